"""Reading the bytes of a file that this process may have open as a store.

Where a process closes a file, POSIX takes away all of its locks on that file, whoever of its parts
has set them. SQLite knows that of its own connections, but not of an `open` beside it: the next
process to close the store would then believe to be the last, and throw the log away that is still
written to here. See "How To Corrupt An SQLite Database File", section 2.2, of SQLite's manual.

So a file that is a store of this process stays open after it was read, until the store is closed.
"""

from __future__ import annotations

import os
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

Key = tuple[int, int]
"""Which file it is, whatever its names are: device and number on it."""

# Of the process and not of a store: so are the locks.
_stores: Counter[Key] = Counter()
_kept: dict[Key, list[BinaryIO]] = {}
_changing = threading.Lock()


def enter(path: Path) -> Key | None:
    """A store is about to be opened; gives what `leave` is to be told, None for what is no file."""
    try:
        found = path.stat()
    except OSError:
        return None
    key = found.st_dev, found.st_ino
    with _changing:
        _stores[key] += 1
    return key


def leave(key: Key | None) -> None:
    """The store was closed, or could not be opened."""
    if key is None:
        return
    with _changing:
        _stores[key] -= 1
        if _stores[key] <= 0:
            del _stores[key]
            for one in _kept.pop(key, ()):
                one.close()


@contextmanager
def reading(path: Path) -> Iterator[BinaryIO]:
    """The file at `path`, to read bytes of. Raises OSError."""
    opened = path.open("rb")
    try:
        yield opened
    finally:
        found = os.fstat(opened.fileno())
        key = found.st_dev, found.st_ino
        with _changing:
            if key in _stores:
                _kept.setdefault(key, []).append(opened)
            else:
                opened.close()
