"""How a cell of a grid looks."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from ui import painting
from ui.bar_delegate import StyleOf
from ui.grid_rows import Cell, GridColumn, GridRow, Index
from ui.icons import paint_icon
from ui.rows import ROW_ROLE
from ui.text import paint_line, plus, text_width
from ui.theme import Theme, ThemeHolder

PAD = 8
_GAP = 6


class GridDelegate(QStyledItemDelegate):
    """Paints cells: the current row is filled, the current cell framed where the keys go."""

    def __init__(
        self,
        holder: ThemeHolder,
        view: QTableView,
        columns: tuple[GridColumn, ...],
        edge: int,
        fill: str,
    ) -> None:
        """`edge` is the room at both ends of a row, `fill` the colour of rows."""
        super().__init__(view)
        self._holder = holder
        self._view = view
        self._columns = columns
        self._edge = edge
        self._fill = fill

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        theme, style = self._holder.theme, StyleOf(option)
        row: GridRow = index.data(ROW_ROLE)
        column = self._columns[index.column()]
        here = self._view.currentIndex()
        current = index.row() == here.row()
        over = style.has(QStyle.StateFlag.State_MouseOver)
        token = "accent.subtle" if current else "bg.neutral" if over else self._fill
        painter.fillRect(style.rect, theme.color(token))
        below = QRect(style.rect.left(), style.rect.bottom(), style.rect.width(), 1)
        painter.fillRect(below, theme.color("line.soft"))
        inside = self.inside(style.rect, index.column(), style.direction)
        self._paint_cell(painter, theme, inside, row.cells[index.column()], column, style.direction)
        if current and index.column() == here.column() and self._view.hasFocus():
            painting.paint_focus(painter, theme, style.rect)

    def inside(self, rect: QRect, column: int, direction: Qt.LayoutDirection) -> QRect:
        """Where the content of a cell stands."""
        theme = self._holder.theme
        first, last = column == 0, column == len(self._columns) - 1
        start = theme.px(self._edge if first else PAD)
        end = theme.px(self._edge if last else PAD)
        placed = rect.adjusted(start, 0, -end, 0)
        return painting.mirrored(placed, rect, direction)

    def wanted(self, cell: Cell, column: int) -> int:
        """So wide is a cell in which nothing is cut, in pixels."""
        theme, last = self._holder.theme, len(self._columns) - 1
        edges = theme.px(self._edge if column == 0 else PAD)
        edges += theme.px(self._edge if column == last else PAD)
        made = theme.figures if self._columns[column].end or cell.figures else theme.font
        wide = text_width(made(cell.size, cell.weight), cell.text) if cell.text else 0
        wide += theme.px(16 + _GAP) if cell.icon else 0
        codes = (painting.language_size(theme, code).width() for code in cell.codes)
        return edges + wide + sum(one + theme.px(_GAP) for one in codes)

    def _paint_cell(
        self,
        painter: QPainter,
        theme: Theme,
        rect: QRect,
        cell: Cell,
        column: GridColumn,
        direction: Qt.LayoutDirection,
    ) -> None:
        parts = painting.Row(rect, direction, theme.px(_GAP))
        color = theme.color(cell.token)
        if cell.icon:
            side = theme.px(16)
            paint_icon(painter, parts.start(QSize(side, side)), cell.icon, color)
        left = len(cell.codes)
        for code in cell.codes:
            size = painting.language_size(theme, code)
            more = text_width(theme.font(12), plus(left)) if left > 1 else 0
            if size.width() + more > parts.rest().width():
                paint_line(painter, parts.rest(), plus(left), theme.figures(12), color, direction)
                return
            painting.paint_language(painter, theme, parts.start(size), code)
            left -= 1
        place = "end" if column.end else "start"
        made = theme.figures if column.end or cell.figures else theme.font
        font = made(cell.size, cell.weight)
        paint_line(painter, parts.rest(), cell.text, font, color, direction, place)
