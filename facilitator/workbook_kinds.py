"""What a cell of a room workbook may say: how each kind of value is written and read back.

Exactly one text is written for a value. What is read is what people and spreadsheet programs make
of it: digits of any script, `24.0` for a whole number, `Yes` for a flag, a date for `2021-03`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from facilitator import phrases
from facilitator.event import read_number
from facilitator.text import ascii_digits, clean
from facilitator.words import QT_TRANSLATE_NOOP, Phrase

Value = Any
Cell = str | int | None


class Unreadable(ValueError):  # noqa: N818 - it reads as what it says of a cell
    """A cell that does not say what its column holds; `expected` is what would have been right."""

    def __init__(self, expected: str) -> None:
        super().__init__(expected)
        self.expected = expected


@dataclass(frozen=True)
class Span:
    """A time that a spreadsheet has made of `5:00`: so long, if `literal` is what its format says.

    Excel takes a `5:00` that somebody types for five hours and shows it as hours and minutes.
    """

    seconds: float
    literal: bool


def shown(value: object) -> str:
    """A value that a spreadsheet has made of what was typed, as a person would type it."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%d" if value.time() == time() else "%Y-%m-%d %H:%M:%S")
    if isinstance(value, Span):
        seconds = round(value.seconds)
        return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"
    return str(value)


@dataclass(frozen=True)
class Kind:
    """How one kind of value is written into a cell and read back.

    `read` gets the cell's text, without surrounding blanks, and raises `Unreadable`. `typed` says
    what text a cell stands for that holds a number, a date or a time instead. `exact` reads what
    `write` gave where `read` takes some of it for something that people write.
    """

    write: Callable[[Value], Cell]
    read: Callable[[str], Value]
    choices: tuple[str, ...] = ()
    typed: Callable[[object], str] = shown
    exact: Callable[[str], Value] | None = None


# Numbers and keys


def _number(text: str) -> int:
    # A spreadsheet may give a whole number back as 24.0, or 24,0 where that is the custom.
    digits = re.sub(r"[.,٫]0$", "", ascii_digits(text))
    if not re.fullmatch(r"[0-9]{1,15}", digits):
        raise Unreadable(phrases.WHOLE_NUMBER)
    return int(digits)


def _listed(text: str) -> tuple[str, ...]:
    # Each on a line of its own is how people write lists; no name has a line break.
    return tuple(part.strip() for part in re.split("[;\n]", text) if part.strip())


# No number of an initiative has such a sign, so whichever of them was typed is clear.
_BETWEEN_NUMBERS = re.compile(r"[\s;,；،؛、，|/]+")


# A score, or a number of dots, belongs to what it is given to, also with blanks around the sign.
_AROUND_SIGN = re.compile(r" ?([=＝]) ?|(?<=\w) ?([x×*]) ?(?=\d)")


def _choices(text: str) -> tuple[str, ...]:
    # What they name depends on the round: it is asked when that is known.
    if "=" in text or not text.isascii() or "x" in text or "*" in text:
        text = _AROUND_SIGN.sub(r"\1\2", " ".join(text.split()))
    text = re.sub(r"[.,٫]0+(?=\s*(;|$))", "", text)
    return tuple(word for word in _BETWEEN_NUMBERS.split(text) if word)


def _numbers(text: str) -> tuple[str, ...]:
    text = re.sub(r"[.,٫]0+(?=\s*(;|$))", "", text)
    numbers = map(read_number, _BETWEEN_NUMBERS.split(text))
    return tuple(number for number in numbers if number)


def _as_cell(key: str) -> Cell:
    # Numbers as numbers: as text a spreadsheet marks each as a mistake and sorts 10 before 9.
    return int(key) if re.fullmatch(r"0|[1-9][0-9]{0,8}", key) else key


def _key(text: str) -> str:
    return re.sub(r"[.,٫]0+$", "", ascii_digits(text))


_ONE_COUNT = re.compile(r"\s*(\S.*?)\s*[:：=]?\s+(\d{1,9})\s*", re.DOTALL)


def _counts_to_text(counts: Mapping[str, int]) -> Cell:
    return "; ".join(f"{name} {number}" for name, number in sorted(counts.items())) or None


_NAMES_WITH_NUMBERS = Phrase(
    QT_TRANSLATE_NOOP("Phrase", "each name once with a number, such as “en 5; fr 3”")
)


def _counts(text: str) -> dict[str, int]:
    parts = _listed(text)
    if len(parts) == 1 and all(map(_ONE_COUNT.fullmatch, split := re.split("[,،，、]", parts[0]))):
        parts = tuple(part.strip() for part in split)
    counts: dict[str, int] = {}
    for part in parts:
        match = _ONE_COUNT.fullmatch(part)
        if match is None or match[1] in counts:
            raise Unreadable(_NAMES_WITH_NUMBERS)
        counts[match[1]] = int(ascii_digits(match[2]))
    return counts


def _counts_as_written(text: str) -> dict[str, int]:
    """With a name such as `0:`, which somebody may have meant as `0`."""
    parts = (part.rpartition(" ") for part in text.split("; "))
    return {name: int(number) for name, _, number in parts}


# Moments, lengths, months

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MOMENT = re.compile(
    r"([0-9]{4})-([0-9]{2})-([0-9]{2})"
    r"(?:[ T]([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:\.([0-9]{1,6}))?)?Z?)?"
)
_A_MOMENT = Phrase(QT_TRANSLATE_NOOP("Phrase", "a time such as 2020-11-21 11:47:03.123"))
# Days since 1899-12-30, from 2000 to 2099; a number outside is no date of ours.
_FIRST_DAY, _AFTER_LAST_DAY = 36_526, 73_051
_SECONDS = {f"{n:02}.": n * 1000 for n in range(60)}
_THOUSANDTHS = {f"{n:03}": n for n in range(1000)}
_minutes: dict[str, int] = {}


def moment_to_text(moment: int) -> str:
    """UTC milliseconds as `2020-11-21 11:47:03.123`."""
    at = _EPOCH + timedelta(milliseconds=moment)
    return at.strftime("%Y-%m-%d %H:%M:%S.") + f"{moment % 1000:03}"


def moment(text: str) -> int:
    """UTC milliseconds of `moment_to_text`'s text, or of its beginning. Raises `Unreadable`."""
    # Most moments of a room share a few hundred minutes.
    try:
        return _minutes[text[:17]] + _SECONDS[text[17:20]] + _THOUSANDTHS[text[20:]]
    except KeyError:
        pass
    found = _moment(text)
    if len(text) == 23:
        if len(_minutes) > 10_000:
            _minutes.clear()
        _minutes[text[:17]] = found - found % 60_000
    return found


def all_moments(texts: Sequence[Any]) -> list[int]:
    """`moment` of each text, all at once; nothing where one of them is not just as we write it."""
    try:
        for minute in {text[:17] for text in texts} - _minutes.keys():
            moment(f"{minute}00.000")
        return [
            _minutes[text[:17]] + _SECONDS[text[17:20]] + _THOUSANDTHS[text[20:]] for text in texts
        ]
    except (KeyError, TypeError, Unreadable):
        return []


def _moment(text: str) -> int:
    match = _MOMENT.fullmatch(ascii_digits(text))
    try:
        if match is None:
            raise ValueError(text)
        year, month, day, hour, minute, second = (int(part or 0) for part in match.groups()[:6])
        rest = int((match[7] or "").ljust(6, "0"))
        at = datetime(year, month, day, hour, minute, second, rest, UTC)
    except ValueError as error:
        raise Unreadable(_A_MOMENT) from error
    found = (at - _EPOCH) // timedelta(milliseconds=1)
    if found < 0:
        raise Unreadable(_A_MOMENT)
    return found


def _moment_typed(value: object) -> str:
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%d %H:%M:%S.%f")
    if isinstance(value, float) and _FIRST_DAY <= value < _AFTER_LAST_DAY:
        return moment_to_text(round((value - 25_569) * 86_400_000))
    return shown(value)


def _length_to_text(length: int) -> Cell:
    seconds, rest = divmod(length, 1000)
    return f"{seconds // 60}:{seconds % 60:02}" + (f".{rest:03}" if rest else "")


_LENGTH = re.compile(
    r"(?:([0-9]{1,4}):(?=[0-5]?[0-9]:))?([0-9]{1,6}):([0-5][0-9])(?:\.([0-9]{3}))?"
)


def _length(text: str) -> int:
    match = _LENGTH.fullmatch(ascii_digits(text))
    if match is None:
        raise Unreadable(Phrase(QT_TRANSLATE_NOOP("Phrase", "minutes and seconds such as 5:00")))
    minutes = int(match[1] or 0) * 60 + int(match[2])
    return (minutes * 60 + int(match[3])) * 1000 + int(match[4] or 0)


def _length_typed(value: object) -> str:
    if not isinstance(value, Span):
        return shown(value)
    seconds = round(value.seconds)
    # Five hours are the five minutes that somebody typed.
    return str(_length_to_text(1000 * (seconds if value.literal else seconds // 60)))


def _month_typed(value: object) -> str:
    """Excel makes a date of `2021-03`, the first of that month."""
    if isinstance(value, float) and _FIRST_DAY <= value < _AFTER_LAST_DAY and value.is_integer():
        value = datetime(1899, 12, 30) + timedelta(days=value)
    if isinstance(value, date) and value.day == 1:
        return f"{value.year:04}-{value.month:02}"
    return shown(value)


# Closed lists


def _flag(text: str) -> bool:
    if text.lower() in ("yes", "true", "1", "x", "y", "✓", "✔", "☑"):
        return True
    if text.lower() in ("", "no", "false", "0", "n", "-", "–", "☐"):
        return False
    raise Unreadable(Phrase(QT_TRANSLATE_NOOP("Phrase", "yes or nothing")))


def one_of(values: Sequence[str], words: Sequence[str] | None = None) -> Kind:
    """One of a closed list; `words` are what people see for the values."""
    said = tuple(words or (value.capitalize() for value in values))
    by_word = {word.lower(): value for word, value in zip(said, values, strict=True)}

    def read(text: str) -> str:
        word = " ".join(text.lower().split())
        if word not in by_word:
            raise Unreadable(phrases.one_of(", ".join(said)))
        return by_word[word]

    return Kind(lambda value: said[values.index(value)], read, said)


TEXT = Kind(lambda value: value or None, clean)
KEY = Kind(_as_cell, _key)
NUMBER = Kind(lambda value: value, _number)
INITIATIVE = Kind(
    lambda value: _as_cell(value) if value else None, lambda text: read_number(_key(text))
)
INITIATIVES = Kind(
    lambda value: _as_cell(value[0]) if len(value) == 1 else "; ".join(value) or None, _numbers
)
# Of a vote, where clusters can stand as well: a letter keeps its case.
ITEM = Kind(INITIATIVE.write, _key)
CHOICES = Kind(INITIATIVES.write, _choices)
WORDS = Kind(
    lambda value: "; ".join(value) or None,
    _listed,
    exact=lambda text: tuple(filter(None, text.split("; "))),
)
COUNTS = Kind(_counts_to_text, _counts, exact=_counts_as_written)
MOMENT = Kind(moment_to_text, moment, typed=_moment_typed)
LENGTH = Kind(_length_to_text, _length, typed=_length_typed)
# A length that follows from others: whatever became of it says nothing.
SHOWN_LENGTH = Kind(lambda value: _length_to_text(value) if value else None, clean)
# Which numbers a record was captured under: told beside it, and read from nowhere.
SHOWN_NUMBERS = Kind(INITIATIVES.write, clean)
MONTH = Kind(lambda value: value or None, clean, typed=_month_typed)
FLAG = Kind(lambda value: "yes" if value else None, _flag, ("yes",))
