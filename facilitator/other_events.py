"""The events that this installation has stores of: the way back to one that was open before."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from facilitator import event_file
from facilitator.event import Event
from facilitator.store_file import reading_uri


def other_events(folder: Path, current: Event) -> list[tuple[str, Path]]:
    """Title and store of each event but the `current` one, by title; the built-in one too.

    The store of the built-in event need not be there yet. Copies, and stores with a name of their
    own, are none of these; what cannot be read is left out.
    """
    built_in = Event.built_in()
    found = {event_file.store_path(folder, built_in): built_in.title}
    for path in folder.glob("*.sqlite"):
        event = _event_in(path)
        if event is not None and event_file.store_path(folder, event) == path:
            found[path] = event.title
    found.pop(event_file.store_path(folder, current), None)
    return sorted((title, path) for path, title in found.items())


def _event_in(path: Path) -> Event | None:
    try:
        with closing(sqlite3.connect(reading_uri(path), uri=True)) as connection:
            row = connection.execute("SELECT value FROM about WHERE name = 'event'").fetchone()
        return Event.from_json(row[0]) if row else None
    except (sqlite3.Error, ValueError, KeyError, TypeError):
        return None
