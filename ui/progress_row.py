"""Long work as one row: how many are done, which one is on, and the way to stop."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui.buttons import Button
from ui.gauges import ProgressLine
from ui.text import figures
from ui.theme import ThemeHolder


class ProgressRow(QWidget):
    """`cancelled` is emitted by the button and by Esc."""

    cancelled = Signal()

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._count = QLabel()
        self._line = ProgressLine(holder)
        self._current = QLabel()
        self._current.setProperty("role", "subtle")
        self._current.setTextFormat(Qt.TextFormat.PlainText)
        self._stop = Button(holder, key="Esc")
        self._stop.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 4, 20, 4)
        row.setSpacing(12)
        row.addWidget(self._count)
        row.addWidget(self._line, 1)
        row.addWidget(self._current)
        row.addWidget(self._stop)
        self.retranslate()

    def show_progress(self, done: int, total: int, text: str) -> None:
        """Show `done` of `total`, and what is being done."""
        self._line.show_share(done / total if total else 0)
        words = self.tr("{done} of {total}")
        self._count.setText(words.format(done=figures(done), total=figures(total)))
        self._current.setText(text)

    def retranslate(self) -> None:
        """Set every text anew."""
        self._stop.setText(self.tr("Cancel"))
        self._stop.setShortcut(Qt.Key.Key_Escape)
