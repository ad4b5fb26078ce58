"""People into rooms, as even and as mixed as can be: a flow of least cost, found exactly.

Each person flows into one room they may sit in; through the part of that room that their community
takes, then through the room. The k-th person of a community in a room costs as many pairs of that
community as it adds, k - 1, and the k-th person in a room costs 2k - 1, so that all together cost
the sum of the squares of the sizes: it is least where sizes are as even as possible. Sizes weigh
more than any number of pairs, pairs more than all comforts (how well a room suits a person).

All these costs rise, so one person after the other is put in along the path of least cost, which
may move others on; the result has the least cost of all (successive shortest paths). `proof` says
so of the result itself, without regard to how it was found.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush
from math import inf

MOST_DISCOMFORT = 9


@dataclass(frozen=True)
class Seeker:
    """Somebody to be put into a room.

    `rooms` are those they may sit in, each with how ill it suits them, 0 to `MOST_DISCOMFORT`.
    An empty community is none: such people are no pair.
    """

    id: str
    community: str
    rooms: Mapping[str, int]


class Flow:
    """Puts people into rooms; `rooms` are all there are, also those that stay empty."""

    def __init__(self, seekers: Sequence[Seeker], rooms: Sequence[str]) -> None:
        self._rooms = {room: at for at, room in enumerate(rooms)}
        self._names = list(rooms)
        self._pair = (MOST_DISCOMFORT + 1) * (len(seekers) + 1)
        self._square = self._pair * (len(seekers) ** 2 + 1)
        self._sizes = [0] * len(rooms)
        self._kinds: list[_Kind] = []
        self._of_kind: list[list[str]] = []
        self._community: dict[str, int] = {}
        self._members: list[list[int]] = []
        # Nodes: the rooms, where everybody ends, the parts of rooms, the kinds of people.
        self._end = len(rooms)
        self._parts: dict[tuple[int, int], int] = {}
        self._part_keys: list[tuple[int, int]] = []
        order = self._sort(seekers)
        self._first_kind = self._end + 1 + len(self._parts)
        nodes = self._first_kind + len(self._kinds)
        self._potential = [0] * nodes
        self._in_part = [0] * len(self._parts)
        self._in_room: list[list[int]] = [[] for _ in rooms]
        for (_, room), part in self._parts.items():
            self._in_room[room].append(part)
        self._alone: list[list[int]] = [[] for _ in rooms]
        for at, kind in enumerate(self._kinds):
            if kind.community < 0:
                for room in kind.rooms:
                    self._alone[room].append(at)
        for kind in order:
            self._put_in(kind)

    def _sort(self, seekers: Sequence[Seeker]) -> list[int]:
        """Make kinds of people, who may sit in the same rooms as well; the kind of each person."""
        known: dict[tuple[str, tuple[tuple[str, int], ...]], int] = {}
        order: list[int] = []
        for one in seekers:
            key = one.community, tuple(one.rooms.items())
            at = known.get(key)
            if at is None:
                at = known[key] = len(self._kinds)
                rooms = {self._rooms[room]: cost for room, cost in one.rooms.items()}
                community = -1
                if one.community:
                    community = self._community.setdefault(one.community, len(self._members))
                    if community == len(self._members):
                        self._members.append([])
                    self._members[community].append(at)
                    for room in rooms:
                        if (community, room) not in self._parts:
                            self._parts[community, room] = self._end + 1 + len(self._parts)
                            self._part_keys.append((community, room))
                self._kinds.append(_Kind(community, rooms, dict.fromkeys(rooms, 0)))
                self._of_kind.append([])
            self._of_kind[at].append(one.id)
            order.append(at)
        return order

    def _put_in(self, kind: int) -> None:
        """Put in one more person of a kind, along the path of least cost."""
        start = self._first_kind + kind
        potential = self._potential
        distance: dict[int, float] = {start: 0}
        before: dict[int, int] = {}
        done: dict[int, float] = {}
        heap: list[tuple[float, int]] = [(0, start)]
        while heap:
            length, node = heappop(heap)
            if node in done:
                continue
            done[node] = length
            if node == self._end:
                break
            base = length + potential[node]
            for other, cost in self._arcs(node):
                found = base + cost - potential[other]
                if found < distance.get(other, inf):
                    distance[other] = found
                    before[other] = node
                    heappush(heap, (found, other))
        whole = done[self._end]
        for node, length in done.items():
            potential[node] += int(length - whole)
        node = self._end
        while node != start:
            self._shift(before[node], node)
            node = before[node]

    def _arcs(self, node: int) -> list[tuple[int, int]]:
        """Where somebody who is at a node can go on to, and what that costs."""
        if node >= self._first_kind:
            kind = self._kinds[node - self._first_kind]
            if kind.community < 0:
                return [*kind.rooms.items()]
            parts, community = self._parts, kind.community
            return [(parts[community, room], cost) for room, cost in kind.rooms.items()]
        if node > self._end:
            at = node - self._end - 1
            community, room = self._part_keys[at]
            found = [(room, self._pair * self._in_part[at])]
            for kind in self._members[community]:
                if self._kinds[kind].there.get(room):
                    found.append((self._first_kind + kind, -self._kinds[kind].rooms[room]))
            return found
        if node == self._end:
            # Nobody who has come there goes on; only the proof asks what it saves to take one out.
            rooms = enumerate(self._sizes)
            return [(room, -self._square * (2 * size - 1)) for room, size in rooms if size]
        found = [(self._end, self._square * (2 * self._sizes[node] + 1))]
        first = self._end + 1
        for part in self._in_room[node]:
            inside = self._in_part[part - first]
            if inside:
                found.append((part, -self._pair * (inside - 1)))
        for kind in self._alone[node]:
            if self._kinds[kind].there[node]:
                found.append((self._first_kind + kind, -self._kinds[kind].rooms[node]))
        return found

    def _shift(self, node: int, other: int) -> None:
        """One person more goes from a node to the next, or one less comes back."""
        end, first_kind = self._end, self._first_kind
        if other == end:
            self._sizes[node] += 1
        elif node >= first_kind:
            room = other if other < end else self._part_keys[other - end - 1][1]
            self._kinds[node - first_kind].there[room] += 1
        elif other >= first_kind:
            room = node if node < end else self._part_keys[node - end - 1][1]
            self._kinds[other - first_kind].there[room] -= 1
        elif node > end:
            self._in_part[node - end - 1] += 1
        else:
            self._in_part[other - end - 1] -= 1

    # What came of it

    def assigned(self) -> dict[str, str]:
        """The room of each person."""
        found: dict[str, str] = {}
        for kind, ids in zip(self._kinds, self._of_kind, strict=True):
            rooms = [room for room, number in kind.there.items() for _ in range(number)]
            found.update((one, self._names[room]) for one, room in zip(ids, rooms, strict=True))
        return found

    @property
    def pairs(self) -> int:
        """How many pairs of one community sit in one room: no fewer can, in rooms as even."""
        return sum(number * (number - 1) // 2 for number in self._in_part)

    def proof(self) -> bool:
        """Whether the result is the best there is: no way on leads round for less than nothing.

        With the potentials no step costs less than nothing, so no round of steps does.
        """
        potential = self._potential
        return all(
            cost + potential[node] - potential[other] >= 0
            for node in range(len(potential))
            for other, cost in self._arcs(node)
        )


@dataclass(frozen=True)
class _Kind:
    """People of one community who may sit in the same rooms: what each costs, who is there."""

    community: int
    rooms: dict[int, int]
    there: dict[int, int]
