"""A bar row: rank, number, title, bar, count, perhaps a share and minus and plus."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QCursor, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui import painting
from ui.bar_painting import CUT, BarCells, BarLook, BarRow, bar_cells, paint_bar_row
from ui.icons import paint_icon
from ui.rows import ROW_ROLE
from ui.theme import ThemeHolder

Index = QModelIndex | QPersistentModelIndex


class BarDelegate(QStyledItemDelegate):
    """Paints `BarRow`s, and hears clicks on minus and plus."""

    def __init__(self, holder: ThemeHolder, look: BarLook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._holder = holder
        self.look = look
        self.steps_shown = look.steps
        self.on_step: Callable[[str, int], None] | None = None
        self._pressed: tuple[str, int] | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Rows are of one height; the line of the cut adds its own."""
        row = index.data(ROW_ROLE)
        cut = CUT if isinstance(row, BarRow) and row.cut else 0
        return QSize(0, self._holder.theme.px(self.look.height + cut))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row, and below it the cut."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, BarRow):
            return
        theme = self._holder.theme
        style = StyleOf(option)
        cells = self.cells(style.rect, style.direction, row)
        direction = style.direction
        focused = style.has(QStyle.StateFlag.State_HasFocus)
        chosen = style.has(QStyle.StateFlag.State_Selected)
        current = chosen and (focused or self.look.keeps_current)
        hovered = style.has(QStyle.StateFlag.State_MouseOver)
        painting.paint_row_background(
            painter,
            theme,
            cells.line,
            current=current,
            hovered=hovered,
            focused=focused and current,
            direction=direction,
            line=not row.cut,
        )
        paint_bar_row(painter, theme, cells, row, self.look, direction, current=current)
        if self.steps_shown:
            self._paint_steps(painter, cells, style.pointer())

    def _paint_steps(self, painter: QPainter, cells: BarCells, pointer: QPoint) -> None:
        theme = self._holder.theme
        both = cells.minus.united(cells.plus)
        painting.paint_box(painter, both, theme.color("button"))
        for rect, icon in ((cells.minus, "minus"), (cells.plus, "plus")):
            if rect.contains(pointer):
                painting.paint_box(painter, rect, theme.color("button.hover"))
            side = theme.px(16)
            square = QRect(0, 0, side, side)
            square.moveCenter(rect.center())
            paint_icon(painter, square, icon, theme.color("text"))
        painting.paint_box(painter, both, None, theme.color("line.button"))
        divider = QRect(both.left() + both.width() // 2, both.top(), 1, both.height())
        painter.fillRect(divider, theme.color("line.button"))

    def cells(self, rect: QRect, direction: Qt.LayoutDirection, row: BarRow) -> BarCells:
        """Where everything of a row is."""
        theme, steps = self._holder.theme, self.steps_shown
        return bar_cells(theme, self.look, rect, direction, row, steps=steps)

    def step_at(self, rect: QRect, direction: Qt.LayoutDirection, row: BarRow, at: QPoint) -> int:
        """What a click there asks for: 1, -1, or nothing (0)."""
        cells = self.cells(rect, direction, row)
        return 1 if cells.plus.contains(at) else -1 if cells.minus.contains(at) else 0

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """A press and a release on the same sign is one step."""
        row = index.data(ROW_ROLE)
        if not (self.steps_shown and isinstance(event, QMouseEvent) and isinstance(row, BarRow)):
            return False
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        style = StyleOf(option)
        step = self.step_at(style.rect, style.direction, row, event.position().toPoint())
        here = (row.id, step)
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
            self._pressed = here if step else None
            return bool(step)
        if event.type() != QEvent.Type.MouseButtonRelease or self._pressed != here:
            return False
        self._pressed = None
        if self.on_step is not None:
            self.on_step(row.id, step)
        return True


class StyleOf:
    """What a style option says. Its fields are those of C++ and unknown to the type checker."""

    def __init__(self, option: QStyleOptionViewItem) -> None:
        self.rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        self.direction: Qt.LayoutDirection = option.direction  # pyright: ignore[reportAttributeAccessIssue]
        self._state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        self._view: QWidget | None = option.widget  # pyright: ignore[reportAttributeAccessIssue]

    def has(self, flag: QStyle.StateFlag) -> bool:
        """Whether the row is in this state."""
        return bool(self._state & flag)

    def pointer(self) -> QPoint:
        """Where the pointer is in the list; far away when it is not over this row."""
        if self._view is None or not self.has(QStyle.StateFlag.State_MouseOver):
            return QPoint(-1, -1)
        viewport = getattr(self._view, "viewport", None)
        return viewport().mapFromGlobal(QCursor.pos()) if viewport else QPoint(-1, -1)
