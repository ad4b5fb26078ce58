"""Notes of one initiative from all rooms, similar ones side by side, and what people say to that.

What is put together is a suggestion (see `similar`). A person can accept a group, which then stays,
or dissolve it; both are kept in this store, can be undone, and are never exported.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import Connection, Text, select, type_coerce

from facilitator import similar
from facilitator.plan import Subject
from facilitator.records import Note, NoteGroup, Session
from facilitator.sessions import Place
from facilitator.store import Store
from facilitator.store_records import find, throughout
from facilitator.tables import TABLES, record_of
from facilitator.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class RoomNote:
    """A note and where it was said."""

    note: Note
    place: Place


@dataclass(frozen=True)
class SimilarNotes:
    """Notes that say alike things, in the order captured; often only one.

    `likeness` (0 to 1) is the smallest with which one has joined the others, `accepted` are the ids
    of those that a person has put together.
    """

    notes: tuple[RoomNote, ...]
    likeness: float
    accepted: frozenset[str]

    @property
    def ids(self) -> frozenset[str]:
        """The ids of the notes, as `accept` and `dissolve` take them."""
        return frozenset(one.note.id for one in self.notes)

    @property
    def rooms(self) -> tuple[str, ...]:
        """The keys of the rooms they are from, each once."""
        return tuple(dict.fromkeys(one.place.room for one in self.notes))

    @property
    def support(self) -> int:
        """All marks of support."""
        return sum(one.note.support for one in self.notes)


def of_subject(store: Store, subject: Subject, day: str = "") -> tuple[SimilarNotes, ...]:
    """All notes on an initiative or a cluster, or on neither (General), each in one group.

    First those from most rooms, then the largest, then as they were captured.
    """
    with store.reading() as connection:
        places = {
            one.id: Place(one.day, one.round, one.room, one.id)
            for one in find(connection, Session)
            if day in ("", one.day)
        }
        notes = {one.id: one for one in _notes(connection, subject) if one.session in places}
        decided = _decided(connection)
    texts = [
        similar.Text(n.id, n.text, n.language, n.translation, n.translation_language)
        for n in notes.values()
    ]
    found = [
        SimilarNotes(
            tuple(RoomNote(notes[key], places[notes[key].session]) for key in group.keys),
            group.likeness,
            group.accepted,
        )
        for group in similar.groups(texts, decided)
    ]
    # A stable sort: what is equal stays as captured.
    return tuple(sorted(found, key=lambda group: (-len(group.rooms), -len(group.notes))))


def accepted(store: Store) -> tuple[frozenset[str], ...]:
    """The ids of the notes that a person has put together, in groups; nothing that is suggested."""
    with store.reading() as connection:
        said = _decided(connection)
    known = {key for one in said if one.together for key in one.keys}
    # Without any words nothing is like anything: only what was said about them is left.
    found = similar.groups([similar.Text(key, "") for key in sorted(known)], said)
    return tuple(group.accepted for group in found if len(group.accepted) > 1)


def accept(store: Store, notes: Collection[str], origin: object | None = None) -> None:
    """Say that these notes belong together, whatever else is suggested later."""
    _say(store, notes, QT_TRANSLATE_NOOP("History", "Similar notes put together"), True, origin)


def dissolve(store: Store, notes: Collection[str], origin: object | None = None) -> None:
    """Say that these notes do not belong together: no two of them are suggested so again."""
    _say(store, notes, QT_TRANSLATE_NOOP("History", "Similar notes taken apart"), False, origin)


def _say(
    store: Store, notes: Collection[str], label: str, together: bool, origin: object | None
) -> None:
    if len({*notes}) < 2:
        raise ValueError("a group has two notes or more")
    with store.change(label, origin) as change:
        change.add(NoteGroup, notes=tuple(sorted({*notes})), together=together)


def _decided(connection: Connection) -> list[similar.Said]:
    decided = find(connection, NoteGroup)
    return [similar.Said(frozenset(one.notes), one.together) for one in decided]


def _notes(connection: Connection, subject: Subject) -> list[Note]:
    table = TABLES[Note]
    query = select(table).where(throughout(table))
    numbers = type_coerce(table.c.initiatives, Text)
    if subject.initiative:
        query = query.where(numbers.contains(f'"{subject.initiative}"', autoescape=True))
    else:
        query = query.where(numbers.in_(("[]", "")), table.c.cluster == subject.cluster)
    return [record_of(Note, row) for row in connection.execute(query.order_by(table.c.created))]
