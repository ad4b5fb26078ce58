"""Which screen the stage goes to, and when screens come and go.

The deciding is arithmetic on a list of screens; `ScreenWatch` tells when that list has changed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, QRect, QSize, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen

WAIT_MS = 350
"""A screen that is plugged in changes its size several times before it is ready."""
SIZES = (QSize(960, 540), QSize(640, 360), QSize(480, 270), QSize(320, 180))
"""A stage on the operator's screen is as large as it can be without being in the way."""
_MARGIN = 24


@dataclass(frozen=True)
class Screen:
    """A screen: its name, all of it, and what bars of the system leave of it."""

    name: str
    geometry: QRect
    available: QRect

    @property
    def where(self) -> str:
        """Place and size as they are remembered."""
        at = self.geometry
        return f"{at.x()} {at.y()} {at.width()} {at.height()}"

    @classmethod
    def of(cls, screen: QScreen) -> Screen:
        """What Qt says of a screen."""
        return cls(screen.name(), screen.geometry(), screen.availableGeometry())


@dataclass(frozen=True)
class Position:
    """Where the stage is to be: the screen's name, full screen or a window of this geometry."""

    screen: str
    full: bool
    rect: QRect


def known(screens: Sequence[Screen], name: str, where: str) -> Screen | None:
    """The screen that is remembered: by name and geometry, else by one of them."""
    named = [one for one in screens if name and one.name == name]
    placed = [one for one in screens if where and one.where == where]
    both = [one for one in named if one in placed]
    return next(iter(both or named or placed), None)


def position(
    screens: Sequence[Screen], main: Screen, window: QRect, name: str, where: str, *, full: bool
) -> Position:
    """Where the stage opens: on the screen of last time, on another than the main window's, here.

    `window` is the main window; beside it the stage is never full screen by itself.
    """
    others = [one for one in screens if one != main]
    found = known(others, name, where) or next(iter(others), None)
    here = found or main
    return Position(here.name, full and found is not None, as_window(here, main, window))


def as_window(screen: Screen, main: Screen, window: QRect) -> QRect:
    """Where a stage that is not full screen lies: in the middle, or out of the operator's way."""
    if screen == main:
        return beside(main.available, window)
    rect = QRect(QPoint(0, 0), _within(SIZES[0], screen.available))
    rect.moveCenter(screen.available.center())
    return rect


def beside(available: QRect, window: QRect) -> QRect:
    """A place on the operator's screen that does not cover the middle of their window.

    In the corner that covers least of it; smaller where the screen is small.
    """
    middle = window.center()
    best = QRect()
    for size in SIZES:
        places = _corners(available, size)
        best = min(places, key=lambda place: _covered(place, window))
        if not best.contains(middle):
            return best
    return best


def _corners(available: QRect, size: QSize) -> list[QRect]:
    size = _within(size, available)
    room = available.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
    right, bottom = room.right() + 1 - size.width(), room.bottom() + 1 - size.height()
    return [QRect(QPoint(x, y), size) for y in (bottom, room.top()) for x in (right, room.left())]


def _within(size: QSize, available: QRect) -> QSize:
    return size.boundedTo(available.size() - QSize(2 * _MARGIN, 2 * _MARGIN))


def _covered(place: QRect, window: QRect) -> int:
    both = place.intersected(window)
    return both.width() * both.height()


class ScreenWatch(QObject):
    """`changed` comes when screens have come, gone or changed and are at rest again.

    `gone` carries the name of one at once: what was on it must not land on another one.
    """

    changed = Signal()
    gone = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MS)
        self._timer.timeout.connect(self.changed)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenAdded.connect(self._added)
        app.screenRemoved.connect(self._removed)
        app.primaryScreenChanged.connect(self._wait)
        for screen in app.screens():
            screen.geometryChanged.connect(self._wait)
            screen.availableGeometryChanged.connect(self._wait)

    def screens(self) -> list[Screen]:
        """All there are, the first one first."""
        return [Screen.of(screen) for screen in QGuiApplication.screens()]

    def _added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._wait)
        screen.availableGeometryChanged.connect(self._wait)
        self._wait()

    def _removed(self, screen: QScreen) -> None:
        self.gone.emit(screen.name())
        self._wait()

    def _wait(self, *_: object) -> None:
        self._timer.start()
