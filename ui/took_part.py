"""Who took part, day by day: a small table beside the coverage."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator.event import Event
from facilitator.participation import Participation
from ui.painting import Row
from ui.text import paint_line, text_width
from ui.theme import ThemeHolder
from ui.wording import listed, sentences

LINE, EDGE, LEAST, GAP = 24, 20, 56, 6


class TookPart(QWidget):
    """A row for each count, a column for each day, and one for all days at the end.

    Where there is no room for all days, the first ones are left out.
    """

    def __init__(self, holder: ThemeHolder, event: Event) -> None:
        super().__init__()
        self._holder = holder
        self._event = event
        self._found: tuple[Participation, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        holder.changed.connect(self.updateGeometry)

    def show_days(self, found: Sequence[Participation]) -> None:
        """Show these; of an event of one day, that."""
        days = [one for one in found if one.day]
        self._found = tuple(days if len(days) == 1 else found)
        said = [listed(f"{name} {value}" for name, value in self.lines(one)) for one in found]
        heads = [self.head(one) for one in found]
        pairs = zip(heads, said, strict=True)
        self.setAccessibleDescription(sentences(f"{head}: {words}" for head, words in pairs))
        self.updateGeometry()
        self.update()

    def head(self, one: Participation) -> str:
        """What a column is called."""
        if not one.day:
            return self.tr("All days")
        days = [day.key for day in self._event.days]
        return self.tr("Day %1").replace("%1", str(days.index(one.day) + 1))

    def lines(self, one: Participation) -> list[tuple[str, str]]:
        """The counts of a column by their names."""
        number = QLocale().toString
        turnout = "–" if one.turnout is None else f"{number(round(100 * one.turnout))}\u00a0%"
        return [
            (self.tr("Rooms"), self._of(one.rooms, one.expected)),
            (self.tr("People"), "–" if one.people is None else number(one.people)),
            (self.tr("Ballots"), number(one.ballots)),
            (self.tr("Turnout"), turnout),
            (self.tr("Communities"), number(len(one.communities))),
            (self.tr("Languages"), number(len(one.languages))),
            (self.tr("Notes"), number(one.notes)),
            (self.tr("Talks"), self._of(one.talks, one.talks_planned)),
        ]

    def sizeHint(self) -> QSize:
        """A line for each count, and one for the names of the days."""
        count = len(self.lines(self._found[0])) + 1 if self._found else 0
        return QSize(200, self._holder.theme.px(LINE * count + 8))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the columns."""
        theme, direction = self._holder.theme, self.layoutDirection()
        painter = QPainter(self)
        if not self._found:
            return
        px = theme.px
        named, least = self._widths()
        room = self.width() - px(2 * EDGE) - named
        shown = self._found[-max(1, room // least) :]
        wide = max(least, room // len(shown)) if room > least else room
        subtle, text = theme.color("text.subtle"), theme.color("text")
        names = [name for name, _ in self.lines(shown[0])]
        columns = [[value for _, value in self.lines(one)] for one in shown]
        for at in range(len(names) + 1):
            line = QRect(px(EDGE), at * px(LINE), self.width() - px(2 * EDGE), px(LINE))
            row = Row(line, direction, 0)
            name = row.start(line.width() - wide * len(shown))
            if at:
                paint_line(painter, name, names[at - 1], theme.font(12), subtle, direction)
            for one, column in zip(shown, columns, strict=True):
                cell = row.start(wide)
                if not at:
                    font = theme.font(12, 500)
                    paint_line(painter, cell, self.head(one), font, subtle, direction, "end")
                    continue
                font = theme.figures(12, 400 if one.day else 600)
                paint_line(painter, cell, column[at - 1], font, text, direction, "end")

    def _widths(self) -> tuple[int, int]:
        """What the names need, and what a column needs: no two figures stand close together."""
        theme = self._holder.theme
        lines = [line for one in self._found for line in self.lines(one)]
        names = [text_width(theme.font(12), name) for name, _ in lines]
        heads = [text_width(theme.font(12, 500), self.head(one)) for one in self._found]
        values = [text_width(theme.figures(12, 600), value) for _, value in lines]
        gap = theme.px(GAP)
        return max(names) + theme.px(8), max(*heads, *values, theme.px(LEAST - GAP)) + gap

    def _of(self, some: int, all_of_them: int) -> str:
        number = QLocale().toString
        return self.tr("{some} of {all}").format(some=number(some), all=number(all_of_them))
