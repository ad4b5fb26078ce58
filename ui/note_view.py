"""The list of notes with its keys, and the editor in the row."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from facilitator.event import Event
from facilitator.records import NOTE_KINDS, Note
from facilitator.text import ascii_digits, one_line
from ui.empty import empty_height, paint_empty
from ui.language import InheritedTexts, language_name
from ui.latin_keys import held_with, latin_key
from ui.note_delegate import NoteDelegate
from ui.note_editor import NoteEditor
from ui.note_form import Offers
from ui.note_words import consent_tag, translation_words
from ui.rows import Reader, RowModel
from ui.tall_list import TallList
from ui.theme import ThemeHolder
from ui.wording import clock_time, kind_word, listed

LEAST = 64
"""A list of notes is never lower."""
# The figures' row of a French keyboard without Shift.
_AZERTY = {"&": "1", "é": "2", '"': "3", "'": "4", "(": "5"}


class NoteModel(InheritedTexts, RowModel[Note]):
    """Notes; the note itself by `ROW_ROLE`, a sentence for screen readers."""

    most_runs = 100

    def value(self, row: Note, column: int, role: int) -> Any:  # noqa: ANN401 - Qt's own type
        """What Qt and screen readers get."""
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(row.text, 200)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.sentence(row)
        return None

    def when(self, note: Note) -> str:
        """When it was captured."""
        return clock_time(note.created)

    def sentence(self, note: Note) -> str:
        """A note for screen readers: kind, community, language, time, initiatives, then its text.

        What is not known is left out.
        """
        language = language_name(note.language) if note.language else ""
        parts = [kind_word(note.kind), note.community, language]
        if note.interpreted:
            parts.append(self.tr("interpreted"))
        parts.append(self.when(note))
        if note.initiatives:
            numbers = listed(note.initiatives)
            parts.append(self.tr("initiative %1").replace("%1", numbers))
        if note.cluster:
            parts.append(self.tr("cluster %1").replace("%1", note.cluster))
        if note.support:
            parts.append(self.tr("%n mark(s) of support", "", note.support))
        if note.key:
            parts.append(self.tr("key note"))
        if note.kind == "quote":
            parts.append(consent_tag(note.consent))
        sentence = listed(part for part in parts if part) + ". " + note.text
        if note.translation:
            words = translation_words(note, spoken=True)
            sentence += f" {words}: {note.translation}"
        return sentence


class NoteView(TallList):
    """Notes with single keys: 1-5 kind, + and − support, * key, Enter or F2 edit, Delete.

    `#`, `@` and T edit a note's initiatives, community and translation; P asks whether a quote may
    be published; H asks for its history. `editing` says that an editor opens or was closed.
    """

    kind_asked = Signal(str, str)
    support_asked = Signal(str, int)
    key_asked = Signal(str)
    edit_asked = Signal(str)
    field_asked = Signal(str, str)
    consent_asked = Signal(str)
    history_asked = Signal(str)
    remove_asked = Signal(str)
    save_asked = Signal(str)
    edit_left = Signal()
    editing = Signal(bool)
    back_asked = Signal()

    def __init__(self, holder: ThemeHolder, event: Event, parent: QWidget | None = None) -> None:
        self._notes = self.make_model()
        self._event = event
        self._holder = holder
        self._editor: NoteEditor | None = None
        super().__init__(self._guess, parent)
        self._notes.setParent(self)
        self._delegate = self.make_delegate()
        self._empty = ("", "")
        self.setItemDelegate(self._delegate)
        self.setModel(self._notes)
        self.doubleClicked.connect(self._edit_index)
        holder.changed.connect(self.remeasure)
        holder.changed.connect(self._keep_words)
        self.setMinimumHeight(LEAST)

    def make_model(self) -> NoteModel:
        """The model of a new list."""
        return NoteModel()

    def make_delegate(self) -> NoteDelegate:
        """What paints the rows of a new list."""
        return NoteDelegate(self._holder, self)

    def holder(self) -> ThemeHolder:
        """The theme that it is painted in."""
        return self._holder

    def show_notes(self, shown: list[Note]) -> None:
        """Show these, and keep the place, the mark and an open editor."""
        self._notes.show(shown)
        self.viewport().update()

    def show_ids(
        self, shown: list[str], reader: Reader[Note], changed: frozenset[str] | None = frozenset()
    ) -> None:
        """The same for notes that are read where somebody looks at them.

        `changed` are the ids of those that may say something else than before; None: any may.
        """
        self._notes.show_ids(shown, reader, changed)
        self.viewport().update()

    def notes(self) -> list[Note]:
        """What is shown; of a long list, all are read."""
        return self._notes.rows()

    def ids(self) -> list[str]:
        """The ids of what is shown."""
        return self._notes.ids()

    def count(self) -> int:
        """How many are shown."""
        return self._notes.rowCount()

    def shows(self, note_id: str) -> bool:
        """Whether a note is shown."""
        return self._notes.index_of(note_id).isValid()

    def current_note(self) -> Note | None:
        """The note that the keys are for."""
        return self._notes.row_at(self.currentIndex())

    def set_current_note(self, note_id: str) -> None:
        """Put the mark on a note."""
        self.setCurrentIndex(self._notes.index_of(note_id))

    def set_empty(self, title: str, hint: str) -> None:
        """What to show where no note is."""
        self._empty = (title, hint)
        self._keep_words()
        self.viewport().update()

    def _keep_words(self) -> None:
        """Where no note is, what to do instead stands there in whole, however large the text is."""
        high = 0
        if any(self._empty) and not self.count():
            high = empty_height(self._holder.theme, self.viewport().width(), *self._empty)
        self.setMinimumHeight(max(LEAST, high))

    # Editing in the row

    def editor(self) -> NoteEditor | None:
        """The open editor."""
        return self._editor

    def open_editor(self, note: Note, offers: Offers | None = None, field: str = "") -> None:
        """Edit a note in its row: its text, or one of its other fields."""
        self.close_editor()
        index = self._notes.index_of(note.id)
        if not index.isValid():
            return
        self.setCurrentIndex(index)
        editor = NoteEditor(self._holder, self._event, note, self.viewport(), offers)
        self._editor = editor
        editor.saved.connect(lambda: self.save_asked.emit(note.id))
        editor.left.connect(self.edit_left)
        editor.resized.connect(self._place_editor)
        editor.form.focused.connect(self._bring_into_view)
        # Outside the layout the editor does not know its width yet, nor the row its height.
        editor.resize(
            self._delegate.text_rect(self.visualRect(index), self.layoutDirection()).size()
        )
        self.editing.emit(True)
        editor.show()  # only now its text has lines
        editor.lay_out_now()
        self._place_editor()
        self.focus_editor(note.id, field)

    def focus_editor(self, note_id: str, field: str = "") -> bool:
        """Put the cursor into the editor of this note; False where that is not open."""
        editor = self._editor
        if editor is None or editor.note_id != note_id:
            return False
        self.set_current_note(note_id)
        editor.field.setFocus()
        if field:
            editor.show_fields(field)
        return True

    def close_editor(self) -> None:
        """Close the editor; what it holds has been saved, given back, or is not wanted."""
        editor, self._editor = self._editor, None
        self._delegate.edit_row("", 0)
        if editor is not None:
            self.remeasure_row(self._notes.index_of(editor.note_id).row())
            editor.hide()
            editor.deleteLater()
            self.editing.emit(False)

    def updateEditorGeometries(self) -> None:
        """Keep the editor on its row when the list moves."""
        super().updateEditorGeometries()
        if self._editor is not None:
            self._move_editor(self._editor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other width, other lines in the editor too."""
        super().resizeEvent(event)
        self._place_editor()
        self._keep_words()

    def _place_editor(self) -> None:
        editor = self._editor
        if editor is None or editor.isHidden():
            return
        index = self._notes.index_of(editor.note_id)
        height, on = editor.wanted_height(), editor.shown_initiatives()
        self._delegate.edit_row(editor.note_id, height, on)
        self.remeasure_row(index.row())
        self._move_editor(editor)
        self.scrollTo(index)
        focus = self.window().focusWidget()
        if focus is not None and editor.isAncestorOf(focus):
            self._bring_into_view(focus)

    def _bring_into_view(self, field: QWidget) -> None:
        """An editor taller than the list shows the field that is typed into."""
        top = field.mapTo(self.viewport(), QPoint(0, 0)).y()
        beyond = top + field.height() - self.viewport().height()
        bar = self.verticalScrollBar()
        if top < 0 or beyond > 0:
            bar.setValue(bar.value() + (top if top < 0 else min(top, beyond)))

    def _move_editor(self, editor: NoteEditor) -> None:
        index = self._notes.index_of(editor.note_id)
        if index.isValid():
            row = self.visualRect(index)
            editor.setGeometry(self._delegate.text_rect(row, self.layoutDirection()))

    # Keys and painting

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of a note; arrows move; everything else belongs to the window."""
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.back_asked.emit()
            return
        note = self.current_note()
        if note is not None and self.note_key(event, note):
            event.accept()
            return
        navigation = (
            Qt.Key.Key_Up,
            Qt.Key.Key_Down,
            Qt.Key.Key_Home,
            Qt.Key.Key_End,
            Qt.Key.Key_PageUp,
            Qt.Key.Key_PageDown,
        )
        if (
            event.key() in navigation
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            super().keyPressEvent(event)
        else:
            event.ignore()  # also: no search by typing in a list that has keys

    def note_key(self, event: QKeyEvent, note: Note) -> bool:
        """Do what a key does to a note; False for a key that does nothing to it."""
        if held_with(event):
            return False
        sign = _AZERTY.get(event.text(), ascii_digits(event.text()))
        letter = latin_key(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit_asked.emit(note.id)
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_asked.emit(note.id)
        elif sign in ("1", "2", "3", "4", "5"):
            self.kind_asked.emit(note.id, NOTE_KINDS[int(sign) - 1])
        elif sign in ("+", "＋"):
            self.support_asked.emit(note.id, 1)
        elif sign in ("-", "−", "－"):
            self.support_asked.emit(note.id, -1)
        elif sign in ("*", "＊"):
            self.key_asked.emit(note.id)
        elif sign in ("#", "＃"):
            self.field_asked.emit(note.id, "on")
        elif sign in ("@", "＠"):
            self.field_asked.emit(note.id, "community")
        elif letter == Qt.Key.Key_T:
            self.field_asked.emit(note.id, "translation")
        elif letter == Qt.Key.Key_H:
            self.history_asked.emit(note.id)
        elif letter == Qt.Key.Key_P and note.kind == "quote":
            self.consent_asked.emit(note.id)
        else:
            return False
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the notes, or what to do where there is none."""
        if self._notes.rowCount():
            super().paintEvent(event)
            return
        painter = QPainter(self.viewport())
        title, hint = self._empty
        rect = self.viewport().rect()
        paint_empty(painter, self._holder.theme, rect, "note", title, hint)

    def _edit_index(self, index: QModelIndex) -> None:
        note = self._notes.row_at(index)
        if note is not None:
            self.edit_asked.emit(note.id)

    def _guess(self, row: int) -> int:
        note = self._notes.row_at(self._notes.index(row, 0))
        return self._delegate.estimate(note, self.viewport().width()) if note else 0
