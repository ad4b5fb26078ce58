"""Whatever the keyboard goes to is in sight, also in a column that scrolls."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from facilitator import notes, sessions
from facilitator.notes import Draft
from facilitator.store import Store
from tests.ui.hands import focused, settle
from ui.frames import scrolling
from ui.main_window import MainWindow
from ui.page_frame import PageFrame
from ui.results_page import ResultsPage
from ui.settings import Seat, Settings
from ui.theme import ThemeHolder, apply_theme

Key = Qt.Key
SEAT = Seat("1", "priorities", "7", "coordinator")
Open = Callable[[float], MainWindow]


@pytest.fixture
def at_scale(
    qtbot: QtBot, qapp: QApplication, store: Store, tmp_path: Path, holder: ThemeHolder
) -> Iterator[Open]:
    """The smallest window, with text of this size."""
    opened: list[MainWindow] = []
    holder.changed.connect(lambda: apply_theme(qapp, holder.theme))

    def now(scale: float) -> MainWindow:
        holder.show_scale(scale)
        window = MainWindow(store, holder, Settings(tmp_path), SEAT)
        opened.append(window)
        qtbot.addWidget(window)
        window.resize(1180, 700)
        with qtbot.waitActive(window):
            window.show()
        return window

    yield now
    for window in opened:
        window.close()


def press(which: Qt.Key) -> QWidget:
    """Press a key where the focus is, and let everything take its place."""
    QTest.keyClick(focused(), which)
    QTest.qWait(1)
    return focused()


def hidden_part(widget: QWidget) -> str:
    """What of the widget with the focus, or of its current row, is out of sight."""
    seen, wanted = widget.visibleRegion().boundingRect(), widget.rect()
    if isinstance(widget, QAbstractItemView) and widget.currentIndex().isValid():
        seen = widget.viewport().visibleRegion().boundingRect()
        wanted = widget.visualRect(widget.currentIndex()).intersected(widget.viewport().rect())
    if not wanted.isEmpty() and seen.contains(wanted):
        return ""
    return f"{type(widget).__name__} {widget.accessibleName()}: {wanted} not in {seen}"


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("by", [Key.Key_F6, Key.Key_Tab])
def test_on_the_page_of_the_event_the_keyboard_never_goes_out_of_sight(
    at_scale: Open, scale: float, by: Qt.Key
):
    window = at_scale(scale)
    window.show_page("event")
    QTest.qWait(1)
    window._page().open_side_panel()
    start = press(Key.Key_F6)
    found, walked = [hidden_part(start)], [start]
    while (now := press(by)) is not start and len(walked) < 60:
        walked.append(now)
        found.append(hidden_part(now))
    assert len(walked) > 6
    assert [one for one in found if one] == []


@pytest.mark.parametrize("scale", [1.6, 2.0])
def test_in_the_coverage_the_current_row_stays_in_sight(at_scale: Open, store: Store, scale: float):
    notes.add(store, sessions.place(store, "1", "priorities", "7"), Draft("a point"))
    window = at_scale(scale)
    window.show_page("results")
    results = window._pages["results"]
    assert isinstance(results, ResultsPage)
    results.show_view("coverage")
    settle()
    QTest.qWait(1)
    found = []
    for _ in range(4):
        if isinstance(focused(), QAbstractItemView):
            found += [hidden_part(press(Key.Key_Down)) for _ in range(12)]
        press(Key.Key_F6)
    assert len(found) == 24
    assert [one for one in found if one] == []


@pytest.fixture
def long_list(qtbot: QtBot) -> tuple[PageFrame, QListView]:
    """A list much taller than the column that scrolls it, in a page that scrolls too."""
    frame, page, inside, rows = PageFrame(), QWidget(), QWidget(), QListView()
    rows.setModel(QStringListModel([str(number) for number in range(60)], rows))
    rows.setFixedHeight(60 * rows.sizeHintForRow(0) + 10)
    QVBoxLayout(inside).addWidget(rows)
    column = QVBoxLayout(page)
    above = QWidget()
    above.setFixedHeight(300)
    column.addWidget(above)
    area = scrolling(inside)
    area.setMinimumHeight(150)
    column.addWidget(area)
    frame.addWidget(page)
    qtbot.addWidget(frame)
    frame.resize(300, 200)
    with qtbot.waitActive(frame):
        frame.show()
    return frame, rows


def test_the_row_with_the_keys_is_shown_by_every_frame_around_it(
    long_list: tuple[PageFrame, QListView],
):
    _, rows = long_list
    rows.setFocus()
    for which in [Key.Key_End, Key.Key_Up, Key.Key_Home, *[Key.Key_Down] * 30]:
        press(which)
        assert hidden_part(rows) == ""


def test_pressing_with_the_mouse_does_not_move_what_is_pressed(
    long_list: tuple[PageFrame, QListView],
):
    frame, rows = long_list
    rows.setFocus()
    rows.setCurrentIndex(rows.model().index(50, 0))
    QTest.qWait(1)
    bar = frame.verticalScrollBar()
    bar.setValue(bar.maximum() - 60)
    at = bar.value()
    row = rows.visualRect(rows.model().index(48, 0)).center()
    QTest.mousePress(rows.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert rows.currentIndex().row() == 48
    assert bar.value() == at
    QTest.mouseRelease(rows.viewport(), Qt.MouseButton.LeftButton, pos=row)


def test_a_page_that_is_measured_anew_stays_where_it_was_scrolled_to(qtbot: QtBot):
    frame, page, more = PageFrame(), QWidget(), QWidget()
    column = QVBoxLayout(page)
    column.addWidget(more)
    more.setFixedHeight(900)
    frame.addWidget(page)
    qtbot.addWidget(frame)
    frame.resize(300, 200)
    frame.show()
    QTest.qWait(1)
    frame.verticalScrollBar().setValue(400)
    more.setFixedHeight(1000)
    QTest.qWait(1)
    assert frame.verticalScrollBar().value() == 400
