"""Two laptops with one name, as one is a copy of the other: what they counted is doubted aloud."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from facilitator import merge, votes
from facilitator.merge_report import FileResult
from facilitator.sessions import Place
from facilitator.store import Store
from tests.conftest import OpenStore
from tests.facilitator.rooms import export


@pytest.fixture
def laptops(open_store: OpenStore, room7: Place, tmp_path: Path) -> list[Store]:
    """A laptop with one ballot, and what a copy of its disk has."""
    with open_store("one.sqlite", "image") as store:
        votes.cast(store, room7, "1")
    shutil.copy(tmp_path / "one.sqlite", tmp_path / "other.sqlite")
    return [open_store("one.sqlite", "image"), open_store("other.sqlite", "image")]


def doubts(result: FileResult) -> list[tuple[str, str]]:
    return [(one.place, one.found) for one in result.remarks if one.code == "under_one_name"]


@pytest.mark.parametrize("first", [0, 1])
def test_ballots_that_a_copied_laptop_put_in_too_are_doubted_in_any_order(
    laptops: list[Store], room7: Place, open_store: OpenStore, tmp_path: Path, first: int
):
    files = []
    for at, (store, lines) in enumerate(zip(laptops, (["2", "3"], ["2", "4", "5"]), strict=True)):
        for line in lines:
            votes.cast(store, room7, line)
        files.append(export(store, tmp_path / f"laptop-{at}.xlsx"))
    files = [files[first], files[1 - first]]
    coordinator = open_store("coordinator.sqlite", "coordinator")
    preview = merge.check(coordinator, files).files
    report = merge.merge(coordinator, files).files
    assert preview == report
    assert doubts(report[1]) == [("Room 7, day 1", "2")]
    assert report[1].reasons == ()
    assert votes.of_session(coordinator, room7).votes["2"] == 2
    # As long as it is so, also of a file that is known.
    assert doubts(merge.merge(coordinator, files[:1]).files[0]) == [("Room 7, day 1", "2")]
    twice = [one for one in votes.of_session(coordinator, room7).ballots if one.choices == ("2",)]
    votes.withdraw(coordinator, room7, twice[0].id, 2)
    assert doubts(merge.merge(coordinator, files[:1]).files[0]) == [("Room 7, day 1", "1")]


def test_ballots_put_in_again_by_one_laptop_are_not_doubted(
    laptops: list[Store], room7: Place, open_store: OpenStore, tmp_path: Path
):
    store, _ = laptops
    votes.cast(store, room7, "2")
    store.undo()
    votes.cast(store, room7, "2")
    store.undo()
    store.redo()
    votes.cast_many(store, room7, ["2", "2", "2"])
    files = [export(store, tmp_path / "room-07.xlsx")]
    votes.cast(store, room7, "2")
    files.append(export(store, tmp_path / "room-07 (1).xlsx"))
    coordinator = open_store("coordinator.sqlite", "coordinator")
    assert [doubts(one) for one in merge.merge(coordinator, files).files] == [[], []]
