"""The map on the screen, and the same as a table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui import painting
from ui.bar_delegate import StyleOf
from ui.chart_map import MapChart
from ui.map_painting import Label, legend_height, map_labels, paint_legend, paint_map
from ui.rows import ROW_ROLE, Index, RowModel
from ui.text import paint_line
from ui.theme import ThemeHolder

_LEAST_HIGH = 200
_WIDTHS = (0, 112, 128, 96)


class MapCanvas(QWidget):
    """The map with its legend. Up and Down ask for the initiative before and after: `moved`."""

    moved = Signal(int)

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self._chart: MapChart | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        holder.changed.connect(self.update)

    def show_chart(self, chart: MapChart | None) -> None:
        """Show this map."""
        self._chart = chart
        self.setAccessibleName(f"{chart.title}. {chart.said}" if chart else "")
        self.setAccessibleDescription(chart.table().text() if chart else "")
        self.update()

    def labels(self) -> list[Label]:
        """The labels as they stand."""
        if self._chart is None:
            return []
        return map_labels(self._holder.theme, self._parts()[0], self._chart.spread)

    def sizeHint(self) -> QSize:
        """As in the design, where there is room."""
        return QSize(self._holder.theme.px(640), self._holder.theme.px(360))

    def minimumSizeHint(self) -> QSize:
        """So small that labels can still be told apart."""
        return QSize(self._holder.theme.px(360), self._holder.theme.px(_LEAST_HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint map, legend and focus."""
        if self._chart is None:
            return
        theme, direction = self._holder.theme, self.layoutDirection()
        painter = QPainter(self)
        world, legend = self._parts()
        paint_map(painter, theme, world, self._chart.spread, direction)
        paint_legend(painter, theme, legend, self._chart.spread, direction)
        if self.hasFocus():
            painting.paint_focus(painter, theme, self.rect())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down; everything else is the page's."""
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if by and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.moved.emit(by)
        else:
            super().keyPressEvent(event)

    def _parts(self) -> tuple[QRect, QRect]:
        """Where the map is, and the legend."""
        assert self._chart is not None
        px = self._holder.theme.px
        inside = self.rect().adjusted(px(20), px(16), -px(20), -px(12))
        high = legend_height(self._holder.theme, inside.width(), self._chart.spread)
        legend = QRect(inside.left(), inside.bottom() + 1 - high, inside.width(), high)
        return inside.adjusted(0, 0, 0, -high - px(8)), legend


@dataclass(frozen=True)
class TableRow:
    """A row of the map's table; the id is its place."""

    id: int
    values: tuple[str, ...]


class _Model(RowModel[TableRow]):
    def value(self, row: TableRow, column: int, role: int) -> Any:  # noqa: ANN401 - Qt's own type
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return row.values[column]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.headerData(column, Qt.Orientation.Horizontal)}: {row.values[column]}"
        return None


class _Delegate(QStyledItemDelegate):
    def __init__(self, holder: ThemeHolder, view: MapTable) -> None:
        super().__init__(view)
        self._holder = holder
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, style = self._holder.theme, StyleOf(option)
        row: TableRow = index.data(ROW_ROLE)
        current = index.row() == self._view.currentIndex().row() and self._view.hasFocus()
        painting.paint_row_background(
            painter, theme, style.rect, current=False, direction=style.direction
        )
        if current:
            painter.fillRect(style.rect.adjusted(0, 0, 0, -1), theme.color("accent.subtle"))
        last = index.row() == index.model().rowCount() - 1
        figures = index.column() > 0
        font = theme.font(14, 600 if last or index.column() == 1 else 400)
        inside = style.rect.adjusted(theme.px(20), 0, -theme.px(20), 0)
        place = "end" if figures else "start"
        words, color = row.values[index.column()], theme.color("text")
        paint_line(painter, inside, words, font, color, style.direction, place)
        if current and index == self._view.currentIndex():
            painting.paint_focus(painter, theme, style.rect)


class _Head(QHeaderView):
    def __init__(self, holder: ThemeHolder, view: MapTable) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self._holder = holder

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint a name over its column."""
        theme = self._holder.theme
        painter.fillRect(rect, theme.color("bg"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("line"))
        words = str(self.model().headerData(section, self.orientation()) or "")
        inside = rect.adjusted(theme.px(20), 0, -theme.px(20), 0)
        font, color = theme.font(12, 500), theme.color("text.subtle")
        place = "end" if section else "start"
        paint_line(painter, inside, words, font, color, self.layoutDirection(), place)


class MapTable(QTableView):
    """The map's rows, to be read cell by cell: arrows move."""

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self._own = _Model(self, headers=("",) * len(_WIDTHS))
        self.setModel(self._own)
        self.setItemDelegate(_Delegate(holder, self))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        head = _Head(holder, self)
        self.setHorizontalHeader(head)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        holder.changed.connect(self._measure)
        self._measure()

    def show_chart(self, chart: MapChart | None) -> None:
        """Show what a map says."""
        table = chart.table() if chart else None
        if table:
            self._own.set_headers(table.headers)
        self._own.show([TableRow(at, row) for at, row in enumerate(table.rows)] if table else [])
        self.setAccessibleName(f"{chart.title}. {chart.said}" if chart else "")
        self.viewport().update()

    def rows(self) -> list[tuple[str, ...]]:
        """What is shown."""
        return [row.values for row in self._own.rows()]

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The first cell is current where none was."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._own.rowCount():
            self.setCurrentIndex(self._own.index(0, 0))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The frame goes with the focus."""
        super().focusOutEvent(event)
        self.viewport().update()

    def keyboardSearch(self, search: str) -> None:
        """Letters do not search here."""

    def currentChanged(self, current: Index, previous: Index) -> None:
        """The whole row is marked."""
        super().currentChanged(current, previous)
        self.viewport().update()

    def _measure(self) -> None:
        px = self._holder.theme.px
        for column, width in enumerate(_WIDTHS[1:], 1):
            self.setColumnWidth(column, px(width))
        self.verticalHeader().setDefaultSectionSize(px(36))
        self.horizontalHeader().setFixedHeight(px(32))
