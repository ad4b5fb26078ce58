"""Rooms chosen by hand: kept when rooms are assigned anew, said where they cannot hold."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator import (
    backup,
    commands,
    people_erasure,
    people_file,
    registration_columns,
    room_plan,
    seating,
)
from facilitator import people as people_module
from facilitator.event import Event
from facilitator.people import People, Seat
from facilitator.reasons import Refused
from facilitator.seating import GONE, NOT_FOLLOWED
from facilitator.store import Store
from tests.facilitator import registrations
from tests.facilitator.test_room_plan import event_of, person, room
from tests.share import examples

CROWD = [person(f"Person {at}", f"C{at % 5}", email=f"p{at}@example.org") for at in range(24)]
THREE = event_of(room("1"), room("2"), room("3", "fr"))


@pytest.fixture
def kept(store: Store):
    with People.open(store.path) as people:
        people.keep(CROWD)
        yield people


def test_assigning_again_keeps_pins_and_moves_only_others(kept: People):
    before = seating.assign(THREE, kept)
    moved = [one.id for one in CROWD[:4]]
    kept.lock_all({(one, "1"): "3" for one in moved})
    assert {seat.room for seat in kept.rooms() if seat.locked} == {"3"}
    after = seating.assign(THREE, kept)
    assert {*moved} <= {*after.days[0].rooms["3"]}
    assert max(after.days[0].sizes.values()) - min(after.days[0].sizes.values()) <= 6
    assert sum(before.days[0].sizes.values()) == sum(after.days[0].sizes.values()) == 24
    # They cannot follow French: that is said, and they sit there all the same.
    assert [(one.kind, one.count) for one in after.all_unmet] == [("lock not followed", 4)]
    sitters = {one.id: one for one in seating.read(THREE, kept).sitters("1")}
    assert all(sitters[one].trouble == NOT_FOLLOWED for one in moved)
    kept.lock_all(seating.unpinned(kept.locks(), moved))
    assert kept.locks() == {}
    # Until rooms are assigned anew nobody moves.
    assert {seat.person for seat in kept.rooms() if seat.room == "3"} == {*moved}
    assert seating.assign(THREE, kept).days[0].sizes["3"] == 0


def test_a_pin_whose_room_is_gone_is_said_and_holds_again_later(kept: People):
    kept.lock(CROWD[0].id, "1", "2")
    fewer = replace(THREE, rooms=(THREE.rooms[0], THREE.rooms[2]))
    plan = seating.assign(fewer, kept)
    assert [(one.kind, one.count) for one in plan.all_unmet] == [("lock gone", 1)]
    first = next(one for one in seating.read(fewer, kept).sitters("1") if one.id == CROWD[0].id)
    assert (first.room, first.pinned, first.trouble, first.wanted) == ("1", False, GONE, "2")
    assert CROWD[0].id in seating.assign(THREE, kept).days[0].rooms["2"]


def test_more_pins_than_a_room_is_to_have_are_said(kept: People):
    kept.lock_all({(one.id, "1"): "2" for one in CROWD[:9]})
    plan = seating.assign(THREE, kept, most=7)
    said = {one.kind: (one.count, one.rooms) for one in plan.all_unmet}
    assert said["lock full"] == (2, ("2",))
    assert len(plan.days[0].rooms["2"]) >= 9


@settings(max_examples=examples(25), deadline=None)
@given(st.dictionaries(st.integers(0, 23), st.sampled_from("123"), max_size=24), st.integers(0, 5))
def test_the_same_people_and_pins_give_the_same_plan(pins: dict[int, str], seed: int):
    locks = {(CROWD[at].id, "1"): key for at, key in pins.items()}
    one = room_plan.plan(THREE, CROWD, locks, seed=seed)
    again = room_plan.plan(THREE, CROWD[::-1], dict([*locks.items()][::-1]), seed=seed)
    assert one.days == again.days
    assert all(one.room_of(who, day) == key for (who, day), key in locks.items())
    assert sorted(x for ids in one.days[0].rooms.values() for x in ids) == sorted(
        x.id for x in CROWD
    )


def test_the_lists_are_of_those_who_sit_there(kept: People):
    seating.assign(THREE, kept)
    kept.lock(CROWD[5].id, "1", "3")
    plan = seating.read(THREE, kept).plan()
    assert CROWD[5].id in plan.days[0].rooms["3"]
    assert sum(plan.days[0].sizes.values()) == 24
    assert plan.locks == {(CROWD[5].id, "1"): "3"}


def test_a_pin_stays_with_somebody_who_has_another_address(kept: People):
    ana = replace(CROWD[0], email="new@example.org")
    kept.lock(CROWD[0].id, "1", "2")
    assert kept.keep([ana, *CROWD[1:]]) == 0
    assert kept.locks() == {(ana.id, "1"): "2"}
    # Two of one name: who is who nobody knows.
    twin = replace(ana, email="twin@example.org")
    kept.keep([ana, twin])
    assert kept.keep([replace(ana, email="third@example.org")]) == 1
    assert kept.locks() == {}


def test_a_file_of_the_first_format_is_read(store: Store):
    path = people_module.path_beside(store.path)
    with People.open(store.path) as people:
        people.keep(CROWD[:2])
    with closing(sqlite3.connect(path)) as old:
        for table in ("seats", "pins", "guests", "presence", "social"):
            old.execute(f"DROP TABLE {table}")
        old.execute("CREATE TABLE rooms (person TEXT, day TEXT, room TEXT, locked INTEGER)")
        rows = [(CROWD[0].id, "1", "7", 1), (CROWD[1].id, "1", "8", 0)]
        old.executemany("INSERT INTO rooms VALUES (?, ?, ?, ?)", rows)
        for table in ("former", "lists"):
            old.execute(f"DROP TABLE {table}")
        for column in ("access", "other"):
            old.execute(f"ALTER TABLE people DROP COLUMN {column}")
        old.execute("PRAGMA user_version = 1")
        old.commit()
    with People.open(store.path) as people:
        assert people.locks() == {(CROWD[0].id, "1"): "7"}
        assert people.all() == tuple(CROWD[:2])
        seats = {Seat(CROWD[0].id, "1", "7", True), Seat(CROWD[1].id, "1", "8")}
        assert {*people.rooms()} == seats
    assert people_file.FORMAT == 4


@pytest.mark.parametrize(
    ("words", "key"), [("３", "3"), ("#2", "2"), ("room 1", "1"), (" 1 ", "1")]
)
def test_a_room_is_named_by_number_or_name(words: str, key: str):
    assert seating.room_named(THREE, words).key == key


def test_a_room_is_named_by_the_beginning_of_its_name():
    names = ("Blue Hall", "Garden – مكتبة", "Blue Attic")
    rooms = [replace(room, name=name) for room, name in zip(THREE.rooms, names, strict=True)]
    named = replace(THREE, rooms=tuple(rooms))
    for words, key in (("gard", "2"), ("BLUE  h", "1"), ("blue attic", "3"), ("2", "2")):
        assert seating.room_named(named, words).key == key
    for words in ("blue", "all", "9", ""):
        with pytest.raises(Refused) as refused:
            seating.room_named(named, words)
        assert refused.value.reasons[0].code == "unknown_room"
    # Of two that are called so, the one that meets then.
    rooms[2] = replace(rooms[2], days=("2",))
    rooms[0] = replace(rooms[0], days=("1",))
    apart = replace(THREE, rooms=tuple(rooms))
    assert seating.room_named(apart, "blue", "1").key == "1"


def test_who_cannot_be_told_apart_is_not_pinned():
    twins = [person("Ana", email="a@example.org"), person("Ana", email="b@example.org")]
    with pytest.raises(Refused) as refused:
        seating.person_named(twins, "ana")
    assert "More than one" in str(refused.value)
    assert seating.person_named(twins, "B@example.org") is twins[1]
    assert seating.person_named(twins, twins[0].id) is twins[0]


def test_pins_on_the_command_line(tmp_path: Path, event: Event, capsys: pytest.CaptureFixture[str]):
    def run(*arguments: object) -> tuple[int, str, str]:
        status = commands.run(["people", *map(str, arguments)])
        said = capsys.readouterr()
        return status, said.out, said.err

    store, form = tmp_path / "event.sqlite", tmp_path / "form.csv"
    registrations.write(form, 60)
    run(store, form)
    with People.open(store) as kept:
        somebody = next(one for one in kept.all() if one.days == ("1",))
    target = next(
        one for one in event.rooms if "1" in one.days and not room_plan.follows(somebody, one)
    )
    status, said, complained = run(store, "--pin", somebody.name, target.name, "--rooms", "--json")
    assert status == 0
    assert json.loads(said)["pinned"] == 1
    assert "choices of a room that the person cannot follow: 1" in complained
    nobody = "Nobody has “zzz” in name, address, community or room."
    assert run(store, "--seats", "zzz")[:2] == (0, f"{nobody}\n")
    (seat,) = json.loads(run(store, "--seats", somebody.email, "--json")[1])["seats"]
    assert (seat["room"], seat["pinned"]) == (target.key, True)
    run(store, "--rooms", "--seed", 9)
    _, said, complained = run(store, "--seats", somebody.email)
    assert said == f"Day 1, {target.name}: {somebody.name} <{somebody.email}>, pinned\n"
    assert "cannot follow" in complained
    assert run(store, "--pin", somebody.email, "99")[0] == 2
    other = next(one for one in event.rooms if "1" not in one.days)
    status, _, complained = run(store, "--pin", somebody.email, other.key)
    assert (status, "did not register" in complained) == (1, True)
    assert run(store, "--pin", "Nobody", "1")[0] == 1
    assert run(store, "--unpin", somebody.email)[0] == 0
    assert "No room is chosen" in run(store, "--unpin", somebody.email)[2]


def test_more_people_than_rooms_hold_are_said_by_room_and_by_status(
    tmp_path: Path, event: Event, capsys: pytest.CaptureFixture[str]
):
    def run(*arguments: object) -> tuple[int, str, str]:
        status = commands.run(["people", *map(str, arguments)])
        said = capsys.readouterr()
        return status, said.out, said.err

    store, form = tmp_path / "event.sqlite", tmp_path / "form.csv"
    form.write_text("Name,Days\n" + "".join(f"P{at},1\n" for at in range(17)))
    assert run(store, form)[0] == 0
    status, said, complained = run(store, "--rooms", "--most", "1", "--out", tmp_path / "r.xlsx")
    assert status == 1
    full = complained.split("Too full: ")[1].split(".")[0].split(", ")
    assert len(full) == 2
    assert all(one.startswith("Room ") and one.endswith(" by 1") for one in full)
    assert "r.xlsx written" in said
    assert run(store, "--rooms", "--most", "2")[0] == 0


def test_pins_are_in_no_copy_of_the_store(store: Store, tmp_path: Path, event: Event):
    with People.open(store.path) as kept:
        kept.keep([person("Xochitl Quispe", email="xochitl@example.org")])
        (who,) = kept.all()
        kept.lock(who.id, "1", "5")
        seating.assign(event, kept)
    backup.before_merge(store)
    path = people_module.path_beside(store.path)
    rest = [one for one in tmp_path.rglob("*") if one.is_file() and one != path]
    assert len(rest) >= 2
    for one in rest:
        said = one.read_bytes()
        for word in (b"Quispe", b"xochitl", who.id.encode()):
            assert word not in said, one


def test_what_was_said_of_columns_is_erased_with_the_people(store: Store, tmp_path: Path):
    headers = ("Xochitl Quispe", "xochitl@example.org")
    with People.open(store.path) as kept:
        kept.keep([person("Xochitl Quispe", email="xochitl@example.org")])
        registration_columns.remember(kept, headers, {"name": (0,)})
        fact = kept.fact("registration columns") or ""
        assert registration_columns.remembered(kept, headers, ["name"]) == {"name": (0,)}
    assert people_erasure.erase(store.path).is_proved
    everything = b"".join(one.read_bytes() for one in tmp_path.rglob("*") if one.is_file())
    assert fact[2:38].encode() not in everything
    with people_module.opened_if_kept(store.path) as kept:
        assert kept is None
