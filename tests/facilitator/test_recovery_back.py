"""A damaged store whose copies have what somebody had gone back from: that stays gone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from facilitator import (
    auto_copies,
    conflicts,
    merge,
    notes,
    recovery,
    restore,
    undo_merge,
    vote_sides,
    votes,
)
from facilitator.event import Event
from facilitator.notes import Draft
from facilitator.records import Note
from facilitator.sessions import Place
from facilitator.store import Store
from tests.conftest import Clock
from tests.facilitator.damage import overwrite, pages_of
from tests.facilitator.rooms import edited, export
from tests.facilitator.test_reading import append


def texts(store: Store) -> list[str]:
    return sorted(note.text for note in store.find(Note))


def counts(store: Store, where: Place) -> dict[str, int]:
    return {one: n for one, n in votes.of_session(store, where).votes.items() if n}


def without_its_name(path: Path) -> None:
    path.write_bytes(b"\0" * 16 + path.read_bytes()[16:])


def without_its_history(path: Path) -> None:
    overwrite(path, pages_of(path, "history"))


def recover(path: Path, at: int = 0) -> None:
    copy = recovery.good_copies(path)[at]
    recovery.take(recovery.prepare(path, copy, None, Event.built_in()))


@pytest.fixture
def gone_back(store: Store, room7: Place, open_store, clock: Clock) -> Callable[[], Store]:
    """A store that went back to its first note, and what was typed before is in newer copies."""
    note = notes.add(store, room7, Draft("first"))
    assert note is not None
    copy = auto_copies.make(store.path, clock=clock)
    notes.edit(store, note.id, text="words to be forgotten")
    notes.add(store, room7, Draft("a note to be forgotten"))
    votes.cast(store, room7, "1")
    auto_copies.make(store.path, clock=clock)
    store.close()
    restore.restore(store.path, copy, clock)
    return open_store


@pytest.mark.parametrize("at", [0, 1])
def test_what_somebody_went_back_from_stays_gone(gone_back, store: Store, room7: Place, at: int):
    with gone_back() as opened:
        (note,) = opened.find(Note)
        notes.edit(opened, note.id, text="the words that count")
        for line in ("2", "3"):
            votes.cast(opened, room7, line)
    without_its_name(store.path)
    # The copy made before going back, or an older one of the same state.
    recover(store.path, at)
    with gone_back() as opened:
        assert texts(opened) == ["the words that count"]
        assert counts(opened, room7) == {"2": 1, "3": 1}
        opened.undo()
        assert counts(opened, room7) == {"2": 1}


def test_where_nothing_was_typed_after_going_back_that_stays_gone_too(gone_back, store: Store):
    gone_back().close()
    without_its_name(store.path)
    recover(store.path)
    with gone_back() as opened:
        assert texts(opened) == ["first"]


def test_of_words_that_were_changed_before_and_after_going_back_the_later_ones_stand(
    gone_back, store: Store
):
    with gone_back() as opened:
        (note,) = opened.find(Note)
        notes.edit(opened, note.id, text="the words that count")
    # It is not known any more what was gone back from.
    without_its_history(store.path)
    recover(store.path)
    with gone_back() as opened:
        assert "the words that count" in texts(opened)
        assert "words to be forgotten" not in texts(opened)


def test_a_merge_that_was_undone_does_not_come_back(
    open_store, store: Store, room7: Place, tmp_path: Path, clock: Clock
):
    with open_store("other.sqlite", "other") as other:
        notes.add(other, room7, Draft("from a wrong file"))
        votes.cast(other, room7, "9a")
        book = export(other, tmp_path / "book.xlsx")
    notes.add(store, room7, Draft("own"))
    merge.merge(store, [book])
    auto_copies.make(store.path, clock=clock)
    undo_merge.undo_merge(store)
    notes.add(store, room7, Draft("typed since"))
    store.close()
    without_its_name(store.path)
    recover(store.path)
    with open_store() as opened:
        assert texts(opened) == ["own", "typed since"]
        assert counts(opened, room7) == {}


def test_words_of_a_merge_that_stand_before_own_ones_are_not_lost_with_the_table_of_notes(
    open_store, store: Store, room7: Place, tmp_path: Path, clock: Clock
):
    note = notes.add(store, room7, Draft("first"))
    assert note is not None
    sent = export(store, tmp_path / "sent.xlsx")
    notes.edit(store, note.id, text="own words")
    with open_store("other.sqlite", "other") as other:
        merge.merge(other, [sent])
        notes.edit(other, note.id, text="words of another room")
        book = export(other, tmp_path / "book.xlsx")
    merge.merge(store, [book])
    auto_copies.make(store.path, clock=clock)
    store.close()
    # The history has only the own words.
    overwrite(store.path, pages_of(store.path, "notes"))
    recover(store.path)
    with open_store() as opened:
        (conflict,) = conflicts.open_conflicts(opened)
        said = [side.record.text for side in (conflict.shown, conflict.other)]  # pyright: ignore[reportAttributeAccessIssue]
        assert said == ["words of another room", "own words"]


def test_ballots_typed_in_two_files_of_one_workbook_count_together_as_before(
    open_store, store: Store, room7: Place, tmp_path: Path, clock: Clock
):
    votes.cast(store, room7, "1")
    book = export(store, tmp_path / "book.xlsx")
    first = edited(book, tmp_path / "first.xlsx", append("Ballots", Choices="2"))
    more = edited(first, tmp_path / "more.xlsx", append("Ballots", Choices="3"))
    merge.merge(store, [first])
    auto_copies.make(store.path, clock=clock)
    merge.merge(store, [more])
    assert counts(store, room7) == {"1": 1, "2": 1, "3": 1}
    store.close()
    without_its_name(store.path)
    recover(store.path)
    with open_store() as opened:
        assert counts(opened, room7) == {"1": 1, "2": 1, "3": 1}
        assert vote_sides.counted_apart(opened) == []


def test_a_damaged_copy_from_before_going_back_is_passed_over(
    gone_back, store: Store, room7: Place
):
    with gone_back() as opened:
        notes.add(opened, room7, Draft("typed since"))
    (left,) = (one for one in auto_copies.numbered(store.path) if one.why == "restore")
    overwrite(left.path, pages_of(left.path, "sqlite_autoindex_devices_1"))
    without_its_name(store.path)
    recover(store.path, at=1)
    with gone_back() as opened:
        assert texts(opened) == ["first", "typed since"]
