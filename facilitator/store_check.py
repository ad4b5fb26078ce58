"""Whether a store that is about to be opened is sound; nothing is written to it here.

At the start there is little time: what can be seen at once is looked at, and the pages for as long
as `START_S`. The whole is looked through by a worker, see `whole`.
"""

from __future__ import annotations

import sqlite3
import struct
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from facilitator import auto_copies, open_files, schema, store_log
from facilitator.reasons import Refused
from facilitator.store_file import is_store, reading_uri

START_S = 0.15
"""So long the pages of a store are looked at before the window opens."""

Kind = Literal["gone", "empty", "foreign", "damaged"]
_DAMAGE = ("SQLITE_CORRUPT", "SQLITE_NOTADB")


@dataclass(frozen=True)
class Damage:
    """What is wrong with a store.

    `gone`: there is no such file, though it has copies; `empty`: it has no content, though there
    are copies or a log; `foreign`: it does not begin as a store does, though it has copies;
    `damaged`: SQLite says so, and `found` is how.
    """

    kind: Kind
    found: str = ""


def at_start(path: Path, seconds: float = START_S) -> Damage | None:
    """What is wrong with the store at `path`, as far as it can be seen in that time.

    None for a sound one, a new one, and for what is no matter of damage (no permission, a newer
    format, another program's file): opening it says what that is.
    """
    try:
        if not path.exists():
            return Damage("gone") if auto_copies.every(path) else None
        if not path.is_file():
            return None
        if path.stat().st_size == 0:
            # A new store has neither: then it was never more than a name.
            left = bool(auto_copies.every(path)) or store_log.look(path).whole > 0
            return Damage("empty") if left else None
        if not is_store(path):
            return Damage("foreign") if auto_copies.every(path) else None
        return _look(path, seconds)
    except OSError:
        return None


def foreign(path: Path) -> Damage | None:
    """`foreign` for what has content but is no store at all, with copies or without; else None.

    Such as a folder in its place. What cannot be read is left to opening, which says why.
    """
    try:
        if path.is_file():
            with open_files.reading(path) as opened:
                content = opened.read(1)
            return Damage("foreign") if content and not is_store(path) else None
        return Damage("foreign") if path.is_dir() else None
    except OSError:
        return None


def recovered(path: Path) -> Path:
    """Where what a damaged store would become is made, beside it; see `recovery`."""
    return path.with_name(f"{path.stem}-recovered.sqlite{schema.PART}")


def whole(path: Path, stopped: Callable[[], bool] = lambda: False) -> str:
    """What is wrong with any page or index of a store that may be open; empty when nothing is.

    Takes seconds where there are a hundred thousand notes. Where it is `stopped` or cannot be
    read, nothing is found.
    """
    try:
        with closing(sqlite3.connect(reading_uri(path.resolve()), uri=True)) as connection:
            connection.set_progress_handler(lambda: 1 if stopped() else 0, 100_000)
            (found,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
            return "" if found == "ok" else _short(found)
    except sqlite3.Error as error:
        return _short(error) if _is_damage(error) else ""


def mend_indexes(path: Path) -> bool:
    """Make the indexes of a store anew, which may be open; whether it is sound after that.

    For one whose tables are sound: an index says again what a table says. Raises `sqlite3.Error`
    where it cannot be written.
    """
    with closing(sqlite3.connect(path, timeout=5)) as connection:
        (found,) = connection.execute("PRAGMA quick_check(1)").fetchone()
        if found != "ok":
            return False
        connection.execute("REINDEX")
    return whole(path) == ""


def _look(path: Path, seconds: float) -> Damage | None:
    if _is_cut_off(path):
        return Damage("damaged", "the file is cut off")
    latest = time.monotonic() + seconds
    try:
        with closing(sqlite3.connect(reading_uri(path.resolve()), uri=True)) as connection:
            connection.execute("PRAGMA busy_timeout = 0")
            schema.read_number(connection, path)
            connection.set_progress_handler(lambda: time.monotonic() > latest, 5000)
            (found,) = connection.execute("PRAGMA quick_check(1)").fetchone()
            return None if found == "ok" else Damage("damaged", _short(found))
    except Refused:
        return None
    except sqlite3.Error as error:
        return Damage("damaged", _short(error)) if _is_damage(error) else None


def _is_cut_off(path: Path) -> bool:
    """Whether a file has fewer pages than its head says; with a log beside it, that may be."""
    if store_log.log_of(path).exists():
        return False
    with open_files.reading(path) as opened:
        head = opened.read(100)
    if len(head) < 100:
        return True
    (page,) = struct.unpack(">H", head[16:18])
    changes, pages = struct.unpack(">2I", head[24:32])
    (valid_for,) = struct.unpack(">I", head[92:96])
    size = (65536 if page == 1 else page) * pages
    return changes == valid_for and path.stat().st_size < size


def _is_damage(error: sqlite3.Error) -> bool:
    return getattr(error, "sqlite_errorname", "").startswith(_DAMAGE)


def _short(found: object) -> str:
    """SQLite's words on one line: they name pages and rows, never what is in them."""
    return " ".join(str(found).split())[:200]
