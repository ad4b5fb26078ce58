"""Copies of a store as a list: when, why, what is in each, and what the store has since."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from facilitator.restore import Listed
from ui import painting
from ui.copy_words import CopyWords
from ui.empty import paint_empty
from ui.icons import paint_icon
from ui.rows import ROW_ROLE, RowModel
from ui.text import TextBlock, lay_out, paint_line, text_width
from ui.theme import Theme, ThemeHolder
from ui.wording import sentences

ROW = 56
Index = QModelIndex | QPersistentModelIndex

_ICONS = {
    "auto": "clock-counter-clockwise",
    "restore": "arrow-u-up-left",
    "merge": "git-merge",
    "format": "arrow-circle-up",
}


@dataclass(frozen=True)
class CopyRow:
    """A copy as a row; its id is its file's name."""

    id: str
    listed: Listed


class CopyModel(RowModel[CopyRow]):
    """The copies for the delegate, and as sentences for a screen reader."""

    def __init__(self, words: CopyWords, parent: QListView) -> None:
        super().__init__(parent)
        self.words = words

    def value(self, row: CopyRow, column: int, role: int) -> Any:  # noqa: ANN401 - Qt's own type
        """All that stands in the row."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return sentences([self.title(row), self.why(row), self.detail(row)])
        return None

    def title(self, row: CopyRow) -> str:
        """When it was made."""
        return self.words.when(row.listed.copy.at)

    def why(self, row: CopyRow) -> str:
        """What it was made for."""
        return self.words.why(row.listed.copy.why)

    def detail(self, row: CopyRow) -> str:
        """What it holds, and what the store has since."""
        if row.listed.content is None:
            return self.tr("damaged; it cannot be read")
        parts = [self.words.content(row.listed.content), *self.words.differences(row.listed)]
        return " · ".join(parts)


class CopyDelegate(QStyledItemDelegate):
    """Two lines: when and why; what is in it."""

    def __init__(self, holder: ThemeHolder, view: QListView) -> None:
        super().__init__(view)
        self._holder = holder
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Rows of 56, and one more line for each that what is in a copy takes."""
        theme, model = self._holder.theme, cast(CopyModel, index.model())
        width = self._view.viewport().width() - theme.px(20 + 20 + 12 + 20)
        more = self._detail(theme, model.detail(index.data(ROW_ROLE)), width).height
        return QSize(0, max(theme.px(ROW), theme.px(16) + theme.line_height() + more))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the row."""
        theme = self._holder.theme
        model: Any = index.model()
        row: CopyRow = index.data(ROW_ROLE)
        rect, direction = QRect(option.rect), option.direction
        current = index == self._view.currentIndex()
        focused = current and self._view.hasFocus()
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painting.paint_row_background(
            painter,
            theme,
            rect,
            current=current,
            hovered=over,
            focused=focused,
            direction=direction,
        )
        cells = painting.Row(rect, direction, theme.px(12))
        cells.skip(theme.px(20))
        cells.end(theme.px(20), 0)
        side = theme.px(20)
        subtle, readable = theme.color("text.subtle"), row.listed.is_readable
        icon = _ICONS[row.listed.copy.why] if readable else "warning-circle"
        place = cells.start(QSize(side, side))
        paint_icon(painter, place, icon, subtle if readable else theme.color("red"))
        rest = cells.rest()
        line = theme.line_height()
        top = QRect(rest.left(), rect.top() + theme.px(8), rest.width(), line)
        below = top.translated(0, line)
        first = painting.Row(top, direction, theme.px(8))
        title, bold = model.title(row), theme.font(14, 600)
        color = theme.color("text") if readable else subtle
        wide = first.start(min(text_width(bold, title), top.width()))
        paint_line(painter, wide, title, bold, color, direction)
        paint_line(painter, first.rest(), model.why(row), theme.font(14), subtle, direction)
        token = "text.subtle" if readable else "red"
        detail = model.detail(row)
        block = self._detail(theme, detail, below.width(), direction)
        block.paint(painter, below.left(), below.top(), theme.color(token))

    def _detail(
        self,
        theme: Theme,
        words: str,
        width: int,
        direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
    ) -> TextBlock:
        return lay_out(words, theme.font(14), width, theme.line_height(), align_to=direction)


class CopyList(QListView):
    """Enter takes a copy that can be read, Esc leaves; `empty` are the words where none is."""

    taken = Signal(object)
    left = Signal()

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self.empty: tuple[str, str] = ("", "")
        self.words = CopyWords(self)
        self.rows = CopyModel(self.words, self)
        self.setModel(self.rows)
        self.setItemDelegate(CopyDelegate(holder, self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(lambda _index: self.take())
        holder.changed.connect(self.scheduleDelayedItemsLayout)

    def show_copies(self, listed: Sequence[Listed]) -> None:
        """Show these, the newest first, with the mark on the first that can be read."""
        had = self.rows.row_at(self.currentIndex())
        self.rows.show([CopyRow(one.copy.name, one) for one in listed])
        if had is None or not self.rows.index_of(had.id).isValid():
            first = next((one for one in listed if one.is_readable), None)
            if first is not None:
                self.setCurrentIndex(self.rows.index_of(first.copy.name))

    def current(self) -> Listed | None:
        """The copy with the mark."""
        row = self.rows.row_at(self.currentIndex())
        return row.listed if row is not None else None

    def take(self) -> None:
        """Take the copy with the mark, where it can be read."""
        listed = self.current()
        if listed is not None and listed.is_readable:
            self.taken.emit(listed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Esc, and the arrow keys; letters are not searched for."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.take()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.text() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, or that there are none."""
        super().paintEvent(event)
        if not self.rows.rowCount() and self.empty[0]:
            painter = QPainter(self.viewport())
            place = self.viewport().rect()
            icon = "clock-counter-clockwise"
            paint_empty(painter, self._holder.theme, place, icon, *self.empty)
