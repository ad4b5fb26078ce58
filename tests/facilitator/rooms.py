"""Rooms for the tests: filled stores, their workbooks, and edits as people make them."""

from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from facilitator import notes, results, sessions, tables, votes
from facilitator.notes import Draft
from facilitator.records import RECORDS, Attendance, Captured, Goal, Step, Talk
from facilitator.sessions import Place
from facilitator.store import Store
from facilitator.workbook_write import export_room

BALLOTS = ("2 24 31", "24 25")


def fill(store: Store, room: str = "7", ballots: Sequence[str] = BALLOTS) -> Place:
    """Something of every kind in one room, and an own edit and removal."""
    day = store.event.room(room).days[0]
    where = sessions.place(store, day, "priorities", room)
    sessions.set_present(store, where, len(ballots) + 1)
    first = notes.add(store, where, Draft("Who pays?", "question", ("24",), "en"))
    notes.add(store, where, Draft("نقترح مقعدين", "idea", ("24", "25"), "ar", True, "Tunisia"))
    gone = notes.add(store, where, Draft("a slip"))
    assert first is not None
    assert gone is not None
    notes.edit(store, first.id, text="Who pays after the first year?")
    notes.support(store, first.id, 3)
    notes.remove(store, gone.id)
    for line in ballots:
        votes.cast(store, where, line)
    with store.change("Planned") as change:
        change.add(Goal, session=where.id, initiative="24", text="A council that is heard")
        change.add(
            Step,
            session=where.id,
            initiative="24",
            text="Draft a charter",
            who="Four regions",
            communities=("Ghana", "Tunisia"),
            when="2021-Q2",
            key=True,
        )
        change.add(Talk, session=where.id, title="Hubs", speaker="Ama", spoken=61_500)
        change.add(
            Attendance,
            session=where.id,
            at=change.at,
            present=len(ballots) + 1,
            languages={"en": 2},
            communities={"Côte d'Ivoire": 1},
        )
    return where


def export(store: Store, path: Path, room: str = "7") -> Path:
    return export_room(store, room, path).path


def edited(source: Path, target: Path, change: Callable[[Workbook], object]) -> Path:
    """A copy of a workbook after a person has changed it in a spreadsheet."""
    book = load_workbook(source)
    change(book)
    book.save(target)
    return target


def sheet(book: Workbook, name: str) -> Worksheet:
    page = book[name]
    assert isinstance(page, Worksheet)
    return page


def column(page: Worksheet, header: str) -> int:
    """The number of the column with this header, from 1."""
    return next(cell.column for cell in page[1] if cell.value == header)


def cell_of(page: Worksheet, header: str, row: int) -> Any:
    return page.cell(row, column(page, header))


def lines(path: Path, name: str) -> list[dict[str, Any]]:
    """The rows of a sheet by header, read with openpyxl alone."""
    state = path.stat()
    read = _lines(path, name, state.st_ino, state.st_mtime_ns, state.st_size)
    return [dict(line) for line in read]


@lru_cache(maxsize=256)
def _lines(path: Path, name: str, *_state: int) -> list[dict[str, Any]]:
    """As long as it is the same file it says the same; to open one takes long."""
    with closing(load_workbook(path, read_only=True)) as book:
        rows: Iterator[Any] = book[name].iter_rows(values_only=True)
        headers = next(rows)
        return [
            dict(zip(headers, row, strict=True))
            for row in rows
            if any(value is not None for value in row)
        ]


def ranking(store: Store) -> list[tuple[int, str, int]]:
    (found,) = results.of_store(store)
    return [(line.rank, line.initiative, line.votes) for line in found.ranking]


def dump(store: Store) -> list[str]:
    """The whole store, byte for byte as far as SQL can see."""
    with closing(sqlite3.connect(store.path)) as connection:
        # A table of words alone cannot be scanned; its lists are tables as well.
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("DELETE FROM sqlite_schema WHERE name = 'note_words'")
        found = list(connection.iterdump())
        connection.rollback()
        return found


def records(store: Store) -> set[str]:
    """Every captured record with all its fields, wherever it stands in the file."""
    with store.reading() as connection:
        return {
            repr(tables.record_of(kind, row))
            for kind in RECORDS
            if issubclass(kind, Captured)
            for row in connection.execute(tables.TABLES[kind].select())
        }


unprivileged = pytest.mark.skipif(
    os.name != "posix" or (os.geteuid() == 0 and not sys.platform.startswith("linux")),
    reason="here everything can be read and written",
)


def without_privileges() -> None:
    """For `preexec_fn`: a child of root that permissions hold for, as for anybody else.

    Another user could not run a Python that is installed in root's home.
    """
    if os.geteuid() == 0:
        import ctypes

        drop, override, search = 24, 1, 2
        libc = ctypes.CDLL(None)
        if libc.prctl(drop, override) or libc.prctl(drop, search):
            raise OSError("cannot give up the rights of root")
