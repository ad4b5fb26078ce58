"""What a row with an Id said when its Check was made, where that is not what it says now."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product

from facilitator.event import Event
from facilitator.workbook import Value
from facilitator.workbook_table import Table, checks

_MOST_TRIED = 50
"""Of so many changed rows of a sheet it is asked whether they came from another room."""


def fits_otherwise(table: Table, index: int) -> bool:
    """Whether Check fits a row as it was before a program rewrote it; it then says that."""
    for said in table.said_otherwise(index):
        if _fits(table, said):
            for name, value in said.items():
                table.values[name][index] = value
            return True
    return False


class Elsewhere:
    """Finds rows of one sheet that were copied from the workbook of another room."""

    def __init__(self, table: Table, event: Event, room: str) -> None:
        self._table = table
        self._event = event
        self._room = room
        self._tried = 0

    def room_of(self, index: int) -> str:
        """The room in which a row said what its Check says; nothing where there is none."""
        if self._tried >= _MOST_TRIED:
            return ""
        self._tried += 1
        row = self._table.row(index)
        for place in self._places():
            if _fits(self._table, row | place):
                return place["room"]
        return ""

    def _places(self) -> Iterator[dict[str, Value]]:
        rounds = [round_.key for round_ in self._event.rounds]
        for other in self._event.rooms:
            if other.key != self._room:
                for day, round_key in product(other.days, rounds):
                    yield {"room": other.key, "day": day, "round": round_key}


def _fits(table: Table, said: Mapping[str, Value]) -> bool:
    alone = Table(table.sheet, table.columns, [0], [()], {k: [v] for k, v in said.items()})
    return checks(alone, [0]) == [said["check"]]
