"""The event changes while the window is open: whoever has kept parts of it asks again."""

from __future__ import annotations

from PySide6.QtCore import QObject

from facilitator.store import Store
from ui.messenger import Messenger
from ui.pages import Pages
from ui.questions import QuestionReader
from ui.seat_keeper import SeatKeeper
from ui.top_bar import TopBar


class EventFollower(QObject):
    """Follows each edition of the event that the store has, and says what was changed in it."""

    def __init__(
        self,
        store: Store,
        top: TopBar,
        pages: Pages,
        seats: SeatKeeper,
        questions: QuestionReader,
        messenger: Messenger,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._top = top
        self._pages, self._seats, self._questions = pages, seats, questions
        self._messenger = messenger

    def kept(self, words: str) -> None:
        """Somebody has changed it, as the words say."""
        self._follow()
        self._messenger.tell_done(words)

    def taken_back(self, words: str) -> None:
        """A change of it was taken back, as the words say."""
        self._follow()
        self._messenger.tell(words)

    def _follow(self) -> None:
        self._pages.drop_others()
        self._top.show_event(self._store.event)
        self._messenger.tell_saved()
        self._seats.follow_event()
        self._questions.refresh()
