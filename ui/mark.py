"""The app's mark: a circle of people around a common point."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import ThemeHolder


def circles(rect: QRectF) -> list[tuple[QPointF, float]]:
    """Seven points around a larger one, in a square: the middle of each, and its radius."""
    side = min(rect.width(), rect.height())
    middle = rect.center()
    found = [(middle, side * 0.17)]
    for number in range(7):
        angle = math.tau * number / 7 - math.pi / 2
        at = QPointF(math.cos(angle), math.sin(angle)) * (side * 0.4)
        found.append((middle + at, side * 0.1))
    return found


def paint_mark(painter: QPainter, rect: QRectF, color: QColor) -> None:
    """Paint the mark as large as fits into `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    for middle, radius in circles(rect):
        painter.drawEllipse(middle, radius, radius)
    painter.restore()


def app_icon(color: QColor) -> QIcon:
    """The mark as the window's icon."""
    icon = QIcon()
    for side in (16, 32, 64, 128):
        picture = QPixmap(side, side)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        paint_mark(painter, QRectF(0, 0, side, side), color)
        painter.end()
        icon.addPixmap(picture)
    return icon


class Mark(QWidget):
    """The mark in the window, `size` pixels at normal text size."""

    def __init__(self, holder: ThemeHolder, size: int) -> None:
        super().__init__()
        self._holder = holder
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        holder.changed.connect(self.updateGeometry)
        holder.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """A square."""
        side = self._holder.theme.px(self._size)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it in the accent colour."""
        paint_mark(QPainter(self), QRectF(self.rect()), self._holder.theme.color("accent"))
