from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from facilitator import backup, history, merge, notes, sessions, votes
from facilitator.comparison import Comparison, Moved, RoundChange, compare
from facilitator.event import Event
from facilitator.notes import Draft
from facilitator.reasons import Refused
from facilitator.records import Note
from facilitator.store import Store
from facilitator.undo_merge import undo_merge
from tests.conftest import Clock
from tests.facilitator.conftest import Rooms
from tests.facilitator.rooms import fill


@pytest.fixture
def books(rooms_made: Rooms, tmp_path: Path) -> list[Path]:
    first = rooms_made.books(tmp_path, ["1"], ("2 24", "24"))
    return [*first, *rooms_made.books(tmp_path, ["2"], ("2 9a", "2 9a", "9a"))]


@pytest.fixture
def target(open_store, books: list[Path]) -> Store:
    store = open_store("target.sqlite", installation="coordinator")
    merge.merge(store, books[:1])
    merge.merge(store, books[1:])
    return store


def test_what_a_merge_has_brought(target: Store):
    copy = backup.copies(target)[-1]
    before = copy.read_bytes()
    found = compare(copy, target)
    assert (found.rooms, found.rooms_gone) == (("2",), ())
    assert (found.votes, found.ballots, found.notes, found.steps) == (5, 3, 2, 1)
    assert found.since == backup.made_at(copy)
    (change,) = found.rounds
    assert (change.round, change.votes, change.ballots) == ("priorities", 5, 3)
    # 24 had 2 and 2 had 1; now 2 and 9a have 3.
    assert change.moved == (
        Moved("2", 2, 1, 1, 3),
        Moved("9a", None, 1, 0, 3),
        Moved("24", 1, 3, 2, 2),
    )
    assert copy.read_bytes() == before


def test_after_the_very_first_merge_nothing_has_risen(open_store, books: list[Path]):
    store = open_store("first.sqlite", installation="coordinator")
    merge.merge(store, books)
    found = compare(backup.copies(store)[0], store)
    (change,) = found.rounds
    assert change.first
    assert len(change.moved) == 3
    (sentence,) = found.sentences()
    assert sentence.endswith("2 rooms, 8 votes, 5 ballots, 4 notes, 2 steps more.")


def test_it_is_one_sentence(target: Store):
    (sentence,) = compare(backup.copies(target)[-1], target).sentences()
    assert re.fullmatch(
        r"Since 2020-11-2\d \d\d:\d\d: 1 room, 5 votes, 3 ballots, 2 notes, 1 step more; "
        r"initiative 2 from 2nd to 1st, 9a new at 1st, 24 from 1st to 3rd\.",
        sentence,
    )


def test_two_open_stores_and_what_was_taken_back(target: Store, open_store, books: list[Path]):
    other = open_store("other.sqlite", installation="other")
    merge.merge(other, books)
    assert compare(other, target) == replace(
        compare(target, other), since=history.page(other, limit=1)[0].at
    )
    undo_merge(target)
    found = compare(other, target)
    assert (found.rooms, found.rooms_gone) == ((), ("2",))
    assert (found.votes, found.notes) == (-5, -2)
    assert [one.initiative for one in found.rounds[0].moved] == ["24", "2", "9a"]
    assert found.rounds[0].moved[-1] == Moved("9a", 1, None, 3, 0)
    (sentence,) = found.sentences()
    assert "1 room, 5 votes, 3 ballots, 2 notes, 1 step fewer; initiative 24 from 3rd" in sentence
    assert sentence.endswith("9a from 1st to no votes.")


def test_nothing_has_changed(target: Store):
    backup.before_merge(target)
    (sentence,) = compare(backup.copies(target)[-1], target).sentences()
    assert sentence.endswith(": nothing more, nothing less.")


def test_votes_counted_here_are_a_room_too(store: Store, open_store):
    empty = open_store("empty.sqlite", installation="empty")
    where = sessions.place(store, "1", "priorities", "7")
    votes.cast(store, where, "2")
    assert compare(empty, store).rooms == ("7",)


def test_another_file_is_only_read(store: Store, open_store, tmp_path: Path, clock: Clock):
    fill(store)
    other = open_store("other.sqlite", installation="other")
    notes.add(other, sessions.place(other, "1", "priorities", "3"), Draft("alone"))
    at = clock.at
    found = compare(other.path, store)
    assert (found.rooms, found.rooms_gone, found.notes) == (("7",), ("3",), 1)
    assert found.since == at
    assert [note.text for note in other.find(Note)] == ["alone"]


def test_what_cannot_be_compared(store: Store, open_store, tmp_path: Path, event: Event):
    strange = open_store("strange.sqlite", event=replace(event, id="another", title="Another"))
    (tmp_path / "text.sqlite").write_text("x" * 100)
    for path, code in (
        (strange.path, "store_other_event"),
        (tmp_path / "text.sqlite", "not_a_store"),
        (tmp_path / "nowhere.sqlite", "store_missing"),
    ):
        with pytest.raises(Refused) as refused:
            compare(path, store)
        assert refused.value.reasons[0].code == code


def test_several_rounds_have_a_sentence_each():
    def change(title: str, number: int) -> RoundChange:
        moved = tuple(Moved(str(n), n + 11, n, 1, 2) for n in range(1, number + 1))
        return RoundChange(title.lower(), title, 1, 1, moved)

    found = Comparison(0, (), (), 1, 0, -1, 0, (change("First", 1), change("Second", 7)))
    first, *rest = found.sentences()
    assert first.endswith(": 1 vote more; 1 note fewer.")
    assert rest[0] == "First: initiative 1 from 12th to 1st."
    assert rest[1].startswith("Second: initiative 1 from 12th to 1st, 2 from 13th to 2nd, 3 from ")
    assert rest[1].endswith(" and 2 more.")
