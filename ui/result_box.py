"""How a record looks with the choice that is marked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import painting
from ui.sheet import Line
from ui.text import paint_line, text_width
from ui.theme import ThemeHolder
from ui.value_block import ValueBlock, mark_size, paint_mark, spoken
from ui.wording import sentences

Rows = Sequence[Sequence[Line]]
_PAD = 12


class ResultBox(QWidget):
    """Rows of marks and texts; a row that begins with a kind is a note's head."""

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self._rows: Rows = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        holder.changed.connect(self.updateGeometry)

    def show_rows(self, rows: Rows) -> None:
        """Show these rows."""
        self._rows = rows
        self.setAccessibleName(sentences(spoken(row) for row in rows))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Texts wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """All rows."""
        return self._walk(width, None)

    def sizeHint(self) -> QSize:
        """All rows, in the width there is."""
        return QSize(self._holder.theme.px(320), self.heightForWidth(max(1, self.width())))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint box and rows."""
        theme = self._holder.theme
        painter = QPainter(self)
        painting.paint_box(painter, self.rect(), theme.color("bg.subtle"), theme.color("line.mid"))
        self._walk(self.width(), painter)

    def _walk(self, width: int, painter: QPainter | None) -> int:
        """Go through the rows, painting them if there is something to paint on; the height."""
        theme = self._holder.theme
        left, top = theme.px(16), theme.px(_PAD)
        inside = max(1, width - 2 * left)
        for at, row in enumerate(self._rows):
            if at:
                top += theme.px(16 if _is_head(row) else 4)
            if _is_head(row):
                high = theme.px(20)
                if painter is not None:
                    self._paint_head(painter, QRect(left, top, inside, high), row)
                top += high
                continue
            block = ValueBlock(theme, row, inside, self.layoutDirection())
            if painter is not None:
                block.paint(painter, left, top, theme.color("text"))
            top += block.height
        return top + theme.px(_PAD)

    def _paint_head(self, painter: QPainter, rect: QRect, row: Sequence[Line]) -> None:
        theme, direction = self._holder.theme, self.layoutDirection()
        strip = painting.Row(rect, direction, theme.px(8))
        badges = [line for line in row if line.mark == "badge"]
        for line in reversed(badges):
            paint_mark(painter, theme, strip.end(mark_size(theme, line)), line, direction)
        font = theme.font(14, 600)
        for line in row:
            if line.mark == "badge":
                continue
            if line.mark:
                paint_mark(painter, theme, strip.start(mark_size(theme, line)), line, direction)
            if line.words:
                place = strip.start(min(text_width(font, line.words), strip.rest().width()))
                paint_line(painter, place, line.words, font, theme.color("text"), direction)


def _is_head(row: Sequence[Line]) -> bool:
    return bool(row) and row[0].mark == "chip"
