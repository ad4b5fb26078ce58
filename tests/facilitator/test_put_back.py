"""A store that is an older one again: gone back to a copy, or a file put in its place by hand."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from facilitator import (
    auto_copies,
    backup,
    conflicts,
    history,
    merge,
    note_history,
    notes,
    restore,
    undo_merge,
    vote_sides,
    votes,
)
from facilitator.notes import Draft
from facilitator.reasons import Refused
from facilitator.records import Note
from facilitator.sessions import Place
from facilitator.store import Store
from tests.conftest import Clock
from tests.facilitator.rooms import export


def counts(store: Store, where: Place) -> dict[str, int]:
    return {one: n for one, n in votes.of_session(store, where).votes.items() if n}


@pytest.fixture
def put_back(store: Store, room7: Place, open_store, clock: Clock, tmp_path: Path) -> Path:
    """What a store sent before somebody put a copy of it in its place, by hand."""
    note = notes.add(store, room7, Draft("first"))
    assert note is not None
    votes.cast(store, room7, "1")
    copy = auto_copies.make(store.path, clock=clock)
    notes.edit(store, note.id, text="second")
    for line in ("2", "3"):
        votes.cast(store, room7, line)
    sent = export(store, tmp_path / "sent.xlsx")
    # As the window does when it is closed.
    auto_copies.make(store.path, clock=clock)
    store.close()
    shutil.copyfile(copy.path, store.path)
    return sent


@pytest.mark.parametrize("sent_first", [True, False])
def test_votes_put_in_again_after_a_file_was_put_back_count_once(
    put_back: Path, open_store, room7: Place, tmp_path: Path, sent_first: bool
):
    with open_store() as store:
        for line in ("2", "3"):
            votes.cast(store, room7, line)
        again = export(store, tmp_path / "again.xlsx")
    coordinator = open_store("coordinator.sqlite", "coordinator")
    merge.merge(coordinator, [put_back, again] if sent_first else [again, put_back])
    assert counts(coordinator, room7) == {"1": 1, "2": 1, "3": 1}
    (apart,) = vote_sides.counted_apart(coordinator)
    assert [side.ballots for side in apart.sides] == [3, 3]


def test_words_changed_before_and_after_a_file_was_put_back_are_asked_about(
    put_back: Path, open_store, tmp_path: Path
):
    with open_store() as store:
        (note,) = store.find(Note)
        for text in ("2nd", "third"):
            notes.edit(store, note.id, text=text)
        again = export(store, tmp_path / "again.xlsx")
    coordinator = open_store("coordinator.sqlite", "coordinator")
    merge.merge(coordinator, [put_back, again])
    (conflict,) = conflicts.open_conflicts(coordinator)
    assert {conflict.shown.record.text, conflict.other.record.text} == {"second", "third"}  # pyright: ignore[reportAttributeAccessIssue]


def test_what_was_typed_before_a_file_was_put_back_was_typed_on_this_laptop(
    put_back: Path, open_store
):
    with open_store() as store:
        (note,) = store.find(Note)
        notes.edit(store, note.id, text="2nd")
        assert all(line.here for line in history.page(store))
        assert all(version.is_own for version in note_history.of_note(store, note.id))


def test_a_store_that_only_goes_on_keeps_its_name(store: Store, room7: Place, open_store, clock):
    notes.add(store, room7, Draft("first"))
    auto_copies.make(store.path, clock=clock)
    notes.add(store, room7, Draft("second"))
    store.close()
    with open_store() as again:
        assert again.device == store.device


def test_a_merge_before_going_back_is_not_undone_after_it(
    store: Store, room7: Place, open_store, clock: Clock, tmp_path: Path
):
    with open_store("other.sqlite", "other") as other:
        notes.add(other, room7, Draft("from another room"))
        book = export(other, tmp_path / "book.xlsx")
    notes.add(store, room7, Draft("first"))
    copy = auto_copies.make(store.path, clock=clock)
    notes.add(store, room7, Draft("to be forgotten"))
    merge.merge(store, [book])
    store.close()
    before = restore.restore(store.path, copy, clock).before
    with open_store() as back:
        assert backup.copies(back) == []
        with pytest.raises(Refused) as refused:
            undo_merge.undo_merge(back)
        assert refused.value.reasons[0].code == "no_copy"
        merge.merge(back, [book])
        undo_merge.undo_merge(back)
        assert [note.text for note in back.find(Note)] == ["first"]
    restore.restore(store.path, before, clock)
    with open_store() as forth:
        undo_merge.undo_merge(forth)
        assert [note.text for note in forth.find(Note)] == ["first", "to be forgotten"]
