"""The native charts of a merged workbook, and its sheets as tables that can be summed up."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook
from openpyxl.utils import range_boundaries

from facilitator import merge, rehearse, results, sessions, votes
from facilitator.event import Event
from facilitator.results import RoundResult
from facilitator.store import Store
from facilitator.workbook import SHEETS
from facilitator.workbook_write import export_all, export_room
from tests.conftest import Clock
from tests.facilitator.conftest import Calc
from tests.facilitator.methods import DOTS, SCORE, vote
from tests.facilitator.rooms import lines, sheet

BUILT_IN = Event.built_in()
NUMBERS = list(BUILT_IN.by_number)
TOP = 15
Bars = list[tuple[str, int]]


@pytest.fixture(scope="module")
def rooms(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    return rehearse.write(tmp_path_factory.mktemp("rooms"), rooms=3, notes=12)


@pytest.fixture(scope="module")
def merged(rooms: list[Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The store of a coordinator who has merged them; every test has a copy."""
    path = tmp_path_factory.mktemp("merged") / "all.sqlite"
    how = {"event": BUILT_IN, "clock": Clock()}
    with Store.open(path, installation="coordinator", **how) as store:
        report = merge.merge(store, rooms)
        assert {one.state for one in report.files} == {"merged"}
    return path


@pytest.fixture
def target(open_store, merged: Path, tmp_path: Path) -> Store:
    shutil.copy(merged, tmp_path)
    return open_store("all.sqlite", installation="coordinator")


def charts(path: Path) -> list[Any]:
    return charts_of(sheet(load_workbook(path), "Summary"))


def charts_of(page: Any) -> list[Any]:
    return page._charts


def cells(page: Any, reference: str) -> list[Any]:
    name, _, area = reference.rpartition("!")
    assert name.strip("'") == page.title
    bounds: Any = range_boundaries(area.replace("$", ""))
    left, top, right, bottom = bounds
    assert left == right
    return [page.cell(row, left).value for row in range(top, bottom + 1)]


def drawn(path: Path) -> Iterator[Bars]:
    """What every chart gets from the cells that it names."""
    page = sheet(load_workbook(path), "Summary")
    for chart in charts(path):
        (series,) = chart.ser
        names = cells(page, series.cat.strRef.f)
        lengths = cells(page, series.val.numRef.f)
        yield list(zip(names, lengths, strict=True))


def kept(path: Path) -> Iterator[Bars]:
    """What every chart says without looking at a cell."""
    for chart in charts(path):
        (series,) = chart.ser
        names = [one.v for one in series.cat.strRef.strCache.pt]
        lengths = [int(one.v) for one in series.val.numRef.numCache.pt]
        yield list(zip(names, lengths, strict=True))


def first(event: Event, result: RoundResult) -> Bars:
    return [
        (event.item_title(line.initiative), line.votes)
        for line in result.ranking
        if line.votes and line.rank <= TOP
    ]


def several_rounds() -> Event:
    (round_,) = BUILT_IN.rounds
    ways = {"dots": DOTS, "score": SCORE, "clusters": DOTS | {"on": "clusters"}}
    more = [replace(round_, key=key, title=key, vote=vote(**how)) for key, how in ways.items()]
    silent = replace(round_, key="silent", title="silent")
    return replace(BUILT_IN, rounds=(round_, *more, silent))


def vote_in_all(store: Store) -> None:
    said = {"priorities": ["2 24 31", "24"], "dots": ["24 24 2", "7"]}
    said |= {"score": ["24=5 2=0", "24=3 7=1"], "clusters": ["A A C", "H"]}
    for room in ("1", "6"):
        for round_, ballots in said.items():
            where = sessions.place(store, "1", round_, room)
            for line in ballots:
                votes.cast(store, where, line)


def test_the_bars_are_the_ranking_of_the_results(target: Store, tmp_path: Path):
    path = export_all(target, tmp_path / "all.xlsx").path
    (result,) = results.of_store(target)
    expected = first(target.event, result)
    assert len(expected) >= TOP
    assert list(drawn(path)) == list(kept(path)) == [expected]


def test_there_is_one_for_each_round_that_voted_by_whatever_method(open_store, tmp_path: Path):
    store = open_store(event=several_rounds())
    vote_in_all(store)
    path = export_all(store, tmp_path / "all.xlsx").path
    found = [first(store.event, one) for one in results.of_store(store) if one.votes]
    assert len(found) == 4
    assert list(drawn(path)) == list(kept(path)) == found
    assert found[3][0] == ("Movement Charter, Interim Global Council, Global Council", 4)


def test_it_says_what_it_shows(open_store, tmp_path: Path):
    store = open_store(event=several_rounds())
    vote_in_all(store)
    path = export_all(store, tmp_path / "all.xlsx").path
    looks = []
    for chart in charts(path):
        parts = (chart.title, chart.x_axis.title, chart.y_axis.title)
        looks.append(tuple(part.tx.rich.p[0].r[0].t for part in parts))
        # What is not said is yes.
        assert [part.overlay for part in parts] == [False] * 3
        assert chart.legend is None
        assert (chart.barDir, chart.gapWidth) == ("bar", 40)
        assert chart.y_axis.scaling.min == 0
    meaning = "worth coordinating globally"
    assert looks == [
        (f"Priorities: {meaning}", "Initiative", "Votes"),
        (f"dots: {meaning}", "Initiative", "Dots"),
        (f"score: {meaning}", "Initiative", "Points"),
        (f"clusters: {meaning}", "Cluster", "Dots"),
    ]
    with ZipFile(path) as archive:
        drawing = ElementTree.fromstring(archive.read("xl/drawings/drawing1.xml"))
    said = [one.get("descr", "") for one in drawing.iter() if one.tag.endswith("cNvPr")]
    assert len(said) == 4
    for words, bars in zip(said, drawn(path), strict=True):
        assert all(f"{name}: {length}" in words for name, length in bars)


def test_it_covers_no_cell_and_no_other_chart(open_store, tmp_path: Path):
    store = open_store(event=several_rounds())
    vote_in_all(store)
    for path in (
        export_all(store, tmp_path / "all.xlsx").path,
        export_room(store, "6", tmp_path / "room.xlsx").path,
    ):
        page = sheet(load_workbook(path), "Summary")
        filled = {(cell.row, cell.column) for row in page for cell in row if cell.value is not None}
        bottom = 0
        for chart in charts(path):
            place = chart.anchor
            assert not isinstance(place, str)
            top, left = place._from.row + 1, place._from.col + 1
            assert top > bottom
            # No row is lower than 15 points, each of 12,700 units.
            bottom = top + place.ext.height // (15 * 12_700)
            assert not [cell for cell in filled if top <= cell[0] <= bottom and cell[1] >= left]


def test_it_ends_with_the_fifteenth(store: Store, tmp_path: Path):
    where = sessions.place(store, "1", "priorities", "7")
    for count, number in enumerate(NUMBERS[:20], start=1):
        votes.enter_tally(store, where, votes.TallyEntry(number, count=count))
    (bars,) = drawn(export_all(store, tmp_path / "all.xlsx").path)
    assert [length for _, length in bars] == list(range(20, 5, -1))


def test_of_a_tie_that_is_too_long_the_rest_is_counted(open_store, tmp_path: Path):
    many = [
        replace(BUILT_IN.initiatives[0], number=str(n), titles={"en": f"Initiative {n}"})
        for n in range(1, 81)
    ]
    event = replace(BUILT_IN, initiatives=tuple(many), clusters=())
    store = open_store(event=event)
    where = sessions.place(store, "1", "priorities", "1")
    votes.cast(store, where, "80")
    for number in range(1, 81, 3):
        votes.cast(store, where, " ".join(map(str, range(number, min(number + 3, 81)))))
    path = export_all(store, tmp_path / "all.xlsx").path
    (bars,) = drawn(path)
    assert bars[:2] == [("Initiative 80", 2), ("Initiative 1", 1)]
    assert len(bars) == 45
    said = [row[1].value for row in sheet(load_workbook(path), "Summary").iter_rows()]
    assert "35 more have 1 vote each." in said


def test_a_rehearsal_says_so_on_the_chart_itself(target: Store, tmp_path: Path):
    (chart,) = charts(export_all(target, tmp_path / "all.xlsx").path)
    assert chart.title.tx.rich.p[0].r[0].t.startswith("Rehearsal. ")


def test_nothing_voted_is_no_chart(store: Store, tmp_path: Path):
    assert charts(export_all(store, tmp_path / "all.xlsx").path) == []


def test_merging_it_again_adds_nothing_and_remarks_on_nothing(
    target: Store, open_store, tmp_path: Path
):
    path = export_all(target, tmp_path / "all.xlsx").path
    (again,) = merge.merge(target, [path]).files
    assert (again.state, again.remarks, again.reasons) == ("unchanged", (), ())
    fresh = open_store("fresh.sqlite", installation="another")
    (first_time,) = merge.merge(fresh, [path]).files
    assert (first_time.state, first_time.remarks) == ("merged", ())
    assert results.of_store(fresh) == results.of_store(target)
    assert merge.merge(fresh, [path]).files[0].state == "unchanged"


def test_the_same_store_and_clock_give_the_same_bytes(target: Store, tmp_path: Path):
    def once(name: str) -> bytes:
        with Store.open(
            target.path,
            installation="",
            read_only=True,
            clock=lambda: 1_605_956_400_000,
            new_id=lambda at: f"{at:032x}",
        ) as reader:
            path = tmp_path / name / "all.xlsx"
            return export_all(reader, path).path.read_bytes()

    assert once("one") == once("two")


def test_every_sheet_of_records_is_a_table_that_can_be_summed_up(target: Store, tmp_path: Path):
    path = export_all(target, tmp_path / "all.xlsx").path
    book = load_workbook(path)
    for name in [one.name for one in SHEETS if not one.optional] + ["Workbooks"]:
        page = sheet(book, name)
        (table,) = page.tables.values()
        assert table.ref == page.dimensions
        header = [cell.value for cell in page[1]]
        assert table.column_names == header
        assert all(header)
        assert len({str(one).casefold() for one in header}) == len(header)
        assert not page.merged_cells.ranges
        assert not charts_of(page)
        rows = list(page.iter_rows(min_row=2, values_only=True))
        assert all(any(value is not None for value in row) for row in rows)
        # What is summed is a number in every row.
        for column in ("Votes", "Support", "Present", "Notes", "Ballots"):
            if column in header:
                found = {type(row[header.index(column)]) for row in rows}
                assert found <= {int}, (name, column)


def test_libreoffice_keeps_the_chart_and_what_it_saves_brings_the_same(
    calc: Calc, target: Store, open_store, tmp_path: Path
):
    path = export_all(target, tmp_path / "all.xlsx").path
    again = calc(path, tmp_path / "again.xlsx")
    assert list(drawn(again)) == list(kept(again)) == list(drawn(path))
    (result,) = merge.merge(target, [again]).files
    assert (result.state, result.remarks) == ("unchanged", ())
    fresh = open_store("fresh.sqlite", installation="another")
    (result,) = merge.merge(fresh, [again]).files
    assert (result.state, result.remarks) == ("merged", ())
    assert results.of_store(fresh) == results.of_store(target)
    for one in (one for one in SHEETS if not one.optional):
        assert len(lines(again, one.name)) == len(lines(path, one.name))
