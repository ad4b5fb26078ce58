"""Copies of a store beside itself, so that a merge that should not have been can be undone."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from facilitator.records import Session
from facilitator.schema import PART
from facilitator.store import Store
from facilitator.store_file import reading_uri
from facilitator.store_line import is_past

KEPT = 5
"""So many copies are kept; the oldest goes first."""

_STAMP = "%Y%m%d-%H%M%S-%f"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def copies(store: Store) -> list[Path]:
    """The copies made before merges that can be undone, the oldest first.

    Each is a store of its own. Where the store has gone back to an older copy, the merges since are
    in it no more, and what their copies have was gone back from.
    """
    found = _named(store, ".sqlite")
    return [one for one in found if is_past(one, store.path, made_at(one) or 0)]


def before_merge(store: Store) -> Path:
    """Copy the store as it is now, be it empty. Raises `Refused` (`disk_full`, `not_writable`)."""
    at = _EPOCH + timedelta(milliseconds=store.clock())
    known = _named(store, ".sqlite")
    if known:
        # A clock that was set back must not put this copy before an older one.
        at = max(at, _moment(known[-1]) + timedelta(milliseconds=1))
    target = store.path.with_name(f"{_stem(store)}{at.strftime(_STAMP)}.sqlite")
    store.copy_to(target)
    # One that was being made when the machine died is good for nothing.
    for old in _named(store, f".sqlite{PART}"):
        old.unlink(missing_ok=True)
    return target


def after_merge(store: Store, copy: Path, brought: bool) -> Path | None:
    """Keep the copy made before a merge, where there is something to undo, and not too many.

    `brought` says that a file had something the store lacked. Gives the copy if it is kept.
    """
    if not brought and copy.exists() and not _differs(store, copy):
        # It would be a step of undo that undoes nothing, and push out one that does.
        with suppress(OSError):
            copy.unlink()
        return None
    for old in _named(store, ".sqlite")[:-KEPT]:
        old.unlink(missing_ok=True)
    return copy


def _differs(store: Store, copy: Path) -> bool:
    """Whether the store has anything that undoing takes out, where no record is new.

    That a workbook came again under another name is nothing that anybody would take back; versions
    beside the shown ones and past ones only come and go with others.
    """
    now, then = (
        closing(sqlite3.connect(reading_uri(path), uri=True)) for path in (store.path, copy)
    )
    with now as mine, then as other:
        return any(mine.execute(q).fetchall() != other.execute(q).fetchall() for q in _TOLD)


_TOLD = (
    "SELECT id, exported, notes, ballots, sessions FROM workbooks ORDER BY id",
    f"SELECT id FROM {Session.table} ORDER BY id",
    "SELECT count(*) FROM rivals",
    "SELECT count(*) FROM past",
)


def made_at(copy: Path) -> int | None:
    """When a copy was made, UTC milliseconds; None for any other file."""
    try:
        return (_moment(copy) - _EPOCH) // timedelta(milliseconds=1)
    except ValueError:
        return None


def _named(store: Store, ending: str) -> list[Path]:
    # By the whole name: a copy can be opened as a store, and has copies of its own then.
    ours = re.compile(re.escape(_stem(store)) + r"\d{8}-\d{6}-\d{6}" + re.escape(ending))
    return sorted(path for path in store.path.parent.iterdir() if ours.fullmatch(path.name))


def _moment(copy: Path) -> datetime:
    return datetime.strptime(copy.stem[-22:], _STAMP).replace(tzinfo=UTC)


def _stem(store: Store) -> str:
    return stem_of(store.path)


def stem_of(store: Path) -> str:
    """What the names of the copies of the store at `store` begin with."""
    return f"{store.stem}-before-merge-"
