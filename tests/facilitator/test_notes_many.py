"""Many notes kept as one change."""

from __future__ import annotations

import pytest

from facilitator import history, notes, search
from facilitator.notes import Draft
from facilitator.reasons import Refused
from facilitator.records import Note
from facilitator.sessions import Place
from facilitator.store import Store
from tests.facilitator.indexed import is_whole


def test_many_notes_are_one_change_in_their_order(store: Store, room7: Place):
    told = []
    store.listen(told.append)
    drafts = [Draft(f"note {number}", support=number % 3, key=number == 7) for number in range(300)]
    made = notes.add_many(store, room7, [*drafts, Draft(" \n ")])
    found = notes.of_session(store, room7.id)
    assert [note.text for note in found] == [draft.text for draft in drafts]
    assert [(note.support, note.key) for note in found] == [(d.support, d.key) for d in drafts]
    assert [note.id for note in made] == [note.id for note in found]
    assert len(told) == 1
    assert told[0].ids >= {note.id for note in found}
    assert store.undo_label().english() == "300 notes added"
    store.undo()
    assert notes.of_session(store, room7.id) == []
    store.redo()
    assert [note.text for note in notes.of_session(store, room7.id)] == [d.text for d in drafts]


def test_the_search_follows_many_notes_and_their_undo(store: Store, room7: Place):
    notes.add_many(store, room7, [Draft(f"hubs {number}") for number in range(120)])
    assert is_whole(store)
    assert search.count(store, "hubs") == 120
    store.undo()
    assert is_whole(store)
    assert search.count(store, "hubs") == 0
    store.redo()
    assert is_whole(store)


def test_many_notes_are_not_undone_where_one_was_changed_since(store: Store, room7: Place):
    made = notes.add_many(store, room7, [Draft(f"line {number}") for number in range(60)])
    with store.change("meanwhile", kind="merge") as change:  # no step of its own to undo
        change.edit(Note, made[7].id, text="changed")
    with pytest.raises(Refused) as refused:
        store.undo()
    assert refused.value.reasons[0].code == "changed_since"
    assert len(notes.of_session(store, room7.id)) == 60


def test_nothing_to_keep_leaves_no_line(store: Store, room7: Place):
    assert notes.add_many(store, room7, [Draft("  ")]) == []
    assert history.page(store) == []


def test_what_cannot_be_stored_is_cleaned(store: Store, room7: Place):
    (note,) = notes.add_many(store, room7, [Draft("a\x00b\ud800\r\nc", community="Gh\x07ana ")])
    assert store.undo_label().english() == "Note added"
    assert (note.text, note.community) == ("a\ufffdb\ufffd\nc", "Gh\ufffdana")
    assert store.get(Note, note.id) == note
