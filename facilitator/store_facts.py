"""What a store keeps beside its records, without a history: facts, devices, half-typed text."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection, bindparam, select

from facilitator import tables
from facilitator.ids import new_device

_RENEWED = " before "
_FACT = select(tables.about.c.value).where(tables.about.c.name == bindparam("name"))
_DRAFT = select(tables.drafts.c.text).where(
    tables.drafts.c.session == bindparam("session"), tables.drafts.c.field == bindparam("field")
)


def fact(connection: Connection, name: str) -> str | None:
    """One of the store's own facts, see `tables.about`."""
    return connection.execute(_FACT, {"name": name}).scalar()


def keep_facts(connection: Connection, kept: Mapping[str, str]) -> None:
    """Keep these of the store's own facts; the others stay."""
    about = tables.about
    connection.execute(about.delete().where(about.c.name.in_(kept)))
    rows = [{"name": name, "value": value} for name, value in kept.items()]
    connection.execute(about.insert(), rows)


def workbook_files(connection: Connection) -> dict[str, str]:
    """The file that each merged workbook came with, by the workbook's id."""
    workbooks = tables.workbooks
    rows = connection.execute(select(workbooks.c.id, workbooks.c.file))
    return {row.id: row.file for row in rows}


def devices(connection: Connection) -> list[str]:
    """The names that the store was written under, the first one first."""
    rows = connection.exec_driver_sql(f"SELECT device FROM {tables.devices.name} ORDER BY rowid")
    return [row[0] for row in rows]


def renewed(installation: str) -> str:
    """What an installation is called in a store before it got a new name there to write under."""
    return f"{installation}{_RENEWED}{new_device()}"


def is_renewed(installation: str) -> bool:
    """Whether an installation is called so."""
    return _RENEWED in installation


def own_devices(connection: Connection, device: str) -> set[str]:
    """The names that whoever writes as `device` has written under: more than one after going back.

    In a store that was copied to another machine those of the first one are not among them.
    """
    rows = connection.exec_driver_sql(f"SELECT device, installation FROM {tables.devices.name}")
    known = {name: installation.partition(_RENEWED)[0] for name, installation in rows}
    return {device, *(name for name in known if known[name] == known.get(device))}


def draft(connection: Connection, session: str, field: str) -> str:
    """The half-typed text kept for this field, empty when there is none."""
    return connection.execute(_DRAFT, {"session": session, "field": field}).scalar() or ""


def keep_draft(connection: Connection, session: str, field: str, words: str, at: int) -> None:
    """Keep half-typed text; empty text forgets it."""
    drafts = tables.drafts
    here = (drafts.c.session == session) & (drafts.c.field == field)
    connection.execute(drafts.delete().where(here))
    if words:
        connection.execute(
            drafts.insert().values(session=session, field=field, text=words, changed=at)
        )
