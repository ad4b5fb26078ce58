"""Results: what all rooms together say, per round (SPEC §9), recounted each time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Self

from sqlalchemy import Connection

from facilitator import counted, counting
from facilitator.counted import Counted, CountedSession
from facilitator.counting import Ranked, Tie
from facilitator.event import Event, Round
from facilitator.participation import Said, turnout_of
from facilitator.standings import EVERYTHING, Filter
from facilitator.store import Store


@dataclass(frozen=True)
class RoundResult:
    """The result of one round over all its sessions.

    `rooms` sent something, of `rooms_expected`; `present` is the sum of the people who were there
    for the vote of each session (see `sessions.base`), None where nobody counted. `votes` are the
    points of all (votes, dots, hands, as `method` says; of what, `on` says); a rank's `share` is
    its part of them. `notes` stand, published or not; `communities` and `languages` are how many
    were counted among the people or said of notes (see `participation`). `named` says on how many
    ballots each stands. `places` is where the cut is. `apart` are the sessions that devices counted
    apart: of each one side is in the count. `turnout` is as in `participation.turnout_of`; in
    `by_hands` rooms hands were counted, which are no ballots. Of the `ballots` as many as `absent`
    are of people who were in no room, and in no turnout. In `uncounted` sessions of rooms people
    voted whom nobody counted: they are not among those `present`.
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
    turnout: float | None = None
    by_hands: int = 0
    absent: int = 0
    uncounted: int = 0


def of_store(
    store: Store, round_key: str = "", day: str = "", where: Filter = EVERYTHING
) -> tuple[RoundResult, ...]:
    """The result of every round, or of one, over all days, or of one; of some rooms, or of all.

    Of a size of rooms those are expected that have it, for what the others will be nobody knows.
    Raises `Refused` (`unknown_round`, `unknown_day`) for a key the event does not have, and as
    `Filter.check`.
    """
    rounds = counted.rounds_named(store.event, round_key)
    where = replace(where, day=day) if day else where
    where.check(store.event)
    with store.reading() as connection:
        return Gathered.of(connection, store.event, rounds, where.day).results(where)


@dataclass(frozen=True)
class Gathered:
    """What every session of some rounds gave, and what was said in it: all that results are of.

    `sessions` are by the key of their round, in the order of the event.
    """

    event: Event
    sessions: Mapping[str, Sequence[CountedSession]]
    said: Said

    @classmethod
    def of(
        cls, connection: Connection, event: Event, rounds: Iterable[Round], day: str = ""
    ) -> Self:
        """One look at a store; at one day, or at all."""
        found = {one.key: counted.of_round(connection, event, one, day) for one in rounds}
        return cls(event, found, Said(connection))

    def instead(self, sessions: Collection[str], other: Self) -> Self:
        """The same, but of these sessions what `other` has of them, and nothing where it has none.

        What a session gives does not depend on any other: so results are counted anew where only
        some of the sessions have changed.
        """
        found = {
            key: [
                *(one for one in of_round if one.place.id not in sessions),
                *(one for one in other.sessions[key] if one.place.id in sessions),
            ]
            for key, of_round in self.sessions.items()
        }
        return replace(self, sessions=found, said=self.said.instead(sessions, other.said))

    def count_of(self, round_key: str) -> Counted:
        """The same sessions of one of the rounds, as standings and charts take them."""
        round_ = self.event.round(round_key)
        return Counted(self.event, (round_,), tuple(self.sessions[round_key]))

    def results(self, where: Filter = EVERYTHING) -> tuple[RoundResult, ...]:
        """The result of each of the rounds, of what the filter lets through."""
        return tuple(
            _of_round(self.event, found, self.said, self.event.round(key), where)
            for key, found in self.sessions.items()
        )


def _of_round(
    event: Event, found: Iterable[CountedSession], said: Said, round_: Round, where: Filter
) -> RoundResult:
    sessions = [one for one in found if where.has(one)]
    ids = [one.place.id for one in sessions]
    votes = Counter(dict.fromkeys(event.offered(round_.key), 0))
    for one in sessions:
        votes.update(one.points)
    ranking = counting.rank(votes, event.offered(round_.key)) if round_.vote else []
    places = round_.vote.places if round_.vote else 0
    expected = {
        room.key
        for room in event.rooms
        if (not where.day or where.day in room.days)
        and where.language in ("", room.language)
        and (not where.rooms or room.key in where.rooms)
    }
    if where.size or where.community:
        expected &= {one.place.room for one in sessions}
    present = [one.people for one in sessions if one.people is not None]
    heard = {one.place.room for one in sessions if said.is_heard(one)}
    return RoundResult(
        round_.key,
        round_.title,
        round_.vote.meaning if round_.vote else "",
        len(heard & expected),
        len(expected),
        sum(len(one.ballots) for one in sessions),
        sum(votes.values()),
        sum(present) if present else None,
        sum(said.notes[one] for one in ids),
        len(said.communities(ids)),
        len(said.languages(ids)),
        tuple(ranking),
        tuple(counting.ties(ranking, places)),
        places,
        tuple(sorted(one.place.id for one in sessions if one.apart)),
        round_.vote.method if round_.vote else "",
        round_.vote.on if round_.vote else "initiatives",
        counting.named((b.choices for one in sessions for b in one.ballots), round_.vote),
        turnout_of(sessions),
        len({one.place.room for one in sessions if one.votes and not one.ballots}),
        sum(len(one.ballots) for one in sessions if one.place.room == event.survey.key),
        sum(
            1
            for one in sessions
            if one.people is None
            and (one.ballots or one.votes)
            and one.place.room != event.survey.key
        ),
    )
