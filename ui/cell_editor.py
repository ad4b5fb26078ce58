"""Editing a cell of a grid where it stands."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui import painting
from ui.suggest_field import Ask, SuggestField
from ui.text_fields import claims_escape
from ui.theme import ThemeHolder
from ui.words_below import WordsBelow

_LEAST, HIGH = 140, 32
_KEY = "Tab"


class CellEditor(SuggestField):
    """A line that stands on a cell. Enter, Tab and the arrows up and down keep and go on.

    `asked` asks to keep what it holds and to go on by so many columns and rows; `left` to leave
    it as it was; `focus_gone` says that a person works elsewhere.
    """

    asked = Signal(int, int)
    left = Signal()
    focus_gone = Signal()

    def __init__(
        self, holder: ThemeHolder, over: QWidget, text: str, ask: Ask, *, several: bool
    ) -> None:
        super().__init__(holder, ask, several=several)
        self.setParent(over)
        self.was = text
        self._gone = False
        self.words = WordsBelow(holder, over)
        self.setText(text)
        self.textEdited.connect(lambda _text: self.say(""))

    @property
    def changed(self) -> bool:
        """Whether leaving it would lose something."""
        return self.text() != self.was

    def say(self, sentence: str) -> None:
        """Say below it why it was not kept."""
        self.words.say(sentence, wrong=True)
        self.set_wrong(sentence)
        if sentence:
            self.words.stand_below(self.geometry())

    def stand_on(self, cell: QRect) -> None:
        """Stand on a cell, wider than it where words need more room."""
        # Asked anew: what Qt had wrapped for a list's viewport may be gone with another window.
        theme, over = self._holder.theme, self.parentWidget()
        assert over is not None
        wide = min(max(cell.width() + theme.px(8), theme.px(_LEAST)), over.width())
        left = cell.left() - theme.px(4)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = cell.right() + theme.px(4) - wide
        left = max(0, min(left, over.width() - wide))
        high = theme.px(HIGH)
        self.setGeometry(left, cell.top() + (cell.height() - high) // 2, wide, high)
        if self.words.text():
            self.words.stand_below(self.geometry())

    def close_editor(self) -> None:
        """Go, and take along what stands around it."""
        self._gone = True
        for gone in (self.words, self):
            gone.hide()
            gone.deleteLater()

    def event(self, event: QEvent) -> bool:
        """Esc leaves the cell, not what is behind it."""
        return claims_escape(event) or super().event(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab takes what is offered, keeps it and goes on."""
        if self._gone or not self.isVisible():
            return False  # Qt looks for another focus for what is hidden
        popup = self._open_popup()
        if next and popup is not None and popup.marked() is not None:
            popup.take()
            if self._several:
                return True
        self.asked.emit(1 if next else -1, 0)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The list first, then what leaves the cell, then typing."""
        popup, key = self._open_popup(), event.key()
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if popup and key in _OF_LIST and (key not in _ENTER or popup.marked() is not None):
            super().keyPressEvent(event)
            return
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in _ENTER and not held & ~Qt.KeyboardModifier.ShiftModifier:
            self.asked.emit(0, -1 if held else 1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not held:
            self.asked.emit(0, 1 if key == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """While it is empty, the key that goes on stands in it."""
        super().paintEvent(event)
        theme = self._holder.theme
        size = painting.key_size(theme, _KEY)
        if self.text() or not size.width():
            return
        row = painting.Row(self.rect(), self.layoutDirection())
        row.end(theme.px(6), 0)
        painting.paint_key(QPainter(self), theme, row.end(size), _KEY)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Where the focus goes is known only when it is there."""
        super().focusOutEvent(event)
        QTimer.singleShot(0, self, self._look_where_focus_is)

    def _look_where_focus_is(self) -> None:
        focus = QApplication.focusWidget()
        if self.isHidden() or focus is None or focus is self:
            return
        if focus.window() is self.window():
            self.focus_gone.emit()


_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OF_LIST = (*_ENTER, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Escape)
