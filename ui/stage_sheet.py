"""The surface of the stage: one unit for every length, direction, and text that stays readable.

Lengths are those of the design's picture of 1920×1080. Every painter measures from left to right;
the sheet mirrors rectangles and aligns text. What would be too small to be read is not painted.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout

from ui import fonts
from ui.icons import paint_icon
from ui.painting import mirrored
from ui.text import LTR, TextBlock, lay_out, paint_line, text_width
from ui.theme import load_theme
from ui.tongue import WINDOW, Tongue

WIDE, HIGH = 1280, 1080
"""So wide a window has to be at this height before everything in it grows smaller."""
LEAST = 11
"""Smaller letters (px) say nothing in the thumbnail of a shared screen."""
CAP = 0.727
"""The height of a figure as a part of the font's size."""
LINE = 1.24
_CLOSE = 0.8
"""By so much smaller than what can be read text may be meant: it is then a little larger."""
ARABIC = 1.12
"""Arabic letters look smaller than Latin ones of the same size."""


@cache
def colors() -> Mapping[str, str]:
    """The stage's own colours, the same in both themes, by what they are for: `stage.calm`."""
    return load_theme("dark").colors


class Sheet:
    """What one painting of the stage paints on; its few own words are in `tongue`."""

    def __init__(
        self,
        painter: QPainter,
        rect: QRect,
        direction: Qt.LayoutDirection,
        tongue: Tongue = WINDOW,
    ) -> None:
        self.painter = painter
        self.tongue = tongue
        self.rect = QRect(rect)
        self.direction = direction
        self.unit = min(rect.width() / WIDE, rect.height() / HIGH)
        side = self.px(96)
        self.inside = self.rect.adjusted(side, 0, -side, 0)

    # Measuring

    def px(self, length: float, least: int = 0) -> int:
        """A length of the design in pixels."""
        return max(least, round(length * self.unit))

    def can_read(self, size: float) -> bool:
        """Whether text of this size of the design has room here in letters that can be read."""
        return size * self.unit >= LEAST * _CLOSE

    def font(self, size: float, weight: int = 400, text: str = "", *, least: int = LEAST) -> QFont:
        """A font of the design's size, larger for Arabic text, `least` pixels at least."""
        pixels = max(float(least), size * self.unit)
        return fonts.font(pixels * (ARABIC if fonts.is_arabic(text) else 1.0), weight)

    def width(self, text: str, size: float, weight: int = 400, *, least: int = LEAST) -> int:
        """How wide one line is."""
        return text_width(self.font(size, weight, text, least=least), text)

    def line_height(self, size: float, text: str = "", *, least: int = LEAST) -> int:
        """From one line of this size to the next."""
        return round(self.font(size, 400, text, least=least).pixelSize() * LINE)

    # Painting

    def color(self, token: str) -> QColor:
        """A colour of the stage."""
        return QColor(colors()[f"stage.{token}"])

    def place(self, rect: QRect) -> QRect:
        """A rectangle of the sheet as it is in this direction."""
        return mirrored(rect, self.rect, self.direction)

    def fill(self, rect: QRect, token: str) -> None:
        """Fill a rectangle."""
        self.painter.fillRect(self.place(rect), self.color(token))

    def box(self, rect: QRect, token: str, radius: float = 4) -> None:
        """A filled rectangle with round corners."""
        self.painter.save()
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(self.color(token))
        self.painter.drawRoundedRect(
            self.place(rect), radius * self.unit, radius * self.unit, Qt.SizeMode.AbsoluteSize
        )
        self.painter.restore()

    def rule(self, top: int) -> None:
        """A thin line across."""
        self.fill(QRect(self.inside.left(), top, self.inside.width(), self.px(1, 1)), "line")

    def icon(self, rect: QRect, name: str, token: str) -> None:
        """An icon; pictures of things are not turned over."""
        paint_icon(self.painter, self.place(rect), name, self.color(token))

    def line(
        self,
        rect: QRect,
        text: str,
        size: float,
        token: str,
        weight: int = 400,
        place: str = "start",
        *,
        least: int = LEAST,
    ) -> None:
        """One line in the middle of a rectangle, with an ellipsis if it is too long."""
        font = self.font(size, weight, text, least=least)
        color = self.color(token)
        paint_line(self.painter, self.place(rect), text, font, color, self.direction, place)

    def marked(self, rect: QRect, text: str, strong: str, size: float, token: str) -> None:
        """One line at the end side, a part of it bold in the colour of text."""
        look = QTextCharFormat()
        look.setFontWeight(QFont.Weight.DemiBold)
        look.setForeground(self.color("soft"))
        span = QTextLayout.FormatRange()
        span.start, span.length = max(0, text.find(strong)), len(strong)  # pyright: ignore[reportAttributeAccessIssue]
        span.format = look  # pyright: ignore[reportAttributeAccessIssue]
        # Parts in two weights may be wider than the same in one: Chinese would break there.
        rect = rect.adjusted(-self.px(8, 4), 0, 0, 0)
        block = lay_out(
            text,
            self.font(size, 400, text),
            rect.width(),
            rect.height(),
            max_lines=1,
            align_to=Qt.LayoutDirection.RightToLeft if self.direction == LTR else LTR,
            formats=[span],
        )
        place = self.place(rect)
        block.paint(self.painter, place.left(), place.top(), self.color(token))

    def block(
        self,
        text: str,
        width: int,
        size: float,
        weight: int,
        lines: int,
        *,
        least: int = LEAST,
        free: bool = False,
    ) -> TextBlock:
        """Text in several lines, each in its own direction; aligned with the stage, or `free`."""
        font = self.font(size, weight, text, least=least)
        height = self.line_height(size, text, least=least)
        side = None if free else self.direction
        return lay_out(text, font, width, height, max_lines=lines, align_to=side)

    def paint_block(self, block: TextBlock, left: int, top: int, token: str) -> None:
        """Paint what `block` has laid out."""
        place = self.place(QRect(left, top, block.width, block.height))
        block.paint(self.painter, place.left(), place.top(), self.color(token))

    def fitting(
        self,
        text: str,
        room: QSize,
        sizes: Sequence[float],
        weight: int = 600,
        *,
        least: int = LEAST + 2,
        free: bool = False,
    ) -> TextBlock:
        """Text as large as it fits into `room`; with an ellipsis where the smallest is too much."""
        for size in sizes:
            lines = max(1, room.height() // self.line_height(size, text, least=least))
            made = self.block(text, room.width(), size, weight, lines, least=least, free=free)
            if not made.cut or size == sizes[-1]:
                return made
        raise AssertionError("there is always a size")

    # Figures

    def figure_size(self, text: str, width: int, height: int, most: float) -> float:
        """The size (px) at which figures fill the width or the height, `most` at most."""
        wide = QFontMetricsF(_figure_font(100)).horizontalAdvance(text) / 100
        return max(1.0, min(most, height / CAP, width / max(wide, 0.01)))

    def figures(self, rect: QRect, text: str, size: float, token: str, place: str) -> None:
        """Figures of this size (px) in the middle of the height; never mirrored."""
        font = _figure_font(size)
        wide = QFontMetricsF(font).horizontalAdvance(text)
        at = self.place(rect)
        spare = at.width() - wide
        left = at.left() + spare / 2
        if place != "center":
            left = at.left() + (spare if (place == "end") == (self.direction == LTR) else 0)
        cap = font.pixelSize() * CAP
        self.painter.save()
        self.painter.setLayoutDirection(LTR)
        self.painter.setFont(font)
        self.painter.setPen(self.color(token))
        self.painter.drawText(QPointF(left, at.top() + (at.height() + cap) / 2), text)
        self.painter.restore()


def _figure_font(pixels: float) -> QFont:
    """Large figures stand closer than small ones."""
    font = fonts.font(pixels, 600)
    font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 97)
    return font
