"""Coverage, participation and the plan over all rooms, recounted from what was put in."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from facilitator import (
    absences,
    coverage,
    merge,
    notes,
    participation,
    plan,
    plan_overview,
    rehearse,
    sessions,
    votes,
)
from facilitator.coverage import Covered
from facilitator.event import Event
from facilitator.notes import Draft
from facilitator.plan import Subject
from facilitator.reasons import Refused
from facilitator.records import Attendance, Talk
from facilitator.sessions import Place
from facilitator.store import Store
from facilitator.text import fold
from tests.conftest import OpenStore
from tests.facilitator.methods import CLUSTERS, EVENT, voting
from tests.facilitator.rooms import lines


@pytest.fixture
def room8(store: Store) -> Place:
    return sessions.place(store, "1", "priorities", "8")


@pytest.fixture
def room16(store: Store) -> Place:
    return sessions.place(store, "2", "priorities", "16")


def covered(store: Store, number: str, **where: str) -> Covered:
    found = coverage.of_store(store, **where)
    return next(one for one in found.initiatives if one.initiative == number)


# Coverage


def test_what_nobody_discussed_or_voted_for(
    store: Store, room7: Place, room8: Place, room16: Place
):
    for where, community in ((room7, "Ghana"), (room7, "ghana"), (room8, "Togo"), (room16, "")):
        notes.add(store, where, Draft("said", initiatives=("24",), community=community))
    notes.add(store, room7, Draft("said", initiatives=("2", "3")))
    notes.add(store, room7, Draft("said", cluster="C"))
    notes.add(store, room7, Draft("said"))
    gone = notes.add(store, room7, Draft("a slip", initiatives=("5",)))
    assert gone is not None
    notes.remove(store, gone.id)
    votes.cast(store, room7, "24 11")
    votes.cast(store, room8, "24")
    found = coverage.of_store(store)
    assert covered(store, "24") == Covered("24", 4, 3, 2, 0, 2, 2)
    assert covered(store, "24", day="2") == Covered("24", 1, 1, 0, 0, 0, 0)
    assert covered(store, "31") == Covered("31", 0, 0, 0, 1, 0, 0)
    discussed = {"24", "2", "3", "31", "32", "33"}
    assert {*found.undiscussed} == {*EVENT.by_number} - discussed
    assert {*found.unvoted} == {*EVENT.by_number} - {"24", "11"}
    assert {*found.only_discussed} == discussed - {"24"}
    assert found.general == 1


def test_missing_rooms_are_those_that_nothing_came_from(store: Store, room7: Place):
    notes.add(store, room7, Draft("said"))
    absences.set_reason(store, "8", "No notes: the line was bad")
    found = coverage.of_store(store)
    assert {*found.missing} == {room.key for room in EVENT.rooms} - {"7"}
    assert found.absent == {"8": "No notes: the line was bad"}
    second = coverage.of_store(store, day="2")
    assert {*second.missing} == {*second.expected} == {r.key for r in EVENT.rooms if "2" in r.days}


def test_where_clusters_are_voted_on_initiatives_have_no_votes(open_store: OpenStore):
    store = open_store("clusters.sqlite", event=voting(**CLUSTERS))
    votes.cast(store, sessions.place(store, "1", "priorities", "7"), "A")
    found = coverage.of_store(store)
    assert found.unvoted == found.only_discussed == ()
    assert {one.votes for one in found.initiatives} == {None}


def test_what_the_event_does_not_have_is_refused(store: Store):
    for where, code in (({"round_key": "x"}, "unknown_round"), ({"day": "3"}, "unknown_day")):
        with pytest.raises(Refused) as refused:
            coverage.of_store(store, **where)
        assert refused.value.reasons[0].code == code


# Participation


def test_participation_is_what_the_sheets_say(tmp_path: Path):
    books = rehearse.write(tmp_path / "rooms", rooms=17, notes=9)[13:]
    with Store.open(tmp_path / "all.sqlite", installation="x", event=EVENT) as store:
        assert merge.merge(store, books).rejected == ()
        first, second, whole = participation.of_store(store)
    for found, of_day in ((first, books[:2]), (second, books[2:]), (whole, books)):
        sheets = {
            name: [row for book in of_day for row in lines(book, name)]
            for name in ("Notes", "Ballots", "Attendance", "Talks")
        }
        said = [row for row in sheets["Notes"] if row["Removed"] != "yes"]
        ballots = [row for row in sheets["Ballots"] if row["Withdrawn"] != "yes"]
        last = [max(lines(book, "Attendance"), key=lambda row: row["From"]) for book in of_day]
        communities = {row["Community"] for row in said} - {None}
        languages = {row["Language"] for row in said}
        for row in sheets["Attendance"]:
            communities |= {n.rpartition(" ")[0].strip() for n in row["Communities"].split(";")}
            languages |= {n.rpartition(" ")[0].strip() for n in row["Languages"].split(";")}
        assert (found.rooms, found.notes) == (len(of_day), len(said))
        assert found.people == sum(row["Present"] for row in last)
        assert found.ballots == len(ballots)
        assert {fold(name) for name in found.communities} == {fold(name) for name in communities}
        assert {*found.languages} == languages
        assert found.talks == sum(row["State"].lower() == "done" for row in sheets["Talks"])
        assert found.talks_planned == len(sheets["Talks"])
        # Where hands were counted nobody knows who has voted.
        asked = [row["Present"] for row in last if row["Room"] in {b["Room"] for b in ballots}]
        assert found.turnout == pytest.approx(len(ballots) / sum(asked))
    assert (first.day, second.day, whole.day) == ("1", "2", "")
    assert (first.expected, second.expected, whole.expected) == (15, 15, 30)


def test_people_of_a_room_in_two_rounds_are_counted_once_a_day(open_store: OpenStore):
    (round_,) = EVENT.rounds
    event = replace(EVENT, rounds=(round_, replace(round_, key="again")))
    store = open_store("two.sqlite", event=event)
    for key, people in (("priorities", 5), ("again", 7)):
        where = sessions.place(store, "1", key, "7")
        sessions.set_present(store, where, people)
        votes.cast(store, where, "24")
    day, _, whole = participation.of_store(store)
    assert (day.people, day.ballots, day.turnout) == (7, 2, 2 / 12)
    assert (whole.rooms, whole.people) == (1, 7)


def test_where_nobody_counted_nothing_is_made_up(store: Store, room7: Place):
    votes.cast(store, room7, "24")
    *_, whole = participation.of_store(store)
    assert (whole.people, whole.turnout, whole.ballots) == (None, None, 1)
    with store.change("Seen") as change:
        change.add(
            Attendance,
            session=room7.id,
            at=change.at,
            present=2,
            languages={"en": 2, "fr": 0},
            communities={"Ghana": 1, "Togo": 0},
        )
        change.add(Talk, session=room7.id, title="Hubs", state="skipped")
    *_, whole = participation.of_store(store)
    assert (whole.people, whole.turnout) == (2, 0.5)
    assert (whole.communities, whole.languages) == (("Ghana",), ("en",))
    assert (whole.talks, whole.talks_planned) == (0, 1)


# The plan


def test_the_plan_over_all_rooms(store: Store, room7: Place, room8: Place, room16: Place):
    council, hubs = Subject("24"), Subject("25")
    plan.set_goal(store, room8, council, "A council that is heard")
    plan.add_step(store, room8, council, "Draft a charter", lead="Ghana", when="2021-03", key=True)
    plan.add_step(store, room7, council, "Write down who is on it", lead="Togo")
    plan.add_step(store, room16, council, "Draft the charter", coordination="own")
    plan.add_step(store, room7, Subject(cluster="A"), "Meet")
    gone = plan.add_step(store, room7, hubs, "A slip")
    assert gone is not None
    plan.remove_step(store, gone.id)
    found = plan_overview.of_store(store, [council, hubs])
    assert [one.subject for one in found.subjects] == [council, Subject(cluster="A")]
    assert found.unplanned == (hubs,)
    one = found.of(council)
    assert [step.step.text for step in one.steps] == [
        "Write down who is on it",
        "Draft a charter",
        "Draft the charter",
    ]
    assert [step.gaps for step in one.steps] == [("when",), (), ("lead", "when")]
    assert [step.step.text for step in one.key_actions] == ["Draft a charter"]
    assert one.rooms == ("8", "7", "16")
    assert one.gaps == ("lead", "when")
    assert one.levels == {"own": 1, "together": 2, "foundation": 0}
    (same,) = one.same
    assert [step.place.room for step in same] == ["8", "16"]
    other = found.of(Subject(cluster="A"))
    assert other.gaps == ("goal", "key", "lead", "when")
    assert found.of(hubs).gaps == ("goal", "steps", "key")
    first_day = plan_overview.of_store(store, day="1").of(council)
    assert [step.place.room for step in first_day.steps] == ["7", "8"]


def test_alike_steps_of_one_room_are_no_two_rooms(store: Store, room7: Place):
    for _ in range(2):
        plan.add_step(store, room7, Subject("24"), "Draft a charter")
    (one,) = plan_overview.of_store(store).subjects
    assert (len(one.steps), one.same) == (2, ())


def test_a_room_of_both_days_is_missing_on_the_day_it_has_sent_nothing_of(
    open_store: OpenStore, event: Event
):
    rooms = tuple(replace(room, days=("1", "2")) for room in event.rooms[:2])
    store = open_store("both.sqlite", event=replace(event, rooms=rooms, talks=()))

    def said(room: str, day: str) -> None:
        notes.add(store, sessions.place(store, day, "priorities", room), Draft("said"))

    said("1", "1")
    said("2", "1")
    # The second day is still to come: nobody is waited for.
    assert merge.roll_call(store).silent == ()
    assert coverage.of_store(store).missing == coverage.of_store(store, day="1").missing == ()
    assert coverage.of_store(store, day="2").missing == ("1", "2")
    said("1", "2")
    assert coverage.of_store(store, day="2").missing == ("2",)
    assert merge.roll_call(store).silent == (("2", "2"),)
    assert coverage.of_store(store).missing == merge.roll_call(store).missing == ()
    said("2", "2")
    assert merge.roll_call(store).silent == coverage.of_store(store, day="2").missing == ()


def test_a_room_that_said_why_is_not_missing_on_one_day_either(open_store: OpenStore, event: Event):
    rooms = tuple(replace(room, days=("1", "2")) for room in event.rooms[:2])
    store = open_store("both.sqlite", event=replace(event, rooms=rooms, talks=()))
    notes.add(store, sessions.place(store, "1", "priorities", "1"), Draft("said"))
    absences.set_reason(store, "2", "nobody came")
    for room in "12":
        notes.add(store, sessions.place(store, "2", "priorities", room), Draft("said"))
    assert merge.roll_call(store).silent == ()
