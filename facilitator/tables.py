"""The SQLite tables. Those of the records are made from `records`, so a field is declared once."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields
from functools import cache, lru_cache
from operator import attrgetter
from typing import Any, TypeVar, get_type_hints

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Dialect,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Select,
    Table,
    Text,
    TypeDecorator,
    func,
    select,
    text,
)
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable
from sqlalchemy.types import TypeEngine

from facilitator.batch import Batch
from facilitator.records import RECORDS, Captured, Record
from facilitator.text import words_as_json

R = TypeVar("R", bound=Record)

metadata = MetaData()


@lru_cache(maxsize=16_384)
def _words_from_json(text: str) -> tuple[str, ...]:
    return tuple(json.loads(text)) if text else ()


def _counts_to_json(counts: Mapping[str, int]) -> str:
    return json.dumps(dict(sorted(counts.items())), ensure_ascii=False)


class Words(TypeDecorator[tuple[str, ...]]):
    """Several short texts in their order, as a JSON array."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: tuple[str, ...] | None, dialect: Dialect) -> str:
        """As JSON."""
        return words_as_json(tuple(value or ()))

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[str, ...]:
        """From JSON."""
        return _words_from_json(value or "")


class Counts(TypeDecorator[dict[str, int]]):
    """Numbers by name, as a JSON object."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Mapping[str, int] | None, dialect: Dialect) -> str:
        """As JSON, in the order of the names."""
        return _counts_to_json(value or {})

    def process_result_value(self, value: str | None, dialect: Dialect) -> dict[str, int]:
        """From JSON."""
        return json.loads(value) if value else {}


_TYPES: dict[Any, type[TypeEngine[Any]]] = {
    str: Text,
    int: Integer,
    bool: Boolean,
    tuple[str, ...]: Words,
    Mapping[str, int]: Counts,
}


_BY_SESSION = {"by_session": ("session",)}
_INDEXES = {
    # A list of 100,000 notes asks for their order and for what is counted beside it. With all
    # columns of a question in an index it is answered in hundredths of a second.
    "notes": {
        "by_order": ("session", "deleted", "created", "id"),
        "by_initiatives": ("session", "deleted", "initiatives"),
        "by_voice": ("deleted", "community", "session", "language", "created"),
    }
}


IS_TYPED = text("version >= 'x'")
"""That a record was typed in a spreadsheet, and no app has gone on with it; see `by_hand`.

Of these there is an index by their source. It is asked for in just these words, and what else there
is costs nothing in it.
"""


def _table(record: type[Record]) -> Table:
    hints = get_type_hints(record)
    columns = [
        Column(f.name, _TYPES[hints[f.name]](), primary_key=f.name == "id", nullable=False)
        for f in fields(record)
    ]
    table = Table(record.table, metadata, *columns, sqlite_with_rowid=True)
    if issubclass(record, Captured):
        for name, listed in _INDEXES.get(record.table, _BY_SESSION).items():
            Index(f"{record.table}_{name}", *(table.c[column] for column in listed))
        Index(f"{record.table}_by_hand", table.c.source, sqlite_where=IS_TYPED)
    return table


TABLES: dict[type[Record], Table] = {record: _table(record) for record in RECORDS}


_INDEXES_THERE = "SELECT name FROM sqlite_schema WHERE type = 'index'"


def index_older(connection: Connection) -> None:
    """Give an older store the indexes of records: they only save time, no format depends on them.

    Older indexes of notes are the beginnings of these.
    """
    there = set(connection.exec_driver_sql(_INDEXES_THERE).scalars())
    for table in TABLES.values():
        for index in table.indexes:
            # To say `IF NOT EXISTS` of each would take longer than all else there is to open.
            if index.name not in there:
                connection.execute(CreateIndex(index))
    for older in ("notes_by_session", "notes_by_community"):
        if older in there:
            connection.exec_driver_sql(f"DROP INDEX {older}")


about = Table(
    "about",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)
"""The store's own facts: `event` (the whole event as JSON), `rehearsal` (`yes`, `no` or absent),
`clocks` (what the clocks of this computer showed, see `steady`)."""

devices = Table(
    "devices",
    metadata,
    Column("installation", Text, primary_key=True),
    Column("device", Text, nullable=False, unique=True),
)
"""Which device name each installation writes under in this store."""


def _versions(name: str) -> Table:
    return Table(
        name,
        metadata,
        Column("record", Text, primary_key=True),
        Column("version", Text, primary_key=True),
        Column("digest", Text, primary_key=True),
        Column("table_name", Text, nullable=False),
        Column("session", Text, nullable=False),
        Column("data", Text, nullable=False),
    )


rivals = _versions("rivals")
"""Versions that are concurrent with the one a record's own table shows, see `heads`."""

past = _versions("past")
"""Versions that merges brought or replaced and that a later one contains: nothing is lost."""

history = Table(
    "history",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", Integer, nullable=False),
    Column("device", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("label", Text, nullable=False),
    Column("label_values", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("steps", Text, nullable=False),
    Index("history_by_state", "state", "id"),
)
"""One line per change: `kind` is change, undo, redo, merge or skip, `state` done, undone, dropped
(undone for good) or skipped (could not be undone)."""

drafts = Table(
    "drafts",
    metadata,
    Column("session", Text, primary_key=True),
    Column("field", Text, primary_key=True),
    Column("text", Text, nullable=False),
    Column("changed", Integer, nullable=False),
)
"""Half-typed text, kept so that a crash costs nothing; not a record and never exported."""

workbooks = Table(
    "workbooks",
    metadata,
    Column("id", Text, primary_key=True),
    Column("file", Text, nullable=False),
    Column("room", Text, nullable=False),
    Column("device", Text, nullable=False),
    Column("exported", Integer, nullable=False),
    Column("merged", Integer, nullable=False),
    Column("notes", Integer, nullable=False),
    Column("ballots", Integer, nullable=False),
    Column("sessions", Text, nullable=False),
)
"""Every room workbook merged into this store, by its id, also when it came inside another store or
a merged workbook; `merged` is when, by this machine's clock."""

known_files = Table(
    "known_files",
    metadata,
    Column("digest", Text, primary_key=True),
    Column("sessions", Text, nullable=False),
    Column("data", LargeBinary, nullable=False),
)
"""Files that were merged, by their bytes, see `known_files`. Only there to save time."""


def create(connection: Connection) -> None:
    """Make every table and index in a store that has none yet."""
    for statement in _making():
        connection.exec_driver_sql(statement)


@cache
def _making() -> tuple[str, ...]:
    # Said once: `create_all` would look for each table and say each statement for every store.
    dialect = sqlite.dialect()
    return tuple(
        str(made.compile(dialect=dialect))
        for table in metadata.sorted_tables
        for made in (
            CreateTable(table),
            *map(CreateIndex, sorted(table.indexes, key=lambda index: str(index.name))),
        )
    )


def _insert(table: Table) -> str:
    names = ", ".join('"' + name + '"' for name in table.columns.keys())  # noqa: SIM118 - Core's
    return f"INSERT INTO {table.name} ({names}) VALUES ({', '.join('?' * len(table.columns))})"


def among(values: Iterable[str]) -> Select[tuple[str]]:
    """A subquery for `column.in_(…)`: any number of values as one parameter of one statement."""
    listed = func.json_each(json.dumps(list(values))).table_valued("value")
    return select(listed.c.value)


INSERT: dict[type[Record], str] = {record: _insert(table) for record, table in TABLES.items()}
"""Plain SQL for many rows at once, to be given what `values_of` gives."""


def _update(table: Table) -> str:
    first, *others = table.columns.keys()
    sets = ", ".join(f'"{name}" = ?' for name in others)
    return f'UPDATE {table.name} SET {sets} WHERE "{first}" = ?'


UPDATE: dict[type[Record], str] = {record: _update(table) for record, table in TABLES.items()}
"""Plain SQL for one record, to be given what `values_of` gives, with the first value, its id, last:
building Core's statement takes longer than SQLite's work."""


def values_of(record: Record) -> tuple[Any, ...]:
    """What a record is in its table, column by column, as SQLite takes it."""
    get, encoders = _VALUES[type(record)]
    values = get(record)
    if not encoders:
        return values
    changed = list(values)
    for at, encode in encoders:
        changed[at] = encode(changed[at])
    return tuple(changed)


def rows_of(batch: Batch) -> list[tuple[Any, ...]]:
    """What the records of a batch are in their table, as `values_of` gives it of one."""
    table = TABLES[batch.kind]
    columns: list[Iterable[Any]] = []
    for column in table.columns:
        values, encode = batch.columns[column.name], _ENCODERS.get(type(column.type))
        columns.append(values if encode is None else map(encode, values))
    return list(zip(*columns, strict=True))


_ENCODERS: dict[type[TypeEngine[Any]], Callable[[Any], str]] = {
    Words: words_as_json,
    Counts: _counts_to_json,
}
_VALUES = {
    record: (
        attrgetter(*table.columns.keys()),
        [
            (at, _ENCODERS[type(column.type)])
            for at, column in enumerate(table.columns)
            if type(column.type) in _ENCODERS
        ],
    )
    for record, table in TABLES.items()
}


_NAMES = {record: tuple(f.name for f in fields(record)) for record in RECORDS}


def record_of(record: type[R], row: Sequence[Any]) -> R:
    """The record in a row that holds all its columns in their order."""
    # A frozen dataclass sets one field after the other by a call each, four times as slow; a page
    # asks for all ballots of a session after each vote.
    made = object.__new__(record)
    made.__dict__.update(zip(_NAMES[record], row, strict=True))
    return made


def record_of_values(record: type[R], values: Sequence[Any]) -> R:
    """The record in these values of its columns, in their order, as SQLite has them.

    For questions that are asked at every key: Core's way of reading a row takes thrice as long.
    """
    return record(
        **{
            name: decode(value)
            for (name, decode), value in zip(_DECODERS[record], values, strict=True)
        }
    )


def _as_is(value: Any) -> Any:  # noqa: ANN401 - a value of any column
    return value


_DECODED: dict[type[TypeEngine[Any]], Callable[[Any], Any]] = {
    Words: _words_from_json,
    Counts: json.loads,
    Boolean: bool,
}
_DECODERS = {
    record: [(one.name, _DECODED.get(type(one.type), _as_is)) for one in table.columns]
    for record, table in TABLES.items()
}


def record_from(record: type[R], data: Mapping[str, Any]) -> R:
    """The record that `dataclasses.asdict` has made into JSON values."""
    values: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in data.items()
    }
    return record(**values)
