"""The plan: what an initiative should have achieved in 18 months, and the steps towards it.

A plan is of one session: what a room has written for each initiative or cluster. Every verb is one
step to undo. The order of steps is their `position`; those of equal position (two laptops wrote
them apart) stand in the order they were captured.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import select

from facilitator import event_lists, order, tables
from facilitator.event import Event
from facilitator.ids import named
from facilitator.plan_months import Months, read_when
from facilitator.reasons import Reason, Refused
from facilitator.records import COORDINATION, Goal, Step
from facilitator.sessions import Place, enter
from facilitator.store import Store
from facilitator.store_records import find, get_many
from facilitator.text import clean
from facilitator.transaction import Transaction
from facilitator.words import QT_TRANSLATE_NOOP

USUAL_KEY_ACTIONS = 3
"""So many steps a room puts first in a round, as a rule; more or fewer are no mistake."""

PARTS = ("goal", "steps", "key", "lead", "when")
"""What a plan of one initiative is complete with: a goal, steps, a key action among them, and a
lead and a date of every step."""

_TEXTS = frozenset({"text", "who", "lead", "success", "needs"})
_BETWEEN_NAMES = re.compile(r"[;\n,،؛、，；]")


@dataclass(frozen=True, order=True)
class Subject:
    """What a goal or a step is for: the number of an initiative, or the letter of a cluster.

    Neither is "General", as with notes; the app plans none, but a spreadsheet may hold some.
    """

    initiative: str = ""
    cluster: str = ""

    @property
    def badge(self) -> str:
        """The number or the letter; 0 is General."""
        return self.initiative or self.cluster or "0"


@dataclass(frozen=True)
class SubjectPlan:
    """The plan of one initiative or cluster in one session.

    `goals` has more than one where laptops wrote theirs apart; the first is the one that
    `set_goal` changes. `steps` are in their order.
    """

    subject: Subject
    goals: tuple[Goal, ...] = ()
    steps: tuple[Step, ...] = ()

    @property
    def goal(self) -> str:
        """The goal's sentence; empty where none is."""
        return self.goals[0].text if self.goals else ""

    @property
    def gaps(self) -> tuple[str, ...]:
        """What is missing of `PARTS`, in that order."""
        steps = self.steps
        there = {
            "goal": bool(self.goal),
            "steps": bool(steps),
            "key": any(step.key for step in steps),
            "lead": bool(steps) and all(step.lead for step in steps),
            "when": bool(steps) and all(step.when for step in steps),
        }
        return tuple(part for part in PARTS if not there[part])

    @property
    def is_complete(self) -> bool:
        """Whether nothing is missing."""
        return not self.gaps

    @property
    def levels(self) -> dict[str, int]:
        """How many steps happen on each level of coordination."""
        counted: dict[str, int] = dict.fromkeys(COORDINATION, 0)
        for step in self.steps:
            counted[step.coordination] = counted.get(step.coordination, 0) + 1
        return counted


@dataclass(frozen=True)
class SessionPlan:
    """Everything a session has planned, by what it is for."""

    plans: dict[Subject, SubjectPlan]

    def of(self, subject: Subject) -> SubjectPlan:
        """The plan of one initiative or cluster; an empty one where nothing is written."""
        return self.plans.get(subject) or SubjectPlan(subject)

    @property
    def key_actions(self) -> int:
        """How many steps the room has put first."""
        return sum(step.key for plan in self.plans.values() for step in plan.steps)


# Questions


def of_session(store: Store, session: str) -> SessionPlan:
    """The plan of a session, from one look at the store."""
    with store.reading() as connection:
        goals = find(connection, Goal, session=session)
        steps = find(connection, Step, session=session)
    return SessionPlan(_grouped([*goals, *steps]))


def after_changes(
    store: Store, session: str, before: SessionPlan, ids: Collection[str]
) -> SessionPlan:
    """The plan of a session of which only these records have changed since `before`."""
    with store.reading() as connection:
        changed: list[Goal | Step] = [
            *get_many(connection, Goal, list(ids)).values(),
            *get_many(connection, Step, list(ids)).values(),
        ]
    held = [record for record in changed if record.session == session and not record.deleted]
    touched = {subject_of(record) for record in held}
    for subject, found in before.plans.items():
        if any(record.id in ids for record in (*found.goals, *found.steps)):
            touched.add(subject)
    records: list[Goal | Step] = [*held]
    for subject in touched & before.plans.keys():
        found = before.plans[subject]
        records += [record for record in (*found.goals, *found.steps) if record.id not in ids]
    kept = {subject: one for subject, one in before.plans.items() if subject not in touched}
    return SessionPlan(kept | _grouped(records))


def _grouped(records: Iterable[Goal | Step]) -> dict[Subject, SubjectPlan]:
    grouped: dict[Subject, tuple[list[Goal], list[Step]]] = {}
    for record in records:
        held = grouped.setdefault(subject_of(record), ([], []))
        held[0].append(record) if isinstance(record, Goal) else held[1].append(record)
    return {
        subject: SubjectPlan(
            subject,
            tuple(sorted(goals, key=lambda goal: (goal.created, goal.id))),
            tuple(in_order(steps)),
        )
        for subject, (goals, steps) in grouped.items()
    }


def subject_of(record: Goal | Step) -> Subject:
    """What a goal or a step is for."""
    return Subject(record.initiative, "" if record.initiative else record.cluster)


def in_order(steps: Iterable[Step]) -> list[Step]:
    """Steps in the order they stand in."""
    return sorted(steps, key=lambda step: (step.position, step.created, step.id))


def communities(store: Store) -> list[str]:
    """Every community that a step of this store names as lead or as interested, by frequency."""
    table = tables.TABLES[Step]
    query = select(table.c.lead, table.c.communities).where(table.c.deleted.is_(False))
    counted: dict[str, int] = {}
    with store.reading() as connection:
        for lead, others in connection.execute(query):
            for name in {lead, *others} - {""}:
                counted[name] = counted.get(name, 0) + 1
    return sorted(counted, key=lambda name: (-counted[name], name))


def read_communities(text: str, known: Sequence[str] = ()) -> tuple[str, ...]:
    """The names in a list as people type it, each once, split at commas and semicolons.

    A name among `known` that has a comma of its own stays whole.
    """
    text = clean(text)
    kept = sorted((name for name in known if _BETWEEN_NAMES.search(name)), key=len, reverse=True)
    whole = "|".join(re.escape(name) for name in kept)
    parts: list[str] = []
    for at, part in enumerate(re.split(f"({whole})", text) if whole else [text]):
        parts += [part] if at % 2 else _BETWEEN_NAMES.split(part)
    return tuple(dict.fromkeys(name for name in map(str.strip, parts) if name))


# Verbs


def set_goal(
    store: Store, where: Place, subject: Subject, text: str, origin: object | None = None
) -> None:
    """Say what should have been achieved in 18 months; empty text takes the goal back.

    Two laptops that write the goal of one session and initiative write the same record: a merge
    shows both and asks.
    """
    text = clean(text).strip()
    with store.change(QT_TRANSLATE_NOOP("History", "Goal changed"), origin) as change:
        enter(change, where)
        held = find(
            change.connection,
            Goal,
            session=where.id,
            initiative=subject.initiative,
            cluster=subject.cluster,
        )
        if held:
            first = held[0]
            change.edit(Goal, first.id, text=text, deleted=not text)
            return
        root = event_lists.root(store.event, subject.initiative)
        goal = named("goal", where.id, root, subject.cluster)
        known = change.get(Goal, goal)
        if known is not None and known.initiative != subject.initiative:
            # From a list that the event does not know: it has this number for something else.
            goal, known = named("goal", goal, subject.initiative), None
        if text and known is not None:
            change.edit(Goal, goal, text=text, deleted=False)
        elif text:
            change.add(
                Goal,
                goal,
                session=where.id,
                initiative=subject.initiative,
                cluster=subject.cluster,
                text=text,
            )


def remove_goal(store: Store, goal: str, origin: object | None = None) -> None:
    """Remove one of several goals of the same initiative."""
    with store.change(QT_TRANSLATE_NOOP("History", "Goal removed"), origin) as change:
        change.remove(Goal, goal)


def add_step(
    store: Store,
    where: Place,
    subject: Subject,
    text: str,
    origin: object | None = None,
    **content: object,
) -> Step | None:
    """Keep a step after the others; None when it has no text. Raises `Refused` as `edit_step`."""
    text = clean(text).strip()
    if not text:
        return None
    given = _content(store.event, content)
    with store.change(QT_TRANSLATE_NOOP("History", "Step added"), origin) as change:
        enter(change, where)
        others = _steps(change, where.id, subject)
        return change.add(
            Step,
            session=where.id,
            initiative=subject.initiative,
            cluster=subject.cluster,
            text=text,
            position=max((step.position for step in others), default=-1) + 1,
            **given,
        )


def edit_step(store: Store, step: str, origin: object | None = None, **content: object) -> Step:
    """Change fields of a step, those of `Step` but its order; `when` is read as people type it.

    Raises `Refused`: what `read_when` raises, `step_without_text`, `not_open_anymore`.
    """
    given = _content(store.event, content)
    if given.get("text") == "":
        raise Refused(Reason("step_without_text"))
    label = QT_TRANSLATE_NOOP("History", "Step changed")
    if set(given) == {"key"}:
        label = (
            QT_TRANSLATE_NOOP("History", "Key action marked")
            if given["key"]
            else QT_TRANSLATE_NOOP("History", "Key action unmarked")
        )
    with store.change(label, origin) as change:
        _still_there(change, step)
        return change.edit(Step, step, **given)


def remove_step(store: Store, step: str, origin: object | None = None) -> None:
    """Remove a step; undo brings it back to its place."""
    with store.change(QT_TRANSLATE_NOOP("History", "Step removed"), origin) as change:
        change.remove(Step, step)


def move_step(store: Store, step: str, by: int, origin: object | None = None) -> bool:
    """Move a step so many places down (or up, below zero) among those for the same initiative.

    It stops at the end. Gives whether anything moved. Raises `Refused` (`not_open_anymore`).
    """
    with store.change(QT_TRANSLATE_NOOP("History", "Step moved"), origin) as change:
        moved = _still_there(change, step)
        steps = _steps(change, moved.session, subject_of(moved))
        before = next(at for at, one in enumerate(steps) if one.id == step)
        return order.move(change, steps, before, before + by)


def _still_there(change: Transaction, step: str) -> Step:
    held = change.get(Step, step)
    if held is None or held.deleted:
        raise Refused(Reason("not_open_anymore"))
    return held


def _steps(change: Transaction, session: str, subject: Subject) -> list[Step]:
    held = find(change.connection, Step, session=session, initiative=subject.initiative)
    return in_order(step for step in held if subject_of(step) == subject)


def _content(event: Event, content: dict[str, object]) -> dict[str, object]:
    """The fields as they are kept. Raises `Refused` for a `when` that is none."""
    given = {
        name: clean(str(value)).strip() if name in _TEXTS else value
        for name, value in content.items()
    }
    if given.get("coordination", "own") not in COORDINATION:
        raise ValueError(f"no such level of coordination: {given['coordination']}")
    if "when" in given:
        given["when"] = read_when(Months.of_event(event), str(given["when"]))
    if "communities" in given:
        names = given["communities"]
        assert isinstance(names, (tuple, list))
        given["communities"] = tuple(clean(str(name)).strip() for name in names)
    return given
