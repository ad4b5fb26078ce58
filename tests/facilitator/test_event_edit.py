"""Edits of the event: whatever is typed, the event stays one that can be kept and written."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator import (
    event_change,
    event_edit,
    event_edit_list,
    event_edit_rounds,
    event_edit_talks,
    event_read,
    event_write,
    sessions,
    talks,
    votes,
)
from facilitator.event import Event
from facilitator.event_days import read_dates, read_times
from facilitator.event_diff import differences
from facilitator.event_gaps import missing
from facilitator.language_names import code_of
from facilitator.reasons import Refused
from facilitator.store import Store
from tests.facilitator.hostile_texts import HOSTILE
from tests.share import examples

EVENT = Event.built_in()


def code(edit: Callable[[], object]) -> str:
    with pytest.raises(Refused) as caught:
        edit()
    return caught.value.reasons[0].code


def said(old: Event, new: Event) -> list[str]:
    return [one.english() for one in differences(old, new)]


# Any sequence of edits

typed = st.one_of(
    st.sampled_from(["", " ", "Ana", "EXAMPLE: Ana", "0", "10:00", "999", "=1+1", "en", "dots"]),
    st.sampled_from(HOSTILE),
    st.text(max_size=20),
)
_NUMBERS = ("24", "9b", "300", "B", "22; 7")
codes = st.sampled_from(["fr", "ar", "zh-hant", "xx", "", "No code"])
days = st.lists(st.dates().map(lambda day: day.isoformat()), max_size=3, unique=True).map(sorted)
times = st.lists(st.times().map(lambda time: f"{time:%H:%M}"), max_size=3)
Edit = Callable[[Event], Event]


@st.composite
def edits(draw: st.DrawFn) -> Edit:
    """One edit; what it is about is chosen among what the event has then."""
    place, text, by = draw(st.integers(0, 60)), draw(typed), draw(st.integers(-3, 3))

    def room(event: Event) -> str:
        return event.rooms[place % len(event.rooms)].key

    def item(event: Event) -> str:
        return event.agenda[place % len(event.agenda)].key

    def number(event: Event) -> str:
        return event.initiatives[place % len(event.initiatives)].number

    def round_(event: Event) -> str:
        return event.rounds[place % len(event.rounds)].key

    room_text = draw(st.sampled_from(["name", "topic", "facilitator", "note_taker", "language"]))
    item_field = draw(st.sampled_from(["title", "minutes", "kind", "round"]))
    round_field = draw(st.sampled_from(["title", "question", "supporting"]))
    vote_field = draw(st.sampled_from(["method", "picks", "places", "meaning", "on", "offered"]))
    value = draw(st.sampled_from([text, "dots", "score", "clusters", "breakout", "social", "2"]))
    language, official = draw(codes), draw(st.booleans())
    listed, dates, starts = draw(st.lists(codes, max_size=3)), draw(days), draw(times)
    letter = draw(st.sampled_from(["", "a", "H", "z"]))
    meets = draw(st.lists(st.sampled_from("123"), max_size=3))
    made: list[Edit] = [
        lambda event: event_edit.rename(event, text),
        lambda event: event_edit.set_dates(event, dates),
        lambda event: event_edit.set_starts(event, starts),
        event_edit.add_room,
        lambda event: event_edit.remove_room(event, room(event)),
        lambda event: event_edit.move_room(event, room(event), by),
        lambda event: event_edit.change_room(event, room(event), room_text, text),
        lambda event: event_edit.change_room(event, room(event), "language", language),
        lambda event: event_edit.change_room(event, room(event), "interpreted", listed),
        lambda event: event_edit.change_room(event, room(event), "days", meets),
        lambda event: event_edit.add_item(event, text, item(event)),
        lambda event: event_edit.remove_item(event, item(event)),
        lambda event: event_edit.move_item(event, item(event), by),
        lambda event: event_edit.change_item(event, item(event), item_field, value),
        lambda event: event_edit_rounds.change_round(event, round_(event), round_field, text),
        lambda event: event_edit_rounds.change_vote(event, round_(event), vote_field, value),
        lambda event: event_edit_list.change_title(event, number(event), language, text),
        lambda event: event_edit_list.change_title(event, number(event), "en", text),
        lambda event: event_edit_list.set_official(event, number(event), language, official),
        lambda event: event_edit_list.set_cluster(event, number(event), letter),
        *_of_the_list(place, text, draw(st.sampled_from([text, *_NUMBERS])), by),
        *_of_rounds_and_talks(place, text, draw(st.sampled_from([text, "2", "4:30", "7"])), by),
    ]
    return draw(st.sampled_from(made))


def _of_the_list(place: int, text: str, value: str, by: int) -> list[Edit]:
    """Edits of initiatives, recommendations and clusters."""
    edit = event_edit_list

    def number(event: Event) -> str:
        return event.initiatives[place % len(event.initiatives)].number

    def recommendation(event: Event) -> str:
        return event.recommendations[place % len(event.recommendations)].number

    def cluster(event: Event) -> str:
        return event.clusters[place % len(event.clusters)].letter

    made: list[Edit] = [
        lambda event: edit.set_list_version(event, text),
        lambda event: edit.add_initiative(event, text),
        lambda event: edit.remove_initiative(event, number(event)),
        lambda event: edit.move_initiative(event, number(event), by),
        lambda event: edit.renumber_initiative(event, number(event), value),
        lambda event: edit.change_initiative(event, number(event), "recommendation", value),
        lambda event: edit.change_initiative(event, number(event), edit.FIELDS[place % 5], value),
        lambda event: edit.add_recommendation(event, text),
        lambda event: edit.remove_recommendation(event, recommendation(event)),
        lambda event: edit.move_recommendation(event, recommendation(event), by),
        lambda event: edit.renumber_recommendation(event, recommendation(event), value),
        lambda event: edit.change_recommendation(event, recommendation(event), "fr", text),
        lambda event: edit.add_cluster(event, text),
    ]
    of_clusters: list[Edit] = [
        lambda event: edit.remove_cluster(event, cluster(event)),
        lambda event: edit.move_cluster(event, cluster(event), by),
        lambda event: edit.change_cluster(event, cluster(event), "letter", value),
        lambda event: edit.change_cluster(event, cluster(event), "name", text),
        lambda event: edit.change_cluster(event, cluster(event), "initiatives", value),
    ]
    return [
        *made,
        *(lambda event, one=one: one(event) if event.clusters else event for one in of_clusters),
    ]


def _of_rounds_and_talks(place: int, text: str, value: str, by: int) -> list[Edit]:
    """Edits of rounds as a whole, and of prepared talks."""
    fields = (
        "title",
        "speaker",
        "day",
        "room",
        "slot",
        "initiative",
        "language",
        "planned",
        "link",
    )
    field = fields[place % len(fields)]

    def round_(event: Event) -> str:
        return event.rounds[place % len(event.rounds)].key

    def talk(event: Event) -> str:
        return event.talks[place % len(event.talks)].key

    edit = event_edit_talks
    of_talks: list[Edit] = [
        lambda event: edit.remove_talk(event, talk(event)),
        lambda event: edit.move_talk(event, talk(event), by),
        lambda event: edit.change_talk(event, talk(event), field, value),
        lambda event: edit.add_talk(event, text, talk(event)),
    ]
    return [
        lambda event: event_edit_rounds.add_round(event, text),
        lambda event: event_edit_rounds.remove_round(event, round_(event)),
        lambda event: event_edit_rounds.move_round(event, round_(event), by),
        lambda event: edit.add_talk(event, text),
        *(lambda event, one=one: one(event) if event.talks else event for one in of_talks),
    ]


@given(st.lists(edits(), max_size=12))
@settings(max_examples=examples(60), deadline=None)
def test_whatever_is_edited_comes_back_from_json_and_from_the_workbook(sequence: list[Edit]):
    event = EVENT
    for edit in sequence:
        try:
            event = edit(event)
        except Refused as refused:
            assert all(reason.english() for reason in refused.reasons)
    assert Event.from_json(event.to_json()) == event
    with tempfile.TemporaryDirectory() as folder:
        path = event_write.write(event, Path(folder) / "our.event.xlsx")
        assert event_read.read(path).event == event
    assert (differences(EVENT, event) == ()) == (event == EVENT)
    missing(event)


# Single edits


def test_a_new_room_is_named_and_numbered_as_the_others():
    event = event_edit.add_room(EVENT)
    assert (event.rooms[-1].key, event.rooms[-1].name) == ("31", "Room 31")
    arabic = replace(EVENT.rooms[-1], name="غرفة 30")
    event = event_edit.add_room(replace(EVENT, rooms=(*EVENT.rooms[:-1], arabic)))
    assert event.rooms[-1].name == "غرفة 31"
    assert said(EVENT, event_edit.add_room(EVENT)) == ["Room 31 added"]


def test_fields_of_a_room_take_what_makes_sense():
    event = event_edit.change_room(EVENT, "7", "interpreted", ["fr", "ar", "fr", "en"])
    room = event.room("7")
    assert room.interpreted == tuple(one for one in ("fr", "ar", "en") if one != room.language)
    event = event_edit.change_room(event, "7", "language", "fr")
    assert "fr" not in event.room("7").interpreted
    event = event_edit.change_room(event, "7", "note_taker", "  Ana \n Pérez ")
    assert event.room("7").note_taker == "Ana Pérez"
    assert code(lambda: event_edit.change_room(EVENT, "7", "name", " ")) == "edit_empty"
    assert code(lambda: event_edit.change_room(EVENT, "7", "days", ["9"])) == "unknown_day"
    assert code(lambda: event_edit.change_room(EVENT, "7", "language", "9!")) == "edit_language"


def test_days_are_moved_added_and_removed_with_their_rooms():
    moved = event_edit.set_dates(EVENT, ["2020-12-05", "2020-12-06"])
    assert [(day.key, day.start) for day in moved.days] == [("1", "11:00"), ("2", "17:00")]
    more = event_edit.set_dates(EVENT, ["2020-11-21", "2020-11-22", "2020-11-23"])
    assert (more.days[-1].key, more.days[-1].start) == ("3", "17:00")
    assert code(lambda: event_edit.set_dates(EVENT, ["2020-11-22"])) == "edit_day_used"
    rooms = tuple(replace(room, days=("1", "2")) for room in EVENT.rooms)
    only = event_edit.set_dates(replace(EVENT, rooms=rooms), ["2020-11-22"])
    assert [day.key for day in only.days] == ["2"]
    assert {room.days for room in only.rooms} == {("2",)}
    assert [day.start for day in event_edit.set_starts(EVENT, ["9:30"]).days] == ["09:30", "09:30"]
    assert code(lambda: event_edit.set_starts(EVENT, ["9:30"] * 3)) == "edit_times_many"


@pytest.mark.parametrize(
    "text",
    [
        "21 and 22 November 2020",
        "2020-11-21; 2020-11-22",
        "21.11.2020, 22.11.2020",
        "November 21 and 22, 2020",
        "21 Nov 2020 and 22 Nov 2020",
        "2020年11月21日和22日",
        "21 و22 نوفمبر 2020",
        "٢١ و٢٢ نوفمبر",
        "21 и 22 ноября 2020 г.",
        "21 y 22 de noviembre de 2020",
        "21 और 22 नवंबर 2020",
        "21 and 22 November",
    ],
)
def test_days_are_read_as_people_write_them(text: str):
    assert read_dates(text, 2020) == ("2020-11-21", "2020-11-22")


@pytest.mark.parametrize(
    "text",
    [
        "31 December 2020 and 1 January 2021",
        "December 31, 2020 and January 1, 2021",
        "2020年12月31日和2021年1月1日",
        "31. Dezember 2020 und 1. Januar 2021",
    ],
)
def test_each_day_has_the_year_that_is_written_with_it(text: str):
    assert read_dates(text, 1999) == ("2020-12-31", "2021-01-01")


@pytest.mark.parametrize(
    "text", ["", "soon", "32 November 2020", "30 February 2020", "22 and 21 May"]
)
def test_what_is_no_list_of_days_is_refused(text: str):
    assert code(lambda: read_dates(text, 2020)) == "edit_dates"


def test_times_of_day_are_read():
    assert read_times("11:00 and 17.30") == ("11:00", "17:30")
    assert read_times("٩:٣٠") == ("09:30",)
    for text in ("", "noon", "25:00", "11", "11:00:30"):
        assert code(lambda text=text: read_times(text)) == "edit_times"


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("10", 10), ("10:00", 10), ("75 min", 75), ("1 h 15", 75), ("2h", 120), ("٤٥", 45)],
)
def test_lengths_are_read_as_people_write_them(text: str, minutes: int):
    assert event_edit.read_minutes(text) == minutes


@pytest.mark.parametrize("text", ["", "0", "-5", "1441", "soon", "10:30", "1.5"])
def test_what_is_no_length_is_refused(text: str):
    assert code(lambda: event_edit.read_minutes(text)) == "edit_minutes"


def test_a_breakout_has_a_round_and_the_last_item_stays():
    event = event_edit.add_item(EVENT, "Quick poll", "welcome")
    item = event.agenda[1]
    assert (item.title, item.kind, item.minutes, item.round) == ("Quick poll", "plenary", 10, "")
    event = event_edit.change_item(event, item.key, "kind", "Breakout")
    assert event.agenda[1].round == "priorities"
    event = event_edit.change_item(event, item.key, "kind", "social")
    assert event.agenda[1].round == ""
    one = replace(EVENT, agenda=EVENT.agenda[:1])
    assert code(lambda: event_edit.remove_item(one, "welcome")) == "edit_last"


def test_a_vote_keeps_to_what_its_method_allows():
    event = event_edit_rounds.change_vote(EVENT, "priorities", "method", "score")
    event = event_edit_rounds.change_vote(event, "priorities", "picks", "0")
    event = event_edit_rounds.change_vote(event, "priorities", "method", "dots")
    vote = event.round("priorities").vote
    assert vote is not None
    assert vote.picks == 1
    assert (
        code(lambda: event_edit_rounds.change_vote(event, "priorities", "picks", "0"))
        == "edit_number"
    )
    assert (
        code(lambda: event_edit_rounds.change_vote(event, "priorities", "picks", "many"))
        == "edit_number"
    )
    event = event_edit_rounds.change_vote(event, "priorities", "on", "clusters")
    assert event.offered("priorities") == tuple("ABCDEFGH")
    assert said(EVENT, event) == ["Vote of “Priorities” changed"]
    assert (
        event_edit_rounds.change_vote(event, "priorities", "method", "").round("priorities").vote
        is None
    )


def test_titles_somebody_types_are_working_titles_until_they_are_official():
    event = event_edit_list.change_title(EVENT, "24", "sw", "Baraza la Dunia")
    assert event.by_number["24"].title("sw") == "Baraza la Dunia"
    assert not event.by_number["24"].is_verified("sw")
    event = event_edit_list.set_official(event, "24", "sw", official=True)
    assert event.by_number["24"].is_verified("sw")
    event = event_edit_list.change_title(event, "24", "sw", "")
    assert event == EVENT
    assert code(lambda: event_edit_list.change_title(EVENT, "24", "en", "")) == "edit_empty"


def test_an_initiative_is_in_one_cluster():
    event = event_edit_list.set_cluster(EVENT, "24", "d")
    assert event.by_number["24"].cluster == "D"
    assert event.by_letter["A"].initiatives == ("22", "23")
    assert event.by_letter["D"].initiatives == ("24", "25")
    assert event_edit_list.set_cluster(event, "24", "a") == EVENT
    assert event_edit_list.set_cluster(event, "24", "").by_letter["D"].initiatives == ("25",)
    assert code(lambda: event_edit_list.set_cluster(EVENT, "24", "Z")) == "edit_kind"


# What is missing


def test_what_is_missing_is_said_with_where_it_is():
    found = {gap.code: gap for gap in missing(EVENT)}
    assert found["no_note_taker"].number == 30
    event = EVENT
    for room in EVENT.rooms[:-2]:
        event = event_edit.change_room(event, room.key, "note_taker", "Ana")
    found = {gap.code: gap for gap in missing(event)}
    assert found["no_note_taker"].where == ("29", "30")
    assert (found["no_note_taker"].part, found["no_note_taker"].field) == ("rooms", "note_taker")
    assert "no_title" not in found
    lacking = event_edit_list.change_title(event, "24", "es", "")
    found = {gap.code: gap for gap in missing(lacking)}
    assert found["no_title"].where == ("es",)
    assert "past_midnight" not in found
    late = event_edit.set_starts(event, ["11:00", "22:00"])
    assert "past_midnight" in {gap.code for gap in missing(late)}
    bare = replace(event.agenda[2], round="")
    bare = replace(event, agenda=(*event.agenda[:2], bare, *event.agenda[3:]))
    found = {gap.code: gap for gap in missing(bare)}
    assert found["no_round"].where == ("discuss",)


# Languages


@pytest.mark.parametrize(
    ("text", "found"),
    [
        *[
            (name, "es")
            for name in ("ES", "Spanish", "español", "Spanisch", "西班牙语", "الإسبانية")
        ],
        ("zh-Hant", "zh-hant"),
        ("Kiswahili", "sw"),
        ("nothing", ""),
    ],
)
def test_a_language_is_known_by_code_and_by_name(text: str, found: str):
    assert code_of(text) == found


# What a store does not let go


def test_talks_keep_their_agenda_item_and_votes_their_method(open_store: Callable[..., Store]):
    store = open_store()
    place = sessions.place(store, "1", "priorities", "7")
    talks.add(store, talks.Slot(place, "talks"), speaker="Ana", planned=60_000)
    for edited in (
        event_edit.remove_item(EVENT, "talks"),
        event_edit.change_item(EVENT, "talks", "kind", "social"),
    ):
        assert code(lambda edited=edited: event_change.keep(store, edited)) == "event_still_needed"
    votes.cast(store, place, "24 25")
    other = event_edit_rounds.change_vote(EVENT, "priorities", "method", "dots")
    assert code(lambda: event_change.keep(store, other)) == "event_votes_cast"
    none = event_edit_rounds.change_vote(EVENT, "priorities", "method", "")
    assert code(lambda: event_change.keep(store, none)) == "event_votes_cast"
    more = event_edit_rounds.change_vote(EVENT, "priorities", "picks", "5")
    assert event_change.keep(store, more)
