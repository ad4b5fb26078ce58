"""What a store holds of one room, or of all, as the rows of a workbook."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property

from sqlalchemy import ColumnElement, Connection, Table, func, select

from facilitator import event_lists, tables, workbook
from facilitator.counting import Ranked
from facilitator.event import Event, Room
from facilitator.ids import named
from facilitator.own_rooms import own_id
from facilitator.records import (
    ON_LIST,
    Ballot,
    Captured,
    Note,
    Session,
    Step,
    Talk,
    Tally,
    VoteChoice,
)
from facilitator.sessions import Place
from facilitator.store import Store
from facilitator.store_facts import devices
from facilitator.store_records import find, get_many
from facilitator.talks import CURRENT, timed
from facilitator.votes import recount
from facilitator.workbook import DERIVED, SHEETS, TALKS, VOTES, Sheet, Value

Row = dict[str, Value]

RIVAL = "rival"
"""Set in a row that says something else than the shown version of its record."""

_RECORDS = {sheet.name: sheet.record for sheet in SHEETS}
_AT_ONCE = 25
"""Of so many sessions the rows are held in memory at a time."""


@dataclass(frozen=True)
class SessionCount:
    """What counts in one session: points by initiative, and how many people there were for it.

    `ballots` is how many of them count; `last` is the one of them that was changed last.
    `named` says on how many of them each stands.
    """

    place: Place
    votes: Mapping[str, int]
    ranking: tuple[Ranked, ...]
    ballots: int
    last: Ballot | None
    notes: int
    present: int | None
    named: Mapping[str, int]


@dataclass(frozen=True)
class Content:
    """One room, or with `room` None all of them, as one snapshot of the store.

    `places` are the sessions by their id: those of a room by day and round, those of all rooms by
    room, day and round, each in the order of the event. `steady` is the moment (see `steady`), for
    what is timed just now.
    """

    connection: Connection
    event: Event
    room: Room | None
    places: dict[str, Place]
    steady: int = 0

    def rows(self, sheet: Sheet) -> Iterator[Row]:
        """The rows of a sheet, removed records last: in the whole of a room, else by session.

        After a record come the versions of it that are concurrent with the one it shows.
        """
        rivals = {key: list(of_one) for key, of_one in self._rivals.get(sheet.name, {}).items()}
        sessions = list(self.places)
        at_once = _AT_ONCE if self.room is None else max(1, len(sessions))
        for start in range(0, len(sessions), at_once):
            for row in self._some_rows(sheet, sessions[start : start + at_once]):
                yield row
                for rival in rivals.pop(row["id"], ()):
                    yield self._rival_row(sheet, rival)
        for left in rivals.values():
            yield from (self._rival_row(sheet, rival) for rival in left)

    @cached_property
    def counts(self) -> tuple[SessionCount, ...]:
        """What counts in every session, in the order of `places`."""
        notes = self._notes()
        return tuple(self._count(place, notes[place.id]) for place in self.places.values())

    @cached_property
    def conflicts(self) -> int:
        """How many versions say something else than the one that is shown of their record.

        Which device's votes count is no such question, see `vote_sides`.
        """
        found = 0
        for name, by_record in self._rivals.items():
            kind = _RECORDS[name]
            shown = {} if kind is VoteChoice else get_many(self.connection, kind, list(by_record))
            for record_id, record in shown.items():
                said = [record.content()]
                for rival in by_record[record_id]:
                    if rival.content() not in said:
                        said.append(rival.content())
                found += len(said) - 1
        return found

    def key_steps(self, round_key: str, day: str = "") -> list[tuple[Place, str]]:
        """The key actions of a round: where they were said, and their texts."""
        table = tables.TABLES[Step]
        query = (
            select(table.c.session, table.c.text)
            .where(table.c.key.is_(True), table.c.deleted.is_(False), *self._own(table))
            .order_by(table.c.created, table.c.id)
        )
        order = {session: at for at, session in enumerate(self.places)}
        found = [
            (self.places[session], text)
            for session, text in self.connection.execute(query)
            if session in self.places
            and self.places[session].round == round_key
            and day in ("", self.places[session].day)
        ]
        return sorted(found, key=lambda step: order[step[0].id])

    def _some_rows(self, sheet: Sheet, sessions: Sequence[str]) -> list[Row]:
        table = tables.TABLES[sheet.record]
        query = (
            select(table)
            .where(table.c.session.in_(sessions))
            .order_by(table.c.deleted, table.c.created, table.c.id)
        )
        found = [
            (record.session, self._row(sheet, record))
            for record in (
                tables.record_of(sheet.record, row) for row in self.connection.execute(query)
            )
        ]
        if sheet is VOTES:
            found += self._total_rows(set(sessions))
            for _, row in found:
                row["title"] = self.event.item_title(row["initiative"])
                if row["version"] == DERIVED:
                    then = self._earlier.number(row["list_version"], row["initiative"])
                    row["captured_as"] = (then,) if then else ()
        order = {session: at for at, session in enumerate(sessions)}
        items = (*self.event.by_number, *self.event.by_letter)
        numbers = {item: at for at, item in enumerate(items)}

        def position(one: tuple[str, Row]) -> tuple[int, int, int]:
            session, row = one
            number = numbers[row["initiative"]] if sheet is VOTES else 0
            if self.room is None:
                return order[session], row["deleted"], number
            return row["deleted"], order[session] if sheet is VOTES else 0, number

        # What is equal stays in the order captured.
        return [row for _, row in sorted(found, key=position)]

    def _total_rows(self, sessions: set[str]) -> Iterator[tuple[str, Row]]:
        for count in self.counts:
            if count.place.id in sessions:
                for row in _totals(count):
                    yield count.place.id, row

    def _row(self, sheet: Sheet, record: Captured) -> Row:
        place = self.places[record.session]
        row = workbook.row_of(sheet, record, _keys(place))
        row["captured_as"] = self._earlier.captured_as(record, place.round)
        if self.room is None and not row["source"]:
            # Of a room workbook it is that workbook itself; here it has to be said.
            row["source"] = own_id(self._device, place.room)
        if sheet is TALKS:
            row["at_export"] = self._spoken.get(record.id, 0)
        return row

    @cached_property
    def _spoken(self) -> dict[str, int]:
        """What each talk that is given just now has had, ms: its record has it when it stops."""
        found = [
            talk
            for state in CURRENT
            for talk in find(self.connection, Talk, state=state)
            if talk.session in self.places
        ]
        here = timed(self.connection, found)
        return {talk.id: timer.spent_at(self.steady) for talk, timer in here}

    @cached_property
    def lists_differ(self) -> bool:
        """Whether anything of it was captured under another list than the event's own."""
        own = ("", self.event.list_version)
        for kind in ON_LIST:
            table = tables.TABLES[kind]
            otherwise = table.c.list_version.not_in(own)
            query = select(table.c.id).where(otherwise, *self._own(table)).limit(1)
            if self.connection.execute(query).first() is not None:
                return True
        beside = (one for by_record in self._rivals.values() for one in by_record.values())
        return any(event_lists.list_of(self.event, one) for found in beside for one in found)

    @cached_property
    def _earlier(self) -> event_lists.Earlier:
        return event_lists.Earlier(self.event)

    @cached_property
    def _device(self) -> str:
        return next(iter(devices(self.connection)), "")

    def _rival_row(self, sheet: Sheet, record: Captured) -> Row:
        row = self._row(sheet, record)
        if sheet is VOTES:
            row["title"] = self.event.item_title(row["initiative"])
        row[RIVAL] = True
        return row

    @cached_property
    def _rivals(self) -> dict[str, dict[str, list[Captured]]]:
        """Versions that are not shown, by sheet and record, of the sessions we have."""
        sheets = {sheet.record.table: sheet for sheet in SHEETS}
        rivals = tables.rivals
        found: dict[str, dict[str, list[Captured]]] = {}
        query = select(rivals).order_by(rivals.c.record, rivals.c.version, rivals.c.digest)
        for row in self.connection.execute(query):
            if row.session in self.places and row.table_name in sheets:
                kind = sheets[row.table_name].record
                record = tables.record_from(kind, json.loads(row.data))
                of_sheet = found.setdefault(sheets[row.table_name].name, {})
                of_sheet.setdefault(record.id, []).append(record)
        return found

    def _count(self, place: Place, notes: int) -> SessionCount:
        votes = recount(self.connection, self.event, place)
        return SessionCount(
            place,
            votes.votes,
            votes.ranking,
            len(votes.ballots),
            max(votes.ballots, key=lambda ballot: (ballot.changed, ballot.id), default=None),
            notes,
            votes.base.present if votes.base else None,
            votes.named,
        )

    def _notes(self) -> Counter[str]:
        notes = tables.TABLES[Note]
        query = (
            select(notes.c.session, func.count())
            .where(notes.c.deleted.is_(False), *self._own(notes))
            .group_by(notes.c.session)
        )
        return Counter({row[0]: row[1] for row in self.connection.execute(query)})

    def _own(self, table: Table) -> list[ColumnElement[bool]]:
        """Of a room only what it said itself is looked at, however much the store holds."""
        return [] if self.room is None else [table.c.session.in_(list(self.places))]


@contextmanager
def of_room(store: Store, room_key: str) -> Iterator[Content]:
    """Everything captured in a room, on all days and in all rounds.

    One snapshot: a ballot that is added while a workbook is made is in all of its sheets or none.
    Raises KeyError for a room the event does not have.
    """
    with store.reading() as connection:
        room = store.event.room(room_key)
        places = _places(connection, store.event, room_key)
        yield Content(connection, store.event, room, places, store.clock() - store.skew())


@contextmanager
def of_all(store: Store) -> Iterator[Content]:
    """Everything the store holds, as `of_room`."""
    with store.reading() as connection:
        places = _places(connection, store.event)
        yield Content(connection, store.event, None, places, store.clock() - store.skew())


def _places(connection: Connection, event: Event, room: str = "") -> dict[str, Place]:
    rooms, days, rounds = (
        {part.key: at for at, part in enumerate(parts)}
        for parts in (event.every_room, event.days, event.rounds)
    )
    found = [
        Place(session.day, session.round, session.room, session.id)
        for session in find(connection, Session, **({"room": room} if room else {}))
        if session.room in rooms and session.day in days and session.round in rounds
    ]
    found.sort(key=lambda one: (rooms[one.room], days[one.day], rounds[one.round]))
    return {place.id: place for place in found}


def _totals(count: SessionCount) -> list[Row]:
    """One derived row per initiative that could be chosen; 0 says that nobody chose it."""
    if count.last is None:
        return []
    return [total_row(count.place, one, votes, count.last) for one, votes in count.votes.items()]


def total_row(place: Place, initiative: str, count: int, last: Ballot) -> Row:
    """The derived row of one initiative; `last` is the ballot that was changed last."""
    total = Tally(
        id=named("total", place.id, initiative),
        device=last.device,
        created=last.changed,
        changed=last.changed,
        version=DERIVED,
        session=place.id,
        initiative=initiative,
        count=count,
        list_version=last.list_version,
    )
    row = workbook.row_of(VOTES, total, _keys(place))
    row["counted"] = "ballots"
    row["check"] = workbook.check(VOTES, row)
    return row


def _keys(place: Place) -> tuple[str, str, str]:
    return place.day, place.round, place.room
