"""What votes are called by each method: dots, points, hands; picked, ranked, scored."""

from __future__ import annotations

from facilitator.vote import HIGHEST_SCORE, Vote
from ui.text import figures
from ui.tongue import Worded


def method_of(vote: Vote | None) -> str:
    """The method; a round without a vote has none."""
    return vote.method if vote else ""


class VoteWords(Worded):
    """The words. An object, because only `tr` has plurals; `method` is that of the round."""

    def amount(self, method: str, number: int) -> str:
        """`5 dots`, `1 point`, `3 hands`, `7 votes`."""
        if method == "dots":
            return self.tr("%n dot(s)", "", number)
        if method in ("score", "ranking"):
            return self.tr("%n point(s)", "", number)
        if method == "hands":
            return self.tr("%n hand(s)", "", number)
        return self.tr("%n vote(s)", "", number)

    def unit(self, method: str) -> str:
        """What is counted, as the name of a column: `dots`."""
        if method == "dots":
            return self.tr("dots")
        if method in ("score", "ranking"):
            return self.tr("points")
        return self.tr("hands") if method == "hands" else self.tr("votes")

    def counted(self, method: str, number: int) -> str:
        """What stands below so large a number, which is shown by itself: `dots`."""
        if method == "dots":
            return self.tr("dot(s)", "", number)
        if method in ("score", "ranking"):
            return self.tr("point(s)", "", number)
        if method == "hands":
            return self.tr("hand(s)", "", number)
        return self.tr("vote(s)", "", number)

    def have_each(self, method: str, number: int) -> str:
        """Of a tie, with `%1` for the names: that they have 5 dots each."""
        if method == "dots":
            return self.tr("%1 have %n dot(s) each.", "", number)
        if method in ("score", "ranking"):
            return self.tr("%1 have %n point(s) each.", "", number)
        if method == "hands":
            return self.tr("%1 have %n hand(s) each.", "", number)
        return self.tr("%1 have %n vote(s) each.", "", number)

    def method(self, vote: Vote) -> str:
        """How a round votes: `Pick up to 3`, `5 dots each, on clusters`."""
        words = self._method(vote)
        return self.tr("%1, on clusters").replace("%1", words) if vote.on == "clusters" else words

    def _method(self, vote: Vote) -> str:
        picks = vote.picks
        if vote.method == "dots":
            return self.tr("%n dot(s) each", "", picks)
        if vote.method == "ranking":
            return self.tr("Rank the first %n", "", picks)
        if vote.method == "hands":
            hands = self.tr("Show of hands, up to %n each", "", picks)
            return hands if picks > 1 else self.tr("Show of hands")
        if vote.method == "score":
            words = self.tr("Score 0 to %1, up to %n of them", "", picks)
            words = words if picks else self.tr("Score 0 to %1")
            return words.replace("%1", figures(self.tongue.locale.toString(HIGHEST_SCORE)))
        return self.tr("Pick up to %n", "", picks)

    def named(self, method: str, named: int, picks: int) -> str:
        """How much of a ballot is used, below its line: `2 of 3 dots`."""
        if method == "dots":
            words = self.tr("%1 of %n dot(s)", "", picks)
        elif method == "ranking":
            words = self.tr("%1 of %n ranked", "", picks)
        elif method == "score":
            words = self.tr("%1 of %n scored", "", picks)
        else:
            words = self.tr("%1 of %n pick(s)", "", picks)
        return words.replace("%1", figures(self.tongue.locale.toString(named)))

    def items(self, on: str, number: int) -> str:
        """`7 initiatives`, or clusters where these are voted on."""
        if on == "clusters":
            return self.tr("%n cluster(s)", "", number)
        return self.tr("%n initiative(s)", "", number)

    def mean(self, mean: float) -> str:
        """A mean score as it stands beside a bar: `⌀ 4.2`."""
        return f"⌀\u00a0{self.tongue.locale.toString(mean, 'f', 1)}"

    def mean_sentence(self, mean: float, ballots: int) -> str:
        """The same in words: `mean 4.2 of 9 scores`."""
        words = self.tr("mean %1 of %n score(s)", "", ballots)
        return words.replace("%1", self.tongue.locale.toString(mean, "f", 1))
