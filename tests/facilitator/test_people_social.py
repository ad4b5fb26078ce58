"""Social time: who is there, rounds without repeats, and all of it in the file of people alone."""

from __future__ import annotations

import csv
import sqlite3
import tempfile
from contextlib import closing
from itertools import combinations
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator import group_lists, people_erasure
from facilitator import people as people_module
from facilitator.event import Event
from facilitator.people import People, Seat
from facilitator.people_record import Person
from facilitator.people_social import SocialTime
from facilitator.reasons import Refused
from facilitator.store import Store
from tests.share import examples

DEEDS = st.one_of(
    st.tuples(st.just("next"), st.integers(2, 5)),
    st.tuples(st.just("make"), st.integers(2, 5)),
    st.tuples(st.just("out"), st.integers(0, 30)),
    st.tuples(st.just("late"), st.integers(0, 99)),
    st.tuples(st.just("back"), st.just(0)),
)


def registered(number: int, days: tuple[str, ...] = ()) -> list[Person]:
    names = [f"Person {at:03}" for at in range(number)]
    return [Person(name=one, email=f"p{one[7:]}@example.org", days=days) for one in names]


def pairs(groups: tuple[tuple[str, ...], ...]) -> list[tuple[str, str]]:
    return [pair for group in groups for pair in combinations(sorted(group), 2)]


@settings(deadline=None, max_examples=examples(30))
@given(st.integers(2, 12), st.booleans(), st.lists(DEEDS, min_size=1, max_size=8))
def test_a_round_has_whoever_is_there_and_says_who_meets_again(number, in_rooms, deeds):
    event = Event.built_in()
    everybody = registered(number)
    with tempfile.TemporaryDirectory() as folder, People.open(Path(folder, "s.sqlite")) as people:
        people.keep(everybody)
        if in_rooms:
            people.keep_rooms(Seat(one.id, "1", str(at % 3)) for at, one in enumerate(everybody))
        social = SocialTime(people, event, "1")
        shown: list[tuple[frozenset[str], tuple[tuple[str, ...], ...]]] = []
        for deed, value in deeds:
            listed = social.attendees()
            try:
                if deed == "next":
                    one = social.show_next(value)
                    shown.append((social.here(), one.groups))
                elif deed == "make":
                    social.make(value, 2)
                elif deed == "out":
                    somebody = listed[value % len(listed)]
                    social.mark(somebody.id, here=not somebody.here)
                elif deed == "late":
                    social.add([f"Late {value}"])
                elif social.take_back():
                    shown.pop()
            except Refused as refused:
                assert [one.code for one in refused.reasons] == ["nobody_there"]
                assert len(social.here()) < 2
            rounds = [one for one in social.rounds() if one.shown]
            assert [one.groups for one in rounds] == [groups for _, groups in shown]
            assert [one.number for one in rounds] == [*range(1, len(rounds) + 1)]
        met = {
            pair
            for room in range(3)
            for pair in combinations(sorted(one.id for one in everybody[room::3]), 2)
            if in_rooms
        }
        done = [one for one in social.rounds() if one.shown]
        for one, (there, _) in zip(done, shown, strict=True):
            assert one.people == there
            assert len(one.people) == sum(map(len, one.groups))
            assert sorted(one.again) == sorted(pair for pair in pairs(one.groups) if pair in met)
            assert len(one.again) >= one.again_bound
            met |= set(pairs(one.groups))


@pytest.mark.parametrize(
    ("number", "size", "rounds"), [(9, 3, 4), (16, 4, 5), (15, 3, 5), (8, 2, 6), (40, 4, 6)]
)
def test_going_on_round_by_round_nobody_meets_twice_where_that_can_be(store, number, size, rounds):
    with People.open(store.path) as people:
        people.keep(registered(number))
        social = SocialTime(people, store.event, "1")
        found = [social.show_next(size) for _ in range(rounds)]
    met = [pair for one in found for pair in pairs(one.groups)]
    assert len(met) == len(set(met))
    assert [one.again for one in found] == [()] * rounds


def test_what_cannot_be_avoided_is_said_and_no_more_than_the_bound(store: Store):
    with People.open(store.path) as people:
        people.keep(registered(4))
        social = SocialTime(people, store.event, "1")
        found = [social.show_next(2) for _ in range(4)]
    assert [len(one.again) for one in found] == [0, 0, 0, 2]
    assert [one.again_bound for one in found] == [0, 0, 0, 2]


def test_a_group_larger_than_there_were_groups_has_two_who_know_each_other(store: Store):
    with People.open(store.path) as people:
        people.keep(registered(17))
        social = SocialTime(people, store.event, "1")
        found = [social.show_next(4) for _ in range(2)]
    assert sorted(map(len, found[1].groups)) == [4, 4, 4, 5]
    assert (len(found[1].again), found[1].again_bound) == (1, 1)


def test_rounds_of_another_day_and_after_a_restart_are_remembered(store: Store):
    with People.open(store.path) as people:
        people.keep(registered(16))
        first = SocialTime(people, store.event, "1").show_next(4)
    with People.open(store.path) as people:
        second = SocialTime(people, store.event, "2").show_next(4)
    assert second.number == 1
    assert not set(pairs(first.groups)) & set(pairs(second.groups))


def test_who_comes_late_sits_with_the_fewest_and_those_they_do_not_know(store: Store):
    with People.open(store.path) as people:
        people.keep(registered(7))
        social = SocialTime(people, store.event, "1")
        assert social.seat("nobody yet") == 0
        (late,) = social.add(["Late Lee"])
        social.mark(late.id, here=False)
        sizes = sorted(map(len, social.show_next(4).groups))
        (late,) = social.add(["late lee"])
        number = social.seat(late.id)
        now = social.rounds()[0]
        assert (sizes, sorted(map(len, now.groups))) == ([3, 4], [4, 4])
        assert late.id in now.groups[number - 1]
        for one in social.add(["Later", "Latest", "At the end"]):
            social.seat(one.id)
        now = social.rounds()[0]
    assert sorted(map(len, now.groups)) == [5, 6]


def test_who_is_there(store: Store):
    first, second = registered(2, days=("1",))
    other = Person(name="Other Day", days=("2",))
    any_day = Person(name="any day")
    with People.open(store.path) as people:
        people.keep([second, first, other, any_day])
        social = SocialTime(people, store.event, "1")
        assert [one.name for one in social.attendees()] == ["any day", "Person 000", "Person 001"]
        social.mark(first.id, here=False)
        # A name that is registered is that person, also of another day; and nobody is there twice.
        added = social.add([" other  day", "PERSON 000", "Ana López", "ana lópez", "  "])
        assert [one.guest for one in added] == [False, False, True]
        assert len(social.here()) == 5
        assert [one.name for one in people.guests()] == ["Ana López"]
        assert SocialTime(people, store.event, "2").here() == {other.id, any_day.id}
        # A slip is forgotten.
        social.mark(added[2].id, here=False)
        assert people.guests() == ()
        path = people.path
    assert "López".encode() not in path.read_bytes()


def test_what_people_are_called_where_others_read_it(store: Store):
    people_here = [
        Person(name="Ana", email="a@example.org", community="WMAR"),
        Person(name="ANA", email="b@example.org", community="WMCL"),
        Person(email="carla@example.org"),
    ]
    with People.open(store.path) as people:
        people.keep(people_here)
        social = SocialTime(people, store.event, "1")
        social.add(["Bo"])
        assert {*social.names().values()} == {"Ana (WMAR)", "ANA (WMCL)", "carla", "Bo"}


def test_whom_somebody_has_met_stays_when_registrations_are_read_in_again(store: Store):
    with People.open(store.path) as people:
        people.keep(registered(6))
        social = SocialTime(people, store.event, "1")
        (guest,) = social.add(["Ana López"])
        social.show_next(3)
        people.keep(registered(5))
        (now,) = (one for one in social.rounds() if one.shown)
        assert len(now.people) == 6
        assert guest.id in now.people


def test_somebody_with_another_address_has_met_the_same(store: Store):
    before = Person(name="Ana López", email="ana@example.org", community="WMAR")
    now = Person(name="Ana López", email="ana.lopez@example.org", community="WMAR")
    others = registered(7)
    with People.open(store.path) as people:
        people.keep([before, *others])
        social = SocialTime(people, store.event, "1")
        first = social.show_next(2)
        people.keep([now, *others])
        (kept,) = (one for one in social.rounds() if one.shown)
        assert kept.people == (first.people - {before.id}) | {now.id}
        assert social.show_next(2).again == ()


def test_a_file_of_an_earlier_format_is_taken_on(store: Store):
    with People.open(store.path) as people:
        people.keep(registered(3))
        path = people.path
    with closing(sqlite3.connect(path)) as old:
        old.executescript(
            "DROP TABLE guests; DROP TABLE presence; DROP TABLE social; DROP TABLE former;"
            "DROP TABLE lists; ALTER TABLE people DROP COLUMN access;"
            "ALTER TABLE people DROP COLUMN other; PRAGMA user_version = 2"
        )
    with People.open(store.path) as people:
        assert len(people.all()) == 3
        assert SocialTime(people, store.event, "1").add(["Ana"])[0].guest


def test_who_was_typed_in_is_erased_and_searched_for_with_the_others(store: Store):
    with People.open(store.path) as people:
        SocialTime(people, store.event, "1").add(["Zoë Guest-Name"])
    assert people_module.names(store.path) == ("Zoë Guest-Name",)
    (store.path.parent / "left.txt").write_text("with Zoë Guest-Name", encoding="utf-8")
    done = people_erasure.erase(store.path)
    assert (done.people, [one.path.name for one in done.found]) == (1, ["left.txt"])
    assert not people_module.are_kept(store.path)


def test_lists_are_text_for_their_owner_alone(tmp_path: Path):
    rounds = [(3, [["=1+1", "Bo"], ["ليلى", "Ünal"]]), (4, [["Bo", "ليلى"], ["=1+1", "Ünal"]])]
    said = group_lists.as_text(rounds, "Round {number}", "Group {number}")
    assert said.splitlines()[:3] == ["Round 3", "Group 1: =1+1, Bo", "Group 2: ليلى, Ünal"]
    table = group_lists.write(rounds, tmp_path / "groups.csv")
    with table.open(encoding="utf-8-sig", newline="") as file:
        rows = [*csv.reader(file)]
    assert rows[0] == ["Round", "Group", "Name"]
    assert rows[1] == ["3", "1", "'=1+1"]
    assert ["4", "1", "ليلى"] in rows
    book = openpyxl.load_workbook(group_lists.write(rounds, tmp_path / "groups.xlsx"))
    assert book.sheetnames == ["Round 3", "Round 4"]
    cell = book["Round 3"]["A4"]
    assert (cell.value, cell.data_type) == ("=1+1", "s")
    assert (tmp_path / "groups.csv").stat().st_mode & 0o077 == 0
