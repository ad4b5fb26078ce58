"""A saved meeting chat as a file: bounded, in whatever encoding it was saved."""

from __future__ import annotations

from pathlib import Path

from facilitator.files import why
from facilitator.phrases import megabytes
from facilitator.reasons import Reason, Refused

MOST_BYTES = 8_000_000
"""A saved chat of a whole day has some hundred thousand."""


def read_file(path: Path, most: int = MOST_BYTES) -> str:
    """The text of a file of at most `most` bytes. Raises `Refused` (`too_big`, `not_readable`)."""
    return read_encoded(path, most)[0]


def read_encoded(path: Path, most: int = MOST_BYTES) -> tuple[str, str]:
    """The text of a file and what its encoding is called; raises as `read_file`."""
    try:
        size = path.stat().st_size
        if size > most:
            found, bound = megabytes(size // 1_000_000), megabytes(most // 1_000_000)
            raise Refused(Reason("too_big", path.name, found, bound))
        return _decoded(path.read_bytes())
    except OSError as error:
        found = why(error) if error.strerror else type(error).__name__
        raise Refused(Reason("not_readable", path.name, found)) from error


def decode(data: bytes) -> str:
    """Bytes as text: UTF-8 or UTF-16, with a byte order mark or without, else Windows Latin."""
    return _decoded(data)[0]


def _decoded(data: bytes) -> tuple[str, str]:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace"), "UTF-16"
    start = data[:2000]
    if start.count(0) > len(start) // 8:
        little = start[1::2].count(0) >= start[0::2].count(0)
        return data.decode("utf-16-le" if little else "utf-16-be", "replace"), "UTF-16"
    try:
        return data.decode("utf-8-sig"), "UTF-8"
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace"), "Windows-1252"
