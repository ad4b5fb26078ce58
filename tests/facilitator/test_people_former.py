"""Another table takes the place of the people there were; they can be brought back, and erased."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from facilitator import commands, people_erasure
from facilitator import people as people_module
from facilitator.event import Event
from facilitator.people import People, Seat
from facilitator.people_former import Change, Former
from facilitator.people_record import Person
from facilitator.people_social import SocialTime
from facilitator.reasons import Refused
from facilitator.store import Store

ANA = Person(name="Ana López", email="ana@example.org", community="WMAR", other="a quiet room")
BO = Person(name="Bo Ekström", email="bo@example.org")
EVE = Person(name="Eve Kim", community="WMKR")


def test_what_another_table_does_is_said_before(store: Store):
    with People.open(store.path) as people:
        people.keep([ANA, BO, EVE], "a.csv")
        people.lock_all({(BO.id, "1"): "5", (ANA.id, "1"): "6"})
        moved = replace(ANA, email="new@example.org")
        assert people.change([moved, EVE, Person(name="New")]) == Change(2, 1, 1, pins=1)
        assert people.change([ANA, BO, EVE]) == Change(3, 0, 0)


def test_who_was_there_comes_back_with_rooms_and_meetings(store: Store, event: Event):
    with People.open(store.path) as people:
        people.keep([ANA, BO, EVE], "a.csv", ("data",))
        people.keep_rooms([Seat(ANA.id, "1", "5"), Seat(BO.id, "1", "6")])
        people.lock(BO.id, "1", "7")
        SocialTime(people, event, "1").show_next(2, 1)
        before = (people.rooms(), people.locks(), SocialTime(people, event, "1").rounds())
        people.keep([ANA], "b.csv")
        assert people.rooms() == (Seat(ANA.id, "1", "5"),)
        assert people.former() == Former(3, "a.csv")
    with People.open(store.path) as people:
        assert people.bring_back() == Former(3, "a.csv")
        assert people.all() == (ANA, BO, EVE)
        assert (people.rooms(), people.locks()) == before[:2]
        assert SocialTime(people, event, "1").rounds() == before[2]
        imported = people.imported()
        assert imported is not None
        assert (imported.file, imported.asked) == ("a.csv", ("data",))
        # And forward again.
        assert people.bring_back() == Former(1, "b.csv")
        assert people.all() == (ANA,)


def test_the_same_people_again_put_nobody_aside(store: Store):
    with People.open(store.path) as people:
        people.keep([ANA, BO])
        people.keep([ANA, BO])
        assert people.former() is None
        with pytest.raises(Refused):
            people.bring_back()
        people.keep([ANA])
        people.keep([ANA])
        assert people.former() == Former(2, "")


def test_who_was_there_before_is_looked_for_and_erased_too(store: Store, tmp_path: Path):
    with People.open(store.path) as people:
        people.keep([ANA, BO])
        people.keep([EVE])
        path = people.path
    assert {*people_module.names(store.path)} == {"Eve Kim", "Ana López", "Bo Ekström"}
    (tmp_path / "list.csv").write_text("Bo Ekström\n")
    found = people_erasure.search(tmp_path, [ANA])
    assert [(one.path, one.names) for one in found.found] == [(path, 1)]
    done = people_erasure.erase(store.path)
    assert (done.people, [one.path.name for one in done.found]) == (3, ["list.csv"])


def test_the_command_asks_and_brings_back(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    def run(*arguments: object) -> tuple[int, str, str]:
        status = commands.run(["people", str(store), *map(str, arguments)])
        said = capsys.readouterr()
        return status, said.out, said.err

    store, first, second = (tmp_path / name for name in ("e.sqlite", "a.csv", "b.csv"))
    first.write_text("Name\nAna\nBo\n")
    second.write_text("Name\nAna\nNew\n")
    assert run(first)[0] == 0
    status, said, complained = run(second)
    assert (status, said) == (1, "")
    assert "2 people are registered from a.csv. With it 1 stays, 1 is new, 1 goes." in complained
    assert "--replace" in complained
    assert run(second, "--replace")[0] == 0
    assert "Registrations 2" in run()[1]
    status, said, _ = run("--back")
    assert (status, "2 people are back from a.csv" in said) == (0, True)
    # A table with everybody and some more takes nobody away, so nothing is asked.
    first.write_text("Name\nAna\nBo\nNew\n")
    assert run(first)[0] == 0
    assert run("--forget")[1] == "2 people of an earlier table erased.\n"
    status, _, complained = run("--back")
    assert (status, "nobody of an earlier table" in complained) == (1, True)


def test_an_earlier_table_can_be_erased_alone(store: Store):
    with People.open(store.path) as people:
        people.keep([ANA, BO])
        people.keep([EVE])
        assert b"bo@example.org" in people.path.read_bytes()
        assert people.forget_former() == 2
        assert b"example.org" not in people.path.read_bytes()
        assert "Ekström".encode() not in people.path.read_bytes()
        assert people.all() == (EVE,)
        assert people.forget_former() == 0
