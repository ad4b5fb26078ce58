"""Long work as one row: what is done, how much of it, which file is on, and the way to stop."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui.buttons import Button
from ui.frames import label
from ui.gauges import ProgressLine
from ui.lines import Rule
from ui.panel_parts import TextLine, panel
from ui.text import figures
from ui.theme import ThemeHolder

Doing = Literal["", "reading", "merging", "undoing"]


class ProgressRow(QWidget):
    """`cancelled` is emitted by the button and by Esc."""

    cancelled = Signal()

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self._doing: Doing = ""
        self._done = self._total = 0
        self._count: QLabel = label()
        self._line = ProgressLine(holder)
        self._current = TextLine(holder, 14, 400, "text.subtle")
        self._current.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._stop = Button(holder, key="Esc")
        self._stop.clicked.connect(self.cancelled)
        row = QHBoxLayout()
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(12)
        row.addWidget(self._count)
        row.addWidget(self._line, 2)
        row.addWidget(self._current, 1)
        row.addWidget(self._stop)
        self._bar = panel()
        self._bar.setLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Rule(holder))
        column.addWidget(self._bar)
        holder.changed.connect(self._restyle)
        self._restyle()
        self.retranslate()

    def show_doing(self, doing: Doing) -> None:
        """What begins now; nothing hides the row."""
        if doing != self._doing:
            self._doing = doing
            self._stop.setVisible(doing != "undoing")  # that is done at once, or not at all
            self.show_progress(0, 0, "")
        self.setVisible(bool(doing))

    def show_progress(self, done: int, total: int, text: str) -> None:
        """Show `done` of `total`, and what is being done."""
        self._done, self._total = done, total
        self._line.show_share(done / total if total else 0)
        self._current.set_text(text if self._doing != "undoing" else "")
        self._show_count()

    def words(self) -> str:
        """`Merging 3 of 15`."""
        return self._count.text()

    def _show_count(self) -> None:
        counted = {
            "reading": self.tr("Reading {done} of {total}"),
            "merging": self.tr("Merging {done} of {total}"),
        }
        begun = {
            "reading": self.tr("Reading"),
            "merging": self.tr("Merging"),
            "undoing": self.tr("Undoing the merge"),
        }
        words = counted if self._total else begun
        said = words.get(self._doing, begun.get(self._doing, ""))
        done, total = (figures(QLocale().toString(one)) for one in (self._done, self._total))
        said = said.format(done=done, total=total)
        self._count.setText(said)
        self._line.setAccessibleName(said)

    def retranslate(self) -> None:
        """Set every text anew."""
        self._stop.setText(self.tr("Cancel"))
        self._stop.setShortcut(Qt.Key.Key_Escape)
        self._show_count()

    def _restyle(self) -> None:
        self._bar.setFixedHeight(self._holder.theme.px(43))
