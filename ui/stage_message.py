"""A short message to the speaker, in a band over the lower part of whatever is shown."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize

from ui.stage_sheet import LEAST, Sheet
from ui.stage_timer import TITLE
from ui.text import TextBlock

_SIZES = (120.0, 104.0, 92.0, 80.0, 70.0, 62.0, 54.0, 44.0)
_PARTS = (0.37, 0.5)
_SMALL_PARTS = (0.33, 0.45, 0.6)
"""What it covers stays below the figures, also in a thumbnail, where these are larger; but a
message that would have to be cut covers more."""


def paint_message(sheet: Sheet, message: str) -> None:
    """Dark letters on light: nothing else on the stage looks like it."""
    rect, edge = sheet.rect, sheet.px(16, 4)
    small = not sheet.can_read(TITLE)
    side = sheet.px(60) if small else sheet.px(96)
    inside = rect.adjusted(side, 0, -side, 0)
    *smaller, largest = _SMALL_PARTS if small else _PARTS
    block, high = _laid_out(sheet, message, inside.width(), largest)
    for part in reversed(smaller):
        tried = _laid_out(sheet, message, inside.width(), part)
        if tried[0].cut:
            break
        block, high = tried
    band = QRect(rect.left(), rect.bottom() + 1 - high, rect.width(), high)
    sheet.fill(band, "text")
    sheet.fill(QRect(band.left(), band.top(), band.width(), edge), "calm")
    top = band.top() + edge // 2 + (high - block.height) // 2
    sheet.paint_block(block, inside.left(), top, "bg")


def _laid_out(sheet: Sheet, message: str, wide: int, part: float) -> tuple[TextBlock, int]:
    """The message in a band as high as this part of the stage, and its height."""
    high = round(sheet.rect.height() * part)
    room = QSize(wide, high - sheet.px(16, 4) - 2 * sheet.px(36, 4))
    return sheet.fitting(message, room, _SIZES, least=LEAST, free=True), high
