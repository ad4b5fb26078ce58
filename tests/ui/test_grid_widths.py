"""Columns of a grid are as wide as their names, and narrow ones as what is in them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from facilitator.store import Store
from ui.event_page import EventPage
from ui.publish_outputs import OutputList, OutputRow
from ui.text import noting_cuts
from ui.theme import ThemeHolder


def test_long_names_of_columns_and_kinds_are_whole(qtbot: QtBot, store: Store, holder: ThemeHolder):
    page = EventPage(store, holder)
    qtbot.addWidget(page)
    page.resize(1246, 798)
    page.show()
    rooms, agenda = page.rooms, page.side.agenda
    at = rooms._own.column_of("interpreted")
    rooms.set_headers(["Verdolmetschung in" if one == at else "" for one in range(8)])
    assert rooms.columnWidth(at) >= rooms.horizontalHeader().sectionSizeHint(at)
    rows = agenda.rows()
    kind = agenda._own.column_of("kind")
    cells = (*rows[0].cells[:kind], replace(rows[0].cells[kind], text="Geselliges"))
    agenda.show_rows([replace(rows[0], cells=(*cells, *rows[0].cells[kind + 1 :]))])
    with noting_cuts() as cuts:
        agenda.grab()
    assert "Geselliges" not in {cut.text for cut in cuts}


def test_numbers_stay_whole_where_titles_can_make_way(
    qtbot: QtBot, store: Store, holder: ThemeHolder
):
    page = EventPage(store, holder)
    qtbot.addWidget(page)
    page.resize(1246, 798)
    page.show()
    rooms = page.rooms
    at = rooms._own.column_of("interpreted")
    rooms.set_headers(["Verdolmetschung in" if one == at else "" for one in range(8)])
    rooms.resize(sum(rooms._wanted(one).usual for one in range(8)) - 60, 400)
    assert rooms.columnWidth(at) >= rooms.horizontalHeader().sectionSizeHint(at)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_names_of_rooms_and_columns_are_whole_beside_the_agenda(
    qtbot: QtBot, store: Store, holder: ThemeHolder, scale: float
):
    holder.show_scale(scale)
    page = EventPage(store, holder)
    qtbot.addWidget(page)
    page.resize(1066, 600)
    with qtbot.waitActive(page):
        page.show()
    rooms = page.rooms
    rooms.resize(660, 400)
    with noting_cuts() as cuts:
        rooms.grab()
    assert [cut.text for cut in cuts if cut.text.startswith("Room")] == []
    head = rooms.horizontalHeader()
    assert all(head.sectionSize(at) >= head.sectionSizeHint(at) for at in range(head.count()))


def test_what_is_too_wide_follows_the_keys_sideways(
    qtbot: QtBot, store: Store, holder: ThemeHolder
):
    page = EventPage(store, holder)
    qtbot.addWidget(page)
    page.resize(660, 600)
    with qtbot.waitActive(page):
        page.show()
    rooms = page.rooms
    rooms.setFocus()
    bar = rooms.horizontalScrollBar()
    assert bar.maximum() > 0
    for _ in range(6):
        QTest.keyClick(rooms, Qt.Key.Key_Right)
        cell = rooms.visualRect(rooms.currentIndex())
        assert rooms.viewport().rect().contains(cell)
    assert rooms.current_field() == "days"
    editor = rooms.edit_cell("1", "days")
    assert editor is not None
    assert rooms.viewport().rect().contains(editor.geometry())
    editor.left.emit()
    for _ in range(6):
        QTest.keyClick(rooms, Qt.Key.Key_Left)
    assert rooms.current_field() == "name"
    assert bar.value() == 0


def test_outputs_have_their_names_and_files_in_two_lines_where_they_must(
    qtbot: QtBot, holder: ThemeHolder
):
    shown = OutputList(holder)
    qtbot.addWidget(shown)
    shown.resize(300, 300)
    name, hint = "Zusammengeführte Arbeitsmappe", "votes-by-initiative.tab und 2 weitere, JSON"
    shown.show_rows(
        [
            OutputRow("one", "table", name, hint, "303 kB", True, ""),
            OutputRow("two", "table", "Rohdaten", "CSV", "303 kB", True, ""),
        ]
    )
    shown.show()
    with noting_cuts() as cuts:
        shown.grab()
    assert cuts == []
    assert shown.sizeHintForRow(0) > shown.sizeHintForRow(1)
