"""The names of the columns above a list of bars, and below it what its signs mean."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import painting
from ui.bar_painting import MOVES
from ui.painting import Row
from ui.text import paint_line, text_width
from ui.theme import ThemeHolder
from ui.wording import listed


class ColumnNames(QWidget):
    """What the columns are called; they stand where `BarDelegate` puts its cells."""

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self._names = ("", "", "", "")
        self._moves = False
        self._edge = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        holder.changed.connect(self.updateGeometry)

    def names(self) -> tuple[str, str, str, str]:
        """Rank, initiative, share and votes as they are called."""
        return self._names

    def set_names(self, rank: str, initiative: str, share: str, votes: str, moves: bool) -> None:
        """Name the columns; `moves` says that places moved stand beside the ranks."""
        self._names, self._moves = (rank, initiative, share, votes), moves
        self.update()

    def set_edge(self, width: int) -> None:
        """Leave so much free at the end."""
        self._edge = width
        self.update()

    def sizeHint(self) -> QSize:
        """A header."""
        return QSize(self._holder.theme.px(320), self._holder.theme.px(36))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the names."""
        theme, direction = self._holder.theme, self.layoutDirection()
        painter = QPainter(self)
        px, color, font = theme.px, theme.color("text.subtle"), theme.font(12, 500)
        rank, initiative, share, votes = self._names
        row = Row(self.rect(), direction, 0)
        row.skip(px(8))
        wide = max(px(36), text_width(font, rank))
        place = row.start(wide, px(8 + MOVES + 12) if self._moves else px(12))
        paint_line(painter, place, rank, font, color, direction, "end")
        row.end(px(20) + self._edge)
        for name, least in ((votes, 44), (share, 60)):
            cell = row.end(max(px(least), text_width(font, name)), px(4))
            paint_line(painter, cell, name, font, color, direction, "end")
        paint_line(painter, row.rest(), initiative, font, color, direction)


class Legend(QWidget):
    """The signs of the list, each with what it means: `▲ ▼`, and the bracket of a tie."""

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self._moves, self._tie = "", ""
        holder.changed.connect(self.updateGeometry)

    def set_texts(self, moves: str, tie: str) -> None:
        """Say what they mean; a sign that nothing is said of is not shown."""
        self._moves, self._tie = moves, tie
        self.setAccessibleName(listed(filter(None, (moves, tie))))
        self.setVisible(bool(moves or tie))
        self.updateGeometry()
        self.update()

    def tie(self) -> str:
        """What is said of the bracket."""
        return self._tie

    def sizeHint(self) -> QSize:
        """Signs and words."""
        theme = self._holder.theme
        font = theme.font(12)
        wide = 0
        if self._moves:
            wide += theme.px(32) + text_width(font, self._moves) + theme.px(16)
        if self._tie:
            wide += theme.px(12) + text_width(font, self._tie)
        return QSize(wide, theme.px(24))

    def minimumSizeHint(self) -> QSize:
        """The longer one may be cut; its whole is said to screen readers."""
        return QSize(self._holder.theme.px(80), self._holder.theme.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint sign after sign."""
        theme, direction = self._holder.theme, self.layoutDirection()
        painter = QPainter(self)
        font, color = theme.font(12), theme.color("text.subtle")
        row = Row(self.rect(), direction, 0)
        if self._moves:
            for sign in "▲▼":
                place = row.start(theme.px(12), theme.px(2))
                paint_line(painter, place, sign, theme.font(9), color, direction)
            row.skip(theme.px(4))
            tie = theme.px(28) + text_width(font, self._tie) if self._tie else 0
            wide = min(text_width(font, self._moves), max(0, row.rest().width() - tie))
            place = row.start(wide, theme.px(16))
            paint_line(painter, place, self._moves, font, color, direction)
        if self._tie:
            rest = row.rest()
            sign = QRect(0, self.height() // 2 - theme.px(6), theme.px(5), theme.px(12))
            sign.moveLeft(rest.left())
            line = theme.color("line.button")
            for part in (
                QRect(sign.left(), sign.top(), 2, sign.height()),
                QRect(sign.left(), sign.top(), sign.width(), 2),
                QRect(sign.left(), sign.bottom() - 1, sign.width(), 2),
            ):
                painter.fillRect(painting.mirrored(part, rest, direction), line)
            row.skip(theme.px(10))
            paint_line(painter, row.rest(), self._tie, font, color, direction)
