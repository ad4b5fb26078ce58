"""What the votes page has to say above the lines: closed, or an offer to count otherwise."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.reasons import Reason
from ui.feedback import Banner
from ui.frames import Margins, surface
from ui.messages import words_of
from ui.theme import ThemeHolder
from ui.vote_state import VoteState


class VoteBanner(QWidget):
    """One banner. `offer` is `convert`, `tally`, or empty; `words` is what was refused."""

    def __init__(self, themes: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        surface(self, "panel")
        self.banner = Banner(themes)
        self.offer = ""
        self.words = ""
        around = QVBoxLayout(self)
        Margins(themes, around, 20, 12, 20, 0)
        around.addWidget(self.banner)

    def forget(self) -> None:
        """Nothing is offered any more."""
        self.offer = self.words = ""

    def show_state(self, state: VoteState) -> None:
        """Say what has to be said of this vote, or disappear."""
        ballots = len(state.votes.ballots)
        if (self.offer == "convert" and not ballots) or (self.offer == "tally" and state.by_tally):
            self.offer = ""
        if state.votes.closed:
            text = words_of(Reason("vote_closed"))
            self.banner.show_message("info", text, self.tr("Open vote again"))
        elif self.words:
            self.banner.show_message("warning", self.words)
        elif self.offer == "convert":
            text = self.tr(
                "%n ballot(s) are in. A vote is counted by ballots or by tally, never both.",
                "",
                ballots,
            )
            self.banner.show_message("warning", text, self.tr("Convert to a tally"))
        elif self.offer == "tally":
            text = self.tr("Votes are added to an initiative when they are counted by tally.")
            self.banner.show_message("info", text, self.tr("Count by tally"))
        self.setVisible(bool(state.votes.closed or self.words or self.offer))
