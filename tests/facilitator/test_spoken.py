"""Who has spoken: notes by community, silent ones from attendance or from earlier sessions."""

from __future__ import annotations

from facilitator import notes, sessions, spoken
from facilitator.notes import Draft
from facilitator.records import Attendance
from facilitator.sessions import Place
from facilitator.store import Store


def say(store: Store, where: Place, *communities: str) -> None:
    for name in communities:
        notes.add(store, where, Draft("x", community=name))


def test_those_who_spoke_most_come_first_and_one_community_is_one(store: Store, room7: Place):
    say(store, room7, "Ghana", "Igbo", "ghana", "Gulf", "GHANA", "Gulf", "")
    found = spoken.of_session(store, room7.id)
    assert list(found.counts.items()) == [("Ghana", 3), ("Gulf", 2), ("Igbo", 1)]
    assert found.silent == ()


def test_silent_are_those_present_and_those_of_earlier_sessions(store: Store, room7: Place):
    say(store, sessions.place(store, "2", "priorities", "17"), "Russia", "Taiwan", "Ghana")
    with store.change("{people} people present", people=9) as change:
        for at, counted in ((1, {"Tunisia": 4}), (2, {"Gulf": 1, "Igbo": 5, "Peru": 0}), (3, {})):
            change.add(Attendance, session=room7.id, at=at, present=9, communities=counted)
    say(store, room7, "Ghana", "igbo")
    found = spoken.of_session(store, room7.id)
    assert found.silent == ("Gulf", "Russia", "Taiwan")
    assert found.known == 5
    say(store, room7, "Gulf")
    assert spoken.of_session(store, room7.id).silent == ("Russia", "Taiwan")


def test_how_many_notes_stand_where(store: Store, room7: Place):
    other = sessions.place(store, "1", "priorities", "8")
    notes.add(store, other, Draft("there", initiatives=("24",), community="Gulf"))
    for numbers, community in ((("24", "2"), "Ghana"), (("24",), ""), ((), "Ghana")):
        notes.add(store, room7, Draft("here", initiatives=numbers, community=community))
    removed = notes.add(store, room7, Draft("gone", initiatives=("2",), community="Igbo"))
    assert removed is not None
    notes.remove(store, removed.id)
    assert notes.count_per_initiative(store, room7.id) == {"24": 2, "2": 1}
    assert notes.count_per_community(store, room7.id) == {"Ghana": 2}
