from __future__ import annotations

import random
import shutil
import threading
import zipfile
from dataclasses import replace
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from facilitator import merge, notes, sessions, votes, workbook_write
from facilitator.event import Event
from facilitator.notes import Draft
from facilitator.reasons import Refused
from facilitator.records import (
    CONSENT,
    COORDINATION,
    NOTE_KINDS,
    TALK_STATES,
    Attendance,
    Ballot,
    Captured,
    Goal,
    Note,
    Step,
    Talk,
)
from facilitator.sessions import Place
from facilitator.store import Store
from facilitator.text import clean
from facilitator.workbook import SHEETS
from facilitator.workbook_read import read
from facilitator.workbook_text import escape, pieces, unescape
from tests.facilitator.conftest import Calc
from tests.facilitator.rooms import cell_of, column, edited, export, fill, lines, sheet
from tests.share import examples

EVENT = Event.built_in()

# What a person can have typed, as it is stored: cleaned and without blanks around it.
texts = st.text().map(lambda text: clean(text).strip())
awkward = st.sampled_from(
    [
        "=1+1",
        "_x0041_",
        "_x0041_x0042_",
        "_x005F_x0041_",
        "_x000D_",
        "#N/A",
        "#REF!",
        "'quoted",
        "+1",
        "-1",
        "@SUM(A1)",
        "1.0",
        "007",
        "TRUE",
        "2020-11-21",
        "a\n\n  b\t c",
        "a\u00a0 b",
        "مقعدان، #24",
        "\u200fשלום\u200e",
        "👩‍💻 🇹🇳",
        "x" * 32_000 + "\n y",
        "😀" * 35_000,
        "ab \n" * 17_500 + "end",
        "_x0041_" * 5_000,
    ]
)
words = texts | awkward
names = st.text(min_size=1).map(lambda t: clean(t).replace(";", ",").strip()).filter(bool)
numbers = st.sampled_from(list(EVENT.by_number))
milliseconds = st.integers(0, 4_000_000_000_000)
counts = st.integers(0, 999_999)
someone = st.dictionaries(names.filter(lambda n: "\n" not in n), counts, max_size=4)
picks = st.lists(numbers, max_size=3, unique=True).map(tuple)
contents: st.SearchStrategy[tuple[type[Captured], dict[str, Any]]] = st.one_of(
    st.tuples(
        st.just(Note),
        st.fixed_dictionaries(
            {
                "text": words,
                "initiatives": picks,
                "cluster": st.sampled_from(["", "A", "H"]),
                "kind": st.sampled_from(NOTE_KINDS),
                "language": st.sampled_from(["", "en", "zh-hant"]),
                "interpreted": st.booleans(),
                "community": texts,
                "support": counts,
                "key": st.booleans(),
                "translation": words,
                "translation_by": texts,
                "consent": st.sampled_from(CONSENT),
                "deleted": st.booleans(),
            }
        ),
    ),
    st.tuples(
        st.just(Ballot), st.fixed_dictionaries({"choices": picks, "withdrawn": st.booleans()})
    ),
    st.tuples(st.just(Goal), st.fixed_dictionaries({"text": words, "initiative": numbers})),
    st.tuples(
        st.just(Step),
        st.fixed_dictionaries(
            {
                "text": words,
                "who": words,
                "lead": texts,
                "success": words,
                "needs": words,
                "coordination": st.sampled_from(COORDINATION),
                "communities": st.lists(names, max_size=3).map(tuple),
                "when": st.sampled_from(["", "2021-03", "2021-Q2"]),
                "key": st.booleans(),
                "position": counts,
            }
        ),
    ),
    st.tuples(
        st.just(Talk),
        st.fixed_dictionaries(
            {
                "title": words,
                "speaker": texts,
                "state": st.sampled_from(TALK_STATES),
                "planned": st.integers(0, 10_000_000),
                "spoken": st.integers(0, 10_000_000),
                "link": texts,
            }
        ),
    ),
    st.tuples(
        st.just(Attendance),
        st.fixed_dictionaries(
            {"at": milliseconds, "present": counts, "languages": someone, "communities": someone}
        ),
    ),
)


@settings(
    max_examples=examples(40),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@example(
    [(Note, {"text": text}) for text in ("_x0041_x0042_", "_x005F_x0041_", "=1", "😀" * 35_000)]
)
@given(st.lists(contents, max_size=8))
def test_what_is_exported_is_read_back_equal(
    tmp_path_factory: pytest.TempPathFactory, made: list[tuple[type[Captured], dict[str, Any]]]
):
    folder = tmp_path_factory.mktemp("round-trip")
    with Store.open(folder / "a.sqlite", installation="laptop", event=EVENT) as store:
        where = sessions.place(store, "1", "priorities", "7")
        with store.change("Captured") as change:
            sessions.enter(change, where)
            for kind, content in made:
                change.add(kind, session=where.id, **content)
        kept = {kind: {r.id: r for r in everything(store, kind)} for kind, _ in made}
        found = read(export(store, folder / "a.xlsx"), EVENT)
    read_back: dict[type[Captured], dict[str, Captured]] = {}
    for one in found.every():
        read_back.setdefault(type(one.record), {})[one.record.id] = replace(one.record, source="")
    assert read_back == kept
    shutil.rmtree(folder)


def everything(store: Store, kind: type[Captured]) -> list[Captured]:
    return [*store.find(kind), *store.find(kind, deleted=True), *removed(store, kind)]


def removed(store: Store, kind: type[Captured]) -> list[Captured]:
    from facilitator import tables

    table = tables.TABLES[kind]
    with store.reading() as connection:
        rows = connection.execute(table.select().where(table.c.deleted.is_(True)))
        return [tables.record_of(kind, row) for row in rows]


@given(st.text(st.sampled_from("_x0041F5 ")) | texts)
@example("_x0041_x0042_")
@example("_x005F_x0041_")
def test_any_program_that_follows_the_standard_shows_what_was_typed(text: str):
    cell, shown = escape(text), ""
    while cell:
        # ECMA-376 part 1, 22.4.2.4, said once more without a search through the whole text.
        code = cell[2:6]
        if cell[:2] == "_x" and cell[6:7] == "_" and set(code) <= set("0123456789abcdefABCDEF"):
            shown, cell = shown + chr(int(code, 16)), cell[7:]
        else:
            shown, cell = shown + cell[0], cell[1:]
    assert shown == text == unescape(escape(text))


@pytest.fixture
def book(store: Store, tmp_path: Path) -> Path:
    fill(store)
    return export(store, tmp_path / "room-07.xlsx")


def states(store: Store, path: Path) -> tuple[str, dict[str, int], list[str]]:
    """What a check says: the state, the outcomes that occur, and the reasons' sentences."""
    (result,) = merge.check(store, [path]).files
    outcomes = {name: number for name, number in result.records.items() if number}
    return result.state, outcomes, [reason.english() for reason in result.reasons]


def test_a_store_finds_its_own_export_unchanged(store: Store, book: Path):
    merge.merge(store, [book])
    state, outcomes, reasons = states(store, book)
    assert (state, list(outcomes), reasons) == ("unchanged", ["unchanged"], [])


def test_a_workbook_saved_by_libreoffice_merges_as_unchanged(
    calc: Calc, store: Store, tmp_path: Path
):
    where = fill(store)
    for text in (
        "=1+1",
        "_x0041_ and _x0041_x0042_",
        "#N/A",
        "'quoted",
        "007",
        "1.0",
        "TRUE",
        "2020-11-21",
        "a\n\n  b\t c",
        "a\u00a0 b",
        "مقعدان، #24",
        "👩‍💻 🇹🇳",
        "ab \n" * 17_500 + "end",
        '<b>"&amp;"</b>',
    ):
        notes.add(store, where, Draft(text, community=text[:20]))
    book = export(store, tmp_path / "room-07.xlsx")
    merge.merge(store, [book])
    resaved = calc(book, tmp_path / "resaved.xlsx")
    assert resaved.read_bytes() != book.read_bytes()
    state, outcomes, reasons = states(store, resaved)
    assert (state, list(outcomes), reasons) == ("unchanged", ["unchanged"], [])


def test_the_sheets_are_those_of_the_contract(book: Path):
    names = ["Summary", "Notes", "Votes", "Ballots", "Goals", "Steps", "Talks", "Attendance"]
    loaded = load_workbook(book)
    assert loaded.sheetnames == [*names, "About"]
    begins = {
        "Votes": "Day, Round, Room, Initiative, Title, Votes",
        "Ballots": "Day, Round, Room, Choices",
        "Notes": "Day, Round, Room, Initiative, Kind, Text, Language, Community, Support",
        "Steps": "Day, Round, Room, Initiative, Step, Coordination, Who, Lead, Communities, When, "
        "Success, Needs, Key",
    }
    for name in names[1:]:
        page = sheet(loaded, name)
        headers = [cell.value for cell in page[1]]
        assert headers[-3:] == ["Id", "Version", "Check"]
        if name in begins:
            wanted = begins[name].split(", ")
            assert headers[: len(wanted)] == wanted
        (table,) = page.tables.values()
        assert table.ref == page.dimensions
        assert table.autoFilter is not None
        assert page.freeze_panes == "A2"


def test_texts_are_wrapped_and_columns_wide_enough_to_read(book: Path):
    page = sheet(load_workbook(book), "Notes")
    text = cell_of(page, "Text", 2)
    assert text.alignment.wrap_text
    assert text.alignment.vertical == "top"
    assert page.column_dimensions[text.column_letter].width >= 50


@pytest.mark.parametrize(("room", "indent"), [("7", 1), ("6", 0)])
def test_figures_keep_away_from_the_text_of_the_next_column(
    store: Store, tmp_path: Path, room: str, indent: int
):
    """From right to left they stand at the far side of it already."""
    fill(store, room)
    loaded = load_workbook(export(store, tmp_path / "room.xlsx", room))
    pages = [loaded[name] for name in ("Notes", "Votes", "Steps", "Talks")]
    cells = [cell for page in pages for row in page.iter_rows(min_row=2) for cell in row]
    figures = [cell for cell in cells if isinstance(cell.value, int)]
    assert figures
    assert {cell.alignment.indent for cell in figures} == {indent}
    assert {cell.alignment.indent for cell in cells if isinstance(cell.value, str)} == {0}
    assert {cell.alignment.vertical for cell in figures} == {"top"}


def test_closed_lists_are_drop_downs(book: Path):
    loaded = load_workbook(book)
    offered = {}
    for name in ("Notes", "Steps", "Talks"):
        page = sheet(loaded, name)
        for rule in page.data_validations.dataValidation:
            letter = str(rule.sqref).split("2:")[0]
            offered[name, page[f"{letter}1"].value] = rule.formula1
    assert offered["Notes", "Kind"] == '"Point,Idea,Concern,Question,Quote"'
    assert offered["Steps", "Coordination"].count(",") == 2
    assert ("Talks", "State") in offered


@pytest.mark.parametrize(("room", "mirrored"), [("6", True), ("7", False)])
def test_sheets_of_an_arabic_room_run_from_right_to_left(
    store: Store, tmp_path: Path, room: str, mirrored: bool
):
    fill(store, room)
    loaded = load_workbook(export(store, tmp_path / "room.xlsx", room))
    assert {bool(page.sheet_view.rightToLeft) for page in loaded.worksheets} == {mirrored}


@pytest.mark.parametrize("room", ["6", "7"])
def test_a_text_is_read_in_its_own_direction(store: Store, tmp_path: Path, room: str):
    """LibreOffice reads what does not say it from left to right, full stop and numbers first."""
    where = fill(store, room)
    texts = {"جُرّب في Wikidata.": 2, "Wikidata في.": 0, "1. نقترح مقعدين": 2, "24": 0}
    with store.change("Captured") as change:
        for text in texts:
            change.add(Note, session=where.id, text=text, translation=text)
            change.add(Goal, session=where.id, text=text)
        change.add(Note, session=where.id, text="محذوف.", deleted=True)
        change.add(Step, session=where.id, text="تدريب المدرّبين.", key=True)
    loaded = load_workbook(export(store, tmp_path / "room.xlsx", room))
    found = {
        cell.value: cell.alignment.readingOrder
        for page in loaded.worksheets
        for row in page
        for cell in row
        if isinstance(cell.value, str)
    }
    assert {text: found[text] for text in texts} == texts
    assert (found["محذوف."], found["تدريب المدرّبين."]) == (2, 2)
    (action,) = [c for row in loaded["Summary"] for c in row if c.value == "تدريب المدرّبين."]
    assert action.alignment.readingOrder == 2


def test_no_text_of_a_person_becomes_a_formula_or_an_error(store: Store, tmp_path: Path):
    formulas = ["=1+1", '=HYPERLINK("http://x","y")', "+1", "-1", "@SUM(A1)", "#N/A", "#REF!"]
    where = fill(store)
    with store.change("Captured") as change:
        for text in formulas:
            change.add(Note, session=where.id, text=text, community=text, translation=text)
            change.add(
                Step,
                session=where.id,
                text=text,
                who=text,
                lead=text,
                communities=(text,),
                key=True,
            )
            change.add(Goal, session=where.id, text=text)
            change.add(Talk, session=where.id, title=text, speaker=text, link=text)
            change.add(Attendance, session=where.id, at=change.at, communities={text: 1})
    path = export(store, tmp_path / "room.xlsx")
    for page in load_workbook(path).worksheets:
        assert [c.coordinate for row in page for c in row if c.data_type in "fe"] == []
    with zipfile.ZipFile(path) as archive:
        sheets = [name for name in archive.namelist() if name.startswith("xl/worksheets/sheet")]
        assert all(b"<f>" not in archive.read(name) for name in sheets)


def test_an_export_that_fails_leaves_the_file_of_before(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    where = fill(store)
    path = export(store, tmp_path / "out" / "room.xlsx")
    before = path.read_bytes()
    notes.add(store, where, Draft("more"))
    real = workbook_write._Archive.writestr

    def full(archive: Any, name: str, data: bytes | str) -> None:
        if name == "xl/workbook.xml":
            raise OSError(28, "No space left on device")
        real(archive, name, data)

    monkeypatch.setattr(workbook_write._Archive, "writestr", full)
    with pytest.raises(Refused) as refused:
        export(store, path)
    assert refused.value.reasons[0].code == "export_disk_full"
    assert path.read_bytes() == before
    assert [p.name for p in path.parent.iterdir()] == ["room.xlsx"]


def test_the_same_content_at_the_same_moment_gives_the_same_bytes(open_store, tmp_path: Path):
    def once(name: str) -> bytes:
        ids = count()
        store = open_store(
            f"{name}.sqlite",
            clock=lambda: 1_605_956_400_000,
            new_id=lambda at: f"{next(ids):032x}",
        )
        store.use_device("0123456789abcdef")
        fill(store)
        return export(store, tmp_path / f"{name}.xlsx").read_bytes()

    assert once("one") == once("two")
    made = load_workbook(tmp_path / "one.xlsx").properties
    assert made.created == made.modified == datetime(2020, 11, 21, 11, 0)


def test_a_clock_that_says_1970_does_not_stop_the_export(open_store, tmp_path: Path):
    store = open_store(clock=lambda: 5_000)
    fill(store)
    found = read(export(store, tmp_path / "room.xlsx"), EVENT)
    assert found.exported == 5_000


def test_sorted_rows_and_moved_columns_merge_as_unchanged(store: Store, book: Path, tmp_path: Path):
    merge.merge(store, [book])

    def shuffle(loaded: Workbook) -> None:
        chance = random.Random(1)
        for one in (s for s in SHEETS if not s.optional):
            page = sheet(loaded, one.name)
            rows = [list(row) for row in page.iter_rows(values_only=True)]
            order = list(range(len(rows[0])))
            chance.shuffle(order)
            body = rows[1:]
            chance.shuffle(body)
            for line, row in enumerate([rows[0], *body], start=1):
                for at, source in enumerate(order, start=1):
                    put(page, line, at, row[source])

    path = edited(book, tmp_path / "sorted.xlsx", shuffle)
    assert lines(path, "Notes") != lines(book, "Notes")
    state, outcomes, reasons = states(store, path)
    assert (state, list(outcomes), reasons) == ("unchanged", ["unchanged"], [])


def put(page: Worksheet, line: int, at: int, value: Any) -> None:
    cell = page.cell(line, at)
    cell.value = value
    if isinstance(value, str):
        cell.data_type = "s"


def test_extra_columns_sheets_and_blank_rows_do_no_harm(store: Store, book: Path, tmp_path: Path):
    merge.merge(store, [book])

    def add(loaded: Workbook) -> None:
        loaded.create_sheet("My own notes")["A1"] = "=1+1"
        page = sheet(loaded, "Notes")
        page.cell(1, page.max_column + 1).value = "My remarks"
        page.cell(2, page.max_column).value = "nice"
        page.insert_rows(3, 2)

    assert states(store, edited(book, tmp_path / "extra.xlsx", add))[0] == "unchanged"


@pytest.mark.parametrize(
    ("name", "header", "value"),
    [
        ("Notes", "Text", "something else"),
        ("Notes", "Support", 99),
        ("Notes", "Removed", "yes"),
        ("Notes", "Initiative", 1),
        ("Votes", "Votes", 12),
        ("Ballots", "Choices", "1; 2"),
        ("Goals", "Goal", "another"),
        ("Steps", "Lead", "Ghana"),
        ("Talks", "Title", "another"),
        ("Attendance", "Present", 12),
    ],
)
def test_check_sees_an_edited_cell(
    store: Store, book: Path, tmp_path: Path, name: str, header: str, value: object
):
    merge.merge(store, [book])

    def change(loaded: Workbook) -> None:
        cell_of(sheet(loaded, name), header, 2).value = value

    (result,) = merge.check(store, [edited(book, tmp_path / "edited.xlsx", change)]).files
    assert "edited" in result.flags
    # A total is counted from ballots: what a person types there is said, and changes nothing.
    assert result.records["edited"] == (0 if name == "Votes" else 1)


def test_the_title_beside_a_vote_is_for_people_only(store: Store, book: Path, tmp_path: Path):
    merge.merge(store, [book])

    def translate(loaded: Workbook) -> None:
        cell_of(sheet(loaded, "Votes"), "Title", 2).value = "Fonds"

    assert states(store, edited(book, tmp_path / "titles.xlsx", translate))[0] == "unchanged"


def test_a_long_text_goes_on_in_further_rows_that_can_be_sorted_apart(store: Store, tmp_path: Path):
    where = fill(store)
    long = "".join(random.Random(2).choices("ab _\n", k=70_000)).strip()
    note = notes.add(store, where, Draft(long))
    assert note is not None
    book = export(store, tmp_path / "room.xlsx")
    parts = [row for row in lines(book, "Notes") if row["Id"] == note.id]
    assert [str(row["Check"]).split()[1] for row in parts] == ["1/3", "2/3", "3/3"]

    def swap(loaded: Workbook) -> None:
        page = sheet(loaded, "Notes")
        check = column(page, "Check")
        first, last = (
            next(r for r in range(2, page.max_row + 1) if part in str(page.cell(r, check).value))
            for part in (" 1/3", " 3/3")
        )
        for at in range(1, page.max_column + 1):
            one, other = page.cell(first, at).value, page.cell(last, at).value
            put(page, first, at, other)
            put(page, last, at, one)

    merge.merge(store, [book])
    assert states(store, edited(book, tmp_path / "swapped.xlsx", swap))[0] == "unchanged"


def test_a_long_text_that_lost_a_row_is_not_merged(store: Store, tmp_path: Path):
    where = fill(store)
    notes.add(store, where, Draft("a" * 70_000))
    book = export(store, tmp_path / "room.xlsx")

    def lose(loaded: Workbook) -> None:
        page = sheet(loaded, "Notes")
        check = column(page, "Check")
        page.delete_rows(
            next(r for r in range(2, page.max_row + 1) if "2/3" in str(page.cell(r, check).value))
        )

    assert states(store, edited(book, tmp_path / "lost.xlsx", lose))[0] == "rejected"


def test_a_workbook_made_while_ballots_come_in_agrees_with_itself(
    open_store, store: Store, room7: Place, tmp_path: Path
):
    """Otherwise our own merge would reject it: totals of one moment, ballots of another."""
    stop = threading.Event()

    def vote() -> None:
        while not stop.is_set():
            votes.cast(store, room7, "2 24 31")

    writer = threading.Thread(target=vote)
    votes.cast(store, room7, "2 24 31")
    writer.start()
    try:
        books = [export(store, tmp_path / f"room-{n}.xlsx") for n in range(4)]
    finally:
        stop.set()
        writer.join()
    target = open_store("target.sqlite", installation="coordinator")
    assert [result.reasons for result in merge.merge(target, books).files] == [()] * 4


@pytest.mark.parametrize("blanks", range(12))
def test_a_long_text_is_never_cut_within_an_escaped_letter(blanks: int):
    text = " " * blanks + "word_x005F_x0041_ " * 5_000
    found = pieces(escape(text))
    assert len(found) > 2
    assert "".join(map(unescape, found)) == text
