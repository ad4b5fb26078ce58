"""How columns share the width of a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Wanted:
    """What a column would like and what it needs at least, in pixels; its share of the rest."""

    usual: int
    least: int
    share: int = 0


def shared(columns: Sequence[Wanted], room: int) -> list[int]:
    """A width for each column.

    What is over goes to those with a share. Where room is missing, the same ones give way, each
    down to what it needs at least; where even that is too wide, the table scrolls sideways.
    """
    widths = [column.usual for column in columns]
    shares = [column.share for column in columns]
    left = room - sum(widths)
    if left > 0 and sum(shares):
        parts = [left * share // sum(shares) for share in shares]
        widths = [wide + part for wide, part in zip(widths, parts, strict=True)]
        widths[shares.index(max(shares))] += room - sum(widths)
    elif left < 0:
        leasts = [column.least for column in columns]
        over, spare = room - sum(leasts), sum(widths) - sum(leasts)
        widths = [
            least + (max(0, over) * (wide - least) // spare if spare else 0)
            for wide, least in zip(widths, leasts, strict=True)
        ]
    return widths
