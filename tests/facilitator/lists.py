"""Lists of initiatives for the tests: editions of the event in which they have other numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from facilitator.event import Event, Initiative

EVENT = Event.built_in()
A = "2020"


def renumbered(event: Event, name: str, numbers: Mapping[str, str], *, said: bool = True) -> Event:
    """The event with another list `name`, on which initiatives have these numbers.

    What is not in `numbers` is not on it. With `said` the edition has a column of the list before.
    """

    def initiative(one: Initiative) -> Initiative:
        before = {event.list_version: one.number} if said else {}
        return replace(one, number=numbers[one.number], later_number="", earlier=before)

    def kept(old: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(numbers[number] for number in old if number in numbers)

    rounds = tuple(
        replace(one, vote=replace(one.vote, offered=kept(one.vote.offered))) if one.vote else one
        for one in event.rounds
    )
    return replace(
        event,
        list_version=name,
        earlier_lists=(event.list_version,) if said else (),
        initiatives=tuple(initiative(one) for one in event.initiatives if one.number in numbers),
        clusters=tuple(replace(one, initiatives=kept(one.initiatives)) for one in event.clusters),
        rounds=rounds,
        talks=tuple(
            replace(one, initiative=numbers.get(one.initiative, "")) for one in event.talks
        ),
    )


LATER = {one.number: one.later_number for one in EVENT.initiatives if one.later_number}
"""The numbers of the list that was published later, as they really are: 23 is not on it."""

NEW = Initiative(number="38", recommendation="8", titles={"en": "New on the later list"})
"""That list has 38, which is none of ours."""


def _with_new(event: Event) -> Event:
    at = next(n for n, one in enumerate(event.initiatives) if one.number == "39")
    every = (*event.initiatives[:at], NEW, *event.initiatives[at:])
    return replace(event, initiatives=every)


B = _with_new(renumbered(EVENT, "2021", LATER, said=False))
"""That list, without a word on what it was before: the later numbers of ours say so."""
