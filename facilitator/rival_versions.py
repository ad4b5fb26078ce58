"""The tables `rivals` and `past`: the versions of a record that its own table does not show."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import TypeVar

from sqlalchemy import Connection, select

from facilitator.by_hand import digest
from facilitator.heads import fold
from facilitator.records import BY_TABLE, Captured, Record
from facilitator.tables import among, past, record_from, rivals

R = TypeVar("R", bound=Record)


def of_record(connection: Connection, kind: type[R], record_id: str) -> list[R]:
    """The versions beside the one that is shown."""
    query = select(rivals.c.data).where(rivals.c.record == record_id).order_by(rivals.c.version)
    return [record_from(kind, json.loads(data)) for data in connection.execute(query).scalars()]


def of_records(
    connection: Connection, kind: type[R], record_ids: Sequence[str]
) -> dict[str, list[R]]:
    """As `of_record`, of those of these records that have any."""
    found: dict[str, list[R]] = {}
    listed = rivals.c.record.in_(among(record_ids))
    query = select(rivals.c.record).where(listed, rivals.c.table_name == kind.table).distinct()
    for record_id in connection.execute(query).scalars().all():
        found[record_id] = of_record(connection, kind, record_id)
    return found


def every_rival(connection: Connection) -> list[Captured]:
    """All versions beside those that are shown."""
    rows = connection.execute(select(rivals.c.table_name, rivals.c.data)).all()
    found = [record_from(BY_TABLE[row.table_name], json.loads(row.data)) for row in rows]
    return [record for record in found if isinstance(record, Captured)]


def keep(connection: Connection, record_id: str, versions: Sequence[Record]) -> None:
    """Let these be all the versions beside the one that is shown."""
    connection.execute(rivals.delete().where(rivals.c.record == record_id))
    if versions:
        connection.execute(rivals.insert(), [row_of(version) for version in versions])


def keep_past(connection: Connection, versions: Iterable[Record]) -> None:
    """Keep versions that a later one contains; one that is kept already is folded into."""
    kept: dict[tuple[str, str, str], Record] = {}
    for version in versions:
        key = version.id, version.version, digest(version)
        # Of several files that are merged together each may have it.
        kept[key] = fold(kept[key], version) if key in kept else version
    ids = {key[0] for key in kept}
    for known in connection.execute(select(past).where(past.c.record.in_(among(ids)))):
        key = known.record, known.version, known.digest
        if key in kept:
            record = record_from(BY_TABLE[known.table_name], json.loads(known.data))
            kept[key] = fold(record, kept[key])
    if kept:
        rows = [row_of(version) for version in kept.values()]
        connection.execute(past.insert().prefix_with("OR REPLACE"), rows)


def past_of(connection: Connection, kind: type[R], record_id: str) -> list[R]:
    """The earlier versions of a record that merges brought or replaced."""
    query = select(past.c.data).where(past.c.record == record_id).order_by(past.c.version)
    return [record_from(kind, json.loads(data)) for data in connection.execute(query).scalars()]


def row_of(record: Record) -> dict[str, str]:
    """A version as a row of either table."""
    return {
        "record": record.id,
        "version": record.version,
        "digest": digest(record),
        "table_name": record.table,
        "session": str(getattr(record, "session", "")),
        "data": json.dumps(asdict(record), ensure_ascii=False),
    }
