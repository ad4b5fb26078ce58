"""A file for whoever helps: versions, sizes, counts and what went wrong; no word that people typed.

Everything in it is read from a list of what may be in it. What is in the store is only counted; of
its schema only names that are ours are given; the log has no words of people to begin with (see
`plain_log`). Of paths the home folder is left out.
"""

from __future__ import annotations

import os
import platform
import sqlite3
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, suppress
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from facilitator import (
    __version__,
    auto_copies,
    schema,
    search_index,
    store_check,
    store_log,
    store_place,
    tables,
)
from facilitator.files import is_full, why
from facilitator.plain_log import LOG
from facilitator.reasons import Reason, Refused
from facilitator.store_file import is_store, reading_uri

_MOST_LINES = 400
_PACKAGES = (
    "PySide6-Essentials",
    "SQLAlchemy",
    "openpyxl",
    "python-calamine",
    "filelock",
    "platformdirs",
    "QtAwesome",
    "mwparserfromhell",
    "RapidFuzz",
)
_PRAGMAS = (
    "application_id",
    "user_version",
    "journal_mode",
    "page_size",
    "page_count",
    "freelist_count",
    "encoding",
    "auto_vacuum",
)

Sections = Mapping[str, Mapping[str, object]]


def write(
    store: Path, file: Path, log: Path | None = None, further: Sections | None = None
) -> Path:
    """Write the file about the store at `store`, which may be open, damaged or missing.

    `log` is the folder of the log; `further` are sections to begin with, as the window knows its
    screen. Raises `Refused`: `over_a_store`, `export_not_writable`, `export_disk_full`.
    """
    # A slip of the hand names the store twice.
    if is_store(file):
        raise Refused(Reason("over_a_store", str(file)))
    text = "\n".join(_lines(store, log, further or {})) + "\n"
    part = file.with_name(file.name + schema.PART)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(text, encoding="utf-8")
        os.replace(part, file)
    except OSError as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        code = "export_disk_full" if is_full(error) else "export_not_writable"
        raise Refused(Reason(code, str(file), why(error))) from error
    return file


def file_name() -> str:
    """What such a file is called unless somebody says otherwise."""
    return f"breakout-facilitator-diagnostic-{datetime.now():%Y%m%d-%H%M%S}.txt"


def _lines(store: Path, log: Path | None, further: Sections) -> Iterator[str]:
    yield "Breakout Facilitator: a diagnostic file. No note, name or other text of people is in it."
    yield f"made {datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC"
    sections: dict[str, Callable[[], Mapping[str, object]]] = {
        "app": _app,
        **{name: (lambda values=values: values) for name, values in further.items()},
        "store": lambda: _store(store),
        "rows": lambda: _rows(store),
        "tables": lambda: _schema(store),
        "copies": lambda: _copies(store),
    }
    for name, ask in sections.items():
        yield f"\n[{name}]"
        try:
            values = ask()
        except (Refused, OSError, sqlite3.Error) as error:
            values = {"not known": type(error).__name__}
        for key, value in values.items():
            yield f"{key}: {_one_line(value)}"
    yield "\n[log]"
    yield from _log(log)


def _app() -> dict[str, object]:
    found: dict[str, object] = {
        "version": __version__,
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "sqlite": sqlite3.sqlite_version,
        "file system encoding": sys.getfilesystemencoding(),
        "frozen": bool(getattr(sys, "frozen", False)),
    }
    for name in _PACKAGES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            found[name] = "not installed"
    return found


def _store(store: Path) -> dict[str, object]:
    disk = os.statvfs(store.parent) if hasattr(os, "statvfs") and store.parent.exists() else None
    damage, log = store_check.at_start(store, 5.0), store_log.look(store)
    found: dict[str, object] = {
        "path": short(store),
        "bytes": _size(store),
        "log bytes": _size(store_log.log_of(store)),
        "log commits": f"{log.whole} whole, {log.lost} behind a broken place",
        "file system": store_place.file_system(store) or "not known",
        "place": " ".join(one.code for one in store_place.warnings(store)) or "fine",
        "folder writable": os.access(store.parent, os.W_OK),
        "file writable": os.access(store, os.W_OK),
        "free bytes": disk.f_bavail * disk.f_frsize if disk is not None else "not known",
        "quick look": "sound" if damage is None else f"{damage.kind} {damage.found}",
    }
    with closing(sqlite3.connect(reading_uri(store.resolve()), uri=True)) as connection:
        for name in _PRAGMAS:
            with suppress(sqlite3.Error):
                found[name] = connection.execute(f"PRAGMA {name}").fetchone()[0]
    found["integrity_check"] = store_check.whole(store) or "ok"
    return found


def _rows(store: Path) -> dict[str, object]:
    found: dict[str, object] = {}
    with closing(sqlite3.connect(reading_uri(store.resolve()), uri=True)) as connection:
        for name in (*tables.metadata.tables, *search_index.OWN_TABLES):
            try:
                query = f'SELECT count(*) FROM "{name}"'
                found[name] = connection.execute(query).fetchone()[0]
            except sqlite3.Error as error:
                found[name] = getattr(error, "sqlite_errorname", "not readable")
        for name in ("notes", "ballots"):
            with suppress(sqlite3.Error):
                query = f"SELECT count(*) FROM {name} WHERE deleted"
                found[f"{name} removed"] = connection.execute(query).fetchone()[0]
        with suppress(sqlite3.Error):
            query = "SELECT max(length(text)), sum(length(text)) FROM notes"
            found["longest note, all notes"] = connection.execute(query).fetchone()
        with suppress(sqlite3.Error):
            query = "SELECT kind, state, count(*) FROM history GROUP BY kind, state"
            known = {"change", "undo", "redo", "merge", "skip", "event"}
            for kind, state, count in connection.execute(query):
                if kind in known and state in ("done", "undone", "dropped", "skipped"):
                    found[f"history {kind} {state}"] = count
    return found


def _schema(store: Path) -> dict[str, object]:
    """Our tables with their columns; of what is not ours, how many there are."""
    found: dict[str, object] = {"format": schema.number()}
    ours = {*tables.metadata.tables, *search_index.OWN_TABLES, search_index.WORDS}
    indexes = {str(one.name) for each in tables.metadata.tables.values() for one in each.indexes}
    others = 0
    with closing(sqlite3.connect(reading_uri(store.resolve()), uri=True)) as connection:
        for kind, name in connection.execute("SELECT type, name FROM sqlite_schema").fetchall():
            if kind == "table" and name in tables.metadata.tables:
                wanted = set(tables.metadata.tables[name].columns.keys())
                rows = connection.execute(f'PRAGMA table_info("{name}")').fetchall()
                there = {row[1] for row in rows}
                missing, more = sorted(wanted - there), len(there - wanted)
                found[name] = (
                    "as it should be"
                    if not missing and not more
                    else (f"missing {' '.join(missing) or 'nothing'}, {more} others")
                )
            elif name in indexes or name in ours:
                found[f"{kind} {name}" if kind == "index" else name] = "there"
            elif not str(name).startswith("sqlite_"):
                others += 1
    found["not ours"] = others
    return found


def _copies(store: Path) -> dict[str, object]:
    found: dict[str, object] = {}
    for number, one in enumerate(auto_copies.every(store), 1):
        at = datetime.fromtimestamp(one.at / 1000, UTC)
        found[f"{number} {one.why}"] = f"{at:%Y-%m-%d %H:%M:%S} UTC, {one.size} bytes"
    return found


def _log(folder: Path | None) -> list[str]:
    if folder is None:
        return ["none"]
    try:
        text = (folder / LOG).read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ["none"]
    return text.splitlines()[-_MOST_LINES:] or ["empty"]


def short(path: Path) -> str:
    """A path with `~` for the home folder."""
    with suppress(ValueError, RuntimeError, OSError):
        return str(Path("~") / path.absolute().relative_to(Path.home()))
    return str(path.absolute())


def _size(path: Path) -> object:
    try:
        return path.stat().st_size
    except OSError as error:
        return f"not there (error {error.errno})"


def _one_line(value: object) -> str:
    return " ".join(str(value).split())
