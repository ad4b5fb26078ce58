"""Countdowns as arithmetic on a moment that is passed in; nothing here waits or asks the time.

All times are milliseconds; moments are UTC milliseconds since 1970.
"""

from __future__ import annotations

from dataclasses import dataclass

MINUTE = 60_000
WARNING = MINUTE
"""The last minute is shown as a warning (design language)."""


@dataclass(frozen=True)
class TimerView:
    """A countdown at one moment: planned and spent time, what is left (negative when over)."""

    planned: int
    spent: int
    running: bool

    @property
    def left(self) -> int:
        """What is left, negative when the time is over."""
        return self.planned - self.spent

    @property
    def phase(self) -> str:
        """`calm`, `warning` (the last minute) or `over`."""
        if self.left < 0:
            return "over"
        return "warning" if self.left <= WARNING and self.planned > WARNING else "calm"

    @property
    def fraction(self) -> float:
        """How much of the planned time is used, from 0 to 1."""
        if self.planned <= 0:
            return 1.0
        return min(1.0, max(0.0, self.spent / self.planned))

    @property
    def words(self) -> str:
        """The figures to show: `12:18`, or `+0:42` when over. A second shows until it is over."""
        if self.left >= 0:
            seconds = -(-self.left // 1000)
            return minutes_and_seconds(seconds)
        return "+" + minutes_and_seconds(-self.left // 1000)


def minutes_and_seconds(seconds: int) -> str:
    """`75:00`, `0:42`."""
    return f"{seconds // 60}:{seconds % 60:02}"


def view(planned: int, extra: int, started: int, spent: int, now: int) -> TimerView:
    """The countdown of something that `spent` time before it `started` (0: it stands)."""
    running = started > 0
    return TimerView(planned + extra, spent + (max(0, now - started) if running else 0), running)
