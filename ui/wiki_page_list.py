"""A page as a wiki shows it, roughly: headings, lists, tables; only what is seen is laid out.

Rows are painted letter by letter: nothing that people wrote is ever read as markup.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import ceil
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QFrame, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from facilitator.text import is_right_to_left
from facilitator.wiki_page import (
    BOLD,
    CELLS,
    FOOTNOTE,
    HEAD,
    HEADING,
    ITALIC,
    ITEM,
    MARK,
    SMALL,
    TERM,
    PageRow,
    Run,
)
from ui import painting
from ui.painting import Row
from ui.rows import ROW_ROLE, RowModel
from ui.tall_list import TallList
from ui.text import LTR, RTL, TextBlock, lay_out, paint_line
from ui.theme import Theme, ThemeHolder

Index = QModelIndex | QPersistentModelIndex

_EDGE, _PAD = 16, 6
_INK = QColor("#202122")
"""Letters on the colours of the ranking, also where the window is dark."""


class _Model(RowModel[PageRow]):
    most_runs = 0

    def value(self, row: PageRow, column: int, role: int) -> Any:  # noqa: ANN401 - Qt's own type
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{row.mark} {row.text}".strip().replace("\t", ", ")
        return None


class _Delegate(QStyledItemDelegate):
    def __init__(self, holder: ThemeHolder, view: QWidget) -> None:
        super().__init__(view)
        self._holder = holder

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: PageRow = index.data(ROW_ROLE)
        rect = QRect(0, 0, option.rect.width(), 0)
        above, below = self._around(row)
        cells = self._cells(row, rect, option.direction)
        return QSize(0, above + max(block.height for _, block in cells) + below)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, px = self._holder.theme, self._holder.theme.px
        row: PageRow = index.data(ROW_ROLE)
        rect: QRect = option.rect
        direction = option.direction
        painter.fillRect(rect, theme.color("bg"))
        above, _ = self._around(row)
        color = theme.color("text")
        cells = self._cells(row, rect, direction)
        if row.kind in (HEAD, CELLS):
            fill = theme.color("bg.neutral") if row.kind == HEAD else theme.color("bg")
            if row.color:
                fill, color = QColor(row.color), _INK
            for place, _ in cells:
                cell = place.adjusted(-px(_PAD), 0, px(_PAD), 0)
                cell.setTop(rect.top())
                cell.setHeight(rect.height())
                painter.fillRect(cell, theme.color("line"))
                painter.fillRect(cell.adjusted(0, 0, -1, -1), fill)
        for place, block in cells:
            block.paint(painter, place.left(), rect.top() + above, color)
        if row.mark:
            size = 12 if row.kind == FOOTNOTE else 14
            high = theme.line_height(size, reading=size == 14)
            line = QRect(rect.left(), rect.top() + above, rect.width(), high)
            strip = Row(line, direction)
            strip.skip(px(_EDGE))
            mark = strip.start(self._indent(row) - px(8))
            subtle = theme.color("text.subtle")
            paint_line(painter, mark, row.mark, theme.font(size), subtle, direction, "end")
        if row.kind == HEADING and row.level == 2:
            line = QRect(rect.left() + px(_EDGE), rect.bottom(), rect.width() - 2 * px(_EDGE), 1)
            painter.fillRect(line, theme.color("line"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painting.paint_focus(painter, theme, rect)

    def _around(self, row: PageRow) -> tuple[int, int]:
        """The room above and below the letters."""
        px = self._holder.theme.px
        if row.kind == HEADING:
            return (px(20), px(8)) if row.level <= 2 else (px(12), px(4))
        if row.kind in (HEAD, CELLS):
            return px(4), px(5)
        return (px(6), px(2)) if row.kind == TERM else (px(3), px(3))

    def _indent(self, row: PageRow) -> int:
        px = self._holder.theme.px
        if row.kind == FOOTNOTE:
            return px(36)
        return px(28) * row.level if row.kind == ITEM else 0

    def _cells(
        self, row: PageRow, rect: QRect, direction: Qt.LayoutDirection
    ) -> list[tuple[QRect, TextBlock]]:
        """The letters of each cell, laid out, and where they stand from left to right."""
        theme, px = self._holder.theme, self._holder.theme.px
        strip = Row(rect, direction, 0)
        strip.skip(px(_EDGE) + self._indent(row))
        strip.end(px(_EDGE), 0)
        if row.kind not in (HEAD, CELLS):
            place = strip.rest()
            return [(place, _block(row.cells[0], row, theme, place.width(), direction))]
        measured = QFontMetricsF(theme.font(14, 600))
        letter, around = measured.averageCharWidth() * 1.2, 2 * px(_PAD) + 2
        least = [ceil(measured.horizontalAdvance(word)) + around for word in row.longest]
        wanted = [
            max(low, round(weight * letter) + around)
            for low, weight in zip(least, row.weights, strict=True)
        ]
        room = strip.rest().width()
        cells, widths = row.cells, shared_out(wanted, least, room)
        if sum(least) > room:
            # Too narrow for so many columns: each row is a column of its own.
            cells, widths = (tuple(_stacked(row)),), [room]
        found = []
        for cell, wide in zip(cells, widths, strict=False):
            place = strip.start(wide, 0).adjusted(px(_PAD), 0, -px(_PAD), 0)
            found.append((place, _block(cell, row, theme, place.width(), direction)))
        return found


def shared_out(wanted: Sequence[int], least: Sequence[int], room: int) -> list[int]:
    """Widths of columns: as wanted where there is room, and the widest give way where not.

    None gets less than its `least`, unless there is not even room for these.
    """
    if sum(least) > room:
        least = [0] * len(wanted)
    widths = [0] * len(wanted)
    left = room - sum(least)
    more = [max(0, want - low) for want, low in zip(wanted, least, strict=True)]
    for done, at in enumerate(sorted(range(len(wanted)), key=lambda at: more[at])):
        further = min(more[at], left // (len(wanted) - done))
        widths[at] = least[at] + further
        left -= further
    return widths


def _stacked(row: PageRow) -> Iterator[Run]:
    """The cells of a row below each other, each after what stands above it in the table."""
    yield from row.cells[0]
    if row.kind == CELLS:
        for head, cell in zip(row.heads[1:], row.cells[1:], strict=False):
            if cell:
                yield Run(f"\n{head}\u2002", frozenset({SMALL}))
                yield from cell


def _block(
    runs: Sequence[Run], row: PageRow, theme: Theme, width: int, direction: Qt.LayoutDirection
) -> TextBlock:
    """Runs of letters as lines, each as it looks."""
    size, weight = _look(row)
    text = "".join(run.text for run in runs)
    font = theme.font_for(text, 14, weight) if size == 14 else theme.font(size, weight)
    formats, at = [], 0
    for run in runs:
        length = len(run.text.encode("utf-16-le")) // 2
        if run.styles:
            made = QTextLayout.FormatRange()
            made.start, made.length, made.format = at, length, _format(run, row, theme, font)
            formats.append(made)
        at += length
    reading = size == 14 and row.kind not in (HEAD, CELLS)
    high = theme.line_height(size, reading=reading, text=text if size == 14 else "")
    # People's text keeps its own direction; headings and cells stand where the page begins.
    place = None if row.kind in (ITEM, "text") else direction
    return lay_out(text, font, width, high, align_to=place, formats=formats)


def _look(row: PageRow) -> tuple[int, int]:
    """Size and weight of a row's letters."""
    if row.kind == HEADING:
        return {1: (28, 600), 2: (20, 600), 3: (16, 600)}.get(row.level, (14, 600))
    if row.kind == FOOTNOTE:
        return 12, 400
    return 14, 600 if row.kind in (HEAD, TERM) else 400


def _format(run: Run, row: PageRow, theme: Theme, font: QFont) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFont(font)
    if BOLD in run.styles:
        made.setFontWeight(600)
    if ITALIC in run.styles:
        made.setFontItalic(True)
    if run.styles & {SMALL, MARK}:
        small = QFont(font)
        small.setPixelSize(max(1, font.pixelSize() - theme.px(2)))
        small.setItalic(ITALIC in run.styles)
        small.setWeight(QFont.Weight.DemiBold if BOLD in run.styles else font.weight())
        made.setFont(small)
        # On the colours of the ranking, which are the same in the dark, only their own ink is read.
        if not row.color:
            made.setForeground(theme.color("accent.text" if MARK in run.styles else "text.subtle"))
    return made


class WikiPageList(TallList):
    """To be read and scrolled; arrows go from row to row."""

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__(lambda _row: holder.theme.px(30))
        self._rows = _Model(self)
        self.setItemDelegate(_Delegate(holder, self))
        self.setModel(self._rows)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.follows = False
        holder.changed.connect(self.remeasure)

    def show_rows(self, rows: Sequence[PageRow], language: str = "") -> None:
        """Show a page in the direction of its language; what is seen stays as far as it can."""
        self.setLayoutDirection(RTL if is_right_to_left(language) else LTR)
        self.follows = False
        self._rows.show(rows)
        self.follows = False

    def go_to_top(self) -> None:
        """Show its beginning."""
        self.verticalScrollBar().setValue(0)
        self.follows = False
        if self._rows.rowCount():
            self.setCurrentIndex(self._rows.index(0, 0))

    def rows(self) -> list[PageRow]:
        """What is shown."""
        return self._rows.rows()

    def keyboardSearch(self, search: str) -> None:
        """Letters do not search here."""
