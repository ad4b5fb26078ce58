"""The plan: goals, steps and their order, when, and which initiatives are planned."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator import conflicts, history, merge, plan, plan_sources, sessions, tables, votes
from facilitator.changes import Changes
from facilitator.event import Event
from facilitator.plan import Subject, SubjectPlan
from facilitator.plan_months import Months, read_when
from facilitator.reasons import Refused
from facilitator.records import Step
from facilitator.sessions import Place
from facilitator.store import Store
from tests.facilitator.rooms import export
from tests.share import examples

HUBS = Subject("25")
OpenStore = Callable[..., Store]


def of(store: Store, where: Place, subject: Subject = HUBS) -> SubjectPlan:
    return plan.of_session(store, where.id).of(subject)


def texts(store: Store, where: Place, subject: Subject = HUBS) -> list[str]:
    return [step.text for step in of(store, where, subject).steps]


def add(store: Store, where: Place, *names: str, subject: Subject = HUBS) -> list[Step]:
    made = [plan.add_step(store, where, subject, name) for name in names]
    assert all(made)
    return [step for step in made if step is not None]


def code(refused: pytest.ExceptionInfo[Refused]) -> str:
    return refused.value.reasons[0].code


# Goals


def test_a_goal_is_said_changed_taken_back_and_undone(store: Store, room7: Place) -> None:
    plan.set_goal(store, room7, HUBS, "  Decide close to the work.\u2028Always. ")
    assert of(store, room7).goal == "Decide close to the work.\nAlways."
    plan.set_goal(store, room7, HUBS, "Decide there.")
    plan.set_goal(store, room7, HUBS, "")
    assert of(store, room7).goals == ()
    plan.set_goal(store, room7, HUBS, "Once more.")
    assert of(store, room7).goal == "Once more."
    for expected in ("", "Decide there.", "Decide close to the work.\nAlways.", ""):
        store.undo()
        assert of(store, room7).goal == expected
    plan.set_goal(store, room7, HUBS, "After an undo.")
    assert [goal.text for goal in of(store, room7).goals] == ["After an undo."]


def test_a_goal_of_a_cluster_is_no_goal_of_an_initiative(store: Store, room7: Place) -> None:
    plan.set_goal(store, room7, Subject(cluster="D"), "Hubs everywhere.")
    plan.set_goal(store, room7, HUBS, "One hub.")
    assert of(store, room7, Subject(cluster="D")).goal == "Hubs everywhere."
    assert of(store, room7).goal == "One hub."


def test_an_unchanged_goal_leaves_no_line_to_undo(store: Store, room7: Place) -> None:
    plan.set_goal(store, room7, HUBS, "One hub.")
    before = len(history.page(store))
    plan.set_goal(store, room7, HUBS, "One hub. ")
    plan.set_goal(store, room7, Subject("2"), "  ")
    assert len(history.page(store)) == before


# Steps


def test_steps_stand_in_the_order_they_were_added(store: Store, room7: Place) -> None:
    add(store, room7, "Map", "Write", "Run")
    add(store, room7, "Elsewhere", subject=Subject("2"))
    assert texts(store, room7) == ["Map", "Write", "Run"]
    assert plan.add_step(store, room7, HUBS, " \n ") is None
    step = of(store, room7).steps[0]
    assert (step.coordination, step.key, step.when) == ("together", False, "")


def test_every_field_is_kept_as_typed_and_undone_one_by_one(store: Store, room7: Place) -> None:
    (step,) = add(store, room7, "Run two pilots")
    content = {
        "coordination": "foundation",
        "who": "Chapters,\nby a form",
        "lead": "Indonesia",
        "communities": ("Ghana", "خليج"),
        "when": "mars 2021",
        "success": "Two want to go on",
        "needs": "Seed funding",
        "key": True,
    }
    for name, value in content.items():
        plan.edit_step(store, step.id, **{name: value})
    kept = of(store, room7).steps[0].content()
    assert {name: kept[name] for name in content} == content | {"when": "2021-03"}
    for _ in content:
        store.undo()
    assert of(store, room7).steps[0].content() == step.content()


def test_a_step_needs_text_and_a_removed_one_is_not_changed(store: Store, room7: Place) -> None:
    step, other = add(store, room7, "Map", "Write")
    with pytest.raises(Refused) as refused:
        plan.edit_step(store, step.id, text="  ")
    assert code(refused) == "step_without_text"
    plan.remove_step(store, step.id)
    for act in (
        lambda: plan.edit_step(store, step.id, lead="Ghana"),
        lambda: plan.move_step(store, step.id, 1),
    ):
        with pytest.raises(Refused) as refused:
            act()
        assert code(refused) == "not_open_anymore"
    assert [one.id for one in of(store, room7).steps] == [other.id]
    store.undo()
    assert texts(store, room7) == ["Map", "Write"]


def test_a_move_changes_only_the_steps_it_passes(store: Store, room7: Place) -> None:
    made = add(store, room7, "a", "b", "c", "d", "e")
    versions = {step.id: step.version for step in of(store, room7).steps}
    assert plan.move_step(store, made[3].id, -1)
    assert texts(store, room7) == ["a", "b", "d", "c", "e"]
    changed = {s.text for s in of(store, room7).steps if s.version != versions[s.id]}
    assert changed == {"c", "d"}
    assert not plan.move_step(store, made[0].id, -1)
    assert plan.move_step(store, made[0].id, 99)
    assert texts(store, room7) == ["b", "d", "c", "e", "a"]


def test_steps_that_two_laptops_wrote_apart_can_be_put_in_one_order(
    store: Store, room7: Place
) -> None:
    made = add(store, room7, "a", "b", "c")
    with store.change("Merged") as change:
        for step in made:
            change.edit(Step, step.id, position=0)
    assert texts(store, room7) == ["a", "b", "c"]
    plan.move_step(store, made[2].id, -1)
    assert texts(store, room7) == ["a", "c", "b"]
    plan.move_step(store, made[2].id, -1)
    assert texts(store, room7) == ["c", "a", "b"]


Deeds = st.lists(
    st.tuples(
        st.sampled_from(["add", "move", "remove", "edit", "other"]),
        st.integers(0, 9),
        st.integers(-4, 4),
    ),
    max_size=14,
)


@settings(max_examples=examples(40), deadline=None)
@given(deeds=Deeds, equal=st.booleans())
def test_any_moves_adds_and_removals_keep_one_order_and_undo_to_the_first_state(
    event: Event, deeds: list[tuple[str, int, int]], equal: bool
) -> None:
    with (
        TemporaryDirectory() as folder,
        Store.open(
            Path(folder) / "a.sqlite", installation="x", event=event, fleeting=True
        ) as store,
    ):
        where = sessions.place(store, "1", "priorities", "7")
        made = add(store, where, "first", "second", "third")
        if equal:
            with store.change("Merged") as change:
                for step in made:
                    change.edit(Step, step.id, position=0)
        before = of(store, where)
        expected, done = [step.text for step in before.steps], 0
        for number, (deed, which, by) in enumerate(deeds):
            steps = of(store, where).steps
            lines = len(history.page(store))
            if deed == "add":
                add(store, where, f"new {number}")
                expected.append(f"new {number}")
            elif deed == "other":
                add(store, where, f"other {number}", subject=Subject("2"))
            elif steps:
                at = which % len(steps)
                if deed == "move":
                    plan.move_step(store, steps[at].id, by)
                    to = min(max(at + by, 0), len(steps) - 1)
                    expected.insert(to, expected.pop(at))
                elif deed == "remove":
                    plan.remove_step(store, steps[at].id)
                    del expected[at]
                else:
                    plan.edit_step(store, steps[at].id, lead=f"lead {number}")
            done += len(history.page(store)) - lines
            assert texts(store, where) == expected
        for _ in range(done):
            store.undo()
        assert [step.content() for step in of(store, where).steps] == [
            step.content() for step in before.steps
        ]
        assert texts(store, where, Subject("2")) == []


@settings(max_examples=examples(60), deadline=None)
@given(text=st.text(max_size=40))
def test_no_text_is_lost_and_none_is_kept_that_no_file_can_hold(text: str) -> None:
    names = plan.read_communities(text)
    assert len(set(names)) == len(names)
    for name in names:
        assert name.strip() == name != ""
        assert not any(sign in name for sign in ";\n")
        assert all(unicodedata.category(letter) != "Cs" for letter in name)


def test_names_of_communities_are_split_as_people_type_them() -> None:
    assert plan.read_communities("Ghana, Indonesia; Gulf،خليج、台灣\nGhana") == (
        "Ghana",
        "Indonesia",
        "Gulf",
        "خليج",
        "台灣",
    )
    known = ("Washington, D.C.", "Ghana")
    assert plan.read_communities("Washington, D.C., Ghana", known) == known


def test_communities_are_offered_by_how_often_they_are_named(store: Store, room7: Place) -> None:
    for lead, others in (("Ghana", ("Gulf",)), ("", ("Gulf", "Igbo")), ("Gulf", ())):
        plan.add_step(store, room7, HUBS, "x", lead=lead, communities=others)
    assert plan.communities(store) == ["Gulf", "Ghana", "Igbo"]


def test_a_text_of_a_megabyte_and_signs_nobody_sees_are_kept(store: Store, room7: Place) -> None:
    long = "نص طويل \u202e" * 100_000
    (step,) = add(store, room7, long)
    plan.edit_step(store, step.id, needs="a\x00b\x1b\ud800c\r\nd")
    kept = of(store, room7).steps[0]
    assert kept.text == long.strip()
    assert kept.needs == "a\ufffdb\ufffd\ufffdc\nd"


# How complete a plan is


def test_a_plan_is_complete_with_goal_steps_key_action_leads_and_dates(
    store: Store, room7: Place
) -> None:
    def gaps() -> tuple[str, ...]:
        return of(store, room7).gaps

    assert gaps() == plan.PARTS
    step, other = add(store, room7, "Map", "Write")
    assert gaps() == ("goal", "key", "lead", "when")
    plan.set_goal(store, room7, HUBS, "Hubs")
    plan.edit_step(store, step.id, key=True, lead="Ghana", when="Q1 2021")
    assert gaps() == ("lead", "when")
    plan.edit_step(store, other.id, lead="Ghana", when="2022-06")
    assert of(store, room7).is_complete
    assert plan.of_session(store, room7.id).key_actions == 1


def test_more_key_actions_than_usual_are_no_mistake(store: Store, room7: Place) -> None:
    for step in add(store, room7, *"abcde"):
        plan.edit_step(store, step.id, key=True)
    found = plan.of_session(store, room7.id)
    assert found.key_actions == 5 > plan.USUAL_KEY_ACTIONS


# When


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("March 2021", "2021-03"),
        ("2021-03", "2021-03"),
        ("1/2021", "2021-01"),
        ("03.2021", "2021-03"),
        ("3/21", "2021-03"),
        ("mar. 21", "2021-03"),
        ("Q1 2021", "2021-Q1"),
        ("2021Q1", "2021-Q1"),
        ("2021-q1", "2021-Q1"),
        ("Jan-Mar 2021", "2021-Q1"),
        ("second quarter of 2021", "2021-Q2"),
        ("1er trimestre 2021", "2021-Q1"),
        ("T2 2021", "2021-Q2"),
        ("primer trimestre de 2022", "2022-Q1"),
        ("1. Quartal 2021", "2021-Q1"),
        ("III квартал 2021", "2021-Q3"),
        ("Kuartal ke-2 2021", "2021-Q2"),
        ("الربع الأول ٢٠٢١", "2021-Q1"),
        ("第一季度 2021", "2021-Q1"),
        ("2021年第3季度", "2021-Q3"),
        ("पहली तिमाही 2021", "2021-Q1"),
        ("٢٠٢١-٠٣", "2021-03"),
        ("２０２１／３", "2021-03"),
        ("२०२१-०३", "2021-03"),
        ("مارس ٢٠٢١", "2021-03"),
        ("آذار 2021", "2021-03"),
        ("تشرين الثاني 2021", "2021-11"),
        ("2021年3月", "2021-03"),
        ("2021年十二月", "2021-12"),
        ("मार्च 2021", "2021-03"),
        ("12 марта 2021 г.", "2021-03"),
        ("März 2021", "2021-03"),
        ("août 2021", "2021-08"),
        ("Maret 2021", "2021-03"),
        ("marzo de 2021", "2021-03"),
        ("2021-03-15", "2021-03"),
        ("15.03.2021", "2021-03"),
        ("3/15/2021", "2021-03"),
        ("September", "2021-09"),
        ("Q4", "2021-Q4"),
        (" ", ""),
    ],
)
def test_a_month_or_quarter_is_read_as_people_type_it(event: Event, typed: str, kept: str) -> None:
    assert read_when(Months.of_event(event), typed) == kept


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("soon", "no_month"),
        ("2021", "no_month"),
        ("2021-13", "no_month"),
        ("H1 2021", "no_month"),
        ("03/04/2021", "no_month"),
        ("April to September 2021", "no_month"),
        ("5 steps in March 2021", "no_month"),
        ("x" * 100_000, "no_month"),
        ("2020-12", "outside_plan"),
        ("July 2022", "outside_plan"),
        ("Q3 2022", "outside_plan"),
        ("March", "month_twice"),
        ("Q1", "month_twice"),
    ],
)
def test_what_is_no_month_of_the_plan_is_refused_with_what_works(
    event: Event, typed: str, why: str
) -> None:
    with pytest.raises(Refused) as refused:
        read_when(Months.of_event(event), typed)
    assert code(refused) == why
    assert "202" in refused.value.reasons[0].english()


@settings(max_examples=examples(300), deadline=None)
@given(text=st.text(max_size=70) | st.from_regex(r"[0-9QqTt年月季./\- ]{1,12}"))
def test_whatever_is_typed_is_a_month_of_the_plan_or_refused(event: Event, text: str) -> None:
    months = Months.of_event(event)
    try:
        kept = read_when(months, text)
    except Refused:
        return
    assert kept == "" or read_when(months, kept) == kept


def test_every_month_and_quarter_of_the_plan_can_be_typed(event: Event) -> None:
    months = Months.of_event(event)
    assert (months.first, months.last) == ("2021-01", "2022-06")
    for number in range(18):
        assert read_when(months, months.month_at(number)) == months.month_at(number)
    for quarter in ("2021-Q1", "2021-Q4", "2022-Q2"):
        assert read_when(months, quarter) == quarter


# Several laptops


def test_a_plan_comes_through_a_workbook_as_it_was_written(
    open_store: OpenStore, store: Store, room7: Place, tmp_path: Path
) -> None:
    plan.set_goal(store, room7, HUBS, "Decide there.")
    first, second = add(store, room7, "Map", "اكتب")
    plan.move_step(store, second.id, -1)
    plan.edit_step(
        store, first.id, when="Q2 2021", coordination="own", key=True, communities=("a", "b")
    )
    plan.set_goal(store, room7, Subject(cluster="D"), "Hubs everywhere.")
    target = open_store("target.sqlite", "coordinator")
    merge.merge(target, [export(store, tmp_path / "a.xlsx")])
    assert plan.of_session(target, room7.id).plans.keys() == {HUBS, Subject(cluster="D")}
    for subject in (HUBS, Subject(cluster="D")):
        here, there = of(store, room7, subject), of(target, room7, subject)
        assert [one.content() for one in here.steps] == [one.content() for one in there.steps]
        assert here.goal == there.goal


def test_a_goal_that_two_laptops_wrote_apart_is_one_goal_and_a_question(
    open_store: OpenStore, store: Store, room7: Place, tmp_path: Path
) -> None:
    other = open_store("other.sqlite", "other")
    for one, text in ((store, "Here"), (other, "There")):
        plan.set_goal(one, room7, HUBS, text)
        add(one, room7, f"Step {text}")
    target = open_store("target.sqlite", "coordinator")
    books = [export(store, tmp_path / "a.xlsx"), export(other, tmp_path / "b.xlsx")]
    merge.merge(target, books)
    assert len(of(target, room7).goals) == 1
    (question,) = conflicts.open_conflicts(target)
    assert question.fields == ("text",)
    assert set(texts(target, room7)) == {"Step Here", "Step There"}
    plan.move_step(target, of(target, room7).steps[1].id, -1)
    assert [step.position for step in of(target, room7).steps] == [0, 1]


# Which initiatives are planned


def badges(listing: plan_sources.Listing) -> list[str]:
    return [line.subject.badge for line in listing.lines]


def test_without_votes_the_clusters_of_the_event_are_planned(store: Store, room7: Place) -> None:
    found = plan_sources.listing(store, room7)
    assert (found.source, badges(found)) == ("clusters", list("ABCDEFGH"))


def test_the_vote_of_this_room_comes_first_with_the_tie_that_crosses_its_cut(
    store: Store, room7: Place
) -> None:
    for ballot in ("2 24 31", "2 24 25", "2"):
        votes.cast(store, room7, ballot)
    found = plan_sources.listing(store, room7)
    assert (found.source, badges(found)) == ("room", ["2", "24", "25", "31"])
    assert [line.rank for line in found.lines] == [1, 2, 3, 3]
    assert found.crossing is not None
    assert found.crossing.initiatives == ("25", "31")
    votes.cast(store, room7, "31")
    found = plan_sources.listing(store, room7)
    assert (badges(found), found.crossing) == (["2", "24", "31"], None)


def test_the_results_of_other_rooms_are_used_where_this_one_has_no_vote(
    store: Store, room7: Place
) -> None:
    votes.cast(store, sessions.place(store, "1", "priorities", "6"), "22 23 24")
    found = plan_sources.listing(store, room7)
    assert (found.source, badges(found)) == ("results", ["22", "23", "24"])
    assert badges(plan_sources.listing(store, room7, "room")) == []
    assert len(badges(plan_sources.listing(store, room7, "list"))) == len(store.event.initiatives)
    votes.cast(store, room7, "2")
    assert plan_sources.listing(store, room7).source == "room"
    assert badges(plan_sources.listing(store, room7, "results")) == ["2", "22", "23", "24"]


def test_where_clusters_were_voted_on_clusters_are_planned(
    open_store: OpenStore, event: Event
) -> None:
    (round_,) = event.rounds
    assert round_.vote is not None
    vote = replace(round_.vote, on="clusters", method="dots")
    store = open_store("c.sqlite", event=replace(event, rounds=(replace(round_, vote=vote),)))
    where = sessions.place(store, "1", "priorities", "7")
    votes.cast(store, where, "A D D")
    found = plan_sources.listing(store, where)
    assert (found.source, found.method, badges(found)) == ("room", "dots", ["D", "A"])
    assert found.lines[0].subject == Subject(cluster="D")


def test_what_has_a_plan_is_never_left_out(store: Store, room7: Place) -> None:
    votes.cast(store, room7, "24")
    add(store, room7, "Map", subject=Subject("31"))
    add(store, room7, "Map", subject=Subject("2"))
    add(store, room7, "Map", subject=Subject(cluster="C"))
    planned = plan.of_session(store, room7.id).plans
    found = plan_sources.with_others(
        plan_sources.listing(store, room7), planned.keys(), store.event
    )
    assert [line.subject.badge for line in found] == ["24", "2", "31", "C"]


def test_the_plan_of_another_room_is_not_mixed_in(store: Store, room7: Place) -> None:
    add(store, sessions.place(store, "1", "priorities", "6"), "Elsewhere")
    assert plan.of_session(store, room7.id).plans == {}
    assert tables.TABLES[Step].name == "steps"


@settings(max_examples=examples(30), deadline=None)
@given(deeds=Deeds)
def test_reading_only_what_changed_gives_the_plan_that_reading_all_gives(
    event: Event, deeds: list[tuple[str, int, int]]
) -> None:
    with (
        TemporaryDirectory() as folder,
        Store.open(
            Path(folder) / "a.sqlite", installation="x", event=event, fleeting=True
        ) as store,
    ):
        where = sessions.place(store, "1", "priorities", "7")
        known = [plan.of_session(store, where.id)]

        def hear(changes: Changes) -> None:
            known.append(plan.after_changes(store, where.id, known[-1], changes.ids or ()))
            assert {s: p for s, p in known[-1].plans.items() if p.goals or p.steps} == (
                plan.of_session(store, where.id).plans
            )

        store.listen(hear)
        for number, (deed, which, by) in enumerate(deeds):
            every = [s for one in known[-1].plans.values() for s in one.steps]
            if deed == "add":
                plan.set_goal(store, where, HUBS, f"goal {number}" if by > 0 else "")
                add(store, where, f"new {number}")
            elif deed == "other":
                add(store, sessions.place(store, "1", "priorities", "6"), "elsewhere")
                with store.change("Moved to another initiative") as change:
                    for step in every[:1]:
                        change.edit(Step, step.id, initiative="2")
            elif every:
                step = every[which % len(every)]
                if deed == "move":
                    plan.move_step(store, step.id, by)
                elif deed == "remove":
                    plan.remove_step(store, step.id)
                else:
                    plan.edit_step(store, step.id, lead=f"lead {number}")
        for _ in range(3):
            if store.undo_label():
                store.undo()
