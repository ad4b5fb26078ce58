"""What reads all notes goes through the file once, and does not look for each of them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest

from facilitator import coverage, notes, participation, results, similar_notes
from facilitator.notes import Draft
from facilitator.plan import Subject
from facilitator.sessions import Place
from facilitator.store import Store
from tests.facilitator.plans import plans


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
    said = [how for how, statement in plans(partial(ask, store)) if "notes" in statement]
    whole = ("SCAN notes", "SEARCH notes USING COVERING INDEX notes_by_voice (deleted=?)")
    assert any(line.startswith(whole) for line in said)
    assert not [line for line in said if "USING INDEX" in line and "deleted=?" in line]
