"""How far an initiative was discussed and voted for, as it is painted on the screen and in charts.

One row: number, title, notes with a bar, rooms, communities, votes with a bar.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale, QRect, QSize, Qt
from PySide6.QtGui import QPainter

from ui import painting
from ui.painting import Row
from ui.text import TextBlock, paint_line, plus
from ui.theme import Theme

COUNT, MORE, ROOMS, COMMUNITIES, VOTES = 44, 32, 52, 84, 44
TITLES, LEAST_TITLE, LEAST_NAME = 0.56, 150, 96
GOOD_TITLE, LEAST_BAR = 240, 40


@dataclass(frozen=True)
class CoverRow:
    """An initiative; `id` is its number. Lengths are bars as a part of the longest one.

    `more` are notes on a cluster it is in. `votes` is None where nobody was asked for any.
    """

    id: str
    title: str
    notes: int = 0
    more: int = 0
    rooms: int = 0
    communities: int = 0
    votes: int | None = None
    notes_length: float = 0.0
    votes_length: float = 0.0

    @property
    def is_covered(self) -> bool:
        """Whether anybody said anything on it or voted for it."""
        return bool(self.notes or self.more or self.votes)


@dataclass(frozen=True)
class CoverCells:
    """Where the parts of a row are; bars are empty where there is no room for them.

    With large text the communities, then the rooms are empty too: the titles need the room.
    """

    badge: QRect
    title: QRect
    notes_bar: QRect
    notes: QRect
    more: QRect
    rooms: QRect
    communities: QRect
    votes_bar: QRect
    votes: QRect


def cover_cells(
    theme: Theme, rect: QRect, direction: Qt.LayoutDirection, number: str = "00"
) -> CoverCells:
    """Where everything is; the same in the names above."""
    px = theme.px
    row = Row(rect, direction, 0)
    row.skip(px(20))
    row.end(px(20), 0)
    size = painting.badge_size(theme, number)
    badge = row.start(QSize(max(px(36), size.width()), size.height()), px(8))
    votes = row.end(px(VOTES))
    counts = px(COMMUNITIES) + px(ROOMS) + px(MORE) + px(COUNT)
    free = row.rest().width() - counts - 4 * px(12)
    shown_communities = free >= px(LEAST_NAME)
    free += 0 if shown_communities else px(COMMUNITIES) + px(12)
    shown_rooms = free >= px(LEAST_NAME)
    title_wide = max(round(free * TITLES), min(px(GOOD_TITLE), free - 2 * px(LEAST_BAR)))
    bar = (free - title_wide) // 2
    if title_wide < px(LEAST_TITLE):
        title_wide, bar = free, 0
    votes_bar = _bar(row.end(bar, px(12)), px(16))
    communities = row.end(px(COMMUNITIES), px(12)) if shown_communities else QRect()
    rooms = row.end(px(ROOMS), px(4)) if shown_rooms else QRect()
    more = row.end(px(MORE), px(4))
    notes = row.end(px(COUNT), 0)
    notes_bar = _bar(row.end(bar, px(12)), px(16))
    return CoverCells(
        badge, row.rest(), notes_bar, notes, more, rooms, communities, votes_bar, votes
    )


def paint_cover_row(
    painter: QPainter,
    theme: Theme,
    cells: CoverCells,
    row: CoverRow,
    direction: Qt.LayoutDirection,
    *,
    current: bool = False,
    title: TextBlock | None = None,
) -> None:
    """Everything of a row but its ground; a `title` of several lines begins beside the number."""
    text, subtle = theme.color("text"), theme.color("text.subtle")
    number, token = QLocale().toString, "accent" if current else "bar"
    state = "current" if current else "normal"
    painting.paint_badge(painter, theme, cells.badge, row.id, state)
    color = text if row.is_covered or current else subtle
    font = theme.font(14, 600 if current else 400)
    if title is None:
        paint_line(painter, cells.title, row.title, font, color, direction)
    else:
        top = cells.title.center().y() - theme.line_height(14) // 2
        title.paint(painter, cells.title.left(), top, color)
    painting.paint_bar(painter, theme, cells.notes_bar, row.notes_length, token, direction)
    painting.paint_bar(painter, theme, cells.votes_bar, row.votes_length, token, direction)
    strong, plain = theme.figures(14, 600), theme.figures(14)
    votes = "–" if row.votes is None else number(row.votes)
    for place, words, font, shade in (
        (cells.notes, number(row.notes), strong, text if row.notes else subtle),
        (cells.rooms, number(row.rooms), plain, subtle),
        (cells.communities, number(row.communities), plain, subtle),
        (cells.votes, votes, strong, text if row.votes else subtle),
    ):
        if not place.isEmpty():
            paint_line(painter, place, words, font, shade, direction, "end")
    if row.more:
        paint_line(
            painter, cells.more, plus(number(row.more)), theme.figures(12), subtle, direction
        )


def paint_cover_names(
    painter: QPainter, theme: Theme, rect: QRect, unit: str, direction: Qt.LayoutDirection
) -> None:
    """What the columns are called, above them; `unit` is what is voted with."""
    cells = cover_cells(theme, rect, direction)
    font, subtle = theme.font(12, 500), theme.color("text.subtle")
    initiative, *counts = names(unit)
    place = cells.badge.united(cells.title)
    paint_line(painter, place, initiative, font, subtle, direction)
    places = (cells.notes, cells.rooms, cells.communities, cells.votes)
    for cell, name in zip(places, counts, strict=True):
        if cell.isEmpty():
            continue
        # A name may be longer than its figures; to the start there is room.
        wide = cell.adjusted(-theme.px(24), 0, 0, 0)
        wide = painting.mirrored(wide, cell, direction)
        paint_line(painter, wide, name, font, subtle, direction, "end")


def names(unit: str) -> tuple[str, str, str, str, str]:
    """The names of the columns."""
    translate = QCoreApplication.translate
    return (
        translate("Coverage", "Initiative"),
        translate("Coverage", "Notes"),
        translate("Coverage", "Rooms"),
        translate("Coverage", "Communities"),
        unit[:1].upper() + unit[1:],
    )


def _bar(rect: QRect, high: int) -> QRect:
    return QRect(rect.left(), rect.top() + (rect.height() - high) // 2, rect.width(), high)
