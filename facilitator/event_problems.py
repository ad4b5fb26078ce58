"""Why the parts of an event do not fit each other: `event_broken`, in words of ours."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from facilitator import phrases
from facilitator.event_parts import AGENDA_KINDS, TALKS, Round
from facilitator.reasons import Reason
from facilitator.talk_rules import LONGEST, SHORTEST
from facilitator.vote import VOTE_ITEMS
from facilitator.words import QT_TRANSLATE_NOOP, Phrase

if TYPE_CHECKING:
    from facilitator.event import Event

_RECOMMENDATION = Phrase(QT_TRANSLATE_NOOP("Phrase", "a recommendation"))
_ROUND = Phrase(QT_TRANSLATE_NOOP("Phrase", "a round"))
_DAY = Phrase(QT_TRANSLATE_NOOP("Phrase", "a day"))
_ONE = Phrase(QT_TRANSLATE_NOOP("Phrase", "at least one"))
_NO_CLUSTER = Phrase(QT_TRANSLATE_NOOP("Phrase", "no cluster"))
_CLUSTERS = Phrase(QT_TRANSLATE_NOOP("Phrase", "clusters to vote on"))
_TITLE = Phrase(QT_TRANSLATE_NOOP("Phrase", "a title or a speaker"))
_EARLIER_LISTS = Phrase(QT_TRANSLATE_NOOP("Phrase", "earlier lists"))
_OTHER_LISTS = QT_TRANSLATE_NOOP("Phrase", "others than {list}")
_ON_LIST = QT_TRANSLATE_NOOP("Phrase", "{number} on {list}")
_NUMBER_THERE = Phrase(QT_TRANSLATE_NOOP("Phrase", "a number of its own there"))
_NEEDED = {
    "initiatives": QT_TRANSLATE_NOOP("Phrase", "initiatives"),
    "rounds": QT_TRANSLATE_NOOP("Phrase", "rounds"),
    "days": QT_TRANSLATE_NOOP("Phrase", "days"),
    "rooms": QT_TRANSLATE_NOOP("Phrase", "rooms"),
}
_FIELD = {
    "room": QT_TRANSLATE_NOOP("Phrase", "{place}, room"),
    "day": QT_TRANSLATE_NOOP("Phrase", "{place}, day"),
    "slot": QT_TRANSLATE_NOOP("Phrase", "{place}, slot"),
    "initiative": QT_TRANSLATE_NOOP("Phrase", "{place}, initiative"),
    "planned": QT_TRANSLATE_NOOP("Phrase", "{place}, planned"),
    "title": QT_TRANSLATE_NOOP("Phrase", "{place}, title"),
}


def unreadable(why: str) -> Reason:
    """A document that is no event at all, and what the reader of it says."""
    place = Phrase(QT_TRANSLATE_NOOP("Phrase", "event"))
    return _broken(place, why, Phrase(QT_TRANSLATE_NOOP("Phrase", "an event")))


def of(event: Event) -> Iterator[Reason]:
    """Why the parts of an event do not fit each other, each with the part it is about."""
    recommendations = {r.number for r in event.recommendations}
    rounds = {r.key for r in event.rounds}
    days = {d.key for d in event.days}
    for initiative in event.initiatives:
        if initiative.recommendation not in recommendations:
            place = phrases.initiative(initiative.number)
            yield _broken(place, initiative.recommendation, _RECOMMENDATION)
    yield from _list_problems(event)
    for cluster in event.clusters:
        for number in set(cluster.initiatives) - event.by_number.keys():
            yield _broken(phrases.cluster(cluster.letter), number, phrases.INITIATIVE)
    for item in event.agenda:
        if item.round and item.round not in rounds:
            yield _broken(phrases.agenda_item(item.key), item.round, _ROUND)
        if item.kind not in AGENDA_KINDS:
            yield _broken(phrases.agenda_item(item.key), item.kind, ", ".join(AGENDA_KINDS))
    for round_ in event.rounds:
        yield from _vote_problems(event, round_)
    for room in event.rooms:
        for day in set(room.days) - days:
            yield _broken(phrases.room(room.key), day, _DAY)
    for name in _NEEDED:
        if not getattr(event, name):
            yield _broken(Phrase(_NEEDED[name]), phrases.NOTHING, _ONE)
    yield from _talk_problems(event)


def _talk_problems(event: Event) -> Iterator[Reason]:
    rooms = {room.key: room for room in event.rooms}
    slots = [one.key for one in event.agenda if one.kind == TALKS]
    for talk in event.talks:
        place, room = phrases.talk(talk.key), rooms.get(talk.room)
        if room is None:
            yield _broken(_of(place, "room"), talk.room, phrases.ROOM)
        elif talk.day not in room.days:
            yield _broken(_of(place, "day"), talk.day, phrases.day_of_room(room.key, room.days))
        if talk.slot and talk.slot not in slots:
            yield _broken(_of(place, "slot"), talk.slot, ", ".join(slots) or TALKS)
        if talk.initiative and talk.initiative not in event.by_number:
            yield _broken(_of(place, "initiative"), talk.initiative, phrases.INITIATIVE)
        if not SHORTEST <= talk.planned <= LONGEST:
            yield _broken(_of(place, "planned"), str(talk.planned), phrases.span(SHORTEST, LONGEST))
        if not talk.title and not talk.speaker:
            yield _broken(_of(place, "title"), phrases.NOTHING, _TITLE)


def _list_problems(event: Event) -> Iterator[Reason]:
    """Numbers of earlier lists that cannot be: each initiative has one of its own there."""
    lists = event.earlier_lists
    if len({*lists, event.list_version}) < len(lists) + 1:
        others = Phrase(_OTHER_LISTS, list=event.list_version)
        yield _broken(_EARLIER_LISTS, ", ".join(lists), others)
    taken: set[tuple[str, str]] = set()
    for initiative in event.initiatives:
        for one in initiative.earlier.items():
            if one[0] not in lists or not one[1] or one in taken:
                found = Phrase(_ON_LIST, number=one[1], list=one[0])
                yield _broken(phrases.initiative(initiative.number), found, _NUMBER_THERE)
            taken.add(one)


def _vote_problems(event: Event, round_: Round) -> Iterator[Reason]:
    vote, place = round_.vote, phrases.round_(round_.key)
    if vote is None:
        return
    if vote.on not in VOTE_ITEMS:
        yield _broken(place, vote.on, ", ".join(VOTE_ITEMS))
    elif not event.voted_on(vote):
        yield _broken(place, _NO_CLUSTER, _CLUSTERS)
    for found, expected in vote.problems(event.voted_on(vote)):
        yield _broken(place, found, expected)


def _broken(place: str, found: str, expected: str) -> Reason:
    return Reason("event_broken", place, found, expected)


def _of(place: Phrase, field: str) -> Phrase:
    return Phrase(_FIELD[field], place=place)
