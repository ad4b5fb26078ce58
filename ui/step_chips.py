"""The interested communities of a step, as chips in as many lines as they need."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

from ui import painting
from ui.plan_words import beginning
from ui.text import paint_line, plus, text_width
from ui.theme import Theme

HIGH, GAP, PAD, MOST, LONGEST = 20, 5, 6, 12, 60


@dataclass(frozen=True)
class Chips:
    """Words and where each stands in a cell that reads from left to right."""

    chips: tuple[tuple[str, QRect], ...]
    height: int

    @classmethod
    def of(cls, theme: Theme, names: tuple[str, ...], width: int) -> Chips:
        """Lay the chips out in this width; what is too long is cut, of too many the number said."""
        words = [beginning(name.replace("\n", " "), LONGEST) for name in names[:MOST]]
        if len(names) > MOST:
            words.append(plus(len(names) - MOST))
        high, gap = theme.px(HIGH), theme.px(GAP)
        font, x, y = theme.font(12, 500), 0, 0
        placed = []
        for word in words:
            wide = min(width, text_width(font, word) + 2 * theme.px(PAD))
            if x and x + wide > width:
                x, y = 0, y + high + gap
            placed.append((word, QRect(x, y, wide, high)))
            x += wide + gap
        return cls(tuple(placed), y + high)

    def paint(
        self,
        painter: QPainter,
        theme: Theme,
        cell: QRect,
        fill: str,
        direction: Qt.LayoutDirection,
    ) -> None:
        """Paint them with the cell's upper corner as theirs."""
        font, color, pad = theme.font(12, 500), theme.color("text"), theme.px(PAD)
        for word, rect in self.chips:
            place = painting.mirrored(rect.translated(cell.topLeft()), cell, direction)
            painting.paint_box(painter, place, theme.color(fill))
            inner = place.adjusted(pad, 0, -pad, 0)
            paint_line(painter, inner, word, font, color, direction)
