"""Rooms of a single community, broken up by exchanging people without making rooms less even."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice

from facilitator.room_flow import Seeker

_Step = tuple[str, str, str]
"""Somebody goes: who, from where, to where."""
_MOST_ROUNDS = 20_000


class Mixing:
    """Who sits where, and what becomes of it when some of them change places.

    A room is of a single community where two people or more sit in it and all of them are of it.
    """

    def __init__(
        self, seekers: Sequence[Seeker], assigned: Mapping[str, str], rooms: Sequence[str]
    ) -> None:
        self._seekers = {one.id: one for one in seekers}
        self._order = {one.id: at for at, one in enumerate(seekers)}
        self.rooms: dict[str, list[str]] = {room: [] for room in rooms}
        self._counts: dict[str, Counter[str]] = {room: Counter() for room in rooms}
        for one in seekers:
            room = assigned[one.id]
            self.rooms[room].append(one.id)
            self._counts[room][one.community] += 1

    @property
    def pairs(self) -> int:
        """How many pairs of one community sit in one room."""
        return sum(map(self._pairs_in, self.rooms))

    def assigned(self) -> dict[str, str]:
        """The room of each person."""
        return {who: room for room, people in self.rooms.items() for who in people}

    def is_single(self, room: str) -> bool:
        """Whether a room has a single community."""
        there = [community for community, number in self._counts[room].items() if number]
        return len(self.rooms[room]) > 1 and len(there) == 1 and there[0] != ""

    def single_bound(self) -> int:
        """So many rooms have a single community in every plan as even.

        Nobody else may sit there, and they have three people: in two plans that are as even as
        can be a room differs by one person at most, so there are always two.
        """
        found = 0
        for room, people in self.rooms.items():
            may = {one.community for one in self._seekers.values() if room in one.rooms}
            found += len(people) > 2 and len(may) == 1 and may != {""}
        return found

    def break_up(self) -> None:
        """Exchange people until no room of a single community is left that this can help.

        Where no exchange of two rooms helps, rounds of three are tried.
        """
        for room in [room for room in self.rooms if self.is_single(room)]:
            if self.is_single(room):
                best = min(self._helping(self._exchanges(room)), default=None)
                if best is None:
                    rounds = islice(self._rounds(room), _MOST_ROUNDS)
                    best = min(self._helping(rounds), default=None)
                if best is not None:
                    self._go(best[-1])

    def _helping(
        self, ways: Iterable[list[_Step]]
    ) -> Iterator[tuple[int, int, list[int], list[_Step]]]:
        """The ways that leave fewer such rooms: what each costs in pairs and in comfort."""
        for steps in ways:
            touched = {room for _, *both in steps for room in both}
            single, pairs = self._tell(touched)
            self._go(steps)
            single_then, pairs_then = self._tell(touched)
            self._go([(who, to, where) for who, where, to in steps])
            if single_then < single:
                comfort = sum(self._cost(step) for step in steps)
                yield pairs_then - pairs, comfort, [self._order[who] for who, _, _ in steps], steps

    def _tell(self, rooms: Iterable[str]) -> tuple[int, int]:
        """How many of these rooms are of a single community, and how many pairs they have."""
        rooms = [*rooms]
        return sum(map(self.is_single, rooms)), sum(map(self._pairs_in, rooms))

    def _pairs_in(self, room: str) -> int:
        counts = self._counts[room]
        return sum(n * (n - 1) // 2 for community, n in counts.items() if community)

    def _exchanges(self, room: str) -> Iterator[list[_Step]]:
        """Somebody else comes; unless the other room is larger, somebody goes there in turn."""
        for who, other in self._comers(room):
            if len(self.rooms[other]) == len(self.rooms[room]) + 1:
                yield [(who, other, room)]
            for leaves in self._of_each_kind(room):
                if other in self._seekers[leaves].rooms:
                    yield [(who, other, room), (leaves, room, other)]

    def _rounds(self, room: str) -> Iterator[list[_Step]]:
        """Somebody else comes, somebody goes to a third room, and a third person in their place."""
        for who, other in self._comers(room):
            for leaves in self._of_each_kind(room):
                for to in self._seekers[leaves].rooms:
                    if to in (room, other):
                        continue
                    for third in self._of_each_kind(to):
                        if other in self._seekers[third].rooms:
                            yield [(who, other, room), (leaves, room, to), (third, to, other)]

    def _comers(self, room: str) -> Iterator[tuple[str, str]]:
        """People of other communities who may sit in a room, and where they sit."""
        own = next(iter(+self._counts[room]))
        for other in self.rooms:
            if other == room:
                continue
            for who in self._of_each_kind(other):
                if self._seekers[who].community != own and room in self._seekers[who].rooms:
                    yield who, other

    def _of_each_kind(self, room: str) -> list[str]:
        """One of each kind of people in a room: which of them goes makes no difference."""
        kinds: dict[object, str] = {}
        for who in self.rooms[room]:
            one = self._seekers[who]
            kinds.setdefault((one.community, tuple(one.rooms.items())), who)
        return [*kinds.values()]

    def _cost(self, step: _Step) -> int:
        who, where, to = step
        rooms = self._seekers[who].rooms
        return rooms[to] - rooms[where]

    def _go(self, steps: Sequence[_Step]) -> None:
        for who, where, to in steps:
            community = self._seekers[who].community
            self.rooms[where].remove(who)
            self._counts[where][community] -= 1
            self.rooms[to].append(who)
            self._counts[to][community] += 1
