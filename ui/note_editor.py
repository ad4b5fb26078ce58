"""Editing a note where it stands."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator import note_line
from facilitator.event import Event
from facilitator.records import Note
from ui.buttons import KeyHint
from ui.composer_marks import MarkKeeper, TokenHighlighter, wrap_for
from ui.messages import words_of
from ui.panel_parts import TextLine
from ui.text import direction_of
from ui.text_fields import TextField
from ui.theme import ThemeHolder

_MOST = 240


class _EditField(TextField):
    saved = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not held:
            self.saved.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class NoteEditor(QWidget):
    """The text of one note in its row. Enter saves, Esc leaves it as it was.

    Tags at its start or end put the note on other initiatives, a new one inside the sentence on
    one more; without any it stays where it is.
    """

    saved = Signal(str)
    left = Signal()
    resized = Signal()

    def __init__(self, holder: ThemeHolder, event: Event, note: Note, parent: QWidget) -> None:
        super().__init__(parent)
        self._holder = holder
        self._event = event
        text = note.text
        self.note_id = note.id
        self._initiatives = note.initiatives
        self.was = note_line.without_marks(text)
        self.field = _EditField()
        self.field.setFont(holder.theme.font_for(text))
        self.field.setAccessibleName(self.tr("Text of the note"))
        self.field.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.field.setWordWrapMode(wrap_for(text))
        self.field.setPlainText(note_line.with_marks(text))
        self._marks = MarkKeeper(self.field)
        self._tokens = TokenHighlighter(holder, event, self.field.document())
        self.field.document().setDocumentMargin(3)
        option = self.field.document().defaultTextOption()
        option.setTextDirection(direction_of(text))
        self.field.document().setDefaultTextOption(option)
        self.error = TextLine(holder, 12, 400, "red")
        self.error.hide()
        self.hint = TextLine(holder, 12, 400, "text.subtle")
        self.hint.hide()
        self.field.saved.connect(lambda: self.saved.emit(self.text()))
        self.field.left.connect(self.left)
        self.field.textChanged.connect(self._changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.field, 1)
        layout.addWidget(self.error)
        layout.addWidget(self.hint)
        layout.addLayout(self._hints())
        self.field.moveCursor(QTextCursor.MoveOperation.End)

    def lay_out_now(self) -> None:
        """Give the field its width: only then its text has lines to count."""
        if (layout := self.layout()) is not None:
            layout.activate()

    def text(self) -> str:
        """What is typed."""
        return note_line.without_marks(self.field.toPlainText())

    def kept(self) -> tuple[str, tuple[str, ...] | None]:
        """The text that saving keeps, and the initiatives its tags name; None leaves those."""
        if not self.is_changed():
            return self.text(), None
        tags = note_line.read_tags(self._event, self.text())
        if tags.initiatives is not None and tags.at_edge:
            return tags.text, tags.initiatives
        before = note_line.read_tags(self._event, self.was).initiatives or ()
        added = [number for number in tags.initiatives or () if number not in before]
        if not added:
            return self.text(), None
        return tags.text, tuple(dict.fromkeys((*self._initiatives, *added)))

    def is_changed(self) -> bool:
        """Whether something would be lost by leaving."""
        return self.text() != self.was

    def set_error(self, sentence: str) -> None:
        """Say why it was not saved; the text stays."""
        self.error.set_text(sentence)
        self.error.setToolTip(sentence)
        self.error.setVisible(bool(sentence))
        self.field.set_wrong(sentence)
        self.resized.emit()

    def wanted_height(self) -> int:
        """Room for its lines and the keys below."""
        theme = self._holder.theme
        field = min(max(theme.px(36), int(self.field.content_height()) + 10), theme.px(_MOST))
        lines = sum(not line.isHidden() for line in (self.error, self.hint))
        return field + lines * theme.px(20) + theme.px(4 + 20)

    def _changed(self) -> None:
        found = note_line.unknown_tags(self._event, self.text()) if self.is_changed() else []
        sentence = words_of(found[0][2]) if found else ""
        self.hint.set_text(sentence)
        self.hint.setVisible(bool(sentence))
        self.field.setAccessibleDescription(sentence)
        self.resized.emit()

    def _hints(self) -> QHBoxLayout:
        hints = QHBoxLayout()
        hints.setSpacing(8)
        for key, words in (
            ("Enter", self.tr("saves")),
            ("Esc", self.tr("leaves it as it was")),
        ):
            hints.addWidget(KeyHint(self._holder, key))
            label = TextLine(self._holder, 12, 400, "text.subtle")
            label.set_text(words)
            hints.addWidget(label)
        hints.addStretch()
        return hints
