"""Many records of one kind, column by column, as a sheet has them.

A workbook has some five hundred rows, nearly all of them new to the store and exactly as the app
wrote them. Making an object of each, only to take it apart again for the database, takes longer
than everything that has to be decided about them; so a record is made only when asked for.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import cache
from itertools import compress
from typing import Any

from facilitator.records import Captured


@dataclass(frozen=True)
class Batch:
    """Records of one kind that each have an id of their own.

    `columns` are the values of all its fields, by name, all of one length. `column` and `lines`
    say where each stands: `Notes!A`, 14.
    """

    kind: type[Captured]
    columns: Mapping[str, Sequence[Any]]
    column: str
    lines: Sequence[int]

    def __len__(self) -> int:
        return len(self.ids)

    @property
    def ids(self) -> Sequence[str]:
        """The id of each record."""
        return self.columns["id"]

    def record(self, at: int) -> Captured:
        """One of the records."""
        return _made(self.kind, [self.columns[name][at] for name in names(self.kind)])

    def records(self) -> Iterator[Captured]:
        """All of them."""
        for row in self.rows():
            yield _made(self.kind, row)

    def rows(self) -> Iterator[Sequence[Any]]:
        """The values of each record, in the order of `names`."""
        return zip(*(self.columns[name] for name in names(self.kind)), strict=True)

    def place(self, at: int) -> str:
        """Where a record stands: `Notes!A14`."""
        return f"{self.column}{self.lines[at]}"

    def some(self, indexes: Sequence[int]) -> Batch:
        """Only these of the records."""
        if len(indexes) == len(self):
            return self
        columns = {name: [values[at] for at in indexes] for name, values in self.columns.items()}
        return Batch(self.kind, columns, self.column, [self.lines[at] for at in indexes])

    def standing(self) -> Batch:
        """Those that were not removed, and not withdrawn."""
        gone = [self.columns[name] for name in ("deleted", "withdrawn") if name in self.columns]
        if not any(map(any, gone)):
            return self
        stands = [not any(flags) for flags in zip(*gone, strict=True)]
        return self.some([*compress(range(len(self)), stands)])


@cache
def names(kind: type[Captured]) -> tuple[str, ...]:
    """The names of the fields of a kind of record."""
    return tuple(one.name for one in fields(kind))


def _made(kind: type[Captured], values: Sequence[Any]) -> Captured:
    # A frozen dataclass takes its time to set each field on its own.
    record = object.__new__(kind)
    record.__dict__.update(zip(names(kind), values, strict=True))
    return record
