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
