"""What a sheet of columns is told of a table: its fields, its words, what becomes of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from facilitator.table_columns import Columns
from ui.column_rows import SheetField


@dataclass(frozen=True)
class ColumnRead:
    """What a table says with the columns that are chosen, in words.

    `sum` is one line for the foot. `unread` counts, by field, the cells that were not understood;
    `remarks` are sentences with their places.
    """

    sum: str
    unread: Mapping[str, int] = field(default_factory=dict)
    remarks: Sequence[str] = ()


@dataclass(frozen=True)
class ColumnAsk:
    """What is asked before something else makes way: a sentence, and the names of both answers."""

    words: str
    take: str
    leave: str


@dataclass(frozen=True)
class ColumnForm:
    """What is to be read out of a table.

    `needed` are fields of which the table must have one; `ask` is the sentence while it has none.
    `read` is called beside the window's thread with the columns by field, and may raise `Refused`;
    `words` says in the window what it gave. `keep` takes over what was read and the columns of all
    fields, empty ones too; what it refuses is said, and the sheet stays open. `asks` gives what is
    asked once before that, or None.
    """

    title: str
    take: str
    fields: Sequence[SheetField]
    needed: Sequence[str]
    ask: str
    read: Callable[[Columns], object]
    words: Callable[[object], ColumnRead]
    keep: Callable[[object, Columns], object]
    asks: Callable[[object], ColumnAsk | None] = lambda _read: None
