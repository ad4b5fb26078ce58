"""The level of coordination of a step: three words side by side, or the chosen one."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter

from facilitator.records import COORDINATION
from ui import painting
from ui.plan_words import beginning, level_word
from ui.text import TextBlock, lay_out, paint_line, text_width
from ui.theme import Theme

HIGH, PAD, LONGEST = 28, 8, 60


def widths(theme: Theme) -> list[int]:
    """How wide each of the three is, with the letters of the chosen one."""
    font, pad = theme.font(12, 600), 2 * theme.px(PAD)
    return [text_width(font, level_word(level)) + pad for level in COORDINATION]


def least_width(theme: Theme) -> int:
    """So much room the chosen one needs for no word of it to be broken."""
    font, words = theme.font(12, 600), (level_word(level).split() for level in COORDINATION)
    longest = max(text_width(font, word) for level in words for word in level)
    return longest + 2 * theme.px(PAD)


def height(theme: Theme, level: str, width: int) -> int:
    """How high the chosen one is where it stands alone in this width."""
    block = _lines(theme, level, width, Qt.LayoutDirection.LeftToRight)
    return max(theme.px(HIGH), block.height + 2 * theme.px(4))


def level_at(theme: Theme, place: QRect, point: QPoint, direction: Qt.LayoutDirection) -> str:
    """The level that is painted at a point of `place`; empty where none is."""
    for level, part in _parts(theme, place, direction):
        if part.contains(point):
            return level
    return ""


def paint_level(
    painter: QPainter,
    theme: Theme,
    place: QRect,
    chosen: str,
    direction: Qt.LayoutDirection,
    *,
    whole: bool,
) -> None:
    """Paint all three where there is room for the `whole`, else the chosen one in its lines."""
    bg, edge = theme.color("bg"), theme.color("line.button")
    if not whole or chosen not in COORDINATION:
        painting.paint_box(painter, place, theme.color("accent.subtle"), edge)
        block = _lines(theme, chosen, place.width(), direction)
        top = place.top() + (place.height() - block.height) // 2
        block.paint(painter, place.left() + theme.px(PAD), top, theme.color("accent.text"))
        return
    parts = _parts(theme, place, direction)
    around = parts[0][1].united(parts[-1][1]).adjusted(-1, 0, 1, 0)
    painting.paint_box(painter, around, bg, edge)
    for level, part in parts:
        if level == chosen:
            painter.fillRect(part.adjusted(0, 1, 0, -1), theme.color("accent.subtle"))
        if level != COORDINATION[-1]:
            line = QRect(part.right(), part.top() + 1, 1, part.height() - 2)
            painter.fillRect(painting.mirrored(line, part, direction), theme.color("line"))
        font = theme.font(12, 600 if level == chosen else 400)
        color = theme.color("accent.text" if level == chosen else "text.subtle")
        paint_line(painter, part, level_word(level), font, color, direction, "center")


def _lines(theme: Theme, level: str, width: int, align_to: Qt.LayoutDirection) -> TextBlock:
    words, line = beginning(level_word(level), LONGEST), theme.line_height(12)
    room = width - 2 * theme.px(PAD)
    return lay_out(words, theme.font(12, 600), room, line, align_to=align_to)


def _parts(theme: Theme, place: QRect, direction: Qt.LayoutDirection) -> list[tuple[str, QRect]]:
    row = painting.Row(place.adjusted(1, 0, -1, 0), direction, 0)
    return [
        (level, row.start(wide)) for level, wide in zip(COORDINATION, widths(theme), strict=True)
    ]
