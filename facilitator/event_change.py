"""Give a store another edition of its event: rooms, people, times changed, and nothing orphaned.

A store is of one event for good, known by its id. What was captured names days, rounds, rooms and
initiatives by their keys, so an edition that lacks one of these is refused, with how much there is.
The edition before is kept, and can be brought back.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator

from sqlalchemy import Connection, func, select

from facilitator import phrases, prepared_talks
from facilitator.choices import item_of
from facilitator.event import Event
from facilitator.reasons import Reason, Refused
from facilitator.records import Ballot, Goal, Note, Session, Step, Talk, Tally
from facilitator.store import Store, find
from facilitator.tables import TABLES
from facilitator.words import QT_TRANSLATE_NOOP, Phrase

_BEFORE = "events_before"
_MOST_BEFORE = 20


def problems(store: Store, event: Event) -> tuple[Reason, ...]:
    """Why this edition does not fit what the store holds; nothing where it does."""
    if event.id != store.event.id:
        return (Reason("store_other_event", store.path.name, store.event.title, event.title),)
    with store.reading() as connection:
        return (
            *_orphaned_sessions(connection, event),
            *_orphaned_numbers(connection, store, event),
            *_orphaned_talks(connection, event),
            *_other_votes(connection, store.event, event),
        )


def keep(store: Store, event: Event) -> bool:
    """Keep this edition from now on; False where it is the one the store has.

    Raises `Refused` with `problems`, or as a change does. Whoever has asked the store for its event
    must ask again.
    """
    if event == store.event:
        return False
    found = problems(store, event)
    if found:
        raise Refused(*found)
    before = [*_before(store), store.event.to_json()][-_MOST_BEFORE:]
    _keep(store, event, before)
    return True


def can_go_back(store: Store) -> bool:
    """Whether there is an edition before this one."""
    return bool(_before(store))


def go_back(store: Store) -> Event:
    """Bring the edition before back; the newest is gone then.

    Raises `Refused`: `nothing_to_undo`, or `problems` where something captured meanwhile needs what
    only the newest has.
    """
    before = _before(store)
    if not before:
        raise Refused(Reason("nothing_to_undo"))
    event = Event.from_json(before[-1])
    found = problems(store, event)
    if found:
        raise Refused(*found)
    _keep(store, event, before[:-1])
    return event


def _keep(store: Store, event: Event, before: list[str]) -> None:
    old = store.event
    store.keep_event(
        event,
        {_BEFORE: json.dumps(before)},
        lambda change: prepared_talks.follow(change, old, event),
    )


def _before(store: Store) -> list[str]:
    return json.loads(store.fact(_BEFORE) or "[]")


def _orphaned_sessions(connection: Connection, event: Event) -> Iterator[Reason]:
    """Days, rounds and rooms that are gone, though something was captured there."""
    counts = _captured(connection)
    known = {
        "day": {day.key for day in event.days},
        "round": {round_.key for round_ in event.rounds},
        "room": {room.key for room in event.rooms},
    }
    called = {"day": phrases.day, "round": phrases.round_, "room": phrases.room}
    for part, keys in known.items():
        held = Counter[str]()
        for session in find(connection, Session):
            held[getattr(session, part)] += counts[session.id]
        for key, number in held.items():
            if key not in keys and number:
                yield Reason("event_still_needed", called[part](key), str(number))


def _orphaned_talks(connection: Connection, event: Event) -> Iterator[Reason]:
    """Agenda items for talks that are gone, or are for something else, though talks stand there."""
    slots = [item.key for item in event.agenda if item.kind == "lightning talks"]
    held = Counter(talk.slot for talk in connection.execute(_of(Talk, "slot")))
    for key, number in held.items():
        # Talks without a slot are in the day's first one.
        if (key and key not in slots) or not slots:
            yield Reason("event_still_needed", phrases.agenda_item(key), str(number))


def _other_votes(connection: Connection, old: Event, new: Event) -> Iterator[Reason]:
    """Rounds that would vote in another way, or on something else, though votes are in."""
    sessions = TABLES[Session]
    rounds = {one.key: one.vote for one in new.rounds}
    for round_ in old.rounds:
        if round_.vote is None or round_.key not in rounds:
            continue
        vote = rounds[round_.key]
        if vote is not None and (vote.method, vote.on) == (round_.vote.method, round_.vote.on):
            continue
        of_round = select(sessions.c.id).where(sessions.c.round == round_.key)
        number = 0
        for kind in (Ballot, Tally):
            table = TABLES[kind]
            query = select(func.count()).select_from(table)
            query = query.where(table.c.deleted.is_(False), table.c.session.in_(of_round))
            number += connection.execute(query).scalar_one()
        if number:
            place = Phrase(QT_TRANSLATE_NOOP("Phrase", "vote of round {key}"), key=round_.key)
            yield Reason("event_votes_cast", place, str(number))


def _captured(connection: Connection) -> Counter[str]:
    """How many records each session has."""
    counts = Counter[str]()
    for kind in (Note, Ballot, Tally, Goal, Step, Talk):
        table = TABLES[kind]
        query = select(table.c.session, func.count()).where(table.c.deleted.is_(False))
        for session, number in connection.execute(query.group_by(table.c.session)):
            counts[session] += number
    return counts


def _orphaned_numbers(connection: Connection, store: Store, event: Event) -> Iterator[Reason]:
    """Initiatives and clusters that are gone, though something stands on them.

    In another version of the list the same number may be another initiative: then nothing may stand
    on any that is not the same in both.
    """
    used = _used(connection)
    old, new = store.event, event
    renumbered = old.list_version != new.list_version
    for number in old.by_number:
        there = new.by_number.get(number)
        same = there is not None and (
            not renumbered or there.title("en") == old.by_number[number].title("en")
        )
        if used[number] and not same:
            yield Reason("event_still_needed", phrases.initiative(number), str(used[number]))
    for letter in old.by_letter:
        if used[letter] and letter not in new.by_letter:
            yield Reason("event_still_needed", phrases.cluster(letter), str(used[letter]))


def _used(connection: Connection) -> Counter[str]:
    """How many records name each initiative or cluster."""
    used = Counter[str]()

    def count(names: Iterable[str]) -> None:
        used.update({*names} - {""})

    for note in connection.execute(_of(Note, "initiatives", "cluster")):
        count((*note.initiatives, note.cluster))
    for ballot in connection.execute(_of(Ballot, "choices")):
        count(map(item_of, ballot.choices))
    for kind in (Tally, Talk):
        for one in connection.execute(_of(kind, "initiative")):
            count((one.initiative,))
    for kind in (Goal, Step):
        for one in connection.execute(_of(kind, "initiative", "cluster")):
            count((one.initiative, one.cluster))
    return used


def _of(kind: type[Note | Ballot | Tally | Talk | Goal | Step], *columns: str):  # noqa: ANN202
    table = TABLES[kind]
    return select(*(table.c[name] for name in columns)).where(table.c.deleted.is_(False))
