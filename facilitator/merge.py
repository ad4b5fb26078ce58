"""Merge workbooks and stores into a store: each one whole or not at all, any number of times.

A merge is a join of versions (see `heads`): whatever is merged, in whatever order and however
often, the store holds the same in the end. Each record of a file has one outcome: *new*,
*unchanged*, *updated* (what the store has is an ancestor), *older* (kept among the past versions
only), *edited* or *added* by hand in a spreadsheet, or *conflict* (both sides changed since they
last met, and both stay). Votes that devices counted apart all stay and are never added up, see
`ballot_box`.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from facilitator import backup, known_files
from facilitator.delivery import BadFile, Delivery, Received
from facilitator.files import why
from facilitator.incoming import Incoming, incoming, read
from facilitator.merge_checks import (
    keep_rehearsal_kind,
    need_each_other,
    reasons,
    rehearsal_kind,
    typed_otherwise,
    with_ignored_totals,
)
from facilitator.merge_plan import Join, Plan
from facilitator.merge_report import OUTCOMES, STATES, FileResult, MergeReport, RollCall
from facilitator.merge_stage import Stage
from facilitator.progress import Cancelled, Report, silent
from facilitator.reasons import Reason, Refused
from facilitator.records import Ballot, Note, Session
from facilitator.roll_call import keep as keep_received
from facilitator.roll_call import known as known_workbooks
from facilitator.roll_call import roll_call, sent_by
from facilitator.store import Store, get_many
from facilitator.store_file import is_store
from facilitator.store_read import read_store
from facilitator.text import one_line
from facilitator.transaction import Transaction
from facilitator.vote_sides import undecided_sessions
from facilitator.words import QT_TRANSLATE_NOOP
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

log = logging.getLogger(__name__)

R = TypeVar("R")

TOGETHER = 16
"""So many files are written in one transaction: a commit that waits for the disk is dear.

With more of them, a note that is saved meanwhile would wait too long for its turn.
"""


def workbooks_in(paths: Iterable[Path]) -> list[Path]:
    """The workbooks that these files and folders are, a folder's in the order of their names.

    Raises `Refused` (`no_workbooks`) for a folder without any. Excel's lock files are left out.
    """
    found: dict[Path, None] = {}
    for path in paths:
        try:
            inside = _inside(path)
        except OSError as error:
            raise Refused(Reason("not_readable", shown_name(path), why(error))) from error
        if inside is not None:
            if not inside:
                raise Refused(Reason("no_workbooks", path.name or str(path)))
            found.update(dict.fromkeys(inside))
        else:
            found[path] = None
    return list(found)


def _inside(path: Path) -> list[Path] | None:
    """The workbooks of a folder; None for what is no folder."""
    if not path.is_dir():
        return None
    return sorted(
        p
        for p in path.iterdir()
        if p.suffix.lower() in (".xlsx", ".xlsm") and not p.name.startswith((".", "~$"))
    )


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
        return _tried(stage, tuple(_together(stage.store, [_Read(path, book, None)], None)))


def _tried(stage: Stage, files: tuple[FileResult, ...]) -> MergeReport:
    before, after, change = stage.outcome()
    return MergeReport(files, roll_call(stage.store), before.rounds, after.rounds, change)


def merge(
    store: Store, paths: Sequence[Path], report: Report = silent, origin: object | None = None
) -> MergeReport:
    """Merge these files, each in one transaction, read anew whatever `check` has seen.

    The store is copied beside itself first; the newest copies are kept, and none of a merge that
    changes nothing. `report` may raise
    `Cancelled` between two files; the store then holds whole workbooks only. Raises `Refused`
    when the copy cannot be written; nothing is merged then. Listeners hear of it once, at the end.
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
        files = _together(store, [_Read(path, book, None)], origin)
    kept = backup.after_merge(store, copy, any(one.state == "merged" for one in files))
    return MergeReport(tuple(files), roll_call(store), copy=kept)


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
    waiting: dict[int, _Read] = {}

    def write() -> None:
        books = list(waiting.values())
        if stage is not None:
            stage.bring(one.book for one in books)
        done.update(zip(waiting, _together(store, books, origin), strict=True))
        waiting.clear()

    coming = incoming(store, paths)
    try:
        for at, path in enumerate(paths):
            report(at, len(paths), path.name)
            one = next(coming)
            found = None
            if one.known is not None:
                write()
                asked = store.reading() if stage is None else stage.asked_of(one.known)
                found = _known(store, one, one.known, asked)
            if found is None:
                found = _one_file(path, partial(_read, store, one, itself))
            if isinstance(found, FileResult):
                done[at] = found
            else:
                waiting[at] = found
            if len(waiting) == TOGETHER:
                write()
    finally:
        coming.close()
        # Also when it is stopped here: what was read is whole.
        write()
    report(len(paths), len(paths), "")
    return tuple(done[at] for at in range(len(paths)))


@dataclass(frozen=True)
class _Read:
    """A file as read; `key` is what its bytes are known by, None where they are not to be."""

    path: Path
    book: Delivery
    key: str | None


def _read(store: Store, one: Incoming, itself: Path) -> _Read:
    if is_store(one.path):
        return _Read(one.path, read_store(one.path, store.event, itself), None)
    return _Read(one.path, *read(one, store.event))


def _known(
    store: Store, one: Incoming, key: str, asked: AbstractContextManager[Connection]
) -> FileResult | None:
    """The result of a file whose very bytes were merged before; None where it has to be read.

    It depends on what is there after all the files before it.
    """
    with store.reading() as connection:
        rehearsal = rehearsal_kind(connection) == "yes"
    with asked as connection:
        result = known_files.look_up(connection, key, one.path, shown_name(one.path))
        if result is None:
            return None
        sessions = known_files.sessions_of(connection, key)
        result = with_ignored_totals(connection, store.event, {one.path: sessions}, [result])[0]
        result = replace(result, rehearsal=rehearsal)
        return _with_apart(result, undecided_sessions(connection, sessions))


def _together(store: Store, books: Sequence[_Read], origin: object | None) -> list[FileResult]:
    """Merge files that were read, in one transaction where nothing speaks against it."""
    if len(books) > 1:
        try:
            return _merge(store, books, origin)
        except _OneByOne:
            pass
        except Refused as refused:
            return [_rejected(one.path, refused) for one in books]
        except Exception:
            # One of them makes us stumble: the others must not suffer for it.
            log.exception("files made us stumble together")
    return [_one_file(one.path, partial(_merge_one, store, one, origin)) for one in books]


def _merge_one(store: Store, one: _Read, origin: object | None) -> FileResult:
    return _merge(store, [one], origin)[0]


def _one_file(path: Path, work: Callable[[], R]) -> R | FileResult:
    """What `work` makes of one file, or why not; nothing that it does stops the others."""
    try:
        return work()
    except Refused as refused:
        return _rejected(path, refused)
    except Cancelled:
        raise
    except Exception as error:
        log.exception("a file made us stumble: %s", path)
        found = one_line(f"{type(error).__name__}: {error}")
        return _rejected(path, Refused(Reason("own_mistake", shown_name(path), found)))


def _rejected(path: Path, refused: Refused) -> FileResult:
    room = refused.room if isinstance(refused, BadFile) else ""
    rooms = (room,) if room else ()
    return FileResult(shown_name(path), path, "rejected", refused.reasons, room=room, rooms=rooms)


class _OneByOne(Exception):  # noqa: N818 - no error: these files need a transaction each
    pass


def _merge(store: Store, books: Sequence[_Read], origin: object | None) -> list[FileResult]:
    """Merge files in one transaction. Raises `_OneByOne` where each has to see the one before."""
    try:
        return _merge_with(store, books, origin)
    except IntegrityError:
        # A record stands in another session here; nothing of these files has been written.
        return _merge_with(store, books, origin, doubtful=True)


def _merge_with(
    store: Store, books: Sequence[_Read], origin: object | None, *, doubtful: bool = False
) -> list[FileResult]:
    """As `_merge`. Only if `doubtful` the store is asked for records of sessions it has not.

    It has none but those that a file puts into another session; such a file raises IntegrityError.
    """
    name = books[0].path.name
    label, values = QT_TRANSLATE_NOOP("History", "{file} merged"), {"file": name}
    if len(books) > 1:
        label = QT_TRANSLATE_NOOP("History", "{count} files merged")
        values = {"count": len(books)}
    results: list[FileResult] = []
    with store.change(label, origin, "merge", **values) as change:
        connection = change.connection
        if len(books) > 1 and need_each_other(connection, [one.book for one in books]):
            raise _OneByOne
        kind = rehearsal_kind(connection)
        rooms = known_workbooks(connection)
        named = {session for one in books for session in one.book.sessions}
        known = get_many(connection, Session, list(named)).keys()
        join = Join(
            connection,
            [one.book for one in books if doubtful or not known.isdisjoint(one.book.sessions)],
        )
        received: list[Received] = []
        remembered: list[dict[str, object]] = []
        sessions: dict[str, tuple[str, str, str]] = {}
        for one in books:
            book = one.book
            wrong = list(reasons(book, store.event, kind, rooms))
            if wrong:
                results.append(_rejected(one.path, BadFile(book.room, *wrong)))
                continue
            makes = kind is None and book.rehearsal
            if kind is None:
                kind = "yes" if book.rehearsal else "no"
                keep_rehearsal_kind(connection, kind)
            sent = sent_by(book)
            first = not {workbook.room for workbook in sent} <= set(rooms.values())
            rooms |= {workbook.id: workbook.room for workbook in sent}
            received += sent
            plan = join.plan(book)
            join.take(plan)
            sessions |= book.sessions
            result = replace(_result(one.path, book, plan, first), makes_rehearsal=makes)
            if one.key is not None:
                remembered.append(known_files.row_of(one.key, book, result))
            typed = tuple(typed_otherwise(connection, book, store.event))
            results.append(replace(result, remarks=(*result.remarks, *typed)))
        _add_sessions(change, {key: of for key, of in sessions.items() if key not in known})
        join.write(change)
        keep_received(connection, received, change.at)
        known_files.keep(connection, remembered)
        of_file = {one.path: list(one.book.sessions) for one in books}
        results = with_ignored_totals(connection, store.event, of_file, results)
        if len(books) == 1 and results[0].state != "rejected":
            apart = undecided_sessions(connection, list(books[0].book.sessions))
            results = [_with_apart(results[0], apart)]
    return results


def _add_sessions(change: Transaction, sessions: Mapping[str, tuple[str, str, str]]) -> None:
    new = [
        change.made(Session, session, day=day, round=round_key, room=room)
        for session, (day, round_key, room) in sessions.items()
    ]
    change.put(new, [])


def _with_apart(result: FileResult, apart: Sequence[str]) -> FileResult:
    flags = (*result.flags, "double votes") if apart else result.flags
    return replace(result, flags=flags, apart=tuple(apart))


def _result(path: Path, book: Delivery, plan: Plan, first: bool) -> FileResult:
    by_hand = any(found.hand for found in book.records) or any(
        remark.code == "total_differs" for remark in book.remarks
    )
    flags = {"edited": by_hand, "conflict": plan.conflicts}
    rooms = (book.room,) if book.room else tuple(dict.fromkeys(r.room for r in book.received))
    return FileResult(
        shown_name(path),
        path,
        "merged" if plan.brings or first else "unchanged",
        flags=tuple(flag for flag, is_so in flags.items() if is_so),
        records=plan.outcomes,
        gained=plan.gained,
        changed=plan.changed,
        removed=plan.removed,
        room=book.room,
        rooms=rooms,
        exported=book.exported,
        notes=book.standing(Note),
        ballots=book.standing(Ballot),
        first=first,
        remarks=tuple(book.remarks),
        conflicts=plan.conflicts,
        disputed=plan.disputed,
        by_hand=plan.by_hand,
        rehearsal=book.rehearsal,
    )
