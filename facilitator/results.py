"""Results: what all rooms together say, per round (SPEC §9), recounted each time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from sqlalchemy import Connection, func, select

from facilitator import ballot_box, counting
from facilitator.counting import Ranked, Tie
from facilitator.event import Round
from facilitator.reasons import Reason, Refused
from facilitator.records import Attendance, Ballot, Captured, Note, Session, Tally, VoteChoice
from facilitator.sessions import base
from facilitator.store import Store, find
from facilitator.tables import TABLES
from facilitator.text import fold

R = TypeVar("R", bound=Captured)


@dataclass(frozen=True)
class RoundResult:
    """The result of one round over all its sessions.

    `rooms` sent something, of `rooms_expected`; `present` is the sum of the people who were there
    for the vote of each session (see `sessions.base`), None where nobody counted. `votes` are the
    points of all (votes, dots, hands, as `method` says; of what, `on` says); a rank's `share` is
    its part of them. `named` says on how many ballots each stands. `places` is where the cut is.
    `apart` are the sessions that devices counted apart: of each one side is in the count.
    """

    round: str
    title: str
    meaning: str
    rooms: int
    rooms_expected: int
    ballots: int
    votes: int
    present: int | None
    notes: int
    communities: int
    languages: int
    ranking: tuple[Ranked, ...]
    ties: tuple[Tie, ...]
    places: int
    apart: tuple[str, ...] = ()
    method: str = ""
    on: str = "initiatives"
    named: Mapping[str, int] = field(default_factory=dict)


def of_store(store: Store, round_key: str = "", day: str = "") -> tuple[RoundResult, ...]:
    """The result of every round, or of one, over all days, or of one.

    Raises `Refused` (`unknown_round`, `unknown_day`) for a key the event does not have.
    """
    event = store.event
    rounds = [round_ for round_ in event.rounds if round_key in ("", round_.key)]
    if not rounds:
        expected = ", ".join(round_.key for round_ in event.rounds)
        raise Refused(Reason("unknown_round", found=round_key, expected=expected))
    if day and day not in [one.key for one in event.days]:
        expected = ", ".join(one.key for one in event.days)
        raise Refused(Reason("unknown_day", found=day, expected=expected))
    with store.reading() as connection:
        return tuple(_of_round(connection, store, round_, day) for round_ in rounds)


def _of_round(connection: Connection, store: Store, round_: Round, day: str) -> RoundResult:
    event = store.event
    sessions = {
        session.id: session
        for session in find(connection, Session, round=round_.key)
        if day in ("", session.day)
    }
    held = _by_session(
        _within([*find(connection, Ballot, withdrawn=False), *find(connection, Tally)], sessions)
    )
    choices = {choice.session: choice for choice in find(connection, VoteChoice)}
    counted = {
        session: ballot_box.counted(votes, choices.get(session)) for session, votes in held.items()
    }
    notes = _notes_of(connection, sessions)
    attendance = _within(find(connection, Attendance), sessions)
    votes = Counter(dict.fromkeys(event.offered(round_.key), 0))
    for of_session in counted.values():
        votes.update(ballot_box.session_count(of_session, round_.vote))
    ranking = counting.rank(votes, event.offered(round_.key)) if round_.vote else []
    places = round_.vote.places if round_.vote else 0
    expected = {room.key for room in event.rooms if not day or day in room.days}
    present = _present(attendance, counted)
    named = (v.choices for votes in counted.values() for v in votes if isinstance(v, Ballot))
    heard = {*held, *(session for session, *_ in notes), *(r.session for r in attendance)}
    return RoundResult(
        round_.key,
        round_.title,
        round_.vote.meaning if round_.vote else "",
        len({sessions[session].room for session in heard} & expected),
        len(expected),
        sum(isinstance(vote, Ballot) for of_session in counted.values() for vote in of_session),
        sum(votes.values()),
        sum(present.values()) if present else None,
        sum(number for *_, number in notes),
        _different({community for _, community, _, _ in notes}),
        _different({language for *_, language, _ in notes}),
        tuple(ranking),
        tuple(counting.ties(ranking, places)),
        places,
        tuple(s for s, v in counted.items() if len(v) < len(held[s])),
        round_.vote.method if round_.vote else "",
        round_.vote.on if round_.vote else "initiatives",
        counting.named(named, round_.vote),
    )


def _present(
    attendance: list[Attendance], counted: Mapping[str, list[ballot_box.Vote]]
) -> dict[str, int]:
    """The people who were there for the vote of each session in which somebody counted them."""
    return {
        session: found.present
        for session, counts in _by_session(attendance).items()
        if (found := base(counts, counted.get(session, ()))) is not None
    }


def _notes_of(connection: Connection, sessions: Collection[str]) -> list[tuple[str, str, str, int]]:
    """Session, community, language, and how many notes are alike in these.

    The notes themselves, of which only this is asked, would take ten times as long.
    """
    notes = TABLES[Note]
    alike = (notes.c.session, notes.c.community, notes.c.language)
    query = select(*alike, func.count()).where(notes.c.deleted.is_(False)).group_by(*alike)
    return [
        (session, community, language, number)
        for session, community, language, number in connection.execute(query)
        if session in sessions
    ]


def _different(words: set[str]) -> int:
    """How many these are: what somebody typed as `tunisia` in a spreadsheet is no second one."""
    return len({fold(word) for word in words} - {""})


def _within(records: list[R], sessions: dict[str, Session]) -> list[R]:
    return [record for record in records if record.session in sessions]


def _by_session(records: list[R]) -> dict[str, list[R]]:
    grouped: dict[str, list[R]] = {}
    for record in records:
        grouped.setdefault(record.session, []).append(record)
    return grouped
