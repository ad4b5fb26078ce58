"""A preview is made without the store being copied, and says what the merge then does."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from random import Random
from typing import Any

import pytest

from facilitator import merge, notes, results
from facilitator.comparison import State, difference, newest_change
from facilitator.event import Event
from facilitator.merge_stage import Stage
from facilitator.notes import Draft
from facilitator.records import Note
from facilitator.sessions import Place
from facilitator.store import Store
from facilitator.workbook_read import read
from tests.facilitator.conftest import Rooms
from tests.facilitator.histories import World, acts_of, search_folder
from tests.facilitator.plans import plans
from tests.facilitator.rooms import edited
from tests.facilitator.test_reading import append
from tests.facilitator.test_typed import typed_over

ROOMS = ("7", "8", "9")


def same(store: Store, paths: Sequence[Path]) -> merge.MergeReport:
    """A preview of these files, seen to be what merging them then does."""
    now, before = newest_change(store), State.of(store)
    tried = merge.check(store, paths)
    assert State.of(store) == before
    done = merge.merge(store, paths)
    after = State.of(store)
    assert tried.files == done.files
    assert tried.rooms == done.rooms
    assert tried.before == before.rounds
    assert tried.after == after.rounds == results.of_store(store)
    assert tried.change == difference(before, after, now)
    return tried


@pytest.mark.parametrize("seed", range(6))
def test_whatever_was_captured_and_sent_a_preview_is_what_the_merge_does(seed: int):
    chance = Random(seed)
    with search_folder() as folder:
        world = World(folder, seed)
        try:
            world.play(acts_of(seed))
            for laptop in world.laptops[:2]:
                files = [one.path for one in world.files]
                chance.shuffle(files)
                # Some of them, and then all.
                for some in (files[::2], files):
                    same(laptop.store, some)
        finally:
            world.close()


@pytest.fixture
def books(rooms_made: Rooms, tmp_path: Path) -> list[Path]:
    """Workbooks of three rooms, each from a laptop of its own."""
    return rooms_made.books(tmp_path, ROOMS)


def test_a_preview_of_files_that_were_merged_before_is_what_the_merge_does(
    open_store: Callable[..., Store], books: list[Path], tmp_path: Path
):
    store = open_store("all.sqlite", "coordinator")
    first, second, third = books
    same(store, [first, second])
    assert [one.state for one in same(store, books).files] == ["unchanged", "unchanged", "merged"]
    changed = edited(
        first,
        tmp_path / "changed.xlsx",
        typed_over("Notes", "Text", "Who pays after the first year?", "Who paid?"),
    )
    # The bytes that are known come after those that say something else of the same records.
    report = same(store, [third, changed, first, second, first])
    assert [one.state for one in report.files[2:]] == ["unchanged"] * 3
    same(store, [changed, first, *books])


def test_a_preview_of_a_record_that_stands_in_another_room_here_is_what_the_merge_does(
    open_store: Callable[..., Store], books: list[Path]
):
    store = open_store("all.sqlite", "coordinator")
    merge.merge(store, books[1:])
    moved = read_notes(books[0])[0]
    elsewhere = store.find(Note)[0].session
    with store.change("Moved") as change:
        change.add(Note, moved.id, session=elsewhere, text="put here by hand")
    same(store, books[:1])


def read_notes(path: Path) -> list[Any]:
    return list(read(path, Event.built_in()).of(Note))


def test_a_preview_looks_at_the_rooms_of_its_files_alone(
    open_store: Callable[..., Store], books: list[Path]
):
    store = open_store("all.sqlite", "coordinator")
    merge.merge(store, books)
    with Stage.of(store) as stage:
        assert stage.store.find(Note) == []
        stage.bring([read(books[0], store.event)])
        there = stage.store.find(Note)
        assert {one.session for one in there} == {one.session for one in read_notes(books[0])}
        assert there == [one for one in store.find(Note) if one.session == there[0].session]


def test_people_go_on_saving_while_files_are_looked_at(
    store: Store, room7: Place, books: list[Path]
):
    merge.merge(store, books[1:])
    before = State.of(store)
    with Stage.of(store) as stage:
        notes.add(store, room7, Draft("typed meanwhile"))
        stage.bring([read(books[0], store.event)])
        (tried, then, change) = stage.outcome()
    assert tried == then == before
    assert change.notes == 0
    assert [one.text for one in notes.of_session(store, room7.id)] == ["typed meanwhile"]


# How SQLite finds what a merge asks for


def test_a_merge_looks_for_what_it_needs_by_indexes(
    store: Store, books: list[Path], tmp_path: Path
):
    merge.merge(store, books)
    typed = edited(books[0], tmp_path / "typed.xlsx", append("Notes", Text="typed in Excel"))
    for path in (typed, books[0]):
        asked = plans(lambda path=path: merge._merge_each(store, [path], *_NOBODY))
        said = [f"{how}: {statement}" for how, statement in asked]
        assert any("SEARCH notes USING INDEX" in line for line in said)
        # There is one for some hundred records; and whether there is any is seen at the first.
        few = ("SCAN sessions", "SCAN workbooks", "SCAN CONSTANT ROW")
        through = [one for one in said if one.startswith("SCAN") and "VIRTUAL TABLE" not in one]
        through = [one for one in through if not one.startswith(few)]
        assert [one for one in through if "LIMIT" not in one] == []


_NOBODY = (lambda *_: None, None, Path("elsewhere.sqlite"))


def test_an_older_store_gets_the_index_of_what_was_typed(
    store: Store, open_store: Callable[..., Store]
):
    with store._writing_engine.begin() as connection:
        connection.exec_driver_sql("DROP INDEX notes_by_hand")
    store.close()
    open_store().close()
    with closing(sqlite3.connect(store.path)) as connection:
        query = "SELECT name FROM sqlite_schema WHERE name LIKE '%_by_hand'"
        found = {row[0].removesuffix("_by_hand") for row in connection.execute(query)}
    assert {"notes", "ballots", "tallies", "goals", "steps", "talks", "attendance"} <= found
