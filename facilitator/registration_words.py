"""The words of registration forms: what their columns are called, and how people answer.

In English and in the languages of the app (ar de es fr hi id ru zh), and Portuguese.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from facilitator.text import fold

Answer = Literal["yes", "no", ""]
"""What somebody said to a question; empty where that was nothing, or not understood."""

FIELDS = (
    *("interpretation", "data", "childcare", "support", "email", "community"),
    *("days", "room", "languages", "family", "name"),
)
"""In the order in which a header of several words is asked: “Name of your community” is none."""
NEEDS = ("interpretation", "data", "childcare")
"""The fields that are answered with yes or no."""
ACCESS = ("wheelchair", "captions", "sign")
"""What else people need to take part, as they write it among their other needs."""

EXACT, WITHIN, LOOSE = 3, 2, 1


def listed(words: str) -> frozenset[str]:
    """The words of a list, folded: one a line, or with a bar between."""
    folded = (fold(word.strip()) for word in words.replace("\n", "|").split("|"))
    return frozenset(word for word in folded if word)


_HEADERS: dict[str, str] = {
    "name": """
name|full name|your name|display name|participant|first name|given name|username|user name
wikimedia username
الاسم|اسم|الاسم الكامل|الاسم الأول|اسم المستخدم|姓名|名字|名|用户名|用戶名|nom|nom complet
prénom
nom d’utilisateur|name, vorname|vorname|vollständiger name|benutzername|नाम|पूरा नाम|nama
nama lengkap|nama pengguna|имя|фио|имя и фамилия|имя участника|nombre|nombre completo
nombre y apellidos|nome|nome completo""",
    "family": """
last name|surname|family name|اسم العائلة|اللقب|姓|姓氏|nom de famille|nachname|familienname
उपनाम
nama belakang|nama keluarga|фамилия|apellido|apellidos|sobrenome""",
    "email": """
email|e-mail|mail|email address|e-mail address|البريد الإلكتروني|البريد|بريد إلكتروني|电子邮件
電子郵件|电子邮箱|邮箱|郵箱|courriel|adresse e-mail|adresse mail|adresse électronique|mél
e-mail-adresse
mailadresse|ईमेल|ई-मेल|ईमेल पता|surel|alamat email|почта|электронная почта
адрес электронной почты
эл. почта|correo|correo electrónico|dirección de correo|endereço de e-mail""",
    "community": """
community|communities|affiliate|affiliation|user group|chapter|organization|organisation
your community|wikimedia community|home wiki|home project|المجتمع|مجتمع|مجموعة المستخدمين
الانتماء
社群|社区|社區|用户组|用戶組|分会|分會|所属社群|communauté|affilié|groupe d’utilisateurs
association|gemeinschaft|community oder affiliate|organisation oder gruppe|समुदाय|सहयोगी
komunitas
afiliasi|afiliat|сообщество|организация|партнёр|группа участников|comunidad|afiliado|afiliación
grupo de usuarios|capítulo|comunidade|afiliada""",
    "languages": """
language|languages|languages spoken|spoken languages|languages you speak
which languages do you speak
اللغة|اللغات|لغة|لغات|اللغات التي تتحدثها|语言|語言|会说的语言|會說的語言|langue|langues
langues parlées|sprache|sprachen|gesprochene sprachen|भाषा|भाषाएँ|भाषाएं|bahasa
bahasa yang dikuasai|язык|языки|languages known|idioma|idiomas|lengua|lenguas|idiomas que hablas
línguas""",
    "interpretation": """
interpretation|interpreting|interpreter|interpretation needed|language interpretation
language support|live interpretation|translation|simultaneous translation
الترجمة|ترجمة|الترجمة الفورية|ترجمة فورية|مترجم|口译|口譯|同声传译|同聲傳譯|翻译|翻譯
interprétation
interprète|traduction|dolmetschen|verdolmetschung|dolmetscher|dolmetschung|übersetzung|दुभाषिया
व्याख्या|अनुवाद|penerjemahan|penerjemah|juru bahasa|interpretasi|перевод|синхронный перевод
устный перевод|переводчик|interpretación|intérprete|traducción|interpretação|tradução""",
    "data": """
data package|data packages|data bundle|data plan|mobile data|internet data|data stipend
internet package
internet|internet support|connectivity|data top-up|data topup|data
حزمة بيانات|باقة بيانات|باقة إنترنت|الإنترنت|بيانات الإنترنت|流量|流量包|数据包|數據包
上网流量|forfait
forfait internet|forfait de données|données mobiles|connexion|datenpaket|datenvolumen
mobile daten
internetzugang|डेटा पैकेज|डेटा पैक|डेटा|इंटरनेट|paket data|kuota|kuota internet
пакет данных|интернет|мобильный интернет|трафик|paquete de datos|datos móviles|pacote de dados""",
    "childcare": """
childcare|child care|childcare support|care for children|babysitting|رعاية الأطفال
رعاية أطفال|托儿
托兒|儿童看护|兒童看護|照顾孩子|garde d’enfants|garde d’enfant|kinderbetreuung|बाल देखभाल
शिशु देखभाल
बच्चों की देखभाल|penitipan anak|pengasuhan anak|присмотр за детьми|уход за детьми|няня
cuidado de niños|cuidado infantil|guardería|cuidado de crianças""",
    "support": """
support|support needed|what support do you need|needs|الدعم|支持|需要的支持|soutien|besoins
unterstützung|bedarf|सहायता|dukungan|bantuan|поддержка|помощь|apoyo|necesidades|apoio
accessibility|access needs|إمكانية الوصول|无障碍|無障礙|accessibilité|barrierefreiheit|सुगम्यता
aksesibilitas|доступность|accesibilidad|acessibilidade
what do you need|what else do you need|ماذا تحتاج|ما الذي تحتاجه|ما احتياجاتك|你需要什么|您需要什么
你需要什麼|您需要什麼|de quoi avez-vous besoin|de quoi as-tu besoin|was brauchst du
was brauchen sie|was benötigen sie|was benötigst du|आपको क्या चाहिए|apa yang anda butuhkan
apa yang anda perlukan|что вам нужно|что тебе нужно|qué necesitas|qué necesita
do que você precisa|do que precisa""",
    "days": """
day|days|which day|which days|date|dates|session|sessions|which session|attending
اليوم|الأيام|أيام|日期|哪天|哪一天|哪几天|参加日期|jour|jours|quel jour|tag|tage|an welchem tag
an welchen tagen|दिन|किस दिन|hari|день|дни|día|días|qué día|dia|dias""",
    "room": """
room|room wish|preferred room|room preference|which room|breakout room|الغرفة|غرفة
الغرفة المفضلة
房间|房間|分组|分組|salle|salle souhaitée|raum|raumwunsch|wunschraum|कक्ष|कमरा|ruang|ruangan
комната|зал|sala|sala preferida""",
}
# Within a longer header these may be something else: “data protection”, “date of birth”.
_NOT_WITHIN = listed("""
data|internet|support|needs|mail|session|sessions|date|dates|attending|name|nom|नाम|nama|имя
nombre
nome|名|姓|participant|association|translation|données mobiles|room|dia|dias|bedarf|помощь
""")
_LOOSELY: dict[str, frozenset[str]] = {
    "name": listed("name|اسم|姓名|名字|nom|नाम|nama|имя|nombre|nome"),
    "interpretation": listed("translation"),
    "days": listed("date|dates|session|sessions|attending|attend"),
    "support": listed("support|needs"),
    "room": listed("room"),
    "data": listed("internet"),
}
# What is asked for another reason than to know it: a consent, a remark, a number of people.
_OTHERS = listed("""
consent|agree|policy|privacy|data protection|personal data|comment|comments|timestamp|phone
gender
pronouns|pronoun|country|time zone|timezone|how many|الهاتف|الدولة|时区|電話|电话|国家|pays
téléphone
datenschutz|kommentar|land|telefon|देश|negara|телефон|страна|комментарий|país|teléfono
comentarios|start time|completion time|submitted at|birth
""")

_IF = listed("""
if|into|si oui|dans quelle|wenn|falls|in welche|إذا|إلى أي|如果|如需|译成|если|на какой
jika|ke dalam|अगर|यदि|en caso|si es así|si necesitas|a qué|caso|se sim
""")

_SIGNS = re.compile(r"[\s/(),:;.?!*\[\]_–—|«»“”\"،؟：（）？、]+")
_ELIDED = re.compile(r"\b(?:[cdjlmnst]|qu)’")
_CHINESE = re.compile("[\u4e00-\u9fff]")

_ACCESS_WORDS: dict[str, str] = {
    "wheelchair": """
wheelchair|wheel chair|wheelchairs|step free|step-free|mobility|accessible entrance|كرسي متحرك
轮椅|輪椅|无障碍|無障礙|fauteuil roulant|fauteuil|mobilité réduite|pmr|rollstuhl|rollstuhlgerecht
barrierefrei|व्हीलचेयर|पहिया कुर्सी|kursi roda|инвалидная коляска|инвалидной коляски|коляска
silla de ruedas|cadeira de rodas""",
    "captions": """
captions|caption|captioning|captioned|subtitles|subtitle|live transcript|ترجمة نصية|تعليقات نصية
字幕|sous-titres|sous-titrage|untertitel|untertitelung|कैप्शन|उपशीर्षक|takarir|субтитры
субтитров|subtítulos|subtitulos|subtitulado|legendas""",
    "sign": """
sign language|sign language interpreter|sign language interpretation|لغة الإشارة|手语|手語
langue des signes|interprétation en langue des signes|gebärdensprache|gebärdendolmetscher
gebärdensprachdolmetschen|gebärdensprachdolmetscher|手语翻译|手語翻譯|сурдоперевод
sign interpreter|sign interpretation|interpretation in sign language
interpretation into sign language|asl interpreter|asl interpretation
перевод на жестовый язык|переводчик жестового языка|перевод на язык жестов|язык жестов
сурдопереводчик|الترجمة بلغة الإشارة|ترجمة بلغة الإشارة|ترجمة لغة الإشارة
ترجمة إلى لغة الإشارة|الترجمة إلى لغة الإشارة|ترجمة فورية بلغة الإشارة
الترجمة الفورية بلغة الإشارة|مترجم لغة الإشارة|مترجم لغة إشارة|مترجم إشارة|بلغة الإشارة
interprète en langue des signes|interprète langue des signes|interprétation langue des signes
traduction en langue des signes|interprétation lsf|interprète lsf|gebärdensprachdolmetschung
dolmetschen in gebärdensprache|übersetzung in gebärdensprache|सांकेतिक भाषा दुभाषिया
सांकेतिक भाषा का दुभाषिया|सांकेतिक भाषा अनुवाद|सांकेतिक भाषा में अनुवाद
intérprete de lengua de señas|intérprete de lengua de signos|traducción a lengua de señas
penerjemah bahasa isyarat|penerjemahan bahasa isyarat|interpretación en lengua de señas
interpretación en lengua de signos|interpretação em libras|juru bahasa isyarat
सांकेतिक भाषा|bahasa isyarat|жестовый язык
жестового языка|lengua de señas|lengua de signos|lenguaje de señas|língua de sinais|libras""",
}

_EXACT = {field: listed(words) for field, words in _HEADERS.items()}
_ACCESS = {name: listed(words) for name, words in _ACCESS_WORDS.items()}
_WITHIN = {field: words - _NOT_WITHIN for field, words in _EXACT.items()}


@lru_cache(maxsize=4096)
def header(cell: str) -> tuple[str, int]:
    """Which field the header of a column names, and how sure that is; ("", 0) for others."""
    folded = " ".join(fold(cell).replace("'", "’").split()).strip("*:：?？ ")
    if not folded or len(folded) > 300:
        return "", 0
    for field in FIELDS:
        if folded in _EXACT[field]:
            return field, EXACT
    bare = spaced(folded)
    if any(has_word(bare, word) for word in _OTHERS):
        return "", 0
    if access_in(folded):
        return "support", WITHIN
    for sure, words in ((WITHIN, _WITHIN), (LOOSE, _LOOSELY)):
        for field in FIELDS:
            if any(has_word(bare, word) for word in words.get(field, ())):
                return field, sure
    return "", 0


def access_in(cell: str) -> tuple[str, ...]:
    """Which of `ACCESS` a header asks for; none where it asks for one of `NEEDS` besides.

    Interpretation into signs is none into a language of the rooms.
    """
    bare = spaced(cell)
    found = tuple(one for one in ACCESS if says_access(bare, one))
    for word in sorted(_ACCESS["sign"], key=len, reverse=True):
        bare = bare.replace(word if _CHINESE.match(word) else f" {word} ", "  ")
    # `Sign language interpretation` is gone; of `Interpretation (sign language)` this is left.
    return () if any(says_need(f" {bare} ", need) for need in NEEDS) else found


def goes_on(cell: str) -> bool:
    """Whether a header asks on from the one before it, as `If yes, into which language?` does."""
    bare = spaced(cell)
    return any(bare.startswith(f" {word}" if _CHINESE.match(word) else f" {word} ") for word in _IF)


def spaced(text: str) -> str:
    """A text, folded, with its words between single blanks; also those after a `d’`."""
    bare = " ".join(_SIGNS.split(fold(text).replace("'", "’"))).strip()
    return f" {bare} " if "’" not in bare else f" {bare} | {_ELIDED.sub(' ', bare)} "


def has_word(bare: str, word: str) -> bool:
    """Whether a `spaced` text has a word; Chinese ones stand in it without blanks around."""
    return (word if _CHINESE.match(word) else f" {word} ") in bare


_YES = listed("""
yes|y|x|✓|✔|☑|✅|1|true|t|yes please|yes, please|please|needed|required|i do|i need it|ok|on
checked|selected|ticked|wahr|vrai|verdadero|verdadeiro|истина|真
نعم|أجل|اي|是|是的|对|對|需要|要|有|oui|o|si|s’il vous plaît|ja|j|ja bitte|ja, bitte|हाँ|हां
जी हाँ|हा
ya|iya|perlu|да|д|нужно|нужен|нужна|sí|sí, por favor|sim|s|hai|evet|はい|네|예|da|tak
""")
_NO = listed("""
no|n|0|false|f|none|nope|no thanks|no, thanks|no thank you|not needed|not required
not necessary|-|–|unchecked|not checked|unselected|not selected|unticked|not ticked
falsch|faux|falso|ложь|假
—|☐|✗|✘|❌|n/a|na|off|لا|كلا|لا شكرا|不|否|不是|不需要|不用|没有|沒有|无|無|non|aucun|aucune
non merci
nein|nein danke|kein|keine|nicht nötig|नहीं|नही|जी नहीं|tidak|tidak perlu|нет|не нужно|не нужен
не нужна|no, gracias|no gracias|ninguno|ninguna|não|nao|nenhum|いいえ|아니요|nie|hayır
""")
_MAYBE = listed(
    "maybe|not sure|don’t know|ربما|也许|也許|peut-être|vielleicht|शायद|mungkin|возможно|quizás"
)


@lru_cache(maxsize=4096)
def answer(cell: str) -> Answer:
    """Whether a cell says yes or no, by itself or as its first word (`Yes, into Arabic`)."""
    said = _bare(cell)
    if is_whole_answer(cell):
        return "yes" if said in _YES else "no"
    if not said or said in _MAYBE:
        return ""
    first = re.split(r"[,;:.!،，；。(（\s–—-]+", said, maxsplit=1)[0]
    if len(first) > 1 or _CHINESE.match(first):
        return "yes" if first in _YES else "no" if first in _NO else ""
    return ""


@lru_cache(maxsize=4096)
def is_whole_answer(cell: str) -> bool:
    """Whether a cell says yes or no and nothing else; some of these are codes of languages too."""
    return _bare(cell) in _YES or _bare(cell) in _NO


def _bare(cell: str) -> str:
    return " ".join(fold(cell).replace("'", "’").split()).strip(".!* ")


def is_maybe(cell: str) -> bool:
    """Whether a cell says that somebody does not know yet."""
    return _bare(cell) in _MAYBE


def says_need(bare: str, need: str) -> bool:
    """Whether a `spaced` text names one of `NEEDS`."""
    return any(has_word(bare, word) for word in _EXACT[need] - {"data"})


def says_access(bare: str, name: str) -> bool:
    """Whether a `spaced` text names one of `ACCESS`."""
    return any(has_word(bare, word) for word in _ACCESS[name])
