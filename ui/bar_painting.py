"""A bar row as it is painted on the screen and into charts: rank, number, title, bar, count."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter

from facilitator.counting import rank_sign
from ui import painting
from ui.frames import paint_dashes
from ui.painting import Row
from ui.text import paint_line, text_width
from ui.theme import Theme
from ui.voice import INTERFACE, Voice

MOVES = 32
"""How wide the places are by which something is further up or down."""
CUT = 24
"""The line of the cut adds so much to a row."""


@dataclass(frozen=True)
class BarRow:
    """One initiative in a ranking, ready to paint. `id` is its number.

    `length` is the bar as a part of the longest one, `share` the part of all votes. `first` and
    `last` say where a group of equal ranks begins and ends; `matters` that the tie concerns the
    first places. `above` is what goes to the plan; `cut` is said on the line below this row.
    `beside` stands before the count, `amount` is the count in words. `moved` is by how many places
    it is further up than somewhere else, below zero further down; None where that is not known.
    """

    id: str
    title: str
    votes: int
    length: float
    rank: int = 0
    share: float = 0.0
    tied: bool = False
    first: bool = False
    last: bool = False
    matters: bool = False
    above: bool = False
    cut: str = ""
    beside: str = ""
    amount: str = ""
    moved: int | None = None


@dataclass(frozen=True)
class BarLook:
    """What the rows of one list have: height, minus and plus, share, moves, the titles' part.

    `voice` is the language of its words and numbers.
    """

    height: int = 44
    steps: bool = False
    share: bool = False
    moves: bool = False
    titles: float = 0.41
    keeps_current: bool = False
    voice: Voice = INTERFACE


@dataclass(frozen=True)
class BarCells:
    """Where the parts of a row are."""

    line: QRect
    cut: QRect
    bracket: QRect
    rank: QRect
    moved: QRect
    badge: QRect
    title: QRect
    bar: QRect
    share: QRect
    votes: QRect
    minus: QRect
    plus: QRect


def paint_bar_row(
    painter: QPainter,
    theme: Theme,
    cells: BarCells,
    row: BarRow,
    look: BarLook,
    direction: Qt.LayoutDirection,
    *,
    current: bool = False,
) -> None:
    """Everything of a row but its ground and its buttons, and below it the cut."""
    _paint_words(painter, theme, cells, row, look, direction, current=current)
    token = "accent" if row.above or current else "bar"
    painting.paint_bar(painter, theme, cells.bar, row.length, token, direction)
    if row.cut:
        _paint_cut(painter, theme, row.cut, cells.cut, direction)


def bar_cells(
    theme: Theme,
    look: BarLook,
    rect: QRect,
    direction: Qt.LayoutDirection,
    row: BarRow,
    *,
    steps: bool = False,
) -> BarCells:
    """Where everything is, measured from the start edge and from the end edge."""
    px = theme.px
    line = QRect(rect.left(), rect.top(), rect.width(), px(look.height))
    cut = QRect(rect.left(), line.bottom() + 1, rect.width(), rect.height() - line.height())
    parts = Row(line, direction, 0)
    parts.skip(px(8))
    bracket = parts.start(px(8))
    rank = parts.start(px(28), px(8 if look.moves else 12))
    moved = parts.start(px(MOVES), px(12)) if look.moves else QRect()
    size = painting.badge_size(theme, row.id)
    badge = parts.start(QSize(max(px(36), size.width()), size.height()), px(8))
    parts.end(px(20))
    plus = minus = QRect()
    if steps:
        step = QSize(px(30), px(28))
        plus, minus = parts.end(step), parts.end(step, px(8))
    # Room for four figures: a merged event has hundreds of votes on one initiative.
    votes = parts.end(px(44), px(4))
    share = parts.end(px(56), px(16)) if look.share or row.beside else QRect()
    parts.end(px(4))
    title = parts.start(round(parts.rest().width() * look.titles) - px(8), px(8))
    rest = parts.rest()
    bar = QRect(rest.left(), 0, rest.width(), px(16))
    bar.moveTop(line.top() + (line.height() - bar.height()) // 2)
    return BarCells(line, cut, bracket, rank, moved, badge, title, bar, share, votes, minus, plus)


def _paint_words(
    painter: QPainter,
    theme: Theme,
    cells: BarCells,
    row: BarRow,
    look: BarLook,
    direction: Qt.LayoutDirection,
    *,
    current: bool,
) -> None:
    text, subtle = theme.color("text"), theme.color("text.subtle")
    if row.tied and (row.first or row.last or row.rank):
        painting.paint_tie_bracket(
            painter,
            theme,
            cells.bracket,
            first=row.first,
            last=row.last,
            crosses_cut=row.matters,
            direction=direction,
        )
    if row.rank:
        rank = rank_sign(row.rank, tied=row.tied)
        paint_line(painter, cells.rank, rank, theme.figures(14), subtle, direction, "end")
    if row.moved is not None and not cells.moved.isEmpty():
        paint_moved(painter, theme, cells.moved, row.moved, direction)
    state = "current" if current else "normal"
    painting.paint_badge(painter, theme, cells.badge, row.id, state)
    font = theme.font(14, 600 if current else 400)
    title = QRect(cells.title)
    if row.matters and row.tied:
        word = look.voice.translate("BarDelegate", "Tie")
        size = painting.tag_size(theme, "tie", word)
        room = Row(title, direction, theme.px(8))
        wide = min(text_width(font, row.title), title.width() - size.width() - theme.px(8))
        title = room.start(QSize(wide, title.height()))
        painting.paint_tag(painter, theme, room.start(size), "tie", word, direction)
    paint_line(painter, title, row.title, font, text, direction)
    votes = look.voice.number(row.votes)
    paint_line(painter, cells.votes, votes, theme.figures(16, 600), text, direction, "end")
    beside = row.beside or (look.voice.percent(row.share) if look.share else "")
    if beside:
        paint_line(painter, cells.share, beside, theme.figures(14), subtle, direction, "end")


def paint_moved(
    painter: QPainter, theme: Theme, rect: QRect, moved: int, direction: Qt.LayoutDirection
) -> None:
    """A sign for further up or down, and by how many places; a dash for the same place."""
    color, font = theme.color("text.subtle"), theme.figures(12)
    cells = Row(rect, direction, theme.px(6))
    place = cells.start(theme.px(10))
    if not moved:
        paint_line(painter, place, "–", font, color, direction, "center")
        return
    paint_line(painter, place, "▲" if moved > 0 else "▼", theme.font(9), color, direction, "center")
    paint_line(painter, cells.rest(), INTERFACE.number(abs(moved)), font, color, direction)


def _paint_cut(
    painter: QPainter, theme: Theme, words: str, rect: QRect, direction: Qt.LayoutDirection
) -> None:
    painter.fillRect(rect, theme.color("bg"))
    font = theme.font(12)
    wide = text_width(font, words)
    middle = QRect(0, 0, wide, rect.height())
    middle.moveCenter(rect.center())
    gap = theme.px(8)
    inside = rect.adjusted(theme.px(20), 0, -theme.px(20), 0)
    before = QRect(inside)
    before.setRight(middle.left() - gap)
    after = QRect(inside)
    after.setLeft(middle.right() + gap)
    paint_dashes(painter, theme.color("line.button"), (before, after))
    color = theme.color("text.subtle")
    paint_line(painter, middle, words, font, color, direction, "center")
