"""What tests of windows do with their hands and eyes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

_MARKS = dict.fromkeys(map(ord, "\u2066\u2068\u2069"))


def focused() -> QWidget:
    """Where the keys go."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def typed(text: str) -> None:
    """Type where the cursor is. QTest types only Latin, so other letters go as an input method's.

    Every letter goes where the focus is by then, as on a keyboard.
    """
    for letter in text:
        if letter.isascii():
            QTest.keyClicks(focused(), letter)
        else:
            commit(focused(), letter)


def commit(field: QWidget, text: str) -> None:
    """What an input method sends when a word is chosen."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QCoreApplication.sendEvent(field, event)


def plain(text: str) -> str:
    """Without the signs that keep directions apart."""
    return text.translate(_MARKS)


def rows_that_differ(one: QImage, other: QImage) -> list[int]:
    """Rows with another colour; the edges of large letters may differ a little each time."""

    def differ(x: int, y: int) -> bool:
        first, second = one.pixelColor(x, y), other.pixelColor(x, y)
        return abs(first.lightness() - second.lightness()) > 60

    columns = range(0, one.width(), 7)
    return [y for y in range(one.height()) if any(differ(x, y) for x in columns)]
