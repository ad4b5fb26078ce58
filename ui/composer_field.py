"""The text of the composer: what its keys do, and `#24` as a token."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QMimeData, QRect, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QWidget

from facilitator import note_line
from facilitator.event import Event
from facilitator.note_line import Query
from ui import painting
from ui.composer_marks import MarkKeeper, TokenHighlighter, python_index, qt_length, wrap_for
from ui.initiative_popup import InitiativePopup
from ui.text_fields import TextField
from ui.theme import ThemeHolder
from ui.wording import local_commands

_MARGIN = 8
_LONGEST_SIGN = 40


class ComposerField(TextField):
    """Plain text that says what a person wants with it: keep it, a kind, an initiative.

    Text that an input method is still composing is not in `toPlainText`, so nothing here sees it.
    """

    submitted = Signal()
    left_up = Signal()
    escaped = Signal()
    kind_typed = Signal(str)
    sign_turned_back = Signal(str)
    focus_changed = Signal(bool)
    about_to_paste = Signal()
    pasted = Signal(str)

    def __init__(self, holder: ThemeHolder, event: Event, popup: InitiativePopup) -> None:
        super().__init__()
        self._holder = holder
        self._popup = popup
        self._event = event
        self._sign = ""
        self._sign_kind = ""
        self._key = ""
        self._placeholder = ""
        self.highlighter = TokenHighlighter(holder, event, self.document())
        self._marks = MarkKeeper(self)
        self.document().setDocumentMargin(_MARGIN - 1)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._forget_sign)
        self.opening_sign = ""

    def query(self) -> Query | None:
        """What is being asked for at the cursor."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            return None
        # A query stands in one line; of a long text nothing else is looked at.
        line = cursor.block().text()
        here = note_line.query_at(line, python_index(line, cursor.positionInBlock()))
        if here is None:
            return None
        text = self.toPlainText()
        before = python_index(text, cursor.block().position())
        return replace(here, start=before + here.start)

    def typed(self) -> str:
        """What a person typed: the text without the marks that only this field needs."""
        return note_line.without_marks(self.toPlainText())

    def cursor_place(self) -> int:
        """Where the cursor is, counted as Python counts."""
        return python_index(self.toPlainText(), self.textCursor().position())

    def sign_rect(self, query: Query, within: QWidget) -> QRect:
        """Where the sign of a query is shown, in the coordinates of `within`."""
        cursor = self.textCursor()
        cursor.setPosition(qt_length(self.toPlainText()[: query.start]))
        rect = self.cursorRect(cursor)
        return QRect(self.viewport().mapTo(within, rect.topLeft()), rect.size())

    def replace_query(self, query: Query, text: str) -> None:
        """Put `text` in the place of what was asked; empty text takes it out."""
        cursor = self.textCursor()
        whole = self.toPlainText()
        end = query.start + 1 + len(query.words)
        cursor.setPosition(qt_length(whole[: query.start]))
        cursor.setPosition(qt_length(whole[:end]), QTextCursor.MoveMode.KeepAnchor)
        if not text and query.start == 0 and whole[end : end + 1] == " ":
            cursor.movePosition(
                QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor
            )
        cursor.insertText(text)
        self.setTextCursor(cursor)

    def set_text(self, text: str) -> None:
        """Other text, with the cursor at its end; typing before it cannot be undone."""
        self.setWordWrapMode(wrap_for(text))
        self.setPlainText(note_line.with_marks(text))
        self.moveCursor(QTextCursor.MoveOperation.End)

    def setPlaceholderText(self, text: str) -> None:
        """Show this while the field is empty; Qt's own has no margin from right to left."""
        self._placeholder = text
        self.viewport().update()

    def placeholderText(self) -> str:
        """What the empty field shows."""
        return self._placeholder

    def show_key(self, key: str) -> None:
        """Show the key that leads here, while the field is empty."""
        self._key = key
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The popup first, then the composer, then typing."""
        if (self._popup.is_open() and self._popup_key(event)) or self._composer_key(event):
            event.accept()
            return
        super().keyPressEvent(event)
        if event.text() and event.isAccepted():
            self._read_kind()

    def type_letter(self, letter: str) -> None:
        """As if this key was pressed here; a line feed is Shift+Enter."""
        key, held = Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier
        if letter == "\n":
            key, held = Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier
        self.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, key, held, letter))

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Pasted or dropped into the empty field, a sign at the start means what it does typed."""
        was_empty = self.document().isEmpty()
        self.about_to_paste.emit()
        self.setWordWrapMode(wrap_for(f"{self.toPlainText()} {source.text()}"))
        super().insertFromMimeData(source)
        kind = note_line.KEY if was_empty else ""
        while kind == note_line.KEY:  # `/k !late`: a kind may follow
            text = self.toPlainText()
            start = note_line.after_tags(self._event, text[:_LONGEST_SIGN])
            kind, sign = note_line.kind_pasted(text[start:], local_commands())
            self._take_sign(kind, sign, start)
        self.pasted.emit(source.text())

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab takes a line of the popup before it leaves the field."""
        if next and self._popup.is_open() and self._popup.take(first=True):
            return True
        return super().focusNextPrevChild(next)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Signs come from input methods too: `？` in Chinese, `¿` by a dead key."""
        super().inputMethodEvent(event)
        if event.commitString():
            self._read_kind()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that typing begins."""
        super().focusInEvent(event)
        self.focus_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that typing ended."""
        super().focusOutEvent(event)
        self.focus_changed.emit(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, and while there is none the placeholder and the key."""
        super().paintEvent(event)
        if not self.document().isEmpty():
            return
        theme = self._holder.theme
        painter = QPainter(self.viewport())
        if not self.document().firstBlock().layout().preeditAreaText():
            self.paint_placeholder(painter, self._placeholder)
        if self._key:
            row = painting.Row(self.viewport().rect(), self.layoutDirection())
            row.end(theme.px(6), 0)
            painting.paint_key(
                painter, theme, row.end(painting.key_size(theme, self._key)), self._key
            )

    def _popup_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._popup.move_mark(1 if key == Qt.Key.Key_Down else -1)
            return True
        if key == Qt.Key.Key_Escape:
            self._popup.dismiss()
            return True
        if _is_plain_enter(event):
            return self._popup.take()
        return False

    def _composer_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if _is_plain_enter(event):
            self.submitted.emit()
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif key == Qt.Key.Key_Up and not event.modifiers() and self.document().isEmpty():
            self.left_up.emit()
        elif key == Qt.Key.Key_Backspace and self._sign and not event.modifiers():
            self._turn_back()
        else:
            return False
        return True

    def _read_kind(self) -> None:
        cursor = self.textCursor()
        if cursor.position() > _LONGEST_SIGN:
            return
        text = self.toPlainText()[: 2 * _LONGEST_SIGN]
        at = python_index(text, cursor.position())
        start = note_line.after_tags(self._event, text[:at])
        kind, sign = note_line.kind_typed(text[start:], at - start, local_commands())
        self._take_sign(kind, sign, start)

    def _take_sign(self, kind: str, sign: str, start: int) -> None:
        """Take a sign, which stands at `start`, out of the text: it is the kind."""
        if not kind:
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(qt_length(self.toPlainText()[:start]))
        right_after = cursor.position()
        cursor.setPosition(right_after + qt_length(sign), QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        if kind != note_line.KEY:
            self.opening_sign = sign
        # Only right after a sign does Backspace mean the sign; after a pasted text it does not.
        self._sign = sign if self.textCursor().position() == right_after else ""
        self._sign_kind = kind
        self.kind_typed.emit(kind)

    def _turn_back(self) -> None:
        sign, self._sign, self.opening_sign = self._sign, "", ""
        cursor = self.textCursor()
        cursor.insertText(sign)
        self.setTextCursor(cursor)
        self.sign_turned_back.emit(self._sign_kind)

    def _forget_sign(self) -> None:
        # Only right after a sign does Backspace mean the sign.
        self._sign = ""


def _is_plain_enter(event: QKeyEvent) -> bool:
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not held
