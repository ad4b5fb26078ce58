"""A ballot while a voter fills it in by pressing on it, for every method of voting (SPEC §5)."""

from __future__ import annotations

from facilitator.choices import scored
from facilitator.event import Event
from facilitator.vote import HIGHEST_SCORE


class OpenBallot:
    """What is chosen so far. Nothing of it is kept anywhere before it is cast as a line.

    `most` is how many choices it can have. With `pick` and `ranking` each is named once, with
    `dots` as often as it has dots; with `score` each has its points.
    """

    def __init__(self, event: Event, round_key: str) -> None:
        vote = event.round(round_key).vote
        assert vote is not None
        self.items = event.offered(round_key)
        self.method = vote.method
        self.most = vote.most(len(self.items))
        self._chosen: list[str] = []
        self._scores: dict[str, int] = {}

    @property
    def left(self) -> int:
        """How many choices can still be made."""
        return self.most - len(self._scores if self.method == "score" else self._chosen)

    @property
    def chosen(self) -> tuple[str, ...]:
        """What is named, each once, in the order in which it was chosen."""
        return tuple(self._scores if self.method == "score" else dict.fromkeys(self._chosen))

    def amount(self, item: str) -> int:
        """Its dots, its score, its place in the ranking from 1, or 1 where it is picked.

        0 where it is not named, and for a score of 0: `chosen` tells these apart.
        """
        if self.method == "score":
            return self._scores.get(item, 0)
        if self.method == "ranking":
            return self._chosen.index(item) + 1 if item in self._chosen else 0
        return self._chosen.count(item)

    def press(self, item: str) -> bool:
        """Choose it, or take it back; another dot with `dots`. False where nothing is left."""
        if self.method == "dots":
            return self.more(item)
        if item in self.chosen:
            self.remove(item)
            return True
        return self.more(item)

    def more(self, item: str) -> bool:
        """One dot or one point more; the highest score at first. False where nothing is left."""
        if self.method == "score" and item in self._scores:
            self._scores[item] = min(HIGHEST_SCORE, self._scores[item] + 1)
            return True
        if self.left <= 0:
            return False
        if self.method == "score":
            self._scores[item] = HIGHEST_SCORE
        elif self.method == "dots" or item not in self._chosen:
            self._chosen.append(item)
        return True

    def less(self, item: str) -> None:
        """One dot or one point less; what has none is no longer named."""
        if self._scores.get(item, 0) > 0:
            self._scores[item] -= 1
        elif item in self._chosen:
            # The dot that was placed last, so that the order of the others stays.
            at = len(self._chosen) - 1 - self._chosen[::-1].index(item)
            del self._chosen[at]
        else:
            self._scores.pop(item, None)

    def remove(self, item: str) -> None:
        """Take it back altogether."""
        self._chosen = [one for one in self._chosen if one != item]
        self._scores.pop(item, None)

    def line(self) -> str:
        """The ballot as a line that `votes.cast` takes; empty where nothing is chosen."""
        if self.method == "score":
            return " ".join(scored(item, score) for item, score in self._scores.items())
        return " ".join(self._chosen)
