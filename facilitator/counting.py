"""Counting: from ballots to votes, from votes to ranks. Pure functions, no store.

Counts are whole votes; shares are fractions from 0 to 1.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Ranked:
    """One line of a ranking.

    `share` is this line's part of all votes. `tied` says that another line has the same votes.
    `quartile` is 1 for the most voted quarter of the list; 4 for the last and for no votes at all.
    """

    rank: int
    initiative: str
    votes: int
    share: float
    quartile: int
    tied: bool


@dataclass(frozen=True)
class Tie:
    """Initiatives with the same votes, from this rank on; `crosses` the cut when not all fit."""

    rank: int
    initiatives: tuple[str, ...]
    votes: int
    crosses: bool


def count(ballots: Iterable[Sequence[str]]) -> Counter[str]:
    """Votes by initiative: each choice of each ballot is one vote (pick up to N, and dots)."""
    return Counter(choice for ballot in ballots for choice in ballot)


def session_count(
    ballots: Iterable[Sequence[str]], tallies: Iterable[tuple[str, int]]
) -> Counter[str]:
    """Votes of one session: by its ballots if it has any, else by its tally, never by both."""
    by_ballots = count(ballots)
    if by_ballots:
        return by_ballots
    votes: Counter[str] = Counter()
    for initiative, number in tallies:
        votes[initiative] += number
    return votes


def rank(votes: Mapping[str, int], order: Sequence[str] = ()) -> list[Ranked]:
    """All initiatives by votes; equal votes share a rank (1, 2, 2, 4).

    Within a rank the order is that of `order` (the event's list), so that it never jumps.
    Quartiles are those of the November 2020 report: by number of votes, the list in four parts.
    An initiative is in the quarter in which its shared rank begins, so equal votes always share
    a quartile; one without a vote is in the last.
    """
    place = {initiative: at for at, initiative in enumerate(order)}
    lines = sorted(votes.items(), key=lambda item: (-item[1], place.get(item[0], 0), item[0]))
    total = sum(votes.values())
    same = Counter(votes.values())
    ranked: list[Ranked] = []
    for at, (initiative, number) in enumerate(lines):
        first = ranked[-1].rank if ranked and ranked[-1].votes == number else at + 1
        ranked.append(
            Ranked(
                first,
                initiative,
                number,
                number / total if total else 0.0,
                1 + 4 * (first - 1) // len(lines) if number else 4,
                same[number] > 1,
            )
        )
    return ranked


def ties(ranking: Sequence[Ranked], places: int) -> list[Tie]:
    """The ties among initiatives that have votes, best first; `places` is where the cut is."""
    groups: dict[int, list[Ranked]] = {}
    for line in ranking:
        if line.votes:
            groups.setdefault(line.rank, []).append(line)
    return [
        Tie(
            first,
            tuple(line.initiative for line in group),
            group[0].votes,
            first <= places < first + len(group) - 1,
        )
        for first, group in groups.items()
        if len(group) > 1
    ]


def above_cut(ranking: Sequence[Ranked], places: int) -> list[str]:
    """The initiatives that go to the plan: the first `places`, and all that tie with the last."""
    return [line.initiative for line in ranking if line.votes and line.rank <= places]
