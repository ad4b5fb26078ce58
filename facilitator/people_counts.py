"""What those who registered need, speak and are from: numbers for planning, without a name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from facilitator.people_record import Person
from facilitator.registration_words import ACCESS, NEEDS
from facilitator.text import fold


@dataclass(frozen=True)
class Counts:
    """How many registered, and how many of them need what.

    `needs` are those who said yes, by need (`interpretation`, `data`, `childcare`), `asked` the
    needs that the form asked for. `access` are those with another need we know, `others` what
    people wrote of further ones, by how it is written. `into` is interpretation by language: the
    one somebody named or, after a mere yes, the first they speak; `into_unknown` said neither.
    `unanswered` are those who did not answer, by need; `no_answer` the ids of everybody who left
    one of them open.
    `languages`, `communities` and `days` count people, the most first, `days` in their order;
    who said nothing there is in `languages_unknown`, and so on.
    """

    people: int
    asked: tuple[str, ...]
    needs: Mapping[str, int]
    into: Mapping[str, int]
    into_unknown: int
    unanswered: Mapping[str, int]
    no_answer: tuple[str, ...]
    languages: Mapping[str, int]
    languages_unknown: int
    communities: Mapping[str, int]
    communities_unknown: int
    days: Mapping[str, int]
    days_unknown: int
    access: Mapping[str, int]
    others: Mapping[str, int]

    @property
    def other(self) -> int:
        """How many wrote of a need that is none of these."""
        return sum(self.others.values())


def count(
    people: Iterable[Person], asked: Collection[str] = NEEDS, days: Sequence[str] = ()
) -> Counts:
    """Count some people. `asked` are the fields of the form, `days` the days of the event.

    What the form did not ask for nobody has left open.
    """
    people = list(people)
    needs = tuple(need for need in NEEDS if need in asked or "support" in asked)
    into: Counter[str] = Counter()
    unknown = 0
    for one in people:
        if one.interpretation == "yes":
            wanted = one.into or one.languages[:1]
            into.update(wanted)
            unknown += not wanted
    spoken = Counter(code for one in people for code in one.languages)
    by_day = Counter(day for one in people for day in one.days)
    ordered = [*(day for day in days if by_day[day]), *sorted(by_day.keys() - {*days})]
    return Counts(
        len(people),
        needs,
        {need: sum(getattr(one, need) == "yes" for one in people) for need in needs},
        _most_first(into),
        unknown,
        {need: sum(not getattr(one, need) for one in people) for need in needs},
        tuple(one.id for one in people if not all(getattr(one, need) for need in needs)),
        _most_first(spoken),
        sum(not one.languages for one in people),
        _by_spelling(one.community for one in people),
        sum(not one.community for one in people),
        {day: by_day[day] for day in ordered},
        sum(not one.days for one in people),
        {name: found for name in ACCESS if (found := sum(name in one.access for one in people))},
        _by_spelling(one.other for one in people),
    )


def _by_spelling(texts: Iterable[str]) -> dict[str, int]:
    """How often a text stands there, however it is written; by the spelling that came first."""
    written: dict[str, str] = {}
    found: Counter[str] = Counter()
    for text in filter(None, texts):
        found[written.setdefault(community_key(text), text)] += 1
    return _most_first(found)


def community_key(community: str) -> str:
    """What communities are told apart by, however they are written."""
    return " ".join(fold(community).split())


def _most_first(found: Counter[str]) -> dict[str, int]:
    return dict(sorted(found.items(), key=lambda one: (-one[1], one[0])))
