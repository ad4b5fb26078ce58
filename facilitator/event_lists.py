"""The versions of the list of initiatives that an event has had, and their numbers.

A record keeps two numbers: the one of the store's own list, by which everything counts, and the one
it was captured under. Only the first is content. Of the other the record keeps the name of its list
(`list_version`, bookkeeping as the device is); which number that was says the event, whose
initiatives know theirs of every earlier list. One list maps to another one to one, so nothing is
lost on the way, and both can be told at any time.

That is why merging stays what it is. What a version of a record says is translated where it comes
in, whole: a workbook of an earlier list is read as what it is, with that list's numbers
(`as_in`), so its Checks, the names of edits made in a spreadsheet and the ids of typed rows are
those that every other store gives them; then it is translated (`list_numbers`). Versions are left
alone. A store on a list is thus the image of what it would be on another, record by record.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from facilitator.event import Event
from facilitator.list_numbers import Numbers
from facilitator.records import ON_LIST, Record


def is_known(event: Event, list_version: str) -> bool:
    """Whether this is the event's list, or one of those before."""
    return list_version in (event.list_version, *event.earlier_lists)


def number_in(event: Event, list_version: str, number: str) -> str:
    """The number that an initiative has on a list; empty where it is not on it."""
    initiative = event.by_number.get(number)
    if initiative is None or list_version == event.list_version:
        return number if initiative is not None else ""
    return initiative.earlier.get(list_version, "")


def as_in(event: Event, list_version: str) -> Event:
    """The event with the numbers of an earlier list, without what was not on it.

    Raises KeyError for a list that is none of the event's.
    """
    if list_version == event.list_version:
        return event
    if list_version not in event.earlier_lists:
        raise KeyError(list_version)
    before = event.earlier_lists[: event.earlier_lists.index(list_version)]
    then = {
        one.number: one.earlier[list_version]
        for one in event.initiatives
        if list_version in one.earlier
    }
    return replace(
        with_numbers(event, then),
        list_version=list_version,
        earlier_lists=before,
        initiatives=tuple(
            replace(
                one,
                number=then[one.number],
                later_number="",
                earlier={name: one.earlier[name] for name in before if name in one.earlier},
            )
            for one in event.initiatives
            if one.number in then
        ),
    )


def with_numbers(event: Event, numbers: Mapping[str, str]) -> Event:
    """The event with these numbers in place of its own, without what has none.

    Its initiatives know nothing more of other lists.
    """
    rounds = [
        replace(one, vote=replace(one.vote, offered=_kept(numbers, one.vote.offered)))
        if one.vote is not None and one.vote.on == "initiatives"
        else one
        for one in event.rounds
    ]
    clusters = (replace(one, initiatives=_kept(numbers, one.initiatives)) for one in event.clusters)
    return replace(
        event,
        initiatives=tuple(
            replace(one, number=numbers[one.number], later_number="", earlier={})
            for one in event.initiatives
            if one.number in numbers
        ),
        clusters=tuple(clusters),
        rounds=tuple(rounds),
        talks=tuple(
            replace(one, initiative=numbers.get(one.initiative, "")) for one in event.talks
        ),
    )


def _kept(then: Mapping[str, str], numbers: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(then[number] for number in numbers if number in then)


def from_earlier(event: Event, list_version: str) -> Numbers:
    """From the numbers of an earlier list to those of the event."""
    then = {one.earlier.get(list_version, ""): one.number for one in event.initiatives}
    return Numbers(list_version, event.list_version, {k: n for k, n in then.items() if k})


def votes_on_clusters(event: Event, round_key: str) -> bool:
    """Whether what is voted for in a round are letters of clusters, which no list renumbers."""
    vote = next((one.vote for one in event.rounds if one.key == round_key), None)
    return vote is not None and vote.on == "clusters"


def root(event: Event, number: str) -> str:
    """What stands for an initiative in the id of a record that there is one of: the same for all.

    It is the number of the oldest list that has it, so that a new list gives it to nothing else.
    """
    initiative = event.by_number.get(number)
    if initiative is None or not event.earlier_lists:
        return number
    for name in event.earlier_lists:
        if name in initiative.earlier:
            first = name == event.earlier_lists[0]
            return initiative.earlier[name] if first else f"{initiative.earlier[name]} ({name})"
    return f"{number} ({event.list_version})"


def list_of(event: Event, record: Record) -> str:
    """The list under which a record was captured, where it is not the event's own; else empty."""
    said = getattr(record, "list_version", "")
    return said if said and said != event.list_version else ""


class Earlier:
    """What records of an event were captured as, where that was under an earlier list."""

    def __init__(self, event: Event) -> None:
        self._event = event
        self._back: dict[str, Numbers] = {}
        self._clusters = {one.key: votes_on_clusters(event, one.key) for one in event.rounds}

    def captured_as(self, record: Record, round_key: str) -> tuple[str, ...]:
        """The numbers that a record of this round named then; none where its list is the event's.

        An initiative that was not on that list (somebody has moved the record since) has none.
        """
        name = list_of(self._event, record)
        if name not in self._event.earlier_lists or not isinstance(record, ON_LIST):
            return ()
        if name not in self._back:
            self._back[name] = from_earlier(self._event, name).back
        return self._back[name].numbers_of(record, self._clusters.get(round_key, False))

    def number(self, list_version: str, number: str) -> str:
        """The number of one initiative then; empty where it is the event's own list."""
        known = list_version in self._event.earlier_lists
        return number_in(self._event, list_version, number) if known else ""
