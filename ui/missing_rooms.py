"""The rooms that nothing has come from, and why, as far as anybody has said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem

from ui import painting
from ui.bar_delegate import StyleOf
from ui.empty import paint_empty
from ui.rows import ROW_ROLE, RowModel
from ui.text import TextBlock, lay_out
from ui.theme import Theme, ThemeHolder

PAD, EDGE = 8, 20
_MEASURED, _MOST = 12, 200
"""So many rooms tell how tall the list must be; at most so tall, in pixels of the design."""
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class MissingRoom:
    """A room by its key; `reason` is what somebody has said, `said` that it is a person's words."""

    id: str
    name: str
    reason: str
    said: bool = False


class _Model(RowModel[MissingRoom]):
    def value(self, row: MissingRoom, column: int, role: int) -> Any:  # noqa: ANN401 - Qt's own type
        """What Qt and screen readers get."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{row.name}. {row.reason}"
        return row.reason if role == Qt.ItemDataRole.ToolTipRole else None


class _Delegate(QStyledItemDelegate):
    def __init__(self, holder: ThemeHolder, view: QListView) -> None:
        super().__init__(view)
        self._holder = holder
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The name and what was said."""
        theme, row = self._holder.theme, index.data(ROW_ROLE)
        width = self._view.viewport().width()
        high = self._name(theme, row, width).height + self._reason(theme, row, width).height
        return QSize(0, high + theme.px(2 * PAD) + 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the row: all that was said, in as many lines as it takes."""
        theme, style = self._holder.theme, StyleOf(option)
        row, rect, direction = index.data(ROW_ROLE), style.rect, style.direction
        focused = self._view.hasFocus() and index.row() == self._view.currentIndex().row()
        painting.paint_row_background(painter, theme, rect, focused=focused, direction=direction)
        left, top = rect.left() + theme.px(EDGE), rect.top() + theme.px(PAD)
        name, reason = self._name(theme, row, rect.width()), self._reason(theme, row, rect.width())
        name.paint(painter, left, top, theme.color("text"))
        token = "text" if row.said else "text.subtle"
        reason.paint(painter, left, top + name.height, theme.color(token))

    def _name(self, theme: Theme, row: MissingRoom, width: int) -> TextBlock:
        return lay_out(
            row.name,
            theme.font(14, 600),
            width - 2 * theme.px(EDGE),
            theme.line_height(14),
            align_to=self._view.layoutDirection(),
        )

    def _reason(self, theme: Theme, row: MissingRoom, width: int) -> TextBlock:
        return lay_out(
            row.reason,
            theme.font_for(row.reason, 12),
            width - 2 * theme.px(EDGE),
            theme.line_height(12, text=row.reason),
            align_to=None if row.said else self._view.layoutDirection(),
        )


class MissingRooms(QListView):
    """The list. Arrows move; nothing can be done here."""

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self.rows = _Model(self)
        self.empty: tuple[str, str] = ("", "")
        self.setModel(self.rows)
        self.setItemDelegate(_Delegate(holder, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(20)
        holder.changed.connect(self.scheduleDelayedItemsLayout)

    def show_rooms(self, rooms: Sequence[MissingRoom]) -> None:
        """Show these."""
        self.rows.show(rooms)
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()
        self.viewport().update()

    def minimumSizeHint(self) -> QSize:
        """A room with all that was said of it; the others scroll."""
        rows = range(min(self.rows.rowCount(), _MEASURED))
        tallest = max((self.sizeHintForRow(row) for row in rows), default=0)
        tallest = min(tallest, self._holder.theme.px(_MOST))
        least = super().minimumSizeHint()
        return QSize(least.width(), max(least.height(), tallest))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move; letters and everything else are the page's."""
        moves = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
        if event.key() in (*moves, Qt.Key.Key_Home, Qt.Key.Key_End):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other width, other lines."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rooms, or that none is missing."""
        super().paintEvent(event)
        if not self.rows.rowCount():
            painter, rect = QPainter(self.viewport()), self.viewport().rect()
            paint_empty(painter, self._holder.theme, rect, "check-circle", *self.empty)
