"""What people who registered need, as lines: an icon, a name, a number."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.icons import paint_icon
from ui.painting import Row
from ui.text import paint_line, text_width
from ui.theme import ThemeHolder

ICONS = {
    "interpretation": "headphones",
    "data": "database",
    "childcare": "baby",
    "wheelchair": "wheelchair",
    "captions": "closed-captioning",
    "sign": "hand",
    "other": "chat-text",
    "unanswered": "question",
}
"""An icon for each need, and for those who left one open."""

_ROW = 36


class NeedsLines(QWidget):
    """A line for each need: icon, what it is, how many, and a few words at the end."""

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self._lines: list[tuple[str, str, str, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        holder.changed.connect(self.updateGeometry)

    def lines(self) -> list[tuple[str, str, str, str]]:
        """What it says: icon, name, number, words."""
        return list(self._lines)

    def show_lines(self, lines: list[tuple[str, str, str, str]]) -> None:
        """Say this."""
        self._lines = lines
        self.setAccessibleName(
            "; ".join(
                " ".join(filter(None, (name, number, more))) for _, name, number, more in lines
            )
        )
        self.setVisible(bool(lines))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """All lines."""
        px = self._holder.theme.px
        return QSize(px(240), len(self._lines) * px(_ROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint line by line."""
        theme, direction = self._holder.theme, self.layoutDirection()
        painter, px = QPainter(self), theme.px
        subtle = theme.color("text.subtle")
        more = max((text_width(theme.font(12), one[3]) for one in self._lines), default=0)
        for at, (icon, name, number, words) in enumerate(self._lines):
            rect = QRect(0, at * px(_ROW), self.width(), px(_ROW))
            painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("line.soft"))
            row = Row(rect, direction)
            row.skip(px(20))
            row.end(px(20), 0)
            paint_icon(painter, row.start(QSize(px(20), px(20))), icon, subtle)
            if more:
                place = row.end(more)
                paint_line(painter, place, words, theme.font(12), subtle, direction, "end")
            font = theme.figures(14, 600)
            place = row.end(text_width(font, number))
            paint_line(painter, place, number, font, theme.color("text"), direction, "end")
            paint_line(painter, row.rest(), name, theme.font(14), theme.color("text"), direction)
