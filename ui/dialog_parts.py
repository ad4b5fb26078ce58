"""What dialogs have at their foot, and a frame that scrolls what has no room with large text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from ui.buttons import Button
from ui.fit_row import FitRow
from ui.frames import Margins
from ui.page_frame import PageFrame
from ui.theme import ThemeHolder

_LEAST_SENTENCE = 240
_WAY = QBoxLayout.Direction


class DialogFoot(QWidget):
    """A sentence and the buttons; where it has no room beside them it stands above them.

    The last button keeps its key and its name longest.
    """

    def __init__(self, holder: ThemeHolder, sentence: QWidget, buttons: Sequence[Button]) -> None:
        super().__init__()
        self._holder = holder
        self._buttons = QWidget()
        row = FitRow(holder, self._buttons, height=32, edge=0, gap=8, between=8, to_end=True)
        for rank, button in enumerate(buttons):
            row.add(button, at_end=True, rank=rank)
        self._box = QBoxLayout(_WAY.LeftToRight, self)
        Margins(holder, self._box, 20, 12, 16, 12)
        self._box.setSpacing(8)
        self._box.addWidget(sentence, 1, Qt.AlignmentFlag.AlignVCenter)
        self._box.addWidget(self._buttons)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other or not."""
        super().resizeEvent(event)
        px = self._holder.theme.px
        left = self.width() - self._buttons.sizeHint().width() - px(44)
        way = _WAY.LeftToRight if left >= px(_LEAST_SENTENCE) else _WAY.TopToBottom
        if way != self._box.direction():
            self._box.setDirection(way)
            self.updateGeometry()


class _Frame(PageFrame):
    """Its keys are the dialog's: what gets the focus comes into sight by itself."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt would scroll with PgDn, and the dialog never hear of it."""
        event.ignore()


def framed(page: QWidget) -> PageFrame:
    """A part of a dialog that scrolls where there is less room than it needs."""
    frame = _Frame()
    frame.addWidget(page)
    return frame
