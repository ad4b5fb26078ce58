"""Time several things in one run, alternating, so that a busy machine slows all of them alike."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Mapping


def medians(things: Mapping[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """The median seconds of each thing over so many rounds."""
    taken: dict[str, list[float]] = {name: [] for name in things}
    for _ in range(rounds):
        for name, thing in things.items():
            start = time.perf_counter()
            thing()
            taken[name].append(time.perf_counter() - start)
    return {name: statistics.median(seconds) for name, seconds in taken.items()}


def show(found: Mapping[str, float], floor: str) -> None:
    """Print seconds and the ratio to the floor."""
    for name, seconds in found.items():
        print(f"{name:46} {seconds * 1000:10.2f} ms   {seconds / found[floor]:6.2f} x")


BAR = "bar"
"""What a line begins with that says how we stand to a bar, for `python -m tests.bench` to find."""


def to_bar(what: str, found: float, limit: float, unit: str = "x", *, least: bool = False) -> None:
    """Print how we stand to a bar of SPEC §12: `found` is at most the limit, or at `least` that."""
    met = found >= limit if least else found <= limit
    sides = "at least" if least else "at most"
    said = "met" if met else "missed"
    print(" | ".join([BAR, what, f"{found:.2f} {unit}", f"{sides} {limit:g} {unit}", said]))
