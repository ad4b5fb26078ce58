"""Another edition of an event in a store that has something: nothing is left without its place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from facilitator import event_change, notes, plan, sessions, talks, votes
from facilitator.ballot_line import TallyEntry
from facilitator.event import Event
from facilitator.plan import Subject
from facilitator.reasons import Refused
from facilitator.records import Note
from facilitator.store import Store

EVENT = Event.built_in()
Open = Callable[..., Store]


def without_room(*keys: str) -> Event:
    return replace(EVENT, rooms=tuple(room for room in EVENT.rooms if room.key not in keys))


def without(*numbers: str) -> Event:
    kept = tuple(one for one in EVENT.initiatives if one.number not in numbers)
    clusters = tuple(
        replace(one, initiatives=tuple(n for n in one.initiatives if n not in numbers))
        for one in EVENT.clusters
    )
    return replace(EVENT, initiatives=kept, clusters=clusters)


def said(store: Store, event: Event) -> list[str]:
    with pytest.raises(Refused) as caught:
        event_change.keep(store, event)
    return [reason.english() for reason in caught.value.reasons]


def test_names_times_and_further_rooms_can_change(open_store: Open):
    store = open_store()
    rooms = (replace(EVENT.rooms[0], facilitator="Priya S."), *EVENT.rooms[1:])
    other = replace(EVENT, title="Ours", rooms=(*rooms, replace(rooms[0], key="31", name="New")))
    assert event_change.keep(store, other)
    assert store.event == other
    assert not event_change.keep(store, other)
    path = store.path
    store.close()
    with Store.open(path, installation="x", event=EVENT) as again:
        assert again.event == other


def test_an_empty_room_can_go_and_one_with_notes_cannot(open_store: Open):
    store = open_store()
    place = sessions.place(store, "1", "priorities", "7")
    notes.add(store, place, notes.Draft("Seats", initiatives=("24",)))
    notes.add(store, place, notes.Draft("Hubs"))
    votes.cast(store, place, "24 25")
    assert event_change.keep(store, without_room("8"))
    assert said(store, without_room("7", "8")) == [
        "room 7 cannot go: 3 records name it. Keep it, or remove them first."
    ]
    assert store.event == without_room("8")


@pytest.mark.parametrize("how", ["note", "ballot", "tally", "talk", "goal"])
def test_an_initiative_that_something_stands_on_cannot_go(open_store: Open, how: str):
    store = open_store()
    place = sessions.place(store, "1", "priorities", "7")
    assert event_change.keep(store, without("24"))
    assert event_change.go_back(store) == EVENT
    if how == "note":
        notes.add(store, place, notes.Draft("Seats", initiatives=("24", "25")))
    elif how == "ballot":
        votes.cast(store, place, "24 25")
    elif how == "tally":
        votes.enter_tally(store, place, TallyEntry("24", count=3))
    elif how == "talk":
        talks.add(store, talks.Slot(place, "talks"), speaker="Ana", planned=60_000, initiative="24")
    else:
        plan.set_goal(store, place, Subject("24"), "A council by 2022")
    assert said(store, without("24")) == [
        "initiative 24 cannot go: 1 record names it. Keep it, or remove them first."
    ]
    assert event_change.keep(store, without("31"))


def test_another_list_does_not_turn_notes_into_notes_on_something_else(open_store: Open):
    store = open_store()
    place = sessions.place(store, "1", "priorities", "7")
    notes.add(store, place, notes.Draft("Hubs", initiatives=("25",)))
    later = replace(
        EVENT,
        list_version="2021",
        initiatives=tuple(
            replace(one, titles={"en": "Regional councils"}) if one.number == "25" else one
            for one in EVENT.initiatives
        ),
    )
    assert said(store, later) == [
        "initiative 25 “Regional & thematic hubs” cannot go: 1 record names it, and nothing on "
        "the new list is it. Put it there under any number. Where it has another title, write its "
        "number so far beside it in the sheet Initiatives, in a column “Number (2020)”."
    ]
    note = store.find(Note)[0]
    notes.remove(store, note.id)
    assert event_change.keep(store, later)


def test_of_another_event_it_is_refused(open_store: Open):
    store = open_store()
    assert "Other" in said(store, replace(EVENT, id="other", title="Other"))[0]


def test_the_edition_before_comes_back_unless_something_needs_the_newest(open_store: Open):
    store = open_store()
    more = replace(EVENT, rooms=(*EVENT.rooms, replace(EVENT.rooms[0], key="31", name="Room 31")))
    assert not event_change.can_go_back(store)
    event_change.keep(store, more)
    event_change.keep(store, replace(more, title="Ours"))
    assert event_change.go_back(store) == more
    place = sessions.place(store, "1", "priorities", "31")
    notes.add(store, place, notes.Draft("Here"))
    with pytest.raises(Refused) as caught:
        event_change.go_back(store)
    assert caught.value.reasons[0].place == "room 31"
    assert store.event == more
