"""The small parts that delegates paint: badges, chips, tags, boxes, bars, brackets.

Each part has a function that measures and one that paints into a rectangle. `Row` hands out the
rectangles from the start or the end edge, so that a delegate is written once for both directions.
"""

import sys
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QKeySequence, QPainter, QPainterPath, QPen

from ui.icons import paint_icon
from ui.text import LTR, RTL, centred, paint_line, text_width
from ui.theme import Theme

RADIUS = 2

BadgeState = Literal["normal", "current", "wrong"]


@dataclass(frozen=True)
class TagLook:
    """How a chip or tag is painted: icon (or none), text and fill colour, perhaps a border."""

    icon: str
    text: str
    fill: str
    border: str = ""


# Chips of note kinds by kind, tags of workbooks and the like by state.
KINDS = {
    "point": TagLook("text-align-left", "text", "bg.neutral"),
    "idea": TagLook("lightbulb", "green.text", "green.subtle"),
    "concern": TagLook("warning", "yellow.text", "yellow.subtle"),
    "question": TagLook("question", "accent.text", "accent.subtle"),
    "quote": TagLook("quotes", "purple.text", "purple.subtle"),
}
STATES = {
    "new": TagLook("plus", "accent.text", "accent.subtle"),
    "updated": TagLook("arrow-counter-clockwise", "accent.text", "accent.subtle"),
    "merged": TagLook("check", "text", "bg.neutral"),
    "ready": TagLook("check", "green.text", "green.subtle"),
    "edited": TagLook("table", "yellow.text", "yellow.subtle"),
    "attention": TagLook("warning", "yellow.text", "yellow.subtle"),
    "tie": TagLook("", "yellow.text", "yellow.subtle"),
    "rejected": TagLook("x-circle", "red", "red.subtle"),
    "unreadable": TagLook("warning-circle", "red", "red.subtle"),
    "replaced": TagLook("arrow-bend-up-left", "text", "bg.neutral"),
    "reading": TagLook("circle-dashed", "text.subtle", "bg", "line"),
    "missing": TagLook("", "text.subtle", "bg", "line.field"),
    "skipped": TagLook("", "text.subtle", "bg", "line"),
}


class Row:
    """Hands out rectangles from the start edge, the end edge, and what is left between."""

    def __init__(self, rect: QRect, direction: Qt.LayoutDirection, gap: int = 8) -> None:
        self._rect = QRect(rect)
        self._direction = direction
        self._gap = gap

    @property
    def direction(self) -> Qt.LayoutDirection:
        """The direction this row is laid out in."""
        return self._direction

    def start(self, size: QSize | int, gap: int | None = None) -> QRect:
        """A rectangle at the start edge, in the middle of the height, then a gap."""
        return self._take(size, gap, left=self._direction == LTR)

    def end(self, size: QSize | int, gap: int | None = None) -> QRect:
        """The same at the end edge."""
        return self._take(size, gap, left=self._direction != LTR)

    def skip(self, width: int) -> None:
        """Leave room at the start edge."""
        self._take(width, 0, left=self._direction == LTR)

    def rest(self) -> QRect:
        """What nobody has taken."""
        return QRect(self._rect)

    def _take(self, size: QSize | int, gap: int | None, *, left: bool) -> QRect:
        if not isinstance(size, QSize):
            size = QSize(size, self._rect.height())
        width, height = size.width(), size.height()
        x = self._rect.left() if left else self._rect.left() + self._rect.width() - width
        column = QRect(x, self._rect.top(), width, self._rect.height())
        used = width + (self._gap if gap is None else gap)
        if left:
            self._rect.setLeft(self._rect.left() + used)
        else:
            self._rect.setWidth(self._rect.width() - used)
        return centred(column, width, height)


def mirrored(rect: QRect, within: QRect, direction: Qt.LayoutDirection) -> QRect:
    """`rect` as it is from left to right, turned over inside `within` from right to left."""
    if direction != RTL:
        return QRect(rect)
    x = within.left() + within.right() - rect.right()
    return QRect(x, rect.top(), rect.width(), rect.height())


def paint_box(
    painter: QPainter,
    rect: QRect,
    fill: QColor | None,
    border: QColor | None = None,
    width: int = 1,
) -> None:
    """A box with the design's radius; the border lies inside the edge."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inset = width / 2 if border is not None else 0.0
    painter.setPen(QPen(border, width) if border is not None else Qt.PenStyle.NoPen)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(
        QRectF(rect).adjusted(inset, inset, -inset, -inset), RADIUS - inset / 2, RADIUS - inset / 2
    )
    painter.restore()


def badge_size(theme: Theme, number: str, *, large: bool = False) -> QSize:
    """Size of a number badge: 28×20, wider for long numbers; large is 36×28."""
    wide, high, size = (36, 28, 16) if large else (28, 20, 12)
    # Two figures fit the least width, so that badges below each other line up.
    width = text_width(theme.figures(size, 600), number) + theme.px(10)
    return QSize(max(theme.px(wide), width), theme.px(high))


def paint_badge(
    painter: QPainter, theme: Theme, rect: QRect, number: str, state: BadgeState = "normal"
) -> None:
    """A number badge: blue when current, red when it is not on the list."""
    fill, color = {
        "normal": ("bg.neutral", "text"),
        "current": ("accent", "on.accent"),
        "wrong": ("red.subtle", "red"),
    }[state]
    edge = theme.color(color) if theme.contrast and state != "current" else None
    paint_box(painter, rect, theme.color(fill), edge)
    size = 16 if rect.height() >= theme.px(26) else 12
    font = theme.figures(size, 600)
    paint_line(painter, rect, number, font, theme.color(color), LTR, "center")


def chip_size(theme: Theme, kind: str, word: str) -> QSize:
    """Size of a kind chip with this word."""
    return _tag_size(theme, KINDS[kind], word, 4)


def paint_chip(
    painter: QPainter,
    theme: Theme,
    rect: QRect,
    kind: str,
    word: str,
    direction: Qt.LayoutDirection = LTR,
) -> None:
    """A note's kind: icon and word on a subtle fill."""
    _paint_tag(painter, theme, rect, KINDS[kind], word, direction, 4)


def tag_size(theme: Theme, state: str, word: str) -> QSize:
    """Size of a state tag with this word."""
    return _tag_size(theme, STATES[state], word, 6)


def paint_tag(
    painter: QPainter,
    theme: Theme,
    rect: QRect,
    state: str,
    word: str,
    direction: Qt.LayoutDirection = LTR,
) -> None:
    """The state of a workbook or a room: icon and word."""
    _paint_tag(painter, theme, rect, STATES[state], word, direction, 6)


def _tag_size(theme: Theme, look: TagLook, word: str, before: int) -> QSize:
    icon = before + 14 + 4 if look.icon else 6
    border = 2 if look.border else 0
    width = text_width(theme.font(12, 500), word) + theme.px(icon + 6 + border)
    return QSize(width, theme.px(20))


def _paint_tag(
    painter: QPainter,
    theme: Theme,
    rect: QRect,
    look: TagLook,
    word: str,
    direction: Qt.LayoutDirection,
    before: int,
) -> None:
    token = look.border or (look.text if theme.contrast else "")
    border = theme.color(token) if token else None
    paint_box(painter, rect, theme.color(look.fill), border)
    edge = 1 if look.border else 0
    row = Row(rect.adjusted(edge, 0, -edge, 0), direction, theme.px(4))
    if look.icon:
        row.skip(theme.px(before))
        side = theme.px(14)
        paint_icon(painter, row.start(QSize(side, side)), look.icon, theme.color(look.text))
    else:
        row.skip(theme.px(6))
    color = theme.color(look.text)
    paint_line(painter, row.rest(), word, theme.font(12, 500), color, direction)


def language_size(theme: Theme, code: str) -> QSize:
    """Size of a language box."""
    return QSize(text_width(theme.figures(12), code.upper()) + theme.px(8), theme.px(16))


def paint_language(painter: QPainter, theme: Theme, rect: QRect, code: str) -> None:
    """A language code in a thin box."""
    paint_box(painter, rect, theme.color("bg"), theme.color("line"))
    font = theme.figures(12)
    paint_line(painter, rect, code.upper(), font, theme.color("text.subtle"), LTR, "center")


_OTHER_WAY = {"→": "←", "←": "→"}


def key_text(sequence: str) -> str:
    """A shortcut as the hint shows it: `Ctrl+Shift+Z` becomes `Ctrl Shift Z`.

    The names are the same in every language, as sentences and the guide say them; macOS has signs.
    → leads on and ← back; from right to left it is the other way, as with the keys themselves.
    """
    if QGuiApplication.layoutDirection() == RTL:
        sequence = _OTHER_WAY.get(sequence, sequence)
    if "+" not in sequence[1:] or len(sequence) < 3:
        return sequence
    form = QKeySequence.SequenceFormat
    signs = form.NativeText if sys.platform == "darwin" else form.PortableText
    native = QKeySequence(sequence).toString(signs)
    if not native:
        return sequence
    return (native[:-1].replace("+", " ") + native[-1]).replace("PgDown", "PgDn")


def key_size(theme: Theme, sequence: str) -> QSize:
    """Size of a key hint; no width where hints are hidden."""
    if not theme.key_hints or not sequence:
        return QSize(0, 0)
    width = text_width(theme.figures(12), key_text(sequence)) + theme.px(10)
    return QSize(max(width, theme.px(20)), theme.px(18))


def paint_key(
    painter: QPainter,
    theme: Theme,
    rect: QRect,
    sequence: str,
    text: str = "text.subtle",
    border: str = "line.mid",
) -> None:
    """A key in a thin box; never mirrored."""
    if rect.isEmpty():
        return
    paint_box(painter, rect, None, theme.color(border))
    font = theme.figures(12)
    paint_line(painter, rect, key_text(sequence), font, theme.color(text), LTR, "center")


def paint_bar(
    painter: QPainter,
    theme: Theme,
    rect: QRect,
    share: float,
    token: str = "accent",
    direction: Qt.LayoutDirection = LTR,
) -> None:
    """A bar that fills `share` (0 to 1) of `rect` from the start; only its end is round."""
    length = min(1.0, max(0.0, share)) * rect.width()
    if length < 1:
        return
    radius = min(RADIUS, length)
    box = QRectF(rect.x(), rect.y(), length, rect.height())
    path = QPainterPath()
    path.addRoundedRect(box, radius, radius)
    square = QPainterPath()
    square.addRect(box.adjusted(0, 0, -radius, 0))
    path = path.united(square)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if direction == RTL:
        painter.translate(2 * rect.x() + rect.width(), 0)
        painter.scale(-1, 1)
    painter.fillPath(path, theme.color(token))
    painter.restore()


def steps_size(theme: Theme, total: int) -> QSize:
    """Size of `total` small steps."""
    return QSize(max(0, total * theme.px(16) - theme.px(2)), theme.px(6))


def paint_steps(
    painter: QPainter,
    theme: Theme,
    rect: QRect,
    done: int,
    total: int,
    direction: Qt.LayoutDirection = LTR,
) -> None:
    """How complete something is: small green steps, the open ones grey."""
    row = Row(rect, direction, theme.px(2))
    for number in range(total):
        place = row.start(QSize(theme.px(14), theme.px(6)))
        if number >= done and theme.contrast:
            paint_box(painter, place, None, theme.color("line"))
        else:
            painter.fillRect(place, theme.color("green" if number < done else "line.mid"))


def paint_tie_bracket(
    painter: QPainter,
    theme: Theme,
    row: QRect,
    *,
    first: bool,
    last: bool,
    crosses_cut: bool = True,
    direction: Qt.LayoutDirection = LTR,
) -> None:
    """This row's part of the bracket around equal ranks, at its start edge; 8 wide.

    `first` and `last` say where the group begins and ends. Yellow if the tie matters for the cut.
    """
    line, foot, reach = 2, theme.px(8), theme.px(10)
    middle = row.top() + row.height() // 2
    top = middle - reach if first else row.top()
    bottom = middle + reach if last else row.top() + row.height()
    color = theme.color("yellow" if crosses_cut else "line.button")
    parts = [QRect(row.left(), top, line, bottom - top)]
    if first:
        parts.append(QRect(row.left(), top, foot, line))
    if last:
        parts.append(QRect(row.left(), bottom - line, foot, line))
    for part in parts:
        painter.fillRect(mirrored(part, row, direction), color)


def paint_row_background(
    painter: QPainter,
    theme: Theme,
    rect: QRect,
    *,
    current: bool = False,
    hovered: bool = False,
    focused: bool = False,
    direction: Qt.LayoutDirection = LTR,
    line: bool = True,
) -> None:
    """A row's fill, its start bar when current, its line below, its frame when it has focus."""
    token = "accent.subtle" if current else "bg.neutral" if hovered else "bg"
    painter.fillRect(rect, theme.color(token))
    if line:
        below = QRect(rect.left(), rect.bottom(), rect.width(), 1)
        painter.fillRect(below, theme.color("line.soft"))
    if current:
        bar = QRect(rect.left(), rect.top(), 3, rect.height())
        painter.fillRect(mirrored(bar, rect, direction), theme.color("accent"))
    if focused:
        paint_focus(painter, theme, rect)
    elif theme.contrast and (current or hovered):
        paint_box(painter, rect, None, theme.color("accent" if current else "line"))


def paint_focus(painter: QPainter, theme: Theme, rect: QRect) -> None:
    """The focus frame: 2 px inside the edge."""
    paint_box(painter, rect, None, theme.color("accent"), 2)
