"""What the words of a chat line are: a ballot's numbers, talk, or titles in place of numbers."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from facilitator.event import Event
from facilitator.text import ascii_digits, fold

LONGEST = 400
"""A longer line is no ballot."""

_MOST_OFFERED = 20
_DIGITS = "#0123456789"

# Words that say that a ballot follows, and words that may stand beside one, in the languages of
# the events. Negations and doubts ("not 24", "24 or 25") are none of them.
_VOTE_WORDS = """
vote votes voting voted ballot choice choices pick picks priority priorities number numbers no.
nos. nr nr. initiative initiatives option options selection score scores dot dots point points
voto votos votar eleccion elecciones opciones puntos iniciativa iniciativas numero numeros
prioridades
voix choix numéro numéros priorités priorité initiative
stimme stimmen punkte wahl auswahl nummer nummern initiativen prioritäten
scelta scelte voti escolha escolhas
голос голоса голосую выбор номер номера инициатива инициативы
suara pilihan pilih memilih nomor inisiatif
صوتي اصوت أصوات اصواتي اختياري اختياراتي تصويت تصويتي رقم ارقام مبادرة المبادرة المبادرات
वोट मत पसंद संख्या
"""
_GLUE_WORDS = """
my mine the is are for i and sorry oops correction corrected update updated new final now please hi
hello thanks thank you ok here top
mi mis para por y e son perdón gracias hola corrección
mes mon pour et sont je pardon désolé désolée merci bonjour les
meine mein für und sind ich entschuldigung danke hallo korrektur
meu meus são desculpe obrigado obrigada
мои мой за и я извините простите спасибо привет
saya untuk dan maaf terima kasih halo
انا و ل عفوا اسف شكرا مرحبا
और मेरे मेरा धन्यवाद माफ़
"""
_CHINESE = re.compile(
    "[我们們的投票给給選选择擇是号號和与與及跟抱歉对不起好意思谢谢更正改为成]{1,20}"
)
_VOTE = frozenset(fold(word) for word in _VOTE_WORDS.split())
_KNOWN = _VOTE.union(fold(word) for word in _GLUE_WORDS.split())

_NUMBER = re.compile(r"#?[0-9]{1,9}[a-z]?")
# `24:3`, `24x3`, `10-12`: whether it means something is for the method of voting to say.
_COMPOUND = re.compile(r"#?[0-9]{1,9}[a-z]?(?:x[0-9]{1,4}|[^\s\w?][^\s?a-z]{0,20})")
_EQUALS = re.compile(r"(?<=[0-9a-z])\s{0,4}=\s{0,4}(?=[0-9])")
_TIMES = re.compile(r"(?<=[0-9])\s{0,4}[x×✕х*]\s{0,4}(?=[0-9])")
_LOOSE_SIGN = re.compile(r"#\s{1,4}(?=[0-9])")
_AMOUNT = re.compile("[=:x]")
_MARKER = re.compile(r"[1-9][0-9]?[.):]")
_COUNTED = re.compile(r"[^\w\s]{1,8}[:：]?[0-9]{1,4}")
_NUMBER_SIGNS = re.compile("№|[nN][°º]")
_BETWEEN_SCRIPTS = re.compile(r"(?<=[0-9])(?=[^\W\d_a-zA-Z])|(?<=[^\W\d_a-zA-Z])(?=[0-9#])")
_SPACES = re.compile(r"[\s,;、，；،؛|/\\&()\[\]{}\"'“”«»„!¡¿*_~•·…。！]+")
_MAY_HAVE_NUMBERS = re.compile("[0-9\x80-\U0010ffff]")
_HAS_DIGIT = re.compile("[0-9]")
_LIST_MARK = re.compile(r"(?<!\w)([1-9][0-9]?)\)")
_COMMAS = re.compile(r"[,;\n、，；،؛/|+&]")
# Signs that come with a figure on a key, or hold parts of a picture together.
_KEYCAPS = str.maketrans("", "", "\ufe0e\ufe0f\u20e3\u200d\u200c")


@dataclass(frozen=True)
class Offered:
    """What a round votes on, in small letters: all of it, those that are letters, their titles."""

    items: frozenset[str]
    letters: frozenset[str]
    titles: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Said:
    """What a line is: `numbers` a ballot line, else empty; `sentence` has numbers among words.

    `offer` are numbers it may mean; `meant` says that a person probably meant them.
    """

    kind: Literal["numbers", "sentence", "words"]
    numbers: str = ""
    offer: str = ""
    meant: bool = False


def ask(offered: Offered, line: str) -> Said:
    """What a line says. Longer lines take no longer."""
    if len(line) > LONGEST:
        return Said("sentence" if any(map(str.isdecimal, line[:LONGEST])) else "words")
    tokens = _tokens(line) if offered.letters or _MAY_HAVE_NUMBERS.search(line) else []
    letters = offered.letters
    if not any(_HAS_DIGIT.search(token) or token in letters for token in tokens):
        return _in_titles(offered, line)
    numbers = [token for token in tokens if _NUMBER.fullmatch(token) or token in letters]
    offer = (
        " ".join(dict.fromkeys(n.lstrip("#") for n in numbers))
        if len(numbers) <= _MOST_OFFERED
        else ""
    )
    if _COUNTED.fullmatch(line.strip()) and not tokens[0].startswith("#"):
        return Said("sentence")  # `👍:2`, `+1`
    words = [token for token in tokens if not _is_number(token, letters)]
    known = all(_is_word(word, _KNOWN) for word in words)
    voting = known and any(_is_word(word, _VOTE) for word in words)
    if known and (voting or not words or len(tokens) - len(words) > 1):
        return Said("numbers", " ".join(token for token in tokens if _is_number(token, letters)))
    return Said("sentence", offer=offer, meant=_NUMBER.fullmatch(tokens[0]) is not None)


def is_preamble(line: str) -> bool:
    """Whether these are words that introduce a ballot, such as `my votes`, and nobody's name."""
    tokens = _tokens(line) if len(line) <= LONGEST else []
    return bool(tokens) and all(_is_word(token, _KNOWN) for token in tokens)


def offered_by(event: Event, round_key: str) -> Offered:
    """What `ask` has to know of a round."""
    items = event.offered(round_key)
    letters = frozenset(item.lower() for item in items if item.isalpha())
    return Offered(
        frozenset(item.lower() for item in items), letters, tuple(_titles_of(event, items))
    )


def _titles_of(event: Event, items: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Titles in every language with a blank before them, folded."""
    for item in items:
        for title in event.every_title(item):
            yield item, f" {fold(title)}"


def _tokens(line: str) -> list[str]:
    """The words and numbers of a line as we know them; pictures and marks are left out."""
    text = _LIST_MARK.sub(r"\1. ", _NUMBER_SIGNS.sub("#", line.translate(_KEYCAPS)))
    text = ascii_digits(unicodedata.normalize("NFKC", text))
    if not text.isascii():
        # A picture can stand right beside a number, and so can a word of another script.
        text = "".join(" " if unicodedata.category(s) in ("So", "Sk", "Cf") else s for s in text)
        text = _BETWEEN_SCRIPTS.sub(" ", text)
    text = text.casefold()
    text = _TIMES.sub("x", _EQUALS.sub("=", _LOOSE_SIGN.sub("#", text)))
    # A question mark says that it is no ballot; other marks alone say nothing.
    tokens = [
        token for token in _SPACES.split(text) if "?" in token or any(map(str.isalnum, token))
    ]
    tokens = list(_with_amounts(_without_markers(tokens)))
    return [
        part for token in tokens for part in (_split(token) if token[0] in _DIGITS else (token,))
    ]


def _without_markers(tokens: list[str]) -> list[str]:
    """`1. 24 2. 31` is a list of 24 and 31, and so are these below each other."""
    first = next((at for at, token in enumerate(tokens) if token[0].isdigit()), len(tokens))
    marks, rest = tokens[first::2], tokens[first + 1 :: 2]
    if len(marks) < 2 or len(marks) != len(rest) or not all(map(_MARKER.fullmatch, marks)):
        return tokens
    in_order = [int(mark[:-1]) for mark in marks] == list(range(1, len(marks) + 1))
    return [*tokens[:first], *rest] if in_order else tokens


def _with_amounts(tokens: list[str]) -> Iterator[str]:
    """`24: 5` is one, as `24:5`: whether it means something is for the method of voting to say."""
    held = ""
    for token in tokens:
        if held and token[0] not in _DIGITS:
            yield held
            held = ""
        if not held and token[0] in _DIGITS and token.endswith(":"):
            held = token
        else:
            yield held + token
            held = ""
    if held:
        yield held


def _split(token: str) -> list[str]:
    """`2.24.31` and `2+24` and `2-24-31` are several numbers; a dot at the end is a mark."""
    bare = token.rstrip(".:-")
    for sign in (".", "+", ">", "-", "–"):
        parts = bare.split(sign)
        # Two with a dash can be a span of time or of numbers.
        if len(parts) > (2 if sign in "-–" else 1) and all(map(_NUMBER.fullmatch, parts)):
            return parts
    return [bare or token]


def _is_number(token: str, letters: frozenset[str]) -> bool:
    if token[0] not in _DIGITS:
        return bool(letters) and _AMOUNT.split(token, maxsplit=1)[0] in letters
    return bool(_NUMBER.fullmatch(token) or _COMPOUND.fullmatch(token))


@lru_cache(maxsize=2048)
def _is_word(token: str, words: frozenset[str]) -> bool:
    bare = token.rstrip(".:=>")
    if not bare:
        return True
    return fold(token) in words or fold(bare) in words or _CHINESE.fullmatch(bare) is not None


def _in_titles(offered: Offered, line: str) -> Said:
    """Words only: perhaps the names of initiatives, between commas."""
    parts = [part.strip() for part in _COMMAS.split(line) if part.strip()]
    if not parts or len(parts) > 10 or len(line) > 200:
        return Said("words")
    found = [_number_of(offered.titles, fold(part)) for part in parts]
    if not all(found) or len(set(found)) != len(found):
        return Said("words")
    return Said("words", offer=" ".join(found), meant=True)


def _number_of(titles: tuple[tuple[str, str], ...], words: str) -> str:
    """The only initiative whose title has these words in a row; empty where there is none."""
    if len(words) < (4 if words.isascii() else 2):
        return ""
    begun = f" {words}" if words.isascii() else words
    exact = {number for number, title in titles if title.strip() == words}
    found = exact or {number for number, title in titles if begun in title}
    return found.pop() if len(found) == 1 else ""
