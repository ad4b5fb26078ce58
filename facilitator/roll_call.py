"""Which rooms have sent a workbook: the list of those merged, and who is missing.

A room of which something was captured in this very store is here too, as Results count it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from typing import Any

from sqlalchemy import Connection, select

from facilitator.delivery import Delivery, Received
from facilitator.event import Event
from facilitator.merge_report import RollCall
from facilitator.records import Absence, Ballot, Note, Session
from facilitator.rooms_heard import days_heard
from facilitator.store import Store
from facilitator.store_records import find
from facilitator.tables import among, workbooks


def roll_call(
    store: Store, heard: Collection[str] = (), days: Collection[tuple[str, str]] = ()
) -> RollCall:
    """Which rooms this store has, and which are missing.

    Rooms `heard` elsewhere are here too, and so are `days` of rooms, see `days_heard`.
    """
    with store.reading() as connection:
        sent: Counter[str] = Counter()
        again: Counter[str] = Counter()
        for room, of_room in connection.execute(select(workbooks.c.room, workbooks.c.sessions)):
            sent[room] += 1
            # One without a session only has what somebody else changed or decided.
            again[room] += of_room != ""
        rooms = {session.id: session.room for session in find(connection, Session)}
        absences = find(connection, Absence)
        said = days_heard(connection).union(days)
        here = {*sent, *heard, *(room for room, _ in said)}
    expected = tuple(room.key for room in store.event.rooms)
    absent = {rooms[one.session]: one.text for one in absences if one.text and one.session in rooms}
    return RollCall(
        expected,
        tuple(room for room in expected if room in here),
        tuple(room for room in expected if again[room] > 1),
        absent,
        tuple(room for room in expected if room in here and room not in sent),
        tuple(_silent(store.event, here.difference(absent), said)),
    )


def _silent(
    event: Event, here: Collection[str], said: Collection[tuple[str, str]]
) -> Iterator[tuple[str, str]]:
    """Rooms of several days, each with a day it is silent on; on days to come everybody is."""
    begun = {day for _, day in said}
    for room in event.rooms:
        for day in room.days if len(room.days) > 1 and room.key in here else ():
            if day in begun and (room.key, day) not in said:
                yield room.key, day


def sent_by(book: Delivery) -> list[Received]:
    """The room workbooks that a file is, or was made of."""
    if not book.room:
        return book.received
    return [
        Received(
            book.id,
            book.file,
            book.room,
            book.device,
            book.exported,
            book.standing(Note),
            book.standing(Ballot),
            tuple(sorted(book.sessions)),
        )
    ]


def known(connection: Connection) -> dict[str, str]:
    """The rooms of the workbooks merged so far, by workbook id."""
    rows = connection.execute(select(workbooks.c.id, workbooks.c.room))
    return {row.id: row.room for row in rows}


def keep(connection: Connection, received: Iterable[Received], at: int) -> None:
    """Put workbooks merged at `at` (UTC ms) on the list."""
    listed: dict[str, dict[str, Any]] = {}
    ids = [one.id for one in received]
    for row in connection.execute(select(workbooks).where(workbooks.c.id.in_(among(ids)))):
        listed[row.id] = dict(row._mapping)
    for one in received:
        row = _row(one, at)
        listed[one.id] = _both(listed[one.id], row) if one.id in listed else row
    if listed:
        connection.execute(workbooks.insert().prefix_with("OR REPLACE"), list(listed.values()))


def _row(one: Received, at: int) -> dict[str, Any]:
    return {
        "id": one.id,
        "file": one.file,
        "room": one.room,
        "device": one.device,
        "exported": one.exported,
        "merged": at,
        "notes": one.notes,
        "ballots": one.ballots,
        "sessions": " ".join(one.sessions),
    }


def _both(one: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    """One workbook under several names, or with a row typed in a copy, whichever came first.

    Also what was captured in a store that was merged at two times.
    """
    return one | {
        "file": min(one["file"], other["file"]),
        "exported": max(one["exported"], other["exported"]),
        "notes": max(one["notes"], other["notes"]),
        "ballots": max(one["ballots"], other["ballots"]),
        "sessions": " ".join(sorted({*one["sessions"].split(), *other["sessions"].split()})),
    }
