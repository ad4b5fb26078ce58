"""Records of a store on an open connection: those that stand, those of a session, those of ids."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from sqlalchemy import Connection, Table, TextClause, select, text

from facilitator import tables
from facilitator.records import Record

R = TypeVar("R", bound=Record)


def find(connection: Connection, kind: type[R], /, **equal: object) -> list[R]:
    """As `Store.find`, on an open connection."""
    table = tables.TABLES[kind]
    standing = table.c.deleted.is_(False) if equal else throughout(table)
    query = select(table).where(standing)
    for name, value in equal.items():
        query = query.where(table.c[name] == value)
    rows = connection.execute(query.order_by(table.c.created, table.c.id)).all()
    return [tables.record_of(kind, row) for row in rows]


def throughout(table: Table) -> TextClause:
    """That a record is not removed, for a question that reads all of a table.

    It then goes from row to row as they are in the file. By an index of what is removed, which is
    what SQLite would take, each row is looked for here and there.
    """
    return text(f"+{table.name}.deleted IS 0")


def get_many(connection: Connection, kind: type[R], ids: Sequence[str]) -> dict[str, R]:
    """The records with these ids, removed ones too."""
    table = tables.TABLES[kind]
    found: dict[str, R] = {}
    if not ids or connection.execute(select(table.c.id).limit(1)).first() is None:
        return found
    rows = connection.execute(select(table).where(table.c.id.in_(tables.among(ids))))
    found.update((row.id, tables.record_of(kind, row)) for row in rows)
    return found


def get_session(connection: Connection, kind: type[R], session: str) -> list[R]:
    """All records of a session, removed ones too."""
    table = tables.TABLES[kind]
    rows = connection.execute(select(table).where(table.c.session == session)).all()
    return [tables.record_of(kind, row) for row in rows]
