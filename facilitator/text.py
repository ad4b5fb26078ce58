"""Text from people: made storable without losing a word, and folded for finding."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from json.encoder import encode_basestring

# What XML 1.0 cannot carry (section 2.2, Char), and lone surrogates: they have no reading, so a
# visible sign takes their place instead of an unreadable workbook later.
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_UNCLEAN = re.compile("[\x00-\x08\x0b-\x1f\u2028\u2029\ufffe\uffff\ud800-\udfff]")
# What nobody sees, or what turns the words around it: in a message it would hide what is wrong. The
# joiners (U+200C, U+200D) and the marks of direction belong to how some scripts are written.
_UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff]"
)
# Letters that are typed for each other and that Unicode does not take apart: Arabic ones, also as
# Persian and Urdu keyboards have them (tatweel is no letter at all), and a few with strokes.
_FORMS = str.maketrans("ٱىةکیۍېہھەۃøłđħŧı", "ايهكيييههههoldhti", "ـ")
# Seen by nobody and typed by chance: joiners, marks of direction, variation selectors.
_UNTYPED = re.compile(
    "[\u00ad\u034f\u061c\u180b-\u180f\u200c-\u200f\u202a-\u202e\u2060-\u206f"
    "\ufe00-\ufe0f\ufeff\U000e0100-\U000e01ef]"
)


def clean(text: str) -> str:
    """`text` as it is stored: line breaks are LF, what no file can hold becomes U+FFFD."""
    if _UNCLEAN.search(text) is None:
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = text.replace("\u2028", "\n").replace("\u2029", "\n")
    return _UNWRITABLE.sub("\ufffd", text)


def ascii_digits(text: str) -> str:
    """`text` with the decimal digits of every script as 0-9 (`٢٤` and `２４` become `24`)."""
    if text.isascii():
        return text
    return "".join(str(unicodedata.decimal(char)) if char.isdecimal() else char for char in text)


class _Folded(dict[int, str]):
    """What each letter is folded to, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        # Twice: some letters are small only after they were taken apart (U+1D400, U+2121).
        once = unicodedata.normalize("NFKD", chr(code).casefold())
        apart = unicodedata.normalize("NFKD", once.casefold())
        bare = "".join(char for char in apart if not unicodedata.combining(char))
        bare = _UNTYPED.sub("", bare.translate(_FORMS))
        self[code] = ascii_digits(bare.replace("\u200b", " "))
        return self[code]


_FOLDED = _Folded()


def fold(text: str) -> str:
    """`text` for comparing: case, accents, Arabic letter forms, widths and digits do not matter.

    Letter by letter: the fold of a text is those of its letters one after the other.
    """
    return text.lower() if text.isascii() else text.translate(_FOLDED)


def one_line(text: str, longest: int = 60) -> str:
    """`text` shortened to one line of at most `longest` characters, for messages.

    What cannot be seen of it is shown as U+FFFD.
    """
    flat = _UNSEEN.sub("\ufffd", " ".join(text.split()))
    return flat if len(flat) <= longest else flat[: longest - 1] + "…"


def seen(text: str) -> str:
    """`text` in one line with nothing in it that a terminal obeys or that hides what is beside it.

    What cannot be seen is shown as U+FFFD; nothing is shortened.
    """
    return _UNSEEN.sub("\ufffd", text.replace("\n", " "))


def begins_right_to_left(text: str) -> bool:
    """Whether the first letter of a text that has a direction is written from right to left."""
    if text.isascii():
        return False
    for letter in text:
        strong = unicodedata.bidirectional(letter)
        if strong in ("L", "R", "AL"):
            return strong != "L"
    return False


def is_right_to_left(language: str) -> bool:
    """Whether a language (ISO 639 code) is written from right to left."""
    return language.split("-")[0] in {
        "ar",
        "arc",
        "ckb",
        "dv",
        "fa",
        "he",
        "ps",
        "sd",
        "ug",
        "ur",
        "yi",
    }


@lru_cache(maxsize=4096)
def words_as_json(words: tuple[str, ...]) -> str:
    """Several short texts as a JSON array, as `json.dumps` writes it."""
    return f"[{', '.join(map(encode_basestring, words))}]"
