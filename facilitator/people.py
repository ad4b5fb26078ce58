"""The people who registered, in a file of their own beside the store: `<store>-people.sqlite`.

It is no part of the store because everything else takes the store as a whole: it is copied before
each merge, sent to other coordinators and merged there, exported and published. What is not in it
can be in none of these, whatever will be added to them, and is erased by erasing one file. The
file is made when people are first kept and opened only when somebody asks for them; nobody but its
owner may read it.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from facilitator import store_file
from facilitator.ids import now_ms
from facilitator.people_counts import Counts, count
from facilitator.people_record import Person
from facilitator.reasons import Reason, Refused

APPLICATION = 0x42465045
"""`PRAGMA application_id` of the file: the letters BFPE, so that it is never taken for a store."""
FORMAT = 2
ENDING = "-people.sqlite"

_TABLES = """
CREATE TABLE people (
    id TEXT PRIMARY KEY, place INTEGER NOT NULL, name TEXT NOT NULL, email TEXT NOT NULL,
    community TEXT NOT NULL, languages TEXT NOT NULL, "into" TEXT NOT NULL,
    interpretation TEXT NOT NULL, data TEXT NOT NULL, childcare TEXT NOT NULL,
    days TEXT NOT NULL, room TEXT NOT NULL
);
CREATE TABLE rooms (
    person TEXT NOT NULL, day TEXT NOT NULL, room TEXT NOT NULL, locked INTEGER NOT NULL,
    PRIMARY KEY (person, day)
);
CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL);
"""
_SOCIAL = """
CREATE TABLE IF NOT EXISTS guests (id TEXT PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS presence (
    person TEXT NOT NULL, day TEXT NOT NULL, here INTEGER NOT NULL, PRIMARY KEY (person, day)
);
CREATE TABLE IF NOT EXISTS social (
    round INTEGER NOT NULL, day TEXT NOT NULL, state TEXT NOT NULL, place INTEGER NOT NULL,
    person TEXT NOT NULL, PRIMARY KEY (round, person)
);
"""
"""Since format 2: who came, and the rounds of social time (see `people_social`)."""
_LISTS = ("languages", "into", "days")
_FIELDS = (
    *("name", "email", "community", "languages", "into", "interpretation", "data", "childcare"),
    *("days", "room"),
)


@dataclass(frozen=True)
class Seat:
    """The room of a person on a day; a `locked` one was chosen by hand and stays."""

    person: str
    day: str
    room: str
    locked: bool = False


@dataclass(frozen=True)
class Imported:
    """Where the people are from: the name of the file, when it was read (UTC ms), what it asked."""

    file: str
    at: int
    asked: tuple[str, ...]


def path_beside(store: Path) -> Path:
    """Where the people of a store are kept."""
    return store.with_name(store.stem + ENDING)


def are_kept(store: Path) -> bool:
    """Whether people are kept beside a store; nothing is opened for it."""
    return path_beside(store).exists()


def names(store: Path) -> tuple[str, ...]:
    """The names of those who registered, for the privacy check; none where nobody is kept.

    Raises as `People.open`.
    """
    if not are_kept(store):
        return ()
    with People.open(store) as people:
        return tuple(one.name for one in (*people.all(), *people.guests()) if one.name)


@contextmanager
def opened_if_kept(store: Path) -> Iterator[People | None]:
    """The people beside a store, or None where nobody is kept; nothing is made.

    Raises as `People.open`.
    """
    if not are_kept(store):
        yield None
        return
    with People.open(store) as people:
        yield people


class People:
    """The people who registered, and their rooms. Make one with `open`, and close it."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self._connection = connection

    @classmethod
    def open(cls, store: Path) -> Self:
        """The people beside the store at `store`; an empty file is made where there is none.

        Raises `Refused`: `not_a_people_file`, `store_newer`, `not_writable`, `store_locked`, ...
        """
        path = path_beside(store.resolve())
        with store_file.as_reasons(path):
            # Made by us, or SQLite would make it readable for whoever the system lets.
            os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
            connection = sqlite3.connect(path, timeout=5, isolation_level=None)
            try:
                cls._prepare(path, connection)
            except BaseException:
                connection.close()
                raise
        return cls(path, connection)

    @staticmethod
    def _prepare(path: Path, connection: sqlite3.Connection) -> None:
        connection.execute("PRAGMA trusted_schema = OFF")
        # What is removed is overwritten, no log is left beside it, nothing goes to other files.
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("PRAGMA temp_store = MEMORY")
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        tables = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
        if application == 0 and tables == 0:
            connection.execute("PRAGMA journal_mode = DELETE")
            with _writing(connection):
                _run(connection, _TABLES)
                _run(connection, _SOCIAL)
                connection.execute(f"PRAGMA application_id = {APPLICATION}")
                connection.execute(f"PRAGMA user_version = {FORMAT}")
        elif application != APPLICATION:
            raise Refused(Reason("not_a_people_file", path.name))
        found = connection.execute("PRAGMA user_version").fetchone()[0]
        if found > FORMAT:
            raise Refused(Reason("store_newer", path.name, str(found), str(FORMAT)))
        if found < FORMAT:
            with _writing(connection):
                _run(connection, _SOCIAL)
                connection.execute(f"PRAGMA user_version = {FORMAT}")

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    # People

    def all(self) -> tuple[Person, ...]:
        """Everybody, in the order in which they registered."""
        listed = ", ".join(f'"{name}"' for name in _FIELDS)
        with store_file.as_reasons(self.path, reading=True):
            rows = self._connection.execute(
                f"SELECT {listed} FROM people ORDER BY place"
            ).fetchall()
        return tuple(_person(row) for row in rows)

    def guests(self) -> tuple[Person, ...]:
        """Those who came without having registered, by the names they were typed in with."""
        rows = self.select("SELECT name FROM guests ORDER BY rowid")
        return tuple(Person(name=name) for (name,) in rows)

    def keep(self, rows: Iterable[Person], file: str = "", asked: Collection[str] = ()) -> None:
        """Keep these people in place of those there were; `asked` are the fields the form had.

        The rooms of those who are still there stay, and whom they have met.
        """
        people = {one.id: one for one in rows}
        with self.changing() as connection:
            connection.execute("DELETE FROM people")
            connection.executemany(
                f"INSERT INTO people VALUES ({', '.join('?' * (len(_FIELDS) + 2))})",
                [(key, at, *_row(one)) for at, (key, one) in enumerate(people.items())],
            )
            connection.execute("DELETE FROM rooms WHERE person NOT IN (SELECT id FROM people)")
            for table in ("presence", "social"):
                connection.execute(
                    f"DELETE FROM {table} WHERE person NOT IN "
                    "(SELECT id FROM people UNION SELECT id FROM guests)"
                )
            facts = {"file": file, "at": str(now_ms()), "asked": json.dumps(sorted(asked))}
            connection.executemany("INSERT OR REPLACE INTO about VALUES (?, ?)", [*facts.items()])

    def fact(self, name: str) -> str | None:
        """One of the facts kept beside the people; None where nothing is."""
        with store_file.as_reasons(self.path, reading=True):
            row = self._connection.execute(
                "SELECT value FROM about WHERE name = ?", (name,)
            ).fetchone()
        return row[0] if row else None

    def keep_fact(self, name: str, value: str) -> None:
        """Keep one of these facts; it is erased with the people."""
        with self.changing() as connection:
            connection.execute("INSERT OR REPLACE INTO about VALUES (?, ?)", (name, value))

    def imported(self) -> Imported | None:
        """Where they are from; None before anybody was kept."""
        with store_file.as_reasons(self.path, reading=True):
            facts = dict(self._connection.execute("SELECT name, value FROM about").fetchall())
        if "at" not in facts:
            return None
        asked = tuple(json.loads(facts["asked"]))
        return Imported(facts["file"], int(facts["at"]), asked)

    def counts(self, days: Sequence[str] = ()) -> Counts:
        """What they need, speak and are from, without a name; `days` are those of the event."""
        imported = self.imported()
        return count(self.all(), imported.asked if imported else (), days)

    # Rooms

    def rooms(self) -> tuple[Seat, ...]:
        """Who sits where on which day."""
        query = "SELECT person, day, room, locked FROM rooms ORDER BY day, person"
        with store_file.as_reasons(self.path, reading=True):
            rows = self._connection.execute(query).fetchall()
        return tuple(Seat(person, day, room, bool(locked)) for person, day, room, locked in rows)

    def keep_rooms(self, seats: Iterable[Seat]) -> None:
        """Keep these rooms in place of those there were."""
        rows = [(one.person, one.day, one.room, int(one.locked)) for one in seats]
        with self.changing() as connection:
            connection.execute("DELETE FROM rooms")
            connection.executemany("INSERT INTO rooms VALUES (?, ?, ?, ?)", rows)

    def locks(self) -> Mapping[tuple[str, str], str]:
        """The rooms that were chosen by hand, by person and day."""
        return {(one.person, one.day): one.room for one in self.rooms() if one.locked}

    def lock(self, person: str, day: str, room: str) -> None:
        """Choose a room for a person on a day by hand; an empty one lets go of the choice."""
        with self.changing() as connection:
            if room:
                connection.execute(
                    "INSERT OR REPLACE INTO rooms VALUES (?, ?, ?, 1)", (person, day, room)
                )
            else:
                connection.execute(
                    "UPDATE rooms SET locked = 0 WHERE person = ? AND day = ?", (person, day)
                )

    # For what else is kept of them

    def select(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        """The rows that a question finds. Raises `Refused` where the file cannot be read."""
        with store_file.as_reasons(self.path, reading=True):
            return self._connection.execute(query, values).fetchall()

    @contextmanager
    def changing(self) -> Iterator[sqlite3.Connection]:
        """Change the file: all of it, or nothing. Raises `Refused` where it cannot be written."""
        with store_file.as_reasons(self.path), _writing(self._connection):
            yield self._connection


def _run(connection: sqlite3.Connection, statements: str) -> None:
    for statement in filter(str.strip, statements.split(";")):
        connection.execute(statement)


@contextmanager
def _writing(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


def destroy(path: Path) -> None:
    """Overwrite a people file, and remove it with what SQLite may have left beside it.

    Raises `Refused` where another program is using it.
    """
    beside = [path.with_name(path.name + ending) for ending in ("-journal", "-wal", "-shm")]
    with store_file.as_reasons(path):
        with closing(sqlite3.connect(path, timeout=5, isolation_level=None)) as connection:
            # Whoever else has it open would write it anew.
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("ROLLBACK")
        for one in (path, *beside):
            if one.exists():
                _overwrite(one)
                one.unlink()


def _overwrite(path: Path) -> None:
    left = path.stat().st_size
    with path.open("r+b", buffering=0) as opened:
        while left > 0:
            left -= opened.write(bytes(min(left, 1_000_000)))
        os.fsync(opened.fileno())


def _row(person: Person) -> list[str]:
    values = {name: getattr(person, name) for name in _FIELDS}
    return [json.dumps(values[name]) if name in _LISTS else values[name] for name in _FIELDS]


def _person(row: Sequence[str]) -> Person:
    values = dict(zip(_FIELDS, row, strict=True))
    return Person(
        **{
            name: tuple(json.loads(value)) if name in _LISTS else value
            for name, value in values.items()
        }  # pyright: ignore[reportArgumentType]
    )
