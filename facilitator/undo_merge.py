"""Undo a merge: back to the copy made before it, without what people typed since.

What a merge brought is told from what was typed here by its `source`. Of every record stays what
the copy had and what was typed since, joined as any two stores are (see `heads`); nothing that
somebody typed here is lost, nor decided, unless what was decided between is all taken out (see
`undone_decisions`). What only a merge brought is taken out of the file, not
marked as removed, so that merging the mended workbook brings it again.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection, select

from facilitator import backup, heads, rival_versions, search_index, tables
from facilitator.by_hand import digest
from facilitator.event_change import bring_to
from facilitator.reasons import Reason, Refused
from facilitator.records import BY_TABLE, Captured, Session
from facilitator.store import Store
from facilitator.store_copy import private_copy
from facilitator.store_file import as_reasons, reading_uri
from facilitator.store_records import get_many
from facilitator.tables import TABLES
from facilitator.transaction import Transaction
from facilitator.undone_decisions import UndoneDecisions
from facilitator.versions import join_all, parse
from facilitator.words import QT_TRANSLATE_NOOP
from facilitator.workbook import SHEETS

R = TypeVar("R", bound=Captured)

MERGE_UNDONE = QT_TRANSLATE_NOOP("History", "Merge undone")
"""How the history calls it."""

_AT_ONCE = 1000
"""So many records are written with one statement; SQLite takes some thirty thousand values."""


@dataclass(frozen=True)
class Undone:
    """What undoing a merge did.

    `copy` is the copy it went back to, made at `at` (UTC ms). So many records went `back`, and so
    many that the merge brought are `kept`, as they were changed here since; `workbooks` that had
    come are no longer there.
    """

    copy: Path
    at: int
    back: int
    kept: int
    workbooks: int


@dataclass
class _Counts:
    back: int = 0
    kept: int = 0
    workbooks: int = 0


def undo_merge(store: Store, copy: Path | None = None, origin: object | None = None) -> Undone:
    """Take `store` back to before its newest merge, or to the given one of `backup.copies`.

    The copy is used up, and every newer one with it. Raises `Refused`: `no_copy`, `not_its_copy`,
    or why the copy cannot be read (see `private_copy`) or the store not be written.
    """
    known = backup.copies(store)
    if not known:
        raise Refused(Reason("no_copy", store.path.name))
    chosen = known[-1] if copy is None else copy.resolve()
    if chosen not in known:
        raise Refused(Reason("not_its_copy", chosen.name, expected=store.path.name))
    counts = _Counts()
    device = store.device
    try:
        with (
            _opened(chosen, store) as old,
            store.change(MERGE_UNDONE, origin, "merge") as change,
            old.reading() as before,
        ):
            undo = _Undo(change, before, counts)
            undo.run(_differences(store, old))
            store.use_device(undo.decisions.renew_device(device))
    except BaseException:
        store.use_device(device)
        raise
    for used in known[known.index(chosen) :]:
        # One that cannot be removed now is met again by the next undo, which finds nothing to do.
        with suppress(OSError):
            used.unlink(missing_ok=True)
    at = backup.made_at(chosen) or 0
    return Undone(chosen, at, counts.back, counts.kept, counts.workbooks)


@contextmanager
def _opened(copy: Path, store: Store) -> Iterator[Store]:
    """The copy as a store that is only read, also where it is of an older format."""
    with ExitStack() as stack:
        checked = stack.enter_context(private_copy(copy))
        bring_to(checked, store.event)
        old = stack.enter_context(Store.open(checked, installation="", read_only=True))
        if old.event.id != store.event.id:
            raise Refused(
                Reason("store_other_event", copy.name, old.event.title, store.event.title)
            )
        yield old


@dataclass(frozen=True)
class _Differences:
    """Ids of what is not the same in the store and in its copy."""

    records: Mapping[str, Sequence[str]]
    workbooks: Sequence[str]
    sessions: Sequence[str]
    known_files: Sequence[str]


def _differences(store: Store, old: Store) -> _Differences:
    with (
        as_reasons(store.path, reading=True),
        closing(sqlite3.connect(reading_uri(store.path), uri=True)) as connection,
    ):
        connection.execute("ATTACH DATABASE ? AS old", (reading_uri(old.path),))
        records: dict[str, set[str]] = {
            sheet.record.table: _differing(connection, sheet.record.table, "id") for sheet in SHEETS
        }
        for name in ("rivals", "past"):
            for table in records:
                records[table] |= _differing(connection, name, "record", f"table_name = '{table}'")
        return _Differences(
            {table: sorted(ids) for table, ids in records.items()},
            sorted(_differing(connection, "workbooks", "id")),
            sorted(_differing(connection, Session.table, "id")),
            sorted(_differing(connection, tables.known_files.name, "digest")),
        )


def _differing(connection: sqlite3.Connection, table: str, key: str, only: str = "1") -> set[str]:
    names = ", ".join(f'"{column.name}"' for column in tables.metadata.tables[table].columns)
    now, then = (f"SELECT {names} FROM {schema}.{table} WHERE {only}" for schema in ("main", "old"))
    query = f"SELECT {key} FROM ({now} EXCEPT {then}) UNION SELECT {key} FROM ({then} EXCEPT {now})"
    return {row[0] for row in connection.execute(query)}


class _Undo:
    """The undo as part of one change; `before` reads the copy."""

    def __init__(self, change: Transaction, before: Connection, counts: _Counts) -> None:
        self._change = change
        self._now = change.connection
        self._before = before
        self._counts = counts
        self.decisions = UndoneDecisions(change.connection, before)
        devices = tables.devices
        self._own = set(self._now.execute(select(devices.c.device)).scalars())

    def run(self, found: _Differences) -> None:
        """Take everything back that differs."""
        for table, ids in found.records.items():
            kind = BY_TABLE[table]
            assert issubclass(kind, Captured)
            single = self._put_back(kind, ids)
            for record_id in ids:
                if record_id not in single:
                    self._record(kind, record_id)
        self._workbooks(found.workbooks)
        self._forget_files(found.known_files)
        self._sessions(found.sessions)
        self._rehearsal()

    def _put_back(self, kind: type[Captured], ids: Sequence[str]) -> set[str]:
        """Put back, many at once, what only merging has changed; gives the ids of these."""
        table = TABLES[kind]
        aside = set(self._now.execute(select(table.c.id).where(table.c.source == "")).scalars())
        for connection in (self._now, self._before):
            for versions in (tables.rivals, tables.past):
                of_kind = select(versions.c.record).where(versions.c.table_name == kind.table)
                aside |= set(connection.execute(of_kind).scalars())
        single = [record_id for record_id in ids if record_id not in aside]
        for start in range(0, len(single), _AT_ONCE):
            some = single[start : start + _AT_ONCE]
            with search_index.following(self._now, kind, some):
                self._now.execute(table.delete().where(table.c.id.in_(some)))
                then = get_many(self._before, kind, some)
                if then:
                    rows = [tables.values_of(record) for record in then.values()]
                    self._now.exec_driver_sql(tables.INSERT[kind], rows)
        self._change.touch(kind.table, *single)
        self._counts.back += len(single)
        return set(single)

    def _record(self, kind: type[R], record_id: str) -> None:
        now, then = _heads(self._now, kind, record_id), _heads(self._before, kind, record_id)
        past = rival_versions.past_of(self._now, kind, record_id)
        past_then = rival_versions.past_of(self._before, kind, record_id)
        known = {_key(version) for version in (*then, *past_then)}
        typed = [
            one
            for one in (*now, *past)
            if not (one.source or _key(one) in known or self.decisions.has(one))
        ]
        if typed:
            joined, replaced = heads.join([*then, *typed])
            wanted = [joined[0], *sorted(joined[1:], key=_key)]
            shown = {_key(version) for version in wanted}
            past_then = [one for one in (*past, *replaced) if _key(one) not in shown]
        else:
            wanted = then
        if wanted == now:
            if any(self._has_foreign(one, then) for one in typed):
                self._counts.kept += 1
            if typed:
                return
        else:
            self._counts.back += 1
        self._change.touch(kind.table, record_id)
        self._show(kind, record_id, wanted)
        _replace_past(self._now, record_id, past_then)

    def _has_foreign(self, typed: Captured, then: Sequence[Captured]) -> bool:
        """Whether something typed here goes on from what a merge has brought."""
        counts = parse(join_all(one.version for one in then)) if then else {}
        return any(
            count > counts.get(device, 0)
            for device, count in parse(typed.version).items()
            if device not in self._own
        )

    def _show(self, kind: type[R], record_id: str, wanted: Sequence[R]) -> None:
        table = TABLES[kind]
        with search_index.following(self._now, kind, [record_id]):
            self._now.execute(table.delete().where(table.c.id == record_id))
            if wanted:
                self._now.exec_driver_sql(tables.INSERT[kind], tables.values_of(wanted[0]))
        rival_versions.keep(self._now, record_id, wanted[1:])

    def _workbooks(self, ids: Sequence[str]) -> None:
        table = tables.workbooks
        for workbook_id in ids:
            there = table.c.id == workbook_id
            then = self._before.execute(select(table).where(there)).one_or_none()
            self._now.execute(table.delete().where(there))
            if then is None:
                self._counts.workbooks += 1
            else:
                self._now.execute(table.insert().values(**then._mapping))
            self._change.touch(table.name, workbook_id)

    def _forget_files(self, digests: Sequence[str]) -> None:
        """Files that this merge has read are read anew when they come again."""
        table = tables.known_files
        for digest_of_file in digests:
            there = table.c.digest == digest_of_file
            if self._before.execute(select(table.c.digest).where(there)).scalar() is None:
                self._now.execute(table.delete().where(there))

    def _sessions(self, ids: Sequence[str]) -> None:
        """Take out the sessions that the merge made, and in which nothing is left."""
        table = TABLES[Session]
        for session_id in ids:
            there = table.c.id == session_id
            if self._before.execute(select(table.c.id).where(there)).scalar() is not None:
                continue
            now = self._change.get(Session, session_id)
            if now is None or now.capture or now.vote_closed or self._is_used(session_id):
                continue
            self._now.execute(table.delete().where(there))
            self._change.touch(table.name, session_id)

    def _is_used(self, session: str) -> bool:
        of_session = [TABLES[sheet.record] for sheet in SHEETS] + [tables.rivals, tables.past]
        return any(
            self._now.execute(
                select(table.c.session).where(table.c.session == session).limit(1)
            ).scalar()
            for table in of_session
        )

    def _rehearsal(self) -> None:
        """A store that was neither a rehearsal nor the event before is so again.

        All that merges have brought since is gone by now. Where something stays it was typed here,
        while the store was the one or the other, and is of that: it stays what it was.
        """
        about, sessions = tables.about, TABLES[Session]
        if self._now.execute(select(sessions.c.id).limit(1)).scalar() is not None:
            return
        there = about.c.name == "rehearsal"
        if self._before.execute(select(about.c.value).where(there)).scalar() is None:
            self._now.execute(about.delete().where(there))


def _heads(connection: Connection, kind: type[R], record_id: str) -> list[R]:
    """The version that is shown, and those beside it."""
    table = TABLES[kind]
    row = connection.execute(select(table).where(table.c.id == record_id)).one_or_none()
    if row is None:
        return []
    rivals = rival_versions.of_record(connection, kind, record_id)
    return [tables.record_of(kind, row), *sorted(rivals, key=_key)]


def _replace_past(connection: Connection, record_id: str, versions: Iterable[Captured]) -> None:
    past = tables.past
    connection.execute(past.delete().where(past.c.record == record_id))
    rival_versions.keep_past(connection, versions)


def _key(record: Captured) -> tuple[str, str]:
    return record.version, digest(record)
