"""What the event says about itself to whoever asks with a number or from a room."""

from __future__ import annotations

from dataclasses import replace

from facilitator.event import Event

NUMBERS = "numbers from 1 to 45, with 9a, 9b, 9c for 9"


def said(event: Event, number: str, shown: str = "") -> tuple[str, str, str]:
    reason = event.why_unknown(number, shown)
    return reason.code, reason.found, reason.expected


def test_a_number_that_is_no_initiative_is_told_why(event: Event):
    assert said(event, "9") == ("several_initiatives", "9", "9a, 9b, 9c")
    assert said(event, "99") == ("unknown_initiative", "99", NUMBERS)
    assert said(event, "hubs", "Hubs ") == ("unknown_initiative", "Hubs ", NUMBERS)


def test_the_languages_of_a_room_come_before_those_of_others(event: Event):
    for room in event.rooms:
        spoken = event.spoken_languages(room)
        own = list(dict.fromkeys([room.language, *room.interpreted]))
        assert list(spoken[: len(own)]) == own
        assert len({*spoken}) == len(spoken)
        assert {*spoken} >= {other.language for other in event.rooms}


def test_the_numbers_of_a_sentence_name_the_parts_that_a_number_has(event: Event):
    assert str(event.number_span()) == NUMBERS
    whole = [one for one in event.initiatives if one.number.isdecimal()]
    assert replace(event, initiatives=tuple(whole)).number_span() == "numbers from 1 to 45"
    both = tuple(replace(one, number="4a") if one.number == "5" else one for one in whole)
    assert replace(event, initiatives=both).number_span() == "numbers from 1 to 45, and 4a"
