"""Find notes by what they say, in every script, among a hundred thousand while somebody types.

Every word of a question is the beginning of a word that a note has: in its text, its translation,
its community or the numbers of its initiatives. What is written without spaces is found where its
letters stand together. See `search_words` for how both are cut into words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from sqlalchemy import Connection

from facilitator import search_index, tables
from facilitator.records import Note
from facilitator.search_index import PLACES, WORDS
from facilitator.search_words import Term, has_all, line_of, places_in, terms_of
from facilitator.sessions import Place
from facilitator.store import Store

NEWEST = 50
"""So many are found where nobody asks for more: some screens full."""
MOST_COUNTED = 1000

_MOST_READ = 1000
"""Of a session with more notes than these, no key waits until they are read."""
_LISTED_AS_READ = 100
"""So many notes of the index are listed in the time in which one is read and looked through."""


@dataclass(frozen=True)
class Only:
    """Which notes are looked at; what is empty does not matter.

    `session`, `initiative`, `kind`, `community` and `language` are as in the note; with `key` only
    key notes.
    """

    session: str = ""
    initiative: str = ""
    kind: str = ""
    community: str = ""
    language: str = ""
    key: bool = False


@dataclass(frozen=True)
class Found:
    """A note, and where it was said."""

    note: Note
    where: Place
    terms: tuple[Term, ...]

    @property
    def id(self) -> str:
        """That of the note."""
        return self.note.id

    def places(self) -> list[tuple[int, int]]:
        """Where in its text what was asked for stands: from and to, in order."""
        return places_in(self.terms, self.note.text)


EVERY = Only()


def find(store: Store, words: str, only: Only = EVERY, limit: int = NEWEST) -> list[Found]:
    """The newest notes that have all of these words, at most `limit`; no words: the newest."""
    terms = terms_of(words)
    with store.reading() as connection:
        return list(_found(connection, terms, only, limit))


def count(store: Store, words: str, only: Only = EVERY, most: int = MOST_COUNTED) -> int:
    """How many notes have all of these words; of more than `most` one more than that."""
    terms = terms_of(words)
    with store.reading() as connection:
        if _is_read_sooner(connection, terms, only):
            return sum(1 for _ in islice(_scan(connection, terms, only), most + 1))
        query, values = _query("1", terms, only)
        if only == EVERY and terms:
            # What the index has stands: nothing about the notes themselves is asked.
            query, values = f"SELECT 1 FROM {WORDS} WHERE {WORDS} MATCH ?", (_match(terms, only),)
        counted = f"SELECT count(*) FROM ({query} LIMIT ?)"
        return connection.exec_driver_sql(counted, (*values, most + 1)).scalar_one()


_LISTED = ", ".join(
    [*(f'n."{name}"' for name in tables.TABLES[Note].columns.keys()), "s.day, s.round, s.room"]  # noqa: SIM118 - Core's
)


def _found(
    connection: Connection, terms: tuple[Term, ...], only: Only, limit: int
) -> Iterator[Found]:
    if _is_read_sooner(connection, terms, only):
        yield from islice(_scan(connection, terms, only), limit)
        return
    query, values = _query(_LISTED, terms, only)
    for row in connection.exec_driver_sql(f"{query} LIMIT ?", (*values, limit)):
        yield _of_row(row, terms)


def _is_read_sooner(connection: Connection, terms: Sequence[Term], only: Only) -> bool:
    """Whether the notes have to be read, or are read sooner than the index says where words are.

    Another version of the app has made the index where a store is open for reading only: it is made
    anew otherwise. And what every note of a large store begins a word with is in a long list, of
    which a session has few.
    """
    if not search_index.is_current(connection):
        return True
    match = _match(terms, only)
    if not only.session or not match:
        return False
    own = "SELECT 1 FROM notes WHERE session = ? AND deleted = 0 LIMIT ?"
    values = (only.session, _MOST_READ + 1)
    notes = connection.exec_driver_sql(f"SELECT count(*) FROM ({own})", values).scalar_one()
    if notes > _MOST_READ:
        return False
    listed = f"SELECT 1 FROM {WORDS} WHERE {WORDS} MATCH ? LIMIT ?"
    most = notes * _LISTED_AS_READ
    found = connection.exec_driver_sql(f"SELECT count(*) FROM ({listed})", (match, most + 1))
    return found.scalar_one() > most


def _scan(connection: Connection, terms: tuple[Term, ...], only: Only) -> Iterator[Found]:
    """What is found without the index."""
    wheres, values = _wheres(only)
    where = " AND ".join(["n.deleted = 0", *wheres])
    query = (
        f"SELECT {_LISTED} FROM notes AS n JOIN sessions AS s ON s.id = n.session "
        f"WHERE {where} ORDER BY n.created DESC, n.id DESC"
    )
    for row in connection.exec_driver_sql(query, tuple(values)):
        found = _of_row(row, terms)
        if has_all(terms, search_index.of_record(found.note)[0][2:]):
            yield found


def _of_row(row: Sequence[Any], terms: tuple[Term, ...]) -> Found:
    *values, day, round_key, room = row
    note = tables.record_of_values(Note, values)
    return Found(note, Place(day, round_key, room, note.session), terms)


def _query(listed: str, terms: Sequence[Term], only: Only) -> tuple[str, tuple[Any, ...]]:
    """The statement and its values: the index is gone through from the newest note backwards."""
    wheres, values = _wheres(only)
    match = _match(terms, only)
    order, to_notes = "p.place", "CROSS JOIN notes AS n ON n.id = p.note"
    if only.session:
        # A session has few notes; of a word the whole store may have any number.
        source, to_notes = "notes AS n", f"CROSS JOIN {PLACES} AS p ON p.note = n.id"
        if match:
            # With the sign no index is used here: every note would be looked for with each place.
            wheres.append(f"+p.place IN (SELECT rowid FROM {WORDS} WHERE {WORDS} MATCH ?)")
            values.append(match)
    elif match:
        source, order = f"{WORDS} AS w CROSS JOIN {PLACES} AS p ON p.place = w.rowid", "w.rowid"
        wheres.insert(0, f"{WORDS} MATCH ?")
        values.insert(0, match)
    else:
        source = f"{PLACES} AS p"
    where = f"WHERE {' AND '.join(wheres)} " if wheres else ""
    to_sessions = "CROSS JOIN sessions AS s ON s.id = n.session"
    query = f"SELECT {listed} FROM {source} {to_notes} {to_sessions} {where}ORDER BY {order} DESC"
    return query, tuple(values)


def _match(terms: Sequence[Term], only: Only) -> str:
    return " AND ".join(term.as_match() for term in (*terms, *_as_terms(only)))


def _wheres(only: Only) -> tuple[list[str], list[Any]]:
    wheres: list[str] = []
    values: list[Any] = []
    for name in ("session", "kind", "community", "language"):
        if value := getattr(only, name):
            wheres.append(f"n.{name} = ?")
            values.append(value)
    if only.initiative:
        wheres.append("EXISTS (SELECT 1 FROM json_each(n.initiatives) WHERE value = ?)")
        values.append(only.initiative)
    if only.key:
        wheres.append("n.key = 1")
    return wheres, values


def _as_terms(only: Only) -> list[Term]:
    """What the index knows of these filters: without it every note would be looked at."""
    asked = {"numbers": only.initiative, "community": only.community}
    words = {column: tuple(line_of(value).split()) for column, value in asked.items()}
    return [Term(found, begins=False, column=column) for column, found in words.items() if found]
