"""Files that were read, on their way into a store: many in one transaction, each whole or not.

A commit is dear. It waits for the disk, and what a store of a million records has to write for
it are thousands of pages with a few new lines each, the same ones after every few files. So a
transaction takes in one group of files after the other, as long as nobody else wants to write:
a note that is saved meanwhile waits for one group at most, as if each were committed.

Where such a transaction fails, nothing of it stays, and each of its files is merged once more on
its own: one that makes us stumble, or for which the disk has no room, is no harm to the others.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TypeVar

from sqlalchemy.exc import IntegrityError

from facilitator import known_files
from facilitator.delivery import BadFile, Delivery, Received
from facilitator.event import Event
from facilitator.merge_checks import (
    keep_rehearsal_kind,
    need_each_other,
    reasons,
    rehearsal_kind,
    typed_otherwise,
    with_doubts,
)
from facilitator.merge_plan import Join, Plan
from facilitator.merge_report import FileResult
from facilitator.progress import Cancelled
from facilitator.reasons import Reason, Refused
from facilitator.records import Ballot, Note, Session
from facilitator.roll_call import keep as keep_received
from facilitator.roll_call import known as known_workbooks
from facilitator.roll_call import sent_by
from facilitator.store import Store
from facilitator.store_records import get_many
from facilitator.text import one_line
from facilitator.transaction import Transaction
from facilitator.vote_sides import undecided_sessions
from facilitator.words import QT_TRANSLATE_NOOP, Saying
from facilitator.workbook_gate import shown_name

log = logging.getLogger(__name__)

R = TypeVar("R")

GROUP = 16
"""So many files are joined in memory and written at once.

With more of them, a note that is saved meanwhile would wait too long for its turn, and they would
take more memory.
"""

GROUPS = 16
"""So many groups are committed together where nobody waits.

A commit of a large store writes nearly every page of the indexes of ids anew, however many files it
brings: three thousand files take a tenth less time than with a quarter of these.
"""


@dataclass(frozen=True)
class Read:
    """A file as read; `key` is what its bytes are known by, None where they are not to be."""

    path: Path
    book: Delivery
    key: str | None


class Writing:
    """Merges files into a store in the order in which they are taken.

    `again` reads a file once more, by its number; it raises as reading does. `prepare` is told what
    is written next, while nothing holds the store. To be ended with `end`, whatever happens: what
    was taken is whole.
    """

    def __init__(
        self,
        store: Store,
        origin: object | None,
        again: Callable[[int], Read],
        prepare: Callable[[Sequence[Delivery]], object] | None = None,
    ) -> None:
        self.results: dict[int, FileResult] = {}
        """By the numbers of the files, of those that are in the store for good, or rejected."""
        self._store = store
        self._origin = origin
        self._again = again
        self._prepare = prepare
        self._waiting: dict[int, Read] = {}
        self._written: dict[int, tuple[Path, FileResult]] = {}
        self._groups = 0
        self._open: ExitStack | None = None
        self._change: Transaction | None = None

    @property
    def is_holding(self) -> bool:
        """Whether the store is held: nobody else can write to it until `end`."""
        return self._open is not None

    def take(self, number: int, one: Read) -> None:
        """Merge this file after those before it, now or soon."""
        self._waiting[number] = one
        if len(self._waiting) >= GROUP:
            self._write()
        if self._groups >= GROUPS:
            self._commit()

    def give_way(self) -> None:
        """Let others write, if any want to."""
        if self.is_holding and self._store.is_wanted:
            self._commit()

    def let_go(self) -> None:
        """Let the store go: what was written to it is committed."""
        self._commit()

    def end(self) -> None:
        """Write what waits, and commit: then the store has everything that was taken."""
        self._write()
        self._commit()

    def _write(self) -> None:
        waiting, self._waiting = self._waiting, {}
        if not waiting:
            return
        if self._prepare is not None:
            self._commit()
            self._prepare([one.book for one in waiting.values()])
        try:
            found = _merge(self._store.event, self._begun(), list(waiting.values()))
        except _OneByOne:
            self._commit()
            self._each(waiting)
        except Exception as error:
            self._take_back(error, waiting)
        except BaseException as error:
            self._roll_back(error)
            raise
        else:
            results = zip(waiting.values(), found, strict=True)
            named = [(one.path, result) for one, result in results]
            self._written |= dict(zip(waiting, named, strict=True))
            self._groups += 1

    def _begun(self) -> Transaction:
        if self._change is None:
            self._open = ExitStack()
            self._change = self._open.enter_context(self._store.change("", self._origin, "merge"))
        return self._change

    def _commit(self) -> None:
        if self._open is None or self._change is None:
            return
        self._change.label = _label([path for path, _ in self._written.values()])
        opened, written = self._open, self._written
        self._open = self._change = None
        self._written, self._groups = {}, 0
        try:
            opened.close()
        except Exception as error:
            self._one_by_one(error, written, {})
        else:
            self.results |= {number: result for number, (_, result) in written.items()}

    def _take_back(self, error: Exception, failed: Mapping[int, Read]) -> None:
        """End the transaction without anything that is in it, and merge each file on its own."""
        written = self._written
        self._one_by_one(self._roll_back(error), written, failed)

    def _roll_back(self, error: BaseException) -> BaseException:
        """End the transaction as failed; gives the error as those know it who use the store."""
        opened = self._open
        self._open = self._change = None
        self._written, self._groups = {}, 0
        if opened is not None:
            try:
                opened.__exit__(type(error), error, error.__traceback__)
            except Exception as refused:
                return refused
        return error

    def _one_by_one(
        self,
        error: BaseException,
        written: Mapping[int, tuple[Path, FileResult]],
        failed: Mapping[int, Read],
    ) -> None:
        if not isinstance(error, (Refused, IntegrityError)):
            log.error("files made us stumble together", exc_info=error)
        for number, (path, _) in written.items():
            self.results[number] = one_file(path, partial(self._merge_again, number))
        self._each(failed)

    def _merge_again(self, number: int) -> FileResult:
        return merge_one(self._store, self._again(number), self._origin)

    def _each(self, books: Mapping[int, Read]) -> None:
        for number, one in books.items():
            work = partial(merge_one, self._store, one, self._origin)
            self.results[number] = one_file(one.path, work)


def merge_one(store: Store, one: Read, origin: object | None) -> FileResult:
    """Merge one file in a transaction of its own; where the store cannot take it, say that."""
    try:
        return _merge_one(store, one, origin)
    except Refused as refused:
        return replace(rejected(one.path, refused), unsaved=True)


def _merge_one(store: Store, one: Read, origin: object | None) -> FileResult:
    label = _label([one.path])
    try:
        with store.change(label.text, origin, "merge", **label.values) as change:
            return _merge(store.event, change, [one])[0]
    except IntegrityError:
        # A record stands in another session here; nothing of the file has been written.
        with store.change(label.text, origin, "merge", **label.values) as change:
            return _merge(store.event, change, [one], doubtful=True)[0]


def one_file(path: Path, work: Callable[[], R]) -> R | FileResult:
    """What `work` makes of one file, or why not; nothing that it does stops the others."""
    try:
        return work()
    except Refused as refused:
        return rejected(path, refused)
    except Cancelled:
        raise
    except Exception as error:
        log.exception("a file made us stumble: %s", path)
        found = one_line(f"{type(error).__name__}: {error}")
        return rejected(path, Refused(Reason("own_mistake", shown_name(path), found)))


def rejected(path: Path, refused: Refused) -> FileResult:
    """The result of a file that cannot be merged."""
    room = refused.room if isinstance(refused, BadFile) else ""
    rooms = (room,) if room else ()
    return FileResult(shown_name(path), path, "rejected", refused.reasons, room=room, rooms=rooms)


def with_apart(result: FileResult, apart: Sequence[str]) -> FileResult:
    """The same, of a file in whose sessions votes stand beside each other."""
    flags = (*result.flags, "double votes") if apart else result.flags
    return replace(result, flags=flags, apart=tuple(apart))


def _label(paths: Sequence[Path]) -> Saying:
    if len(paths) == 1:
        return Saying(QT_TRANSLATE_NOOP("History", "{file} merged"), {"file": paths[0].name})
    return Saying(QT_TRANSLATE_NOOP("History", "{count} files merged"), {"count": len(paths)})


class _OneByOne(Exception):  # noqa: N818 - no error: these files need a transaction each
    pass


def _merge(
    event: Event, change: Transaction, books: Sequence[Read], *, doubtful: bool = False
) -> list[FileResult]:
    """Merge files as a part of a transaction.

    Raises `_OneByOne` where each has to see the one before. Only if `doubtful` the store is asked
    for records of sessions it has not. It has none but those that a file puts into another
    session; such a file raises IntegrityError.
    """
    results: list[FileResult] = []
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
        wrong = list(reasons(book, event, kind, rooms))
        if wrong:
            results.append(rejected(one.path, BadFile(book.room, *wrong)))
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
        typed = tuple(typed_otherwise(connection, book, event))
        results.append(replace(result, remarks=(*result.remarks, *typed)))
    _add_sessions(change, {key: of for key, of in sessions.items() if key not in known})
    join.write(change)
    keep_received(connection, received, change.at)
    known_files.keep(connection, remembered)
    of_file = {one.path: list(one.book.sessions) for one in books}
    results = with_doubts(connection, event, of_file, results)
    if len(books) == 1 and results[0].state != "rejected":
        apart = undecided_sessions(connection, list(books[0].book.sessions))
        results = [with_apart(results[0], apart)]
    return results


def _add_sessions(change: Transaction, sessions: Mapping[str, tuple[str, str, str]]) -> None:
    new = [
        change.made(Session, session, day=day, round=round_key, room=room)
        for session, (day, round_key, room) in sessions.items()
    ]
    change.put(new, [])


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
