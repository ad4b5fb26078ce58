"""Records that stand in an order of their own, by `position`: moving one to another place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any

from facilitator.records import Step, Talk
from facilitator.transaction import Transaction


def move(
    change: Transaction,
    ordered: Sequence[Step] | Sequence[Talk],
    before: int,
    after: int,
    place: Callable[[Any, int], object] | None = None,
) -> bool:
    """Move the record at one place of these, from 0, to another; it stops at the ends.

    Whether anything moved. Only records between the two places are changed; `place` gives one its
    position where a change of the record is not all that takes.
    """
    after = min(max(after, 0), len(ordered) - 1)
    if before == after:
        return False
    order = [*ordered]
    order.insert(after, order.pop(before))
    first, last = min(before, after), max(before, after)
    places = [one.position for one in ordered]
    if any(low >= high for low, high in pairwise(places)):
        # Equal positions would leave the order to chance: number them all.
        first, last, places = 0, len(order) - 1, list(range(len(order)))
    for at in range(first, last + 1):
        one = order[at]
        if place is not None:
            place(one, places[at])
        else:
            change.edit(type(one), one.id, position=places[at])
    return True
