"""The history by real keys: from the saved mark or Ctrl+H, to the record, and back by undo."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator import agenda, notes, sessions, tables, votes
from facilitator.notes import Draft
from facilitator.sessions import Place
from facilitator.store import Store
from tests.ui.conftest import OpenWindow
from tests.ui.hands import focused
from ui.history_page import HistoryPage
from ui.main_window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
Key = Qt.Key


@pytest.fixture
def window(open_window: OpenWindow) -> MainWindow:
    return open_window("note-taker")


def key(qtbot: QtBot, which: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    qtbot.keyClick(focused(), which, held)


def opened(qtbot: QtBot, window: MainWindow) -> HistoryPage:
    key(qtbot, Key.Key_H, CTRL)
    page = window._stack.currentWidget()
    assert isinstance(page, HistoryPage)
    return page


def shown(page: HistoryPage) -> list[str]:
    return [page.model.sentence(line) for line in page.model.lines()]


def test_what_was_done_the_newest_first_and_undone_from_here(
    qtbot: QtBot, window: MainWindow, store: Store
):
    qtbot.keyClicks(focused(), "Hubs share staff")
    key(qtbot, Key.Key_Return)
    key(qtbot, Key.Key_T, CTRL)
    page = opened(qtbot, window)
    assert shown(page) == ["Countdown started", "Note added"]
    assert "Hubs share staff" in page.model.words(page.model.lines()[1])
    assert page.model.state(page.model.lines()[0]) == "newest"
    assert page.undo_button.toolTip() == "Countdown started"
    page.undo_button.setFocus()
    key(qtbot, Key.Key_Return)
    assert shown(page)[:2] == [
        "Undone: Countdown started",
        "Countdown started",
    ]
    assert page.model.state(page.model.lines()[1]) == "undone"
    assert page.undo_button.toolTip() == "Note added"
    key(qtbot, Key.Key_Z, CTRL | SHIFT)
    assert page.model.state(page.model.lines()[2]) == "newest"


def test_enter_goes_to_the_note_and_esc_back_to_the_page_before(
    qtbot: QtBot, window: MainWindow, store: Store, room7: Place
):
    first = notes.add(store, room7, Draft("the first one"))
    assert first is not None
    for number in range(40):
        notes.add(store, room7, Draft(f"note {number}"))
    page = opened(qtbot, window)
    key(qtbot, Key.Key_End)
    key(qtbot, Key.Key_Return)
    room = window._stack.currentWidget()
    assert room is window._pages["room"]
    assert room.notes.view.current_note().id == first.id
    key(qtbot, Key.Key_2, CTRL)
    opened(qtbot, window)
    key(qtbot, Key.Key_Escape)
    assert window._stack.currentWidget() is window._pages["votes"]
    assert page.view.isHidden() or not page.isVisible()


def test_lines_of_other_rooms_are_shown_when_asked_for_and_gone_to(
    qtbot: QtBot, window: MainWindow, store: Store, room7: Place
):
    other = sessions.place(store, "2", "priorities", "17")
    votes.cast(store, other, "2 24")
    agenda.start_or_pause(store, "2", "17")
    notes.add(store, room7, Draft("here"))
    page = opened(qtbot, window)
    assert shown(page) == ["Note added"]
    page.shown.focusProxy().setFocus()
    key(qtbot, Key.Key_Right)
    assert shown(page) == ["Note added", "Countdown started", "Ballot added"]
    assert "Room 17" in page.model.where(page.model.lines()[2])
    page.focus_start()
    key(qtbot, Key.Key_End)
    key(qtbot, Key.Key_Return)
    assert window._stack.currentWidget() is window._pages["votes"]
    assert (window.seat.day, window.seat.room) == ("2", "17")


def test_a_removed_note_leads_to_its_room(
    qtbot: QtBot, window: MainWindow, store: Store, room7: Place
):
    note = notes.add(store, room7, Draft("gone"))
    assert note is not None
    notes.remove(store, note.id)
    opened(qtbot, window)
    key(qtbot, Key.Key_Return)
    assert window._stack.currentWidget() is window._pages["room"]


def test_a_hundred_thousand_lines_are_fetched_as_they_are_scrolled(
    qtbot: QtBot, window: MainWindow, store: Store, room7: Place
):
    notes.add(store, room7, Draft("often"))
    with store._writing_engine.begin() as connection:
        line = dict(connection.execute(tables.history.select()).mappings().one())
        del line["id"]
        connection.execute(tables.history.insert(), [line] * 20_000)
    page = opened(qtbot, window)
    assert len(page.model.lines()) <= 400
    for _ in range(6):
        page.view.scrollToBottom()
        QApplication.processEvents()
    assert 400 < len(page.model.lines()) < 5000
    assert len({one.id for one in page.model.lines()}) == len(page.model.lines())
    place = page.view.verticalScrollBar().value()
    notes.add(store, room7, Draft("meanwhile"))
    assert shown(page)[0] == "Note added"
    assert page.view.verticalScrollBar().value() >= place


def test_it_opens_from_the_saved_mark_and_says_when_there_is_nothing(
    qtbot: QtBot, window: MainWindow
):
    qtbot.mouseClick(window._top.saved, Qt.MouseButton.LeftButton)
    page = window._stack.currentWidget()
    assert isinstance(page, HistoryPage)
    assert page.model.lines() == []
    assert page.view.empty[0] == "Nothing changed yet"
    assert not page.undo_button.isEnabled()
    assert not any(button.isChecked() for button in window._navigation._buttons.values())
    key(qtbot, Key.Key_1, CTRL)
    assert window._navigation._buttons["room"].isChecked()


@pytest.mark.parametrize("scale", [0.8, 1.0, 2.0])
def test_from_right_to_left_and_in_every_size_it_fits(
    qtbot: QtBot,
    window: MainWindow,
    store: Store,
    room7: Place,
    qapp: QApplication,
    scale: float,
):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    notes.add(store, room7, Draft("نقترح أن يضم المجلس " * 9))
    window.resize(1180, 700)
    window._themes.show_scale(scale)
    page = opened(qtbot, window)
    assert window.width() == 1180
    assert page._head.width() <= page.width()
    assert page.undo_button.x() >= 0
    page.grab()
