"""What a page or panel is called, in its head: in two smaller lines where one has no room."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent

from ui.panel_parts import TextLine
from ui.text import lay_out, paint_line, text_width
from ui.theme import ThemeHolder

_LARGE, _SMALL, _WEIGHT, _LEAST = 20, 16, 600, 96


class HeadTitle(TextLine):
    """The name; what a row can make of it are its `forms`."""

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__(holder, _LARGE, _WEIGHT)

    def forms(self) -> tuple[int, int, int]:
        """As wide as one line, as two lines, and as little as is left of it with an ellipsis."""
        hint, least = self.sizeHint().width(), self._holder.theme.px(_LEAST)
        two = min(hint, self._two_lines())
        return hint, two, min(two, least)

    def sizeHint(self) -> QSize:
        """As wide as one line, as high as two."""
        theme = self._holder.theme
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), 2 * theme.line_height(_SMALL)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """One line, or two smaller ones."""
        theme, direction = self._holder.theme, self.layoutDirection()
        painter, color = QPainter(self), theme.color(self._token)
        large = self._font(theme)
        if text_width(large, self._text) <= self.width():
            paint_line(painter, self.rect(), self._text, large, color, direction)
            return
        line = theme.line_height(_SMALL)
        block = lay_out(
            self._text,
            theme.font(_SMALL, _WEIGHT),
            self.width(),
            line,
            max_lines=2,
            align_to=direction,
        )
        block.paint(painter, 0, (self.height() - block.height) // 2, color)

    def _two_lines(self) -> int:
        """The least width at which no word is left for a third line."""
        font, words = self._holder.theme.font(_SMALL, _WEIGHT), self._text.split()
        halves = [(words[:at], words[at:]) for at in range(1, len(words) + 1)]
        widths = (max(text_width(font, " ".join(half)) for half in both) for both in halves)
        return min(widths, default=0) + 1
