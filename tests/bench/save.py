"""Saving a note durably, against plain sqlite3 doing the same writes and the same commit."""

from __future__ import annotations

import argparse
import json
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict
from itertools import count
from pathlib import Path

from facilitator import notes, search_index, sessions
from facilitator.event import Event
from facilitator.ids import now_ms, time_ordered
from facilitator.notes import Draft
from facilitator.records import Note
from facilitator.store import Store
from tests.bench.measure import to_bar

TEXT = "If seats follow the number of edits, small languages will never have a voice."


def plain(path: Path) -> Callable[[], None]:
    """What saving a note writes, by hand: the record, its words to be found by, its history line.

    The words go in as they are, nothing is folded.
    """
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    at = now_ms()
    note = Note(
        id="", device="d" * 16, created=at, changed=at, version="d:1", session="s", text=TEXT
    )
    row = {k: v if isinstance(v, (str, int)) else json.dumps(v) for k, v in asdict(note).items()}
    columns = ", ".join(f'"{name}"' for name in row)
    connection.execute(f"CREATE TABLE notes ({columns}, PRIMARY KEY (id))")
    connection.execute("CREATE INDEX by_session ON notes (session)")
    connection.execute("CREATE TABLE history (id INTEGER PRIMARY KEY, at, label, steps)")
    connection.execute(search_index.CREATE_WORDS)
    connection.execute(search_index.CREATE_PLACES)
    find_by = "INSERT INTO note_words (rowid, text, numbers) VALUES (?, ?, ?)"
    places = count()
    insert = f"INSERT INTO notes VALUES ({', '.join('?' * len(row))})"

    def save() -> None:
        row["id"] = time_ordered(now_ms())
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(insert, tuple(row.values()))
        place = next(places)
        connection.execute("INSERT INTO note_places VALUES (?, ?)", (place, row["id"]))
        connection.execute(find_by, (place, TEXT, "24"))
        connection.execute(
            "INSERT INTO history (at, label, steps) VALUES (?, ?, ?)",
            (at, "Note added", json.dumps([["notes", None, row]])),
        )
        connection.execute("COMMIT")

    return save


def ours(path: Path) -> Callable[[], None]:
    """The verb the window calls."""
    store = Store.open(path, installation="bench", event=Event.built_in())
    where = sessions.place(store, "1", "priorities", "7")
    return lambda: notes.add(store, where, Draft(TEXT, initiatives=("24",), language="en")) and None


def main() -> None:
    """Save notes with both, alternating."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--notes", type=int, default=300)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        things = {
            "plain sqlite3 (floor)": plain(Path(folder) / "plain.sqlite"),
            "notes.add": ours(Path(folder) / "ours.sqlite"),
        }
        taken: dict[str, list[float]] = {name: [] for name in things}
        for _ in range(options.notes):
            for name, save in things.items():
                start = time.perf_counter()
                save()
                taken[name].append(time.perf_counter() - start)
    floor = statistics.median(taken["plain sqlite3 (floor)"])
    for name, seconds in taken.items():
        p50, p99 = statistics.median(seconds), statistics.quantiles(seconds, n=100)[98]
        print(
            f"{name:24} p50 {p50 * 1000:6.2f} ms  {p50 / floor:5.2f} x   p99 {p99 * 1000:6.2f} ms"
        )
    p50, p99 = (
        statistics.median(taken["notes.add"]),
        statistics.quantiles(taken["notes.add"], n=100)[98],
    )
    to_bar("saving a note, p50, of plain sqlite3", p50 / floor, 3)
    to_bar("saving a note, p99", p99 * 1000, 16, "ms")


if __name__ == "__main__":
    main()
