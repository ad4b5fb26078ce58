"""A strip of figures: a large number, what it counts, and perhaps a small one beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.painting import Row, mirrored
from ui.text import paint_line, text_width
from ui.theme import ThemeHolder
from ui.wording import listed


@dataclass(frozen=True)
class Figure:
    """`27`, `rooms`, and beside the number `of 30`."""

    number: str
    name: str
    beside: str = ""


class FiguresStrip(QWidget):
    """Figures side by side, all of one width."""

    def __init__(self, holder: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._holder = holder
        self._figures: tuple[Figure, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        holder.changed.connect(self.updateGeometry)

    def figures(self) -> tuple[Figure, ...]:
        """What it shows."""
        return self._figures

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """Show these."""
        self._figures = tuple(figures)
        self.setVisible(bool(figures))
        self.setAccessibleName(
            listed(" ".join(filter(None, (one.number, one.beside, one.name))) for one in figures)
        )
        self.update()

    def sizeHint(self) -> QSize:
        """One row of two lines."""
        theme = self._holder.theme
        return QSize(theme.px(96) * max(1, len(self._figures)), theme.px(68))

    def minimumSizeHint(self) -> QSize:
        """Narrow cells elide."""
        return QSize(0, self._holder.theme.px(68))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint cell by cell, with lines between them."""
        theme, direction = self._holder.theme, self.layoutDirection()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("bg.subtle"))
        count = len(self._figures)
        for at, figure in enumerate(self._figures):
            left, right = self.width() * at // count, self.width() * (at + 1) // count
            cell = QRect(left, 0, right - left, self.height())
            if at + 1 < count:
                edge = QRect(right - 1, 0, 1, self.height())
                painter.fillRect(mirrored(edge, self.rect(), direction), theme.color("line.mid"))
            cell = mirrored(cell, self.rect(), direction)
            indent = theme.px(20)
            inside = cell.adjusted(indent, 0, -theme.px(4), 0)
            if direction.value:
                inside = cell.adjusted(theme.px(4), 0, -indent, 0)
            top = QRect(inside.left(), theme.px(10), inside.width(), theme.px(28))
            row = Row(top, direction, theme.px(4))
            big = theme.figures(20, 600)
            number = row.start(text_width(big, figure.number))
            paint_line(painter, number, figure.number, big, theme.color("text"), direction)
            subtle = theme.color("text.subtle")
            beside = row.rest().adjusted(0, theme.px(3), 0, theme.px(1))
            paint_line(painter, beside, figure.beside, theme.font(14), subtle, direction)
            below = QRect(inside.left(), theme.px(38), inside.width(), theme.px(18))
            paint_line(painter, below, figure.name, theme.font(12), subtle, direction)
