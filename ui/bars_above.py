"""The lines above a page: a practice, what is due, a stage that was open, the stage, the banner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.due_bar import DueBar
from ui.feedback import Banner
from ui.stage_keeper import StageKeeper
from ui.theme import ThemeHolder

if TYPE_CHECKING:
    from ui.reopen_bar import ReopenBar
    from ui.stage_bar import StageBar


class BarsAbove(QObject):
    """Puts them over `page` in `column`, each made when it is first needed.

    `left` says that somebody has left the line of the stage.
    """

    left = Signal()

    def __init__(
        self,
        themes: ThemeHolder,
        keeper: StageKeeper,
        due: DueBar,
        banner: Banner,
        page: QWidget,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self._keeper = keeper
        self._due, self._banner = due, banner
        self.practice: QWidget | None = None
        self.reopen: ReopenBar | None = None
        self.stage: StageBar | None = None
        self.column = QVBoxLayout()
        self.column.setSpacing(0)
        self.column.addWidget(due)
        if keeper.was_open:
            from ui.reopen_bar import ReopenBar

            self.reopen = ReopenBar(themes, keeper)
            self.column.addWidget(self.reopen)
        self.column.addWidget(banner)
        self.column.addWidget(page, 1)

    def show_practice(self, bar: QWidget) -> None:
        """Lead through a practice with this, above all others."""
        self.practice = bar
        self.column.insertWidget(0, bar)

    def show_stage(self) -> None:
        """The stage is steered from a line above every page, made when there first is a stage."""
        if self.stage is None:
            from ui.stage_bar import StageBar

            self.stage = StageBar(self._themes, self._keeper)
            self.stage.field.left.connect(self.left)
            self.column.insertWidget(self.column.indexOf(self._banner), self.stage)

    def panels(self) -> list[QWidget]:
        """Those that F6 walks through, after the page."""
        return [bar for bar in (self.practice, self._due, self.reopen, self.stage) if bar]

    def retranslate(self) -> None:
        """Words anew."""
        for bar in (self._due, self.reopen, self.stage):
            if bar is not None:
                bar.retranslate()
