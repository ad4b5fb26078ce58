"""The round's question on the stage, the time left, and how the vote stands."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize

from ui.stage_frame import FOOT, TEXT, foot_line, foot_top, paint_head, paint_progress, paint_two
from ui.stage_rows import paint_bars
from ui.stage_sheet import CAP, LEAST, Sheet
from ui.stage_view import BarsPage, QuestionPage

_SIZES = (67.0, 60.0, 52.0, 44.0, 36.0)
_ALONE = (88.0, 76.0, *_SIZES)
_SMALL = (136.0, 120.0, 104.0, 92.0, 80.0, 72.0)
_FIGURES = 206
_ROW = 36


def paint_question(sheet: Sheet, page: QuestionPage) -> None:
    """Paint it."""
    top, end = paint_head(sheet, page, page.voted), foot_top(sheet)
    if not sheet.can_read(_ROW):
        _paint_small(sheet, page, top, end)
        return
    top += sheet.px(50)
    rows = top + sheet.px(308)
    bars = bool(page.bars)
    bottom = rows if bars else end - sheet.px(40 + 66 * len(page.supporting))
    room = QRect(sheet.inside.left(), top, sheet.inside.width(), bottom - top)
    rows = max(rows, _paint_asked(sheet, page, room) + sheet.px(28))
    if bars:
        sheet.rule(rows)
        place = QRect(sheet.inside.left(), rows + 1, sheet.inside.width(), end - rows)
        paint_bars(sheet, place, page.bars, ranks=False)
    else:
        _paint_supporting(sheet, page, end)
    paint_two(sheet, foot_line(sheet), page.how, page.meaning)


def _stacked(sheet: Sheet) -> bool:
    """Whether the window is too narrow for question and countdown side by side."""
    return sheet.inside.width() < sheet.px(1150)


def _paint_asked(sheet: Sheet, page: QuestionPage, rect: QRect) -> int:
    """The question, and the countdown at its end side, or below it in a narrow window.

    Gives where both end.
    """
    count = page.count
    wide = sheet.px(480)
    room = QSize(rect.width(), rect.height() - sheet.px(40))
    clock = QRect(rect.right() + 1 - wide, rect.top(), wide, 0)
    if count is not None and not _stacked(sheet):
        room.setWidth(rect.width() - wide - sheet.px(72))
    sizes = _SIZES if page.bars else _ALONE
    block = sheet.fitting(page.question, room, sizes)
    sheet.paint_block(block, rect.left(), rect.top(), "text")
    asked = rect.top() + block.height
    if count is None:
        return asked
    if _stacked(sheet):
        clock = QRect(rect.left(), asked + sheet.px(40), rect.width(), 0)
    size = sheet.figure_size(count.figures, clock.width(), rect.height(), sheet.px(_FIGURES))
    high = round(sheet.px(_FIGURES) * CAP)
    at = QRect(clock.left(), clock.top() + sheet.px(10), clock.width(), high)
    sheet.figures(at, count.figures, size, TEXT[count.tone], "end")
    line = QRect(clock.left(), at.bottom() + 1 + sheet.px(43), clock.width(), sheet.px(12, 3))
    paint_progress(sheet, line, count, mark=False)
    step = sheet.line_height(FOOT, page.caption)
    place = QRect(clock.left(), line.bottom() + 1 + sheet.px(17), clock.width(), step)
    sheet.line(place, page.caption, FOOT, "subtle", 400, "end")
    return max(asked, place.bottom() + 1)


def _paint_supporting(sheet: Sheet, page: QuestionPage, end: int) -> None:
    """What helps to answer the question, while nobody has voted yet."""
    step = sheet.px(66)
    top = end - sheet.px(28) - step * len(page.supporting)
    for number, words in enumerate(page.supporting):
        at = QRect(sheet.inside.left(), top + number * step, sheet.inside.width(), step)
        dot = sheet.px(10)
        sheet.box(QRect(at.left(), at.center().y() - dot // 2, dot, dot), "calm", 5)
        at.setLeft(at.left() + sheet.px(36))
        sheet.line(at, words, _ROW, "head")


def _paint_small(sheet: Sheet, page: QuestionPage, top: int, end: int) -> None:
    """A thumbnail: the question, the time, and who has voted."""
    count, foot = page.count, sheet.rect.height() // 5
    inside = sheet.inside
    room = QSize(inside.width(), end - top - foot - sheet.px(30))
    block = sheet.fitting(page.question, room, _SMALL)
    sheet.paint_block(block, inside.left(), top, "text")
    below = QRect(inside.left(), end - foot, inside.width(), foot)
    if count is not None:
        size = sheet.figure_size(count.figures, inside.width() // 2, foot, sheet.rect.height())
        sheet.figures(below, count.figures, size, TEXT[count.tone], "end")
        below.setWidth(inside.width() // 2)
    if page.voted is not None:
        sheet.line(below, page.voted.strong, 44, "head", 600, least=LEAST + 5)


def paint_ranking(sheet: Sheet, page: BarsPage) -> None:
    """The ranking alone: bars over the whole height."""
    top, end = paint_head(sheet, page, page.voted), foot_top(sheet)
    inside = sheet.inside
    if sheet.can_read(_ROW) and page.question:
        step = sheet.line_height(_ROW, page.question)
        at = QRect(inside.left(), top + sheet.px(24), inside.width(), step)
        sheet.line(at, page.question, _ROW, "text", 600)
        top = at.bottom() + 1 + sheet.px(24)
        sheet.rule(top)
    rows = QRect(inside.left(), top, inside.width(), end - top)
    if page.bars:
        paint_bars(sheet, rows, page.bars, ranks=True)
    else:
        sheet.line(rows, page.nothing, 64, "subtle", 400, "center", least=LEAST + 5)
    paint_two(sheet, foot_line(sheet), page.how, page.meaning)
