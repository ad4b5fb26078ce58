"""The lists in the side panel of the Merge page: what will change, and the first places."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import painting
from ui.text import figures, paint_line, text_width
from ui.theme import ThemeHolder
from ui.wording import sentences

# So many rows have the usual height; more are closer together, and still more closer yet.
_HEIGHTS = ((8, 36), (10, 28))
_LEAST_HIGH = 24


class ChangeLines(QWidget):
    """Rows of a figure and what it counts, with a line below each."""

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self._lines: list[tuple[str, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        holder.changed.connect(self.updateGeometry)

    def show_lines(self, lines: list[tuple[str, str]]) -> None:
        """Show (figure, words)."""
        self._lines = lines
        self.setAccessibleName(sentences(f"{figure} {words}" for figure, words in lines))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """36 a row; less where there are many."""
        return QSize(self._holder.theme.px(200), self._high() * len(self._lines))

    def _high(self) -> int:
        fitting = (high for most, high in _HEIGHTS if len(self._lines) <= most)
        return self._holder.theme.px(next(fitting, _LEAST_HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows."""
        theme = self._holder.theme
        painter = QPainter(self)
        direction = self.layoutDirection()
        high = self._high()
        bold, color = theme.figures(16, 600), theme.color("text")
        widths = [text_width(bold, figures(figure)) for figure, _ in self._lines]
        column = max([theme.px(52), *widths])
        for number, (figure, words) in enumerate(self._lines):
            rect = QRect(0, number * high, self.width(), high)
            row = painting.Row(rect, direction, theme.px(12))
            cell = row.start(column)
            paint_line(painter, cell, figures(figure), bold, color, direction, "end")
            paint_line(painter, row.rest(), words, theme.font(), color, direction)
            painter.fillRect(0, rect.bottom(), self.width(), 1, theme.color("line.mid"))


class PlaceRows(QWidget):
    """The first places of the ranking: badge, title, how far it moved, votes."""

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self._rows: list[tuple[str, str, str, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        holder.changed.connect(self.updateGeometry)

    def show_places(self, rows: Sequence[tuple[str, str, str, str]], spoken: str) -> None:
        """Show (number, title, move, votes); `spoken` says the same in sentences."""
        self._rows = list(rows)
        self.setAccessibleName(spoken)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """28 a row."""
        theme = self._holder.theme
        return QSize(theme.px(200), theme.px(28) * len(self._rows))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows."""
        theme = self._holder.theme
        painter = QPainter(self)
        direction = self.layoutDirection()
        high = theme.px(28)
        bold, small = theme.figures(14, 600), theme.font(12)
        votes_wide = max([theme.px(32), *(text_width(bold, votes) for *_, votes in self._rows)])
        moves = [text_width(small, move) for _, _, move, _ in self._rows]
        moves_wide = max(moves, default=0)
        for number, (initiative, title, move, votes) in enumerate(self._rows):
            row = painting.Row(QRect(0, number * high, self.width(), high), direction)
            badge = row.start(painting.badge_size(theme, initiative))
            painting.paint_badge(painter, theme, badge, initiative)
            text, subtle = theme.color("text"), theme.color("text.subtle")
            paint_line(painter, row.end(votes_wide), votes, bold, text, direction, "end")
            if moves_wide:
                paint_line(painter, row.end(moves_wide), move, small, subtle, direction)
            paint_line(painter, row.rest(), title, theme.font(), text, direction)
