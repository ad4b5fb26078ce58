"""What people do to a workbook in a spreadsheet, and what reading it makes of that."""

from __future__ import annotations

import re
import unicodedata
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time, timedelta
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from facilitator import (
    ballot_box,
    by_hand,
    notes,
    rehearse,
    sessions,
    votes,
    workbook,
    workbook_cells,
)
from facilitator.delivery import Delivery, Found
from facilitator.event import Event
from facilitator.notes import Draft
from facilitator.reasons import TEMPLATES, Reason, Refused
from facilitator.records import Ballot, Note, Talk, Tally
from facilitator.store import Store
from facilitator.versions import contains
from facilitator.workbook_about import RECEIVED_HEADERS
from facilitator.workbook_cells import ExactBook
from facilitator.workbook_look import Look
from facilitator.workbook_read import read
from tests.facilitator.conftest import Calc
from tests.facilitator.rooms import cell_of, column, edited, export, fill, sheet

EVENT = Event.built_in()
Edit = Callable[[Workbook], object]
INITIATIVES = "an initiative of this list (numbers from 1 to 45, with 9a, 9b, 9c for 9)"
COUNTS = "each name once with a number, such as “en 5; fr 3”"


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("good")
    with Store.open(folder / "a.sqlite", installation="laptop", event=EVENT) as store:
        fill(store)
        return export(store, folder / "room-07.xlsx")


@pytest.fixture
def read_after(good: Path, tmp_path: Path) -> Callable[..., Delivery]:
    def after(*changes: Edit) -> Delivery:
        def all_of_them(loaded: Workbook) -> None:
            for change in changes:
                change(loaded)

        return read(edited(good, tmp_path / "changed.xlsx", all_of_them), EVENT)

    return after


def reasons_after(read_after: Callable[..., Delivery], *changes: Edit) -> list[Reason]:
    with pytest.raises(Refused) as refused:
        read_after(*changes)
    for reason in refused.value.reasons:
        assert "{" not in reason.english()
    return list(refused.value.reasons)


def put(name: str, header: str, value: object, row: int = 2) -> Edit:
    def change(loaded: Workbook) -> None:
        cell_of(sheet(loaded, name), header, row).value = value

    return change


def append(name: str, **cells: object) -> Edit:
    def change(loaded: Workbook) -> None:
        page = sheet(loaded, name)
        row = page.max_row + 1
        for header, value in cells.items():
            page.cell(row, column(page, header.replace("_", " "))).value = value  # pyright: ignore[reportAttributeAccessIssue]

    return change


def by_hand_of(found: Delivery, hand: str) -> list[Found]:
    return [one for one in found.every() if one.hand == hand]


def codes(reasons: list[Reason]) -> list[str]:
    return [reason.code for reason in reasons]


# Rows changed by hand


def test_a_changed_row_is_an_edit_with_a_version_of_its_own(read_after, good: Path):
    found = read_after(put("Notes", "Text", "changed"))
    (one,) = by_hand_of(found, "edited")
    (before,) = (f.record for f in read(good, EVENT).every() if f.record.id == one.record.id)
    assert isinstance(one.record, Note)
    assert (one.record.text, one.place) == ("changed", "Notes!A2")
    assert one.record.version != before.version
    assert by_hand.is_by_hand(one.record.version)
    assert one.record.changed == before.changed


def test_the_same_edit_has_the_same_version_and_another_one_another(read_after):
    versions = [
        by_hand_of(read_after(put("Notes", "Text", text)), "edited")[0].record.version
        for text in ("one", "one", "two")
    ]
    assert versions[0] == versions[1] != versions[2]


@pytest.mark.parametrize(
    ("name", "header", "value", "field", "read_as"),
    [
        ("Notes", "Support", " ٢٤ ", "support", 24),
        ("Notes", "Support", "２４", "support", 24),
        ("Notes", "Support", "२४", "support", 24),
        ("Notes", "Support", "24.0", "support", 24),
        ("Notes", "Support", "24,0", "support", 24),
        ("Notes", "Support", None, "support", 0),
        ("Notes", "Initiative", "1, 2", "initiatives", ("1", "2")),
        ("Notes", "Initiative", "#1;２", "initiatives", ("1", "2")),
        ("Notes", "Initiative", "1 2", "initiatives", ("1", "2")),
        ("Notes", "Initiative", "#1 ＃２/3", "initiatives", ("1", "2", "3")),
        ("Notes", "Initiative", "1\n2; 1", "initiatives", ("1", "2")),
        ("Notes", "Initiative", "02", "initiatives", ("2",)),
        ("Notes", "Initiative", "General", "initiatives", ()),
        ("Goals", "Initiative", "general", "initiative", ""),
        ("Notes", "Initiative", "9A", "initiatives", ("9a",)),
        ("Notes", "Initiative", "９ａ", "initiatives", ("9a",)),
        ("Ballots", "Choices", "1 2 40", "choices", ("1", "2", "40")),
        ("Notes", "Initiative", 45.0, "initiatives", ("45",)),
        ("Notes", "Kind", "  QUOTE ", "kind", "quote"),
        ("Notes", "Kind", None, "kind", "point"),
        ("Notes", "Key", True, "key", True),
        ("Notes", "Key", "X", "key", True),
        ("Notes", "Key", "✓", "key", True),
        ("Notes", "Text", 24, "text", "24"),
        ("Notes", "Text", 2.5, "text", "2.5"),
        ("Notes", "Text", True, "text", "TRUE"),
        ("Notes", "Text", datetime(2020, 11, 21), "text", "2020-11-21"),
        ("Notes", "Text", "#N/A and more", "text", "#N/A and more"),
        ("Notes", "Text", " “smart” ", "text", "“smart”"),
        ("Steps", "Coordination", "on its OWN", "coordination", "own"),
        ("Steps", "Communities", "Ghana\nMali", "communities", ("Ghana", "Mali")),
        ("Attendance", "Languages", "en 5, fr 3", "languages", {"en": 5, "fr": 3}),
        ("Attendance", "Languages", "en: 5;fr 3", "languages", {"en": 5, "fr": 3}),
        ("Attendance", "Languages", "en 5\nfr ٣", "languages", {"en": 5, "fr": 3}),
        (
            "Attendance",
            "Languages",
            "Bahasa Melayu, Sabah 3",
            "languages",
            {"Bahasa Melayu, Sabah": 3},
        ),
        ("Steps", "When", datetime(2021, 3, 1), "when", "2021-03"),
        ("Steps", "When", 44256.0, "when", "2021-03"),
        ("Steps", "When", "2021", "when", "2021"),
        ("Talks", "Planned", time(7, 0), "planned", 420_000),
        ("Talks", "Planned", time(7, 30), "planned", 450_000),
        ("Talks", "Planned", timedelta(hours=25), "planned", 1_500_000),
        ("Talks", "Planned", "0:07:00", "planned", 420_000),
        ("Talks", "Spoken", None, "spoken", 0),
        ("Attendance", "From", "2020-11-21", "at", 1_605_916_800_000),
        ("Attendance", "From", "2020-11-21T11:47:03Z", "at", 1_605_959_223_000),
        ("Attendance", "From", "2020-11-21 11:47", "at", 1_605_959_220_000),
        ("Attendance", "From", datetime(2020, 11, 21, 11, 47, 3), "at", 1_605_959_223_000),
        ("Attendance", "From", 44156.5, "at", 1_605_960_000_000),
    ],
)
def test_cells_are_read_as_people_leave_them(
    read_after, name: str, header: str, value: object, field: str, read_as: object
):
    def change(loaded: Workbook) -> None:
        cell = cell_of(sheet(loaded, name), header, 2)
        cell.value = value
        if isinstance(value, (time, timedelta)):
            # As Excel shows a `7:00` that was typed.
            cell.number_format = "h:mm" if isinstance(value, time) else "[h]:mm:ss"

    (one,) = by_hand_of(read_after(change), "edited")
    assert getattr(one.record, field) == read_as


@pytest.mark.parametrize(
    ("header", "value"),
    [
        ("Day", "Day 1"),
        ("Day", " ١ "),
        ("Round", "PRIORITIES"),
        ("Round", "Priorities"),
        ("Room", "Room 7"),
        ("Room", "room  ７"),
        ("Room", "07"),
    ],
)
def test_where_a_row_belongs_is_known_by_other_words_too(
    read_after, good: Path, header: str, value: str
):
    names = ("Notes", "Votes", "Ballots", "Goals", "Steps", "Talks", "Attendance")
    found = read_after(*(put(name, header, value) for name in names))
    before = read(good, EVENT)
    assert ([*found.every()], found.totals) == ([*before.every()], before.totals)


def test_a_time_that_shows_its_seconds_is_what_it_shows(read_after):
    def change(loaded: Workbook) -> None:
        cell = cell_of(sheet(loaded, "Talks"), "Planned", 2)
        cell.value = time(0, 7, 30)
        cell.number_format = "h:mm:ss"

    (one,) = by_hand_of(read_after(change), "edited")
    assert isinstance(one.record, Talk)
    assert one.record.planned == 450_000


@pytest.mark.parametrize(
    ("header", "value"),
    [
        ("Captured", datetime(2020, 11, 21, 11, 0)),
        ("Changed", 44156.458333),
        ("Captured", "2020-11-21 11:00"),
    ],
)
def test_when_a_row_was_captured_is_not_what_it_says(read_after, header: str, value: object):
    found = read_after(put("Notes", header, value))
    assert by_hand_of(found, "edited") == []


@pytest.mark.parametrize(
    ("name", "header", "value", "code", "expected"),
    [
        ("Votes", "Votes", None, "cell", "a whole number from 0"),
        ("Notes", "Support", "24,000", "cell", "a whole number from 0"),
        ("Notes", "Support", "many", "cell", "a whole number from 0"),
        ("Notes", "Support", -1, "cell", "a whole number from 0"),
        ("Notes", "Support", 1.5, "cell", "a whole number from 0"),
        ("Notes", "Kind", "Remark", "cell", "one of Point, Idea, Concern, Question, Quote"),
        ("Notes", "Key", "perhaps", "cell", "yes or nothing"),
        ("Notes", "Day", None, "cell", "a day of this event (1, 2)"),
        ("Notes", "Room", 8, "cell", "the room of this workbook (7)"),
        ("Notes", "Room", "Room 8", "cell", "the room of this workbook (7)"),
        ("Notes", "Room", "Lounge", "cell", "a room of this event (1 to 30)"),
        ("Notes", "Initiative", "9", "cell", "one of 9a, 9b, 9c"),
        ("Notes", "Initiative", "24 or 99, not 98", "cell", INITIATIVES),
        ("Attendance", "Languages", "en 5; en 3", "cell", COUNTS),
        ("Attendance", "Languages", "en five", "cell", COUNTS),
        ("Attendance", "From", "1899-12-30", "cell", "a time such as 2020-11-21 11:47:03.123"),
        ("Talks", "Planned", "five", "cell", "minutes and seconds such as 5:00"),
        ("Talks", "Planned", 5, "cell", "minutes and seconds such as 5:00"),
        ("Attendance", "From", "21.11.2020", "cell", "a time such as 2020-11-21 11:47:03.123"),
        ("Attendance", "From", "11/12/2020", "cell", "a time such as 2020-11-21 11:47:03.123"),
        ("Notes", "Captured", None, "cell", "a time such as 2020-11-21 11:47:03.123"),
        ("Notes", "Id", "=A1", "formula", "its value"),
        ("Notes", "Text", "=A1", "formula", "its value"),
        ("Notes", "Version", None, "cell", "a version"),
        ("Notes", "Version", "1", "cell", "a version"),
        ("Notes", "Id", "mine", "cell", "an Id"),
        ("Ballots", "Box", "ours", "cell", "what was exported here"),
    ],
)
def test_what_cannot_be_read_is_named_with_its_cell(
    read_after, name: str, header: str, value: object, code: str, expected: str
):
    (reason,) = reasons_after(read_after, put(name, header, value))
    place = f"{name}!"
    assert (reason.code, reason.expected) == (code, expected)
    assert reason.place.startswith(place)
    assert reason.place.endswith("2")


@pytest.mark.parametrize(
    ("name", "header", "value", "found"),
    [
        ("Ballots", "Choices", "Global Council", "Global Council"),
        ("Ballots", "Choices", "24; Global Council", "Global Council"),
        ("Ballots", "Choices", "24 99", "99"),
        ("Ballots", "Choices", 99, "99"),
        ("Notes", "Initiative", "24; The Hub", "The Hub"),
        ("Steps", "Initiative", "Global Council", "Global Council"),
        ("Votes", "Initiative", "Global Council", "Global Council"),
    ],
)
def test_what_names_nothing_is_quoted_as_it_stands_in_the_cell(
    read_after, name: str, header: str, value: object, found: str
):
    (reason,) = reasons_after(read_after, put(name, header, value))
    assert reason.found == found


@pytest.mark.parametrize("value", [None, "Ama’s laptop", 7])
@pytest.mark.parametrize("header", ["Device", "Workbook"])
def test_what_somebody_typed_over_a_device_or_a_workbook_is_none(
    read_after, good: Path, header: str, value: object
):
    found = read_after(*(put(name, header, value) for name in ("Notes", "Ballots", "Steps")))
    assert [*found.every()] == [*read(good, EVENT).every()]


def test_a_vote_without_box_and_device_is_on_nobodys_side(read_after):
    (reason,) = reasons_after(
        read_after, put("Ballots", "Box", None), put("Ballots", "Device", "?")
    )
    assert (reason.code, reason.found) == ("cell", "nothing")
    assert reason.place.startswith("Ballots!")


def test_an_error_in_a_cell_is_named(read_after):
    def change(loaded: Workbook) -> None:
        cell = cell_of(sheet(loaded, "Notes"), "Text", 2)
        cell.value = "#REF!"
        cell.data_type = "e"

    (reason,) = reasons_after(read_after, change)
    assert (reason.code, reason.place, reason.found) == ("error_value", "Notes!F2", "#REF!")


def with_formula(good: Path, target: Path, header: str, formula: bytes, value: bytes) -> Path:
    """A formula and the value it had, which openpyxl does not write."""

    def change(loaded: Workbook) -> None:
        cell_of(sheet(loaded, "Notes"), header, 2).value = 987_654

    path = edited(good, target, change)
    swapped = target.with_name("formula.xlsx")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(swapped, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            new.writestr(name, data.replace(b"<v>987654</v>", b"<f>%s</f>%s" % (formula, value)))
    return swapped


def test_of_a_formula_its_saved_value_is_taken(good: Path, tmp_path: Path):
    path = with_formula(good, tmp_path / "a.xlsx", "Support", b"1+4", b"<v>5</v>")
    (one,) = by_hand_of(read(path, EVENT), "edited")
    assert isinstance(one.record, Note)
    assert one.record.support == 5


def test_a_formula_that_gives_what_stood_there_is_no_edit(good: Path, tmp_path: Path):
    path = with_formula(good, tmp_path / "a.xlsx", "Support", b"1+2", b"<v>3</v>")
    before = [found.record for found in read(good, EVENT).every()]
    assert [found.record for found in read(path, EVENT).every()] == before


def test_a_formula_that_was_never_calculated_is_named(good: Path, tmp_path: Path):
    path = with_formula(good, tmp_path / "a.xlsx", "Support", b"1+4", b"")
    with pytest.raises(Refused) as refused:
        read(path, EVENT)
    assert codes([*refused.value.reasons]) == ["formula"]


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize("kept", ["NFC", "NFD"])
def test_letters_composed_otherwise_and_line_breaks_are_no_edit(
    store: Store, tmp_path: Path, form: str, kept: str
):
    where = sessions.place(store, "1", "priorities", "7")
    text = unicodedata.normalize(kept, "Où ça?\nÀ Zürich, हिन्दी")  # type: ignore[arg-type]
    notes.add(store, where, Draft(text))
    good = export(store, tmp_path / "a.xlsx")

    def change(loaded: Workbook) -> None:
        cell = cell_of(sheet(loaded, "Notes"), "Text", 2)
        cell.value = unicodedata.normalize(form, cell.value).replace("\n", "\r\n")

    (one,) = read(edited(good, tmp_path / "b.xlsx", change), EVENT).every()
    assert isinstance(one.record, Note)
    assert (one.hand, one.record.text) == ("", text)


# Rows typed by hand


def test_a_typed_row_takes_what_it_does_not_say_from_the_workbook(read_after):
    found = read_after(append("Notes", Text="typed in Excel"))
    (one,) = by_hand_of(found, "added")
    record = one.record
    assert isinstance(record, Note)
    assert found.sessions[record.session] == ("1", "priorities", "7")
    assert (record.kind, record.language, record.support, record.consent) == (
        "point",
        "",
        0,
        "unasked",
    )
    assert record.created == record.changed == found.exported
    assert (record.device, record.source) == (found.device, found.id)
    assert by_hand.is_by_hand(record.version)


def test_what_stands_beside_the_table_alone_is_no_row(read_after, good: Path):
    def change(loaded: Workbook) -> None:
        page = sheet(loaded, "Notes")
        for row in range(2, 40):
            page.cell(row, 30).value = "checked"

    assert [*read_after(change).every()] == [*read(good, EVENT).every()]


def test_equal_typed_rows_are_two_and_the_same_two_whenever_they_are_read(read_after):
    once = read_after(append("Notes", Text="+1"), append("Notes", Text="+1"))
    again = read_after(
        append("Notes", Text="another"),
        append("Notes", Text=" +1 ", Day="1", Kind="POINT", Support="0", Initiative=""),
        append("Notes", Text="+1", Room=7),
    )
    ids = [{f.record.id for f in by_hand_of(one, "added")} for one in (once, again)]
    assert len(ids[0]) == 2
    assert ids[0] < ids[1]


def test_a_typed_row_says_its_round_where_that_is_not_clear(open_store, tmp_path: Path):
    first = EVENT.rounds[0]
    event = replace(EVENT, rounds=(first, replace(first, key="second")))
    store = open_store("two rounds.sqlite", event=event)
    for round_ in event.rounds:
        notes.add(store, sessions.place(store, "1", round_.key, "7"), Draft("said"))
    path = edited(
        export(store, tmp_path / "a.xlsx"), tmp_path / "b.xlsx", append("Notes", Text="typed")
    )
    with pytest.raises(Refused) as refused:
        read(path, event)
    (reason,) = refused.value.reasons
    assert (reason.code, reason.place, reason.found) == ("not_said", "Notes!B4", "Round")


def test_a_total_typed_beside_ballots_is_a_claim_and_no_tally(read_after):
    found = read_after(append("Votes", Initiative=24, Votes=7))
    assert by_hand_of(found, "added") == []
    assert found.totals[-1].votes == 7


def test_typed_ballots_go_into_the_box_that_counts(read_after):
    found = read_after(append("Ballots", Choices="1; 2"))
    (one,) = by_hand_of(found, "added")
    exported = [f.record for f in found.every() if isinstance(f.record, Ballot) and not f.hand]
    assert isinstance(one.record, Ballot)
    assert all(contains(one.record.box, ballot.box) for ballot in exported)
    assert len(ballot_box.counted([*exported, one.record])) == len(exported) + 1
    assert one.record.box


@pytest.fixture
def without_votes(store: Store, tmp_path: Path) -> Path:
    notes.add(store, sessions.place(store, "1", "priorities", "7"), Draft("said"))
    return export(store, tmp_path / "no-votes.xlsx")


def test_totals_typed_where_there_are_no_ballots_are_a_tally(without_votes: Path, tmp_path: Path):
    path = edited(without_votes, tmp_path / "b.xlsx", append("Votes", Initiative=24, Votes=7))
    found = read(path, EVENT)
    (one,) = by_hand_of(found, "added")
    tally = one.record
    assert isinstance(tally, Tally)
    assert (tally.count, tally.box) == (7, "")
    assert tally.id == by_hand.added_tally_id(tally.session, "24", found.device)


def test_one_initiative_has_one_total(without_votes: Path, tmp_path: Path):
    def change(loaded: Workbook) -> None:
        append("Votes", Initiative=24, Votes=7)(loaded)
        append("Votes", Initiative=24, Votes=8)(loaded)

    with pytest.raises(Refused) as refused:
        read(edited(without_votes, tmp_path / "b.xlsx", change), EVENT)
    (reason,) = refused.value.reasons
    assert (reason.code, reason.place, reason.expected) == ("tally_twice", "Votes!F4", "Votes!F3")


def test_a_typed_total_beside_tallies_goes_into_their_box(store: Store, tmp_path: Path):
    where = sessions.place(store, "1", "priorities", "7")
    votes.choose_capture(store, where, "tally")
    votes.enter_tally(store, where, votes.read_tally(EVENT, "priorities", "24=5"))
    good = export(store, tmp_path / "a.xlsx")
    found = read(edited(good, tmp_path / "b.xlsx", append("Votes", Initiative=25, Votes=3)), EVENT)
    tallies = {f.record.initiative: f.record for f in found.every() if isinstance(f.record, Tally)}
    assert tallies["25"].box == tallies["24"].box != ""


# The same Id twice


def copy_row(loaded: Workbook, **cells: object) -> None:
    page = sheet(loaded, "Notes")
    values = [cell.value for cell in page[2]]
    row = page.max_row + 1
    for at, value in enumerate(values, start=1):
        page.cell(row, at).value = value
    for header, value in cells.items():
        page.cell(row, column(page, header)).value = value  # pyright: ignore[reportAttributeAccessIssue]


def test_a_row_that_stands_there_twice_is_taken_once(read_after, good: Path):
    found = read_after(copy_row)
    assert len([*found.every()]) == len([*read(good, EVENT).every()])
    assert codes(found.remarks) == ["same_row_twice"]


def test_a_copy_with_other_words_has_to_be_made_a_row_of_its_own(read_after):
    (reason,) = reasons_after(read_after, lambda loaded: copy_row(loaded, Text="other"))
    assert (reason.code, reason.found) == ("copied_row", "Notes!A2")
    found = read_after(
        lambda loaded: copy_row(loaded, Text="other", Id=None, Version=None, Check=None)
    )
    assert [getattr(f.record, "text", "") for f in by_hand_of(found, "added")] == ["other"]


def test_two_versions_of_one_record_are_both_taken(read_after):
    version = "0123456789abcdef:1"
    found = read_after(lambda loaded: copy_row(loaded, Version=version, Text="other"))
    (edit,) = by_hand_of(found, "edited")
    same = [one for one in found.every() if one.record.id == edit.record.id]
    assert len(same) == 2


def test_one_id_in_two_sheets_is_named(read_after):
    def change(loaded: Workbook) -> None:
        stolen = cell_of(sheet(loaded, "Notes"), "Id", 2).value
        cell_of(sheet(loaded, "Goals"), "Id", 2).value = stolen

    assert codes(reasons_after(read_after, change)) == ["twice_in_file"]


# Sheets and columns


def rename(sheet_name: str, to: str) -> Edit:
    def change(loaded: Workbook) -> None:
        loaded[sheet_name].title = to

    return change


def test_a_renamed_sheet_is_known_by_its_columns(read_after, good: Path):
    found = read_after(rename("Notes", "Notizen"))
    assert len([*found.every()]) == len([*read(good, EVENT).every()])
    (remark,) = found.remarks
    assert (remark.code, remark.found, remark.expected) == ("sheet_renamed", "Notizen", "Notes")


def test_two_sheets_that_could_be_the_missing_one_are_not_guessed(read_after):
    def change(loaded: Workbook) -> None:
        loaded["Notes"].title = "Notes (1)"
        loaded.copy_worksheet(loaded["Notes (1)"]).title = "Notes (2)"

    assert "sheet_twice" in codes(reasons_after(read_after, change))


def test_capital_letters_of_sheets_and_headers_do_not_matter(read_after, good: Path):
    found = read_after(put("Notes", "Text", " TEXT ", 1), rename("Notes", " NOTES"))
    assert [*found.every()] == [*read(good, EVENT).every()]


def test_a_renamed_column_is_asked_about_and_not_guessed(read_after):
    (reason,) = reasons_after(read_after, put("Notes", "Text", "Texte", 1))
    assert (reason.code, reason.place) == ("column_renamed", "Notes!F1")
    assert (reason.found, reason.expected) == ("Texte", "Text")


def test_a_title_above_the_headers_is_left_out_and_said(read_after, good: Path):
    def change(loaded: Workbook) -> None:
        for name in ("Notes", "Ballots"):
            page = sheet(loaded, name)
            page.insert_rows(1, 2)
            page["A1"] = "What room 7 said"

    found = read_after(change)
    assert found.records == [
        replace(one, place=re.sub(r"\d+$", lambda n: str(int(n[0]) + 2), one.place))
        if one.place.startswith(("Notes", "Ballots"))
        else one
        for one in read(good, EVENT).records
    ]
    assert [(r.code, r.place, r.found) for r in found.remarks] == [
        ("rows_above", "Notes", "3"),
        ("rows_above", "Ballots", "3"),
    ]
    (reason,) = reasons_after(read_after, put("Notes", "Kind", "Remark", 2), change)
    assert reason.place == "Notes!E4"


def test_a_sheet_without_its_headers_is_one_reason(read_after):
    def change(loaded: Workbook) -> None:
        sheet(loaded, "Notes").delete_rows(1)

    (reason,) = reasons_after(read_after, change)
    assert (reason.code, reason.place) == ("no_header", "Notes!1:1")
    assert "begins with Day, Round, Room, Initiative." in reason.english()


def test_what_stands_under_no_header_is_said(read_after, good: Path):
    def change(loaded: Workbook) -> None:
        page = sheet(loaded, "Notes")
        page.insert_cols(4)
        page["D3"] = "ask Ama"
        page.cell(2, page.max_column + 3).value = "doubtful"

    found = read_after(change)
    assert [one.record for one in found.records] == [
        one.record for one in read(good, EVENT).records
    ]
    assert [(r.code, r.place, r.found) for r in found.remarks] == [
        ("stray_cell", "Notes!D3", "ask Ama"),
        ("stray_cell", "Notes!AB2", "doubtful"),
    ]


@pytest.mark.parametrize("formula", ["=SUBTOTAL(109,F2:F48)", "=SUM(F2:F48)"])
def test_a_row_of_sums_below_a_table_is_left_out_and_said(read_after, good: Path, formula: str):
    found = read_after(append("Votes", Day="Total", Votes=formula))
    assert [*found.every()] == [*read(good, EVENT).every()]
    assert [(r.code, r.place) for r in found.remarks] == [("row_of_sums", "Votes!49:49")]
    # One that has an initiative is no such row, whatever formula it has.
    (reason,) = reasons_after(read_after, append("Votes", Initiative=24, Room=7, Votes=formula))
    assert (reason.code, reason.place) == ("formula", "Votes!F49")


def test_moved_columns_are_said_once_a_sheet(read_after, good: Path):
    def change(loaded: Workbook) -> None:
        page = sheet(loaded, "Notes")
        for row in page.iter_rows():
            row[4].value, row[5].value = row[5].value, row[4].value

    found = read_after(change)
    assert [(r.code, r.place) for r in found.remarks] == [("columns_moved", "Notes")]
    assert [*found.every()] == [*read(good, EVENT).every()]


def test_hidden_rows_and_sheets_are_read_like_others(read_after, good: Path):
    def change(loaded: Workbook) -> None:
        page = sheet(loaded, "Notes")
        page.row_dimensions[2].hidden = True
        page.auto_filter.add_filter_column(4, ["Idea"])
        sheet(loaded, "Steps").sheet_state = "veryHidden"

    assert [*read_after(change).every()] == [*read(good, EVENT).every()]


def test_cells_merged_over_several_rows_are_named(read_after):
    (reason,) = reasons_after(read_after, lambda b: sheet(b, "Notes").merge_cells("H2:H4"))
    assert (reason.code, reason.place) == ("merged_cells", "Notes!H2:H4")


def test_cells_merged_below_or_beside_the_table_do_no_harm(read_after, good: Path):
    def change(loaded: Workbook) -> None:
        sheet(loaded, "Notes").merge_cells("A50:C52")
        sheet(loaded, "Notes").merge_cells("AD2:AD4")

    assert [*read_after(change).every()] == [*read(good, EVENT).every()]


def test_a_changed_total_is_only_said(read_after, good: Path):
    found = read_after(put("Votes", "Votes", 500, 3))
    assert found.totals[1].votes == 500
    assert [*found.every()] == [*read(good, EVENT).every()]


# A merged workbook


def about(fact: str, value: object) -> Edit:
    def change(loaded: Workbook) -> None:
        page = sheet(loaded, "About")
        next(row for row in page.iter_rows() if row[0].value == fact)[1].value = value

    return change


def test_the_columns_of_what_a_merged_workbook_is_made_of_are_agreed():
    headers = "Workbook, File, Room, Device, Exported at, Notes, Ballots, Sessions"
    assert ", ".join(RECEIVED_HEADERS) == headers


def received(*rows: tuple[object, ...]) -> Edit:
    def change(loaded: Workbook) -> None:
        page = loaded.create_sheet("Workbooks")
        page.append(
            ["Workbook", "File", "Room", "Device", "Exported at", "Notes", "Ballots", "Sessions"]
        )
        for row in rows:
            page.append(row)

    return change


BOOK_ID = "0175ea92-3ae9-76aa-a26b-67a7dbf8f9a9"
SESSIONS = "58b834c8-b1da-5bde-92d9-36ea8281f64f; d3346604-8f3b-51ee-b387-b5575c518d66"


def test_a_merged_workbook_has_rows_of_many_rooms_and_says_what_it_is_made_of(read_after):
    found = read_after(
        about("Room", None),
        append("Notes", Day=1, Round="priorities", Room=8, Text="from another room"),
        received(
            (BOOK_ID, "a.xlsx", 8, "0123456789abcdef", "2020-11-21 11:47:03.123", 3, 2, SESSIONS)
        ),
    )
    assert found.room == ""
    assert {room for _, _, room in found.sessions.values()} == {"7", "8"}
    (one,) = found.received
    assert (one.id, one.file, one.room, one.device) == (BOOK_ID, "a.xlsx", "8", "0123456789abcdef")
    assert (one.exported, one.notes, one.ballots) == (1_605_959_223_123, 3, 2)
    assert one.sessions == tuple(SESSIONS.split("; "))


@pytest.mark.parametrize(
    "row",
    [
        ("mine", "a", 8),
        (BOOK_ID, "a", 99),
        (BOOK_ID, "a", 8, "mine"),
        (BOOK_ID, "a", 8, None, None, 1, 1, "a\u2028b"),
    ],
)
def test_what_a_merged_workbook_is_made_of_is_checked(read_after, row: tuple[object, ...]):
    (reason,) = reasons_after(read_after, about("Room", None), received(row))
    assert reason.place == "Workbooks!2:2"


# Both ways of reading say the same


def exactly(path: Path) -> Delivery:
    plain = Look.is_plain
    try:
        Look.is_plain = property(lambda _: False)  # type: ignore[method-assign]
        book, _ = workbook_cells.open_book(path)
        assert isinstance(book, ExactBook)
        book.close()
        return read(path, EVENT)
    finally:
        Look.is_plain = plain  # type: ignore[method-assign]


def is_fast(path: Path) -> bool:
    book, _ = workbook_cells.open_book(path)
    book.close()
    return not isinstance(book, ExactBook)


def test_both_ways_of_reading_say_the_same_of_a_rehearsal(tmp_path: Path):
    for path in rehearse.write(tmp_path, rooms=9, notes=30):
        assert is_fast(path)
        assert read(path, EVENT) == exactly(path)


@pytest.mark.parametrize(
    "change",
    [
        put("Notes", "Text", "changed"),
        append("Notes", Text="typed"),
        append("Ballots", Choices="1; 2"),
        put("Notes", "Text", 1e300),
        put("Notes", "Text", 0.1 + 0.2),
        put("Notes", "Text", 123456789012345678),
        put("Notes", "Key", True),
        put("Notes", "Support", 2.0),
        put("Notes", "Community", " a\u00a0\u3000 "),
        put("Notes", "Text", "a\n\n  b\t c\r\nd &amp; <b> ]]>"),
        put("Steps", "When", 44256),
        lambda loaded: sheet(loaded, "Notes").insert_rows(3, 2),
        lambda loaded: sheet(loaded, "Notes").delete_cols(19),
        rename("Notes", "Notizen"),
        about("Room", None),
        put("Notes", "Support", 0, 7),
    ],
)
def test_both_ways_of_reading_say_the_same_of_what_people_did(
    good: Path, tmp_path: Path, change: Edit
):
    path = edited(good, tmp_path / "a.xlsx", change)
    assert is_fast(path)
    assert outcome(read, path) == outcome(lambda path, _: exactly(path), path)


def outcome(
    reading: Callable[[Path, Event], Delivery], path: Path
) -> Delivery | tuple[Reason, ...]:
    try:
        return reading(path, EVENT)
    except Refused as refused:
        return refused.reasons


def test_both_ways_of_reading_say_the_same_of_what_libreoffice_saved(calc: Calc, tmp_path: Path):
    books = rehearse.write(tmp_path, rooms=3, notes=20)
    for path in books:
        resaved = calc(path, tmp_path / f"resaved {path.name}")
        assert is_fast(resaved)
        assert read(resaved, EVENT) == exactly(resaved)
        assert [*read(resaved, EVENT).every()] == [*read(path, EVENT).every()]


@pytest.mark.parametrize(
    "value",
    ["_x0041_", datetime(2020, 11, 21), time(5, 0), "=1+1"],
)
def test_what_the_fast_way_would_not_see_is_read_exactly(good: Path, tmp_path: Path, value: object):
    assert not is_fast(edited(good, tmp_path / "a.xlsx", put("Notes", "Text", value)))


@pytest.mark.parametrize(("last", "fast"), [(1, True), (2, False)])
def test_a_shared_text_that_is_not_there_is_not_taken_for_an_empty_one(last: int, fast: bool):
    """Wherever the cell stands that has it, and whatever comes after it."""
    look = Look("a.xlsx")
    look.part("xl/sharedStrings.xml", b"<sst><si><t>a</t></si><si><t>b</t></si></sst>")
    cells = b'<c r="A1" t="s"><v>%d</v></c><c r="B1" t="n"><v>7</v></c><c r="C1"/>' % last
    other = b'<row r="2"><c r="A2" t="inlineStr"><is><t>t="s"</t></is></c></row>'
    for rows in (b'<row r="1">' + cells + b"</row>", other):
        look.part("xl/worksheets/sheet1.xml", _SHEET % rows)
    assert look.is_plain == fast


_SHEET = b"<worksheet><sheetData>%s</sheetData></worksheet>"


def test_which_cells_are_merged_is_found_though_no_library_is_told():
    look = Look("a.xlsx")
    said = _SHEET.replace(b"</worksheet>", b'<mergeCells><mergeCell ref="A1:A2"/></mergeCells>')
    left = look.part("a.xml", said % b'<row r="1"><c r="A1"><v>1</v></c></row>')
    assert look.is_plain
    assert look.merged == {"a.xml": ["A1:A2"]}
    assert b"A1:A2" not in left


def test_checks_of_a_column_are_those_of_its_rows(good: Path):
    """Two ways to the same digest: one row at a time, as it is written, and all at once."""
    from facilitator import workbook_checks, workbook_table

    loaded = load_workbook(good)
    for one in workbook.SHEETS:
        if one.name not in loaded.sheetnames:
            continue
        rows = list(sheet(loaded, one.name).iter_rows(values_only=True))
        at = {header: place for place, header in enumerate(rows[0])}
        columns = [(c, at.get(c.header, 999)) for c in one.columns]
        body = [["" if v is None else v for v in row] for row in rows[1:]]
        table = workbook_table.read_table(one, columns, list(enumerate(body, start=2)))
        assert table.reasons == []
        digests = workbook_checks.checks(table, table.exported)
        for index, digest in zip(table.exported, digests, strict=True):
            row = table.row(index)
            assert digest == workbook.check(one, row) == row["check"]


@pytest.mark.parametrize("text", ["\ufeff", "\u202e42", "4\u20662", "_x001B_[31m"])
def test_what_nobody_sees_is_seen_in_a_reason(read_after, text: str):
    (reason,) = reasons_after(read_after, put("Notes", "Support", text))
    assert reason.english().isprintable()
    assert reason.found.strip()


def test_every_reason_is_a_whole_sentence():
    for code in TEMPLATES:
        assert Reason(code, "a", "b", "c").english().strip()
