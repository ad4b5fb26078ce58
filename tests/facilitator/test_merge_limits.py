"""What a tester found: votes of one capture under two names, files made to blow up, About lies."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook

from facilitator import merge, notes, results, votes
from facilitator.event import Event
from facilitator.notes import Draft
from facilitator.reasons import Refused
from facilitator.records import Attendance, Note
from facilitator.sessions import Place
from facilitator.store import Store
from tests.facilitator.rooms import cell_of, edited, export, fill, records, sheet

EVENT = Event.built_in()
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def target(open_store) -> Store:
    return open_store("target.sqlite", installation="coordinator")


@pytest.fixture
def book(store: Store, tmp_path: Path) -> Path:
    fill(store, "7")
    return export(store, tmp_path / "room-07.xlsx")


def codes(store: Store, *paths: Path) -> list[list[str]]:
    report = merge.merge(store, paths)
    return [[reason.code for reason in result.reasons] for result in report.files]


def about(fact: str, value: object) -> Callable[[Workbook], None]:
    def change(loaded: Workbook) -> None:
        page = sheet(loaded, "About")
        next(row for row in page.iter_rows() if row[0].value == fact)[1].value = value

    return change


# One capture under two names


def test_a_store_that_goes_on_under_another_name_is_still_one_capture(
    open_store, room7: Place, store: Store, tmp_path: Path
):
    votes.cast(store, room7, "2 24 31")
    first = export(store, tmp_path / "first.xlsx")
    store.close()
    again = open_store(installation="the same laptop, with another home")
    votes.cast(again, room7, "24 25")
    second = export(again, tmp_path / "second.xlsx")
    for number, order in enumerate(((first, second), (second, first), (second, first, second))):
        merged = open_store(f"m{number}.sqlite", installation="coordinator")
        assert codes(merged, *order) == [[]] * len(order)
        (found,) = results.of_store(merged)
        assert (found.ballots, found.votes) == (2, 5)


def test_a_ballot_withdrawn_on_the_second_laptop_counts_once_in_any_order(
    open_store, room7: Place, store: Store, tmp_path: Path
):
    old = votes.cast(store, room7, "2 24 31")
    first = export(store, tmp_path / "first.xlsx")
    store.close()
    again = open_store(installation="second laptop")
    votes.withdraw(again, room7, old.id, 1)
    votes.cast(again, room7, "25")
    second = export(again, tmp_path / "second.xlsx")
    for number, order in enumerate(((first, second), (second, first))):
        merged = open_store(f"m{number}.sqlite", installation="coordinator")
        assert codes(merged, *order) == [[], []]
        assert results.of_store(merged)[0].votes == 1


def test_what_both_sides_came_to_say_alike_is_no_conflict(
    open_store, room7: Place, store: Store, tmp_path: Path
):
    note = notes.add(store, room7, Draft("said"))
    assert note is not None
    store.copy_to(store.path.with_name("copy.sqlite"))
    copy = open_store("copy.sqlite", installation="other")
    for one in (store, copy):
        notes.edit(one, note.id, text="said better")
    books = [export(store, tmp_path / "a.xlsx"), export(copy, tmp_path / "b.xlsx")]
    seen = []
    for number, order in enumerate((books, books[::-1])):
        merged = open_store(f"m{number}.sqlite", installation="coordinator")
        assert codes(merged, *order) == [[], []]
        (found,) = merged.find(Note)
        seen.append((found.text, found.version))
        # An edit after that descends from both.
        notes.edit(merged, note.id, text="and better")
        assert codes(merged, *order) == [[], []]
        assert [n.text for n in merged.find(Note)] == ["and better"]
    assert seen[0] == seen[1]


# About is not believed


@pytest.mark.parametrize(
    ("fact", "value", "code"),
    [
        ("Rehearsal", "maybe", "not_a_room_workbook"),
        ("Rehearsal", None, "not_a_room_workbook"),
        ("Rehearsal", "YES", "rehearsal_mix"),
        ("Room", 99, "not_a_room_workbook"),
        ("Room", 5, "cell"),
        ("Workbook id", "mine", "not_a_room_workbook"),
        ("Device", "mine", "not_a_room_workbook"),
        ("List version", "2019", "wrong_list"),
        ("Format version", "9" * 5000, "not_a_room_workbook"),
        ("Format version", 99, "workbook_newer"),
    ],
)
def test_what_about_says_must_fit(
    store: Store, book: Path, tmp_path: Path, fact: str, value: object, code: str
):
    bad = edited(book, tmp_path / "bad.xlsx", about(fact, value))
    (found,) = codes(store, bad)
    assert set(found) == {code}


def test_one_workbook_id_belongs_to_one_room(
    store: Store, target: Store, book: Path, tmp_path: Path
):
    fill(store, "8")
    other = export(store, tmp_path / "room-08.xlsx", "8")
    stolen: list[object] = []
    edited(
        book,
        tmp_path / "x.xlsx",
        lambda loaded: stolen.append(
            next(r for r in sheet(loaded, "About").iter_rows() if r[0].value == "Workbook id")[
                1
            ].value
        ),
    )
    bad = edited(other, tmp_path / "bad.xlsx", about("Workbook id", stolen[0]))
    assert codes(target, book, bad) == [[], ["same_workbook_id"]]
    assert merge.roll_call(target).received == ("7",)


# Cells that used to end the whole merge


@pytest.mark.parametrize(
    ("name", "header", "value"),
    [
        ("Notes", "Check", "abc 1/2"),
        ("Notes", "Version", "abc " + "1" * 5000 + "/2"),
        ("Attendance", "Languages", "en " + "9" * 5000),
        ("Votes", "Votes", "4.000"),
        ("Votes", "Votes", "1,000"),
        ("Ballots", "Choices", "2; 2; 2"),
        ("Ballots", "Choices", "1; 2; 3; 4"),
        ("Notes", "Captured", "9999-99-99"),
        ("Notes", "Support", "9" * 400),
    ],
)
def test_a_strange_cell_rejects_its_workbook_only(
    store: Store, target: Store, book: Path, tmp_path: Path, name: str, header: str, value: str
):
    with store.change("people") as change:
        change.add(Attendance, session=store.event.session_id("1", "priorities", "7"), at=change.at)
    base = export(store, tmp_path / "base.xlsx")

    def put(loaded: Workbook) -> None:
        cell_of(sheet(loaded, name), header, 2).value = value

    bad = edited(base, tmp_path / "bad.xlsx", put)
    first, second = codes(target, bad, base)
    assert first
    assert "own_mistake" not in first
    assert second == []


# Said, though not wrong


def remarks(store: Store, path: Path) -> list[str]:
    (result,) = merge.merge(store, [path]).files
    assert result.state != "rejected"
    return [remark.english() for remark in result.remarks]


def test_columns_and_sheets_that_are_not_ours_are_named(target: Store, book: Path, tmp_path: Path):
    def add(loaded: Workbook) -> None:
        page = sheet(loaded, "Notes")
        page.cell(1, page.max_column + 1).value = "My remarks"
        loaded.create_sheet("Sheet1")

    said = remarks(target, edited(book, tmp_path / "more.xlsx", add))
    assert any("My remarks" in one for one in said)
    assert any("Sheet1" in one for one in said)


def test_missing_rows_are_named_and_remove_nothing(target: Store, book: Path, tmp_path: Path):
    assert remarks(target, book) == []
    before = records(target)
    fewer = edited(book, tmp_path / "fewer.xlsx", lambda b: sheet(b, "Notes").delete_rows(2))
    assert any(
        "Sheet Notes: rows now 2, when it was exported 3." in one for one in remarks(target, fewer)
    )
    assert records(target) == before


def test_a_missing_total_is_named(target: Store, book: Path, tmp_path: Path):
    def remove(loaded: Workbook) -> None:
        page = sheet(loaded, "Votes")
        line = next(n for n in range(2, 60) if cell_of(page, "Votes", n).value)
        page.delete_rows(line)

    said = remarks(target, edited(book, tmp_path / "fewer.xlsx", remove))
    assert any("no row for" in one for one in said)


# Files made to blow up


def bomb(path: Path, source: Path, part: str, content: bytes) -> Path:
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            if entry.filename != part:
                new.writestr(entry, old.read(entry.filename))
        new.writestr(part, content)
    return path


def test_a_part_that_blows_up_is_not_unpacked(target: Store, book: Path, tmp_path: Path):
    strings = b"<sst>" + b"<si><t>a</t></si>" * 2_000_000 + b"</sst>"
    bad = bomb(tmp_path / "bomb.xlsx", book, "xl/sharedStrings.xml", strings)
    assert bad.stat().st_size < 1_000_000
    start = time.monotonic()
    assert codes(target, bad) == [["too_big"]]
    # Reading it would take many times as long.
    assert time.monotonic() - start < 2


def test_a_pipe_is_no_workbook(target: Store, tmp_path: Path):
    import os

    if not hasattr(os, "mkfifo"):
        pytest.skip("this system has no named pipes")
    os.mkfifo(tmp_path / "pipe.xlsx")
    assert codes(target, tmp_path / "pipe.xlsx") == [["not_a_workbook"]]


def test_a_name_too_long_for_the_system_is_a_sentence(target: Store, tmp_path: Path):
    with pytest.raises(Refused) as refused:
        merge.workbooks_in([tmp_path / ("x" * 300)])
    assert refused.value.reasons[0].code == "not_readable"


# The store


def test_a_second_name_for_the_store_meets_the_same_lock(open_store, store: Store):
    link = store.path.with_name("link.sqlite")
    link.symlink_to(store.path)
    program = (
        "import sys; from pathlib import Path; from facilitator.store import Store\n"
        "from facilitator.reasons import Refused\n"
        "try: Store.open(Path(sys.argv[1]), installation='y')\n"
        "except Refused as refused: print(refused.reasons[0].code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(link)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert done.stdout.strip() == "store_busy"


def test_a_writer_waits_for_another_program_to_let_go(store: Store, room7: Place):
    other = sqlite3.connect(store.path, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    timer = threading.Timer(0.5, lambda: other.execute("COMMIT"))
    timer.start()
    try:
        notes.add(store, room7, Draft("patient"))
    finally:
        timer.join()
        other.close()
    assert [note.text for note in store.find(Note)] == ["patient"]


def test_nothing_is_left_beside_a_file_that_is_no_store(tmp_path: Path, open_store, book: Path):
    with pytest.raises(Refused) as refused:
        open_store(book.name)
    assert refused.value.reasons[0].code == "not_a_store"
    assert not list(tmp_path.glob("*.xlsx.lock"))


def test_an_empty_file_is_no_store_to_read(tmp_path: Path):
    empty = tmp_path / "empty.sqlite"
    empty.touch()
    with pytest.raises(Refused) as refused:
        Store.open(empty, installation="", read_only=True)
    assert refused.value.reasons[0].code == "not_a_store"


def test_nobody_counted_is_not_zero_people(store: Store, room7: Place):
    votes.cast(store, room7, "24")
    assert results.of_store(store)[0].present is None
