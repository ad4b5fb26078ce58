"""How often something was said, in a few lines: `English 212, Spanish 41`, the rest on demand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.buttons import Button
from ui.frames import Margins, label
from ui.theme import ThemeHolder
from ui.wording import listed

FIRST = 8
"""So many are shown until somebody asks for all."""


class CountLines(QWidget):
    """A title and what was counted, the most first; a button below shows all, or fewer again.

    What people wrote is plain text here, as everywhere.
    """

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._parts: list[str] = []
        self._all = False
        self.title = label("label")
        self.words = label("counted")
        self.words.setWordWrap(True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.more = Button(holder, flat=True, height=28)
        self.more.clicked.connect(self._turn)
        column = QVBoxLayout(self)
        Margins(holder, column, 20, 8, 20, 4)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self.words)
        row = QHBoxLayout()
        # Its words stand below the others', whatever room its frame takes.
        Margins(holder, row, -8, 0, 0, 0)
        row.addWidget(self.more)
        row.addStretch(1)
        column.addLayout(row)
        self.hide()

    def show_counts(self, title: str, parts: Sequence[str], last: str = "") -> None:
        """Say these, each with its number in it; `last` stands behind them all."""
        self._parts, self._last = [*parts], last
        self.title.setText(title)
        self.setVisible(bool(parts))
        self._show()

    def _turn(self) -> None:
        self._all = not self._all
        self._show()

    def _show(self) -> None:
        left = len(self._parts) - FIRST
        # One more is as short as the words that it is there.
        cut = left > 1 and not self._all
        shown = self._parts[:FIRST] if cut else self._parts
        words = listed(filter(None, (*shown, "" if cut else self._last)))
        self.words.setText(words)
        self.words.setAccessibleName(f"{self.title.text()}: {words}")
        self.more.setVisible(left > 1)
        self.more.setText(self.tr("and %n more", "", left) if cut else self.tr("Fewer"))
        self.more.setAccessibleName(f"{self.title.text()}: {self.more.text()}")
