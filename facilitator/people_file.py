"""The file that people are kept in: its tables, its format, and how it is taken apart for good.

1: people, their rooms, and facts of where they are from.
2: pins, the rooms chosen by hand: they stay where people are put elsewhere for the time being.
3: who came, also without having registered, and the rounds of social time (see `people_social`).
4: other needs, the people there were before the newest table (see `people_former`), and where lists
   of names were written (see `people_lists`).
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from facilitator import store_file
from facilitator.reasons import Reason, Refused

APPLICATION = 0x42465045
"""`PRAGMA application_id` of the file: the letters BFPE, so that it is never taken for a store."""
FORMAT = 4
_PATIENCE = 5.0
"""Seconds that it is waited for another program to let go of the file."""

_PLACED = "person TEXT NOT NULL, day TEXT NOT NULL, room TEXT NOT NULL, PRIMARY KEY (person, day)"
_SOCIAL = """
CREATE TABLE guests (id TEXT PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE presence (
    person TEXT NOT NULL, day TEXT NOT NULL, here INTEGER NOT NULL, PRIMARY KEY (person, day)
);
CREATE TABLE social (
    round INTEGER NOT NULL, day TEXT NOT NULL, state TEXT NOT NULL, place INTEGER NOT NULL,
    person TEXT NOT NULL, PRIMARY KEY (round, person)
);
"""
_NEEDS = ", access TEXT NOT NULL DEFAULT '[]', other TEXT NOT NULL DEFAULT ''"
_LATER = """
CREATE TABLE former (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE lists (path TEXT PRIMARY KEY, digest TEXT NOT NULL);
"""
_TABLES = f"""
CREATE TABLE people (
    id TEXT PRIMARY KEY, place INTEGER NOT NULL, name TEXT NOT NULL, email TEXT NOT NULL,
    community TEXT NOT NULL, languages TEXT NOT NULL, "into" TEXT NOT NULL,
    interpretation TEXT NOT NULL, data TEXT NOT NULL, childcare TEXT NOT NULL,
    days TEXT NOT NULL, room TEXT NOT NULL{_NEEDS}
);
CREATE TABLE seats ({_PLACED});
CREATE TABLE pins ({_PLACED});
CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL);
"""
_FROM_1 = f"""
CREATE TABLE seats ({_PLACED});
CREATE TABLE pins ({_PLACED});
INSERT INTO seats SELECT person, day, room FROM rooms;
INSERT INTO pins SELECT person, day, room FROM rooms WHERE locked;
DROP TABLE rooms;
"""
_FROM_3 = "".join(f"ALTER TABLE people ADD COLUMN {one};" for one in _NEEDS.split(", ")[1:])


def connect(path: Path) -> sqlite3.Connection:
    """Open a people file, made where there is none, in the newest format.

    Raises `Refused`: `not_a_people_file`, `store_newer`, and why it cannot be opened.
    """
    with store_file.as_reasons(path):
        # Made by us, or SQLite would make it readable for whoever the system lets.
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        connection = sqlite3.connect(path, timeout=_PATIENCE, isolation_level=None)
        try:
            _prepare(path, connection)
        except BaseException:
            connection.close()
            raise
    return connection


def _prepare(path: Path, connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA trusted_schema = OFF")
    # What is removed is overwritten, no log is left beside it, nothing goes to other files.
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute("PRAGMA temp_store = MEMORY")
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    tables = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    if application == 0 and tables == 0:
        connection.execute("PRAGMA journal_mode = DELETE")
        _run(connection, _TABLES + _SOCIAL + _LATER)
        return
    if application != APPLICATION:
        raise Refused(Reason("not_a_people_file", path.name))
    found = connection.execute("PRAGMA user_version").fetchone()[0]
    if found > FORMAT:
        raise Refused(Reason("store_newer", path.name, str(found), str(FORMAT)))
    if found < FORMAT:
        steps = (_FROM_1 if found < 2 else "", _SOCIAL if found < 3 else "")
        _run(connection, "".join((*steps, _FROM_3, _LATER)))


def _run(connection: sqlite3.Connection, statements: str) -> None:
    with writing(connection):
        for statement in filter(str.strip, statements.split(";")):
            connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION}")
        connection.execute(f"PRAGMA user_version = {FORMAT}")


@contextmanager
def writing(connection: sqlite3.Connection) -> Iterator[None]:
    """One transaction: whole, or not at all."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


def parts(path: Path) -> tuple[Path, ...]:
    """A people file, and what SQLite may have left beside it."""
    endings = ("-journal", "-wal", "-shm")
    return (path, *(path.with_name(path.name + ending) for ending in endings))


def refuse_if_used(path: Path) -> None:
    """Raise `Refused` where another program is using a people file: it would write it anew."""
    with (
        store_file.as_reasons(path),
        closing(sqlite3.connect(path, timeout=_PATIENCE, isolation_level=None)) as connection,
    ):
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("ROLLBACK")


def destroy(path: Path) -> None:
    """Overwrite a people file, and remove it with what SQLite may have left beside it.

    Raises `Refused` where another program is using it.
    """
    refuse_if_used(path)
    with store_file.as_reasons(path):
        for one in parts(path):
            if one.exists():
                overwrite(one)
                one.unlink()


def overwrite(path: Path) -> None:
    """Write nothings over everything in a file. Raises `OSError`."""
    left = path.stat().st_size
    with path.open("r+b", buffering=0) as opened:
        while left > 0:
            left -= opened.write(bytes(min(left, 1_000_000)))
        os.fsync(opened.fileno())
