"""The one clock of the window: everything that shows time draws on its ticks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

TICK_MS = 250
LATE_MS = 2
"""A timer may fire a little early; so much after a second has changed it surely has."""


class Ticker(QObject):
    """Tells the time (UTC ms, from the store's clock) four times a second.

    Nobody counts ticks: a countdown is arithmetic on the time told, so a late tick harms nothing.
    For each countdown a tick falls on the moment at which its shown second changes, see `align`.
    """

    # `object`, because an int signal of Qt has 32 bits and milliseconds do not fit.
    tick = Signal(object)

    def __init__(self, clock: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._phases: dict[str, int] = {"": 0}
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.tell)
        self._wait()

    def align(self, moment: int, whose: str) -> None:
        """Tick at this moment (UTC ms, any one) and at every quarter of a second from it.

        `whose` countdown that is; the others go on to have ticks of their own.
        """
        phase = (moment + LATE_MS) % TICK_MS
        if phase != self._phases.get(whose):
            self._phases.pop("", None)
            self._phases[whose] = phase
            self._wait()

    def stop(self) -> None:
        """Stop telling, for good."""
        self._timer.stop()

    def now(self) -> int:
        """The time now, for what cannot wait for a tick."""
        return self._clock()

    def tell(self) -> None:
        """Tell the time now."""
        self._wait()
        self.tick.emit(self._clock())

    def _wait(self) -> None:
        now = self._clock()
        self._timer.start(min(TICK_MS - (now - phase) % TICK_MS for phase in self._phases.values()))
