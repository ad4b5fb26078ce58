"""Which rooms a store has heard: by a workbook that was merged, or by what was captured in it."""

from __future__ import annotations

from collections.abc import Container, Iterator
from typing import Any

from sqlalchemy import Connection, Row, exists, or_, select

from facilitator import tables
from facilitator.delivery import Received
from facilitator.own_rooms import own_rooms
from facilitator.records import Absence, Captured, Session, VoteChoice
from facilitator.room_content import Content
from facilitator.store_facts import devices
from facilitator.workbook import SHEETS

CAPTURED_HERE = "no file: captured in the merging store"
"""What a merged workbook says in place of a file; English, as all that the merge reads."""


def received(content: Content) -> list[Received]:
    """The room workbooks that were merged into a store, in the order of the event's rooms.

    What was captured in the store itself comes in no file, see `own_rooms`.
    """
    connection = content.connection
    order = {room.key: at for at, room in enumerate(content.event.every_room)}
    rooms = {place.id: place.room for place in content.places.values()}
    own = own_rooms(CAPTURED_HERE, devices(connection), _captured_here(connection, rooms), rooms)
    found = own + [
        Received(
            row.id,
            row.file,
            row.room,
            row.device,
            row.exported,
            row.notes,
            row.ballots,
            tuple(row.sessions.split()),
        )
        for row in connection.execute(select(tables.workbooks))
    ]
    return sorted(found, key=lambda one: (order.get(one.room, len(order)), one.exported, one.id))


def _captured_here(connection: Connection, sessions: Container[str]) -> Iterator[Captured]:
    for sheet in SHEETS:
        table = tables.TABLES[sheet.record]
        for row in connection.execute(select(table).where(table.c.source == "")):
            if row.session in sessions:
                yield tables.record_of(sheet.record, row)


def rooms_heard(connection: Connection) -> set[str]:
    """The rooms of which a store has anything: a workbook that was merged, or what was captured."""
    rooms = set(connection.execute(select(tables.workbooks.c.room)).scalars())
    return rooms | set(sessions_heard(connection).values())


def sessions_heard(connection: Connection) -> dict[str, str]:
    """The sessions in which anything was captured, each with the key of its room."""
    return {row.id: row.room for row in _heard(connection)}


def days_heard(connection: Connection) -> set[tuple[str, str]]:
    """The rooms in which anything was captured, each with the day of it."""
    return {(row.room, row.day) for row in _heard(connection)}


def _heard(connection: Connection) -> Iterator[Row[Any, Any, Any]]:
    sessions = tables.TABLES[Session]
    # That a room has nothing to send, or whose votes count, is nothing the room has said.
    kinds = (one.record for one in SHEETS if one.record not in (Absence, VoteChoice))
    # Of each session one record is looked for, however many there are.
    said = (exists().where(tables.TABLES[kind].c.session == sessions.c.id) for kind in kinds)
    query = select(sessions.c.id, sessions.c.room, sessions.c.day).where(or_(*said))
    yield from connection.execute(query)
