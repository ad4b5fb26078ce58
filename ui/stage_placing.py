"""Where the stage is: on which screen, full or as a window, and there again the next time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from ui.settings import Settings
from ui.stage_screens import Screen, ScreenWatch, as_window, known, position

if TYPE_CHECKING:
    from ui.stage_window import StageWindow

_MOVED = 48
"""A window may be put so far (px) from where it was asked to be: its frame wants room."""


class StagePlacing(QObject):
    """Puts the stage where it was the last time, and follows screens that come and go.

    `changed` says that it is elsewhere, or in another state. As a window it is where people put
    it, if the screen still has that place; else out of the operator's way.
    """

    changed = Signal()

    def __init__(
        self, settings: Settings, main: QWidget, stage: Callable[[], StageWindow | None]
    ) -> None:
        super().__init__(main)
        self._settings = settings
        self._main = main
        self._stage = stage
        self._watch: ScreenWatch | None = None
        self._away = self._over = False
        self._asked = QRect()

    def put(self, window: StageWindow) -> None:
        """Show a stage that was just made."""
        if self._watch is None:
            self._watch = ScreenWatch(self)
            self._watch.gone.connect(self._on_gone)
            self._watch.changed.connect(self._on_screens)
        window.moved.connect(self._on_moved)
        window.placed.connect(self.remember_window)
        self._away = self._over = False
        self._go(self._watch.screens(), full=self._settings.stage.full)
        self._on_moved()

    def set_full(self, full: bool) -> None:
        """Fill the screen the stage is on, or be a window where it was one before."""
        window = self._stage()
        if window is None or full == window.isFullScreen():
            return
        self.remember_window()
        here, main = Screen.of(window.screen()), Screen.of(self._main.screen())
        # Over their own window only because the operator wants it.
        self._away, self._over = False, full
        self._asked = self._place_on(here, as_window(here, main, self._main.frameGeometry()))
        window.set_full_screen(full, self._asked)

    def remember_window(self) -> None:
        """Remember the place of a window that somebody has moved or sized."""
        window = self._stage()
        if window is None or window.isFullScreen() or window.isMinimized():
            return
        rect = window.geometry()
        far = (rect.topLeft() - self._asked.topLeft()).manhattanLength() > _MOVED
        if far or rect.size() != self._asked.size():
            self._asked = rect
            place = f"{rect.x()} {rect.y()} {rect.width()} {rect.height()}"
            self._settings.stage = replace(self._settings.stage, window=place)

    def _place_on(self, screen: Screen, otherwise: QRect) -> QRect:
        """Where people had the window, if this screen has that place."""
        kept = self._settings.stage.window_rect
        return kept if kept is not None and screen.available.contains(kept) else otherwise

    def _go(self, screens: list[Screen], *, full: bool, own: bool = True) -> None:
        """To the best of these screens; the keyboard stays with the main window."""
        window = self._stage()
        assert window is not None
        main, memory = Screen.of(self._main.screen()), self._settings.stage
        rect = self._main.frameGeometry()
        where = position(screens, main, rect, memory.screen, memory.geometry, full=full)
        here = next((one for one in screens if one.name == where.screen), main)
        if own:
            where = replace(where, rect=self._place_on(here, where.rect))
        self._asked = where.rect
        typing = self._main.isActiveWindow()
        window.place(where)
        if typing:
            # That raises the operator's window over a stage on the same screen.
            self._main.activateWindow()
        window.raise_()

    def _on_moved(self) -> None:
        """Remember its screen and state, unless it is here for want of its own screen."""
        window, watch = self._stage(), self._watch
        if window is None or watch is None:
            return
        # With one screen it is a window; that says nothing about the next hall.
        if not self._away and len(watch.screens()) > 1:
            screen, full = Screen.of(window.screen()), window.isFullScreen()
            memory = replace(self._settings.stage, screen=screen.name, geometry=screen.where)
            self._settings.stage = replace(memory, full=full)
        self.changed.emit()

    def _on_gone(self, name: str) -> None:
        window = self._stage()
        if window is not None and window.screen().name() == name:
            self._come_here()

    def _on_screens(self) -> None:
        """Screens have changed and are at rest again."""
        window = self._stage()
        if window is None or self._watch is None:
            return
        main, memory = Screen.of(self._main.screen()), self._settings.stage
        screens = self._watch.screens()
        others = [one for one in screens if one != main]
        if self._away and known(others, memory.screen, memory.geometry) is not None:
            self._away = False
            self._go(screens, full=memory.full)
        elif self._is_lost(window, screens) or self._covers(window, main):
            self._come_here()
        self.changed.emit()

    def _is_lost(self, window: StageWindow, screens: list[Screen]) -> bool:
        """Whether it is where no screen is."""
        return not any(one.geometry.intersects(window.frameGeometry()) for one in screens)

    def _covers(self, window: StageWindow, main: Screen) -> bool:
        """Whether it has come to lie over the main window, whose screen may have gone too."""
        here = window.screen().name() == main.name
        return window.isFullScreen() and here and not self._over

    def _come_here(self) -> None:
        """Be a window on the operator's screen, out of the way, until the own screen is back."""
        self._away = True
        self._go([Screen.of(self._main.screen())], full=False, own=False)
        self.changed.emit()
