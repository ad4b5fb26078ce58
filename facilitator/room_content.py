"""What one device has captured for one room, as the rows of its workbook."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, select

from facilitator import tables, workbook
from facilitator.event import Event, Room
from facilitator.ids import named
from facilitator.records import Ballot, Captured, Session, Tally
from facilitator.sessions import Place
from facilitator.store import Store, find
from facilitator.votes import SessionVotes, recount
from facilitator.workbook import DERIVED, VOTES, Sheet, Value

Row = dict[str, Value]


@dataclass(frozen=True)
class RoomContent:
    """The rows of every sheet, by sheet name, and the votes of every session."""

    room: Room
    rows: dict[str, list[Row]]
    votes: tuple[tuple[Place, SessionVotes], ...]


def of_room(store: Store, room_key: str) -> RoomContent:
    """Everything captured in a room, on all days and in all rounds, removed records last.

    One snapshot: a ballot that is added while a workbook is made is in all of its sheets or none.
    """
    with store.reading() as connection:
        return _of_room(connection, store.event, room_key)


def _of_room(connection: Connection, event: Event, room_key: str) -> RoomContent:
    sessions = sorted(find(connection, Session, room=room_key), key=lambda s: (s.day, s.round))
    places = {s.id: Place(s.day, s.round, s.room, s.id) for s in sessions}
    rows = {
        sheet.name: [
            workbook.row_of(sheet, record, _keys(places[record.session]))
            for record in _records(connection, sheet, places)
        ]
        for sheet in workbook.SHEETS
    }
    counted = tuple((place, recount(connection, event, place)) for place in places.values())
    for place, votes in counted:
        if votes.ballots:
            rows[VOTES.name] += _totals(place, votes)
    order = {number: at for at, number in enumerate(event.by_number)}
    for row in rows[VOTES.name]:
        row["title"] = event.by_number[row["initiative"]].title()
    rows[VOTES.name].sort(
        key=lambda row: (row["deleted"], row["day"], row["round"], order[row["initiative"]])
    )
    return RoomContent(event.room(room_key), rows, counted)


def _records(connection: Connection, sheet: Sheet, places: Iterable[str]) -> list[Captured]:
    table = tables.TABLES[sheet.record]
    query = (
        select(table)
        .where(table.c.session.in_(list(places)))
        .order_by(table.c.deleted, table.c.created, table.c.id)
    )
    return [tables.record_of(sheet.record, row) for row in connection.execute(query)]


def _totals(place: Place, votes: SessionVotes) -> list[Row]:
    """One derived row per initiative that could be chosen; 0 says that nobody chose it."""
    last = max(votes.ballots, key=lambda ballot: (ballot.changed, ballot.id))
    return [total_row(place, initiative, count, last) for initiative, count in votes.votes.items()]


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
    )
    row = workbook.row_of(VOTES, total, _keys(place))
    row["counted"] = "ballots"
    row["check"] = workbook.check(VOTES, row)
    return row


def _keys(place: Place) -> tuple[str, str, str]:
    return place.day, place.round, place.room
