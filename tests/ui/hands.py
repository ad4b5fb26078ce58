"""What tests of windows do with their hands and eyes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ui import language
from ui.jobs import Jobs

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


@contextmanager
def spoken_in(code: str) -> Iterator[None]:
    """Have the windows speak this language meanwhile, as after a choice in the settings."""
    loaded = language.load(code)
    for translator in loaded:
        QCoreApplication.installTranslator(translator)
    try:
        QCoreApplication.processEvents()
        yield
    finally:
        for translator in loaded:
            QCoreApplication.removeTranslator(translator)
        QCoreApplication.processEvents()


def settle() -> None:
    """Wait until every window shows what it has asked of its store."""
    jobs = [one for window in QApplication.topLevelWidgets() for one in window.findChildren(Jobs)]
    for _ in range(5000):
        if not any(one.busy for one in jobs):
            return
        QTest.qWait(1)
    raise AssertionError("somebody still reads")


def plain(text: str) -> str:
    """Without the signs that keep directions apart."""
    return text.translate(_MARKS)


def rows_that_differ(one: QImage, other: QImage) -> list[int]:
    """Rows that are lighter or darker; the edges of large letters may differ a little each time."""
    rows = zip(_grey_rows(one), _grey_rows(other), strict=True)
    return [
        y
        for y, (first, second) in enumerate(rows)
        if first != second and any(abs(a - b) > 60 for a, b in zip(first, second, strict=True))
    ]


def _grey_rows(image: QImage) -> list[bytes]:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    data, step = bytes(grey.constBits()), grey.bytesPerLine()
    return [data[y * step : y * step + grey.width() : 7] for y in range(grey.height())]
