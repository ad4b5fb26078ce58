"""The words of a survey's table: what its columns are called, and the kinds of notes.

In English and in the languages of the app (ar de es fr hi id ru zh), and Portuguese.
"""

from __future__ import annotations

from functools import lru_cache

from facilitator.registration_words import has_word, listed, spaced
from facilitator.text import fold

FIELDS = ("votes", "steps", "kind", "community", "language", "text", "initiatives")
"""What a column can say, in the order in which a header of several words is asked."""

_HEADERS = {
    "votes": listed("""
vote|votes|ballot|your vote|your votes|priority|priorities|top three|top 3|choices
choice|picks
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
_NOT_WITHIN = listed("number|type|art|text|answer|choice|action|texto|tipo")

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
    """Which field the header of a column names; nothing for others."""
    folded = " ".join(fold(cell).split()).strip("*:：?？ ")
    if not folded or len(folded) > 300:
        return ""
    for field in FIELDS:
        if folded in _HEADERS[field]:
            return field
    bare = spaced(folded)
    for field in FIELDS:
        if any(has_word(bare, word) for word in _HEADERS[field] - _NOT_WITHIN):
            return field
    return ""


@lru_cache(maxsize=1024)
def kind_of(cell: str) -> str:
    """The kind of note that a cell names; nothing where it names none."""
    folded = " ".join(fold(cell).split()).strip(".:!?？ ")
    return next((kind for kind, words in _KINDS.items() if folded in words), "")
