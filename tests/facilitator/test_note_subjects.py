"""On what the notes of all rooms stand, and what should have a plan."""

from __future__ import annotations

from facilitator import note_subjects, notes, plan_sources, votes
from facilitator.note_subjects import SubjectNotes
from facilitator.notes import Draft
from facilitator.plan import Subject
from facilitator.sessions import Place, place
from facilitator.store import Store


def counted(store: Store, day: str = "") -> list[SubjectNotes]:
    return [one for one in note_subjects.of_store(store, day) if one.notes]


def test_initiatives_then_clusters_then_general(store: Store, room7: Place):
    room16 = place(store, "2", "priorities", "16")
    for where, draft in (
        (room7, Draft("said", initiatives=("24", "2"))),
        (room7, Draft("said", initiatives=("24",))),
        (room16, Draft("said", initiatives=("24",))),
        (room16, Draft("said", cluster="C")),
        (room16, Draft("said")),
    ):
        notes.add(store, where, draft)
    gone = notes.add(store, room7, Draft("a slip", initiatives=("5",)))
    assert gone is not None
    notes.remove(store, gone.id)
    assert counted(store) == [
        SubjectNotes(Subject("2"), 1, 1),
        SubjectNotes(Subject("24"), 3, 2),
        SubjectNotes(Subject(cluster="C"), 1, 1),
        SubjectNotes(Subject(), 1, 1),
    ]
    assert counted(store, "1") == [
        SubjectNotes(Subject("2"), 1, 1),
        SubjectNotes(Subject("24"), 2, 1),
    ]


def test_every_initiative_is_there_also_without_notes(store: Store):
    found = [one.subject for one in note_subjects.of_store(store)]
    assert found == [*(Subject(number) for number in store.event.by_number), Subject()]


def test_what_the_vote_of_all_rooms_put_above_its_cut_should_have_a_plan(
    store: Store, room7: Place
):
    assert not plan_sources.of_all_rooms(store).found
    votes.cast(store, room7, "24 25")
    votes.cast(store, place(store, "2", "priorities", "16"), "24")
    for round_key in ("", "priorities"):
        found = plan_sources.of_all_rooms(store, round_key)
        assert [(line.subject.badge, line.votes) for line in found.lines] == [("24", 2), ("25", 1)]
