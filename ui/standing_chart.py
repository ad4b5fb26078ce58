"""A standing as the chart that is copied: which rounds, rooms and measure it is of, in words."""

from __future__ import annotations

from PySide6.QtCore import QObject

from facilitator.event import Event
from facilitator.standings import SIZES, Standing
from ui.chart_ranking import RankingChart
from ui.days import day_words
from ui.language import own_name
from ui.standing_rows import StandingWords, standing_rows
from ui.text import isolate
from ui.titles import title_of
from ui.vote_words import VoteWords
from ui.wording import event_text, listed, passage, round_title


class StandingCharts(QObject):
    """Makes it; an object, because only `tr` has plurals."""

    def __init__(self, event: Event, parent: QObject) -> None:
        super().__init__(parent)
        self._event = event
        self._words = StandingWords(self)
        self._votes = VoteWords(self)

    def make(self, standing: Standing) -> RankingChart:
        """Everything that has votes, best first."""
        voted = [line for line in standing.lines if line.votes]
        rows = standing_rows(standing, voted, lambda item: title_of(self._event, item), self._words)
        meaning = ""
        if standing.meaning:
            said = event_text(self._event, standing.meaning)
            meaning = self.tr("A vote means: %1.").replace("%1", said)
        without = len(standing.lines) - len(voted)
        if without:
            meaning = passage((meaning, self.tr("%n more without votes.", "", without)))
        unit = self._votes.unit(standing.method)
        return RankingChart(
            self._title(standing),
            self._said(standing),
            meaning if standing.meaning else "",
            unit[:1].upper() + unit[1:],
            rows,
        )

    def _title(self, standing: Standing) -> str:
        parts = [round_title(self._event, key) for key in standing.rounds]
        where = standing.where
        if where.day:
            parts.append(day_words(self._event.day(where.day).date))
        if where.language:
            parts.append(isolate(own_name(where.language)))
        if where.size in SIZES:
            parts.append(
                {
                    "small": self.tr("rooms of up to 6 people"),
                    "medium": self.tr("rooms of 7 to 12 people"),
                    "large": self.tr("rooms of more than 12 people"),
                }[where.size]
            )
        elif where.size:
            parts.append(self.tr("rooms where nobody counted the people"))
        return listed(parts)

    def _said(self, standing: Standing) -> str:
        parts = [self.tr("%n room(s)", "", standing.rooms)]
        if standing.ballots:
            parts.append(self.tr("%n ballot(s)", "", standing.ballots))
        parts.append(self._votes.amount(standing.method, standing.votes))
        if standing.by != "votes":
            measure = self._words.measure(standing.by, standing.method)
            parts.append(self.tr("in order of: {measure}").format(measure=measure))
        return listed(parts)
