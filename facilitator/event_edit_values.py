"""What the edits of an event have in common: values as typed, and parts in their order."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from typing import TypeVar

from facilitator.event import Event, read_number
from facilitator.event_cells import CODE
from facilitator.event_sheets import EXAMPLE
from facilitator.phrases import span
from facilitator.reasons import Reason, Refused
from facilitator.text import ascii_digits, clean
from facilitator.workbook_kinds import Unreadable
from facilitator.workbook_text import LONGEST

_MOST_NUMBER = 999
P = TypeVar("P")


def checked(event: Event) -> Event:
    """The event itself. Raises `Refused` where its parts do not fit, or the window cannot show it.

    A window keeps the time of an agenda: without any item there is none.
    """
    reasons = [*event.problems()]
    if not event.agenda:
        reasons.append(Reason("edit_no_agenda"))
    if reasons:
        raise Refused(*reasons)
    return event


def words(text: str, *, needed: bool = False) -> str:
    """One line as a cell of the workbook gives it back."""
    said = " ".join(clean(text).split())
    if needed and not said:
        raise Refused(Reason("edit_empty"))
    if said.startswith(EXAMPLE):
        raise Refused(Reason("edit_example", expected=EXAMPLE))
    if len(said.encode("utf-16-le")) // 2 > LONGEST:
        raise Refused(Reason("edit_long", found=str(len(said)), expected=str(LONGEST)))
    return said


def read_code(text: str) -> str:
    """The code of a language as the workbook has it. Raises `Refused`."""
    try:
        return CODE.read(text)
    except Unreadable as error:
        raise Refused(Reason("edit_language", found=text, expected="en")) from error


def number(text: str, least: int) -> int:
    """A whole number from `least` on, as typed. Raises `Refused`."""
    digits = ascii_digits(text).strip()
    if not re.fullmatch(r"[0-9]{1,3}", digits) or int(digits) < least:
        expected = span(least, _MOST_NUMBER)
        raise Refused(Reason("edit_number", found=text.strip(), expected=expected))
    return int(digits)


def one_of(value: str, choices: Collection[str]) -> None:
    """Raises `Refused` for what is none of these."""
    if value not in choices:
        raise Refused(Reason("edit_kind", found=value, expected=", ".join(choices)))


def next_number(keys: Collection[str]) -> str:
    """The number after the greatest of these."""
    numbers = [int(key) for key in keys if re.fullmatch(r"[0-9]{1,9}", key)]
    return str(max(numbers, default=0) + 1)


def listed(text: str) -> list[str]:
    """The numbers, or letters, in a line: `24; 25`, `24 25`."""
    return [one for one in re.split(r"[\s;,،؛，；、]+", ascii_digits(text)) if one]


def new_number(text: str, was: str, taken: Collection[str]) -> str:
    """The number of an initiative or a recommendation as typed: `24`, `9a`. Raises `Refused`."""
    said = read_number(text)
    if not re.fullmatch(r"[0-9]{1,4}[a-z]?", said):
        raise Refused(Reason("edit_list_number", found=text.strip(), expected="24, 9a"))
    if said != was and said in taken:
        raise Refused(Reason("edit_taken", found=said))
    return said


def no_talks(event: Event, place: str, which: Callable[[str], bool], field: str) -> None:
    """Raises `Refused` where prepared talks name, in this field, what is to go."""
    found = sum(which(getattr(talk, field)) for talk in event.talks)
    if found:
        raise Refused(Reason("edit_has_talks", place, str(found)))


# Parts in their order; `name` is the field that they are known by


def without(parts: tuple[P, ...], key: str, name: str = "key") -> tuple[P, ...]:
    """Without this one. Raises `Refused` for the last."""
    left = tuple(one for one in parts if getattr(one, name) != key)
    if not left:
        raise Refused(Reason("edit_last"))
    return left


def replaced(parts: tuple[P, ...], key: str, part: P, name: str = "key") -> tuple[P, ...]:
    """With this part in the place of the one with the key."""
    return tuple(part if getattr(one, name) == key else one for one in parts)


def moved(parts: tuple[P, ...], key: str, by: int, name: str = "key") -> tuple[P, ...]:
    """With this one so many places later (negative: earlier), as far as there are places."""
    at = next(place for place, one in enumerate(parts) if getattr(one, name) == key)
    to = min(max(at + by, 0), len(parts) - 1)
    others = [one for one in parts if getattr(one, name) != key]
    return (*others[:to], parts[at], *others[to:])
