"""An export writes over its own last one, and over nothing else."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import openpyxl
import pytest

from facilitator import exports, notes
from facilitator.event import Event
from facilitator.notes import Draft
from facilitator.reasons import Reason, Refused
from facilitator.sessions import Place
from facilitator.store import Store
from facilitator.workbook_write import export_room
from tests.conftest import OpenStore

NAME = "room-07-note-taker.xlsx"


def export(store: Store, folder: Path) -> exports.Written:
    return exports.write(store, folder / NAME, partial(export_room, store, "7"))


def texts(path: Path) -> list[object]:
    page = openpyxl.load_workbook(path)["Notes"]
    column = next(cell.column for cell in page[1] if cell.value == "Text")
    return [row[column - 1].value for row in page.iter_rows(min_row=2)]


def corrected(path: Path, text: str) -> None:
    book = openpyxl.load_workbook(path)
    page = book["Notes"]
    column = next(cell.column for cell in page[1] if cell.value == "Text")
    page.cell(2, column, text)
    book.save(path)


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.glob("*.xlsx")}


def test_its_own_last_one_is_written_over_also_after_a_restart(
    store: Store, room7: Place, tmp_path: Path, open_store: OpenStore
):
    folder = tmp_path / "documents"
    folder.mkdir()
    notes.add(store, room7, Draft("one"))
    assert export(store, folder).aside is None
    path = store.path
    store.close()
    with open_store(path) as again:
        notes.add(again, room7, Draft("two"))
        assert export(again, folder) == exports.Written(folder / NAME)
    assert names(folder) == {NAME}
    assert texts(folder / NAME) == ["one", "two"]


def test_what_somebody_has_corrected_there_stays_beside_it(
    store: Store, room7: Place, tmp_path: Path
):
    notes.add(store, room7, Draft("one"))
    export(store, tmp_path)
    for text in ("corrected", "corrected again"):
        corrected(tmp_path / NAME, text)
        aside = export(store, tmp_path).aside
        assert aside is not None
        assert texts(aside) == [text]
        assert texts(tmp_path / NAME) == ["one"]
    assert names(tmp_path) == {NAME, NAME.replace(".", " (1)."), NAME.replace(".", " (2).")}


def test_what_another_device_has_sent_stays_beside_it(
    store: Store, room7: Place, tmp_path: Path, event: Event
):
    with Store.open(tmp_path / "other.sqlite", installation="other", event=event) as other:
        notes.add(other, room7, Draft("theirs"))
        export(other, tmp_path)
    notes.add(store, room7, Draft("ours"))
    aside = export(store, tmp_path).aside
    assert aside is not None
    assert texts(aside) == ["theirs"]
    assert texts(tmp_path / NAME) == ["ours"]


def test_where_nothing_can_be_exported_all_is_as_before(store: Store, room7: Place, tmp_path: Path):
    export(store, tmp_path)
    corrected(tmp_path / NAME, "corrected")
    before = (tmp_path / NAME).read_bytes()

    def fail(path: Path) -> None:
        raise Refused(Reason("export_disk_full", str(path)))

    with pytest.raises(Refused):
        exports.write(store, tmp_path / NAME, fail)
    assert names(tmp_path) == {NAME}
    assert (tmp_path / NAME).read_bytes() == before


def test_a_name_that_is_a_folder_is_refused_with_a_reason(store: Store, tmp_path: Path):
    (tmp_path / NAME).mkdir()
    with pytest.raises(Refused) as refused:
        export(store, tmp_path)
    assert refused.value.reasons[0].code == "export_not_writable"
