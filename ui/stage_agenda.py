"""The programme of the day on the stage, and when something starts."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize

from ui.stage_frame import FOOT, TEXT, foot_top, paint_head
from ui.stage_sheet import CAP, Sheet
from ui.stage_timer import NAME, TITLE
from ui.stage_view import AgendaPage, ItemLine, StartsPage

_PITCH, _LEAST_PITCH, _MOST_PITCH = 64, 18, 92
_TEXT = 40
_ZONE, _LEAST_ZONE = 96, 20
_SIZES = (200.0, 150.0, 110.0, 80.0)


def paint_agenda(sheet: Sheet, page: AgendaPage) -> None:
    """All items; where there is no room for all, those around the current one."""
    top = paint_head(sheet, page) + sheet.px(28)
    end = sheet.rect.bottom() + 1 - sheet.px(54)
    least = sheet.px(_PITCH, _LEAST_PITCH)
    fit = max(1, (end - top) // least)
    first = min(max(0, page.current - 1), max(0, len(page.items) - fit))
    shown = page.items[first : first + fit]
    if not shown:
        return
    pitch = min(sheet.px(_MOST_PITCH, _LEAST_PITCH), (end - top) // len(shown))
    top += (end - top - pitch * len(shown)) // 2
    inside = sheet.inside
    time = max(sheet.width(one.time, _TEXT, 600) for one in shown) + sheet.px(56, 8)
    for number, one in enumerate(shown):
        row = QRect(inside.left(), top + number * pitch, inside.width(), pitch)
        if number:
            sheet.rule(row.top())
        _paint_item(sheet, row, one, time)


def _paint_item(sheet: Sheet, row: QRect, one: ItemLine, time: int) -> None:
    current = one.state == "current"
    past = one.state in ("done", "skipped")
    weight = 600 if current else 400
    side = sheet.px(36, 10)
    if current:
        edge = sheet.px(24, 4)
        sheet.fill(row.adjusted(-edge, 0, edge, 0), "badge")
        bar = sheet.px(10, 3)
        sheet.fill(QRect(row.left() - edge, row.top(), bar, row.height()), "calm")
    token = "text" if current else "subtle" if past else "soft"
    at = QRect(row.left(), row.top(), time, row.height())
    sheet.line(at, one.time, _TEXT, token, weight)
    wide = sheet.width(one.figures, _TEXT, weight)
    end = QRect(row.right() + 1 - wide, row.top(), wide, row.height())
    figures = TEXT[one.tone] if current and one.tone != "calm" else "text" if current else "subtle"
    sheet.line(end, one.figures, _TEXT, figures, weight, "end")
    if one.state == "done":
        icon = QRect(end.left() - side - sheet.px(16, 3), 0, side, side)
        icon.moveTop(row.center().y() - side // 2)
        sheet.icon(icon, "check", "subtle")
        end = icon
    title = QRect(row.left() + time, row.top(), 0, row.height())
    title.setRight(end.left() - sheet.px(32, 4))
    sheet.line(title, one.title, _TEXT, token, weight)


def paint_starts(sheet: Sheet, page: StartsPage) -> None:
    """A clock half as high as the stage, what starts then, and how long until then."""
    top = paint_head(sheet, page)
    end = foot_top(sheet)
    inside = sheet.inside
    small = not sheet.can_read(TITLE)
    left = sheet.line_height(NAME, least=18)
    label = 0 if small or not page.label else sheet.line_height(TITLE) + sheet.px(24)
    gap = sheet.px(72, 8)
    rest = max(1, end - top - label - gap - left)
    shown = page.now or page.clock
    if page.now:
        block = sheet.fitting(page.now, QSize(inside.width(), rest), _SIZES)
        at = top + (rest - block.height) // 2
        high = block.height
        sheet.paint_block(block, inside.left(), at, "text")
    else:
        most = sheet.rect.height() * 0.7 if small else sheet.px(520)
        # The zone is a third as high as the clock, and as readable as everything else.
        zone = sheet.width(page.zone, _ZONE, 600, least=_LEAST_ZONE) + sheet.px(48, 8)
        size = sheet.figure_size(shown, inside.width() - zone, rest, most)
        high = round(min(rest, most * CAP))
        at = top + label + (rest - high) // 2
        if label:
            place = QRect(inside.left(), at - label, inside.width(), label - sheet.px(24))
            sheet.line(place, page.label, TITLE, "head", 400, "center")
        place = QRect(inside.left(), at, inside.width() - zone, high)
        sheet.figures(place, shown, size, "text", "center")
        place = QRect(place.right() + 1, at, zone, high)
        sheet.line(place, page.zone, _ZONE, "soft", 600, "end", least=_LEAST_ZONE)
    _paint_what(sheet, page, at + high + gap)


def _paint_what(sheet: Sheet, page: StartsPage, top: int) -> None:
    """What starts, and at the end side minutes and seconds until then."""
    inside, high = sheet.inside, sheet.line_height(NAME, least=18)
    wide = inside.width()
    left = page.left if sheet.can_read(FOOT) else page.short
    if left:
        figures = sheet.width(left, NAME, 600, least=18)
        words = sheet.width(page.caption, FOOT) + sheet.px(20) if left is page.left else 0
        at = QRect(inside.right() + 1 - words, top, words, high)
        if words:
            place = at.adjusted(0, sheet.px(14), 0, sheet.px(14))
            sheet.line(place, page.caption, FOOT, "subtle", 400, "end")
        at = QRect(at.left() - figures, top, figures, high)
        sheet.line(at, left, NAME, "calm", 600, "end", least=18)
        wide -= words + figures + sheet.px(64, 8)
    place = QRect(inside.left(), top, wide, high)
    sheet.line(place, page.heading, NAME, "text", 600, least=18)
