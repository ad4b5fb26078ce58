"""Cells that a spreadsheet has copied, pasted into a grid as one edit of the event, or none."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from facilitator.event import Event
from ui.event_keeper import EventKeeper

Change = Callable[[Event, str, str, str], Event]
"""The event with another text in a row's field."""


def paste(
    keeper: EventKeeper,
    rows: Sequence[str],
    fields: Sequence[str],
    change: Change,
    add: Callable[[Event], tuple[Event, str]],
    text: str,
) -> str:
    """Keep these lines in these rows and fields, from their first on; why not, else nothing.

    `add` gives an event with one more row, and that row.
    """
    lines = [line.split("\t") for line in text.replace("\r", "").split("\n")]

    def edit(event: Event) -> Event:
        there = [*rows]
        while len(there) < len(lines):
            event, row = add(event)
            there.append(row)
        for row, cells in zip(there, lines, strict=False):
            for field, cell in zip(fields, cells, strict=False):
                event = change(event, row, field, cell)
        return event

    return keeper.do(edit)
