"""The tally below the lines: what the votes give, the cut, and what a vote means."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator import votes
from facilitator.counting import Ranked, above_cut
from facilitator.event import Event
from ui.bar_list import BarList, BarLook, bar_rows
from ui.feedback import EmptyHint
from ui.frames import Margins, label
from ui.initiative_finder import InitiativeFinder
from ui.text import figures, isolate
from ui.theme import ThemeHolder
from ui.titles import title_of
from ui.vote_state import VoteState
from ui.vote_words import VoteWords, method_of
from ui.wording import event_text, listed, passage


class TallyView(QWidget):
    """Heading, bars, the link that adds votes to another initiative, or what to do first."""

    def __init__(self, event: Event, themes: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._event = event
        self._state: VoteState | None = None
        self._words = VoteWords(self)
        self._title = label("heading")
        self.summary = label("subtle")
        self.summary.setWordWrap(True)
        self.list = BarList(themes, BarLook(steps=True))
        self.empty = EmptyHint(themes, "check-square", "", "")
        self.finder = InitiativeFinder(event, themes)
        self.setFocusProxy(self.list)
        head = QHBoxLayout()
        Margins(themes, head, 20, 16, 20, 4)
        head.setSpacing(12)
        head.addWidget(self._title)
        head.addWidget(self.summary, 1)
        self._head = QWidget()
        self._head.setLayout(head)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self.list)
        column.addWidget(self.empty, 1)
        column.addWidget(self.finder)
        column.addStretch()

    def show_state(self, state: VoteState) -> None:
        """Show the votes of a session."""
        if self._state is None or self._state.place.round != state.place.round:
            self.finder.show_round(state.place.round)
        self._state = state
        vote = state.votes.vote
        rows = self._show_rows(state) if vote else 0
        self.list.setVisible(rows > 0)
        self._head.setVisible(vote is not None)
        can_add = vote is not None and not state.votes.closed and state.can_tally
        self.finder.setVisible(can_add and (rows > 0 or state.by_tally))
        self._show_empty(state)

    def retranslate(self) -> None:
        """Set every text anew."""
        self._title.setText(self.tr("Tally"))
        self.list.setAccessibleName(self.tr("Tally"))
        self.finder.retranslate()
        if self._state is not None:
            self.show_state(self._state)

    def _show_rows(self, state: VoteState) -> int:
        vote = state.votes.vote
        assert vote is not None
        # A count that was taken back to 0 can still be corrected.
        kept = {tally.initiative for tally in state.votes.tallies} if state.by_tally else set()
        kept |= set(state.votes.named)  # what was scored 0 was scored
        ranking = [line for line in state.votes.ranking if line.votes or line.initiative in kept]
        rows = bar_rows(
            ranking,
            lambda number: title_of(self._event, number),
            places=vote.places,
            cut=self._cut(ranking, vote.places),
            said=lambda line: self._said(state, line),
        )
        self.list.show_rows(rows)
        self.list.show_steps(not state.votes.closed and state.can_tally)
        named = sum(1 for line in ranking if line.votes)
        count = (
            self.tr("%1 on %2.")
            .replace("%1", self._words.amount(vote.method, state.votes.total))
            .replace("%2", self._words.items(vote.on, named))
        )
        meaning = isolate(event_text(self._event, vote.meaning))
        meaning = self.tr("A vote means: %1.").replace("%1", meaning) if vote.meaning else ""
        self.summary.setText(passage((count, meaning)) if rows else meaning)
        return len(rows)

    def _said(self, state: VoteState, line: Ranked) -> tuple[str, str]:
        """The mean beside a count, and the whole count in words."""
        words = self._words.amount(method_of(state.votes.vote), line.votes)
        mean = state.votes.mean(line.initiative)
        if mean is None:
            return "", words
        ballots = state.votes.named.get(line.initiative, 0)
        return self._words.mean(mean), listed((words, self._words.mean_sentence(mean, ballots)))

    def _cut(self, ranking: list[Ranked], places: int) -> str:
        going = len(above_cut(ranking, places))
        if going <= places:
            return self.tr("Top %n go to the plan", "", places)
        words = self.tr("Top %1 and a tie: %n go to the plan", "", going)
        return words.replace("%1", figures(QLocale().toString(places)))

    def _show_empty(self, state: VoteState) -> None:
        self.empty.setVisible(self.list.isHidden())
        if state.votes.vote is None:
            title = self.tr("This round has no vote")
            self.empty.set_text(title, self.tr("The event gives it no question to vote on."))
        elif state.votes.closed:
            self.empty.set_text(self.tr("No votes"), self.tr("The vote was closed without any."))
        elif state.by_tally:
            item = votes.tally_example(self._event, state.place.round)
            how = self.tr("Type %1 or %2 and press Enter.")
            how = how.replace("%1", figures(f"{item}+")).replace("%2", figures(f"{item}=17"))
            self.empty.set_text(self.tr("No votes yet"), how)
        else:
            how = self._how(state).replace("%1", figures(self._example(state)))
            self.empty.set_text(self.tr("No votes yet"), how)

    def _example(self, state: VoteState) -> str:
        return votes.example(self._event, state.place.round)

    def _how(self, state: VoteState) -> str:
        """How a ballot is typed, with `%1` for an example."""
        method = method_of(state.votes.vote)
        if method == "dots":
            return self.tr("Type a number for each dot, such as %1, and press Enter.")
        if method == "score":
            return self.tr("Type each number with its score, such as %1, and press Enter.")
        if method == "ranking":
            return self.tr("Type the numbers with the first one first, such as %1. Press Enter.")
        return self.tr("Type the numbers of a ballot, such as %1, and press Enter.")
