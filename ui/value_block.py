"""A value of a sheet laid out: badges, chips and language boxes with words, and highlights."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QTextCharFormat, QTextLayout

from ui import painting
from ui.sheet import Line
from ui.text import RTL, TextBlock, lay_out, paint_line, text_width
from ui.theme import Theme
from ui.word_diff import Span, differences
from ui.wording import kind_word

GAP = 4


@dataclass(frozen=True)
class _Placed:
    line: Line
    top: int
    height: int
    mark: QSize
    block: TextBlock | None


class ValueBlock:
    """Lines below each other; `marks` are the parts of each line's words to highlight."""

    def __init__(
        self,
        theme: Theme,
        lines: Sequence[Line],
        width: int,
        direction: Qt.LayoutDirection,
        marks: Sequence[Sequence[Span]] = (),
        highlight: str = "",
    ) -> None:
        self._theme = theme
        self._direction = direction
        self.width = width
        self._placed: list[_Placed] = []
        top = 0
        for at, line in enumerate(lines):
            spans = marks[at] if at < len(marks) else ()
            placed = self._place(line, top, spans, highlight)
            self._placed.append(placed)
            top += placed.height + theme.px(GAP)
        self.height = max(0, top - theme.px(GAP)) or theme.line_height(14, reading=True)

    def paint(self, painter: QPainter, left: int, top: int, color: QColor) -> None:
        """Paint with the upper left corner at `left`, `top`."""
        theme = self._theme
        for one in self._placed:
            rect = QRect(left, top + one.top, self.width, one.height)
            if not one.mark.isEmpty():
                first = theme.line_height(14, reading=True)
                strip = painting.Row(
                    QRect(left, rect.top(), self.width, first), self._direction, theme.px(8)
                )
                paint_mark(painter, theme, strip.start(one.mark), one.line, self._direction)
                rect.setLeft(strip.rest().left())
                rect.setWidth(strip.rest().width())
            if one.line.figure:
                self._paint_figure(painter, rect, one.line.figure, color)
            if one.block is not None:
                before = self._direction == RTL and bool(one.line.figure)
                x = rect.right() + 1 - one.block.width if before else rect.left()
                one.block.paint(painter, x, rect.top(), color)

    def _paint_figure(self, painter: QPainter, rect: QRect, figure: str, color: QColor) -> None:
        theme = self._theme
        first = QRect(rect.left(), rect.top(), rect.width(), theme.line_height(14, reading=True))
        font = theme.figures(14, 600)
        paint_line(painter, first, figure, font, color, self._direction, "end")

    def _place(self, line: Line, top: int, spans: Sequence[Span], highlight: str) -> _Placed:
        theme = self._theme
        first = theme.line_height(14, reading=True, text=line.words)
        mark = mark_size(theme, line)
        wide = self.width - (mark.width() + theme.px(8) if not mark.isEmpty() else 0)
        if line.figure:
            wide -= max(theme.px(32), text_width(theme.figures(14, 600), line.figure)) + theme.px(8)
        block = None
        if line.words:
            formats = _formats(line.words, spans, theme.color(highlight)) if highlight else []
            block = lay_out(
                line.words,
                theme.font_for(line.words),
                wide,
                first,
                align_to=None if line.own else self._direction,
                formats=formats,
            )
        height = max(first, block.height if block is not None else 0)
        return _Placed(line, top, height, mark, block)


def mark_size(theme: Theme, line: Line) -> QSize:
    """How large a line's mark is; nothing where it has none."""
    if line.mark == "badge":
        return painting.badge_size(theme, line.sign)
    if line.mark == "chip":
        return painting.chip_size(theme, line.sign, kind_word(line.sign))
    if line.mark == "language":
        return painting.language_size(theme, line.sign)
    return QSize()


def paint_mark(
    painter: QPainter, theme: Theme, rect: QRect, line: Line, direction: Qt.LayoutDirection
) -> None:
    """Paint a line's mark."""
    if line.mark == "badge":
        painting.paint_badge(painter, theme, rect, line.sign)
    elif line.mark == "chip":
        painting.paint_chip(painter, theme, rect, line.sign, kind_word(line.sign), direction)
    elif line.mark == "language":
        painting.paint_language(painter, theme, rect, line.sign)


def words_tag_size(theme: Theme, words: str) -> QSize:
    """Size of a small box with words and no icon."""
    return QSize(text_width(theme.font(12, 500), words) + theme.px(12), theme.px(20))


def paint_words_tag(
    painter: QPainter,
    theme: Theme,
    rect: QRect,
    words: str,
    fill: str = "bg.neutral",
    text: str = "text",
) -> None:
    """Words in a small box."""
    painting.paint_box(painter, rect, theme.color(fill))
    font = theme.font(12, 500)
    paint_line(painter, rect, words, font, theme.color(text), place="center")


def spoken(lines: Sequence[Line]) -> str:
    """A value for screen readers."""
    words = []
    for line in lines:
        sign = kind_word(line.sign) if line.mark == "chip" else line.sign
        sign = "" if line.mark == "language" and line.words else sign
        words.append(" ".join(part for part in (sign, line.words, line.figure) if part))
    return "; ".join(words)


def marks_of(values: Sequence[Sequence[Line]]) -> list[list[list[Span]]]:
    """What to highlight in each of several values: by value, by line, the parts of its words."""
    plain = all(len(value) == 1 and not value[0].mark for value in values)
    if plain and len(values) == 2:
        here, there = differences(values[0][0].words, values[1][0].words)
        return [[here], [there]]
    # Where figures stand beside the lines, they are an order, and a place counts as well.
    ordered = any(line.figure for value in values for line in value)
    marks = []
    for number, value in enumerate(values):
        others = [[line.said for line in other] for at, other in enumerate(values) if at != number]
        spans: list[list[Span]] = []
        for at, line in enumerate(value):
            same = all(line.said in (other[at : at + 1] if ordered else other) for other in others)
            spans.append([] if same else [(0, len(line.words))])
        marks.append(spans)
    return marks


def _formats(text: str, spans: Sequence[Span], color: QColor) -> list[QTextLayout.FormatRange]:
    """Qt counts UTF-16 units, Python counts characters: emoji make them differ."""

    def units(part: str) -> int:
        return len(part.encode("utf-16-le", "surrogatepass")) // 2

    ranges = []
    for start, length in spans:
        one = QTextLayout.FormatRange()
        look = QTextCharFormat()
        look.setBackground(color)
        look.setFontUnderline(True)  # not by colour alone
        one.start, one.length = units(text[:start]), units(text[start : start + length])  # pyright: ignore[reportAttributeAccessIssue]
        one.format = look  # pyright: ignore[reportAttributeAccessIssue]
        ranges.append(one)
    return ranges
