"""The list of what is to be decided: kind, name, how the sides differ, what it is about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from ui import painting
from ui.rows import ROW_ROLE, Index, RowModel
from ui.text import paint_line, text_width
from ui.theme import ThemeHolder
from ui.value_block import paint_words_tag, words_tag_size
from ui.wording import kind_word, listed

_MOVES = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
    }
)


@dataclass(frozen=True)
class QuestionRow:
    """One question: `kind` is a note's kind or empty."""

    id: str
    kind: str
    name: str
    tag: str
    words: str


class _Model(RowModel[QuestionRow]):
    def value(self, row: QuestionRow, column: int, role: int) -> Any:  # noqa: ANN401
        """A sentence for screen readers."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            kind = kind_word(row.kind) if row.kind else ""
            return listed(part for part in (row.name, kind, row.tag, row.words) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.words
        return None


class _Delegate(QStyledItemDelegate):
    def __init__(self, holder: ThemeHolder, view: QListView) -> None:
        super().__init__(view)
        self._holder = holder
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines."""
        return QSize(0, self._holder.theme.px(71))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a question."""
        theme = self._holder.theme
        row: QuestionRow = index.data(ROW_ROLE)
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        state = option.state  # pyright: ignore[reportAttributeAccessIssue]
        direction = self._view.layoutDirection()
        current = index.row() == self._view.currentIndex().row()
        painting.paint_row_background(
            painter,
            theme,
            rect,
            current=current,
            hovered=bool(state & QStyle.StateFlag.State_MouseOver),
            focused=current and self._view.hasFocus(),
            direction=direction,
        )
        inside = rect.adjusted(theme.px(16), 0, -theme.px(16), 0)
        line = QRect(inside.left(), rect.top() + theme.px(12), inside.width(), theme.px(20))
        strip = painting.Row(line, direction)
        place = QRect(inside.left(), rect.top() + theme.px(38), inside.width(), theme.px(22))
        below = painting.Row(place, direction)
        if row.kind:
            word = kind_word(row.kind)
            chip = strip.start(painting.chip_size(theme, row.kind, word))
            painting.paint_chip(painter, theme, chip, row.kind, word, direction)
        font, color = theme.font(14, 600), theme.color("text")
        size, wide = words_tag_size(theme, row.tag), text_width(font, row.name)
        # With large text the tag stands below: what it is about goes before how much of it.
        fits = wide + 8 + size.width() <= strip.rest().width()
        tag = (strip if fits else below).end(size)
        paint_words_tag(painter, theme, tag, row.tag, "yellow.subtle", "yellow.text")
        name = strip.start(min(wide, strip.rest().width()))
        paint_line(painter, name, row.name, font, color, direction)
        subtle = theme.color("text.subtle")
        paint_line(painter, below.rest(), row.words, theme.font(), subtle, direction)


class QuestionList(QListView):
    """Arrows move; every other key belongs to the screen."""

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._own = _Model(self)
        self.setModel(self._own)
        self.setItemDelegate(_Delegate(holder, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        holder.changed.connect(self.scheduleDelayedItemsLayout)

    def show_rows(self, rows: list[QuestionRow]) -> None:
        """Show these; the current one stays, or the one that comes into its place is current."""
        at = max(0, self.currentIndex().row())
        known = self.current()
        self._own.show(rows)
        found = self._own.index_of(known) if known else self._own.index(-1, 0)
        if not found.isValid() and rows:
            found = self._own.index(min(at, len(rows) - 1), 0)
        self.setCurrentIndex(found)
        self.viewport().update()

    def rows(self) -> list[QuestionRow]:
        """What is shown."""
        return self._own.rows()

    def current(self) -> str:
        """The id of the current one; empty when there is none."""
        row = self._own.row_at(self.currentIndex())
        return row.id if row is not None else ""

    def go_to(self, row: str) -> None:
        """Make this one the current one."""
        self.setCurrentIndex(self._own.index_of(row))

    def move(self, by: int) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Go to another one."""
        count = self._own.rowCount()
        if count:
            at = min(count - 1, max(0, self.currentIndex().row() + by))
            self.setCurrentIndex(self._own.index(at, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows; the letters are choices."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if Qt.Key(event.key()) in _MOVES and not held:
            super().keyPressEvent(event)
        else:
            event.ignore()
