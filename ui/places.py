"""The first places of a ranking, and how a merge moves them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from facilitator.counting import Ranked
from facilitator.results import RoundResult

TOP = 3


@dataclass(frozen=True)
class PlaceLine:
    """One initiative: its votes now, by how many places it moved, whether it came in or fell out.

    `round` is the round's key and `method` its method, `moved` is positive for up, 0 for none;
    `how` is `in`, `out` or empty.
    """

    initiative: str
    votes: int
    moved: int = 0
    how: str = ""
    method: str = ""
    round: str = ""


def first_places(
    before: Sequence[RoundResult], after: Sequence[RoundResult]
) -> tuple[PlaceLine, ...]:
    """The first places after a merge, and who comes in or falls out of those that count.

    Of several rounds with votes, the one whose votes change most.
    """
    was = {result.round: result for result in before}
    voted = [result for result in after if result.votes]
    if not voted:
        return ()
    found = max(
        voted, key=lambda one: abs(one.votes - (was[one.round].votes if one.round in was else 0))
    )
    old = was.get(found.round)
    ranks = _ranks(old.ranking if old is not None else ())
    lines = []
    for line in found.ranking:
        known = ranks.get(line.initiative)
        inside = bool(line.votes) and line.rank <= found.places
        was_inside = known is not None and known <= found.places
        how = ""
        if ranks and inside != was_inside:
            how = "in" if inside else "out"
        if (line.votes and line.rank <= TOP) or how:
            moved = known - line.rank if known is not None and line.votes else 0
            lines.append(
                PlaceLine(line.initiative, line.votes, moved, how, found.method, found.round)
            )
    return tuple(lines)


def _ranks(ranking: Sequence[Ranked]) -> dict[str, int]:
    return {line.initiative: line.rank for line in ranking if line.votes}
