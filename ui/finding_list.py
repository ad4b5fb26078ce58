"""Findings of the privacy check one by one: where, what stands there, and what becomes of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from facilitator.privacy import LEAVE_OUT, MASK, PUBLISH
from facilitator.text import ascii_digits
from ui import painting
from ui.latin_keys import latin_sign
from ui.rows import ROW_ROLE, RowModel
from ui.tall_list import TallList
from ui.text import TextBlock, lay_out, paint_line
from ui.theme import ThemeHolder
from ui.value_block import paint_words_tag, words_tag_size
from ui.wording import sentences

Index = QModelIndex | QPersistentModelIndex

KEYS = {"m": MASK, "l": LEAVE_OUT, "p": PUBLISH, "u": ""}
"""What a letter decides; nothing for taking a decision back."""

_MOST_LINES = 8


@dataclass(frozen=True)
class FindingRow:
    """A finding, ready to show: from `start` to `end` of `text` is what was found.

    `about` is what the record is about, where that is another text. `tag` says what becomes of it,
    `open` that nobody has decided. `choices` are the decisions there are.
    """

    id: str
    where: str
    text: str
    start: int
    end: int
    about: str
    tag: str
    open: bool
    choices: tuple[str, ...]


class _Model(RowModel[FindingRow]):
    def value(self, row: FindingRow, column: int, role: int) -> Any:  # noqa: ANN401 - Qt's own type
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            found = row.text[row.start : row.end]
            parts = (found if found != row.text else "", row.text, row.about, row.where, row.tag)
            return sentences(filter(None, parts))
        return None


class _Delegate(QStyledItemDelegate):
    def __init__(self, holder: ThemeHolder, view: QWidget) -> None:
        super().__init__(view)
        self._holder = holder

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        theme = self._holder.theme
        row: FindingRow = index.data(ROW_ROLE)
        high = theme.px(12) + self._head(row) + theme.px(4)
        high += self._block(row, option.rect.width()).height
        if row.about:
            high += theme.line_height(12)
        return QSize(0, high + theme.px(13))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, px = self._holder.theme, self._holder.theme.px
        row: FindingRow = index.data(ROW_ROLE)
        rect: QRect = option.rect
        direction, state = option.direction, option.state
        painting.paint_row_background(
            painter,
            theme,
            rect,
            current=bool(state & QStyle.StateFlag.State_Selected),
            hovered=bool(state & QStyle.StateFlag.State_MouseOver),
            focused=bool(state & QStyle.StateFlag.State_HasFocus),
            direction=direction,
        )
        subtle = theme.color("text.subtle")
        inside = rect.adjusted(px(20), 0, -px(20), 0)
        head = QRect(inside.left(), rect.top() + px(12), inside.width(), self._head(row))
        line = painting.Row(head, direction)
        if row.tag:
            tag = line.end(words_tag_size(theme, row.tag))
            fill, color = ("yellow.subtle", "yellow.text") if row.open else ("bg.neutral", "text")
            paint_words_tag(painter, theme, tag, row.tag, fill, color)
        paint_line(painter, line.rest(), row.where, theme.font(12), subtle, direction)
        block = self._block(row, rect.width())
        top = head.bottom() + 1 + px(4)
        block.paint(painter, inside.left(), top, theme.color("text"))
        if row.about:
            below = QRect(inside.left(), top + block.height, inside.width(), theme.line_height(12))
            paint_line(painter, below, row.about, theme.font(12), subtle, direction)

    def _head(self, row: FindingRow) -> int:
        theme = self._holder.theme
        tag = words_tag_size(theme, row.tag).height() if row.tag else 0
        return max(theme.line_height(12), tag)

    def _block(self, row: FindingRow, width: int) -> TextBlock:
        theme = self._holder.theme
        formats: list[QTextLayout.FormatRange] = []
        if 0 <= row.start < row.end and (row.start, row.end) != (0, len(row.text)):
            marked = QTextLayout.FormatRange()
            marked.start = _units(row.text[: row.start])
            marked.length = _units(row.text[row.start : row.end])
            look = QTextCharFormat()
            look.setBackground(theme.color("yellow.subtle"))
            look.setForeground(theme.color("yellow.text"))
            look.setFontWeight(600)
            marked.format = look
            formats.append(marked)
        return lay_out(
            row.text,
            theme.font_for(row.text),
            width - 2 * theme.px(20),
            theme.line_height(14, text=row.text),
            max_lines=_MOST_LINES,
            formats=formats,
        )


def _units(text: str) -> int:
    """Qt counts UTF-16 units, Python counts characters."""
    return len(text.encode("utf-16-le")) // 2


def _decision(row: FindingRow, sign: str) -> str | None:
    """What a key decides about a row: a letter, or a digit where the keyboard has no such letters.

    None where it decides nothing.
    """
    numbered = {str(at): choice for at, choice in enumerate(row.choices, 1)}
    decision = KEYS.get(sign, numbered.get(sign))
    return decision if decision in row.choices or (decision == "" and not row.open) else None


class FindingList(TallList):
    """Arrows move; M masks, L leaves out, P publishes, U takes a decision back.

    `decided` carries the id of a finding and a decision, empty for taking one back. `left` is Esc.
    """

    decided = Signal(str, str)
    left = Signal()

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__(lambda _row: holder.theme.px(88))
        self._rows = _Model(self)
        self.setItemDelegate(_Delegate(holder, self))
        self.setModel(self._rows)
        self.setFrameShape(TallList.Shape.NoFrame)
        self.follows = False
        holder.changed.connect(self.remeasure)

    def show_rows(self, rows: Sequence[FindingRow]) -> None:
        """Show these; the current one stays, or what comes into its place is current."""
        at, known = max(0, self.currentIndex().row()), self.current()
        self._rows.show(rows)
        found = self._rows.index_of(known.id) if known is not None else QModelIndex()
        if not found.isValid() and rows:
            found = self._rows.index(min(at, len(rows) - 1), 0)
        self.setCurrentIndex(found)
        self.follows = False

    def rows(self) -> list[FindingRow]:
        """What is shown."""
        return self._rows.rows()

    def current(self) -> FindingRow | None:
        """The current row."""
        return self._rows.row_at(self.currentIndex())

    def go_to_open(self, after: str = "") -> None:
        """To the next row that nobody has decided, from a row on; nowhere if there is none."""
        rows = self._rows.rows()
        start = next((at for at, row in enumerate(rows) if row.id == after), -1) + 1
        for row in rows[start:] + rows[:start]:
            if row.open and row.id != after:
                self.setCurrentIndex(self._rows.index_of(row.id))
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The letters decide, Esc goes back."""
        row = self.current()
        held = event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        )
        sign = ascii_digits(latin_sign(event)).lower()
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif row is not None and not held and (decision := _decision(row, sign)) is not None:
            if not event.isAutoRepeat():
                self.decided.emit(row.id, decision)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters do not search here."""
