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
from ui.fit_row import FitRow
from ui.messages import words_of
from ui.note_form import NoteForm, Offers
from ui.panel_parts import PartsButton, TextLine
from ui.text import direction_of
from ui.text_fields import TextField
from ui.theme import ThemeHolder

_MOST = 240


class _EditField(TextField):
    saved = Signal()
    left = Signal()
    more = Signal()

    def focusNextPrevChild(self, next: bool) -> bool:
        if next:
            self.more.emit()
        return super().focusNextPrevChild(next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not held:
            self.saved.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class NoteEditor(QWidget):
    """One note in its row: its text, and after Tab all its fields. Enter saves, Esc leaves.

    Tags at the start or end of the text put the note on other initiatives, a new one inside the
    sentence on one more; without any it stays where it is, unless its field says otherwise.
    """

    saved = Signal()
    left = Signal()
    resized = Signal()

    def __init__(
        self,
        holder: ThemeHolder,
        event: Event,
        note: Note,
        parent: QWidget,
        offers: Offers | None = None,
    ) -> None:
        super().__init__(parent)
        self._holder = holder
        self._event = event
        self.form = NoteForm(holder, event, note, offers or Offers())
        self.form.hide()
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
        self.field.saved.connect(self.saved)
        self.field.left.connect(self.left)
        self.field.more.connect(self.show_fields)
        self.field.textChanged.connect(self._changed)
        self.form.edited.connect(self._form_edited)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.field, 1)
        layout.addWidget(self.error)
        layout.addWidget(self.hint)
        layout.addWidget(self.form)
        self._keys = self._hints()
        layout.addWidget(self._keys)
        self.field.moveCursor(QTextCursor.MoveOperation.End)

    def take_up(self, text: str, translation: str) -> None:
        """Go on with what was typed before the app ended."""
        self.field.setPlainText(note_line.with_marks(text))
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        if translation != self.form.translation.toPlainText():
            self.show_fields()
            self.form.translation.setPlainText(translation)

    def lay_out_now(self) -> None:
        """Give the field its width: only then its text has lines to count."""
        if (layout := self.layout()) is not None:
            layout.activate()

    def text(self) -> str:
        """What is typed."""
        return note_line.without_marks(self.field.toPlainText())

    def show_fields(self, name: str = "") -> None:
        """Show all fields, perhaps with the focus in one of them."""
        if self.form.isHidden():
            self.form.show()
            self._more.hide()
            self.resized.emit()
        if name:
            self.form.field(name).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def content(self) -> dict[str, object] | None:
        """What saving would change; None where something typed is wrong, which is then said."""
        problem = self.form.problem()
        if problem is not None:
            self.set_error(problem[1], in_text=False)
            problem[0].setFocus()
            return None
        found = self.form.content()
        text, initiatives = self.kept()
        if self._text_changed():
            found["text"] = text
        if initiatives is not None and "initiatives" not in found:
            found["initiatives"] = initiatives
            found["cluster"] = ""
        return found

    def leave_out_wrong(self) -> None:
        """Put back the fields that cannot be kept: the page is left, and the rest counts."""
        self.form.put_back_wrong()

    def shown_initiatives(self) -> tuple[str, ...] | None:
        """The badges that saving would give the note; None leaves them."""
        by_field = self.form.shown_initiatives()
        return self.kept()[1] if by_field is None else by_field

    def kept(self) -> tuple[str, tuple[str, ...] | None]:
        """The text that saving keeps, and the initiatives its tags name; None leaves those."""
        if not self._text_changed():
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
        return self._text_changed() or bool(self.form.content()) or self.form.is_wrong()

    def _text_changed(self) -> bool:
        return self.text() != self.was

    def set_error(self, sentence: str, *, in_text: bool = True) -> None:
        """Say why it was not saved; what was typed stays."""
        self.error.set_text(sentence)
        self.error.setToolTip(sentence)
        self.error.setVisible(bool(sentence))
        self.field.set_wrong(sentence if in_text else "")
        self.resized.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the fields leave: Enter saves all, Esc leaves all, Ctrl+L and Ctrl+I as if typing.

        Other keys end here: the list below has single keys that change notes.
        """
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        control = held == Qt.KeyboardModifier.ControlModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not held:
            self.saved.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif control and key == Qt.Key.Key_L:
            self.show_fields()
            self.form.cycle_language()
        elif control and key == Qt.Key.Key_I:
            self.show_fields()
            self.form.interpreted.toggle()
        elif held & ~Qt.KeyboardModifier.ShiftModifier or Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35:
            super().keyPressEvent(event)

    def wanted_height(self) -> int:
        """Room for its lines and the keys below."""
        theme = self._holder.theme
        field = min(
            max(theme.px(36), int(self.field.content_height(theme.px(_MOST))) + 10), theme.px(_MOST)
        )
        self.field.setFixedHeight(field)  # or it takes what the fields below need
        lines = sum(not line.isHidden() for line in (self.error, self.hint))
        form = 0 if self.form.isHidden() else self.form.fit(self.width()) + 4
        keys = self._keys.heightForWidth(self.width()) + theme.px(4)
        return field + lines * theme.px(20) + form + keys

    def _form_edited(self) -> None:
        if self.error.text():
            self.form.problem()  # what was mended is no longer marked
            self.set_error("")
        self.resized.emit()

    def _changed(self) -> None:
        found = note_line.unknown_tags(self._event, self.text()) if self._text_changed() else []
        sentence = words_of(found[0][2]) if found else ""
        self.hint.set_text(sentence)
        self.hint.setVisible(bool(sentence))
        self.field.setAccessibleDescription(sentence)
        self.resized.emit()

    def _hints(self) -> QWidget:
        """The keys and what they do; with large text in lines below each other."""
        hints = QWidget()
        row = FitRow(self._holder, hints, height=20, edge=0, gap=8, between=4)
        self._more = PartsButton(self._holder, padding=0)
        self._more.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab in the text does the same
        self._more.set_parts([("key", "Tab"), ("subtle", self.tr("all fields"))])
        self._more.clicked.connect(lambda: self.show_fields("on"))
        for key, words in (
            ("Enter", self.tr("saves")),
            ("Esc", self.tr("leaves it as it was")),
        ):
            pair = QWidget()
            beside = QHBoxLayout(pair)
            beside.setContentsMargins(0, 0, 0, 0)
            beside.setSpacing(8)
            said = TextLine(self._holder, 12, 400, "text.subtle")
            said.set_text(words)
            beside.addWidget(KeyHint(self._holder, key))
            beside.addWidget(said)
            row.add(pair, whole=True)
        row.add(self._more, whole=True)
        return hints
