"""Ctrl+Z and Ctrl+Shift+Z: one step back or forth in the store, and what the window says of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal

from facilitator.reasons import Refused
from facilitator.store import Store
from facilitator.words import Saying
from ui import ways
from ui.messages import words_of
from ui.pages import Pages
from ui.settings import Seat
from ui.wording import change_words


class StepBack(QObject):
    """Whatever page a change was made on; but what only the page can take back comes first.

    `told` carries what was done, or why not. `seat` gives where somebody sits: what happened
    elsewhere is said so.
    """

    told = Signal(str)

    def __init__(
        self, store: Store, pages: Pages, seat: Callable[[], Seat], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._pages = pages
        self._seat = seat

    def undo(self) -> None:
        """Take back the last change."""
        if not self._pages.current().undo():
            self._step(
                self._store.undo,
                QCoreApplication.translate("MainWindow", "Undone: {what}"),
                QCoreApplication.translate("MainWindow", "Undone in {where}: {what}"),
            )

    def redo(self) -> None:
        """Bring it back."""
        if not self._pages.current().redo():
            self._step(
                self._store.redo,
                QCoreApplication.translate("MainWindow", "Done again: {what}"),
                QCoreApplication.translate("MainWindow", "Done again in {where}: {what}"),
            )

    def _step(self, step: Callable[[], Saying], here: str, elsewhere: str) -> None:
        try:
            what = step()
        except Refused as refused:
            self.told.emit(words_of(refused.reasons[0]))
            return
        where = ways.place_of_newest(self._store, self._seat())
        done = change_words(self._store.event, what)
        self.told.emit((elsewhere if where else here).format(what=done, where=where))
