"""Charts that are as wide as the place they are in: in a panel without their title, in files with.

A body is painted by one function, whatever it is painted on.
"""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass, field

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter

from ui.chart import MARGIN, ChartTable
from ui.text import LTR, TextBlock, lay_out
from ui.theme import Theme

WIDTH = 720
"""How wide one is in a file, in the design's pixels."""


@dataclass(frozen=True)
class BodyChart:
    """A title, a sentence below it, and what a subclass paints."""

    title: str
    said: str = field(default="", kw_only=True)
    foot: str = field(default="", kw_only=True)
    """What a vote means: below it in a file, where nothing else says so."""
    highlight: str = field(default="", kw_only=True)
    """The initiative or cluster that is looked at."""

    @abstractmethod
    def table(self) -> ChartTable:
        """The same as a table."""

    @abstractmethod
    def body_height(self, theme: Theme, width: int) -> int:
        """How high it is in a place of this width."""

    @abstractmethod
    def paint_body(
        self, painter: QPainter, theme: Theme, rect: QRect, direction: Qt.LayoutDirection
    ) -> None:
        """Paint it from the top of this rectangle, in its whole width."""

    def size(self, theme: Theme) -> QSize:
        """With its title and a margin around it."""
        wide = theme.px(WIDTH)
        inside = wide - 2 * theme.px(MARGIN)
        high = self._head(theme, inside) + self.body_height(theme, inside)
        if self.foot:
            high += theme.px(12) + self._foot(theme, inside).height
        return QSize(wide, high)

    def paint(
        self, painter: QPainter, theme: Theme, rect: QRect, direction: Qt.LayoutDirection
    ) -> None:
        """Title, sentence, body."""
        edge = theme.px(MARGIN)
        inside = rect.adjusted(edge, edge, -edge, -edge)
        title, said = self._title(theme, inside.width(), direction)
        title.paint(painter, inside.left(), inside.top(), theme.color("text"))
        top = inside.top() + title.height
        said.paint(painter, inside.left(), top, theme.color("text.subtle"))
        place = QRect(inside)
        place.setTop(rect.top() + self._head(theme, inside.width()) - edge)
        self.paint_body(painter, theme, place, direction)
        if self.foot:
            block = self._foot(theme, inside.width(), direction)
            bottom = inside.bottom() + 1 - block.height
            block.paint(painter, inside.left(), bottom, theme.color("text.subtle"))

    def _foot(self, theme: Theme, width: int, direction: Qt.LayoutDirection = LTR) -> TextBlock:
        font, high = theme.font(14), theme.line_height(14)
        return lay_out(self.foot, font, width, high, align_to=direction)

    def _title(
        self, theme: Theme, width: int, direction: Qt.LayoutDirection = LTR
    ) -> tuple[TextBlock, TextBlock]:
        big, small = theme.font(20, 600), theme.font(14)
        return (
            lay_out(self.title, big, width, theme.line_height(20), align_to=direction),
            lay_out(self.said, small, width, theme.line_height(14), align_to=direction),
        )

    def _head(self, theme: Theme, width: int) -> int:
        """All that is not the body: margins, title, sentence."""
        title, said = self._title(theme, width)
        high = said.height if self.said else 0
        return 2 * theme.px(MARGIN) + title.height + high + theme.px(12)
