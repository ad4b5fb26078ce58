"""Offers the stage that was open when the app ended; it never takes the keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui import painting
from ui.buttons import Button
from ui.frames import IconLine, Margins
from ui.stage_keeper import StageKeeper
from ui.theme import ThemeHolder


class ReopenBar(QWidget):
    """One line with a button that opens the stage again, and one for those who do not want it."""

    def __init__(self, holder: ThemeHolder, keeper: StageKeeper) -> None:
        super().__init__()
        self._holder = holder
        self._keeper = keeper
        self.line = IconLine(holder, size=14)
        self.open = Button(holder, icon="presentation", key="Ctrl+P", height=28)
        self.away = Button(holder, flat=True, height=28)
        self.open.clicked.connect(keeper.toggle)
        self.away.clicked.connect(self._put_away)
        row = QHBoxLayout(self)
        Margins(holder, row, 20, 4, 12, 4)
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        for button in (self.open, self.away):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        keeper.changed.connect(self._show)
        self.retranslate()
        self._show()

    def retranslate(self) -> None:
        """Words anew."""
        self.line.show_line("presentation", self.tr("The stage was open when the app ended."))
        self.open.setText(self.tr("Open it again"))
        self.away.setText(self.tr("Not now"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A quiet strip."""
        painting.paint_box(QPainter(self), self.rect(), self._holder.theme.color("bg.subtle"))

    def _put_away(self) -> None:
        self._keeper.forget_open()
        self._show()

    def _show(self) -> None:
        self.setVisible(self._keeper.was_open and not self._keeper.is_open)
