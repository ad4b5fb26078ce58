"""The timer on the stage: how much time is left, who speaks, who is next."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize

from ui.stage_frame import (
    FOOT,
    TEXT,
    foot_line,
    foot_top,
    paint_frame,
    paint_head,
    paint_progress,
)
from ui.stage_sheet import CAP, LEAST, Sheet
from ui.stage_view import TimerPage

FIGURES, NAME, TITLE = 520, 64, 44
_LEAST_NAME = 18
_TITLES = (44.0, 38.0)
_WORDS = (200.0, 150.0, 110.0, 80.0)


def paint_timer(sheet: Sheet, page: TimerPage) -> None:
    """Paint it."""
    paint_frame(sheet, page.count.tone)
    small = not sheet.can_read(TITLE)
    top, end = paint_head(sheet, page) - (0 if small else sheet.px(16)), foot_top(sheet)
    name = sheet.line_height(NAME, least=_LEAST_NAME)
    title = 0 if small else sheet.line_height(TITLE)
    bar, above, below = sheet.px(16, 4), sheet.px(60, 8), sheet.px(46, 4)
    around = above + bar + below + name + title
    # In a thumbnail the figures take what the small words leave.
    most = sheet.rect.height() * 0.7 if small else sheet.px(FIGURES)
    room = max(1, end - top - around)
    wide = round(sheet.rect.width() * 0.92) if small else sheet.inside.width()
    size = sheet.figure_size(page.count.figures, wide, room, most)
    high = round(min(room, (FIGURES * sheet.unit if not small else most) * CAP))
    at = top + max(0, room - high) // 2
    if not page.count.figures:
        _paint_words(sheet, page, top, end)
        return
    place = QRect(sheet.inside.left(), at, sheet.inside.width(), high)
    sheet.figures(place, page.count.figures, size, TEXT[page.count.tone], "center")
    line = QRect(place.left(), place.bottom() + 1 + above, place.width(), bar)
    paint_progress(sheet, line, page.count)
    _paint_who(sheet, page, line.bottom() + 1 + below, end)
    paint_next(sheet, page)


def _paint_words(sheet: Sheet, page: TimerPage, top: int, end: int) -> None:
    """Where no time is to be shown: what is to be said, as large as it fits."""
    title = sheet.line_height(NAME, least=_LEAST_NAME)
    room = QSize(sheet.inside.width(), max(1, end - top - title))
    block = sheet.fitting(page.heading, room, _WORDS)
    at = top + max(0, room.height() - block.height) // 2
    sheet.paint_block(block, sheet.inside.left(), at, "text")
    line = QRect(sheet.inside.left(), end - title, sheet.inside.width(), title)
    side = page.side[0] if page.side and sheet.can_read(FOOT) else ""
    wide = sheet.width(side, FOOT) + sheet.px(48) if side else 0
    if side:
        at_end = QRect(line.right() + 1 - wide, line.top(), wide, title)
        sheet.line(at_end, side, FOOT, "subtle", 400, "end")
    sheet.line(line.adjusted(0, 0, -wide, 0), page.title, NAME, "soft", 600, least=_LEAST_NAME)
    paint_next(sheet, page)


def _paint_who(sheet: Sheet, page: TimerPage, top: int, end: int) -> None:
    """The speaker and the title, and at the end side which talk it is."""
    left, wide = sheet.inside.left(), sheet.inside.width()
    name, title = sheet.line_height(NAME, least=_LEAST_NAME), sheet.line_height(TITLE)
    if page.side and sheet.can_read(FOOT):
        side = max(sheet.width(words, FOOT) for words in page.side)
        step = sheet.px(37)
        first = top + name + title - len(page.side) * step + sheet.px(7)
        for number, words in enumerate(page.side):
            at = QRect(sheet.inside.right() + 1 - side, first + number * step, side, step)
            sheet.line(at, words, FOOT, "subtle", 400, "end")
        wide -= side + sheet.px(48)
    lines = max(1, (end - top) // name) if not page.title else 1
    block = sheet.block(page.heading, wide, NAME, 600, min(2, lines), least=_LEAST_NAME)
    sheet.paint_block(block, left, top, "text")
    if page.title and sheet.can_read(TITLE):
        top += name + sheet.px(4)
        room = QSize(wide, end - top - sheet.px(20))
        block = sheet.fitting(page.title, room, _TITLES, 400, least=LEAST)
        sheet.paint_block(block, left, top, "soft")


def paint_next(sheet: Sheet, page: TimerPage) -> None:
    """The foot: who or what is next, and into how many languages it is interpreted."""
    line = foot_line(sheet)
    if line is None:
        return
    if page.languages:
        wide = min(sheet.width(page.languages, FOOT), line.width() // 2)
        place = QRect(line.right() + 1 - wide, line.top(), wide, line.height())
        sheet.line(place, page.languages, FOOT, "subtle", 400, "end")
        side = sheet.px(30)
        icon = QRect(place.left() - sheet.px(42), line.center().y() - side // 2, side, side)
        sheet.icon(icon, "headphones", "subtle")
        line.setRight(icon.left() - sheet.px(48))
    label, name, title = page.next
    if not label:
        return
    gap = sheet.px(22)
    for words, token, weight in ((label, "subtle", 400), (name, "soft", 600)):
        wide = min(sheet.width(words, FOOT, weight), line.width())
        place = QRect(line.left(), line.top(), wide, line.height())
        sheet.line(place, words, FOOT, token, weight)
        line.setLeft(min(place.right() + 1 + gap, line.right() + 1))
    if line.width() > sheet.px(80):
        sheet.line(line, title, FOOT, "subtle")
