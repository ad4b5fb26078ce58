"""How much SQLite does for a question: the same on every machine, however busy it is."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

from sqlalchemy import Connection, Engine, event

_STEPS = 10


def work(ask: Callable[[], object]) -> int:
    """How many times ten steps SQLite goes while `ask` asks a store."""
    steps = 0
    drivers: set[sqlite3.Connection] = set()

    def step() -> int:
        nonlocal steps
        steps += 1
        return 0

    def look(connection: Connection, *_: object) -> None:
        driver = connection.connection.driver_connection
        assert isinstance(driver, sqlite3.Connection)
        if driver not in drivers:
            drivers.add(driver)
            driver.set_progress_handler(step, _STEPS)

    event.listen(Engine, "before_cursor_execute", look)
    try:
        ask()
    finally:
        event.remove(Engine, "before_cursor_execute", look)
        for driver in drivers:
            driver.set_progress_handler(None, _STEPS)
    assert steps
    return steps
