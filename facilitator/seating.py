"""Who sits where, as it is kept beside the store: assigned, and chosen by hand (pinned).

A pin is somebody's choice of a room for a person on a day. Assigning anew keeps it and moves only
others; one that cannot hold, because its room is gone or does not meet then, stays and is said,
until it is let go of. Nothing of this is in the store, its history or its copies.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from facilitator import phrases, room_plan
from facilitator.event import Event, Room, read_number
from facilitator.people import Locks, People, Seat
from facilitator.people_record import Person
from facilitator.reasons import Reason, Refused
from facilitator.room_plan import DayPlan, RoomPlan, follows
from facilitator.text import fold, one_line

GONE, NOT_FOLLOWED = "gone", "not followed"
"""What can be wrong with a seat: its room does not meet then, or the person cannot follow it."""


@dataclass(frozen=True)
class Sitter:
    """A person on a day: their room (empty: none yet), whether it is pinned, and what is wrong.

    `trouble` is `GONE`, `NOT_FOLLOWED` or nothing; of a pin that is gone, `wanted` is its room.
    """

    person: Person
    room: str = ""
    pinned: bool = False
    trouble: str = ""
    wanted: str = ""

    @property
    def id(self) -> str:
        """That of the person."""
        return self.person.id


@dataclass(frozen=True)
class Seating:
    """Everybody, the rooms they sit in and those that were chosen by hand, by person and day."""

    event: Event
    people: tuple[Person, ...]
    seats: Mapping[tuple[str, str], str]
    locks: Locks

    def rooms(self, day: str) -> tuple[Room, ...]:
        """The rooms that meet on a day."""
        return tuple(room for room in self.event.rooms if day in room.days)

    def sitters(self, day: str) -> tuple[Sitter, ...]:
        """Who comes on a day, by name; also who was put into a room of it without saying so."""
        rooms = {room.key: room for room in self.rooms(day)}
        found = []
        for person in self.people:
            key = person.id, day
            seat, pin = self.seats.get(key, ""), self.locks.get(key, "")
            if person.days and day not in person.days and not seat and not pin:
                continue
            seat = seat if seat in rooms else ""
            pinned = bool(pin) and pin == seat
            trouble, wanted = "", ""
            if pin and pin not in rooms:
                trouble, wanted = GONE, pin
            elif seat and not follows(person, rooms[seat]):
                trouble = NOT_FOLLOWED
            found.append(Sitter(person, seat, pinned, trouble, wanted))
        return tuple(sorted(found, key=lambda one: (fold(one.person.name), one.person.email)))

    def plan(self) -> RoomPlan:
        """The same as a plan, for the lists: as people sit, whoever put them there."""
        days = []
        for day in self.event.days:
            inside: dict[str, list[str]] = {room.key: [] for room in self.rooms(day.key)}
            for person in self.people:
                seat = self.seats.get((person.id, day.key), "")
                if seat in inside:
                    inside[seat].append(person.id)
            days.append(DayPlan(day.key, {key: tuple(ids) for key, ids in inside.items()}))
        return RoomPlan(tuple(days), 0, locks=self.locks)


def read(event: Event, people: People) -> Seating:
    """Who sits where now."""
    seats = {(one.person, one.day): one.room for one in people.rooms()}
    return Seating(event, people.all(), seats, people.locks())


def assign(event: Event, people: People, *, most: int = 0, seed: int = 0) -> RoomPlan:
    """Put everybody into a room, and keep it; pinned people stay where they were put."""
    plan = room_plan.plan(event, people.all(), people.locks(), most=most, seed=seed)
    people.keep_rooms(
        Seat(person, day.day, room)
        for day in plan.days
        for room, ids in day.rooms.items()
        for person in ids
    )
    return plan


def room_named(event: Event, words: str, day: str = "") -> Room:
    """The room that somebody names by its number, its name or what only its name begins with.

    In any script; of several rooms, the one that meets on the `day`.

    Raises `Refused`: `unknown_room`, and `room_not_then` where it does not meet on the `day`.
    """
    found = _rooms_named(event, words)
    found = [room for room in found if day in room.days] or found
    if len(found) == 1:
        room = found[0]
        if day and day not in room.days:
            raise Refused(Reason("room_not_then", day, room.name, ", ".join(room.days)))
        return room
    keys = [room.key for room in event.rooms]
    expected = phrases.span(keys[0], keys[-1]) if keys else phrases.ROOM
    raise Refused(Reason("unknown_room", found=one_line(words), expected=expected))


def _rooms_named(event: Event, words: str) -> list[Room]:
    wanted, number = fold(" ".join(words.split())), read_number(words)
    found = [room for room in event.rooms if number == room.key]
    if found or not wanted:
        return found
    called = {
        room.key: [
            fold(said) for text in (room.name, room.topic) for said in event.all_said(text) if said
        ]
        for room in event.rooms
    }
    found = [room for room in event.rooms if wanted in (fold(room.key), *called[room.key])]
    # A number that no room has is no beginning of a name.
    if found or number.isdecimal():
        return found
    return [room for room in event.rooms if any(one.startswith(wanted) for one in called[room.key])]


def person_named(people: Sequence[Person], words: str) -> Person:
    """The one person with this id, address or name.

    Raises `Refused`: `no_such_person`, `several_people`.
    """
    wanted = fold(" ".join(words.split()))
    found = [one for one in people if words.strip() == one.id]
    found = found or [one for one in people if one.email and fold(one.email) == wanted]
    found = found or [one for one in people if fold(one.name) == wanted]
    if not found:
        raise Refused(Reason("no_such_person", found=one_line(words)))
    if len(found) > 1:
        raise Refused(Reason("several_people", found=one_line(words)))
    return found[0]


def pins_for(person: Person, room: Room, day: str = "") -> dict[tuple[str, str], str]:
    """A choice of this room for a day, or for all days on which it meets and the person comes.

    Raises `Refused`: `room_not_then`, `never_there`.
    """
    if day:
        if day not in room.days:
            raise Refused(Reason("room_not_then", day, room.name, ", ".join(room.days)))
        return {(person.id, day): room.key}
    days = [one for one in room.days if not person.days or one in person.days]
    if not days:
        raise Refused(Reason("never_there", found=room.name, expected=", ".join(room.days)))
    return {(person.id, one): room.key for one in days}


def unpinned(locks: Locks, people: Iterable[str], day: str = "") -> dict[tuple[str, str], str]:
    """What lets go of the choices for these people, on a day or on all."""
    wanted = set(people)
    return {key: "" for key in locks if key[0] in wanted and day in ("", key[1])}
