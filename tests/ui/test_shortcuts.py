"""F1, and keys on keyboards of other countries."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.store import Store
from tests.ui.conftest import OpenWindow
from ui.actions import KEYS
from ui.application import Application
from ui.buttons import KeyHint
from ui.main_window import MainWindow
from ui.settings import Settings
from ui.shortcuts import ShortcutsDialog
from ui.theme import ThemeHolder

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(open_window: OpenWindow) -> MainWindow:
    return open_window("note-taker")


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow):
    dialog = ShortcutsDialog(window._themes, window._actions.entries(), window)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def test_every_key_of_an_action_is_listed_once_under_its_place(dialog: ShortcutsDialog):
    groups = {group.title: group.entries for group in dialog.groups()}
    listed = [entry.name for entries in groups.values() for entry in entries if entry.name]
    assert sorted(listed) == sorted(name for name, keys in KEYS.items() if keys)
    assert "close_vote" in [entry.name for entry in groups["Votes"]]
    assert "next_item" in [entry.name for entry in groups["Time and agenda"]]
    assert all(entry.keys and entry.text for entries in groups.values() for entry in entries)


@pytest.mark.parametrize(
    ("typed", "keys"),
    [
        ("export", {"Ctrl+E"}),
        ("ctrl shift n", {"Ctrl+Shift+N"}),
        ("ctrl+shift+n", {"Ctrl+Shift+N"}),
        ("CONCERN question", {"!", "?", '"'}),
    ],
)
def test_a_key_is_found_by_what_it_does_and_by_its_name(
    qtbot: QtBot, dialog: ShortcutsDialog, typed: str, keys: set[str]
):
    qtbot.keyClicks(dialog.field, typed)
    shown = {hint._sequence for hint in dialog._scroll.widget().findChildren(KeyHint)}
    assert shown == keys
    qtbot.keyClick(dialog.field, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert len(dialog.groups()) > 5
    qtbot.keyClick(dialog.field, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_arrows_scroll_while_the_cursor_is_in_the_field(qtbot: QtBot, dialog: ShortcutsDialog):
    dialog.resize(dialog.width(), 300)
    bar = dialog._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    qtbot.keyClick(dialog.field, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    qtbot.keyClick(dialog.field, Qt.Key.Key_PageUp)
    assert bar.value() == 0


FRENCH = {
    "1": (Qt.Key.Key_Ampersand, "&"),
    "2": (Qt.Key.Key_Eacute, "é"),
    "5": (Qt.Key.Key_ParenLeft, "("),
}


@pytest.mark.parametrize(("digit", "page"), [("2", "votes"), ("5", "merge"), ("1", "room")])
def test_a_french_keyboard_has_no_digits_without_shift(
    qtbot: QtBot, window: MainWindow, digit: str, page: str
):
    window.show_page("results")
    key, text = FRENCH[digit]
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, key, CTRL)
    assert window._stack.currentWidget() is window._pages[page], text


def test_no_french_digit_is_another_key_of_ours():
    every = [QKeySequence(key).toString() for keys in KEYS.values() for key in keys]
    assert len(every) == len(set(every))


def test_roles_on_a_french_keyboard(
    qtbot: QtBot, store: Store, tmp_path: Path, holder: ThemeHolder
):
    app = Application(store, holder, Settings(tmp_path))
    app.open()
    first = app._first
    assert first is not None
    qtbot.addWidget(first)
    qtbot.waitUntil(first.isActiveWindow)
    qtbot.keyClick(first.focusWidget(), Qt.Key.Key_Eacute, CTRL)
    assert first._cards.role() == "note-taker"
    qtbot.keyClick(first.focusWidget(), Qt.Key.Key_QuoteDbl, CTRL)
    assert first._cards.role() == "coordinator"
    app.close()
