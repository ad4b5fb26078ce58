"""Says the time left to a screen reader: at five minutes, at one, at the end, then each minute."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from facilitator.clock import MINUTE, TimerView
from ui.feedback import announce

MARKS = (5 * MINUTE, MINUTE, 0)


class TimeSpeaker:
    """Watches the countdown of what is on; `widget` is whose announcement it is."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._item = ""
        self._left: int | None = None

    def hear(self, item: str, timer: TimerView, *, quiet: bool = False) -> None:
        """Say what has been reached since the last time, if this item was on then and runs."""
        before = self._left if item == self._item else None
        self._item, self._left = item, timer.left
        if before is None or not timer.running or quiet:
            return
        mark = reached(before, timer.left)
        if mark is not None:
            announce(self._widget, _words(mark), urgent=mark <= 0)


def reached(before: int, left: int) -> int | None:
    """The latest mark (ms left, negative when over) passed on the way from `before` to `left`."""
    if left >= before:
        return None
    if left <= -MINUTE:
        over = -(-left // MINUTE) * MINUTE
        if before > over:
            return over
    passed = [mark for mark in MARKS if left <= mark < before]
    return min(passed, default=None)


def _words(mark: int) -> str:
    translate = QCoreApplication.translate
    if mark > 0:
        return translate("TimeSpeaker", "%n minute(s) left", "", mark // MINUTE)
    if mark == 0:
        return translate("TimeSpeaker", "Time is over")
    return translate("TimeSpeaker", "%n minute(s) over", "", -mark // MINUTE)
