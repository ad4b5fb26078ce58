"""Where the columns of the plan's table stand, for its head, its rows and its editors."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator.records import COORDINATION
from ui import painting, step_level
from ui.plan_words import DETAILS, add_word, field_word
from ui.text import paint_line, text_width
from ui.theme import Theme, ThemeHolder

EDGE, KEY, LEAD, COMMUNITIES, WHEN, GAP = 20, 60, 88, 136, 82, 14
TEXT_LEAST, TEXT_STACKED, TEXT_MOST, LEVEL_MOST = 184, 130, 420, 180


_MAIN = ("coordination", "lead", "communities", "when")
Lines = tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Columns:
    """Left edges and widths of the columns from left to right, in pixels, for one width.

    `lines` says which stand beside each other: one line where there is room, else the step above
    the others, and these in two lines where a word of them would be cut. `details` are those of an
    open step. `whole_level` says that all three levels have room; else only the chosen one, so
    high as `level_heights` has it.
    """

    places: dict[str, tuple[int, int]]
    lines: Lines
    details: Lines
    whole_level: bool
    level_heights: dict[str, int]

    @classmethod
    def of(cls, theme: Theme, width: int) -> Columns:
        """The columns in this width: the step has what the others leave."""
        gap, px = theme.px(GAP), theme.px
        whole = sum(step_level.widths(theme)) + 2
        chosen = max(step_level.widths(theme)) + 2
        start = px(EDGE + KEY)
        room = width - start - px(EDGE)
        lead, when = _least(theme, "lead", px(LEAD)), _least(theme, "when", px(WHEN))
        others = lead + px(COMMUNITIES) + when + 4 * gap
        has_room = room - others - whole >= px(TEXT_LEAST)
        level = whole if has_room else min(chosen, px(LEVEL_MOST))
        text = room - others - level
        titles = {name: text_width(theme.font(12, 500), field_word(name)) for name in DETAILS}
        alone = tuple((name,) for name in DETAILS)
        details = _roomy(((DETAILS,), alone), titles, room, gap)
        places = {"key": (px(EDGE), px(KEY) - gap)} | _placed(details, start, room, gap)
        if text < px(TEXT_STACKED):
            words = {name: text_width(theme.font(14), add_word(name)) for name in _MAIN[1:]}
            words["coordination"] = step_level.least_width(theme)
            lines = _roomy(((_MAIN,), (_MAIN[:2], _MAIN[2:])), words, room, gap)
            places |= {"text": (start, room)} | _placed(lines, start, room, gap)
            high = _level_heights(theme, places["coordination"][1])
            return cls(places, (("key", "text"), *lines), details, False, high)
        # What is over goes to what people write most in.
        more = max(0, text - px(TEXT_MOST)) // 3 if has_room else 0
        at = start
        for name, wide in (
            ("text", text - 2 * more),
            ("coordination", level),
            ("lead", lead + more),
            ("communities", px(COMMUNITIES) + more),
            ("when", when),
        ):
            places[name] = (at, wide)
            at += wide + gap
        high = _level_heights(theme, level)
        return cls(places, (("key", "text", *_MAIN),), details, has_room, high)

    def width(self, name: str) -> int:
        """How wide a column is."""
        return self.places[name][1]


def _roomy(ways: tuple[Lines, ...], needed: dict[str, int], room: int, gap: int) -> Lines:
    """The first way to stand in lines that gives each what it needs, else the last one."""
    for lines in ways[:-1]:
        places = _placed(lines, 0, room, gap)
        if all(wide >= needed[name] for name, (_, wide) in places.items()):
            return lines
    return ways[-1]


def _least(theme: Theme, name: str, least: int) -> int:
    """How wide a column is at least: no word of what its empty field offers is broken."""
    words = add_word(name).split()
    return max(least, *(text_width(theme.font(14), word) for word in words))


def _placed(lines: Lines, start: int, room: int, gap: int) -> dict[str, tuple[int, int]]:
    """Columns of equal width in each line."""
    places = {}
    for names in lines:
        part = (room - (len(names) - 1) * gap) // len(names)
        places |= {name: (start + at * (part + gap), part) for at, name in enumerate(names)}
    return places


def _level_heights(theme: Theme, width: int) -> dict[str, int]:
    return {level: step_level.height(theme, level, width) for level in COORDINATION}


class StepColumnsHead(QWidget):
    """The names of the columns; `leave_room` keeps them over a table that scrolls."""

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
        words = {"key": self.tr("Key"), "text": self.tr("Step and support needed")}
        for name in columns.lines[0]:
            left, wide = columns.places[name]
            cell = QRect(row.left() + left, row.top(), wide, row.height())
            place = painting.mirrored(cell, row, direction)
            text = words.get(name) or field_word(name)
            paint_line(painter, place, text, font, color, direction)
        below = QRect(0, self.height() - 1, self.width(), 1)
        painter.fillRect(below, theme.color("line"))
