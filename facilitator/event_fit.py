"""Whether another edition of an event fits what a store holds: what in it would be orphaned.

What was captured names days, rounds, rooms, agenda items and initiatives by their keys.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from sqlalchemy import Connection, func, select

from facilitator import advance, phrases
from facilitator.choices import item_of
from facilitator.event import Event
from facilitator.list_mapping import ListChange, mapping
from facilitator.list_numbers import COLUMNS, standing
from facilitator.reasons import Reason
from facilitator.records import ON_LIST, Ballot, Goal, Note, Priority, Session, Step, Talk, Tally
from facilitator.rival_versions import every_rival
from facilitator.store import Store
from facilitator.store_records import find
from facilitator.tables import TABLES
from facilitator.words import QT_TRANSLATE_NOOP, Phrase


def problems(store: Store, event: Event) -> tuple[Reason, ...]:
    """Why this edition does not fit what the store holds; nothing where it does."""
    if event.id != store.event.id:
        return (Reason("store_other_event", store.path.name, store.event.title, event.title),)
    change = mapping(store.event, event)
    with store.reading() as connection:
        return (
            *_orphaned_sessions(connection, event),
            # What stands on what nobody knows as long as this is unclear.
            *(change.reasons or _orphaned_numbers(connection, store.event, event, change)),
            *_orphaned_talks(connection, event),
            *_other_votes(connection, store.event, event),
        )


def _orphaned_sessions(connection: Connection, event: Event) -> Iterator[Reason]:
    """Days, rounds and rooms that are gone, though something was captured there."""
    counts = _captured(connection)
    known = {
        "day": {day.key for day in event.days},
        "round": {round_.key for round_ in event.rounds},
        "room": event.room_keys,
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


def _orphaned_numbers(
    connection: Connection, old: Event, new: Event, change: ListChange
) -> Iterator[Reason]:
    """Initiatives and clusters that are gone, though something stands on them.

    In another version of the list the same number may be another initiative: what counts is which
    of them takes its place.
    """
    used = _used(connection)
    moved = change.numbers.moved
    if change.renumbers:
        named = standing_on(connection)
        for number in old.by_number:
            if named[number] and number not in change.numbers.by_old:
                place, found = _called(old, number), str(named[number])
                yield Reason("list_no_place", place, found, old.list_version)
    else:
        for number in old.by_number:
            if used[number] and number not in (*new.by_number, *moved):
                yield Reason("event_still_needed", phrases.initiative(number), str(used[number]))
        yield from _renumbered_by_hand(connection, old, moved)
        yield from _other_earlier(connection, old, change.event)
    for letter in old.by_letter:
        if used[letter] and letter not in new.by_letter:
            yield Reason("event_still_needed", phrases.cluster(letter), str(used[letter]))


def _renumbered_by_hand(
    connection: Connection, old: Event, moved: Mapping[str, str]
) -> Iterator[Reason]:
    """Another number on the same list, though something stands on it, or a community named it.

    Files with the number so far and files with the new one would both be of this list.
    """
    named = standing_on(connection) if moved else Counter[str]()
    for one in find(connection, Priority) if moved else ():
        named.update({*advance.initiatives_of(old, one)})
    for number in moved:
        if named[number]:
            place, found = _called(old, number), str(named[number])
            yield Reason("list_by_hand", place, found, old.list_version)


def _called(event: Event, number: str) -> str:
    title = event.by_number[number].title()
    return Phrase(
        QT_TRANSLATE_NOOP("Phrase", "initiative {number} “{title}”"), number=number, title=title
    )


def _other_earlier(connection: Connection, old: Event, new: Event) -> Iterator[Reason]:
    """Other numbers of an earlier list, though what was captured under it came by those."""
    came = Counter[str]()
    for kind in ON_LIST:
        table = TABLES[kind]
        query = select(table.c.list_version, func.count()).group_by(table.c.list_version)
        came.update({row[0]: row[1] for row in connection.execute(query)})
    for name in old.earlier_lists:
        for number, one in old.by_number.items():
            now = new.by_number.get(number)
            if (
                came[name]
                and now is not None
                and one.earlier.get(name, "") != now.earlier.get(name, "")
            ):
                yield Reason("list_fixed", phrases.initiative(number), str(came[name]), name)


def standing_on(connection: Connection) -> Counter[str]:
    """How many records name each initiative, those not removed or withdrawn, shown or beside."""
    used = Counter[str]()
    for kind in ON_LIST:
        table = TABLES[kind]
        column = table.c[COLUMNS[kind]]
        query = select(column, func.count()).where(table.c.deleted.is_(False)).group_by(column)
        if kind is Ballot:
            query = query.where(table.c.withdrawn.is_(False))
        for said, number in connection.execute(query):
            for one in {said} if isinstance(said, str) else {*map(item_of, said)}:
                used[one] += number
    for record in every_rival(connection):
        used.update(standing(record))
    return used


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
