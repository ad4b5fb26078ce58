"""What was read out of sign-ups, row by row: taken, left out, or not to be used as it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from facilitator.clock import SECOND, minutes_and_seconds
from facilitator.talk_signups import UNLIKELY, SignUp
from ui import painting
from ui.frames import FitList
from ui.messages import words_of
from ui.rows import ROW_ROLE, RowModel
from ui.text import paint_line
from ui.theme import Theme, ThemeHolder
from ui.wording import sentences

Index = QModelIndex | QPersistentModelIndex
ROW = 56
READY, OUT, THERE, WRONG = "ready", "skipped", "replaced", "unreadable"
"""States of a row, by the names that `painting` knows the looks of."""


@dataclass(frozen=True)
class SignRow:
    """A sign-up and what becomes of it.

    `state` is `ready`, `skipped` (left out by hand), `replaced` (such a talk is there already) or
    `unreadable`; such a row may still be `open` to be taken as it is.
    """

    entry: SignUp
    state: str

    @property
    def open(self) -> bool:
        """Whether Space takes it in or leaves it out."""
        reason = self.entry.reason
        unlikely = reason is not None and reason.code == UNLIKELY
        return self.state in (READY, OUT) or (self.state == WRONG and unlikely)

    @property
    def id(self) -> str:
        """Where it stands, and what it says: a row that moves in the text stays itself."""
        return f"{self.entry.line} {self.entry.said}"


class _Model(RowModel[SignRow]):
    def value(self, row: SignRow, column: int, role: int) -> Any:  # noqa: ANN401 - Qt's own type
        if role == Qt.ItemDataRole.DisplayRole:
            return row.entry.title or row.entry.said
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.entry.said
        if role != Qt.ItemDataRole.AccessibleTextRole:
            return None
        entry = row.entry
        parts = [self.word(row.state), entry.speaker, entry.title]
        parts += [words_of(entry.reason)] if entry.reason is not None else []
        return sentences(filter(None, parts))

    def word(self, state: str) -> str:
        """A state as a tag says it."""
        words = {
            READY: self.tr("Ready"),
            OUT: self.tr("Left out"),
            THERE: self.tr("There already"),
            WRONG: self.tr("Look here"),
        }
        return words[state]


class _Delegate(QStyledItemDelegate):
    def __init__(self, holder: ThemeHolder, view: SignupList, model: _Model) -> None:
        super().__init__(view)
        self._holder = holder
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        theme = self._holder.theme
        lines = theme.line_height(14) + theme.line_height(12) + theme.px(12)
        return QSize(0, max(theme.px(ROW), lines))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._holder.theme
        row: SignRow = index.data(ROW_ROLE)
        rect: QRect = option.rect
        direction: Qt.LayoutDirection = option.direction
        state = option.state
        painting.paint_row_background(
            painter,
            theme,
            rect,
            hovered=bool(state & QStyle.StateFlag.State_MouseOver),
            focused=bool(state & QStyle.StateFlag.State_HasFocus),
            direction=direction,
        )
        line = painting.Row(rect.adjusted(0, 0, 0, -1), direction, theme.px(12))
        line.skip(theme.px(16))
        line.end(theme.px(16), 0)
        words = [self._model.word(one) for one in (READY, OUT, THERE, WRONG)]
        wide = max(painting.tag_size(theme, WRONG, one).width() for one in words)
        word = self._model.word(row.state)
        tag = painting.Row(line.start(wide), direction)
        place = tag.start(painting.tag_size(theme, row.state, word))
        painting.paint_tag(painter, theme, place, row.state, word, direction)
        planned = row.entry.planned
        if planned is not None:
            figure = minutes_and_seconds(planned // SECOND)
            at = line.end(theme.px(44))
            color = theme.color("text.subtle")
            paint_line(painter, at, figure, theme.figures(14), color, direction, "end")
        if row.entry.language:
            at = line.end(painting.language_size(theme, row.entry.language))
            painting.paint_language(painter, theme, at, row.entry.language)
        if row.entry.initiative:
            at = line.end(painting.badge_size(theme, row.entry.initiative))
            painting.paint_badge(painter, theme, at, row.entry.initiative)
        self._words(painter, theme, line.rest(), row, direction)

    def _words(
        self,
        painter: QPainter,
        theme: Theme,
        cell: QRect,
        row: SignRow,
        direction: Qt.LayoutDirection,
    ) -> None:
        """Who on the first line, what on the second; what is wrong in place of the second."""
        entry = row.entry
        first, second = entry.speaker or entry.title, entry.title if entry.speaker else ""
        if not first:
            first = " ".join(entry.said.split())
        token = "text" if row.state == READY else "text.subtle"
        high = theme.line_height(14)
        above = QRect(cell.left(), cell.center().y() - high, cell.width(), high)
        below = above.translated(0, high)
        if row.state == WRONG and entry.reason is not None:
            first = f"{first}: {second}" if second else first
            second, second_token = words_of(entry.reason), "red"
        else:
            second_token = token
        if not second:
            above = QRect(cell.left(), cell.top(), cell.width(), cell.height())
        strong = theme.font_for(first, 14, 600 if row.state == READY else 400)
        paint_line(painter, above, first, strong, theme.color(token), direction)
        font = theme.font_for(second, 14)
        paint_line(painter, below, second, font, theme.color(second_token), direction)


class SignupList(FitList):
    """Space or Delete leave a row out or take it in, Enter shows its line in the text.

    `toggled` and `reached` carry the row.
    """

    toggled = Signal(object)
    reached = Signal(object)

    def __init__(self, holder: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(holder, parent)
        self._rows = _Model(self)
        self.setModel(self._rows)
        self.setItemDelegate(_Delegate(holder, self, self._rows))
        self.setUniformItemSizes(True)

    def show_rows(self, rows: Sequence[SignRow]) -> None:
        """Show these."""
        self._rows.show(rows)
        self.fit()

    def rows(self) -> list[SignRow]:
        """What is shown."""
        return self._rows.rows()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of a row."""
        row, key = self._rows.row_at(self.currentIndex()), event.key()
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if row is not None and not held and key in (Qt.Key.Key_Space, Qt.Key.Key_Delete):
            self.toggled.emit(row)
        elif row is not None and not held and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.reached.emit(row)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """To the line that says it."""
        row = self._rows.row_at(self.indexAt(event.position().toPoint()))
        if row is not None:
            self.reached.emit(row)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The first that needs a look is current where none was."""
        rows = self._rows.rows()
        if not self.currentIndex().isValid() and rows:
            first = next((row for row in rows if row.state == WRONG), rows[0])
            self.setCurrentIndex(self._rows.index_of(first.id))
        super().focusInEvent(event)
