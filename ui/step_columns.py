"""Where the columns of the plan's table stand, for its head, its rows and its editors."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import painting, step_level
from ui.plan_words import DETAILS, field_word
from ui.text import paint_line
from ui.theme import Theme, ThemeHolder

EDGE, KEY, LEAD, COMMUNITIES, WHEN, GAP = 20, 60, 88, 136, 82, 14
TEXT_LEAST = 184


@dataclass(frozen=True)
class Columns:
    """Left edges and widths of the columns from left to right, in pixels, for one width.

    `whole_level` says that all three levels have room side by side; else only the chosen one.
    """

    places: dict[str, tuple[int, int]]
    whole_level: bool

    @classmethod
    def of(cls, theme: Theme, width: int) -> Columns:
        """The columns in this width: the step has what the others leave."""
        gap, px = theme.px(GAP), theme.px
        whole = sum(step_level.widths(theme)) + 2
        chosen = max(step_level.widths(theme)) + 2
        fixed = px(EDGE + KEY) + 4 * gap + px(LEAD + COMMUNITIES + WHEN) + px(EDGE)
        has_room = width - fixed - whole >= px(TEXT_LEAST)
        level = whole if has_room else min(chosen, px(180))
        text = max(px(TEXT_LEAST) // 2, width - fixed - level)
        if has_room:
            # What is over goes to what people write most in.
            more = max(0, text - px(420)) // 3
            text -= 2 * more
        else:
            more = 0
        places: dict[str, tuple[int, int]] = {"key": (px(EDGE), px(KEY) - gap)}
        at = px(EDGE + KEY)
        for name, wide in (
            ("text", text),
            ("coordination", level),
            ("lead", px(LEAD) + more),
            ("communities", px(COMMUNITIES) + more),
            ("when", px(WHEN)),
        ):
            places[name] = (at, wide)
            at += wide + gap
        start = px(EDGE + KEY)
        part = (width - start - px(EDGE) - 2 * gap) // len(DETAILS)
        for number, name in enumerate(DETAILS):
            places[name] = (start + number * (part + gap), part)
        return cls(places, has_room)

    def rect(self, name: str, row: QRect, direction: Qt.LayoutDirection) -> QRect:
        """The column in the rectangle of a row, as tall as the row."""
        left, wide = self.places[name]
        cell = QRect(row.left() + left, row.top(), wide, row.height())
        return painting.mirrored(cell, row, direction)

    def width(self, name: str) -> int:
        """How wide a column is."""
        return self.places[name][1]


class StepColumnsHead(QWidget):
    """The names of the columns; `leave_room` keeps them over a table that scrolls."""

    NAMES = ("text", "coordination", "lead", "communities", "when")

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self._room = 0
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        holder.changed.connect(self.updateGeometry)
        holder.changed.connect(self.update)

    def leave_room(self, wide: int) -> None:
        """Leave so many pixels free at the end: there the table below has its scroll bar."""
        if wide != self._room:
            self._room = wide
            self.update()

    def sizeHint(self) -> QSize:
        """33 high, with its line."""
        return QSize(200, self._holder.theme.px(33))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint names and line."""
        theme = self._holder.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("bg.subtle"))
        direction = self.layoutDirection()
        columns = Columns.of(theme, self.width() - self._room)
        row = QRect(0, 0, self.width() - self._room, self.height() - 1)
        if direction == Qt.LayoutDirection.RightToLeft:
            row.translate(self._room, 0)
        font, color = theme.font(12, 500), theme.color("text.subtle")
        names = {name: field_word(name) for name in self.NAMES}
        names["key"] = self.tr("Key")
        names["text"] = self.tr("Step and support needed")
        for name, words in names.items():
            place = columns.rect(name, row, direction)
            paint_line(painter, place, words, font, color, direction)
        below = QRect(0, self.height() - 1, self.width(), 1)
        painter.fillRect(below, theme.color("line"))
