"""The SQLite file below a store: who may open it, how, and what can go wrong with it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import cache
from pathlib import Path
from typing import cast

from filelock import FileLock, Timeout
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool
from sqlalchemy.util import LRUCache

from facilitator import open_files, schema
from facilitator.files import is_full, why
from facilitator.reasons import Reason, Refused

HEAD = b"SQLite format 3\0"
PAGE_SIZES = (4096, 8192)
"""The bytes of a page in stores: first SQLite's own size, now twice that; a new store has the last.

Rooms talk at the same time, so what one of them brings lies scattered in the indexes of ids: with
larger pages there are fewer to read and to write for it. A file keeps the size it was made with."""

_PATIENCE = 5
"""Seconds that a writer waits for another program to let go of the file."""

_STATEMENTS = 1_000
"""How many forms of statements are kept; the app has a few hundred."""


def lock(path: Path) -> FileLock:
    """The lock that says which process writes to the store. Raises `Refused` (`store_busy`)."""
    found = FileLock(path.with_name(path.name + ".lock"))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        found.acquire(timeout=0)
    except Timeout as error:
        raise Refused(Reason("store_busy", path.name)) from error
    return found


def is_store(path: Path) -> bool:
    """Whether a file begins like a store; False for what cannot be read."""
    try:
        if not path.is_file():
            return False
        with open_files.reading(path) as opened:
            return opened.read(len(HEAD)) == HEAD
    except OSError:
        return False


def refuse_foreign(path: Path, *, may_be_new: bool) -> None:
    """Refuse what cannot be a store, before a lock file is left beside it."""
    if not path.exists():
        if may_be_new:
            return
        raise Refused(Reason("store_missing", path.name))
    if not path.is_file():
        raise Refused(Reason("not_a_store", path.name))
    with open_files.reading(path) as opened:
        head = opened.read(len(HEAD))
    if head != HEAD and not (may_be_new and head == b""):
        raise Refused(Reason("not_a_store", path.name))


def refuse_other_formats(path: Path) -> None:
    """Refuse, for reading only, a format that is not ours: bringing it up would write."""
    with closing(sqlite3.connect(reading_uri(path), uri=True)) as connection:
        found = schema.read_number(connection, path)
    if found == 0:
        raise Refused(Reason("not_a_store", path.name))
    if found != schema.number():
        raise Refused(Reason("store_older", path.name, str(found), str(schema.number())))


def reading_uri(path: Path) -> str:
    """Where to connect to for reading only; `path` is absolute."""
    # Without a log beside it nobody is writing, and a file in a folder that cannot be written
    # opens only as immutable.
    alone = not path.with_name(path.name + "-wal").exists()
    return f"{path.as_uri()}?mode=ro&immutable=1" if alone else f"{path.as_uri()}?mode=ro"


@cache
def _first() -> Engine:
    """What all engines of a process share: a dialect, and the statements made in it.

    To make one from its Python form takes ten times as long as to execute it; with a dialect of its
    own each store that is opened would make all of them anew.
    """
    made = create_engine("sqlite://", execution_options={"compiled_cache": LRUCache(_STATEMENTS)})
    # With its first connection a dialect learns what this SQLite can do.
    made.connect().close()
    made.dispose()
    return made


class _Connection(sqlite3.Connection):
    """A connection of a store; see `open_files`."""

    file: open_files.Key | None = None

    def close(self) -> None:
        """Close it; once or more often."""
        super().close()
        key, self.file = self.file, None
        open_files.leave(key)


def engine(path: Path, *, read_only: bool, fleeting: bool = False) -> Engine:
    """An engine on the file; with the execution option `immediate` its transactions write.

    With `fleeting` a power cut may cost everything in it, and writing is faster.
    """

    def connect() -> sqlite3.Connection:
        key = open_files.enter(path)
        try:
            made = sqlite3.connect(
                reading_uri(path) if read_only else f"{path.as_uri()}?mode=rw",
                uri=True,
                timeout=_PATIENCE,
                # SQLAlchemy's BEGIN below replaces the driver's own, which would not cover DDL.
                isolation_level=None,
                check_same_thread=False,
                factory=_Connection,
            )
        except BaseException:
            open_files.leave(key)
            raise
        made.file = key
        return made

    first = _first()
    creator = cast("Callable[[], DBAPIConnection]", connect)
    pool = QueuePool(creator, dialect=first.dialect)
    made = Engine(pool, first.dialect, first.url, execution_options=first.get_execution_options())

    @event.listens_for(made, "connect")
    def settings(connection: sqlite3.Connection, _: object) -> None:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA trusted_schema = OFF")
        if not read_only:
            connection.execute(f"PRAGMA page_size = {PAGE_SIZES[-1]}")
            # FULL: a commit that has returned survives a power cut, not only a crash. Before the
            # log, as to begin one in a new file is a commit.
            connection.execute(f"PRAGMA synchronous = {'OFF' if fleeting else 'FULL'}")
            connection.execute("PRAGMA journal_mode = WAL")
            # Three hundred workbooks: writing them takes a third less time with these than with
            # the 2 MB and 4 MB that SQLite starts with. The memory is taken only where it is used.
            connection.execute("PRAGMA cache_size = -32768")
            connection.execute("PRAGMA wal_autocheckpoint = 2000")

    @event.listens_for(made, "begin")
    def begin(connection: Connection) -> None:
        # A writer takes the lock at once and waits for it; one that has read first cannot wait.
        immediate = connection.get_execution_options().get("immediate", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")

    return made


# SQLite's name of an error, and our reason when writing and when only reading.
_KNOWN = {
    "SQLITE_FULL": ("disk_full", "disk_full"),
    # The shared memory beside the log is a file too, and often the first that finds no room.
    "SQLITE_IOERR_SHMSIZE": ("disk_full", "disk_full"),
    "SQLITE_READONLY": ("not_writable", "not_readable"),
    "SQLITE_CANTOPEN": ("not_writable", "not_readable"),
    "SQLITE_PERM": ("not_writable", "not_readable"),
    "SQLITE_IOERR": ("not_writable", "not_readable"),
    "SQLITE_BUSY": ("store_locked", "store_locked"),
    "SQLITE_LOCKED": ("store_locked", "store_locked"),
    "SQLITE_CORRUPT": ("store_damaged", "store_damaged"),
    "SQLITE_NOTADB": ("not_a_store", "not_a_store"),
}


@contextmanager
def as_reasons(path: Path, *, reading: bool = False) -> Iterator[None]:
    """Turn what the user's world does to a file into reasons; leave our own mistakes alone."""
    try:
        yield
    except DBAPIError as error:
        raise _known(error.orig, path, reading) or error from error
    except (sqlite3.Error, OSError) as error:
        raise _known(error, path, reading) or error from error


def _known(error: BaseException | None, path: Path, reading: bool) -> Refused | None:
    if isinstance(error, OSError):
        code = "not_readable" if reading else "not_writable"
        return Refused(Reason("disk_full" if is_full(error) else code, path.name, why(error)))
    if not isinstance(error, sqlite3.Error):
        return None
    name = getattr(error, "sqlite_errorname", "")
    for prefix, codes in _KNOWN.items():
        if name.startswith(prefix):
            return Refused(Reason(codes[reading], path.name, why(error)))
    return None
