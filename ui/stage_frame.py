"""What every view of the stage has around it: first line, state, foot, progress, colours."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF

from ui.mark import paint_mark
from ui.stage_sheet import LEAST, Sheet
from ui.stage_view import Count, Page, Tag, Voted

HEAD, FOOT = 32, 28
"""Sizes of the first line and of the foot in the design."""
TEXT = {"calm": "text", "warning": "warning", "last": "warning", "over": "over", "quiet": "subtle"}
"""The colour of figures by tone."""
BAR = {"calm": "calm", "warning": "warning", "last": "warning", "over": "frame", "quiet": "quiet"}
_FILLS = {"warning": "warning", "last": "warning", "over": "frame", "quiet": "badge"}


def paint_frame(sheet: Sheet, tone: str) -> None:
    """The frame of a time that comes to its end; thicker at the last call, red when it is over."""
    if tone not in ("warning", "last", "over"):
        return
    thick = sheet.px(36 if tone == "last" else 20, 5 if tone == "last" else 3)
    rect, token = sheet.rect, BAR[tone]
    inner = rect.adjusted(thick, thick, -thick, -thick)
    for edge in (
        QRect(rect.left(), rect.top(), rect.width(), thick),
        QRect(rect.left(), inner.bottom() + 1, rect.width(), thick),
        QRect(rect.left(), inner.top(), thick, inner.height()),
        QRect(inner.right() + 1, inner.top(), thick, inner.height()),
    ):
        sheet.fill(edge, token)


def paint_head(sheet: Sheet, page: Page, voted: Voted | None = None) -> int:
    """The first line; gives where the room below it begins."""
    line = QRect(sheet.inside.left(), sheet.rect.top() + sheet.px(54), sheet.inside.width(), 0)
    line.setHeight(sheet.px(60))
    if not sheet.can_read(HEAD):
        return _small_head(sheet, page)
    rest = QRect(line)
    if page.tag is not None:
        rest.setRight(_paint_tag(sheet, page.tag, line) - sheet.px(32))
    if voted is not None:
        rest.setRight(_paint_voted(sheet, voted, rest) - sheet.px(32))
    side = sheet.px(40)
    mark = sheet.place(QRect(rest.left() + sheet.px(2), rest.center().y() - side // 2, side, side))
    paint_mark(sheet.painter, QRectF(mark), sheet.color("calm"))
    rest.setLeft(rest.left() + side + sheet.px(28))
    gap = sheet.px(28)
    room = min(sheet.width(page.room, HEAD), rest.width() // 2)
    wide = min(sheet.width(page.context, HEAD), rest.width() - room - 2 * gap)
    place = QRect(rest.left(), rest.top(), wide, rest.height())
    sheet.line(place, page.context, HEAD, "head")
    if page.room:
        place = QRect(place.right() + 1, rest.top(), 2 * gap, rest.height())
        sheet.line(place, "·", HEAD, "quiet", 600, "center")
        place = QRect(place.right() + 1, rest.top(), room, rest.height())
        sheet.line(place, page.room, HEAD, "head")
    return line.bottom() + 1


def _small_head(sheet: Sheet, page: Page) -> int:
    """Only the state, in letters that can be read: what a view is says what is in it."""
    top = sheet.rect.top() + sheet.px(54)
    if page.tag is None:
        return top
    line = QRect(sheet.inside.left(), top, sheet.inside.width(), max(LEAST + 5, sheet.px(60)))
    _paint_tag(sheet, page.tag, line)
    return line.bottom() + 1


def _paint_tag(sheet: Sheet, tag: Tag, line: QRect) -> int:
    """Icon and words on the colour of the state, at the end side; gives where it begins."""
    token = {"warning": "on.warning", "last": "on.warning", "over": "text"}.get(tag.tone, "soft")
    size, weight = (36, 600) if tag.tone in ("warning", "last", "over") else (32, 500)
    side, pad, gap = sheet.px(40, LEAST), sheet.px(25, 4), sheet.px(16, 3)
    words = sheet.width(tag.words, size, weight)
    wide = min(line.width(), words + side + gap + 2 * pad)
    box = QRect(line.right() + 1 - wide, line.top(), wide, line.height())
    sheet.box(box, _FILLS.get(tag.tone, "badge"))
    icon = QRect(box.left() + pad, box.center().y() - side // 2, side, side)
    sheet.icon(icon, tag.icon, token)
    text = QRect(icon.right() + 1 + gap, box.top(), wide - side - gap - 2 * pad, box.height())
    sheet.line(text, tag.words, size, token, weight)
    return box.left()


def _paint_voted(sheet: Sheet, voted: Voted, line: QRect) -> int:
    """A box for each person, filled when they have voted, and the words; gives where it begins."""
    wide = sheet.width(voted.words, HEAD, 600)
    text = QRect(line.right() + 1 - wide, line.top(), wide, line.height())
    sheet.marked(text, voted.words, voted.strong, HEAD, "head")
    if not voted.boxes:
        return text.left()
    box, gap, high, thick = sheet.px(22), sheet.px(6), sheet.px(34), sheet.px(3, 1)
    left = text.left() - sheet.px(24) - voted.boxes * (box + gap) + gap
    if left < line.left() + line.width() // 3:
        return text.left()  # the words say the same
    for number in range(voted.boxes):
        at = QRect(left + number * (box + gap), line.center().y() - high // 2, box, high)
        sheet.box(at, "calm" if number < voted.filled else "quiet", 2)
        if number >= voted.filled:
            sheet.fill(at.adjusted(thick, thick, -thick, -thick), "bg")
    return left


def foot_top(sheet: Sheet) -> int:
    """Where the foot begins; the end of the sheet where nobody could read it."""
    if not sheet.can_read(FOOT):
        return sheet.rect.bottom() + 1 - sheet.px(54)
    return sheet.rect.bottom() + 1 - sheet.px(124)


def foot_line(sheet: Sheet) -> QRect | None:
    """The foot's one line, under a rule; None where nobody could read it."""
    if not sheet.can_read(FOOT):
        return None
    top = foot_top(sheet)
    sheet.rule(top)
    return QRect(sheet.inside.left(), top + sheet.px(34), sheet.inside.width(), sheet.px(58))


def paint_two(sheet: Sheet, line: QRect | None, start: str, end: str) -> None:
    """Words at both ends of a line; the longer ones give way."""
    if line is None:
        return
    gap = sheet.px(48) if start and end else 0
    first, last = sheet.width(start, FOOT), sheet.width(end, FOOT)
    if first + gap + last > line.width():
        half = (line.width() - gap) // 2
        first, last = (
            (min(first, half), line.width() - gap - min(first, half))
            if first < last
            else (line.width() - gap - min(last, half), min(last, half))
        )
    sheet.line(QRect(line.left(), line.top(), first, line.height()), start, FOOT, "subtle")
    place = QRect(line.right() + 1 - last, line.top(), last, line.height())
    sheet.line(place, end, FOOT, "subtle", 400, "end")


def paint_progress(sheet: Sheet, rect: QRect, count: Count, *, mark: bool = True) -> None:
    """How much of the time is used, from the start side, and where the warning begins."""
    sheet.fill(rect, "line")
    used = rect.width() if count.tone == "over" else round(rect.width() * count.used)
    sheet.fill(QRect(rect.left(), rect.top(), used, rect.height()), BAR[count.tone])
    if count.mark is None or count.tone == "over" or not mark:
        return
    wide, out = sheet.px(4, 2), sheet.px(6, 1)
    at = rect.left() + round(rect.width() * count.mark)
    if at - rect.left() < used:
        sheet.fill(QRect(at, rect.top(), wide, rect.height()), "bg")
    else:
        sheet.fill(QRect(at, rect.top() - out, wide, rect.height() + 2 * out), "warning")
