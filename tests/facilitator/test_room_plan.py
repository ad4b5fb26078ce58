"""Rooms for people: nobody lost, choices kept, as even and as mixed as it can be, and proved so."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator import registration_table, room_plan
from facilitator.event import Event, Room
from facilitator.people_record import Person
from facilitator.room_flow import Flow, Seeker
from facilitator.room_mixing import Mixing
from facilitator.room_plan import DayPlan, RoomPlan
from tests.facilitator import registrations
from tests.share import examples

BUILT_IN = Event.built_in()


def event_of(*rooms: Room) -> Event:
    days = tuple(day for day in BUILT_IN.days if any(day.key in room.days for room in rooms))
    return replace(BUILT_IN, rooms=rooms, days=days)


def room(key: str, language: str = "en", days: str = "1", interpreted: str = "") -> Room:
    return Room(
        key=key,
        name=f"Room {key}",
        language=language,
        days=tuple(days),
        interpreted=tuple(filter(None, interpreted.split())),
    )


def person(name: str, community: str = "", languages: str = "en", **more: object) -> Person:
    values: dict[str, object] = {"days": ("1",), **more}
    return Person(name=name, community=community, languages=tuple(languages.split()), **values)  # type: ignore[arg-type]


def only(plan: RoomPlan) -> DayPlan:
    (day,) = plan.days
    return day


def names(day: DayPlan, people: Sequence[Person], key: str) -> set[str]:
    by_id = {one.id: one.name for one in people}
    return {by_id[one] for one in day.rooms[key]}


def squares(sizes: Mapping[str, int]) -> int:
    return sum(size * size for size in sizes.values())


# What a coordinator sees


def test_people_sit_where_they_can_follow_and_rooms_are_even():
    people = [person(f"E{n}") for n in range(5)] + [person(f"F{n}", "", "fr") for n in range(3)]
    event = event_of(room("1"), room("2"), room("3", "fr"), room("4", "de", interpreted="fr"))
    day = only(room_plan.plan(event, people))
    assert sorted(day.sizes.values()) == [1, 2, 2, 3]
    for key in ("1", "2"):
        assert all(name[0] == "E" for name in names(day, people, key))
    assert day.interpreted == day.sizes["4"]
    assert day.unmet == ()


def test_a_community_is_spread_over_the_rooms():
    people = [person(f"A{n}", "WMAR") for n in range(3)] + [
        person(f"B{n}", f"C{n}") for n in range(3)
    ]
    day = only(room_plan.plan(event_of(room("1"), room("2"), room("3")), people))
    assert (day.pairs, day.pairs_bound, day.single) == (0, 0, ())


def test_a_room_of_a_single_community_is_broken_up_even_for_more_pairs():
    seekers = [Seeker(f"x{n}", "X", {"1": 0, "2": 0}) for n in range(2)]
    seekers += [Seeker(f"y{n}", "Y", {"1": 0, "2": 0}) for n in range(2)]
    mixing = Mixing(seekers, {"x0": "1", "x1": "1", "y0": "2", "y1": "2"}, ["1", "2"])
    mixing.break_up()
    assert not any(map(mixing.is_single, "12"))
    assert sorted(map(len, mixing.rooms.values())) == [2, 2]


def test_a_plan_has_no_such_room_that_a_flow_would_leave():
    # As few pairs either way, and everybody hears their first language while X X sit alone.
    people = [
        person("X1", "X", "en"),
        person("X2", "X", "en fr"),
        person("X3", "X", "fr"),
        person("Y", "Y", "fr en"),
        person("Z", "Z", "fr"),
    ]
    day = only(room_plan.plan(event_of(room("1"), room("2", "fr")), people))
    assert (day.single, day.pairs, day.gap) == ((), 1, 0)
    assert names(day, people, "1") == {"X1", "X2", "Y"}


def test_a_round_of_three_rooms_breaks_up_what_no_exchange_can():
    seekers = [
        *(Seeker(f"x{n}", "X", {"1": 0, "3": 0}) for n in range(2)),
        Seeker("y", "Y", {"1": 0, "2": 0}),
        Seeker("z", "Z", {"2": 0}),
        Seeker("u", "U", {"2": 0, "3": 0}),
        Seeker("v", "V", {"3": 0}),
    ]
    at = {"x0": "1", "x1": "1", "y": "2", "z": "2", "u": "3", "v": "3"}
    mixing = Mixing(seekers, at, ["1", "2", "3"])
    mixing.break_up()
    assert not any(map(mixing.is_single, "123"))
    assert sorted(mixing.rooms["1"])[-1] == "y"


def test_a_single_community_that_cannot_be_avoided_is_said_to_be_so():
    people = [person(f"G{n}", "WMDE", "de") for n in range(4)] + [person("E", "WMUK")]
    day = only(room_plan.plan(event_of(room("1", "de"), room("2")), people))
    assert (day.single, day.single_bound) == (("1",), 1)


def test_choices_made_by_hand_stay_and_the_others_go_round_them():
    people = [person(f"E{n}", "WMUK") for n in range(6)]
    event = event_of(room("1"), room("2"), room("3", "fr"))
    locks = {(one.id, "1"): "1" for one in people[:3]} | {(people[3].id, "1"): "3"}
    day = only(room_plan.plan(event, people, locks))
    assert names(day, people, "1") == {"E0", "E1", "E2"}
    assert names(day, people, "3") == {"E3"}
    (need,) = day.unmet
    assert (need.kind, need.count) == ("lock not followed", 1)


def test_a_choice_of_a_room_that_does_not_meet_is_said_and_not_kept():
    ana = person("Ana")
    day = only(room_plan.plan(event_of(room("1")), [ana], {(ana.id, "1"): "9"}))
    assert day.rooms == {"1": (ana.id,)}
    assert [(need.kind, need.people) for need in day.unmet] == [("lock gone", (ana.id,))]


def test_what_cannot_be_satisfied_is_said_by_its_need():
    people = [
        *(person(f"H{n}", "", "hi") for n in range(3)),
        person("S", "", "sv en", interpretation="yes", into=("sv",)),
        *(person(f"E{n}") for n in range(4)),
    ]
    day = only(room_plan.plan(event_of(room("1"), room("2")), people, most=3))
    said = [(need.kind, need.languages, need.count) for need in day.unmet]
    assert said == [
        ("interpretation", ("sv",), 1),
        ("speak", ("hi",), 3),
        ("most", ("en",), 2),
    ]
    # They are not lost all the same.
    assert sum(day.sizes.values()) == 8


def test_who_says_no_day_has_a_room_on_each_and_is_said():
    ana, bo = person("Ana", days=()), person("Bo", days=("2",))
    event = event_of(room("1"), room("2", days="2"))
    plan = room_plan.plan(event, [ana, bo])
    assert plan.room_of(ana.id, "1") == "1"
    assert plan.room_of(ana.id, "2") == "2"
    assert plan.room_of(bo.id, "1") == ""
    assert [(need.kind, need.count) for need in plan.unmet] == [("no day", 1)]


def test_a_wish_and_a_first_language_decide_where_nothing_else_does():
    people = [
        person("W", "", "en es", room="2"),
        person("S", "", "es en"),
        person("E", "", "en es"),
    ]
    event = event_of(room("1"), room("2"), room("3", "es"))
    for seed in range(5):
        day = only(room_plan.plan(event, people, seed=seed))
        assert names(day, people, "2") == {"W"}
        assert names(day, people, "3") == {"S"}
        assert (day.wishes, day.met) == (1, 1)


def test_a_day_without_rooms_says_how_many_have_none():
    event = replace(BUILT_IN, rooms=(room("1"),))
    plan = room_plan.plan(event, [person("Ana", days=("2",))])
    assert [(need.kind, need.day, need.count) for need in plan.all_unmet] == [("no room", "2", 1)]


# The size of the real event


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> tuple[Person, ...]:
    path = registrations.write(tmp_path_factory.mktemp("people") / "people.csv")
    return registration_table.read_file(path, BUILT_IN).people


def test_350_people_and_30_rooms_are_planned_to_the_bound(people: Sequence[Person]):
    plan = room_plan.plan(BUILT_IN, people, seed=7)
    # As few pairs as can be, but for those whose language no room has: they sit together.
    assert [day.gap - day.for_languages for day in plan.days] == [0, 0]
    for day in plan.days:
        portuguese = [need for need in day.unmet if need.languages == ("pt",)]
        assert sum(need.count for need in portuguese) > 10
        assert len({key for need in portuguese for key in need.rooms}) <= 2
    assert all(not day.single for day in plan.days)
    assert sum(sum(day.sizes.values()) for day in plan.days) > 350
    by_id = {one.id: one for one in people}
    for day in plan.days:
        smallest = min(day.sizes.values())
        for key, ids in day.rooms.items():
            # A larger room has nobody who could follow a smaller one.
            for one in ids if len(ids) > smallest + 1 else ():
                may = [r for r in BUILT_IN.rooms if day.day in r.days]
                may = [r.key for r in may if room_plan.follows(by_id[one], r)]
                assert all(day.sizes[other] >= len(ids) - 1 for other in may), key
    assert {(need.kind, need.languages) for need in plan.all_unmet} >= {("speak", ("pt",))}


def test_the_same_seed_gives_the_same_plan_in_whatever_order_people_come(people: Sequence[Person]):
    people = people[:120]
    mixed = list(people)
    random.Random(3).shuffle(mixed)
    assert room_plan.plan(BUILT_IN, mixed, seed=7) == room_plan.plan(BUILT_IN, people, seed=7)
    assert room_plan.plan(BUILT_IN, people, seed=8) != room_plan.plan(BUILT_IN, people, seed=7)


# Laws

LANGUAGES = ("en", "fr", "es")
rooms_drawn = st.lists(st.sampled_from(LANGUAGES), min_size=1, max_size=3)
people_drawn = st.lists(
    st.tuples(
        st.sampled_from(("A", "B", "C", "")),
        st.sets(st.sampled_from((*LANGUAGES, "hi")), max_size=2),
        st.sampled_from(("", "", "", "0", "1")),
    ),
    max_size=7,
)


def drawn(
    languages: Sequence[str], found: Sequence[tuple[str, set[str], str]]
) -> tuple[Event, list[Person], dict[tuple[str, str], str]]:
    event = event_of(*(room(str(at), language) for at, language in enumerate(languages)))
    people = [
        person(f"P{at}", community, " ".join(sorted(spoken)))
        for at, (community, spoken, _) in enumerate(found)
    ]
    locks = {(people[at].id, "1"): lock for at, (*_, lock) in enumerate(found) if lock}
    return event, people, locks


def told(
    seekers: Sequence[Seeker], at: Sequence[str], rooms: Sequence[str]
) -> tuple[int, int, int]:
    """How uneven, how many rooms of a single community, how many pairs: counted anew."""
    there: dict[str, list[str]] = {key: [] for key in rooms}
    for one, key in zip(seekers, at, strict=True):
        there[key].append(one.community)
    counts = {key: Counter(found) for key, found in there.items()}
    single = sum(len(c) == 1 and c.total() > 1 and "" not in c for c in counts.values())
    pairs = sum(n * (n - 1) // 2 for c in counts.values() for name, n in c.items() if name)
    return squares({key: len(found) for key, found in there.items()}), single, pairs


@settings(max_examples=examples(150), deadline=None)
@given(rooms_drawn, people_drawn, st.integers(0, 3))
def test_nobody_is_lost_and_the_plan_is_the_best_of_all(languages, found, seed):
    event, people, locks = drawn(languages, found)
    day = only(room_plan.plan(event, people, locks, seed=seed))
    keys = [one.key for one in event.rooms]
    assert sorted(one for ids in day.rooms.values() for one in ids) == sorted(p.id for p in people)
    seekers = []
    for one in people:
        lock = locks.get((one.id, "1"), "")
        may = [r.key for r in event.rooms if room_plan.follows(one, r)] or keys
        seekers.append(
            Seeker(one.id, one.community, dict.fromkeys([lock] if lock in keys else may, 0))
        )
    at = {one: key for key, ids in day.rooms.items() for one in ids}
    for one in seekers:
        assert at[one.id] in one.rooms
    mine = told(seekers, [at[one.id] for one in seekers], keys)
    assert mine == (squares(day.sizes), len(day.single), day.pairs)
    every = [told(seekers, way, keys) for way in product(*(one.rooms for one in seekers))]
    even, single, pairs = min(every)
    if day.less_even:
        # To keep a language together that no room has.
        assert mine[0] > even
        assert sum(not any(room_plan.follows(one, r) for r in event.rooms) for one in people) > 1
        return
    assert mine[0] == even
    # No plan as even has fewer pairs, nor fewer rooms of a single community, than the bounds say.
    assert day.pairs_bound == min(way[2] for way in every if way[0] == even)
    assert day.single_bound <= single <= len(day.single)
    assert day.pairs >= day.pairs_bound
    if len(day.single) == single and day.gap == 0:
        assert mine == (even, single, pairs)


@settings(max_examples=examples(60), deadline=None)
@given(st.randoms(use_true_random=False), st.integers(2, 6), st.integers(0, 40))
def test_a_flow_is_proved_by_its_own_costs_whatever_it_is_asked(chance, rooms, people):
    keys = [str(at) for at in range(rooms)]
    seekers = [
        Seeker(
            f"p{at}",
            chance.choice(("A", "B", "C", "D", "")),
            {key: chance.randint(0, 9) for key in chance.sample(keys, chance.randint(1, rooms))},
        )
        for at in range(people)
    ]
    flow = Flow(seekers, keys)
    assert flow.proof()
    at = flow.assigned()
    assert set(at) == {one.id for one in seekers}
    assert all(at[one.id] in one.rooms for one in seekers)
    assert told(seekers, [at[one.id] for one in seekers], keys)[2] == flow.pairs


def test_a_plan_that_could_be_better_has_no_proof():
    seekers = [Seeker("a", "X", {"1": 0, "2": 0}), Seeker("b", "Y", {"1": 0, "2": 0})]
    flow = Flow(seekers, ["1", "2"])
    assert flow.proof()
    flow._sizes[:] = [2, 0]
    assert not flow.proof()


def test_even_within_one_where_everybody_follows_every_room(tmp_path: Path):
    people = [person(f"P{at}", f"C{at % 7}") for at in range(53)]
    day = only(room_plan.plan(event_of(*(room(str(at)) for at in range(9))), people))
    assert set(day.sizes.values()) == {5, 6}
    assert day.gap == 0
