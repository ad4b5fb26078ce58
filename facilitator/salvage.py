"""Read what can still be read of a damaged store, row by row; the file itself is only read.

A broken page takes the rows on it, and no others: reading goes on behind it, from both sides. What
a row says is believed only if it makes a whole record. Each change also stands in the history, with
what it made, so that most of what a table has lost is found there.
"""

from __future__ import annotations

import json
import re
import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field, fields
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from facilitator import store_file, tables
from facilitator.records import BY_TABLE, Record
from facilitator.store_file import is_store, reading_uri
from facilitator.transaction import Step
from facilitator.versions import contains, is_version

_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_FIRST_ROW, _LAST_ROW = -1, 1 << 40
_MOST_BREAKS = 2_000
"""So many broken places of one table are stepped over; then its rest is given up."""

Row = dict[str, Any]


@dataclass
class Salvage:
    """The rows of a damaged store, by table: `records` by their ids, the newest version of each.

    `breaks` counts places where reading had to go on behind a broken page, or a row made no sense.
    """

    facts: dict[str, str] = field(default_factory=dict)
    records: dict[type[Record], dict[str, Record]] = field(default_factory=dict)
    rows: dict[str, list[Row]] = field(default_factory=dict)
    breaks: int = 0
    broken: set[str] = field(default_factory=set)
    """The tables in which there was one."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing could be read."""
        return not self.facts and not any(self.records.values())


PLAIN = ("devices", "rivals", "past", "history", "drafts", "workbooks")
"""Tables whose rows are taken as they are. Files known already are only there to save time."""


def read(path: Path) -> Salvage:
    """Everything that can be read of the store at `path`; nothing where it is no SQLite file."""
    found = Salvage()
    if is_store(path):
        _read_file(path, found)
    elif _lacks_only_its_name(path):
        with TemporaryDirectory(prefix="salvage-") as folder:
            named = Path(folder) / "named.sqlite"
            try:
                shutil.copy(path, named)
                with named.open("r+b") as opened:
                    opened.write(store_file.HEAD)
            except OSError:
                return found
            found.breaks += 1
            _read_file(named, found)
    return found


def _read_file(path: Path, found: Salvage) -> None:
    try:
        with closing(sqlite3.connect(reading_uri(path.resolve()), uri=True)) as connection:
            connection.execute("PRAGMA trusted_schema = OFF")
            connection.execute("PRAGMA query_only = ON")
            # Without it SQLite reads nothing of a file that is shorter than its head says.
            connection.execute("PRAGMA writable_schema = ON")
            _read_all(connection, found)
    except sqlite3.Error:
        found.breaks += 1


def _lacks_only_its_name(path: Path) -> bool:
    """Whether a file goes on as a store of ours does, and only its first letters are others."""
    try:
        with path.open("rb") as opened:
            head = opened.read(100)
    except OSError:
        return False
    paged = int.from_bytes(head[16:18], "big") in store_file.PAGE_SIZES
    return paged and head[21:24] == b"\x40\x20\x20"


def _read_all(connection: sqlite3.Connection, found: Salvage) -> None:
    for row in _rows(connection, "about", found):
        if isinstance(row["name"], str) and isinstance(row["value"], str):
            found.facts[row["name"]] = row["value"]
    for name in PLAIN:
        found.rows[name] = list(_rows(connection, name, found))
    for name, kind in BY_TABLE.items():
        kept = found.records.setdefault(kind, {})
        for row in _rows(connection, name, found):
            record = _record(kind, row)
            if record is None:
                found.breaks += 1
                found.broken.add(name)
            else:
                _take(kept, record)
    for row in found.rows["history"]:
        for record in _made_by(row):
            _take(found.records.setdefault(type(record), {}), record)


def _take(kept: dict[str, Record], record: Record) -> None:
    """Keep the version that contains the others, else the one met first."""
    known = kept.get(record.id)
    if known is None or (
        record.version != known.version and contains(record.version, known.version)
    ):
        kept[record.id] = record


def _record(kind: type[Record], row: Row) -> Record | None:
    """The record in a row; None where it makes no sense."""
    try:
        # An older format lacks fields that came later; those say nothing by themselves.
        values = [row.get(one.name, one.default) for one in fields(kind)]
        record = tables.record_of_values(kind, values)
    except (KeyError, ValueError, TypeError):
        return None
    return record if _is_whole(record) else None


def _made_by(line: Row) -> Iterator[Record]:
    """What a line of the history made, as far as it can be read."""
    try:
        steps = [Step.from_data(data) for data in json.loads(line["steps"])]
    except (ValueError, TypeError, KeyError, AttributeError):
        return
    for step in steps:
        if _is_whole(step.after):
            yield step.after


def _is_whole(record: Record) -> bool:
    if not isinstance(record.id, str) or not _ID.fullmatch(record.id):
        return False
    if not isinstance(record.version, str) or not is_version(record.version):
        return False
    numbers = (record.created, record.changed)
    if not all(type(one) is int for one in numbers):
        return False
    return all(_fits(getattr(record, one.name), str(one.type)) for one in fields(record))


def _fits(value: object, kind: str) -> bool:
    if kind.startswith("tuple"):
        return isinstance(value, tuple) and all(isinstance(one, str) for one in value)
    known = {"str": str, "int": int, "bool": bool}.get(kind)
    return known is None or isinstance(value, known)


def _rows(connection: sqlite3.Connection, name: str, found: Salvage) -> Iterator[Row]:
    """All readable rows of a table of ours, in the order of their numbers."""
    wanted = tables.metadata.tables[name].columns.keys()
    try:
        known = {one[1] for one in connection.execute(f'PRAGMA table_info("{name}")')}
    except sqlite3.Error:
        known = set()
    names = [one for one in wanted if one in known]
    lacking = set(wanted) - set(names) - _came_later(name)
    if lacking or not names:
        found.breaks += 1  # the table is not there, or of another format
        found.broken.add(name)
        return
    reader = _Reader(connection, name, names)
    yield from reader.all()
    found.breaks += reader.breaks
    if reader.breaks:
        found.broken.add(name)


def _came_later(table: str) -> set[str]:
    """The columns of records that a row can do without: their fields are empty by themselves."""
    kind = BY_TABLE.get(table)
    return set() if kind is None else {one.name for one in fields(kind) if one.default == ""}


class _Reader:
    def __init__(self, connection: sqlite3.Connection, name: str, names: Sequence[str]) -> None:
        listed = ", ".join(f'"{one}"' for one in names)
        self._connection = connection
        self._names = names
        # By the numbers of rows alone: an index has pages of its own that may be broken.
        self._query = f'SELECT rowid, {listed} FROM "{name}" NOT INDEXED WHERE rowid'
        self._broke = False
        self.breaks = 0

    def all(self) -> Iterator[Row]:
        """Forward, over every broken place."""
        last = _FIRST_ROW
        while True:
            for number, row in self._toward(last, _LAST_ROW, "ASC"):
                last = number
                yield row
            if not self._broke:
                return
            self.breaks += 1
            if self.breaks > _MOST_BREAKS:
                return
            # How far the broken place goes: twice as far each time, then back from there.
            beyond = self._beyond(last)
            end = _LAST_ROW if beyond is None else beyond[0]
            behind = [row for _, row in self._toward(last, end, "DESC")]
            yield from reversed(behind)
            if beyond is None:
                return
            last = beyond[0]
            yield beyond[1]

    def _beyond(self, last: int) -> tuple[int, Row] | None:
        """A row behind a broken place; None where there is none that can be read."""
        step = 1
        while last + step < _LAST_ROW:
            found = self._first(f"> {max(last, 0) + step}", "ASC")
            if found is not None or not self._broke:
                return found  # none and not broken is the end: there are no more rows
            step *= 2
        return None

    def _toward(self, after: int, end: int, order: str) -> Iterator[tuple[int, Row]]:
        """Rows between two numbers, from one end, up to the first broken place."""
        while True:
            between = f"> {after} AND rowid < {end}"
            number = None
            for number, row in self._some(f"{between} ORDER BY rowid {order}"):
                yield number, row
            if not self._broke:
                return
            # The row just before the broken place is read together with what follows, and lost
            # with it; alone it can be read.
            if number is not None:
                after, end = (number, end) if order == "ASC" else (after, number)
            found = self._first(f"> {after} AND rowid < {end}", order)
            if found is None:
                self._broke = True
                return
            yield found
            after, end = (found[0], end) if order == "ASC" else (after, found[0])

    def _first(self, between: str, order: str) -> tuple[int, Row] | None:
        return next(iter(self._some(f"{between} ORDER BY rowid {order} LIMIT 1")), None)

    def _some(self, where: str) -> Iterator[tuple[int, Row]]:
        """Rows up to the first broken place; `_broke` says whether there was one."""
        self._broke = False
        try:
            for number, *values in self._connection.execute(f"{self._query} {where}"):
                yield number, dict(zip(self._names, values, strict=True))
        except (sqlite3.Error, UnicodeError, OverflowError):
            self._broke = True
