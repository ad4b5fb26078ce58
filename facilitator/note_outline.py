"""What a list of a session's notes has to know before it reads them: however many there are.

A hundred thousand notes take seconds to read, their ids hundredths of one. The indexes that make it
so are in `tables`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import func, select

from facilitator import tables
from facilitator.records import Note
from facilitator.store import Store
from facilitator.store_records import get_many

_notes = tables.TABLES[Note]

# One text instead of as many rows takes half the time; ids are UUIDs, so no line breaks in them.
# SQLite puts them together as it comes to them, which in this index is in the order captured.
_IDS = (
    "SELECT group_concat(id, char(10)) FROM notes INDEXED BY notes_by_order "
    "WHERE session = ? AND deleted IS 0"
)
_IDS_SORTED = (
    "SELECT group_concat(id, char(10)) FROM "
    "(SELECT id FROM notes WHERE session = ? AND deleted IS 0 ORDER BY created, id)"
)
_IS_INDEXED = "SELECT count(*) FROM sqlite_schema WHERE name = 'notes_by_order'"


@dataclass(frozen=True)
class Outline:
    """The ids of a session's notes in the order captured, and how many stand on each initiative."""

    ids: list[str]
    per_initiative: Counter[str]


class Said(NamedTuple):
    """What a note is searched and filtered by."""

    id: str
    initiatives: tuple[str, ...]
    cluster: str
    kind: str
    community: str
    language: str
    key: bool
    text: str


_SAID = [_notes.c[name] for name in Said._fields]


def outline(store: Store, session: str) -> Outline:
    """Both from one view of the store, so that they fit each other."""
    query = (
        select(_notes.c.initiatives, func.count())
        .where(_notes.c.session == session, _notes.c.deleted.is_(False))
        .group_by(_notes.c.initiatives)
    )
    counted: Counter[str] = Counter()
    with store.reading() as connection:
        # A store of an older version that is only read has no such index.
        is_indexed = connection.exec_driver_sql(_IS_INDEXED).scalar()
        ids = _IDS if is_indexed else _IDS_SORTED
        listed = connection.exec_driver_sql(ids, (session,)).scalar()
        for numbers, count in connection.execute(query):
            for number in numbers:
                counted[number] += count
    return Outline(listed.split("\n") if listed else [], counted)


def read(store: Store, ids: Sequence[str]) -> dict[str, Note]:
    """The notes with these ids, removed ones too."""
    with store.reading() as connection:
        return get_many(connection, Note, ids)


def said(store: Store, session: str) -> dict[str, Said]:
    """What all notes of a session are searched and filtered by, by their ids."""
    query = select(*_SAID).where(_notes.c.session == session, _notes.c.deleted.is_(False))
    with store.reading() as connection:
        return {row[0]: Said._make(row) for row in connection.execute(query)}


def said_of(note: Note) -> Said:
    """What one note is searched and filtered by."""
    return Said._make(getattr(note, name) for name in Said._fields)


def languages(store: Store, session: str, until: Note | None = None) -> list[str]:
    """The language of each note that has one, in the order captured, `until` this one."""
    order = (_notes.c.created, _notes.c.id)
    query = (
        select(_notes.c.language)
        .where(_notes.c.session == session, _notes.c.deleted.is_(False), _notes.c.language != "")
        .order_by(*order)
    )
    if until is not None:
        query = query.where(
            (_notes.c.created < until.created)
            | ((_notes.c.created == until.created) & (_notes.c.id <= until.id))
        )
    with store.reading() as connection:
        return list(connection.execute(query).scalars())
