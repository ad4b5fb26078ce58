"""The first of each language, day or room beside each other, as small bars."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QPainter

from ui import painting
from ui.chart import ChartTable
from ui.chart_body import BodyChart
from ui.painting import Row
from ui.text import paint_line, text_width
from ui.theme import Theme
from ui.voice import INTERFACE

_LEAST = 180
"""Cells are not narrower than that; there are as many beside each other as fit."""
_HEAD, _LINE, _PAD = 24, 20, 12


@dataclass(frozen=True)
class SliceLine:
    """One line of a slice: what it is on, its value in words, and its part of the longest bar."""

    item: str
    words: str
    length: float


@dataclass(frozen=True)
class SliceCell:
    """One slice: its name, a code in a box before it, what stands at its end, and its lines.

    `more` says what else shares the last rank.
    """

    name: str
    code: str
    beside: str
    lines: tuple[SliceLine, ...]
    more: str = ""


@dataclass(frozen=True)
class SlicesChart(BodyChart):
    """Cells with their first lines; `highlight` is looked for in all of them."""

    cells: Sequence[SliceCell]
    heading: str = ""
    """What the cells are, as the name of a column."""

    def table(self) -> ChartTable:
        """A row for each line of each cell."""
        translate = QCoreApplication.translate
        headers = (self.heading, translate("Chart", "Number"), translate("Chart", "Value"))
        rows = tuple(
            (cell.name, line.item, line.words) for cell in self.cells for line in cell.lines
        )
        return ChartTable(headers, rows)

    def body_height(self, theme: Theme, width: int) -> int:
        """All rows of cells."""
        return sum(self._heights(theme, width))

    def paint_body(
        self, painter: QPainter, theme: Theme, rect: QRect, direction: Qt.LayoutDirection
    ) -> None:
        """Cells from the start edge, row by row, with lines between them."""
        beside = self._beside(theme, rect.width())
        line = theme.color("line.soft")
        top = rect.top()
        for at, high in enumerate(self._heights(theme, rect.width())):
            for column, cell in enumerate(self.cells[at * beside : (at + 1) * beside]):
                left = rect.left() + rect.width() * column // beside
                right = rect.left() + rect.width() * (column + 1) // beside
                place = QRect(left, top, right - left, high)
                if column:
                    edge = QRect(left, top, 1, high)
                    painter.fillRect(painting.mirrored(edge, rect, direction), line)
                self._paint_cell(
                    painter, theme, painting.mirrored(place, rect, direction), direction, cell
                )
            painter.fillRect(rect.left(), top + high - 1, rect.width(), 1, line)
            top += high

    def _beside(self, theme: Theme, width: int) -> int:
        return max(1, min(len(self.cells), width // theme.px(_LEAST)))

    def _heights(self, theme: Theme, width: int) -> list[int]:
        beside = self._beside(theme, width)
        rows = [self.cells[at : at + beside] for at in range(0, len(self.cells), beside)]
        return [
            theme.px(2 * _PAD + _HEAD)
            + max(len(cell.lines) + bool(cell.more) for cell in row) * theme.px(_LINE)
            for row in rows
        ]

    def _paint_cell(
        self,
        painter: QPainter,
        theme: Theme,
        rect: QRect,
        direction: Qt.LayoutDirection,
        cell: SliceCell,
    ) -> None:
        px, subtle = theme.px, theme.color("text.subtle")
        inside = rect.adjusted(px(16), px(_PAD), -px(16), 0)
        head = Row(QRect(inside.left(), inside.top(), inside.width(), px(_LINE)), direction)
        if cell.code:
            size = painting.language_size(theme, cell.code)
            painting.paint_language(painter, theme, head.start(size), cell.code)
        small = theme.font(12)
        place = head.end(min(text_width(small, cell.beside), inside.width() // 2))
        paint_line(painter, place, cell.beside, small, subtle, direction, "end")
        name = theme.font(14, 600)
        paint_line(painter, head.rest(), cell.name, name, theme.color("text"), direction)
        top = inside.top() + px(_HEAD)
        values = max((text_width(theme.figures(12), one.words) for one in cell.lines), default=0)
        for line in cell.lines:
            place = QRect(inside.left(), top, inside.width(), px(_LINE))
            self._paint_line(painter, theme, Row(place, direction), line, values)
            top += px(_LINE)
        if cell.more:
            place = QRect(inside.left(), top, inside.width(), px(_LINE))
            paint_line(painter, place, cell.more, small, subtle, direction)

    def _paint_line(
        self, painter: QPainter, theme: Theme, row: Row, line: SliceLine, values: int
    ) -> None:
        chosen = line.item == self.highlight
        font = theme.figures(12, 600 if chosen else 400)
        color = theme.color("text" if chosen else "text.subtle")
        number = row.start(max(theme.px(20), text_width(font, line.item)))
        paint_line(painter, number, line.item, font, color, row.direction, "end")
        value = row.end(values, theme.px(8))
        subtle = theme.color("text.subtle")
        paint_line(painter, value, line.words, theme.figures(12), subtle, row.direction, "end")
        bar = row.rest()
        place = QRect(bar.left(), 0, bar.width(), theme.px(8))
        place.moveTop(bar.top() + (bar.height() - place.height()) // 2)
        token = "accent" if chosen else "bar.muted"
        painting.paint_bar(painter, theme, place, line.length, token, row.direction)


@dataclass(frozen=True)
class PartRow:
    """A recommendation or a cluster: its number, its name, its votes and their share."""

    key: str
    name: str
    votes: str
    share: float
    length: float
    items: tuple[str, ...] = ()
    """What is in it."""


@dataclass(frozen=True)
class PartsChart(BodyChart):
    """The sums of several initiatives as bars below their names."""

    rows: Sequence[PartRow]
    heading: str = ""
    unit: str = ""

    def table(self) -> ChartTable:
        """Number, name, votes, share."""
        translate = QCoreApplication.translate
        headers = (
            translate("Chart", "Number"),
            self.heading,
            self.unit,
            translate("Chart", "Share"),
        )
        return ChartTable(
            headers,
            tuple(
                (row.key, row.name, row.votes, INTERFACE.percent(row.share)) for row in self.rows
            ),
        )

    def body_height(self, theme: Theme, width: int) -> int:
        """Two lines each."""
        return len(self.rows) * theme.px(52)

    def paint_body(
        self, painter: QPainter, theme: Theme, rect: QRect, direction: Qt.LayoutDirection
    ) -> None:
        """Badge and name, and below them a bar with its numbers."""
        px = theme.px
        top = rect.top()
        for row in self.rows:
            chosen = self.highlight in row.items
            place = QRect(rect.left(), top, rect.width(), px(52))
            painter.fillRect(
                place.left(), place.bottom(), place.width(), 1, theme.color("line.soft")
            )
            inside = place.adjusted(px(16), px(6), -px(16), 0)
            head = Row(QRect(inside.left(), inside.top(), inside.width(), px(20)), direction)
            if row.key:
                size = painting.badge_size(theme, row.key)
                state = "current" if chosen else "normal"
                painting.paint_badge(
                    painter,
                    theme,
                    head.start(QSize(max(size.width(), px(28)), size.height())),
                    row.key,
                    state,
                )
            font = theme.figures(14, 600)
            wide = text_width(font, row.votes)
            paint_line(
                painter, head.end(wide), row.votes, font, theme.color("text"), direction, "end"
            )
            paint_line(
                painter, head.rest(), row.name, theme.font(14), theme.color("text"), direction
            )
            below = Row(
                QRect(inside.left(), inside.top() + px(22), inside.width(), px(18)), direction
            )
            share, small = INTERFACE.percent(row.share), theme.figures(12)
            subtle = theme.color("text.subtle")
            wide = max(px(48), text_width(small, share))
            paint_line(painter, below.end(wide), share, small, subtle, direction, "end")
            bar = below.rest()
            bar = QRect(bar.left(), bar.top() + px(5), bar.width(), px(8))
            token = "accent" if chosen else "bar"
            painting.paint_bar(painter, theme, bar, row.length, token, direction)
            top += px(52)
