"""Says across the top of every page that an agenda item is due; it never takes the keyboard.

It says the same of the item of lightning talks that are given without it.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from facilitator.agenda import AgendaView, ItemView
from ui import painting
from ui.buttons import Button
from ui.feedback import announce
from ui.frames import IconLine, Margins
from ui.text import isolate
from ui.theme import ThemeHolder
from ui.wording import both_times

DUE_KEY = "Ctrl+Shift+D"


class DueBar(QWidget):
    """One line with what is due and since when, a button with the key that starts it, and Later.

    `Later` is for this item: the next one that is due is said again.
    """

    start_asked = Signal()

    def __init__(self, holder: ThemeHolder, words: Callable[[str], str]) -> None:
        """`words` gives the title of an agenda item as it is shown."""
        super().__init__()
        self._words = words
        self._holder = holder
        self._item = self._later = ""
        self._view: AgendaView | None = None
        self._offered: ItemView | None = None
        self.line = IconLine(holder, size=14)
        self.start = Button(holder, icon="play", key=DUE_KEY, height=28)
        self.later = Button(holder, flat=True, height=28)
        for button in (self.start, self.later):
            # A click on it leaves the cursor where somebody types; its key works from everywhere.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.start.clicked.connect(self.start_asked)
        self.later.clicked.connect(self.put_off)
        row = QHBoxLayout(self)
        Margins(holder, row, 20, 4, 12, 4)
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self.start)
        row.addWidget(self.later)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.retranslate()
        self.hide()

    def show_agenda(self, view: AgendaView) -> None:
        """Say what is due at that moment, or go away."""
        self._view = view
        self._update()

    def offer(self, item: ItemView | None) -> None:
        """Offer the item of talks that are given without it, before what is due; None: no such."""
        known = self._offered.item.key if self._offered is not None else ""
        self._offered = item
        if known != (item.item.key if item is not None else ""):
            self._update()

    def _update(self) -> None:
        item = ""
        if self._offered is not None:
            item = f"{self._offered.item.key} talks"
        elif self._view is not None and self._view.due is not None:
            item = self._view.due.item.key
        if not item:
            self._later = ""
        new = bool(item) and item not in (self._item, self._later)
        if item != self._item:
            self._item = item
            self._say()
        self.setVisible(bool(item) and item != self._later)
        if new:
            announce(self, self.line.text())

    def put_off(self) -> None:
        """Not now: go away until another item is due."""
        self._later = self._item
        self.hide()

    def forget(self) -> None:
        """Another room: what was put off there says nothing here."""
        self._item = self._later = ""
        self._offered = None

    def retranslate(self) -> None:
        """Words anew."""
        self.start.setText(self.tr("Start it"))
        self.later.setText(self.tr("Later"))
        self._say()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The colour of what wants attention."""
        painting.paint_box(QPainter(self), self.rect(), self._holder.theme.color("yellow.subtle"))

    def _say(self) -> None:
        if self._offered is not None:
            words = self.tr("Talks are given, and “{item}” is not on in the programme.")
            words = words.format(item=isolate(self._words(self._offered.item.title)))
            self.line.show_line("microphone", words, "yellow.text")
            return
        due = self._view.due if self._view is not None else None
        if due is None:
            return
        words = self.tr("“{item}” should have begun at {time}.")
        words = words.format(item=isolate(self._words(due.item.title)), time=both_times(due.starts))
        self.line.show_line("clock", words, "yellow.text")
