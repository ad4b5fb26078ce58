"""What a store or a copy of it holds, in numbers, and what one has that another has not."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from facilitator import tables
from facilitator.records import RECORDS, Ballot, Session
from facilitator.store_facts import is_renewed, renewed
from facilitator.store_file import as_reasons, reading_uri

_SHOWN = ("notes", "ballots", "steps")


@dataclass(frozen=True)
class Content:
    """Notes, ballots, steps, and all other records together.

    Neither what was removed nor a withdrawn ballot counts, as in no other count that people see.
    """

    notes: int = 0
    ballots: int = 0
    steps: int = 0
    other: int = 0

    @property
    def total(self) -> int:
        """All records."""
        return self.notes + self.ballots + self.steps + self.other


def content_of(path: Path) -> Content:
    """What the store at `path` holds. Raises `Refused` where it cannot be read."""
    with (
        as_reasons(path, reading=True),
        closing(sqlite3.connect(reading_uri(path.resolve()), uri=True)) as connection,
    ):
        known = _tables(connection, "main")
        return _counted(
            connection,
            {name: f"SELECT count(*) FROM main.{name} WHERE {_stands(name)}" for name in known},
        )


def more_in(store: Path, copy: Path, *, versions: bool = True) -> Content:
    """How many records the store has that the copy has not, or only in another version.

    Without `versions` those that the copy has in any version do not count.
    What is removed or withdrawn counts where the copy has it otherwise: that is a change. Raises
    `Refused` where one cannot be read.
    """
    uris = [reading_uri(one.resolve()) for one in (store, copy)]
    same = "o.id = n.id AND o.version = n.version" if versions else "o.id = n.id"
    with (
        as_reasons(copy, reading=True),
        closing(sqlite3.connect(uris[0], uri=True)) as connection,
    ):
        connection.execute("ATTACH DATABASE ? AS old", (uris[1],))
        known = _tables(connection, "main") & _tables(connection, "old")
        return _counted(
            connection,
            {
                name: f"SELECT count(*) FROM main.{name} AS n WHERE NOT EXISTS (SELECT 1 FROM "
                f"old.{name} AS o WHERE {same}) AND ({_stands(name)} OR EXISTS "
                f"(SELECT 1 FROM old.{name} AS o WHERE o.id = n.id))"
                for name in known
            },
        )


def event_id_of(path: Path) -> str:
    """The id of the event of the store at `path`; empty where there is none to be read."""
    with (
        as_reasons(path, reading=True),
        closing(sqlite3.connect(reading_uri(path.resolve()), uri=True)) as connection,
    ):
        row = connection.execute("SELECT value FROM about WHERE name = 'event'").fetchone()
    try:
        return str(json.loads(row[0])["id"]) if row is not None else ""
    except (ValueError, KeyError, TypeError):
        return ""


def renew_devices(connection: sqlite3.Connection) -> None:
    """Let every installation write under a new name in this store from now on.

    A store that has gone back would count its edits a second time from where it went back to, and
    two different edits would have the same version. The old names stay known as its own.
    """
    rows = connection.execute("SELECT installation, device FROM devices").fetchall()
    for installation, device in rows:
        if is_renewed(installation):
            continue
        connection.execute(
            "UPDATE devices SET installation = ? WHERE device = ?",
            (renewed(installation), device),
        )


def _stands(name: str) -> str:
    """That a record of a table counts, in SQL; `n` is not needed, as only one has these columns."""
    return "NOT deleted AND NOT withdrawn" if name == Ballot.table else "NOT deleted"


def _counted(connection: sqlite3.Connection, queries: dict[str, str]) -> Content:
    counts = {name: int(connection.execute(query).fetchone()[0]) for name, query in queries.items()}
    shown = [counts.pop(name, 0) for name in _SHOWN]
    return Content(*shown, other=sum(counts.values()))


def _tables(connection: sqlite3.Connection, where: str) -> set[str]:
    """The tables of what was captured that a file has: an older format has fewer.

    A session is only there to hold it.
    """
    names = connection.execute(f"SELECT name FROM {where}.sqlite_schema WHERE type = 'table'")
    return {name for (name,) in names} & {
        tables.TABLES[kind].name for kind in RECORDS if kind is not Session
    }
