"""A damaged store opened again: its newest good copy, and on top all that can still be read of it.

The damaged file is never written to. What is made stands beside it until somebody takes it; then
the damaged file, and its log, get a name of their own and the new one takes its place.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from facilitator import auto_copies, plain_copy_read, schema, store_file
from facilitator.auto_copies import Copy
from facilitator.copy_content import Content, content_of, renew_devices
from facilitator.event import Event
from facilitator.files import why
from facilitator.plain_copy_read import Missing
from facilitator.reasons import Reason, Refused
from facilitator.recovery_joining import Joining, event_of, is_discarded
from facilitator.salvage import Salvage, read
from facilitator.store import Store
from facilitator.store_check import recovered
from facilitator.store_file import as_reasons
from facilitator.store_log import log_of

_MOST_COPIES = 50


@dataclass(frozen=True)
class Prepared:
    """What a damaged store would become.

    `base` is the copy it begins with, None where there is no good one; `before` is what that copy
    holds, `after` what there will be, with `brought` records read from the damaged file that the
    copy lacks, or has an older version of. `breaks` are broken places that had to be stepped over,
    `lost_lines` changes known to have been made of which nothing could be read; `missing` are
    plain-text copies with notes that are in neither. `kept_as` is the name of the damaged file
    then.
    """

    store: Path
    made: Path
    base: Copy | None
    before: Content
    after: Content
    brought: Content
    breaks: int
    lost_lines: int
    missing: tuple[Missing, ...]
    kept_as: str


def good_copies(store: Path) -> list[Copy]:
    """The copies that are sound, the newest first; the first of all kinds that has most."""
    return [one for one in auto_copies.every(store) if auto_copies.is_sound(one.path)]


def prepare(
    store: Path,
    base: Copy | None,
    texts: Path | None = None,
    event: Event | None = None,
) -> Prepared:
    """Make what `store` would become, beside it; `take` puts it in its place, `forget` removes it.

    `texts` is the folder of the plain-text copies. `event` is for a store without a copy whose own
    event cannot be read. Raises `Refused`: `nothing_to_recover`, `copy_damaged`, `disk_full`,
    `not_writable`, `store_newer`.
    """
    made = recovered(store)
    found = read(store)
    with as_reasons(store):
        _begin(made, store, base, found, event)
        before = content_of(made)
        with closing(sqlite3.connect(made, isolation_level=None)) as connection:
            connection.execute("PRAGMA synchronous = OFF")
            connection.execute("BEGIN")
            joining = Joining(connection, found, is_discarded=is_discarded(store, base, found))
            brought, lost = joining.run()
            renew_devices(connection)
            connection.execute("COMMIT")
            known = set(_every_text(connection))
            title = _title(connection)
        _settle(made)
    missing = _missing(store, known, texts, title) if texts is not None else []
    return Prepared(
        store,
        made,
        base,
        before,
        content_of(made),
        brought,
        found.breaks,
        lost,
        tuple(missing),
        kept_name(store),
    )


def take(prepared: Prepared) -> Path:
    """Put what was made in the place of the damaged store; gives where that is kept now.

    Raises `Refused`: `store_busy`, `not_writable`. The damaged file is then where it was.
    """
    store = prepared.store
    kept = store.with_name(prepared.kept_as)
    held = store_file.lock(store)
    try:
        # Another window that found the store sound has cleared it away.
        prepared.made.stat()
        _rename(store, kept)
        os.replace(prepared.made, store)
    except OSError as error:
        raise Refused(Reason("not_writable", store.name, why(error))) from error
    finally:
        held.release()
    return kept


def set_aside(store: Path, name: str) -> Path:
    """Give what stands in the place of a store, and its log, this name; gives where it is then.

    For a store of which nothing can be read and that has no copy: a new one can begin in its
    place. Raises `Refused`: `store_busy`, `not_writable`.
    """
    kept = store.with_name(name)
    held = store_file.lock(store)
    try:
        _rename(store, kept)
    except OSError as error:
        raise Refused(Reason("not_writable", store.name, why(error))) from error
    finally:
        held.release()
    return kept


def forget(store: Path) -> None:
    """Remove what `prepare` made beside this store, also where the app was ended meanwhile."""
    _forget(recovered(store))


def _rename(store: Path, kept: Path) -> None:
    # The log first: beside another store SQLite would write it into that one.
    for one, name in ((log_of(store), log_of(kept)), (store, kept)):
        if one.exists():
            os.replace(one, name)
    store.with_name(store.name + "-shm").unlink(missing_ok=True)


def kept_name(store: Path) -> str:
    """What the damaged file is called when another takes its place; nothing has that name yet."""
    name = f"{store.stem}-damaged-{datetime.now():%Y%m%d-%H%M%S}"
    number, free = 1, name
    while store.with_name(f"{free}.sqlite").exists():
        number += 1
        free = f"{name}-{number}"
    return f"{free}.sqlite"


def _begin(made: Path, store: Path, base: Copy | None, found: Salvage, event: Event | None) -> None:
    """The file to build on: the copy, or an empty store of the same event."""
    _forget(made)
    if base is not None:
        if not auto_copies.is_sound(base.path):
            raise Refused(Reason("copy_damaged", base.name))
        uri = store_file.reading_uri(base.path.resolve())
        with closing(sqlite3.connect(uri, uri=True)) as connection:
            schema.copy(connection, made)
        schema.prepare(made, keep=False)
        return
    if found.is_empty:
        raise Refused(Reason("nothing_to_recover", store.name))
    wanted = event_of(found) or event
    if wanted is None:
        raise Refused(Reason("nothing_to_recover", store.name))
    Store.open(made, installation="", event=wanted).close()
    made.with_name(made.name + ".lock").unlink(missing_ok=True)


def _missing(store: Path, known: set[str], texts: Path, title: str) -> list[Missing]:
    """The plain-text copies with notes that are neither known nor in another copy of the store."""
    found = plain_copy_read.missing_in(known, texts, title)
    if not found:
        return found
    for copy in auto_copies.every(store)[:_MOST_COPIES]:
        # Notes of a state that somebody went back from are not lost.
        with suppress(sqlite3.Error):
            uri = store_file.reading_uri(copy.path.resolve())
            with closing(sqlite3.connect(uri, uri=True)) as connection:
                known |= {text for (text,) in connection.execute("SELECT text FROM notes")}
    return plain_copy_read.missing_in(known, texts, title)


def _every_text(connection: sqlite3.Connection) -> Iterator[str]:
    """What notes say now, and whatever they said before."""
    yield from (row[0] for row in connection.execute("SELECT text FROM notes"))
    for (steps,) in connection.execute("SELECT steps FROM history"):
        with suppress(ValueError, TypeError, KeyError):
            for table, before, after, *_ in json.loads(steps):
                if table == "notes":
                    yield from (one["text"] for one in (before, after) if one is not None)
    for name in ("past", "rivals"):
        query = f"SELECT data FROM {name} WHERE table_name = 'notes'"
        for (data,) in connection.execute(query):
            with suppress(ValueError, TypeError, KeyError):
                yield json.loads(data)["text"]


def _title(connection: sqlite3.Connection) -> str:
    row = connection.execute("SELECT value FROM about WHERE name = 'event'").fetchone()
    return Event.from_json(row[0]).title if row is not None else ""


def _settle(made: Path) -> None:
    """See that what was made is sound and on the disk, in one file."""
    with closing(sqlite3.connect(made)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (found,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if found != "ok":
        raise Refused(Reason("copy_damaged", made.name))
    handle = os.open(made, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _forget(made: Path) -> None:
    for ending in ("", "-wal", "-shm", ".lock"):
        with suppress(OSError):
            made.with_name(made.name + ending).unlink(missing_ok=True)
