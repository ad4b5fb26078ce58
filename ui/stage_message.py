"""A short message to the speaker, in a band over the lower part of whatever is shown."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize

from ui.stage_sheet import Sheet

_PART, _SMALL_PART = 0.37, 0.33
"""What it covers stays below the figures, also in a thumbnail, where they are larger."""
_SIZES = (120.0, 104.0, 92.0, 80.0, 70.0, 62.0, 54.0)


def paint_message(sheet: Sheet, message: str) -> None:
    """Dark letters on light: nothing else on the stage looks like it."""
    rect = sheet.rect
    edge, high = (
        sheet.px(16, 4),
        round(rect.height() * (_PART if sheet.can_read(44) else _SMALL_PART)),
    )
    room = QSize(sheet.inside.width(), high - edge - 2 * sheet.px(36, 4))
    block = sheet.fitting(message, room, _SIZES, free=True)
    band = QRect(rect.left(), rect.bottom() + 1 - high, rect.width(), high)
    sheet.fill(band, "text")
    sheet.fill(QRect(band.left(), band.top(), band.width(), edge), "calm")
    top = band.top() + edge // 2 + (high - block.height) // 2
    sheet.paint_block(block, sheet.inside.left(), top, "bg")
