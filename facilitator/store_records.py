"""Records of a store on an open connection: those that stand, those of a session, those of ids."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import Connection, Select, Table, TextClause, bindparam, select, text

from facilitator import tables
from facilitator.records import Record

R = TypeVar("R", bound=Record)


def find(connection: Connection, kind: type[R], /, **equal: object) -> list[R]:
    """As `Store.find`, on an open connection."""
    rows = connection.execute(_found(kind, tuple(equal)), equal).all()
    return [tables.record_of(kind, row) for row in rows]


@cache
def _found(kind: type[Record], names: tuple[str, ...]) -> Select[Any]:
    """The question for records by these fields: to put it together takes longer than to ask it."""
    table = tables.TABLES[kind]
    standing = table.c.deleted.is_(False) if names else throughout(table)
    query = select(table).where(standing, *(table.c[name] == bindparam(name) for name in names))
    return query.order_by(table.c.created, table.c.id)


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
    rows = connection.execute(_of_session(kind), {"session": session}).all()
    return [tables.record_of(kind, row) for row in rows]


@cache
def _of_session(kind: type[Record]) -> Select[Any]:
    table = tables.TABLES[kind]
    return select(table).where(table.c.session == bindparam("session"))
