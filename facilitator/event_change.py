"""Give a store another edition of its event: rooms, people, times changed, and nothing orphaned.

A store is of one event for good, known by its id. What was captured names days, rounds, rooms and
initiatives by their keys, so an edition that lacks one of these is refused, with how much there is.
Where the edition has another version of the list of initiatives, all that was captured is written
over to its numbers, see `event_lists` and `list_mapping`. The edition before is kept, and can be
brought back, its numbers as well.
"""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from facilitator import list_change, prepared_talks, search_index
from facilitator.event import Event
from facilitator.event_fit import problems as problems
from facilitator.event_fit import standing_on
from facilitator.list_mapping import ListChange, mapping
from facilitator.progress import Report, silent
from facilitator.reasons import Reason, Refused
from facilitator.store import Store
from facilitator.transaction import Transaction
from facilitator.words import QT_TRANSLATE_NOOP, Saying

_BEFORE = "events_before"
_MOST_BEFORE = 20


@dataclass(frozen=True)
class Moved:
    """An initiative that another list gives another number, and how many records name it.

    `new` is empty where the list does not have it. The titles are those of both editions.
    """

    old: str
    new: str
    title: str
    new_title: str
    records: int


def moved(store: Store, event: Event) -> tuple[Moved, ...]:
    """What another list in this edition renumbers, and what it has no more, in the old order."""
    change = mapping(store.event, event)
    if not change.renumbers:
        return ()
    with store.reading() as connection:
        used = standing_on(connection)
    found: list[Moved] = []
    for number, initiative in store.event.by_number.items():
        new = change.numbers.by_old.get(number, "")
        if new != number:
            title = event.by_number[new].title() if new else ""
            found.append(Moved(number, new, initiative.title(), title, used[number]))
    return tuple(found)


def rewrites(store: Store, event: Event) -> bool:
    """Whether all that names initiatives would be written over, which takes its time."""
    return event.id == store.event.id and mapping(store.event, event).rewrites


def keep(store: Store, event: Event, report: Report = silent) -> bool:
    """Keep this edition from now on; False where it is the one the store has.

    Whoever stops it through `report` stops it whole: nothing is kept then. Raises `Refused` with
    `problems`, or as a change does. Whoever has asked the store for its event must ask again.
    """
    if completed(store, event) == store.event:
        return False
    found = problems(store, event)
    if found:
        raise Refused(*found)
    before = [*_before(store), store.event.to_json()][-_MOST_BEFORE:]
    _keep(store, event, before, report)
    return True


def completed(store: Store, event: Event) -> Event:
    """This edition as the store would keep it: with what is known of lists before it."""
    return mapping(store.event, event).event if event.id == store.event.id else event


def _keep(store: Store, event: Event, before: list[str], report: Report = silent) -> None:
    change = mapping(store.event, event)

    def follow(transaction: Transaction) -> None:
        if change.rewrites:
            list_change.renumber(transaction, change.old, change.numbers, report)
        prepared_talks.follow(transaction, change.renumbered(), change.event)

    store.keep_event(change.event, {_BEFORE: json.dumps(before)}, follow, _new_list(change))


def _new_list(change: ListChange) -> Saying | None:
    """What the history says of another list; None where it is the same."""
    if not change.renumbers:
        return None
    values = {"name": change.numbers.new, "count": len(change.numbers.moved)}
    return Saying(_TAKEN, values)


_TAKEN = QT_TRANSLATE_NOOP(
    "History", "List version {name} taken over; initiatives with another number: {count}"
)


def bring_to(copy: Path, event: Event) -> None:
    """Give a copy of a store the numbers of this edition's list, whatever would be lost in it.

    Only for a copy that is thrown away: of another store, or of this one before a merge. Raises
    `Refused` where it is not known which initiative is which.
    """
    # Opened for writing it would be indexed anew, for nothing where the list is the same.
    with Store.open(copy, installation="", read_only=True) as store:
        same = store.event.id != event.id or store.event.list_version == event.list_version
    if same:
        return
    with closing(sqlite3.connect(copy)) as connection:
        search_index.pretend(connection)
    with Store.open(copy, installation="") as store:
        change = mapping(store.event, event)
        if change.reasons:
            raise Refused(*change.reasons)

        def rewrite(transaction: Transaction) -> None:
            # Prepared talks stay as they are: how they follow is said where they are merged.
            list_change.renumber(transaction, change.old, change.numbers)

        store.keep_event(change.event, {_BEFORE: "[]"}, rewrite, _new_list(change))


def can_go_back(store: Store) -> bool:
    """Whether there is an edition before this one."""
    return bool(_before(store))


def previous(store: Store) -> Event | None:
    """The edition that `go_back` would bring back; None where there is none."""
    before = _before(store)
    return Event.from_json(before[-1]) if before else None


def go_back(store: Store, report: Report = silent) -> Event:
    """Bring the edition before back; the newest is gone then. `report` is as in `keep`.

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
    _keep(store, event, before[:-1], report)
    return store.event


def _before(store: Store) -> list[str]:
    return json.loads(store.fact(_BEFORE) or "[]")
