"""The one clock of the window: everything that shows time draws on its ticks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

TICK_MS = 250


class Ticker(QObject):
    """Tells the time (UTC ms, from the store's clock) four times a second.

    Nobody counts ticks: a countdown is arithmetic on the time told, so a late tick harms nothing.
    """

    # `object`, because an int signal of Qt has 32 bits and milliseconds do not fit.
    tick = Signal(object)

    def __init__(self, clock: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tell)
        self._timer.start()

    def stop(self) -> None:
        """Stop telling, for good."""
        self._timer.stop()

    def now(self) -> int:
        """The time now, for what cannot wait for a tick."""
        return self._clock()

    def tell(self) -> None:
        """Tell the time now."""
        self.tick.emit(self._clock())
