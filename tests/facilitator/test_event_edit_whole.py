"""Edits of the list, of rounds and of prepared talks: what names a part goes with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from facilitator import (
    event_change,
    event_edit,
    event_edit_list,
    event_edit_rounds,
    event_edit_talks,
    notes,
    sessions,
    votes,
)
from facilitator.clock import MINUTE
from facilitator.event import Event
from facilitator.event_gaps import Gap, missing
from facilitator.prepared_talks import in_order
from facilitator.reasons import Refused
from facilitator.store import Store

EVENT = Event.built_in()


def refused(edit: Callable[[], object]) -> str:
    with pytest.raises(Refused) as caught:
        edit()
    return caught.value.reasons[0].english()


def offering(event: Event, text: str) -> Event:
    return event_edit_rounds.change_vote(event, "priorities", "offered", text)


def gaps(event: Event) -> dict[str, Gap]:
    return {gap.code: gap for gap in missing(event)}


# The list


def test_an_initiative_has_its_new_number_wherever_it_is_named():
    event = offering(EVENT, "24; 25")
    event = event_edit_talks.add_talk(event, "Hubs")
    event = event_edit_talks.change_talk(event, "1", "initiative", "24")
    event = event_edit_list.renumber_initiative(event, "24", " #50 ")
    assert event.by_number["50"].titles == EVENT.by_number["24"].titles
    assert event.by_letter["A"].initiatives == ("22", "23", "50")
    assert event.offered("priorities") == ("50", "25")
    assert event.talks[0].initiative == "50"
    assert [*event.problems()] == []
    again = event_edit_list.renumber_initiative
    assert refused(lambda: again(event, "50", "25")) == "25 is there already. Use another one."
    assert "no number of the list" in refused(lambda: again(event, "50", "fifty"))


def test_one_that_goes_goes_from_its_cluster_and_from_what_is_offered():
    event = event_edit_list.remove_initiative(offering(EVENT, "24; 25"), "24")
    assert event.by_letter["A"].initiatives == ("22", "23")
    assert event.offered("priorities") == ("25",)
    said = refused(lambda: event_edit_list.remove_initiative(event, "25"))
    assert said == "Round “Priorities” offers only 25. Let it offer something else first."
    event = event_edit_talks.add_talk(event, "Hubs")
    event = event_edit_talks.change_talk(event, "1", "initiative", "31")
    said = refused(lambda: event_edit_list.remove_initiative(event, "31"))
    assert said == "1 prepared talk stands on initiative 31. Move or remove them first."


def test_a_recommendation_goes_once_it_has_no_initiative():
    edit = event_edit_list
    event = edit.renumber_recommendation(EVENT, "7", "70")
    numbers = [one.number for one in event.initiatives if one.recommendation == "70"]
    assert numbers == [one.number for one in EVENT.initiatives if one.recommendation == "7"]
    assert "belong to recommendation 70" in refused(lambda: edit.remove_recommendation(event, "70"))
    for number in numbers:
        event = edit.change_initiative(event, number, "recommendation", "8")
    event = edit.remove_recommendation(event, "70")
    assert "70" not in [one.number for one in event.recommendations]
    said = refused(lambda: edit.change_initiative(event, "1", "recommendation", "70"))
    assert said.startswith("“70” is none of these.")


def test_a_cluster_has_its_new_letter_wherever_it_is_named():
    edit = event_edit_list
    event = event_edit_rounds.change_vote(EVENT, "priorities", "on", "clusters")
    event = offering(event, "a; B")
    event = edit.change_cluster(event, "A", "letter", "Z")
    assert event.offered("priorities") == ("Z", "B")
    assert event.by_number["24"].cluster == "Z"
    assert refused(lambda: edit.change_cluster(event, "Z", "letter", "b")) == (
        "b is there already. Use another one."
    )
    assert "no letter of a cluster" in refused(
        lambda: edit.change_cluster(event, "Z", "letter", "1")
    )
    event = edit.remove_cluster(event, "Z")
    assert event.offered("priorities") == ("B",)
    assert event.by_number["24"].cluster == ""
    event = edit.change_cluster(event, "B", "initiatives", "24 25")
    assert (event.by_letter["B"].initiatives, event.by_letter["D"].initiatives) == (
        ("24", "25"),
        (),
    )
    assert event.by_number["9a"].cluster == ""
    assert "99" in refused(lambda: edit.change_cluster(event, "B", "initiatives", "99"))


def test_what_something_captured_needs_keeps_its_number(open_store: Callable[..., Store]):
    store = open_store()
    place = sessions.place(store, "1", "priorities", "7")
    notes.add(store, place, notes.Draft("Seats", initiatives=("24",)))
    event = event_edit_list.renumber_initiative(EVENT, "24", "50")
    assert "“Global Council” keeps its number" in refused(lambda: event_change.keep(store, event))
    assert event_change.keep(store, event_edit_list.renumber_initiative(EVENT, "31", "50"))


# Rounds


def test_a_round_comes_with_its_item_and_goes_with_it(open_store: Callable[..., Store]):
    edit = event_edit_rounds
    event = edit.add_round(EVENT, "Steps")
    made = event.rounds[-1]
    assert (made.question, made.vote) == ("", EVENT.rounds[0].vote)
    keys = [item.key for item in event.agenda]
    assert keys[keys.index("vote") + 1] == next(
        item.key for item in event.agenda if item.round == made.key
    )
    assert gaps(event)["no_question"].where == (made.key,)
    assert edit.remove_round(event, made.key) == EVENT
    assert "the last one" in refused(lambda: edit.remove_round(EVENT, "priorities"))
    assert edit.move_round(event, made.key, -1).rounds[0].key == made.key
    store = open_store()
    event_change.keep(store, event)
    place = sessions.place(store, "1", made.key, "7")
    votes.cast(store, place, "24 25")
    assert f"round {made.key} cannot go" in refused(lambda: event_change.keep(store, EVENT))


def test_only_what_is_there_is_offered():
    event = offering(EVENT, "24, 25 ٣١")
    assert event.offered("priorities") == ("24", "25", "31")
    assert offering(event, "") == EVENT
    assert "99 is not on the list" in refused(lambda: offering(EVENT, "24; 99"))


# Prepared talks


def talk_event() -> Event:
    event = EVENT
    for title in ("Hubs", "Seats", "Tea"):
        event = event_edit_talks.add_talk(event, title)
    return event


def test_talks_have_an_order_once_one_is_moved():
    event = talk_event()
    assert [one.order for one in event.talks] == [0, 0, 0]
    event = event_edit_talks.move_talk(event, "3", -1)
    assert [one.title for one in in_order(event)] == ["Hubs", "Tea", "Seats"]
    event = event_edit_talks.add_talk(event, "Last", "1")
    assert [one.title for one in in_order(event)] == ["Hubs", "Tea", "Seats", "Last"]
    event = event_edit_talks.change_talk(event, "1", "room", "2")
    assert [one.title for one in in_order(event)] == ["Tea", "Seats", "Last", "Hubs"]
    assert event_edit_talks.move_talk(event, "1", -1) == event
    for key in ("2", "3"):
        event = event_edit_talks.change_talk(event, key, "room", "2")
    assert [one.title for one in in_order(event)] == ["Last", "Hubs", "Seats", "Tea"]
    event = event_edit_talks.change_talk(event, "2", "room", "3")
    event = event_edit_talks.change_talk(event, "2", "room", "2")
    assert [one.title for one in in_order(event)] == ["Last", "Hubs", "Tea", "Seats"]


def test_what_is_typed_of_a_talk_is_read_as_people_write_it():
    edit, event = event_edit_talks.change_talk, talk_event()
    event = edit(event, "1", "planned", "٤ min")
    event = edit(event, "1", "link", "example.org")
    event = edit(event, "1", "slot", "lightning TALKS")
    event = edit(event, "1", "room", "20")
    one = event_edit_talks.talk(event, "1")
    assert (one.planned, one.link, one.slot) == (4 * MINUTE, "https://example.org", "talks")
    assert one.day == EVENT.room("20").days[0] == "2"
    event = edit(event, "1", "planned", "")
    assert event_edit_talks.talk(event, "1").planned == 5 * MINUTE
    assert refused(lambda: edit(event, "1", "title", "")).startswith("A talk needs")


def test_what_prepared_talks_stand_on_stays():
    event = event_edit_talks.change_talk(talk_event(), "1", "room", "20")
    event = event_edit_talks.change_talk(event, "1", "slot", "talks")
    edit = event_edit
    for gone, place in (
        (lambda: edit.remove_room(event, "20"), "room 20"),
        (lambda: edit.change_room(event, "20", "days", ["1"]), "room 20, day 2"),
        (lambda: edit.remove_item(event, "talks"), "“Lightning talks”"),
        (lambda: edit.change_item(event, "talks", "kind", "social"), "“Lightning talks”"),
    ):
        said = refused(gone)
        assert said == f"1 prepared talk stands on {place}. Move or remove them first."
    rooms = tuple(replace(one, days=("1", "2")) for one in event.rooms)
    both = replace(event, rooms=rooms)
    assert "stands on day 2" in refused(lambda: edit.set_dates(both, ["2020-11-21"]))


def test_what_talks_lack_is_said():
    event = event_edit_talks.change_talk(talk_event(), "2", "speaker", "Ana")
    event = event_edit_talks.change_talk(event, "2", "title", "")
    found = gaps(event)
    assert (found["talk_no_title"].where, found["talk_no_speaker"].where) == (("2",), ("1", "3"))
    assert "talks_over" not in found
    event = event_edit_talks.change_talk(event, "3", "planned", "35:00")
    assert "talks_over" not in gaps(event)
    event = event_edit_talks.change_talk(event, "3", "planned", "35:01")
    assert gaps(event)["talks_over"].where == ("1",)
    bare = event_edit.remove_item(event, "talks")
    assert gaps(bare)["talks_no_slot"].where == ("1", "2", "3")
    untitled = event_edit_list.change_recommendation(event, "1", "es", "")
    assert gaps(untitled)["no_recommendation_title"].where == ("es",)
