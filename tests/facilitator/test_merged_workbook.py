from __future__ import annotations

import json
import shutil
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from facilitator import by_hand, conflicts, merge, notes, sessions, tables, votes, workbook
from facilitator.event import Event
from facilitator.ids import named
from facilitator.notes import Draft
from facilitator.progress import Cancelled
from facilitator.records import Absence, Ballot, Captured, Note, Tally, VoteChoice
from facilitator.rooms_heard import CAPTURED_HERE
from facilitator.sessions import Place
from facilitator.store import Store
from facilitator.versions import bump
from facilitator.workbook import SHEETS
from facilitator.workbook_write import export_all
from tests.conftest import Clock
from tests.facilitator.conftest import Calc, Rooms
from tests.facilitator.rooms import cell_of, edited, export, fill, lines, sheet

EVENT = Event.built_in()
ROOMS = ("10", "2", "7")
DEVICE = "0123456789abcdef"


def add_rival(store: Store, record: Captured, **said: Any) -> Captured:
    """A version that another device has made of the record before its last edit here."""
    rival = replace(record, version=bump("", DEVICE), **said)
    with store.change("Rival") as change:
        change.connection.execute(
            tables.rivals.insert().values(
                record=rival.id,
                version=rival.version,
                digest=by_hand.digest(rival),
                table_name=rival.table,
                session=rival.session,
                data=json.dumps(asdict(rival), ensure_ascii=False),
            )
        )
    return rival


@pytest.fixture
def books(rooms_made: Rooms, tmp_path: Path) -> list[Path]:
    """A workbook of each room, from laptops of their own."""
    return rooms_made.books(tmp_path, ROOMS)


@pytest.fixture(scope="module")
def merged(rooms_made: Rooms, tmp_path_factory: pytest.TempPathFactory, event: Event) -> Path:
    """The store of a coordinator who has merged them; every test has a copy."""
    folder = tmp_path_factory.mktemp("merged")
    path = folder / "all.sqlite"
    with Store.open(path, installation="coordinator", event=event, clock=Clock()) as store:
        merge.merge(store, rooms_made.books(folder, ROOMS))
    return path


@pytest.fixture
def target(open_store, merged: Path, tmp_path: Path) -> Store:
    shutil.copy(merged, tmp_path)
    return open_store("all.sqlite", installation="coordinator")


def facts(path: Path) -> dict[str, Any]:
    page = load_workbook(path, read_only=True)["About"]
    return {row[0]: row[1] if len(row) > 1 else None for row in page.iter_rows(values_only=True)}


def words(path: Path) -> str:
    page = load_workbook(path)["Summary"]
    return "\n".join(str(cell.value) for row in page for cell in row if cell.value is not None)


def test_it_has_the_rows_of_all_rooms_in_the_order_of_the_event(
    target: Store, books: list[Path], tmp_path: Path
):
    done = export_all(target, tmp_path / "all.xlsx")
    for one in (one for one in SHEETS if not one.optional):
        merged = lines(done.path, one.name)
        apart = {row["Id"]: row for book in books for row in lines(book, one.name)}
        assert {row["Id"]: row for row in merged if row["Workbook"]}.keys() <= apart.keys()
        assert len(merged) == len(apart)
        rooms = [row["Room"] for row in merged]
        assert rooms == sorted(rooms)
        for row in merged:
            expected = apart[row["Id"]]
            # Where it came from is all that can differ.
            assert {**row, "Workbook": None} == {**expected, "Workbook": None}
    assert done.notes == 6
    assert done.ballots == 6


def test_its_list_gives_no_workbook_to_another_room(
    open_store, target: Store, books: list[Path], tmp_path: Path
):
    whole = export_all(target, tmp_path / "all.xlsx").path

    def otherwise(book: Workbook) -> None:
        page = sheet(book, "Workbooks")
        cell_of(page, "Room", 2).value = 9

    def twice(book: Workbook) -> None:
        page = sheet(book, "Workbooks")
        page.append([cell.value for cell in page[2]])
        cell_of(page, "Room", page.max_row).value = 9

    bad = edited(whole, tmp_path / "otherwise.xlsx", otherwise)
    (result,) = merge.merge(target, [bad]).files
    assert [reason.english() for reason in result.reasons] == [
        "otherwise.xlsx: sheet Workbooks gives “room-2.xlsx” to another room than Room 2, which "
        "sent it. Export it again."
    ]
    empty = open_store("empty.sqlite", installation="another")
    bad = edited(whole, tmp_path / "twice.xlsx", twice)
    (result,) = merge.merge(empty, [bad]).files
    assert [reason.code for reason in result.reasons] == ["listed_otherwise"]


def test_every_row_says_which_workbook_it_came_with(
    target: Store, books: list[Path], tmp_path: Path
):
    where = sessions.place(target, "1", "priorities", "1")
    notes.add(target, where, Draft("said here"))
    path = export_all(target, tmp_path / "all.xlsx").path
    ids = {str(facts(book)["Room"]): facts(book)["Workbook id"] for book in books}
    # What was captured here stands for a workbook of that room, as it does in the store itself.
    ids["1"] = named("store", target.device, "1")
    for row in lines(path, "Notes"):
        assert row["Workbook"] == ids[str(row["Room"])]
    listed = {str(row["Room"]): row for row in lines(path, "Workbooks")}
    assert {room: row["Workbook"] for room, row in listed.items()} == ids
    assert (listed["1"]["File"], listed["1"]["Notes"]) == (CAPTURED_HERE, 1)
    # A file that is listed is one that a room has sent.
    sent = {str(row["File"]) for key, row in listed.items() if key != "1"}
    assert sent <= {book.name for book in books}


def test_the_roll_call_is_the_same_by_a_merged_workbook_as_by_the_store(
    target: Store, open_store, tmp_path: Path
):
    notes.add(target, sessions.place(target, "1", "priorities", "1"), Draft("said here"))
    path = export_all(target, tmp_path / "all.xlsx").path
    seen = []
    for sent in ([path], [target.path], [target.path, path], [path, target.path]):
        other = open_store(f"other-{len(seen)}.sqlite", installation="other")
        merge.merge(other, sent)
        seen.append(merge.roll_call(other))
    assert seen[0].received == ("1", "2", "7", "10")
    assert seen[0].revised == ()
    assert seen == seen[:1] * 4


@pytest.mark.parametrize("by", ["store", "merged workbook"])
def test_what_a_coordinator_decides_is_no_revised_workbook_of_the_room(
    target: Store, books: list[Path], open_store, tmp_path: Path, by: str
):
    laptop = open_store("again.sqlite", installation="again")
    merge.merge(laptop, books[1:2])
    notes.edit(laptop, laptop.find(Note)[0].id, text="changed apart")
    notes.edit(target, laptop.find(Note)[0].id, text="changed here")
    merge.merge(target, [laptop.path])
    revised = merge.roll_call(target).revised
    conflicts.decide(target, conflicts.open_conflicts(target)[0], "take")
    sent = target.path if by == "store" else export_all(target, tmp_path / "all.xlsx").path
    other = open_store("other.sqlite", installation="other")
    merge.merge(other, [sent])
    assert merge.roll_call(other).revised == revised == ()


def test_the_room_workbooks_it_was_made_of_are_a_table(
    target: Store, books: list[Path], tmp_path: Path
):
    path = export_all(target, tmp_path / "all.xlsx").path
    rows = lines(path, "Workbooks")
    headers = "Workbook, File, Room, Device, Exported at, Notes, Ballots, Sessions"
    assert [", ".join(row) for row in rows] == [headers] * 3
    assert [row["Room"] for row in rows] == [2, 7, 10]
    said = facts(books[1])
    session = EVENT.session_id("1", "priorities", "2")
    assert rows[0] == {
        "Workbook": said["Workbook id"],
        "File": "room-2.xlsx",
        "Room": 2,
        "Device": said["Device"],
        "Exported at": said["Exported at"],
        "Notes": 2,
        "Ballots": 2,
        "Sessions": session,
    }
    page = sheet(load_workbook(path), "Workbooks")
    (table,) = page.tables.values()
    assert table.ref == page.dimensions == "A1:H4"


def test_about_names_no_room(target: Store, tmp_path: Path):
    path = export_all(target, tmp_path / "all.xlsx").path
    said = facts(path)
    assert (said["Room"], said["Room name"], said["Room language"]) == (None, "All rooms", None)
    assert said["Format version"] == workbook.FORMAT
    assert said["Device"] == target.device
    assert said["Rows in Notes"] == len(lines(path, "Notes"))
    assert said["Rows in Counted"] == 0


def test_the_summary_counts_all_rooms(target: Store, tmp_path: Path):
    path = export_all(target, tmp_path / "all.xlsx").path
    said = words(path)
    assert f"{EVENT.title}, All rooms" in said
    assert "3 of 30" in said
    assert "Room 1; Room 3" in said
    assert "Rooms: 3. Notes: 6. Ballots: 6. People present: 9." in said
    assert "A vote means: worth coordinating globally." in said
    assert said.count("Draft a charter") == 3
    page = sheet(load_workbook(path), "Summary")
    assert len(page._charts) == 1
    top = [[c.value for c in row[:3]] for row in page.iter_rows() if row[2].value is not None]
    assert top[0] == ["Initiative", "Title", "Votes"]
    assert [line[0] for line in top[1:]] == [24, 2, 25, 31]
    assert [line[2] for line in top[1:]] == [6, 3, 3, 3]


def test_a_rehearsal_says_so(open_store, tmp_path: Path):
    store = open_store("practice.sqlite", rehearsal=True)
    fill(store)
    path = export_all(store, tmp_path / "all.xlsx").path
    assert words(path).startswith("REHEARSAL")
    assert facts(path)["Rehearsal"] == "yes"


@pytest.mark.parametrize("whole", [True, False])
def test_versions_beside_the_shown_one_follow_it_in_grey_italics(
    store: Store, tmp_path: Path, whole: bool
):
    where = fill(store)
    note = store.find(Note)[0]
    rival = add_rival(store, note, text="Who pays, and who decides?")
    add_rival(store, store.find(Note)[1], changed=note.changed + 5)
    path = tmp_path / "out.xlsx"
    path = export_all(store, path).path if whole else export(store, path, where.room)
    rows = lines(path, "Notes")
    at = next(n for n, row in enumerate(rows) if row["Id"] == note.id)
    shown, other = rows[at : at + 2]
    assert (shown["Text"], other["Text"]) == (note.text, rival.text)
    assert (shown["Version"], other["Version"]) == (note.version, rival.version)
    assert other["Check"] not in ("", shown["Check"])
    page = sheet(load_workbook(path), "Notes")
    assert not cell_of(page, "Text", at + 2).font.italic
    assert cell_of(page, "Text", at + 3).font.italic
    assert facts(path)["Rows in Notes"] == len(rows) == 5
    if whole:
        # The other one says the same in both versions.
        assert "1. The other version stands below" in words(path)
        assert len(conflicts.open_conflicts(store)) == 1


def test_a_tally_with_two_versions_keeps_its_title(store: Store, tmp_path: Path):
    where = sessions.place(store, "1", "priorities", "7")
    tally = votes.enter_tally(store, where, votes.TallyEntry("24", count=4))
    add_rival(store, tally, count=5)
    path = export_all(store, tmp_path / "all.xlsx").path
    rows = lines(path, "Votes")
    assert [(row["Votes"], row["Title"]) for row in rows] == [
        (count, EVENT.by_number["24"].title()) for count in (4, 5)
    ]
    assert store.find(Tally) == [tally]


@pytest.mark.parametrize("whole", [True, False])
def test_what_the_coordinator_said_travels(store: Store, room7: Place, tmp_path: Path, whole: bool):
    fill(store)
    with store.change("Said") as change:
        session = room7.id
        change.add(
            VoteChoice,
            named("vote choice", session),
            session=session,
            device_counted=store.device,
            over=tuple(sorted((store.device, DEVICE))),
        )
        change.add(Absence, named("absence", session), session=session, text="came too late")
    path = tmp_path / "out.xlsx"
    path = export_all(store, path).path if whole else export(store, path)
    (counted,) = lines(path, "Counted")
    (absent,) = lines(path, "Absent")
    assert counted["Device counted"] == store.device
    assert counted["Chosen over"] == "; ".join(sorted((store.device, DEVICE)))
    assert (absent["Room"], absent["Because"]) == (7, "came too late")


def test_a_room_that_says_why_it_sends_nothing_is_missing_with_its_reason(
    target: Store, tmp_path: Path
):
    where = sessions.place(target, "1", "priorities", "4")
    with target.change("Said") as change:
        sessions.enter(change, where)
        change.add(Absence, session=where.id, text="nobody came")
    said = words(export_all(target, tmp_path / "all.xlsx").path)
    assert "3 of 30" in said
    assert "Room 4 (nobody came)" in said


def test_an_empty_store_gives_a_whole_workbook(store: Store, tmp_path: Path):
    loaded = load_workbook(export_all(store, tmp_path / "all.xlsx").path)
    for one in (one for one in SHEETS if not one.optional):
        page = sheet(loaded, one.name)
        (table,) = page.tables.values()
        assert table.ref == page.dimensions
    assert sheet(loaded, "Workbooks").dimensions == "A1:H2"


def test_a_stopped_export_leaves_nothing(target: Store, tmp_path: Path):
    def stop(done: int, total: int, text: str) -> None:
        if done == 3:
            raise Cancelled

    folder = tmp_path / "out"
    with pytest.raises(Cancelled):
        export_all(target, folder / "all.xlsx", stop)
    assert list(folder.iterdir()) == []


def test_one_who_only_reads_can_export(target: Store, tmp_path: Path):
    with Store.open(target.path, installation="", read_only=True) as reader:
        said = facts(export_all(reader, tmp_path / "all.xlsx").path)
    assert said["Device"] == target.device


def test_libreoffice_reads_it_whole(calc: Calc, target: Store, tmp_path: Path):
    notes.add(target, sessions.place(target, "1", "priorities", "1"), Draft("ab \n" * 17_500))
    path = export_all(target, tmp_path / "all.xlsx").path
    again = calc(path, tmp_path / "again.xlsx")
    for one in (one for one in SHEETS if not one.optional):
        assert lines(again, one.name) == lines(path, one.name)


def test_a_withdrawn_ballot_is_in_it_and_not_counted(target: Store, tmp_path: Path):
    ballot = target.find(Ballot)[0]
    with target.change("Withdrawn") as change:
        change.edit(Ballot, ballot.id, withdrawn=True)
    done = export_all(target, tmp_path / "all.xlsx")
    assert done.ballots == 5
    assert len(lines(done.path, "Ballots")) == 6
