"""Whether a copy of a store is of its own past: the newest change in it is one of the store's.

A store may have gone back to an older copy since, by the app or by somebody who put a file in its
place. What was changed between is in copies that are none of its past.
"""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from typing import NamedTuple

from facilitator.store_file import reading_uri

COPY = re.compile(r"(\d{6})-(\d{8}-\d{6})-(auto|restore)\.sqlite")
"""The name of a copy that is made by itself: its number, when it was made, and why."""


def folder_of(store: Path) -> Path:
    """The folder of the copies of the store at `store` that are made by themselves."""
    return store.with_name(f"{store.stem}-copies")


class Mark(NamedTuple):
    """The newest line of a store's history: nothing was changed as long as it is the same."""

    line: int
    at: int
    device: str


_NEWEST = "SELECT id, at, device FROM history WHERE at <= ? ORDER BY id DESC LIMIT 1"
_LINE = "SELECT id, at, device FROM history WHERE id = ?"
_EVER = 1 << 62


def mark_of(path: Path, until: int = _EVER) -> Mark | None:
    """The mark of the store or copy at `path`, or what it was at a moment (UTC ms).

    None where it cannot be read.
    """
    with suppress(sqlite3.Error), closing(_opened(path)) as connection:
        row = connection.execute(_NEWEST, (until,)).fetchone()
        return Mark(*row) if row is not None else Mark(0, 0, "")
    return None


def has_mark(path: Path, mark: Mark) -> bool:
    """Whether this change is in the history of the store or copy at `path`."""
    with suppress(sqlite3.Error), closing(_opened(path)) as connection:
        return connection.execute(_LINE, (mark.line,)).fetchone() == mark
    return False


def is_past(copy: Path, store: Path, made: int = _EVER) -> bool:
    """Whether the store has what the copy has, and may have gone on since.

    What was written into the copy itself after it was `made` (UTC ms) does not count. True as well
    where the copy cannot be read: what is wrong with it is said where it is used. A damaged store
    that was opened again may lack the very line.
    """
    mark = mark_of(copy, made)
    if mark is None or not mark.line:
        return True
    with suppress(sqlite3.Error), closing(_opened(store)) as connection:
        row = connection.execute(_LINE, (mark.line,)).fetchone()
        if row is not None:
            return row == mark
        newest = connection.execute(_NEWEST, (_EVER,)).fetchone()
        return newest is not None and newest[0] > mark.line
    return True


def was_put_back(store: Path) -> bool:
    """Whether the newest copy has changes that the store has not, though nobody went back.

    Somebody has put an older file in its place, such as one of the copies.
    """
    names: list[str] = []
    with suppress(OSError):
        names = [one.name for one in folder_of(store).iterdir() if COPY.fullmatch(one.name)]
    newest = max(names, default="")
    # By the app it has gone back from that very copy, and got new names then.
    if not newest or newest.endswith("-restore.sqlite"):
        return False
    return not is_past(folder_of(store) / newest, store)


def _opened(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(reading_uri(path.resolve()), uri=True)
