"""Where the columns of the talks stand, for their head and their rows."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import painting
from ui.text import RTL, paint_line, text_width
from ui.theme import Theme, ThemeHolder

ROW = 56
EDGE, SIGN, NUMBER, GAP = 20, 16, 20, 12
SPEAKER_LEAST, SPEAKER_MOST = 84, 200
LANGUAGE, TIME = 56, 56

Places = dict[str, tuple[int, int]]


def places(theme: Theme, width: int, heads: dict[str, str], last: int = 0) -> Places:
    """Left edge and width of each column in this width, from left to right.

    A column of figures is at least as wide as its head, that of numbers as the `last` of them; the
    title has what the others leave.
    """
    px, gap = theme.px, theme.px(GAP)
    font = theme.font(12, 500)
    wide = {
        "sign": px(SIGN),
        "number": max(px(NUMBER), text_width(theme.figures(14), str(last)) + 1),
        "speaker": min(max(width // 6, px(SPEAKER_LEAST)), px(SPEAKER_MOST)),
        "language": max(px(LANGUAGE), text_width(font, heads["language"])),
        "planned": max(px(TIME), text_width(font, heads["planned"])),
        "actual": max(px(TIME), text_width(font, heads["actual"])),
    }
    wide["talk"] = max(px(80), width - 2 * px(EDGE) - 6 * gap - sum(wide.values()))
    found: Places = {}
    at = px(EDGE)
    for name in ("sign", "number", "speaker", "talk", "language", "planned", "actual"):
        found[name] = (at, wide[name])
        at += wide[name] + gap
    return found


class TalkHead(QWidget):
    """The names of the columns; `leave_room` keeps them over a list that scrolls.

    `last` is the highest number of a row.
    """

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self._room = 0
        self.last = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        holder.changed.connect(self.updateGeometry)
        holder.changed.connect(self.update)

    def names(self) -> dict[str, str]:
        """What stands over the columns."""
        return {
            "speaker": self.tr("Speaker"),
            "talk": self.tr("Talk"),
            "language": self.tr("Language"),
            "planned": self.tr("Planned"),
            "actual": self.tr("Actual"),
        }

    def leave_room(self, wide: int) -> None:
        """Leave so many pixels free at the end: there the list below has its scroll bar."""
        if wide != self._room:
            self._room = wide
            self.update()

    def sizeHint(self) -> QSize:
        """33 high, with its line."""
        return QSize(200, self._holder.theme.px(33))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint names and line."""
        theme, direction = self._holder.theme, self.layoutDirection()
        painter = QPainter(self)
        row = QRect(0, 0, self.width() - self._room, self.height() - 1)
        if direction == RTL:
            row.translate(self._room, 0)
        names = self.names()
        columns = places(theme, row.width(), names, self.last)
        font, color = theme.font(12, 500), theme.color("text.subtle")
        for name, text in names.items():
            left, wide = columns[name]
            cell = QRect(row.left() + left, row.top(), wide, row.height())
            place = painting.mirrored(cell, row, direction)
            at = "end" if name in ("planned", "actual") else "start"
            paint_line(painter, place, text, font, color, direction, at)
        below = QRect(0, self.height() - 1, self.width(), 1)
        painter.fillRect(below, theme.color("line.mid"))
