"""Charts: one paint function for the screen, for SVG and for PNG, and the same as a table."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from facilitator.installation import MADE_WITH
from ui.text import paint_line, text_width
from ui.theme import Theme
from ui.wording import listed

MARGIN = 24
SHARPNESS = 2
"""A PNG has so many pixels for each of the design's."""


@dataclass(frozen=True)
class ChartTable:
    """What a chart says, as a table: for screen readers, and for whoever cannot see it."""

    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def text(self) -> str:
        """The table as lines, values separated by the comma of the interface's language."""
        return "\n".join(listed(row) for row in (self.headers, *self.rows))


class Chart(Protocol):
    """A picture of an amount. Everything it needs was asked before: painting asks no store."""

    @property
    def title(self) -> str:
        """What it shows."""
        ...

    def table(self) -> ChartTable:
        """The same as a table."""
        ...

    def size(self, theme: Theme) -> QSize:
        """How large it is with its surroundings, in the design's pixels."""
        ...

    def paint(
        self, painter: QPainter, theme: Theme, rect: QRect, direction: Qt.LayoutDirection
    ) -> None:
        """Paint it into this rectangle."""
        ...


@dataclass(frozen=True)
class ChartStyle:
    """How charts are written into files: colours, direction, and a mark over a rehearsal's."""

    theme: Theme
    direction: Qt.LayoutDirection
    watermark: str = ""


def head_height(theme: Theme) -> int:
    """How much stands above what a chart shows: a margin, its title, and a line below that."""
    return theme.px(MARGIN + 12) + theme.line_height(20) + theme.line_height(14)


def paint_head(
    painter: QPainter,
    theme: Theme,
    rect: QRect,
    title: str,
    said: str,
    direction: Qt.LayoutDirection,
) -> QRect:
    """Paint title and line; gives what is inside the margin."""
    edge = theme.px(MARGIN)
    inside = rect.adjusted(edge, edge, -edge, -edge)
    line = QRect(inside.left(), inside.top(), inside.width(), theme.line_height(20))
    paint_line(painter, line, title, theme.font(20, 600), theme.color("text"), direction)
    line.translate(0, line.height())
    line.setHeight(theme.line_height(14))
    paint_line(painter, line, said, theme.font(14), theme.color("text.subtle"), direction)
    return inside


def svg(chart: Chart, style: ChartStyle) -> bytes:
    """The chart as SVG, with its title, and its table as the description."""
    size = chart.size(style.theme)
    data = QBuffer()
    data.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(data)
    generator.setSize(size)
    generator.setViewBox(QRect(QPoint(0, 0), size))
    generator.setTitle(chart.title)
    generator.setDescription(chart.table().text())
    _paint(chart, style, QPainter(generator), size)
    before, end, after = bytes(data.data().data()).rpartition(b"</svg>")
    return before + f"<!-- {MADE_WITH} -->\n".encode() + end + after


def png(chart: Chart, style: ChartStyle) -> bytes:
    """The chart as PNG; its title and its table are in it as text."""
    size = chart.size(style.theme)
    image = QImage(size * SHARPNESS, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SHARPNESS)
    image.setText("Title", chart.title)
    image.setText("Description", chart.table().text())
    image.setText("Software", MADE_WITH)
    _paint(chart, style, QPainter(image), size)
    written = QByteArray()
    data = QBuffer(written)
    data.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(data, "PNG")  # pyright: ignore[reportArgumentType, reportCallIssue]
    return bytes(written.data())


def write(chart: Chart, style: ChartStyle, path: Path) -> Path:
    """Write it as what the name ends in, `.svg` or `.png`."""
    path.write_bytes({".svg": svg, ".png": png}[path.suffix](chart, style))
    return path


def _paint(chart: Chart, style: ChartStyle, painter: QPainter, size: QSize) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    rect = QRect(QPoint(0, 0), size)
    painter.fillRect(rect, style.theme.color("bg"))
    chart.paint(painter, style.theme, rect, style.direction)
    if style.watermark:
        _paint_watermark(painter, style, rect)
    painter.end()


def _paint_watermark(painter: QPainter, style: ChartStyle, rect: QRect) -> None:
    """Across the whole picture: whoever cuts it out takes the mark along."""
    theme = style.theme
    size = 40.0
    wide = text_width(theme.font(size, 600), style.watermark)
    size = min(size, size * 0.9 * rect.width() / max(1, wide))
    color = QColor(theme.color("text.subtle"))
    color.setAlphaF(0.18)
    step = max(theme.px(160), 1)
    for top in range(rect.top() + step // 2, rect.bottom(), step):
        line = QRect(rect.left(), top, rect.width(), theme.px(60))
        paint_line(
            painter, line, style.watermark, theme.font(size, 600), color, style.direction, "center"
        )
