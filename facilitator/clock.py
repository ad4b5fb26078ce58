"""Countdowns as arithmetic on a moment that is passed in; nothing here waits or asks the time.

All times are milliseconds. The moments of a countdown are steady ones (see `steady`), so that no
hand at the wall clock turns it. The programme and the lightning talks count by this module alone.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

SECOND = 1000
MINUTE = 60_000


@dataclass(frozen=True)
class Marks:
    """When a countdown warns: so many ms before its end, at most that share of what is planned.

    The defaults are those of lightning talks (SPEC §7). A mark of 0 ms is none.
    """

    wrap_up: int = 2 * MINUTE
    wrap_up_share: float = 0.2
    last_call: int = MINUTE
    last_call_share: float = 0.1

    def wrap_up_at(self, planned: int) -> int:
        """What is left (ms) when a speaker should come to an end."""
        return min(self.wrap_up, round(planned * self.wrap_up_share))

    def last_call_at(self, planned: int) -> int:
        """What is left (ms) at the last call."""
        return min(self.last_call, round(planned * self.last_call_share))


TALK = Marks()
ITEM = Marks(MINUTE, 1.0, 0, 0.0)
"""Of an agenda item the last minute is shown as a warning (design language)."""


@dataclass(frozen=True)
class TimerView:
    """A countdown at one moment: planned and spent time, what is left (negative when over)."""

    planned: int
    spent: int
    running: bool
    marks: Marks = ITEM

    @property
    def left(self) -> int:
        """What is left, negative when the time is over."""
        return self.planned - self.spent

    @property
    def phase(self) -> str:
        """`calm`, `warning` (to come to an end), `last` (the last call) or `over`."""
        if self.left < 0:
            return "over"
        if self.left <= self.last_call < self.planned and self.last_call:
            return "last"
        return "warning" if self.left <= self.wrap_up < self.planned and self.wrap_up else "calm"

    @property
    def wrap_up(self) -> int:
        """What is left (ms) when the warning begins."""
        return self.marks.wrap_up_at(self.planned)

    @property
    def last_call(self) -> int:
        """What is left (ms) at the last call; 0 where there is none."""
        return self.marks.last_call_at(self.planned)

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
            seconds = -(-self.left // SECOND)
            return minutes_and_seconds(seconds)
        return "+" + minutes_and_seconds(-self.left // SECOND)


@dataclass(frozen=True)
class Timer:
    """A countdown as it is kept: moments and lengths, of which every other time follows.

    `started` is when it was last set going (0 while it stands), `spent` what it ran before that;
    `stood` is when it was last paused (0 while it runs, or before its start), `paused` what it
    stood before that.
    """

    planned: int
    added: int = 0
    started: int = 0
    spent: int = 0
    stood: int = 0
    paused: int = 0

    def view(self, now: int, marks: Marks = ITEM) -> TimerView:
        """How it stands at `now`."""
        running = self.started > 0
        return TimerView(self.planned + self.added, self.spent_at(now), running, marks)

    def spent_at(self, now: int) -> int:
        """What it has run until `now`."""
        return self.spent + _since(self.started, now)

    def paused_at(self, now: int) -> int:
        """What it has stood in pauses until `now`."""
        return self.paused + _since(self.stood, now)

    def ends_at(self) -> int:
        """When a countdown that runs reaches its end."""
        return self.started + self.planned + self.added - self.spent

    def start(self, now: int) -> Timer:
        """Set going from `now` on; one that runs goes on running."""
        if self.started:
            return self
        return replace(self, started=now, stood=0, paused=self.paused_at(now))

    def pause(self, now: int) -> Timer:
        """Let stand from `now` on, and count how long."""
        return self if not self.started else replace(self.stop(now), stood=now)

    def stop(self, now: int) -> Timer:
        """Let stand from `now` on, for good or until it is set going again; no pause."""
        spent, paused = self.spent_at(now), self.paused_at(now)
        return replace(self, started=0, spent=spent, stood=0, paused=paused)

    def add(self, length: int) -> Timer:
        """Give it so much more time; below zero, take of that back."""
        return replace(self, added=max(0, self.added + length))

    def earlier(self, length: int, now: int) -> Timer:
        """As if it had been set going so much earlier: than it was, or than `now`."""
        going = self.start(now)
        return replace(going, started=going.started - length)

    def reset(self, now: int) -> Timer:
        """The whole time again: from `now` on where it runs, else when it is set going."""
        fresh = Timer(self.planned)
        return fresh.start(now) if self.started else fresh


def _since(moment: int, now: int) -> int:
    return max(0, now - moment) if moment else 0


def minutes_and_seconds(seconds: int) -> str:
    """`75:00`, `0:42`."""
    return f"{seconds // 60}:{seconds % 60:02}"
