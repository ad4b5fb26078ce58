"""The format number of a store, and the way from older formats to this one.

1: the first: records, history, drafts, merged workbooks.
2: `rivals` and `past` (concurrent and earlier versions), `vote_choices`, `absences`, and the `box`
   of ballots and tallies.
3: by how much an agenda item begins later than planned (`agenda_runs.pushed`), and the index
   that notes are searched by, see `search_index`.
4: time added to talks, their pauses and slots, and `talk_runs`.
5: the communities' advance priorities, and what people said about groups of similar notes.
6: the version of the list of initiatives that each record was captured under, see `event_lists`.

Indexes that only save time are no part of a format, see `tables.index_older`.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

from facilitator.reasons import Reason, Refused
from facilitator.schema_steps import STEPS, Step

APPLICATION = 0x42464143
"""`PRAGMA application_id` of a store: the letters BFAC, so that other tools can tell the file."""

_PIECE = 256
"""Pages of a copy that is made in pieces: a megabyte."""

PART = ".part"
"""What the name of a copy ends in until it is whole."""


def number(steps: Sequence[Step] = STEPS) -> int:
    """The format that this version of the app writes."""
    return len(steps) + 1


def prepare(path: Path, steps: Sequence[Step] = STEPS, *, keep: bool = True) -> bool:
    """Bring an existing store at `path` to the newest format; true when it is new and empty.

    Before anything is changed the file is copied beside itself, unless it is a copy (`keep`). All
    steps and the new number are one transaction. Raises `Refused` for a file that is no store, or
    one of a newer format.
    """
    if not path.exists() or path.stat().st_size == 0:
        return True
    try:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            found = read_number(connection, path)
            if found == 0:
                return True
            if found < number(steps):
                if keep:
                    name = f"{path.stem}-format-{found}-{_stamp()}.sqlite"
                    copy(connection, path.with_name(name))
                _upgrade(connection, found, steps)
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorname", "") == "SQLITE_NOTADB":
            raise Refused(Reason("not_a_store", path.name)) from error
        raise
    return False


def read_number(connection: sqlite3.Connection, path: Path, newest: int | None = None) -> int:
    """The format of an open file, 0 when it has no tables at all.

    Raises `Refused` for another program's database and for a format above `newest`.
    """
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    found = connection.execute("PRAGMA user_version").fetchone()[0]
    tables = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    if application == 0 and tables == 0:
        return 0
    if application != APPLICATION or found < 1:
        raise Refused(Reason("not_a_store", path.name))
    newest = number() if newest is None else newest
    if found > newest:
        raise Refused(Reason("store_newer", path.name, str(found), str(newest)))
    return found


def copy(
    connection: sqlite3.Connection,
    target: Path,
    check: Callable[[Path], None] = lambda _part: None,
    pace: Callable[[], None] | None = None,
) -> None:
    """A consistent copy of the open store, also while it is written to.

    It bears its name only when it is whole: half of one would be taken for a copy to go back to.
    `check` looks at it before that, and raises where it is not to have that name. With `pace` it is
    made in pieces, and `pace` is called between two of them: it may wait, or raise to give it up.
    """
    part = target.with_name(target.name + PART)
    try:
        part.unlink(missing_ok=True)
        with closing(sqlite3.connect(part)) as other:
            # Nobody goes back to half of it, and to write that down waits twice for the disk.
            other.execute("PRAGMA journal_mode = MEMORY")
            if pace is None:
                connection.backup(other)
            else:
                # All pieces are of this moment; without it each change would begin the copy anew.
                connection.execute("BEGIN")
                connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
                connection.backup(other, pages=_PIECE, progress=lambda _status, _left, _all: pace())
        check(part)
        os.replace(part, target)
    except BaseException:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise


def _upgrade(connection: sqlite3.Connection, found: int, steps: Sequence[Step]) -> None:
    # Outside a transaction, or it has no effect: a rebuilt table must not cascade into children.
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN IMMEDIATE")
    try:
        for step in steps[found - 1 :]:
            step(connection)
        connection.execute(f"PRAGMA user_version = {number(steps)}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


def _stamp() -> str:
    return datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
