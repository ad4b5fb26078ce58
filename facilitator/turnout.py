"""The arithmetic beside a vote: ballots + not voting = present, and no more votes than possible.

It says what does not add up; it never keeps anybody from voting.
"""

from __future__ import annotations

from dataclasses import dataclass

from facilitator import counting
from facilitator.votes import SessionVotes


@dataclass(frozen=True)
class Excess:
    """More than can be: `found` where there can be `possible` at most.

    `what` is `ballots` (more than people), `one` (`item` has more than the people can have given
    it), or `all` (more in total than the people can have given).
    """

    what: str
    found: int
    possible: int
    item: str = ""


@dataclass(frozen=True)
class Turnout:
    """Who has voted, of the people present.

    `present` is None where nobody has counted them, which is not 0; then nothing else is known
    but `ballots` and `given`, the votes, dots, points or hands so far. `absent` are the people
    who have not voted, `share` the part of those who have (0 to 1; above 1 where there are more
    ballots than people); both are None where a tally does not know who has voted. `possible` is
    what all people can give at most.
    """

    ballots: int
    given: int
    present: int | None = None
    absent: int | None = None
    share: float | None = None
    possible: int | None = None
    excess: tuple[Excess, ...] = ()


def of(votes: SessionVotes) -> Turnout:
    """The turnout of a vote, and everything that is more than can be."""
    ballots, present = len(votes.ballots), votes.people
    if present is None or votes.vote is None:
        return Turnout(ballots, votes.total)
    by_tally = votes.capture == "tally"
    possible = present * counting.most_of_all(votes.vote, len(votes.votes))
    return Turnout(
        ballots,
        votes.total,
        present,
        None if by_tally else max(0, present - ballots),
        None if by_tally or not present else ballots / present,
        possible,
        tuple(_of_tally(votes, present, possible) if by_tally else _of_ballots(ballots, present)),
    )


def _of_ballots(ballots: int, present: int) -> list[Excess]:
    return [Excess("ballots", ballots, present)] if ballots > present else []


def _of_tally(votes: SessionVotes, present: int, possible: int) -> list[Excess]:
    assert votes.vote is not None
    most = present * counting.most_of_one(votes.vote)
    found = [
        Excess("one", number, most, item) for item, number in votes.votes.items() if number > most
    ]
    if votes.total > possible:
        found.append(Excess("all", votes.total, possible))
    return found
