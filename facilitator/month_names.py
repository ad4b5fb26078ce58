"""The names of months and quarters in the languages of the events, for what people type."""

from __future__ import annotations

import re
from functools import cache

from facilitator.text import fold

_SPACED = """
january february march april may june july august september october november december
janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
januar februar maerz april mai juni juli august september oktober november dezember
jaenner feber märz april mai juni juli august september oktober november dezember
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
ene febrero marzo abr mayo junio julio ago setiembre octubre noviembre dic
januari februari maret april mei juni juli agustus september oktober november desember
январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь
января февраля марта апреля мая июня июля августа сентября октября ноября декабря
январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре
يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر
جنوري فبراير مارس إبريل مايو يونيه يوليه أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर
जनवरी फरवरी मार्च अप्रेल मई जून जुलाई अगस्त सितम्बर अक्तूबर नवम्बर दिसम्बर
janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
"""
# Names of several words, of which the first alone would be two months.
_PHRASES = (
    "كانون الثاني",
    "شباط",
    "آذار",
    "نيسان",
    "أيار",
    "حزيران",
    "تموز",
    "آب",
    "أيلول",
    "تشرين الأول",
    "تشرين الثاني",
    "كانون الأول",
)
_SHORTEST = 3
# The signs of Hindi's vowels are marks, not letters.
_WORD = re.compile(r"(?:[^\W\d_]|[\u0900-\u0903\u093a-\u094f\u0962\u0963])+")

_QUARTER = (
    r"(?:quarter|quartal|trimestre|trimester|kuartal|triwulan|квартал\w*|кв|季度|季|ربع|الربع|"
    r"तिमाही|qtr|q|t)"
)
_ORDINALS = (
    ("first", "erste", "premier", "primer", "pertama", "перв", "الاول", "पहली"),
    ("second", "zweite", "deuxieme", "segundo", "kedua", "втор", "الثاني", "दूसरी"),
    ("third", "dritte", "troisieme", "tercer", "ketiga", "трет", "الثالث", "तीसरी"),
    ("fourth", "vierte", "quatrieme", "cuarto", "keempat", "четв", "الرابع", "चौथी"),
)
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
# `1st`, `1er`, `1.`, `1-й` before the word.
_BEFORE = re.compile(rf"(?<!\d)([1-4])\s*(?:st|nd|rd|th|er|eme|e|o|a|\.|-?\w)?\s*{_QUARTER}(?!\w)")
_AFTER = re.compile(rf"(?<!\w){_QUARTER}\s*[-./]?\s*(?:ke-?)?([1-4])(?!\d)")
_NAMED = re.compile(rf"(?<!\w){_QUARTER}(?!\w)")
_CHINESE = {
    "十二": 12,
    "十一": 11,
    "十": 10,
    **{sign: at for at, sign in enumerate("一二三四五六七八九", 1)},
}
_CHINESE_MONTH = re.compile(
    r"(十[一二]?|[一二三四五六七八九]|(?<!\d)1[0-2]|(?<!\d)0?[1-9])\s*月份?"
)
_CHINESE_QUARTER = re.compile(r"第?\s*([一二三四1-4])\s*季度?")


def quarter_in(folded: str) -> tuple[int, str]:
    """The quarter (1-4) that a folded text names, and the rest of it; 0 when it names none."""
    chinese = _CHINESE_QUARTER.search(folded)
    if chinese:
        sign = chinese[1]
        return int(sign) if sign.isdecimal() else _CHINESE[sign], _without(folded, chinese)
    for pattern in (_AFTER, _BEFORE):
        match = pattern.search(folded)
        if match:
            return int(match[1]), _without(folded, match)
    named = _NAMED.search(folded)
    if named is None:
        return 0, folded
    rest = _without(folded, named)
    for word in _WORD.finditer(rest):
        number = _ROMAN.get(word[0]) or _ordinal(word[0])
        if number:
            return number, _without(rest, word)
    return 0, folded


def months_in(folded: str) -> tuple[list[int], str]:
    """The months (1-12) that a folded text names by words, in their order, and the rest of it."""
    found: list[tuple[int, int]] = []
    rest = folded
    for at, phrase in enumerate(_phrases(), 1):
        place = re.search(rf"(?<!\w){re.escape(phrase)}(?!\w)", rest)
        if place:
            found.append((place.start(), at))
            rest = _blanked(rest, place)
    for match in _CHINESE_MONTH.finditer(rest):
        sign = match[1]
        found.append((match.start(), int(sign) if sign.isdecimal() else _CHINESE[sign]))
        rest = _blanked(rest, match)
    for match in _WORD.finditer(rest):
        month = month_named(match[0])
        if month:
            found.append((match.start(), month))
            rest = _blanked(rest, match)
    return [month for _, month in sorted(found)], rest


@cache
def month_named(word: str) -> int:
    """The month that a folded word is the name or the beginning of; 0 if none, or several."""
    names = _names()
    if word in names:
        return names[word]
    if len(word) < _SHORTEST:
        return 0
    begun = {month for name, month in names.items() if name.startswith(word)}
    return begun.pop() if len(begun) == 1 else 0


@cache
def _names() -> dict[str, int]:
    names: dict[str, int] = {}
    for line in _SPACED.split("\n"):
        for month, name in enumerate(line.split(), 1):
            names[fold(name)] = month
    return names


@cache
def _phrases() -> tuple[str, ...]:
    return tuple(fold(phrase) for phrase in _PHRASES)


def _ordinal(word: str) -> int:
    for number, stems in enumerate(_ORDINALS, 1):
        if any(word.startswith(fold(stem)) for stem in stems):
            return number
    return 0


def _without(text: str, match: re.Match[str]) -> str:
    return f"{text[: match.start()]} {text[match.end() :]}"


def _blanked(text: str, match: re.Match[str]) -> str:
    """Blanks in the place of a match: what stands elsewhere keeps its place."""
    return text[: match.start()] + " " * (match.end() - match.start()) + text[match.end() :]
