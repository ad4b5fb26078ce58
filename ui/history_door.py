"""The history page with its ways out: undo, the records its lines are about, the page before."""

from __future__ import annotations

from collections.abc import Callable

from facilitator.store import Store
from ui import ways
from ui.notifier import StoreNotifier
from ui.page import Page
from ui.settings import Seat
from ui.theme import ThemeHolder
from ui.ways import Way

NAME = "history"


class HistoryDoor:
    """What the page asks of its window: `seat` gives where somebody sits, `go` takes a `Way`."""

    def __init__(
        self,
        seat: Callable[[], Seat],
        go: Callable[[Way], None],
        undo: Callable[[], None],
        redo: Callable[[], None],
        leave: Callable[[], None],
    ) -> None:
        self._seat, self._go = seat, go
        self._undo, self._redo, self._leave = undo, redo, leave

    def make(self, store: Store, notifier: StoreNotifier, themes: ThemeHolder) -> Page:
        """The page itself."""
        from ui.history_page import HistoryPage

        page = HistoryPage(store, notifier, themes)
        page.undo_asked.connect(self._undo)
        page.redo_asked.connect(self._redo)
        page.left.connect(self._leave)
        page.record_asked.connect(
            lambda record: self._go(ways.to_record(store, self._seat(), record))
        )
        return page
