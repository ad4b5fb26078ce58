"""The people who registered, in a file of their own beside the store: `<store>-people.sqlite`.

It is no part of the store because everything else takes the store as a whole: it is copied before
each merge, sent to other coordinators and merged there, exported and published. What is not in it
can be in none of these, whatever will be added to them, and is erased by erasing one file. The
file is made when people are first kept and opened only when somebody asks for them; nobody but its
owner may read it.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from facilitator import people_file, people_former, store_file
from facilitator.ids import now_ms
from facilitator.people_counts import Counts, count
from facilitator.people_former import Change, Former
from facilitator.people_record import Person
from facilitator.reasons import Reason, Refused

ENDING = "-people.sqlite"

Locks = Mapping[tuple[str, str], str]
"""Rooms chosen by hand, by person and day."""

_LISTS = ("languages", "into", "days", "access")
_FIELDS = (
    *("name", "email", "community", "languages", "into", "interpretation", "data", "childcare"),
    *("days", "room", "access", "other"),
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
        return tuple(one.name for one in people.everybody() if one.name)


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
        return cls(path, people_file.connect(path))

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

    def everybody(self) -> tuple[Person, ...]:
        """All of whom something is kept: who registered, who came, who was there before."""
        with store_file.as_reasons(self.path, reading=True):
            aside = people_former.people_aside(self._connection)
        former = (_person([row[name] for name in _FIELDS]) for row in aside)
        # Somebody who wrote their name in another way is there in both.
        return tuple(dict.fromkeys((*self.all(), *self.guests(), *former)))

    def keep(self, rows: Iterable[Person], file: str = "", asked: Collection[str] = ()) -> int:
        """Keep these people in place of those there were; `asked` are the fields the form had.

        The rooms of those who are still there stay, and whom they have met, also where somebody
        has another address now. Those there were are put aside, for `bring_back`.
        Gives how many choices of a room were made for people who are no longer there.
        """
        people = {one.id: one for one in rows}
        before = self.all()
        moved = people_former.known_again(before, people)
        with self.changing() as connection:
            if before and before != tuple(people.values()):
                people_former.put_aside(connection)
            connection.execute("DELETE FROM people")
            connection.executemany(
                f"INSERT INTO people VALUES ({', '.join('?' * (len(_FIELDS) + 2))})",
                [(key, at, *_row(one)) for at, (key, one) in enumerate(people.items())],
            )
            for table in ("seats", "pins"):
                connection.executemany(
                    f"UPDATE OR IGNORE {table} SET person = ? WHERE person = ?", moved
                )
                gone = connection.execute(
                    f"DELETE FROM {table} WHERE person NOT IN (SELECT id FROM people)"
                ).rowcount
            for table in ("presence", "social"):
                connection.executemany(
                    f"UPDATE OR IGNORE {table} SET person = ? WHERE person = ?", moved
                )
                connection.execute(
                    f"DELETE FROM {table} WHERE person NOT IN "
                    "(SELECT id FROM people UNION SELECT id FROM guests)"
                )
            facts = {"file": file, "at": str(now_ms()), "asked": json.dumps(sorted(asked))}
            connection.executemany("INSERT OR REPLACE INTO about VALUES (?, ?)", [*facts.items()])
        return gone

    def change(self, rows: Iterable[Person]) -> Change:
        """What `keep` would do to those there are."""
        pinned = [person for person, _ in self.locks()]
        return people_former.compare(self.all(), rows, pinned)

    def former(self) -> Former | None:
        """Who was there before the newest table; None where nobody is kept of it."""
        with store_file.as_reasons(self.path, reading=True):
            return people_former.aside(self._connection)

    def bring_back(self) -> Former:
        """Bring back who was there before the newest table, as they were; gives who that is.

        Those of the newest are put aside in turn. Raises `Refused` (`no_former_people`).
        """
        found = self.former()
        if found is None:
            raise Refused(Reason("no_former_people", self.path.name))
        with self.changing() as connection:
            people_former.swap(connection)
        return found

    def forget_former(self) -> int:
        """Erase who was there before the newest table; how many that were."""
        found = self.former()
        with self.changing() as connection:
            people_former.forget(connection)
        return found.people if found is not None else 0

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
        query = """SELECT person, day, seats.room, seats.room IS pins.room
            FROM seats LEFT JOIN pins USING (person, day) ORDER BY day, person"""
        with store_file.as_reasons(self.path, reading=True):
            rows = self._connection.execute(query).fetchall()
        return tuple(Seat(person, day, room, bool(locked)) for person, day, room, locked in rows)

    def keep_rooms(self, seats: Iterable[Seat], locks: Locks | None = None) -> None:
        """Keep these rooms in place of those there were; with `locks`, these choices as well."""
        with self.changing() as connection:
            connection.execute("DELETE FROM seats")
            connection.executemany(
                "INSERT INTO seats VALUES (?, ?, ?)",
                [(one.person, one.day, one.room) for one in seats],
            )
            if locks is not None:
                connection.execute("DELETE FROM pins")
                connection.executemany(
                    "INSERT INTO pins VALUES (?, ?, ?)",
                    [(person, day, room) for (person, day), room in locks.items()],
                )

    def locks(self) -> dict[tuple[str, str], str]:
        """The rooms that were chosen by hand, by person and day."""
        query = "SELECT person, day, room FROM pins ORDER BY day, person"
        with store_file.as_reasons(self.path, reading=True):
            return {(one, day): room for one, day, room in self._connection.execute(query)}

    def lock(self, person: str, day: str, room: str) -> None:
        """Choose a room for a person on a day by hand; an empty one lets go of the choice."""
        self.lock_all({(person, day): room})

    def lock_all(self, chosen: Locks) -> None:
        """Choose these rooms by hand, by person and day; they sit there now.

        An empty room lets go of the choice: they stay where they are until they are put elsewhere.
        """
        with self.changing() as connection:
            for (person, day), room in chosen.items():
                if room:
                    for table in ("pins", "seats"):
                        connection.execute(
                            f"INSERT OR REPLACE INTO {table} VALUES (?, ?, ?)", (person, day, room)
                        )
                else:
                    connection.execute(
                        "DELETE FROM pins WHERE person = ? AND day = ?", (person, day)
                    )

    # For what else is kept of them

    def select(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        """The rows that a question finds. Raises `Refused` where the file cannot be read."""
        with store_file.as_reasons(self.path, reading=True):
            return self._connection.execute(query, values).fetchall()

    @contextmanager
    def changing(self) -> Iterator[sqlite3.Connection]:
        """Change the file: all of it, or nothing. Raises `Refused` where it cannot be written."""
        with store_file.as_reasons(self.path), people_file.writing(self._connection):
            yield self._connection


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
