"""The history as it is read: newest first, in pages, with what was undone."""

from __future__ import annotations

import pytest

from facilitator import agenda, history, notes, sessions, votes
from facilitator.notes import Draft
from facilitator.reasons import Refused
from facilitator.records import Note
from facilitator.sessions import Place
from facilitator.store import Store


def told(store: Store, **how) -> list[tuple[str, str, bool]]:
    return [(one.kind, one.label.english(), one.undone) for one in history.page(store, **how)]


def test_the_newest_first_and_what_was_undone(store: Store, room7: Place):
    notes.add(store, room7, Draft("Hubs\nshare"))
    votes.cast(store, room7, "2 24")
    store.undo()
    assert told(store) == [
        ("undo", "Ballot added", False),
        ("change", "Ballot added", True),
        ("change", "Note added", False),
    ]
    lines = history.page(store)
    assert [line.next for line in lines] == [False, False, True]
    assert [line.records[0].words for line in lines] == [
        "2 24",
        "2 24",
        "Hubs share",
    ]
    assert all(line.here for line in lines)
    store.redo()
    assert [line.undone for line in history.page(store)] == [False] * 4
    store.undo()
    notes.add(store, room7, Draft("more"))  # now it cannot come back
    assert [line.undone for line in history.page(store)][-2:] == [True, False]


def test_what_could_not_be_undone_still_stands(store: Store, room7: Place):
    note = notes.add(store, room7, Draft("x"))
    assert note is not None
    notes.edit(store, note.id, text="y")
    with store.change("by another", None, "merge") as change:
        change.edit(Note, note.id, text="z")
    with pytest.raises(Refused):
        store.undo()
    assert [(kind, undone) for kind, _, undone in told(store)] == [
        ("merge", False),
        ("change", False),
        ("change", False),
    ]


def test_page_by_page_every_line_once(store: Store, room7: Place):
    for number in range(25):
        notes.add(store, room7, Draft(f"note {number}"))
    seen: list[int] = []
    before = None
    while lines := history.page(store, before, 10):
        seen += [line.id for line in lines]
        before = lines[-1].id
    assert len(seen) == 25
    assert seen == sorted(seen, reverse=True)


def test_only_one_session_with_its_agenda(store: Store, room7: Place):
    other = sessions.place(store, "1", "priorities", "8")
    notes.add(store, room7, Draft("here"))
    notes.add(store, other, Draft("there"))
    agenda.start_or_pause(store, "1", "7")
    agenda.start_or_pause(store, "2", "7")
    sessions.set_present(store, room7, 9)
    votes.close(store, room7, True)
    lines = history.page(store, only=room7)
    assert len(lines) == 4
    assert [record.room for line in lines for record in line.records if record.room] == ["7"]
    assert len(history.page(store)) == 6


def test_a_line_of_another_laptop_says_so(open_store, store: Store, room7: Place):
    notes.add(store, room7, Draft("x"))
    store.copy_to(store.path.with_name("copy.sqlite"))
    copy = open_store("copy.sqlite", installation="another")
    notes.add(copy, room7, Draft("y"))
    assert [line.here for line in history.page(copy)] == [True, False]


def test_a_change_of_thousands_of_records_is_one_quick_line(store: Store, room7: Place):
    with store.change("many") as change:
        for number in range(2000):
            change.add(Note, session=room7.id, text=f"{number}")
    (line,) = history.page(store)
    assert line.records == ()
