"""A copy of a store that strangers sent, safe to look into: the file itself is only read.

Nothing that the file brings is carried out. Views, triggers, virtual tables and anything else
that a store of ours does not have are refused before a row is read; the index of notes, which might
say anything, is thrown away unread; an older format is brought up in the copy. Where the store is
open in another window, the copy is what it held at one moment.
"""

from __future__ import annotations

import re
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from facilitator import phrases, schema, search_index, store_file, tables
from facilitator.reasons import Reason, Refused
from facilitator.store_file import as_reasons, reading_uri
from facilitator.text import clean, one_line
from facilitator.words import QT_TRANSLATE_NOOP, Phrase
from facilitator.workbook_gate import shown_name

MOST_BYTES = 1024 * 1024 * 1024
"""A larger store is not read; one with a hundred thousand notes has a tenth of that."""
LONGEST_VALUE = 64 * 1024 * 1024
"""Nor is one with a single value longer than this: the longest of ours is a line of the history."""
PATIENCE = 120
"""Seconds that one look into a foreign file may take."""

_INTERNAL = ("sqlite_sequence", "sqlite_stat1", "sqlite_stat4")
_INDEX = re.compile(
    r'CREATE (UNIQUE )?INDEX "?\w+"? ON "?\w+"? \(["\w, ]+\)'
    rf"( WHERE {re.escape(tables.IS_TYPED.text)})?"
)
_TABLES = {*tables.metadata.tables, *search_index.OWN_TABLES}
_COMPUTES = re.compile(r"\b(CHECK|GENERATED|AS|VIRTUAL)\b", re.IGNORECASE)


@contextmanager
def private_copy(path: Path) -> Iterator[Path]:
    """A copy of the store at `path`, of our format, as sound as one of our own.

    Raises `Refused`: `store_missing`, `not_a_store`, `store_newer`, `store_damaged`,
    `store_strange`, `too_big`, `not_readable`, `disk_full`.
    """
    with tempfile.TemporaryDirectory(prefix="store-") as folder:
        copy = Path(folder) / "copy.sqlite"
        with as_one_reason(path):
            _let_in(path)
            with closing(sqlite3.connect(reading_uri(path.resolve()), uri=True)) as source:
                schema.copy(source, copy)
            with closing(look_into(copy)) as connection:
                found = schema.read_number(connection, path)
                if found == 0:
                    raise Refused(Reason("not_a_store", shown_name(path)))
                _refuse_what_runs(connection, path)
            _drop_index(copy)
            with closing(look_into(copy)) as connection:
                _refuse_damage(connection, path)
            if found < schema.number():
                schema.prepare(copy)
            with closing(look_into(copy)) as connection:
                _compare_columns(connection, path)
        yield copy


@contextmanager
def as_one_reason(path: Path) -> Iterator[None]:
    """Whatever SQLite stumbles over in a foreign file is one reason, with the file's own name."""
    try:
        with as_reasons(path, reading=True):
            yield
    except (sqlite3.Error, DBAPIError, UnicodeError) as error:
        found = one_line(clean(str(error)))
        raise Refused(Reason("store_damaged", shown_name(path), found)) from error


def look_into(path: Path) -> sqlite3.Connection:
    """Open a copy for reading, with nothing in it trusted.

    Text that is no UTF-8 is let through as lone surrogates, for the reader to refuse.
    """
    connection = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True, isolation_level=None)
    for setting in ("trusted_schema = OFF", "cell_size_check = ON", "query_only = ON"):
        connection.execute(f"PRAGMA {setting}")
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_VALUE)
    connection.text_factory = lambda data: data.decode("utf-8", "surrogateescape")
    latest = time.monotonic() + PATIENCE
    connection.set_progress_handler(lambda: time.monotonic() > latest, 1_000_000)
    return connection


def _let_in(path: Path) -> None:
    store_file.refuse_foreign(path, may_be_new=False)
    beside = path.with_name(path.name + "-wal")
    size = path.stat().st_size + (beside.stat().st_size if beside.exists() else 0)
    if size > MOST_BYTES:
        found, most = phrases.megabytes(size >> 20), phrases.megabytes(MOST_BYTES >> 20)
        raise Refused(Reason("too_big", shown_name(path), found, most))


def _refuse_what_runs(connection: sqlite3.Connection, path: Path) -> None:
    """Only plain tables and their indexes may be there: nothing that computes when it is read."""
    objects = connection.execute("SELECT type, name, sql FROM sqlite_schema").fetchall()
    for kind, name, sql in objects:
        words = " ".join(str(sql).split())
        plain = (
            name in _INTERNAL
            or (kind == "index" and (sql is None or _INDEX.fullmatch(words)))
            or (kind == "table" and name in _TABLES and not _COMPUTES.search(words))
            or (name == search_index.WORDS and sql == search_index.CREATE_WORDS)
        )
        if kind not in ("table", "index") or not plain:
            found = f"{one_line(clean(str(kind)))} “{one_line(clean(str(name)))}”"
            raise Refused(Reason("store_strange", shown_name(path), found))


def _drop_index(copy: Path) -> None:
    """Throw the index of notes away, and what its tables hold."""
    with closing(sqlite3.connect(copy)) as connection:
        # It is thrown away when it has been read: nothing in it waits for the disk.
        for setting in ("trusted_schema = OFF", "cell_size_check = ON", "synchronous = OFF"):
            connection.execute(f"PRAGMA {setting}")
        for name in (search_index.WORDS, *search_index.OWN_TABLES):
            connection.execute(f"DROP TABLE IF EXISTS {name}")
        connection.execute("DELETE FROM about WHERE name = ?", (search_index.FACT,))
        connection.commit()


def _refuse_damage(connection: sqlite3.Connection, path: Path) -> None:
    (found,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if found != "ok":
        raise Refused(Reason("store_damaged", shown_name(path), one_line(clean(str(found)))))


def _compare_columns(connection: sqlite3.Connection, path: Path) -> None:
    for name, table in tables.metadata.tables.items():
        columns = connection.execute(f'PRAGMA table_xinfo("{name}")').fetchall()
        if {row[1] for row in columns} != set(table.columns.keys()) or any(r[6] for r in columns):
            found = Phrase(QT_TRANSLATE_NOOP("Phrase", "the table “{name}”"), name=name)
            raise Refused(Reason("store_strange", shown_name(path), found))
