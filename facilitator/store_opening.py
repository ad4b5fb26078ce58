"""What is done in the file of a store when it is opened for writing: made, if new, and named."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from sqlalchemy import Connection, select

from facilitator import schema, search_index, tables
from facilitator.copy_content import renew_devices
from facilitator.event import Event
from facilitator.ids import new_device
from facilitator.store_line import was_put_back


def make(connection: Connection, event: Event, rehearsal: bool) -> None:
    """Make everything that a store of this event has, in a file that is empty."""
    tables.create(connection)
    search_index.create(connection)
    connection.exec_driver_sql(f"PRAGMA application_id = {schema.APPLICATION}")
    connection.exec_driver_sql(f"PRAGMA user_version = {schema.number()}")
    facts = {"event": event.to_json()} | ({"rehearsal": "yes"} if rehearsal else {})
    connection.execute(tables.about.insert(), [{"name": n, "value": v} for n, v in facts.items()])


def make_ready(connection: Connection) -> None:
    """Make what was added to stores since this one was made, and a search that is behind."""
    tables.index_older(connection)
    if not search_index.is_current(connection):
        search_index.make_anew(connection)


def renew_where_put_back(connection: Connection, path: Path) -> None:
    """Let this store be written under new names where an older file was put in its place.

    What was changed since may have been sent, and must not be counted a second time.
    """
    driver = connection.connection.driver_connection
    if isinstance(driver, sqlite3.Connection) and was_put_back(path):
        renew_devices(driver)


def device_of(connection: Connection, installation: str) -> str:
    """The device that an installation of the app writes under; named when it is not yet."""
    devices = tables.devices
    known = connection.execute(
        select(devices.c.device).where(devices.c.installation == installation)
    ).scalar()
    if known is None:
        known = new_device()
        connection.execute(devices.insert().values(installation=installation, device=known))
    return known


def last_moment(connection: Connection) -> int:
    """When the newest change was made, UTC milliseconds; 0 where there is none."""
    lines = tables.history
    query = select(lines.c.at).order_by(lines.c.id.desc()).limit(1)
    return connection.execute(query).scalar() or 0
