"""People whose language no room has: together, in rooms as even as without that."""

from __future__ import annotations

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator import room_plan
from facilitator.room_flow import Flow, Seeker
from tests.facilitator.test_room_plan import event_of, names, only, person, room, squares
from tests.share import examples


def test_people_of_a_language_that_no_room_has_sit_together():
    people = [
        *(person(f"H{n}", f"C{n % 2}", "hi") for n in range(4)),
        person("HP", "", "pa hi"),
        person("P", "", "pa"),
        person("S", "", "sv"),
        *(person(f"E{n}", f"C{n % 2}") for n in range(11)),
    ]
    rooms = [room("1"), room("2"), room("3")]
    for seed in range(4):
        day = only(room_plan.plan(event_of(*rooms), people, seed=seed))
        assert set(day.sizes.values()) == {6}
        (where,) = (key for key in "123" if "H0" in names(day, people, key))
        assert names(day, people, where) >= {"H0", "H1", "H2", "H3", "HP"}
        said = {need.languages: (need.kind, need.count, need.rooms) for need in day.unmet}
        assert said["hi",] == ("speak", 4, (where,))
        # Two pairs of them are of one community: less than that nobody can have there.
        assert day.for_languages == day.gap


def test_a_language_that_one_room_cannot_hold_fills_as_few_as_it_needs():
    people = [person(f"H{n}", "", "hi") for n in range(7)] + [person(f"E{n}") for n in range(5)]
    day = only(room_plan.plan(event_of(room("1"), room("2"), room("3")), people))
    assert set(day.sizes.values()) == {4}
    (need,) = day.unmet
    there = sorted(len(names(day, people, key) & {f"H{n}" for n in range(7)}) for key in need.rooms)
    assert there == [3, 4]


def test_they_sit_with_the_one_who_was_put_into_a_room_and_where_they_wish():
    people = [person(f"H{n}", "", "hi", room="2") for n in range(3)]
    people += [person(f"E{n}") for n in range(9)]
    event = event_of(room("1"), room("2"), room("3"))
    assert names(only(room_plan.plan(event, people)), people, "2") >= {"H0", "H1", "H2"}
    day = only(room_plan.plan(event, people, {(people[0].id, "1"): "3"}))
    assert names(day, people, "3") >= {"H0", "H1", "H2"}


@settings(max_examples=examples(60), deadline=None)
@given(st.randoms(use_true_random=False), st.integers(2, 5), st.integers(2, 24))
def test_rooms_are_as_even_with_languages_together_or_no_fuller(chance, rooms, number):
    languages = ("en", "fr", "hi", "hi", "sv", "en fr", "hi sv")
    people = [
        person(f"P{at}", chance.choice(("A", "B", "")), chance.choice(languages))
        for at in range(number)
    ]
    event = event_of(*(room(str(at), chance.choice(("en", "fr"))) for at in range(rooms)))
    day = only(room_plan.plan(event, people))
    keys = [one.key for one in event.rooms]
    seekers = []
    for one in people:
        may = [r.key for r in event.rooms if room_plan.follows(one, r)] or keys
        seekers.append(Seeker(one.id, one.community, dict.fromkeys(may, 0)))
    apart = Counter(Flow(seekers, keys).assigned().values())
    assert 0 <= day.for_languages <= day.gap
    assert (squares(day.sizes) == squares(apart)) is not day.less_even
    assert max(day.sizes.values()) <= max(*apart.values(), 8)


def test_nobody_sits_alone_only_that_rooms_are_even():
    people = [person(f"H{n}", "", "hi") for n in range(5)] + [person(f"E{n}") for n in range(20)]
    event = event_of(room("1"), room("2"), *(room(key, "fr") for key in "34567"))
    day = only(room_plan.plan(event, people))
    (need,) = day.unmet
    assert (need.count, len(need.rooms)) == (5, 1)
    assert sorted(day.sizes.values())[-2:] == [10, 10]
    assert (day.less_even, day.gap) == (True, 0)
    # Unless a room is to have fewer.
    day = only(room_plan.plan(event, people[:5], most=3))
    assert max(day.sizes.values()) <= 3


def test_nobody_sits_with_one_other_in_a_third_room_that_two_can_spare():
    # The empty places of the rooms are 6, 6 and 2 where they are as even as languages allow.
    people = [person(f"H{n}", "", "hi") for n in range(14)]
    for language, number in {"es": 6, "ru": 6, "ar": 10, "fr": 19}.items():
        people += [person(f"{language}{n}", "", language) for n in range(number)]
    event = event_of(room("1", "es"), room("2", "ru"), room("3", "ar"), room("4", "fr"))
    for seed in range(4):
        day = only(room_plan.plan(event, people, seed=seed))
        (need,) = day.unmet
        assert (need.count, len(need.rooms)) == (14, 2)
        assert max(day.sizes.values()) == 19
    # Where two of them were put by hand they stay.
    locks = {(f"{at.id}", "1"): "3" for at in people[:2]}
    day = only(room_plan.plan(event, people, locks))
    assert {"H0", "H1"} <= names(day, people, "3")
