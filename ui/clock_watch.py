"""The steady clock of the store that is open: countdowns go by it, whatever the wall clock does."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from facilitator import steady
from facilitator.store import Store

_LOOK_MS = 2000


class ClockWatch:
    """Lets countdowns go by the steady clock, and notes when the wall clock is moved."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._timer: QTimer | None = None
        self._end: Callable[[], None] = lambda: None

    def follow(self, store: Store) -> None:
        """Do so for this store from now on."""
        if self._timer is not None:
            self._timer.stop()
        clock = steady.follow(store)
        self._end = lambda: steady.note_end(store, clock)
        self._timer = QTimer(self._app)
        self._timer.timeout.connect(lambda: steady.note(store, clock))
        self._timer.start(_LOOK_MS)

    def end(self) -> None:
        """Note what the clocks show, before the store is closed."""
        self._end()
