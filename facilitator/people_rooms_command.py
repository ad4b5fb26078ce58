"""The command `people` for rooms: assigned, chosen by hand (pinned), and listed."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from facilitator import group_lists, people_lists, room_plan, seating
from facilitator.amounts import many
from facilitator.event import Event
from facilitator.people import People
from facilitator.people_answer import Answer
from facilitator.people_record import Person
from facilitator.reasons import Reason, Refused
from facilitator.room_lists import Written, write_preassign, write_printout
from facilitator.room_plan import (
    NEEDS,
    OVER,
    SEATED,
    SIT_IN,
    SIT_TOGETHER,
    TOO_FULL,
    DayPlan,
    RoomPlan,
)
from facilitator.seating import GONE, Seating, Sitter
from facilitator.talk_words import language_in_english
from facilitator.text import fold


def rooms(options: argparse.Namespace, event: Event, people: People) -> Answer:
    """Put everybody into a room, and write the lists that are asked for. Raises `Refused`."""
    everybody = people.all()
    plan = seating.assign(event, people, most=options.most, seed=options.seed)
    written = _write(options.out, event, plan, everybody)
    if written is not None:
        people_lists.remember(people, written.files)
    said = [sentence for day in plan.days for sentence in _day_sentences(event, day)]
    if written is not None:
        said += [f"{path} written, for all rooms. {group_lists.PRIVATE}" for path in written.files]
    complaints = [unmet_sentence(one, event) for one in plan.all_unmet]
    if written is not None and written.without_address:
        complaints.append(
            "People without an e-mail address, not in the list for the meeting software: "
            f"{written.without_address}"
        )
    return Answer(
        {
            "seed": plan.seed,
            "pinned": len(plan.locks),
            "days": [_day_as_json(day) for day in plan.days],
            "unmet": [
                {
                    "need": one.kind,
                    "day": one.day,
                    "languages": list(one.languages),
                    "rooms": list(one.rooms),
                    "over": list(one.over),
                    "people": one.count,
                }
                for one in plan.all_unmet
            ],
            "files": [str(path) for path in written.files] if written else [],
            "without address": written.without_address if written else 0,
        },
        said,
        complaints,
        # The lists are written, and rooms are fuller than was asked: as a `merge` that rejects.
        any(one.over for one in plan.all_unmet),
    )


def unmet_sentence(one: room_plan.Unmet, event: Event) -> str:
    """What could not be satisfied, in English."""
    languages = ", ".join(map(language_in_english, one.languages))
    said = NEEDS[one.kind].format(day=one.day, languages=languages, count=one.count)
    names = [event.room(key).name for key in one.rooms]
    if one.kind in SEATED:
        words = SIT_TOGETHER if len(names) == 1 < one.count else SIT_IN
        return f"{said}. {words.format(rooms=', '.join(names))}"
    if one.over:
        full = zip(names, one.over, strict=True)
        rooms = ", ".join(OVER.format(room=name, count=count) for name, count in full)
        return f"{said}. {TOO_FULL.format(rooms=rooms)}"
    return said


def _write(
    path: Path | None, event: Event, plan: RoomPlan, people: Iterable[Person]
) -> Written | None:
    if path is None:
        return None
    write = write_printout if path.suffix.lower() == ".xlsx" else write_preassign
    return write(event, plan, people, path)


def _day_sentences(event: Event, day: DayPlan) -> Iterable[str]:
    people, rooms = many(sum(day.sizes.values()), "person"), many(len(day.rooms), "room")
    yield f"Day {day.day}: {people} in {rooms}"
    sizes = ", ".join(f"{event.room(key).name} {size}" for key, size in day.sizes.items())
    yield f"  {sizes}"
    yield (
        f"  pairs of one community in a room: {day.pairs}, at best {day.pairs_bound} "
        f"(gap {day.gap}{_for_languages(day)}); rooms of a single community: {len(day.single)}, "
        f"at best {day.single_bound}; wishes met: {day.met} of {day.wishes}"
    )


def _for_languages(day: DayPlan) -> str:
    if day.less_even:
        return ", rooms less even to keep languages together that no room has"
    if not day.for_languages:
        return ""
    return f", {day.for_languages} of it to keep languages together that no room has"


def _day_as_json(day: DayPlan) -> dict[str, Any]:
    return {
        "day": day.day,
        "sizes": day.sizes,
        "pairs": day.pairs,
        "pairs at best": day.pairs_bound,
        "gap": day.gap,
        "gap for languages": day.for_languages,
        "less even": day.less_even,
        "single community": list(day.single),
        "single community at best": day.single_bound,
        "interpreted": day.interpreted,
        "wishes": day.wishes,
        "wishes met": day.met,
    }


# Chosen by hand


def add_pin_arguments(command: argparse.ArgumentParser) -> None:
    """Rooms chosen by hand, and who sits where."""
    command.add_argument(
        "--pin",
        metavar=("WHO", "ROOM"),
        nargs=2,
        action="append",
        default=[],
        help="keep somebody (name, address or id) in a room, however rooms are assigned",
    )
    command.add_argument(
        "--unpin", metavar="WHO", action="append", default=[], help="let go of that choice"
    )
    command.add_argument(
        "--seats",
        metavar="WORDS",
        nargs="?",
        const="",
        help="who sits where: everybody, or those with these words",
    )


def pin(options: argparse.Namespace, event: Event, people: People) -> Answer:
    """Choose rooms by hand, or let go of choices; all of them or none. Raises `Refused`."""
    _check_day(event, options.day)
    found = seating.read(event, people)
    chosen: dict[tuple[str, str], str] = {}
    for who in options.unpin:
        person = seating.person_named(found.people, who)
        released = seating.unpinned(found.locks, [person.id], options.day)
        if not released:
            raise Refused(Reason("not_pinned", found=person.name or person.email))
        chosen |= released
    for who, where in options.pin:
        person = seating.person_named(found.people, who)
        chosen |= seating.pins_for(person, seating.room_named(event, where), options.day)
    people.lock_all(chosen)
    return seats_of(seating.read(event, people), options.day, chosen=chosen)


def seats(options: argparse.Namespace, event: Event, people: People) -> Answer:
    """Who sits where, on one day or on all. Raises `Refused`."""
    _check_day(event, options.day)
    found = seats_of(seating.read(event, people), options.day, options.seats)
    if options.seats.strip() and not found.sentences:
        found.sentences.append(f"Nobody has “{options.seats}” in name, address, community or room.")
    return found


def seats_of(
    found: Seating,
    day: str = "",
    words: str = "",
    chosen: Iterable[tuple[str, str]] | None = None,
) -> Answer:
    """Those who have these words in their name, address, community or room, or were `chosen`."""
    said, listed, complaints = list[str](), list[dict[str, Any]](), list[str]()
    only = None if chosen is None else set(chosen)
    wanted = fold(words).split()
    for one in found.event.days:
        if day not in ("", one.key):
            continue
        for sitter in found.sitters(one.key):
            room = found.event.room(sitter.room).name if sitter.room else "no room"
            person = sitter.person
            text = fold(" ".join((person.name, person.email, person.community, room)))
            there = (person.id, one.key) in only if only is not None else True
            if not there or not all(word in text for word in wanted):
                continue
            said.append(_seat_sentence(one.key, room, sitter))
            listed.append(_seat_as_json(one.key, sitter))
            if sitter.trouble:
                complaints.append(_trouble(found, one.key, sitter))
    return Answer({"seats": listed}, said, complaints)


def _seat_sentence(day: str, room: str, sitter: Sitter) -> str:
    person = sitter.person
    who = f"{person.name} <{person.email}>" if person.email else person.name
    return f"Day {day}, {room}: {who}{', pinned' if sitter.pinned else ''}"


def _seat_as_json(day: str, sitter: Sitter) -> dict[str, Any]:
    return {
        "day": day,
        "room": sitter.room,
        "id": sitter.id,
        "name": sitter.person.name,
        "email": sitter.person.email,
        "pinned": sitter.pinned or sitter.trouble == GONE,
        "trouble": sitter.trouble,
    }


def _trouble(found: Seating, day: str, sitter: Sitter) -> str:
    name = sitter.person.name or sitter.person.email
    if sitter.trouble == GONE:
        return f"Day {day}: {name} is pinned to room {sitter.wanted}, which does not meet then"
    return f"Day {day}: {name} cannot follow {found.event.room(sitter.room).name}"


def _check_day(event: Event, day: str) -> None:
    days = [one.key for one in event.days]
    if day and day not in days:
        raise Refused(Reason("unknown_day", found=day, expected=", ".join(days)))
