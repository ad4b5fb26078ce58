"""What the user's world does to files, told apart from our own mistakes."""

from __future__ import annotations

import errno
import sqlite3

from facilitator.words import QT_TRANSLATE_NOOP, Phrase

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
