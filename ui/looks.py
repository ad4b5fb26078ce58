"""Colours and text size, as they are chosen in the window, shown at once and kept."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from ui.contrast import chosen
from ui.settings import Settings
from ui.theme import ThemeHolder


class Looks(QObject):
    """`scaled` says that the text has another size."""

    scaled = Signal()

    def __init__(self, themes: ThemeHolder, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._themes = themes
        self._settings = settings

    def acts(self) -> dict[str, Callable[[], object]]:
        """What the actions about looks do, by the action's name."""
        return {
            "larger": lambda: self.step_scale(0.1),
            "smaller": lambda: self.step_scale(-0.1),
            "text_size": lambda: self.step_scale(0),
            "light_dark": self.turn_over,
        }

    def step_scale(self, by: float) -> None:
        """Larger or smaller by this; 0 is the usual size."""
        self._themes.show_scale(self._settings.step_scale(by))
        self.scaled.emit()

    def choose_scale(self, scale: float) -> None:
        """This size of text."""
        self._settings.scale = scale
        self._themes.show_scale(scale)
        self.scaled.emit()

    def choose_theme(self, name: str) -> None:
        """This theme; with an empty name that of the system."""
        self._settings.theme = name
        self._themes.take_colors(chosen(name))

    def turn_over(self) -> None:
        """From light to dark and back, with as much contrast as before."""
        theme = self._themes.theme
        name = ("contrast-" if theme.contrast else "") + ("light" if theme.dark else "dark")
        self._settings.theme = name
        self._themes.show_name(name)
