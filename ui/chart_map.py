"""The map of who named an initiative before the event, as a chart."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter

from facilitator.advance_counts import LEAST, RegionCount
from facilitator.advance_spread import Spread, share_of
from facilitator.event import Event
from ui.chart import MARGIN, ChartTable, head_height, paint_head
from ui.map_painting import (
    legend_height,
    map_height,
    numbers_of,
    paint_legend,
    paint_map,
)
from ui.region_words import region_names
from ui.text import TextBlock, lay_out
from ui.theme import Theme
from ui.voice import INTERFACE, Voice

WIDTH = 960


@dataclass(frozen=True)
class MapChart:
    """The world by the share of each region's communities that named an initiative.

    `said` stands under the title, `note` at the foot.
    """

    title: str
    said: str
    note: str
    spread: Spread
    voice: Voice = INTERFACE

    def table(self) -> ChartTable:
        """Region, how many communities named it, of how many, share; at the end all of them."""
        translate = self.voice.translate
        headers = (
            translate("Map", "Region"),
            translate("Map", "Named it"),
            translate("Map", "Communities"),
            translate("Map", "Share"),
        )
        return ChartTable(headers, table_rows(self.spread, self.voice))

    def size(self, theme: Theme) -> QSize:
        """The world at its full width, with words above and below."""
        inside = theme.px(WIDTH - 2 * MARGIN)
        high = head_height(theme) + map_height(inside) + self._foot(theme, inside)
        return QSize(theme.px(WIDTH), high)

    def paint(
        self, painter: QPainter, theme: Theme, rect: QRect, direction: Qt.LayoutDirection
    ) -> None:
        """Title, how many named it, the map, its legend, and what it leaves out."""
        px = theme.px
        inside = paint_head(painter, theme, rect, self.title, self.said, direction)
        subtle = theme.color("text.subtle")
        world = QRect(
            inside.left(),
            rect.top() + head_height(theme),
            inside.width(),
            map_height(inside.width()),
        )
        paint_map(painter, theme, world, self.spread, direction, self.voice)
        high = legend_height(theme, inside.width(), self.spread, self.voice)
        legend = QRect(inside.left(), world.bottom() + 1 + px(12), inside.width(), high)
        paint_legend(painter, theme, legend, self.spread, direction, self.voice)
        if self.note:
            top = legend.bottom() + 1 + px(8)
            self._note(theme, inside.width(), direction).paint(painter, inside.left(), top, subtle)

    def _foot(self, theme: Theme, width: int) -> int:
        high = (
            theme.px(12) + legend_height(theme, width, self.spread, self.voice) + theme.px(MARGIN)
        )
        if self.note:
            note = self._note(theme, width, Qt.LayoutDirection.LeftToRight)
            high += theme.px(8) + note.height
        return high

    def _note(self, theme: Theme, width: int, direction: Qt.LayoutDirection) -> TextBlock:
        return lay_out(self.note, theme.font(14), width, theme.line_height(14), align_to=direction)


def table_rows(spread: Spread, voice: Voice = INTERFACE) -> tuple[tuple[str, ...], ...]:
    """Rows for people: region, named it, of how many, share; the last is about all."""
    rows = [_row(region_names(one.regions, voice), one, voice) for one in spread.highest_first]
    if spread.elsewhere.of:
        rows.append(_row(region_names((), voice), spread.elsewhere, voice))
    whole = RegionCount((), spread.named, spread.of)
    rows.append(_row(voice.translate("Map", "All communities"), whole, voice))
    return tuple(rows)


def _row(name: str, count: RegionCount, voice: Voice) -> tuple[str, str, str, str]:
    number = voice.number
    return name, number(count.named), number(count.of), voice.percent(share_of(count))


def map_chart(event: Event, spread: Spread, voice: Voice = INTERFACE) -> MapChart:
    """The map of an initiative with its words, for the screen and for a publication."""
    said = voice.translate("Map", "Communities that named it before the event: {count}")
    whole = numbers_of(RegionCount((), spread.named, spread.of), voice)
    title = event.item_title(spread.item, voice.language)
    return MapChart(
        f"{spread.item}  {title}",
        said.replace("{count}", whole),
        note_words(spread, voice),
        spread,
        voice,
    )


def note_words(spread: Spread, voice: Voice = INTERFACE) -> str:
    """That regions were joined, and how many communities are on no map."""
    elsewhere = ""
    if spread.elsewhere.of:
        elsewhere = voice.translate("Map", "Communities of no region: {count}.")
        elsewhere = elsewhere.replace("{count}", voice.number(spread.elsewhere.of))
    return " ".join(filter(None, (joined_words(spread, voice), elsewhere)))


def joined_words(spread: Spread, voice: Voice = INTERFACE) -> str:
    """That regions were joined; empty where none was."""
    if all(len(one.regions) == 1 for one in spread.by_region):
        return ""
    words = voice.translate(
        "Map", "Regions with fewer than {least} communities are joined with a neighbour."
    )
    return words.replace("{least}", voice.number(LEAST))
