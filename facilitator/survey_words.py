"""The words of a survey's table: what its columns are called, and the kinds of notes.

In English and in the languages of the app (ar de es fr hi id ru zh), and Portuguese.
"""

from __future__ import annotations

from functools import lru_cache

from facilitator.registration_words import has_word, listed, spaced
from facilitator.survey_series import numbered
from facilitator.text import fold

FIELDS = ("votes", "steps", "kind", "community", "language", "text", "initiatives")
"""What a column can say, in the order in which a header of several words is asked."""

OTHER_PEOPLE = (
    "If other people answered here, both can count: undo that merge (merge STORE --undo), give the "
    "column of the votes another name in the file, and read it again."
)
"""What a terminal says where two tables of one form have votes that the other has not."""

_HEADERS = {
    "votes": listed("""
vote|votes|ballot|your vote|your votes|priority|priorities|top three|top 3|choices
choice|pick|picks|preference|preferences|rank|ranking|الاختيار|اختيار|选择|選擇|wahl|पसंद|विकल्प
выбор|opción|elección|opção|escolha
التصويت|الأصوات|الاختيارات|اختياراتك|मतदान|voix
صوت|أصوات|تصويت|الأولويات|投票|选票|選票|优先事项|優先事項|vos votes|priorités|choix
stimme|stimmen
prioritäten|auswahl|वोट|मत|प्राथमिकताएँ|suara|prioritas|pilihan|голос|голоса|приоритеты
voto|votos
prioridades|opciones"""),
    "steps": listed("""
step|steps|next step|next steps|action|actions|immediate steps|خطوة|خطوات|الخطوات|步骤
步驟|行动|行動
étape|étapes|prochaines étapes|schritt|schritte|nächste schritte|कदम|अगले कदम|langkah
langkah-langkah
шаг|шаги|следующие шаги|paso|pasos|próximos pasos|passo|passos"""),
    "kind": listed("""
kind|type|kind of note|النوع|نوع|类型|類型|种类|type de note|genre|art|प्रकार|jenis|tipe
вид|тип|tipo"""),
    "community": listed("""
community|affiliate|affiliation|user group|chapter|organization|organisation|المجتمع
مجتمع|社群|社区|社區
communauté|affilié|gemeinschaft|समुदाय|komunitas|сообщество|организация|comunidad
afiliado|comunidade"""),
    "language": listed("""
language|languages|اللغة|لغة|语言|語言|langue|sprache|भाषा|bahasa|язык|idioma|lengua"""),
    "text": listed("""
note|notes|text|comment|comments|input|your input|feedback|answer|answers|idea|ideas
reason|reasons|why
message|what do you think|your thoughts|ملاحظة|ملاحظات|النص|تعليق|رأيك|لماذا|意见|意見
评论|評論|想法|理由|为什么
commentaire|commentaires|remarque|avis|pourquoi|texte|kommentar|anmerkung|meinung
antwort|warum|टिप्पणी
विचार|क्यों|catatan|komentar|masukan|alasan|mengapa|комментарий|мнение|почему|текст
заметка|comentario
comentarios|opinión|por qué|texto|comentário|comentários"""),
    "initiatives": listed("""
initiative|initiatives|initiative number|number|المبادرة|مبادرة|المبادرات|倡议|倡議
numéro|nummer|पहल
inisiatif|инициатива|инициативы|iniciativa|iniciativas"""),
}
_NOT_WITHIN = listed("""
number|type|art|text|answer|choice|action|texto|tipo|pick|preference|preferences|rank|ranking
الاختيار|اختيار|选择|選擇|wahl|पसंद|विकल्प|выбор|opción|elección|opção|escolha
""")

_ASKED_FREELY = listed("""
say|tell us|tell|think|thoughts|anything else|anything to add|to add|like to add|share with us
share your|suggest|suggestion|suggestions|remark|remarks|opinion|opinions|view|views|explain
describe
elaborate|contribute|contribution|contributions|statement|response|responses|question|questions
concern|concerns|proposal|proposals|comments|why|reason|reasons|what would|what should|what could
how should|how could|how would|what is missing|what is needed|what matters|what worries|message
أن تقول|تقول|قوله|أخبرنا|أخبرونا|شاركنا|رأيك|رأيكم|تعتقد|اقتراح|اقتراحات|اقتراحاتك|أفكار|أفكارك
إضافة|لماذا|تعليقات|تعليقك|ملاحظاتك|ملاحظاتكم|想说|想說|要说|要說|说什么|說什麼|告诉我们|告訴我們
补充|補充|建议|建議|看法|留言|反馈|回饋|感想|为什么|為什麼|dire|dites|parlez|pensez|partager
partagez|suggestion|suggestions|remarques|ajouter|expliquez|idées|avis|opinions|pourquoi
sagen|mitteilen|ergänzen|hinzufügen|anregung|anregungen|vorschlag|vorschläge|denken|meinen|teilen
rückmeldung|rückmeldungen|bemerkung|bemerkungen|anmerkungen|kommentare|ideen|warum|begründung
कहना|कहें|बताएँ|बताएं|बताइए|सुझाव|राय|सोचते|टिप्पणियाँ|विचारों|क्यों|sampaikan|disampaikan
katakan|pendapat|pikirkan|saran|usulan|tambahkan|tanggapan|ide|gagasan|mengapa|сказать|расскажите
рассказать|поделиться|поделитесь|думаете|предложение|предложения|пожелания|добавить|отзыв|отзывы
замечания|идеи|комментарии|почему|decir|decirnos|díganos|dinos|cuéntanos|cuéntenos|compartir
piensa|piensas|piensan|opina|opinas|sugerencia|sugerencias|añadir|agregar|ideas|por qué|dizer
dizer-nos|diga-nos|conte-nos|compartilhar|partilhar|pensa|sugestão|sugestões|acrescentar
opinião|ideias|por que
""")
"""What stands in a question that is answered in words of one's own."""
_ABOUT = ("votes", "community")
"""What such a question may be about: “Why these votes?”."""
_WHO = listed("""
e-mail|email|mail|name|username|user name|first name|last name|phone|telephone|contact|address
age|gender|consent|agree|permission|privacy|بريد|البريد|اسم|اسمك|الاسم|هاتف|الهاتف|موافق|邮箱
电子邮件|電子郵件|姓名|名字|用户名|用戶名|电话|電話|同意|courriel|nom|prénom|téléphone|adresse
accord|accepte|vorname|nachname|benutzername|telefon|einverstanden|zustimmung|नाम|ईमेल|फ़ोन|सहमत
nama|surel|telepon|setuju|имя|почта|телефон|адрес|согласие|согласен|nombre|correo|teléfono
dirección|acepto|consentimiento|nome|telefone|endereço|aceito
""")
"""Who asks for one of these does not ask for an opinion."""
_WHICH = listed("""
which|what initiative|what initiatives|أي|哪|quelle|quelles|quel|quels|welche|welcher|welches
welchen|welchem|किस|कौन|mana|какая|какие|какую|каким|какой|qué iniciativa|cuál|cuáles|qual|quais
""")
_LONGEST_QUESTION = 160


_KINDS = {
    "point": listed("point|remark|نقطة|观点|punto|punkt|बिंदु|poin|пункт|ponto"),
    "idea": listed("idea|proposal|suggestion|فكرة|اقتراح|想法|建议|idée|proposition|idee|vorschlag"
                   "|विचार|सुझाव|ide|usul|идея|предложение|propuesta|ideia"),
    "concern": listed("concern|worry|risk|قلق|مخاوف|担忧|擔憂|inquiétude|risque|sorge|bedenken|चिंता"
                      "|kekhawatiran|опасение|риск|preocupación|preocupação"),
    "question": listed("question|سؤال|问题|問題|frage|प्रश्न|pertanyaan|вопрос|pregunta|pergunta"),
    "quote": listed("quote|quotation|اقتباس|引用|citation|zitat|उद्धरण|kutipan|цитата|cita|citação"),
}  # fmt: skip


@lru_cache(maxsize=4096)
def header(cell: str) -> str:
    """Which field the header of a column names; nothing for others.

    A whole header goes first, also one of a series (`Second choice`); then words in a question.
    What somebody says in words of their own is a note, whatever it is about, so that more is
    proposed than may be meant: what identifies a person excepted.
    """
    folded = " ".join(fold(cell).split()).strip("*:：?？؟ ")
    if not folded or len(folded) > 300:
        return ""
    for text in (folded, numbered(folded)[0]):
        for field in FIELDS:
            if text in _HEADERS[field]:
                return field
    bare = spaced(folded)
    found = ""
    for field in FIELDS:
        if any(has_word(bare, word) for word in _HEADERS[field] - _NOT_WITHIN):
            found = field
            break
    if found in ("", "initiatives", *_ABOUT) and _asks_freely(bare):
        found = "text"
    if found == "text" and any(has_word(bare, word) for word in _WHO):
        return ""
    if found == "text" and any(has_word(bare, word) for word in _HEADERS["initiatives"]):
        return "initiatives" if any(bare.startswith(f" {one} ") for one in _WHICH) else found
    return found


def _asks_freely(bare: str) -> bool:
    """Whether a question, `spaced`, is one that is answered in words of one's own."""
    return len(bare) <= _LONGEST_QUESTION and any(has_word(bare, word) for word in _ASKED_FREELY)


@lru_cache(maxsize=1024)
def kind_of(cell: str) -> str:
    """The kind of note that a cell names; nothing where it names none."""
    folded = " ".join(fold(cell).split()).strip(".:!?？ ")
    return next((kind for kind, words in _KINDS.items() if folded in words), "")
