"""F1 opens help beside the window: it is read while somebody works on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from facilitator.store import Store
from ui import language
from ui.application import Application
from ui.main_window import MainWindow
from ui.room_page import RoomPage
from ui.settings import Seat, Settings
from ui.shortcuts import ShortcutsDialog
from ui.theme import ThemeHolder

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
SEAT = Seat("1", "priorities", "7", "note-taker")


@pytest.fixture
def window(qtbot: QtBot, store: Store, tmp_path: Path, holder: ThemeHolder) -> Iterator[MainWindow]:
    window = MainWindow(store, holder, Settings(tmp_path), SEAT)
    qtbot.addWidget(window)
    window.resize(1180, 700)
    with qtbot.waitActive(window):
        window.show()
    yield window
    window.close()


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def opened(qtbot: QtBot, window: MainWindow) -> ShortcutsDialog:
    """Press F1 where the cursor is."""
    qtbot.keyClick(focused(), Key.Key_F1)
    shown = window._help.shown
    assert shown is not None
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


def test_a_note_is_typed_while_help_is_open(qtbot: QtBot, window: MainWindow):
    shown = opened(qtbot, window)
    assert not shown.isModal()
    with qtbot.waitActive(window):
        window.activateWindow()
    page = window._page()
    assert isinstance(page, RoomPage)
    page.focus_start()
    qtbot.keyClicks(focused(), "typed while reading")
    qtbot.keyClick(focused(), Key.Key_Return)
    assert page.notes.view.count() == 1
    assert shown.isVisible()


def test_f1_again_brings_the_same_window_to_the_front_on_the_page_that_suits(
    qtbot: QtBot, window: MainWindow
):
    shown = opened(qtbot, window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.set_seat(Seat("1", "priorities", "7", "coordinator"))
    qtbot.keyClick(focused(), Key.Key_F1, SHIFT)
    assert window._help.shown is shown
    qtbot.waitUntil(shown.isActiveWindow)
    assert shown.pane() == "guide"
    assert shown.guide.role == "coordinator"


def test_esc_closes_it_and_the_cursor_is_where_it_was(qtbot: QtBot, window: MainWindow):
    before = focused()
    shown = opened(qtbot, window)
    qtbot.keyClick(focused(), Key.Key_Escape)
    assert not shown.isVisible()
    qtbot.waitUntil(window.isActiveWindow)
    assert focused() is before
    assert opened(qtbot, window).isVisible()


def test_it_closes_with_its_window(qtbot: QtBot, window: MainWindow):
    shown = opened(qtbot, window)
    window.close()
    assert not shown.isVisible()
    assert window._help.shown is None


def test_it_follows_language_and_text_size_and_stays_where_it_is(
    qtbot: QtBot, qapp: QApplication, window: MainWindow, holder: ThemeHolder
):
    shown = opened(qtbot, window)
    shown.move(40, 30)
    at = shown.pos()
    qtbot.keyClicks(shown.field, "Ctrl+E")
    german_texts = language.load("de", language.TEXTS)
    for translator in german_texts:
        qapp.installTranslator(translator)
    qtbot.waitUntil(lambda: window._help.shown is not shown)
    german = window._help.shown
    assert german is not None
    assert german.windowTitle() == "Hilfe"
    assert german.field.text() == "Ctrl+E"
    assert german.pos() == at
    holder.show_scale(2.0)
    large = window._help.shown
    assert large is not None
    assert large is not german
    assert large.isVisible()
    for translator in german_texts:
        qapp.removeTranslator(translator)


def test_made_narrower_it_has_one_column_and_cuts_nothing(qtbot: QtBot, window: MainWindow):
    shown = opened(qtbot, window)
    if shown._columns == 1:
        shown.resize(shown._two_wide + 40, shown.height())
    assert shown._columns == 2
    shown.resize(shown.minimumSizeHint())
    assert shown._columns == 1
    inside = shown._scroll.widget()
    assert inside is not None
    assert inside.width() <= shown._scroll.viewport().width()


def test_before_there_is_a_room_it_is_beside_the_first_screen(
    qtbot: QtBot, store: Store, tmp_path: Path, holder: ThemeHolder
):
    app = Application(store, holder, Settings(tmp_path))
    app.open()
    first = app._first
    assert first is not None
    qtbot.addWidget(first)
    qtbot.waitUntil(first.isActiveWindow)
    qtbot.keyClick(focused(), Key.Key_F1)
    assert first._help is not None
    shown = first._help.shown
    assert shown is not None
    assert shown.isVisible()
    first.hide()
    assert not shown.isVisible()


def test_who_asked_on_the_stage_is_back_there(qtbot: QtBot, window: MainWindow):
    qtbot.keyClick(focused(), Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    stage = window._stage.window()
    assert stage is not None
    with qtbot.waitActive(stage):
        stage.activateWindow()
    qtbot.keyClick(stage, Key.Key_F1)
    shown = window._help.shown
    assert shown is not None
    qtbot.waitUntil(shown.isActiveWindow)
    with qtbot.waitActive(stage):
        qtbot.keyClick(focused(), Key.Key_Escape)
    # Closed meanwhile, it is the window as ever.
    qtbot.keyClick(stage, Key.Key_F1)
    assert window._help.shown is not None
    qtbot.waitUntil(window._help.shown.isActiveWindow)
    stage.close()
    with qtbot.waitActive(window):
        window._help.shown.reject()
