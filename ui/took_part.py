"""Who took part, day by day: a small table beside the coverage."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
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

    Where there is no room for all of them beside each other, they go on below.
    """

    def __init__(self, holder: ThemeHolder, event: Event) -> None:
        super().__init__()
        self._holder = holder
        self._event = event
        self._found: tuple[Participation, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
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

    def blocks(self, width: int) -> list[list[tuple[Participation, int]]]:
        """The columns that stand beside each other, each with its width, block below block."""
        theme = self._holder.theme
        room = width - theme.px(2 * EDGE) - self._wide_names()
        found: list[list[tuple[Participation, int]]] = []
        left = 0
        for one in self._found:
            wide = self._wide_column(one)
            if not found or wide > left:
                found.append([])
                left = room
            found[-1].append((one, wide))
            left -= wide
        if len(found) == 1:
            spare = max(0, left) // len(found[0])
            return [[(one, wide + spare) for one, wide in found[0]]]
        return found

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """A line for each count, and one for the names of the days; so for each block."""
        theme = self._holder.theme
        lines = len(self.lines(self._found[0])) + 1 if self._found else 0
        return len(self.blocks(width)) * theme.px(LINE * lines + 8)

    def sizeHint(self) -> QSize:
        """As high as it is at its width."""
        return QSize(200, self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, perhaps more blocks."""
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the columns."""
        painter = QPainter(self)
        top = 0
        for block in self.blocks(self.width()) if self._found else ():
            top = self._paint_block(painter, block, top)

    def _paint_block(
        self, painter: QPainter, block: list[tuple[Participation, int]], top: int
    ) -> int:
        """Paint some columns with the names of the counts; where the next ones begin."""
        theme, direction = self._holder.theme, self.layoutDirection()
        px = theme.px
        subtle, text = theme.color("text.subtle"), theme.color("text")
        names = [name for name, _ in self.lines(block[0][0])]
        columns = [[value for _, value in self.lines(one)] for one, _ in block]
        taken = sum(wide for _, wide in block)
        for at in range(len(names) + 1):
            line = QRect(px(EDGE), top + at * px(LINE), self.width() - px(2 * EDGE), px(LINE))
            row = Row(line, direction, 0)
            name = row.start(line.width() - taken)
            if at:
                paint_line(painter, name, names[at - 1], theme.font(12), subtle, direction)
            for (one, wide), column in zip(block, columns, strict=True):
                cell = row.start(wide)
                if not at:
                    font = theme.font(12, 500)
                    paint_line(painter, cell, self.head(one), font, subtle, direction, "end")
                    continue
                font = theme.figures(12, 400 if one.day else 600)
                paint_line(painter, cell, column[at - 1], font, text, direction, "end")
        return top + px(LINE * (len(names) + 1) + 8)

    def _wide_names(self) -> int:
        """What the names of the counts need."""
        font = self._holder.theme.font(12)
        names = (name for one in self._found for name, _ in self.lines(one))
        return max((text_width(font, name) for name in names), default=0) + self._holder.theme.px(8)

    def _wide_column(self, one: Participation) -> int:
        """What a column needs: no two figures stand close together."""
        theme = self._holder.theme
        head = text_width(theme.font(12, 500), self.head(one))
        font = theme.figures(12, 400 if one.day else 600)
        values = [text_width(font, value) for _, value in self.lines(one)]
        return max(head, *values, theme.px(LEAST - GAP)) + theme.px(GAP)

    def _of(self, some: int, all_of_them: int) -> str:
        number = QLocale().toString
        return self.tr("{some} of {all}").format(some=number(some), all=number(all_of_them))
