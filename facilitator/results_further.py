"""What the options of `results` add to a ranking: its parts, what is behind it, plan and notes.

Each answer is read when it is made, and said twice: as JSON, and in English sentences.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from typing import Any, Protocol

from facilitator import breakdowns, counting, participation, plan_overview, similar_notes, trace
from facilitator.amounts import many
from facilitator.counted import Counted
from facilitator.event import Event
from facilitator.phrases import span
from facilitator.plan import Subject
from facilitator.plan_overview import PlanOverview
from facilitator.reasons import Reason, Refused
from facilitator.sessions import Place
from facilitator.standings import Filter
from facilitator.store import Store
from facilitator.vote import UNITS

SLICES: dict[str, Callable[..., Sequence[breakdowns.Slice]]] = {
    "language": breakdowns.by_language,
    "day": breakdowns.by_day,
    "room": breakdowns.by_room,
    "size": breakdowns.by_size,
}
PARTS: dict[str, Callable[..., Sequence[breakdowns.Part]]] = {
    "recommendation": breakdowns.by_recommendation,
    "cluster": breakdowns.by_cluster,
}
SPLITS = (*SLICES, *PARTS)
"""What a ranking can be taken apart by."""


class Further(Protocol):
    """One answer: under which key it stands, and what it says."""

    key: str

    def as_json(self) -> Any:  # noqa: ANN401 - what JSON can hold
        """For machines."""
        ...

    def sentences(self) -> Iterator[str]:
        """For people, in English."""
        ...


class Split:
    """A ranking taken apart: the first of each language or room, or the sums of each part."""

    key = "split"

    def __init__(self, counted: Counted, where: Filter, by: str, split: str) -> None:
        self._event = counted.event
        self._split = split
        self._slices = SLICES[split](counted, where, by) if split in SLICES else ()
        self._parts = PARTS[split](counted, where) if split in PARTS else ()

    def as_json(self) -> dict[str, Any]:
        """`by` and its parts, each with its sum or with its first lines."""
        if self._split in PARTS:
            return {"by": self._split, "parts": [asdict(part) for part in self._parts]}
        slices = [
            {
                "key": one.key,
                "rooms": one.rooms,
                "ballots": one.standing.ballots,
                "votes": one.standing.votes,
                "top": [
                    {
                        "rank": line.rank,
                        "initiative": line.item,
                        "votes": line.votes,
                        "share": round(line.share, 6),
                        "value": None if line.value is None else round(line.value, 6),
                    }
                    for line in one.top
                ],
                "more with the last rank": one.tied,
            }
            for one in self._slices
        ]
        return {"by": self._split, "parts": slices}

    def sentences(self) -> Iterator[str]:
        """A line for each part."""
        yield f"By {self._split}:"
        for part in self._parts:
            if part.votes:
                yield f"{part.key or '-':>4} {part.votes:5} {counting.tenths(part.share):5.1f}%"
        for one in self._slices:
            first = ", ".join(f"{line.item} {counting.tenths(line.share):.1f}%" for line in one.top)
            more = f" and {one.tied} more" if one.tied else ""
            yield f"{self._name(one.key)}: {many(one.rooms, 'room')} that voted; {first}{more}"

    def _name(self, key: str) -> str:
        if self._split == "language" and not key and breakdowns.is_survey_alone(self._event):
            return self._event.survey.name
        return self._event.room(key).name if self._split == "room" else key or "not known"


class Behind:
    """The sessions whose votes add up to those of one initiative, with their ballots."""

    key = "behind"

    def __init__(self, store: Store, counted: Counted, where: Filter, item: str) -> None:
        self._event = counted.event
        item = next((one for one in counted.items if one.casefold() == item.casefold()), item)
        if item not in counted.items:
            raise Refused(Reason("unknown_initiative", found=item, expected=_span(counted.items)))
        self._item = item
        self._unit = UNITS[counted.vote.method if counted.vote else "pick"][0]
        self._sessions = trace.sessions_behind(counted, item, where)
        self._votes = {
            one.place.id: trace.votes_in(store, one.place, item) for one in self._sessions
        }

    def as_json(self) -> dict[str, Any]:
        """Sessions, and in each all its ballots and tallies, counted or not."""
        return {
            "initiative": self._item,
            "sessions": [
                {
                    **_where(one.place),
                    "votes": one.votes,
                    "ballots": one.ballots,
                    "of ballots": one.of_ballots,
                    "people": one.people,
                    "put in": [asdict(vote) for vote in self._votes[one.place.id]],
                }
                for one in self._sessions
            ],
        }

    def sentences(self) -> Iterator[str]:
        """A line for each session, and below it its ballots."""
        yield f"Behind {self._item} {self._event.item_title(self._item)}:"
        for one in self._sessions:
            of = many(one.of_ballots, "ballot")
            on = f", on {one.ballots} of {of}" if one.of_ballots else ""
            yield f"{_said(self._event, one.place)}: {many(one.votes, self._unit)}{on}"
            for vote in self._votes[one.place.id]:
                why = f" ({vote.why})" if vote.why else ""
                points = vote.points if vote.counted else "-"
                yield f"    {points:>3}  {' '.join(vote.choices)}{why}"


class Plans:
    """The plan of all rooms by initiative or cluster, with what is missing."""

    key = "plan"

    def __init__(self, store: Store, wanted: Sequence[str], day: str) -> None:
        self._event = store.event
        known = self._event.by_number
        subjects = [Subject(one) if one in known else Subject(cluster=one) for one in wanted]
        self._found: PlanOverview = plan_overview.of_store(store, subjects, day)

    def as_json(self) -> dict[str, Any]:
        """Each with goals, steps and gaps; what should have a plan and has none."""
        return {
            "planned": [
                {
                    "subject": one.subject.badge,
                    "rooms": one.rooms,
                    "goals": [{**_where(goal.place), "text": goal.goal.text} for goal in one.goals],
                    "steps": [
                        {
                            **_where(step.place),
                            "text": step.step.text,
                            "key": step.step.key,
                            "coordination": step.step.coordination,
                            "lead": step.step.lead,
                            "when": step.step.when,
                            "gaps": step.gaps,
                        }
                        for step in one.steps
                    ],
                    "gaps": one.gaps,
                }
                for one in self._found.subjects
            ],
            "not planned": [one.badge for one in self._found.unplanned],
        }

    def sentences(self) -> Iterator[str]:
        """A line for each, and for each of its gaps."""
        yield "Goals and steps, and what is missing:"
        for one in self._found.subjects:
            title = self._event.item_title(one.subject.badge)
            yield (
                f"{one.subject.badge:>4} {title}: {many(len(one.goals), 'goal')}, "
                f"{many(len(one.steps), 'step')}, {many(len(one.key_actions), 'key action')} "
                f"from {many(len(one.rooms), 'room')}"
            )
            if one.gaps:
                yield f"     missing: {', '.join(_GAPS[gap] for gap in one.gaps)}"
        if self._found.unplanned:
            yield f"Not planned: {', '.join(one.badge for one in self._found.unplanned)}"
        elif not self._found.subjects:
            yield "Nothing is planned yet."


class Similar:
    """Notes of several rooms that say alike things, by initiative; suggestions until accepted."""

    key = "similar notes"

    def __init__(self, store: Store, day: str) -> None:
        event = store.event
        subjects = [*map(Subject, event.by_number), *(Subject(cluster=c) for c in event.by_letter)]
        self._event = event
        self._found = [
            (subject, group)
            for subject in (*subjects, Subject())
            for group in similar_notes.of_subject(store, subject, day)
            if len(group.rooms) > 1
        ]

    def as_json(self) -> list[dict[str, Any]]:
        """A group each: what it is on, how alike, whether accepted, and its notes."""
        return [
            {
                "subject": subject.badge,
                "likeness": round(group.likeness, 3),
                "accepted": bool(group.accepted),
                "support": group.support,
                "notes": [
                    {**_where(one.place), "id": one.note.id, "text": one.note.text}
                    for one in group.notes
                ],
            }
            for subject, group in self._found
        ]

    def sentences(self) -> Iterator[str]:
        """Each group with its notes below it."""
        yield "Notes of several rooms that say alike things:"
        if not self._found:
            yield "There are none."
        for subject, group in self._found:
            state = "accepted" if group.accepted else f"alike to {group.likeness:.0%}"
            yield f"{subject.badge:>4} {many(len(group.notes), 'note')}, {state}"
            for one in group.notes:
                yield f"     {_said(self._event, one.place)}: {' '.join(one.note.text.split())}"


class Participating:
    """People, ballots, communities, languages, notes and talks, by day."""

    key = "participation"

    def __init__(self, store: Store) -> None:
        self._found = participation.of_store(store)

    def as_json(self) -> list[dict[str, Any]]:
        """A day each, the last for all of them."""
        return [asdict(one) for one in self._found]

    def sentences(self) -> Iterator[str]:
        """A line for each day."""
        yield "Who took part:"
        for one in self._found:
            name = f"Day {one.day}" if one.day else "All days"
            people = "people not counted" if one.people is None else many(one.people, "person")
            counts = {
                "ballot": one.ballots,
                "community": len(one.communities),
                "language": len(one.languages),
                "note": one.notes,
                "talk": one.talks,
            }
            further = ", ".join(many(number, name) for name, number in counts.items())
            yield f"{name}: {many(one.rooms, 'room')}, {people}, {further}"


_GAPS = {
    "goal": "goal",
    "steps": "steps",
    "key": "key action",
    "lead": "lead of a step",
    "when": "date of a step",
}


def _where(place: Place) -> dict[str, str]:
    return {"day": place.day, "round": place.round, "room": place.room}


def _said(event: Event, place: Place) -> str:
    return f"{event.room(place.room).name}, day {place.day}, {event.round(place.round).title}"


def _span(items: Sequence[str]) -> str:
    return span(items[0], items[-1]) if items else ""
