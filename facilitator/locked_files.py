"""Office files with a password: their bytes can be read, and say nothing of what is in them.

Known are the workbooks and documents of today (an `EncryptedPackage` in a compound file), those
from before 2007 (`.xls`, `.doc`, `.ppt`), and those of LibreOffice (a zip whose manifest says so).
"""

from __future__ import annotations

import re
from typing import IO

COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How a compound file begins; so do files from before 2007."""

MANIFEST = "META-INF/manifest.xml"
"""What a document of LibreOffice says of its parts."""
ENCRYPTED_PART = b"encryption-data"
"""Stands in a manifest beside a part that only the password opens."""

_PIECE = 1 << 20
_SECTOR = 512
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
# The record that begins a workbook (BOF), and right after it the one that it is locked (FILEPASS).
_LOCKED_WORKBOOK = re.compile(rb"\x09\x08\x10\x00.{16}\x2f\x00", re.DOTALL)
# Which user edited a presentation last, with the token of one that is locked.
_LOCKED_PRESENTATION = b"\x14\x00\x00\x00\xdf\xc4\xd1\xf3"
_DOCUMENT = b"\xec\xa5"
_FLAGS_AT, _IS_LOCKED = 11, 1


def is_locked(file: IO[bytes]) -> bool:
    """Whether an open file, from where it stands, is a compound file with a password.

    Never more than a piece of it is in memory. Raises `OSError` where it cannot be read.
    """
    before = b""
    first = True
    while piece := file.read(_PIECE):
        if first and not piece.startswith(COMPOUND):
            return False
        first = False
        data = before + piece
        if (
            _ENCRYPTED_PACKAGE in data
            or _LOCKED_PRESENTATION in data
            or _LOCKED_WORKBOOK.search(data) is not None
            or _is_locked_document(piece)
        ):
            return True
        before = piece[-64:]
    return False


def _is_locked_document(piece: bytes) -> bool:
    """Whether a sector begins as a text document does, with its flag of being locked."""
    return any(
        piece.startswith(_DOCUMENT, at) and piece[at + _FLAGS_AT] & _IS_LOCKED
        for at in range(0, len(piece) - _FLAGS_AT, _SECTOR)
    )
