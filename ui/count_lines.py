"""How often something was said, in a few lines: `English 212, Spanish 41`, the rest on demand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.buttons import Button
from ui.frames import Margins, label
from ui.text import direction_mark
from ui.theme import ThemeHolder
from ui.wording import listed

FIRST = 8
"""So many are shown until somebody asks for all."""


class CountLines(QWidget):
    """A title and what was counted, the most first; a button below shows all, or fewer again.

    What people wrote is plain text here, as everywhere; where it is `apart`, a line each.
    """

    def __init__(self, holder: ThemeHolder, *, apart: bool = False) -> None:
        super().__init__()
        self._apart = apart
        self._parts: list[str] = []
        self._last = ""
        self._all = False
        self.title = label("label")
        self.words = label("counted")
        self.words.setWordWrap(True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.more = Button(holder, flat=True, height=28)
        self.more.clicked.connect(self._turn)
        said = QVBoxLayout()
        Margins(holder, said, 20, 8, 20, 4)
        said.setSpacing(4)
        said.addWidget(self.title)
        said.addWidget(self.words)
        row = QHBoxLayout()
        # The button has room of its own around its name, which stands below the words.
        Margins(holder, row, 12, 0, 12, 0)
        row.addWidget(self.more)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(said)
        column.addLayout(row)
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Another direction of the interface."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and self._parts:
            self._show()

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
        shown = [*filter(None, (*shown, "" if cut else self._last))]
        words = listed(shown)
        # Lines begin where those of the page do, whatever script is first in them.
        mark = direction_mark(self.layoutDirection())
        lines = shown if self._apart else [words]
        self.words.setText("\n".join(f"{mark}{line}" for line in lines))
        self.words.setAccessibleName(f"{self.title.text()}: {words}")
        self.more.setVisible(left > 1)
        self.more.setText(self.tr("and %n more", "", left) if cut else self.tr("Fewer"))
        self.more.setAccessibleName(f"{self.title.text()}: {self.more.text()}")
