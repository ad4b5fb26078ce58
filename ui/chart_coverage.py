"""How far each initiative was discussed and voted for, as a chart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale, QRect, QSize, Qt
from PySide6.QtGui import QPainter

from ui.chart import MARGIN, ChartTable, head_height, paint_head
from ui.cover_painting import CoverRow, cover_cells, names, paint_cover_names, paint_cover_row
from ui.text import TextBlock, lay_out
from ui.theme import Theme

WIDTH, ROW = 960, 32


@dataclass(frozen=True)
class CoverageChart:
    """Rows below each other. `said` stands under the title, `meaning` at the foot."""

    title: str
    said: str
    meaning: str
    unit: str
    rows: Sequence[CoverRow]

    def table(self) -> ChartTable:
        """Number, title, notes, rooms, communities, votes."""
        translate, number = QCoreApplication.translate, QLocale().toString
        _, *counts = names(self.unit)
        headers = (translate("Chart", "Number"), translate("Chart", "Title"), *counts)
        return ChartTable(
            headers,
            tuple(
                (
                    row.id,
                    row.title,
                    number(row.notes) + (f" +{number(row.more)}" if row.more else ""),
                    number(row.rooms),
                    number(row.communities),
                    "–" if row.votes is None else number(row.votes),
                )
                for row in self.rows
            ),
        )

    def size(self, theme: Theme) -> QSize:
        """As high as its rows."""
        rows = (len(self.rows) + 1) * theme.px(ROW)
        return QSize(theme.px(WIDTH), head_height(theme) + rows + self._foot(theme))

    def paint(
        self, painter: QPainter, theme: Theme, rect: QRect, direction: Qt.LayoutDirection
    ) -> None:
        """Title, what it is of, the names of the columns, the rows."""
        px = theme.px
        inside = paint_head(painter, theme, rect, self.title, self.said, direction)
        subtle = theme.color("text.subtle")
        # Rows have a margin in a list, which the picture has already.
        place = QRect(inside.left() - px(20), 0, inside.width() + px(40), px(ROW))
        place.moveTop(rect.top() + head_height(theme))
        paint_cover_names(painter, theme, place, self.unit, direction)
        for row in self.rows:
            place.translate(0, place.height())
            cells = cover_cells(theme, place, direction, row.id)
            paint_cover_row(painter, theme, cells, row, direction)
        block = self._meaning(theme, inside.width(), direction)
        block.paint(painter, inside.left(), place.bottom() + px(12), subtle)

    def _foot(self, theme: Theme) -> int:
        block = self._meaning(theme, theme.px(WIDTH - 2 * MARGIN), Qt.LayoutDirection.LeftToRight)
        return theme.px(12 + MARGIN) + block.height

    def _meaning(self, theme: Theme, width: int, direction: Qt.LayoutDirection) -> TextBlock:
        font, high = theme.font(14), theme.line_height(14)
        return lay_out(self.meaning, font, width, high, align_to=direction)
