"""Which sessions of this store have something captured on this laptop."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sqlalchemy import Connection, func, select

from facilitator import tables
from facilitator.records import Ballot, Captured, Goal, Note, Session, Step, Talk, Tally
from facilitator.sessions import Place
from facilitator.store import Store
from facilitator.store_records import find

BALLOT_DRAFT = "ballot"
"""The field of a session in which half-typed ballots are kept, a line each."""

_KINDS: tuple[type[Captured], ...] = (Note, Ballot, Tally, Goal, Step, Talk)
_IS_BALLOTS = tables.drafts.c.field == BALLOT_DRAFT


@dataclass(frozen=True)
class Here:
    """What was captured of one session here: counts, when last (UTC ms), and half-typed text.

    `other` are tallies, goals, steps and talks.
    """

    place: Place
    notes: int = 0
    ballots: int = 0
    other: int = 0
    last: int = 0
    half_typed: bool = False


def by_session(store: Store) -> list[Here]:
    """The sessions with something captured here and not brought by a merge, the newest first."""
    with store.reading() as connection:
        found = {place.id: Here(place) for place in _places(connection, store)}
        for kind in _KINDS:
            for session, count, last in _counts(connection, kind):
                here = found.get(session)
                if here is not None:
                    found[session] = _with(here, kind, count, last)
        drafts = tables.drafts
        for session, last in connection.execute(
            select(drafts.c.session, func.max(drafts.c.changed)).group_by(drafts.c.session)
        ):
            here = found.get(session)
            if here is not None:
                found[session] = replace(here, half_typed=True, last=max(here.last, last))
    kept = [here for here in found.values() if here.last]
    return sorted(kept, key=lambda here: (-here.last, here.place.id))


def unfinished_ballots(store: Store, room: str = "") -> int:
    """How many ballots of a room, or of all, are typed here and not counted: no file has them."""
    with store.reading() as connection:
        here = {place.id for place in _places(connection, store) if room in ("", place.room)}
        # Where hands are counted now, lines that were begun before are no ballots any more.
        here -= {one.id for one in find(connection, Session) if one.capture == "tally"}
        drafts = tables.drafts
        rows = connection.execute(select(drafts.c.session, drafts.c.text).where(_IS_BALLOTS)).all()
    lines = (line for session, text in rows if session in here for line in text.split("\n"))
    # Each perhaps with the ballot it corrects before a tab.
    return sum(bool(line.rpartition("\t")[2].strip()) for line in lines)


def _places(connection: Connection, store: Store) -> list[Place]:
    """Every session the event has: half-typed text may stand where nothing else does."""
    event = store.event
    rooms = [(day, room.key) for room in event.rooms for day in room.days]
    places = [
        Place(day, one.key, room, event.session_id(day, one.key, room))
        for day, room in rooms
        for one in event.rounds
    ]
    known = {place.id for place in places}
    table = tables.TABLES[Session]
    query = select(table.c.day, table.c.round, table.c.room, table.c.id)
    rows = connection.execute(query).all()
    return places + [Place(*row) for row in rows if row.id not in known]


def _counts(connection: Connection, kind: type[Captured]) -> list[tuple[str, int, int]]:
    table = tables.TABLES[kind]
    query = select(table.c.session, func.count(), func.max(table.c.changed)).where(
        table.c.deleted.is_(False), table.c.source == ""
    )
    if kind is Ballot:
        query = query.where(table.c.withdrawn.is_(False))
    rows = connection.execute(query.group_by(table.c.session))
    return [(session, count, last) for session, count, last in rows]


def _with(here: Here, kind: type[Captured], count: int, last: int) -> Here:
    last = max(here.last, last)
    if kind is Note:
        return replace(here, notes=count, last=last)
    if kind is Ballot:
        return replace(here, ballots=count, last=last)
    return replace(here, other=here.other + count, last=last)
