"""Who sits in which room: people assigned to the event's rooms, day by day.

Somebody can follow a room whose language they speak, or that is interpreted into one. Within that
the rooms of a day are as even as they can be: within one of each other, unless languages or choices
made by hand force otherwise. Among all ways to be as even one with the fewest pairs of one
community in a room is taken, and among these one in which people sit in the room they wish for and
hear their first language. That is a flow of least cost (`room_flow`) and exact, so no solver is
needed. A room of a single community, which a flow cannot see, is then broken up by exchanging
people, at the price of as few pairs as possible; how far that is from the bound is said.

People who can follow no room, as nobody in any speaks their language, sit together by language as
far as the sizes of rooms allow (`room_gathering`). The bounds are those without that, so that what
it costs in pairs is part of the gap; only where rooms are less even for it, it is in the bound.

The same people, rooms, choices and seed give the same plan, in whatever order they come.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from facilitator import room_gathering
from facilitator.event import Event, Room
from facilitator.people import Locks
from facilitator.people_counts import community_key
from facilitator.people_record import Person
from facilitator.room_flow import Flow, Seeker
from facilitator.room_mixing import Mixing
from facilitator.words import QT_TRANSLATE_NOOP

_FIRST, _FURTHER, _INTERPRETED, _NOT_WISHED = 0, 1, 2, 3
"""What it costs in comfort to hear one's first language, another, an interpreter; and not to sit
where one wished to."""

_AT_EASE = 8
"""Rather so many in a room than somebody alone whose language no room has."""

NEEDS: Mapping[str, str] = {
    "speak": QT_TRANSLATE_NOOP(
        "Rooms", "Day {day}: people who speak only {languages}, which no room does: {count}"
    ),
    "interpretation": QT_TRANSLATE_NOOP(
        "Rooms",
        "Day {day}: people who need interpretation into {languages}, which no room has: {count}",
    ),
    "most": QT_TRANSLATE_NOOP(
        "Rooms", "Day {day}: people more than a room is to have at most, in {languages}: {count}"
    ),
    "lock gone": QT_TRANSLATE_NOOP(
        "Rooms", "Day {day}: choices of a room that does not meet then: {count}"
    ),
    "lock not followed": QT_TRANSLATE_NOOP(
        "Rooms", "Day {day}: choices of a room that the person cannot follow: {count}"
    ),
    "lock full": QT_TRANSLATE_NOOP(
        "Rooms", "Day {day}: choices of a room for more people than it is to have: {count}"
    ),
    "no room": QT_TRANSLATE_NOOP("Rooms", "Day {day}: no room meets. People without one: {count}"),
    "no day": QT_TRANSLATE_NOOP(
        "Rooms", "People who did not say on which day they come, and sit in a room on each: {count}"
    ),
}
"""What could not be satisfied, by its kind."""
SEATED = ("speak", "interpretation")
"""The kinds of people who sit somewhere all the same."""
SIT_IN = QT_TRANSLATE_NOOP("Rooms", "They sit in {rooms}.")
SIT_TOGETHER = QT_TRANSLATE_NOOP("Rooms", "They sit together in {rooms}.")
OVER = QT_TRANSLATE_NOOP("Rooms", "{room} by {count}")
TOO_FULL = QT_TRANSLATE_NOOP("Rooms", "Too full: {rooms}.")


@dataclass(frozen=True)
class Unmet:
    """A need that could not be satisfied, and of how many people.

    `languages` are codes (of `most`: of the rooms that are too full), `people` ids. `rooms` are
    keys: where they sit, or the rooms that are too full, of `most` with how many people `over`.
    """

    kind: str
    day: str
    languages: tuple[str, ...]
    people: tuple[str, ...]
    count: int
    rooms: tuple[str, ...] = ()
    over: tuple[int, ...] = ()


@dataclass(frozen=True)
class DayPlan:
    """The rooms of a day and who sits in them, by id.

    `pairs` are pairs of one community in a room, of which no plan as even has fewer than
    `pairs_bound`; `single` are the rooms with a single community (of two people or more), of which
    `single_bound` cannot be avoided. `wishes` of people who come were `met`. `for_languages` are
    the pairs more that it takes at least to keep languages together that no room has; where rooms
    are `less_even` for that, the bound is one of plans that do.
    """

    day: str
    rooms: Mapping[str, tuple[str, ...]]
    pairs: int = 0
    pairs_bound: int = 0
    single: tuple[str, ...] = ()
    single_bound: int = 0
    wishes: int = 0
    met: int = 0
    interpreted: int = 0
    unmet: tuple[Unmet, ...] = ()
    for_languages: int = 0
    less_even: bool = False

    @property
    def sizes(self) -> dict[str, int]:
        """How many sit in each room."""
        return {room: len(people) for room, people in self.rooms.items()}

    @property
    def gap(self) -> int:
        """So many pairs more than a plan without any more even could have at best."""
        return self.pairs - self.pairs_bound


@dataclass(frozen=True)
class RoomPlan:
    """All days, in the order of the event, and what concerns no single one of them."""

    days: tuple[DayPlan, ...]
    seed: int
    unmet: tuple[Unmet, ...] = ()
    locks: Locks = field(default_factory=dict)

    def room_of(self, person: str, day: str) -> str:
        """The room of a person on a day; empty if none."""
        for one in self.days:
            if one.day == day:
                return next((room for room, ids in one.rooms.items() if person in ids), "")
        return ""

    @property
    def all_unmet(self) -> tuple[Unmet, ...]:
        """Everything that could not be satisfied."""
        return (*self.unmet, *(need for day in self.days for need in day.unmet))


def plan(
    event: Event,
    people: Iterable[Person],
    locks: Locks | None = None,
    *,
    most: int = 0,
    seed: int = 0,
) -> RoomPlan:
    """Assign people to the event's rooms on the days they come.

    `most` is how many a room is to have at most; 0 is any number. Who did not say when they come
    has a room on each day. Nobody is left without a room: who can follow none sits in one all the
    same, and is among the unmet.
    """
    everybody = sorted({one.id: one for one in people}.values(), key=lambda one: one.id)
    random.Random(seed).shuffle(everybody)
    chosen = dict(locks or {})
    unsaid = tuple(one.id for one in everybody if not one.days)
    days = tuple(_Day(event, day.key, everybody, chosen, most, seed).plan() for day in event.days)
    unmet = (Unmet("no day", "", (), unsaid, len(unsaid)),) if unsaid and len(days) > 1 else ()
    return RoomPlan(days, seed, unmet, chosen)


def follows(person: Person, room: Room) -> bool:
    """Whether somebody can follow a room; who did not say what they speak can follow any."""
    wanted = person.follows
    return not wanted or room.language in wanted or not {*room.interpreted}.isdisjoint(wanted)


class _Day:
    def __init__(
        self,
        event: Event,
        day: str,
        everybody: Sequence[Person],
        locks: Locks,
        most: int,
        seed: int,
    ) -> None:
        self._day = day
        self._rooms = {room.key: room for room in event.rooms if day in room.days}
        self._most = most
        self._seed = seed
        self._locks = {person: room for (person, of), room in locks.items() if of == day}
        self._people = [
            one for one in everybody if not one.days or day in one.days or one.id in self._locks
        ]

    def plan(self) -> DayPlan:
        people = [one.id for one in self._people]
        if not self._rooms:
            need = Unmet("no room", self._day, (), tuple(people), len(people))
            return DayPlan(self._day, {}, unmet=(need,) if people else ())
        order = list(self._rooms)
        random.Random(self._seed).shuffle(order)
        seekers = [self._seeker(one) for one in self._people]
        flow = Flow(seekers, order)
        placed = flow.assigned()
        pairs_bound, even = flow.pairs, _squares(placed)
        together = self._together(seekers, placed, order)
        kept = [_only_in(one, together[one.id]) if one.id in together else one for one in seekers]
        if together:
            flow = Flow(kept, order)
            placed = flow.assigned()
        less_even = _squares(placed) > even
        if less_even:
            # The bound is one of plans as even as this; else of those that keep nobody together.
            pairs_bound = flow.pairs
        mixing = Mixing(kept, placed, order)
        mixing.break_up()
        single_bound = Mixing(seekers, mixing.assigned(), order).single_bound()
        rooms = {key: tuple(sorted(mixing.rooms[key])) for key in self._rooms}
        wishes = [one for one in self._people if one.room in self._rooms]
        return DayPlan(
            self._day,
            rooms,
            mixing.pairs,
            pairs_bound,
            tuple(key for key in rooms if mixing.is_single(key)),
            single_bound,
            len(wishes),
            sum(one.id in rooms[one.room] for one in wishes),
            self._interpreted(rooms),
            tuple(self._unmet(rooms)),
            flow.pairs - pairs_bound,
            less_even,
        )

    def _together(
        self, seekers: Sequence[Seeker], placed: Mapping[str, str], order: Sequence[str]
    ) -> dict[str, str]:
        """The rooms of those who share a language that no room has, by id."""
        lost = [one for one in self._people if not self._follows_any(one)]
        groups = [one for one in room_gathering.of_one_language(lost) if len(one) > 1]
        wishes = {one.id: one.room for one in self._people}
        even = _squares(placed)
        fullest = max(max(Counter(placed.values()).values(), default=0), self._most or _AT_EASE)

        def seat(where: Mapping[str, str], less_even: bool) -> dict[str, str] | None:
            kept = [_only_in(one, where[one.id]) if one.id in where else one for one in seekers]
            found = Flow(kept, order).assigned()
            if less_even:
                return found if max(Counter(found.values()).values()) <= fullest else None
            return found if _squares(found) == even else None

        return room_gathering.gather(seekers, placed, order, groups, wishes, seat)

    def _follows_any(self, person: Person) -> bool:
        return any(follows(person, room) for room in self._rooms.values())

    def _seeker(self, person: Person) -> Seeker:
        locked = self._locks.get(person.id, "")
        if locked in self._rooms:
            return Seeker(person.id, community_key(person.community), {locked: 0})
        rooms = {
            key: self._discomfort(person, room)
            for key, room in self._rooms.items()
            if follows(person, room)
        }
        # Who can follow no room still has one.
        rooms = rooms or {key: self._discomfort(person, room) for key, room in self._rooms.items()}
        return Seeker(person.id, community_key(person.community), rooms)

    def _discomfort(self, person: Person, room: Room) -> int:
        wanted = person.follows
        cost = _INTERPRETED
        if not wanted or room.language == wanted[0]:
            cost = _FIRST
        elif room.language in wanted:
            cost = _FURTHER
        wishes = person.room in self._rooms and person.room != room.key
        return cost + (_NOT_WISHED if wishes else 0)

    def _interpreted(self, rooms: Mapping[str, Sequence[str]]) -> int:
        """How many hear their room through an interpreter."""
        by_id = {one.id: one for one in self._people}
        return sum(
            self._rooms[key].language not in by_id[one].follows and follows(by_id[one], room)
            for key, room in self._rooms.items()
            for one in rooms[key]
            if by_id[one].follows
        )

    def _unmet(self, rooms: Mapping[str, Sequence[str]]) -> Iterable[Unmet]:
        groups: dict[tuple[str, tuple[str, ...]], list[str]] = {}
        gone: list[str] = []
        for one in self._people:
            locked = self._locks.get(one.id, "")
            if locked and locked not in self._rooms:
                gone.append(one.id)
            if locked in self._rooms:
                if not follows(one, self._rooms[locked]):
                    groups.setdefault(("lock not followed", ()), []).append(one.id)
            elif not self._follows_any(one):
                wants = one.interpretation == "yes" and one.into
                kind = "interpretation" if wants else "speak"
                groups.setdefault((kind, tuple(sorted(one.follows))), []).append(one.id)
        if gone:
            groups["lock gone", ()] = gone
        for (kind, languages), ids in sorted(groups.items()):
            where = tuple(key for key in rooms if not {*ids}.isdisjoint(rooms[key]))
            seated = where if kind in SEATED else ()
            yield Unmet(kind, self._day, languages, tuple(sorted(ids)), len(ids), seated)
        chosen = Counter(self._locks.get(one.id, "") for one in self._people)
        most = self._most or len(self._people)
        over = {key: n - most for key, n in chosen.items() if n > most and key in self._rooms}
        if over:
            yield Unmet("lock full", self._day, (), (), sum(over.values()), tuple(sorted(over)))
        full = [key for key, ids in rooms.items() if self._most and len(ids) > self._most]
        if full:
            over = tuple(len(rooms[key]) - self._most for key in full)
            spoken = Counter(self._rooms[key].language for key in full)
            yield Unmet("most", self._day, tuple(spoken), (), sum(over), tuple(full), over)


def _only_in(seeker: Seeker, room: str) -> Seeker:
    return replace(seeker, rooms={room: seeker.rooms[room]})


def _squares(placed: Mapping[str, str]) -> int:
    """The less, the more even rooms are."""
    return sum(size * size for size in Counter(placed.values()).values())
