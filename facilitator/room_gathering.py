"""People whose language no room has, kept together: they help each other, or have one interpreter.

Whoever can follow no room may sit in any, and the flow (`room_flow`) would spread them as it does
everybody. Here a room is found in which all of one language have a place, or as many as go into
it, and the flow is asked whether rooms can be as even with them there. Where that would leave one
of them alone, or two in a third room, rooms may be less even, as long as none is fuller than the
fullest was or than a few people who know each other; where nothing helps, they change places with
others one by one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence

from facilitator.people_record import Person
from facilitator.room_flow import Seeker

Seat = Callable[[Mapping[str, str], bool], Mapping[str, str] | None]
"""Seats everybody, with these people in these rooms; None where rooms would be less even, or, if
they may be that, one fuller than any should be."""

_MOST_TRIED = 3
_LEAST = 2


def of_one_language(people: Iterable[Person]) -> list[list[str]]:
    """The ids of these people in groups who share a language, the largest first, each once."""
    left = [*people]
    found: list[list[str]] = []
    while left:
        spoken = Counter(code for one in left for code in one.follows)
        code = min(spoken, key=lambda one: (-spoken[one], one))
        found.append([one.id for one in left if code in one.follows])
        left = [one for one in left if code not in one.follows]
    return found


def gather(
    seekers: Sequence[Seeker],
    assigned: Mapping[str, str],
    rooms: Sequence[str],
    groups: Iterable[Sequence[str]],
    wishes: Mapping[str, str],
    seat: Seat,
) -> dict[str, str]:
    """The room of each person of these groups, by id.

    `assigned` is where everybody sits, `rooms` are all there are, `wishes` those that people wish
    for. `seat` seats everybody anew. Of rooms as good the first is taken.
    """
    seats = _Seats(seekers, assigned, rooms)
    found: dict[str, str] = {}
    for group in groups:
        left = [*group]
        while left:
            tried = {room: seats.with_all_in(room, left, found) for room in rooms}
            order = sorted(rooms, key=lambda room: tried[room].worth(room, left, wishes))
            best = _seated(seats, order, left, found, seat)
            seats, room = best or (tried[order[0]], order[0])
            # Where all are put elsewhere by hand nobody comes; they sit where they sit.
            inside = [who for who in left if seats.at[who] == room] or left
            found.update((who, seats.at[who]) for who in inside)
            left = [who for who in left if who not in found]
        seats = _few_joined(seats, group, found, seat)
        found.update((who, seats.at[who]) for who in group)
    return found


def _few_joined(
    seats: _Seats, group: Sequence[str], found: Mapping[str, str], seat: Seat
) -> _Seats:
    """Everybody seated with nobody of a group alone, nor two of them in a third room.

    What was left after as many as could be came to a room joins the others in one of theirs, as
    long as any of them has a place for it; it stays where somebody has put one of them by hand.
    """
    parts: dict[str, list[str]] = {}
    for who in group:
        parts.setdefault(seats.at[who], []).append(who)
    while len(parts) > 1:
        few, *others = sorted(parts, key=lambda room: len(parts[room]))
        coming = parts.pop(few)
        if len(coming) > (_LEAST if len(others) > 1 else 1):
            break
        going = [dict.fromkeys(coming, room) for room in others if seats.may_come(coming, room)]
        best = _least_uneven(going, found, seat)
        if best is None:
            break
        found = {**found, **best[0]}
        seats = seats.seated(best[1])
        parts[found[coming[0]]] += coming
    return seats


def _least_uneven(
    ways: Sequence[Mapping[str, str]], found: Mapping[str, str], seat: Seat
) -> tuple[Mapping[str, str], Mapping[str, str]] | None:
    """Of these choices of rooms the one that costs least evenness, and where all sit by it."""
    for less_even in (False, True):
        seated = [(way, seat({**found, **way}, less_even)) for way in ways]
        held = [(way, at) for way, at in seated if at is not None]
        if held:
            return min(held, key=lambda one: _squares(one[1]))
    return None


def _seated(
    seats: _Seats, rooms: Sequence[str], left: Sequence[str], found: Mapping[str, str], seat: Seat
) -> tuple[_Seats, str] | None:
    """Everybody seated with as many of these in one of the rooms as can be.

    All of them are tried in any room with rooms as even, then three quarters and half of them in
    the most promising ones, if nobody is left alone by that; then all of them with rooms less even.
    """
    for quarters in (4, 3, 2):
        for room in rooms if quarters == 4 else rooms[:_MOST_TRIED]:
            here = seats.could_come(room, left)
            here = here[: len(here) * quarters // 4]
            rest = len(left) - len(here)
            if not here or (rest and min(len(here), rest) < _LEAST):
                continue
            at = seat({**found, **dict.fromkeys(here, room)}, False)
            if at is not None:
                return seats.seated(at), room
    ways = []
    for room in rooms:
        here = seats.could_come(room, left, all_of_them=True)
        at = seat({**found, **dict.fromkeys(here, room)}, True) if here else None
        if at is not None:
            ways.append((-len(here), _squares(at), at, room))
    if not ways:
        return None
    *_, at, room = min(ways, key=lambda way: way[:2])
    return seats.seated(at), room


class _Seats:
    """Who sits where, while some change places."""

    def __init__(
        self, seekers: Iterable[Seeker], at: Mapping[str, str], rooms: Iterable[str]
    ) -> None:
        self._seekers = {one.id: one for one in seekers}
        self.at = dict(at)
        self.moved = 0
        self._inside: dict[str, list[str]] = {room: [] for room in rooms}
        for who in self._seekers:
            self._inside[at[who]].append(who)

    def with_all_in(self, room: str, people: Sequence[str], settled: Mapping[str, str]) -> _Seats:
        """The same with as many of these in a room as find somebody to change places with."""
        found = _Seats(self._seekers.values(), self.at, self._inside)
        staying = {*people, *settled}
        for who in people:
            if found.at[who] != room and room in self._seekers[who].rooms:
                found._bring(who, room, staying)
        return found

    def worth(self, room: str, people: Sequence[str], wishes: Mapping[str, str]) -> tuple[int, ...]:
        """What rooms are ordered by: how many come, how many wish for it, how many others go."""
        there = [who for who in people if self.at[who] == room]
        return -len(there), -sum(wishes.get(who) == room for who in there), self.moved

    def could_come(
        self, room: str, people: Sequence[str], *, all_of_them: bool = False
    ) -> list[str]:
        """Of these as many as sit in a room, or all who may; those first who sit there."""
        may = [who for who in people if room in self._seekers[who].rooms]
        most = len(may) if all_of_them else len(self._inside[room])
        return sorted(may, key=lambda who: self.at[who] != room)[:most]

    def may_come(self, people: Sequence[str], room: str) -> bool:
        """Whether all of these may sit in a room."""
        return all(room in self._seekers[who].rooms for who in people)

    def seated(self, at: Mapping[str, str]) -> _Seats:
        """The same people and rooms, with everybody sitting here."""
        return _Seats(self._seekers.values(), at, self._inside)

    def _bring(self, who: str, room: str, staying: set[str]) -> None:
        before = self.at[who]
        here, there = self._inside[before], self._inside[room]
        if len(here) == len(there) + 1:
            # The two rooms change their sizes, and are as even.
            self._go(who, room)
            return
        may = [one for one in there if one not in staying and before in self._seekers[one].rooms]
        if may:
            self._go(min(may, key=lambda one: self._pairs_more(one, room, before)), before)
            self._go(who, room)

    def _pairs_more(self, who: str, room: str, other: str) -> int:
        """How many pairs of one community there are more when somebody goes to another room."""
        community = self._seekers[who].community
        if not community:
            return 0
        here, there = (
            sum(self._seekers[one].community == community for one in self._inside[key])
            for key in (room, other)
        )
        return there - (here - 1)

    def _go(self, who: str, room: str) -> None:
        self._inside[self.at[who]].remove(who)
        self._inside[room].append(who)
        self.at[who] = room
        self.moved += 1


def _squares(at: Mapping[str, str]) -> int:
    """The less, the more even rooms are."""
    return sum(size * size for size in Counter(at.values()).values())
