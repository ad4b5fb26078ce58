"""The words that sign-ups for lightning talks use for their columns, users, authors and languages.

In English and in the languages of the app: ar de es fr hi id ru zh.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from facilitator.text import fold

Field = Literal["speaker", "title", "language", "planned", "initiative", "link"]
FIELDS: tuple[Field, ...] = ("planned", "language", "link", "initiative", "speaker", "title")
"""In the order in which a header of several words is asked: “Length of your talk” is a length."""

EXACT, STRONG, WEAK = 3, 2, 1
"""How sure a header is: it is the word; it has the word; it has one that is used for more."""


def _words(listed: str) -> frozenset[str]:
    return frozenset(fold(word.strip()) for word in listed.replace("\n", "|").split("|") if word)


_HEADERS: dict[Field, str] = {
    "speaker": """
speaker|speakers|speaker name|speaker(s)|presenter|presenters|author|who|full name|your name
display name|username|user name
المتحدث|المتحدثة|المتحدثون|مقدم|المقدم|اسم المتحدث|اسم المستخدم
演讲者|演講者|讲者|講者|主讲人|主講人|主讲|发言人|發言人|报告人|用户名|用戶名
orateur|oratrice|intervenant|intervenante|présentateur|nom d’utilisateur
redner|rednerin|sprecher|sprecherin|vortragende|vortragender|referent|referentin|benutzername
वक्ता|प्रस्तुतकर्ता|वक्ता का नाम
pembicara|penyaji|nama pembicara|nama pengguna
докладчик|докладчица|спикер|выступающий|фио
ponente|orador|oradora|expositor|expositora|nombre de usuario""",
    "title": """
title|titles|topic|subject|talk title|title of talk|title of the talk
العنوان|عنوان|الموضوع|موضوع
标题|標題|题目|題目|主题|主題|话题|話題
titre|sujet|thème|titel|thema|शीर्षक|विषय|judul|topik|название|тема|заголовок|título|tema""",
    "language": """
language|languages|lang|language code
اللغة|لغة|语言|語言|语种|語種|langue|langues|sprache|sprachen|भाषा|bahasa|язык|языки|idioma|idiomas
lengua""",
    "planned": """
length|minutes|mins|min|min.|duration|planned
المدة|مدة|الدقائق|دقائق|时长|時長|分钟|分鐘|长度|長度|durée|dauer|länge|minuten|अवधि|मिनट|durasi|menit
длительность|продолжительность|минуты|минут|duración|minutos""",
    "initiative": """
initiative|initiatives|initiative number|number
المبادرة|مبادرة|رقم المبادرة|رقم|الرقم|倡议|倡議|编号|編號|numéro|nummer|पहल|संख्या|inisiatif|nomor
инициатива|номер|iniciativa|número""",
    "link": """
link|links|url|slides
الرابط|رابط|链接|連結|鏈接|网址|網址|lien|verweis|लिंक|कड़ी|tautan|ссылка|enlace|vínculo""",
}
# In a longer header these may be something else: the name of a talk, a phone number.
_LOOSE: dict[Field, str] = {
    "speaker": "name|user|الاسم|اسم|姓名|名字|nom|नाम|nama|имя|nombre",
    "title": """
talk|talks|presentation|session|المحاضرة|محاضرة|演讲|演講|exposé|présentation|intervention
vortrag|präsentation|वार्ता|presentasi|доклад|charla|ponencia|presentación""",
}
_NOT_WITHIN = _words("""
min|min.|mins|number|رقم|الرقم|编号|編號|numéro|nummer|संख्या|nomor|номер""")
# What a form adds of itself. It says that a row is a header, and is not read.
_OF_FORMS = """
timestamp|time stamp|email|e-mail|email address|email адрес|submission date|completion time
start time|id|marca temporal|horodateur|zeitstempel|отметка времени|时间戳记|时间戳|時間戳記
طابع زمني|الطابع الزمني|टाइमस्टैम्प|stempel waktu|cap waktu"""

_SIGNS = re.compile(r"[\s/(),:;.?!*_\-–—|«»“”\"'’،؟：（）？]+")


_EXACT = {field: _words(words) | _words(_LOOSE.get(field, "")) for field, words in _HEADERS.items()}
_WITHIN = {field: _words(words) - _NOT_WITHIN for field, words in _HEADERS.items()}
_LOOSELY = {field: _words(words) for field, words in _LOOSE.items()}
_FORM = _words(_OF_FORMS)


@lru_cache(maxsize=1024)
def header(cell: str) -> tuple[Field | None, int]:
    """Which field the header of a column names, and how sure that is; (None, 0) for others.

    A column that only forms have is (None, `EXACT`).
    """
    folded = " ".join(fold(cell).split()).strip("*:： ")
    if not folded or len(folded) > 120:
        return None, 0
    if folded in _FORM:
        return None, EXACT
    for field in FIELDS:
        if folded in _EXACT[field]:
            return field, EXACT
    bare = f" {' '.join(_SIGNS.split(folded))} "
    for field in FIELDS:
        if any(_has(bare, word) for word in _WITHIN[field]):
            return field, STRONG
    for field in ("title", "speaker"):
        if any(_has(bare, word) for word in _LOOSELY[field]):
            return field, WEAK
    return None, 0


def _has(spaced: str, word: str) -> bool:
    """Whether a word is in a text; Chinese ones stand in it without blanks around."""
    return (word if "\u4e00" <= word[0] <= "\u9fff" else f" {word} ") in spaced


_WISH = re.compile(
    r"(?i)(?:i['’]?d|i would|we['’]?d|we would|i|we) (?:like|love|want) to "
    r"(?:talk|speak|present|give a (?:lightning )?talk)(?: about| on)?\s*[:：–—-]\s*(?=\S)"
)


def without_wish(text: str) -> str:
    """A title without `I'd like to talk:` before it."""
    return _WISH.sub("", text.lstrip(), count=1) if _WISH.match(text.lstrip()) else text


def has_talk_word(text: str) -> bool:
    """Whether a text speaks of a talk or its title, in a language of the app."""
    bare = f" {' '.join(_SIGNS.split(fold(text)))} "
    words = _LOOSELY["title"] | _EXACT["title"]
    return any(_has(bare, word) for word in words)


# Before a name; those that are mostly something else (`de`, `di`, `من`) are not among them.
_BY = (
    "presented by|given by|presentado por|présenté par|by|von|par|por|oleh"
    "|بقلم|تقديم|作者|主讲|主講"
)
BY_WORDS = re.compile(rf"(?i)(?:{_BY})(?:[:：]\s*|\s+)(?=\S)")
_AND = "and|&|＆|\\+|,|،|、|y|e|et|und|dan|и|و|和|與|与|और|/"
ONLY_AND = re.compile(rf"\s*(?:{_AND})\s*\Z", re.IGNORECASE)

# Namespaces of a wiki: pages of users, and the pages that signatures link beside them.
_USERS = _words(
    "user|مستخدم|مستخدمة|用户|用戶|使用者|utilisateur|utilisatrice|benutzer|benutzerin|सदस्य|pengguna"
    "|участник|участница|usuario|usuaria|usuário|usuária|utente|gebruiker|användare|użytkownik|利用者|사용자"
)
_TALK = _words(
    "user talk|نقاش المستخدم|نقاش المستخدمة|用户讨论|用戶討論|使用者討論|discussion utilisateur"
    "|discussion utilisatrice|benutzer diskussion|benutzerin diskussion|सदस्य वार्ता"
    "|pembicaraan pengguna|обсуждение участника|обсуждение участницы|usuario discusión"
    "|usuaria discusión|usuário discussão|discussioni utente|overleg gebruiker|利用者‐会話"
    "|사용자토론"
)
USER_TEMPLATES = _words(
    "u|user|ul|user link|ping|noping|no ping|reply to|re|yo|@|mention|usuario|benutzer"
)


def user_page(target: str) -> tuple[Literal["user", "talk", ""], str]:
    """Whether a page of a wiki is somebody's (`User:X`, `:es:Usuario:X`), and whose.

    A page below one (`User:X/slides`) is a page as any other.
    """
    *spaces, name = (part.strip() for part in target.split(":", 4))
    for at, space in enumerate(spaces):
        folded = fold(space.replace("_", " "))
        kind = "user" if folded in _USERS else "talk" if folded in _TALK else ""
        if kind and name and "/" not in name:
            return kind, ":".join([*spaces[at + 1 :], name]).replace("_", " ")
    # A signature links here where somebody has no page.
    below = target.rpartition("/")[2].strip()
    if fold(target).lstrip(":").startswith("special:contributions/") and below:
        return "user", below.replace("_", " ")
    return "", ""


# Code, name in English, name in itself.
_LANGUAGES = """
af Afrikaans|am Amharic አማርኛ|ar Arabic العربية|az Azerbaijani Azərbaycanca|be Belarusian Беларуская
bg Bulgarian Български|bn Bengali বাংলা|br Breton Brezhoneg|bs Bosnian Bosanski|ca Catalan Català
ceb Cebuano|ckb Sorani کوردی|cs Czech Čeština|cy Welsh Cymraeg|da Danish Dansk|de German Deutsch
el Greek Ελληνικά|en English|eo Esperanto|es Spanish Español|et Estonian Eesti|eu Basque Euskara
fa Persian فارسی|fi Finnish Suomi|fr French Français|ga Irish Gaeilge|gl Galician Galego
gu Gujarati ગુજરાતી|ha Hausa|he Hebrew עברית|hi Hindi हिन्दी|hr Croatian Hrvatski|ht Haitian Kreyòl
hu Hungarian Magyar|hy Armenian Հայերեն|id Indonesian Indonesia|ig Igbo|is Icelandic Íslenska
it Italian Italiano|ja Japanese 日本語|jv Javanese Jawa|ka Georgian ქართული|kk Kazakh Қазақша
km Khmer ខ្មែរ|kn Kannada ಕನ್ನಡ|ko Korean 한국어|ku Kurdish Kurdî|ky Kyrgyz Кыргызча|lb Luxembourgish
ln Lingala|lo Lao ລາວ|lt Lithuanian Lietuvių|lv Latvian Latviešu|mg Malagasy
mk Macedonian Македонски|ml Malayalam മലയാളം|mn Mongolian Монгол|mr Marathi मराठी
ms Malay Melayu|my Burmese မြန်မာ
nb Bokmål|ne Nepali नेपाली|nl Dutch Nederlands|nn Nynorsk|no Norwegian Norsk|or Odia ଓଡ଼ିଆ
pa Punjabi ਪੰਜਾਬੀ|pl Polish Polski|ps Pashto پښتو|pt Portuguese Português|qu Quechua Runasimi
ro Romanian Română|ru Russian Русский|rw Kinyarwanda|sa Sanskrit संस्कृतम्|sat Santali ᱥᱟᱱᱛᱟᱲᱤ
sd Sindhi سنڌي|si Sinhala සිංහල|sk Slovak Slovenčina|sl Slovenian Slovenščina|so Somali Soomaaliga
sq Albanian Shqip|sr Serbian Српски|su Sundanese Sunda|sv Swedish Svenska|sw Swahili Kiswahili
ta Tamil தமிழ்|te Telugu తెలుగు|tg Tajik Тоҷикӣ|th Thai ไทย|tl Tagalog|tr Turkish Türkçe
tt Tatar Татарча|tw Twi
uk Ukrainian Українська|ur Urdu اردو|uz Uzbek Oʻzbekcha|vi Vietnamese Việt|wo Wolof
xh Xhosa isiXhosa|yi Yiddish ייִדיש|yo Yoruba Yorùbá|yue Cantonese 粵語|zh Chinese 中文
zu Zulu isiZulu
"""
_MORE_NAMES = {
    "汉语": "zh",
    "漢語": "zh",
    "普通话": "zh",
    "mandarin": "zh",
    "castellano": "es",
    "हिंदी": "hi",
    "عربي": "ar",
    "bahasa indonesia": "id",
    "tiếng việt": "vi",
    "farsi": "fa",
    "simplified chinese": "zh-hans",
    "traditional chinese": "zh-hant",
    "简体中文": "zh-hans",
    "繁體中文": "zh-hant",
    "brazilian portuguese": "pt-br",
    "filipino": "tl",
    "bangla": "bn",
}


def _by_name() -> tuple[dict[str, str], dict[str, str]]:
    codes: dict[str, str] = {}
    names = {fold(name): code for name, code in _MORE_NAMES.items()}
    for entry in _LANGUAGES.replace("\n", "|").split("|"):
        if entry:
            code, *own = entry.split()
            codes[code] = own[0]
            names.update((fold(name), code) for name in own)
    return codes, names


_CODES, _NAMES = _by_name()
_SUBTAGS = re.compile(r"[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}")


def language_codes() -> frozenset[str]:
    """The codes of the languages that are known by name."""
    return frozenset(_CODES)


@lru_cache(maxsize=1024)
def language_code(said: str) -> str:
    """The code of a language by its code, or by its name in English or in itself; empty if none.

    `ZH`, `中文` and `Chinese` are `zh`; `zh-Hans` is `zh-hans`.
    """
    folded = fold(said.strip())
    if _SUBTAGS.fullmatch(folded) and folded.replace("_", "-").split("-")[0] in _CODES:
        return folded.replace("_", "-")
    return _NAMES.get(folded, "")


def language_in_english(code: str) -> str:
    """The name of a language in English, for a terminal; its code where we have no name."""
    return _CODES.get(code.split("-")[0], code)
