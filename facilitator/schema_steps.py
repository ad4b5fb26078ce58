"""The way from older formats of a store to the newest, each step in the SQL of its day."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Sequence

Step = Callable[[sqlite3.Connection], None]

_VERSIONS = """CREATE TABLE {name} (
    record TEXT NOT NULL, version TEXT NOT NULL, digest TEXT NOT NULL, table_name TEXT NOT NULL,
    session TEXT NOT NULL, data TEXT NOT NULL, PRIMARY KEY (record, version, digest))"""

_CAPTURED = """CREATE TABLE {name} (
    id TEXT NOT NULL, device TEXT NOT NULL, created INTEGER NOT NULL, changed INTEGER NOT NULL,
    version TEXT NOT NULL, deleted BOOLEAN NOT NULL, source TEXT NOT NULL, session TEXT NOT NULL,
    {columns}, PRIMARY KEY (id))"""


def _to_2(connection: sqlite3.Connection) -> None:
    """Conflicts, what came before, and which device's votes count."""
    for name in ("ballots", "tallies"):
        connection.execute(f"ALTER TABLE {name} ADD COLUMN box TEXT NOT NULL DEFAULT ''")
    for name in ("rivals", "past"):
        connection.execute(_VERSIONS.format(name=name))
    connection.execute(
        "CREATE TABLE known_files (digest TEXT NOT NULL, sessions TEXT NOT NULL, "
        "data BLOB NOT NULL, PRIMARY KEY (digest))"
    )
    for name, columns in (
        ("vote_choices", "device_counted TEXT NOT NULL, over TEXT NOT NULL"),
        ("absences", "text TEXT NOT NULL"),
    ):
        connection.execute(_CAPTURED.format(name=name, columns=columns))
        connection.execute(f"CREATE INDEX {name}_by_session ON {name} (session)")


def _to_3(connection: sqlite3.Connection) -> None:
    """By how much the rest of a programme is pushed back, and the index of notes.

    That is still empty: it bears no mark of what made it, so opening makes it.

    What words a note is found by may change without the format. That part cannot be of this day: an
    index of other words than are asked for finds nothing.
    """
    connection.execute("ALTER TABLE agenda_runs ADD COLUMN pushed INTEGER NOT NULL DEFAULT 0")
    connection.execute(
        "CREATE VIRTUAL TABLE note_words USING fts5(text, translation, community, numbers, "
        "content='', columnsize=0, tokenize='ascii', prefix='1 2 3')"
    )
    connection.execute(
        "CREATE TABLE note_places (place INTEGER NOT NULL, note TEXT NOT NULL, "
        "PRIMARY KEY (place), UNIQUE (note))"
    )


def _to_4(connection: sqlite3.Connection) -> None:
    """Time added to talks, their pauses and slots, and the countdown of the one given now."""
    for column in ("added INTEGER", "paused INTEGER", "slot TEXT"):
        default = "''" if column.endswith("TEXT") else "0"
        connection.execute(f"ALTER TABLE talks ADD COLUMN {column} NOT NULL DEFAULT {default}")
    connection.execute(
        "CREATE TABLE talk_runs (id TEXT NOT NULL, device TEXT NOT NULL, created INTEGER NOT NULL, "
        "changed INTEGER NOT NULL, version TEXT NOT NULL, deleted BOOLEAN NOT NULL, "
        "source TEXT NOT NULL, talk TEXT NOT NULL, session TEXT NOT NULL, "
        "started INTEGER NOT NULL, stood INTEGER NOT NULL, PRIMARY KEY (id))"
    )


def _to_5(connection: sqlite3.Connection) -> None:
    """What communities named in advance, and which similar notes belong together."""
    reported = (
        *("community", "region", "type", "country", "date", "recommendation_no", "initiative_no"),
        *("note", "scope", "match", "votes", "votes_pct", "attendees", "source_page", "mapped"),
    )
    priorities = ", ".join(f'"{name}" TEXT NOT NULL' for name in reported)
    for name, columns in (
        ("priorities", f"{priorities}, settled BOOLEAN NOT NULL"),
        ("similar_notes", "notes TEXT NOT NULL, together BOOLEAN NOT NULL"),
    ):
        connection.execute(
            f"CREATE TABLE {name} (id TEXT NOT NULL, device TEXT NOT NULL, "
            "created INTEGER NOT NULL, changed INTEGER NOT NULL, version TEXT NOT NULL, "
            f"deleted BOOLEAN NOT NULL, source TEXT NOT NULL, {columns}, PRIMARY KEY (id))"
        )


def _to_6(connection: sqlite3.Connection) -> None:
    """Which list of initiatives each record was captured under: so far there was one."""
    named = ("notes", "ballots", "tallies", "goals", "steps", "talks")
    event = connection.execute("SELECT value FROM about WHERE name = 'event'").fetchone()
    try:
        found = json.loads(event[0])["list_version"]
    except (KeyError, TypeError, ValueError, RecursionError):
        # Of a file that strangers sent; whoever opens it says what is wrong with its event.
        found = ""
    version = found if isinstance(found, str) else ""
    for name in (*named, "priorities"):
        connection.execute(f"ALTER TABLE {name} ADD COLUMN list_version TEXT NOT NULL DEFAULT ''")
        connection.execute(f"UPDATE {name} SET list_version = ?", (version,))
    for name in ("rivals", "past"):
        connection.execute(
            f"UPDATE {name} SET data = json_set(data, '$.list_version', ?) WHERE json_valid(data) "
            f"AND table_name IN ({', '.join('?' * len(named))})",
            (version, *named),
        )


STEPS: Sequence[Step] = (_to_2, _to_3, _to_4, _to_5, _to_6)
"""`STEPS[n]` takes format n + 1 to n + 2."""
