"""The world as cells of regions, for a map, and which region a community's words mean.

The grid is derived from Natural Earth, which is in the public domain. Its borders are coarse and
only for drawing.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from facilitator.event import RESOURCES
from facilitator.text import fold

GRID = RESOURCES / "world_regions_grid.json"
SEA = "."

# What communities and reports call them, besides the names in the grid.
_ALSO = {
    "N": ("usa", "canada", "north america", "northern america", "us & canada", "usa and canada"),
    "L": ("latin america", "latam", "caribbean", "iberocoop", "central america", "south america"),
    "W": ("western europe", "northern europe", "wne", "w & n europe", "nwe"),
    "C": ("cee", "central asia", "cee & ca", "ceeca", "central and eastern europe"),
    "M": ("mena", "middle east", "north africa", "middle east and north africa"),
    "A": ("africa", "ssa", "subsaharan africa", "africa south of the sahara"),
    "S": ("saarc", "india", "southern asia"),
    "E": ("eseap", "east asia", "southeast asia", "pacific", "east southeast asia pacific"),
}
# From near to far on the map, over land first, then over the sea between their coasts.
_NEAR = {
    "N": "LWECMAS",
    "L": "NAWMCES",
    "W": "CMNALSE",
    "C": "WMSENAL",
    "M": "ASWCELN",
    "A": "MWSLCEN",
    "S": "MECAWNL",
    "E": "SCMNWAL",
}


@dataclass(frozen=True)
class Cell:
    """A cell of land: the latitude and longitude of its centre, in degrees, and its region."""

    latitude: float
    longitude: float
    region: str


@dataclass(frozen=True)
class Grid:
    """All cells of land, each `step` degrees wide and high; `names` of the regions by letter."""

    step: float
    names: Mapping[str, str]
    cells: tuple[Cell, ...]

    @cached_property
    def by_region(self) -> dict[str, tuple[Cell, ...]]:
        """The cells of each region, from north to south and west to east."""
        return {
            letter: tuple(cell for cell in self.cells if cell.region == letter)
            for letter in self.names
        }


@cache
def grid() -> Grid:
    """The grid that ships with the app."""
    said = json.loads(GRID.read_text(encoding="utf-8"))
    step = float(said["step_degrees"])
    north, west = (said["north_west_cell_centre"][name] for name in ("lat", "lon"))
    return Grid(
        step,
        dict(said["regions"]),
        tuple(
            Cell(north - step * down, west + step * right, letter)
            for down, row in enumerate(said["rows"])
            for right, letter in enumerate(row)
            if letter != SEA
        ),
    )


def letter_of(words: str) -> str:
    """The region that a community's words mean (`MENA`); empty for none, such as `Thematic`."""
    wanted = _plain(words)
    for letter, name in grid().names.items():
        if wanted in {_plain(name), letter.lower(), *map(_plain, _ALSO.get(letter, ()))}:
            return letter
    return ""


def joined(counts: Mapping[str, int], least: int) -> tuple[tuple[str, ...], ...]:
    """Regions in groups of at least so many communities each, where there are enough of them.

    One that has too few joins the nearest that has any; the smallest first, of equals the one that
    comes first in the grid. Regions without a community are in no group.
    """
    order = list(grid().names)
    groups = [[letter] for letter in order if counts.get(letter)]

    def size(group: Sequence[str]) -> int:
        return sum(counts[letter] for letter in group)

    while len(groups) > 1 and size(small := min(groups, key=size)) < least:
        groups.remove(small)
        near = min(groups, key=lambda group: min(_NEAR[a].index(b) for a in small for b in group))
        near += small
    groups = [sorted(group, key=order.index) for group in groups]
    return tuple(tuple(group) for group in sorted(groups, key=lambda group: order.index(group[0])))


def _plain(words: str) -> str:
    return " ".join(fold(words).replace("&", " ").replace(",", " ").replace(" and ", " ").split())
