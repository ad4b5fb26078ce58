"""How a round votes (SPEC §5): the settings of its vote, and what tells the methods apart."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from facilitator.phrases import INITIATIVE
from facilitator.words import QT_TRANSLATE_NOOP, Phrase

VOTE_METHODS = ("pick", "dots", "score", "ranking", "hands")
VOTE_ITEMS = ("initiatives", "clusters")
HIGHEST_SCORE = 5

UNITS = {
    "pick": ("vote", "votes"),
    "dots": ("dot", "dots"),
    "score": ("point", "points"),
    "ranking": ("point", "points"),
    "hands": ("hand", "hands"),
}
"""What is counted, in English: one of it, and several."""

_CAPTURES = {
    "pick": ("ballots", "tally"),
    "dots": ("ballots", "tally"),
    # A tally keeps no order and no mean: it would say less than the ballots did.
    "score": ("ballots",),
    "ranking": ("ballots",),
    "hands": ("tally",),
}


@dataclass(frozen=True, kw_only=True)
class Vote:
    """How a round votes: method, N, how many go to the plan, what a vote means.

    - `pick`: up to `picks` different ones, a vote each.
    - `dots`: up to `picks` dots, several on one if wanted.
    - `score`: each named one from 0 to 5; up to `picks` of them, 0 for as many as are offered.
    - `ranking`: the first `picks`, in their order.
    - `hands`: a count for each; a person may raise a hand for up to `picks` of them.

    `on` says whether initiatives or clusters are voted on. `offered` are those that can be chosen,
    by number or letter; empty means all of them.
    """

    method: str
    picks: int
    places: int
    meaning: str
    offered: tuple[str, ...] = ()
    on: str = "initiatives"

    @property
    def captures(self) -> tuple[str, ...]:
        """The ways in which it can be counted: `ballots`, `tally`, or either."""
        return _CAPTURES[self.method]

    def most(self, offered: int) -> int:
        """How many choices a ballot may have where so many are offered."""
        return self.picks or offered

    def problems(self, items: Collection[str]) -> Iterator[tuple[str, str]]:
        """What is found in these settings and what was expected; `items` can be voted on."""
        if self.method not in VOTE_METHODS:
            yield self.method, ", ".join(VOTE_METHODS)
            return
        least = 0 if self.method == "score" else 1
        if self.picks < least:
            found = Phrase(QT_TRANSLATE_NOOP("Phrase", "{number} picks"), number=self.picks)
            yield found, Phrase(QT_TRANSLATE_NOOP("Phrase", "{number} or more"), number=least)
        for item in self.offered:
            if item not in items:
                expected = Phrase(QT_TRANSLATE_NOOP("Phrase", "one of the clusters"))
                yield item, expected if self.on == "clusters" else INITIATIVE
