"""Many notes kept as one change."""

from __future__ import annotations

from facilitator import notes
from facilitator.notes import Draft
from facilitator.records import Note
from facilitator.sessions import Place
from facilitator.store import Store


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


def test_nothing_to_keep_leaves_no_line(store: Store, room7: Place):
    assert notes.add_many(store, room7, [Draft("  ")]) == []
    assert store.history() == []


def test_what_cannot_be_stored_is_cleaned(store: Store, room7: Place):
    (note,) = notes.add_many(store, room7, [Draft("a\x00b\ud800\r\nc", community="Gh\x07ana ")])
    assert (note.text, note.community) == ("a\ufffdb\ufffd\nc", "Gh\ufffdana")
    assert store.get(Note, note.id) == note
