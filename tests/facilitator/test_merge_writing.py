"""Many files are written in one transaction: what that must not cost, nor break."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator import history, merge_writing, notes, rehearse, sessions, workbook_read
from facilitator.delivery import Delivery
from facilitator.event import Event
from facilitator.merge_report import FileResult
from facilitator.merge_writing import Read, Writing
from facilitator.notes import Draft
from facilitator.reasons import Reason, Refused
from facilitator.records import Note, Session
from facilitator.store import Store
from tests.facilitator.rooms import dump
from tests.share import examples

EVENT = Event.built_in()
ROOMS = 10


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> list[Read]:
    """Workbooks of a rehearsal, as read."""
    folder = tmp_path_factory.mktemp("books")
    paths = rehearse.write(folder, rooms=ROOMS, notes=2, seed=5)
    return [Read(path, workbook_read.read(path, EVENT), None) for path in paths]


@pytest.fixture
def target(open_store: Callable[..., Store]) -> Store:
    return open_store("coordinator.sqlite", "coordinator")


def merged(target: Store, books: list[Read], **several: int) -> dict[int, FileResult]:
    """All of them, a few in a transaction."""
    with pytest.MonkeyPatch.context() as patch:
        for name, number in several.items():
            patch.setattr(merge_writing, name, number)
        writing = Writing(target, None, lambda at: books[at])
        for at, one in enumerate(books):
            writing.take(at, one)
        writing.end()
    return writing.results


def contents(store: Store) -> dict[str, str]:
    """What was captured, without what the store keeps beside it."""
    return {note.id: note.version for note in store.find(Note)} | {
        session.id: session.room for session in store.find(Session)
    }


def lines(store: Store) -> list[str]:
    return [line.label.english() for line in history.page(store) if line.kind == "merge"]


def test_one_line_of_the_history_says_how_many_were_merged(target: Store, books: list[Read]):
    merged(target, books, GROUP=2, GROUPS=3)
    assert lines(target) == ["4 files merged", "6 files merged"]


@settings(max_examples=examples(40), deadline=None)
@given(st.integers(1, ROOMS), st.integers(1, 4), st.lists(st.integers(0, ROOMS - 1), max_size=14))
def test_however_many_go_together_the_store_and_the_results_are_the_same(
    tmp_path_factory: pytest.TempPathFactory,
    books: list[Read],
    group: int,
    groups: int,
    order: list[int],
):
    folder = tmp_path_factory.mktemp("both")
    given_ = [books[at] for at in order]
    with (
        Store.open(folder / "a.sqlite", installation="x", event=EVENT) as alone,
        Store.open(folder / "b.sqlite", installation="x", event=EVENT) as together,
    ):
        one = merged(alone, given_, GROUP=1, GROUPS=1)
        other = merged(together, given_, GROUP=group, GROUPS=groups)
        assert contents(alone) == contents(together)
        assert [(r.file, r.state, r.records, r.first) for _, r in sorted(one.items())] == [
            (r.file, r.state, r.records, r.first) for _, r in sorted(other.items())
        ]


def test_a_file_that_cannot_be_written_costs_none_of_those_beside_it(
    target: Store, books: list[Read], monkeypatch: pytest.MonkeyPatch
):
    real = merge_writing.keep_received

    def stumble(connection: object, received: list[object], at: int) -> None:
        if any(getattr(one, "id", "") == books[7].book.id for one in received):
            raise RuntimeError("a case we forgot")
        real(connection, received, at)  # pyright: ignore[reportArgumentType]

    monkeypatch.setattr(merge_writing, "keep_received", stumble)
    found = merged(target, books, GROUP=3, GROUPS=10)
    assert [at for at, one in found.items() if one.state != "merged"] == [7]
    assert [reason.code for reason in found[7].reasons] == ["own_mistake"]
    rooms = {session.room for session in target.find(Session)}
    assert rooms == {one.book.room for at, one in enumerate(books) if at != 7}


def test_where_the_disk_has_no_room_for_all_those_that_fit_are_in(
    target: Store, books: list[Read], monkeypatch: pytest.MonkeyPatch
):
    """Only as many as one transaction was given room for; the others are rejected for it."""
    real = merge_writing._merge
    room = 4

    def full(event: Event, change: object, several: list[Read], **more: bool) -> object:
        nonlocal room
        found = real(event, change, several, **more)  # pyright: ignore[reportArgumentType]
        if len(several) > 1 or room == 0:
            raise Refused(Reason("disk_full", "coordinator.sqlite", "no space"))
        room -= 1
        return found

    monkeypatch.setattr(merge_writing, "_merge", full)
    found = merged(target, books, GROUP=5, GROUPS=10)
    assert [one.state for _, one in sorted(found.items())] == ["merged"] * 4 + ["rejected"] * 6
    assert len(target.find(Session)) == 4


def test_where_it_ends_in_the_middle_nothing_of_the_transaction_stays(
    target: Store, books: list[Read], monkeypatch: pytest.MonkeyPatch
):
    before = dump(target)
    real = merge_writing.keep_received
    calls = 0

    def die(*given: object) -> None:
        nonlocal calls
        calls += 1
        if calls == 2:
            raise KeyboardInterrupt
        real(*given)  # pyright: ignore[reportArgumentType]

    monkeypatch.setattr(merge_writing, "keep_received", die)
    monkeypatch.setattr(merge_writing, "GROUP", 3)
    writing = Writing(target, None, lambda at: books[at])
    with pytest.raises(KeyboardInterrupt):
        for at, one in enumerate(books):
            writing.take(at, one)
    writing.end()
    assert dump(target) == before
    # Nobody is kept from writing after it.
    notes.add(target, sessions.place(target, "1", "priorities", "7"), Draft("typed after that"))


def test_who_wants_to_write_waits_for_one_group_only(target: Store, books: list[Read]):
    """A note is saved while the merge waits for a file that takes long to read."""
    where = sessions.place(target, "1", "priorities", "7")
    writing = Writing(target, None, lambda at: books[at])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(merge_writing, "GROUP", 2)
        for at, one in enumerate(books[:3]):
            writing.take(at, one)
        assert writing.is_holding
        writing.give_way()
        assert writing.is_holding, "nobody has asked"
        saving = threading.Thread(target=notes.add, args=(target, where, Draft("meanwhile")))
        saving.start()
        while not target.is_wanted:
            assert saving.is_alive()
        writing.give_way()
        saving.join(20)
        assert [note.text for note in notes.of_session(target, where.id)][-1:] == ["meanwhile"]
        assert sorted(writing.results) == [0, 1]
        writing.end()
    assert sorted(writing.results) == [0, 1, 2]


def test_a_record_of_another_session_makes_no_file_beside_it_fail(target: Store, books: list[Read]):
    """Of a session that nobody knows the store is not asked what it has: here it has all of it."""
    read = books[0].book
    elsewhere = {EVENT.session_id("2", "priorities", "30"): ("2", "priorities", "30")}
    moved = [
        replace(one, columns={**one.columns, "session": [*elsewhere] * len(one)})
        for one in read.batches
    ]
    other: Delivery = replace(
        read, id="another", room="30", sessions=elsewhere, batches=moved, records=[], totals=[]
    )
    merged(target, books[:1])
    odd = Read(books[0].path.with_name("odd.xlsx"), other, None)
    found = merged(target, [*books[1:4], odd, *books[4:]], GROUP=3, GROUPS=4)
    assert [one.state for one in found.values()] == ["merged"] * ROOMS
    assert found[3].conflicts
