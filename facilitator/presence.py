"""Whether an open store is still where it was opened.

On Linux and macOS a file that was deleted can be written to as long as somebody has it open:
SQLite says that everything is saved, and with the last connection it is gone. So each change asks
first. What was deleted is written anew from what is still open; what was only moved is not, or
there would be two of it.
"""

from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from sqlalchemy import Engine

from facilitator import schema
from facilitator.reasons import Reason, Refused

_Identity = tuple[int, int]


class Presence:
    """Knows the file at `path` by its number on its disk.

    Nothing is asked on Windows, where a file that is open cannot be deleted.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._asks = sys.platform != "win32"
        self._told = False
        self._folder: int | None = None
        self._known = self._identity() if self._asks else None
        if self._asks:
            with suppress(OSError):
                self._folder = os.open(path.parent, os.O_RDONLY)

    def close(self) -> None:
        """Ask no more."""
        if self._folder is not None:
            os.close(self._folder)
            self._folder = None
        self._asks = False

    def check(self, write_anew: Callable[[], None] | None = None) -> None:
        """Raise `Refused` where the file is gone (`store_gone`) or moved (`store_moved`).

        One that was deleted is refused once; the next time it is made again with `write_anew`,
        where that is given.
        """
        if not self._asks or self._known is None or self._identity() == self._known:
            self._told = False
            return
        name, folder = self._path.name, str(self._path.parent)
        if self._path.exists() or self._was_moved():
            raise Refused(Reason("store_moved", name, folder))
        if not self._told or write_anew is None:
            self._told = True
            raise Refused(Reason("store_gone", name, folder))
        self._path.parent.mkdir(parents=True, exist_ok=True)
        write_anew()
        self._known = self._identity()
        self._told = False
        if self._folder is not None:
            os.close(self._folder)
            self._folder = os.open(self._path.parent, os.O_RDONLY)

    def _was_moved(self) -> bool:
        """Whether the file still is in its folder, and only the folder elsewhere."""
        if self._folder is None:
            return False
        try:
            found = os.stat(self._path.name, dir_fd=self._folder)
        except OSError:
            return False
        return (found.st_dev, found.st_ino) == self._known

    def _identity(self) -> _Identity | None:
        try:
            found = os.stat(self._path)
        except OSError:
            return None
        return found.st_dev, found.st_ino


def write_anew(engine: Engine, path: Path) -> None:
    """Write what an engine still has open to where its file was.

    Raises `OSError` or `sqlite3.Error` where that does not work; it is open all the same then.
    """
    anew = path.with_name(f"{path.stem}-anew.sqlite")
    pooled = engine.raw_connection()
    try:
        open_one = pooled.driver_connection
        assert isinstance(open_one, sqlite3.Connection)
        schema.copy(open_one, anew)
    finally:
        pooled.close()
    # Before the new file is there: with its last connection SQLite deletes a log by its name.
    engine.dispose()
    os.replace(anew, path)
