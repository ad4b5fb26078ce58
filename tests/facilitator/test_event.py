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


def test_chinese_is_simplified_as_the_window_is_and_what_was_published_stays_in_its_own_script():
    event = Event.built_in()
    traditional = "與實開機導畫權產體環運動門評調們學專劃"
    for one in (*event.recommendations, *event.initiatives):
        assert not set(one.title("zh")) & set(traditional), one.number
        assert not one.is_verified("zh")
        assert one.titles["zh-hant"]
    assert event.by_number["24"].title("zh") == "全球委员会"
    assert event.by_number["24"].title("zh-hant") == "全球委員會"
    assert event.by_number["24"].is_verified("zh-hant")
    for words in ("行动宪章", "行動憲章"):
        assert [one.number for one in event.find(words)] == ["22"]
    only = replace(event.by_number["24"], titles={"en": "Global Council", "zh-hant": "全球委員會"})
    assert only.title("zh") == "全球委員會"
