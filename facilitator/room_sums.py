"""Votes summed by room, and the three measures that rooms are joined by (SPEC §9), exactly.

- `votes`: all points.
- `share`: the mean, over the rooms that voted, of an initiative's part of the room's points. Rooms
  differ in size; here each weighs the same.
- `offered`: its points divided by how many people it was offered to: the ballots of the sessions
  that offered it, or the people where hands were counted. A session whose hands were counted and
  its people were not is left out of both. Where each voter gives one vote at most to each, it is
  the part of those asked who chose it.

The first two compare only what was offered in every session that voted: points of an initiative
that 4 of 30 rooms could choose say nothing beside those of the others, and the shorter a list, the
larger the shares. What was offered to fewer has no value by them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import lcm

from facilitator.counted import CountedSession

MEASURES = ("votes", "share", "offered")


@dataclass(frozen=True)
class RoomSum:
    """What one room gave in some sessions.

    `points` are all, `known` those of the sessions in which it is known how many were asked;
    `asked` says how many that were, by round; `voted` in how many sessions there was a vote.
    """

    room: str
    points: Mapping[str, int]
    known: Mapping[str, int]
    asked: Mapping[str, int]
    voted: Mapping[str, int]

    @cached_property
    def total(self) -> int:
        """All points of the room."""
        return sum(self.points.values())


@dataclass(frozen=True)
class Values:
    """The value of each thing that has one is its amount divided by `scale`: whole numbers.

    So they can be compared exactly, also where they are means of fractions.
    """

    amounts: Mapping[str, int]
    scale: int

    def of(self, item: str) -> float | None:
        """The value; None where this measure has none for it."""
        amount = self.amounts.get(item)
        return None if amount is None else amount / self.scale


def by_room(sessions: Iterable[CountedSession]) -> tuple[RoomSum, ...]:
    """The sums of the rooms that voted, in the order in which these come."""
    grouped: dict[str, list[CountedSession]] = {}
    for session in sessions:
        if session.asked != 0:
            grouped.setdefault(session.place.room, []).append(session)
    return tuple(_of_room(room, of_room) for room, of_room in grouped.items())


def _of_room(room: str, sessions: Sequence[CountedSession]) -> RoomSum:
    points, known = Counter[str](), Counter[str]()
    asked, voted = Counter[str](), Counter[str]()
    for session in sessions:
        points.update(session.points)
        voted[session.place.round] += 1
        if session.asked is not None:
            known.update(session.points)
            asked[session.place.round] += session.asked
    return RoomSum(room, points, known, asked, voted)


class Sums:
    """The sums of several rooms, and each measure of all of them or of all but one.

    `offered` is what each round offers; only that is counted.
    """

    def __init__(self, rooms: Sequence[RoomSum], offered: Mapping[str, Iterable[str]]) -> None:
        self.rooms = rooms
        rounds: dict[str, set[str]] = {}
        for round_key, items in offered.items():
            for item in items:
                rounds.setdefault(item, set()).add(round_key)
        # Few lists differ: what is offered in the same rounds is asked of the same people.
        self._alike: dict[frozenset[str], list[str]] = {}
        for item, keys in rounds.items():
            self._alike.setdefault(frozenset(keys), []).append(item)
        self.points = _added(room.points for room in rooms)
        self._known = _added(room.known for room in rooms)
        self._asked = _added(room.asked for room in rooms)
        self._voted = _added(room.voted for room in rooms)

    def asked(self, without: RoomSum | None = None) -> dict[str, int]:
        """To how many people each was offered, as far as that is known."""
        by_round = _less(self._asked, without.asked if without else {})
        return {
            item: number
            for rounds, items in self._alike.items()
            for number in (sum(by_round[key] for key in rounds),)
            for item in items
        }

    def everywhere(self, without: RoomSum | None = None) -> list[str]:
        """What every session that voted could choose."""
        by_round = _less(self._voted, without.voted if without else {})
        voting = {key for key, number in by_round.items() if number}
        return [item for rounds, items in self._alike.items() if voting <= rounds for item in items]

    def values(self, by: str, without: RoomSum | None = None) -> Values:
        """The value of each by this measure, of all rooms or of those without one of them."""
        return _MEASURES[by](self, without)

    def _votes(self, without: RoomSum | None) -> Values:
        gone = without.points if without else {}
        points = self.points
        everywhere = self.everywhere(without)
        return Values({item: points[item] - gone.get(item, 0) for item in everywhere}, 1)

    def _share(self, without: RoomSum | None) -> Values:
        gone = self._parts(without) if without else {}
        rooms = sum(room.total > 0 for room in self.rooms if room is not without)
        everywhere, parts = self.everywhere(without), self._all_parts
        amounts = {item: parts[item] - gone.get(item, 0) for item in everywhere}
        return Values(amounts, self._common * max(rooms, 1))

    def _offered(self, without: RoomSum | None) -> Values:
        gone = without.known if without else {}
        asked = self.asked(without)
        scale = lcm(*filter(None, asked.values()))
        return Values(
            {
                item: (self._known[item] - gone.get(item, 0)) * (scale // number)
                for item, number in asked.items()
                if number
            },
            scale,
        )

    @cached_property
    def _common(self) -> int:
        """What the points of every room divide: shares become whole numbers of its parts."""
        return lcm(*(room.total for room in self.rooms if room.total))

    @cached_property
    def _all_parts(self) -> Counter[str]:
        return _added(self._parts(room) for room in self.rooms)

    def _parts(self, room: RoomSum) -> dict[str, int]:
        if not room.total:
            return {}
        worth = self._common // room.total
        return {item: points * worth for item, points in room.points.items()}


_MEASURES = {"votes": Sums._votes, "share": Sums._share, "offered": Sums._offered}


def _added(counts: Iterable[Mapping[str, int]]) -> Counter[str]:
    total: Counter[str] = Counter()
    for one in counts:
        total.update(one)
    return total


def _less(total: Counter[str], gone: Mapping[str, int]) -> Counter[str]:
    if not gone:
        return total
    left = Counter(total)
    left.subtract(gone)
    return left
