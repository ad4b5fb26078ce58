"""Merge room workbooks into a store: each one whole or not at all, any order, any number of times.

A record of a workbook is *new*, *unchanged*, *updated* (what the store has is an ancestor) or
*older* (ignored). A workbook with anything else in it (edited in a spreadsheet, changed on both
sides, votes of a second device for one session) is rejected whole, with every reason.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import Connection, select

from facilitator import counting, tables
from facilitator.event import Event
from facilitator.progress import Report, silent
from facilitator.reasons import Reason, Refused
from facilitator.records import Ballot, Captured, Note, Session, Tally
from facilitator.store import Store, get_many
from facilitator.text import one_line
from facilitator.versions import Order, compare
from facilitator.words import QT_TRANSLATE_NOOP
from facilitator.workbook_read import BadRoomWorkbook, Found, RoomWorkbook, read

OUTCOMES = ("new", "unchanged", "updated", "older", "edited", "added", "conflict")
STATES = ("merged", "unchanged", "rejected")


@dataclass(frozen=True)
class FileResult:
    """What became, or would become, of one file.

    `state` is `merged` (it has something the store lacks), `unchanged` or `rejected`; `reasons`
    say why. `records` counts outcomes; `gained` counts new records by table, removed and withdrawn
    ones not, and for new tallies the `votes by tally`.
    `first` says that no workbook of this room had been merged before.
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
    cancelled: bool = False

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
        if path.is_dir():
            inside = sorted(
                p
                for p in path.iterdir()
                if p.suffix.lower() in (".xlsx", ".xlsm") and not p.name.startswith((".", "~$"))
            )
            if not inside:
                raise Refused(Reason("no_workbooks", path.name or str(path)))
            found.update(dict.fromkeys(inside))
        else:
            found[path] = None
    return list(found)


def check(store: Store, paths: Sequence[Path], report: Report = silent) -> MergeReport:
    """What merging these files would do, each on its own; nothing is written."""
    results: list[FileResult] = []
    for done, path in enumerate(paths):
        report(done, len(paths), path.name)
        results.append(_check(store, path))
    report(len(paths), len(paths), "")
    return MergeReport(tuple(results), roll_call(store))


def _check(store: Store, path: Path) -> FileResult:
    try:
        book = read(path, store.event)
        with store.reading() as connection:
            return _classify(connection, store.event, path, book).result
    except Refused as refused:
        return _rejected(path, refused)


def _rejected(path: Path, refused: Refused) -> FileResult:
    room = refused.room if isinstance(refused, BadRoomWorkbook) else ""
    return FileResult(path.name, path, "rejected", refused.reasons, room=room)


def merge(
    store: Store, paths: Sequence[Path], report: Report = silent, origin: object | None = None
) -> MergeReport:
    """Merge these files, each in one transaction after being read and classified anew.

    `report` may raise `Cancelled` between two files; the store then holds whole workbooks only.
    """
    results: list[FileResult] = []
    for done, path in enumerate(paths):
        report(done, len(paths), path.name)
        try:
            results.append(_merge(store, path, origin))
        except Refused as refused:
            results.append(_rejected(path, refused))
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


def _classify(connection: Connection, event: Event, path: Path, book: RoomWorkbook) -> _Plan:
    """Decide about every record of a workbook. Raises `Refused` with every reason against it."""
    reasons = list(_kind_reasons(connection, book))
    reasons += _total_reasons(book)
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
            if outcome == "new":
                gained.update(_gain(one.record))
            elif outcome == "unchanged" and one.record.source < (
                stored[one.record.id].source or one.record.source
            ):
                # The first workbook that had it, in whatever order they are merged.
                write.append(one.record)
    reasons += _double_votes(connection, event, book)
    if reasons:
        raise BadRoomWorkbook(book.room, *reasons)
    changed = outcomes["new"] or outcomes["updated"]
    seen = connection.execute(
        select(tables.workbooks.c.id).where(tables.workbooks.c.room == book.room).limit(1)
    ).scalar()
    records = [one.record for one in book.records if not one.record.deleted]
    result = FileResult(
        path.name,
        path,
        "merged" if changed or seen is None else "unchanged",
        records=outcomes,
        gained=gained,
        room=book.room,
        exported=book.exported,
        notes=sum(isinstance(record, Note) for record in records),
        ballots=sum(isinstance(record, Ballot) and not record.withdrawn for record in records),
        first=seen is None,
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
    if order is Order.EQUAL and found.record.content() == stored.content():
        return "unchanged", None
    return "conflict", Reason("conflict", found.place, _name(found.record))


def _name(record: Captured) -> str:
    words = getattr(record, "text", "") or getattr(record, "title", "")
    return f"“{one_line(words)}”" if words else record.table


def _kind_reasons(connection: Connection, book: RoomWorkbook) -> Iterable[Reason]:
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


def _keep_kind(connection: Connection, book: RoomWorkbook) -> None:
    about = tables.about
    if (
        connection.execute(select(about.c.value).where(about.c.name == "rehearsal")).scalar()
        is None
    ):
        kind = "yes" if book.rehearsal else "no"
        connection.execute(about.insert().values(name="rehearsal", value=kind))


def _total_reasons(book: RoomWorkbook) -> Iterable[Reason]:
    """Totals on the sheet `Votes` that the ballots of the same workbook do not give."""
    counted: dict[str, Counter[str]] = {}
    for found in book.records:
        if isinstance(found.record, Ballot) and _is_live(found.record):
            session = counted.setdefault(found.record.session, Counter())
            session.update(counting.count([found.record.choices]))
    for total in book.totals:
        votes = counted.get(total.session, Counter())[total.initiative]
        if votes != total.votes:
            yield Reason("total_differs", total.place, str(total.votes), str(votes))


def _is_live(record: Captured) -> bool:
    if isinstance(record, Ballot):
        return not record.deleted and not record.withdrawn
    return isinstance(record, Tally) and not record.deleted


def _double_votes(connection: Connection, event: Event, book: RoomWorkbook) -> Iterable[Reason]:
    """Sessions for which the store and the workbook hold votes of different devices."""
    sent: dict[str, dict[str, str]] = {}
    for found in book.records:
        if _is_live(found.record):
            sent.setdefault(found.record.session, {})[found.record.device] = found.place
    for session, devices in sent.items():
        held = _voting_devices(connection, session)
        if held and held != set(devices):
            day, _, room = book.sessions[session]
            place = next(iter(devices.values()))
            yield Reason("double_votes", place, f"{event.room(room).name}, day {day}")


def _voting_devices(connection: Connection, session: str) -> set[str]:
    ballots, tallies = tables.TABLES[Ballot], tables.TABLES[Tally]
    query = (
        select(ballots.c.device)
        .where(
            ballots.c.session == session,
            ballots.c.deleted.is_(False),
            ballots.c.withdrawn.is_(False),
        )
        .union(
            select(tallies.c.device).where(
                tallies.c.session == session, tallies.c.deleted.is_(False)
            )
        )
    )
    return set(connection.execute(query).scalars())


def _note_workbook(connection: Connection, book: RoomWorkbook, result: FileResult, at: int) -> None:
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
