"""Five minutes of practice: which step somebody is at, what was done, what was skipped, the time.

What is shown of it is the window's; what proves a step is in `practice_steps`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from facilitator.practice_steps import TRACKS, Evidence, PracticeStep
from facilitator.words import QT_TRANSLATE_NOOP

PRAISE = (
    QT_TRANSLATE_NOOP("Practice", "Good"),
    QT_TRANSLATE_NOOP("Practice", "Right"),
    QT_TRANSLATE_NOOP("Practice", "Exactly"),
    QT_TRANSLATE_NOOP("Practice", "Splendid"),
)


@dataclass(frozen=True)
class Praised:
    """A step that was just done: a word for it, and the time it took (ms)."""

    step: PracticeStep
    word: str
    took: int


class Practice:
    """The steps of a role, and where somebody is in them. `clock` gives ms that only go on."""

    def __init__(self, role: str, clock: Callable[[], int]) -> None:
        """Raises KeyError for a role that has no steps."""
        self.role = role
        self.steps = TRACKS[role]
        self._clock = clock
        self.restart()

    def restart(self) -> None:
        """Once more, from the first step."""
        self._at = 0
        self._done: dict[str, int] = {}
        self._begun = self._since = self._clock()
        self._ended: int | None = None

    # Where somebody is

    @property
    def current(self) -> PracticeStep | None:
        """The step that is to be done now; None at the end."""
        return self.steps[self._at] if self._at < len(self.steps) else None

    @property
    def number(self) -> int:
        """Which step that is, from 1."""
        return min(self._at + 1, len(self.steps))

    @property
    def practised(self) -> tuple[PracticeStep, ...]:
        """The steps that were done."""
        return tuple(step for step in self.steps if step.key in self._done)

    @property
    def skipped(self) -> tuple[PracticeStep, ...]:
        """Those before the current one that were not."""
        return tuple(s for s in self.steps[: self._at] if s.key not in self._done)

    def took(self, step: PracticeStep) -> int | None:
        """How long a step took (ms); None while it was not done."""
        return self._done.get(step.key)

    def spent(self) -> int:
        """How long all of it has taken so far, or until its end (ms)."""
        return (self._clock() if self._ended is None else self._ended) - self._begun

    # What happens

    def hear(self, evidence: Evidence) -> Praised | None:
        """Look whether something was done; what is praised for it, if it was.

        A later step that is done on the way counts too, and is not asked for again.
        """
        here, praised = self.current, None
        for at, step in enumerate(self.steps):
            if step.key in self._done or (step.looks and step is not here):
                # What is merely there is no proof before anybody was asked for it.
                continue
            if not step.done(evidence):
                continue
            took = self._clock() - self._since if step is here else 0
            self._done[step.key] = took
            if at <= self._at:
                word = PRAISE[(len(self._done) - 1) % len(PRAISE)]
                praised = Praised(step, word, took)
        if praised is not None and praised.step is here:
            self._go(self._next_open())
        return praised

    def skip(self) -> None:
        """Leave this step, and go to the next one."""
        if self.current is not None:
            self._go(self._at + 1)

    def back(self) -> None:
        """Return to the step before."""
        if self._at > 0:
            self._go(self._at - 1)

    def _next_open(self) -> int:
        """The next step that was not done on the way."""
        after = range(self._at + 1, len(self.steps))
        return next((at for at in after if self.steps[at].key not in self._done), len(self.steps))

    def _go(self, at: int) -> None:
        self._at = at
        self._since = self._clock()
        self._ended = self._since if self.current is None else None
