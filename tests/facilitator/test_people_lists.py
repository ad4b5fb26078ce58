"""Lists of names are remembered where they are written, and erased with the people."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from facilitator import people_erasure, people_lists
from facilitator.people import People
from facilitator.people_record import Person
from facilitator.store import Store

ANA = Person(name="Ana López", email="ana@example.org")


@pytest.fixture
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("elsewhere")


def written(store: Store, *paths: Path) -> None:
    """Ana is on lists at these paths."""
    with People.open(store.path) as people:
        people.keep([ANA])
        for path in paths:
            path.write_text("Ana López,ana@example.org\n")
        people_lists.remember(people, paths)


def test_a_list_that_is_as_it_was_written_is_overwritten_and_removed(store: Store, elsewhere: Path):
    written(store, elsewhere / "list.csv")
    os.link(elsewhere / "list.csv", elsewhere / "same bytes")
    done = people_erasure.erase(store.path)
    assert done.lists.erased == ((elsewhere / "list.csv").resolve(),)
    assert not (elsewhere / "list.csv").exists()
    assert {*(elsewhere / "same bytes").read_bytes()} == {0}
    assert done.is_proved


def test_what_somebody_has_changed_is_left_and_searched(store: Store, elsewhere: Path):
    mine, other = elsewhere / "mine.csv", elsewhere / "emptied.csv"
    written(store, mine, other)
    with mine.open("a") as opened:
        opened.write("my notes\n")
    other.write_text("nobody\n")
    done = people_erasure.erase(store.path)
    assert {one.name for one in done.lists.changed} == {"mine.csv", "emptied.csv"}
    assert [one.path.name for one in done.found] == ["mine.csv"]
    assert not done.is_proved


def test_a_list_that_was_moved_is_named(store: Store, elsewhere: Path):
    written(store, elsewhere / "list.csv")
    (elsewhere / "list.csv").rename(elsewhere / "moved.csv")
    done = people_erasure.erase(store.path)
    assert [one.name for one in done.lists.missing] == ["list.csv"]
    assert not done.is_proved


def test_lists_of_those_who_were_there_before_are_known_too(store: Store, elsewhere: Path):
    written(store, elsewhere / "list.csv")
    with People.open(store.path) as people:
        people.keep([Person(name="Bo Ekström")])
        people.bring_back()
        assert [*people_lists.remembered(people)] == [(elsewhere / "list.csv").resolve()]


def test_where_lists_were_written_is_in_no_copy_of_the_store(store: Store, tmp_path: Path):
    written(store, tmp_path / "unlikely name of a list.csv")
    assert b"unlikely name" not in store.path.read_bytes()
