"""Go back to a copy of a store: what there is now is copied first, so the way leads back too."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from facilitator import auto_copies, schema, store_file
from facilitator.auto_copies import Copy
from facilitator.copy_content import Content, content_of, event_id_of, more_in, renew_devices
from facilitator.ids import now_ms
from facilitator.reasons import Reason, Refused
from facilitator.schema import PART
from facilitator.store_file import as_reasons, reading_uri


@dataclass(frozen=True)
class Listed:
    """A copy as it is offered: what it holds, what the store has `more`, and what only it has.

    Each is None where it is not known: the copy or the store cannot be read.
    """

    copy: Copy
    content: Content | None
    more: Content | None
    only_here: Content | None = None

    @property
    def is_readable(self) -> bool:
        """Whether one can go back to it."""
        return self.content is not None


@dataclass(frozen=True)
class Restored:
    """What going back did: to which copy, and the copy of what there was before it."""

    copy: Copy
    before: Copy
    content: Content


def listed(
    store: Path,
    report: Callable[[int, int, str], None] = lambda *_: None,
) -> list[Listed]:
    """Every copy of the store at `store`, the newest first; `report` may raise to stop."""
    found, copies = [], auto_copies.every(store)
    for at, copy in enumerate(copies):
        report(at, len(copies), copy.name)
        content = more = only_here = None
        with suppress(Refused, sqlite3.Error):
            content = content_of(copy.path)
            more = more_in(store, copy.path)
            only_here = more_in(copy.path, store, versions=False)
        found.append(Listed(copy, content, more, only_here))
    return found


def find(store: Path, named: str) -> Copy:
    """The copy that a person names: its file, its name, or its place in the list from 1 on.

    Raises `Refused` with `copy_unknown`, or `no_copies` where there are none.
    """
    copies = auto_copies.every(store)
    if not copies:
        raise Refused(Reason("no_copies", store.name))
    if named.isdecimal() and 1 <= int(named) <= len(copies):
        return copies[int(named) - 1]
    for copy in copies:
        if named == copy.name or Path(named).absolute() == copy.path.absolute():
            return copy
    raise Refused(Reason("copy_unknown", store.name, named))


def restore(store: Path, copy: Copy, clock: Callable[[], int] = now_ms) -> Restored:
    """Let the store at `store`, which nobody has open, be as the copy is.

    It is one transaction: whatever stops it, the store is as before or as the copy. Raises
    `Refused`: `store_busy`, `copy_damaged`, `store_other_event`, `store_newer`, `store_damaged`,
    `disk_full`, `not_writable`.
    """
    store = store.resolve()
    part = store.with_name(f"{store.stem}-back.sqlite{PART}")
    held = store_file.lock(store)
    try:
        if not auto_copies.is_sound(copy.path):
            raise Refused(Reason("copy_damaged", copy.name))
        here, there = event_id_of(store), event_id_of(copy.path)
        if here and here != there:
            raise Refused(Reason("store_other_event", copy.name, there, here))
        with as_reasons(store):
            _ready(copy, part)
            before = auto_copies.make(store, "restore", clock)
            with (
                closing(sqlite3.connect(part)) as source,
                closing(sqlite3.connect(store)) as target,
            ):
                target.execute("PRAGMA synchronous = FULL")
                source.backup(target)
        return Restored(copy, before, content_of(store))
    finally:
        part.unlink(missing_ok=True)
        held.release()


def _ready(copy: Copy, part: Path) -> None:
    """The copy in today's format, under new names of its writers; the copy itself stays."""
    with closing(sqlite3.connect(reading_uri(copy.path.resolve()), uri=True)) as connection:
        schema.copy(connection, part)
    schema.prepare(part, keep=False)
    with closing(sqlite3.connect(part)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        renew_devices(connection)
        connection.commit()
