"""The same ballots counted by other methods: does the order depend on how it was counted?

Only ballots can be counted again; hands were never more than counts. What a ballot says limits what
can be made of it, and only that is offered:

- `pick` says who was chosen, in no order. It can be counted as `method` (a vote each) and `even`
  (every ballot weighs the same: 1/k to each of the k it names).
- `dots` says how strongly, of a fixed number. `method` (a dot is one), `approval` (named at all is
  one, however many dots), `even` (a ballot's dots are shares of one, also where some were kept).
- `ranking` says an order. `method` (Borda's points for the round's N places), `emerson` (m points
  for the first of a ballot of m names, m-1 for the next, which does not reward short ballots),
  `first` (only the first one counts), `approval` (named at all is one).
- `score` says a strength for each. `method` (the sum), `mean` (over the ballots that scored it),
  `approval` (above 0 is one), `first` (the highest of a ballot, shared where several are),
  `normal` (each ballot's scores stretched to 0..1, so that nobody counts more by using more of
  the scale; a ballot that scores all alike says nothing and is left out).
- `hands`: nothing.

Pairwise comparison (Condorcet) is left out on purpose: on ballots of three names nearly all pairs
are not compared by anybody.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from itertools import groupby
from math import lcm
from operator import itemgetter

from facilitator import counting
from facilitator.choices import item_of, score_of
from facilitator.counted import Counted
from facilitator.standings import EVERYTHING, Filter
from facilitator.vote import Vote

_Choices = tuple[str, ...]

METHODS: dict[str, tuple[str, ...]] = {
    "pick": ("method", "even"),
    "dots": ("method", "approval", "even"),
    "ranking": ("method", "emerson", "first", "approval"),
    "score": ("method", "mean", "approval", "first", "normal"),
    "hands": (),
}
"""What the ballots of each method can be counted by, the round's own first."""


@dataclass(frozen=True)
class MethodLine:
    """One initiative or cluster: its rank and value by a method; both None where it has none."""

    item: str
    rank: int | None
    value: float | None


@dataclass(frozen=True)
class MethodCount:
    """All ballots by one method.

    `lines` are in the order of the round's own method. `entered` goes to the plan by this one and
    not by the round's own, `left` the other way round. `pairs` is the part of all pairs that both
    put in an order, and in the same one: 1 where the methods agree (of Kendall's tau the part that
    agrees); None where there is no pair.
    """

    method: str
    lines: tuple[MethodLine, ...]
    entered: tuple[str, ...]
    left: tuple[str, ...]
    pairs: float | None


@dataclass(frozen=True)
class OtherMethods:
    """The same ballots by each method that makes sense of them, the round's own first.

    `ballots` are those of the sessions that have any; the points of `without_ballots` sessions,
    where hands were counted, are in none of these counts.
    """

    ballots: int
    without_ballots: int
    counts: tuple[MethodCount, ...]


def of_counted(counted: Counted, where: Filter = EVERYTHING) -> OtherMethods:
    """Count the ballots of these sessions by every method. Raises `Refused` as `Filter.check`."""
    where.check(counted.event)
    sessions = [one for one in counted.sessions if where.has(one)]
    # Of thousands of ballots few are different.
    ballots = Counter(ballot.choices for one in sessions for ballot in one.ballots)
    hands = sum(bool(one.votes and not one.ballots) for one in sessions)
    vote = counted.vote
    counts: list[MethodCount] = []
    own: dict[str, int] = {}
    going: set[str] = set()
    for method in METHODS[vote.method] if vote and ballots else ():
        assert vote is not None
        values = {item: Fraction(0) for item in counted.items} if method != "mean" else {}
        values |= _values(ballots, vote, method)
        ranks = _ranks(values)
        above = {i for i, rank in ranks.items() if rank <= counted.places and values[i]}
        if method == "method":
            own, going = ranks, above
        order = sorted(counted.items, key=lambda item: own.get(item, len(own) + 1))
        counts.append(
            MethodCount(
                method,
                tuple(
                    MethodLine(i, ranks.get(i), float(values[i]) if i in values else None)
                    for i in order
                ),
                tuple(item for item in order if item in above - going),
                tuple(item for item in order if item in going - above),
                _agreeing(own, ranks),
            )
        )
    return OtherMethods(ballots.total(), hands, tuple(counts))


def _values(ballots: Mapping[_Choices, int], vote: Vote, method: str) -> dict[str, Fraction]:
    if method == "mean":
        return _means(ballots)
    shares = _SHARES.get((vote.method, method), lambda choices: (1, counting.points(choices, vote)))
    given = [(times, *shares(choices)) for choices, times in ballots.items()]
    # In whole parts of one: adding fractions would look for common divisors each time.
    parts = lcm(*(whole for _, whole, _ in given))
    found = Counter[str]()
    for times, whole, amounts in given:
        worth = parts // whole * times
        for item, amount in amounts.items():
            found[item] += amount * worth
    return {item: Fraction(amount, parts) for item, amount in found.items()}


def _means(ballots: Mapping[_Choices, int]) -> dict[str, Fraction]:
    points, times_scored = Counter[str](), Counter[str]()
    for choices, times in ballots.items():
        for choice in choices:
            points[item_of(choice)] += score_of(choice) * times
            times_scored[item_of(choice)] += times
    return {item: Fraction(points[item], times) for item, times in times_scored.items()}


# What one ballot gives to each that it names, as parts of this whole.


def _even(choices: _Choices) -> tuple[int, Mapping[str, int]]:
    return len(choices), Counter(choices)


def _approval(choices: _Choices) -> tuple[int, Mapping[str, int]]:
    return 1, dict.fromkeys(choices, 1)


def _emerson(choices: _Choices) -> tuple[int, Mapping[str, int]]:
    return 1, {item: len(choices) - at for at, item in enumerate(choices)}


def _first(choices: _Choices) -> tuple[int, Mapping[str, int]]:
    return 1, dict.fromkeys(choices[:1], 1)


def _scored(choices: _Choices) -> tuple[int, Mapping[str, int]]:
    return 1, {item_of(choice): 1 for choice in choices if score_of(choice)}


def _highest(choices: _Choices) -> tuple[int, Mapping[str, int]]:
    scores = {item_of(choice): score_of(choice) for choice in choices}
    most = max(scores.values())
    highest = [item for item, score in scores.items() if score == most > 0]
    return max(len(highest), 1), dict.fromkeys(highest, 1)


def _normal(choices: _Choices) -> tuple[int, Mapping[str, int]]:
    scores = {item_of(choice): score_of(choice) for choice in choices}
    least, most = min(scores.values()), max(scores.values())
    if least == most:
        return 1, {}
    return most - least, {item: score - least for item, score in scores.items()}


_SHARES: dict[tuple[str, str], Callable[[_Choices], tuple[int, Mapping[str, int]]]] = {
    ("pick", "even"): _even,
    ("dots", "approval"): _approval,
    ("dots", "even"): _even,
    ("ranking", "emerson"): _emerson,
    ("ranking", "first"): _first,
    ("ranking", "approval"): _approval,
    ("score", "approval"): _scored,
    ("score", "first"): _highest,
    ("score", "normal"): _normal,
}


def _ranks(values: Mapping[str, Fraction]) -> dict[str, int]:
    parts = lcm(*(value.denominator for value in values.values()))
    amounts = {i: value.numerator * (parts // value.denominator) for i, value in values.items()}
    ranks = counting.ranks(amounts.values())
    return {item: ranks[amount] for item, amount in amounts.items()}


def _agreeing(own: Mapping[str, int], other: Mapping[str, int]) -> float | None:
    """Of the pairs that both put in an order the part that is in the same one."""
    places = sorted((own[item], other[item]) for item in own if item in other)
    same = apart = 0
    before: list[int] = []
    for _, group in groupby(places, key=itemgetter(0)):
        ranks = [rank for _, rank in group]
        for rank in ranks:
            same += bisect_left(before, rank)
            apart += len(before) - bisect_right(before, rank)
        for rank in ranks:
            insort(before, rank)
    return same / (same + apart) if same + apart else None
