"""A store that a command makes where there is none, and takes away again where nothing came in.

Whoever gave a wrong file or a wrong name finds everything as it was: no empty store, no copy of it,
no folder.
"""

from __future__ import annotations

import glob
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from facilitator import backup, people, store_file
from facilitator.event import Event
from facilitator.installation import installation_id
from facilitator.reasons import Refused
from facilitator.store import Store


@dataclass
class Fresh:
    """A store that is open; `keep` is to be False where it is not wanted if it was made now."""

    store: Store
    keep: bool = True


@contextmanager
def opened(path: Path, event: Event | None = None) -> Iterator[Fresh]:
    """The store at `path`, made with this event where there is none, else with the built-in one.

    One that was made goes again where the block ends with an error or with `keep` False, unless
    people are kept beside it; where somebody stops it, it stays. Raises `Refused` as `Store.open`.
    """
    # A second name for the same file must meet the same store.
    path = path.resolve()
    new = not path.exists()
    folders = [one for one in path.parents if not one.exists()]
    had = {*path.parent.glob(_copies_of(path))} if new else set[Path]()
    installation = installation_id()
    wanted = False
    try:
        # A store that is there keeps its own event; an empty file is none yet.
        made = (event or Event.built_in()) if is_to_be_made(path) else None
        with Store.open(path, installation=installation, event=made) as store:
            fresh = Fresh(store)
            try:
                yield fresh
            except KeyboardInterrupt:
                # Whoever stops it is told that what was done so far is whole, and wants that.
                wanted = True
                raise
            wanted = fresh.keep
    finally:
        if new and not wanted:
            _take_away(path, had, folders)


def is_to_be_made(path: Path) -> bool:
    """Whether there is no store at `path`: nothing at all, or an empty file."""
    return not path.exists() or (path.is_file() and path.stat().st_size == 0)


def _take_away(path: Path, had: set[Path], folders: list[Path]) -> None:
    try:
        lock = store_file.lock(path)
    except (Refused, OSError):
        return  # another window has it by now
    try:
        if people.are_kept(path):
            return
        copies = [one for one in path.parent.glob(_copies_of(path)) if one not in had]
        for one in (path, *(path.with_name(path.name + end) for end in ("-wal", "-shm")), *copies):
            one.unlink(missing_ok=True)
    finally:
        lock.release()
        if not path.exists():
            path.with_name(path.name + ".lock").unlink(missing_ok=True)
            _remove_empty(folders)


def _copies_of(path: Path) -> str:
    return f"{glob.escape(backup.stem_of(path))}*"


def _remove_empty(folders: list[Path]) -> None:
    """Remove these, from the innermost, until one is not empty."""
    try:
        for folder in folders:
            folder.rmdir()
    except OSError:
        return
