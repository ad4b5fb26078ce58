"""The full-text index over what the notes of a store say: kept with them in one transaction.

`note_words` is an FTS5 table without the texts; its rows are numbered by `note_places`, whose
numbers grow with the time a note was captured, so that the newest of a hundred thousand notes are
found without looking at the others. Only what is shown is in it: no removed note, and of a conflict
not the version beside. `about` says what made it (`FOLDING`); where that is not what we are, it is
made anew when the store is opened for writing, and not trusted when it is only read.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import lru_cache
from operator import itemgetter
from typing import Any, NamedTuple

from sqlalchemy import Connection, select

from facilitator import tables
from facilitator.batch import Batch
from facilitator.records import Note, Record
from facilitator.search_words import FOLDING, line_of

FACT = "index"
"""The name of the fact in `about` that says what made the index."""

WORDS, PLACES = "note_words", "note_places"
OWN_TABLES = (PLACES, *(f"{WORDS}_{part}" for part in ("data", "idx", "config")))
"""The plain tables of the index: ours, and those in which FTS5 keeps its lists."""

# Tokens are what `line_of` puts between spaces: the tokenizer of plain ASCII takes every other
# letter as it is. Beginnings of up to three letters have lists of their own, or the first key that
# is typed would be slow.
CREATE_WORDS = (
    f"CREATE VIRTUAL TABLE {WORDS} USING fts5(text, translation, community, numbers, content='', "
    "columnsize=0, tokenize='ascii', prefix='1 2 3')"
)
CREATE_PLACES = (
    f"CREATE TABLE {PLACES} (place INTEGER NOT NULL, note TEXT NOT NULL, PRIMARY KEY (place), "
    "UNIQUE (note))"
)

_SLOTS = 1024
"""So many notes of the same millisecond have places in the order they came."""
_AT_ONCE = 4000

_notes = tables.TABLES[Note]


class Entry(NamedTuple):
    """A note as the index has it: when captured, which, and its words by column."""

    created: int
    note: str
    text: str
    translation: str
    community: str
    numbers: str


_SAID = ("created", "id", "text", "translation", "community", "initiatives", "deleted")
_said = itemgetter(*_SAID)


def create(connection: Connection) -> None:
    """Make the tables in a new store."""
    connection.exec_driver_sql(CREATE_WORDS)
    connection.exec_driver_sql(CREATE_PLACES)
    _keep_fact(connection)


def pretend(connection: sqlite3.Connection) -> None:
    """Let a copy that nobody searches, and whose index was thrown away, be opened for writing."""
    for statement in (CREATE_WORDS, CREATE_PLACES):
        connection.execute(statement)
    connection.execute("INSERT OR REPLACE INTO about VALUES (?, ?)", (FACT, FOLDING))
    connection.commit()


def is_current(connection: Connection) -> bool:
    """Whether the index finds what is asked the way we ask."""
    query = "SELECT value FROM about WHERE name = ?"
    return connection.exec_driver_sql(query, (FACT,)).scalar() == FOLDING


def make_anew(connection: Connection) -> None:
    """Make the whole index from the notes."""
    connection.exec_driver_sql(f"INSERT INTO {WORDS} ({WORDS}) VALUES ('delete-all')")
    connection.exec_driver_sql(f"DELETE FROM {PLACES}")
    columns = [_notes.c[name] for name in _SAID]
    query = select(*columns).order_by(_notes.c.created, _notes.c.id)
    for rows in connection.execute(query).partitions(_AT_ONCE):
        write(connection, (), _entries(rows))
    _keep_fact(connection)


def _keep_fact(connection: Connection) -> None:
    insert = tables.about.insert().prefix_with("OR REPLACE")
    connection.execute(insert.values(name=FACT, value=FOLDING))


def of_record(record: Record | None) -> list[Entry]:
    """The entry of a note; none of what is no note, or removed."""
    if not isinstance(record, Note):
        return []
    return _entries([_said(record.__dict__)])


def of_batch(batch: Batch) -> list[Entry]:
    """The entries of the notes of a batch."""
    if batch.kind is not Note:
        return []
    return _entries(zip(*_said(batch.columns), strict=True))


def _entries(rows: Iterable[Any]) -> list[Entry]:
    return [
        Entry(
            created,
            note,
            line_of(text),
            line_of(translation) if translation else "",
            _line_of_name(community) if community else "",
            " ".join(map(_line_of_name, initiatives)),
        )
        for created, note, text, translation, community, initiatives, deleted in rows
        if not deleted
    ]


_line_of_name = lru_cache(maxsize=4096)(line_of)


@contextmanager
def following(connection: Connection, kind: type[Record], ids: Sequence[str]) -> Iterator[None]:
    """Whatever is done inside to the records with these ids, the index says the same at the end."""
    if kind is not Note or not ids:
        yield
        return
    before = _stored(connection, ids)
    yield
    write(connection, before, _stored(connection, ids))


def _stored(connection: Connection, ids: Sequence[str]) -> list[Entry]:
    columns = [_notes.c[name] for name in _SAID]
    there = select(*columns).where(_notes.c.id.in_(tables.among(ids)))
    return _entries(connection.execute(there))


def write(connection: Connection, gone: Sequence[Entry], kept: Sequence[Entry]) -> None:
    """Take entries out that were there as given, then put others in."""
    if gone and kept:
        same = set(gone) & set(kept)
        gone = [entry for entry in gone if entry not in same]
        kept = [entry for entry in kept if entry not in same]
    if gone:
        _take_out(connection, gone)
    if kept:
        _put_in(connection, kept)


_COLUMNS = "rowid, text, translation, community, numbers"
_INSERT = f"INSERT INTO {WORDS} ({_COLUMNS}) VALUES (?, ?, ?, ?, ?)"
# A table without texts has to be told what it is to forget.
_DELETE = f"INSERT INTO {WORDS} ({WORDS}, {_COLUMNS}) VALUES ('delete', ?, ?, ?, ?, ?)"


def _take_out(connection: Connection, gone: Sequence[Entry]) -> None:
    places = _places(connection, [entry.note for entry in gone])
    rows = sorted((places[one.note], *one[2:]) for one in gone if one.note in places)
    if rows:
        connection.exec_driver_sql(_DELETE, rows)
        ended = [(row[0],) for row in rows]
        connection.exec_driver_sql(f"DELETE FROM {PLACES} WHERE place = ?", ended)


def _put_in(connection: Connection, kept: Sequence[Entry]) -> None:
    # Not in the order of their places, the index would write a part of itself for each.
    if len(kept) == 1:
        rows = [(_one_place(connection, kept[0]), *kept[0][2:])]
    else:
        ordered = sorted(kept)
        places = _many_places(connection, ordered)
        rows = [(place, *entry[2:]) for place, entry in zip(places, ordered, strict=True)]
        if places != sorted(places):
            rows.sort()
    connection.exec_driver_sql(_INSERT, rows)


def _places(connection: Connection, ids: Sequence[str]) -> Mapping[str, int]:
    if len(ids) == 1:
        rows = connection.exec_driver_sql(
            f"SELECT note, place FROM {PLACES} WHERE note = ?", (ids[0],)
        )
    else:
        rows = connection.exec_driver_sql(
            f"SELECT note, place FROM {PLACES} WHERE note IN (SELECT value FROM json_each(?))",
            (json.dumps(list(ids)),),
        )
    return dict(rows.all())  # pyright: ignore[reportArgumentType] - rows of two


def _one_place(connection: Connection, entry: Entry) -> int:
    first = entry.created * _SLOTS
    (last, least) = connection.exec_driver_sql(
        f"SELECT (SELECT max(place) FROM {PLACES} WHERE place BETWEEN ? AND ?), "
        f"(SELECT min(place) FROM {PLACES})",
        (first, first + _SLOTS - 1),
    ).one()
    place = first if last is None else last + 1
    if place == first + _SLOTS:
        # Thousands of one millisecond were not typed: they stand behind all others.
        place = min(0, least) - 1
    # Or replace: what only helps to find a note must never be why one cannot be kept.
    connection.exec_driver_sql(
        f"INSERT OR REPLACE INTO {PLACES} (place, note) VALUES (?, ?)", (place, entry.note)
    )
    return place


def _many_places(connection: Connection, ordered: Sequence[Entry]) -> list[int]:
    """A place for each: mostly nobody else has captured a note in that millisecond."""
    places: list[int] = []
    fit: list[tuple[int, str]] = []
    at = -1
    for entry in ordered:
        first = entry.created * _SLOTS
        at = max(at + 1, first)
        places.append(at)
        # One that has run into the next millisecond asks for a place as a single note does.
        if at < first + _SLOTS:
            fit.append((at, entry.note))
    insert = f"INSERT OR IGNORE INTO {PLACES} (place, note) VALUES (?, ?)"
    if connection.exec_driver_sql(insert, fit).rowcount == len(ordered):
        return places
    there = _places(connection, [entry.note for entry in ordered])
    return [
        place if there.get(entry.note) == place else _one_place(connection, entry)
        for place, entry in zip(places, ordered, strict=True)
    ]
