"""Merge room workbooks into a store: each one whole or not at all, any number of times.

A record of a workbook is *new*, *unchanged*, *updated* (what the store has is an ancestor) or
*older* (ignored). A workbook with anything else in it (edited in a spreadsheet, changed on both
sides, votes that were captured apart from those the store has) is rejected whole, with every
reason. Workbooks without such give the same store in any order; of two that exclude each other
the first one merged stays.
"""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from sqlalchemy import Connection, select

from facilitator import backup, counting, tables
from facilitator.delivery import BadFile, Delivery, Found
from facilitator.event import Event
from facilitator.files import why
from facilitator.progress import Cancelled, Report, silent
from facilitator.reasons import Reason, Refused
from facilitator.records import Ballot, Captured, Note, Session, Tally
from facilitator.store import Store, get_many, get_session
from facilitator.text import one_line
from facilitator.versions import Order, compare, join
from facilitator.words import QT_TRANSLATE_NOOP
from facilitator.workbook_gate import shown_name
from facilitator.workbook_read import read

log = logging.getLogger(__name__)

OUTCOMES = ("new", "unchanged", "updated", "older", "edited", "added", "conflict")
_FLAGS = {
    "edited": "edited",
    "added": "edited",
    "conflict": "conflict",
    "double_votes": "double votes",
}
STATES = ("merged", "unchanged", "rejected")


@dataclass(frozen=True)
class FileResult:
    """What became, or would become, of one file.

    `state` is `merged` (it has something the store lacks), `unchanged` or `rejected`; `reasons`
    say why; `remarks` say what was left out or is missing without being wrong. `records` counts
    outcomes; `gained` counts new records by table, removed and withdrawn ones not, and for new
    tallies the `votes by tally`. `first` says that no workbook of this room had been merged before.
    """

    file: str
    path: Path
    state: str
    reasons: tuple[Reason, ...] = ()
    flags: tuple[str, ...] = ()
    records: Counter[str] = field(default_factory=Counter)
    gained: Counter[str] = field(default_factory=Counter)
    room: str = ""
    exported: int = 0
    notes: int = 0
    ballots: int = 0
    first: bool = False
    remarks: tuple[Reason, ...] = ()


@dataclass(frozen=True)
class RollCall:
    """Which rooms have sent a workbook: room keys in the order of the event."""

    expected: tuple[str, ...]
    received: tuple[str, ...]

    @property
    def missing(self) -> tuple[str, ...]:
        """The rooms nothing was received from."""
        return tuple(room for room in self.expected if room not in self.received)


@dataclass(frozen=True)
class MergeReport:
    """One result per file, in the order given, the sum of all outcomes, and the roll-call."""

    files: tuple[FileResult, ...]
    rooms: RollCall

    @property
    def records(self) -> Counter[str]:
        """Outcomes of all files that were not rejected."""
        total: Counter[str] = Counter(dict.fromkeys(OUTCOMES, 0))
        for result in self.files:
            total.update(result.records)
        return total

    @property
    def rejected(self) -> tuple[FileResult, ...]:
        """The files that were rejected."""
        return tuple(result for result in self.files if result.state == "rejected")


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
    """What merging these files would do, each on its own; nothing is written."""
    results: list[FileResult] = []
    for done, path in enumerate(paths):
        report(done, len(paths), path.name)
        results.append(_one_file(path, partial(_check, store, path)))
    report(len(paths), len(paths), "")
    return MergeReport(tuple(results), roll_call(store))


def _check(store: Store, path: Path) -> FileResult:
    book = read(path, store.event)
    with store.reading() as connection:
        return _classify(connection, store.event, path, book).result


def _one_file(path: Path, work: Callable[[], FileResult]) -> FileResult:
    """What `work` says of one file; nothing that this file does stops the others."""
    try:
        return work()
    except Refused as refused:
        return _rejected(path, refused)
    except Cancelled:
        raise
    except Exception as error:
        log.exception("a workbook made us stumble: %s", path)
        found = one_line(f"{type(error).__name__}: {error}")
        return _rejected(path, Refused(Reason("own_mistake", shown_name(path), found)))


def _rejected(path: Path, refused: Refused) -> FileResult:
    room = refused.room if isinstance(refused, BadFile) else ""
    codes = {reason.code for reason in refused.reasons}
    flags = tuple(dict.fromkeys(flag for code, flag in _FLAGS.items() if code in codes))
    return FileResult(shown_name(path), path, "rejected", refused.reasons, flags, room=room)


def merge(
    store: Store, paths: Sequence[Path], report: Report = silent, origin: object | None = None
) -> MergeReport:
    """Merge these files, each in one transaction after being read and classified anew.

    A store that holds anything is copied beside itself first; the newest copies are kept.
    `report` may raise `Cancelled` between two files; the store then holds whole workbooks only.
    Raises `Refused` when the copy cannot be written; nothing is merged then.
    """
    if paths and store.find(Session):
        backup.before_merge(store)
    results: list[FileResult] = []
    for done, path in enumerate(paths):
        report(done, len(paths), path.name)
        results.append(_one_file(path, partial(_merge, store, path, origin)))
    report(len(paths), len(paths), "")
    return MergeReport(tuple(results), roll_call(store))


def _merge(store: Store, path: Path, origin: object | None) -> FileResult:
    book = read(path, store.event)
    label = QT_TRANSLATE_NOOP("History", "{file} merged")
    with store.change(label, origin, "merge", file=path.name) as change:
        plan = _classify(change.connection, store.event, path, book)
        for session, (day, round_key, room) in book.sessions.items():
            change.ensure(Session, session, day=day, round=round_key, room=room)
        change.put(plan.write, frozenset(plan.known))
        _keep_kind(change.connection, book)
        _note_workbook(change.connection, book, plan.result, change.at)
    return plan.result


@dataclass
class _Plan:
    result: FileResult
    write: list[Captured]
    known: set[str]


def _classify(connection: Connection, event: Event, path: Path, book: Delivery) -> _Plan:
    """Decide about every record of a workbook. Raises `Refused` with every reason against it."""
    reasons = list(_kind_reasons(connection, book))
    reasons += _total_reasons(book)
    reasons += _id_reasons(connection, event, book)
    outcomes: Counter[str] = Counter()
    gained: Counter[str] = Counter()
    write: list[Captured] = []
    known: set[str] = set()
    for kind, found in _by_kind(book.records).items():
        stored = get_many(connection, kind, [f.record.id for f in found])
        known |= set(stored)
        for one in found:
            outcome, reason = _outcome(one, stored.get(one.record.id))
            if reason is not None:
                reasons.append(reason)
                continue
            outcomes[outcome] += 1
            if outcome in ("new", "updated"):
                write.append(one.record)
            elif outcome == "unchanged" and one.record.version != stored[one.record.id].version:
                write.append(_joined(one.record, stored[one.record.id]))
                continue
            if outcome == "new":
                gained.update(_gain(one.record))
            elif outcome == "unchanged" and one.record.source < (
                stored[one.record.id].source or one.record.source
            ):
                # The first workbook that had it, in whatever order they are merged.
                write.append(one.record)
    reasons += _double_votes(connection, event, book)
    if reasons:
        raise BadFile(book.room, *reasons)
    changed = outcomes["new"] or outcomes["updated"]
    seen = connection.execute(
        select(tables.workbooks.c.id).where(tables.workbooks.c.room == book.room).limit(1)
    ).scalar()
    records = [one.record for one in book.records if not one.record.deleted]
    result = FileResult(
        shown_name(path),
        path,
        "merged" if changed or seen is None else "unchanged",
        records=outcomes,
        gained=gained,
        room=book.room,
        exported=book.exported,
        notes=sum(isinstance(record, Note) for record in records),
        ballots=sum(isinstance(record, Ballot) and not record.withdrawn for record in records),
        first=seen is None,
        remarks=tuple(book.remarks),
    )
    return _Plan(result, write, known)


def _gain(record: Captured) -> dict[str, int]:
    """What a new record adds to what people count."""
    if record.deleted or (isinstance(record, Ballot) and record.withdrawn):
        return {}
    gain = {record.table: 1}
    if isinstance(record, Tally):
        gain["votes by tally"] = record.count
    return gain


def _by_kind(records: Iterable[Found]) -> dict[type[Captured], list[Found]]:
    kinds: dict[type[Captured], list[Found]] = {}
    for found in records:
        kinds.setdefault(type(found.record), []).append(found)
    return kinds


def _outcome(found: Found, stored: Captured | None) -> tuple[str, Reason | None]:
    if stored is None:
        return "new", None
    order = compare(found.record.version, stored.version)
    if order is Order.AFTER:
        return "updated", None
    if order is Order.BEFORE:
        return "older", None
    if found.record.content() == stored.content():
        # Also where both sides came to say the same, each by an edit of its own.
        return "unchanged", None
    return "conflict", Reason("conflict", found.place, _name(found.record))


def _joined(record: Captured, stored: Captured) -> Captured:
    """Two records that say the same, as one that contains both."""
    return replace(
        stored,
        version=join(record.version, stored.version),
        changed=max(record.changed, stored.changed),
        source=min(record.source, stored.source or record.source),
    )


def _name(record: Captured) -> str:
    words = getattr(record, "text", "") or getattr(record, "title", "")
    return f"“{one_line(words)}”" if words else record.table


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


def _total_reasons(book: Delivery) -> Iterable[Reason]:
    """Totals on the sheet `Votes` that the ballots of the same workbook do not give."""
    counted: dict[str, Counter[str]] = {}
    for found in book.records:
        if isinstance(found.record, Ballot) and _is_live(found.record):
            session = counted.setdefault(found.record.session, Counter())
            session.update(counting.count([found.record.choices]))
    for total in book.totals:
        votes = counted.get(total.session, Counter()).pop(total.initiative, 0)
        if votes != total.votes:
            yield Reason("total_differs", total.place, str(total.votes), str(votes))
    for left in counted.values():
        for initiative, votes in left.items():
            book.remarks.append(Reason("no_total", "Votes", initiative, str(votes)))


def _is_live(record: Captured) -> bool:
    if isinstance(record, Ballot):
        return not record.deleted and not record.withdrawn
    return isinstance(record, Tally) and not record.deleted


def _double_votes(connection: Connection, event: Event, book: Delivery) -> Iterable[Reason]:
    """Sessions whose votes were captured twice: the store and the workbook each have their own.

    A later or earlier export of the same capture knows all votes that the other one has, whatever
    became of them; two laptops that counted apart each have votes that the other never saw.
    """
    sent: dict[str, dict[str, Found]] = {}
    for found in book.records:
        if isinstance(found.record, (Ballot, Tally)):
            sent.setdefault(found.record.session, {})[found.record.id] = found
    for session, votes in sent.items():
        live, all_ids = _votes_held(connection, session)
        unseen = [v for v in votes.values() if _is_live(v.record) and v.record.id not in all_ids]
        if unseen and live - set(votes):
            day, _, room = book.sessions[session]
            yield Reason("double_votes", unseen[0].place, f"{event.room(room).name}, day {day}")


def _votes_held(connection: Connection, session: str) -> tuple[set[str], set[str]]:
    """Ids of the ballots and tallies that count in a session, and of all it has."""
    held = [record for kind in (Ballot, Tally) for record in get_session(connection, kind, session)]
    return {r.id for r in held if _is_live(r)}, {r.id for r in held}


def _id_reasons(connection: Connection, event: Event, book: Delivery) -> Iterable[Reason]:
    """A workbook id that another room's workbook has: a file put together by hand."""
    workbooks = tables.workbooks
    room = connection.execute(select(workbooks.c.room).where(workbooks.c.id == book.id)).scalar()
    if room is not None and room != book.room:
        yield Reason("same_workbook_id", book.file, event.room(room).name)


def _note_workbook(connection: Connection, book: Delivery, result: FileResult, at: int) -> None:
    workbooks = tables.workbooks
    connection.execute(workbooks.delete().where(workbooks.c.id == book.id))
    connection.execute(
        workbooks.insert().values(
            id=book.id,
            file=book.file,
            room=book.room,
            device=book.device,
            exported=book.exported,
            merged=at,
            notes=result.notes,
            ballots=result.ballots,
            sessions=" ".join(sorted(book.sessions)),
        )
    )


def roll_call(store: Store) -> RollCall:
    """Which rooms a workbook has been merged from, and which are missing."""
    with store.reading() as connection:
        rooms = set(connection.execute(select(tables.workbooks.c.room).distinct()).scalars())
    expected = tuple(room.key for room in store.event.rooms)
    return RollCall(expected, tuple(room for room in expected if room in rooms))
