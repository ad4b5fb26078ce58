"""The middle of the room page: what is shown of the notes, and what is done to one of them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from facilitator import notes
from facilitator.reasons import Refused
from facilitator.store import Store
from ui.buttons import Button, SegmentedControl
from ui.edit_draft import EditDraft
from ui.feedback import announce
from ui.fit_row import ELASTIC, HIDE, FitRow
from ui.head_title import HeadTitle
from ui.note_acts import NoteActs
from ui.note_filter_bar import NoteFilterBar
from ui.note_form import Offers
from ui.note_view import NoteView
from ui.panel_parts import Line, TextLine
from ui.search_field import SearchField
from ui.session_notes import SessionNotes
from ui.theme import ThemeHolder
from ui.wording import clock_time, interface_language, refusal_words

HEADER, NARROW = 55, 580


class NoteList(QWidget):
    """Header with filter and find, and the list of notes under it.

    `given_back` carries text of an edit whose note is gone; `edit_ended` says that the focus is
    free; `refused` carries refusals of the list's keys.
    """

    refused = Signal(object)
    given_back = Signal(str)
    edit_ended = Signal()
    side_asked = Signal()

    def __init__(self, store: Store, holder: ThemeHolder, session: SessionNotes) -> None:
        super().__init__()
        self._store = store
        self._holder = holder
        self._session = session
        self._current = ""
        self._title = ""
        self._brief = False
        self._edit_returns = False
        self._cut_off = ""
        self.view = NoteView(holder, store.event)
        self.title = HeadTitle(holder)
        self.count = TextLine(holder, 14, 400, "text.subtle", shrinks=True)
        self.shown = SegmentedControl(holder, (("all", ""), ("one", "")))
        self.search = SearchField(holder, key="Ctrl+F", grows=True)
        self.filters = NoteFilterBar(holder, store.event)
        self.filters.hide()
        self.funnel = Button(holder, icon="funnel", flat=True, height=28)
        self.funnel.setCheckable(True)
        self.everywhere = Button(holder, icon="magnifying-glass", key="Ctrl+F", flat=True)
        self.everywhere.hide()
        self.side = Button(holder, icon="columns", flat=True)
        self.side.hide()
        self.side.clicked.connect(self.side_asked)
        self._lay_out()
        self.shown.chosen.connect(lambda _key: self.refresh())
        self.search.textChanged.connect(lambda _text: self.refresh())
        self.search.installEventFilter(self)
        self.funnel.clicked.connect(self._toggle_filters)
        self.filters.changed.connect(self._filter_changed)
        self.filters.left.connect(self._to_notes)
        self.filters.closed.connect(self._close_filters)
        self.view.back_asked.connect(self._back)
        self._half = EditDraft(store, self)
        self._acts = NoteActs(store, session, self.view, self)
        self._acts.refused.connect(self.refused)
        self.view.edit_asked.connect(self.edit)
        self.view.field_asked.connect(self.edit)
        self.view.save_asked.connect(self._save)
        self.view.edit_left.connect(self._leave_edit)
        self.retranslate()

    def _lay_out(self) -> None:
        self.setProperty("surface", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._head = QWidget()
        row = FitRow(self._holder, self._head, height=HEADER, edge=16)
        row.add_part(self.title, self.title.forms, (ELASTIC + 1, HIDE + 1), elastic=True)
        row.add(self.count, hides=True)
        row.add(self.shown, at_end=True)
        row.add(self.search, at_end=True)
        row.add(self.funnel, at_end=True, gap=4)
        row.add(self.side, at_end=True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._head)
        outer.addWidget(Line(self._holder))
        outer.addWidget(self.filters)
        outer.addWidget(self.everywhere)
        outer.addWidget(self.view, 1)
        # All room that is left is its own; it asks for none, or the composer would be squeezed.
        self.view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)

    # What is shown

    def set_title(self, title: str) -> None:
        """Name the part of the agenda."""
        self._title = title
        self._show_counts()

    def set_brief(self, brief: bool) -> None:
        """As a facilitator sees it: the find field comes when it is asked for."""
        self._brief = brief
        self._fit_head()
        self._show_counts()

    def set_current(self, number: str) -> None:
        """The initiative that Only shows; empty is General."""
        changed = number != self._current
        self._current = number
        self._name_only()
        if changed and self.shown.current() == "one":
            self.refresh()

    def open_session(self, session: str) -> None:
        """Another session: nothing of the old one stays; an edit that was cut off goes on."""
        self._end_edit()
        self._half.open_session(session)
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self.filters.clear(quietly=True)
        self._show_filters(False)
        self.shown.set_current("all")
        self.view.follows = True
        self.view.show_notes([])
        self.refresh()
        self.view.scrollToBottom()

    def refresh(self, changed: frozenset[str] | None = frozenset()) -> None:
        """Show what matches now; `changed` are the notes that may be others, None: any may."""
        self._guard_edit()
        only = self._current if self.shown.current() == "one" else None
        self.everywhere.setVisible(bool(self.search.text().strip()))
        wanted = self.filters.filter()
        found = self._session.matching(self.search.text(), only, wanted)
        self.view.show_ids(found, self._session, changed)
        if not self.filters.isHidden():
            self.filters.show_choices(self._session.said())
        self._show_counts()

    def show_all(self) -> None:
        """Nothing filtered away."""
        self.shown.set_current("all")
        self.search.clear()
        self.filters.clear(quietly=True)
        self._show_filters(False)
        self.refresh()

    def offer_side(self, offered: bool, opened: bool) -> None:
        """Offer the end side where it is not always there."""
        self.side.setVisible(offered)
        words = self.tr("Close the agenda (F6)") if opened else self.tr("Open the agenda (F6)")
        self.side.setToolTip(words)
        self.side.setAccessibleName(words)

    def start_search(self) -> None:
        """Ctrl+F: search these notes."""
        self.search.show()
        self.search.setFocus()
        self.search.selectAll()
        self._fit_head()

    # Filters

    def start_filter(self) -> None:
        """Ctrl+Shift+F: filter these notes."""
        self._show_filters(True)
        self.filters.focus_start()

    def _show_filters(self, shown: bool) -> None:
        if shown:
            self.filters.show_choices(self._session.said())
        self.filters.setVisible(shown)
        self.funnel.setChecked(shown)

    def _toggle_filters(self) -> None:
        if self.filters.isHidden():
            self.start_filter()
        else:
            self._close_filters()

    def _close_filters(self) -> None:
        self.filters.clear()
        self._show_filters(False)
        self._to_notes()

    def _filter_changed(self) -> None:
        self.refresh()
        announce(self, self.count.text())

    def _to_notes(self) -> None:
        if not self.view.count():
            self.edit_ended.emit()
            return
        self.view.setFocus()
        if self.view.current_note() is None:
            self.view.set_current_note(self.view.ids()[-1])

    def _back(self) -> None:
        """Esc in the list: the words of the search, then one filter after the other, then out."""
        if self.search.text():
            self.search.clear()
        elif not self.filters.back():
            if self.filters.isHidden():
                self.edit_ended.emit()
            self._show_filters(False)

    def go_to(self, note_id: str) -> None:
        """The focus on a note; on the last one where that is not shown."""
        self.view.set_current_note(note_id)
        self._to_notes()

    def make_room_for(self, note_id: str) -> None:
        """A note just kept is seen: a search that hides it ends."""
        if not self.view.shows(note_id):
            self.show_all()
        self.view.scrollToBottom()

    def show_note(self, note_id: str) -> None:
        """Choose a note and bring it into view: a search or filter that hides it ends."""
        if not self.view.shows(note_id):
            self.show_all()
        self.view.set_current_note(note_id)
        self.view.scrollTo(self.view.currentIndex())
        self.view.setFocus()

    # Editing

    def edit(self, note_id: str, field: str = "") -> None:
        """Edit a note in its row; `field` names the one to begin with, if not its text."""
        if self._session.get(note_id) is None:
            return
        if not self.view.shows(note_id):
            self.show_all()
        if self.view.focus_editor(note_id, field):
            self._edit_returns = False
            return
        self._guard_edit(closing=True)
        note = self._session.get(note_id)  # as it is now: closing an edit saves
        if note is None or self.view.editor() is not None:
            return  # that edit says what is wrong with it, and must not take its words along
        self.view.open_editor(note, self.offers(), field)
        editor = self.view.editor()
        if editor is not None:
            self._half.follow(editor)

    def go_on_editing(self) -> None:
        """The app ended while a note was being changed: its words are there again."""
        half = self._half.half_typed()
        if half is None:
            return
        if self._session.get(half.note_id) is None:
            self.given_back.emit(half.text)
            self._half.forget()
            return
        self.edit(half.note_id)
        editor = self.view.editor()
        if editor is not None:
            editor.take_up(half.text, half.translation)
            self._cut_off = half.note_id

    def focus_cut_off(self) -> bool:
        """Put the cursor into an edit that was cut off; whether there is one."""
        return self.view.focus_editor(self._cut_off)

    def offers(self) -> Offers:
        """What the fields of a note offer: what this room and this event use."""
        used = self._session.languages()
        rooms = [
            language
            for room in self._store.event.rooms
            for language in (room.language, *room.interpreted)
        ]
        languages = tuple(dict.fromkeys([*used, *rooms, interface_language()]))
        return Offers(tuple(notes.communities(self._store)), languages)

    def edit_last(self) -> None:
        """Edit the note captured last, and go back to where the focus was."""
        last = self._session.last()
        if last is not None:
            self.edit(last.id)
            self._edit_returns = True

    def keep_edit(self) -> None:
        """Save what is being edited: the page is left."""
        editor = self.view.editor()
        if editor is not None and editor.is_changed():
            editor.leave_out_wrong()
            self._save(editor.note_id)

    def _save(self, note_id: str) -> None:
        editor = self.view.editor()
        content = editor.content() if editor is not None else None
        if editor is None or content is None:
            return
        if not str(content.get("text", "-")).strip():
            editor.set_error(self.tr("A note needs text. Esc leaves it as it was."))
            return
        try:
            if content:
                notes.edit(self._store, note_id, origin=self, **content)
        except Refused as refused:
            editor.set_error(refusal_words(refused))
            return
        self._leave_edit()

    def _leave_edit(self) -> None:
        note_id = editor.note_id if (editor := self.view.editor()) else ""
        returns = self._edit_returns
        self._end_edit()
        self.refresh()
        if returns:
            self.edit_ended.emit()
        else:
            self.view.setFocus()
            self.view.set_current_note(note_id)

    def _end_edit(self) -> None:
        self._edit_returns, self._cut_off = False, ""
        self._half.end()
        self.view.close_editor()

    def _guard_edit(self, *, closing: bool = False) -> None:
        """An edit whose note is gone, or that has to close, must not take words with it."""
        editor = self.view.editor()
        if editor is None:
            return
        if self._session.get(editor.note_id) is None:
            text, changed = editor.text(), editor.is_changed()
            self._end_edit()
            if changed:
                self.given_back.emit(text)
        elif closing:
            if editor.is_changed():
                self._save(editor.note_id)
            if self.view.editor() is not None and not editor.is_changed():
                self._end_edit()

    # Words

    def retranslate(self) -> None:
        """All words anew."""
        self.search.set_placeholder(self.tr("Find"))
        words = self.tr("Filter the notes (Ctrl+Shift+F)")
        self.funnel.setToolTip(words)
        self.funnel.setAccessibleName(words)
        self.filters.retranslate()
        self.everywhere.setText(self.tr("Search all rooms"))
        self.shown.setAccessibleName(self.tr("Notes shown"))
        self.shown.set_text("all", self.tr("All notes"))
        self.view.setAccessibleName(self.tr("Notes"))
        self._name_only()
        self._show_counts()
        self.view.remeasure()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc in the find field: first the words go, then the focus; Down goes to the notes."""
        if watched is self.search and isinstance(event, QKeyEvent):
            if event.type() != QEvent.Type.KeyPress:
                return False
            if event.key() == Qt.Key.Key_Escape:
                if self.search.text():
                    self.search.clear()
                elif not self.filters.back():
                    self.edit_ended.emit()
                    self._fit_head()
                return True
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return) and self.view.count():
                self._to_notes()
                return True
        return super().eventFilter(watched, event)

    def _name_only(self) -> None:
        words = self.tr("Only") if self._current else self.tr("Only General")
        self.shown.set_text("one", words, self._current)

    def _show_counts(self) -> None:
        everything, number = len(self._session), self.view.count()
        plain = counted = self.tr("%n note(s)", "", everything)
        if number != everything:
            of_all = self.tr("%1 of %2").replace("%1", QLocale().toString(number))
            plain = counted = of_all.replace("%2", counted)
        elif self._brief and (last := self._session.last()) is not None:
            counted = self.tr("%1, last %2").replace("%1", QLocale().toString(everything))
            counted = counted.replace("%2", clock_time(last.created))
        self.title.set_text(self.tr("Notes") if self._brief else self._title)
        self.count.set_text(counted)
        self.filters.show_count(plain)
        self._fit_head()
        if everything:
            hint = self.tr("Esc in Find shows all again.")
            if self.filters.filter():
                hint = self.tr("Esc takes back one filter after the other.")
            elif not self.search.text():
                hint = self.tr("Notes on other initiatives are under All notes.")
            self.view.set_empty(self.tr("No note matches"), hint)
        else:
            hint = self.tr("Type below and press Enter.")
            self.view.set_empty(self.tr("No notes yet"), hint)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow list shows the find field when it is asked for."""
        super().resizeEvent(event)
        self._fit_head()

    def _fit_head(self) -> None:
        narrow = self._brief or self.width() < self._holder.theme.px(NARROW)
        used = bool(self.search.text()) or self.search.hasFocus()
        self.search.setVisible(not narrow or used)
        self.title.setVisible(not (narrow and used))
        self.count.setVisible(not (narrow and used))
