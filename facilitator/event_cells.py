"""What a cell of an event workbook may say: how each kind of value is written and read back."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from datetime import time as clock_time
from typing import Any

from facilitator import workbook_kinds
from facilitator.clock import SECOND, minutes_and_seconds
from facilitator.event_parts import AGENDA_KINDS
from facilitator.phrases import WHOLE_NUMBER
from facilitator.talk_rules import LONGEST, SHORTEST
from facilitator.talk_values import as_link, length
from facilitator.text import ascii_digits
from facilitator.vote import VOTE_ITEMS, VOTE_METHODS
from facilitator.words import QT_TRANSLATE_NOOP, Phrase
from facilitator.workbook_kinds import Span, Unreadable, shown

Cell = str | int | None


@dataclass(frozen=True)
class Kind:
    """How a value is written into a cell and read back; `read` raises `Unreadable`."""

    write: Callable[[Any], Cell]
    read: Callable[[str], Any]
    choices: tuple[str, ...] = ()
    typed: Callable[[Any], str] = shown
    """What text a cell stands for that holds a number, a date or a time."""


def _text(text: str) -> str:
    return text


def _key(text: str) -> str:
    """A number as people and spreadsheets write it: `24`, `24.0`, `٢٤`."""
    return re.sub(r"[.,٫]0+$", "", ascii_digits(text))


def _as_cell(key: str) -> Cell:
    # As text a spreadsheet marks each number as a mistake, and sorts 10 before 9.
    return int(key) if re.fullmatch(r"0|[1-9][0-9]{0,8}", key) else key or None


def _listed(text: str) -> tuple[str, ...]:
    parts = (part.strip() for part in re.split(r"[;,،；、\n]", text))
    return tuple(dict.fromkeys(part for part in parts if part))


def _keys(text: str) -> tuple[str, ...]:
    return tuple(map(_key, _listed(text)))


def _codes(text: str) -> tuple[str, ...]:
    return tuple(map(_code, _listed(text)))


def _join(keys: tuple[str, ...]) -> Cell:
    return _as_cell(keys[0]) if len(keys) == 1 else "; ".join(keys) or None


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.split("\n") if line.strip())


def _code(text: str) -> str:
    code = text.strip().lower().replace("_", "-")
    if not re.fullmatch(r"[a-z]{2,3}(-[a-z0-9]{2,8})*", code):
        expected = QT_TRANSLATE_NOOP("Phrase", "the code of a language, such as en or zh-hant")
        raise Unreadable(Phrase(expected))
    return code


def _number(text: str) -> int:
    digits = _key(text)
    if not re.fullmatch(r"[0-9]{1,6}", digits):
        raise Unreadable(WHOLE_NUMBER)
    return int(digits)


def _minutes(text: str) -> int:
    number = _number(text)
    if not 1 <= number <= 24 * 60:
        raise Unreadable(Phrase(QT_TRANSLATE_NOOP("Phrase", "minutes from 1 to 1440")))
    return number


def _date(text: str) -> str:
    try:
        return date.fromisoformat(ascii_digits(text)).isoformat()
    except ValueError as error:
        expected = Phrase(QT_TRANSLATE_NOOP("Phrase", "a date such as 2020-11-21"))
        raise Unreadable(expected) from error


def _time(text: str) -> str:
    found = re.fullmatch(r"([0-9]{1,2})[:.]([0-9]{2})(?:[:.]00)?", ascii_digits(text))
    if not found or int(found[1]) > 23 or int(found[2]) > 59:
        raise Unreadable(Phrase(QT_TRANSLATE_NOOP("Phrase", "a time in UTC such as 11:00")))
    return f"{int(found[1]):02}:{found[2]}"


def _time_typed(cell: Any) -> str:  # noqa: ANN401 - whatever a cell holds
    if isinstance(cell, float) and 0 <= cell < 1:
        # A time is a part of a day to a spreadsheet.
        minutes = round(cell * 24 * 60)
        return f"{minutes // 60}:{minutes % 60:02}"
    if isinstance(cell, datetime | clock_time):
        return cell.strftime("%H:%M")
    if isinstance(cell, Span):
        minutes = round(cell.seconds / 60)
        return f"{minutes // 60}:{minutes % 60:02}"
    return shown(cell)


def _one_of(choices: tuple[str, ...]) -> Kind:
    known = {choice.casefold(): choice for choice in choices}

    def read(text: str) -> str:
        choice = known.get(" ".join(text.casefold().split()))
        if choice is None:
            raise Unreadable(", ".join(choices))
        return choice

    return Kind(lambda value: value or None, read, choices)


def _length(text: str) -> int:
    """How long a talk is planned, in ms: `5:00`, `5`, `5 min`."""
    found = length(text)
    if found is None or found % SECOND or not SHORTEST <= found <= LONGEST:
        expected = QT_TRANSLATE_NOOP("Phrase", "a length from {first} to {last}")
        first, last = map(_as_length, (SHORTEST, LONGEST))
        raise Unreadable(Phrase(expected, first=first, last=last))
    return found


def _as_length(planned: int) -> str:
    return minutes_and_seconds(planned // SECOND)


def _link(text: str) -> str:
    link = as_link(text)
    if not link:
        raise Unreadable(Phrase(QT_TRANSLATE_NOOP("Phrase", "a link such as https://example.org")))
    return link


TEXT = Kind(lambda text: text or None, _text)
KEY = Kind(_as_cell, _key)
KEYS = Kind(_join, _keys)
CODE = Kind(lambda code: code or None, _code)
CODES = Kind(lambda codes: "; ".join(codes) or None, _codes)
LINES = Kind(lambda lines: "\n".join(lines) or None, _lines)
NUMBER = Kind(lambda number: number, _number)
MINUTES = Kind(lambda number: number or None, _minutes)
DATE = Kind(lambda day: day or None, _date)
TIME = Kind(lambda time: time or None, _time, typed=_time_typed)
METHOD = _one_of(VOTE_METHODS)
VOTED_ON = _one_of(VOTE_ITEMS)
AGENDA = _one_of(AGENDA_KINDS)
LENGTH = Kind(_as_length, _length, typed=workbook_kinds.LENGTH.typed)
LINK = Kind(lambda link: link or None, _link)
ORDER = Kind(lambda order: order or None, _number)

_ONE_NUMBER = Phrase(
    QT_TRANSLATE_NOOP(
        "Phrase",
        "one number: two initiatives cannot become one, or whoever chose both would count twice. "
        "Keep one here, and the other as an initiative of its own",
    )
)


def earlier_number(text: str) -> str:
    """A number on an earlier list. Raises `Unreadable` for several: they cannot become one."""
    numbers = KEYS.read(text)
    if len(numbers) > 1:
        raise Unreadable(_ONE_NUMBER)
    return numbers[0] if numbers else ""
