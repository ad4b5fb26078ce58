"""What is different between two editions of an event, as sentences."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from facilitator.event import Event
from facilitator.event_lists import with_numbers
from facilitator.event_texts import texts
from facilitator.list_mapping import mapping
from facilitator.text import one_line
from facilitator.words import QT_TRANSLATE_NOOP, Saying

_ROOM = {
    "name": QT_TRANSLATE_NOOP("History", "Room {room} is now called {value}"),
    "language": QT_TRANSLATE_NOOP("History", "Room {room}: language {value}"),
    "days": QT_TRANSLATE_NOOP("History", "Room {room}: on day {value}"),
    "interpreted": QT_TRANSLATE_NOOP("History", "Room {room}: interpreted into {value}"),
    "topic": QT_TRANSLATE_NOOP("History", "Room {room}: topic {value}"),
    "facilitator": QT_TRANSLATE_NOOP("History", "Room {room}: facilitator {value}"),
    "note_taker": QT_TRANSLATE_NOOP("History", "Room {room}: note-taker {value}"),
}
_ROOM_EMPTIED = {
    "interpreted": QT_TRANSLATE_NOOP("History", "Room {room}: not interpreted"),
    "topic": QT_TRANSLATE_NOOP("History", "Room {room}: no topic"),
    "facilitator": QT_TRANSLATE_NOOP("History", "Room {room}: no facilitator"),
    "note_taker": QT_TRANSLATE_NOOP("History", "Room {room}: no note-taker"),
}
_PARTS = {
    "days": (
        QT_TRANSLATE_NOOP("History", "Day {name} added"),
        QT_TRANSLATE_NOOP("History", "Day {name} removed"),
        QT_TRANSLATE_NOOP("History", "Day {name} changed"),
    ),
    "agenda": (
        QT_TRANSLATE_NOOP("History", "“{name}” added to the agenda"),
        QT_TRANSLATE_NOOP("History", "“{name}” removed from the agenda"),
        QT_TRANSLATE_NOOP("History", "“{name}” in the agenda changed"),
    ),
    "rounds": (
        QT_TRANSLATE_NOOP("History", "Round “{name}” added"),
        QT_TRANSLATE_NOOP("History", "Round “{name}” removed"),
        QT_TRANSLATE_NOOP("History", "Round “{name}” changed"),
    ),
    "talks": (
        QT_TRANSLATE_NOOP("History", "Prepared talk “{name}” added"),
        QT_TRANSLATE_NOOP("History", "Prepared talk “{name}” removed"),
        QT_TRANSLATE_NOOP("History", "Prepared talk “{name}” changed"),
    ),
    "recommendations": (
        QT_TRANSLATE_NOOP("History", "Recommendation {name} added"),
        QT_TRANSLATE_NOOP("History", "Recommendation {name} removed"),
        QT_TRANSLATE_NOOP("History", "Recommendation {name} changed"),
    ),
    "initiatives": (
        QT_TRANSLATE_NOOP("History", "Initiative {name} added"),
        QT_TRANSLATE_NOOP("History", "Initiative {name} removed"),
        QT_TRANSLATE_NOOP("History", "Initiative {name} changed"),
    ),
    "clusters": (
        QT_TRANSLATE_NOOP("History", "Cluster {name} added"),
        QT_TRANSLATE_NOOP("History", "Cluster {name} removed"),
        QT_TRANSLATE_NOOP("History", "Cluster {name} changed"),
    ),
}
_KEYS = {"recommendations": "number", "initiatives": "number", "clusters": "letter"}
_VOTE = QT_TRANSLATE_NOOP("History", "Vote of “{name}” changed")


def differences(old: Event, new: Event, *, numbers: bool = True) -> tuple[Saying, ...]:
    """What the new edition has otherwise; nothing where they are the same.

    Of another list of initiatives it says each number that is another one now, unless without
    `numbers`; what else is different is told of the same initiative by its new number.
    """
    return tuple(_differences(old, new, numbers))


def _differences(old: Event, new: Event, numbers: bool) -> Iterator[Saying]:
    if old.title != new.title:
        yield Saying(QT_TRANSLATE_NOOP("History", "Event renamed to {name}"), {"name": new.title})
    if old.list_version != new.list_version:
        text = QT_TRANSLATE_NOOP("History", "List version {name}")
        yield Saying(text, {"name": new.list_version})
    change = mapping(old, new).numbers
    if change.old != change.new or change.moved:
        gone = [one for one in old.initiatives if one.number not in change.by_old]
        for one in old.initiatives if numbers else ():
            if one.number in change.moved:
                said = {"old": one.number, "new": change.moved[one.number]}
                yield Saying(_MOVED, {**said, "title": one_line(one.title())})
        for one in gone if numbers else ():
            yield Saying(_PARTS["initiatives"][1], {"name": one.number})
        old, new = _on_one_list(old, new, change.by_old)
    yield from _rooms(old, new)
    for part in _PARTS:
        yield from _part(part, getattr(old, part), getattr(new, part))
    yield from _translations(old, new)
    if (old.proposals, old.sources) != (new.proposals, new.sources):
        yield Saying(QT_TRANSLATE_NOOP("History", "Remarks on the event changed"))


def _translations(old: Event, new: Event) -> Iterator[Saying]:
    """Translations: each where they are few, else how many there are in each language.

    Those of a text that came or went are not told besides that.
    """
    once = {*texts(old)} ^ {*texts(new)}
    before, after = (
        {
            (one.text, code): said
            for one in event.words
            for code, said in one.titles.items()
            if one.text not in once
        }
        for event in (old, new)
    )
    keys = dict.fromkeys((*after, *before))
    changed = [key for key in keys if before.get(key, "") != after.get(key, "")]
    for text, code in changed if len(changed) <= _FEW else ():
        said = after.get((text, code), "")
        words = _WORDING if said else _NO_WORDING
        values = {"name": one_line(text), "language": code, "value": one_line(said)}
        yield Saying(words, values)
    counts = Counter(code for _, code in changed) if len(changed) > _FEW else {}
    for code, count in counts.items():
        yield Saying(_WORDINGS, {"language": code, "count": count})
    if not changed and _moved([*old.wordings], [*new.wordings]):
        yield Saying(QT_TRANSLATE_NOOP("History", "Translations in another order"))


_FEW = 3
_WORDING = QT_TRANSLATE_NOOP("History", "“{name}” in {language}: {value}")
_NO_WORDING = QT_TRANSLATE_NOOP("History", "“{name}” not in {language}")
_WORDINGS = QT_TRANSLATE_NOOP("History", "Translations in {language}: {count} changed")


_MOVED = QT_TRANSLATE_NOOP("History", "{old} is {new} now: {title}")


def _on_one_list(old: Event, new: Event, by_old: Mapping[str, str]) -> tuple[Event, Event]:
    """Both with the new numbers, and without those of other lists."""
    return with_numbers(old, by_old), with_numbers(
        new, {number: number for number in new.by_number}
    )


def _rooms(old: Event, new: Event) -> Iterator[Saying]:
    before = {room.key: room for room in old.rooms}
    after = {room.key: room for room in new.rooms}
    for key in before:
        if key not in after:
            yield Saying(QT_TRANSLATE_NOOP("History", "Room {room} removed"), {"room": key})
    for key, room in after.items():
        if key not in before:
            yield Saying(QT_TRANSLATE_NOOP("History", "Room {room} added"), {"room": key})
            continue
        for field, text in _ROOM.items():
            value = getattr(room, field)
            if value != getattr(before[key], field):
                said = ", ".join(value) if isinstance(value, tuple) else value
                words = text if said else _ROOM_EMPTIED.get(field, text)
                yield Saying(words, {"room": key, "value": one_line(said)})
    if _moved([*before], [*after]):
        yield Saying(QT_TRANSLATE_NOOP("History", "Rooms in another order"))


def _part(part: str, old: Sequence[Any], new: Sequence[Any]) -> Iterator[Saying]:
    added, removed, changed = _PARTS[part]
    key = _KEYS.get(part, "key")
    before = {getattr(one, key): one for one in old}
    after = {getattr(one, key): one for one in new}
    for name, one in before.items():
        if name not in after:
            yield Saying(removed, {"name": _called(one, name)})
    for name, one in after.items():
        if name not in before:
            yield Saying(added, {"name": _called(one, name)})
        elif one != before[name]:
            yield Saying(_changed(part, before[name], one, changed), {"name": _called(one, name)})
    if _moved([*before], [*after]):
        yield Saying(_ORDER[part])


_ORDER: Mapping[str, str] = {
    "agenda": QT_TRANSLATE_NOOP("History", "Agenda in another order"),
    "days": QT_TRANSLATE_NOOP("History", "Days in another order"),
    "rounds": QT_TRANSLATE_NOOP("History", "Rounds in another order"),
    "recommendations": QT_TRANSLATE_NOOP("History", "Recommendations in another order"),
    "initiatives": QT_TRANSLATE_NOOP("History", "Initiatives in another order"),
    "clusters": QT_TRANSLATE_NOOP("History", "Clusters in another order"),
    "talks": QT_TRANSLATE_NOOP("History", "Prepared talks in another order"),
}


def _changed(part: str, old: Any, new: Any, text: str) -> str:  # noqa: ANN401 - parts of an event
    if part == "rounds" and old.vote != new.vote:
        return _VOTE
    return text


def _called(one: Any, key: str) -> str:  # noqa: ANN401 - a part of an event
    title = getattr(one, "title", "") or getattr(one, "speaker", "")
    return one_line(title) if title and isinstance(title, str) else key


def _moved(before: list[str], after: list[str]) -> bool:
    """Whether those that are in both are in another order."""
    both = {*before} & {*after}
    return [one for one in before if one in both] != [one for one in after if one in both]
