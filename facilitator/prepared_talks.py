"""Talks that the event file has: in the queue of their slot before anybody has touched them.

Such a talk is no record. Every laptop makes the same of it out of the event, so none has to send it
to another, none can have it twice, and another edition of the event changes it by itself. With the
first change it becomes a record: of an id that follows from event and key, and with a version that
does as well, which what each laptop does with it then comes after. Two laptops that give the same
talk have changed one record, and a merge says so.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from sqlalchemy import Connection

from facilitator import by_hand
from facilitator.event import Event
from facilitator.event_parts import TALKS, PreparedTalk
from facilitator.ids import named
from facilitator.list_mapping import mapping
from facilitator.records import Talk
from facilitator.sessions import Place, enter
from facilitator.store import Store
from facilitator.store_records import get_many
from facilitator.text import one_line
from facilitator.transaction import Transaction
from facilitator.versions import bump
from facilitator.words import QT_TRANSLATE_NOOP, Saying

_STAYS = QT_TRANSLATE_NOOP(
    "History", "“{name}” was changed or given in its room, and stays as it is there"
)
_TEXTS = ("title", "speaker", "initiative", "language", "planned", "link", "position")
_PLACE = ("session", "slot")


def talk_id(event: Event, key: str) -> str:
    """The id of a prepared talk, on every laptop."""
    return named("prepared talk", event.id, key)


def slots(event: Event) -> list[str]:
    """The keys of the agenda items in which talks are given."""
    return [item.key for item in event.agenda if item.kind == TALKS]


def slot_key(event: Event, said: str) -> str:
    """The slot of a talk: one that the agenda has no longer, or none, is the day's first."""
    keys = slots(event)
    return said if said in keys else next(iter(keys), "")


def in_order(event: Event) -> list[PreparedTalk]:
    """All prepared talks: by day, room and slot, and there as they are to be given."""
    days = {day.key: at for at, day in enumerate(event.days)}
    rooms = {room.key: at for at, room in enumerate(event.rooms)}
    items = {item.key: at for at, item in enumerate(event.agenda)}

    def place(found: tuple[int, PreparedTalk]) -> tuple[int, ...]:
        at, talk = found
        slot = items.get(slot_key(event, talk.slot), -1)
        order = (not talk.order, talk.order, at)
        return (days.get(talk.day, -1), rooms.get(talk.room, -1), slot, *order)

    return [talk for _, talk in sorted(enumerate(event.talks), key=place)]


def all_talks(event: Event, day: str = "", room: str = "") -> dict[str, Talk]:
    """Every prepared talk, or those of a room on a day, as they wait; by their ids."""
    made: dict[str, Talk] = {}
    counts: dict[tuple[str, str, str], int] = {}
    for one in in_order(event) if event.talks else ():
        if room and (one.day, one.room) != (day, room):
            continue
        slot = slot_key(event, one.slot)
        here = one.day, one.room, slot
        counts[here] = counts.get(here, -1) + 1
        record_id = talk_id(event, one.key)
        made[record_id] = Talk(
            id=record_id,
            device="",
            created=0,
            changed=0,
            version=bump("", by_hand.agreed(record_id)),
            session=_place(event, one, slot).id,
            title=one.title,
            speaker=one.speaker,
            initiative=one.initiative,
            language=one.language,
            planned=one.planned,
            position=counts[here],
            link=one.link,
            slot=slot,
        )
    return made


def untouched(
    connection: Connection, event: Event, day: str, room: str, slot: str
) -> Iterator[Talk]:
    """Those of a slot that nobody has changed yet."""
    found = all_talks(event, day, room).items()
    there = {record_id: talk for record_id, talk in found if talk.slot == slot}
    held = get_many(connection, Talk, list(there))
    yield from (talk for key, talk in there.items() if key not in held)


def find(event: Event, record_id: str) -> Talk | None:
    """The prepared talk with this id, as the event has it."""
    return all_talks(event).get(record_id) if event.talks else None


def edit(change: Transaction, event: Event, talk: Talk, **content: object) -> Talk:
    """Change a talk of a queue; a prepared one becomes a record with its first change."""
    if change.get(Talk, talk.id) is None:
        if all(getattr(talk, name) == value for name, value in content.items()):
            return talk
        _bring(change, event, talk)
    return change.edit(Talk, talk.id, **content)


def _bring(change: Transaction, event: Event, talk: Talk) -> None:
    """Make a prepared talk a record, as every laptop makes it: that is no step to undo."""
    enter(change, _session(event, talk.session))
    said = {name: getattr(talk, name) for name in (*_TEXTS, *_PLACE)}
    made = replace(change.made(Talk, talk.id, **said), version=talk.version)
    change.put([made], ())


def _place(event: Event, talk: PreparedTalk, slot: str) -> Place:
    """The session of a talk: that of the round before its slot, else of the first one."""
    before = ""
    for item in event.agenda:
        if item.key == slot:
            break
        before = item.round or before
    round_ = before or event.rounds[0].key
    session = event.session_id(talk.day, round_, talk.room)
    return Place(talk.day, round_, talk.room, session)


def _session(event: Event, session: str) -> Place:
    """The place of the session that a prepared talk is in."""
    places = (_place(event, one, slot_key(event, one.slot)) for one in event.talks)
    return next(place for place in places if place.id == session)


# Another edition


def follow(change: Transaction, old: Event, new: Event) -> None:
    """Let those that are records be as the new edition has them, where nobody touched that.

    What was changed in a room stays, and so does a talk that was begun, given or skipped. `old` has
    the numbers of the new list, as the records have.
    """
    before, after = all_talks(old), all_talks(new)
    held = get_many(change.connection, Talk, list({**before, **after}))
    for record_id, talk in held.items():
        was, now = before.get(record_id), after.get(record_id)
        if was is None:
            if now is not None and talk.deleted and _says(talk, now):
                # It was taken out of the event and has come back.
                change.edit(Talk, record_id, deleted=False)
        elif now is None:
            if not talk.deleted and _says(talk, was):
                change.remove(Talk, record_id)
        elif talk.state == "queued" and not talk.deleted:
            content, _ = _follows(talk, was, now)
            if "session" in content:
                enter(change, _session(new, now.session))
            if content:
                change.edit(Talk, record_id, **content)


def staying(store: Store, new: Event) -> tuple[Saying, ...]:
    """The talks that this edition has otherwise, and that stay as they are in their rooms."""
    change = mapping(store.event, new)
    before, after = all_talks(change.renumbered()), all_talks(new)
    with store.reading() as connection:
        held = get_many(connection, Talk, list(before))
    found: list[Saying] = []
    for record_id, record in held.items():
        talk = change.numbers.record(record) if change.rewrites else record
        was, now = before[record_id], after.get(record_id)
        assert talk is not None, "only counts are left out"
        if talk.deleted or was == now or not _stays(talk, was, now):
            continue
        found.append(Saying(_STAYS, {"name": one_line(talk.title or talk.speaker)}))
    return tuple(found)


def _stays(talk: Talk, was: Talk, now: Talk | None) -> bool:
    if now is None:
        return not _says(talk, was)
    content, left = _follows(talk, was, now)
    return left or (talk.state != "queued" and not {*content} <= {"position"})


def _says(talk: Talk, prepared: Talk) -> bool:
    """Whether a record says what was prepared, and nothing has happened to it."""
    # Where it stands among others may have changed because another one was moved.
    there = {"deleted": False, "position": prepared.position}
    return {**talk.content(), **there} == prepared.content()


def _follows(talk: Talk, was: Talk, now: Talk) -> tuple[Mapping[str, object], bool]:
    """What of a record is as it was prepared and is so no longer; whether anything else is left."""
    content: dict[str, object] = {}
    left = False
    for group in (*((name,) for name in _TEXTS), _PLACE):
        then, wanted, there = ([getattr(one, name) for name in group] for one in (was, now, talk))
        if wanted in (then, there):
            continue
        if there == then:
            content.update(zip(group, wanted, strict=True))
        elif group != ("position",):
            # Where it stands among others was for the room to say.
            left = True
    return content, left
