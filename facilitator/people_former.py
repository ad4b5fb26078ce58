"""The people there were before the newest table took their place: what differs, and the way back.

They are put aside inside the file of people, as they were: with their answers, their rooms, and
whom they have met. So they are in no copy, export or publication either, and erased with the
others. One table back is kept; bringing it back puts those of the newest aside in turn.
"""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from facilitator.people_record import Person, folded_name

_TABLES = ("people", "seats", "pins", "guests", "presence", "social")
_FACTS = ("file", "at", "asked")
Rows = list[dict[str, Any]]


@dataclass(frozen=True)
class Change:
    """What another table does: how many `stay`, are `new` and `gone`, and `pins` of those."""

    stay: int
    new: int
    gone: int
    pins: int = 0


@dataclass(frozen=True)
class Former:
    """Who is put aside: how many people, from which file."""

    people: int
    file: str


def known_again(before: Iterable[Person], people: Mapping[str, Person]) -> list[tuple[str, str]]:
    """Who is there under another id, because of another address: the new id, and the old one.

    Only where one person alone has that name and community, before and now.
    """
    known = {one.id: one for one in before}
    came = Counter(map(folded_name, people.values()))
    gone = Counter(map(folded_name, known.values()))
    new = {folded_name(one): key for key, one in people.items() if key not in known}
    found: list[tuple[str, str]] = []
    for key, one in known.items():
        name = folded_name(one)
        if key not in people and one.name and name in new and came[name] == gone[name] == 1:
            found.append((new[name], key))
    return found


def compare(before: Collection[Person], rows: Iterable[Person], pinned: Iterable[str]) -> Change:
    """What becomes of those there are when these take their place; `pinned` are their ids."""
    people = {one.id: one for one in rows}
    known = {one.id for one in before}
    moved = {old for _, old in known_again(before, people)}
    staying = {one for one in known if one in people or one in moved}
    pins = sum(one not in staying for one in pinned)
    return Change(len(staying), len(people) - len(staying), len(known) - len(staying), pins)


def put_aside(connection: sqlite3.Connection) -> None:
    """Keep those there are, in place of those who were put aside before."""
    _keep(connection, _snapshot(connection))


def aside(connection: sqlite3.Connection) -> Former | None:
    """Who is put aside; None where nobody is."""
    kept = _kept(connection)
    if not kept:
        return None
    file = next((row["value"] for row in kept["about"] if row["name"] == "file"), "")
    return Former(len(kept["people"]), file)


def people_aside(connection: sqlite3.Connection) -> Rows:
    """Those who are put aside, a row each with its columns by name."""
    return _kept(connection).get("people", [])


def swap(connection: sqlite3.Connection) -> None:
    """Bring those back who are put aside, and put those aside who are there."""
    then, now = _kept(connection), _snapshot(connection)
    for table in _TABLES:
        connection.execute(f"DELETE FROM {table}")
        _insert(connection, table, then[table])
    marks = ", ".join("?" * len(_FACTS))
    connection.execute(f"DELETE FROM about WHERE name IN ({marks})", _FACTS)
    _insert(connection, "about", then["about"])
    _keep(connection, now)


def forget(connection: sqlite3.Connection) -> None:
    """Erase those who are put aside."""
    connection.execute("DELETE FROM former")


def _snapshot(connection: sqlite3.Connection) -> dict[str, Rows]:
    found = {table: _rows(connection, f"SELECT * FROM {table} ORDER BY rowid") for table in _TABLES}
    marks = ", ".join("?" * len(_FACTS))
    query = f"SELECT name, value FROM about WHERE name IN ({marks})"
    return {**found, "about": _rows(connection, query, _FACTS)}


def _rows(connection: sqlite3.Connection, query: str, values: Collection[str] = ()) -> Rows:
    cursor = connection.execute(query, tuple(values))
    columns = [column[0] for column in cursor.description]
    return [dict(zip(columns, row, strict=True)) for row in cursor.fetchall()]


def _insert(connection: sqlite3.Connection, table: str, rows: Rows) -> None:
    for row in rows:
        columns = ", ".join(f'"{name}"' for name in row)
        marks = ", ".join("?" * len(row))
        connection.execute(f"INSERT INTO {table} ({columns}) VALUES ({marks})", [*row.values()])


def _keep(connection: sqlite3.Connection, found: Mapping[str, Rows]) -> None:
    forget(connection)
    # As text that a search for names finds, should anything of it be left.
    rows = [(name, json.dumps(listed, ensure_ascii=False)) for name, listed in found.items()]
    connection.executemany("INSERT INTO former VALUES (?, ?)", rows)


def _kept(connection: sqlite3.Connection) -> dict[str, Rows]:
    rows = connection.execute("SELECT name, value FROM former").fetchall()
    return {name: json.loads(value) for name, value in rows}
