"""The initiatives of a plan as a list: rank, number, title, how complete each plan is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from facilitator.counting import rank_sign
from facilitator.plan import PARTS, Subject
from ui import painting
from ui.empty import paint_empty
from ui.plan_words import gap_word
from ui.rank_words import rank_said
from ui.rows import ROW_ROLE, RowModel
from ui.text import TextBlock, lay_out, paint_line, text_width
from ui.theme import Theme, ThemeHolder
from ui.wording import listed, sentences

PAD, RANK = 10, 24
_MOST = 200
"""So tall is the list at least, in pixels of the design, where its current row is."""
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class SubjectRow:
    """An initiative or cluster of the list; `tied` where it shares its rank."""

    id: Subject
    title: str
    rank: int = 0
    steps: int = 0
    gaps: tuple[str, ...] = PARTS
    current: bool = False
    tied: bool = False

    @property
    def done(self) -> int:
        """How many parts of the plan are there."""
        return len(PARTS) - len(self.gaps)


class SubjectModel(RowModel[SubjectRow]):
    """Rows with a sentence for screen readers."""

    def value(self, row: SubjectRow, column: int, role: int) -> Any:  # noqa: ANN401 - Qt's own type
        """What Qt and screen readers get."""
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{row.id.badge} {row.title}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{row.title}\n{self.words(row, everything=True)}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            rank = [rank_said(row.rank, tied=row.tied)] if row.rank else []
            return sentences(
                [*rank, f"{row.id.badge} {row.title}", self.words(row, everything=True)]
            )
        return None

    def words(self, row: SubjectRow, *, everything: bool = False) -> str:
        """How far the plan is: `4 steps, no lead`; two gaps at most unless `everything`."""
        if not row.steps:
            nothing, goal = self.tr("No steps yet"), self.tr("goal set")
            return nothing if "goal" in row.gaps else listed((nothing, goal))
        steps = self.tr("%n step(s)", "", row.steps)
        if not row.gaps:
            return listed([steps, self.tr("complete")])
        named = [gap_word(gap) for gap in row.gaps]
        if not everything and len(named) > 1:
            # No room for all of them: the list says how many, the tool tip which.
            return listed([steps, self.tr("%n gap(s)", "", len(named))])
        return listed([steps, *named])


class SubjectDelegate(QStyledItemDelegate):
    """Paints rank, badge, title, and the parts that are done.

    Titles have two lines at most; the current one has all of its lines: so the keys can read it.
    """

    def __init__(self, holder: ThemeHolder, view: QListView, model: SubjectModel) -> None:
        super().__init__(view)
        self._holder = holder
        self._view = view
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Title, parts, and the room around them."""
        theme = self._holder.theme
        row: SubjectRow = index.data(ROW_ROLE)
        width = self._view.viewport().width()
        high = self._title(theme, row, width).height + theme.line_height(12)
        if not self._fits(theme, row, width):
            high += self._state(theme, row, width).height
        return QSize(0, high + theme.px(2 * PAD + 6) + 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the row."""
        theme = self._holder.theme
        row: SubjectRow = index.data(ROW_ROLE)
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
        cells.skip(theme.px(8))
        rank = cells.start(theme.px(RANK))
        font, subtle = theme.figures(12), theme.color("text.subtle")
        sign = rank_sign(row.rank, tied=row.tied)
        paint_line(painter, rank, sign, font, subtle, direction, "end")
        size = painting.badge_size(theme, row.id.badge)
        state = "current" if row.current else "normal"
        painting.paint_badge(painter, theme, cells.start(size), row.id.badge, state)
        block = self._title(theme, row, rect.width())
        cells.end(theme.px(8), 0)
        block.paint(painter, cells.rest().left(), top.top(), theme.color("text"))
        below = QRect(
            cells.rest().left(),
            top.top() + block.height + theme.px(4),
            cells.rest().width(),
            theme.line_height(12),
        )
        parts = painting.Row(below, direction, theme.px(10))
        steps = parts.start(painting.steps_size(theme, len(PARTS)))
        painting.paint_steps(painter, theme, steps, row.done, len(PARTS), direction)
        words, small = self._model.words(row), theme.font(12)
        if self._fits(theme, row, rect.width()):
            paint_line(painter, parts.rest(), words, small, subtle, direction)
        else:
            said = self._state(theme, row, rect.width())
            said.paint(painter, below.left(), below.bottom() + 1, subtle)

    def _state(self, theme: Theme, row: SubjectRow, width: int) -> TextBlock:
        return lay_out(
            self._model.words(row),
            theme.font(12),
            self._room(theme, row, width),
            theme.line_height(12),
            max_lines=0 if row.current else 2,
            align_to=self._view.layoutDirection(),
        )

    def _fits(self, theme: Theme, row: SubjectRow, width: int) -> bool:
        """Whether how far it is can be said beside the parts; with large text it stands below."""
        steps = painting.steps_size(theme, len(PARTS)).width() + theme.px(10)
        words = text_width(theme.font(12), self._model.words(row))
        return steps + words <= self._room(theme, row, width)

    def _title(self, theme: Theme, row: SubjectRow, width: int) -> TextBlock:
        return lay_out(
            row.title,
            theme.font(14, 600 if row.current else 400),
            self._room(theme, row, width),
            theme.line_height(14),
            max_lines=0 if row.current else 2,
            align_to=self._view.layoutDirection(),
        )

    def _room(self, theme: Theme, row: SubjectRow, width: int) -> int:
        """What rank, badge and edges leave of a row."""
        badge = painting.badge_size(theme, row.id.badge).width()
        return width - theme.px(8 + RANK + 8 + 8 + 8) - badge


class SubjectView(QListView):
    """The list. Arrows go from one to the next, Enter leads to the steps, letters do nothing."""

    entered_row = Signal()
    left = Signal()

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self.empty: tuple[str, str] = ("", "")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.verticalScrollBar().setSingleStep(20)
        self.setMouseTracking(True)
        holder.changed.connect(self.scheduleDelayedItemsLayout)

    def minimumSizeHint(self) -> QSize:
        """The current row; the others scroll."""
        least, index = super().minimumSizeHint(), self.currentIndex()
        row = self.sizeHintForRow(index.row()) if index.isValid() else 0
        high = min(row, self._holder.theme.px(_MOST))
        return QSize(least.width(), max(least.height(), high))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes here has not chosen the row that Qt makes current where none is."""
        with QSignalBlocker(self.selectionModel()):
            super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Enter, Esc."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_row.emit()
        elif plain and event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif plain and event.key() in _MOVES:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other width, other lines."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def doItemsLayout(self) -> None:
        """The current row, which has more lines than before, stays in sight."""
        super().doItemsLayout()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def currentChanged(self, current: Index, previous: Index) -> None:
        """The current row may be taller than the one before."""
        super().currentChanged(current, previous)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, or that nothing was found."""
        super().paintEvent(event)
        if self.model() is not None and not self.model().rowCount():
            rect = self.viewport().rect()
            painter = QPainter(self.viewport())
            paint_empty(painter, self._holder.theme, rect, "magnifying-glass", *self.empty)


_MOVES = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
)
