"""The plan over all rooms, by initiative or cluster: goals, steps, key actions, gaps (SPEC §9)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from facilitator import similar
from facilitator.event import Event
from facilitator.plan import Subject, in_order, subject_of
from facilitator.records import COORDINATION, Goal, Session, Step
from facilitator.sessions import Place
from facilitator.store import Store
from facilitator.store_records import find

GAPS = ("goal", "steps", "key", "lead", "when")
"""What can be missing: a goal, any step, a key action, the lead or the date of a step."""


@dataclass(frozen=True)
class RoomGoal:
    """A goal and where it was said."""

    goal: Goal
    place: Place


@dataclass(frozen=True)
class RoomStep:
    """A step and where it was said."""

    step: Step
    place: Place

    @property
    def gaps(self) -> tuple[str, ...]:
        """What it lacks of `lead` and `when`."""
        return tuple(part for part in ("lead", "when") if not getattr(self.step, part))


@dataclass(frozen=True)
class SubjectOverview:
    """What all rooms have planned for one initiative or cluster (or for neither: General).

    Goals and steps are in the order of the event's rooms and days, steps of one room in theirs.
    `same` are steps of several rooms that say alike things (see `similar`), side by side: each
    step is in one of them at most.
    """

    subject: Subject
    goals: tuple[RoomGoal, ...]
    steps: tuple[RoomStep, ...]
    same: tuple[tuple[RoomStep, ...], ...]

    @property
    def key_actions(self) -> tuple[RoomStep, ...]:
        """The steps that a room has put first."""
        return tuple(one for one in self.steps if one.step.key)

    @property
    def rooms(self) -> tuple[str, ...]:
        """The keys of the rooms that planned something here, each once."""
        return tuple(dict.fromkeys(one.place.room for one in (*self.goals, *self.steps)))

    @property
    def gaps(self) -> tuple[str, ...]:
        """What is missing of `GAPS` over all rooms: a lead or a date where any step lacks it."""
        open_ = {part for one in self.steps for part in one.gaps}
        missing = {
            "goal": not self.goals,
            "steps": not self.steps,
            "key": not self.key_actions,
            "lead": "lead" in open_,
            "when": "when" in open_,
        }
        return tuple(part for part in GAPS if missing[part])

    @property
    def levels(self) -> dict[str, int]:
        """How many steps happen on each level of coordination."""
        levels = [one.step.coordination for one in self.steps]
        return {level: levels.count(level) for level in COORDINATION}


@dataclass(frozen=True)
class PlanOverview:
    """The plans of all rooms: what has any, in the order of the event, General last.

    `unplanned` are initiatives that were to be planned and nobody has.
    """

    subjects: tuple[SubjectOverview, ...]
    unplanned: tuple[Subject, ...] = ()

    def of(self, subject: Subject) -> SubjectOverview:
        """What is planned for one initiative or cluster; an empty one where nothing is."""
        empty = SubjectOverview(subject, (), (), ())
        return next((one for one in self.subjects if one.subject == subject), empty)


def of_store(store: Store, wanted: Sequence[Subject] = (), day: str = "") -> PlanOverview:
    """The plans of all rooms, on one day or all. `wanted` are those that should have a plan."""
    event = store.event
    with store.reading() as connection:
        places = {
            one.id: Place(one.day, one.round, one.room, one.id)
            for one in find(connection, Session)
            if day in ("", one.day)
        }
        goals = [one for one in find(connection, Goal) if one.session in places and one.text]
        steps = [one for one in find(connection, Step) if one.session in places]
    position = _positions(event)
    goals_of: dict[Subject, list[RoomGoal]] = {}
    for goal in sorted(goals, key=lambda one: position(places[one.session])):
        found = RoomGoal(goal, places[goal.session])
        goals_of.setdefault(subject_of(goal), []).append(found)
    steps_of: dict[Subject, list[RoomStep]] = {}
    for step in sorted(in_order(steps), key=lambda one: position(places[one.session])):
        found = RoomStep(step, places[step.session])
        steps_of.setdefault(subject_of(step), []).append(found)
    order = [Subject(number) for number in event.by_number]
    order += [Subject(cluster=letter) for letter in event.by_letter]
    numbers = {subject: at for at, subject in enumerate(order)}
    planned = sorted(
        goals_of.keys() | steps_of.keys(),
        key=lambda one: (one == Subject(), numbers.get(one, len(order)), one),
    )
    return PlanOverview(
        tuple(
            SubjectOverview(
                one,
                tuple(goals_of.get(one, ())),
                tuple(steps_of.get(one, ())),
                _same(steps_of.get(one, ())),
            )
            for one in planned
        ),
        tuple(one for one in wanted if one not in planned),
    )


def _same(steps: Sequence[RoomStep]) -> tuple[tuple[RoomStep, ...], ...]:
    """Steps that say alike things, where they are of more than one room."""
    groups = similar.groups(similar.Text(one.step.id, one.step.text) for one in steps)
    alike = [tuple(one for one in steps if one.step.id in group.keys) for group in groups]
    return tuple(one for one in alike if len({step.place.room for step in one}) > 1)


def _positions(event: Event) -> Callable[[Place], tuple[int, int, int]]:
    """Where a session stands in the order of the event: room, day, round."""
    rooms, days, rounds = (
        {part.key: at for at, part in enumerate(parts)}
        for parts in (event.every_room, event.days, event.rounds)
    )
    return lambda place: (
        rooms.get(place.room, len(rooms)),
        days.get(place.day, len(days)),
        rounds.get(place.round, len(rounds)),
    )
