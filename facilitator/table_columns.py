"""Which column of a table that somebody made says what: as places of columns, by field.

A field may have several columns, or none; a column nobody named is listed as not read, so that
nothing goes unseen. What is shown of a column are a few of its cells, which are kept nowhere.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from facilitator.table_file import TableFile
from facilitator.text import one_line

Columns = Mapping[str, tuple[int, ...]]
"""By field the places of its columns, from 0."""

_LONGEST_EXAMPLE = 60


@dataclass(frozen=True)
class Proposal:
    """The columns proposed for a table, and the fields for which somebody said so before."""

    columns: dict[str, tuple[int, ...]]
    remembered: tuple[str, ...] = ()


def read_columns(columns: Columns) -> dict[str, tuple[int, ...]]:
    """The fields that have a column."""
    return {name: tuple(places) for name, places in columns.items() if places}


def headers_of(table: TableFile, columns: Columns) -> dict[str, tuple[str, ...]]:
    """By field the headers of its columns."""
    return {name: tuple(table.headers[at] for at in of) for name, of in columns.items()}


def examples(table: TableFile, column: int, most: int = 3) -> tuple[str, ...]:
    """Some different cells of a column, from the first row on, each on one line."""
    found: dict[str, None] = {}
    for row in table.rows:
        text = one_line(row.cells[column], _LONGEST_EXAMPLE)
        if text:
            found[text] = None
            if len(found) >= most:
                break
    return tuple(found)


def answers(table: TableFile, column: int) -> int:
    """How many cells of a column say anything."""
    return sum(bool(row.cells[column]) for row in table.rows)


def not_read(table: TableFile, columns: Columns) -> tuple[int, ...]:
    """The columns that no field has, of those that have a header or say anything."""
    taken = {at for places in columns.values() for at in places}
    return tuple(
        at
        for at, header in enumerate(table.headers)
        if at not in taken and (header or examples(table, at, 1))
    )
