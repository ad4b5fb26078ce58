"""Initiatives to take by Enter, with a click, or none of them by its digit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from facilitator.text import ascii_digits
from ui import painting
from ui.bar_delegate import StyleOf
from ui.frames import FitList
from ui.latin_keys import held_with
from ui.painting import Row
from ui.rows import ROW_ROLE, Index, RowModel
from ui.text import paint_line, text_width
from ui.theme import ThemeHolder
from ui.wording import listed

_AZERTY = {"&": "1", "é": "2", '"': "3", "à": "0"}


@dataclass(frozen=True)
class Option:
    """What can be taken: `number` is an initiative or empty for none, `key` a digit that takes it.

    An initiative has no such digit: it would be the first one of somebody's number.
    """

    number: str
    title: str
    hint: str = ""
    key: str = ""

    @property
    def id(self) -> str:
        """Its number, or its key."""
        return self.number or self.key


class _Model(RowModel[Option]):
    def value(self, row: Option, column: int, role: int) -> Any:  # noqa: ANN401 - Qt's own type
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            parts = (row.key, f"{row.number} {row.title}".strip(), row.hint)
            return listed(part for part in parts if part)
        return row.title if role == Qt.ItemDataRole.ToolTipRole else None


class _Delegate(QStyledItemDelegate):
    def __init__(self, holder: ThemeHolder, view: FitList) -> None:
        super().__init__(view)
        self._holder = holder
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._holder.theme.px(40))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, style = self._holder.theme, StyleOf(option)
        row: Option = index.data(ROW_ROLE)
        current = index == self._view.currentIndex()
        painting.paint_row_background(
            painter,
            theme,
            style.rect,
            current=current,
            hovered=style.has(QStyle.StateFlag.State_MouseOver),
            focused=current and self._view.hasFocus(),
            direction=style.direction,
        )
        parts = Row(style.rect, style.direction, theme.px(12))
        parts.skip(theme.px(20))
        parts.end(theme.px(20), 0)
        if row.key:
            key = painting.key_size(theme, row.key)
            painting.paint_key(painter, theme, parts.start(key), row.key)
        elif current and self._view.hasFocus():
            key = painting.key_size(theme, "Enter")
            painting.paint_key(painter, theme, parts.end(key, theme.px(12)), "Enter")
        if row.number:
            badge = parts.start(painting.badge_size(theme, row.number))
            state = "current" if current else "normal"
            painting.paint_badge(painter, theme, badge, row.number, state)
        subtle = theme.color("text.subtle")
        if row.hint:
            place = parts.end(text_width(theme.font(12), row.hint))
            paint_line(painter, place, row.hint, theme.font(12), subtle, style.direction, "end")
        font = theme.font(14, 600 if current else 400)
        color = theme.color("text" if row.number else "text.subtle")
        paint_line(painter, parts.rest(), row.title, font, color, style.direction)


class OptionList(FitList):
    """Enter, a click or its digit takes one: `taken`. All else that is typed is for a field."""

    taken = Signal(object)
    typed = Signal(str)

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__(holder)
        self._own = _Model(self)
        self.setModel(self._own)
        self.setItemDelegate(_Delegate(holder, self))
        self.clicked.connect(lambda index: self._take(self._own.row_at(index)))

    def show_options(self, options: Sequence[Option]) -> None:
        """Show these, the first one marked."""
        self._own.show([])  # another question: no mark survives it
        self._own.show(options)
        self.setCurrentIndex(self._own.index(0, 0))
        self.fit()

    def options(self) -> list[Option]:
        """What can be taken."""
        return self._own.rows()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes, and a digit that is there; all else that can be written is for the field."""
        key, text = event.key(), event.text()
        if held_with(event):
            event.ignore()
            return
        digit = _AZERTY.get(text, ascii_digits(text))
        option = next((one for one in self.options() if one.key and one.key == digit), None)
        if option is not None:
            self._take(option)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self._own.row_at(self.currentIndex()))
        elif text and text.isprintable() and not text.isspace():
            self.typed.emit(text)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The first one is marked where none was."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._own.index(0, 0))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The frame goes with the focus."""
        super().focusOutEvent(event)
        self.viewport().update()

    def _take(self, option: Option | None) -> None:
        if option is not None:
            self.taken.emit(option)
