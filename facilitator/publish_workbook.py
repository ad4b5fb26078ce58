"""The merged workbook that is published: rows as they were written, or not at all.

A row with something masked in it would be taken for an edit when the workbook is merged again, so
it is left out; a row that is missing changes nothing in a merge.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from facilitator import privacy, schema, tables, workbook_write
from facilitator.privacy import Finding
from facilitator.progress import Report
from facilitator.publish_content import Publication
from facilitator.records import Absence
from facilitator.room_content import Row
from facilitator.store import Store
from facilitator.store_file import reading_uri
from facilitator.workbook import ATTENDANCE, BALLOTS, SHEETS, VOTES, Sheet
from facilitator.workbook_summary import LEFT_OUT


def copy_store(store: Store, target: Path) -> None:
    """A copy of the store as it is now; all outputs are made of it, whatever is typed meanwhile."""
    with closing(sqlite3.connect(reading_uri(store.path), uri=True)) as source:
        # Where no file may be so long SQLite only says that it could not write.
        with target.open("wb") as room:
            room.truncate(store.path.stat().st_size)
        target.unlink()
        schema.copy(source, target)


def open_copy(store: Store, copy: Path) -> Store:
    """The copy, for reading only, with the clock and the ids of its original."""
    return Store.open(copy, installation="", read_only=True, clock=store.clock, new_id=store.new_id)


def make_public(copy: Path, publication: Publication, conflicts: int) -> None:
    """Take out of a copy of a store, that nobody has open, what may not be published.

    `conflicts` is how many are still open in the store: its workbook goes on to say so.
    """
    gone = json.dumps(sorted(_records(publication.findings)))
    with closing(sqlite3.connect(copy)) as connection:
        for sheet in SHEETS:
            name = sheet.record.table
            connection.execute(f"DELETE FROM {name} WHERE deleted")
            connection.execute(
                f"DELETE FROM {name} WHERE id IN (SELECT value FROM json_each(?))", (gone,)
            )
        # Versions beside the shown ones were not checked; why a room is missing names people.
        connection.execute(f"DELETE FROM {tables.rivals.name}")
        connection.execute(f"DELETE FROM {Absence.table}")
        connection.execute(
            f"INSERT OR REPLACE INTO {tables.about.name} VALUES (?, ?)",
            (LEFT_OUT, str(conflicts)),
        )
        # So may the files that people send; what stands instead must not look like a file.
        connection.execute(
            f"UPDATE {tables.workbooks.name} SET file = 'a workbook of room ' || room"
        )
        connection.commit()
        connection.execute("PRAGMA journal_mode = DELETE")


def _records(findings: Iterable[Finding]) -> set[str]:
    return {one.record for one in findings if one.decision != privacy.PUBLISH}


def write(store: Store, publication: Publication, path: Path, report: Report) -> int:
    """Write the workbook of a store that `make_public` was done to; gives its notes.

    Raises as `export_all`.
    """
    few = {
        (place.day, place.round, place.room)
        for key, place in publication.places.items()
        if key in publication.few
    }

    def is_of_few(sheet: Sheet, row: Row) -> bool:
        if sheet is ATTENDANCE:
            return row["id"] in publication.crowds
        return sheet in (BALLOTS, VOTES) and (row["day"], row["round"], row["room"]) in few

    # Not taken out of the copy: they are part of its sums.
    return workbook_write.export_all(store, path, report, is_of_few).notes
