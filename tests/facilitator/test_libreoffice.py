"""Room workbooks that people open, change and save in LibreOffice, which does it here itself."""

from __future__ import annotations

import unicodedata
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from facilitator import merge, notes, votes
from facilitator.event import Event
from facilitator.merge_report import FileResult
from facilitator.notes import Draft
from facilitator.records import Ballot, Note
from facilitator.store import Store
from tests.facilitator.conftest import Calc
from tests.facilitator.histories import whole
from tests.facilitator.methods import CLUSTERS, DOTS, RANKING, SCORE, voting
from tests.facilitator.rooms import export, fill, lines, ranking

EVENT = Event.built_in()
ARABIC = "6"
LONG = "".join(f"{n:05} كلمة and word_x0041_ {n % 7 * ' '}\n" for n in range(3_000)).strip()
AWKWARD = (
    "_x0041_ and _x000D_",
    unicodedata.normalize("NFC", "Côte d'Ivoire, Việt Nam"),
    unicodedata.normalize("NFD", "Côte d'Ivoire, Việt Nam"),
    "\u200fنقترح 24 مقعدًا\u200e (#24)",
    "=1+1",
    "007",
    "1.0",
    "1,5",
    "TRUE",
    "2020-11-21",
    "'quoted",
    "#N/A",
    "a\n\n  b  c",
    "👩‍💻 🇹🇳",
    LONG,
)


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The workbook of a room whose sheets run from right to left, with awkward notes."""
    folder = tmp_path_factory.mktemp("room")
    with Store.open(folder / "room.sqlite", installation="laptop", event=EVENT) as store:
        where = fill(store, ARABIC)
        for text in AWKWARD:
            assert notes.add(store, where, Draft(text, community=text[:20].strip())) is not None
        votes.cast(store, where, "9a 24")
        return export(store, folder / "room.xlsx", ARABIC)


@pytest.fixture
def target(open_store, room: Path) -> Store:
    """The coordinator's store, which has the room's workbook as it was exported."""
    store = open_store("coordinator.sqlite", "coordinator")
    (result,) = merge.merge(store, [room]).files
    assert result.state == "merged"
    texts = {note.text for note in store.find(Note)}
    assert set(AWKWARD) <= texts
    return store


def outcomes(result: FileResult) -> dict[str, int]:
    assert result.state != "rejected", [reason.english() for reason in result.reasons]
    return {name: number for name, number in result.records.items() if number}


def unchanged(target: Store, book: Path) -> FileResult:
    """A merge of this file finds nothing that the store lacks, and changes nothing."""
    before = whole(target)
    (result,) = merge.merge(target, [book]).files
    assert (result.state, list(outcomes(result))) == ("unchanged", ["unchanged"])
    now = whole(target)
    assert {name for name in now if now[name] != before[name]} <= {"workbooks"}
    return result


def codes(result: FileResult) -> list[str]:
    return [remark.code for remark in result.remarks]


def test_what_libreoffice_saves_again_is_unchanged(
    calc: Calc, room: Path, target: Store, tmp_path: Path
):
    again = calc(room, tmp_path / "again.xlsx")
    assert again.read_bytes() != room.read_bytes()
    assert codes(unchanged(target, again)) == []
    assert all(page.sheet_view.rightToLeft for page in load_workbook(again).worksheets)
    # And once more, what it has made of it.
    assert codes(unchanged(target, calc(again, tmp_path / "thrice.xlsx"))) == []


def test_a_workbook_kept_as_ods_comes_back_unchanged(
    calc: Calc, room: Path, target: Store, tmp_path: Path
):
    kept = calc(room, tmp_path / "room.ods")
    assert codes(unchanged(target, calc(kept, tmp_path / "back.xlsx"))) == []


def test_an_ods_itself_is_rejected_with_a_reason(
    calc: Calc, room: Path, target: Store, tmp_path: Path
):
    (result,) = merge.merge(target, [calc(room, tmp_path / "room.ods")]).files
    assert result.state == "rejected"
    assert "room.ods" in result.reasons[0].english()


@pytest.mark.parametrize("ascending", [True, False])
def test_rows_sorted_by_what_they_say_are_unchanged(
    calc: Calc, room: Path, target: Store, tmp_path: Path, ascending: bool
):
    book = calc(
        room,
        tmp_path / "sorted.xlsx",
        ["sort", "Notes", "Text", ascending],
        ["sort", "Ballots", "Choices", ascending],
        ["sort", "Votes", "Title", ascending],
    )
    assert [row["Id"] for row in lines(book, "Notes")] != [
        row["Id"] for row in lines(room, "Notes")
    ]
    assert codes(unchanged(target, book)) == []


def test_columns_moved_about_are_unchanged(calc: Calc, room: Path, target: Store, tmp_path: Path):
    book = calc(
        room,
        tmp_path / "moved.xlsx",
        ["move column", "Notes", "Text", 0],
        ["move column", "Notes", "Id", 3],
        ["move column", "Ballots", "Choices", 0],
    )
    header = [cell.value for cell in load_workbook(book)["Notes"][1]]
    assert (header[0], header.index("Id")) == ("Text", 3)
    result = unchanged(target, book)
    assert codes(result) == ["columns_moved"] * 2
    assert [remark.place for remark in result.remarks] == ["Notes", "Ballots"]


def test_a_column_of_ones_own_is_reported_and_does_no_harm(
    calc: Calc, room: Path, target: Store, tmp_path: Path
):
    book = calc(room, tmp_path / "column.xlsx", ["insert column", "Notes", 2, "Asked"])
    result = unchanged(target, book)
    assert codes(result) == ["extra_column"]
    assert (result.remarks[0].place, result.remarks[0].found) == ("Notes!C1", "Asked")


def test_rows_that_are_hidden_or_filtered_away_are_there_still(
    calc: Calc, room: Path, target: Store, tmp_path: Path
):
    book = calc(
        room,
        tmp_path / "hidden.xlsx",
        ["hide", "Ballots", 2, 2],
        ["show only", "Notes", "Kind", "Question"],
    )
    hidden = load_workbook(book)["Notes"].row_dimensions
    assert sum(bool(hidden[row].hidden) for row in range(2, 12)) > 5
    assert codes(unchanged(target, book)) == []


def test_a_corrected_cell_is_an_edit_of_that_row_alone(
    calc: Calc, room: Path, target: Store, tmp_path: Path
):
    whole_room = sum(outcomes(merge.check(target, [room]).files[0]).values())
    book = calc(
        room,
        tmp_path / "corrected.xlsx",
        ["correct", "Notes", "Text", AWKWARD[0], "_x0041_ was meant"],
        ["correct", "Ballots", "Choices", "24; 25", "24; 26"],
    )
    (result,) = merge.merge(target, [book]).files
    assert outcomes(result) == {"edited": 2, "unchanged": whole_room - 2}
    assert "edited" in result.flags
    texts = {note.text for note in target.find(Note)}
    assert "_x0041_ was meant" in texts
    assert AWKWARD[0] not in texts
    assert ("24", "26") in {ballot.choices for ballot in target.find(Ballot)}
    unchanged(target, book)


def test_a_row_typed_at_the_end_is_added_once(
    calc: Calc, room: Path, target: Store, tmp_path: Path
):
    whole_room = sum(outcomes(merge.check(target, [room]).files[0]).values())
    said = {"Day": "1", "Round": "priorities", "Room": ARABIC, "Text": "قيل بعد الاجتماع"}
    book = calc(
        room,
        tmp_path / "added.xlsx",
        ["add row", "Notes", said | {"Initiative": "24", "Kind": "Point"}],
        ["add row", "Notes", said | {"Text": "1.0", "Initiative": "24; 25", "Support": "3"}],
    )
    (result,) = merge.merge(target, [book]).files
    assert outcomes(result) == {"added": 2, "unchanged": whole_room}
    typed = {note.text: note for note in target.find(Note) if note.version.startswith("x")}
    assert typed["قيل بعد الاجتماع"].initiatives == ("24",)
    assert {note.initiatives: note.support for note in typed.values()}[("24", "25")] == 3
    unchanged(target, book)
    unchanged(target, calc(book, tmp_path / "saved again.xlsx"))


def test_all_of_it_at_once_by_way_of_ods(calc: Calc, room: Path, target: Store, tmp_path: Path):
    whole_room = sum(outcomes(merge.check(target, [room]).files[0]).values())
    kept = calc(room, tmp_path / "room.ods", ["sort", "Notes", "Text", False])
    book = calc(
        kept,
        tmp_path / "all.xlsx",
        ["correct", "Notes", "Text", "Who pays after the first year?", "Who pays in 2022?"],
        ["move column", "Notes", "Version", 1],
        ["insert column", "Notes", 4, "Asked"],
        [
            *("add row", "Notes"),
            {"Day": "1", "Round": "priorities", "Room": ARABIC, "Text": "typed"},
        ],
        ["show only", "Notes", "Kind", "Question"],
    )
    before = ranking(target)
    (result,) = merge.merge(target, [book]).files
    assert outcomes(result) == {"added": 1, "edited": 1, "unchanged": whole_room - 1}
    assert codes(result) == ["extra_column", "columns_moved"]
    assert ranking(target) == before
    unchanged(target, book)


@pytest.mark.parametrize(
    ("settings", "typed"),
    [
        (DOTS, ["24x3 2", "9a"]),
        (SCORE, ["24=5 2=0", "9b=3"]),
        (RANKING, ["31 2 24", "2"]),
        (CLUSTERS, ["H A", "c"]),
        ({**SCORE, "on": "clusters"}, ["A=1 H=5"]),
    ],
)
def test_choices_of_every_method_come_back_as_they_were(
    calc: Calc, open_store, tmp_path: Path, settings: dict[str, Any], typed: list[str]
):
    event = voting(**settings)
    laptop = open_store("laptop.sqlite", "laptop", event=event)
    where = fill(laptop, ARABIC, typed)
    first = export(laptop, tmp_path / "room.xlsx", ARABIC)
    coordinator = open_store("coordinator.sqlite", "coordinator", event=event)
    assert merge.merge(coordinator, [first]).files[0].reasons == ()
    kept = [ballot.choices for ballot in votes.of_session(laptop, where).ballots]
    for number, act in enumerate([[], [["sort", "Ballots", "Choices", False]]]):
        again = calc(first, tmp_path / f"again-{number}.xlsx", *act)
        assert codes(unchanged(coordinator, again)) == []
        fresh = open_store(f"fresh-{number}.sqlite", "fresh", event=event)
        assert merge.merge(fresh, [again]).files[0].reasons == ()
        assert [ballot.choices for ballot in votes.of_session(fresh, where).ballots] == kept
