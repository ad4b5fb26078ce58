"""The Checks of rows: what they are now, and what a row said when its Check was made."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import product, repeat
from json.encoder import encode_basestring
from typing import Any

from facilitator.event import Event
from facilitator.text import words_as_json
from facilitator.workbook import Column, Value
from facilitator.workbook_kinds import CHOICES, FLAG, INITIATIVES, LENGTH, MOMENT, NUMBER, WORDS
from facilitator.workbook_table import Table

_MOST_TRIED = 50
"""Of so many changed rows of a sheet it is asked whether they came from another room."""

_AS_JSON: dict[object, Callable[[Any], str]] = {
    FLAG: {True: "true", False: "false"}.__getitem__,
    NUMBER: str,
    LENGTH: str,
    MOMENT: str,
}
_LISTS = (CHOICES, INITIATIVES, WORDS)


def checks(table: Table, indexes: Sequence[int]) -> list[str]:
    """`workbook.check` of these rows, all at once."""
    if not indexes:
        return []
    number = len(indexes)
    pieces: list[Iterable[str]] = []
    fixed, between = f'["{table.sheet.name}", [', ""
    for column in table.sheet.checked:
        values = table.values[column.field]
        if number != len(values):
            values = [values[index] for index in indexes]
        opening = f'{between}["{column.header}", '
        if values.count(values[0]) == number:
            # Most columns of a sheet say the same in every row.
            if column.optional and not values[0]:
                continue
            fixed += opening + "".join(_encoded(column, values[:1]))
        elif column.optional:
            # Where it says nothing it is no part of the Check; the first column is none of these.
            written = zip(values, _encoded(column, values), strict=True)
            pieces += [repeat(fixed, number), _where_said(opening, written)]
            fixed = ""
        else:
            pieces += [repeat(fixed + opening, number), _encoded(column, values)]
            fixed = ""
        between = "], "
    pieces.append(repeat(f"{fixed}]]]", number))
    return [
        hashlib.sha256(row.encode("utf-8", "surrogatepass")).hexdigest()[:20]
        for row in map("".join, zip(*pieces, strict=True))
    ]


def _where_said(opening: str, written: Iterable[tuple[Value, str]]) -> Iterator[str]:
    for value, text in written:
        yield opening + text if value else ""


def _encoded(column: Column, values: Sequence[Value]) -> Iterable[str]:
    kind = column.kind
    if kind in _AS_JSON:
        return map(_AS_JSON[kind], values)
    if kind in _LISTS:
        return map(words_as_json, values)
    if values and isinstance(values[0], str):
        return map(encode_basestring, values)
    return (json.dumps(value, ensure_ascii=False, sort_keys=True) for value in values)


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
        for other in self._event.every_room:
            if other.key != self._room:
                for day, round_key in product(other.days, rounds):
                    yield {"room": other.key, "day": day, "round": round_key}


def _fits(table: Table, said: Mapping[str, Value]) -> bool:
    alone = Table(table.sheet, table.columns, [0], [()], {k: [v] for k, v in said.items()})
    return checks(alone, [0]) == [said["check"]]
