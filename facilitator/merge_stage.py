"""Where a merge is tried: a store of its own that has what the merge looks at, and nothing else.

A copy of the store would cost as much for one workbook as for a thousand, and a transaction on the
store itself, to be rolled back, would keep people from saving as long as files are read. So each
file finds here, before it is merged, what the store has of its records and all of their sessions:
what is said of a file, and what a session gives, depends on nothing else. The results are those of
the store, with these sessions counted anew.

The store is read as it was at one moment, whatever is typed meanwhile.
"""

from __future__ import annotations

import json
import sqlite3
import tempfile
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Self

from sqlalchemy import Connection, Table, select

from facilitator import known_files, tables
from facilitator.comparison import Comparison, Parts, State, difference, newest_change
from facilitator.delivery import Delivery
from facilitator.event import Event
from facilitator.merge_report import RollCall
from facilitator.records import Absence, Captured, Session
from facilitator.roll_call import roll_call, sent_by
from facilitator.rooms_heard import days_heard, rooms_heard
from facilitator.store import Store
from facilitator.store_file import as_reasons
from facilitator.tables import TABLES
from facilitator.workbook import SHEETS

_KINDS: tuple[type[Captured], ...] = tuple(sheet.record for sheet in SHEETS)
_SESSION_OF_VERSION = [*tables.rivals.columns.keys()].index("session")


class Stage:
    """A store to try a merge in; make one with `Stage.of`. `store` is to be merged into."""

    def __init__(
        self, base: Connection, store: Store, here: sqlite3.Connection, newest: int
    ) -> None:
        self.store = store
        self._base = base
        self._here = here
        self._newest = newest
        self._before = Parts.of(base, store.event)
        # The sessions that are here with all that is in them, and the workbooks that have come.
        self._whole: set[str] = set()
        self._sent: set[str] = set()
        self._begin()

    @classmethod
    @contextmanager
    def of(cls, store: Store) -> Iterator[Self]:
        """One for this store as it is now. Raises `Refused` when there is no room for it."""
        newest = newest_change(store)
        with tempfile.TemporaryDirectory(prefix="preview-") as folder, store.reading() as base:
            path = Path(folder) / "preview.sqlite"
            about = tables.about
            document = base.execute(select(about.c.value).where(about.c.name == "event")).scalar()
            event = Event.from_json(document or "{}")
            with (
                Store.open(path, installation="preview", event=event, fleeting=True) as scratch,
                closing(sqlite3.connect(path, isolation_level=None)) as here,
            ):
                here.execute("PRAGMA synchronous = OFF")
                yield cls(base, scratch, here, newest)

    def _begin(self) -> None:
        """Bring what all merges ask for: the sessions, the workbooks, the keys of known files.

        There is one of each for some hundred notes.
        """
        with self._writing():
            for table in (tables.about, tables.workbooks, TABLES[Session]):
                self._copy(table)
            known = self._base.exec_driver_sql("SELECT digest, sessions, x'' FROM known_files")
            self._put(tables.known_files, [tuple(row) for row in known])
            # Why a room sends nothing is said of the room, whatever files there are.
            why = select(TABLES[Absence].c.session).distinct()
            self._bring(self._base.execute(why).scalars(), {})

    # What files are to find here

    def bring(self, books: Iterable[Delivery]) -> None:
        """Let these files find what the store has of their records, and of their sessions."""
        ids: dict[type[Captured], set[str]] = {}
        sessions: set[str] = set()
        for book in books:
            self._sent.update(one.id for one in sent_by(book))
            sessions.update(book.sessions)
            for batch in book.batches:
                ids.setdefault(batch.kind, set()).update(batch.ids)
                sessions.update(batch.columns["session"])
            for found in book.records:
                ids.setdefault(type(found.record), set()).add(found.record.id)
                sessions.add(found.record.session)
            for kind in {type(found.record) for found in book.records if found.hand}:
                # What an earlier file of the same workbook had typed, see `typed_otherwise`.
                table = TABLES[kind]
                typed = select(table.c.session).where(table.c.source == book.id, tables.IS_TYPED)
                sessions.update(self._base.execute(typed.distinct()).scalars())
        with self._writing():
            self._bring(sessions, ids)

    @contextmanager
    def asked_of(self, key: str) -> Iterator[Connection]:
        """Where to ask what has become of a file that was merged before, by the key of its bytes.

        That is the store itself, as long as nothing of that file has come here.
        """
        known = known_files.kept_of(self._base, key)
        if known is not None:
            ids = {kind: found for kind in _KINDS if (found := known.ids(kind.table))}
            if (
                self._whole.isdisjoint(known.sessions)
                and self._sent.isdisjoint(known.received)
                and not any(self._has(kind, of_kind) for kind, of_kind in ids.items())
            ):
                yield self._base
                return
            with self._writing():
                self._copy(tables.known_files, "digest", [key])
                self._bring(known.sessions, ids)
        with self.store.reading() as here:
            yield here

    def _has(self, kind: type[Captured], ids: Sequence[str]) -> bool:
        query = f"SELECT 1 FROM {kind.table} WHERE id IN (SELECT value FROM json_each(?)) LIMIT 1"
        return self._here.execute(query, (json.dumps(ids),)).fetchone() is not None

    def _bring(
        self, sessions: Iterable[str], ids: Mapping[type[Captured], Collection[str]]
    ) -> None:
        """Bring these sessions with all that is in them, and those in which these records are."""
        wanted = {*sessions}
        for kind, of_kind in ids.items():
            # Another file may have put a record into a session of which this one says nothing.
            for table, column in ((TABLES[kind], "id"), (tables.rivals, "record")):
                listed = table.c[column].in_(tables.among(of_kind))
                found = self._base.execute(select(table.c.session).where(listed).distinct())
                wanted.update(found.scalars())
        while new := wanted - self._whole:
            self._whole |= new
            for kind in _KINDS:
                brought = self._copy(TABLES[kind], "session", new)
                beside = self._copy(tables.rivals, "record", [row[0] for row in brought])
                # A merge may come to show one of the versions beside.
                wanted.update(row[_SESSION_OF_VERSION] for row in beside)

    def _copy(
        self, table: Table, column: str = "", values: Collection[str] = ()
    ) -> list[Sequence[Any]]:
        """Bring the rows of a table, or those with one of these values in a column."""
        query = f"SELECT {_names(table)} FROM {table.name}"
        if not column:
            found = self._base.exec_driver_sql(query)
        elif values:
            query += f" WHERE {column} IN (SELECT value FROM json_each(?))"
            found = self._base.exec_driver_sql(query, (json.dumps([*values]),))
        else:
            return []
        rows: list[Sequence[Any]] = [tuple(row) for row in found]
        self._put(table, rows)
        return rows

    def _put(self, table: Table, rows: Sequence[Sequence[Any]]) -> None:
        marks = ", ".join("?" * len(table.columns))
        insert = f"INSERT OR REPLACE INTO {table.name} ({_names(table)}) VALUES ({marks})"
        self._here.executemany(insert, rows)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        with as_reasons(self.store.path):
            self._here.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._here.execute("COMMIT")
            except BaseException:
                self._here.execute("ROLLBACK")
                raise

    # What becomes of the store

    def roll_call(self) -> RollCall:
        """Which rooms the store would have after what was merged here."""
        return roll_call(self.store, rooms_heard(self._base), days_heard(self._base))

    def outcome(self) -> tuple[State, State, Comparison]:
        """The store before and after what was merged here, and what that changes."""
        with self.store.reading() as here:
            after = self._before.instead(self._whole, Parts.of(here, self.store.event))
        states = self._before.state(), after.state()
        return *states, difference(*states, self._newest)


def _names(table: Table) -> str:
    return ", ".join(f'"{one.name}"' for one in table.columns)
