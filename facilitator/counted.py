"""What every session of one or several rounds gave: one look at the store, for all questions.

What counts is what `ballot_box` says: of sessions that devices counted apart one side, and of a
session with ballots these and no tally.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TypeVar

from sqlalchemy import Connection, select

from facilitator import ballot_box
from facilitator.event import Event, Round
from facilitator.reasons import Reason, Refused
from facilitator.records import Attendance, Ballot, Captured, Session, Tally, VoteChoice
from facilitator.sessions import Place, base
from facilitator.store import Store
from facilitator.store_records import find
from facilitator.tables import TABLES, among, record_of
from facilitator.vote import Vote

R = TypeVar("R", bound=Captured)


@dataclass(frozen=True)
class CountedSession:
    """What counts in one session.

    `points` are by initiative or cluster, of what was named. `ballots` and `tallies` are those that
    count, `apart` says that others are there which do not, as devices counted apart. `people` were
    there for the vote (see `sessions.base`), of these `communities` as many as were counted so;
    None and empty where nobody counted. `language` is the room's; empty where the event does not
    have the room.
    """

    place: Place
    points: Mapping[str, int] = field(default_factory=dict)
    ballots: tuple[Ballot, ...] = ()
    tallies: tuple[Tally, ...] = ()
    apart: bool = False
    people: int | None = None
    communities: Mapping[str, int] = field(default_factory=dict)
    language: str = ""

    @property
    def votes(self) -> int:
        """All points of the session."""
        return sum(self.points.values())

    @property
    def asked(self) -> int | None:
        """To how many people each thing that is voted on was offered.

        The ballots, or where hands were counted the people; None where nobody counted these. A
        session without a vote has asked nobody.
        """
        if self.ballots or not self.votes:
            return len(self.ballots)
        return self.people or None


@dataclass(frozen=True)
class Counted:
    """What some rounds gave that can be counted together; `rounds` are in the event's order."""

    event: Event
    rounds: tuple[Round, ...]
    sessions: tuple[CountedSession, ...]

    @property
    def vote(self) -> Vote | None:
        """How these rounds vote: alike but for what is offered and for the cut."""
        return self.rounds[0].vote

    @cached_property
    def offered(self) -> dict[str, frozenset[str]]:
        """What each round offers. What was voted for all the same could be chosen as well."""
        found = {round_.key: {*self.event.offered(round_.key)} for round_ in self.rounds}
        for session in self.sessions:
            found[session.place.round].update(session.points)
        return {key: frozenset(items) for key, items in found.items()}

    @cached_property
    def items(self) -> tuple[str, ...]:
        """All that one of the rounds offers, in the order of the event."""
        offered = frozenset[str]().union(*self.offered.values())
        ordered = [item for item in self.event.items(self.rounds[0].key) if item in offered]
        return (*ordered, *sorted(offered.difference(ordered)))

    @property
    def places(self) -> int:
        """How many go to the plan: what the first of the rounds says."""
        return self.vote.places if self.vote else 0


def joinable(event: Event, round_key: str) -> tuple[str, ...]:
    """The rounds whose votes can be counted together with this one's, itself among them.

    They vote in the same way on the same kind of thing, and a vote means the same in all of them;
    what they offer may differ. Raises KeyError for a round the event does not have.
    """
    own = event.round(round_key)
    if own.vote is None:
        return (round_key,)
    return tuple(
        one.key
        for one in event.rounds
        if one.vote is not None
        and replace(one.vote, offered=own.vote.offered, places=own.vote.places) == own.vote
    )


def rounds_named(event: Event, round_key: str = "") -> list[Round]:
    """The round with this key, or all without one. Raises `Refused` (`unknown_round`)."""
    rounds = [round_ for round_ in event.rounds if round_key in ("", round_.key)]
    if not rounds:
        expected = ", ".join(round_.key for round_ in event.rounds)
        raise Refused(Reason("unknown_round", found=round_key, expected=expected))
    return rounds


def check_day(event: Event, day: str) -> None:
    """Raises `Refused` (`unknown_day`) for a day the event does not have; empty is all of them."""
    if day and day not in [one.key for one in event.days]:
        expected = ", ".join(one.key for one in event.days)
        raise Refused(Reason("unknown_day", found=day, expected=expected))


def of_store(store: Store, *rounds: str) -> Counted:
    """What these rounds gave in every session. One round, or several that are `joinable`.

    Raises `Refused` (`unknown_round`); ValueError for rounds that cannot be counted together.
    """
    event = store.event
    for key in rounds:
        rounds_named(event, key)
    if not rounds or not {*rounds} <= {*joinable(event, rounds[0])}:
        raise ValueError(f"these rounds do not vote alike: {', '.join(rounds)}")
    chosen = tuple(round_ for round_ in event.rounds if round_.key in rounds)
    with store.reading() as connection:
        sessions = [one for round_ in chosen for one in of_round(connection, event, round_)]
    return Counted(event, chosen, tuple(sessions))


def of_round(
    connection: Connection, event: Event, round_: Round, day: str = ""
) -> list[CountedSession]:
    """What every session of a round gave, those with votes first; on one day, or on all."""
    sessions = {
        session.id: session
        for session in find(connection, Session, round=round_.key)
        if day in ("", session.day)
    }
    ids = tuple(sessions)
    votes: list[ballot_box.Vote] = [
        *(one for one in _within(connection, Ballot, ids) if not one.withdrawn),
        *_within(connection, Tally, ids),
    ]
    held = by_session(votes)
    choices = {choice.session: choice for choice in _within(connection, VoteChoice, ids)}
    attendance = by_session(_within(connection, Attendance, ids))
    languages = {room.key: room.language for room in event.rooms}
    return [
        _counted(
            Place(sessions[one].day, round_.key, sessions[one].room, one),
            held.get(one, ()),
            choices.get(one),
            attendance.get(one, ()),
            round_.vote,
            languages.get(sessions[one].room, ""),
        )
        for one in dict.fromkeys((*held, *sessions))
    ]


def by_session(records: Sequence[R]) -> dict[str, list[R]]:
    """Records by their session, in the order in which they come."""
    grouped: dict[str, list[R]] = {}
    for record in records:
        grouped.setdefault(record.session, []).append(record)
    return grouped


def _counted(
    place: Place,
    held: Sequence[ballot_box.Vote],
    choice: VoteChoice | None,
    attendance: Sequence[Attendance],
    vote: Vote | None,
    language: str,
) -> CountedSession:
    counts = ballot_box.counted(held, choice)
    there = base(attendance, counts)
    return CountedSession(
        place,
        ballot_box.session_count(counts, vote),
        tuple(one for one in counts if isinstance(one, Ballot)),
        tuple(one for one in counts if isinstance(one, Tally)),
        len(counts) < len(held),
        there.present if there else None,
        dict(there.communities) if there else {},
        language,
    )


def _within(connection: Connection, kind: type[R], sessions: Sequence[str]) -> list[R]:
    """The records of these sessions that stand, in the order captured."""
    table = TABLES[kind]
    query = (
        select(table)
        .where(table.c.session.in_(among(sessions)), table.c.deleted.is_(False))
        .order_by(table.c.created, table.c.id)
    )
    return [record_of(kind, row) for row in connection.execute(query)]
