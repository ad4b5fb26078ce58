"""What reads all notes goes through the file once, and does not look for each of them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, event

from facilitator import coverage, notes, participation, results, similar_notes
from facilitator.notes import Draft
from facilitator.plan import Subject
from facilitator.sessions import Place
from facilitator.store import Store


def plans(ask: Callable[[], object]) -> list[str]:
    """How SQLite goes about each statement with notes in it."""
    found: list[str] = []

    def look(connection: Connection, _cursor: object, said: str, values: Any, *_: object) -> None:
        if said.startswith("SELECT") and "notes" in said:
            driver = connection.connection.driver_connection
            assert driver is not None
            found.extend(row[3] for row in driver.execute(f"EXPLAIN QUERY PLAN {said}", values))

    event.listen(Engine, "before_cursor_execute", look)
    try:
        ask()
    finally:
        event.remove(Engine, "before_cursor_execute", look)
    return found


@pytest.mark.parametrize(
    "ask",
    [
        results.of_store,
        participation.of_store,
        coverage.of_store,
        partial(similar_notes.of_subject, subject=Subject("24")),
        partial(similar_notes.of_subject, subject=Subject("")),
    ],
)
def test_all_notes_are_read_as_they_are_in_the_file(
    store: Store, room7: Place, ask: Callable[[Store], object]
):
    notes.add(store, room7, Draft("seats", initiatives=("24",), community="Ghana"))
    said = plans(partial(ask, store))
    whole = ("SCAN notes", "SEARCH notes USING COVERING INDEX notes_by_voice (deleted=?)")
    assert any(line.startswith(whole) for line in said)
    assert not [line for line in said if "USING INDEX" in line and "deleted=?" in line]
