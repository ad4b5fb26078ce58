"""The map of an initiative as it is painted on the screen and into charts: cells, labels, shades.

The world keeps its sides in every language: west is left. Words follow the interface.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from facilitator.advance_counts import RegionCount
from facilitator.advance_spread import SHADES, Spread, shade_of
from facilitator.regions import grid
from ui import painting
from ui.region_words import short_names
from ui.text import paint_line, text_width
from ui.theme import Theme
from ui.voice import INTERFACE, Voice

# A cell is higher than wide, as one of these degrees is at the latitudes where most land lies.
HIGHER = 1.18
_DOT, _SPECK = 0.78, 0.32
_LABEL, _LEGEND = 22, 20
# Where the label of a region begins, as parts of the map's width and height.
_PLACES = {
    "N": (0.0, 0.36),
    "L": (0.06, 0.62),
    "W": (0.31, 0.19),
    "C": (0.74, 0.14),
    "M": (0.46, 0.41),
    "A": (0.33, 0.79),
    "S": (0.67, 0.68),
    "E": (0.86, 0.53),
}
_WIDEST, _NEAR = 0.46, 0.06


@dataclass(frozen=True)
class Label:
    """A label on the map: where it is, and what it says of which regions.

    `ends` are places of regions it does not stand at: those that are joined with the first, or all
    where others have taken its place. Lines lead there.
    """

    rect: QRect
    name: str
    numbers: str
    regions: tuple[str, ...]
    ends: tuple[QPointF, ...] = ()


@cache
def _extent() -> tuple[float, float, int, int]:
    """The north-west cell's latitude and longitude, and how many cells there are across, down."""
    world = grid()
    north = max(cell.latitude for cell in world.cells)
    south = min(cell.latitude for cell in world.cells)
    west = min(cell.longitude for cell in world.cells)
    east = max(cell.longitude for cell in world.cells)
    return (
        north,
        west,
        round((east - west) / world.step) + 1,
        round((north - south) / world.step) + 1,
    )


def map_height(width: int) -> int:
    """How high the whole world is at this width."""
    _, _, across, down = _extent()
    return round(width / across * HIGHER * down)


def land(rect: QRect) -> QRectF:
    """Where the world is inside a rectangle: as large as it fits, in the middle."""
    _, _, across, down = _extent()
    wide = min(rect.width() / across, rect.height() / (down * HIGHER))
    size = (wide * across, wide * HIGHER * down)
    left = rect.left() + (rect.width() - size[0]) / 2
    return QRectF(left, rect.top() + (rect.height() - size[1]) / 2, *size)


def paint_map(
    painter: QPainter,
    theme: Theme,
    rect: QRect,
    spread: Spread,
    direction: Qt.LayoutDirection,
    voice: Voice = INTERFACE,
) -> None:
    """The cells of every region in its shade, and a label for each group of regions."""
    world = land(rect)
    known = {letter: count for count in spread.by_region for letter in count.regions}
    for letter in grid().by_region:
        count = known.get(letter)
        if count is None:
            _paint_cells(painter, world, letter, _SPECK, theme, "line.button")
        else:
            _paint_cells(painter, world, letter, _DOT, theme, f"map.{shade_of(count) + 1}")
    labels = map_labels(theme, rect, spread, voice)
    for label in labels:
        _paint_lines(painter, theme, label)
    for label in labels:
        _paint_label(painter, theme, label, direction)


def map_labels(theme: Theme, rect: QRect, spread: Spread, voice: Voice = INTERFACE) -> list[Label]:
    """The labels, at the places of their regions and beside each other where these are close."""
    world = land(rect).toRect()
    labels: list[Label] = []
    for count in spread.by_region:
        name, numbers = short_names(count.regions, voice), numbers_of(count, voice)
        wide = text_width(theme.font(12), name) + text_width(theme.font(12, 600), numbers)
        size = QSize(
            min(wide + theme.px(22), max(theme.px(120), round(rect.width() * _WIDEST))),
            theme.px(_LABEL),
        )
        across, down = _PLACES.get(count.regions[0], (0.5, 0.5))
        wanted = QRect(
            world.left() + round(across * world.width()),
            world.top() + round(down * world.height()),
            size.width(),
            size.height(),
        )
        taken = [label.rect for label in labels]
        place = _free(wanted, rect, taken)
        ends = _away(land(rect), place, count.regions)
        labels.append(Label(place, name, numbers, count.regions, ends))
    return labels


def numbers_of(count: RegionCount, voice: Voice = INTERFACE) -> str:
    """`5 of 7`."""
    number = voice.number
    words = voice.translate("Map", "%1 of %2")
    return words.replace("%1", number(count.named)).replace("%2", number(count.of))


def legend_height(theme: Theme, width: int, spread: Spread, voice: Voice = INTERFACE) -> int:
    """How high the legend is at this width."""
    return len(_legend_lines(theme, width, spread, voice)) * theme.px(_LEGEND)


def paint_legend(
    painter: QPainter,
    theme: Theme,
    rect: QRect,
    spread: Spread,
    direction: Qt.LayoutDirection,
    voice: Voice = INTERFACE,
) -> None:
    """What the shades mean, in shares, and the small dots where no community is known."""
    subtle = theme.color("text.subtle")
    high = theme.px(_LEGEND)
    for at, entries in enumerate(_legend_lines(theme, rect.width(), spread, voice)):
        line = QRect(rect.left(), rect.top() + at * high, rect.width(), high)
        row = painting.Row(line, direction, 0)
        for words, token, part in entries:
            if token:
                cell = row.start(QSize(theme.px(12), high), theme.px(4))
                side = theme.px(10) * part
                painter.save()
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.color(token))
                middle = QRectF(cell).center()
                painter.drawEllipse(middle, side / 2, side / 2)
                painter.restore()
            place = row.start(text_width(theme.font(12), words), theme.px(16))
            paint_line(painter, place, words, theme.font(12), subtle, direction)


_Entry = tuple[str, str, float]
"""What the legend says, the colour of the dot before it (empty: none), and how large that is."""


def _legend_lines(theme: Theme, width: int, spread: Spread, voice: Voice) -> list[list[_Entry]]:
    """The entries of the legend, in lines that fit."""
    translate, number = voice.translate, voice.number
    entries: list[_Entry] = [(translate("Map", "Communities that named it:"), "", 0.0)]
    for at, most in enumerate(SHADES):
        words = translate("Map", "none")
        if at:
            share = number(round(100 * most)) + "\u00a0%"
            words = translate("Map", "up to %1").replace("%1", share)
        entries.append((words, f"map.{at + 1}", 1.0))
    shown = {letter for count in spread.by_region for letter in count.regions}
    if shown != set(grid().names):
        entries.append((translate("Map", "no community known"), "line.button", 0.4))
    lines: list[list[_Entry]] = [[]]
    used = 0
    for entry in entries:
        wide = text_width(theme.font(12), entry[0]) + theme.px(16) * (2 if entry[1] else 1)
        if lines[-1] and used + wide > width + theme.px(16):
            lines.append([])
            used = 0
        lines[-1].append(entry)
        used += wide
    return lines


def _points(world: QRectF, letter: str) -> list[QPointF]:
    """The middle of each cell of a region."""
    north, west, across, down = _extent()
    step = grid().step
    wide, high = world.width() / across, world.height() / down
    return [
        QPointF(
            world.left() + ((cell.longitude - west) / step + 0.5) * wide,
            world.top() + ((north - cell.latitude) / step + 0.5) * high,
        )
        for cell in grid().by_region[letter]
    ]


def _away(world: QRectF, label: QRect, regions: Sequence[str]) -> tuple[QPointF, ...]:
    """The cells in the middle of those regions at whose edge or in which a label does not stand."""
    ends = []
    for at, letter in enumerate(regions):
        # Beside the first, at whose place it was put, it may stand in the sea.
        reach = 0 if at else world.width() * _NEAR
        near = QRectF(label).adjusted(-reach, -reach, reach, reach)
        points = _points(world, letter)
        if not any(near.contains(one) for one in points):
            x = sum(one.x() for one in points) / len(points)
            y = sum(one.y() for one in points) / len(points)
            ends.append(min(points, key=lambda one: abs(one.x() - x) + abs(one.y() - y)))
    return tuple(ends)


def _paint_cells(
    painter: QPainter, world: QRectF, letter: str, part: float, theme: Theme, token: str
) -> None:
    """The cells of a region as dots; one stroke, as a file with each for itself is very large."""
    path = QPainterPath()
    for point in _points(world, letter):
        path.moveTo(point)
        path.lineTo(QPointF(point.x() + 0.01, point.y()))  # one without a length is not drawn
    wide = world.width() / _extent()[2]
    pen = QPen(theme.color(token), part * wide)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.strokePath(path, pen)
    painter.restore()


def _paint_lines(painter: QPainter, theme: Theme, label: Label) -> None:
    """From a label to regions it does not stand at."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(theme.color("text.subtle"))
    for end in label.ends:
        box = QRectF(label.rect)
        start = QPointF(
            max(box.left(), min(end.x(), box.right())), max(box.top(), min(end.y(), box.bottom()))
        )
        painter.setPen(QPen(theme.color("text.subtle"), 1))
        painter.drawLine(start, end)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(end, theme.px(3), theme.px(3))
    painter.restore()


def _paint_label(
    painter: QPainter, theme: Theme, label: Label, direction: Qt.LayoutDirection
) -> None:
    painting.paint_box(painter, label.rect, theme.color("bg"), theme.color("line.button"))
    row = painting.Row(label.rect, direction, theme.px(6))
    row.skip(theme.px(7))
    row.end(theme.px(7), 0)
    strong = theme.font(12, 600)
    place = row.end(text_width(strong, label.numbers))
    paint_line(painter, place, label.numbers, strong, theme.color("text"), direction, "end")
    subtle = theme.color("text.subtle")
    paint_line(painter, row.rest(), label.name, theme.font(12), subtle, direction)


def _free(wanted: QRect, within: QRect, taken: Sequence[QRect]) -> QRect:
    """The place that is wanted, or the nearest that no other label has; it stays on the map."""

    def inside(place: QRect) -> QRect:
        left = max(within.left(), min(place.left(), within.right() + 1 - place.width()))
        top = max(within.top(), min(place.top(), within.bottom() + 1 - place.height()))
        return QRect(QPoint(left, top), place.size())

    down, across = wanted.height() + 4, wanted.width() // 4
    ways = [(right, below) for right in range(-6, 7) for below in range(-4, 5)]
    ways.sort(key=lambda way: abs(way[0] * across) + abs(way[1] * down))
    for right, below in ways:
        place = inside(wanted.translated(right * across, below * down))
        if not any(place.intersects(other) for other in taken):
            return place
    return inside(wanted)
