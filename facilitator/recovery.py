"""A damaged store opened again: its newest good copy, and on top all that can still be read of it.

The damaged file is never written to. What is made stands beside it until somebody takes it; then
the damaged file, and its log, get a name of their own and the new one takes its place.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from facilitator import auto_copies, plain_copy_read, schema, search_index, store_file, tables
from facilitator.auto_copies import Copy
from facilitator.copy_content import Content, content_of, is_renewed, renew_devices
from facilitator.event import Event
from facilitator.files import why
from facilitator.plain_copy_read import Missing
from facilitator.reasons import Reason, Refused
from facilitator.records import Record
from facilitator.salvage import PLAIN, Salvage, read
from facilitator.store import Store
from facilitator.store_check import recovered
from facilitator.store_file import as_reasons
from facilitator.store_log import log_of
from facilitator.undo_merge import MERGE_UNDONE
from facilitator.versions import contains

_MOST_COPIES = 50
_GOING_BACK = ("rivals", "past", "workbooks")
"""What going back takes out besides records and history."""


@dataclass(frozen=True)
class Prepared:
    """What a damaged store would become.

    `base` is the copy it begins with, None where there is no good one; `before` is what that copy
    holds, `after` what there will be, with `brought` records read from the damaged file that the
    copy lacks, or has an older version of. `breaks` are broken places that had to be stepped over,
    `lost_lines` changes known to have been made of which nothing could be read; `missing` are
    plain-text copies with notes that are in neither. `kept_as` is the name of the damaged file
    then.
    """

    store: Path
    made: Path
    base: Copy | None
    before: Content
    after: Content
    brought: Content
    breaks: int
    lost_lines: int
    missing: tuple[Missing, ...]
    kept_as: str


def good_copies(store: Path) -> list[Copy]:
    """The copies that are sound, the newest first; the first of all kinds that has most."""
    return [one for one in auto_copies.every(store) if auto_copies.is_sound(one.path)]


def prepare(
    store: Path,
    base: Copy | None,
    texts: Path | None = None,
    event: Event | None = None,
) -> Prepared:
    """Make what `store` would become, beside it; `take` puts it in its place, `forget` removes it.

    `texts` is the folder of the plain-text copies. `event` is for a store without a copy whose own
    event cannot be read. Raises `Refused`: `nothing_to_recover`, `copy_damaged`, `disk_full`,
    `not_writable`, `store_newer`.
    """
    made = recovered(store)
    found = read(store)
    with as_reasons(store):
        _begin(made, store, base, found, event)
        before = content_of(made)
        with closing(sqlite3.connect(made, isolation_level=None)) as connection:
            connection.execute("PRAGMA synchronous = OFF")
            connection.execute("BEGIN")
            joining = _Joining(connection, found, is_discarded=_is_discarded(store, base, found))
            brought, lost = joining.run()
            renew_devices(connection)
            connection.execute("COMMIT")
            known = set(_every_text(connection))
            title = _title(connection)
        _settle(made)
    missing = _missing(store, known, texts, title) if texts is not None else []
    return Prepared(
        store,
        made,
        base,
        before,
        content_of(made),
        brought,
        found.breaks,
        lost,
        tuple(missing),
        kept_name(store),
    )


def take(prepared: Prepared) -> Path:
    """Put what was made in the place of the damaged store; gives where that is kept now.

    Raises `Refused`: `store_busy`, `not_writable`. The damaged file is then where it was.
    """
    store = prepared.store
    kept = store.with_name(prepared.kept_as)
    held = store_file.lock(store)
    try:
        # Another window that found the store sound has cleared it away.
        prepared.made.stat()
        _rename(store, kept)
        os.replace(prepared.made, store)
    except OSError as error:
        raise Refused(Reason("not_writable", store.name, why(error))) from error
    finally:
        held.release()
    return kept


def set_aside(store: Path, name: str) -> Path:
    """Give what stands in the place of a store, and its log, this name; gives where it is then.

    For a store of which nothing can be read and that has no copy: a new one can begin in its
    place. Raises `Refused`: `store_busy`, `not_writable`.
    """
    kept = store.with_name(name)
    held = store_file.lock(store)
    try:
        _rename(store, kept)
    except OSError as error:
        raise Refused(Reason("not_writable", store.name, why(error))) from error
    finally:
        held.release()
    return kept


def forget(store: Path) -> None:
    """Remove what `prepare` made beside this store, also where the app was ended meanwhile."""
    _forget(recovered(store))


def _rename(store: Path, kept: Path) -> None:
    # The log first: beside another store SQLite would write it into that one.
    for one, name in ((log_of(store), log_of(kept)), (store, kept)):
        if one.exists():
            os.replace(one, name)
    store.with_name(store.name + "-shm").unlink(missing_ok=True)


def kept_name(store: Path) -> str:
    """What the damaged file is called when another takes its place; nothing has that name yet."""
    name = f"{store.stem}-damaged-{datetime.now():%Y%m%d-%H%M%S}"
    number, free = 1, name
    while store.with_name(f"{free}.sqlite").exists():
        number += 1
        free = f"{name}-{number}"
    return f"{free}.sqlite"


def _begin(made: Path, store: Path, base: Copy | None, found: Salvage, event: Event | None) -> None:
    """The file to build on: the copy, or an empty store of the same event."""
    _forget(made)
    if base is not None:
        if not auto_copies.is_sound(base.path):
            raise Refused(Reason("copy_damaged", base.name))
        uri = store_file.reading_uri(base.path.resolve())
        with closing(sqlite3.connect(uri, uri=True)) as connection:
            schema.copy(connection, made)
        schema.prepare(made, keep=False)
        return
    if found.is_empty:
        raise Refused(Reason("nothing_to_recover", store.name))
    wanted = _event_of(found) or event
    if wanted is None:
        raise Refused(Reason("nothing_to_recover", store.name))
    Store.open(made, installation="", event=wanted).close()
    made.with_name(made.name + ".lock").unlink(missing_ok=True)


def _event_of(found: Salvage) -> Event | None:
    try:
        return Event.from_json(found.facts["event"])
    except (KeyError, ValueError, TypeError, Refused):
        return None


def _is_discarded(store: Path, base: Copy | None, found: Salvage) -> bool:
    """Whether somebody has gone back from a state that came after this copy, or was this one.

    The damaged file itself must know of that: its writers have had new names since.
    """
    mark = auto_copies.mark_of(base.path) if base is not None else None
    names = {str(one["installation"]) for one in found.rows.get("devices", ())}
    return mark is not None and any(
        one.why == "restore"
        and auto_copies.has_mark(one.path, mark)
        and any(map(is_renewed, names - set(_installations(one.path))))
        for one in auto_copies.numbered(store)
    )


def _installations(path: Path) -> list[str]:
    uri = store_file.reading_uri(path.resolve())
    with closing(sqlite3.connect(uri, uri=True)) as connection:
        return [name for (name,) in connection.execute("SELECT installation FROM devices")]


class _Joining:
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
        self._facts()
        if self._found.facts and "drafts" not in self._found.broken:
            # Half-typed text that is not there any more was finished since.
            self._connection.execute("DELETE FROM drafts")
        brought: dict[str, int] = {}
        for kind, records in self._found.records.items():
            if went_back and kind.table not in self._found.broken:
                self._without_others(kind, records)
            brought[kind.table] = self._records(kind, records.values())
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
        found = self._connection
        lines = {one["id"]: one for one in self._found.rows.get("history", ())}
        known = found.execute("SELECT id, at, device FROM history ORDER BY id").fetchall()
        others = [
            line
            for line, at, device in known
            if line in lines and (lines[line]["at"], lines[line]["device"]) != (at, device)
        ]
        if self._is_discarded and "history" not in self._found.broken:
            # Read to its end. Without going back a copy knows more where the log is gone.
            others += [line for line, *_ in known if line > max(lines, default=0)]
        if others:
            found.execute("DELETE FROM history WHERE id >= ?", (min(others),))
            return self._is_discarded
        last = known[-1][0] if known else 0
        return any(
            line > last and one["kind"] == "merge" and one["label"] == MERGE_UNDONE
            for line, one in lines.items()
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
            if name == search_index.FACT or (name == "event" and not _event_of(self._found)):
                continue
            self._connection.execute(
                "INSERT OR REPLACE INTO about (name, value) VALUES (?, ?)", (name, value)
            )

    def _records(self, kind: type[Record], records: Iterable[Record]) -> int:
        table, count = tables.TABLES[kind], 0
        names = [f'"{one}"' for one in table.columns.keys()]  # noqa: SIM118 - Core's
        query = f"SELECT {', '.join(names)} FROM {table.name} WHERE id = ?"
        for record in records:
            row = self._connection.execute(query, (record.id,)).fetchone()
            known = tables.record_of_values(kind, row) if row is not None else None
            # Of two that do not know each other the copy's is one that somebody went back from.
            if known is not None and contains(known.version, record.version):
                continue
            count += 1
            self._connection.execute(f"DELETE FROM {table.name} WHERE id = ?", (record.id,))
            self._connection.execute(tables.INSERT[kind], tables.values_of(record))
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


def _missing(store: Path, known: set[str], texts: Path, title: str) -> list[Missing]:
    """The plain-text copies with notes that are neither known nor in another copy of the store."""
    found = plain_copy_read.missing_in(known, texts, title)
    if not found:
        return found
    for copy in auto_copies.every(store)[:_MOST_COPIES]:
        # Notes of a state that somebody went back from are not lost.
        with suppress(sqlite3.Error):
            uri = store_file.reading_uri(copy.path.resolve())
            with closing(sqlite3.connect(uri, uri=True)) as connection:
                known |= {text for (text,) in connection.execute("SELECT text FROM notes")}
    return plain_copy_read.missing_in(known, texts, title)


def _every_text(connection: sqlite3.Connection) -> Iterator[str]:
    """What notes say now, and whatever they said before."""
    yield from (row[0] for row in connection.execute("SELECT text FROM notes"))
    for (steps,) in connection.execute("SELECT steps FROM history"):
        with suppress(ValueError, TypeError, KeyError):
            for table, before, after, *_ in json.loads(steps):
                if table == "notes":
                    yield from (one["text"] for one in (before, after) if one is not None)
    for name in ("past", "rivals"):
        query = f"SELECT data FROM {name} WHERE table_name = 'notes'"
        for (data,) in connection.execute(query):
            with suppress(ValueError, TypeError, KeyError):
                yield json.loads(data)["text"]


def _title(connection: sqlite3.Connection) -> str:
    row = connection.execute("SELECT value FROM about WHERE name = 'event'").fetchone()
    return Event.from_json(row[0]).title if row is not None else ""


def _settle(made: Path) -> None:
    """See that what was made is sound and on the disk, in one file."""
    with closing(sqlite3.connect(made)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (found,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if found != "ok":
        raise Refused(Reason("copy_damaged", made.name))
    handle = os.open(made, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _forget(made: Path) -> None:
    for ending in ("", "-wal", "-shm", ".lock"):
        with suppress(OSError):
            made.with_name(made.name + ending).unlink(missing_ok=True)
