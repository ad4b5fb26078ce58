"""Copies of a store beside itself, so that a merge that should not have been can be left behind."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from facilitator.store import Store

KEPT = 5
"""So many copies are kept; the oldest goes first."""


def copies(store: Store) -> list[Path]:
    """The copies made before merges, the oldest first. Each is a store of its own."""
    return sorted(store.path.parent.glob(f"{_stem(store)}*.sqlite"))


def before_merge(store: Store) -> Path:
    """Copy the store as it is now. Raises `Refused` (`disk_full`, `not_writable`)."""
    at = datetime.fromtimestamp(store.clock() / 1000, UTC).strftime("%Y%m%d-%H%M%S-%f")
    target = store.path.with_name(f"{_stem(store)}{at}.sqlite")
    store.copy_to(target)
    for old in copies(store)[:-KEPT]:
        old.unlink(missing_ok=True)
    return target


def _stem(store: Store) -> str:
    return f"{store.path.stem}-before-merge-"
