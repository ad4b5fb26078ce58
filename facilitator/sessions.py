"""Sessions: one room in one round on one day, and who was there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from facilitator.event import Room, Round
from facilitator.reasons import Reason, Refused
from facilitator.records import Attendance, Session
from facilitator.store import Store
from facilitator.transaction import Transaction
from facilitator.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class Place:
    """Where a session is: the keys of its day, round and room, and its id."""

    day: str
    round: str
    room: str
    id: str


def place(store: Store, day: str, round_key: str, room: str) -> Place:
    """The place of a session. Raises KeyError for a key the event does not have."""
    for find, key in (
        (store.event.day, day),
        (store.event.round, round_key),
        (store.event.room, room),
    ):
        find(key)
    return Place(day, round_key, room, store.event.session_id(day, round_key, room))


def of_id(store: Store, session: str) -> Place | None:
    """The place of a session that something was captured in; None when it is not known here."""
    found = store.get(Session, session)
    return None if found is None else Place(found.day, found.round, found.room, found.id)


def enter(change: Transaction, where: Place) -> Session:
    """The session's record, made when this is the first thing captured in it."""
    return change.ensure(Session, where.id, day=where.day, round=where.round, room=where.room)


def room_of(store: Store, where: Place) -> Room:
    """The room of a session."""
    return store.event.room(where.room)


def round_of(store: Store, where: Place) -> Round:
    """The round of a session."""
    return store.event.round(where.round)


def present(store: Store, session: str) -> int | None:
    """How many people are present now; None when nobody has counted."""
    return last_present(store.find(Attendance, session=session)).get(session)


def last_present(attendance: Iterable[Attendance]) -> dict[str, int]:
    """People present by session, as counted last; a session nobody counted is not in it."""
    ordered = sorted(attendance, key=lambda counted: (counted.at, counted.id))
    return {counted.session: counted.present for counted in ordered}


def set_present(store: Store, where: Place, people: int, origin: object | None = None) -> None:
    """Note how many people are present from now on. Raises `Refused` (`negative`)."""
    if people < 0:
        raise Refused(Reason("negative", found=str(people)))
    if present(store, where.id) == people:
        return
    label = QT_TRANSLATE_NOOP("History", "{people} people present")
    with store.change(label, origin, people=people) as change:
        enter(change, where)
        change.add(Attendance, session=where.id, at=change.at, present=people)
