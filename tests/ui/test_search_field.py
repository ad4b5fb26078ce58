"""The field that searches: narrow beside much else, and wide enough for what is typed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.fit_row import FitRow
from ui.panel_parts import TextLine
from ui.search_field import SearchField
from ui.theme import ThemeHolder

WORDS = "seats for the small"


def test_what_is_searched_for_can_be_read_where_room_is_scarce(qtbot: QtBot, holder: ThemeHolder):
    page = QWidget()
    qtbot.addWidget(page)
    title = TextLine(holder, 20, 600)
    title.set_text("A round that has quite a long name, which gives way")
    field = SearchField(holder, "Find", key="Ctrl+F", grows=True)
    row = FitRow(holder, page)
    row.add(title, rank=1)
    row.add(field, at_end=True)
    page.resize(360, 60)
    page.show()
    narrow = field.width()
    assert narrow < 130
    QTest.keyClicks(field, WORDS)
    wanted = field.fontMetrics().horizontalAdvance(WORDS) + field.textMargins().left()
    qtbot.waitUntil(lambda: field.width() > wanted)
    assert title.width() > 0
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(field, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: field.width() == narrow)
