"""The queue of talks with its keys, and moved by drag."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from ui.frames import FitList
from ui.latin_keys import latin_key
from ui.talk_columns import TalkHead
from ui.talk_delegate import TalkDelegate
from ui.talk_rows import TalkModel, TalkRow
from ui.theme import ThemeHolder

Index = QModelIndex | QPersistentModelIndex

_MOVES = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
)


class TalkList(FitList):
    """Talks below each other. Nothing is changed here: the signals say what a person wants.

    Arrows go from talk to talk. Enter or F2 edit this one, Shift+Enter begins it now, S skips it,
    R sets its time back, + gives it more, Alt+Up and Alt+Down move it, Delete removes it. Space and
    the arrows to the sides are for the talk that is given: `acted` carries the action's name.
    `reached` says that the keys are for another talk.
    """

    edit_asked = Signal(str)
    begin_asked = Signal(str)
    skip_asked = Signal(str)
    reset_asked = Signal(str)
    longer_asked = Signal(str)
    reached = Signal()
    remove_asked = Signal(str)
    move_asked = Signal(str, int)
    dropped = Signal(str, int)
    acted = Signal(str)
    bar_changed = Signal(int)

    def __init__(self, holder: ThemeHolder, head: TalkHead, parent: QWidget | None = None) -> None:
        super().__init__(holder, parent)
        self._talks = TalkModel(self)
        self._dragged = ""
        self._pressed: QPoint | None = None
        self._gap = -1
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setItemDelegate(TalkDelegate(holder, head, self))
        self.setModel(self._talks)
        self.setUniformItemSizes(True)
        self.selectionModel().currentChanged.connect(lambda *_: self.reached.emit())

    # What is shown

    def show_rows(self, rows: list[TalkRow]) -> None:
        """Show these; the current row goes with the talk that is given, where it was on it."""
        before = self.current_row()
        given = _given(self._talks.rows())
        fitted = len(rows) != self._talks.rowCount()
        self._talks.show(rows)
        now = _given(rows)
        followed = before is None or (before.id == given and now and now != given)
        if followed or not self.currentIndex().isValid():
            first = now or next((row.id for row in rows if row.talk.state == "queued"), "")
            self.set_current(first or (rows[-1].id if rows else ""))
        if fitted:
            self.fit()

    def rows(self) -> list[TalkRow]:
        """What is shown."""
        return self._talks.rows()

    def current_row(self) -> TalkRow | None:
        """The talk that the keys are for."""
        return self._talks.row_at(self.currentIndex())

    def set_current(self, talk: str) -> None:
        """Put the mark on a talk."""
        index = self._talks.index_of(talk)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of a talk; everything else belongs to the window."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        row = self.current_row()
        if row is not None and held == Qt.KeyboardModifier.AltModifier:
            by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
            if by:
                self.move_asked.emit(row.id, by)
                return
        shift = held == Qt.KeyboardModifier.ShiftModifier
        if held and not shift:
            event.ignore()
        elif (row is not None and self._row_key(event, row, shift)) or self._turn_key(event):
            event.accept()
        elif event.key() in _MOVES:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _row_key(self, event: QKeyEvent, row: TalkRow, shift: bool) -> bool:
        key = latin_key(event)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self.begin_asked if shift else self.edit_asked).emit(row.id)
        elif key == Qt.Key.Key_F2:
            self.edit_asked.emit(row.id)
        elif key == Qt.Key.Key_Delete:
            self.remove_asked.emit(row.id)
        elif key == Qt.Key.Key_S:
            self.skip_asked.emit(row.id)
        elif key == Qt.Key.Key_R:
            self.reset_asked.emit(row.id)
        elif event.text() in ("+", "=", "＋"):
            self.longer_asked.emit(row.id)
        else:
            return False
        return True

    def _turn_key(self, event: QKeyEvent) -> bool:
        name = turn_key(event, self.layoutDirection())
        if name:
            self.acted.emit(name)
        return bool(name)

    # Drag

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses; held and moved, the talk goes with it."""
        super().mousePressEvent(event)
        row = self._talks.row_at(self.indexAt(event.position().toPoint()))
        if row is not None and event.button() == Qt.MouseButton.LeftButton:
            self._dragged, self._pressed = row.id, event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where the talk would go."""
        point = event.position().toPoint()
        if self._pressed is None:
            super().mouseMoveEvent(event)
            return
        far = (point - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if far or self._gap >= 0:
            self._gap = self._gap_at(point.y())
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._scroll_along(point.y())
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put the talk there."""
        super().mouseReleaseEvent(event)
        talk, gap = self._dragged, self._gap
        self._stop_drag()
        if talk and gap >= 0:
            before = self._talks.index_of(talk).row()
            place = gap - 1 if gap > before else gap
            if place != before:
                self.dropped.emit(talk, place)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click edits."""
        self._stop_drag()
        row = self._talks.row_at(self.indexAt(event.position().toPoint()))
        if row is not None and event.button() == Qt.MouseButton.LeftButton:
            self.edit_asked.emit(row.id)

    def _stop_drag(self) -> None:
        self._dragged, self._pressed, self._gap = "", None, -1
        self.unsetCursor()
        self.viewport().update()

    def _gap_at(self, y: int) -> int:
        """Before which row, counted from 0, a talk would be put."""
        for place in range(self._talks.rowCount()):
            if y < self.visualRect(self._talks.index(place, 0)).center().y():
                return place
        return self._talks.rowCount()

    def _scroll_along(self, y: int) -> None:
        bar, edge = self.verticalScrollBar(), 24
        if y < edge:
            bar.setValue(bar.value() - edge)
        elif y > self.viewport().height() - edge:
            bar.setValue(bar.value() + edge)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, and a line where a dragged talk would go."""
        super().paintEvent(event)
        if self._gap < 0 or not self._talks.rowCount():
            return
        last = self._talks.rowCount() - 1
        index = self._talks.index(min(self._gap, last), 0)
        rect = self.visualRect(index)
        top = rect.top() if self._gap <= last else rect.bottom() + 1
        line = QRect(0, min(max(0, top - 1), self.viewport().height() - 2), rect.width(), 2)
        QPainter(self.viewport()).fillRect(line, self._holder.theme.color("accent"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell how much the scroll bar takes."""
        super().resizeEvent(event)
        self.bar_changed.emit(self.width() - self.viewport().width())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys go."""
        super().focusInEvent(event)
        self.viewport().update()


def turn_key(event: QKeyEvent, direction: Qt.LayoutDirection) -> str:
    """The action that a key means for the talk that is given; empty where it means none.

    Forward is where the text goes: from right to left the arrows are swapped.
    """
    key, forward = event.key(), direction == Qt.LayoutDirection.LeftToRight
    if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        return "talk_next" if (key == Qt.Key.Key_Right) == forward else "talk_back"
    if key == Qt.Key.Key_Space:
        return "talk_start"
    return ""


def _given(rows: list[TalkRow]) -> str:
    return next((row.id for row in rows if row.talk.state in ("speaking", "paused")), "")
