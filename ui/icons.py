"""Phosphor icons, coloured and scaled at run time."""

from __future__ import annotations

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QIcon,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QRawFont,
    QTransform,
)

# The outline is taken once at this size and scaled when painted.
_OUTLINE_PX = 256
# Phosphor's lines are a sixteenth of the square: at 16 px a little thin beside text.
_LINE_PX, _LINE_LEAST = 16, 1.2
# This version of the font draws closing quotes, the design has opening ones.
_TURNED = ("quotes",)
_WAYS = (
    ("caret-left", "caret-right"),
    ("skip-back", "skip-forward"),
    ("arrow-left", "arrow-right"),
)
_OTHER_WAY = {one: other for pair in _WAYS for one, other in (pair, reversed(pair))}


def read_in(name: str, direction: Qt.LayoutDirection) -> str:
    """The icon that leads the same way, on or back, for who reads in this direction."""
    if direction == Qt.LayoutDirection.RightToLeft:
        return _OTHER_WAY.get(name, name)
    return name


@cache
def _phosphor() -> tuple[QRawFont, dict[str, str]]:
    """The font that comes with QtAwesome, and the code of each icon's letter by its name.

    The package itself is not imported: that loads half of Qt before the first window is shown.
    """
    found = find_spec("qtawesome")
    assert found is not None
    assert found.origin is not None
    folder = Path(found.origin).parent / "fonts"
    font, names = (max(folder.glob(f"phosphor*.{ending}")) for ending in ("ttf", "json"))
    return QRawFont(str(font), _OUTLINE_PX), json.loads(names.read_text(encoding="utf-8"))


@cache
def _outline(name: str) -> QPainterPath:
    """The icon's outline in a square of `_OUTLINE_PX`."""
    raw, codes = _phosphor()
    letter = chr(int(codes[name], 16))
    glyph = raw.glyphIndexesForString(letter)[0]
    path = QPainterPath(raw.pathForGlyph(glyph))
    # Glyphs stand on a baseline; the drawing's square reaches from ascent to descent.
    advance = raw.advancesForGlyphIndexes([glyph])[0].x()
    height = raw.ascent() + raw.descent()
    path.translate((_OUTLINE_PX - advance) / 2, raw.ascent() + (_OUTLINE_PX - height) / 2)
    path.setFillRule(Qt.FillRule.WindingFill)
    if name in _TURNED:
        path = QTransform(-1, 0, 0, -1, _OUTLINE_PX, _OUTLINE_PX).map(path)
    return path


def paint_icon(
    painter: QPainter, rect: QRect | QRectF, name: str, color: QColor, *, mirrored: bool = False
) -> None:
    """Paint an icon as large as fits into `rect`, in its middle."""
    square = QRectF(rect)
    side = min(square.width(), square.height())
    scale = side / _OUTLINE_PX
    transform = QTransform.fromTranslate(square.center().x(), square.center().y())
    transform.scale(-scale if mirrored else scale, scale)
    transform.translate(-_OUTLINE_PX / 2, -_OUTLINE_PX / 2)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setTransform(transform, combine=True)
    outline = _outline(name)
    painter.fillPath(outline, color)
    missing = _LINE_LEAST / scale - _LINE_PX if scale else 0
    if missing > 0:
        painter.strokePath(outline, QPen(color, missing))
    painter.restore()


def icon(name: str, color: QColor, size: int = 20, *, mirrored: bool = False) -> QIcon:
    """An icon for buttons, actions and menus that Qt paints itself."""
    made = QIcon()
    for ratio in (1, 2, 3):
        pixmap = QPixmap(size * ratio, size * ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        pixmap.setDevicePixelRatio(ratio)
        painter = QPainter(pixmap)
        rect = QRectF(QPointF(0, 0), pixmap.deviceIndependentSize())
        paint_icon(painter, rect, name, color, mirrored=mirrored)
        painter.end()
        made.addPixmap(pixmap)
    return made
