"""The communities' advance priorities in a store: read in, words mapped to initiatives, counted.

A row is known by all its values as they were reported, so reading a table again adds nothing. What
is read in and mapped can be undone; it belongs to this store and is never exported.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path

from rapidfuzz import fuzz

from facilitator import event_lists
from facilitator.advance_table import COLUMNS, Row, is_words, numbers_of, read_file, whole
from facilitator.event import Event
from facilitator.ids import named
from facilitator.reasons import Refused
from facilitator.records import Priority
from facilitator.store import Store
from facilitator.store_records import find, get_many
from facilitator.text import fold
from facilitator.words import QT_TRANSLATE_NOOP

ENOUGH = 60
"""From this likeness on (0 to 100) an initiative is proposed for words."""
MOST_PROPOSALS = 3


@dataclass(frozen=True)
class ReadIn:
    """What reading a table did: rows that were `added`, and those that were `known` already."""

    added: int
    known: int


@dataclass(frozen=True)
class Proposal:
    """An initiative that words may mean, and how alike its nearest title is, 0 to 100."""

    initiative: str
    likeness: float


@dataclass(frozen=True)
class Unmapped:
    """A row that names something in words which nobody has mapped yet; best proposal first."""

    priority: Priority
    words: str
    proposals: tuple[Proposal, ...]


def import_file(store: Store, path: Path, origin: object | None = None) -> ReadIn:
    """Read a table into the store, whole or not at all.

    Raises `Refused` with every line and column that is wrong (see `advance_table`), or why the
    file cannot be read.
    """
    return keep(store, whole(read_file(path, store.event)), origin)


def keep(store: Store, rows: Iterable[Row], origin: object | None = None) -> ReadIn:
    """Keep these rows; those that the store has stay as they are."""
    by_id = {id_of(store.event, row): row.values for row in rows}
    label = QT_TRANSLATE_NOOP("History", "Advance priorities read in: {count}")
    added = 0
    with store.change(label, origin, count=len(by_id)) as change:
        held = get_many(change.connection, Priority, list(by_id))
        for priority, values in by_id.items():
            if priority not in held:
                change.add(Priority, priority, **values)
            elif held[priority].deleted:
                change.edit(Priority, priority, deleted=False)
            else:
                continue
            added += 1
    return ReadIn(added, len(by_id) - added)


def id_of(event: Event, row: Row) -> str:
    """The id of a row: the same for the same values."""
    return named("priority", event.id, *(row.values[column] for column in COLUMNS))


def remove_all(store: Store, origin: object | None = None) -> int:
    """Take all rows back, to read in another table; gives how many there were."""
    label = QT_TRANSLATE_NOOP("History", "Advance priorities removed")
    with store.change(label, origin) as change:
        held = find(change.connection, Priority)
        for one in held:
            change.remove(Priority, one.id)
    return len(held)


def map_words(
    store: Store, priority: str, initiatives: Collection[str], origin: object | None = None
) -> None:
    """Say which initiatives a row means that names something in words; none where it is no one.

    Raises `Refused` (`unknown_initiative`, `several_initiatives`, `not_open_anymore`).
    """
    for number in initiatives:
        if number not in store.event.by_number:
            raise Refused(store.event.why_unknown(number))
    ordered = tuple(number for number in store.event.by_number if number in initiatives)
    label = QT_TRANSLATE_NOOP("History", "Advance priority mapped to an initiative")
    with store.change(label, origin) as change:
        change.edit(Priority, priority, mapped=ordered, settled=True)


def unmapped(store: Store) -> tuple[Unmapped, ...]:
    """The rows that name something in words and that nobody has mapped, by community."""
    found: list[Unmapped] = []
    for one in sorted(store.find(Priority), key=lambda one: (fold(one.community), one.id)):
        words = words_of(one)
        if words and not one.settled:
            found.append(Unmapped(one, words, propose(store.event, words)))
    return tuple(found)


def waiting(store: Store) -> int:
    """How many rows name something in words that nobody has mapped."""
    return sum(bool(words_of(one)) and not one.settled for one in store.find(Priority))


def words_of(priority: Priority) -> str:
    """What a row names in words, where it has no number of an initiative; else empty."""
    if priority.initiative_no and not is_words(priority.initiative_no):
        return ""
    return priority.initiative_no or priority.note


def propose(event: Event, words: str) -> tuple[Proposal, ...]:
    """The initiatives whose titles, in any language, are most like these words; best first."""
    wanted = fold(words)
    if not wanted.strip():
        return ()
    found = [
        (*max(_likeness(wanted, fold(title)) for title in initiative.titles.values()), at)
        for at, initiative in enumerate(event.initiatives)
    ]
    # Of titles that have all the words the one with fewest others comes first.
    found.sort(key=lambda one: (-one[0], -one[1], one[2]))
    return tuple(
        Proposal(event.initiatives[at].number, round(shared, 1))
        for shared, _, at in found[:MOST_PROPOSALS]
        if shared
    )


def _likeness(wanted: str, title: str) -> tuple[float, float]:
    """How much of the words is in a title, and how alike they are as a whole."""
    shared = fuzz.token_set_ratio(wanted, title, score_cutoff=ENOUGH)
    return shared, fuzz.token_sort_ratio(wanted, title)


def initiatives_of(event: Event, priority: Priority) -> tuple[str, ...]:
    """The initiatives that a row names, by its number or as a person has mapped its words."""
    if words_of(priority) or not priority.initiative_no:
        # One that only an earlier list has is kept, and counts for nothing on this one.
        return tuple(number for number in priority.mapped if number in event.by_number)
    if priority.list_version not in event.earlier_lists:
        return numbers_of(event, priority.initiative_no)
    # As it was reported: with the numbers of the list of that day.
    then = event_lists.as_in(event, priority.list_version)
    numbers = event_lists.from_earlier(event, priority.list_version)
    return numbers.value("initiatives", numbers_of(then, priority.initiative_no))
