"""Which pages there are, and how each is made; its modules are imported when it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from facilitator.store import Store
from ui import history_door, search_door
from ui.history_door import HistoryDoor
from ui.jobs import Jobs
from ui.notifier import StoreNotifier
from ui.page import Page
from ui.questions import QuestionReader
from ui.search_door import SearchDoor
from ui.settings import Seat, Settings
from ui.talk_keeper import TalkKeeper
from ui.theme import ThemeHolder
from ui.ticker import Ticker

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
"""Those of the navigation, with their icons; the others are come to in other ways."""
OF_A_SEAT = frozenset({"room", "votes", "plan", "talks"})
"""Pages that show the room somebody sits in; the others are of all rooms, or of none."""
FIRST_PAGE = {"facilitator": "room", "note-taker": "room", "coordinator": "merge"}


@dataclass(frozen=True)
class Parts:
    """What a window has of which pages are made; `seat` gives where somebody sits."""

    store: Store
    notifier: StoreNotifier
    themes: ThemeHolder
    settings: Settings
    ticker: Ticker
    jobs: Jobs
    questions: QuestionReader
    talks: TalkKeeper
    seat: Callable[[], Seat]


class PageMaker(QObject):
    """Makes a page by its name. What one page alone asks of its window is a signal here.

    What all pages ask is in `Page`, and the window connects it.
    """

    undo_asked = Signal()
    redo_asked = Signal()
    stage_asked = Signal()
    way_asked = Signal(object)
    """A `Way` to what is elsewhere."""
    page_asked = Signal(str)
    left = Signal()
    """Back to the page before."""
    resolve_asked = Signal(object)
    """Decide what is open in these rooms."""
    diagnose_asked = Signal()
    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    scale_chosen = Signal(object)
    event_kept = Signal(str)
    """The event was changed: these words say how, and it can be undone."""
    event_taken_back = Signal(str)
    event_renumbers = Signal()
    other_event = Signal(object)
    restore_asked = Signal(object)
    said = Signal(str)

    def __init__(self, parts: Parts, search: SearchDoor, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._search = search
        self._past = HistoryDoor(
            parts.seat,
            self.way_asked.emit,
            self.undo_asked.emit,
            self.redo_asked.emit,
            self.left.emit,
        )

    def make(self, name: str) -> Page:
        """One of `PAGES`, or one that has a door of its own."""
        made = {
            "room": self._room,
            "votes": self._votes,
            "plan": self._plan,
            "talks": self._talks,
            "merge": self._merge,
            "results": self._results,
            "publish": self._publish,
            "event": self._event,
            "settings": self._settings,
            "copies": self._copies,
            history_door.NAME: self._history,
            search_door.NAME: self._found,
        }
        return made[name]()

    def _room(self) -> Page:
        from ui.room_page import RoomPage

        of = self._parts
        return RoomPage(of.store, of.notifier, of.themes, of.ticker, of.seat().role)

    def _votes(self) -> Page:
        from ui.votes_page import VotesPage

        page = VotesPage(self._parts.store, self._parts.notifier, self._parts.themes)
        page.undo_requested.connect(self.undo_asked)
        return page

    def _plan(self) -> Page:
        from ui.plan_page import PlanPage

        return PlanPage(self._parts.store, self._parts.notifier, self._parts.themes)

    def _talks(self) -> Page:
        from ui.talks_page import TalksPage

        page = TalksPage(self._parts.store, self._parts.themes, self._parts.talks)
        page.stage_asked.connect(self.stage_asked)
        return page

    def _merge(self) -> Page:
        from ui.merge_page import MergePage

        of = self._parts
        return MergePage(of.store, of.notifier, of.themes, of.jobs, of.questions)

    def _results(self) -> Page:
        from ui.results_page import ResultsPage

        of = self._parts
        page = ResultsPage(of.store, of.notifier, of.themes, of.seat)
        page.way_asked.connect(self.way_asked)
        page.resolve_asked.connect(self.resolve_asked)
        return page

    def _publish(self) -> Page:
        from ui.publish_page import PublishPage

        of = self._parts
        return PublishPage(of.store, of.notifier, of.themes, of.jobs, of.settings)

    def _event(self) -> Page:
        from ui.event_page import EventPage

        page = EventPage(self._parts.store, self._parts.themes)
        page.event_kept.connect(self.event_kept)
        page.event_taken_back.connect(self.event_taken_back)
        page.event_renumbers.connect(self.event_renumbers)
        page.other_event.connect(self.other_event)
        page.said.connect(self.said)
        return page

    def _settings(self) -> Page:
        from ui.settings_page import SettingsPage

        of = self._parts
        page = SettingsPage(of.themes, of.settings, of.talks, of.store.path)
        page.language_chosen.connect(self.language_chosen)
        page.theme_chosen.connect(self.theme_chosen)
        page.scale_chosen.connect(self.scale_chosen)
        page.copies_asked.connect(lambda: self.page_asked.emit("copies"))
        page.diagnose_asked.connect(self.diagnose_asked)
        return page

    def _copies(self) -> Page:
        from ui.copies_page import CopiesPage

        jobs = Jobs(self)
        page = CopiesPage(self._parts.store, self._parts.themes, jobs)
        jobs.setParent(page)
        page.restore_asked.connect(self.restore_asked)
        page.left.connect(self.left)
        return page

    def _history(self) -> Page:
        return self._past.make(self._parts.store, self._parts.notifier, self._parts.themes)

    def _found(self) -> Page:
        jobs = Jobs(self)
        of = self._parts
        page = self._search.make(of.store, of.notifier, of.themes, jobs)
        jobs.setParent(page)
        return page
