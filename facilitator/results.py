"""Results: what all rooms together say, per round (SPEC §9), recounted each time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace

from sqlalchemy import Connection, func, select

from facilitator import counted, counting
from facilitator.counted import CountedSession
from facilitator.counting import Ranked, Tie
from facilitator.event import Round
from facilitator.records import Note
from facilitator.standings import EVERYTHING, Filter
from facilitator.store import Store
from facilitator.tables import TABLES
from facilitator.text import fold


@dataclass(frozen=True)
class RoundResult:
    """The result of one round over all its sessions.

    `rooms` sent something, of `rooms_expected`; `present` is the sum of the people who were there
    for the vote of each session (see `sessions.base`), None where nobody counted. `votes` are the
    points of all (votes, dots, hands, as `method` says; of what, `on` says); a rank's `share` is
    its part of them. `named` says on how many ballots each stands. `places` is where the cut is.
    `apart` are the sessions that devices counted apart: of each one side is in the count.
    `turnout` are the ballots as a part of the people, of the sessions that have ballots and counted
    their people, above 1 where there are more ballots; None where there is no such session. In
    `by_hands` rooms hands were counted, which are no ballots.
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
        return tuple(_of_round(connection, store, round_, where) for round_ in rounds)


def _of_round(connection: Connection, store: Store, round_: Round, where: Filter) -> RoundResult:
    event = store.event
    sessions = [
        one for one in counted.of_round(connection, event, round_, where.day) if where.has(one)
    ]
    notes = _notes_of(connection, {one.place.id for one in sessions})
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
    noted = {session for session, *_ in notes}
    heard = {
        one.place.room
        for one in sessions
        if one.ballots or one.tallies or one.people is not None or one.place.id in noted
    }
    return RoundResult(
        round_.key,
        round_.title,
        round_.vote.meaning if round_.vote else "",
        len(heard & expected),
        len(expected),
        sum(len(one.ballots) for one in sessions),
        sum(votes.values()),
        sum(present) if present else None,
        sum(number for *_, number in notes),
        _different({community for _, community, _, _ in notes}),
        _different({language for *_, language, _ in notes}),
        tuple(ranking),
        tuple(counting.ties(ranking, places)),
        places,
        tuple(one.place.id for one in sessions if one.apart),
        round_.vote.method if round_.vote else "",
        round_.vote.on if round_.vote else "initiatives",
        counting.named((b.choices for one in sessions for b in one.ballots), round_.vote),
        turnout_of(sessions),
        len({one.place.room for one in sessions if one.votes and not one.ballots}),
    )


def turnout_of(sessions: Iterable[CountedSession]) -> float | None:
    """The ballots as a part of the people, of the sessions of which both are known."""
    both = [one for one in sessions if one.ballots and one.people]
    people = sum(one.people or 0 for one in both)
    return sum(len(one.ballots) for one in both) / people if people else None


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
