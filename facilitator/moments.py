"""When changes are made: by the clock, and each after the one before."""

from __future__ import annotations

_LONGEST_AHEAD_MS = 24 * 60 * 60 * 1000


class Moments:
    """The times of changes, after the `last` one, UTC milliseconds."""

    def __init__(self, last: int) -> None:
        self._last = last

    def after(self, wall: int) -> tuple[int, int]:
        """The time of a change, and by how much it is ahead of the clock, which says `wall`.

        It is the clock's, but after the change before.

        What is typed after the clock was set back must not stand before what was typed earlier.
        Where it would have to wait for days, the clock was wrong before, and is believed now.
        """
        at = wall
        if wall <= self._last <= wall + _LONGEST_AHEAD_MS:
            at = self._last + 1
        self._last = at
        return at, at - wall
