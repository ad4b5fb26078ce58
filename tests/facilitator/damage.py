"""What tests do to a store to damage it, as disks and synchronising programs do."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from pathlib import Path


def page_size(path: Path) -> int:
    """The bytes of a page, as the file's own header says."""
    said = int.from_bytes(path.read_bytes()[16:18], "big")
    return 65536 if said == 1 else said


def pages_of(path: Path, table: str) -> list[int]:
    """The pages of a table, the first one (its root) first; needs nothing but the table's tree."""
    with closing(sqlite3.connect(path)) as connection:
        (root,) = connection.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)
        ).fetchone()
    data, size = path.read_bytes(), page_size(path)

    def below(number: int) -> list[int]:
        page = data[(number - 1) * size : number * size]
        if page[0] != 5:  # no inner page of a table
            return [number]
        cells = int.from_bytes(page[3:5], "big")
        found = [number]
        for at in range(cells):
            place = int.from_bytes(page[12 + 2 * at : 14 + 2 * at], "big")
            found += below(int.from_bytes(page[place : place + 4], "big"))
        return found + below(int.from_bytes(page[8:12], "big"))

    return below(root)


def overwrite(path: Path, pages: list[int], seed: int = 1) -> None:
    """Write nonsense over pages."""
    chance, size = random.Random(seed), page_size(path)
    with path.open("r+b") as opened:
        for number in pages:
            opened.seek((number - 1) * size)
            opened.write(chance.randbytes(size))


def cut(path: Path, part: float) -> None:
    """Leave only so much of a file."""
    with path.open("r+b") as opened:
        opened.truncate(int(path.stat().st_size * part))
