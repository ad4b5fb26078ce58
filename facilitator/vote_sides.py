"""Sessions that devices counted apart: what each has, which one counts, and saying so."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from facilitator import ballot_box, rival_versions, sessions
from facilitator.ballot_box import Side, Vote
from facilitator.ids import named
from facilitator.reasons import Reason, Refused
from facilitator.records import Ballot, Session, Tally, VoteChoice
from facilitator.sessions import Place
from facilitator.store import Store
from facilitator.store_records import find, get_session
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
    held = voting_names(connection, among)
    return [
        session
        for session in among
        if may_be_apart(held.get(session, set())) and not _is_decided(connection, session)
    ]


def counted_apart(store: Store) -> list[CountedApart]:
    """Every session that devices counted apart, decided or not, in the order of the event."""
    found: list[CountedApart] = []
    with store.reading() as connection:
        by_id = {session.id: session for session in find(connection, Session)}
        for session_id, names in voting_names(connection).items():
            if not may_be_apart(names):
                continue
            held, choice = votes_of(connection, session_id)
            sides = ballot_box.sides(held)
            side = ballot_box.counted_side(sides, choice)
            session = by_id.get(session_id)
            if len(sides) < 2 or side is None or session is None:
                continue
            where = Place(session.day, session.round, session.room, session.id)
            decided = _is_decided(connection, session_id)
            found.append(CountedApart(where, tuple(sides), side.device, decided))
    rooms = {room.key: at for at, room in enumerate(store.event.every_room)}
    return sorted(found, key=lambda one: (rooms[one.where.room], one.where.day))


def undecided(store: Store) -> list[CountedApart]:
    """Those of which nobody has said whose votes count."""
    return [one for one in counted_apart(store) if not one.decided]


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


def voting_names(connection: Connection, among: Sequence[str] | None = None) -> dict[str, set[str]]:
    """The `ballot_box.sole_name` of all live votes in these sessions, or in all, by session."""
    found: dict[str, set[str]] = {}
    sessions = () if among is None else (json.dumps(list(among)),) * 2
    query = _LIVE_NAMES if among is None else _LIVE_NAMES_AMONG
    for session, name in connection.exec_driver_sql(query, sessions):
        found.setdefault(session, set()).add(name)
    return found


def may_be_apart(names: Collection[str]) -> bool:
    """Whether votes with these sole names may be on several sides."""
    return len(names) > 1 or "" in names


def _live_names(among: str = "") -> str:
    """Session and sole name of the live votes, each pair once.

    Asked with every file of a merge: Core takes longer to make such a statement than SQLite to
    carry it out.
    """
    ballots, tallies = Ballot.table, Tally.table
    return (
        f"SELECT session, {_SOLE_NAME} FROM {ballots} WHERE NOT deleted AND NOT withdrawn{among} "
        f"UNION SELECT session, {_SOLE_NAME} FROM {tallies} WHERE NOT deleted{among}"
    )


_SOLE_NAME = (
    "CASE WHEN box = '' THEN device WHEN instr(box, ' ') > 0 THEN '' "
    "ELSE substr(box, 1, instr(box, ':') - 1) END"
)
"""`ballot_box.sole_name` in SQL."""
_LIVE_NAMES = _live_names()
_LIVE_NAMES_AMONG = _live_names(" AND session IN (SELECT value FROM json_each(?))")


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
