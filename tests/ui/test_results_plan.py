"""The plans of all rooms, over real stores, with the keys of a person."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from facilitator import merge, plan, plan_sources, rehearse, sessions, votes
from facilitator.plan import Subject
from facilitator.plan_overview import RoomStep
from facilitator.records import Goal, Step
from facilitator.store import Store
from tests.conftest import OpenStore
from tests.ui.hands import focused, plain
from tests.ui.results_views import SEAT, Host, MakeHost
from ui.beside_rows import Cards, GroupHead, Head, Missing, One
from ui.results_plan import PlanView
from ui.ways import Way

Key = Qt.Key


def cast(store: Store, room: str, *ballots: str) -> None:
    place = sessions.place(store, store.event.room(room).days[0], "priorities", room)
    for ballot in ballots:
        votes.cast(store, place, ballot)


def step(store: Store, room: str, on: str, text: str, **fields: object) -> Step:
    day = store.event.room(room).days[0]
    place = sessions.place(store, day, "priorities", room)
    made = plan.add_step(store, place, Subject(on), text, **fields)
    assert made is not None
    return made


def goal(store: Store, room: str, on: str, text: str) -> None:
    day = store.event.room(room).days[0]
    plan.set_goal(store, sessions.place(store, day, "priorities", room), Subject(on), text)


@pytest.fixture
def filled(store: Store) -> Store:
    cast(store, "1", "24 25 2", "24 25", "24")
    goal(store, "1", "24", "A council that is elected")
    step(store, "1", "24", "Write the charter", lead="Ghana", when="2021-03", key=True)
    step(store, "7", "24", "Find the people", coordination="own", when="2021-Q2")
    step(store, "1", "24", "Hold elections in all regions", lead="Togo")
    step(store, "16", "24", "Hold elections, in all regions", key=True)
    step(store, "7", "31", "Teach the teachers", lead="Peru", when="2021-05", key=True)
    goal(store, "7", "31", "Each community has a teacher")
    return store


@pytest.fixture
def host(filled: Store, make_host: MakeHost) -> Host:
    return make_host(filled)


def show(host: Host, item: str = "24", **how: object) -> PlanView:
    view = PlanView(host.store, host._holder, host.jobs, lambda: SEAT)
    return host.show(view, item, **how)  # pyright: ignore[reportArgumentType]


def figures(view: PlanView) -> dict[str, tuple[str, str]]:
    return {one.name: (one.number, one.beside) for one in view.figures.figures()}


def listed(view: PlanView) -> list[str]:
    return [row.id.badge for row in view.rows.rows()]


def test_what_the_vote_put_above_its_cut_is_listed_planned_or_not(host: Host) -> None:
    view = show(host)
    assert listed(view) == ["24", "25", "2", "31"]
    ranks = {row.id.badge: row.rank for row in view.rows.rows()}
    assert ranks == {"24": 1, "25": 2, "2": 3, "31": 0}
    assert [row.id.badge for row in view.rows.rows() if row.current] == ["24"]
    words = {row.id.badge: view.rows.words(row) for row in view.rows.rows()}
    assert words["24"] == "4 steps, 2 gaps"
    assert words["31"] == "1 step, complete"
    assert words["2"] == "No steps yet"


def test_the_totals(host: Host) -> None:
    assert figures(show(host)) == {
        "initiatives planned": ("2", "2 not yet"),
        "goals": ("2", ""),
        "steps": ("5", ""),
        "key actions": ("3", ""),
        "without lead": ("2", ""),
        "without date": ("2", ""),
    }


def test_goals_similar_steps_and_the_rest_by_level(host: Host) -> None:
    view = show(host)
    rows = view.steps.rows()
    assert [(row.words, row.count) for row in rows if isinstance(row, Head)] == [
        ("Goals", 1),
        ("On its own", 1),
        ("Together", 1),
    ]
    (group,) = [row.group for row in rows if isinstance(row, GroupHead)]
    assert group.words == "2 similar steps · 2 rooms"
    assert group.asks == ()
    (cards,) = [row for row in rows if isinstance(row, Cards)]
    assert [one.item.place.room for one in cards.items] == ["1", "16"]
    assert view.gaps.text() == "Missing: 2 steps without lead, 2 steps without date"
    assert plain(view.rooms.text()) == "Planned in 3 rooms: Room 1, Room 7, Room 16"
    assert view.levels.accessibleName() == "1 own, 3 together"


def test_what_is_missing_is_said_in_its_place(host: Host) -> None:
    view = show(host, "2")
    missing = [row.words for row in view.steps.rows() if isinstance(row, Missing)]
    assert missing == ["No goal yet", "No steps yet"]
    assert view.gaps.text() == "Missing: no goal, no steps, no key action"
    assert view.rooms.text() == "No room has planned it"
    view.set_item("31")
    assert view.gaps.text() == "Nothing is missing"


def test_only_with_gaps_hides_what_is_complete(host: Host) -> None:
    view = show(host, "31")
    view.only_gaps.setFocus()
    QTest.keyClick(view.only_gaps, Key.Key_Space)
    assert listed(view) == ["24", "25", "2"]
    assert view.split.title.title.text() == "Global Council"
    QTest.keyClick(view.only_gaps, Key.Key_Space)
    assert listed(view) == ["24", "25", "2", "31"]
    assert host.chosen == []
    assert view.split.title.title.text() == "Global approach for local skill development"


def test_enter_is_the_way_to_the_plan_in_its_room(host: Host) -> None:
    view = show(host)
    ways: list[Way] = []
    view.note_asked.connect(ways.append)
    QTest.keyClick(view.list, Key.Key_Return)
    assert focused() is view.steps
    QTest.keyClick(view.steps, Key.Key_Return)
    for key in (Key.Key_Down, Key.Key_Right, Key.Key_Return, Key.Key_End, Key.Key_Return):
        QTest.keyClick(view.steps, key)
    found = [(way.seat.room, way.seat.day, way.page, way.initiative) for way in ways]
    assert found == [("1", "1", "plan", "24"), ("16", "2", "plan", "24"), ("1", "1", "plan", "24")]
    QTest.keyClick(view.steps, Key.Key_Escape)
    assert focused() is view.list


def test_key_actions_come_first_on_their_level(host: Host) -> None:
    step(host.store, "2", "31", "Ask the schools")
    step(host.store, "9", "31", "Print the books", key=True)
    view = show(host, "31")
    ones = [row.item for row in view.steps.rows() if isinstance(row, One)]
    texts = [one.step.text for one in ones if isinstance(one, RoomStep)]
    assert texts == ["Teach the teachers", "Print the books", "Ask the schools"]


def test_going_down_looks_at_the_next_and_tells(host: Host) -> None:
    view = show(host)
    QTest.keyClick(view.list, Key.Key_Down)
    assert host.chosen == ["25"]
    view.next()
    view.next()
    view.next()
    assert host.chosen == ["25", "2", "31"]
    view.previous()
    assert host.chosen[-1] == "2"


def test_what_needs_no_plan_can_be_looked_at(host: Host) -> None:
    view = show(host, "40")
    assert not any(row.current for row in view.rows.rows())
    assert view.gaps.text() == "Missing: no goal, no steps, no key action"
    assert host.chosen == []


def test_who_comes_into_the_list_has_not_chosen_its_first_row(host: Host, qtbot: QtBot) -> None:
    view = PlanView(host.store, host._holder, host.jobs, lambda: SEAT)
    qtbot.addWidget(view)
    chosen: list[str] = []
    view.item_chosen.connect(chosen.append)
    view.show()
    view.activateWindow()
    qtbot.waitExposed(view)
    host.ask(view, "40")
    view.list.clearFocus()
    view.list.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(view.list.hasFocus)
    assert chosen == []
    QTest.keyClick(view.list, Key.Key_Down)
    assert chosen


def test_a_new_step_appears_and_the_mark_stays(host: Host) -> None:
    view = show(host)
    QTest.keyClick(view.list, Key.Key_Return)
    QTest.keyClick(view.steps, Key.Key_End)
    before = view.steps.current()
    step(host.store, "9", "24", "Pay for the interpreters", coordination="foundation")
    host.wait()
    assert figures(view)["steps"] == ("6", "")
    assert view.steps.current() == before


def test_a_day_filters(host: Host) -> None:
    view = show(host)
    host.ask(view, "24", "2")
    assert figures(view)["step"] == ("1", "")
    assert view.gaps.text() == "Missing: no goal, 1 step without lead, 1 step without date"


def test_nothing_planned_anywhere(store: Store, make_host: MakeHost) -> None:
    host = make_host(store)
    view = show(host, "")
    assert view.empty.isVisible()
    assert view.empty.accessibleName().startswith("Nobody has planned anything yet.")
    step(store, "7", "24", "First")
    host.wait()
    assert not view.empty.isVisible()
    assert listed(view) == ["24"]


def test_what_was_voted_for_waits_for_its_plan(store: Store, make_host: MakeHost) -> None:
    cast(store, "1", "24 25")
    view = show(make_host(store), "")
    assert not view.empty.isVisible()
    assert [view.rows.words(row) for row in view.rows.rows()] == ["No steps yet", "No steps yet"]
    assert figures(view)["initiatives planned"] == ("0", "2 not yet")


def test_a_screen_reader_hears_what_a_step_lacks(host: Host) -> None:
    view = show(host)
    said = [plain(view.steps.sentence(row)) for row in view.steps.rows() if isinstance(row, One)]
    assert said == [
        "Goal, Room 1 · Day 1. A council that is elected",
        "On its own, Room 7 · Day 1, Q2 2021, no lead. Find the people",
        "key action, Together, Room 1 · Day 1, Lead: Ghana, Mar 2021. Write the charter",
    ]


def test_the_numbers_are_those_of_a_recount(
    tmp_path: Path, open_store: OpenStore, make_host: MakeHost
) -> None:
    store = open_store("merged.sqlite")
    merge.merge(store, rehearse.write(tmp_path / "rooms", rooms=8, notes=9, seed=5))
    view = show(make_host(store), "")
    steps, goals = store.find(Step), [one for one in store.find(Goal) if one.text]
    planned = {(one.initiative, one.cluster) for one in (*steps, *goals)}
    wanted = {line.subject.badge for line in plan_sources.of_all_rooms(store).lines}
    missing = wanted - {initiative for initiative, _ in planned}
    assert figures(view) == {
        "initiatives planned": (
            str(len(planned - {("", "")})),
            f"{len(missing)} not yet" if missing else "",
        ),
        "goals": (str(len(goals)), ""),
        "steps": (str(len(steps)), ""),
        "key actions": (str(sum(one.key for one in steps)), ""),
        "without lead": (str(sum(not one.lead for one in steps)), ""),
        "without date": (str(sum(not one.when for one in steps)), ""),
    }
    per_row = {row.id.badge: row.steps for row in view.rows.rows() if row.steps}
    assert per_row == Counter(one.initiative or one.cluster or "0" for one in steps)
