"""How large the window opens where nobody has made it another size: never beyond its screen."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

_USUAL = QSize(1360, 850)
_FRAME = QSize(16, 40)
"""What a system puts around a window; it says how much only when the window is there."""


def open_at_usual_size(window: QWidget) -> None:
    """Give a window that is not shown yet its size.

    On a screen with no more room it begins at the corner; else the system chooses the place.
    """
    free = window.screen().availableGeometry()
    size = usual_size(free, window.minimumSize())
    window.resize(size)
    if size != _USUAL:
        window.move(free.topLeft())


def usual_size(free: QRect, least: QSize) -> QSize:
    """The size in the free part of a screen; no smaller than `least`, even where that is."""
    return _USUAL.boundedTo(free.size() - _FRAME).expandedTo(least)
