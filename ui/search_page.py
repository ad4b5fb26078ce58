"""Search over all notes of the store: what is found while somebody types, and a note in its room.

It has no place in the navigation: Ctrl+F in the find field of a page leads here, Esc back.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from facilitator import search
from facilitator.changes import Changes
from facilitator.records import Note
from facilitator.search import MOST_COUNTED, NEWEST, Found
from facilitator.sessions import Place
from facilitator.store import Store
from ui.buttons import Button
from ui.feedback import announce
from ui.jobs import Jobs
from ui.latest import Latest
from ui.note_view import NoteView
from ui.notifier import StoreNotifier
from ui.page import Page
from ui.panel_parts import Line, TextLine, panel
from ui.search_field import SearchField
from ui.search_rows import MOVES, FoundList
from ui.session_notes import SessionNotes
from ui.text import figures
from ui.theme import ThemeHolder

HEADER = 55


@dataclass(frozen=True)
class Answer:
    """What was found for these words; `count` is of all, up to one more than are counted."""

    words: str = ""
    found: tuple[Found, ...] = ()
    count: int = 0


class SearchPage(Page):
    """Field and results; Enter shows a note where it was said.

    `left` asks for the page before; `note_chosen` carries the id of a note of the session that the
    other pages show. One of another session is read here, with the notes around it.
    """

    left = Signal()
    note_chosen = Signal(str)

    def __init__(
        self, store: Store, notifier: StoreNotifier, themes: ThemeHolder, jobs: Jobs
    ) -> None:
        super().__init__()
        self._store = store
        self._themes = themes
        self._place: Place | None = None
        self._words = ""
        self._shown = Answer()
        self._read: Found | None = None
        self._around = SessionNotes(store)
        self._latest = Latest(self._ask, jobs, Answer(), self)
        self.field = SearchField(themes, key="Ctrl+F")
        self.count = TextLine(themes, 14, 400, "text.subtle")
        self.back = Button(themes, icon="x", key="Esc", flat=True)
        self.list = FoundList(themes, store.event)
        self.reader = NoteView(themes, store.event)
        self.title = TextLine(themes, 14, 600)
        self._lay_out()
        self._latest.changed.connect(self._show)
        notifier.changed.connect(self._changed)
        self.field.textChanged.connect(self._typed)
        self.back.clicked.connect(self._go_back)
        self.list.opened.connect(self._open)
        self.field.installEventFilter(self)
        self.reader.installEventFilter(self)
        self.retranslate()

    def _lay_out(self) -> None:
        self.setProperty("surface", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._head = panel("page")
        row = QHBoxLayout(self._head)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(12)
        row.addWidget(self.field, 3)
        row.addWidget(self.count, 2)
        row.addWidget(self.back)
        reading = panel("page")
        self._place_head = panel()
        above = QHBoxLayout(self._place_head)
        above.setContentsMargins(16, 0, 16, 0)
        above.addWidget(self.title)
        inside = QVBoxLayout(reading)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        for part in (self._place_head, Line(self._themes)):
            inside.addWidget(part)
        inside.addWidget(self.reader, 1)
        self._parts = QStackedWidget()
        self._parts.addWidget(self.list)
        self._parts.addWidget(reading)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        for part in (self._head, Line(self._themes)):
            outer.addWidget(part)
        outer.addWidget(self._parts, 1)
        self._themes.changed.connect(self._resize_heads)
        self._resize_heads()

    # What the window asks

    def set_place(self, place: Place) -> None:
        """The session that the other pages show."""
        self._place = place

    def find_words(self, words: str) -> None:
        """Begin with these words, or with those of last time."""
        self._stop_reading()
        if words.strip():
            self.field.setText(words)
        self.field.setFocus()
        self.field.selectAll()
        self._latest.refresh()

    def focus_start(self) -> None:
        """The cursor goes into the field."""
        self.field.setFocus()

    def find_text(self) -> None:
        """Ctrl+F: back to the field."""
        self._stop_reading()
        self.field.setFocus()
        self.field.selectAll()

    def panels(self) -> list[QWidget]:
        """The field, and what is below it."""
        return [self.field, self.reader if self._read is not None else self.list]

    # Asking and showing

    def _typed(self, words: str) -> None:
        self._words = words
        self._stop_reading()
        self._latest.refresh()

    def _ask(self) -> Answer:
        """In the worker thread, so that no letter waits for what the one before has found."""
        words = self._words
        if not words.strip():
            return Answer()
        found = search.find(self._store, words)
        count = len(found) if len(found) < NEWEST else search.count(self._store, words)
        return Answer(words, tuple(found), count)

    def _changed(self, changes: Changes) -> None:
        if self.isVisible() and Note.table in changes.tables:
            self._latest.refresh()
            if self._read is not None:
                self._show_session(self._read)

    def _show(self, answer: Answer) -> None:
        anew = answer.words != self._shown.words
        self._shown = answer
        self.list.show_found(list(answer.found), anew=anew)
        self._say_count()
        if anew and answer.words:
            announce(self, self.count.text() or self.tr("No note says that"))

    def _say_count(self) -> None:
        answer = self._shown
        if answer.count > MOST_COUNTED:
            words = self.tr("Newest {shown} of more than {count}")
        elif answer.count > len(answer.found):
            words = self.tr("Newest {shown} of {count}")
        else:
            words = self.tr("Found: {count}")
        count = self.locale().toString(min(answer.count, MOST_COUNTED))
        words = words.format(shown=figures(len(answer.found)), count=figures(count))
        self.count.set_text(words if answer.count else "")
        if answer.words:
            hint = self.tr("Each word is looked for at the beginning of words.")
            self.list.set_empty(self.tr("No note says that"), hint)
        else:
            hint = self.tr("Any words, in any language; #24 for an initiative, @ for a community.")
            hint = hint.replace("#24", f"#{self._store.event.example}")
            self.list.set_empty(self.tr("Search the notes of all rooms"), hint)

    # A note in its room

    def _open(self, found: Found) -> None:
        if self._place is not None and found.note.session == self._place.id:
            self.note_chosen.emit(found.id)
            return
        self._read = found
        self._show_session(found)
        self._parts.setCurrentIndex(1)
        self.reader.setFocus()
        announce(self, self.title.text())

    def _show_session(self, found: Found) -> None:
        """The notes around it; nothing here changes them."""
        self.title.set_text(
            self.tr("{place} · read-only").format(place=self.list.rows.place_words(found.where))
        )
        self.reader.follows = False
        self._around.open(found.note.session)
        self.reader.show_ids(self._around.ids(), self._around, None)
        self.reader.set_current_note(found.id)
        self.reader.scrollTo(self.reader.currentIndex())

    def _stop_reading(self) -> None:
        if self._read is not None:
            self._read = None
            self._parts.setCurrentIndex(0)
            self.reader.show_notes([])

    def _go_back(self) -> None:
        """Esc: from a room to the results, from there to the page before."""
        if self._read is None:
            self.left.emit()
            return
        self._stop_reading()
        self.field.setFocus()

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the field the arrows move through the results; Esc is the page's everywhere."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self._go_back()
            return True
        if watched is self.field and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._open_what_is_asked()
                return True
            if key in MOVES:
                self.list.step(MOVES[key])
                self._say_current()
                return True
        return super().eventFilter(watched, event)

    def _say_current(self) -> None:
        # The focus stays in the field, so no screen reader follows the mark by itself.
        sentence = self.list.currentIndex().data(int(Qt.ItemDataRole.AccessibleTextRole))
        if sentence:
            announce(self, sentence)

    def _open_what_is_asked(self) -> None:
        # Enter typed faster than the answer must not open what the words before had found.
        if self._shown.words == self._words:
            self.list.open_current()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc from the list and the button."""
        if event.key() == Qt.Key.Key_Escape:
            self._go_back()
        else:
            super().keyPressEvent(event)

    # Words

    def retranslate(self) -> None:
        """All words anew."""
        self.field.set_placeholder(self.tr("Search the notes of all rooms"))
        self.list.setAccessibleName(self.tr("Notes found"))
        self.reader.setAccessibleName(self.tr("Notes of the room, read-only"))
        words = self.tr("Back (Esc)")
        self.back.setToolTip(words)
        self.back.setAccessibleName(words)
        self._say_count()
        self.list.remeasure()
        if self._read is not None:
            self._show_session(self._read)

    def sizeHint(self) -> QSize:
        """As large as the window lets it."""
        return QSize(800, 600)

    def _resize_heads(self) -> None:
        self._head.setFixedHeight(self._themes.theme.px(HEADER))
        self._place_head.setFixedHeight(self._themes.theme.px(36))
