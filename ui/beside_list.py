"""A list in which what is alike stands side by side: its keys, its mouse, its place."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView

from ui.beside_delegate import BesideDelegate
from ui.beside_rows import BesideModel, Cards, Content, GroupHead, One, Row, rows
from ui.empty import paint_empty
from ui.feedback import announce
from ui.latin_keys import latin_key
from ui.tall_list import TallList
from ui.theme import ThemeHolder

_Move = QAbstractItemView.CursorAction
_MOVES = {
    Qt.Key.Key_Up: _Move.MoveUp,
    Qt.Key.Key_Down: _Move.MoveDown,
    Qt.Key.Key_PageUp: _Move.MovePageUp,
    Qt.Key.Key_PageDown: _Move.MovePageDown,
    Qt.Key.Key_Home: _Move.MoveHome,
    Qt.Key.Key_End: _Move.MoveEnd,
}
_BACK = (Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_End)
_DEEDS = {Qt.Key.Key_A: "accept", Qt.Key.Key_X: "dissolve"}


class BesideList(TallList):
    """Arrows move through rows and cards, Enter opens one, A and X decide on a group.

    `opened` carries what a person opens, `asked` what is to be done (`accept`, `dissolve`) and the
    group; `left` is Esc.
    """

    opened = Signal(object)
    asked = Signal(str, object)
    left = Signal()

    def __init__(
        self,
        holder: ThemeHolder,
        delegate: Callable[[TallList], BesideDelegate],
        said: Callable[[Any], str],
    ) -> None:
        self._holder = holder
        self._rows = BesideModel(said)
        self._content = Content()
        self._columns = 1
        self._current = ""
        self._empty = ("note", "", "")
        super().__init__(self._guess)
        self._rows.setParent(self)
        self._look = delegate(self)
        self.setItemDelegate(self._look)
        self.setModel(self._rows)
        self.follows = False
        holder.changed.connect(self._fonts_changed)

    # What it shows

    def content(self) -> Content:
        """What is shown."""
        return self._content

    def rows(self) -> list[Row]:
        """The rows as shown."""
        return self._rows.rows()

    def sentence(self, row: Row) -> str:
        """What a screen reader says of a row."""
        return self._rows.sentence(row)

    def show_content(self, content: Content, *, anew: bool) -> None:
        """Show this; `anew` where it is of something else, and begins at its top."""
        at = self.currentIndex().row()
        self._content = content
        self.follows = False
        self._rows.show(rows(content, self._columns))
        if anew:
            self._current, self._rows.column, self._look.column = "", 0, 0
            self._mark(self._near(0, 1))
            self.verticalScrollBar().setValue(0)
        else:
            self._find_current(at)
        self.follows = False
        self.viewport().update()

    def set_empty(self, icon: str, title: str, hint: str) -> None:
        """What to show where there is nothing."""
        self._empty = (icon, title, hint)
        self.viewport().update()

    def current(self) -> One | None:
        """What has the mark."""
        row = self._rows.row_at(self.currentIndex())
        if isinstance(row, Cards):
            return row.items[min(self._rows.column, len(row.items) - 1)]
        return row if isinstance(row, One) else None

    def go_to(self, record: str) -> bool:
        """Put the mark on what has this id; False where it is not shown."""
        for at, row in enumerate(self._rows.rows()):
            if isinstance(row, One) and row.id == record:
                self._mark(at)
                return True
            if isinstance(row, Cards):
                found = [place for place, one in enumerate(row.items) if one.id == record]
                if found:
                    self._set_column(found[0])
                    self._mark(at)
                    return True
        return False

    def button_rect(self, key: str, button: str) -> QRect:
        """Where a button of a group is in the viewport."""
        index = self._rows.index_of(("group", key))
        row = self._rows.row_at(index)
        assert isinstance(row, GroupHead)
        return self._look.button_rect(row, self.visualRect(index), button, self.layoutDirection())

    def _guess(self, row: int) -> int:
        return self._look.height(self._rows.row(row), self.viewport().width())

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the list; everything else is the page's."""
        key = Qt.Key(latin_key(event))
        held = event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        )
        one = self.current()
        if held:
            event.ignore()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if one is not None:
                self.opened.emit(one.item)
        elif key in _MOVES:
            self._step(key)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            ahead = (key == Qt.Key.Key_Right) == (
                self.layoutDirection() == Qt.LayoutDirection.LeftToRight
            )
            self._step_aside(1 if ahead else -1)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in _DEEDS and self._ask(_DEEDS[key]):
            pass
        else:
            event.ignore()

    def _ask(self, deed: str) -> bool:
        row = self._rows.row_at(self.currentIndex())
        if not isinstance(row, Cards) or deed not in row.group.asks:
            return False
        self.asked.emit(deed, row.group)
        return True

    def _step(self, key: Qt.Key) -> None:
        wanted = self.moveCursor(_MOVES[key], Qt.KeyboardModifier.NoModifier).row()
        by = -1 if key in _BACK else 1
        if not self.currentIndex().isValid():
            wanted, by = 0, 1
        found = self._near(wanted, by)
        self._mark(found if found >= 0 else self._near(wanted, -by))

    def _step_aside(self, by: int) -> None:
        """To the card before or after, also in the line before or after of the same group."""
        index = self.currentIndex()
        row = self._rows.row_at(index)
        if not isinstance(row, Cards):
            return
        to = min(self._rows.column, len(row.items) - 1) + by
        if 0 <= to < len(row.items):
            self._set_column(to)
        elif 0 <= row.at + to < len(row.group.items):
            self._set_column(0 if by > 0 else row.columns - 1)
            self._mark(index.row() + by)
            return
        self._remember()
        self.viewport().update()
        announce(self, self._rows.sentence(row))

    def _set_column(self, column: int) -> None:
        self._rows.column = self._look.column = column

    def _near(self, at: int, by: int) -> int:
        """The next row from here on that can have the mark; -1 where there is none."""
        count = self._rows.rowCount()
        while 0 <= at < count:
            if isinstance(self._rows.row(at), One | Cards):
                return at
            at += by
        return -1

    def _mark(self, at: int) -> None:
        if at < 0:
            self.setCurrentIndex(QModelIndex())
            return
        # Headings above come into view with the first row below them.
        above = at
        while above and not isinstance(self._rows.row(above - 1), One | Cards):
            above -= 1
        index = self._rows.index(at, 0)
        self.setAutoScroll(False)
        self.setCurrentIndex(index)
        self.setAutoScroll(True)
        self.scrollTo(self._rows.index(above, 0))
        self.scrollTo(index)
        self.follows = False
        self._remember()
        self.viewport().update()

    def _remember(self) -> None:
        one = self.current()
        self._current = one.id if one is not None else ""

    def _find_current(self, at: int) -> None:
        """The mark stays on its record, or goes to the next that is there."""
        if self._current and self.go_to(self._current):
            return
        last = self._rows.rowCount() - 1
        at = min(max(0, at), last)
        found = self._near(at, 1)
        self._mark(found if found >= 0 else self._near(at, -1))

    # Qt

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The first row has the mark where none has."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self._mark(self._near(0, 1))
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other width: perhaps more beside each other."""
        super().resizeEvent(event)
        self._fit()

    def _fonts_changed(self) -> None:
        self._fit()
        self.remeasure()

    def _fit(self) -> None:
        columns = self._look.columns(self.viewport().width())
        if columns != self._columns:
            self._columns = columns
            if self._content.groups:
                self.show_content(self._content, anew=False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The mark goes to what is under the mouse; buttons of a group are pressed."""
        point = event.position().toPoint()
        index = self.indexAt(point)
        row = self._rows.row_at(index)
        if event.button() != Qt.MouseButton.LeftButton or row is None:
            return
        if isinstance(row, GroupHead):
            self._press(row, index, point)
        elif isinstance(row, Cards):
            rect, direction = self.visualRect(index), self.layoutDirection()
            at = self._look.card_at(row, rect, point, direction)
            if at >= 0:
                self._set_column(at)
                self._mark(index.row())
        elif isinstance(row, One):
            self._mark(index.row())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Opens what is under the mouse."""
        row = self._rows.row_at(self.indexAt(event.position().toPoint()))
        self.mousePressEvent(event)
        one = self.current()
        if isinstance(row, One | Cards) and one is not None:
            self.opened.emit(one.item)

    def _press(self, row: GroupHead, index: QModelIndex, point: QPoint) -> None:
        rect, direction = self.visualRect(index), self.layoutDirection()
        deed = self._look.button_at(row, rect, point, direction)
        self._set_column(0)
        self._mark(index.row() + 1)
        if deed:
            self.asked.emit(deed, row.group)

    def keyboardSearch(self, search: str) -> None:
        """Letters do not search here."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, or why there are none."""
        if self._rows.rowCount():
            super().paintEvent(event)
            return
        painter = QPainter(self.viewport())
        icon, title, hint = self._empty
        rect = self.viewport().rect()
        if title:
            paint_empty(painter, self._holder.theme, rect, icon, title, hint)
