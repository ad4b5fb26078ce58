"""Sessions that devices counted apart: what each has, which one counts, and saying so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import CompoundSelect, Connection, func, select, union_all

from facilitator import ballot_box, rival_versions, sessions
from facilitator.ballot_box import Side, Vote
from facilitator.ids import named
from facilitator.reasons import Reason, Refused
from facilitator.records import Ballot, Session, Tally, VoteChoice
from facilitator.sessions import Place
from facilitator.store import Store, find, get_session
from facilitator.tables import TABLES
from facilitator.tables import among as listed
from facilitator.words import QT_TRANSLATE_NOOP

SHOWN = 4
"""So many signs of a device's name tell laptops apart for people."""


@dataclass(frozen=True)
class CountedApart:
    """A session with several sides, best first by rule; `counts` is the device whose side counts.

    `decided` says that a coordinator has chosen it among all devices known now.
    """

    where: Place
    sides: tuple[Side, ...]
    counts: str
    decided: bool


def votes_of(connection: Connection, session: str) -> tuple[list[Vote], VoteChoice | None]:
    """All votes put into a session, whatever became of them, and what was chosen among them."""
    held: list[Vote] = [
        *get_session(connection, Ballot, session),
        *get_session(connection, Tally, session),
    ]
    return held, next(iter(find(connection, VoteChoice, session=session)), None)


def undecided_sessions(connection: Connection, among: Sequence[str]) -> list[str]:
    """Those of these sessions of which it is still to be said which side counts."""
    held = voting_devices(connection, among)
    return [
        session
        for session in among
        if len(held.get(session, ())) > 1 and not _is_decided(connection, session)
    ]


def counted_apart(store: Store) -> list[CountedApart]:
    """Every session that devices counted apart, decided or not, in the order of the event."""
    found: list[CountedApart] = []
    with store.reading() as connection:
        by_id = {session.id: session for session in find(connection, Session)}
        for session_id in _by_several_devices(connection):
            held, choice = votes_of(connection, session_id)
            sides = ballot_box.sides(held)
            side = ballot_box.counted_side(sides, choice)
            session = by_id.get(session_id)
            if len(sides) < 2 or side is None or session is None:
                continue
            where = Place(session.day, session.round, session.room, session.id)
            decided = _is_decided(connection, session_id)
            found.append(CountedApart(where, tuple(sides), side.device, decided))
    rooms = [room.key for room in store.event.rooms]
    return sorted(found, key=lambda one: (rooms.index(one.where.room), one.where.day))


def choose(store: Store, where: Place, device: str, origin: object | None = None) -> None:
    """Let the votes of `device` count in this session.

    Raises `Refused` (`not_open_anymore`) when no side of the session is that device's.
    """
    with store.change(
        QT_TRANSLATE_NOOP("History", "The votes of laptop {device} count"),
        origin,
        device=device[:SHOWN],
    ) as change:
        sessions.enter(change, where)
        held, _ = votes_of(change.connection, where.id)
        sides = ballot_box.sides(held)
        if device not in {side.device for side in sides}:
            raise Refused(Reason("not_open_anymore"))
        over = ballot_box.devices(sides)
        choice_id = named("vote choice", where.id)
        known = change.get(VoteChoice, choice_id)
        if known is None:
            change.add(VoteChoice, choice_id, session=where.id, device_counted=device, over=over)
            return
        rivals = rival_versions.of_record(change.connection, VoteChoice, choice_id)
        if rivals:
            known = change.decide(known, known, rivals)
        change.edit(VoteChoice, choice_id, device_counted=device, over=over, deleted=False)


def voting_devices(connection: Connection, among: Sequence[str]) -> dict[str, set[str]]:
    """The devices that have live votes in these sessions, by session; a spreadsheet is one more."""
    found: dict[str, set[str]] = {}
    live = _live_votes(among).subquery()
    query = select(live.c.session, live.c.device, live.c.typed).distinct()
    for session, device, typed in connection.execute(query):
        found.setdefault(session, set()).update((device, "typed") if typed else (device,))
    return found


def _by_several_devices(connection: Connection) -> list[str]:
    """Sessions with live votes of more than one device, or typed ones: there can be more sides."""
    live = _live_votes().subquery()
    query = (
        select(live.c.session)
        .group_by(live.c.session)
        .having((func.count(live.c.device.distinct()) > 1) | (func.max(live.c.typed) > 0))
    )
    return list(connection.execute(query).scalars())


def _live_votes(among: Sequence[str] | None = None) -> CompoundSelect[Any, Any, Any]:
    ballots, tallies = TABLES[Ballot], TABLES[Tally]
    # Only what was typed in a spreadsheet has such a letter in its box.
    of_ballots = select(
        ballots.c.session, ballots.c.device, func.instr(ballots.c.box, "x").label("typed")
    ).where(ballots.c.deleted.is_(False), ballots.c.withdrawn.is_(False))
    of_tallies = select(
        tallies.c.session, tallies.c.device, func.instr(tallies.c.box, "x").label("typed")
    ).where(tallies.c.deleted.is_(False))
    if among is not None:
        of_ballots = of_ballots.where(ballots.c.session.in_(listed(among)))
        of_tallies = of_tallies.where(tallies.c.session.in_(listed(among)))
    return union_all(of_ballots, of_tallies)


def _is_decided(connection: Connection, session: str) -> bool:
    held, choice = votes_of(connection, session)
    sides = ballot_box.sides(held)
    if len(sides) < 2:
        return True
    if choice is not None:
        rivals = rival_versions.of_record(connection, VoteChoice, choice.id)
        if any(one.device_counted != choice.device_counted for one in rivals):
            return False
    return not ballot_box.undecided(sides, choice)
