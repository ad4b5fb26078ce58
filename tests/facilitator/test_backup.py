from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from facilitator import backup, merge, notes
from facilitator.notes import Draft
from facilitator.reasons import Refused
from facilitator.records import Note
from facilitator.sessions import Place
from facilitator.store import Store
from facilitator.undo_merge import undo_merge
from tests.facilitator.rooms import export, fill, records


@pytest.fixture
def books(store: Store, tmp_path: Path) -> list[Path]:
    for room in ("1", "2"):
        fill(store, room)
    return [export(store, tmp_path / f"room-0{room}.xlsx", room) for room in ("1", "2")]


def test_a_copy_is_the_store_as_it_was_before_the_merge(
    open_store, books: list[Path], room7: Place
):
    target = open_store("target.sqlite", installation="coordinator")
    merge.merge(target, books[:1])
    before = records(target)
    merge.merge(target, books[1:])
    empty, copied = backup.copies(target)
    with Store.open(empty, installation="coordinator") as copy:
        assert records(copy) == set()
    with Store.open(copied, installation="coordinator") as copy:
        assert records(copy) == before
        notes.add(copy, room7, Draft("one can go on with it"))
        assert "one can go on with it" in [note.text for note in copy.find(Note)]
    assert records(target) != before


def test_only_the_newest_copies_are_kept(open_store, store: Store, room7: Place, tmp_path: Path):
    target = open_store("target.sqlite", installation="coordinator")
    made: list[Path] = []
    for number in range(backup.KEPT + 3):
        notes.add(store, room7, Draft(f"note {number}"))
        merge.merge(target, [export(store, tmp_path / f"{number}.xlsx", "7")])
        made.append(backup.copies(target)[-1])
    assert backup.copies(target) == made[-backup.KEPT :]


def test_a_merge_that_changes_nothing_is_no_step_of_undo(
    open_store, store: Store, books: list[Path], tmp_path: Path
):
    target = open_store("target.sqlite", installation="coordinator")
    assert merge.merge(target, books).copy == backup.copies(target)[-1]
    merge.merge(target, [export(target, tmp_path / "all.xlsx")])
    kept = backup.copies(target)
    broken = tmp_path / "broken.xlsx"
    broken.write_text("no workbook")
    again = tmp_path / "room-01 (2).xlsx"
    again.write_bytes(books[0].read_bytes())
    for paths in (books, [broken], [again, *books]):
        assert merge.merge(target, paths).copy is None
        assert backup.copies(target) == kept
    # A later export of a room that says no more is told by the roll-call: that can be undone.
    later = export(store, tmp_path / "a.xlsx", "1")
    done = merge.merge(target, [later])
    assert (done.files[0].state, len(backup.copies(target))) == ("unchanged", len(kept) + 1)
    assert undo_merge(target).workbooks == 1
    undo_merge(target)
    assert undo_merge(target).workbooks == len(books)


def test_without_a_copy_nothing_is_merged(
    open_store, books: list[Path], monkeypatch: pytest.MonkeyPatch
):
    target = open_store("target.sqlite", installation="coordinator")
    merge.merge(target, books[:1])
    before = records(target)
    # No system takes a name so long.
    monkeypatch.setattr(backup, "_stem", lambda store: "x" * 300)
    with pytest.raises(Refused) as refused:
        merge.merge(target, books[1:])
    assert refused.value.reasons[0].code == "not_writable"
    assert records(target) == before


def test_half_a_copy_is_none_to_go_back_to(
    open_store, books: list[Path], monkeypatch: pytest.MonkeyPatch
):
    target = open_store("target.sqlite", installation="coordinator")
    merge.merge(target, books[:1])
    before = backup.copies(target)

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "replace", full)
        with pytest.raises(Refused) as refused:
            merge.merge(target, books[1:])
    assert refused.value.reasons[0].code == "disk_full"
    assert backup.copies(target) == before
    assert not list(target.path.parent.glob("*.part"))


def test_what_a_machine_that_died_left_of_a_copy_goes(open_store, books: list[Path]):
    target = open_store("target.sqlite", installation="coordinator")
    left = target.path.with_name("target-before-merge-20201121-110000-000000.sqlite.part")
    others = target.path.with_name("other-before-merge-20201121-110000-000000.sqlite.part")
    for path in (left, others):
        path.write_bytes(b"SQLite format 3")
    merge.merge(target, books)
    assert (left.exists(), others.exists()) == (False, True)
    assert undo_merge(target).workbooks == len(books)
