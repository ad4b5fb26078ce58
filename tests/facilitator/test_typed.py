"""Rows that people type in a spreadsheet, correct there and send again: never lost, never twice."""

from __future__ import annotations

from collections.abc import Callable
from itertools import permutations
from pathlib import Path

import pytest
from openpyxl import Workbook

from facilitator import ballot_box, by_hand, merge, notes, vote_sides, votes
from facilitator.ids import named
from facilitator.merge import FileResult
from facilitator.notes import Draft
from facilitator.records import Absence, Ballot, Tally
from facilitator.sessions import Place, place, set_present
from facilitator.store import Store
from facilitator.votes import TallyEntry
from facilitator.workbook_write import export_all
from tests.facilitator.histories import whole
from tests.facilitator.methods import DOTS, voting
from tests.facilitator.rooms import cell_of, edited, export, fill, sheet
from tests.facilitator.test_reading import append
from tests.share import some

Edit = Callable[[Workbook], object]


@pytest.fixture
def where(store: Store) -> Place:
    return fill(store)


@pytest.fixture
def book(store: Store, where: Place, tmp_path: Path) -> Path:
    return export(store, tmp_path / "room-07.xlsx", where.room)


@pytest.fixture
def merged(open_store) -> Callable[..., Store]:
    """A store of a coordinator who merged these files one after the other."""
    made: list[Store] = []

    def merged_one(*files: Path) -> Store:
        made.append(open_store(f"coordinator-{len(made)}.sqlite", f"coordinator {len(made)}"))
        for file in files:
            (result,) = merge.merge(made[-1], [file]).files
            assert result.reasons == ()
        return made[-1]

    return merged_one


@pytest.fixture
def in_any_order(merged: Callable[..., Store], tmp_path: Path) -> Callable[..., Store]:
    """The same, after it was seen that neither the order matters nor who merged what first."""

    def one_of_them(*files: Path) -> Store:
        known = whole(merged(*files))
        for order in some(permutations(files), 2):
            assert whole(merged(*order, order[0])) == known
            together = merged()
            merge.merge(together, list(order))
            assert whole(together) == known
        for cut in range(1, len(files)):
            halves = [merged(*files[:cut]), merged(*files[cut:])]
            sent = [
                export_all(half, tmp_path / f"all-{half.path.stem}.xlsx").path for half in halves
            ]
            ways = (sent, sent[::-1], [halves[0].path, sent[1]], [sent[0], halves[1].path])
            for way in some(ways, 2 if cut == 1 else 1):
                found = whole(merged(*way))
                for name in ("records", "rivals", "results", "conflicts", "apart"):
                    assert found[name] == known[name]
        return merged(*files)

    return one_of_them


def typed(source: Path, name: str, *changes: Edit) -> Path:
    def change(loaded: Workbook) -> None:
        for one in changes:
            one(loaded)

    return edited(source, source.with_name(name), change)


def typed_over(name: str, header: str, was: object, value: object) -> Edit:
    def change(loaded: Workbook) -> None:
        page = sheet(loaded, name)
        rows = range(2, page.max_row + 1)
        row = next(row for row in rows if cell_of(page, header, row).value == was)
        cell_of(page, header, row).value = value

    return change


def emptied(name: str, row: int, *headers: str) -> Edit:
    def change(loaded: Workbook) -> None:
        for header in headers:
            cell_of(sheet(loaded, name), header, row).value = None

    return change


def counted(store: Store, where: Place) -> list[tuple[str, ...]]:
    return sorted(ballot.choices for ballot in votes.of_session(store, where).ballots)


def last(store: Store, *files: Path) -> FileResult:
    """What became of the last of these files."""
    results = [merge.merge(store, [file]).files[0] for file in files]
    return results[-1]


def codes(result: FileResult) -> list[str]:
    return [reason.code for reason in (*result.reasons, *result.remarks)]


EXPORTED = [("2", "24", "31"), ("24", "25")]


# Ballots


def test_a_typed_ballot_that_was_corrected_counts_once(
    book: Path, where: Place, in_any_order, merged
):
    first = typed(book, "first.xlsx", append("Ballots", Choices="9a; 10"))
    second = typed(first, "second.xlsx", typed_over("Ballots", "Choices", "9a; 10", "9a; 11"))
    target = in_any_order(book, first, second)
    assert counted(target, where) in (
        sorted([*EXPORTED, ("9a", "10")]),
        sorted([*EXPORTED, ("9a", "11")]),
    )
    (apart,) = vote_sides.counted_apart(target)
    assert not apart.decided
    assert [(side.ballots, side.typed) for side in apart.sides] == [(3, True), (3, True)]
    result = last(merged(first), second)
    assert "double votes" in result.flags
    (remark,) = (one for one in result.remarks if one.code == "typed_otherwise")
    assert (remark.place, remark.found) == ("Ballots!A4", "9a; 10")


def test_which_of_two_typed_ballots_counts_is_chosen_once(
    book: Path, where: Place, merged, tmp_path: Path
):
    first = typed(book, "first.xlsx", append("Ballots", Choices="9a; 10"))
    second = typed(first, "second.xlsx", typed_over("Ballots", "Choices", "9a; 10", "9a; 11"))
    target = merged(first, second)
    (apart,) = vote_sides.counted_apart(target)
    for side in apart.sides:
        vote_sides.choose(target, where, side.device)
        (ballot,) = (one for one in counted(target, where) if one not in EXPORTED)
        (chosen,) = vote_sides.counted_apart(target)
        assert (chosen.decided, chosen.counts) == (True, side.device)
        other = merged(export_all(target, tmp_path / f"{side.device}.xlsx").path, second, first)
        assert ballot in counted(other, where)
        assert [one.decided for one in vote_sides.counted_apart(other)] == [True]


def test_a_typed_ballot_that_is_withdrawn_leaves_the_other(book: Path, where: Place, merged):
    first = typed(book, "first.xlsx", append("Ballots", Choices="9a; 10"))
    second = typed(first, "second.xlsx", typed_over("Ballots", "Choices", "9a; 10", "9a; 11"))
    target = merged(first, second)
    (wrong,) = (one for one in target.find(Ballot) if one.choices == ("9a", "10"))
    votes.withdraw(target, where, wrong.id, 3)
    assert counted(target, where) == sorted([*EXPORTED, ("9a", "11")])
    assert vote_sides.counted_apart(target) == []


def test_ballots_that_stand_in_one_file_all_count(book: Path, where: Place, in_any_order):
    first = typed(book, "first.xlsx", append("Ballots", Choices="9a; 10"))
    more = typed(first, "more.xlsx", append("Ballots", Choices="9b"))
    copy = typed(book, "copy.xlsx", append("Ballots", Choices="9b"))
    target = in_any_order(first, more, copy)
    assert counted(target, where) == sorted([*EXPORTED, ("9a", "10"), ("9b",)])
    assert vote_sides.counted_apart(target) == []


def test_what_the_laptop_counts_meanwhile_counts_with_what_was_typed(
    store: Store, book: Path, where: Place, in_any_order, tmp_path: Path
):
    first = typed(book, "first.xlsx", append("Ballots", Choices="9a; 10"))
    votes.cast(store, where, "40")
    later = typed(
        export(store, tmp_path / "later.xlsx"), "later.xlsx", append("Ballots", Choices="9b")
    )
    target = in_any_order(book, first, later)
    assert counted(target, where) == sorted([*EXPORTED, ("40",), ("9a", "10"), ("9b",)])
    assert vote_sides.counted_apart(target) == []


def test_a_second_ballot_that_says_the_same_is_not_lost_after_an_export(
    store: Store, book: Path, where: Place, in_any_order, tmp_path: Path
):
    first = typed(book, "first.xlsx", append("Ballots", Choices="9a; 10"))
    merge.merge(store, [first])
    again = typed(
        export(store, tmp_path / "again.xlsx"), "again.xlsx", append("Ballots", Choices="9a; 10")
    )
    target = in_any_order(book, first, again)
    assert counted(target, where) == sorted([*EXPORTED, ("9a", "10"), ("9a", "10")])


@pytest.mark.parametrize("gone", [("Id",), ("Id", "Version")])
def test_a_ballot_that_has_lost_its_id_is_no_second_one(
    book: Path, where: Place, merged, gone: tuple[str, ...]
):
    target = merged(book)
    (result,) = merge.merge(target, [typed(book, "gone.xlsx", emptied("Ballots", 2, *gone))]).files
    assert [(reason.code, reason.place) for reason in result.reasons] == [
        ("id_missing", "Ballots!L2")
    ]
    assert counted(target, where) == EXPORTED


def test_a_copied_ballot_without_its_id_is_a_second_one(book: Path, where: Place, in_any_order):
    def copy(loaded: Workbook) -> None:
        page = sheet(loaded, "Ballots")
        page.append([cell.value for cell in page[2]])
        cell_of(page, "Id", page.max_row).value = None

    target = in_any_order(book, typed(book, "copied.xlsx", copy))
    assert counted(target, where) == sorted([*EXPORTED, EXPORTED[0]])


def test_a_ballot_copied_from_another_room_stays_there(
    store: Store, book: Path, where: Place, merged, tmp_path: Path
):
    there = fill(store, "8", ("5",))
    other = export(store, tmp_path / "room-08.xlsx", "8")

    def paste(loaded: Workbook) -> None:
        page = sheet(loaded, "Ballots")
        page.append([cell.value for cell in sheet(found, "Ballots")[2]])
        cell_of(page, "Room", page.max_row).value = 8

    from openpyxl import load_workbook

    found = load_workbook(book)
    target = merged(book, other)
    (result,) = merge.merge(target, [typed(other, "pasted.xlsx", paste)]).files
    assert [(reason.code, reason.found) for reason in result.reasons] == [("other_room", "7")]
    assert result.reasons[0].place.startswith("Ballots!C")
    assert (counted(target, where), counted(target, there)) == (EXPORTED, [("5",)])


def test_a_ballot_that_was_emptied_says_how_to_take_it_back(book: Path, where: Place, merged):
    (result,) = merge.merge(
        merged(book), [typed(book, "empty.xlsx", emptied("Ballots", 2, "Choices"))]
    ).files
    (reason,) = result.reasons
    assert reason.place == "Ballots!D2"
    assert reason.english().endswith("To take it back, type yes into Withdrawn.")
    withdrawn = append("Ballots", Choices="9b")
    back = typed(
        book,
        "back.xlsx",
        emptied("Ballots", 2, "Choices"),
        typed_over("Ballots", "Withdrawn", None, "yes"),
        withdrawn,
    )
    assert counted(merged(book, back), where) == sorted([("24", "25"), ("9b",)])


# Totals beside ballots


def test_converting_leaves_what_was_typed_instead_on_its_side(
    book: Path, where: Place, merged, tmp_path: Path
):
    first = typed(book, "first.xlsx", append("Ballots", Choices="9a"))
    second = typed(first, "second.xlsx", typed_over("Ballots", "Choices", "9a", "9b"))
    target = merged(first, second)
    before = votes.of_session(target, where).votes
    votes.convert_to_tally(target, where)
    assert votes.of_session(target, where).votes == before
    sent = export_all(target, tmp_path / "all.xlsx").path
    for files in permutations([first, second, sent]):
        other = merged(*files)
        assert votes.of_session(other, where).votes == before
        (apart,) = vote_sides.counted_apart(other)
        assert sorted(side.ballots for side in apart.sides) == [0, 1]


@pytest.fixture
def by_tally(open_store) -> Store:
    return open_store("tally.sqlite", "tally")


def test_a_ballot_typed_where_totals_count_is_named(by_tally: Store, where: Place, tmp_path: Path):
    votes.enter_tally(by_tally, where, TallyEntry("24", count=5))
    book = export(by_tally, tmp_path / "tally.xlsx")
    (result,) = merge.check(
        by_tally, [typed(book, "ballot.xlsx", append("Ballots", Choices="24; 30"))]
    ).files
    assert [(r.code, r.place, r.found) for r in result.reasons] == [
        ("ballot_beside_total", "Ballots!A3", "Votes!F2")
    ]


def test_a_total_typed_after_the_ballots_were_converted_counts(
    store: Store, where: Place, in_any_order, tmp_path: Path
):
    votes.convert_to_tally(store, where)
    book = export(store, tmp_path / "converted.xlsx")
    more = typed(book, "more.xlsx", append("Votes", Initiative=40, Votes=6))
    target = in_any_order(book, more)
    assert votes.of_session(target, where).votes["40"] == 6
    assert [tally.count for tally in target.find(Tally, initiative="40")] == [6]


def test_a_total_that_ballots_make_nothing_of_is_said_in_any_order(
    store: Store, room7: Place, open_store, tmp_path: Path
):
    notes.add(store, room7, Draft("nobody has voted yet"))
    blank = export(store, tmp_path / "blank.xlsx")
    total = typed(blank, "total.xlsx", append("Votes", Initiative=24, Votes=9))
    fill(store)
    book = export(store, tmp_path / "room-07.xlsx")
    for at, files in enumerate(([book, total], [total, book])):
        target = open_store(f"target-{at}.sqlite", "coordinator")
        for file in files:
            (result,) = merge.merge(target, [file]).files
        # Also of a file that is known.
        for again in (result, merge.merge(target, [files[-1]]).files[0]):
            (remark,) = (one for one in again.remarks if one.code == "tally_ignored")
            assert remark.place == "Room 7, day 1, initiative 24"
            assert (remark.found, remark.expected) == ("9", "2")
        together = open_store(f"together-{at}.sqlite", "coordinator")
        preview = merge.check(together, files).files
        assert preview == merge.merge(together, files).files
        assert "tally_ignored" in codes(preview[-1])


# Notes, and all other rows


def test_a_typed_note_that_was_corrected_is_kept_twice_and_said(book: Path, where: Place, merged):
    first = typed(book, "first.xlsx", append("Notes", Text="typed in Excel"))
    second = typed(first, "second.xlsx", typed_over("Notes", "Text", "typed in Excel", "put right"))
    for files in ([first, second], [second, first]):
        target = merged(files[0])
        (result,) = merge.merge(target, files[1:]).files
        texts = {note.text for note in notes.of_session(target, where.id)}
        assert {"typed in Excel", "put right"} <= texts
        (remark,) = (one for one in result.remarks if one.code == "typed_otherwise")
        assert remark.place == "Notes!A5"
        assert remark.found in ("typed in Excel", "put right")
        # Said once: afterwards there is nothing new to look at.
        assert "typed_otherwise" not in codes(merge.merge(target, files[1:]).files[0])
    together = merged()
    assert "typed_otherwise" in codes(merge.check(together, [first, second]).files[1])


def test_a_further_typed_note_is_no_correction(book: Path, merged):
    first = typed(book, "first.xlsx", append("Notes", Text="typed in Excel"))
    second = typed(first, "second.xlsx", append("Notes", Text="one more"))
    assert codes(last(merged(first), second)) == []


def test_a_note_that_has_lost_its_id_is_new_and_that_is_said(book: Path, where: Place, merged):
    result = last(merged(book), typed(book, "gone.xlsx", emptied("Notes", 2, "Id")))
    assert codes(result) == ["rows_missing", "id_gone"]
    assert result.records["added"] == 1


def test_rows_that_were_only_prepared_say_nothing(book: Path, where: Place, merged):
    place = {"Day": 1, "Round": "priorities", "Room": 7}
    sheets = ("Notes", "Votes", "Ballots", "Goals", "Steps", "Talks", "Attendance")
    prepared = typed(
        book,
        "prepared.xlsx",
        *(append(name, **place) for name in sheets),
        append("Notes", **place, Key=False, Interpreted=False),
        append("Ballots", **place, Withdrawn=False),
    )
    result = last(merged(book), prepared)
    assert (result.state, codes(result)) == ("unchanged", [])


@pytest.mark.parametrize(
    ("name", "header", "said"),
    [
        ("Notes", "Text", {"Support": 3}),
        ("Ballots", "Choices", {"Withdrawn": "no"}),
        ("Goals", "Goal", {"Initiative": 24}),
        ("Steps", "Step", {"Who": "Ama"}),
    ],
)
def test_a_typed_row_says_something(
    book: Path, merged, name: str, header: str, said: dict[str, object]
):
    (result,) = merge.merge(merged(), [typed(book, "hollow.xlsx", append(name, **said))]).files
    (reason,) = result.reasons
    assert (reason.code, reason.found) == ("nothing_said", header)


def test_a_typed_reason_for_an_absence_is_that_of_the_room(
    store: Store, where: Place, merged, tmp_path: Path
):
    from facilitator import absences

    absences.set_reason(store, "9", "nobody came")
    path = export_all(store, tmp_path / "all.xlsx").path
    more = typed(path, "more.xlsx", append("Absent", Room=10, Because="no connection"))
    target = merged(more)
    assert merge.roll_call(target).absent == {"9": "nobody came", "10": "no connection"}
    session = target.event.session_id("1", "priorities", "10")
    assert named("absence", session) in {one.id for one in target.find(Absence)}


def test_a_typed_name_tells_workbooks_and_files_apart():
    files = [("a",), ("b",), ("a", "b")]
    names = {(book, ids): by_hand.typed_name(book, ids) for book in ("w", "v") for ids in files}
    assert len(set(names.values())) == len(names)
    assert by_hand.typed_name("w", ("b", "a")) == names["w", ("a", "b")]
    for (book, _), name in names.items():
        assert by_hand.typed_in(name) == by_hand.typed_in(names[book, ("a",)])
        assert ballot_box.is_box(f"{'0' * 16}:1 {name}:1")
        assert not ballot_box.is_box(f"{name}:1")


def test_a_corrected_ballot_beside_one_that_stays(book: Path, where: Place, in_any_order):
    first = typed(
        book, "first.xlsx", append("Ballots", Choices="40"), append("Ballots", Choices="1")
    )
    second = typed(first, "second.xlsx", typed_over("Ballots", "Choices", "1", "3"))
    target = in_any_order(book, first, second)
    ballots = counted(target, where)
    assert len(ballots) == 4
    assert ("40",) in ballots
    assert len(vote_sides.counted_apart(target)) == 1


def test_a_file_that_has_both_lets_both_count(book: Path, where: Place, merged):
    first = typed(book, "first.xlsx", append("Ballots", Choices="40"))
    second = typed(book, "second.xlsx", append("Ballots", Choices="1"))
    both = typed(first, "both.xlsx", append("Ballots", Choices="1"))
    for files in permutations([first, second, both]):
        target = merged(*files)
        assert counted(target, where) == sorted([*EXPORTED, ("1",), ("40",)])
        assert vote_sides.counted_apart(target) == []


# Days on which a room does not sit


def in_room_22(store: Store, tmp_path: Path, name: str = "room-22.xlsx") -> tuple[Place, Path]:
    assert store.event.room("22").days == ("2",)
    return fill(store, "22"), export(store, tmp_path / name, "22")


@pytest.mark.parametrize(
    ("name", "cells"),
    [
        ("Ballots", {"Choices": "9b"}),
        ("Votes", {"Initiative": 31, "Votes": 4}),
        ("Notes", {"Text": "typed"}),
    ],
)
def test_a_row_typed_with_a_day_of_other_rooms_is_refused_with_its_cell(
    store: Store, merged, tmp_path: Path, name: str, cells: dict[str, object]
):
    _, book = in_room_22(store, tmp_path)
    row = append(name, Day="Day 1", Round="priorities", Room=22, **cells)
    target = merged(book)
    before = whole(target)
    result = last(target, typed(book, "typed.xlsx", row))
    assert result.state == "rejected"
    (reason,) = result.reasons
    assert reason.place.startswith(f"{name}!A")
    assert reason.english().endswith(": “1” is not a day of room 22: 2.")
    assert whole(target) == before


@pytest.mark.parametrize("name", ["Ballots", "Votes", "Notes", "Steps"])
def test_a_row_moved_by_hand_to_a_day_of_other_rooms_is_refused_with_its_cell(
    store: Store, merged, tmp_path: Path, name: str
):
    _, book = in_room_22(store, tmp_path)
    moved = typed(book, "moved.xlsx", typed_over(name, "Day", 2, 1))
    result = last(merged(), moved)
    assert result.state == "rejected"
    assert [(one.place, one.found) for one in result.reasons] == [(f"{name}!A2", "1")]


def test_what_a_device_captured_on_another_day_is_taken_and_may_be_gone_on_with(
    store: Store, in_any_order, tmp_path: Path
):
    """Its event may have been another one when it was captured."""
    where = place(store, "1", "priorities", "22")
    for line in ("2 24", "24"):
        votes.cast(store, where, line)
    book = export(store, tmp_path / "room-22.xlsx", "22")
    more = append("Ballots", Day=1, Round="priorities", Room=22, Choices="9b")
    changed = typed_over("Ballots", "Choices", 24, "24; 31")
    target = in_any_order(book, typed(book, "more.xlsx", more, changed))
    assert counted(target, where) == [("2", "24"), ("24", "31"), ("9b",)]


def test_a_row_of_another_day_can_be_taken_back_by_hand(store: Store, merged, tmp_path: Path):
    where = place(store, "1", "priorities", "22")
    votes.cast(store, where, "2 24")
    book = export(store, tmp_path / "room-22.xlsx", "22")
    back = typed(book, "back.xlsx", typed_over("Ballots", "Withdrawn", None, "yes"))
    assert counted(merged(book, back), where) == []


# Counts that cannot be, and those that are hard to believe


def tallied(by_tally: Store, where: Place, tmp_path: Path) -> Path:
    """The workbook of a room of eight in which five hands were counted for 24."""
    set_present(by_tally, where, 8)
    votes.enter_tally(by_tally, where, TallyEntry("24", count=5))
    return export(by_tally, tmp_path / "tally.xlsx")


def test_a_total_above_the_people_of_the_room_counts_and_is_said(
    by_tally: Store, where: Place, in_any_order, open_store, tmp_path: Path
):
    book = tallied(by_tally, where, tmp_path)
    more = append("Votes", Initiative=31, Votes=9)
    slip = typed(book, "slip.xlsx", typed_over("Votes", "Votes", 5, 77), more)
    target = in_any_order(book, slip)
    assert votes.of_session(target, where).votes["24"] == 77
    tried = open_store("tried.sqlite", "tried")
    merged_at_once = merge.check(tried, [slip]).files[0], last(tried, slip), last(tried, slip)
    for result in merged_at_once:
        said = [one for one in result.remarks if one.code == "more_than_people"]
        assert [(one.place, one.found, one.expected) for one in said] == [
            ("Votes!F2", "77", "8"),
            ("Votes!F3", "9", "8"),
        ]
        assert result.remarks[0] == said[0]
        assert "head count: 8" in said[0].english()
    assert "more_than_people" not in codes(last(tried, book))


def test_of_a_total_nothing_is_said_where_nobody_counted_or_people_have_several_votes(
    open_store, where: Place, tmp_path: Path
):
    dots = open_store("dots.sqlite", "dots", event=voting(**DOTS))
    book = tallied(dots, where, tmp_path)
    for count, says in ((40, False), (41, True)):
        slip = typed(book, f"{count}.xlsx", typed_over("Votes", "Votes", 5, count))
        (result,) = merge.check(dots, [slip]).files
        assert ("more_than_people" in codes(result)) == says
    nobody = open_store("nobody.sqlite", "nobody")
    votes.enter_tally(nobody, where, TallyEntry("24", count=5))
    assert codes(last(nobody, export(nobody, tmp_path / "nobody.xlsx"))) == []


@pytest.mark.parametrize(
    ("name", "header", "was"),
    [("Votes", "Votes", 5), ("Attendance", "Present", 8), ("Notes", "Support", 0)],
)
def test_a_count_that_cannot_be_is_refused_with_its_cell(
    by_tally: Store, where: Place, merged, tmp_path: Path, name: str, header: str, was: int
):
    notes.add(by_tally, where, Draft("a point"))
    book = tallied(by_tally, where, tmp_path)
    slip = typed(book, "slip.xlsx", typed_over(name, header, was, 10**9))
    (reason,) = last(merged(), slip).reasons
    assert reason.english().endswith("“1000000000” is not a whole number up to 1000000.")
    assert reason.place.startswith(f"{name}!")
