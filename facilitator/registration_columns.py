"""Which columns of a table of registrations say what: guessed, or remembered as somebody said.

What was said of registrations is kept beside the people, and erased with them; of a survey, which
has nobody's name, in the store. Kept are digests alone: a table without headers has a person in
their place.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from facilitator.day_words import days_in
from facilitator.event import Event
from facilitator.ids import named
from facilitator.reasons import Reason, Refused
from facilitator.registration_words import goes_on, header
from facilitator.table_columns import Columns
from facilitator.table_file import TableFile
from facilitator.text import fold

DAY = "day "
"""What the field of a column for one day begins with: `day 1`."""

_FACT = "registration columns"
"""The fact that registrations are remembered in; a survey has its own."""
_MOST_KEPT = 20
SEVERAL = ("interpretation", "languages", "support")
"""Fields that several columns may say something about."""

ALSO_CALLED = {"needs": "support"}
"""Other names of fields, as the lists call them."""

Said = Mapping[str, str | Sequence[str]]
"""By field the header that somebody named for it, or several; an empty one leaves a field out."""


class Memory(Protocol):
    """Where facts are kept by name: a store, or the people beside it."""

    def fact(self, name: str) -> str | None:
        """What is kept; None where nothing is."""
        ...

    def keep_fact(self, name: str, value: str) -> None:
        """Keep it in place of what there was."""
        ...


def is_header(cell: str) -> bool:
    """Whether a cell reads like a header of such a table."""
    return header(cell)[1] > 0


def guess(headers: Sequence[str], event: Event) -> dict[str, tuple[int, ...]]:
    """By field the columns whose headers name it best; several only where a field may have them."""
    sure: dict[str, list[tuple[int, int]]] = {}
    before = ""
    for at, text in enumerate(headers):
        name, how = header(text)
        if name == "languages" and before == "interpretation" and goes_on(text):
            name = before
        before = name
        # `[Saturday, 21 November]` is a question of its own, with yes or no.
        days = days_in(text, event)[0] if name in ("", "days") and len(event.days) > 1 else ()
        if len(days) == 1:
            name, how = f"{DAY}{days[0]}", 1
        if how:
            sure.setdefault(name, []).append((how, at))
    found: dict[str, tuple[int, ...]] = {}
    for name, places in sure.items():
        if name in SEVERAL:
            found[name] = tuple(at for _, at in places)
        else:
            found[name] = (max(places, key=lambda one: (one[0], -one[1]))[1],)
    return found


def said_columns(
    table: TableFile, mapping: Said, names: Sequence[str], several: Sequence[str] = SEVERAL
) -> dict[str, tuple[int, ...]]:
    """By field the columns that somebody has named; none where a field is to be left out.

    Raises `Refused`: `not_a_field` for one that is none of `names`, `column_missing`, and
    `field_twice` where several headers are named for a field that is none of `several`.
    """
    found: dict[str, tuple[int, ...]] = {}
    known: dict[str, list[int]] = {}
    for at, text in enumerate(table.headers):
        known.setdefault(fold(text), []).append(at)
    for name, said in mapping.items():
        if name not in names:
            raise Refused(Reason("not_a_field", found=name, expected=", ".join(names)))
        headers = [one for one in ([said] if isinstance(said, str) else said) if one]
        if len(headers) > 1 and name not in several:
            listed = ", ".join(one for one in several if one in names)
            raise Refused(Reason("field_twice", found=name, expected=listed))
        places: dict[int, None] = {}
        for text in headers:
            columns = known.get(fold(text), [])
            if not columns:
                raise Refused(Reason("column_missing", table.place, expected=text))
            # Of equal headers the first is meant first, and the next where it is named again.
            places[next((at for at in columns if at not in places), columns[0])] = None
        found[name] = tuple(places)
    return found


def remember(memory: Memory, headers: Sequence[str], columns: Columns, fact: str = _FACT) -> None:
    """Keep which columns somebody has said of a table with these headers; none is an answer too."""
    kept: dict[str, dict[str, str | list[str]]] = json.loads(memory.fact(fact) or "{}")
    key = _key(headers)
    said = kept.pop(key, {})
    names = _digests(headers)
    said |= {name: [names[at] for at in places] for name, places in columns.items()}
    kept[key] = said
    memory.keep_fact(fact, json.dumps(dict([*kept.items()][-_MOST_KEPT:])))


def remembered(
    memory: Memory | None, headers: Sequence[str], names: Iterable[str], fact: str = _FACT
) -> dict[str, tuple[int, ...]]:
    """By field, of these `names`, the columns said of a table with these headers in any order."""
    if memory is None:
        return {}
    said = json.loads(memory.fact(fact) or "{}").get(_key(headers), {})
    known = {name: at for at, name in enumerate(_digests(headers))}
    found: dict[str, tuple[int, ...]] = {}
    for name in names:
        if name in said:
            # Before several columns could be said, it was one, or an empty text.
            listed = said[name] if isinstance(said[name], list) else [*filter(None, [said[name]])]
            found[name] = tuple(known[one] for one in listed if one in known)
    return found


def _key(headers: Sequence[str]) -> str:
    return named("headers", *sorted({fold(one) for one in headers}))


def _digests(headers: Sequence[str]) -> list[str]:
    """For each header what is kept of it; of equal ones the later ones have their number."""
    seen: Counter[str] = Counter()
    found: list[str] = []
    for text in headers:
        folded = fold(text)
        seen[folded] += 1
        number = (str(seen[folded]),) if seen[folded] > 1 else ()
        found.append(named("header", folded, *number))
    return found
