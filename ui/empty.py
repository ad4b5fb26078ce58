"""What stands where nothing is yet: an icon, a bold line, what to do."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QPainter

from ui.icons import paint_icon
from ui.text import LTR, TextBlock, lay_out, note_cut
from ui.theme import Theme

_SIDE, _ABOVE, _BETWEEN, _EDGE = 28, 8, 2, 8
"""The icon; the space below it, between the lines, and beside them in pixels."""


def empty_height(theme: Theme, width: int, title: str, hint: str) -> int:
    """How high `paint_empty` is at this width, with every word in sight."""
    lines = sum(block.height for block in _blocks(theme, width, title, hint))
    return theme.px(_SIDE) + theme.px(_ABOVE) + theme.px(_BETWEEN) + lines


def paint_empty(
    painter: QPainter, theme: Theme, rect: QRect, icon: str, title: str, hint: str
) -> None:
    """In the middle of the view; both texts wrap, as with large text neither fits in one line."""
    side = theme.px(_SIDE)
    named, said = _blocks(theme, rect.width(), title, hint)
    height = empty_height(theme, rect.width(), title, hint)
    if height > rect.height():
        note_cut(painter, rect, "\n".join(filter(None, (title, hint))))
    top = rect.top() + max(0, (rect.height() - height) // 2)
    middle = QPointF(rect.x() + rect.width() / 2, top + side / 2)
    square = QRectF(middle.x() - side / 2, top, side, side)
    paint_icon(painter, square, icon, theme.color("text.subtle"))
    left, below = rect.x() + _EDGE, top + side + theme.px(_ABOVE)
    named.paint(painter, left, below, theme.color("text"))
    below += named.height + theme.px(_BETWEEN)
    said.paint(painter, left, below, theme.color("text.subtle"))


def _blocks(theme: Theme, width: int, title: str, hint: str) -> tuple[TextBlock, TextBlock]:
    wide, line = width - 2 * _EDGE, theme.line_height()
    named = lay_out(title, theme.font(14, 600), wide, line, align_to=LTR, place="center")
    said = lay_out(hint, theme.font(14), wide, line, align_to=LTR, place="center")
    return named, said
