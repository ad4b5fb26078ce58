from __future__ import annotations

import shutil
import sqlite3
from contextlib import ExitStack, closing
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from facilitator import (
    backup,
    conflicts,
    history,
    merge,
    notes,
    results,
    sessions,
    vote_sides,
    votes,
)
from facilitator.changes import Changes
from facilitator.event import Event
from facilitator.notes import Draft
from facilitator.reasons import Refused
from facilitator.records import Ballot, Note, Session, Step
from facilitator.store import Store
from facilitator.undo_merge import Undone, undo_merge
from tests.conftest import Clock
from tests.facilitator import indexed
from tests.facilitator.conftest import Rooms
from tests.facilitator.rooms import cell_of, edited, export, fill, sheet
from tests.share import examples

EVENT = Event.built_in()
LOCAL = ("history", "drafts", "devices", "sqlite_sequence")


def state(store: Store, *without: str) -> dict[str, set[tuple[object, ...]]]:
    """Everything a store holds but what is local to it; `without` leaves out columns."""
    assert indexed.is_whole(store)
    with closing(sqlite3.connect(store.path)) as connection:
        names = [row[0] for row in connection.execute("SELECT name FROM sqlite_schema")]
        found = {}
        for name in names:
            if name in LOCAL or "_by_" in name or name.startswith(("sqlite_", "note_")):
                continue
            columns = [row[1] for row in connection.execute(f"PRAGMA table_info({name})")]
            listed = ", ".join(f'"{column}"' for column in columns if column not in without)
            found[name] = set(connection.execute(f"SELECT {listed} FROM {name}"))
        return found


def said(store: Store) -> set[tuple[object, ...]]:
    """What notes say, whatever their ids."""
    return {(note.session, note.text, note.support, note.deleted) for note in store.find(Note)}


@pytest.fixture
def target(open_store) -> Store:
    return open_store("target.sqlite", installation="coordinator")


@pytest.fixture
def books(rooms_made: Rooms, tmp_path: Path) -> list[Path]:
    return rooms_made.books(tmp_path, ("1", "2"))


def test_a_store_is_again_what_it_was(target: Store, books: list[Path]):
    first, second = books
    empty = state(target)
    merge.merge(target, [first])
    where = sessions.place(target, "1", "priorities", "1")
    notes.add(target, where, Draft("typed between"))
    before, ranking = state(target), results.of_store(target)
    merge.merge(target, [second])
    after = state(target, "merged", "created", "changed")
    heard: list[Changes] = []
    target.listen(heard.append)
    done = undo_merge(target, origin="page")
    assert (state(target), results.of_store(target)) == (before, ranking)
    assert (done.kept, done.workbooks) == (0, 1)
    # A session, a workbook and a known file are no records that people count.
    assert done.back == sum(len(after[t]) - len(before[t]) for t in before) - 3
    assert [(one.kind, one.origin, one.label.english()) for one in heard] == [
        ("merge", "page", "Merge undone")
    ]
    assert {"notes", "ballots", "workbooks", "sessions"} <= heard[0].tables
    assert history.page(target)[0].label.english() == "Merge undone"
    # The mended file can come again, and the one before can be undone, too.
    merge.merge(target, [second])
    assert state(target, "merged", "created", "changed") == after
    undo_merge(target)
    assert state(target) == before
    undo_merge(target)
    assert said(target) == {(where.id, "typed between", 0, False)}
    assert not target.is_rehearsal
    with pytest.raises(Refused) as refused:
        undo_merge(target)
    assert refused.value.reasons[0].code == "no_copy"
    for note in target.find(Note):
        notes.remove(target, note.id)
    assert {name for name, rows in state(target).items() if rows} == {
        *(name for name, rows in empty.items() if rows),
        "sessions",
        "notes",
    }


def test_the_first_merge_into_an_empty_store(target: Store, books: list[Path], open_store):
    before = state(target)
    merge.merge(target, books)
    undo_merge(target)
    assert state(target) == before
    # It was neither, and can become the other.
    practice = open_store("practice.sqlite", installation="p", rehearsal=True)
    fill(practice)
    path = export(practice, target.path.with_name("practice.xlsx"))
    merge.merge(target, [path])
    assert target.is_rehearsal


def test_a_store_in_which_a_rehearsal_was_changed_stays_one(
    open_store, target: Store, books: list[Path], tmp_path: Path
):
    practice = open_store("practice.sqlite", "practice", rehearsal=True)
    fill(practice, "3")
    merge.merge(target, [export(practice, tmp_path / "p.xlsx", "3")])
    where = sessions.place(target, "1", "priorities", "3")
    notes.edit(target, notes.of_session(target, where.id)[0].id, text="changed here")
    assert target.is_rehearsal
    done = undo_merge(target)
    assert (done.kept, target.is_rehearsal) == (1, True)
    assert [note.text for note in target.find(Note)] == ["changed here"]
    (result,) = merge.merge(target, [books[0]]).files
    assert [reason.code for reason in result.reasons] == ["rehearsal_mix"]


def test_a_store_in_which_was_typed_while_it_was_a_rehearsal_stays_one(
    open_store, target: Store, books: list[Path], tmp_path: Path
):
    practice = open_store("practice.sqlite", "practice", rehearsal=True)
    fill(practice, "3")
    book = export(practice, tmp_path / "p.xlsx", "3")
    merge.merge(target, [book])
    where = sessions.place(target, "1", "priorities", "4")
    note = notes.add(target, where, Draft("typed meanwhile"))
    assert note is not None
    undo_merge(target)
    assert target.is_rehearsal
    assert [one.text for one in target.find(Note)] == ["typed meanwhile"]
    real, again = merge.check(target, [books[0], book]).files
    assert (real.state, again.state) == ("rejected", "merged")


def test_nothing_typed_after_the_merge_is_lost(target: Store, books: list[Path]):
    first, second = books
    merge.merge(target, [first])
    merge.merge(target, [second])
    old, new = (sessions.place(target, "1", "priorities", room) for room in ("1", "2"))
    note, *_ = target.find(Note, session=old.id)
    edited, untouched = target.find(Note, session=new.id)
    notes.edit(target, note.id, text="said better")
    notes.edit(target, edited.id, text="corrected by the coordinator")
    notes.add(target, new, Draft("typed since"))
    votes.cast(target, new, "9a")
    done = undo_merge(target)
    assert done.kept == 1
    texts = {one.text for one in target.find(Note)}
    assert texts >= {"said better", "corrected by the coordinator", "typed since"}
    assert target.get(Note, untouched.id) is None
    assert [ballot.choices for ballot in target.find(Ballot, session=new.id)] == [("9a",)]
    assert [step.session for step in target.find(Step)] == [old.id]
    assert target.get(Session, new.id) is not None


def test_a_conflict_goes_with_the_merge_that_brought_it(open_store, store: Store, tmp_path: Path):
    """Both sides edit the same note; the coordinator goes on before and after."""
    where = fill(store)
    target = open_store("target.sqlite", installation="coordinator")
    merge.merge(target, [export(store, tmp_path / "a.xlsx")])
    note = target.find(Note)[0]
    notes.edit(target, note.id, text="the coordinator’s words")
    before = state(target)
    notes.edit(store, note.id, text="the room’s words")
    later = export(store, tmp_path / "b.xlsx")
    merge.merge(target, [later])
    assert len(conflicts.open_conflicts(target)) == 1
    undo_merge(target)
    assert state(target) == before
    # Once more, and now somebody types over what is shown, whichever it is.
    merge.merge(target, [later])
    notes.edit(target, note.id, support=9)
    undo_merge(target)
    assert len(conflicts.open_conflicts(target)) <= 1
    assert next(n for n in target.find(Note) if n.id == note.id).support == 9
    assert where.id == note.session


@pytest.mark.parametrize("choice", ["keep", "take", "both"])
def test_what_was_decided_since_stays(open_store, store: Store, tmp_path: Path, choice: str):
    fill(store)
    target = open_store("target.sqlite", installation="coordinator")
    merge.merge(target, [export(store, tmp_path / "a.xlsx")])
    note = target.find(Note)[0]
    notes.edit(target, note.id, text="the coordinator’s words")
    notes.edit(store, note.id, text="the room’s words")
    merge.merge(target, [export(store, tmp_path / "b.xlsx")])
    conflicts.decide(target, conflicts.open_conflicts(target)[0], choice)  # pyright: ignore[reportArgumentType]
    decided = said(target)
    done = undo_merge(target)
    assert said(target) == decided
    assert len(conflicts.open_conflicts(target)) == 0
    assert done.kept == 1


@pytest.mark.parametrize("choice", ["keep", "take", "both"])
@pytest.mark.parametrize("since", ["", "undo", "undo redo"])
def test_a_decision_between_what_two_merges_brought_goes_with_both(
    open_store, store: Store, tmp_path: Path, choice: conflicts.Choice, since: str
):
    where = fill(store)
    room = export(store, tmp_path / "a.xlsx")

    def corrected(loaded: Workbook) -> None:
        cell_of(sheet(loaded, "Ballots"), "Choices", 2).value = "5; 6"
        cell_of(sheet(loaded, "Notes"), "Text", 2).value = "corrected"

    by_hand = edited(room, tmp_path / "corrected.xlsx", corrected)
    ballot = votes.of_session(store, where).ballots[0].id
    votes.correct(store, where, ballot, "7")
    for note in store.find(Note):
        notes.edit(store, note.id, text=f"{note.text}, said again")
    again = export(store, tmp_path / "b.xlsx")

    target = open_store("target.sqlite", installation="coordinator")
    empty = state(target)
    merge.merge(target, [by_hand])
    first = state(target)
    merge.merge(target, [again])
    opened = conflicts.open_conflicts(target)
    assert {one.shown.record.table for one in opened} == {"notes", "ballots"}
    conflicts.decide_all(target, opened, choice)
    for direction in since.split():
        target.undo() if direction == "undo" else target.redo()
    decided = said(target)
    # What one of them was decided against is still there: the decision stays, if it stands.
    undo_merge(target)
    assert (state(target) == first) == (since == "undo")
    merge.merge(target, [again])
    assert said(target) == decided
    undo_merge(target)
    done = undo_merge(target)
    assert state(target) == empty
    assert done.kept == 0
    # They bring their conflicts again.
    merge.merge(target, [by_hand])
    for table in ("notes", "ballots", "steps"):
        assert state(target)[table] == first[table]
    merge.merge(target, [again])
    assert len(conflicts.open_conflicts(target)) == len(opened)


def test_a_decision_that_went_back_and_was_sent_before_hides_nothing_typed_since(
    open_store, store: Store, tmp_path: Path
):
    fill(store)
    room = export(store, tmp_path / "a.xlsx")
    other = open_store("other.sqlite", installation="other")
    merge.merge(other, [room])
    note = store.find(Note)[0].id
    notes.edit(store, note, text="said by a")
    notes.edit(other, note, text="said by b")
    files = [export(store, tmp_path / "a2.xlsx"), export(other, tmp_path / "b2.xlsx")]
    target = open_store("target.sqlite", installation="coordinator")
    merge.merge(target, files)
    conflicts.decide_all(target, conflicts.open_conflicts(target), "keep")
    sent = export(target, tmp_path / "sent.xlsx")
    undo_merge(target)
    merge.merge(target, [room])
    notes.edit(target, note, text="said by the coordinator")
    merge.merge(target, [sent])
    (conflict,) = conflicts.open_conflicts(target)
    texts = {side.record.text for side in (conflict.shown, conflict.other)}  # pyright: ignore[reportAttributeAccessIssue]
    assert "said by the coordinator" in texts


@pytest.mark.parametrize("typed", [False, True])
@pytest.mark.parametrize("choice", ["keep", "take", "both"])
def test_a_decision_that_was_taken_back_hides_no_version_of_a_later_merge(
    open_store, store: Store, tmp_path: Path, choice: conflicts.Choice, typed: bool
):
    fill(store)
    room = export(store, tmp_path / "a.xlsx")
    note = store.find(Note)[0].id
    target = open_store("target.sqlite", installation="coordinator")
    if typed:
        merge.merge(target, [room])
        notes.edit(target, note, text="corrected")
    else:

        def corrected(loaded: Workbook) -> None:
            cell_of(sheet(loaded, "Notes"), "Text", 2).value = "corrected"

        merge.merge(target, [edited(room, tmp_path / "corrected.xlsx", corrected)])
    notes.edit(store, note, text="said again")
    again = export(store, tmp_path / "b.xlsx")
    before = said(target)
    merge.merge(target, [again])
    conflicts.decide_all(target, conflicts.open_conflicts(target), choice)
    target.undo()
    undo_merge(target)
    assert {one for one in said(target) if not one[-1]} == {one for one in before if not one[-1]}
    merge.merge(target, [again])
    (conflict,) = conflicts.open_conflicts(target)
    texts = {side.record.text for side in (conflict.shown, conflict.other)}  # pyright: ignore[reportAttributeAccessIssue]
    assert texts == {"corrected", "said again"}


def test_of_two_decisions_about_a_note_the_one_that_was_not_taken_back_stands(
    open_store, store: Store, tmp_path: Path
):
    fill(store)
    note = store.find(Note)[0].id
    target = open_store("target.sqlite", installation="coordinator")
    files = [export(store, tmp_path / "room.xlsx")]
    for name in "abc":
        laptop = open_store(f"{name}.sqlite", installation=name)
        merge.merge(laptop, files[:1])
        notes.edit(laptop, note, text=f"said by {name}")
        files.append(export(laptop, tmp_path / f"{name}.xlsx"))
    merge.merge(target, files[:3])
    conflicts.decide_all(target, conflicts.open_conflicts(target), "take")
    decided = said(target)
    merge.merge(target, files[3:])
    conflicts.decide_all(target, conflicts.open_conflicts(target), "take")
    target.undo()
    undo_merge(target)
    assert (said(target), conflicts.open_conflicts(target)) == (decided, [])
    merge.merge(target, files[3:])
    assert len(conflicts.open_conflicts(target)) == 1


def test_what_was_typed_over_a_decision_stays(open_store, store: Store, tmp_path: Path):
    fill(store)
    room = export(store, tmp_path / "a.xlsx")
    other = open_store("other.sqlite", installation="other")
    merge.merge(other, [room])
    for laptop, name in ((store, "a"), (other, "b")):
        notes.edit(laptop, laptop.find(Note)[0].id, text=f"said by {name}")
    files = [export(store, tmp_path / "a2.xlsx"), export(other, tmp_path / "b2.xlsx")]
    target = open_store("target.sqlite", installation="coordinator")
    merge.merge(target, files)
    conflicts.decide_all(target, conflicts.open_conflicts(target), "take")
    notes.edit(target, store.find(Note)[0].id, text="said by the coordinator")
    assert undo_merge(target).kept == 1
    assert {text for _, text, _, _ in said(target)} == {"said by the coordinator"}


def test_which_votes_count_stays_decided(open_store, store: Store, tmp_path: Path):
    where = fill(store)
    other = open_store("other.sqlite", installation="other")
    fill(other, ballots=("1 2 3",))
    target = open_store("target.sqlite", installation="coordinator")
    merge.merge(target, [export(store, tmp_path / "a.xlsx")])
    before = votes.of_session(target, where).votes
    merge.merge(target, [export(other, tmp_path / "b.xlsx")])
    vote_sides.choose(target, where, other.device)
    undo_merge(target)
    assert votes.of_session(target, where).votes == before
    merge.merge(target, [tmp_path / "b.xlsx"])
    assert [b.choices for b in votes.of_session(target, where).ballots] == [("1", "2", "3")]


def test_several_merges_at_once(target: Store, books: list[Path]):
    before = state(target)
    for path in books:
        merge.merge(target, [path])
    first, second = backup.copies(target)
    done = undo_merge(target, first)
    assert state(target) == before
    assert (done.copy, done.workbooks, done.at) == (first, 2, backup.made_at(first))
    assert backup.copies(target) == []
    assert not second.exists()


def test_a_version_typed_between_two_merges_is_found_again(
    open_store, store: Store, tmp_path: Path
):
    """The room had the coordinator's edit and went on from it: that is now an earlier version."""
    fill(store)
    target = open_store("target.sqlite", installation="coordinator")
    merge.merge(target, [export(store, tmp_path / "a.xlsx")])
    note = target.find(Note)[0]
    first = backup.copies(target)[-1]
    merge.merge(target, [tmp_path / "a.xlsx"])
    notes.edit(target, note.id, text="the coordinator’s words")
    merge.merge(store, [export(target, tmp_path / "back.xlsx")])
    notes.edit(store, note.id, text="and the room’s on top")
    merge.merge(target, [export(store, tmp_path / "b.xlsx")])
    assert target.find(Note)[0].text == "and the room’s on top"
    undo_merge(target)
    assert target.find(Note)[0].text == "the coordinator’s words"
    merge.merge(target, [tmp_path / "b.xlsx"])
    undo_merge(target, first)
    assert [one.text for one in target.find(Note)] == ["the coordinator’s words"]


def test_a_merge_that_brought_nothing(target: Store, books: list[Path]):
    before = state(target)
    merge.merge(target, books)
    merge.merge(target, books)
    # One undo takes back what the first one brought.
    assert undo_merge(target).workbooks == len(books)
    assert state(target) == before
    assert backup.copies(target) == []


def test_a_copy_that_cannot_be_read_is_one_sentence(target: Store, books: list[Path], store: Store):
    merge.merge(target, books[:1])
    merge.merge(target, books[1:])
    before = state(target)
    newest = backup.copies(target)[-1]
    whole = newest.read_bytes()
    fill(store)
    for data, code in (
        (whole[: len(whole) // 2], "store_damaged"),
        (b"no store" * 1000, "not_a_store"),
        (whole[:-4096] + b"\0" * 4096, None),
    ):
        newest.write_bytes(data)
        if code is not None:
            with pytest.raises(Refused) as refused:
                undo_merge(target)
            assert refused.value.reasons[0].code == code
            assert state(target) == before
    newest.write_bytes(whole)
    for path in (newest.with_name("nowhere.sqlite"), store.path):
        with pytest.raises(Refused) as refused:
            undo_merge(target, path)
        assert refused.value.reasons[0].code == "not_its_copy"
    newest.unlink()
    undo_merge(target)
    assert said(target) == set()


def test_an_undo_that_fails_changes_nothing(
    target: Store, books: list[Path], monkeypatch: pytest.MonkeyPatch
):
    merge.merge(target, books)
    before, copies = state(target), backup.copies(target)

    def fail(*_: object) -> None:
        raise RuntimeError("the machine dies")

    monkeypatch.setattr("facilitator.undo_merge._Undo._rehearsal", fail)
    with pytest.raises(RuntimeError):
        undo_merge(target)
    assert (state(target), backup.copies(target)) == (before, copies)


def test_one_who_only_reads_cannot_undo(target: Store, books: list[Path]):
    merge.merge(target, books)
    with Store.open(target.path, installation="", read_only=True) as reader:
        with pytest.raises(Refused) as refused:
            undo_merge(reader)
        assert refused.value.reasons[0].code == "store_read_only"
    assert len(backup.copies(target)) == 1


def test_copies_of_a_copy_are_not_those_of_the_store(target: Store, books: list[Path]):
    merge.merge(target, books[:1])
    (copy,) = backup.copies(target)
    with Store.open(copy, installation="coordinator") as opened:
        merge.merge(opened, books[1:])
        assert len(backup.copies(opened)) == 1
    assert backup.copies(target) == [copy]


def test_a_clock_set_back_does_not_change_the_order(target: Store, books: list[Path], clock: Clock):
    merge.merge(target, books[:1])
    clock.at -= 86_400_000
    merge.merge(target, books[1:])
    copies = backup.copies(target)
    undo_merge(target)
    assert backup.copies(target) == copies[:1]
    assert said(target) != set()


# The law, over generated histories

edits = st.lists(
    st.tuples(
        st.sampled_from(["add", "edit", "support", "remove", "vote"]), st.integers(0, 10_000)
    ),
    max_size=4,
)


def type_in(store: Store, work: list[tuple[str, int]], who: str) -> None:
    where = sessions.place(store, "1", "priorities", "7")
    for what, number in work:
        found = store.find(Note)
        chance = Random(number)
        if what == "add" or not found:
            notes.add(store, where, Draft(f"{who} {number}"))
        elif what == "vote":
            votes.cast(store, where, str(number % 45 + 1) if number % 45 + 1 != 9 else "9a")
        else:
            note = chance.choice(found)
            if what == "edit":
                notes.edit(store, note.id, text=f"{who} says {number}")
            elif what == "support":
                notes.edit(store, note.id, support=number)
            else:
                notes.remove(store, note.id)


@settings(
    max_examples=examples(20),
    # Each example merges eight workbooks: making a failing one smaller would take many minutes.
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(edits, edits, edits, edits, edits)
def test_undo_takes_back_the_merge_and_nothing_else(
    tmp_path_factory: pytest.TempPathFactory,
    start: list[tuple[str, int]],
    in_a: list[tuple[str, int]],
    in_b: list[tuple[str, int]],
    before: list[tuple[str, int]],
    since: list[tuple[str, int]],
):
    folder = tmp_path_factory.mktemp("undo")
    clock = Clock()
    with ExitStack() as stack:

        def opened(name: str) -> Store:
            path = folder / f"{name}.sqlite"
            store = Store.open(path, installation=name, event=EVENT, clock=clock)
            return stack.enter_context(store)

        a = opened("a")
        type_in(a, [("add", 1), *start], "start")
        common = export(a, folder / "common.xlsx")
        b = opened("b")
        merge.merge(b, [common])
        type_in(a, in_a, "a")
        type_in(b, in_b, "b")
        book_a, book_b = export(a, folder / "a.xlsx"), export(b, folder / "b.xlsx")
        target = opened("target")
        merge.merge(target, [book_a])
        type_in(target, before, "typed")
        was = state(target)
        merge.merge(target, [book_b])
        merged = state(target, "merged")
        undo_merge(target)
        assert state(target) == was
        merge.merge(target, [book_b])
        assert state(target, "merged") == merged
        # What is typed after the merge is there afterwards, and a merge anew joins both.
        type_in(target, since, "since")
        texts = {text for _, text, _, _ in said(target) if str(text).startswith("since")}
        joined = said(target), len(conflicts.open_conflicts(target))
        done: Undone = undo_merge(target)
        assert texts <= {text for _, text, _, _ in said(target)}
        assert done.back + done.kept >= 0
        merge.merge(target, [book_b])
        assert (said(target), len(conflicts.open_conflicts(target))) == joined
    shutil.rmtree(folder)
