"""How firm a ranking is: its ranks without one room, and by other ways of counting."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QPainter

from ui import painting
from ui.chart import ChartTable
from ui.chart_body import BodyChart
from ui.painting import Row
from ui.text import LTR, TextBlock, figures, lay_out, paint_line, text_width
from ui.theme import Theme

_ROW = 28
_ROOMY = 560
"""From this width on there is room for titles."""


@dataclass(frozen=True)
class FirmRow:
    """One initiative: its rank, and the best and the worst of all counts without a room.

    `going` says in how many of these counts it goes to the plan.
    """

    item: str
    title: str
    rank: int
    best: int
    worst: int
    going: str


@dataclass(frozen=True)
class FirmChart(BodyChart):
    """A line from the best to the worst rank of each, with a mark at its own."""

    rows: Sequence[FirmRow]
    places: int

    def table(self) -> ChartTable:
        """Rank, number, title, best, worst, in how many counts it goes to the plan."""
        translate = QCoreApplication.translate
        headers = (
            translate("Chart", "Rank"),
            translate("Chart", "Number"),
            translate("Chart", "Title"),
            translate("Chart", "Best"),
            translate("Chart", "Worst"),
            translate("Chart", "Goes to the plan"),
        )
        return ChartTable(
            headers,
            tuple(
                (str(row.rank), row.item, row.title, str(row.best), str(row.worst), row.going)
                for row in self.rows
            ),
        )

    def body_height(self, theme: Theme, width: int) -> int:
        """A line each, and the names of the columns."""
        return (len(self.rows) + 1) * theme.px(_ROW)

    def paint_body(
        self, painter: QPainter, theme: Theme, rect: QRect, direction: Qt.LayoutDirection
    ) -> None:
        """Badge, ranks from best to worst on one scale, and the same in figures."""
        px, subtle = theme.px, theme.color("text.subtle")
        translate = QCoreApplication.translate
        names = (translate("Chart", "Rank"), translate("Chart", "Goes to the plan"))
        small = theme.font(12, 500)
        wide = max(
            [px(56), text_width(small, names[1])]
            + [text_width(theme.figures(12), row.going) for row in self.rows]
        )
        head = Row(QRect(rect.left(), rect.top(), rect.width(), px(_ROW)), direction)
        head.skip(px(16))
        head.end(px(16), 0)
        paint_line(painter, head.end(wide), names[1], small, subtle, direction, "end")
        paint_line(painter, head.rest(), names[0], small, subtle, direction)
        worst = max((row.worst for row in self.rows), default=1)
        top = rect.top() + px(_ROW)
        for row in self.rows:
            place = QRect(rect.left(), top, rect.width(), px(_ROW))
            self._paint_row(painter, theme, place, direction, row, wide, worst)
            top += px(_ROW)

    def _paint_row(
        self,
        painter: QPainter,
        theme: Theme,
        rect: QRect,
        direction: Qt.LayoutDirection,
        row: FirmRow,
        wide: int,
        worst: int,
    ) -> None:
        px, chosen = theme.px, row.item == self.highlight
        parts = _begin_row(painter, theme, rect, direction, row.item, chosen)
        parts.end(px(16), 0)
        font, subtle = theme.figures(12), theme.color("text.subtle")
        paint_line(painter, parts.end(wide), row.going, font, subtle, direction, "end")
        span = figures(row.best) if row.best == row.worst else figures(f"{row.best}–{row.worst}")
        room = max(px(44), text_width(font, f"{worst}–{worst}"))
        paint_line(painter, parts.end(room), span, font, theme.color("text"), direction, "end")
        if rect.width() >= px(_ROOMY):
            title = parts.start(rect.width() * 2 // 5, px(8))
            name = theme.font(12, 600 if chosen else 400)
            paint_line(painter, title, row.title, name, theme.color("text"), direction)
        scale = parts.rest().adjusted(px(4), 0, -px(8), 0)
        middle = scale.top() + scale.height() // 2

        def x(rank: int) -> int:
            part = (rank - 1) / max(1, worst - 1)
            return scale.left() + round(part * scale.width())

        edge = QRect(x(min(self.places, worst)) + px(4), rect.top(), 1, rect.height())
        whole = QRect(scale.left(), rect.top(), scale.width(), rect.height())
        if self.places < worst:
            painter.fillRect(painting.mirrored(edge, whole, direction), theme.color("yellow"))
        line = QRect(x(row.best), middle - 1, max(2, x(row.worst) - x(row.best)), 2)
        painter.fillRect(painting.mirrored(line, whole, direction), theme.color("bar.muted"))
        mark = QRect(x(row.rank) - px(4), middle - px(4), px(8), px(8))
        token = "accent" if row.rank <= self.places or chosen else "bar"
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(token))
        painter.drawEllipse(painting.mirrored(mark, whole, direction))
        painter.restore()


def _begin_row(
    painter: QPainter,
    theme: Theme,
    rect: QRect,
    direction: Qt.LayoutDirection,
    item: str,
    chosen: bool,
) -> Row:
    """The line below a row and its badge; gives what is left of the row."""
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("line.soft"))
    parts = Row(rect, direction)
    parts.skip(theme.px(16))
    size = painting.badge_size(theme, item)
    badge = parts.start(QSize(max(size.width(), theme.px(28)), size.height()))
    painting.paint_badge(painter, theme, badge, item, "current" if chosen else "normal")
    return parts


@dataclass(frozen=True)
class MethodsRow:
    """One initiative and its rank by each way of counting; None where it has none."""

    item: str
    title: str
    ranks: tuple[int | None, ...]


@dataclass(frozen=True)
class MethodsChart(BodyChart):
    """The ranks by several ways of counting, the round's own first; other ranks stand out."""

    names: Sequence[str]
    rows: Sequence[MethodsRow]
    places: int

    def table(self) -> ChartTable:
        """Number, title, and a column for each way of counting."""
        translate = QCoreApplication.translate
        headers = (translate("Chart", "Number"), translate("Chart", "Title"), *self.names)
        return ChartTable(
            headers,
            tuple(
                (row.item, row.title, *("–" if rank is None else str(rank) for rank in row.ranks))
                for row in self.rows
            ),
        )

    def body_height(self, theme: Theme, width: int) -> int:
        """The names of the columns, which wrap, and a line each."""
        return self._head(theme, width) + len(self.rows) * theme.px(_ROW)

    def paint_body(
        self, painter: QPainter, theme: Theme, rect: QRect, direction: Qt.LayoutDirection
    ) -> None:
        """A table of ranks."""
        px, each = theme.px, self._column(theme, rect.width())
        subtle = theme.color("text.subtle")
        high = self._head(theme, rect.width())
        for at, block in enumerate(self._blocks(theme, rect.width(), direction)):
            place = self._place(theme, rect, at, each)
            place = painting.mirrored(place, rect, direction)
            block.paint(painter, place.left(), rect.top() + px(8), subtle)
        painter.fillRect(
            rect.left(), rect.top() + high - 1, rect.width(), 1, theme.color("line.mid")
        )
        top = rect.top() + high
        for row in self.rows:
            line = QRect(rect.left(), top, rect.width(), px(_ROW))
            self._paint_row(painter, theme, line, direction, row, each)
            top += px(_ROW)

    def _paint_row(
        self,
        painter: QPainter,
        theme: Theme,
        rect: QRect,
        direction: Qt.LayoutDirection,
        row: MethodsRow,
        each: int,
    ) -> None:
        px, chosen = theme.px, row.item == self.highlight
        parts = _begin_row(painter, theme, rect, direction, row.item, chosen)
        parts.end(px(8) + each * len(row.ranks), px(4))
        name = theme.font(12, 600 if chosen else 400)
        paint_line(painter, parts.rest(), row.title, name, theme.color("text"), direction)
        for at, rank in enumerate(row.ranks):
            place = painting.mirrored(self._place(theme, rect, at, each), rect, direction)
            place.setTop(rect.top())
            place.setHeight(rect.height())
            other = rank != row.ranks[0]
            going = rank is not None and rank <= self.places
            box = Row(place, direction).start(QSize(min(place.width() - px(4), px(28)), px(20)))
            if going:
                painting.paint_box(painter, box, theme.color("accent.subtle"))
            font = theme.figures(12, 600 if other else 400)
            color = theme.color("text" if other or going else "text.subtle")
            words = "–" if rank is None else str(rank)
            paint_line(painter, box, words, font, color, direction, "center")

    def _column(self, theme: Theme, width: int) -> int:
        """The columns of ranks have at most three fifths of the width."""
        return min(theme.px(72), width * 3 // 5 // max(1, len(self.names)))

    def _place(self, theme: Theme, rect: QRect, at: int, each: int) -> QRect:
        right = rect.right() + 1 - theme.px(8)
        left = right - each * (len(self.names) - at)
        return QRect(left, rect.top(), each, theme.px(_ROW))

    def _blocks(
        self, theme: Theme, width: int, direction: Qt.LayoutDirection = LTR
    ) -> list[TextBlock]:
        each = self._column(theme, width) - theme.px(4)
        font, high = theme.font(12, 500), theme.line_height(12)
        return [lay_out(name, font, each, high, align_to=direction) for name in self.names]

    def _head(self, theme: Theme, width: int) -> int:
        return max((b.height for b in self._blocks(theme, width)), default=0) + theme.px(16)
