"""Copies of a store that are made by themselves, in a folder beside it, and which of them are kept.

They are numbered: a clock that is set forward or back must not put an old one before a new one,
nor let it go for being old. Kept are the last six, one for each of the last 24 hours in which
something was changed, and one for each of the last seven such days; of all together no more than
`MOST_BYTES`, and none where the disk is nearly full. What people registered with is in a file of
its own (see `people`), and in none of them.
"""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from facilitator import backup, schema
from facilitator.files import why
from facilitator.ids import now_ms
from facilitator.reasons import Reason, Refused
from facilitator.schema import PART
from facilitator.store_file import as_reasons, is_store, reading_uri
from facilitator.store_line import COPY, folder_of, mark_of

Why = Literal["auto", "restore", "merge", "format"]

LAST, HOURS, DAYS = 6, 24, 7
MOST_BYTES = 1 << 30
"""All copies of one store take no more than this; the newest two are kept whatever they take."""
FREE_BYTES = 64 << 20
"""So much of the disk stays free for what people type."""

_ENDING = ".sqlite"
_PAUSE_S = 0.004
"""Between two pieces of a copy: a save in the meantime then takes no longer than without one."""
_STAMP = "%Y%m%d-%H%M%S"


@dataclass(frozen=True)
class Copy:
    """A copy: when it was made (UTC ms), and why.

    By itself, before going back (`restore`), a merge, or a change of the store's format. `number`
    is 0 for the last two.
    """

    path: Path
    at: int
    why: Why
    size: int
    number: int = 0

    @property
    def name(self) -> str:
        """How a person names it."""
        return self.path.name


def numbered(store: Path) -> list[Copy]:
    """The copies in that folder, the newest first; an empty list where there is none."""
    found = []
    with suppress(OSError):
        for path in folder_of(store).iterdir():
            made = COPY.fullmatch(path.name)
            if made is not None:
                at = _moment(made[2])
                why_made: Why = "restore" if made[3] == "restore" else "auto"
                found.append(Copy(path, at, why_made, _size(path), int(made[1])))
    return sorted(found, key=lambda one: one.number, reverse=True)


def every(store: Path) -> list[Copy]:
    """All copies of a store, those made before merges and formats too, the newest first."""
    others: list[Copy] = []
    merged = re.compile(re.escape(backup.stem_of(store)) + r"(\d{8}-\d{6})-\d{6}\.sqlite")
    older = re.compile(re.escape(f"{store.stem}-format-") + r"\d+-(\d{8}-\d{6})\.sqlite")
    with suppress(OSError):
        for path in store.parent.iterdir():
            made = merged.fullmatch(path.name)
            if made is not None:
                others.append(Copy(path, _moment(made[1]), "merge", _size(path)))
            made = older.fullmatch(path.name)
            if made is not None:
                others.append(Copy(path, _moment(made[1]), "format", _size(path)))
    return _woven(numbered(store), sorted(others, key=lambda one: one.at, reverse=True))


def is_due(store: Path) -> bool:
    """Whether the store has a change that none of its copies has."""
    mark = mark_of(store)
    if mark is None or not mark.line:
        return False
    return all(mark_of(one.path) != mark for one in numbered(store))


def make(
    store: Path,
    reason: Why = "auto",
    clock: Callable[[], int] = now_ms,
    stopped: Callable[[], bool] = lambda: False,
) -> Copy:
    """Copy the store at `store` as it is now, and let go of copies that are one too many.

    The store may be open and written to: a copy is what it was at one moment, and holds up no
    writer. It is looked through before any older one goes. `stopped` is asked now and then; where
    it is true the copy is given up, `Refused` with `copy_stopped`.

    Raises `Refused`: `copies_disk_full`, `copies_not_writable`, `store_damaged` where the copy is
    damaged and so the store is, `not_readable`.
    """
    folder, known = folder_of(store), numbered(store)
    try:
        folder.mkdir(exist_ok=True)
        _refuse_full_disk(store, folder)
    except OSError as error:
        raise Refused(Reason("copies_not_writable", folder.name, why(error))) from error
    number = known[0].number + 1 if known else 1
    when = datetime.fromtimestamp(clock() / 1000, UTC).strftime(_STAMP)
    target = folder / f"{number:06d}-{when}-{reason}{_ENDING}"
    try:
        with (
            as_reasons(store, reading=True),
            closing(sqlite3.connect(_uri(store), uri=True)) as connection,
        ):
            schema.copy(
                connection,
                target,
                lambda part: _check(part, store, stopped),
                lambda: _go_on(store, stopped),
            )
    except Refused as refused:
        raise _of_copies(refused, folder) from refused
    except sqlite3.OperationalError as error:
        if getattr(error, "sqlite_errorname", "") != "SQLITE_INTERRUPT":
            raise
        raise Refused(Reason("copy_stopped", store.name)) from error
    rotate(store)
    return Copy(target, _moment(when), reason, _size(target), number)


def rotate(store: Path) -> list[Path]:
    """Let go of what is too much, and of what was cut off when it was made; gives what went."""
    copies = numbered(store)
    kept = set(kept_of(copies))
    gone = [one.path for one in copies if one not in kept]
    if copies:
        gone += [path for path in folder_of(store).iterdir() if path.name.endswith(PART)]
    for path in gone:
        # One that cannot go now goes the next time.
        with suppress(OSError):
            path.unlink(missing_ok=True)
    return gone


def kept_of(copies: Sequence[Copy], most_bytes: int | None = None) -> list[Copy]:
    """Those of the copies (the newest first) that are kept, the ones to let go last first."""
    most = MOST_BYTES if most_bytes is None else most_bytes
    days = _newest_of(copies, lambda one: one.at // 86_400_000, DAYS)
    hours = _newest_of(copies, lambda one: one.at // 3_600_000, HOURS)
    wanted = dict.fromkeys((*copies[:2], *days, *copies[:LAST], *hours))
    kept, size = [], 0
    for one in wanted:
        size += one.size
        if size <= most or len(kept) < 2:
            kept.append(one)
    return kept


def is_sound(path: Path, stopped: Callable[[], bool] = lambda: False) -> bool:
    """Whether a copy is a store of ours without damage."""
    if not is_store(path):
        return False
    with suppress(Refused, sqlite3.Error), closing(sqlite3.connect(_uri(path), uri=True)) as one:
        one.set_progress_handler(lambda: 1 if stopped() else 0, 100_000)
        return schema.read_number(one, path) > 0 and _damage_in(one) == ""
    return False


def _go_on(store: Path, stopped: Callable[[], bool]) -> None:
    """Between two pieces: let others to the disk, or give up."""
    if stopped():
        raise Refused(Reason("copy_stopped", store.name))
    time.sleep(_PAUSE_S)


def _check(part: Path, store: Path, stopped: Callable[[], bool]) -> None:
    """Refuse a copy that is damaged, before it has a name; else wait until it is on the disk."""
    with closing(sqlite3.connect(part)) as connection:
        connection.set_progress_handler(lambda: 1 if stopped() else 0, 100_000)
        found = _damage_in(connection)
    if found:
        raise Refused(Reason("store_damaged", store.name, found))
    handle = os.open(part, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _damage_in(connection: sqlite3.Connection) -> str:
    try:
        (found,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.OperationalError):
            raise
        return str(error)
    return "" if found == "ok" else str(found)


def _refuse_full_disk(store: Path, folder: Path) -> None:
    size = _size(store) + _size(store.with_name(store.name + "-wal"))
    if shutil.disk_usage(folder).free < 2 * size + FREE_BYTES:
        raise Refused(Reason("copies_disk_full", folder.name))


def _of_copies(refused: Refused, folder: Path) -> Refused:
    """A reason that speaks of the copies: what people typed is saved all the same."""
    reason = refused.reasons[0]
    code = {"disk_full": "copies_disk_full", "not_writable": "copies_not_writable"}.get(reason.code)
    return Refused(Reason(code, folder.name, reason.found)) if code else refused


def _newest_of(copies: Iterable[Copy], slot: Callable[[Copy], int], most: int) -> list[Copy]:
    found: dict[int, Copy] = {}
    for one in copies:
        if len(found) < most:
            found.setdefault(slot(one), one)
    return list(found.values())


def _woven(numbered: list[Copy], others: list[Copy]) -> list[Copy]:
    """Both lists as one; the order of the numbered ones stays, whatever their clocks showed."""
    found: list[Copy] = []
    for one in numbered:
        while others and others[0].at > one.at:
            found.append(others.pop(0))
        found.append(one)
    return [*found, *others]


def _moment(stamp: str) -> int:
    with suppress(ValueError):
        return int(datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC).timestamp() * 1000)
    return 0


def _size(path: Path) -> int:
    with suppress(OSError):
        return path.stat().st_size
    return 0


def _uri(path: Path) -> str:
    return reading_uri(path.resolve())
