"""The outputs to choose from: a box to check, what each writes, and how large that is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui import painting
from ui.frames import FitList
from ui.icons import paint_icon
from ui.rows import ROW_ROLE, RowModel
from ui.text import TextBlock, lay_out, paint_line, text_width
from ui.theme import ThemeHolder

Index = QModelIndex | QPersistentModelIndex

_BOX, _EDGE, _GAP = 20, 20, 12


@dataclass(frozen=True)
class OutputRow:
    """One output. `size` is empty where it is not known; `said` is the whole row in words."""

    id: str
    icon: str
    name: str
    hint: str
    size: str
    chosen: bool
    said: str


class _Model(RowModel[OutputRow]):
    def value(self, row: OutputRow, column: int, role: int) -> Any:  # noqa: ANN401 - Qt's own type
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.said
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.hint
        return None


class _Delegate(QStyledItemDelegate):
    def __init__(self, holder: ThemeHolder, view: OutputList) -> None:
        super().__init__(view)
        self._holder = holder
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        theme, width = self._holder.theme, self._view.viewport().width()
        name, hint = self._blocks(index.data(ROW_ROLE), width, option.direction)  # pyright: ignore[reportAttributeAccessIssue]
        return QSize(0, max(theme.px(61), name.height + hint.height + theme.px(20)))

    def _blocks(
        self, row: OutputRow, width: int, direction: Qt.LayoutDirection
    ) -> tuple[TextBlock, TextBlock]:
        """Name and hint in a row of this width, each in two lines where it must be."""
        theme = self._holder.theme
        px, small = theme.px, theme.font(12)
        room = width - 2 * px(_EDGE) - 2 * px(_BOX) - 2 * px(_GAP)
        beside = text_width(small, row.size) + px(_GAP) if row.size else 0
        bold, line = theme.font(14, 600), theme.line_height(14)
        name = lay_out(row.name, bold, room - beside, line, max_lines=2, align_to=direction)
        line = theme.line_height(12)
        return name, lay_out(row.hint, small, room, line, max_lines=2, align_to=direction)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._holder.theme
        row: OutputRow = index.data(ROW_ROLE)
        rect: QRect = option.rect
        state, direction = option.state, option.direction
        current = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        token = "accent.subtle" if current else "bg.neutral" if hovered else "bg"
        painter.fillRect(rect, theme.color(token))
        below = QRect(rect.left(), rect.bottom(), rect.width(), 1)
        painter.fillRect(below, theme.color("line.soft"))
        if state & QStyle.StateFlag.State_HasFocus:
            painting.paint_focus(painter, theme, rect)
        px = theme.px
        name, hint = self._blocks(row, rect.width(), direction)
        top = rect.top() + (rect.height() - name.height - hint.height) // 2
        first = QRect(rect.left(), top, rect.width(), theme.line_height(14))
        line = painting.Row(first, direction, px(_GAP))
        line.skip(px(_EDGE))
        line.end(px(_EDGE), 0)
        side = px(_BOX)
        self._box(painter, line.start(QSize(side, side)), row.chosen)
        icon = line.start(QSize(side, side))
        paint_icon(painter, icon, row.icon, theme.color("text.subtle"))
        subtle, small = theme.color("text.subtle"), theme.font(12)
        if row.size:
            cell = line.end(text_width(small, row.size))
            paint_line(painter, cell, row.size, small, subtle, direction, "end")
        words = line.rest()
        end = words.right() + 1
        name.paint(painter, words.left(), top, theme.color("text"))
        rtl = direction == Qt.LayoutDirection.RightToLeft
        left = end - hint.width if rtl else words.left()
        hint.paint(painter, left, top + name.height, subtle)

    def _box(self, painter: QPainter, rect: QRect, chosen: bool) -> None:
        theme = self._holder.theme
        if not chosen:
            painting.paint_box(painter, rect, theme.color("bg"), theme.color("line.field"))
            return
        painting.paint_box(painter, rect, theme.color("accent"))
        inner = rect.adjusted(3, 3, -3, -3)
        paint_icon(painter, inner, "check", theme.color("on.accent"))


class OutputList(FitList):
    """Space or a click on the box chooses an output or leaves it; arrows show another one.

    `toggled` and `shown` carry the key of an output.
    """

    toggled = Signal(str)
    shown = Signal(str)

    def __init__(self, holder: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(holder, parent)
        self._rows = _Model(self)
        self.setModel(self._rows)
        self.setItemDelegate(_Delegate(holder, self))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_rows(self, rows: Sequence[OutputRow]) -> None:
        """Show these; the first is current where none was."""
        self._rows.show(rows)
        if not self.currentIndex().isValid() and rows:
            self.setCurrentIndex(self._rows.index(0, 0))
        self.fit()

    def rows(self) -> list[OutputRow]:
        """What is shown."""
        return self._rows.rows()

    def current(self) -> str:
        """The key of the output that is shown beside."""
        row = self._rows.row_at(self.currentIndex())
        return row.id if row is not None else ""

    def go_to(self, output: str) -> None:
        """Show another output."""
        self.setCurrentIndex(self._rows.index_of(output))

    def minimumSizeHint(self) -> QSize:
        """All rows: what is around the list scrolls."""
        return QSize(self._holder.theme.px(160), self.content_height())

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Another one is shown beside."""
        super().currentChanged(current, previous)
        row = self._rows.row_at(current)
        if row is not None:
            self.shown.emit(row.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space chooses."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() == Qt.Key.Key_Space and not held:
            if self.current() and not event.isAutoRepeat():
                self.toggled.emit(self.current())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a box chooses."""
        super().mouseReleaseEvent(event)
        row = self._rows.row_at(self.indexAt(event.position().toPoint()))
        left = event.button() == Qt.MouseButton.LeftButton
        if row is not None and left and self._is_on_box(event.position().x()):
            self.toggled.emit(row.id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Other letters, other heights."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit()

    def _is_on_box(self, x: float) -> bool:
        reach = self._holder.theme.px(_EDGE + _BOX + 6)
        from_start = (
            x
            if self.layoutDirection() == Qt.LayoutDirection.LeftToRight
            else (self.viewport().width() - x)
        )
        return from_start <= reach
