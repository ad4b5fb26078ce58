"""What the index of a store holds, word by word, against what its notes say."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from contextlib import closing

from facilitator import search_index
from facilitator.records import Note
from facilitator.search_words import COLUMNS, line_of
from facilitator.store import Store

Words = dict[str, dict[str, list[str]]]
"""By note and column."""


def held(store: Store) -> Words:
    """Every word that the index holds, by the note that it would be found with."""
    found: dict[str, dict[str, dict[int, str]]] = {}
    with closing(sqlite3.connect(store.path)) as connection:
        places = dict(connection.execute(f"SELECT place, note FROM {search_index.PLACES}"))
        connection.execute(
            f"CREATE VIRTUAL TABLE temp.said USING fts5vocab(main, {search_index.WORDS}, instance)"
        )
        for term, place, column, at in connection.execute("SELECT * FROM said"):
            columns = found.setdefault(places[place], defaultdict(dict))
            columns[column][at] = term
    return {
        note: {name: [words[at] for at in sorted(words)] for name, words in columns.items()}
        for note, columns in found.items()
    }


def wanted(store: Store) -> Words:
    """What it should hold."""
    found: Words = {}
    for note in store.find(Note):
        texts = (note.text, note.translation, note.community, " ".join(note.initiatives))
        lines = {name: line_of(text).split() for name, text in zip(COLUMNS, texts, strict=True)}
        said = {name: line for name, line in lines.items() if line}
        if said:
            found[note.id] = said
    return found


def is_whole(store: Store) -> bool:
    return held(store) == wanted(store)
