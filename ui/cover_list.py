"""Every initiative with how far it was discussed and voted for, as a list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui import painting
from ui.bar_delegate import StyleOf
from ui.cover_painting import CoverRow, cover_cells, paint_cover_names, paint_cover_row
from ui.empty import paint_empty
from ui.rows import ROW_ROLE, RowModel
from ui.text import TextBlock, lay_out, text_width
from ui.theme import Theme, ThemeHolder
from ui.wording import listed

HIGH = 36
Index = QModelIndex | QPersistentModelIndex
_MOVES = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
)


class CoverModel(RowModel[CoverRow]):
    """Rows with a sentence for screen readers."""

    def value(self, row: CoverRow, column: int, role: int) -> Any:  # noqa: ANN401 - Qt's own type
        """What Qt and screen readers get."""
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            return self.sentence(row)
        return row.title if role == Qt.ItemDataRole.ToolTipRole else None

    def sentence(self, row: CoverRow) -> str:
        """`24 Global Council, 4 notes, 3 rooms, 2 communities, 2 votes`."""
        parts = [f"{row.id} {row.title}", self.tr("%n note(s)", "", row.notes)]
        if row.more:
            parts.append(self.tr("%n on a cluster it is in", "", row.more))
        parts.append(self.tr("%n room(s)", "", row.rooms))
        parts.append(self.tr("%n community(ies)", "", row.communities))
        if row.votes is None:
            parts.append(self.tr("no vote was asked for"))
        else:
            parts.append(self.tr("%n vote(s)", "", row.votes))
        return listed(parts)


class CoverDelegate(QStyledItemDelegate):
    """Paints `CoverRow`s."""

    def __init__(self, holder: ThemeHolder, view: QListView) -> None:
        super().__init__(view)
        self._holder = holder
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As tall as its title."""
        theme, width = self._holder.theme, self._view.viewport().width()
        title = self._title(theme, index.data(ROW_ROLE), width, bold=True)
        return QSize(0, _high(theme, title))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the row."""
        theme, style = self._holder.theme, StyleOf(option)
        row: CoverRow = index.data(ROW_ROLE)
        current = index.row() == self._view.currentIndex().row()
        painting.paint_row_background(
            painter,
            theme,
            style.rect,
            current=current,
            hovered=style.has(QStyle.StateFlag.State_MouseOver),
            focused=current and self._view.hasFocus(),
            direction=style.direction,
        )
        line = QRect(style.rect)
        line.setHeight(theme.px(HIGH))
        cells = cover_cells(theme, line, style.direction, row.id)
        title = self._title(theme, row, line.width(), bold=current)
        paint_cover_row(painter, theme, cells, row, style.direction, current=current, title=title)

    def _title(self, theme: Theme, row: CoverRow, width: int, *, bold: bool) -> TextBlock | None:
        """Its lines, where one is not enough; measured in bold, so that no row grows or shrinks."""
        direction = self._view.layoutDirection()
        room = cover_cells(theme, QRect(0, 0, width, 1), direction, row.id).title.width()
        if text_width(theme.font(14, 600), row.title) <= room:
            return None
        font, line = theme.font(14, 600 if bold else 400), theme.line_height(14)
        return lay_out(row.title, font, room, line, align_to=direction)


def _high(theme: Theme, title: TextBlock | None) -> int:
    more = title.height - theme.line_height(14) if title is not None else 0
    return theme.px(HIGH) + more


class CoverList(QListView):
    """The list; `moved` carries the number of an initiative that a person went to."""

    moved = Signal(str)

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self._quiet = False
        self.rows = CoverModel(self)
        self.empty: tuple[str, str] = ("", "")
        self.setModel(self.rows)
        self.setItemDelegate(CoverDelegate(holder, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(20)
        self.selectionModel().currentChanged.connect(self._moved)
        holder.changed.connect(self.scheduleDelayedItemsLayout)

    def show_rows(self, rows: Sequence[CoverRow], current: str) -> None:
        """Show these, with the mark on this one where it is among them."""
        self._quiet = True
        self.rows.show(rows)
        self.scheduleDelayedItemsLayout()
        self._quiet = False
        self.go_to(current)
        self.viewport().update()

    def go_to(self, number: str) -> None:
        """Put the mark on an initiative without telling."""
        self._quiet = True
        index = self.rows.index_of(number)
        if index != self.currentIndex():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        self._quiet = False

    def take_focus(self) -> None:
        """The focus, and no row that nobody has chosen."""
        self._quiet = True
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._quiet = False

    def step(self, by: int) -> None:
        """To the row before (-1) or after (1)."""
        to = self.currentIndex().row() + by
        if 0 <= to < self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(to, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move; everything else is the page's."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in _MOVES:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, or that there are none."""
        super().paintEvent(event)
        if not self.rows.rowCount():
            rect, theme = self.viewport().rect(), self._holder.theme
            painter = QPainter(self.viewport())
            paint_empty(painter, theme, rect, "check-circle", *self.empty)

    def _moved(self, index: QModelIndex) -> None:
        row = self.rows.row_at(index)
        self.viewport().update()
        if row is not None and not self._quiet:
            self.moved.emit(row.id)


class CoverNames(QWidget):
    """What the columns are called; they stand where the list has its cells."""

    def __init__(self, holder: ThemeHolder, below: CoverList) -> None:
        super().__init__()
        self._holder = holder
        self._below = below
        self._unit = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        holder.changed.connect(self.updateGeometry)

    def set_unit(self, unit: str) -> None:
        """What is voted with."""
        self._unit = unit
        self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(200, self._holder.theme.px(HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the names."""
        direction = self.layoutDirection()
        wide = self._below.viewport().width()
        place = painting.mirrored(QRect(0, 0, wide, self.height()), self.rect(), direction)
        paint_cover_names(QPainter(self), self._holder.theme, place, self._unit, direction)
