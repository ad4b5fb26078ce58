"""The two lists of who sits where: rooms with their counts, and people with their rooms."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from facilitator.text import ascii_digits
from ui import painting
from ui.bar_delegate import StyleOf
from ui.frames import FitList
from ui.icons import paint_icon
from ui.latin_keys import held_with, latin_key
from ui.painting import Row
from ui.rows import ROW_ROLE, Index, RowModel
from ui.text import paint_line, text_width
from ui.theme import Theme, ThemeHolder


@dataclass(frozen=True)
class RoomRow:
    """A room of the day, or all of them (an empty key): how many sit there, how many pinned.

    `number` is the one to type, where it does not stand in its name.
    """

    id: str
    name: str
    languages: tuple[str, ...]
    count: str
    pinned: str
    said: str
    number: str = ""


@dataclass(frozen=True)
class SeatRow:
    """A person on the day: name, community, languages, room; `trouble` says what is wrong."""

    id: str
    name: str
    community: str
    languages: tuple[str, ...]
    room: str
    pinned: bool
    trouble: str
    said: str


class _Model(RowModel[Any]):
    def value(self, row: RoomRow | SeatRow, column: int, role: int) -> Any:  # noqa: ANN401 - Qt's
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return row.said
        return None


class _Delegate(QStyledItemDelegate):
    """Paints rows of both lists: each says itself what stands in it."""

    def __init__(self, holder: ThemeHolder, view: SeatsView) -> None:
        super().__init__(view)
        self._holder = holder
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        theme = self._holder.theme
        high = max(theme.px(self._view.row_height), theme.line_height(14) + theme.px(8))
        if self._view.is_narrow:
            high += theme.line_height(12)
        return QSize(0, high)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, style = self._holder.theme, StyleOf(option)
        here = index == self._view.currentIndex()
        painting.paint_row_background(
            painter,
            theme,
            style.rect,
            current=style.has(QStyle.StateFlag.State_Selected),
            hovered=style.has(QStyle.StateFlag.State_MouseOver),
            focused=here and self._view.hasFocus(),
            direction=style.direction,
        )
        line = Row(style.rect, style.direction, theme.px(8))
        line.skip(theme.px(20))
        line.end(theme.px(20), 0)
        row = index.data(ROW_ROLE)
        if isinstance(row, RoomRow):
            _paint_room(painter, theme, line, row)
        elif self._view.is_narrow:
            _paint_below(painter, theme, style.rect, line, row)
        else:
            _paint_person(painter, theme, line, row)


def _paint_room(painter: QPainter, theme: Theme, line: Row, row: RoomRow) -> None:
    subtle, direction = theme.color("text.subtle"), line.direction
    if row.number:
        font = theme.font_for(row.number, 14)
        rect = line.start(max(theme.px(20), text_width(font, row.number)), theme.px(8))
        paint_line(painter, rect, row.number, font, subtle, direction)
    count = theme.figures(14, 600)
    rect = line.end(max(theme.px(36), text_width(count, row.count)))
    paint_line(painter, rect, row.count, count, theme.color("text"), direction, "end")
    wide = text_width(theme.font_for(row.name, 14), row.name)
    # Pins stand below each other; with large text the names need the room.
    if row.pinned or line.rest().width() - theme.px(84) >= wide:
        rect = line.end(theme.px(40))
    if row.pinned:
        pin = Row(rect, direction, theme.px(2))
        paint_icon(painter, pin.start(_square(theme, 14)), "push-pin", subtle)
        paint_line(painter, pin.rest(), row.pinned, theme.figures(12), subtle, direction)
    for code in reversed(row.languages):
        size = painting.language_size(theme, code)
        if size.width() + wide <= line.rest().width():
            painting.paint_language(painter, theme, line.end(size, theme.px(4)), code)
    font = theme.font_for(row.name, 14)
    paint_line(painter, line.rest(), row.name, font, theme.color("text"), direction)


def _paint_person(painter: QPainter, theme: Theme, line: Row, row: SeatRow) -> None:
    subtle, direction = theme.color("text.subtle"), line.direction
    pin = line.start(_square(theme, 16))
    if row.pinned:
        paint_icon(painter, pin, "push-pin", theme.color("accent.text"))
    wide = line.rest().width()
    # Shares of the row, so that columns stand below each other whatever is in them.
    name, community, codes = line.start(wide * 30 // 100), line.start(wide * 25 // 100), wide // 8
    font = theme.font_for(row.name, 14, 500)
    paint_line(painter, name, row.name, font, theme.color("text"), direction)
    font = theme.font_for(row.community, 12)
    paint_line(painter, community, row.community, font, subtle, direction)
    languages = Row(line.start(codes), direction, theme.px(4))
    for code in row.languages:
        size = painting.language_size(theme, code)
        if size.width() > languages.rest().width():
            break
        painting.paint_language(painter, theme, languages.start(size), code)
    room = line.end(max(theme.px(72), text_width(theme.font(14), row.room)))
    paint_line(painter, room, row.room, theme.font(14), theme.color("text"), direction, "end")
    if row.trouble:
        size = painting.tag_size(theme, "attention", row.trouble)
        size.setWidth(min(size.width(), line.rest().width()))
        rect = line.end(size)
        painting.paint_tag(painter, theme, rect, "attention", row.trouble, direction)


def _paint_below(painter: QPainter, theme: Theme, rect: QRect, line: Row, row: SeatRow) -> None:
    """Name and room; below them, where there is no room for columns, community and languages."""
    subtle, direction = theme.color("text.subtle"), line.direction
    pin = line.start(_square(theme, 16))
    if row.pinned:
        paint_icon(painter, pin, "push-pin", theme.color("accent.text"))
    inside, first = line.rest(), theme.line_height(14)
    top = rect.top() + (rect.height() - first - theme.line_height(12)) // 2
    above = Row(QRect(inside.left(), top, inside.width(), first), direction, theme.px(8))
    room = above.end(text_width(theme.font(14), row.room))
    paint_line(painter, room, row.room, theme.font(14), theme.color("text"), direction, "end")
    font = theme.font_for(row.name, 14, 500)
    paint_line(painter, above.rest(), row.name, font, theme.color("text"), direction)
    high = theme.line_height(12)
    below = Row(QRect(inside.left(), top + first, inside.width(), high), direction, theme.px(4))
    if row.trouble:
        size = painting.tag_size(theme, "attention", row.trouble)
        size.setWidth(min(size.width(), below.rest().width()))
        place = below.end(size, theme.px(8))
        painting.paint_tag(painter, theme, place, "attention", row.trouble, direction)
    font = theme.font_for(row.community, 12)
    wide = min(text_width(font, row.community), below.rest().width())
    if wide:
        place = below.start(wide, theme.px(8))
        paint_line(painter, place, row.community, font, subtle, direction)
    for code in row.languages:
        size = painting.language_size(theme, code)
        if size.width() > below.rest().width():
            break
        painting.paint_language(painter, theme, below.start(size), code)


def _square(theme: Theme, side: int) -> QSize:
    return QSize(theme.px(side), theme.px(side))


class SeatsView(FitList):
    """A list whose current row keeps its place when it is shown anew."""

    row_height = 36
    columns_from = 0

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__(holder)
        self._own = _Model(self)
        self.setModel(self._own)
        self.setItemDelegate(_Delegate(holder, self))
        self.setUniformItemSizes(True)

    def show_rows(self, rows: Sequence[RoomRow] | Sequence[SeatRow]) -> None:
        """Show these; where the current one is gone, the one that stands in its place is."""
        at = self.currentIndex().row()
        self._own.show(rows)
        if not self.currentIndex().isValid() and rows:
            self.setCurrentIndex(self._own.index(min(max(at, 0), len(rows) - 1), 0))
        self.fit()

    @property
    def is_narrow(self) -> bool:
        """Whether there is no room for columns beside each other."""
        return self.viewport().width() < self._holder.theme.px(self.columns_from)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns, or lines below each other."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit()

    def rows(self) -> list[Any]:
        """What is shown."""
        return self._own.rows()

    def current_id(self) -> str:
        """The row that is marked."""
        row = self._own.row_at(self.currentIndex())
        return row.id if row is not None else ""

    def go_to(self, row_id: str) -> None:
        """Mark a row."""
        index = self._own.index_of(row_id)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def sizeHint(self) -> QSize:
        """All rows; measured once, as all are of one height."""
        count = self._own.rowCount()
        return QSize(self._holder.theme.px(240), count * (self.sizeHintForRow(0) if count else 0))

    def content_height(self) -> int:
        """The height of all rows."""
        return self.sizeHint().height()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The first row is marked where none was."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._own.rowCount():
            self.setCurrentIndex(self._own.index(0, 0))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The frame goes with the focus."""
        super().focusOutEvent(event)
        self.viewport().update()


class PeopleView(SeatsView):
    """Several can be marked; a number begins a move, Space (or P) pins or lets go.

    `typed` carries what begins the number of a room, empty for Enter; `pin_asked` asks to pin.
    """

    row_height = 40
    columns_from = 480
    typed = Signal(str)
    pin_asked = Signal()

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__(holder)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)

    def marked(self) -> list[str]:
        """The ids of the people who are marked."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return [self._own.row(row).id for row in rows]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of people; all else is the list's."""
        text, key = ascii_digits(event.text()), latin_key(event)
        if held_with(event):
            super().keyPressEvent(event)
        elif text.isdecimal():
            self.typed.emit(text)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.typed.emit("")
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_P):
            self.pin_asked.emit()
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Figures of every script begin a move."""
        text = ascii_digits(event.commitString())
        if text.isdecimal():
            self.typed.emit(text)
        else:
            super().inputMethodEvent(event)
