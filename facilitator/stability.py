"""How stable a ranking is: what it would be without any one of the rooms (SPEC §9)."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from facilitator import counting, standings
from facilitator.counted import Counted
from facilitator.room_sums import RoomSum, Sums
from facilitator.standings import EVERYTHING, Filter


@dataclass(frozen=True)
class StableLine:
    """One initiative or cluster: its rank, and the best and worst of all counts without a room.

    `above` says in how many of these it goes to the plan. A rank is None where the measure does
    not compare it (see `room_sums`), best and worst also where there is no room to leave out. As in
    a standing, what nobody voted for shares the last rank.
    """

    item: str
    rank: int | None
    best: int | None
    worst: int | None
    above: int


@dataclass(frozen=True)
class Without:
    """What leaving out one room does at the cut.

    `entered` goes to the plan without this room, `left` does not anymore; `shift` is the sum of the
    places by which what is above the cut, with the room or without it, moves.
    """

    room: str
    entered: tuple[str, ...]
    left: tuple[str, ...]
    shift: int


@dataclass(frozen=True)
class Stability:
    """How a standing holds when one room is left out.

    `lines` are in the order of the standing. `rooms` are those that voted, the one that moves the
    order at the cut most first: by how much enters and leaves, then by `shift`, then in the order
    of the event. Where only one room voted there is nothing to leave out and no `rooms`.
    """

    by: str
    places: int
    lines: tuple[StableLine, ...]
    rooms: tuple[Without, ...]

    @property
    def most(self) -> Without | None:
        """The room that moves the order at the cut most; None where none moves it."""
        first = next(iter(self.rooms), None)
        return first if first and (first.entered or first.left or first.shift) else None


def leaving_one_out(counted: Counted, where: Filter = EVERYTHING, by: str = "votes") -> Stability:
    """Count anew without each of the rooms in turn. Raises `Refused` as `Filter.check`.

    A count without a room is the one that the same filter gives when that room is not in it; sums
    are only taken away from, so that 100 rooms cost little more than one.
    """
    where.check(counted.event)
    sums = standings.sums_of(counted, [one for one in counted.sessions if where.has(one)])
    places, items = counted.places, counted.items
    ranks, going = _ranks(sums, by, places)
    best: dict[str, int] = {}
    worst: dict[str, int] = {}
    above = Counter[str]()
    found: list[Without] = []
    for room in sums.rooms if len(sums.rooms) > 1 else ():
        ranks_then, going_then = _ranks(sums, by, places, room)
        for item, rank in ranks_then.items():
            if rank < best.get(item, rank + 1):
                best[item] = rank
            if rank > worst.get(item, 0):
                worst[item] = rank
        above.update(going_then)
        entered, left = going_then - going, going - going_then
        found.append(
            Without(
                room.room,
                tuple(item for item in items if item in entered),
                tuple(item for item in items if item in left),
                sum(
                    abs(ranks[item] - ranks_then[item])
                    for item in going | going_then
                    if item in ranks and item in ranks_then
                ),
            )
        )
    lines = [StableLine(i, ranks.get(i), best.get(i), worst.get(i), above[i]) for i in items]
    lines.sort(key=lambda line: line.rank or len(lines) + 1)
    numbers = {room.key: at for at, room in enumerate(counted.event.every_room)}
    found.sort(key=lambda one: numbers.get(one.room, len(numbers)))
    found.sort(key=lambda one: (len(one.entered) + len(one.left), one.shift), reverse=True)
    return Stability(by, places, tuple(lines), tuple(found))


def _ranks(
    sums: Sums, by: str, places: int, without: RoomSum | None = None
) -> tuple[dict[str, int], set[str]]:
    """The ranks, and what of them goes to the plan."""
    amounts = sums.values(by, without).amounts
    ranks = counting.ranks(amounts.values())
    found = {item: ranks[amount] for item, amount in amounts.items()}
    going = {item for item, rank in found.items() if rank <= places and amounts[item]}
    return found, going
