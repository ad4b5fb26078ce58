"""The second copy of the notes, as the window makes it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator import notes
from facilitator.sessions import Place
from facilitator.store import Store
from ui.main_window import MainWindow
from ui.settings import Seat, Settings
from ui.theme import ThemeHolder, load_theme

Open = Callable[..., MainWindow]


@pytest.fixture
def open_window(qtbot: QtBot, tmp_path: Path):
    windows: list[MainWindow] = []

    def open_one(store: Store) -> MainWindow:
        seat = Seat("1", "priorities", "7", "note-taker")
        window = MainWindow(store, ThemeHolder(load_theme("light")), Settings(tmp_path), seat)
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
        windows.append(window)
        return window

    yield open_one
    for window in windows:
        window.close()


def say(qtbot: QtBot, text: str) -> None:
    field = QApplication.focusWidget()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_a_typed_note_is_in_the_documents(
    store: Store, open_window: Open, documents: Path, qtbot: QtBot
):
    window = open_window(store)
    say(qtbot, "!late again")
    window._actions["undo"].trigger()
    window.close()
    text = (documents / "room-07-day-1-priorities.txt").read_text(encoding="utf-8")
    assert "Concern" in text
    assert "late again" in text
    assert "Undone: Removed the note" in text


def test_what_goes_wrong_with_it_is_said_once(
    store: Store, room7: Place, open_window: Open, documents: Path, qtbot: QtBot
):
    documents.write_text("in the way")
    window = open_window(store)
    said: list[str] = []
    window._copies.refused.connect(lambda refused: said.append(refused.reasons[0].code))
    say(qtbot, "one")
    qtbot.waitUntil(window._banner.isVisible)
    assert "plain-text copy" in window._banner.text()
    say(qtbot, "two")
    qtbot.wait(10)
    assert said == ["copy_not_writable"]
    assert window._banner.isHidden()
    assert [note.text for note in notes.of_session(store, room7.id)] == ["one", "two"]


def test_a_store_that_is_only_read_has_no_copy(
    store: Store, open_window: Open, documents: Path, open_store
):
    window = open_window(open_store("room.sqlite", read_only=True, event=None))
    window.close()
    assert not documents.exists()
