"""How SQLite goes about what the app asks it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection, Engine, event


def plans(ask: Callable[[], object]) -> list[tuple[str, str]]:
    """What it does for each question that is asked, line by line, each with the statement."""
    found: list[tuple[str, str]] = []

    def look(connection: Connection, _cursor: object, said: str, values: Any, *_: object) -> None:
        if said.startswith("SELECT"):
            driver = connection.connection.driver_connection
            assert driver is not None
            how = driver.execute(f"EXPLAIN QUERY PLAN {said}", values)
            found.extend((row[3], said) for row in how)

    event.listen(Engine, "before_cursor_execute", look)
    try:
        ask()
    finally:
        event.remove(Engine, "before_cursor_execute", look)
    return found
