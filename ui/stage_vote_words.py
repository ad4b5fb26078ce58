"""From the vote of a session to what the stage shows of it, in words."""

from __future__ import annotations

from PySide6.QtCore import QObject

from facilitator import counting, turnout
from facilitator.agenda import ItemView
from facilitator.votes import SessionVotes
from ui.gauges import blocks
from ui.rank_words import rank_said
from ui.stage_moment import Moment, count_of
from ui.stage_view import BarLine, BarsPage, QuestionPage, Tag, Voted
from ui.text import figures, isolate
from ui.tongue import WINDOW, Tongue, Worded
from ui.vote_words import VoteWords, method_of

_MOST_BOXES = 24


class StageVoteWords(Worded):
    """The pages about a vote. An object, because only `tr` has plurals."""

    def __init__(self, parent: QObject, tongue: Tongue = WINDOW) -> None:
        super().__init__(parent, tongue)
        self._words = VoteWords(self, tongue)
        self._counted: SessionVotes | None = None
        self._languages: tuple[str, ...] = ()
        self._bar_lines: tuple[BarLine, ...] = ()

    def question(self, at: Moment) -> QuestionPage:
        """The round's question, the time, and how the vote stands."""
        part = at.agenda.current
        here = part.item.round == at.round.key
        count = None if at.agenda.finished else count_of(part.timer)
        bars = self._lines(at)
        return QuestionPage(
            self.tr("Stage: question"),
            at.said(part.item.title if here else at.round.title),
            at.said(at.room.name),
            self._closed(at),
            at.said(at.round.question),
            count,
            self._caption(at, part, bool(bars)) if here else at.said(part.item.title),
            self._voted(at),
            bars,
            tuple(map(at.said, at.round.supporting)),
            *self._foot(at),
        )

    def _caption(self, at: Moment, part: ItemView, voting: bool) -> str:
        if part.untouched:
            return self.tr("Not started yet")
        if not part.timer.running:
            return self.tr("Paused")
        if part.timer.left < 0:
            return self.tr("Over time")
        # Where a vote of the same round is still to come, the time is for talking.
        items = at.agenda.items
        later = any(one.item.round == at.round.key for one in items[items.index(part) + 1 :])
        open_ = at.votes is not None and not at.votes.closed and not later
        return self.tr("left to vote") if voting and open_ else self.tr("left")

    def bars(self, at: Moment) -> BarsPage:
        """The ranking alone."""
        part, bars = at.agenda.current, self._lines(at)
        nothing = self.tr("No votes yet")
        if at.round.vote is None:
            nothing = self.tr("This round has no vote.")
        return BarsPage(
            self.tr("Stage: bars"),
            at.said(part.item.title if part.item.round == at.round.key else at.round.title),
            at.said(at.room.name),
            self._closed(at),
            at.said(at.round.question),
            self._voted(at),
            bars,
            "" if bars else nothing,
            *self._foot(at),
        )

    def _closed(self, at: Moment) -> Tag | None:
        if at.votes is None or at.votes.vote is None or not at.votes.closed:
            return None
        return Tag(self.tr("The vote is closed"), "calm", "lock-simple")

    def _voted(self, at: Moment) -> Voted | None:
        votes = at.votes
        if votes is None or votes.vote is None or not (votes.total or votes.ballots):
            return None
        counted = turnout.of(votes)
        if votes.capture == "tally":
            words = self._words.amount(votes.vote.method, votes.total)
            return Voted(0, 0, words, words)
        if counted.present is None:
            words = self.tr("%n ballot(s)", "", counted.ballots)
            return Voted(0, 0, words, words)
        number = self.tongue.locale.toString
        strong = self.tr("{voted} of {people}").format(
            voted=figures(number(counted.ballots)), people=figures(number(counted.present))
        )
        filled, boxes = blocks(counted.ballots, counted.present, _MOST_BOXES)
        words = self.tr("{voted} have voted").format(voted=strong)
        return Voted(filled, boxes, words, strong)

    def _lines(self, at: Moment) -> tuple[BarLine, ...]:
        """The bars; put into words once for each count, not at each tick."""
        if at.votes is not self._counted or at.languages != self._languages:
            self._counted, self._languages = at.votes, at.languages
            self._bar_lines = self._ranked(at)
        return self._bar_lines

    def _ranked(self, at: Moment) -> tuple[BarLine, ...]:
        votes = at.votes
        if votes is None or votes.vote is None:
            return ()
        lines = [line for line in votes.ranking if line.votes]
        above = set(counting.above_cut(lines, votes.vote.places))
        method = method_of(votes.vote)
        made = []
        for line in lines:
            title = at.title(line.initiative)
            mean = votes.mean(line.initiative)
            rank = rank_said(line.rank, tied=line.tied)
            amount = self._words.amount(method, line.votes)
            made.append(
                BarLine(
                    counting.rank_sign(line.rank, tied=line.tied),
                    line.initiative,
                    title,
                    self.tongue.locale.toString(line.votes),
                    line.votes / lines[0].votes,
                    line.initiative in above,
                    "" if mean is None else self._words.mean(mean),
                    f"{rank}: {line.initiative} {isolate(title)}, {amount}",
                )
            )
        return tuple(made)

    def _foot(self, at: Moment) -> tuple[str, str]:
        vote = at.round.vote
        if vote is None:
            return "", ""
        meaning = self.tr("A vote means: {meaning}").format(meaning=isolate(at.said(vote.meaning)))
        return self._words.method(vote), meaning if vote.meaning else ""
