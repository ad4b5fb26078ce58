"""The head of the votes page: how this round votes, how it is counted, open or closed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.buttons import Button, SegmentedControl
from ui.fit_row import FitRow
from ui.frames import label
from ui.painting import key_text
from ui.panel_parts import Tag
from ui.theme import ThemeHolder
from ui.vote_state import VoteState
from ui.vote_words import VoteWords


class VoteHeader(QWidget):
    """Title, method, Ballots or Tally, Close vote."""

    capture_chosen = Signal(str)
    close_requested = Signal()
    chat_requested = Signal()
    pass_requested = Signal()
    side_requested = Signal()

    def __init__(self, holder: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._holder = holder
        self._state: VoteState | None = None
        self._words = VoteWords(self)
        self._title = label("title")
        self.method = label("subtle")
        self.capture = SegmentedControl(holder, (("ballots", ""), ("tally", "")))
        self.apart = Tag(holder)
        self.chat_button = Button(holder, icon="clipboard-text", key="Ctrl+Shift+V")
        self.pass_button = Button(holder, icon="laptop")
        self.close_button = Button(holder, key="Ctrl+R")
        self.side = Button(holder, icon="columns", key="F6")
        row = FitRow(holder, self)
        row.add(self._title, whole=True)
        row.add(self.method, whole=True)
        row.add(self.capture)
        row.add(self.apart)
        row.add(self.pass_button, at_end=True)
        row.add(self.chat_button, at_end=True)
        row.add(self.close_button, at_end=True, rank=2)
        row.add(self.side, at_end=True, rank=1)
        self.capture.chosen.connect(self.capture_chosen)
        self.pass_button.clicked.connect(self.pass_requested)
        self.chat_button.clicked.connect(self.chat_requested)
        self.close_button.clicked.connect(self.close_requested)
        self.side.clicked.connect(self.side_requested)

    def show_state(self, state: VoteState) -> None:
        """Show how this session votes."""
        self._state = state
        self.retranslate()

    def show_side_button(self, shown: bool) -> None:
        """The side panel can be opened from here while it is closed."""
        self.side.setVisible(shown)

    def retranslate(self) -> None:
        """Set every text anew."""
        self._title.setText(self.tr("Vote"))
        self.capture.setAccessibleName(self.tr("Counted by"))
        self.capture.set_text("ballots", self.tr("Ballots"))
        self.capture.set_text("tally", self.tr("Tally"))
        self.side.setText(self.tr("Ballots"))
        pasting, passing = self.tr("Paste from chat"), self.tr("Pass the laptop")
        self.chat_button.setText(pasting)
        for button, words, key in (
            (self.chat_button, pasting, "Ctrl+Shift+V"),
            (self.pass_button, passing, "Ctrl+Shift+K"),
        ):
            button.setAccessibleName(words)
            button.setToolTip(f"{words} ({key_text(key)})")
        state = self._state
        apart = self.tr("Counted on %n laptop(s)", "", state.apart) if state and state.apart else ""
        self.apart.set_text(apart, "yellow.text", "yellow.subtle")
        self.apart.setToolTip(
            self.tr("One count is shown. Which one counts is chosen on the page Merge.")
        )
        vote = state.votes.vote if state else None
        ways = (self.capture, self.pass_button, self.chat_button, self.close_button)
        for widget in (self.method, *ways):
            widget.setVisible(vote is not None)
        if state is None or vote is None:
            return
        self.method.setText(self._words.method(vote))
        for widget in (self.chat_button, self.pass_button):
            widget.setVisible("ballots" in vote.captures)
        # Where there is one way only, there is nothing to choose.
        self.capture.setVisible(
            len(vote.captures) > 1 or state.by_tally != (vote.method == "hands")
        )
        self.capture.set_current("tally" if state.by_tally else "ballots")
        self.capture.setEnabled(not state.votes.closed)
        closed = state.votes.closed
        self.close_button.setText(self.tr("Open vote again") if closed else self.tr("Close vote"))
