"""Text fields that leave the application's shortcuts to the application.

Qt asks the focused field first, by a `ShortcutOverride` event, whether a key is its own. Fields
say yes too often: to Ctrl+Z with nothing to undo, and on Linux to Ctrl+K and Ctrl+E.
"""

import math
from typing import TypeGuard

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import (
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
)
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from ui.accessible import SILENCE
from ui.composing import guard_composing
from ui.field_lines import FieldLines
from ui.text import TextBlock, alignment, direction_of, lay_out, line_of

# What a field keeps of the keys with Ctrl: clipboard, and moving or deleting by words.
_CLIPBOARD_KEYS = {Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_X, Qt.Key.Key_Insert}
_WORD_KEYS = {
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Delete,
}
_MOVES_TEXT = {
    QEvent.Type.FontChange,
    QEvent.Type.StyleChange,
    QEvent.Type.LayoutDirectionChange,
}


def belongs_to_field(event: QKeyEvent, *, can_undo: bool, can_redo: bool) -> bool:
    """Whether a text field may take this key, or the application's shortcuts come first."""
    if event.matches(QKeySequence.StandardKey.Undo):
        return can_undo
    if event.matches(QKeySequence.StandardKey.Redo):
        return can_redo
    held = event.modifiers()
    control = bool(held & Qt.KeyboardModifier.ControlModifier)
    alt = bool(held & Qt.KeyboardModifier.AltModifier)
    if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
        return False
    # Ctrl and Alt together is how Windows reports AltGr: @ and # on many keyboards.
    if not control or alt:
        return True
    if event.key() in _WORD_KEYS:
        return True
    shift = bool(held & Qt.KeyboardModifier.ShiftModifier)
    return event.key() in _CLIPBOARD_KEYS and not shift


def claims_escape(event: QEvent) -> bool:
    """Keep Esc from what goes on behind a widget: true where Qt asked for that, and it has it."""
    if not _asks_for_key(event) or event.key() != Qt.Key.Key_Escape:
        return False
    event.accept()
    return True


class LineField(QLineEdit):
    """One line of text. `set_wrong("…")` marks it and says why to a screen reader."""

    _composing = False
    _described = ""

    def __init__(self, content: str | QWidget | None = None, parent: QWidget | None = None) -> None:
        text = content if isinstance(content, str) else ""
        super().__init__(text, content if isinstance(content, QWidget) else parent)
        self.textChanged.connect(self._place_text)
        self._place_text()

    def setAccessibleName(self, name: str) -> None:
        """What is typed here."""
        super().setAccessibleName(name)
        self._describe()

    def setPlaceholderText(self, text: str) -> None:
        """What stands in the empty field; where it is the name, it is said only once."""
        super().setPlaceholderText(text)
        self._describe()

    def setAccessibleDescription(self, words: str) -> None:
        """What is to be known of it: an error, or what is marked in its list."""
        self._described = words
        self._describe()

    def _describe(self) -> None:
        # Without a description Qt says what stands in the empty field.
        shown = self.placeholderText()
        silent = SILENCE if shown and shown == self.accessibleName() else ""
        super().setAccessibleDescription(self._described or silent)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Know whether something is being composed, as in Chinese or Japanese."""
        self._composing = bool(event.preeditString())
        guard_composing(self, on=self._composing)
        super().inputMethodEvent(event)
        self._place_text()

    def changeEvent(self, event: QEvent) -> None:
        """Where the text stands depends on the font and the direction of the window."""
        super().changeEvent(event)
        if event.type() in _MOVES_TEXT:
            self._place_text()

    def event(self, event: QEvent) -> bool:
        """Leave to the application what is not the field's."""
        if _asks_for_key(event) and not self._is_mine(event):
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A foreign key does nothing here, even where the application has no use for it."""
        if self._is_mine(event):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def set_wrong(self, reason: str) -> None:
        """Show a red border and describe the error; an empty reason clears both."""
        _mark_wrong(self, reason)

    def set_typing(self, large: bool) -> None:
        """Make it the 40 px field with 20 px figures that ballots are typed into."""
        self.setProperty("typing", large)
        _restyle(self)

    def _place_text(self) -> None:
        self._align()
        # Qt moves a line up by what the font of its script is taller than the field's own: Arabic
        # would lose its marks at the upper edge. Room below that is not there moves it back.
        up, _ = line_of(self.displayText(), self.font())
        raised = max(0, round(up) - self.fontMetrics().ascent())
        margins = self.textMargins()
        if margins.bottom() != -2 * raised:
            margins.setBottom(-2 * raised)
            self.setTextMargins(margins)

    def _align(self) -> None:
        """Text begins where its first letter does; figures and what is typed next as the window."""
        if self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            return
        place = alignment(direction_of(self.text(), self.layoutDirection()))
        if self.alignment() != place | Qt.AlignmentFlag.AlignVCenter:
            self.setAlignment(place | Qt.AlignmentFlag.AlignVCenter)

    def _is_mine(self, event: QKeyEvent) -> bool:
        undo, redo = self.isUndoAvailable(), self.isRedoAvailable()
        return belongs_to_field(event, can_undo=undo, can_redo=redo)


class TextField(QPlainTextEdit):
    """Several lines of text, aligned by their first strong letter; Tab leaves it."""

    _composing = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # The document of Qt's own: one that was made here would be Python's to throw away.
        self._lines = FieldLines(self.document())
        self.document().setDocumentLayout(self._lines)
        self._plain: str | None = None
        self.document().contentsChange.connect(self._forget_plain)
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._align)
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        """An empty field follows the interface's direction."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Know whether something is being composed, as in Chinese or Japanese."""
        self._composing = bool(event.preeditString())
        guard_composing(self, on=self._composing)
        super().inputMethodEvent(event)

    def event(self, event: QEvent) -> bool:
        """Leave to the application what is not the field's."""
        if _asks_for_key(event) and not self._is_mine(event):
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A foreign key does nothing here, even where the application has no use for it."""
        if self._is_mine(event):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def set_wrong(self, reason: str) -> None:
        """Show a red border and describe the error; an empty reason clears both."""
        _mark_wrong(self, reason)

    def toPlainText(self) -> str:
        """The text, put together once after each change: several ask for it at each key."""
        if self._plain is None:
            self._plain = super().toPlainText()
        return self._plain

    def content_height(self, most: float = math.inf) -> float:
        """How tall the text is: lines of other scripts are higher than the font says.

        Above `most` nobody counts on: pasted minutes have thousands of lines.
        """
        block, height = self.document().firstBlock(), 0.0
        while block.isValid() and height <= most:
            height += self.blockBoundingRect(block).height()
            block = block.next()
        return height + 2 * self.document().documentMargin()

    def paint_placeholder(self, painter: QPainter, words: str) -> None:
        """Paint what stands in the empty field, from the line on that is typed on.

        It takes as many lines as the field has; what has no room in them ends in an ellipsis.
        """
        margin = int(self.document().documentMargin())
        up, _ = line_of(words, self.font())
        top = margin - max(0, round(up) - self.fontMetrics().ascent())
        lines = max(1, (self.viewport().height() - margin) // self.fontMetrics().height())
        block = self._placeholder_block(words, lines)
        block.paint(painter, margin, top, self.palette().placeholderText().color())

    def placeholder_height(self, words: str) -> int:
        """How tall the field's content is with all lines of what stands in it while it is empty."""
        margin = int(self.document().documentMargin())
        return self._placeholder_block(words, 0).height + 2 * margin

    def _placeholder_block(self, words: str, lines: int) -> TextBlock:
        margin = int(self.document().documentMargin())
        up, down = line_of(words, self.font())
        high = max(self.fontMetrics().height(), math.ceil(up + down))
        room, to = self.viewport().width() - 2 * margin, self.layoutDirection()
        return lay_out(words, self.font(), room, high, max_lines=lines, align_to=to)

    def _forget_plain(self) -> None:
        self._plain = None

    def _align(self) -> None:
        # Qt orders the letters of each paragraph by itself, but leaves them all at the left.
        direction = direction_of(self.toPlainText(), self.layoutDirection())
        document = self.document()
        option = document.defaultTextOption()
        if option.textDirection() == direction and option.alignment() == alignment(direction):
            return
        option.setTextDirection(direction)
        option.setAlignment(alignment(direction))
        document.setDefaultTextOption(option)

    def _is_mine(self, event: QKeyEvent) -> bool:
        document = self.document()
        undo, redo = document.isUndoAvailable(), document.isRedoAvailable()
        return belongs_to_field(event, can_undo=undo, can_redo=redo)


def _asks_for_key(event: QEvent) -> TypeGuard[QKeyEvent]:
    return isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride


def _mark_wrong(field: QWidget, reason: str) -> None:
    field.setProperty("wrong", bool(reason))
    field.setAccessibleDescription(reason)
    _restyle(field)


def _restyle(field: QWidget) -> None:
    # A stylesheet looks at properties only when it is applied.
    field.style().unpolish(field)
    field.style().polish(field)
    field.update()
