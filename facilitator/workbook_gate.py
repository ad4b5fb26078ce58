"""Which files are let in to be read as workbooks, and the bounds of reading, in one place.

A room's workbook has some hundred kilobytes; the bounds leave it a hundredfold room and keep a
file made to blow up from doing so: memory and time grow with what is unpacked.
"""

from __future__ import annotations

import stat
import zipfile
from pathlib import Path

from facilitator.files import why
from facilitator.reasons import Reason, Refused
from facilitator.text import clean, one_line

MOST_BYTES = 64 * 1024 * 1024
"""A larger file is not read."""
MOST_UNPACKED = 96 * 1024 * 1024
"""Nor is one with more than this inside."""
MOST_RATIO = 100
"""Nor one in which a large part shrinks more than this: text that people typed does not."""
LARGE = 4 * 1024 * 1024
"""Parts up to this size may shrink as they like."""
MOST_ROWS = 1_048_576
"""No spreadsheet program has more; most of so many are empty rows that were formatted."""
MOST_FILLED = 200_000
"""A sheet with more filled rows than this is not taken for what one room has said."""
MOST_COLUMNS = 16_384
MOST_REASONS = 100
"""Of one file no more reasons than this are collected."""

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


def shown_name(path: Path) -> str:
    """A file's name for messages: one line, nothing in it that a terminal would obey."""
    return one_line(clean(path.name), 120)


def damaged(path: Path, error: Exception) -> Refused:
    """The reason for whatever a library stumbles over in a foreign file."""
    found = one_line(clean(str(error) or type(error).__name__))
    return Refused(Reason("truncated", shown_name(path), found))


def let_in(path: Path) -> None:
    """Raise `Refused` with the reason when the file at `path` is not to be read as a workbook."""
    name = shown_name(path)
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise Refused(Reason("not_a_workbook", name, "it is no ordinary file"))
        with path.open("rb") as opened:
            head = opened.read(8)
            if head == _OLE:
                code = "encrypted" if _ENCRYPTED in opened.read(MOST_BYTES) else "not_a_workbook"
                raise Refused(Reason(code, name, "an older or protected file"))
    except OSError as error:
        raise Refused(Reason("not_readable", name, why(error))) from error
    size = found.st_size
    if size > MOST_BYTES:
        raise Refused(Reason("too_big", name, f"{size >> 20} MB", f"{MOST_BYTES >> 20} MB"))
    if not head.startswith(b"PK"):
        what = "it is empty" if not size else "it does not begin like one"
        raise Refused(Reason("not_a_workbook", name, what))
    _look_inside(path, name)


def _look_inside(path: Path, name: str) -> None:
    try:
        with zipfile.ZipFile(path) as archive:
            parts = archive.infolist()
    except Exception as error:
        # Damaged bytes make zipfile raise nearly anything, NotImplementedError among them.
        raise damaged(path, error) from error
    names = {part.filename for part in parts}
    if "xl/vbaProject.bin" in names:
        raise Refused(Reason("has_macros", name))
    if "xl/workbook.xml" not in names:
        raise Refused(Reason("not_a_workbook", name, "a zip file of something else"))
    unpacked = sum(part.file_size for part in parts)
    if unpacked > MOST_UNPACKED:
        raise Refused(
            Reason("too_big", name, f"{unpacked >> 20} MB unpacked", f"{MOST_UNPACKED >> 20} MB")
        )
    for part in parts:
        ratio = part.file_size // max(1, part.compress_size)
        if part.file_size > LARGE and ratio > MOST_RATIO:
            what = f"a part of it unpacks to {ratio} times its size"
            raise Refused(Reason("too_big", name, what, f"{MOST_RATIO} times"))
