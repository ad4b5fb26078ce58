from __future__ import annotations

import functools
import itertools
import random
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any
from unittest import mock

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from facilitator import (
    changes,
    event_file,
    folder_files,
    group_lists,
    history,
    incoming,
    merge,
    merge_writing,
    notes,
    publish,
    sessions,
    votes,
    workbook_cells,
    workbook_gate,
    workbook_read,
)
from facilitator.batch import Batch
from facilitator.event import Event
from facilitator.notes import Draft
from facilitator.progress import Cancelled
from facilitator.publish_options import Options
from facilitator.reasons import Refused
from facilitator.records import Note
from facilitator.sessions import Place
from facilitator.store import Store
from tests.conftest import Clock
from tests.facilitator.histories import whole
from tests.facilitator.rooms import (
    cell_of,
    column,
    dump,
    edited,
    export,
    fill,
    ranking,
    records,
    sheet,
    unprivileged,
    without_privileges,
)
from tests.share import examples

EVENT = Event.built_in()
ROOT = Path(__file__).resolve().parents[2]
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workbook made once: most tests only spoil copies of it."""
    folder = tmp_path_factory.mktemp("good")
    with Store.open(folder / "a.sqlite", installation="laptop", event=EVENT) as store:
        fill(store)
        return export(store, folder / "room-07.xlsx")


@pytest.fixture
def book(good: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(good, tmp_path))


@pytest.fixture
def target(open_store) -> Store:
    """The coordinator's store."""
    return open_store("coordinator.sqlite", "coordinator")


def reasons(report: merge.MergeReport) -> list[str]:
    return [reason.english() for result in report.files for reason in result.reasons]


def outcomes(report: merge.MergeReport) -> dict[str, int]:
    return {name: number for name, number in report.records.items() if number}


# What becomes of a record


def test_new_then_unchanged_then_updated_then_older(store: Store, target: Store, tmp_path: Path):
    where = fill(store)
    first = export(store, tmp_path / "first.xlsx")
    note = notes.of_session(store, where.id)[0]
    notes.edit(store, note.id, text="changed since")
    notes.add(store, where, Draft("one more"))
    second = export(store, tmp_path / "second.xlsx")

    report = merge.merge(target, [first])
    whole = sum(report.records.values())
    assert outcomes(report) == {"new": whole}
    assert report.files[0].state == "merged"
    report = merge.merge(target, [first])
    assert outcomes(report) == {"unchanged": whole}
    assert report.files[0].state == "unchanged"
    report = merge.merge(target, [second])
    assert outcomes(report) == {"new": 1, "updated": 1, "unchanged": whole - 1}
    report = merge.merge(target, [first])
    assert outcomes(report) == {"older": 1, "unchanged": whole - 1}
    kept = target.get(Note, note.id)
    assert kept is not None
    assert kept.text == "changed since"


def test_records_that_stand_in_another_session_here_are_still_known(
    target: Store, book: Path, tmp_path: Path
):
    """A store is not asked for what a session holds that it has never heard of."""
    first = outcomes(merge.merge(target, [book]))
    before = len(target.find(Note))
    read = workbook_read.read(book, EVENT)
    elsewhere = {EVENT.session_id("2", "priorities", "9"): ("2", "priorities", "9")}
    moved = [
        Batch(
            one.kind,
            {**one.columns, "session": [*elsewhere] * len(one)},
            one.column,
            one.lines,
        )
        for one in read.batches
    ]
    other = replace(
        read, id="another", room="9", sessions=elsewhere, batches=moved, records=[], totals=[]
    )
    report = merge.merge_read(target, tmp_path / "other.xlsx", other)
    assert outcomes(report) == {"conflict": first["new"]}
    assert len(target.find(Note)) == before


def test_a_row_missing_later_is_no_deletion(target: Store, book: Path, tmp_path: Path):
    merge.merge(target, [book])

    def drop(loaded: Workbook) -> None:
        sheet(loaded, "Notes").delete_rows(2)

    before = records(target)
    report = merge.merge(target, [edited(book, tmp_path / "fewer.xlsx", drop)])
    assert reasons(report) == []
    assert records(target) == before


def test_a_removal_in_the_app_is_an_update(store: Store, target: Store, tmp_path: Path):
    where = fill(store)
    merge.merge(target, [export(store, tmp_path / "first.xlsx")])
    before = len(notes.of_session(target, where.id))
    notes.remove(store, notes.of_session(store, where.id)[0].id)
    merge.merge(target, [export(store, tmp_path / "second.xlsx")])
    assert len(notes.of_session(target, where.id)) == before - 1


def test_check_says_what_merge_will_do_and_writes_nothing(target: Store, book: Path):
    before = dump(target)
    checked = merge.check(target, [book])
    assert dump(target) == before
    merged = merge.merge(target, [book])
    assert checked.files == merged.files
    assert checked.rooms == merged.rooms
    assert merged.rooms.received == ("7",)
    assert "7" not in merged.rooms.missing
    assert len(merged.rooms.missing) == len(EVENT.rooms) - 1


def test_every_record_knows_the_workbook_it_came_with(store: Store, target: Store, tmp_path: Path):
    fill(store)
    exported = [export(store, tmp_path / f"{n}.xlsx") for n in "abc"]
    merge.merge(target, exported)
    other = Store.open(tmp_path / "other.sqlite", installation="other", event=EVENT)
    with other:
        merge.merge(other, exported[::-1])
        assert records(other) == records(target)


def test_where_an_older_version_came_from_does_not_depend_on_the_order(
    store: Store, open_store, tmp_path: Path
):
    where = fill(store)
    early = [export(store, tmp_path / f"early-{n}.xlsx") for n in range(2)]
    notes.edit(store, notes.of_session(store, where.id)[0].id, text="changed since")
    books = [*early, export(store, tmp_path / "late.xlsx")]
    kept = []
    for order in itertools.permutations(books):
        for batches in ([list(order)], [[book] for book in order]):
            target = open_store(f"target-{len(kept)}.sqlite", "coordinator")
            for batch in batches:
                merge.merge(target, batch)
            kept.append(whole(target))
    assert all(one == kept[0] for one in kept)


# Any order, any subset, any number of times


@st.composite
def exchanges(draw: st.DrawFn) -> list[tuple[int, str, int]]:
    """Acts of two laptops in one room: what, and which of their own records."""
    act = st.sampled_from(["note", "edit", "remove", "support", "ballot", "withdraw", "export"])
    return draw(st.lists(st.tuples(st.integers(0, 1), act, st.integers(0, 5)), max_size=12))


def act(store: Store, where: Place, what: str, which: int, may_vote: bool) -> None:
    mine = [n for n in notes.of_session(store, where.id) if n.device == store.device]
    cast = [b for b in votes.of_session(store, where).ballots if b.device == store.device]
    if what == "note":
        notes.add(store, where, Draft(f"note {which}", "idea", (str(which + 1),)))
    elif what == "edit" and mine:
        notes.edit(store, mine[which % len(mine)].id, text=f"edited {which}")
    elif what == "remove" and mine:
        notes.remove(store, mine[which % len(mine)].id)
    elif what == "support" and mine:
        notes.support(store, mine[which % len(mine)].id, 1)
    elif what == "ballot" and may_vote:
        votes.cast(store, where, f"{which + 1} {which + 10}")
    elif what == "withdraw" and cast and may_vote:
        votes.withdraw(store, where, cast[which % len(cast)].id, 1)


@settings(max_examples=examples(10), deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(exchanges(), st.randoms(use_true_random=False), st.integers(0, 6))
def test_order_subsets_and_repetition_do_not_matter(
    tmp_path_factory: pytest.TempPathFactory,
    acts: list[tuple[int, str, int]],
    chance: random.Random,
    cut: int,
):
    folder = tmp_path_factory.mktemp("join")
    clock = Clock()
    books: list[Path] = []
    laptops = [
        Store.open(folder / f"{n}.sqlite", installation=str(n), event=EVENT, clock=clock)
        for n in (0, 1)
    ]
    where = sessions.place(laptops[0], "1", "priorities", "7")
    for who, what, which in [(0, "note", 0), (1, "note", 1), (0, "ballot", 1), *acts]:
        act(laptops[who], where, what, which, may_vote=who == 0)
        if what == "export" and len(books) < 3:
            books.append(export(laptops[who], folder / f"{len(books)}.xlsx"))
    for laptop in laptops:
        books.append(export(laptop, folder / f"{len(books)}.xlsx"))
        laptop.close()

    def joined(name: str, *batches: list[Path]) -> tuple[set[str], list[tuple[int, str, int]]]:
        with Store.open(folder / name, installation=name, event=EVENT, clock=clock) as store:
            for batch in batches:
                report = merge.merge(store, batch)
                assert reasons(report) == []
            return records(store), ranking(store)

    shuffled = books * 2
    chance.shuffle(shuffled)
    # Every file is really read, but only once: reading takes longer than all the rest.
    read_once = functools.cache(lambda path: workbook_read.read(path, EVENT))
    with mock.patch.object(merge, "read", lambda one, _: (read_once(one.path), None)):
        straight = joined("straight.sqlite", books)
        assert joined("shuffled.sqlite", shuffled) == straight
        assert joined("parts.sqlite", books[cut:], books[:cut], books[cut:]) == straight
    shutil.rmtree(folder)


def test_one_bad_workbook_does_not_stop_the_others(store: Store, target: Store, tmp_path: Path):
    fill(store, "7")
    fill(store, "8")
    bad = tmp_path / "bad.xlsx"
    bad.write_bytes(b"PK not really")
    books = [export(store, tmp_path / "a.xlsx", "7"), bad, export(store, tmp_path / "b.xlsx", "8")]
    report = merge.merge(target, books)
    assert [result.state for result in report.files] == ["merged", "rejected", "merged"]
    assert report.rooms.received == ("7", "8")


def test_stopping_between_two_files_leaves_whole_workbooks(
    store: Store, target: Store, tmp_path: Path
):
    fill(store, "7")
    fill(store, "8")
    books = [export(store, tmp_path / f"{room}.xlsx", room) for room in ("7", "8")]

    def stop(done: int, total: int, text: str) -> None:
        if done == 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        merge.merge(target, books, stop)
    with Store.open(tmp_path / "first.sqlite", installation="x", event=EVENT) as only_first:
        merge.merge(only_first, books[:1])
        assert records(target) == records(only_first)
    assert merge.roll_call(target).received == ("7",)
    assert outcomes(merge.merge(target, books))["new"] > 0


def test_stopping_when_all_are_merged_is_no_stop(target: Store, book: Path):
    def stop(done: int, total: int, text: str) -> None:
        if done == total:
            raise Cancelled

    with pytest.raises(Cancelled):
        merge.check(target, [book], stop)
    report = merge.merge(target, [book], stop)
    assert [one.state for one in report.files] == ["merged"]
    assert report.copy is not None


def test_many_workbooks_are_announced_once(
    store: Store, target: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(merge_writing, "GROUP", 4)
    monkeypatch.setattr(merge_writing, "GROUPS", 1)
    rooms = [str(room) for room in range(1, 11)]
    for room in rooms:
        fill(store, room)
    books = [export(store, tmp_path / f"{room}.xlsx", room) for room in rooms]
    heard: list[Any] = []
    target.listen(heard.append)
    merge.merge(target, books, origin="page")
    assert len([line for line in history.page(target) if line.kind == "merge"]) > 1
    (told,) = heard
    assert (told.kind, told.origin) == ("merge", "page")
    assert told.ids is not None
    assert told.ids >= {note.id for note in store.find(Note)}

    def stop(done: int, total: int, text: str) -> None:
        if done == 9:
            raise Cancelled

    heard.clear()
    with Store.open(tmp_path / "part.sqlite", installation="x", event=EVENT) as part:
        part.listen(heard.append)
        with pytest.raises(Cancelled):
            merge.merge(part, books, stop)
        assert merge.roll_call(part).received == tuple(rooms[:9])
    assert len(heard) == 1


def test_a_merge_that_dies_leaves_the_store_as_it_was(
    target: Store, book: Path, monkeypatch: pytest.MonkeyPatch
):
    before = dump(target)

    def die(*_: object) -> None:
        raise SystemExit("the machine died")

    monkeypatch.setattr(merge_writing, "keep_received", die)
    with pytest.raises(SystemExit):
        merge.merge(target, [book])
    assert dump(target) == before


def test_a_mistake_of_ours_in_one_workbook_does_not_stop_the_others(
    target: Store, book: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    bad = shutil.copy(book, tmp_path / "bad.xlsx")
    real = incoming.read

    def stumble(one: incoming.Incoming, event: Event) -> object:
        if one.path.name == "bad.xlsx":
            raise RuntimeError("a case we forgot")
        return real(one, event)

    monkeypatch.setattr(merge, "read", stumble)
    first, second = merge.merge(target, [Path(bad), book]).files
    assert (first.state, [reason.code for reason in first.reasons]) == ("rejected", ["own_mistake"])
    assert second.state == "merged"


# Rejections: each says where, what was found and what was expected, and changes nothing

Edit = Callable[[Workbook], None]


def setting(name: str, header: str, value: object, row: int = 2) -> Edit:
    def change(loaded: Workbook) -> None:
        cell_of(sheet(loaded, name), header, row).value = value

    return change


def about(fact: str, value: object) -> Edit:
    def change(loaded: Workbook) -> None:
        page = sheet(loaded, "About")
        next(row for row in page.iter_rows() if row[0].value == fact)[1].value = value

    return change


def without_sheet(name: str) -> Edit:
    def change(loaded: Workbook) -> None:
        del loaded[name]

    return change


def without_column(loaded: Workbook) -> None:
    page = sheet(loaded, "Notes")
    page.delete_cols(column(page, "Support"))


def doubled_column(loaded: Workbook) -> None:
    page = sheet(loaded, "Notes")
    page.cell(1, page.max_column + 1).value = "Text"


def copied_row(loaded: Workbook) -> None:
    page = sheet(loaded, "Notes")
    page.append([cell.value for cell in page[2]])
    cell_of(page, "Text", page.max_row).value = "typed over the copy"


@pytest.mark.parametrize(
    ("change", "code", "place", "says"),
    [
        (setting("Votes", "Votes", "two", 14), "cell", "Votes!F14", "“two” is not a whole number"),
        (setting("Votes", "Votes", 1.5, 14), "cell", "Votes!F14", "“1.5” is not a whole number"),
        (setting("Votes", "Votes", -1, 14), "cell", "Votes!F14", "“-1” is not a whole number"),
        (setting("Votes", "Initiative", 46), "cell", "Votes!D2", "an initiative of this list"),
        (setting("Notes", "Initiative", "24; 99"), "cell", "Notes!D2", "“99” is not"),
        (setting("Ballots", "Choices", "9"), "cell", "Ballots!D2", "“9” is not"),
        (setting("Notes", "Room", 31), "cell", "Notes!C2", "a room of this event"),
        (setting("Notes", "Day", 3), "cell", "Notes!A2", "a day of this event"),
        (setting("Notes", "Round", "x"), "cell", "Notes!B2", "a round of this event"),
        (setting("Notes", "Kind", "Remark"), "cell", "Notes!E2", "one of Point, Idea"),
        (setting("Notes", "Text", "=1+1"), "formula", "Notes!F2", "a formula (=1+1)"),
        (setting("Attendance", "From", "yesterday"), "cell", "Attendance!D2", "a time such as"),
        (setting("Talks", "Planned", "five"), "cell", "Talks!H2", "minutes and seconds"),
        (setting("Notes", "Version", "1"), "cell", "Notes!W2", "“1” is not a version"),
        (setting("Notes", "Id", "1"), "cell", "Notes!V2", "“1” is not an Id"),
        (copied_row, "copied_row", "Notes!", "empty Id, Version and Check"),
        (without_sheet("Ballots"), "sheet_missing", "Ballots", "missing"),
        (without_sheet("About"), "not_a_room_workbook", "bad.xlsx", "no sheet About"),
        (without_column, "column_missing", "Notes!1:1", "“Support” is missing"),
        (doubled_column, "column_twice", "Notes!", "“Text” stands here twice"),
        (about("Event id", "other"), "wrong_event", "bad.xlsx", "of “other”"),
        (about("Format version", 3), "workbook_newer", "bad.xlsx", "format 3 is newer than 2"),
        (about("Format version", None), "not_a_room_workbook", "bad.xlsx", "no “Format version”"),
        (about("Device", None), "not_a_room_workbook", "bad.xlsx", "“Device”"),
    ],
)
def test_a_workbook_with_one_wrong_thing_is_rejected_whole(
    target: Store, book: Path, tmp_path: Path, change: Edit, code: str, place: str, says: str
):
    before = dump(target)
    report = merge.merge(target, [edited(book, tmp_path / "bad.xlsx", change)])
    (result,) = report.files
    assert result.state == "rejected"
    found = [r for r in result.reasons if r.code == code and r.place.startswith(place)]
    assert found, reasons(report)
    assert says in found[0].english()
    assert dump(target) == before
    assert not any(report.records.values())


def test_every_reason_is_given_at_once(target: Store, book: Path, tmp_path: Path):
    def spoil(loaded: Workbook) -> None:
        setting("Votes", "Votes", "two")(loaded)
        setting("Notes", "Room", 31)(loaded)
        without_sheet("Talks")(loaded)

    report = merge.merge(target, [edited(book, tmp_path / "bad.xlsx", spoil)])
    codes = {(reason.code, reason.place) for reason in report.files[0].reasons}
    assert {("cell", "Votes!F2"), ("cell", "Notes!C2"), ("sheet_missing", "Talks")} <= codes


def test_a_column_deleted_is_named_by_its_header(target: Store, book: Path, tmp_path: Path):
    report = merge.merge(target, [edited(book, tmp_path / "bad.xlsx", without_column)])
    (reason,) = report.files[0].reasons
    assert (reason.place, reason.expected) == ("Notes!1:1", "Support")


def zipped(path: Path, **entries: bytes) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries.items():
            archive.writestr(name.replace("__", "/").replace("_DOT_", "."), data)


def as_macros(good: Path, bad: Path) -> None:
    shutil.copy(good, bad)
    with zipfile.ZipFile(bad, "a") as archive:
        archive.writestr("xl/vbaProject.bin", b"\0" * 100)


def as_protected(good: Path, bad: Path) -> None:
    bad.write_bytes(OLE + b"\0" * 504 + "EncryptedPackage".encode("utf-16-le") + b"\0" * 2000)


def as_bomb(good: Path, bad: Path) -> None:
    with zipfile.ZipFile(bad, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        archive.writestr("xl/workbook.xml", b"<workbook/>")
        with archive.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as part:
            for _ in range(600):
                part.write(b"\0" * (1 << 20))


FILES: dict[str, tuple[str, Callable[[Path, Path], object]]] = {
    "text": ("not_a_workbook", lambda _, bad: bad.write_bytes(b"hello, this is no workbook")),
    "csv": ("not_a_workbook", lambda _, bad: bad.write_text("Day,Round\n1,priorities\n")),
    "html": ("not_a_workbook", lambda _, bad: bad.write_text("<html><table></table></html>")),
    "empty": ("not_a_workbook", lambda _, bad: bad.write_bytes(b"")),
    "old Excel": ("not_a_workbook", lambda _, bad: bad.write_bytes(OLE + b"\0" * 4000)),
    "password": ("encrypted", as_protected),
    "macros": ("has_macros", as_macros),
    "other zip": ("not_a_workbook", lambda _, bad: zipped(bad, readme_DOT_txt=b"hi")),
    "bomb": ("too_big", as_bomb),
    "hollow": ("truncated", lambda _, bad: zipped(bad, xl__workbook_DOT_xml=b"<workbook/>")),
    "zip header only": ("truncated", lambda _, bad: bad.write_bytes(b"PK\x03\x04")),
    "folder": ("not_a_workbook", lambda _, bad: bad.mkdir()),
    "missing": ("not_readable", lambda _, bad: None),
}


@pytest.mark.parametrize("kind", FILES)
def test_a_file_that_is_no_workbook_is_rejected(
    target: Store, book: Path, tmp_path: Path, kind: str
):
    code, make = FILES[kind]
    bad = tmp_path / "bad.xlsx"
    make(book, bad)
    before = dump(target)
    (result,) = merge.merge(target, [bad]).files
    assert (result.state, [r.code for r in result.reasons]) == ("rejected", [code])
    assert "bad.xlsx" in result.reasons[0].english()
    assert dump(target) == before


@pytest.mark.parametrize("part", [0.02, 0.3, 0.6, 0.9, 0.999])
def test_a_workbook_cut_off_anywhere_is_rejected(
    target: Store, book: Path, tmp_path: Path, part: float
):
    whole = book.read_bytes()
    bad = tmp_path / "bad.xlsx"
    bad.write_bytes(whole[: int(len(whole) * part)])
    before = dump(target)
    (result,) = merge.merge(target, [bad]).files
    assert [r.code for r in result.reasons] == ["truncated"]
    assert dump(target) == before


@pytest.mark.parametrize("seed", range(12))
def test_a_workbook_with_damaged_bytes_is_rejected_or_whole(
    target: Store, book: Path, tmp_path: Path, seed: int
):
    data = bytearray(book.read_bytes())
    chance = random.Random(seed)
    for _ in range(20):
        data[chance.randrange(len(data))] = chance.randrange(256)
    bad = tmp_path / "bad.xlsx"
    bad.write_bytes(data)
    before = dump(target)
    (result,) = merge.merge(target, [bad]).files
    if result.state == "rejected":
        assert dump(target) == before


def swap_part(good: Path, bad: Path, name: str, change: Callable[[bytes], bytes]) -> None:
    """A copy of a workbook with one of its parts replaced."""
    with zipfile.ZipFile(good) as source, zipfile.ZipFile(bad, "w") as copy:
        for entry in source.namelist():
            data = source.read(entry)
            copy.writestr(entry, change(data) if entry == name else data)


NOTES_SHEET = "xl/worksheets/sheet2.xml"


def test_entities_in_a_sheet_are_not_expanded(target: Store, book: Path, tmp_path: Path):
    laughs = "".join(
        f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' if n else '<!ENTITY l0 "ha">' for n in range(12)
    )

    def laugh(data: bytes) -> bytes:
        body = data[data.index(b"<worksheet") :].replace(b"Who pays", b"&l11;", 1)
        return f"<!DOCTYPE x [{laughs}]>".encode() + body

    bad = tmp_path / "bad.xlsx"
    swap_part(book, bad, NOTES_SHEET, laugh)
    before = dump(target)
    (result,) = merge.merge(target, [bad]).files
    assert result.state == "rejected"
    assert dump(target) == before


def inserting(rows: bytes) -> Callable[[bytes], bytes]:
    return lambda data: data.replace(b"</sheetData>", rows + b"</sheetData>")


def test_many_rows_that_were_only_formatted_do_no_harm(target: Store, book: Path, tmp_path: Path):
    long = tmp_path / "long.xlsx"
    empty = b"".join(b'<row r="%d" s="1"/>' % n for n in range(100, 400_000))
    swap_part(book, long, NOTES_SHEET, inserting(empty))
    merge.merge(target, [book])
    (result,) = merge.merge(target, [long]).files
    assert (result.state, result.reasons) == ("unchanged", ())


def test_a_row_beyond_what_a_spreadsheet_has_is_refused(target: Store, book: Path, tmp_path: Path):
    """Filled up with the empty rows before it, the sheet would never end."""
    cell = b'<c r="A2000000000" t="inlineStr"><is><t>x</t></is></c>'
    bad = tmp_path / "bad.xlsx"
    swap_part(book, bad, NOTES_SHEET, inserting(b'<row r="2000000000">%s</row>' % cell))
    (result,) = merge.merge(target, [bad]).files
    assert [reason.code for reason in result.reasons] == ["too_big"]


def test_cells_far_to_the_right_are_not_filled_up_to(
    target: Store, book: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """16,384 cells a row: a few kilobytes of file, hours of work."""
    looked_at = []
    real = workbook_cells._value
    monkeypatch.setattr(workbook_cells, "_value", lambda *cell: looked_at.append(1) or real(*cell))
    wide = tmp_path / "wide.xlsx"
    rows = b"".join(b'<row r="%d"><c r="XFD%d"><v>1</v></c></row>' % (n, n) for n in range(9, 99))
    swap_part(book, wide, NOTES_SHEET, inserting(rows))
    (result,) = merge.merge(target, [wide]).files
    assert result.state == "merged"
    assert len(looked_at) < 50_000


@pytest.mark.parametrize("line", [1_000_000, 1_048_577])
def test_a_row_far_down_is_read_or_named_but_never_left_out(
    target: Store, book: Path, tmp_path: Path, line: int
):
    def move(data: bytes) -> bytes:
        return re.sub(
            rb'<row r="4"(.*?)</row>(.*)</sheetData>',
            lambda match: (
                b'%s<row r="%d"%s</row></sheetData>'
                % (match[2], line, re.sub(rb'r="([A-Z]+)4"', rb'r="\g<1>%d"' % line, match[1]))
            ),
            data,
            flags=re.DOTALL,
        )

    far = tmp_path / "far.xlsx"
    swap_part(book, far, NOTES_SHEET, move)
    (result,) = merge.merge(target, [far]).files
    if line == 1_000_000:
        assert outcomes(merge.check(target, [book])).keys() == {"unchanged"}
        assert result.records.total() == len(records(target))
        assert len(records(target)) == len([*workbook_read.read(book, EVENT).every()])
    else:
        assert [reason.code for reason in result.reasons] == ["too_big"]


def test_more_filled_rows_than_a_room_can_have_are_refused(
    target: Store, book: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(workbook_read, "MOST_FILLED", 2)
    (result,) = merge.merge(target, [book]).files
    assert {reason.code for reason in result.reasons} == {"too_big"}


@unprivileged
def test_a_file_that_may_not_be_read_is_rejected(book: Path):
    book.chmod(0)
    code = (
        "import sys, pathlib\n"
        "from facilitator.event import Event\n"
        "from facilitator import workbook_read\n"
        "from facilitator.reasons import Refused\n"
        "event = Event.built_in()\n"
        "try: workbook_read.read(pathlib.Path(sys.argv[1]), event)\n"
        "except Refused as refused: print(refused.reasons[0].code)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(book)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        preexec_fn=without_privileges,
    )
    assert done.stdout.strip() == "not_readable", done.stderr


def test_a_folder_gives_its_workbooks_and_one_without_any_is_refused(book: Path, tmp_path: Path):
    for name in ("b.XLSX", "~$b.xlsx", ".export-x.xlsx", "readme.txt", "a.xlsm"):
        (tmp_path / "in").mkdir(exist_ok=True)
        (tmp_path / "in" / name).write_bytes(b"")
    found = merge.workbooks_in([book, tmp_path / "in", book])
    assert [path.name for path in found] == ["room-07.xlsx", "a.xlsm", "b.XLSX"]
    (tmp_path / "empty").mkdir()
    (tmp_path / "empty" / "room-07-day-1-priorities.txt").write_bytes(b"")
    with pytest.raises(Refused) as refused:
        merge.workbooks_in([tmp_path / "empty"])
    assert refused.value.reasons[0].code == "no_workbooks"


def test_spreadsheets_of_other_kinds_in_a_folder_are_rejected_with_what_to_do(
    target: Store, book: Path, tmp_path: Path
):
    folder = tmp_path / "in"
    folder.mkdir()
    shutil.copy(book, folder)
    for name in ("r1.ods", "r2.xls", "R3.CSV", "r4.numbers", "~$r2.xls", "plan.png", "notes.txt"):
        (folder / name).write_bytes(b"Day,Round\n")
    report = merge.merge(target, merge.workbooks_in([folder]))
    found = {result.file: result.reasons for result in report.files if result.reasons}
    assert list(found) == ["R3.CSV", "r1.ods", "r2.xls", "r4.numbers"]
    assert {reason.code for (reason,) in found.values()} == {"not_a_workbook"}
    assert report.rooms.received == ("7",)


def test_a_packed_workbook_in_a_folder_says_that_it_is_to_be_unpacked(
    target: Store, book: Path, tmp_path: Path
):
    folder = tmp_path / "in"
    folder.mkdir()
    with zipfile.ZipFile(folder / "from the mail.zip", "w") as packed:
        packed.write(book, f"attachments/{book.name}")
    report = merge.merge(target, merge.workbooks_in([folder]))
    (result,) = report.files
    assert [reason.english() for reason in result.reasons] == [
        "from the mail.zip is packed. Unpack it, and merge the workbooks that are in it."
    ]
    assert report.rooms.received == ()


def test_what_the_app_writes_beside_workbooks_is_no_rejected_file(
    target: Store, tmp_path: Path, book: Path
):
    folder = tmp_path / "documents"
    folder.mkdir()
    shutil.copy(book, folder)
    event_file.save(target.event, folder)
    groups = [(1, [["Ana", "Li"]])]
    for ending in (".xlsx", ".csv"):
        group_lists.write(groups, folder / f"{folder_files.SOCIAL.format(day='1')}{ending}")
    for name in (folder_files.TO_PRINT, "rooms for the meeting-day-2.csv"):
        (folder / name).write_bytes(b"")
    assert [path.name for path in merge.workbooks_in([folder])] == [book.name]
    publish.write(target, tmp_path / "published", Options(outputs=("csv",)))
    with pytest.raises(Refused) as refused:
        merge.workbooks_in([tmp_path / "published" / "csv"])
    assert refused.value.reasons[0].code == "no_workbooks"


@pytest.mark.parametrize("known", [False, True])
def test_changed_rows_of_removed_notes_are_no_changed_notes(
    store: Store, target: Store, tmp_path: Path, known: bool
):
    where = fill(store)
    kept, removed = notes.of_session(store, where.id)[:2]
    notes.remove(store, removed.id)
    book = export(store, tmp_path / "a.xlsx")
    if known:
        merge.merge(target, [book])

    def change(of: Workbook) -> None:
        page = sheet(of, "Notes")
        for row in range(2, page.max_row + 1):
            if cell_of(page, "Id", row).value in (kept.id, removed.id):
                cell_of(page, "Text", row).value = "said otherwise"

    (result,) = merge.merge(target, [edited(book, tmp_path / "b.xlsx", change)]).files
    assert result.records["edited"] == 2
    assert +result.by_hand == {"notes": 1}
    assert result.changed["notes"] == (1 if known else 0)


def test_a_file_too_large_to_be_a_room_is_not_even_opened(
    target: Store, book: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(workbook_gate, "MOST_BYTES", 1000)
    (result,) = merge.merge(target, [book]).files
    assert [reason.code for reason in result.reasons] == ["too_big"]


# What never mixes, and what never counts twice


@pytest.mark.parametrize("rehearsal_first", [True, False])
def test_a_rehearsal_never_mixes_with_the_real_event(
    open_store, target: Store, tmp_path: Path, rehearsal_first: bool
):
    real = open_store("real.sqlite", "real")
    practice = open_store("practice.sqlite", "practice", rehearsal=True)
    fill(real, "7")
    fill(practice, "8")
    books = [export(practice, tmp_path / "p.xlsx", "8"), export(real, tmp_path / "r.xlsx", "7")]
    first, second = books if rehearsal_first else books[::-1]
    merge.merge(target, [first])
    assert target.is_rehearsal is rehearsal_first
    before = dump(target)
    (result,) = merge.merge(target, [second]).files
    assert [r.code for r in result.reasons] == ["rehearsal_mix"]
    assert dump(target) == before


def test_a_rehearsal_is_refused_by_the_store_of_a_room_in_use(
    open_store, store: Store, tmp_path: Path
):
    fill(store)
    practice = open_store("practice.sqlite", "practice", rehearsal=True)
    fill(practice, "8")
    (result,) = merge.merge(store, [export(practice, tmp_path / "p.xlsx", "8")]).files
    assert [r.code for r in result.reasons] == ["rehearsal_mix"]


def test_notes_of_a_second_device_are_welcome(
    open_store, store: Store, target: Store, tmp_path: Path
):
    where = fill(store)
    other = open_store("other.sqlite", "other")
    notes.add(other, where, Draft("from the note-taker"))
    merge.merge(target, [export(store, tmp_path / "a.xlsx"), export(other, tmp_path / "b.xlsx")])
    texts = {note.text for note in notes.of_session(target, where.id)}
    assert {"from the note-taker", "Who pays after the first year?"} <= texts
    assert votes.of_session(target, where).votes == votes.of_session(store, where).votes


def test_a_total_that_disagrees_with_the_ballots_is_said_and_does_not_count(
    target: Store, store: Store, book: Path, tmp_path: Path
):
    def inflate(loaded: Workbook) -> None:
        page = sheet(loaded, "Votes")
        row = next(r for r in range(2, 60) if cell_of(page, "Initiative", r).value == 24)
        cell_of(page, "Votes", row).value = 500

    (result,) = merge.merge(target, [edited(book, tmp_path / "inflated.xlsx", inflate)]).files
    assert (result.state, result.flags) == ("merged", ("edited",))
    (remark,) = result.remarks
    assert (remark.code, remark.found, remark.expected) == ("total_differs", "500", "2")
    assert remark.place.startswith("Votes!F")
    assert ranking(target)[0] == (1, "24", 2)


def test_a_merge_has_a_line_in_the_history_and_is_not_what_ctrl_z_takes(target: Store, book: Path):
    merge.merge(target, [book])
    (line,) = history.page(target)
    assert (line.kind, line.label.english()) == ("merge", "room-07.xlsx merged")
    assert target.undo_label() is None


def test_all_reasons_of_a_file_are_few_enough_to_read(target: Store, store: Store, tmp_path: Path):
    where = fill(store)
    with store.change("Captured") as change:
        for at in range(300):
            change.add(Note, session=where.id, text=f"note {at}")
    book = export(store, tmp_path / "room.xlsx")

    def spoil(loaded: Workbook) -> None:
        page = sheet(loaded, "Notes")
        for row in range(2, page.max_row + 1):
            page.cell(row, column(page, "Support")).value = "many"

    (result,) = merge.merge(target, [edited(book, tmp_path / "bad.xlsx", spoil)]).files
    assert 50 <= len(result.reasons) <= 100


def test_workbooks_are_closed_again(target: Store, book: Path):
    merge.merge(target, [book])
    opened: Any = load_workbook(book)
    opened.close()
    book.unlink()
    assert not book.exists()


@pytest.mark.parametrize("together", [2, 9])
def test_more_records_than_can_be_named_are_announced_as_their_tables(
    store: Store, target: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, together: int
):
    monkeypatch.setattr(merge_writing, "GROUP", together)
    monkeypatch.setattr(merge_writing, "GROUPS", 1)
    monkeypatch.setattr(changes, "MOST_IDS", 20)
    rooms = [str(room) for room in range(1, 6)]
    for room in rooms:
        fill(store, room)
    heard: list[Any] = []
    target.listen(heard.append)
    merge.merge(target, [export(store, tmp_path / f"{room}.xlsx", room) for room in rooms])
    (told,) = heard
    assert told.ids is None
    assert {"notes", "ballots", "goals", "steps", "talks", "attendance"} <= told.tables
