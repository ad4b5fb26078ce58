"""Standings taken apart: by recommendation, cluster, language, day, room and size of the room."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from facilitator import counting, standings
from facilitator.counted import Counted, CountedSession
from facilitator.event import Event
from facilitator.standings import EVERYTHING, SIZES, UNKNOWN, Filter, Line, Standing

TOP = 5
"""So many lines a language, a day or a room is shown with."""


@dataclass(frozen=True)
class Part:
    """What a recommendation or a cluster has: the sum of its initiatives' points.

    `key` is its number or letter, empty for all that is in none. `share` is its part of all points,
    0 to 1; `rank` is by votes, and so is the order. `items` are those that can be voted for, in the
    order of the event; `rooms` gave one of them a point.
    """

    key: str
    rank: int
    votes: int
    share: float
    items: tuple[str, ...]
    rooms: int


@dataclass(frozen=True)
class Slice:
    """The standing of some of the sessions: of a language, a day, a room or a size of rooms.

    `top` are the first `TOP` of its lines that have votes; `tied` is how many more there are with
    the rank of the last of these.
    """

    key: str
    standing: Standing
    top: tuple[Line, ...]
    tied: int

    @property
    def rooms(self) -> int:
        """How many rooms voted."""
        return self.standing.rooms


def by_recommendation(counted: Counted, where: Filter = EVERYTHING) -> tuple[Part, ...]:
    """The points by recommendation; none where clusters are voted on, which lie across them."""
    if counted.vote is None or counted.vote.on == "clusters":
        return ()
    numbers = {one.number: one.recommendation for one in counted.event.initiatives}
    order = [one.number for one in counted.event.recommendations]
    return _parts(counted, where, numbers, order)


def by_cluster(counted: Counted, where: Filter = EVERYTHING) -> tuple[Part, ...]:
    """The points by cluster, whether initiatives or clusters are voted on.

    An initiative is in the first cluster that lists it, or in that of the empty key.
    """
    if counted.vote is None:
        return ()
    letters = [one.letter for one in counted.event.clusters]
    if counted.vote.on == "clusters":
        return _parts(counted, where, {letter: letter for letter in letters}, letters)
    clusters = reversed(counted.event.clusters)
    numbers = {number: one.letter for one in clusters for number in one.initiatives}
    return _parts(counted, where, numbers, letters)


def by_language(
    counted: Counted, where: Filter = EVERYTHING, by: str = "votes", top: int = TOP
) -> tuple[Slice, ...]:
    """A standing for the rooms of each language that has any; the one of most rooms first.

    Rooms without a language, such as that of the survey, have the empty key.
    """
    every_room = counted.event.every_room
    languages = sorted({room.language for room in every_room})
    without = tuple(room.key for room in every_room if not room.language)

    def only(key: str) -> Filter:
        # No language asked for would be all of them.
        return Filter(language=key) if key else Filter(rooms=without)

    found = _slices(counted, where, by, top, languages, only)
    return tuple(sorted(found, key=lambda one: -one.rooms))


def is_survey_alone(event: Event) -> bool:
    """Whether only the room of the survey is without a language."""
    return all(room.language for room in event.rooms)


def by_day(
    counted: Counted, where: Filter = EVERYTHING, by: str = "votes", top: int = TOP
) -> tuple[Slice, ...]:
    """A standing for each day on which anybody voted, in the order of the event."""
    days = [day.key for day in counted.event.days]
    return _slices(counted, where, by, top, days, lambda key: Filter(day=key))


def by_room(
    counted: Counted, where: Filter = EVERYTHING, by: str = "votes", top: int = TOP
) -> tuple[Slice, ...]:
    """A standing for each room that voted, in the order of the event."""
    rooms = [room.key for room in counted.event.every_room]
    return _slices(counted, where, by, top, rooms, lambda key: Filter(rooms=(key,)))


def by_size(
    counted: Counted, where: Filter = EVERYTHING, by: str = "votes", top: int = TOP
) -> tuple[Slice, ...]:
    """A standing for each class of rooms in which anybody voted, the small ones first."""
    return _slices(counted, where, by, top, (*SIZES, UNKNOWN), lambda key: Filter(size=key))


def _slices(
    counted: Counted,
    where: Filter,
    by: str,
    top: int,
    keys: Iterable[str],
    only: Callable[[str], Filter],
) -> tuple[Slice, ...]:
    where.check(counted.event)
    sessions = [session for session in counted.sessions if where.has(session)]
    found: list[Slice] = []
    for key in keys:
        own = [session for session in sessions if only(key).has(session)]
        if any(session.asked != 0 for session in own):
            found.append(_slice(counted, own, where, only(key), key, by, top))
    return tuple(found)


def _slice(
    counted: Counted,
    sessions: list[CountedSession],
    where: Filter,
    only: Filter,
    key: str,
    by: str,
    top: int,
) -> Slice:
    said = {name: value for name, value in vars(only).items() if value}
    standing = standings.of_sessions(counted, sessions, replace(where, **said), by)
    lines = [line for line in standing.lines if line.votes]
    last = lines[top - 1].rank if 0 < top <= len(lines) else None
    more = sum(line.rank == last for line in lines[top:]) if last is not None else 0
    return Slice(key, standing, tuple(lines[:top]), more)


def _parts(
    counted: Counted, where: Filter, part_of: Mapping[str, str], order: Iterable[str]
) -> tuple[Part, ...]:
    where.check(counted.event)
    sums = standings.sums_of(counted, [one for one in counted.sessions if where.has(one)])
    items: dict[str, list[str]] = {key: [] for key in (*order, "")}
    for item in counted.items:
        items[part_of.get(item, "")].append(item)
    votes = {key: sum(sums.points[item] for item in own) for key, own in items.items() if own}
    return tuple(
        Part(
            line.initiative,
            line.rank,
            line.votes,
            line.share,
            tuple(items[line.initiative]),
            sum(any(room.points.get(i) for i in items[line.initiative]) for room in sums.rooms),
        )
        for line in counting.rank(votes, list(items))
    )
