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
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path

from sqlalchemy import Connection, select

from facilitator import backup, ballot_box, counting, merge_plan, results, rival_versions, tables
from facilitator.delivery import BadFile, Delivery, Received
from facilitator.event import Event
from facilitator.files import why
from facilitator.merge_plan import Plan
from facilitator.merge_report import OUTCOMES, STATES, FileResult, MergeReport, RollCall
from facilitator.progress import Cancelled, Report, silent
from facilitator.reasons import Reason, Refused
from facilitator.records import Absence, Ballot, Note, Session, Tally, VoteChoice
from facilitator.store import Store, find
from facilitator.text import one_line
from facilitator.transaction import Transaction
from facilitator.vote_sides import undecided_sessions
from facilitator.words import QT_TRANSLATE_NOOP
from facilitator.workbook_gate import shown_name
from facilitator.workbook_read import read

__all__ = [
    "OUTCOMES",
    "STATES",
    "FileResult",
    "MergeReport",
    "RollCall",
    "check",
    "merge",
    "roll_call",
    "workbooks_in",
]

log = logging.getLogger(__name__)


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

    They are merged into a copy of the store that is thrown away, in their order: what a file
    would bring after the ones before it, and what becomes of the ranking, cannot differ from the
    merge itself. Raises `Refused` when there is no room for the copy.
    """
    with tempfile.TemporaryDirectory(prefix="preview-") as folder:
        scratch = Path(folder) / "preview.sqlite"
        store.copy_to(scratch)
        with Store.open(scratch, installation="preview") as copy:
            before = results.of_store(copy)
            files = _merge_each(copy, paths, report, None)
            return MergeReport(files, roll_call(store), before, results.of_store(copy))


def merge(
    store: Store, paths: Sequence[Path], report: Report = silent, origin: object | None = None
) -> MergeReport:
    """Merge these files, each in one transaction, read anew whatever `check` has seen.

    The store is copied beside itself first; the newest copies are kept. `report` may raise
    `Cancelled` between two files; the store then holds whole workbooks only. Raises `Refused`
    when the copy cannot be written; nothing is merged then.
    """
    if paths:
        backup.before_merge(store)
    return MergeReport(_merge_each(store, paths, report, origin), roll_call(store))


def _merge_each(
    store: Store, paths: Sequence[Path], report: Report, origin: object | None
) -> tuple[FileResult, ...]:
    done: list[FileResult] = []
    for path in paths:
        report(len(done), len(paths), path.name)
        done.append(_one_file(path, partial(_merge, store, path, origin)))
    report(len(paths), len(paths), "")
    return tuple(done)


def _one_file(path: Path, work: Callable[[], FileResult]) -> FileResult:
    """What `work` says of one file; nothing that this file does stops the others."""
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


def _merge(store: Store, path: Path, origin: object | None) -> FileResult:
    book = read(path, store.event)
    label = QT_TRANSLATE_NOOP("History", "{file} merged")
    with store.change(label, origin, "merge", file=path.name) as change:
        reasons = [*_kind_reasons(change.connection, book), *_id_reasons(change, store.event, book)]
        if reasons:
            raise BadFile(book.room, *reasons)
        plan = merge_plan.of(change.connection, book.records)
        received = _received(book)
        first = not _rooms_known(change.connection, {one.room for one in received})
        for session, (day, round_key, room) in book.sessions.items():
            change.ensure(Session, session, day=day, round=round_key, room=room)
        _write(change, plan)
        _keep_kind(change.connection, book)
        _keep_received(change.connection, received, change.at)
        apart = undecided_sessions(change.connection, list(book.sessions))
    return _result(path, book, plan, first, apart)


def _write(change: Transaction, plan: Plan) -> None:
    change.put(plan.new, plan.known)
    for record_id, versions in plan.rivals.items():
        rival_versions.keep(change.connection, record_id, versions)
        change.touched.add(("rivals", record_id))
    rival_versions.keep_past(change.connection, plan.past)


def _result(
    path: Path, book: Delivery, plan: Plan, first: bool, apart: Sequence[str]
) -> FileResult:
    remarks = [*book.remarks, *_total_remarks(book)]
    by_hand = any(found.hand for found in book.records) or any(
        remark.code == "total_differs" for remark in remarks
    )
    flags = {"edited": by_hand, "conflict": plan.conflicts, "double votes": apart}
    records = [found.record for found in book.records if not found.record.deleted]
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
        notes=sum(isinstance(record, Note) for record in records),
        ballots=sum(isinstance(record, Ballot) and not record.withdrawn for record in records),
        first=first,
        remarks=tuple(remarks),
        conflicts=plan.conflicts,
        apart=tuple(apart),
        disputed=plan.disputed,
        by_hand=plan.by_hand,
    )


def _kind_reasons(connection: Connection, book: Delivery) -> Iterable[Reason]:
    about = tables.about
    kind = connection.execute(select(about.c.value).where(about.c.name == "rehearsal")).scalar()
    if kind is None and _has_records(connection):
        kind = "no"
    if kind is not None and (kind == "yes") != book.rehearsal:
        names = {True: "a rehearsal", False: "the real event"}
        yield Reason("rehearsal_mix", book.file, names[book.rehearsal], names[kind == "yes"])


def _has_records(connection: Connection) -> bool:
    sessions = tables.TABLES[Session]
    return connection.execute(select(sessions.c.id).limit(1)).scalar() is not None


def _keep_kind(connection: Connection, book: Delivery) -> None:
    """Say of a store that was neither, from now on, that it holds a rehearsal or the event."""
    about = tables.about
    kind = "yes" if book.rehearsal else "no"
    known = select(about.c.value).where(about.c.name == "rehearsal")
    if connection.execute(known).scalar() is None:
        connection.execute(about.insert().values(name="rehearsal", value=kind))


def _total_remarks(book: Delivery) -> Iterable[Reason]:
    """Totals on the sheet `Votes` that the ballots of the same file do not give; these count."""
    votes: dict[str, list[Ballot | Tally]] = {}
    choices: dict[str, VoteChoice] = {}
    for found in book.records:
        if isinstance(found.record, (Ballot, Tally)):
            votes.setdefault(found.record.session, []).append(found.record)
        elif isinstance(found.record, VoteChoice):
            choices[found.record.session] = found.record
    counted = {
        session: counting.count(
            vote.choices
            for vote in ballot_box.counted(held, choices.get(session))
            if isinstance(vote, Ballot)
        )
        for session, held in votes.items()
    }
    for total in book.totals:
        ballots = counted.get(total.session, Counter[str]()).pop(total.initiative, 0)
        if ballots != total.votes:
            yield Reason("total_differs", total.place, str(total.votes), str(ballots))
    for left in counted.values():
        for initiative, number in left.items():
            yield Reason("no_total", "Votes", initiative, str(number))


def _id_reasons(change: Transaction, event: Event, book: Delivery) -> Iterable[Reason]:
    """A workbook id that another room's workbook has: a file put together by hand."""
    workbooks = tables.workbooks
    query = select(workbooks.c.room).where(workbooks.c.id == book.id)
    room = change.connection.execute(query).scalar()
    if book.room and room is not None and room != book.room:
        yield Reason("same_workbook_id", book.file, event.room(room).name)


def _received(book: Delivery) -> list[Received]:
    """The room workbooks that a file is, or was made of."""
    if not book.room:
        return book.received
    records = [found.record for found in book.records if not found.record.deleted]
    return [
        Received(
            book.id,
            book.file,
            book.room,
            book.device,
            book.exported,
            sum(isinstance(record, Note) for record in records),
            sum(isinstance(record, Ballot) and not record.withdrawn for record in records),
            tuple(sorted(book.sessions)),
        )
    ]


def _rooms_known(connection: Connection, rooms: set[str]) -> bool:
    """Whether a workbook of each of these rooms has been merged before."""
    known = set(connection.execute(select(tables.workbooks.c.room).distinct()).scalars())
    return rooms <= known


def _keep_received(connection: Connection, received: Iterable[Received], at: int) -> None:
    workbooks = tables.workbooks
    for one in received:
        known = connection.execute(
            select(workbooks.c.file, workbooks.c.merged).where(workbooks.c.id == one.id)
        ).one_or_none()
        connection.execute(workbooks.delete().where(workbooks.c.id == one.id))
        connection.execute(
            workbooks.insert().values(
                id=one.id,
                # One workbook under several names: the same one is kept, whichever came first.
                file=one.file if known is None else min(one.file, known.file),
                room=one.room,
                device=one.device,
                exported=one.exported,
                merged=at if known is None else known.merged,
                notes=one.notes,
                ballots=one.ballots,
                sessions=" ".join(one.sessions),
            )
        )


def roll_call(store: Store) -> RollCall:
    """Which rooms a workbook has been merged from, and which are missing."""
    with store.reading() as connection:
        sent = Counter(connection.execute(select(tables.workbooks.c.room)).scalars())
        rooms = {session.id: session.room for session in find(connection, Session)}
        absences = find(connection, Absence)
    expected = tuple(room.key for room in store.event.rooms)
    return RollCall(
        expected,
        tuple(room for room in expected if room in sent),
        tuple(room for room in expected if sent[room] > 1),
        {rooms[one.session]: one.text for one in absences if one.text and one.session in rooms},
    )
