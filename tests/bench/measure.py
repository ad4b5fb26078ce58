"""Time several things in one run, alternating, so that a busy machine slows all of them alike."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Mapping
from pathlib import Path


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


def high_water(process: int) -> float:
    """The most memory a process has used, in MB; Linux only."""
    status = Path(f"/proc/{process}/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


class Children:
    """Looks at the memory of the processes this one has started, ten times a second."""

    def __init__(self) -> None:
        self.most = 0.0

    def __enter__(self) -> Children:
        import threading

        self._end = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._end.set()
        self._thread.join()

    def _look(self) -> None:
        import multiprocessing

        while not self._end.wait(0.1):
            try:
                found = [high_water(one.pid or 0) for one in multiprocessing.active_children()]
            except (OSError, IndexError, ValueError):
                continue  # one of them has just ended
            self.most = max(self.most, sum(found))
