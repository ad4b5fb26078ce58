"""Which surveys were merged, by their columns: that none is counted twice under another reading.

The ids of what a survey says follow from the columns that were read and from where it belongs. Read
in another way, or for another round, the same table is another one. The store remembers, as
digests, what was read of each; whoever reads the same columns of it otherwise is told.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import select

from facilitator.delivery import Delivery
from facilitator.event import SURVEY
from facilitator.ids import named
from facilitator.store import Store
from facilitator.tables import workbooks
from facilitator.text import fold

_FACT = "survey merges"
_MOST_KEPT = 40
_VALUES = ("text", "votes", "steps")


def remember(
    store: Store,
    headers: Sequence[str],
    mapping: Mapping[str, Sequence[str]],
    delivery: Delivery,
) -> None:
    """Keep that a table with these headers was merged, and which columns were read."""
    read = [text for name in _VALUES for text in mapping.get(name, ())]
    (session,) = delivery.sessions
    version = delivery.list_version
    entry = [
        delivery.id,
        session,
        _digests(headers),
        _digests(read),
        list_of(store, headers) or version,
    ]
    kept = [one for one in _kept(store) if one[:2] != entry[:2]]
    store.keep_fact(_FACT, json.dumps([*kept, entry][-_MOST_KEPT:]))


def merged_otherwise(
    store: Store,
    headers: Sequence[str],
    columns: Mapping[str, Sequence[int]],
    delivery: Delivery,
) -> bool:
    """Whether a column that would be read was merged already, with others or for another round.

    What was undone since does not count.
    """
    mine = {*_digests(headers)}
    reading = {*_digests(headers[at] for name in _VALUES for at in columns.get(name, ()))}
    (session,) = delivery.sessions
    found = {
        (form, of)
        for form, of, all_of, read, *_ in _kept(store)
        if (form, of) != (delivery.id, session)
        and reading & {*read}
        and (mine <= {*all_of} or mine >= {*all_of})
    }
    if not found:
        return False
    forms = [form for form, _ in found]
    with store.reading() as connection:
        rows = connection.execute(
            select(workbooks.c.id, workbooks.c.sessions).where(workbooks.c.id.in_(forms))
        ).all()
    there = {(row.id, one) for row in rows for one in row.sessions.split()}
    return bool(found & there)


def place_of(store: Store, headers: Sequence[str]) -> tuple[str, str] | None:
    """The day and the round that a table with these headers was merged for last; None for none."""
    mine = _digests(headers)
    sessions = [of for _, of, all_of, *_ in _kept(store) if all_of == mine]
    event = store.event
    found = {
        event.session_id(day.key, round_.key, SURVEY): (day.key, round_.key)
        for day in event.days
        for round_ in event.rounds
    }
    return found.get(sessions[-1]) if sessions else None


def list_of(store: Store, headers: Sequence[str]) -> str:
    """The list of initiatives under which such a table was merged first; empty where none was."""
    mine = _digests(headers)
    event = store.event
    oldest = (*event.earlier_lists, event.list_version)[0]
    # Before there was another list, none was named.
    found = [one[4] if len(one) > 4 else oldest for one in _kept(store) if one[2] == mine]
    return found[0] if found else ""


def _kept(store: Store) -> list[list[str]]:
    return json.loads(store.fact(_FACT) or "[]")


def _digests(texts: Iterable[str]) -> list[str]:
    """Of a table without headers a person stands in their place: so nothing but digests is kept."""
    return sorted({named("header", fold(text))[:13] for text in texts if text})
