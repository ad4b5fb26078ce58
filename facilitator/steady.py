"""A clock for countdowns that no hand can turn: it goes on while the wall clock is set.

The wall clock (UTC of the computer) can be changed by a person or by the network. The elapsed
clock counts milliseconds since the computer was started, time asleep included, and nobody can set
it, but it begins anew with each start. The steady clock is the wall clock as it was when the store
was made, going on with the elapsed clock; `skew` is by how much the wall clock has been moved
against it since. Countdowns are kept in steady time, everything that people read as a time of day
in wall time.

What can be known, and what is done:

- While the app runs, and after it was closed and opened (or has crashed) without the computer
  having been started anew: the elapsed clock tells exactly how much time has passed, whatever was
  done to the wall clock and however long the laptop was asleep.
- After the computer was started anew only the wall clock can tell how long that took. It is
  believed, from what all clocks showed when they were last noted on. A wall clock that was changed
  while nobody looked cannot be told from time that has passed; one that was set back cannot make
  the steady clock go back by more than what nobody notices (`NOTICED_MS`): it then stands, and
  goes on from there.
- Linux says which start of the computer this is. Other systems do not say it as simply; there
  each start of the app is taken for a new start of the computer.

What the clocks show is noted (a fact of the store, not a record) when the store is opened for a
window, and whenever the wall clock is seen to have moved.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from facilitator.ids import now_ms
from facilitator.reasons import Refused
from facilitator.store import Store

FACT = "clocks"
NOTICED_MS = 1000
"""The network sets clocks by some milliseconds all the time; nobody sees that."""


@dataclass(frozen=True)
class Sight:
    """What the clocks showed at one moment (ms); `boot` names the start of the computer."""

    boot: str
    elapsed: int
    wall: int
    steady: int

    def to_json(self) -> str:
        """As a fact of the store."""
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: str | None) -> Sight | None:
        """From a fact; None for what is not there or makes no sense."""
        try:
            said = json.loads(text or "")
            sight = cls(str(said["boot"]), *(said[n] for n in ("elapsed", "wall", "steady")))
        except (ValueError, KeyError, TypeError):
            return None
        numbers = (sight.elapsed, sight.wall, sight.steady)
        return sight if all(type(n) is int for n in numbers) else None


def elapsed_ms() -> int:
    """Milliseconds since this computer was started, time asleep included; nobody can set it."""
    if sys.platform == "linux":
        return time.clock_gettime_ns(time.CLOCK_BOOTTIME) // 1_000_000
    if sys.platform == "darwin":
        # Unlike Python's own monotonic clock there, this one counts sleep.
        return time.clock_gettime_ns(time.CLOCK_MONOTONIC) // 1_000_000
    return time.monotonic_ns() // 1_000_000


def boot_name() -> str:
    """Which start of the computer this is; empty where the system does not say."""
    with suppress(OSError):
        return Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    return ""


class SteadyClock:
    """The steady clock, going on from what was noted last (`last`), or starting with the wall."""

    def __init__(
        self,
        last: Sight | None,
        wall: Callable[[], int] = now_ms,
        elapsed: Callable[[], int] = elapsed_ms,
        boot: str = "",
    ) -> None:
        self._wall, self._elapsed, self._boot = wall, elapsed, boot
        at_wall, at_elapsed = wall(), elapsed()
        if last is None:
            steady = at_wall
        elif boot and boot == last.boot and at_elapsed >= last.elapsed:
            steady = last.steady + at_elapsed - last.elapsed
        else:
            steady = last.steady + max(0, at_wall - last.wall)
        self._offset = steady - at_elapsed
        self._noted = last

    def now(self) -> int:
        """Milliseconds of steady time; near UTC, but not to be read as a time of day."""
        return self._elapsed() + self._offset

    def skew(self) -> int:
        """By how many milliseconds the wall clock is ahead of the steady one."""
        return self._wall() - self.now()

    def sight(self) -> Sight:
        """What all clocks show now."""
        elapsed = self._elapsed()
        return Sight(self._boot, elapsed, self._wall(), elapsed + self._offset)

    def moved(self) -> Sight | None:
        """What is to be noted now because the wall clock has moved; None when it has not."""
        sight, noted = self.sight(), self._noted
        known = noted is not None and noted.boot == sight.boot
        if known and noted is not None:
            moved = (sight.wall - sight.steady) - (noted.wall - noted.steady)
            if abs(moved) < NOTICED_MS:
                return None
        self._noted = sight
        return sight


def follow(store: Store) -> SteadyClock:
    """Let the countdowns of a store go by a steady clock, and give it."""
    clock = SteadyClock(Sight.from_json(store.fact(FACT)), store.clock, elapsed_ms, boot_name())
    store.skew = clock.skew
    note(store, clock)
    return clock


def note(store: Store, clock: SteadyClock) -> None:
    """Note in the store what the clocks show, if the wall clock has moved; else nothing."""
    sight = clock.moved()
    if sight is not None:
        _keep(store, sight)


def note_end(store: Store, clock: SteadyClock) -> None:
    """Note what they show at the end: after the computer was started anew only that is known."""
    _keep(store, clock.sight())


def _keep(store: Store, sight: Sight) -> None:
    if not store.read_only:
        # A full disk is said when something is typed; the next look notes it again.
        with suppress(Refused):
            store.keep_fact(FACT, sight.to_json())
