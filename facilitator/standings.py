"""Standings: the ranking of a round, of some of its rooms, by one of three measures (SPEC §9).

The measures are in `room_sums`. Whatever the measure, equal values share a rank (1, 2, 2, 4).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from facilitator import counted as snapshot
from facilitator import counting
from facilitator.counted import Counted, CountedSession
from facilitator.event import Event
from facilitator.reasons import Reason, Refused
from facilitator.room_sums import MEASURES as MEASURES
from facilitator.room_sums import RoomSum, Sums, by_room
from facilitator.store import Store
from facilitator.text import fold

SIZES = {"small": 6, "medium": 12, "large": None}
"""The classes of rooms by the people who were there for the vote: up to so many."""
UNKNOWN = "unknown"
"""The class of a session in which nobody counted the people."""


@dataclass(frozen=True)
class Filter:
    """Which sessions are asked about; what is empty asks for nothing.

    `day` is a key, `language` that of the room, `size` a class of `SIZES` or `UNKNOWN`, `rooms`
    are keys. `community` takes the sessions in which people of that community were counted: a
    ballot has no name and no community, so this too chooses rooms, not voters.
    """

    day: str = ""
    language: str = ""
    size: str = ""
    community: str = ""
    rooms: tuple[str, ...] = ()

    def has(self, session: CountedSession) -> bool:
        """Whether a session is asked about."""
        return (
            self.day in ("", session.place.day)
            and self.language in ("", session.language)
            and self.size in ("", size_of(session))
            and (not self.rooms or session.place.room in self.rooms)
            and (not self.community or _has_community(session, self.community))
        )

    def check(self, event: Event) -> None:
        """Refuse what the event does not have.

        Raises `Refused` (`unknown_day`, `unknown_room`, `unknown_language`); ValueError for a
        class of rooms that is none.
        """
        if self.size and self.size not in (*SIZES, UNKNOWN):
            raise ValueError(f"no such class of rooms: {self.size}")
        snapshot.check_day(event, self.day)
        _known("unknown_language", self.language, sorted({room.language for room in event.rooms}))
        for room in self.rooms:
            _known("unknown_room", room, [one.key for one in event.every_room])


EVERYTHING = Filter()


@dataclass(frozen=True)
class Line:
    """One line of a standing: an initiative or a cluster, by number or letter.

    `value` is what the measure gives, and `rank` and `quartile` (1 to 4) are by it; None where the
    measure does not compare this one (see `room_sums`). `votes` are its points and `share` their
    part of all of them, 0 to 1. `rooms` gave it any, of `offered` rooms that voted and could;
    `asked` is to how many people it was offered, as far as that is known. `moved` is by how many
    places it is further up than in the advance priorities, below zero further down; None where it
    has no place in one of both.
    """

    item: str
    rank: int | None
    value: float | None
    votes: int
    share: float
    quartile: int | None
    tied: bool
    rooms: int
    offered: int
    asked: int
    moved: int | None = None


@dataclass(frozen=True)
class Standing:
    """A ranking by one measure, best first; lines without a rank come last, by votes.

    `rounds` are the keys of those that are counted together; `method`, `on` and `meaning` are how
    they vote and what a vote means. `rooms` voted, with `ballots` and `votes` (points); `people`
    were there, None where nobody counted. `uncounted` are the rooms with a session whose hands were
    counted and its people were not: by `offered` it is left out. `places` is where the cut is,
    `crossing` what shares the rank that does not fit above it.
    """

    by: str
    where: Filter
    rounds: tuple[str, ...]
    method: str
    on: str
    meaning: str
    lines: tuple[Line, ...]
    rooms: int
    ballots: int
    votes: int
    people: int | None
    uncounted: tuple[str, ...]
    places: int
    crossing: tuple[str, ...]

    def line(self, item: str) -> Line | None:
        """The line of an initiative or cluster."""
        return next((line for line in self.lines if line.item == item), None)

    @property
    def above(self) -> tuple[str, ...]:
        """What goes to the plan: the first `places`, and all that tie with the last of them.

        What the measure gives nothing is never among them, as few lines as there may be.
        """
        return tuple(
            line.item
            for line in self.lines
            if line.value and line.rank is not None and line.rank <= self.places
        )


def of_store(
    store: Store,
    rounds: str | Sequence[str],
    where: Filter = EVERYTHING,
    by: str = "votes",
    advance: Mapping[str, int] | None = None,
) -> Standing:
    """The standing of a round, or of several that are `counted.joinable`.

    `advance` are ranks in the advance priorities, by initiative. Raises `Refused`
    (`unknown_round`, and what `Filter.check` raises); ValueError for rounds that vote differently.
    """
    keys = (rounds,) if isinstance(rounds, str) else tuple(rounds)
    return standing(snapshot.of_store(store, *keys), where, by, advance)


def standing(
    counted: Counted,
    where: Filter = EVERYTHING,
    by: str = "votes",
    advance: Mapping[str, int] | None = None,
) -> Standing:
    """The standing of what is counted already, by one of `MEASURES`.

    Raises as `of_store` does for the filter; KeyError for a measure that is none.
    """
    where.check(counted.event)
    sessions = [session for session in counted.sessions if where.has(session)]
    return of_sessions(counted, sessions, where, by, advance)


def of_sessions(
    counted: Counted,
    sessions: Sequence[CountedSession],
    where: Filter,
    by: str,
    advance: Mapping[str, int] | None = None,
) -> Standing:
    """The standing of just these sessions; `where` is only said again."""
    sums = sums_of(counted, sessions)
    lines = _lines(counted, sums, by, advance or {})
    vote = counted.vote
    people = [one.people for one in sessions if one.people is not None]
    return Standing(
        by,
        where,
        tuple(round_.key for round_ in counted.rounds),
        vote.method if vote else "",
        vote.on if vote else "initiatives",
        vote.meaning if vote else "",
        lines,
        len(sums.rooms),
        sum(len(one.ballots) for one in sessions),
        sums.points.total(),
        sum(people) if people else None,
        tuple(dict.fromkeys(one.place.room for one in sessions if one.asked is None)),
        counted.places,
        _crossing(lines, counted.places),
    )


def sums_of(counted: Counted, sessions: Iterable[CountedSession]) -> Sums:
    """The sums of the rooms of these sessions; nothing is ranked where there is no vote."""
    return Sums(by_room(sessions), counted.offered if counted.vote else {})


def size_of(session: CountedSession) -> str:
    """The class of a room in this session: one of `SIZES`, or `UNKNOWN`."""
    if session.people is None:
        return UNKNOWN
    return next(name for name, most in SIZES.items() if most is None or session.people <= most)


def _lines(counted: Counted, sums: Sums, by: str, advance: Mapping[str, int]) -> tuple[Line, ...]:
    values = sums.values(by)
    amounts = values.amounts
    ranks, same = counting.ranks(amounts.values()), Counter(amounts.values())
    total = sums.points.total()
    rooms = Counter(item for room in sums.rooms for item, points in room.points.items() if points)
    offered = Counter(item for room in sums.rooms for item in _offered_in(counted, room))
    asked = sums.asked()
    lines: list[Line] = []
    for item in counted.items if counted.vote else ():
        amount, points = amounts.get(item), sums.points[item]
        rank = None if amount is None else ranks[amount]
        lines.append(
            Line(
                item,
                rank,
                values.of(item),
                points,
                points / total if total else 0.0,
                rank and (counting.quartile(rank, len(amounts)) if amount else 4),
                amount is not None and same[amount] > 1,
                rooms[item],
                offered[item],
                asked.get(item, 0),
                advance[item] - rank if rank and points and item in advance else None,
            )
        )
    # A stable sort: within a rank the order is that of the event.
    return tuple(sorted(lines, key=lambda line: (line.rank is None, line.rank or -line.votes)))


def _offered_in(counted: Counted, room: RoomSum) -> frozenset[str]:
    return frozenset[str]().union(*(counted.offered[key] for key in room.voted))


def _crossing(lines: Sequence[Line], places: int) -> tuple[str, ...]:
    """What shares the rank of the last place where not all of it fits."""
    ranks = [line.rank for line in lines if line.value and line.rank is not None]
    if not 0 < places < len(ranks) or ranks[places] != ranks[places - 1]:
        return ()
    cut = ranks[places]
    return tuple(line.item for line in lines if line.value and line.rank == cut)


def _has_community(session: CountedSession, community: str) -> bool:
    wanted = fold(community)
    return any(fold(name) == wanted and people for name, people in session.communities.items())


def _known(code: str, key: str, keys: Sequence[str]) -> None:
    if key and key not in keys:
        raise Refused(Reason(code, found=key, expected=", ".join(keys)))
