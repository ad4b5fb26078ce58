"""The initiatives at the start of the notes of all rooms: how much was said on each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from facilitator.plan import Subject
from ui import painting
from ui.rows import ROW_ROLE, RowModel
from ui.text import TextBlock, lay_out, paint_line
from ui.theme import Theme, ThemeHolder

PAD = 8
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class SaidSubject:
    """An initiative, a cluster or General, with how many notes it has from how many rooms."""

    id: Subject
    title: str
    notes: int = 0
    rooms: int = 0
    current: bool = False


class SaidSubjectModel(RowModel[SaidSubject]):
    """Rows with a sentence for screen readers."""

    def value(self, row: SaidSubject, column: int, role: int) -> Any:  # noqa: ANN401 - Qt's own type
        """What Qt and screen readers get."""
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{row.id.badge} {row.title}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.id.badge} {row.title}. {self.words(row)}"
        return None

    def words(self, row: SaidSubject) -> str:
        """`53 notes · 25 rooms`."""
        if not row.notes:
            return self.tr("No notes")
        notes, rooms = self.tr("%n note(s)", "", row.notes), self.tr("%n room(s)", "", row.rooms)
        return f"{notes} · {rooms}"


class SaidSubjectDelegate(QStyledItemDelegate):
    """Paints badge, title of two lines at most, and how much was said; dim where nothing was."""

    def __init__(self, holder: ThemeHolder, view: QListView, model: SaidSubjectModel) -> None:
        super().__init__(view)
        self._holder = holder
        self._view = view
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Title, counts, and the room around them."""
        theme = self._holder.theme
        row: SaidSubject = index.data(ROW_ROLE)
        high = self._title(theme, row, self._view.viewport().width()).height
        return QSize(0, high + theme.line_height(12) + theme.px(2 * PAD + 2) + 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the row."""
        theme = self._holder.theme
        row: SaidSubject = index.data(ROW_ROLE)
        rect: QRect = option.rect
        direction: Qt.LayoutDirection = option.direction
        painting.paint_row_background(
            painter,
            theme,
            rect,
            current=row.current,
            hovered=bool(option.state & QStyle.StateFlag.State_MouseOver),
            focused=self._view.hasFocus() and index.row() == self._view.currentIndex().row(),
            direction=direction,
        )
        line = theme.line_height(14)
        top = QRect(rect.left(), rect.top() + theme.px(PAD), rect.width(), line)
        cells = painting.Row(top, direction, theme.px(8))
        cells.skip(theme.px(12))
        size = painting.badge_size(theme, row.id.badge)
        state = "current" if row.current else "normal"
        painting.paint_badge(painter, theme, cells.start(size), row.id.badge, state)
        cells.end(theme.px(8), 0)
        block = self._title(theme, row, rect.width())
        said = row.notes or row.current
        color = theme.color("text" if said else "text.subtle")
        block.paint(painter, cells.rest().left(), top.top(), color)
        below = QRect(
            cells.rest().left(),
            top.top() + block.height + theme.px(2),
            cells.rest().width(),
            theme.line_height(12),
        )
        subtle = theme.color("text.subtle")
        paint_line(painter, below, self._model.words(row), theme.font(12), subtle, direction)

    def _title(self, theme: Theme, row: SaidSubject, width: int) -> TextBlock:
        badge = painting.badge_size(theme, row.id.badge).width()
        return lay_out(
            row.title,
            theme.font(14, 600 if row.current else 400),
            width - theme.px(12 + 8 + 8) - badge,
            theme.line_height(14),
            max_lines=2,
            align_to=self._view.layoutDirection(),
        )


def with_notes(rows: Sequence[SaidSubject]) -> int:
    """How many initiatives somebody said anything on."""
    return sum(bool(row.notes) for row in rows if row.id.initiative)
