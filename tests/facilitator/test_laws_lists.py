"""The laws of another list of initiatives: whoever has which, and whenever, nothing is counted
otherwise than under one list, nothing twice, and nothing is lost."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from facilitator import event_change, heads, merge, notes, plan, sessions, votes
from facilitator.batch import Batch, names
from facilitator.event import Event
from facilitator.list_mapping import mapping
from facilitator.list_numbers import COLUMNS, Numbers
from facilitator.plan import Subject
from facilitator.reasons import Refused
from facilitator.records import Ballot, Captured, Goal, Note, Step, Talk, Tally
from facilitator.store import Store
from facilitator.votes import TallyEntry
from facilitator.workbook_write import export_room
from tests.conftest import Clock
from tests.facilitator.lists import EVENT, renumbered

NUMBERS = tuple(EVENT.by_number)
PLACES = (("1", "7"), ("1", "8"), ("2", "7"))


@st.composite
def renumberings(draw: st.DrawFn, old: Sequence[str] = NUMBERS) -> dict[str, str]:
    """Some numbers exchanged among each other, some new ones, the others as they were."""
    others = [one for one in old if one != "1"]
    moved = draw(st.lists(st.sampled_from(others), unique=True, min_size=1, max_size=len(old)))
    new = [number for number in ("46", "47", "2a") if number not in old]
    to = draw(st.permutations([*moved, *new]))
    return {**dict(zip(old, old, strict=True)), **dict(zip(moved, to, strict=False))}


numbers = st.sampled_from(NUMBERS)
several = st.lists(numbers, unique=True, max_size=4).map(tuple)
scores = st.builds("{}={}".format, numbers, st.integers(0, 5))


@st.composite
def records(draw: st.DrawFn) -> Captured:
    """A record of any kind that names initiatives, of few versions that know each other or not."""
    kind = draw(st.sampled_from([*COLUMNS]))
    field = COLUMNS[kind]
    choices = st.lists(numbers | scores, unique=True, max_size=4).map(tuple)
    said: dict[str, Any] = {
        "initiatives": several,
        "choices": choices,
        "initiative": numbers,
    }
    more: dict[str, Any] = {"count": draw(st.integers(0, 3))} if kind is Tally else {}
    more["list_version"] = draw(st.sampled_from(["2020", "2021", ""]))
    return kind(
        id="one",
        device="a" * 16,
        created=draw(st.integers(1, 2)),
        changed=draw(st.integers(1, 2)),
        version=draw(st.sampled_from([f"{'a' * 16}:1", f"{'a' * 16}:2", f"{'b' * 16}:1"])),
        deleted=draw(st.booleans()),
        session="s",
        **more,
        **{field: draw(said[field])},
    )


@given(renumberings(), st.lists(records(), min_size=1, max_size=6))
def test_joining_and_renumbering_are_the_same_in_either_order(
    to: dict[str, str], found: list[Captured]
):
    found = [one for one in found if type(one) is type(found[0])]
    there = Numbers("2020", "2021", to)

    def over(versions: list[Captured]) -> list[Captured]:
        return [now for one in versions if (now := there.record(one)) is not None]

    before, after = heads.join(found), heads.join(over(found))
    for ours, theirs in zip(before, after, strict=True):
        # Which of two that are equal in everything else is shown may depend on what they say.
        assert sorted(map(repr, over(ours))) == sorted(map(repr, theirs))
    assert [there.back.record(one) for one in over(found)] == found


@given(st.lists(records(), min_size=1, max_size=5), st.randoms())
def test_it_does_not_matter_which_of_two_knew_the_list(found: list[Captured], chance: Random):
    same = [replace(found[0], list_version=getattr(one, "list_version", "")) for one in found]
    chance.shuffle(same)
    (shown,), _ = heads.join(same)
    assert getattr(shown, "list_version", "") == min(
        filter(None, (getattr(one, "list_version", "") for one in found)), default=""
    )


@given(renumberings(), st.lists(records(), min_size=1, max_size=6))
def test_many_at_once_are_renumbered_as_one_by_one(to: dict[str, str], found: list[Captured]):
    kind = type(found[0])
    found = [one for one in found if type(one) is kind]
    del to["24"]
    there = Numbers("2020", "2021", to)
    columns = {name: [getattr(one, name) for one in found] for name in names(kind)}
    batch = Batch(kind, columns, "Notes!A", [*range(len(found))])
    one_by_one = [now for one in found if (now := there.record(one)) is not None]
    assert [*there.batch(batch, lambda _: False).records()] == one_by_one
    assert there.batch(batch, lambda _: True).columns["id"] == columns["id"] or kind not in (
        Ballot,
        Tally,
    )


# On real stores


@dataclass
class Rooms:
    """Two laptops with what they captured, as files; `alone` is a store of one list all along."""

    folder: Path
    files: list[Path]
    stack: ExitStack
    clock: Clock
    made: int = 0

    def store(self, event: Event = EVENT) -> Store:
        """A new store."""
        self.made += 1
        path = self.folder / f"{self.made}.sqlite"
        opened = Store.open(
            path, installation=path.name, event=event, clock=self.clock, fleeting=True
        )
        return self.stack.enter_context(opened)


Said = tuple[str, int, tuple[str, ...]]
said = st.lists(
    st.tuples(
        st.sampled_from(["note", "ballot", "tally", "goal", "withdraw", "edit"]),
        st.integers(0, 2),
        st.lists(numbers, unique=True, min_size=1, max_size=3).map(tuple),
    ),
    max_size=10,
)


def say(store: Store, what: str, at: int, named: tuple[str, ...]) -> None:
    """Something that somebody captures in a session, where that is possible there."""
    known = store.event.by_number
    with suppress(Refused):
        _say(store, what, at, tuple(one for one in named if one in known) or ("1",))


def _say(store: Store, what: str, at: int, named: tuple[str, ...]) -> None:
    day, room = PLACES[at]
    where = sessions.place(store, day, "priorities", room)
    if what == "note":
        notes.add(store, where, notes.Draft("said", initiatives=named))
    elif what == "goal":
        plan.set_goal(store, where, Subject(named[0]), "reached")
    elif what == "edit":
        for note in store.find(Note)[:1]:
            notes.edit(store, note.id, initiatives=named)
    elif what == "ballot" and not votes.of_session(store, where).tallies:
        votes.cast(store, where, " ".join(named))
    elif what == "tally" and not votes.of_session(store, where).ballots:
        votes.enter_tally(store, where, TallyEntry(named[0], delta=1))
    elif what == "withdraw":
        for number, ballot in enumerate(votes.of_session(store, where).ballots[:1]):
            votes.withdraw(store, where, ballot.id, number)


@contextmanager
def rooms(
    first: list[Said], second: list[Said], *, by_workbook: bool, changing: Event | None = None
) -> Iterator[Rooms]:
    """Laptops that have captured this; the second began with what the first had.

    With `changing` the second goes on with that list, by the numbers that are the same there.
    """
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        made = Rooms(Path(folder), [], stack, Clock())
        one, other = made.store(), made.store()
        for act in first:
            say(one, *act)
        for act in second[:2]:
            say(other, *act)
        merge.merge(other, [one.path])
        if changing is not None:
            event_change.keep(other, changing)
        for store, acts in ((one, first[:2]), (other, second)):
            for act in acts:
                say(store, *act)
        if by_workbook:
            for at, store in enumerate((one, other)):
                for room in ("7", "8"):
                    path = made.folder / f"{at}-{room}.xlsx"
                    made.files.append(export_room(store, room, path).path)
        else:
            made.files += [one.path, other.path]
        yield made


KINDS = (Note, Ballot, Tally, Goal, Step, Talk)


def content(store: Store) -> dict[str, tuple[object, ...]]:
    """What a store says, record by record, with the titles in place of numbers."""
    event = store.event

    def titled(value: object) -> object:
        if isinstance(value, tuple):
            return tuple(map(titled, value))
        return event.item_title(value) if isinstance(value, str) else value

    return {
        one.id: (
            one.version,
            one.device,
            one.list_version,
            tuple((name, titled(value)) for name, value in sorted(one.content().items())),
        )
        for kind in KINDS
        for one in _every(store, kind)
    }


def _every(store: Store, kind: type[Any]) -> list[Any]:
    return [*store.find(kind), *store.find(kind, deleted=True)]


def totals(store: Store) -> dict[tuple[str, str], int]:
    """The votes of each session by title."""
    found: dict[tuple[str, str], int] = {}
    for day, room in PLACES:
        where = sessions.place(store, day, "priorities", room)
        for item, number in votes.of_session(store, where).votes.items():
            if number:
                found[where.id, store.event.item_title(item)] = number
    return found


def hold(
    made: Rooms, to: dict[str, str], then: dict[str, str], order: Sequence[int], at: int
) -> None:
    """Whenever the list is taken over, the store is that of somebody who never changed lists."""
    alone = made.store()
    merge.merge(alone, made.files)
    store = made.store()
    second = renumbered(EVENT, "2021", to)
    third = mapping(second, renumbered(second, "2022", then)).event
    files = [made.files[one % len(made.files)] for one in order] + made.files
    for number, file in enumerate(files):
        if number == at:
            event_change.keep(store, second)
        (result,) = merge.merge(store, [file]).files
        assert result.state != "rejected", result.reasons
    assert totals(store) == totals(alone)
    if store.event.list_version == "2020":
        event_change.keep(store, second)
    assert content(store) == content(alone)
    for event in (third, EVENT):
        event_change.keep(store, event)
        assert content(store) == content(alone)
        assert totals(store) == totals(alone)
        for file in made.files:
            assert merge.merge(store, [file]).files[0].state == "unchanged"


FEW = {
    "deadline": None,
    "suppress_health_check": [HealthCheck.too_slow],
    # Making a failing one small takes minutes; what fails is small enough to be followed.
    "phases": [Phase.explicit, Phase.reuse, Phase.generate],
}
orders = st.lists(st.integers(0, 3), max_size=3)


def thirds(to: dict[str, str]) -> st.SearchStrategy[tuple[dict[str, str], dict[str, str]]]:
    return renumberings(tuple(to.values())).map(lambda then: (to, then))


@settings(max_examples=3, **FEW)
@given(said, said, renumberings().flatmap(thirds), orders, st.integers(0, 5))
def test_stores_come_to_the_same_whenever_the_list_changes(
    first: list[Said],
    second: list[Said],
    lists: tuple[dict[str, str], dict[str, str]],
    order: list[int],
    at: int,
):
    with rooms(first, second, by_workbook=False) as made:
        hold(made, *lists, order, at)


@settings(max_examples=1, **FEW)
@given(said, said, renumberings().flatmap(thirds), orders, st.integers(0, 5))
def test_so_they_do_where_rooms_send_workbooks(
    first: list[Said],
    second: list[Said],
    lists: tuple[dict[str, str], dict[str, str]],
    order: list[int],
    at: int,
):
    with rooms(first, second, by_workbook=True) as made:
        hold(made, *lists, order, at)


@settings(max_examples=3, **FEW)
@given(said, said, renumberings(), orders, orders)
def test_it_does_not_matter_where_the_list_changed_first(
    first: list[Said], second: list[Said], to: dict[str, str], order: list[int], other: list[int]
):
    changed = renumbered(EVENT, "2021", to)
    with rooms(first, second, by_workbook=False, changing=changed) as made:
        # One laptop is still on the old list, the other is not.
        before, after = made.files
        early, late = made.store(), made.store()
        event_change.keep(early, changed)
        for at in order:
            merge.merge(early, [made.files[at % 2]])
        merge.merge(late, [before])
        event_change.keep(late, changed)
        for at in other:
            merge.merge(late, [made.files[at % 2]])
        for store in (early, late):
            merge.merge(store, [after, before])
            assert [one.state for one in merge.merge(store, made.files).files] == ["unchanged"] * 2
        assert content(early) == content(late)
        assert totals(early) == totals(late)
