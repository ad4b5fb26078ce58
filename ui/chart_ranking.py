"""The ranking of a round as a chart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter

from facilitator.counting import rank_sign
from ui.bar_painting import CUT, BarLook, BarRow, bar_cells, paint_bar_row
from ui.chart import MARGIN, ChartTable, head_height, paint_head
from ui.text import TextBlock, lay_out
from ui.theme import Theme
from ui.voice import INTERFACE, Voice

WIDTH, ROW = 1280, 36
LOOK = BarLook(height=ROW, share=True, titles=0.62)


@dataclass(frozen=True)
class RankingChart:
    """Bars below each other, best first. `said` stands under the title, `meaning` at the foot.

    `voice` is the language of the words and numbers that are its own.
    """

    title: str
    said: str
    meaning: str
    unit: str
    rows: Sequence[BarRow]
    voice: Voice = INTERFACE

    def table(self) -> ChartTable:
        """Rank, number, title, votes, share."""
        voice = self.voice
        headers = (
            voice.translate("Chart", "Rank"),
            voice.translate("Chart", "Number"),
            voice.translate("Chart", "Title"),
            self.unit,
            voice.translate("Chart", "Share"),
        )
        return ChartTable(
            headers,
            tuple(
                (
                    rank_sign(row.rank, tied=row.tied),
                    row.id,
                    row.title,
                    voice.number(row.votes),
                    row.beside or voice.percent(row.share),
                )
                for row in self.rows
            ),
        )

    def size(self, theme: Theme) -> QSize:
        """As high as its rows."""
        rows = sum(self._row_height(theme, row) for row in self.rows)
        return QSize(theme.px(WIDTH), head_height(theme) + rows + self._foot(theme))

    def paint(
        self, painter: QPainter, theme: Theme, rect: QRect, direction: Qt.LayoutDirection
    ) -> None:
        """Title, what it is made of, bars, and what a vote means."""
        px = theme.px
        inside = paint_head(painter, theme, rect, self.title, self.said, direction)
        subtle = theme.color("text.subtle")
        top = rect.top() + head_height(theme)
        look = replace(LOOK, voice=self.voice)
        for row in self.rows:
            high = self._row_height(theme, row)
            # The bars begin where the words do, without the margin that rows have in a list.
            place = QRect(inside.left() - px(8), top, inside.width() + px(28), high)
            cells = bar_cells(theme, look, place, direction, row)
            paint_bar_row(painter, theme, cells, row, look, direction)
            top += high
        self._meaning(theme, inside.width(), direction).paint(
            painter, inside.left(), top + px(12), subtle
        )

    def _row_height(self, theme: Theme, row: BarRow) -> int:
        return theme.px(ROW + (CUT if row.cut else 0))

    def _foot(self, theme: Theme) -> int:
        block = self._meaning(theme, theme.px(WIDTH - 2 * MARGIN), Qt.LayoutDirection.LeftToRight)
        return theme.px(12 + MARGIN) + block.height

    def _meaning(self, theme: Theme, width: int, direction: Qt.LayoutDirection) -> TextBlock:
        font, high = theme.font(14), theme.line_height(14)
        return lay_out(self.meaning, font, width, high, align_to=direction)
