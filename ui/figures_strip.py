"""A strip of figures: a large number, what it counts, and perhaps a small one beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.painting import Row, mirrored
from ui.text import paint_line, text_width
from ui.theme import ThemeHolder
from ui.wording import listed

HIGH = 68


@dataclass(frozen=True)
class Figure:
    """`27`, `rooms`, and beside the number `of 30`."""

    number: str
    name: str
    beside: str = ""


class FiguresStrip(QWidget):
    """Figures side by side, all of one width where their words fit; else in rows."""

    def __init__(self, holder: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._holder = holder
        self._figures: tuple[Figure, ...] = ()
        self._waiting = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        holder.changed.connect(self.updateGeometry)

    def figures(self) -> tuple[Figure, ...]:
        """What it shows."""
        return self._figures

    def waiting(self) -> str:
        """What it says in place of old figures; empty while they hold."""
        return self._waiting

    def set_waiting(self, words: str) -> None:
        """Say this until there are new figures: those of before do not hold. Empty: they do."""
        self._waiting = words
        self.setAccessibleDescription(words)
        self.update()

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """Show these."""
        self._figures = tuple(figures)
        self.setVisible(bool(figures))
        self.setAccessibleName(
            listed(
                f"{one.number} {one.name}" + (f" ({one.beside})" if one.beside else "")
                for one in figures
            )
        )
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """One row of two lines."""
        theme = self._holder.theme
        wide = theme.px(96) * max(1, len(self._figures))
        return QSize(wide, self.heightForWidth(self.width() or wide))

    def minimumSizeHint(self) -> QSize:
        """Where there is no room for all of them, they stand in several rows."""
        return QSize(0, self._holder.theme.px(HIGH))

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """A row, or as many as the words need."""
        return self._holder.theme.px(HIGH) * len(self._rows(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other rows."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint cell by cell, with lines between them."""
        theme, direction = self._holder.theme, self.layoutDirection()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("bg.subtle"))
        if self._waiting:
            side = theme.px(20)
            row = Row(self.rect().adjusted(side, 0, -side, 0), direction, 0)
            subtle = theme.color("text.subtle")
            paint_line(painter, row.rest(), self._waiting, theme.font(14), subtle, direction)
            return
        high, line = theme.px(HIGH), theme.color("line.mid")
        for number, row in enumerate(self._rows(self.width())):
            left = 0
            if number:
                painter.fillRect(0, number * high, self.width(), 1, line)
            for at, (figure, wide) in enumerate(row):
                cell = QRect(left, number * high, wide, high)
                left += wide
                if at + 1 < len(row):
                    edge = QRect(left - 1, cell.top(), 1, high)
                    painter.fillRect(mirrored(edge, self.rect(), direction), line)
                self._paint_figure(painter, mirrored(cell, self.rect(), direction), figure)

    def _paint_figure(self, painter: QPainter, cell: QRect, figure: Figure) -> None:
        theme, direction = self._holder.theme, self.layoutDirection()
        indent = theme.px(20)
        inside = cell.adjusted(indent, 0, -theme.px(4), 0)
        if direction.value:
            inside = cell.adjusted(theme.px(4), 0, -indent, 0)
        top = QRect(inside.left(), cell.top() + theme.px(10), inside.width(), theme.px(28))
        row = Row(top, direction, theme.px(4))
        big = theme.figures(20, 600)
        number = row.start(text_width(big, figure.number))
        paint_line(painter, number, figure.number, big, theme.color("text"), direction)
        subtle = theme.color("text.subtle")
        beside = row.rest().adjusted(0, theme.px(3), 0, theme.px(1))
        paint_line(painter, beside, figure.beside, theme.font(14), subtle, direction)
        below = QRect(inside.left(), cell.top() + theme.px(38), inside.width(), theme.px(18))
        paint_line(painter, below, figure.name, theme.font(12), subtle, direction)

    def _rows(self, width: int) -> list[list[tuple[Figure, int]]]:
        """The figures in rows, each with the width of its cell: alike where all words fit so."""
        count, needs = len(self._figures), [self._needs(one) for one in self._figures]
        if not count:
            return [[]]
        lines = next((n for n in range(1, count + 1) if self._fits(needs, n, width)), count)
        most = -(-count // lines)
        rows: list[list[tuple[Figure, int]]] = []
        for first in range(0, count, most):
            part, wanted = self._figures[first : first + most], needs[first : first + most]
            ends = [width * (at + 1) // most for at in range(most)]
            cells = [end - start for start, end in zip([0, *ends], ends, strict=False)]
            if any(need > cell for need, cell in zip(wanted, cells, strict=False)):
                spare = max(0, width - sum(wanted)) // len(wanted)
                cells = [need + spare for need in wanted]
            rows.append(list(zip(part, cells, strict=False)))
        return rows

    def _fits(self, needs: Sequence[int], lines: int, width: int) -> bool:
        most = -(-len(needs) // lines)
        return all(sum(needs[at : at + most]) <= width for at in range(0, len(needs), most))

    def _needs(self, figure: Figure) -> int:
        theme = self._holder.theme
        first = text_width(theme.figures(20, 600), figure.number)
        if figure.beside:
            first += theme.px(4) + text_width(theme.font(14), figure.beside)
        return theme.px(26) + max(first, text_width(theme.font(12), figure.name))
