"""The room page: initiatives, notes with their composer, and the agenda side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStyle, QVBoxLayout, QWidget

from facilitator import spoken, votes
from facilitator.changes import Changes
from facilitator.records import Attendance, Ballot, Note, Session, Tally
from facilitator.sessions import Place
from facilitator.store import Store
from ui import typed_early
from ui.agenda_panel import AgendaPanel
from ui.composer import Composer
from ui.history_desk import HistoryDesk
from ui.initiative_list import InitiativeList
from ui.minutes_desk import MinutesDesk
from ui.note_list import NoteList
from ui.notifier import StoreNotifier
from ui.page import Page
from ui.panel_parts import Line
from ui.session_notes import SessionNotes
from ui.theme import ThemeHolder
from ui.ticker import Ticker
from ui.wording import event_text, round_title

LIST_WIDTH = 332
LEAST_MIDDLE, LEAST_TO_EDIT = 400, 180
NAVIGATION = 76
NARROW = 1280 - NAVIGATION  # of the page; the design counts the whole window

_VOTE_TABLES = {Ballot.table, Tally.table, Session.table}


class RoomPage(Page):
    """Where note-taker and facilitator work while the room talks.

    The window calls the methods for its shortcuts; text that is typed goes to the composer.
    """

    def __init__(
        self,
        store: Store,
        notifier: StoreNotifier,
        themes: ThemeHolder,
        ticker: Ticker,
        role: str = "note-taker",
    ) -> None:
        super().__init__()
        self._store = store
        self._themes = themes
        self._ticker = ticker
        self._place: Place | None = None
        self._role = role
        self._session = SessionNotes(store)
        self._votes: dict[str, int] = {}
        self._side_asked = False
        self._was_typing = False
        self.initiatives = InitiativeList(store.event, themes)
        self.notes = NoteList(store, themes, self._session)
        self.composer = Composer(store, themes, self)
        self.minutes = MinutesDesk(store, themes, self.composer, self.notes)
        self.history = HistoryDesk(store, themes, self.notes)
        self.side: AgendaPanel | None = None
        self._side_line = Line(themes, "line", upright=True)
        self._lay_out()
        self._connect(notifier)
        self.set_role(role)

    def _lay_out(self) -> None:
        self.setProperty("surface", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._middle = QWidget()
        middle = QVBoxLayout(self._middle)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.notes, 1)
        middle.addWidget(self.composer)
        self._list_line = Line(self._themes, "line", upright=True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        for part in (self.initiatives, self._list_line):
            self._row.addWidget(part)
        self._row.addWidget(self._middle, 1)
        self._row.addWidget(self._side_line)
        self.initiatives.setFocusProxy(self.initiatives.view)
        self.notes.setFocusProxy(self.notes.view)
        self.composer.setFocusProxy(self.composer.field)
        self._themes.changed.connect(self._fit)

    def _connect(self, notifier: StoreNotifier) -> None:
        notifier.changed.connect(self._changed)
        self._ticker.tick.connect(self._tick)
        self.initiatives.chosen.connect(self._choose)
        self.initiatives.left.connect(self._go_back)
        self.composer.target_changed.connect(self._target_changed)
        self.composer.added.connect(self._added)
        self.composer.edit_last.connect(self._edit_last)
        self.composer.left.connect(self.notes.setFocus)
        self.notes.view.editing.connect(self._on_editing)
        self.notes.edit_ended.connect(self._go_back)
        self.notes.given_back.connect(self.composer.give_back)
        self.notes.refused.connect(self.refused)
        self.notes.side_asked.connect(self.toggle_side_panel)
        self.history.refused.connect(self.refused)
        self.minutes.closed.connect(self.composer.field.setFocus)
        self.minutes.kept.connect(self._added)
        search = self.notes.search
        self.notes.everywhere.clicked.connect(lambda: self.search_asked.emit(search.text()))

    # What the window asks

    def set_role(self, role: str) -> None:
        """Show the page as this person needs it."""
        self._role = role
        wide = role == "facilitator"
        if self.side is not None:
            self._row.removeWidget(self.side)
            self.side.hide()
            self.side.deleteLater()
        self.side = AgendaPanel(self._store, self._themes, wide=wide)
        self.side.refused.connect(self.refused)
        self._row.addWidget(self.side)
        if self._place is not None:
            self.side.set_place(self._place)
        self.composer.set_one_line(wide)
        self.notes.set_brief(wide)
        self._show_spoken()
        self._fit()

    def role(self) -> str:
        """Whose page it is now."""
        return self._role

    def foot(self) -> int:
        """The composer: what is typed stays in sight."""
        return 0 if self.composer.isHidden() else self.composer.height()

    def set_place(self, place: Place) -> None:
        """Show this session; what was half typed in the one before is kept there."""
        if self._place is not None:
            self.notes.keep_edit()
        self.minutes.set_place(place)
        self.history.close()
        self._place = place
        self._session.open(place.id)
        self._votes = votes.of_session(self._store, place).votes
        self.notes.set_title(self._title(place))
        self.notes.open_session(place.id)
        self._show_counts()  # first, or the current initiative is not in the focus list yet
        self.composer.set_place(place, self._session.last())
        self.notes.go_on_editing()
        self._target_changed(self.composer.target())
        self.initiatives.show_start()
        self._show_spoken()
        if self.side is not None:
            self.side.set_place(place)

    def toggle_side_panel(self) -> None:
        """Open or close the end side where the window is too narrow for all three."""
        if self.is_narrow():
            self._side_asked = not self._side_asked
            self._fit()
            if self._side_asked and self.side is not None:
                self.side.setFocus()
            else:
                self.focus_start()

    def open_side_panel(self) -> None:
        """F6: the end side is one of the panels; open it where it is closed."""
        if self.is_narrow() and not self._side_asked:
            self._side_asked = True
            self._fit()

    def fit(self, width: int) -> None:
        """The window's width changed; the page follows its own."""
        self._fit()

    def is_narrow(self) -> bool:
        """Whether the end side has no place of its own."""
        return self.width() < self._themes.theme.px(NARROW)

    def panels(self) -> list[QWidget]:
        """Composer, notes, initiatives, end side: those in view, from where typing is."""
        middle = [self.composer, self.minutes.preview, self.history.panel, self.notes]
        everything = [*middle, self.initiatives, self.side]
        return [part for part in everything if part is not None and not part.isHidden()]

    def focus_start(self) -> None:
        """The cursor goes into the composer, or into an edit that was cut off.

        A facilitator's hand stays free, as long as nothing is half typed.
        """
        if self.minutes.is_open() and self.minutes.preview is not None:
            self.minutes.preview.view.setFocus()
        elif self.notes.focus_cut_off():
            return
        elif self.side is not None and not self.side.isHidden() and self._hand_is_free():
            self.side.setFocus()
        else:
            self.composer.field.setFocus()

    def is_typing(self) -> bool:
        """Whether the cursor is in the composer."""
        return self.composer.field.hasFocus()

    def new_item(self) -> None:
        """Ctrl+N: write a note."""
        self.minutes.close()
        self.composer.show()
        self.composer.field.setFocus()

    def find_text(self) -> None:
        """Ctrl+F: search the notes of this session; once more, those of all rooms."""
        if self.notes.search.hasFocus():
            self.search_asked.emit(self.notes.search.text())
        else:
            self._keep_origin()
            self._show_list()
            self.notes.start_search()

    def show_note(self, note: str) -> None:
        """Bring a note into view, whatever is filtered away."""
        self._show_list()
        self.notes.show_note(note)

    def find_words(self, words: str) -> None:
        """Show the notes that have these words."""
        self._show_list()
        self.notes.start_search()
        self.notes.search.setText(words)

    def jump(self) -> None:
        """Ctrl+J: to an initiative by number or words."""
        self._keep_origin()
        if self.initiatives.isHidden():
            self.toggle_side_panel()
        self.initiatives.jump()

    def show_initiative(self, number: str) -> None:
        """Notes go on this initiative from now on."""
        self._choose(number)

    def primary(self) -> None:
        """Ctrl+Enter: add the note; for a facilitator who is not typing, the countdown."""
        if self.minutes.is_open() and self.minutes.preview is not None:
            self.minutes.preview.accept()
        elif self._role == "facilitator" and not self.composer.field.hasFocus():
            self.toggle_countdown()
        else:
            self.composer.add()

    def previous(self) -> None:
        """Ctrl+PgUp: notes go on the initiative above."""
        self.initiatives.step(-1)

    def next(self) -> None:
        """Ctrl+PgDn: notes go on the initiative below."""
        self.initiatives.step(1)

    def toggle_countdown(self) -> None:
        """Ctrl+T."""
        if self.side is not None:
            self.side.toggle_countdown()

    def add_minute(self) -> None:
        """Ctrl+Shift+M."""
        if self.side is not None:
            self.side.add_minute()

    def next_item(self) -> None:
        """Ctrl+Shift+N."""
        if self.side is not None:
            self.side.next_item()

    def count_people(self) -> None:
        """Into the field that counts them, at the foot of the end side."""
        self.open_side_panel()
        if self.side is not None:
            self.side.present.setFocus()

    def cycle_language(self) -> None:
        """Ctrl+L: the language of the next note."""
        self.composer.cycle_language()

    def toggle_interpreted(self) -> None:
        """Ctrl+I: whether the next note is heard through interpretation."""
        self.composer.toggle_interpreted()

    def undo(self) -> bool:
        """Ctrl+Z: while pasted minutes are looked at, what was done to them."""
        return self.minutes.undo()

    def take_typed(self, whole: Sequence[str], begun: str) -> None:
        """Take in notes that were typed before there was a room."""
        self.new_item()
        typed_early.take_in(self.composer, whole, begun, read_only=self._store.read_only)

    def typing_place(self) -> QRect:
        """Where notes are typed; null for a role that does something else first."""
        if self._role != "note-taker":
            return QRect()
        field = self.composer.field
        return QRect(field.mapTo(self.window(), QPoint()), field.size())

    def flush(self) -> None:
        """Put everything half typed on disk: the window closes."""
        self.composer.keep_draft()
        self.notes.keep_edit()

    def retranslate(self) -> None:
        """All words of all panels anew."""
        self.initiatives.retranslate()
        self.notes.retranslate()
        self.composer.retranslate()
        self.minutes.retranslate()
        self.history.retranslate()
        if self.side is not None:
            self.side.retranslate()
        if self._place is not None:
            self.notes.set_title(self._title(self._place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+L, Ctrl+I and Ctrl+Shift+F from anywhere on the page; Esc closes an opened side."""
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        shifted = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        if control and event.key() == Qt.Key.Key_L:
            self.cycle_language()
        elif control and event.key() == Qt.Key.Key_I:
            self.toggle_interpreted()
        elif event.modifiers() == shifted and event.key() == Qt.Key.Key_F:
            self._keep_origin()
            self._show_list()
            self.notes.start_filter()
        elif event.key() == Qt.Key.Key_Escape and self._side_asked and self._side_has_focus():
            self.toggle_side_panel()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Below the width for three panels, the end side closes."""
        super().resizeEvent(event)
        self._fit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Another page, or the end: nothing typed stays only in memory."""
        super().hideEvent(event)
        self.flush()

    # What changes

    def _changed(self, changes: Changes) -> None:
        if self._place is None:
            return
        tables = changes.tables
        if tables & _VOTE_TABLES:
            self._votes = votes.of_session(self._store, self._place).votes
        self.history.take(tables)
        taken = self._session.take(changes)
        if taken is not None:
            self.notes.refresh(taken.ids)
        if taken is not None and taken.communities:
            self.composer.learn_communities()
            self._show_spoken()
        if tables & (_VOTE_TABLES | {Note.table}):
            self._show_counts()
        if self.side is not None and tables - {Note.table, Ballot.table, Tally.table}:
            self.side.refresh()
        if Attendance.table in tables:
            self._show_spoken()

    def _tick(self, now: int) -> None:
        if self.side is not None and self.side.isVisible():
            self.side.show_time(now)

    def _choose(self, number: str) -> None:
        self.composer.set_target((number,))
        if self.initiatives.view.hasFocus() and not self._hand_is_free():
            self.composer.field.setFocus()

    def _target_changed(self, numbers: tuple[str, ...]) -> None:
        number = numbers[0] if numbers else ""
        self.initiatives.set_current(number)
        self.notes.set_current(number)

    def _edit_last(self) -> None:
        self._was_typing = True
        self.notes.edit_last()

    def _keep_origin(self) -> None:
        self._was_typing = self.composer.field.hasFocus()

    def _go_back(self) -> None:
        """To the composer if that was left to look something up, else to where work starts."""
        # The next letters are a note's; on a button they would be lost, and a blank presses it.
        typing, self._was_typing = self._was_typing, False
        if typing and not self.minutes.is_open():
            self.composer.field.setFocus()
        else:
            self.focus_start()

    def _hand_is_free(self) -> bool:
        return self._role == "facilitator" and not self.composer.text()

    def _show_list(self) -> None:
        """The list of notes, whatever stands in its place."""
        self.minutes.close()
        self.history.close()

    def _added(self, note: Note) -> None:
        self.history.close()
        # The announcement comes first when nothing is delayed; a note must be seen either way.
        if self._session.get(note.id) is None and self._place is not None:
            self._session.open(self._place.id)
        self.notes.make_room_for(note.id)

    def _on_editing(self, editing: bool) -> None:
        """With large text in a low window the composer makes room for the note that is edited."""
        least = self._themes.theme.px(LEAST_TO_EDIT)
        if not editing:
            self.composer.setVisible(not self.minutes.is_open())
        elif self.notes.view.height() < least:
            self.composer.hide()

    def _show_counts(self) -> None:
        self.initiatives.show_counts(self._votes, self._session.per_initiative())

    def _show_spoken(self) -> None:
        if self.side is not None and self._role == "facilitator":
            session = self._place.id if self._place is not None else ""
            self.side.show_spoken(spoken.of_session(self._store, session))

    def _title(self, place: Place) -> str:
        for item in self._store.event.agenda:
            if item.round == place.round and item.kind == "breakout":
                return event_text(self._store.event, item.title)
        return round_title(self._store.event, place.round)

    def _side_has_focus(self) -> bool:
        focus = self.window().focusWidget()
        return self.side is not None and focus is not None and self.side.isAncestorOf(focus)

    def _list_width(self) -> int:
        """With large text in a small window the notes need the room more."""
        return min(self._themes.theme.px(LIST_WIDTH), max(LIST_WIDTH, self.width() * 2 // 5))

    def _fit(self) -> None:
        """Three panels where there is room for them."""
        if self.side is None:
            return
        narrow = self.is_narrow()
        if not narrow:
            self._side_asked = False
        shown = not narrow or self._side_asked
        # With both sides open, notes need room to be read: the list gives way.
        theme = self._themes.theme
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        self.side.fit(self.width() - self._middle.minimumSizeHint().width() - bar - 1)
        sides = self.side.width() + self._list_width()
        list_shown = not (narrow and shown) or self.width() - sides >= theme.px(LEAST_MIDDLE)
        # What goes, goes first: with all of them the page would be wider than the window.
        parts = [(self.side, shown), (self._side_line, shown)]
        parts += [(self.initiatives, list_shown), (self._list_line, list_shown)]
        for part, visible in sorted(parts, key=lambda pair: pair[1]):
            part.setVisible(visible)
        self.initiatives.setFixedWidth(self._list_width() - 1)
        self.notes.offer_side(narrow, shown)
