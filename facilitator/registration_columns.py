"""Which columns of a table of registrations say what: guessed, or remembered as somebody said."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from facilitator.day_words import days_in
from facilitator.event import Event
from facilitator.ids import named
from facilitator.reasons import Reason, Refused
from facilitator.registration_words import goes_on, header
from facilitator.store import Store
from facilitator.table_file import TableFile
from facilitator.text import fold

DAY = "day "
"""What the field of a column for one day begins with: `day 1`."""

_FACT = "registration columns"
"""The fact of a store that registrations are remembered in; a survey has its own."""
_MOST_KEPT = 20
_SEVERAL = ("interpretation", "languages", "support")
"""Fields that several columns may say something about."""


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
        if name in _SEVERAL:
            found[name] = tuple(at for _, at in places)
        else:
            found[name] = (max(places, key=lambda one: (one[0], -one[1]))[1],)
    return found


def said_columns(
    table: TableFile, mapping: Mapping[str, str], names: Sequence[str]
) -> dict[str, tuple[int, ...]]:
    """By field the columns that somebody has named; none where a field is to be left out.

    Raises `Refused`: `not_a_field` for one that is none of `names`, `column_missing`.
    """
    found: dict[str, tuple[int, ...]] = {}
    known = {fold(text): at for at, text in reversed([*enumerate(table.headers)]) if text}
    for name, text in mapping.items():
        if name not in names:
            raise Refused(Reason("not_a_field", found=name, expected=", ".join(names)))
        if text and fold(text) not in known:
            raise Refused(Reason("column_missing", table.place, expected=text))
        found[name] = (known[fold(text)],) if text else ()
    return found


def remember(
    store: Store, headers: Sequence[str], mapping: Mapping[str, str], fact: str = _FACT
) -> None:
    """Keep what somebody has said of the columns of a table with these headers.

    A table without headers has a person in their place: so nothing but digests is kept.
    """
    kept: dict[str, dict[str, str]] = json.loads(store.fact(fact) or "{}")
    key = _key(headers)
    said = kept.pop(key, {})
    said |= {name: _digest(text) if text else "" for name, text in mapping.items()}
    kept[key] = said
    store.keep_fact(fact, json.dumps(dict([*kept.items()][-_MOST_KEPT:])))


def remembered(
    store: Store, headers: Sequence[str], fact: str = _FACT
) -> dict[str, tuple[int, ...]]:
    """By field the columns that were said of a table with these headers, in whatever order."""
    said = json.loads(store.fact(fact) or "{}").get(_key(headers), {})
    known = {_digest(text): at for at, text in reversed([*enumerate(headers)])}
    return {
        name: (known[text],) if text else ()
        for name, text in said.items()
        if not text or text in known
    }


def _key(headers: Sequence[str]) -> str:
    return named("headers", *sorted({fold(one) for one in headers}))


def _digest(text: str) -> str:
    return named("header", fold(text))
