"""The notes that are published, read from the store a few at a time; and where each is told.

A million notes are a gigabyte in memory, and a report tells them in another order than they are
kept in. So of each only some numbers are held: where it is in the store, of which session it is,
what it is on. The notes themselves are read when somebody comes to them.
"""

from __future__ import annotations

import json
from array import array
from collections import Counter
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Self, TypeVar, overload

from sqlalchemy import Connection, func, literal_column, select

from facilitator import privacy
from facilitator.privacy import Finding
from facilitator.records import NOTE_KINDS, Note
from facilitator.tables import TABLES, record_of
from facilitator.wikitext import is_markup

T = TypeVar("T", bound=Hashable)

About = tuple[tuple[str, ...], str]
"""What a note is on: its initiatives, and its cluster."""

_AT_ONCE = 500
_KINDS = {kind: at for at, kind in enumerate(NOTE_KINDS)}
_notes = TABLES[Note]
_ROWID = literal_column("notes.rowid")


@dataclass
class Index:
    """Of notes in an order their sessions, what they are on and of which kind, by their places.

    `sessions` and `abouts` are lists; `of_session` and `of_about` say which of them, `kinds` the
    place of the kind in `NOTE_KINDS`, or behind these. `places` are those of notes with names that
    were asked for. In `markup` notes something would have been markup.
    """

    sessions: list[str] = field(default_factory=list)
    abouts: list[About] = field(default_factory=list)
    of_session: array[int] = field(default_factory=lambda: array("l"))
    of_about: array[int] = field(default_factory=lambda: array("l"))
    kinds: array[int] = field(default_factory=lambda: array("b"))
    places: dict[str, int] = field(default_factory=dict)
    markup: int = 0
    _sessions: dict[str, int] = field(default_factory=dict)
    _abouts: dict[About, int] = field(default_factory=dict)

    @classmethod
    def of(cls, notes: Iterable[Note], named: Collection[str] = ()) -> Self:
        """That of some notes; `named` are ids of which the places are wanted."""
        made = cls()
        for note in notes:
            made.add(note, note.id in named)
        return made

    def add(self, note: Note, named: bool) -> None:
        """Put a note behind the others."""
        if named:
            self.places[note.id] = len(self)
        about = (note.initiatives, note.cluster)
        self.of_session.append(_number(self._sessions, self.sessions, note.session))
        self.of_about.append(_number(self._abouts, self.abouts, about))
        self.kinds.append(_KINDS.get(note.kind, len(_KINDS)))
        self.markup += is_markup(note.text)

    def __len__(self) -> int:
        """How many notes there are."""
        return len(self.kinds)

    def by_session(self) -> Counter[str]:
        """How many notes there are of each session."""
        counts = Counter(self.of_session)
        return Counter({self.sessions[at]: count for at, count in counts.items()})


def _number(numbers: dict[T, int], listed: list[T], one: T) -> int:
    found = numbers.get(one)
    if found is None:
        found = numbers[one] = len(listed)
        listed.append(one)
    return found


class Stored(Sequence[Note]):
    """The notes of a store as they may be published, while the store is open and stays as it is.

    `told` is the index of the notes, `findings` what was found in them all, also in those that
    are not published, and `taken` counts all of each session.
    """

    def __init__(
        self,
        connection: Connection,
        sessions: Iterable[str],
        check: Callable[[Note], Sequence[Finding]],
        named: Collection[str] = (),
    ) -> None:
        """Look through the notes of these sessions, in this order; `check` finds what is in one.

        `named` are ids of which the index is to know the places.
        """
        self._connection = connection
        self._rows = array("q")
        self._hidden: dict[int, Sequence[Finding]] = {}
        self.told = Index()
        self.findings: list[Finding] = []
        self.taken = Counter[str]()
        for session in sessions:
            of_session = select(_ROWID, _notes).where(
                _notes.c.session == session, _notes.c.deleted.is_(False)
            )
            rows = connection.execute(of_session.order_by(_notes.c.created, _notes.c.id)).all()
            self.taken[session] = len(rows)
            for row in rows:
                note = record_of(Note, row[1:])
                found = check(note)
                self.findings += found
                public = privacy.masked(note, found)
                if public is None:
                    continue
                self._rows.append(row[0])
                if found:
                    self._hidden[row[0]] = found
                self.told.add(public, note.id in named)

    def __len__(self) -> int:
        """How many notes are published."""
        return len(self._rows)

    @overload
    def __getitem__(self, at: int) -> Note: ...

    @overload
    def __getitem__(self, at: slice) -> tuple[Note, ...]: ...

    def __getitem__(self, at: int | slice) -> Note | tuple[Note, ...]:
        """One of the notes, or some."""
        places = range(len(self))[at]
        if isinstance(places, int):
            return next(self.some((places,)))
        return tuple(self.some(places))

    def __iter__(self) -> Iterator[Note]:
        """All of them, in their order."""
        return self.some(range(len(self)))

    def some(self, places: Sequence[int]) -> Iterator[Note]:
        """Those at these places, in this order."""
        for start in range(0, len(places), _AT_ONCE):
            rows = [self._rows[at] for at in places[start : start + _AT_ONCE]]
            # Numbers as one value: SQLite would make a plan for each number of them.
            listed = select(func.json_each(json.dumps(rows)).table_valued("value").c.value)
            query = select(_ROWID, _notes).where(_ROWID.in_(listed))
            found = {row[0]: row[1:] for row in self._connection.execute(query).all()}
            for row in rows:
                public = privacy.masked(record_of(Note, found[row]), self._hidden.get(row, ()))
                assert public is not None
                yield public
