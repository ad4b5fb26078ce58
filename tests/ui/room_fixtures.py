"""A room page over a real store, and the keys of a person."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from facilitator import notes
from facilitator.notes import Draft
from facilitator.records import Note
from facilitator.sessions import Place
from facilitator.store import Store
from tests.ui.hands import commit
from ui.room_page import RoomPage

Key = Qt.Key
MakePage = Callable[..., RoomPage]


def press(widget: QWidget, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
    """One key."""
    QTest.keyClick(widget, key, held or Qt.KeyboardModifier.NoModifier)


def type_text(page: RoomPage, text: str) -> None:
    """Type into the composer. QTest types only Latin, so other letters go as an input method's."""
    field = page.composer.field
    for letter in text:
        if letter.isascii():
            QTest.keyClicks(field, letter)
        else:
            commit(field, letter)


def paste(field: QPlainTextEdit, text: str) -> None:
    """Ctrl+V with this text."""
    data = QMimeData()
    data.setText(text)
    field.insertFromMimeData(data)


def enter(page: RoomPage) -> None:
    """Enter in the composer."""
    press(page.composer.field, Key.Key_Return)


def stored(store: Store, place: Place) -> list[Note]:
    """What is on disk."""
    return notes.of_session(store, place.id)


def add(store: Store, place: Place, text: str, **how: object) -> Note:
    """A note that was there before."""
    note = notes.add(store, place, Draft(text, **how))
    assert note is not None
    return note
