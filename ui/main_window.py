"""The window: one page at a time in a frame. All wiring between the parts is in this file."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from facilitator import sessions
from facilitator.changes import Changes
from facilitator.installation import NAME
from facilitator.reasons import Refused
from facilitator.store import Store
from facilitator.unsaved import UNSAVED
from facilitator.words import Saying
from ui import history_door, search_door, ways
from ui.actions import KEYS, OF_THE_EVENT, Actions
from ui.chime import Chime
from ui.contrast import chosen
from ui.cut_text import CutTexts
from ui.due_bar import DueBar
from ui.export import Exporter, exported_words
from ui.feedback import Banner, UndoMessage
from ui.font_words import missing_words
from ui.help_desk import HelpDesk
from ui.history_door import HistoryDoor
from ui.jobs import Jobs
from ui.language import of_system
from ui.messages import words_of
from ui.navigation import Navigation
from ui.notifier import StoreNotifier
from ui.page import Page
from ui.page_frame import PageFrame
from ui.painting import key_text
from ui.palette_host import PaletteHost
from ui.panel_walk import walk
from ui.plain_copies import PlainCopies
from ui.questions import QuestionReader, Questions
from ui.search_door import SearchDoor
from ui.settings import Seat, Settings
from ui.shortcut_filter import ShortcutFilter
from ui.stage_keeper import StageKeeper
from ui.tab_walk import step
from ui.talk_keeper import TalkKeeper
from ui.text import isolate
from ui.theme import ThemeHolder
from ui.ticker import Ticker
from ui.time_keeper import TimeKeeper
from ui.top_bar import TopBar
from ui.ways import Way
from ui.wording import change_words, event_text, refusal_words, round_title

if TYPE_CHECKING:
    from ui.diagnose_desk import DiagnoseDesk
    from ui.reopen_bar import ReopenBar
    from ui.stage_bar import StageBar

PAGES = {
    "room": "chats",
    "votes": "check-square",
    "plan": "list-bullets",
    "talks": "microphone",
    "merge": "git-merge",
    "results": "chart-bar-horizontal",
    "publish": "upload-simple",
    "event": "calendar-blank",
    "settings": "sliders-horizontal",
}
OF_A_SEAT = frozenset({"room", "votes", "plan", "talks"})
"""Pages that show the room somebody sits in; the others are of all rooms, or of none."""
FIRST_PAGE = {"facilitator": "room", "note-taker": "room", "coordinator": "merge"}


class MainWindow(QMainWindow):
    """Top bar, navigation, the page, and the message of what was done last."""

    change_room_asked = Signal()
    other_event_asked = Signal()
    language_asked = Signal(str)
    """Speak another language, or that of the system."""
    event_asked = Signal(object)
    """Open the store of another event."""
    restore_asked = Signal(object)
    """Go back to this copy of the store."""
    practice_asked = Signal()
    closed = Signal()

    def __init__(self, store: Store, themes: ThemeHolder, settings: Settings, seat: Seat) -> None:
        super().__init__()
        self._store = store
        self._themes = themes
        self._settings = settings
        self._seat = seat
        self._jobs = Jobs(self)
        self._notifier = StoreNotifier(store, self)
        self._ticker = Ticker(store.clock, self)
        self._questions = QuestionReader(store, self._notifier, self._jobs, self)
        self._exporter = Exporter(store, self._jobs, self)
        self._copies = PlainCopies(store, self)
        self._pages: dict[str, Page] = {}
        self._stale: set[str] = set()
        self._lost: Seat | None = None
        self._told_fonts: set[str] = set()
        self._desk: DiagnoseDesk | None = None
        self._before = "room"
        self._door = SearchDoor(self._show)
        self._past = HistoryDoor(
            lambda: self._seat, self.go, self.undo, self.redo, lambda: self.show_page(self._before)
        )
        self._actions = Actions(self)
        self._build()
        self._wire()
        self.retranslate()
        self.set_seat(seat)

    # Building and wiring

    def _build(self) -> None:
        self.setMinimumSize(1180, 700)
        self._top = TopBar(self._themes, self._store.event)
        self._navigation = Navigation(self._themes, PAGES, breaks={"merge", "event"})
        self._stack = PageFrame()
        self._banner = Banner(self._themes)
        self._banner.hide()
        self._due = DueBar(self._themes, lambda text: event_text(self._store.event, text))
        self._time = TimeKeeper(self._store, self._ticker, self._top, self._due, self._seat, self)
        self._talks = TalkKeeper(
            self._store,
            self._notifier,
            self._ticker,
            self._time,
            self._settings,
            self._seat,
            self._top,
        )
        self._stage = StageKeeper(
            self._store,
            self._notifier,
            self._time,
            self._talks,
            self._settings,
            self._seat,
            self,
        )
        self._stage_bar: StageBar | None = None
        self._practice_bar: QWidget | None = None
        self._chime = Chime(self._settings, self)
        self._help = HelpDesk(
            self._themes,
            self,
            self._actions.entries,
            lambda: self._seat.role,
            lambda: self.practice_asked.emit if self._practice_bar is None else None,
        )
        right = self._right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._due)
        self._reopen: ReopenBar | None = None
        if self._stage.was_open:
            from ui.reopen_bar import ReopenBar

            self._reopen = ReopenBar(self._themes, self._stage)
            right.addWidget(self._reopen)
        right.addWidget(self._banner)
        right.addWidget(self._stack, 1)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(self._navigation)
        below.addLayout(right, 1)
        frame = QVBoxLayout()
        frame.setSpacing(0)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.addWidget(self._top)
        frame.addLayout(below, 1)
        middle = QWidget()
        middle.setLayout(frame)
        self.setCentralWidget(middle)
        self._palette = PaletteHost(
            self._store, self._themes, self._actions, PAGES, self._time.view, middle
        )
        ShortcutFilter(self)
        CutTexts(self)
        self._message = UndoMessage(self._themes, self._stack)
        self._message.stand_above(lambda: self._page().foot() if self._stack.count() else 0)
        self.addActions(list(self._actions))
        if self._store.read_only:
            self._top.saved.show_read_only()
        else:
            self._top.saved.show_saved(self._store.clock())

    def _wire(self) -> None:
        self._notifier.changed.connect(self._on_changed)
        self._notifier.failed.connect(self._on_unsaved)
        self._time.refused.connect(self._on_refused)
        self._talks.refused.connect(self._on_refused)
        self._time.told.connect(self._message.show_message)
        self._time.round_begun.connect(self._on_round)
        self._talks.phase_reached.connect(self._chime.play)
        self._talks.given_shown.connect(self._top.show_talk)
        self._stage.changed.connect(self._show_stage_bar)
        self._stage.message_asked.connect(self._on_message_asked)
        self._stage.undo_asked.connect(self.undo)
        self._stage.redo_asked.connect(self.redo)
        self._stage.keys_asked.connect(self._help.show)
        self._stage.told.connect(self._message.show_message)
        self._navigation.chosen.connect(self.show_page)
        self._questions.changed.connect(self._show_open)
        self._navigation.help_asked.connect(self._help.show)
        self._top.room_asked.connect(lambda: self._search("/"))
        self._top.history_asked.connect(lambda: self.show_page("history"))
        self._top.command_asked.connect(self._search)
        self._palette.way.connect(self.go)
        self._palette.item.connect(self._time.go_to)
        self._palette.search.connect(self._search_all)
        self._top.export_asked.connect(self.export)
        self._message.undo_requested.connect(self.undo)
        self._exporter.done.connect(self._on_exported)
        self._copies.refused.connect(self._on_refused)
        self._exporter.refused.connect(self._on_export_refused)
        self._banner.action.connect(self._exporter.choose_folder)
        act = self._actions.connect_to
        for name in PAGES:
            act(f"page_{name}", lambda name=name: self.show_page(name))
        act("palette", self._search)
        act("next_panel", lambda: self._walk(1))
        act("previous_panel", lambda: self._walk(-1))
        act("find", lambda: self._page().find_text())
        act("jump", lambda: self._page().jump())
        act("previous_initiative", lambda: self._page().previous())
        act("next_initiative", lambda: self._page().next())
        act("new", lambda: self._page().new_item())
        act("primary", lambda: self._page().primary())
        act("close_vote", lambda: self._page().close_or_reopen())
        act("paste_chat", lambda: self._page().paste_chat())
        act("pass_laptop", lambda: self._page().pass_laptop())
        act("copy", lambda: self._page().copy_out())
        act("undo", self.undo)
        act("redo", self.redo)
        act("history", lambda: self.show_page("history"))
        for name, keep in (self._time.acts() | self._talks.acts() | self._stage.acts()).items():
            act(name, keep)
        act("export", self.export)
        act("open", self._open_files)
        act("open_folder", lambda: self._show("merge").open_folder())
        act("save", self._save)
        act("event_open", lambda: self._show("event").open_files())
        act("event_save", lambda: self._show("event").save())
        act("survey", lambda: self._show("event").read_survey())
        act("social", lambda: self._show("event").make_groups())
        for name in OF_THE_EVENT:
            act(name, lambda name=name: self._show("event").act(name))
        act("say_time", self._say_time)
        act("copies", lambda: self.show_page("copies"))
        act("diagnose", lambda: self._diagnosis().ask())
        act("change_room", self.change_room_asked.emit)
        act("other_event", self.other_event_asked.emit)
        act("larger", lambda: self._scale(0.1))
        act("smaller", lambda: self._scale(-0.1))
        act("text_size", lambda: self._scale(0))
        act("light_dark", self._light_dark)
        act("language", lambda: self._show("settings").focus_start())
        act("shortcuts", self._help.show)
        act("guide", lambda: self._help.show("guide"))
        act("practise", self.practice_asked.emit)
        act("quit", self.close)

    def _make(self, name: str) -> Page:
        """A page is made, and its modules imported, when it is first shown."""
        page = self._factory(name)
        page.refused.connect(self._on_refused)
        page.foot_changed.connect(self._message.place)
        page.told.connect(lambda words: self._on_told(page, words))
        self._door.beside(name, page)
        page.set_place(self._place())
        self._stack.addWidget(page)
        return page

    def _factory(self, name: str) -> Page:
        store, notifier, themes = self._store, self._notifier, self._themes
        if name == "room":
            from ui.room_page import RoomPage

            return RoomPage(store, notifier, themes, self._ticker, self._seat.role)
        if name == "votes":
            from ui.votes_page import VotesPage

            votes = VotesPage(store, notifier, themes)
            votes.undo_requested.connect(self.undo)
            return votes
        if name == "plan":
            from ui.plan_page import PlanPage

            return PlanPage(store, notifier, themes)
        if name == "talks":
            from ui.talks_page import TalksPage

            given = TalksPage(store, themes, self._talks)
            given.stage_asked.connect(self._stage.toggle)
            return given
        if name == "merge":
            from ui.merge_page import MergePage

            return MergePage(store, notifier, themes, self._jobs, self._questions)
        if name == "publish":
            from ui.publish_page import PublishPage

            return PublishPage(store, notifier, themes, self._jobs, self._settings)
        if name == "event":
            from ui.event_page import EventPage

            event = EventPage(store, themes)
            event.event_kept.connect(lambda words: self._follow_event(words, self.tr("Undo")))
            event.event_taken_back.connect(self._follow_event)
            event.event_renumbers.connect(self._drop_pages)
            event.other_event.connect(self.event_asked)
            event.said.connect(self._message.show_message)
            return event
        if name == "settings":
            from ui.settings_page import SettingsPage

            page = SettingsPage(themes, self._settings, self._talks, store.path)
            page.language_chosen.connect(self.language_asked)
            page.theme_chosen.connect(self._choose_theme)
            page.scale_chosen.connect(self._choose_scale)
            page.copies_asked.connect(lambda: self.show_page("copies"))
            page.diagnose_asked.connect(lambda: self._diagnosis().ask())
            return page
        if name == "copies":
            from ui.copies_page import CopiesPage

            jobs = Jobs(self)
            copies = CopiesPage(store, themes, jobs)
            jobs.setParent(copies)
            copies.restore_asked.connect(self.restore_asked)
            copies.left.connect(lambda: self.show_page(self._before))
            return copies
        if name == history_door.NAME:
            return self._past.make(store, notifier, themes)
        if name == search_door.NAME:
            jobs = Jobs(self)
            found = self._door.make(store, notifier, themes, jobs)
            jobs.setParent(found)
            return found
        from ui.results_page import ResultsPage

        shown = ResultsPage(store, notifier, themes, lambda: self._seat)
        shown.way_asked.connect(self.go)
        shown.resolve_asked.connect(lambda rooms: self._show("merge").resolve(rooms))
        return shown

    # Pages and places

    def set_seat(self, seat: Seat, page: str = "") -> None:
        """Sit down in another room or role; on this page, or where the role begins."""
        self._lost = None
        self._take(seat)
        self.show_page(page or FIRST_PAGE[seat.role])
        self._tell_font()

    def _tell_font(self) -> None:
        """Say once which font is missing for the language of the window, or of the room."""
        spoken = self._settings.language or of_system()
        for code in (spoken, self._store.event.room(self._seat.room).language):
            words = missing_words(code, interface=spoken)
            if words and code not in self._told_fonts:
                self._told_fonts.add(code)
                self._message.show_message(words)

    def _take(self, seat: Seat) -> None:
        """Sit there, whatever page is shown."""
        self._palette.close()
        self._seat = seat
        self._settings.keep_seat(seat, self._store.event.id)
        self._show_seat()
        # Nobody is told before all of them sit there: the event may have lost where they sat.
        with QSignalBlocker(self._time), QSignalBlocker(self._talks):
            self._time.set_seat(seat)
            self._talks.set_seat(seat)
            self._stage.set_seat(seat)
        self._time.show(self._store.clock())
        for shown in self._pages.values():
            shown.set_place(self._place())
            shown.set_role(seat.role)

    def _follow_event(self, words: str, undo: str = "") -> None:
        """The store has another edition of its event: whoever has kept parts of it asks again."""
        event, wanted = self._store.event, self._lost or self._seat
        self._drop_pages()
        self._top.show_event(event)
        self._top.saved.show_saved(self._store.clock())
        seat = wanted.within(event)
        if seat is None:
            room = event.rooms[0]
            seat = Seat(room.days[0], event.rounds[0].key, room.key, wanted.role)
            # Who brings the rooms together sits in any of them; the others are asked.
            self._lost = wanted if wanted.role != "coordinator" else None
        else:
            self._lost = None
        self._take(seat)
        self._questions.refresh()
        self._message.show_message(words, undo)

    def _drop_pages(self) -> None:
        """Pages keep parts of the event: they are made anew when they are next shown."""
        for name, page in [*self._pages.items()]:
            if name == "merge" and self._jobs.busy:
                self._stale.add(name)  # it goes when what it reads or merges is done
            elif page is not self._page():
                self._drop(name)

    def _drop(self, name: str) -> None:
        page = self._pages.pop(name)
        page.flush()
        for jobs in page.findChildren(Jobs):
            jobs.close()
        self._stack.removeWidget(page)
        page.deleteLater()

    def go(self, way: Way) -> None:
        """Show what is elsewhere: another room, another page, one note."""
        page = way.page if way.page in PAGES else "room"
        if way.seat != self._seat:
            self.set_seat(way.seat, page)
        else:
            self.show_page(page)
        way.show_on(self._page())

    def _shown(self) -> str:
        return next((name for name, page in self._pages.items() if page is self._page()), "")

    def _search(self, typed: str = "") -> None:
        self._palette.open(self._seat, self._shown(), typed)

    def _search_all(self, words: str) -> None:
        self._page().search_asked.emit(words)

    def show_page(self, name: str) -> None:
        """Show a page, and put the cursor where work starts."""
        self._palette.close()
        if self._lost is not None and name in OF_A_SEAT:
            # The room is gone: there is nothing to show before another one was chosen.
            self._navigation.show_current(self._shown())
            self.change_room_asked.emit()
            return
        if name in self._stale and not self._jobs.busy:
            self._stale.discard(name)
            self._drop(name)
        if name not in self._pages:
            self._pages[name] = self._make(name)
        if name in PAGES:
            self._before = name
        self._navigation.show_current(name)
        if self._stack.currentWidget() is not self._pages[name]:
            # Both were about the other page, but an export is about none.
            self._message.hide()
            self._banner.setVisible(self._banner.isVisible() and self._exporter.failed)
        self._stack.setCurrentWidget(self._pages[name])
        self._show_seat()
        self._pages[name].fit(self.width())
        self._pages[name].focus_start()
        self._message.raise_()

    def _show_seat(self) -> None:
        of_room = bool(self._stack.count()) and self._shown() in OF_A_SEAT
        self._top.show_seat(self._seat, self._store.is_rehearsal, of_room=of_room)

    def _show(self, name: str) -> Page:
        self.show_page(name)
        return self._page()

    def focus_start(self) -> None:
        """Put the cursor where work starts on the current page."""
        self._page().focus_start()

    def _page(self) -> Page:
        return cast(Page, self._stack.currentWidget())

    def _place(self) -> sessions.Place:
        return sessions.place(self._store, self._seat.day, self._seat.round, self._seat.room)

    def _walk(self, by: int) -> None:
        page = self._page()
        page.open_side_panel()
        bars = (self._practice_bar, self._due, self._reopen, self._stage_bar)
        beside = [part for part in bars if part]
        walk([*page.panels(), *beside, self._top.room, self._navigation], by)

    def open_event(self, file: Path) -> None:
        """Show on its page what an event file would bring."""
        self._show("event").open_file(file)

    def take_typed(self, whole: Sequence[str], begun: str) -> None:
        """Take in notes that were typed before there was a room."""
        self._show("room").take_typed(whole, begun)

    def _open_files(self) -> None:
        """Ctrl+O: workbooks to merge; on the page of the event, an event file."""
        (self._page() if self._shown() == "event" else self._show("merge")).open_files()

    def _save(self) -> None:
        """Ctrl+S: the file of the page, where it has one; everything else is saved already."""
        if not self._page().save():
            self._top.saved.show_saved(self._store.clock())

    # What happens

    def _on_changed(self, changes: Changes) -> None:
        self._top.saved.show_saved(self._store.clock())
        self._banner.hide()
        self._actions["undo"].setEnabled(True)
        if changes.kind == "change":
            words = change_words(self._store.event, changes.label)
            self._message.show_message(words, self.tr("Undo"))
        self._time.show(self._store.clock())
        if changes.kind == "merge":
            # What it offered to take back is no longer the newest change.
            self._message.hide()
            self._show_seat()

    def _show_stage_bar(self) -> None:
        """The stage is steered from a line above every page, made when there first is a stage."""
        if self._stage_bar is None:
            from ui.stage_bar import StageBar

            self._stage_bar = StageBar(self._themes, self._stage)
            self._stage_bar.field.left.connect(self.focus_start)
            self._right.insertWidget(self._right.indexOf(self._banner), self._stage_bar)

    def _on_message_asked(self) -> None:
        if self._stage_bar is not None:
            self.activateWindow()
            self._stage_bar.focus_message()

    def _show_open(self, questions: Questions) -> None:
        words = self.tr("%n to decide", "", len(questions))
        self._navigation.show_open("merge", len(questions), words)

    def _on_refused(self, refused: Refused) -> None:
        unsaved = UNSAVED & {reason.code for reason in refused.reasons}
        self._banner.show_message("error" if unsaved else "warning", refusal_words(refused))
        self._banner.show()

    def say(self, words: str, refused: Refused | None = None) -> None:
        """Say what happened to the store, or what is wrong with where it is."""
        if refused is not None:
            self._on_refused(refused)
        elif words:
            self._message.show_message(words)

    def _diagnosis(self) -> DiagnoseDesk:
        if self._desk is None:
            from ui.diagnose_desk import DiagnoseDesk

            self._desk = DiagnoseDesk(self._store, self._themes, self._settings.folder, self)
            self._desk.done.connect(self._message.show_message)
            self._desk.refused.connect(self._on_refused)
        return self._desk

    def _on_told(self, page: Page, words: str) -> None:
        """What was begun on another page has ended; on that page it stands in its place."""
        if page is not self._page():
            self._message.show_message(words)

    def _on_unsaved(self, refused: Refused) -> None:
        """The page where it happened says what to do; the bar says that it is not on disk."""
        self._top.saved.show_failed(refusal_words(refused))

    def _on_export_refused(self, refused: Refused) -> None:
        retry = self.tr("Choose another folder") if self._exporter.failed else ""
        self._banner.show_message("error", refusal_words(refused), retry)
        self._banner.show()

    def _on_exported(self, path: Path) -> None:
        self._banner.hide()
        self._message.show_message(exported_words(path))

    def undo(self) -> None:
        """Ctrl+Z: take back the last change, whatever page it was made on."""
        if self._page().undo():
            return
        words = self.tr("Undone: {what}"), self.tr("Undone in {where}: {what}")
        self._step_back(self._store.undo, *words)

    def redo(self) -> None:
        """Ctrl+Shift+Z: bring it back."""
        if self._page().redo():
            return
        words = self.tr("Done again: {what}"), self.tr("Done again in {where}: {what}")
        self._step_back(self._store.redo, *words)

    def _step_back(self, step: Callable[[], Saying], here: str, elsewhere: str) -> None:
        try:
            what = step()
        except Refused as refused:
            self._message.show_message(words_of(refused.reasons[0]))
            return
        where = ways.place_of_newest(self._store, self._seat)
        done = change_words(self._store.event, what)
        words = (elsewhere if where else here).format(what=done, where=where)
        self._message.show_message(words)

    def export(self) -> None:
        """Ctrl+E: write this room's workbook."""
        self._page().flush()
        self._exporter.export(self._seat.room, self._seat.role)

    def _on_round(self, key: str) -> None:
        """The agenda has come to another round: what is captured belongs to it from now on."""
        self.set_seat(replace(self._seat, round=key), self._shown())
        title = isolate(round_title(self._store.event, key))
        self._message.show_message(self.tr("Round: {title}").format(title=title))

    def _say_time(self) -> None:
        """For whoever does not see the clock: what is on, and what time is left."""
        self._message.show_message(self._top.said())

    def _scale(self, by: float) -> None:
        self._themes.show_scale(self._settings.step_scale(by))
        self._page().fit(self.width())

    def _choose_scale(self, scale: float) -> None:
        self._settings.scale = scale
        self._themes.show_scale(scale)
        self._page().fit(self.width())

    def _choose_theme(self, name: str) -> None:
        self._settings.theme = name
        self._themes.take_colors(chosen(name))

    def _light_dark(self) -> None:
        theme = self._themes.theme
        name = ("contrast-" if theme.contrast else "") + ("light" if theme.dark else "dark")
        self._settings.theme = name
        self._themes.show_name(name)

    # Practice

    def practise_with(self, bar: QWidget, acts: Mapping[str, Callable[[], object]]) -> None:
        """This is the window of a practice: `bar` leads through it, `acts` are its commands.

        Whoever practises stays in this room and this event.
        """
        self._practice_bar = bar
        self._right.insertWidget(0, bar)
        for name, do in acts.items():
            self._actions.connect_to(f"practice_{name}", do)
            self._actions[f"practice_{name}"].setEnabled(True)
        for name in ("practise", "change_room", "other_event"):
            self._actions[name].setEnabled(False)
        for asked in (self.event_asked, self.restore_asked):
            asked.connect(self._refuse_while_practising)
        self.retranslate()

    def _refuse_while_practising(self, _wanted: object) -> None:
        self._message.show_message(self.tr("Leave the practice first: this opens another store."))

    def shown_page(self) -> str:
        """The name of the page that is shown."""
        return self._shown()

    def stage_open(self) -> bool:
        """Whether there is a stage."""
        return self._stage.is_open

    def rest(self) -> None:
        """Somebody practises in another window: nothing half-typed is lost, no stage stays."""
        for page in self._pages.values():
            page.flush()
        self._stage.close(wanted=False)

    # Qt

    def retranslate(self) -> None:
        """Set every text anew."""
        practised = self.tr("Practice") if self._practice_bar is not None else ""
        self.setWindowTitle(" – ".join(part for part in (practised, NAME) if part))
        self._actions.retranslate()
        for name in PAGES:
            page = f"page_{name}"
            self._navigation.set_text(name, self._actions[page].text(), key_text(KEYS[page][0]))
        self._navigation.setAccessibleName(self.tr("Pages"))
        self._show_open(self._questions.known)
        self._navigation.set_help("F1", self._actions["shortcuts"].text())
        self._top.retranslate()
        self._due.retranslate()
        for bar in (self._reopen, self._stage_bar):
            if bar is not None:
                bar.retranslate()
        self._stage.retranslate()
        self._palette.retranslate()

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab reaches everything."""
        return step(self, next)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self._show_seat()
            self._tell_font()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Below 1280 the right panel closes."""
        super().resizeEvent(event)
        if self._stack.count():
            self._page().fit(self.width())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nothing has to be saved but half-typed text; long work is stopped between two files."""
        for page in self._pages.values():
            page.flush()
        self._stage.close(wanted=False)
        self._settings.geometry = self.saveGeometry()
        if self._shown() == "room":
            self._settings.typing_place = self._page().typing_place()
        for jobs in self.findChildren(Jobs):
            jobs.close()
        self._copies.close()
        self._notifier.close()
        self._ticker.stop()
        self.closed.emit()
        super().closeEvent(event)
