"""The window: one page at a time in a frame. All wiring between the parts is in this file."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from facilitator.changes import Changes
from facilitator.installation import NAME
from facilitator.reasons import Refused
from facilitator.sessions import Place
from facilitator.store import Store
from ui.actions import KEYS, Actions
from ui.bars_above import BarsAbove
from ui.chime import Chime
from ui.cut_text import CutTexts
from ui.due_bar import DueBar
from ui.event_follower import EventFollower
from ui.export import Exporter
from ui.feedback import Banner, UndoMessage
from ui.font_words import MissingFonts
from ui.help_desk import HelpDesk
from ui.jobs import Jobs
from ui.language import of_system
from ui.looks import Looks
from ui.messenger import Messenger
from ui.navigation import Navigation
from ui.notifier import StoreNotifier
from ui.page import Page
from ui.page_acts import PageActs
from ui.page_frame import PageFrame
from ui.page_maker import FIRST_PAGE, OF_A_SEAT, PAGES, PageMaker, Parts
from ui.pages import Pages
from ui.painting import key_text
from ui.palette_host import PaletteHost
from ui.panel_walk import walk
from ui.plain_copies import PlainCopies
from ui.questions import QuestionReader, Questions
from ui.search_door import SearchDoor
from ui.seat_keeper import SeatKeeper
from ui.settings import Seat, Settings
from ui.shortcut_filter import ShortcutFilter
from ui.stage_keeper import StageKeeper
from ui.step_back import StepBack
from ui.tab_walk import step
from ui.talk_keeper import TalkKeeper
from ui.text import isolate
from ui.theme import ThemeHolder
from ui.ticker import Ticker
from ui.time_keeper import TimeKeeper
from ui.top_bar import TopBar
from ui.ways import Way
from ui.wording import event_text, round_title

if TYPE_CHECKING:
    from ui.diagnose_desk import DiagnoseDesk


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
        self._jobs = Jobs(self)
        self._notifier = StoreNotifier(store, self)
        self._ticker = Ticker(store.clock, self)
        self._questions = QuestionReader(store, self._notifier, self._jobs, self)
        self._exporter = Exporter(store, self._jobs, self)
        self._copies = PlainCopies(store, self)
        self._looks = Looks(themes, settings, self)
        self._missing = MissingFonts()
        self._desk: DiagnoseDesk | None = None
        self._before = "room"
        self._actions = Actions(self)
        self._build(seat)
        self._wire()
        self._wire_pages()
        self._wire_keys()
        self.retranslate()
        self.set_seat(seat)

    @property
    def seat(self) -> Seat:
        """Where somebody sits."""
        return self._seats.seat

    # Building and wiring

    def _build(self, seat: Seat) -> None:
        self.setMinimumSize(1180, 700)
        self._top = TopBar(self._themes, self._store.event)
        self._navigation = Navigation(self._themes, PAGES, breaks={"merge", "event"})
        self._stack = PageFrame()
        self._banner = Banner(self._themes)
        self._banner.hide()
        self._due = DueBar(self._themes, lambda text: event_text(self._store.event, text))
        self._keep(seat)
        self._bars = BarsAbove(
            self._themes, self._stage, self._due, self._banner, self._stack, self
        )
        self._help = HelpDesk(
            self._themes,
            self,
            self._actions.entries,
            lambda: self.seat.role,
            lambda: self.practice_asked.emit if self._bars.practice is None else None,
        )
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(self._navigation)
        below.addLayout(self._bars.column, 1)
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
        self._message.stand_above(lambda: self._page().foot() if self._pages.shown() else 0)
        self._messenger = Messenger(
            self._store, self._message, self._banner, self._top.saved, self._exporter, self
        )
        self._messenger.begin()
        self._event = EventFollower(
            self._store,
            self._top,
            self._pages,
            self._seats,
            self._questions,
            self._messenger,
            self,
        )
        self.addActions(list(self._actions))

    def _keep(self, seat: Seat) -> None:
        """Whoever keeps something that goes on while pages come and go."""
        store, notifier, settings = self._store, self._notifier, self._settings
        self._time = TimeKeeper(store, self._ticker, self._top, self._due, seat, self)
        self._talks = TalkKeeper(
            store, notifier, self._ticker, self._time, settings, seat, self._top
        )
        self._stage = StageKeeper(store, notifier, self._time, self._talks, settings, seat, self)
        self._chime = Chime(settings, self)
        self._pages = Pages(self._stack, self._make, self._jobs)
        self._seats = SeatKeeper(
            store, settings, seat, self._time, self._talks, self._stage, self._pages, self
        )
        self._steps = StepBack(store, self._pages, lambda: self.seat, self)
        parts = Parts(
            store,
            notifier,
            self._themes,
            settings,
            self._ticker,
            self._jobs,
            self._questions,
            self._talks,
            lambda: self.seat,
        )
        self._door = SearchDoor(self._show)
        self._maker = PageMaker(parts, self._door, self)

    def _wire(self) -> None:
        say = self._messenger
        self._notifier.changed.connect(self._on_changed)
        self._notifier.failed.connect(say.tell_unsaved)
        self._time.refused.connect(say.tell_refused)
        self._talks.refused.connect(say.tell_refused)
        self._time.told.connect(say.tell)
        self._time.round_begun.connect(self._on_round)
        self._talks.phase_reached.connect(self._chime.play)
        self._talks.given_shown.connect(self._top.show_talk)
        self._seats.leaving.connect(self._palette.close)
        self._seats.taken.connect(self._show_seat)
        self._stage.changed.connect(self._bars.show_stage)
        self._stage.message_asked.connect(self._on_message_asked)
        self._stage.undo_asked.connect(self._steps.undo)
        self._stage.redo_asked.connect(self._steps.redo)
        self._stage.keys_asked.connect(self._help.show)
        self._stage.told.connect(say.tell)
        self._bars.left.connect(self.focus_start)
        self._steps.told.connect(say.tell)
        self._looks.scaled.connect(self._fit)
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
        self._message.undo_requested.connect(self._steps.undo)
        self._exporter.done.connect(say.tell_exported)
        self._copies.refused.connect(say.tell_refused)
        self._exporter.refused.connect(say.tell_not_exported)
        self._banner.action.connect(self._exporter.choose_folder)

    def _wire_pages(self) -> None:
        maker = self._maker
        maker.undo_asked.connect(self._steps.undo)
        maker.redo_asked.connect(self._steps.redo)
        maker.stage_asked.connect(self._stage.toggle)
        maker.way_asked.connect(self.go)
        maker.page_asked.connect(self.show_page)
        maker.left.connect(lambda: self.show_page(self._before))
        maker.resolve_asked.connect(lambda rooms: self._show("merge").resolve(rooms))
        maker.diagnose_asked.connect(lambda: self._diagnosis().ask())
        maker.language_chosen.connect(self.language_asked)
        maker.theme_chosen.connect(self._looks.choose_theme)
        maker.scale_chosen.connect(self._looks.choose_scale)
        maker.event_kept.connect(self._event.kept)
        maker.event_taken_back.connect(self._event.taken_back)
        maker.event_renumbers.connect(self._pages.drop_others)
        maker.other_event.connect(self.event_asked)
        maker.restore_asked.connect(self.restore_asked)
        maker.said.connect(self._messenger.tell)

    def _make(self, name: str) -> Page:
        """A page, and what every page asks of its window."""
        page = self._maker.make(name)
        page.refused.connect(self._messenger.tell_refused)
        page.foot_changed.connect(self._message.place)
        page.told.connect(lambda words: self._on_told(page, words))
        self._door.beside(name, page)
        page.set_place(self._seats.place())
        return page

    def _wire_keys(self) -> None:
        act = self._actions.connect_to
        on_pages = PageActs(self._pages, self._show)
        for of in (on_pages, self._time, self._talks, self._stage, self._looks):
            for name, do in of.acts().items():
                act(name, do)
        act("palette", self._search)
        act("next_panel", lambda: self._walk(1))
        act("previous_panel", lambda: self._walk(-1))
        act("undo", self._steps.undo)
        act("redo", self._steps.redo)
        act("export", self.export)
        act("save", self._save)
        act("say_time", self._say_time)
        act("diagnose", lambda: self._diagnosis().ask())
        act("change_room", self.change_room_asked.emit)
        act("other_event", self.other_event_asked.emit)
        act("shortcuts", self._help.show)
        act("guide", lambda: self._help.show("guide"))
        act("practise", self.practice_asked.emit)
        act("quit", self.close)

    # Pages and places

    def set_seat(self, seat: Seat, page: str = "") -> None:
        """Sit down in another room or role; on this page, or where the role begins."""
        self._seats.sit(seat)
        self.show_page(page or FIRST_PAGE[seat.role])
        self._tell_font()

    def _tell_font(self) -> None:
        """Say once which font is missing for the language of the window, or of the room."""
        spoken = self._settings.language or of_system()
        for code in (spoken, self._store.event.room(self.seat.room).language):
            words = self._missing.new_words(code, spoken)
            if words:
                self._messenger.tell(words)

    def go(self, way: Way) -> None:
        """Show what is elsewhere: another room, another page, one note."""
        page = way.page if way.page in PAGES else "room"
        if way.seat != self.seat:
            self.set_seat(way.seat, page)
        else:
            self.show_page(page)
        way.show_on(self._page())

    def shown_page(self) -> str:
        """The name of the page that is shown."""
        return self._pages.shown()

    def _search(self, typed: str = "") -> None:
        self._palette.open(self.seat, self.shown_page(), typed)

    def _search_all(self, words: str) -> None:
        self._page().search_asked.emit(words)

    def show_page(self, name: str) -> None:
        """Show a page, and put the cursor where work starts."""
        self._palette.close()
        if self._seats.is_lost and name in OF_A_SEAT:
            # There is nothing to show before another room was chosen.
            self._navigation.show_current(self.shown_page())
            self.change_room_asked.emit()
            return
        page = self._pages.have(name)
        stays = page is self._page() and page.is_typing()
        if name in PAGES:
            self._before = name
        self._navigation.show_current(name)
        if page is not self._page():
            self._messenger.turn_page()
        self._pages.show(page)
        self._show_seat()
        page.fit(self.width())
        if not stays:
            page.focus_start()
        self._message.raise_()

    def _show_seat(self) -> None:
        of_room = self.shown_page() in OF_A_SEAT
        self._top.show_seat(self.seat, self._store.is_rehearsal, of_room=of_room)

    def _show(self, name: str) -> Page:
        self.show_page(name)
        return self._page()

    def focus_start(self) -> None:
        """Put the cursor where work starts on the current page."""
        self._page().focus_start()

    def _page(self) -> Page:
        return self._pages.current()

    def place(self) -> Place:
        """The session of the room where somebody sits."""
        return self._seats.place()

    def _walk(self, by: int) -> None:
        page = self._page()
        page.open_side_panel()
        walk([*page.panels(), *self._bars.panels(), self._top.room, self._navigation], by)

    def _fit(self) -> None:
        if self.shown_page():
            self._page().fit(self.width())

    def open_event(self, file: Path) -> None:
        """Show on its page what an event file would bring."""
        self._show("event").open_file(file)

    def take_typed(self, whole: Sequence[str], begun: str) -> None:
        """Take in notes that were typed before there was a room."""
        self._show("room").take_typed(whole, begun)

    def _save(self) -> None:
        """Ctrl+S: the file of the page, where it has one; everything else is saved already."""
        if not self._page().save():
            self._messenger.tell_saved()

    # What happens

    def _on_changed(self, changes: Changes) -> None:
        self._actions["undo"].setEnabled(True)
        self._messenger.tell_change(changes)
        self._time.show(self._store.clock())
        if changes.kind == "merge":
            self._messenger.forget_done()
            self._show_seat()

    def _on_message_asked(self) -> None:
        if self._bars.stage is not None:
            self.activateWindow()
            self._bars.stage.focus_message()

    def _show_open(self, questions: Questions) -> None:
        words = self.tr("%n to decide", "", len(questions))
        self._navigation.show_open("merge", len(questions), words)

    def say(self, words: str, refused: Refused | None = None) -> None:
        """Say what happened to the store, or what is wrong with where it is."""
        if refused is not None:
            self._messenger.tell_refused(refused)
        elif words:
            self._messenger.tell(words)

    def _diagnosis(self) -> DiagnoseDesk:
        if self._desk is None:
            from ui.diagnose_desk import DiagnoseDesk

            self._desk = DiagnoseDesk(self._store, self._themes, self._settings.folder, self)
            self._desk.done.connect(self._messenger.tell)
            self._desk.refused.connect(self._messenger.tell_refused)
        return self._desk

    def _on_told(self, page: Page, words: str) -> None:
        """What was begun on another page has ended; on that page it stands in its place."""
        if page is not self._page():
            self._messenger.tell(words)

    def export(self) -> None:
        """Ctrl+E: write this room's workbook."""
        self._page().flush()
        self._exporter.export(self.seat.room, self.seat.role)

    def _on_round(self, key: str) -> None:
        """The agenda has come to another round: what is captured belongs to it from now on."""
        self.set_seat(replace(self.seat, round=key), self.shown_page())
        title = isolate(round_title(self._store.event, key))
        self._messenger.tell(self.tr("Round: {title}").format(title=title))

    def _say_time(self) -> None:
        """For whoever does not see the clock: what is on, and what time is left."""
        self._messenger.tell(self._top.said())

    # Practice

    def practise_with(self, bar: QWidget, acts: Mapping[str, Callable[[], object]]) -> None:
        """This is the window of a practice: `bar` leads through it, `acts` are its commands.

        Whoever practises stays in this room and this event.
        """
        self._bars.show_practice(bar)
        for name, do in acts.items():
            self._actions.connect_to(f"practice_{name}", do)
            self._actions[f"practice_{name}"].setEnabled(True)
        for name in ("practise", "change_room", "other_event"):
            self._actions[name].setEnabled(False)
        for asked in (self.event_asked, self.restore_asked):
            asked.connect(self._refuse_while_practising)
        self.retranslate()

    def _refuse_while_practising(self, _wanted: object) -> None:
        self._messenger.tell(self.tr("Leave the practice first: this opens another store."))

    def stage_open(self) -> bool:
        """Whether there is a stage."""
        return self._stage.is_open

    def rest(self) -> None:
        """Somebody practises in another window: nothing half-typed is lost, no stage stays."""
        self._pages.flush()
        self._stage.close(wanted=False)

    # Qt

    def retranslate(self) -> None:
        """Set every text anew."""
        practised = self.tr("Practice") if self._bars.practice is not None else ""
        self.setWindowTitle(" – ".join(part for part in (practised, NAME) if part))
        self._actions.retranslate()
        for name in PAGES:
            page = f"page_{name}"
            self._navigation.set_text(name, self._actions[page].text(), key_text(KEYS[page][0]))
        self._navigation.setAccessibleName(self.tr("Pages"))
        self._show_open(self._questions.known)
        self._navigation.set_help("F1", self._actions["shortcuts"].text())
        self._top.retranslate()
        self._bars.retranslate()
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
        self._fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nothing has to be saved but half-typed text; long work is stopped between two files."""
        self._pages.flush()
        self._stage.close(wanted=False)
        self._settings.geometry = self.saveGeometry()
        if self.shown_page() == "room":
            self._settings.typing_place = self._page().typing_place()
        for jobs in self.findChildren(Jobs):
            jobs.close()
        self._copies.close()
        self._notifier.close()
        self._ticker.stop()
        self.closed.emit()
        super().closeEvent(event)
