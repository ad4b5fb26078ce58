"""Files in the user's world: what goes wrong with them, whether they are the same, free names."""

from __future__ import annotations

import errno
import hashlib
import sqlite3
from itertools import count
from pathlib import Path

from facilitator.words import QT_TRANSLATE_NOOP, Phrase

WORKBOOKS = (".xlsx", ".xlsm")
"""How workbooks are called that can be read; `.xlsm` may have macros, and is refused for these."""

# A file size limit and a quota are a full disk to the person who hears of it.
_FULL = {getattr(errno, name) for name in ("ENOSPC", "EFBIG", "EDQUOT") if hasattr(errno, name)}

# What systems and SQLite say in English; anything else they say is shown as they say it.
_SAID = {
    Phrase(QT_TRANSLATE_NOOP("Phrase", "Permission denied")),
    Phrase(QT_TRANSLATE_NOOP("Phrase", "Operation not permitted")),
    Phrase(QT_TRANSLATE_NOOP("Phrase", "No such file or directory")),
    Phrase(QT_TRANSLATE_NOOP("Phrase", "Is a directory")),
    Phrase(QT_TRANSLATE_NOOP("Phrase", "Not a directory")),
    Phrase(QT_TRANSLATE_NOOP("Phrase", "File exists")),
    Phrase(QT_TRANSLATE_NOOP("Phrase", "File name too long")),
    Phrase(QT_TRANSLATE_NOOP("Phrase", "File too large")),
    Phrase(QT_TRANSLATE_NOOP("Phrase", "Read-only file system")),
    Phrase(QT_TRANSLATE_NOOP("Phrase", "No space left on device")),
    Phrase(QT_TRANSLATE_NOOP("Phrase", "Input/output error")),
    Phrase(QT_TRANSLATE_NOOP("Phrase", "attempt to write a readonly database")),
    Phrase(QT_TRANSLATE_NOOP("Phrase", "unable to open database file")),
    Phrase(QT_TRANSLATE_NOOP("Phrase", "database disk image is malformed")),
    Phrase(QT_TRANSLATE_NOOP("Phrase", "disk I/O error")),
    Phrase(QT_TRANSLATE_NOOP("Phrase", "database is locked")),
    Phrase(QT_TRANSLATE_NOOP("Phrase", "database or disk is full")),
}
_BY_TEXT = {str(phrase): phrase for phrase in _SAID}


def is_full(error: OSError) -> bool:
    """Whether there was no room left to write."""
    return error.errno in _FULL


def why(error: OSError | sqlite3.Error) -> str:
    """What the system or SQLite says, for the end of a sentence of ours."""
    said = getattr(error, "strerror", "") or str(error)
    return _BY_TEXT.get(said, said)


_PIECE = 1 << 20


def digest_of(path: Path) -> str:
    """The SHA-256 of what is in a file, in hexadecimal. Raises OSError."""
    found = hashlib.sha256()
    with path.open("rb") as opened:
        while piece := opened.read(_PIECE):
            found.update(piece)
    return found.hexdigest()


def free_beside(path: Path, ending: str) -> Path:
    """A name that is not taken yet: `room-07 (1).xlsx` beside `room-07.xlsx`, with this ending."""
    stem = path.name.removesuffix(ending)
    names = (path.with_name(f"{stem} ({number}){ending}") for number in count(1))
    return next(name for name in names if not name.exists())
