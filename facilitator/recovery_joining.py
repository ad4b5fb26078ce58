"""What can still be read of a damaged store, on top of a copy of it (see `recovery`)."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from facilitator import auto_copies, heads, search_index, store_file, tables
from facilitator.auto_copies import Copy
from facilitator.copy_content import Content
from facilitator.event import Event
from facilitator.reasons import Refused
from facilitator.records import Record
from facilitator.salvage import PLAIN, Salvage
from facilitator.store_facts import is_renewed
from facilitator.store_line import has_mark, mark_of
from facilitator.undo_merge import MERGE_UNDONE
from facilitator.versions import contains

_GOING_BACK = ("rivals", "past", "workbooks")
"""What going back takes out besides records and history."""


def event_of(found: Salvage) -> Event | None:
    """The event of a damaged store, if that can be read."""
    try:
        return Event.from_json(found.facts["event"])
    except (KeyError, ValueError, TypeError, Refused):
        return None


def is_discarded(store: Path, base: Copy | None, found: Salvage) -> bool:
    """Whether somebody has gone back from a state that came after this copy, or was this one.

    The damaged file itself must know of that: its writers have had new names since.
    """
    mark = mark_of(base.path) if base is not None else None
    names = {str(one["installation"]) for one in found.rows.get("devices", ())}
    return mark is not None and any(
        one.why == "restore" and has_mark(one.path, mark) and _renewed_since(one.path, names)
        for one in auto_copies.numbered(store)
    )


def _renewed_since(copy: Path, names: set[str]) -> bool:
    """Whether one of these writers got a new name after the copy; False where it is damaged."""
    uri = store_file.reading_uri(copy.resolve())
    with suppress(sqlite3.Error), closing(sqlite3.connect(uri, uri=True)) as connection:
        known = {name for (name,) in connection.execute("SELECT installation FROM devices")}
        return any(map(is_renewed, names - known))
    return False


class Joining:
    """Puts what was read on top of a copy, where it is newer."""

    def __init__(
        self, connection: sqlite3.Connection, found: Salvage, *, is_discarded: bool
    ) -> None:
        self._connection = connection
        self._found = found
        self._is_discarded = is_discarded

    def run(self) -> tuple[Content, int]:
        """How many records of each kind were brought, and how many changes are lost."""
        went_back = self._went_back()
        beside = {} if went_back else self._beside()
        self._facts()
        if self._found.facts and "drafts" not in self._found.broken:
            # Half-typed text that is not there any more was finished since.
            self._connection.execute("DELETE FROM drafts")
        brought: dict[str, int] = {}
        for kind, records in self._found.records.items():
            if went_back and kind.table not in self._found.broken:
                self._without_others(kind, records)
            brought[kind.table] = self._records(kind, records.values(), beside)
        for name in PLAIN:
            if went_back and name in _GOING_BACK and name not in self._found.broken:
                self._connection.execute(f"DELETE FROM {name}")
            self._rows(name, self._found.rows.get(name, ()))
        self._settle_rivals()
        # The index is made anew when the store is opened.
        self._connection.execute("DELETE FROM about WHERE name = ?", (search_index.FACT,))
        counts = [brought.get(name, 0) for name in ("notes", "ballots", "steps")]
        return Content(*counts, other=sum(brought.values()) - sum(counts)), self._lost()

    def _went_back(self) -> bool:
        """Whether the copy has what somebody has gone back from since, by a copy or an undo.

        Lines of the history that the damaged file has not, or others instead, are taken out then.
        """
        lines = self._found.rows.get("history", ())
        there = {one["id"]: (one["at"], one["device"]) for one in lines}
        query = "SELECT id, at, device FROM history"
        here = {line: (at, device) for line, at, device in self._connection.execute(query)}
        # What differs before a line that is the same is a wrong byte, and no other line.
        common = max((line for line in here if here[line] == there.get(line)), default=0)
        others = [line for line in here if line > common and line in there]
        if self._is_discarded and "history" not in self._found.broken:
            # Read to its end. Without going back a copy knows more where the log is gone.
            end = max(there, default=0)
            others += [line for line in here if line > end]
        if others:
            self._connection.execute("DELETE FROM history WHERE id >= ?", (min(others),))
            return self._is_discarded
        last = max(here, default=0)
        return any(
            one["id"] > last and one["kind"] == "merge" and one["label"] == MERGE_UNDONE
            for one in lines
        )

    def _without_others(self, kind: type[Record], records: Mapping[str, Record]) -> None:
        """Take out of the copy what a table that was read whole does not have, or has otherwise."""
        table = tables.TABLES[kind].name
        known = self._connection.execute(f"SELECT id, version FROM {table}").fetchall()
        gone = [
            (record_id,)
            for record_id, version in known
            if record_id not in records or records[record_id].version != version
        ]
        self._connection.executemany(f"DELETE FROM {table} WHERE id = ?", gone)

    def _facts(self) -> None:
        for name, value in self._found.facts.items():
            if name == search_index.FACT or (name == "event" and not event_of(self._found)):
                continue
            self._connection.execute(
                "INSERT OR REPLACE INTO about (name, value) VALUES (?, ?)", (name, value)
            )

    def _beside(self) -> dict[str, list[str]]:
        """The versions that stand in the copy beside those that are shown, by record."""
        found: dict[str, list[str]] = {}
        for record, version in self._connection.execute("SELECT record, version FROM rivals"):
            found.setdefault(record, []).append(version)
        return found

    def _records(
        self, kind: type[Record], records: Iterable[Record], beside: Mapping[str, Sequence[str]]
    ) -> int:
        table, count = tables.TABLES[kind], 0
        names = [f'"{one}"' for one in table.columns.keys()]  # noqa: SIM118 - Core's
        query = f"SELECT {', '.join(names)} FROM {table.name} WHERE id = ?"
        for record in records:
            row = self._connection.execute(query, (record.id,)).fetchone()
            known = tables.record_of_values(kind, row) if row is not None else None
            if known is not None and known.version == record.version:
                if known.content() != record.content() or heads.is_folded(known, record):
                    continue
                # Met in more files since: what the box of a typed ballot says is in them.
                wanted = heads.fold(known, record)
            # Of two that do not know each other the copy's is one that somebody went back from;
            # but of a broken table the history may have one that the copy has beside what it shows.
            elif known is not None and any(
                contains(version, record.version)
                for version in (known.version, *beside.get(record.id, ()))
            ):
                continue
            else:
                wanted = record
                count += 1
            self._connection.execute(f"DELETE FROM {table.name} WHERE id = ?", (record.id,))
            self._connection.execute(tables.INSERT[kind], tables.values_of(wanted))
        return count

    def _rows(self, name: str, rows: Sequence[dict[str, Any]]) -> None:
        for row in rows:
            names = ", ".join(f'"{one}"' for one in row)
            marks = ", ".join("?" * len(row))
            # A row that breaks a rule of its table was read from a broken page.
            with suppress(sqlite3.IntegrityError):
                self._connection.execute(
                    f"INSERT OR REPLACE INTO {name} ({names}) VALUES ({marks})",
                    tuple(row.values()),
                )

    def _settle_rivals(self) -> None:
        """Versions beside a record that what is shown now contains were decided since."""
        rows = self._connection.execute(
            "SELECT rowid, record, version, table_name FROM rivals"
        ).fetchall()
        for number, record, version, name in rows:
            if name not in tables.metadata.tables:
                continue
            shown = self._connection.execute(
                f'SELECT version FROM "{name}" WHERE id = ?', (record,)
            ).fetchone()
            if shown is not None and contains(shown[0], version):
                self._connection.execute("DELETE FROM rivals WHERE rowid = ?", (number,))

    def _lost(self) -> int:
        """Lines are numbered one after the other: what is missing between them was there."""
        least, most, count = self._connection.execute(
            "SELECT coalesce(min(id), 1), coalesce(max(id), 0), count(*) FROM history"
        ).fetchone()
        return max(0, most - min(least, 1) + 1 - count)
