"""Conflicts: records that were changed in two places, both versions kept, until somebody chooses.

A choice is a new version that contains the ones it was made between, so it travels with every
later export and wherever it is known nobody is asked again.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from sqlalchemy import Connection, select

from facilitator import by_hand, known_files, phrases, rival_versions, store_facts, tables
from facilitator.ids import named
from facilitator.reasons import Reason, Refused
from facilitator.records import BY_TABLE, Captured, Session, VoteChoice
from facilitator.sessions import Place
from facilitator.store import Store
from facilitator.store_records import find
from facilitator.transaction import Step, Transaction
from facilitator.versions import contains
from facilitator.words import QT_TRANSLATE_NOOP

Choice = Literal["keep", "take", "both"]

DECIDED = (
    QT_TRANSLATE_NOOP("History", "Conflict decided"),
    QT_TRANSLATE_NOOP("History", "{count} conflicts decided"),
)
"""How the history calls one decision, and several made at once."""


@dataclass(frozen=True)
class Side:
    """One of the two versions: what it says, and where that comes from.

    `by_hand` says that it was last changed in a spreadsheet; `file` is the workbook it came with,
    empty when it was written here; `device` is the one that captured the record first. `changed`
    (UTC ms) is when that was said: not when a decision was taken back that had replaced it.
    """

    record: Captured
    file: str
    device: str
    by_hand: bool
    changed: int


@dataclass(frozen=True)
class Conflict:
    """One record with two versions. `shown` is what counts until somebody chooses.

    `before` is the newest version known that both come from, if any; `fields` are the names of
    the fields in which the two differ. `number` is the record's place among those of its kind in
    the session, from 1, in the order captured, as people count them.
    """

    id: str
    where: Place
    number: int
    shown: Side
    other: Side
    before: Captured | None
    fields: tuple[str, ...]


def open_conflicts(store: Store) -> list[Conflict]:
    """All open conflicts, by room, day and round in the order of the event, then as captured.

    Which device's votes count is asked elsewhere, see `vote_sides`.
    """
    with store.reading() as connection:
        sessions = {session.id: session for session in find(connection, Session)}
        files = store_facts.workbook_files(connection)
        found = [
            conflict
            for kind, record_id in _with_rivals(connection)
            for conflict in _of_record(connection, kind, record_id, sessions, files)
        ]
        found = _told_apart(connection, found)
    rooms = {room.key: at for at, room in enumerate(store.event.every_room)}
    return sorted(
        found,
        key=lambda one: (
            rooms.get(one.where.room, 0),
            one.where.day,
            one.where.round,
            one.shown.record.table,
            one.number,
            one.id,
        ),
    )


def _told_apart(connection: Connection, found: Sequence[Conflict]) -> list[Conflict]:
    """Two copies of one workbook by the files that brought them, where both are known."""
    alike = [one for one in found if one.shown.file and one.shown.file == one.other.file]
    files = known_files.files_of(
        connection,
        {one.where.id for one in alike},
        {_version(side) for one in alike for side in (one.shown, one.other)},
    )
    named_apart: dict[str, Conflict] = {}
    for one in alike:
        shown, other = (files.get(_version(side), "") for side in (one.shown, one.other))
        if shown and other and shown != other:
            named_apart[one.id] = replace(
                one, shown=replace(one.shown, file=shown), other=replace(one.other, file=other)
            )
    return [named_apart.get(one.id, one) for one in found]


def _version(side: Side) -> tuple[str, str]:
    return side.record.id, side.record.version


def decide(store: Store, conflict: Conflict, choice: Choice, origin: object | None = None) -> None:
    """Choose what is shown (`keep`), the other (`take`), or keep `both` as two records.

    Raises `Refused` (`changed_since`) when either version is not there any more: somebody chose
    or edited meanwhile.
    """
    decide_all(store, [conflict], choice, origin)


def decide_all(
    store: Store, conflicts: Sequence[Conflict], choice: Choice, origin: object | None = None
) -> None:
    """The same choice for several conflicts, as one change that one undo takes back."""
    decide_each(store, [(conflict, choice) for conflict in conflicts], origin)


def decide_each(
    store: Store, decided: Sequence[tuple[Conflict, Choice]], origin: object | None = None
) -> None:
    """A choice for each of several conflicts, as one change that one undo takes back.

    For a choice by where a version comes from: which of the two is shown differs by record.
    """
    one, several = DECIDED
    label = one if len(decided) == 1 else several
    with store.change(label, origin, count=len(decided)) as change:
        for conflict, choice in decided:
            _decide(change, conflict, choice)


def _decide(change: Transaction, conflict: Conflict, choice: Choice) -> None:
    shown, other = conflict.shown.record, conflict.other.record
    kind = type(shown)
    current = change.get(kind, shown.id)
    rivals = rival_versions.of_record(change.connection, kind, shown.id)
    if current is None or current.content() != shown.content() or other not in rivals:
        raise Refused(Reason("changed_since", found=_words(shown)))
    # Every version that says one of the two: nobody is asked about the same words again.
    over = [one for one in rivals if one.content() in (shown.content(), other.content())]
    change.decide(current, other if choice == "take" else current, over)
    if choice == "both":
        _add_second(change, other)


def _add_second(change: Transaction, other: Captured) -> None:
    """The other version as a record of its own, the same one whoever chooses so."""
    second = named("both", other.id, by_hand.digest(other))
    if change.get(type(other), second) is None:
        content = other.content()
        kept = {n: getattr(other, n) for n in ("box", "list_version") if hasattr(other, n)}
        change.add(type(other), second, **content, **kept)


def _words(record: Captured) -> str:
    said = str(getattr(record, "text", "") or getattr(record, "title", ""))[:60]
    return phrases.quoted(said or phrases.table(record.table))


def _with_rivals(connection: Connection) -> Iterable[tuple[type[Captured], str]]:
    rivals = tables.rivals
    query = (
        select(rivals.c.table_name, rivals.c.record)
        .where(rivals.c.table_name != VoteChoice.table)
        .distinct()
    )
    for table, record_id in connection.execute(query):
        kind = BY_TABLE[table]
        if issubclass(kind, Captured):
            yield kind, record_id


def _of_record(
    connection: Connection,
    kind: type[Captured],
    record_id: str,
    sessions: dict[str, Session],
    files: dict[str, str],
) -> Iterable[Conflict]:
    shown = next(iter(_all(connection, kind, id=record_id)), None)
    session = sessions.get(shown.session) if shown is not None else None
    if shown is None or session is None:
        return
    where = Place(session.day, session.round, session.room, session.id)
    number = 0
    known: list[Captured] = []
    asked: list[object] = []
    for other in rival_versions.of_record(connection, kind, record_id):
        content = other.content()
        if content == shown.content() or content in asked:
            continue
        asked.append(content)
        number = number or _number(connection, kind, shown)
        known = known or _known(connection, kind, record_id)
        differing = tuple(name for name, value in shown.content().items() if content[name] != value)
        yield Conflict(
            f"{record_id} {other.version} {by_hand.digest(other)}",
            where,
            number,
            _side(shown, files, known),
            _side(other, files, known),
            _before(known, shown, other),
            differing,
        )


def _all(connection: Connection, kind: type[Captured], **equal: object) -> list[Captured]:
    table = tables.TABLES[kind]
    query = select(table)
    for name, value in equal.items():
        query = query.where(table.c[name] == value)
    rows = connection.execute(query.order_by(table.c.created, table.c.id))
    return [tables.record_of(kind, row) for row in rows]


def _number(connection: Connection, kind: type[Captured], record: Captured) -> int:
    same = _all(connection, kind, session=record.session)
    standing = [one.id for one in same if not one.deleted or one.id == record.id]
    return standing.index(record.id) + 1


def _known(connection: Connection, kind: type[Captured], record_id: str) -> list[Captured]:
    """The earlier versions of a record, as far as this store has them."""
    return [
        *rival_versions.past_of(connection, kind, record_id),
        *_from_history(connection, record_id),
    ]


def _side(record: Captured, files: dict[str, str], known: Sequence[Captured]) -> Side:
    origin = record
    if not record.source:
        # Undo writes anew what a file had brought; people know it by that file.
        same = [
            one
            for one in known
            if one.content() == record.content() and contains(record.version, one.version)
        ]
        origin = min([*same, record], key=lambda one: (not one.source, one.changed))
    return Side(
        record,
        files.get(origin.source, ""),
        record.device,
        by_hand.is_by_hand(origin.version),
        origin.changed,
    )


def _before(known: Sequence[Captured], shown: Captured, other: Captured) -> Captured | None:
    """The newest version known that both come from: what either side changed is seen against it."""
    common = [
        one
        for one in known
        if contains(shown.version, one.version)
        and contains(other.version, one.version)
        # A decision that was taken back: it says what one of them says.
        and one.content() not in (shown.content(), other.content())
    ]
    newest = [
        one
        for one in common
        if not any(o.version != one.version and contains(o.version, one.version) for o in common)
    ]
    return max(newest, key=lambda one: (one.changed, one.version), default=None)


def _from_history(connection: Connection, record_id: str) -> list[Captured]:
    """What the record said before and after each change that was made here."""
    history = tables.history
    query = select(history.c.steps).where(history.c.steps.contains(record_id, autoescape=True))
    found: list[Captured] = []
    for steps in connection.execute(query).scalars():
        for step in (Step.from_data(data) for data in json.loads(steps)):
            for record in (step.before, step.after):
                if isinstance(record, Captured) and record.id == record_id:
                    found.append(record)
    return found
