"""What communities named in advance, counted: by initiative, recommendation and region (SPEC §9).

A community counts once for each thing it named, however many rows say so and in whatever way it
wrote its own name. A number that has parts (`9` is 9a, 9b and 9c) names all of them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from facilitator import counting, regions
from facilitator.advance import initiatives_of
from facilitator.event import Event, read_number
from facilitator.records import Priority
from facilitator.store import Store
from facilitator.text import fold

LEAST = 3
"""A region with fewer communities is joined with a neighbour."""
TOP = 3


@dataclass(frozen=True)
class Community:
    """A community and what it named, in the order of the event.

    `region` is a letter of the grid, empty for one that lies nowhere (a thematic group); `reported`
    is what was reported for it, and so are `type` and `country`. `recommendations` were named
    themselves; `through` lists those of which only initiatives were named.
    """

    name: str
    region: str
    reported: str
    type: str
    country: str
    initiatives: tuple[str, ...]
    recommendations: tuple[str, ...]
    through: tuple[str, ...]


@dataclass(frozen=True)
class RegionCount:
    """Of how many communities of some regions how many named it."""

    regions: tuple[str, ...]
    named: int
    of: int


@dataclass(frozen=True)
class Named:
    """An initiative or a recommendation, and who named it.

    `rank` is by how many communities did (1, 2, 2, 4), None where nobody did; `share` is their part
    of all, 0 to 1. `through` are communities that named only initiatives of a recommendation, which
    its rank does not count. `by_region` is for each group of `Advance.groups`.
    """

    item: str
    rank: int | None
    tied: bool
    communities: tuple[str, ...]
    share: float
    by_region: tuple[RegionCount, ...]
    through: tuple[str, ...] = ()


@dataclass(frozen=True)
class RegionTop:
    """What most communities of some regions named: the first `TOP`, and how many more tie."""

    regions: tuple[str, ...]
    communities: tuple[str, ...]
    top: tuple[tuple[str, int], ...]
    tied: int


@dataclass(frozen=True)
class Advance:
    """The advance priorities, best first; `initiatives` and `recommendations` are all there are.

    `groups` are the regions that have communities, those with too few joined with a neighbour;
    `elsewhere` are the communities of no region. `order` is that of the event's initiatives.
    """

    communities: tuple[Community, ...]
    groups: tuple[tuple[str, ...], ...]
    elsewhere: tuple[str, ...]
    initiatives: tuple[Named, ...]
    recommendations: tuple[Named, ...]
    order: tuple[str, ...] = ()

    @cached_property
    def ranks(self) -> dict[str, int]:
        """The rank of each initiative that anybody named, as `standings` takes it."""
        return {one.item: one.rank for one in self.initiatives if one.rank is not None}

    def of(self, initiative: str) -> Named | None:
        """Who named an initiative; None where the event does not have it."""
        return next((one for one in self.initiatives if one.item == initiative), None)

    def top_of(self, group: Sequence[str], top: int = TOP) -> RegionTop:
        """What most communities of a group of regions named, in the order of the event if equal."""
        own = [one for one in self.communities if one.region in group]
        counts = Counter(item for one in own for item in one.initiatives)
        ordered = sorted((i for i in self.order if counts[i]), key=lambda item: -counts[item])
        last = counts[ordered[top - 1]] if 0 < top <= len(ordered) else 0
        return RegionTop(
            tuple(group),
            tuple(one.name for one in own),
            tuple((item, counts[item]) for item in ordered[:top]),
            sum(counts[item] == last for item in ordered[top:]),
        )

    @property
    def tops(self) -> tuple[RegionTop, ...]:
        """The first of each group of regions."""
        return tuple(self.top_of(group) for group in self.groups)


def of_store(store: Store, scopes: Collection[str] | None = None) -> Advance:
    """What the store holds. `scopes` are those asked about (`global`, empty for none said)."""
    return of_priorities(store.event, store.find(Priority), scopes)


def of_priorities(
    event: Event, priorities: Iterable[Priority], scopes: Collection[str] | None = None
) -> Advance:
    """Count these rows; without `scopes` whatever scope they say."""
    rows: dict[str, list[Priority]] = {}
    for one in priorities:
        if scopes is None or one.scope in scopes:
            rows.setdefault(fold(one.community), []).append(one)
    found = [_community(event, rows[key]) for key in sorted(rows)]
    counts = Counter(one.region for one in found if one.region)
    groups = regions.joined(counts, LEAST)
    numbers = tuple(event.by_number)
    recommendations = tuple(one.number for one in event.recommendations)
    return Advance(
        tuple(found),
        groups,
        tuple(one.name for one in found if not one.region),
        _named(numbers, [(one, one.initiatives, ()) for one in found], groups),
        _named(recommendations, [(o, o.recommendations, o.through) for o in found], groups),
        numbers,
    )


def _community(event: Event, rows: Sequence[Priority]) -> Community:
    initiatives: set[str] = set()
    recommendations: set[str] = set()
    through: set[str] = set()
    for row in rows:
        numbers = initiatives_of(event, row)
        initiatives.update(numbers)
        recommendation = read_number(row.recommendation_no)
        if numbers:
            through.add(recommendation or event.by_number[numbers[0]].recommendation)
        elif recommendation:
            recommendations.add(recommendation)

    def first(column: str) -> str:
        return next((value for row in rows if (value := getattr(row, column))), "")

    in_order = [one.number for one in event.recommendations]
    return Community(
        min(row.community for row in rows),
        regions.letter_of(first("region")),
        first("region"),
        first("type"),
        first("country"),
        tuple(number for number in event.by_number if number in initiatives),
        tuple(number for number in in_order if number in recommendations),
        tuple(number for number in in_order if number in through - recommendations),
    )


def _named(
    items: Sequence[str],
    communities: Sequence[tuple[Community, Sequence[str], Sequence[str]]],
    groups: Sequence[tuple[str, ...]],
) -> tuple[Named, ...]:
    """Each of these, by how many communities named it; `communities` with what they named."""
    by = {item: [one for one, named, _ in communities if item in named] for item in items}
    sizes = [sum(one.region in group for one, *_ in communities) for group in groups]
    return tuple(
        Named(
            line.initiative,
            line.rank if line.votes else None,
            line.tied and line.votes > 0,
            tuple(one.name for one in by[line.initiative]),
            line.votes / len(communities) if communities else 0.0,
            tuple(
                RegionCount(group, sum(one.region in group for one in by[line.initiative]), size)
                for group, size in zip(groups, sizes, strict=True)
            ),
            tuple(one.name for one, _, through in communities if line.initiative in through),
        )
        for line in counting.rank({item: len(named) for item, named in by.items()}, items)
    )
