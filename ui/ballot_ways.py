"""Ways to put in several ballots: from a meeting chat, and from voter to voter."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from facilitator.reasons import Refused
from facilitator.store import Store
from ui.theme import ThemeHolder
from ui.vote_state import VoteState, why_no_ballots


class BallotWays(QObject):
    """Opens them where ballots can be added, else tells why not.

    `refused` carries a `Refused`; `left` says that one of them was closed.
    """

    refused = Signal(object)
    left = Signal()

    def __init__(self, store: Store, themes: ThemeHolder, page: QWidget) -> None:
        super().__init__(page)
        self._store = store
        self._themes = themes
        self._page = page

    def paste_chat(self, state: VoteState | None) -> None:
        """Ballots from a meeting chat."""
        from ui.paste_chat import PasteChatDialog

        if state is not None and self._may(state):
            window = self._page.window()
            self._open(PasteChatDialog(self._store, state.place, self._themes, window))

    def pass_laptop(self, state: VoteState | None) -> None:
        """A ballot over the whole screen for one voter after the other."""
        from ui.pass_laptop import PassLaptop

        if state is not None and self._may(state):
            window = self._page.window()
            self._open(PassLaptop(self._store, state.place, self._themes, window))

    def _may(self, state: VoteState) -> bool:
        refused: Refused | None = why_no_ballots(self._store, state)
        if refused is not None:
            self.refused.emit(refused)
        return refused is None

    def _open(self, dialog: QDialog) -> None:
        dialog.finished.connect(self.left)
        dialog.open()
