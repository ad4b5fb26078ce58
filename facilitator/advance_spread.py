"""How many communities of which regions named an initiative: what a map of it says.

Numbers only. Who the communities are is in `advance_counts`, and is not needed for a map.
"""

from __future__ import annotations

from dataclasses import dataclass

from facilitator.advance_counts import Advance, RegionCount

SHADES = (0.0, 0.25, 0.5, 0.75, 1.0)
"""Up to which share of the communities of a region each shade of the map goes, from low to high."""


@dataclass(frozen=True)
class Spread:
    """An initiative, how many communities of all named it, and how many of each group of regions.

    `elsewhere` counts those that lie in no region; it has no letters.
    """

    item: str
    named: int
    of: int
    by_region: tuple[RegionCount, ...]
    elsewhere: RegionCount

    @property
    def share(self) -> float:
        """The part of all communities that named it, 0 to 1."""
        return self.named / self.of if self.of else 0.0

    @property
    def highest_first(self) -> tuple[RegionCount, ...]:
        """The groups by the part that named it; of equals the larger, then as in the grid."""
        return tuple(sorted(self.by_region, key=lambda one: (-share_of(one), -one.of)))


def of_advance(advance: Advance, item: str) -> Spread | None:
    """The spread of an initiative; None where the event does not have it."""
    named = advance.of(item)
    if named is None:
        return None
    elsewhere = set(advance.elsewhere)
    return Spread(
        item,
        len(named.communities),
        len(advance.communities),
        named.by_region,
        RegionCount((), sum(one in elsewhere for one in named.communities), len(elsewhere)),
    )


def most_named(advance: Advance, first: tuple[str, ...], most: int) -> tuple[Spread, ...]:
    """The spreads of those of `first` that anybody named; if none, of the `most` best."""
    named = [one.item for one in advance.initiatives if one.rank is not None]
    chosen = [item for item in first if item in named] or named[:most]
    spreads = (of_advance(advance, item) for item in chosen)
    return tuple(one for one in spreads if one is not None)


def share_of(count: RegionCount) -> float:
    """The part of a group's communities, 0 to 1."""
    return count.named / count.of if count.of else 0.0


def shade_of(count: RegionCount) -> int:
    """Which of `SHADES` a group has: 0 only where nobody named it."""
    return next(at for at, most in enumerate(SHADES) if share_of(count) <= most)
