"""The store: one SQLite file, one writer, every change durable, undoable and announced.

Engines are made in `store_file`, for this module only. A change is a `with store.change(...)`
block: its records, its history line and its announcement are one; when it ends it is on disk.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from filelock import FileLock
from sqlalchemy import Connection, Engine, select

from facilitator import schema, store_facts, store_file, store_opening, tables
from facilitator.changes import Listener, Listeners
from facilitator.event import Event
from facilitator.ids import NewId, now_ms, time_ordered
from facilitator.moments import Moments
from facilitator.presence import Presence, write_anew
from facilitator.reasons import Reason, Refused
from facilitator.store_file import as_reasons
from facilitator.store_log import log_of
from facilitator.store_records import R, find
from facilitator.transaction import Transaction
from facilitator.turns import Turns
from facilitator.undo import Undo
from facilitator.unsaved import Failures
from facilitator.words import QT_TRANSLATE_NOOP, Saying

_EDITED = QT_TRANSLATE_NOOP("History", "The event was edited")


class Store:
    """An open store. Make one with `Store.open`, close it or use it as a context manager.

    `clock` is the wall clock in UTC ms; `skew` is by how much it was moved, see `steady`.
    """

    def __init__(
        self,
        path: Path,
        engine: Engine,
        lock: FileLock | None,
        clock: Callable[[], int],
        new_id: NewId,
    ) -> None:
        self.path = path
        self.read_only = lock is None
        self.clock = clock
        self.skew: Callable[[], int] = lambda: 0
        self.device = ""
        self.event: Event
        self.new_id = new_id
        self._engine = engine
        self._writing_engine = engine.execution_options(immediate=True)
        self._lock = lock
        self._writing = Turns()
        self._inside = False
        self._listeners = Listeners()
        self._failures = Failures()
        self._undo = Undo(self)
        self._presence = Presence(path)
        self._moments = Moments(0)

    # Opening and closing

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        installation: str,
        event: Event | None = None,
        read_only: bool = False,
        clock: Callable[[], int] = now_ms,
        new_id: NewId = time_ordered,
        rehearsal: bool = False,
        fleeting: bool = False,
    ) -> Self:
        """Open the store at `path`; with `event`, make it when it is not there.

        A store made with `rehearsal` says so for good; one that is there stays what it is. One
        opened as `fleeting` is soon thrown away: nothing in it has to survive a power cut.

        `installation` names this installation of the app: a store copied to another machine gets
        a device name of its own there, so two writers never share one. `clock` gives UTC ms.

        Raises `Refused`: `store_busy` (another process has it), `store_newer`, `not_a_store`,
        `store_missing`, `store_other_event`, `not_writable`, `disk_full`, `store_damaged`.
        """
        with as_reasons(path, reading=read_only):
            # A second name for the same file must meet the same lock.
            path = path.resolve()
            store_file.refuse_foreign(path, may_be_new=event is not None and not read_only)
            lock = None if read_only else store_file.lock(path)
            try:
                if read_only:
                    store_file.refuse_other_formats(path)
                    new = False
                else:
                    new = schema.prepare(path)
                    # From here on the file is only ever opened, never made: where it has gone, a
                    # new connection must not put an empty one in its place.
                    path.touch()
                engine = store_file.engine(path, read_only=read_only, fleeting=fleeting)
                store = cls(path, engine, lock, clock, new_id)
                try:
                    store._begin(event, new, installation, rehearsal)
                except BaseException:
                    store._engine.dispose()
                    store._presence.close()
                    raise
            except BaseException:
                if lock is not None:
                    lock.release()
                raise
        return store

    def _begin(self, wanted: Event | None, new: bool, installation: str, rehearsal: bool) -> None:
        if new:
            if wanted is None:
                raise Refused(Reason("not_a_store", self.path.name))
            with self._engine.begin() as connection:
                store_opening.make(connection, wanted, rehearsal)
        with self._engine.connect() as connection:
            document = store_facts.fact(connection, "event")
        self.event = Event.from_json(document or "{}")
        if wanted is not None and wanted.id != self.event.id:
            raise Refused(
                Reason("store_other_event", self.path.name, self.event.title, wanted.title)
            )
        if not self.read_only:
            with self._writing_engine.begin() as connection:
                store_opening.renew_where_put_back(connection, self.path)
                self.device = store_opening.device_of(connection, installation)
            with self._engine.connect() as connection:
                self._moments = Moments(store_opening.last_moment(connection))
            with self._writing_engine.begin() as connection:
                store_opening.make_ready(connection)

    def _check_presence(self, write_anew: Callable[[], None] | None = None) -> None:
        """See that what is written will be where it was opened; see `presence`."""
        self._presence.check(write_anew)
        if not log_of(self.path).exists():
            # Somebody has deleted the log: what is in it goes into the file with the last
            # connection, and the next one begins another.
            self._engine.dispose()

    def _write_anew(self) -> None:
        write_anew(self._engine, self.path)
        if self._lock is not None:
            self._lock.release()
            self._lock = store_file.lock(self.path)

    def use_device(self, device: str) -> None:
        """Write under `device` from now on: a rehearsal plays many devices in one process."""
        self.device = device

    def close(self) -> None:
        """Let go of the file. Nothing has to be saved."""
        self._engine.dispose()
        self._presence.close()
        if self._lock is not None:
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    # Reading

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One consistent view of the store; inside `change`, use the transaction instead."""
        with as_reasons(self.path, reading=True), self._engine.begin() as connection:
            yield connection

    def get(self, kind: type[R], record_id: str) -> R | None:
        """The record with this id, also a removed one; None when there is none."""
        table = tables.TABLES[kind]
        with self.reading() as connection:
            row = connection.execute(select(table).where(table.c.id == record_id)).one_or_none()
        return None if row is None else tables.record_of(kind, row)

    def find(self, kind: type[R], /, **equal: object) -> list[R]:
        """Records that are not removed and equal in the given fields, in the order captured."""
        with self.reading() as connection:
            return find(connection, kind, **equal)

    def fact(self, name: str) -> str | None:
        """One of the store's own facts, see `tables.about`."""
        with self.reading() as connection:
            return store_facts.fact(connection, name)

    @property
    def is_rehearsal(self) -> bool:
        """Whether this store holds a rehearsal; it then never mixes with the real event."""
        return self.fact("rehearsal") == "yes"

    # Changing

    @contextmanager
    def change(
        self,
        label: str,
        origin: object | None = None,
        kind: str = "change",
        **values: str | int,
    ) -> Iterator[Transaction]:
        """One unit of work: records, history line and announcement, all or nothing.

        `label` is the English sentence of the history line, marked for translation in the
        context `History`; `values` fill its placeholders. Listeners hear after the commit.
        A block that changes nothing leaves no line. Raises `Refused` when it cannot be written.
        """
        if self.read_only:
            raise Refused(Reason("store_read_only", self.path.name))
        with self._writing, self._failures.telling(), as_reasons(self.path):
            if self._inside:
                raise RuntimeError("a change inside a change would not be all or nothing")
            self._check_presence(self._write_anew)
            self._inside = True
            try:
                with self._writing_engine.begin() as connection:
                    at, ahead = self._moments.after(self.clock())
                    saying = Saying(label, values)
                    change = Transaction(
                        connection,
                        self.device,
                        at,
                        self.new_id,
                        saying,
                        self.event.list_version,
                        ahead=ahead,
                    )
                    yield change
                    change.finish(kind)
            finally:
                self._inside = False
        if change.steps or change.touched:
            self._listeners.tell(change.announcement(origin, kind))

    @property
    def is_wanted(self) -> bool:
        """Whether another thread waits for its turn to write."""
        return self._writing.wanted > 0

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Tell `listener` of every change, on the thread that made it; the result ends that."""
        return self._listeners.add(listener)

    def announcing_once(self) -> AbstractContextManager[None]:
        """Inside, what this thread changes is announced as one change, when the block is left.

        For long work in many transactions: listeners would ask the store anew after each of them.
        """
        return self._listeners.as_one()

    def listen_to_failures(self, listener: Callable[[Refused], None]) -> Callable[[], None]:
        """Tell `listener` why a change did not reach the disk; the result ends that."""
        return self._failures.add(listener)

    @contextmanager
    def _writing_beside(self) -> Iterator[Connection]:
        """A transaction for what is no change."""
        self._check_presence()
        with self._writing_engine.begin() as connection:
            yield connection

    def keep_draft(self, session: str, field: str, words: str) -> None:
        """Keep half-typed text; empty text forgets it. No history, no announcement."""
        if self.read_only:
            return
        with self._writing, as_reasons(self.path), self._writing_beside() as connection:
            store_facts.keep_draft(connection, session, field, words, self.clock())

    def keep_fact(self, name: str, value: str) -> None:
        """Keep one of the store's own facts. No history, no announcement."""
        with self._writing, as_reasons(self.path), self._writing_beside() as connection:
            store_facts.keep_facts(connection, {name: value})

    def keep_event(
        self,
        event: Event,
        facts: Mapping[str, str],
        follow: Callable[[Transaction], object],
        new_list: Saying | None = None,
    ) -> None:
        """Keep another edition of the event, and these facts with it; see `event_change`.

        `follow` changes the records that go with it, in the same transaction. Where all that name
        initiatives are written over, `new_list` says so in the history. No Ctrl+Z takes that back.
        """
        before = self.event
        said = new_list or Saying(_EDITED, {})
        kind = "merge" if new_list else "event"
        try:
            with self.change(said.text, None, kind, **said.values) as change:
                store_facts.keep_facts(change.connection, {"event": event.to_json(), **facts})
                follow(change)
                # Whoever hears of it asks for the event that it is now.
                self.event = event
        except BaseException:
            self.event = before
            raise

    def draft(self, session: str, field: str) -> str:
        """The half-typed text kept for this field, empty when there is none.

        Where this cannot write it is that of another window, which goes on with it: empty too.
        """
        if self.read_only:
            return ""
        with self.reading() as connection:
            return store_facts.draft(connection, session, field)

    # Undo

    def undo(self, origin: object | None = None) -> Saying:
        """Take back the newest change that still stands, and give its sentence.

        Raises `Refused` with `nothing_to_undo`, or `changed_since` where something else has
        changed the same record meanwhile; that line is then left out of the next undo.
        """
        return self._undo.undo(origin)

    def redo(self, origin: object | None = None) -> Saying:
        """Bring back what the last undo took, and give its sentence; raises as `undo` does."""
        return self._undo.redo(origin)

    def undo_label(self) -> Saying | None:
        """What `undo` would take back."""
        return self._undo.label("undo")

    def redo_label(self) -> Saying | None:
        """What `redo` would bring back."""
        return self._undo.label("redo")

    def copy_to(self, target: Path) -> None:
        """A consistent copy of this store as another file."""
        with as_reasons(target), closing(sqlite3.connect(self.path)) as connection:
            schema.copy(connection, target)
