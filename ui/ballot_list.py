"""The ballots of a session, newest first, with what can be done about each."""

from __future__ import annotations

from collections.abc import Sequence
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
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui import painting
from ui.bar_delegate import StyleOf
from ui.frames import FitList
from ui.icons import paint_icon
from ui.painting import Row
from ui.rows import ROW_ROLE, RowModel
from ui.text import paint_line, plus, text_width
from ui.theme import ThemeHolder
from ui.wording import clock_time, listed

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class BallotRow:
    """A ballot as the list shows it. `at` is UTC milliseconds."""

    id: str
    number: int
    choices: tuple[str, ...]
    at: int


class _BallotModel(RowModel[BallotRow]):
    def value(self, row: BallotRow, column: int, role: int) -> str | None:
        if role not in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            return None
        return (
            self.tr("Ballot %1: %2. %3")
            .replace("%1", str(row.number))
            .replace("%2", listed(row.choices))
            .replace("%3", clock_time(row.at))
        )


class _BallotDelegate(QStyledItemDelegate):
    def __init__(self, holder: ThemeHolder, view: BallotList) -> None:
        super().__init__(view)
        self._holder = holder
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._holder.theme.px(44))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, BallotRow):
            return
        theme, style = self._holder.theme, StyleOf(option)
        hovered = style.has(QStyle.StateFlag.State_MouseOver)
        focused = style.has(QStyle.StateFlag.State_HasFocus)
        offered = self._view.is_open and (hovered or focused)
        painter.fillRect(style.rect, theme.color("bg" if offered else "bg.subtle"))
        below = QRect(style.rect.left(), style.rect.bottom(), style.rect.width(), 1)
        painter.fillRect(below, theme.color("line.soft"))
        if focused:
            painting.paint_focus(painter, theme, style.rect)
        subtle = theme.color("text.subtle")
        parts = Row(style.rect, style.direction, theme.px(8))
        parts.skip(theme.px(16))
        number, font = str(row.number), theme.figures(14)
        column = parts.start(self._number_column())
        paint_line(painter, column, number, font, subtle, style.direction)
        parts.end(theme.px(16), 0)
        if offered:
            correct, remove = self.icons(style.rect, style.direction)
            parts.end(theme.px(72))
            for rect, icon in ((correct, "pencil-simple"), (remove, "trash")):
                if rect.contains(style.pointer()):
                    painting.paint_box(painter, rect, theme.color("bg.neutral"))
                side = theme.px(16)
                square = QRect(0, 0, side, side)
                square.moveCenter(rect.center())
                paint_icon(painter, square, icon, theme.color("text"))
        else:
            time, small = clock_time(row.at), theme.figures(12)
            cell = parts.end(theme.px(44))
            paint_line(painter, cell, time, small, subtle, style.direction, "end")
        for at, choice in enumerate(row.choices):
            size = painting.badge_size(theme, choice)
            left = len(row.choices) - at
            room = parts.rest().width() - (theme.px(28) if left > 1 else 0)
            if size.width() > room:
                more = parts.start(theme.px(28))
                paint_line(painter, more, plus(left), theme.figures(12), subtle, style.direction)
                break
            painting.paint_badge(painter, theme, parts.start(size), choice)

    def _number_column(self) -> int:
        """As wide as the highest number, so that the badges stand below each other."""
        highest = max((row.number for row in self._view.rows()), default=0)
        font = self._holder.theme.figures(14)
        # All figures are as wide as each other.
        return max(self._holder.theme.px(20), text_width(font, "8" * len(str(highest))))

    def icons(self, rect: QRect, direction: Qt.LayoutDirection) -> tuple[QRect, QRect]:
        """Where the two icons are."""
        px = self._holder.theme.px
        parts = Row(rect, direction, px(8))
        parts.end(px(16), 0)
        size = QSize(px(28), px(28))
        remove = parts.end(size)
        return parts.end(size), remove

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        row = index.data(ROW_ROLE)
        if not (isinstance(event, QMouseEvent) and isinstance(row, BallotRow)):
            return False
        style = StyleOf(option)
        at = event.position().toPoint()
        for rect, deed in zip(
            self.icons(style.rect, style.direction), ("correct", "remove"), strict=True
        ):
            if self._view.is_open and rect.contains(at):
                if event.type() == QEvent.Type.MouseButtonRelease:
                    self._view.do(row.id, deed)
                return True
        return False


class BallotList(FitList):
    """Enter or F2 corrects the current ballot, Delete withdraws it; so do the icons."""

    correct = Signal(str)
    remove = Signal(str)

    def __init__(self, holder: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(holder, parent)
        self.is_open = True
        self._rows = _BallotModel(self)
        self._ballots = _BallotDelegate(holder, self)
        self.setModel(self._rows)
        self.setItemDelegate(self._ballots)

    def rows(self) -> list[BallotRow]:
        """The rows as shown."""
        return self._rows.rows()

    def show_rows(self, rows: Sequence[BallotRow], *, is_open: bool) -> None:
        """Show these ballots; those of a closed vote can only be read."""
        self.is_open = is_open
        self._rows.show(rows)
        self.fit()

    def go_to(self, ballot: str) -> None:
        """Make a ballot current."""
        self.setCurrentIndex(self._rows.index_of(ballot))

    def do(self, ballot: str, deed: str) -> None:
        """Ask for a deed."""
        (self.correct if deed == "correct" else self.remove).emit(ballot)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of a row."""
        row = self._rows.row_at(self.currentIndex())
        if row is not None and self.is_open:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
                self.do(row.id, "correct")
                return
            if event.key() == Qt.Key.Key_Delete:
                self.do(row.id, "remove")
                return
        super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click corrects, outside the icons."""
        super().mouseDoubleClickEvent(event)
        index = self.indexAt(event.position().toPoint())
        row = self._rows.row_at(index)
        if row is None or not self.is_open:
            return
        icons = self._ballots.icons(self.visualRect(index), self.layoutDirection())
        if not any(rect.contains(event.position().toPoint()) for rect in icons):
            self.do(row.id, "correct")

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The newest is current where none was."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._rows.rowCount():
            self.setCurrentIndex(self._rows.index(0, 0))
