"""The line on which counts are keyed in: `24+`, `24-`, `24=17`."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from facilitator import votes
from facilitator.reasons import Refused
from facilitator.store import Store
from facilitator.votes import TallyEntry
from ui.ballot_line import BallotLine
from ui.ballot_text import Reading, read_tallies
from ui.messages import words_of
from ui.text import figures
from ui.theme import ThemeHolder
from ui.vote_state import VoteState


class TallyLine(BallotLine):
    """One or several changes of a tally; each is a change of its own to undo."""

    def __init__(self, store: Store, holder: ThemeHolder, parent: QWidget | None = None) -> None:
        self._store = store
        self._state: VoteState | None = None
        super().__init__(holder, self._reading, parent)
        self.entered.connect(self.enter)
        self.escaped.connect(self.clear)

    def show_state(self, state: VoteState) -> None:
        """Read against these votes from now on."""
        self._state = state
        self.reread()

    def enter(self) -> None:
        """Change the tally. What is wrong stays on the line, and all of it.

        The first wrong entry is selected: what is typed next takes its place.
        """
        state, text = self._state, self.text()
        if state is None:
            return
        wrong = next((word for word in self._reading(text).words if word.wrong), None)
        if wrong is not None:
            self.field.select(wrong.start, wrong.end)
            return
        entries = self._read_all(text)[1]
        if not entries:
            words, item = self.tr("No vote yet. Type %1 or %2."), self._example(state)
            words = words.replace("%1", figures(f"{item}+")).replace("%2", figures(f"{item}=17"))
            self.refuse(words)
            return
        # The store tells of the change before it returns, and the line must be empty by then.
        self.load("")
        for at, entry in enumerate(entries):
            try:
                votes.enter_tally(self._store, state.place, entry, self)
            except Refused as refused:
                self.load(" ".join(_typed(left) for left in entries[at:]))
                self.refuse(words_of(refused.reasons[0]))
                self.field.select(0, len(_typed(entry)))
                return

    def _example(self, state: VoteState) -> str:
        return votes.tally_example(self._store.event, state.place.round)

    def _read_all(self, text: str) -> tuple[Reading, tuple[TallyEntry, ...]]:
        assert self._state is not None
        return read_tallies(self._store, self._state.place, text, self._state.votes.votes)

    def _reading(self, text: str) -> Reading:
        return self._read_all(text)[0] if self._state else Reading((), "")


def _typed(entry: TallyEntry) -> str:
    """An entry as somebody would type it."""
    if entry.count is not None:
        return f"{entry.initiative}={entry.count}"
    return f"{entry.initiative}{'+' if entry.delta > 0 else '-'}"
