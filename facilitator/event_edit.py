"""Edits of an event: each function gives the event as it is then, or refuses with the reason.

What they give can be kept in a store (`event_change`) and written as a workbook, and comes back
from both as it was.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from facilitator import phrases
from facilitator.event import AGENDA_KINDS, Event
from facilitator.event_days import read_times
from facilitator.event_edit_values import checked as checked
from facilitator.event_edit_values import (
    moved,
    next_number,
    no_talks,
    read_code,
    replaced,
    without,
    words,
)
from facilitator.event_parts import TALKS, AgendaItem, Day, Room
from facilitator.event_texts import numbered_like
from facilitator.reasons import Reason, Refused
from facilitator.text import fold
from facilitator.words import QT_TRANSLATE_NOOP, Phrase

MOST_MINUTES = 24 * 60


# The event


def rename(event: Event, title: str) -> Event:
    """Call the event so. Raises `Refused`."""
    return replace(event, title=words(title, needed=True))


def set_dates(event: Event, dates: Sequence[str]) -> Event:
    """Have these days (ISO dates in their order).

    As many as before are moved. Otherwise a day stays that has its date among them, new ones start
    when the last one did, and rooms leave a day that goes. Raises `Refused` where a room would have
    no day left.
    """
    if not dates:
        raise Refused(Reason("edit_last"))
    if len(dates) == len(event.days):
        moved = [replace(day, date=date) for day, date in zip(event.days, dates, strict=True)]
        return replace(event, days=tuple(moved))
    known = {day.date: day for day in event.days}
    days: list[Day] = []
    for date in dates:
        taken = [day.key for day in (*event.days, *days)]
        new = Day(key=next_number(taken), date=date, start=event.days[-1].start)
        days.append(known.get(date, new))
    for number, day in enumerate(event.days, 1):
        if day not in days:
            event = _without_day(event, day.key, number)
    return checked(replace(event, days=tuple(days)))


def set_starts(event: Event, times: Sequence[str]) -> Event:
    """Begin at these times (`11:00`, UTC), one for each day or one for all. Raises `Refused`."""
    if len(times) not in (1, len(event.days)):
        raise Refused(Reason("edit_times_many", "", str(len(times)), str(len(event.days))))
    read = [time for one in times for time in read_times(one)]
    each = read if len(read) > 1 else read * len(event.days)
    days = [replace(day, start=time) for day, time in zip(event.days, each, strict=True)]
    return replace(event, days=tuple(days))


def _without_day(event: Event, key: str, number: int) -> Event:
    stuck = [room for room in event.rooms if room.days == (key,)]
    if stuck:
        raise Refused(Reason("edit_day_used", str(number), str(len(stuck))))
    no_talks(event, phrases.day(str(number)), lambda day: day == key, "day")
    rooms = (replace(one, days=tuple(day for day in one.days if day != key)) for one in event.rooms)
    return replace(event, rooms=tuple(rooms))


# Rooms


def add_room(event: Event) -> Event:
    """One more room at the end, in the language and on the days of the last one."""
    last = event.rooms[-1]
    key = next_number([room.key for room in event.rooms])
    # Named as the others are: “Room 30” is followed by “Room 31”, “غرفة 30” by “غرفة 31”.
    stem = last.name.removesuffix(last.key) if last.name.endswith(last.key) else "Room "
    room = Room(key=key, name=f"{stem}{key}", language=last.language, days=last.days)
    event = numbered_like(event, last.name, last.key, room.name, key)
    return replace(event, rooms=(*event.rooms, room))


def remove_room(event: Event, key: str) -> Event:
    """Without this room. Raises `Refused` for the last one, or one with prepared talks."""
    no_talks(event, phrases.room(key), lambda room: room == key, "room")
    return replace(event, rooms=without(event.rooms, key))


def move_room(event: Event, key: str, by: int) -> Event:
    """This room so many places further down (negative: up), as far as there are places."""
    return replace(event, rooms=moved(event.rooms, key, by))


def change_room(event: Event, key: str, field: str, value: str | Sequence[str]) -> Event:
    """Another value in a field of a room: text, or codes of languages, or keys of days.

    Raises `Refused` where it cannot stand there.
    """
    room = event.room(key)
    if field == "language":
        code = read_code(str(value))
        others = tuple(one for one in room.interpreted if one != code)
        return _with_room(event, replace(room, language=code, interpreted=others))
    if field == "interpreted":
        codes = dict.fromkeys(map(read_code, value))
        kept = tuple(code for code in codes if code != room.language)
        return _with_room(event, replace(room, interpreted=kept))
    if field == "days":
        days = _days(event, value)
        for talk in event.talks:
            if talk.room == key and talk.day not in days:
                here = Phrase(
                    QT_TRANSLATE_NOOP("Phrase", "room {room}, day {day}"), room=key, day=talk.day
                )
                raise Refused(Reason("edit_has_talks", here, "1"))
        return _with_room(event, replace(room, days=days))
    text = words(str(value), needed=field == "name")
    return _with_room(event, replace(room, **{field: text}))


def _days(event: Event, wanted: Sequence[str]) -> tuple[str, ...]:
    known = [day.key for day in event.days]
    for key in wanted:
        if key not in known:
            raise Refused(Reason("unknown_day", found=key, expected=", ".join(known)))
    if not wanted:
        raise Refused(Reason("edit_empty"))
    return tuple(key for key in known if key in wanted)


def _with_room(event: Event, room: Room) -> Event:
    return replace(event, rooms=replaced(event.rooms, room.key, room))


# The agenda


def add_item(event: Event, title: str, after: str = "") -> Event:
    """One more agenda item of ten minutes for all, after this one or at the end."""
    keys = {item.key for item in event.agenda}
    key = f"item {next_number([name.removeprefix('item ') for name in keys])}"
    item = AgendaItem(key=key, title=words(title, needed=True), kind="plenary", minutes=10)
    at = next((n for n, one in enumerate(event.agenda, 1) if one.key == after), len(event.agenda))
    return replace(event, agenda=(*event.agenda[:at], item, *event.agenda[at:]))


def remove_item(event: Event, key: str) -> Event:
    """Without this item. Raises `Refused` for the last one, or a slot with prepared talks."""
    title = next(one.title for one in event.agenda if one.key == key)
    no_talks(event, f"“{title}”", lambda slot: slot == key, "slot")
    return replace(event, agenda=without(event.agenda, key))


def move_item(event: Event, key: str, by: int) -> Event:
    """This item so many places later (negative: earlier), as far as there are places."""
    return replace(event, agenda=moved(event.agenda, key, by))


def change_item(event: Event, key: str, field: str, value: str) -> Event:
    """Another title, kind, length or round of an item, as typed. Raises `Refused`.

    A breakout takes the first round where it has none yet; other kinds have none.
    """
    item = next(one for one in event.agenda if one.key == key)
    if field == "title":
        item = replace(item, title=words(value, needed=True))
    elif field == "minutes":
        item = replace(item, minutes=read_minutes(value))
    elif field == "kind":
        kind = " ".join(fold(value).split())
        if kind not in AGENDA_KINDS:
            raise Refused(Reason("edit_kind", found=value, expected=", ".join(AGENDA_KINDS)))
        if kind != TALKS:
            no_talks(event, f"“{item.title}”", lambda slot: slot == key, "slot")
        round_ = (item.round or event.rounds[0].key) if kind == "breakout" else ""
        item = replace(item, kind=kind, round=round_)
    else:
        item = replace(item, round=value)
    return checked(replace(event, agenda=replaced(event.agenda, key, item)))


def read_minutes(text: str) -> int:
    """A length as people type it: `10`, `10:00`, `75 min`, `1 h 15`. Raises `Refused`."""
    said = fold(text).strip()
    match = re.fullmatch(r"(?:(\d{1,2})\s*h\D*)?(\d{1,4})?(?::00)?\s*\D*", said)
    minutes = int(match[1] or 0) * 60 + int(match[2] or 0) if match else 0
    if not 1 <= minutes <= MOST_MINUTES or re.search(r"[-−]\s*\d", said):
        raise Refused(Reason("edit_minutes", found=text.strip(), expected="10:00"))
    return minutes
