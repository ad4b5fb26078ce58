"""What a file is known by: its bytes, the event it was read for, the app that read it."""

from __future__ import annotations

import hashlib
import stat
from pathlib import Path

from facilitator import __version__, open_files
from facilitator.delivery import Delivery
from facilitator.event import Event
from facilitator.workbook_gate import MOST_BYTES
from facilitator.workbook_read import read

Read = tuple[Delivery, str | None]
"""A workbook, and its key."""

_BLOCK = 1 << 20


def key_of(path: Path, event: Event) -> str | None:
    """The key of a file; None for what is no workbook of a size that is read, or not readable."""
    digest = hashlib.sha256(f"{__version__}\n{event.id}\n{event.list_version}\n".encode())
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode) or found.st_size > MOST_BYTES:
            return None
        with open_files.reading(path) as opened:
            if opened.read(2) != b"PK":
                return None
            while block := opened.read(_BLOCK):
                digest.update(block)
    except OSError:
        return None
    return digest.hexdigest()


def read_with_key(path: Path, event: Event) -> Read:
    """The workbook at `path` and its key. Raises `Refused` with every reason, as sheet!cell.

    No key where somebody saved the file just now: what was read may not be what was looked at.
    """
    before = key_of(path, event)
    book = read(path, event)
    return book, before if before == key_of(path, event) else None
