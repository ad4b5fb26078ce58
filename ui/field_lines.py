"""How far apart the lines of a field with several are, whatever script is typed into it.

Fonts of Arabic ask for nearly twice the height of Latin ones, far more than their letters take, and
Qt gives it to them: three words of it would fill a field that has room for three lines.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QTextBlock, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout

TALLER = 1.25
"""Lines of Arabic or Chinese to those of Latin; by themselves they would be twice as far apart."""


class FieldLines(QPlainTextDocumentLayout):
    """Lays out the text of a field; no line takes more than `TALLER` times one of Latin."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._key, self._latin, self._most = "", 0.0, 0.0

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """Where a paragraph is, with its lines moved together where they are too far apart.

        Qt lays it out when it is asked this, and asks it before it does anything else with it.
        """
        rect = super().blockBoundingRect(block)
        lines = block.layout() if block.isValid() else None
        count = lines.lineCount() if lines is not None else 0
        if lines is None or not count:
            return rect
        self._measure()
        most, first, last = self._most, lines.lineAt(0), lines.lineAt(count - 1)
        high = last.y() + last.height()
        if high <= count * self._latin:
            return rect  # nothing but Latin: long pasted texts are not looked at line by line
        margin = rect.height() - high  # below the last paragraph
        if first.y() >= 0:
            top = 0.0
            for number in range(count):
                line = lines.lineAt(number)
                own = min(line.height(), most)
                line.setPosition(QPointF(line.x(), top + (own - line.height()) / 2))
                top += own
        # A line that was moved begins above its place by half of what it is higher.
        rect.setHeight(last.y() + (last.height() + min(last.height(), most)) / 2 + margin)
        return rect

    def _measure(self) -> None:
        key = (font := self.document().defaultFont()).key()
        if key != self._key:
            self._key, high = key, QFontMetricsF(font).height()
            self._latin, self._most = math.ceil(high), round(high * TALLER)
