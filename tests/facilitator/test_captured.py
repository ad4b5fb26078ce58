"""Which rooms have something captured on this laptop."""

from __future__ import annotations

from dataclasses import replace

from facilitator import captured, notes, sessions, votes
from facilitator.notes import Draft
from facilitator.sessions import Place
from facilitator.store import Store


def test_what_was_captured_here_the_newest_first(store: Store, room7: Place):
    room17 = sessions.place(store, "2", "priorities", "17")
    room3 = sessions.place(store, "1", "priorities", "3")
    for text in ("a", "b", "c"):
        note = notes.add(store, room7, Draft(text))
    assert note is not None
    notes.remove(store, note.id)
    votes.cast(store, room7, "2 24")
    notes.add(store, room17, Draft("d"))
    store.keep_draft(room3.id, "composer", "half a sen")
    with store.change("merged", None, "merge") as change:
        change.put([replace(note, id="x", session="y", source="book", deleted=False)], [])
    found = captured.by_session(store)
    assert [(one.place, one.notes, one.ballots, one.half_typed) for one in found] == [
        (room3, 0, 0, True),
        (room17, 1, 0, False),
        (room7, 2, 1, False),
    ]
    store.undo()
    assert [one.place for one in captured.by_session(store)] == [room3, room7]


def test_unfinished_ballots_of_a_room_or_of_all_are_counted(store: Store, room7: Place):
    room3 = sessions.place(store, "1", "priorities", "3")
    ballot = votes.cast(store, room7, "2 24")
    store.keep_draft(room7.id, captured.BALLOT_DRAFT, f"\t2 99\n{ballot.id}\t2 98\n")
    store.keep_draft(room3.id, captured.BALLOT_DRAFT, "\t24")
    store.keep_draft(room3.id, "composer", "half a sen")
    assert captured.unfinished_ballots(store, "7") == 2
    assert captured.unfinished_ballots(store, "8") == 0
    assert captured.unfinished_ballots(store) == 3
    votes.enter_tally(store, room3, votes.read_tally(store.event, "priorities", "24=17"))
    assert captured.unfinished_ballots(store) == 2
