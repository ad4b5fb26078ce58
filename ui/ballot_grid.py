"""What can be voted for, in columns to be read at a glance and pressed with a finger."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from facilitator.open_ballot import OpenBallot
from ui import painting
from ui.bar_delegate import StyleOf
from ui.icons import paint_icon
from ui.painting import Row
from ui.rows import ROW_ROLE, RowModel
from ui.text import centred, lay_out, paint_line
from ui.theme import Theme, ThemeHolder

Index = QModelIndex | QPersistentModelIndex
_NOT_OURS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Backspace)
_HIGH, _WIDE, _GAP = 56, 340, 8


@dataclass(frozen=True)
class GridRow:
    """One that can be voted for. `sign` is what its box shows: ✓, dots, points or a place."""

    id: str
    title: str
    named: bool = False
    sign: str = ""
    stepped: bool = False


class _GridModel(RowModel[GridRow]):
    def value(self, row: GridRow, column: int, role: int) -> str | Qt.CheckState | None:
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if row.named else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.title  # the cell may have no room for all of it
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            return f"{row.id}. {row.title}" + (f": {row.sign}" if row.sign else "")
        return None


class _GridDelegate(QStyledItemDelegate):
    def __init__(self, holder: ThemeHolder, view: BallotGrid) -> None:
        super().__init__(view)
        self._holder = holder
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return self._view.cell()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, GridRow):
            return
        theme, style = self._holder.theme, StyleOf(option)
        box = self._box(style.rect)
        near = style.has(QStyle.StateFlag.State_MouseOver)
        fill = "accent.subtle" if row.named else "bg.neutral" if near else "bg"
        border = "accent" if row.named else "line.mid"
        painting.paint_box(painter, box, theme.color(fill), theme.color(border))
        if style.has(QStyle.StateFlag.State_HasFocus):
            painting.paint_focus(painter, theme, box)
        parts = Row(box, style.direction, theme.px(8))
        parts.skip(theme.px(12))
        self._paint_sign(painter, theme, parts.start(QSize(theme.px(24), theme.px(24))), row)
        size = painting.badge_size(theme, row.id, large=True)
        painting.paint_badge(painter, theme, parts.start(size), row.id)
        parts.end(theme.px(8), 0)
        for rect, icon in zip(self.steps(style.rect, style.direction, row), "-+", strict=False):
            painting.paint_box(painter, rect, theme.color("button"), theme.color("line.button"))
            side = theme.px(16)
            name = "minus" if icon == "-" else "plus"
            paint_icon(painter, centred(rect, side, side), name, theme.color("text"))
            parts.end(rect.width())
        self._paint_title(painter, theme, parts.rest(), row.title, style.direction)

    def steps(self, cell: QRect, direction: Qt.LayoutDirection, row: GridRow) -> list[QRect]:
        """Where − and + are; nowhere on what has no dots or points."""
        if not row.stepped:
            return []
        theme = self._holder.theme
        parts = Row(self._box(cell), direction, theme.px(4))
        parts.end(theme.px(8), 0)
        size = QSize(theme.px(36), theme.px(36))
        more = parts.end(size)
        return [parts.end(size), more]

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        row = index.data(ROW_ROLE)
        if not (isinstance(event, QMouseEvent) and isinstance(row, GridRow)):
            return False
        style = StyleOf(option)
        at = event.position().toPoint()
        if event.type() != QEvent.Type.MouseButtonRelease or not self._box(style.rect).contains(at):
            return False
        steps = self.steps(style.rect, style.direction, row)
        step = next((by for by, rect in zip((-1, 1), steps, strict=False) if rect.contains(at)), 0)
        if step:
            self._view.stepped.emit(row.id, step)
        else:
            self._view.pressed_on.emit(row.id)
        return True

    def _box(self, cell: QRect) -> QRect:
        gap = self._holder.theme.px(_GAP) // 2
        return cell.adjusted(gap, gap, -gap, -gap)

    def _paint_sign(self, painter: QPainter, theme: Theme, rect: QRect, row: GridRow) -> None:
        color = theme.color("on.accent")
        if not row.named:
            painting.paint_box(painter, rect, theme.color("bg"), theme.color("line.field"))
            return
        painting.paint_box(painter, rect, theme.color("accent"))
        if row.sign == "✓":
            side = theme.px(16)
            paint_icon(painter, centred(rect, side, side), "check", color)
        else:
            paint_line(painter, rect, row.sign, theme.figures(14, 600), color, place="center")

    def _paint_title(
        self,
        painter: QPainter,
        theme: Theme,
        rect: QRect,
        title: str,
        direction: Qt.LayoutDirection,
    ) -> None:
        font, line = theme.font_for(title), theme.line_height(text=title)
        block = lay_out(title, font, rect.width(), line, max_lines=2, align_to=direction)
        top = rect.top() + (rect.height() - block.height) // 2
        block.paint(painter, rect.left(), top, theme.color("text"))


class BallotGrid(QListView):
    """Arrows move, + and − step; everything else, Space too, goes to whoever holds the grid."""

    pressed_on = Signal(str)
    stepped = Signal(str, int)

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self._rows = _GridModel(self)
        self.setModel(self._rows)
        self.setItemDelegate(_GridDelegate(holder, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)

    def rows(self) -> list[GridRow]:
        """The rows as shown."""
        return self._rows.rows()

    def show_ballot(self, ballot: OpenBallot, titles: dict[str, str]) -> None:
        """Show a ballot as it is filled in now."""
        named = set(ballot.chosen)
        stepped = ballot.method in ("dots", "score")
        self._rows.show(
            GridRow(item, titles[item], item in named, _sign(ballot, item, named), stepped)
            for item in ballot.items
        )

    def go_to(self, item: str) -> None:
        """Make one current and bring it into view."""
        self.setCurrentIndex(self._rows.index_of(item))

    def current(self) -> str:
        """The one that the cursor is on; empty where it is on none."""
        row = self._rows.row_at(self.currentIndex())
        return row.id if row else ""

    def cell(self) -> QSize:
        """As many columns as there is room for."""
        theme = self._holder.theme
        # Qt keeps room for a scroll bar also where there is none.
        bar = self.verticalScrollBar()
        kept = 0 if bar.isVisible() else bar.sizeHint().width()
        wide = max(1, self.viewport().width() - kept - 4)
        columns = max(1, wide // theme.px(_WIDE))
        return QSize(wide // columns, theme.px(_HIGH + _GAP))

    def keyboardSearch(self, search: str) -> None:
        """Letters do not search here: they are numbers such as 9a."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Only what moves in the grid or steps."""
        row = self._rows.row_at(self.currentIndex())
        if row is not None and row.stepped and event.text() in ("+", "-", "−"):
            self.stepped.emit(row.id, 1 if event.text() == "+" else -1)
        elif event.key() in _NOT_OURS or (event.text() and event.text().isprintable()):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The cursor is on the first where it was on none."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._rows.index(0, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other columns."""
        super().resizeEvent(event)
        self.setGridSize(self.cell())


def _sign(ballot: OpenBallot, item: str, named: set[str]) -> str:
    if item not in named:
        return ""
    return "✓" if ballot.method == "pick" else str(ballot.amount(item))
