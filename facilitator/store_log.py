"""The write-ahead log beside a store: how many commits in it are whole, and how many are lost.

SQLite reads a log up to the first frame whose checksum is wrong and forgets the rest without a
word. After a power cut that is right: what follows was never said to be saved. Where a disk has
damaged the middle, whole commits stand behind the broken place, and somebody must be told.
"""

from __future__ import annotations

import struct
import sys
import time
from array import array
from dataclasses import dataclass
from pathlib import Path

_HEADER, _FRAME = 32, 24
_BIG = 0x377F0683
_LITTLE = 0x377F0682
_PATIENCE_S = 2.0
_MASK = 0xFFFFFFFF


@dataclass(frozen=True)
class LogState:
    """So many commits are whole, and so many stand behind the first broken place."""

    whole: int = 0
    lost: int = 0


def log_of(store: Path) -> Path:
    """Where the log of a store is."""
    return store.with_name(store.name + "-wal")


def look(store: Path, patience_s: float = _PATIENCE_S) -> LogState:
    """What the log beside a store holds; nothing where there is none, or it cannot be read.

    A log that takes longer than `patience_s` to look through is taken for whole.
    """
    try:
        data = log_of(store).read_bytes()
    except OSError:
        return LogState()
    if len(data) < _HEADER:
        return LogState()
    magic, _, page, _, *salts = struct.unpack(">6I", data[:24])
    if magic not in (_LITTLE, _BIG) or page < 512 or page > 65536 or page & (page - 1):
        # The head is damaged: SQLite takes the whole log for empty. The page is not known then.
        return LogState(0, _commits_without_head(data))
    big = magic == _BIG
    latest = time.monotonic() + patience_s
    sums = _checksum(data[:24], big, (0, 0))
    sound = sums == struct.unpack(">2I", data[24:32])
    whole = lost = 0
    for at in range(_HEADER, len(data) - _FRAME - page + 1, _FRAME + page):
        number, size, *rest = struct.unpack(">6I", data[at : at + _FRAME])
        if rest[:2] != salts or not number:
            break  # of an earlier round of the log
        if sound and time.monotonic() < latest:
            sums = _checksum(data[at : at + 8], big, sums)
            sums = _checksum(data[at + _FRAME : at + _FRAME + page], big, sums)
            sound = list(sums) == rest[2:]
        if size:
            whole, lost = (whole + 1, lost) if sound else (whole, lost + 1)
    return LogState(whole, lost)


def _checksum(data: bytes, big: bool, before: tuple[int, int]) -> tuple[int, int]:
    """SQLite's checksum, going on from `before`."""
    words = array("I", data)
    if big != (sys.byteorder == "big"):
        words.byteswap()
    one, two = before
    for first, second in zip(words[::2], words[1::2], strict=True):
        one = (one + first + two) & _MASK
        two = (two + second + one) & _MASK
    return one, two


def _commits_without_head(data: bytes) -> int:
    """Commits of a log whose head is damaged, with the page size that SQLite starts with."""
    step = _FRAME + 4096
    sizes = (data[at + 4 : at + 8] for at in range(_HEADER, len(data) - step + 1, step))
    return sum(any(size) for size in sizes)
