from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook

from facilitator import conflicts, merge, notes, rival_versions, vote_sides, votes
from facilitator.conflicts import Choice, Conflict
from facilitator.notes import Draft
from facilitator.records import Ballot, Note
from facilitator.sessions import Place
from facilitator.store import Store
from tests.facilitator.rooms import column, edited, export, fill, ranking, records, sheet


@pytest.fixture
def target(open_store) -> Store:
    return open_store("target.sqlite", "coordinator")


# Votes that were counted apart


def test_votes_of_two_devices_for_one_session_are_never_added_up(
    open_store, store: Store, tmp_path: Path
):
    where = fill(store)
    other = open_store("other.sqlite", "other")
    fill(other, ballots=("1 2 3",))
    books = [export(store, tmp_path / "a.xlsx"), export(other, tmp_path / "b.xlsx")]
    for number, order in enumerate((books, books[::-1])):
        target = open_store(f"m{number}.sqlite", "coordinator")
        first, second = merge.merge(target, order).files
        assert (first.flags, second.flags) == ((), ("double votes",))
        assert {b.choices for b in target.find(Ballot)} == {
            ("2", "24", "31"),
            ("24", "25"),
            ("1", "2", "3"),
        }
        counted = votes.of_session(target, where)
        assert {one.device for one in counted.sides} == {store.device, other.device}
        assert ranking(target)[0] == (1, "24", 2)
        assert sum(line[2] for line in ranking(target)) == 5
        (apart,) = vote_sides.counted_apart(target)
        assert (apart.counts, apart.decided) == (store.device, False)


def test_the_choice_which_votes_count_travels_and_is_not_asked_again(
    open_store, store: Store, tmp_path: Path
):
    where = fill(store)
    other = open_store("other.sqlite", "other")
    fill(other, ballots=("1 2 3",))
    books = [export(store, tmp_path / "a.xlsx"), export(other, tmp_path / "b.xlsx")]
    target = open_store("target.sqlite", "coordinator")
    merge.merge(target, books)
    vote_sides.choose(target, where, other.device)
    assert [b.choices for b in votes.of_session(target, where).ballots] == [("1", "2", "3")]
    decided = export(target, tmp_path / "decided.xlsx")
    for number, order in enumerate(([*books, decided], [decided, *books])):
        later = open_store(f"later{number}.sqlite", "another coordinator")
        merge.merge(later, order)
        assert vote_sides.counted_apart(later)[0].decided
        assert ranking(later) == ranking(target)
    # More from the one that counts is no new question; a third laptop is.
    votes.cast(other, where, "24")
    (result,) = merge.merge(target, [export(other, tmp_path / "b2.xlsx")]).files
    assert result.flags == ()
    assert len(votes.of_session(target, where).ballots) == 2
    third = open_store("third.sqlite", "third")
    votes.cast(third, where, "9a")
    (result,) = merge.merge(target, [export(third, tmp_path / "c.xlsx")]).files
    assert result.flags == ("double votes",)
    target.undo()
    assert vote_sides.counted_apart(target)[0].counts == store.device


def test_a_laptop_that_goes_on_with_anothers_votes_is_no_double_count(
    open_store, store: Store, target: Store, tmp_path: Path
):
    where = fill(store)
    before = export(store, tmp_path / "a.xlsx")
    store.copy_to(tmp_path / "handed over.sqlite")
    second = open_store("handed over.sqlite", "the second laptop")
    votes.cast(second, where, "9a")
    books = [before, export(second, tmp_path / "b.xlsx")]
    assert [one.flags for one in merge.merge(target, books).files] == [(), ()]
    assert len(votes.of_session(target, where).ballots) == 3
    # The first laptop was not told, and counts on.
    votes.cast(store, where, "25")
    (result,) = merge.merge(target, [export(store, tmp_path / "a2.xlsx")]).files
    assert result.flags == ("double votes",)
    assert len(votes.of_session(target, where).ballots) == 3


# Records that were changed in two places


def both_changed(store: Store, target: Store, tmp_path: Path) -> str:
    """A note that `store` and `target` have each changed, merged into `target`; its id."""
    where = fill(store)
    merge.merge(target, [export(store, tmp_path / "a.xlsx")])
    note = notes.of_session(store, where.id)[0]
    notes.edit(target, note.id, text="there")
    notes.edit(store, note.id, text="here")
    (result,) = merge.merge(target, [export(store, tmp_path / "b.xlsx")]).files
    assert (result.state, result.flags, result.conflicts) == ("merged", ("conflict",), 1)
    assert result.records["conflict"] == 1
    return note.id


def text_of(store: Store, note: str) -> str:
    found = store.get(Note, note)
    assert found is not None
    return found.text


def test_a_conflict_keeps_both_versions_and_shows_the_newer(
    store: Store, target: Store, tmp_path: Path
):
    note = both_changed(store, target, tmp_path)
    (conflict,) = conflicts.open_conflicts(target)
    assert conflict.fields == ("text",)
    assert [side.record.text for side in (conflict.shown, conflict.other)] == ["here", "there"]  # pyright: ignore[reportAttributeAccessIssue]
    assert conflict.before is not None
    assert conflict.before.text == "Who pays after the first year?"  # pyright: ignore[reportAttributeAccessIssue]
    assert text_of(target, note) == "here"
    # The same again asks nothing twice and adds nothing.
    (again,) = merge.merge(target, [tmp_path / "b.xlsx"]).files
    assert (again.state, again.flags, again.records["conflict"]) == ("unchanged", ("conflict",), 0)
    assert len(conflicts.open_conflicts(target)) == 1


@pytest.mark.parametrize(
    ("choice", "texts"),
    [("keep", ["here"]), ("take", ["there"]), ("both", ["here", "there"])],
)
def test_a_decision_travels_with_exports_and_can_be_undone(
    open_store, store: Store, target: Store, tmp_path: Path, choice: Choice, texts: list[str]
):
    note = both_changed(store, target, tmp_path)
    conflicts.decide(target, conflicts.open_conflicts(target)[0], choice)
    assert conflicts.open_conflicts(target) == []
    decided = export(target, tmp_path / "decided.xlsx")
    seen = []
    for number, order in enumerate(
        (["a.xlsx", "b.xlsx", "decided.xlsx"], ["decided.xlsx", "b.xlsx", "a.xlsx"])
    ):
        later = open_store(f"later{number}.sqlite", "another coordinator")
        merge.merge(later, [tmp_path / name for name in order])
        assert conflicts.open_conflicts(later) == []
        assert text_of(later, note) == texts[0]
        said = {one.text for one in later.find(Note)} & {"here", "there"}
        assert sorted(said) == sorted(texts)
        seen.append({one for one in records(later) if "Note" in one})
    assert seen[0] == seen[1]
    (result,) = merge.merge(store, [decided]).files
    assert (result.flags, text_of(store, note)) == ((), texts[0])

    target.undo()
    (conflict,) = conflicts.open_conflicts(target)
    assert {conflict.shown.record.text, conflict.other.record.text} == {"here", "there"}  # pyright: ignore[reportAttributeAccessIssue]
    assert len({one.text for one in target.find(Note)} & {"here", "there"}) == 1
    target.redo()
    assert conflicts.open_conflicts(target) == []
    assert text_of(target, note) == texts[0]


@pytest.mark.parametrize("choice", ["keep", "take", "both"])
def test_a_decision_taken_back_leaves_the_question_as_it_was_asked(
    store: Store, target: Store, tmp_path: Path, choice: Choice
):
    both_changed(store, target, tmp_path)
    (asked,) = conflicts.open_conflicts(target)
    conflicts.decide(target, asked, choice)
    target.undo()
    (again,) = conflicts.open_conflicts(target)

    def told(conflict: Conflict) -> set[tuple[object, ...]]:
        sides = (conflict.shown, conflict.other)
        return {(one.record.text, one.file, one.by_hand, one.changed) for one in sides}  # pyright: ignore[reportAttributeAccessIssue]

    assert told(again) == told(asked)
    assert {file for _, file, *_ in told(asked)} == {"b.xlsx", ""}
    assert again.before == asked.before


def test_two_coordinators_who_choose_alike_agree_and_who_differ_are_asked(
    open_store, store: Store, target: Store, tmp_path: Path
):
    note = both_changed(store, target, tmp_path)
    target.copy_to(tmp_path / "second.sqlite")
    second = open_store("second.sqlite", "the second coordinator")
    for one in (target, second):
        conflicts.decide(one, conflicts.open_conflicts(one)[0], "take")
    merge.merge(target, [export(second, tmp_path / "second.xlsx")])
    assert conflicts.open_conflicts(target) == []
    assert text_of(target, note) == "there"
    notes.edit(second, note, text="elsewhere")
    notes.edit(target, note, text="nowhere")
    (result,) = merge.merge(target, [export(second, tmp_path / "second2.xlsx")]).files
    assert result.flags == ("conflict",)


def test_an_edit_of_what_is_shown_leaves_the_other_version_open(
    store: Store, target: Store, tmp_path: Path
):
    note = both_changed(store, target, tmp_path)
    notes.edit(target, note, text="here, and more")
    (conflict,) = conflicts.open_conflicts(target)
    assert conflict.shown.record.text == "here, and more"  # pyright: ignore[reportAttributeAccessIssue]
    assert conflict.other.record.text == "there"  # pyright: ignore[reportAttributeAccessIssue]


def test_what_was_removed_here_and_changed_there_stays_in_sight(
    store: Store, target: Store, tmp_path: Path
):
    where = fill(store)
    merge.merge(target, [export(store, tmp_path / "a.xlsx")])
    note = notes.of_session(store, where.id)[0]
    notes.edit(store, note.id, text="changed")
    notes.remove(target, note.id)
    merge.merge(target, [export(store, tmp_path / "b.xlsx")])
    assert text_of(target, note.id) == "changed"
    (conflict,) = conflicts.open_conflicts(target)
    assert set(conflict.fields) == {"text", "deleted"}
    conflicts.decide(target, conflict, "take")
    assert "changed" not in [one.text for one in target.find(Note)]


def test_every_version_that_was_merged_is_kept(
    open_store, store: Store, tmp_path: Path, room7: Place
):
    note = notes.add(store, room7, Draft("first"))
    assert note is not None
    books = []
    for text in ("first", "second", "third"):
        notes.edit(store, note.id, text=text)
        books.append(export(store, tmp_path / f"{text}.xlsx"))
    for number, order in enumerate((books, books[::-1])):
        target = open_store(f"m{number}.sqlite", "coordinator")
        merge.merge(target, order)
        with target.reading() as connection:
            past = rival_versions.past_of(connection, Note, note.id)
        assert {one.text for one in past} == {"first", "second"}
        assert text_of(target, note.id) == "third"


def test_two_copies_of_a_workbook_are_told_apart_by_their_names(
    target: Store, store: Store, tmp_path: Path
):
    fill(store)
    (tmp_path / "sent").mkdir()
    book = export(store, tmp_path / "room-07.xlsx")
    merge.merge(target, [book])
    for name, text in (("room-07 (Maria).xlsx", "Maria's"), ("room-07.xlsx", "Ana's")):

        def change(page: Workbook, text: str = text) -> None:
            notes_sheet = sheet(page, "Notes")
            notes_sheet.cell(2, column(notes_sheet, "Text")).value = text

        edited(book, tmp_path / "sent" / name, change)
    merge.merge(target, sorted((tmp_path / "sent").iterdir()))
    (one,) = conflicts.open_conflicts(target)
    said = {side.file: getattr(side.record, "text", "") for side in (one.shown, one.other)}
    assert said == {"room-07 (Maria).xlsx": "Maria's", "room-07.xlsx": "Ana's"}
