"""Counting: from ballots to points, from points to ranks. Pure functions, no store.

What a ballot gives depends on the round's method (see `vote.Vote`):

- `pick`: one vote to each that is named (approval voting, with at most N approvals).
- `dots`: one for each dot (cumulative voting).
- `score`: the score, 0 to 5. An initiative's points are the sum of its scores; its mean is over
  the ballots that scored it, so not scored is not 0. The sum ranks: by the mean, one single 5
  would be first, and a ballot could lower what it names.
- `ranking`: Borda's points for the first N places: N, N-1, … 1, and 0 for what is not named
  (J.-C. de Borda, *Mémoire sur les élections au scrutin*, 1781). On a ballot nobody shares a
  place. Of a short ballot the first one still gets N. P. Emerson (*The original Borda count and
  partial voting*, Social Choice and Welfare 40, 2013) describes this way and the one Borda meant,
  in which a ballot of m names gives m, m-1, … 1, and warns that this one rewards short ballots.
  Here a ballot has few places anyway, and who has one wish should not have a weaker vote for it
  than others for theirs. Where all N places are filled both ways are the same.
- `hands`: the tally says it.

Equal points share a rank, whatever the method; no tie is broken by any rule. Counts and points
are whole numbers; shares are fractions from 0 to 1.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from itertools import chain, zip_longest

from facilitator.choices import item_of, score_of
from facilitator.vote import HIGHEST_SCORE, Vote


@dataclass(frozen=True)
class Ranked:
    """One line of a ranking: an initiative or a cluster, by number or letter.

    `votes` are its points; `share` is this line's part of all of them. `tied` says that another
    line has the same. `quartile` is 1 for the most voted quarter of the list; 4 for the last and
    for no votes at all.
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


def points(choices: Sequence[str], vote: Vote | None = None) -> Counter[str]:
    """What one ballot gives to each that it names."""
    return count([choices], vote)


def count(ballots: Iterable[Sequence[str]], vote: Vote | None = None) -> Counter[str]:
    """Points by initiative or cluster; those scored 0 are there, with 0.

    Without `vote` each choice is one.
    """
    method = vote.method if vote else "pick"
    found: Counter[str] = Counter()
    if vote is not None and method == "ranking":
        # Place by place: first what stands first on all ballots.
        worth = range(vote.picks, 0, -1)
        for at_place, number in zip(zip_longest(*ballots), worth, strict=False):
            for choice, times in Counter(at_place).items():
                if choice is not None:
                    found[choice] += number * times
    elif method == "score":
        # Of all the choices there are, few are different.
        for choice, times in Counter(chain.from_iterable(ballots)).items():
            found[item_of(choice)] += score_of(choice) * times
    else:
        found.update(chain.from_iterable(ballots))
    return found


def named(ballots: Iterable[Sequence[str]], vote: Vote | None = None) -> Counter[str]:
    """On how many ballots each is named; several dots on one are once."""
    if vote is None or vote.method != "score":
        return Counter(chain.from_iterable(map(set, ballots)))
    return Counter(item_of(choice) for choices in ballots for choice in choices)


def mean(total: int, ballots: int) -> float | None:
    """The mean of scores with this sum on so many ballots; None where nobody scored it."""
    return total / ballots if ballots else None


def most_of_one(vote: Vote) -> int:
    """The points that one person can give to one initiative at most."""
    return {"dots": vote.picks, "ranking": vote.picks, "score": HIGHEST_SCORE}.get(vote.method, 1)


def most_of_all(vote: Vote, offered: int) -> int:
    """The points that one person can give at most, where so many initiatives are offered."""
    most = vote.most(offered)
    if vote.method == "score":
        return HIGHEST_SCORE * most
    # 3 places give 3 + 2 + 1.
    return most * (most + 1) // 2 if vote.method == "ranking" else most


def session_count(
    ballots: Iterable[Sequence[str]], tallies: Iterable[tuple[str, int]], vote: Vote | None = None
) -> Counter[str]:
    """Points of one session: by its ballots if it has any, else by its tally, never by both."""
    by_ballots = count(ballots, vote)
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
                quartile(first, len(lines)) if number else 4,
                same[number] > 1,
            )
        )
    return ranked


def rank_sign(rank: int | None, *, tied: bool) -> str:
    """A rank as a list shows it: `1=` where it is shared, nothing where there is none."""
    return f"{rank}{'=' if tied else ''}" if rank else ""


def quartile(rank: int, lines: int) -> int:
    """The quarter of a list of so many lines in which a rank is: 1 to 4."""
    return 1 + 4 * (rank - 1) // lines


def tenths(share: float) -> float:
    """A part in percent, to one decimal, half of one upwards: what every output says of it.

    Python would round a half to the even neighbour and Qt upwards: 7 of 112 is 6.3 %.
    """
    exact = Decimal(share * 100)
    return float(exact.quantize(Decimal("0.1"), ROUND_HALF_UP))


def ranks(amounts: Iterable[int]) -> dict[int, int]:
    """The rank of each amount among all of them, the largest first; equal ones share it."""
    ordered = sorted(amounts)
    # From the smallest on, so that the last one written is the first of those that are equal.
    return {amount: len(ordered) - at for at, amount in enumerate(ordered)}


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
