"""Rows of bars on the stage, as many as can be read, and how many more there are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect

from ui.stage_sheet import Sheet
from ui.stage_view import BarLine
from ui.tongue import Worded

PITCH, LEAST_PITCH = 68, 18


class MoreWords(Worded):
    """How many lines there was no room for. An object, because only `tr` has plurals."""

    def more(self, number: int) -> str:
        """`and 12 more`."""
        return self.tr("and %n more", "", number)


@dataclass(frozen=True)
class _Columns:
    """How wide the parts of a row are: the same for all rows."""

    rank: int
    number: int
    title: int
    bar: int
    beside: int
    votes: int
    gap: int


def paint_bars(sheet: Sheet, rect: QRect, lines: Sequence[BarLine], *, ranks: bool) -> None:
    """Paint the first of these lines into a rectangle; `ranks` also their ranks."""
    pitch = sheet.px(PITCH, LEAST_PITCH)
    fit = max(1, rect.height() // pitch)
    shown = list(lines) if len(lines) <= fit else list(lines[: max(1, fit - 1)])
    columns = _columns(sheet, rect, lines, ranks)
    for number, line in enumerate(shown):
        row = QRect(rect.left(), rect.top() + number * pitch, rect.width(), pitch)
        _paint_row(sheet, row, line, columns)
        if number:
            sheet.rule(row.top())
    left_out = len(lines) - len(shown)
    if left_out and fit > 1:
        row = QRect(rect.left(), rect.top() + len(shown) * pitch, rect.width(), pitch)
        sheet.rule(row.top())
        row.setLeft(row.left() + columns.rank + columns.number + columns.gap)
        words = MoreWords(tongue=sheet.tongue).more(left_out)
        sheet.line(row, words, 32, "subtle")


def _columns(sheet: Sheet, rect: QRect, lines: Sequence[BarLine], ranks: bool) -> _Columns:
    gap = sheet.px(32, 6)
    votes = max(sheet.width(one.votes, 40, 600) for one in lines)
    beside = max(sheet.width(one.beside, 32) for one in lines)
    rank = 0
    if ranks:
        rank = max(sheet.width(one.rank, 32) for one in lines) + sheet.px(24, 4)
    number = max(sheet.width(one.number, 32, 600) for one in lines)
    number = max(sheet.px(88), number + sheet.px(24, 6))
    beside += gap if beside else 0
    rest = rect.width() - rank - number - beside - max(votes, sheet.px(56)) - 3 * gap
    title = round(rest * 0.6)
    return _Columns(rank, number, title, rest - title, beside, max(votes, sheet.px(56)), gap)


def _paint_row(sheet: Sheet, row: QRect, line: BarLine, columns: _Columns) -> None:
    left, top, high = row.left(), row.top(), row.height()
    if columns.rank:
        at = QRect(left, top, columns.rank, high)
        sheet.line(at, line.rank, 32, "subtle")
        left += columns.rank
    inset = sheet.px(10, 1)
    badge = QRect(left, top + inset, columns.number, high - 2 * inset + 1)
    sheet.box(badge, "badge")
    sheet.line(badge, line.number, 32, "soft", 600, "center")
    left += columns.number + columns.gap
    at = QRect(left, top, columns.title, high)
    token, weight = ("text", 600) if line.above else ("soft", 400)
    sheet.line(at, line.title, 34, token, weight)
    left += columns.title + columns.gap
    bar = QRect(left, 0, max(sheet.px(6, 2), round(columns.bar * line.length)), sheet.px(32, 8))
    bar.moveTop(top + (high - bar.height() + 1) // 2)
    token = "calm" if line.above else "bar"
    sheet.box(bar, token)
    # Only its end is round.
    sheet.fill(QRect(bar.left(), bar.top(), min(bar.width(), sheet.px(6, 1)), bar.height()), token)
    if line.beside:
        at = QRect(row.right() + 1 - columns.votes - columns.beside, top, columns.beside, high)
        at.setWidth(columns.beside - columns.gap // 2)
        sheet.line(at, line.beside, 32, "subtle", 400, "end")
    at = QRect(row.right() + 1 - columns.votes, top, columns.votes, high)
    sheet.line(at, line.votes, 40, "text", 600, "end")
