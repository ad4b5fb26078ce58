"""How many initiatives each recommendation has, side by side."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator.event import Event, whole_number
from ui import painting
from ui.text import LTR, paint_line
from ui.theme import ThemeHolder

_GAP, _LEAST, _HIGH = 4, 28, 36


class RecommendationStrip(QWidget):
    """A box for each recommendation, wider where it has more; its number over how many."""

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self._counts: list[tuple[str, int]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        holder.changed.connect(self.updateGeometry)

    def show_event(self, event: Event) -> None:
        """Count those of this event; 9a and 9b are one number."""
        # Each number once, whatever parts it has.
        pairs = {(one.recommendation, whole_number(one.number)) for one in event.initiatives}
        numbers = [recommendation for recommendation, _ in pairs]
        self._counts = [(one.number, numbers.count(one.number)) for one in event.recommendations]
        self.setAccessibleName("; ".join(f"{number}: {count}" for number, count in self._counts))
        self.update()

    def sizeHint(self) -> QSize:
        """One line of boxes."""
        theme = self._holder.theme
        return QSize(theme.px(240), theme.px(_HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the boxes."""
        if not self._counts:
            return
        theme = self._holder.theme
        painter = QPainter(self)
        gap, least = theme.px(_GAP), theme.px(_LEAST)
        count = len(self._counts)
        room = self.width() - gap * (count - 1) - least * count
        total = max(1, sum(number for _, number in self._counts))
        row = painting.Row(self.rect(), self.layoutDirection(), gap)
        half = theme.px(16)
        for at, (name, number) in enumerate(self._counts):
            wide = least + max(0, room) * number // total
            box = row.rest() if at == count - 1 and room > 0 else row.start(wide)
            painting.paint_box(painter, box, theme.color("bg.neutral"))
            upper = QRect(box.left(), box.top() + theme.px(2), box.width(), half)
            lower = upper.translated(0, half)
            strong, color = theme.figures(12, 600), theme.color("text")
            paint_line(painter, upper, name, strong, color, LTR, "center")
            subtle = theme.color("text.subtle")
            paint_line(painter, lower, str(number), theme.figures(12), subtle, LTR, "center")
