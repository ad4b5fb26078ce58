"""A thin line between parts of a page."""

from __future__ import annotations

from PySide6.QtCore import QMargins
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import ThemeHolder


class Rule(QWidget):
    """A line of one pixel between two parts, possibly indented on both sides."""

    def __init__(
        self,
        holder: ThemeHolder,
        token: str = "line",
        *,
        indent: int = 0,
        vertical: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._holder = holder
        self._token = token
        self._indent = indent
        fixed, wide = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding
        self.setSizePolicy(fixed if vertical else wide, wide if vertical else fixed)
        self.setFixedWidth(1) if vertical else self.setFixedHeight(1)
        holder.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line."""
        theme = self._holder.theme
        indent = theme.px(self._indent)
        rect = self.rect().marginsRemoved(QMargins(indent, 0, indent, 0))
        QPainter(self).fillRect(rect, theme.color(self._token))
