"""How far apart the lines of a field with several are, whatever script is typed into it.

Fonts of Arabic ask for nearly twice the height of Latin ones, far more than their letters take, and
Qt gives it to them: three words of it would fill a field that has room for three lines.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QTextBlock, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout

TALLER = 1.25
"""Lines of Arabic or Chinese to those of Latin; by themselves they would be twice as far apart."""


class FieldLines(QPlainTextDocumentLayout):
    """Lays out the text of a field; no line takes more than `TALLER` times one of Latin."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._key, self._most = "", 0.0

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """Where a paragraph is, with its lines moved together where they are too far apart.

        Qt lays it out when it is asked this, and asks it before it does anything else with it.
        """
        rect = super().blockBoundingRect(block)
        lines = block.layout() if block.isValid() else None
        count = lines.lineCount() if lines is not None else 0
        if lines is None or not count:
            return rect
        most = self._most_of_line()
        first, last = lines.lineAt(0), lines.lineAt(count - 1)
        if rect.height() <= count * most / TALLER + 1:
            return rect  # nothing but Latin: long pasted texts are not looked at line by line
        if first.y() >= 0:
            top = 0.0
            for number in range(count):
                line = lines.lineAt(number)
                high = min(line.height(), most)
                line.setPosition(QPointF(line.x(), top + (high - line.height()) / 2))
                top += high
        # A line that was moved begins above its place by half of what it is higher.
        rect.setHeight(last.y() + (last.height() + min(last.height(), most)) / 2)
        return rect

    def _most_of_line(self) -> float:
        font = self.document().defaultFont()
        if font.key() != self._key:
            self._key = font.key()
            self._most = round(QFontMetricsF(font).height() * TALLER)
        return self._most
