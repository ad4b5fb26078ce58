"""A thin line between parts of a page."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.theme import ThemeHolder


class Rule(QWidget):
    """One pixel, across."""

    def __init__(self, themes: ThemeHolder, token: str = "line") -> None:
        super().__init__()
        self._themes = themes
        self._token = token
        self.setFixedHeight(1)
        themes.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        QPainter(self).fillRect(self.rect(), self._themes.theme.color(self._token))
