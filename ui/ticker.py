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
    One of the ticks falls on the moment at which the second that is shown changes, see `align`.
    """

    # `object`, because an int signal of Qt has 32 bits and milliseconds do not fit.
    tick = Signal(object)

    def __init__(self, clock: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._phase = 0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.tell)
        self._wait()

    def align(self, moment: int) -> None:
        """Tick at this moment (UTC ms, any one) and at every quarter of a second from it."""
        phase = (moment + LATE_MS) % TICK_MS
        if phase != self._phase:
            self._phase = phase
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
        self._timer.start(TICK_MS - (self._clock() - self._phase) % TICK_MS)
