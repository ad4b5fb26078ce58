"""Text on a surface: direction, isolation, two lines and then an ellipsis."""

import math
import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPaintDevice,
    QPainter,
    QTextLayout,
    QTextOption,
)

LTR = Qt.LayoutDirection.LeftToRight
RTL = Qt.LayoutDirection.RightToLeft
_SHORT = 200
"""Letters of a text whose width is worth remembering."""


@dataclass(frozen=True)
class CutText:
    """A text that was painted with its end cut off: on what, where on it, and all of it."""

    on: QPaintDevice
    where: QRect
    text: str


_noted: list[list[CutText]] = []


@contextmanager
def noting_cuts() -> Iterator[list[CutText]]:
    """A list into which all comes that is painted cut meanwhile."""
    _noted.append([])
    try:
        yield _noted[-1]
    finally:
        _noted.pop()


def note_cut(painter: QPainter, rect: QRect, text: str) -> None:
    """Say that this text does not stand in `rect` as a whole."""
    if _noted and text:
        where = painter.combinedTransform().mapRect(rect)
        _noted[-1].append(CutText(painter.device(), where, text))


def isolate(text: object) -> str:
    """Content for a sentence, kept from turning the words around it (first strong isolate)."""
    return f"\u2068{text}\u2069"


def figures(text: object) -> str:
    """A number, clock or code for a sentence: left to right wherever it stands."""
    return f"\u2066{text}\u2069"


def plus(count: object) -> str:
    """So many more, or marks of support: the sign stands before its figures in every direction."""
    return figures(f"+{count}")


def direction_of(text: str, otherwise: Qt.LayoutDirection = LTR) -> Qt.LayoutDirection:
    """The direction of the first strong letter; `otherwise` if there is none.

    What is isolated, such as the name of a file, does not decide for the sentence around it.
    """
    depth, inside = 0, None
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in ("LRI", "RLI", "FSI"):
            depth += 1
        elif kind == "PDI":
            depth = max(0, depth - 1)
        elif kind in ("L", "R", "AL"):
            found = LTR if kind == "L" else RTL
            if not depth:
                return found
            inside = inside or found
    return inside or otherwise


def direction_mark(direction: Qt.LayoutDirection) -> str:
    """The unseen sign that makes the text around it read in this direction."""
    return "\u200f" if direction == RTL else "\u200e"


def alignment(direction: Qt.LayoutDirection, place: str = "start") -> Qt.AlignmentFlag:
    """`start`, `end` or `center` as an alignment that no painter turns once more."""
    if place == "center":
        return Qt.AlignmentFlag.AlignHCenter
    left = (place == "start") == (direction == LTR)
    side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
    return Qt.AlignmentFlag.AlignAbsolute | side


def text_width(font: QFont, text: str) -> int:
    """Width of one line, rounded up so that a box around it never cuts."""
    return _short_width(font, text) if len(text) < _SHORT else _width(font, text)


def _width(font: QFont, text: str) -> int:
    return math.ceil(QFontMetricsF(font).horizontalAdvance(text))


@lru_cache(maxsize=4096)
def _short_width(font: QFont, text: str) -> int:
    """Each layout of a page asks for the same names, keys and numbers, most of them many times."""
    return _width(font, text)


def line_of(text: str, font: QFont) -> tuple[float, float]:
    """How far a line of this text reaches up and down, in the fonts that its letters need."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return line.ascent(), line.descent()


def paint_line(
    painter: QPainter,
    rect: QRect,
    text: str,
    font: QFont,
    color: QColor,
    direction: Qt.LayoutDirection = LTR,
    place: str = "start",
) -> None:
    """One line in the middle of `rect`, with an ellipsis if it is too long."""
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width() + 0.5)
    if shown != text:
        note_cut(painter, rect, text)
    painter.save()
    painter.setFont(font)
    painter.setPen(color)
    # Figures without letters ("1=", "+4") read from left to right in every language.
    painter.setLayoutDirection(direction_of(text))
    flags = alignment(direction, place) | Qt.AlignmentFlag.AlignVCenter
    # In width it fits; in height letters of some scripts reach out of the line that Latin has.
    whole = Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip
    painter.drawText(rect, int(flags) | int(whole), shown)
    painter.restore()


@dataclass(frozen=True)
class TextBlock:
    """Text broken into lines, ready to paint; `height` is for the row's size hint."""

    layouts: tuple[QTextLayout, ...]
    width: int
    height: int
    cut: bool
    text: str = ""

    def paint(self, painter: QPainter, left: int, top: int, color: QColor) -> None:
        """Paint with the upper left corner at `left`, `top`."""
        if self.cut:
            note_cut(painter, QRect(left, top, self.width, self.height), self.text)
        painter.save()
        painter.setPen(color)
        for layout in self.layouts:
            layout.draw(painter, QPointF(left, top))
        painter.restore()


def lay_out(
    text: str,
    font: QFont,
    width: int,
    line_height: int,
    *,
    max_lines: int = 0,
    direction: Qt.LayoutDirection | None = None,
    align_to: Qt.LayoutDirection | None = None,
    place: str = "start",
    formats: Sequence[QTextLayout.FormatRange] = (),
) -> TextBlock:
    """Break text into lines of `width`; with `max_lines` the last one ends in an ellipsis.

    `direction` is that of the first strong letter unless given. A note is aligned by its own
    direction; a title in a list by that of the list: give that as `align_to`.
    """
    # A line feed means a new line of the same text here, not a new paragraph.
    text = text.replace("\r\n", "\n").replace("\n", "\u2028")
    own = direction if direction is not None else direction_of(text, align_to or LTR)
    option = QTextOption(alignment(align_to if align_to is not None else own, place))
    option.setTextDirection(own)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    width = max(1, width)

    def broken(part: str, first_line: int = 0) -> QTextLayout:
        layout = QTextLayout(part, font)
        layout.setTextOption(option)
        layout.setFormats(list(formats) if not first_line else [])
        layout.setCacheEnabled(True)
        _break(layout, width, line_height, first_line, max_lines)
        return layout

    whole = broken(text)
    lines = max(1, whole.lineCount())
    if not max_lines or lines <= max_lines:
        return TextBlock((whole,), width, lines * line_height, False)
    # The words from the last line on are laid out again, as one line with the ellipsis.
    rest = _python_index(text, whole.lineAt(max_lines - 1).textStart())
    words = text[rest:].replace("\u2028", " ")
    elided = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, width)
    head = text[:rest].rstrip("\u2028")
    layouts = (broken(head),) if head else ()
    layouts += (broken(elided, max_lines - 1),)
    return TextBlock(layouts, width, max_lines * line_height, True, text.replace("\u2028", "\n"))


def _break(
    layout: QTextLayout, width: int, line_height: int, first_line: int, max_lines: int
) -> None:
    """Give the layout its lines, one more than `max_lines` at most: that tells it is too long."""
    layout.beginLayout()
    line = layout.createLine()
    while line.isValid():
        line.setLineWidth(width)
        top = (first_line + layout.lineCount() - 1) * line_height
        line.setPosition(QPointF(0, top + (line_height - line.height()) / 2))
        if max_lines and layout.lineCount() > max_lines:
            break
        line = layout.createLine()
    layout.endLayout()


def _python_index(text: str, units: int) -> int:
    """Qt counts UTF-16 units, Python counts characters: emoji make them differ."""
    return len(text.encode("utf-16-le")[: units * 2].decode("utf-16-le", "ignore"))


def centred(rect: QRect, width: int, height: int) -> QRect:
    """A rectangle of this size in the middle of another."""
    return QRectF(
        rect.x() + (rect.width() - width) // 2,
        rect.y() + (rect.height() - height) // 2,
        width,
        height,
    ).toRect()
