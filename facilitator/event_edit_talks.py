"""Edits of the talks that an event has prepared; as in `event_edit`."""

from __future__ import annotations

from dataclasses import replace

from facilitator.clock import SECOND, minutes_and_seconds
from facilitator.event import Event, read_number
from facilitator.event_cells import LENGTH
from facilitator.event_edit_values import listed, next_number, read_code, replaced, words
from facilitator.event_parts import TALKS, PreparedTalk
from facilitator.phrases import some, span
from facilitator.prepared_talks import in_order, slot_key
from facilitator.reasons import Reason, Refused
from facilitator.talk_rules import LONGEST, SHORTEST
from facilitator.talk_values import as_link
from facilitator.text import fold
from facilitator.workbook_kinds import Unreadable


def talk(event: Event, key: str) -> PreparedTalk:
    """The prepared talk with this key. Raises KeyError."""
    for one in event.talks:
        if one.key == key:
            return one
    raise KeyError(key)


def add_talk(event: Event, title: str, after: str = "") -> Event:
    """One more, the last of the slot that this one is in, else of the first room's first day."""
    key = next_number([one.key for one in event.talks])
    like = next((one for one in event.talks if one.key == after), None)
    day, room = (like.day, like.room) if like else (event.rooms[0].days[0], event.rooms[0].key)
    slot = like.slot if like else ""
    made = PreparedTalk(key=key, day=day, room=room, slot=slot, title=words(title, needed=True))
    event = replace(event, talks=(*event.talks, made))
    return _ordered(event, _slot(event, made))


def remove_talk(event: Event, key: str) -> Event:
    """Without this talk."""
    return replace(event, talks=tuple(one for one in event.talks if one.key != key))


def move_talk(event: Event, key: str, by: int) -> Event:
    """This talk so many places later in its slot (negative: earlier), as far as there are."""
    here = _slot(event, talk(event, key))
    at = here.index(key)
    to = min(max(at + by, 0), len(here) - 1)
    if to == at:
        return event
    here.insert(to, here.pop(at))
    return _ordered(event, here, anew=True)


def change_talk(event: Event, key: str, field: str, value: str) -> Event:
    """Another value in a field of a talk, as typed. Raises `Refused`.

    In another slot it comes last; one that goes to another room goes to a day of that.
    """
    one = talk(event, key)
    if field in ("day", "room", "slot"):
        return _placed(event, one, field, value)
    made = replace(one, **{field: _value(event, field, value)})
    if not made.title and not made.speaker:
        raise Refused(Reason("talk_empty"))
    return _with_talk(event, made)


def _value(event: Event, field: str, value: str) -> object:
    said = words(value)
    if field in ("title", "speaker") or not said:
        return PreparedTalk.planned if field == "planned" else said
    if field == "language":
        return read_code(said)
    if field == "initiative":
        number = read_number(said)
        if number not in event.by_number:
            raise Refused(event.why_unknown(number))
        return number
    if field == "link":
        link = as_link(said)
        if not link:
            raise Refused(Reason("edit_link", found=said))
        return link
    try:
        return LENGTH.read(said)
    except Unreadable as error:
        lengths = (minutes_and_seconds(one // SECOND) for one in (SHORTEST, LONGEST))
        raise Refused(Reason("talk_length", found=said, expected=span(*lengths))) from error


def _placed(event: Event, one: PreparedTalk, field: str, value: str) -> Event:
    said = " ".join(listed(value)) if field != "slot" else words(value)
    rooms = {room.key: room for room in event.rooms}
    if field == "room":
        if said not in rooms:
            raise Refused(Reason("unknown_room", found=value.strip(), expected=some([*rooms])))
        days = rooms[said].days
        made = replace(one, room=said, day=one.day if one.day in days else days[0])
    elif field == "day":
        days = rooms[one.room].days
        if said not in days:
            raise Refused(Reason("unknown_day", found=value.strip(), expected=", ".join(days)))
        made = replace(one, day=said)
    else:
        made = replace(one, slot=_slot_typed(event, said))
    if (made.day, made.room, made.slot) == (one.day, one.room, one.slot):
        return event
    event = _with_talk(event, replace(made, order=0))
    others = [key for key in _slot(event, made) if key != made.key]
    last = [*others, made.key]
    return event if _slot(event, made) == last else _ordered(event, last, anew=True)


def _slot_typed(event: Event, said: str) -> str:
    """The key of a slot, by its title or key; empty is the day's first."""
    items = [item for item in event.agenda if item.kind == TALKS]
    wanted = fold(said)
    for item in items:
        if wanted in (fold(item.title), fold(item.key)):
            return item.key
    if said:
        known = ", ".join(item.title for item in items)
        raise Refused(Reason("edit_kind", found=said, expected=known))
    return ""


def _slot(event: Event, one: PreparedTalk) -> list[str]:
    """The keys of the talks in the same slot, in their order."""

    def place(other: PreparedTalk) -> tuple[str, str, str]:
        return other.day, other.room, slot_key(event, other.slot)

    return [other.key for other in in_order(event) if place(other) == place(one)]


def _ordered(event: Event, keys: list[str], *, anew: bool = False) -> Event:
    """With these in this order; where none has a number of its own, only if they are to get one."""
    if not anew and not any(talk(event, key).order for key in keys):
        return event
    talks = (
        replace(one, order=keys.index(one.key) + 1) if one.key in keys else one
        for one in event.talks
    )
    return replace(event, talks=tuple(talks))


def _with_talk(event: Event, one: PreparedTalk) -> Event:
    return replace(event, talks=replaced(event.talks, one.key, one))
