"""Merge workbooks and stores into a store: each one whole or not at all, any number of times.

A merge is a join of versions (see `heads`): whatever is merged, in whatever order and however
often, the store holds the same in the end. Each record of a file has one outcome: *new*,
*unchanged*, *updated* (what the store has is an ancestor), *older* (kept among the past versions
only), *edited* or *added* by hand in a spreadsheet, or *conflict* (both sides changed since they
last met, and both stay). Votes that devices counted apart all stay and are never added up, see
`ballot_box`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from functools import partial
from pathlib import Path

from sqlalchemy import Connection

from facilitator import backup, known_files
from facilitator.delivery import Delivery
from facilitator.files import why
from facilitator.folder_files import files_of_rooms
from facilitator.incoming import Incoming, incoming, read
from facilitator.merge_checks import rehearsal_kind, with_doubts
from facilitator.merge_report import OUTCOMES, STATES, FileResult, MergeReport, RollCall
from facilitator.merge_stage import Stage
from facilitator.merge_writing import Read, Writing, merge_one, one_file, with_apart
from facilitator.progress import Cancelled, Report, silent
from facilitator.reasons import Reason, Refused
from facilitator.roll_call import roll_call
from facilitator.store import Store
from facilitator.store_file import is_store
from facilitator.store_read import read_store
from facilitator.vote_sides import undecided_sessions
from facilitator.workbook_gate import shown_name

__all__ = [
    "OUTCOMES",
    "STATES",
    "FileResult",
    "MergeReport",
    "RollCall",
    "check",
    "check_read",
    "merge",
    "merge_read",
    "roll_call",
    "workbooks_in",
]

_A_MOMENT = 0.01
"""Seconds in which somebody who wants to write is not seen; less than a frame."""


def workbooks_in(paths: Iterable[Path]) -> list[Path]:
    """The files that these are, and those of these folders that may be a room's.

    Raises `Refused` (`no_workbooks`) for a folder without any.
    """
    found: dict[Path, None] = {}
    for path in paths:
        try:
            inside = files_of_rooms(path) if path.is_dir() else None
        except OSError as error:
            raise Refused(Reason("not_readable", shown_name(path), why(error))) from error
        if inside is not None:
            if not inside:
                raise Refused(Reason("no_workbooks", path.name or str(path)))
            found.update(dict.fromkeys(inside))
        else:
            found[path] = None
    return list(found)


def check(store: Store, paths: Sequence[Path], report: Report = silent) -> MergeReport:
    """What merging these files would do; nothing is written.

    They are merged in another store that has what they look at and is thrown away (see
    `merge_stage`), in their order: what a file would bring after the ones before it, and what
    becomes of the ranking, cannot differ from the merge itself. Raises `Refused` when there is no
    room for it.
    """
    with Stage.of(store) as stage:
        files = _merge_each(stage.store, paths, report, None, store.path, stage)
        return _tried(stage, files)


def check_read(store: Store, path: Path, book: Delivery) -> MergeReport:
    """What `merge_read` would do; nothing is written. Raises as `check`."""
    with Stage.of(store) as stage:
        stage.bring([book])
        return _tried(stage, (_one(stage.store, Read(path, book, None), None),))


def _tried(stage: Stage, files: tuple[FileResult, ...]) -> MergeReport:
    before, after, change = stage.outcome()
    return MergeReport(files, stage.roll_call(), before.rounds, after.rounds, change)


def merge(
    store: Store, paths: Sequence[Path], report: Report = silent, origin: object | None = None
) -> MergeReport:
    """Merge these files, each whole or not at all, read anew whatever `check` has seen.

    The store is copied beside itself first; the newest copies are kept, and none of a merge that
    changes nothing. `report` may raise `Cancelled` between two files; the store then holds whole
    workbooks only. Raised when all are merged, it stops nothing. Raises `Refused` when the copy
    cannot be written; nothing is merged then. Listeners hear of it once, at the end.
    """
    if not paths:
        return MergeReport((), roll_call(store))
    copy = backup.before_merge(store)
    # Where it is stopped, what was merged until then can be undone.
    brought = True
    try:
        with store.announcing_once():
            files = _merge_each(store, paths, report, origin, store.path)
        brought = any(one.state == "merged" for one in files)
    finally:
        kept = backup.after_merge(store, copy, brought)
    return MergeReport(files, roll_call(store), copy=kept)


def merge_read(
    store: Store, path: Path, book: Delivery, origin: object | None = None
) -> MergeReport:
    """Merge what was read of a file that is neither a workbook nor a store, as `merge` does."""
    copy = backup.before_merge(store)
    with store.announcing_once():
        file = _one(store, Read(path, book, None), origin)
    kept = backup.after_merge(store, copy, file.state == "merged")
    return MergeReport((file,), roll_call(store), copy=kept)


def _one(store: Store, read: Read, origin: object | None) -> FileResult:
    return one_file(read.path, lambda: merge_one(store, read, origin))


def _merge_each(
    store: Store,
    paths: Sequence[Path],
    report: Report,
    origin: object | None,
    itself: Path,
    stage: Stage | None = None,
) -> tuple[FileResult, ...]:
    """Merge these files into `store`, which is `itself` or that of a `stage` of it."""
    done: dict[int, FileResult] = {}
    again = partial(_read_again, store, paths, itself)
    writing = Writing(store, origin, again, stage.bring if stage is not None else None)
    coming = incoming(store, paths)
    try:
        for at, path in enumerate(paths):
            report(at, len(paths), path.name)
            one = next(coming)
            _await(one, writing)
            found = None
            if one.known is not None:
                asked = store.reading() if stage is None else stage.asked_of(one.known)
                found = _known(store, one, one.known, writing, asked)
            if found is None:
                found = one_file(path, partial(_read, store, one, itself))
            if isinstance(found, FileResult):
                done[at] = found
            else:
                writing.take(at, found)
    finally:
        coming.close()
        # Also when it is stopped here: what was read is whole.
        writing.end()
    try:
        report(len(paths), len(paths), "")
    except Cancelled:
        if stage is not None:
            raise
        # Nothing is left to stop: all of them are merged, and that is what is to be said.
    done |= writing.results
    return tuple(done[at] for at in range(len(paths)))


def _await(one: Incoming, writing: Writing) -> None:
    """Wait for what another process reads, and keep nobody from writing who wants to."""
    if one.waits is None:
        # It is read here, which may take long.
        writing.let_go()
        return
    writing.give_way()
    while writing.is_holding and not one.waits(_A_MOMENT):
        writing.give_way()


def _read(store: Store, one: Incoming, itself: Path) -> Read:
    if is_store(one.path):
        return Read(one.path, read_store(one.path, store.event, itself), None)
    return Read(one.path, *read(one, store.event))


def _read_again(store: Store, paths: Sequence[Path], itself: Path, at: int) -> Read:
    return _read(store, Incoming(paths[at]), itself)


def _known(
    store: Store,
    one: Incoming,
    key: str,
    writing: Writing,
    asked: AbstractContextManager[Connection],
) -> FileResult | None:
    """The result of a file whose very bytes were merged before; None where it has to be read.

    The files before it are written first: what is asked is what there is after those.
    """
    writing.end()
    with store.reading() as connection:
        rehearsal = rehearsal_kind(connection) == "yes"
    with asked as connection:
        result = known_files.look_up(connection, key, one.path, shown_name(one.path))
        if result is None:
            return None
        sessions = known_files.sessions_of(connection, key)
        result = with_doubts(connection, store.event, {one.path: sessions}, [result])[0]
        result = replace(result, rehearsal=rehearsal)
        return with_apart(result, undecided_sessions(connection, sessions))
