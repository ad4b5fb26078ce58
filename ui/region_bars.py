"""How many communities of each region named it: a name, a bar, `5 of 7`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ui import painting
from ui.bar_delegate import StyleOf
from ui.frames import FitList
from ui.painting import Row
from ui.rows import ROW_ROLE, Index, RowModel
from ui.text import TextBlock, lay_out, paint_line, text_width
from ui.theme import ThemeHolder

_ROW = 48


@dataclass(frozen=True)
class BarOf:
    """A region, or several; the id is its place."""

    id: int
    name: str
    numbers: str
    share: float


class _Model(RowModel[BarOf]):
    def value(self, row: BarOf, column: int, role: int) -> Any:  # noqa: ANN401 - Qt's own type
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{row.name}: {row.numbers}"
        return row.name if role == Qt.ItemDataRole.ToolTipRole else None


class _Delegate(QStyledItemDelegate):
    def __init__(self, holder: ThemeHolder, view: RegionBars) -> None:
        super().__init__(view)
        self._holder = holder
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        theme = self._holder.theme
        row: BarOf = index.data(ROW_ROLE)
        wide = self._view.viewport().width()
        words = wide - theme.px(56) - self._figures_width()
        lines = self._name(row, words, Qt.LayoutDirection.LeftToRight).height
        return QSize(0, theme.px(_ROW) - theme.line_height(14) + lines)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, style = self._holder.theme, StyleOf(option)
        row: BarOf = index.data(ROW_ROLE)
        rect, direction = style.rect, style.direction
        below = QRect(rect.left(), rect.bottom(), rect.width(), 1)
        painter.fillRect(rect, theme.color("bg.subtle"))
        painter.fillRect(below, theme.color("line.soft"))
        parts = Row(rect, direction, theme.px(16))
        parts.skip(theme.px(20))
        parts.end(theme.px(20), 0)
        place = parts.end(self._figures_width())
        bold, color = theme.font(14, 600), theme.color("text")
        paint_line(painter, place, row.numbers, bold, color, direction, "end")
        rest = parts.rest()
        name = self._name(row, rest.width(), direction)
        name.paint(painter, rest.left(), rect.top() + theme.px(7), color)
        top = rect.bottom() + 1 - theme.px(17)
        bar = QRect(rest.left(), top, rest.width(), theme.px(8))
        painter.fillRect(bar, theme.color("bg.neutral"))
        painting.paint_bar(painter, theme, bar, row.share, "bar", direction)
        if self._view.hasFocus() and index == self._view.currentIndex():
            painting.paint_focus(painter, theme, rect)

    def _figures_width(self) -> int:
        """So wide that the bars of all rows begin and end at the same places."""
        font = self._holder.theme.font(14, 600)
        return max((text_width(font, one.numbers) for one in self._view.rows()), default=0)

    def _name(self, row: BarOf, width: int, direction: Qt.LayoutDirection) -> TextBlock:
        """The name in two lines at most: regions that are joined have long ones."""
        theme = self._holder.theme
        high = theme.line_height(14)
        return lay_out(
            row.name, theme.font(14), max(1, width), high, max_lines=2, align_to=direction
        )


class RegionBars(FitList):
    """The regions, the highest share first; to be read row by row."""

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__(holder)
        self._own = _Model(self)
        self.setModel(self._own)
        self.setItemDelegate(_Delegate(holder, self))
        self.setSelectionMode(FitList.SelectionMode.NoSelection)

    def show_rows(self, rows: Sequence[BarOf]) -> None:
        """Show these."""
        self._own.show(rows)
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other lines."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit()

    def rows(self) -> list[BarOf]:
        """What is shown."""
        return self._own.rows()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The first row is current where none was."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._own.index(0, 0))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The frame goes with the focus."""
        super().focusOutEvent(event)
        self.viewport().update()
