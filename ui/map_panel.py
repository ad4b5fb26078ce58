"""The end side of the map: the initiative, its shares and places, and its regions."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLocale, QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from facilitator.advance_counts import Advance, Named
from facilitator.advance_spread import Spread, share_of
from facilitator.standings import Line as StandingLine
from ui import painting
from ui.chart_map import joined_words
from ui.frames import Margins, scrolling, surface
from ui.lines import Rule
from ui.map_painting import numbers_of
from ui.painting import Row
from ui.panel_parts import WrappedText, panel
from ui.rank_words import rank_within
from ui.region_bars import BarOf, RegionBars
from ui.region_words import region_names
from ui.text import TextBlock, isolate, lay_out, paint_line, text_width
from ui.theme import ThemeHolder
from ui.voice import INTERFACE
from ui.wording import listed, passage

WIDE, NARROW, _LEAST_BELOW = 340, 280, 320
_ANY = 16777215  # Qt's largest size
_NAMED = 6
"""So many communities are named; the others are counted."""


@dataclass(frozen=True)
class Looked:
    """What the panel shows of an initiative; `line` is its line in the standing of the rooms."""

    title: str
    spread: Spread
    named: Named
    line: StandingLine | None
    advance: Advance


class MapPanel(QWidget):
    """What is known of one initiative."""

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self._place = "wide"
        surface(self, "panel")
        self.title = _Title(holder)
        self.figures = _Figures(holder)
        self.places = WrappedText(holder, 14, 400, "text.subtle")
        self.heading = WrappedText(holder, 12, 500, "text.subtle")
        self.bars = RegionBars(holder)
        self.note = WrappedText(holder, 12, 400, "text.subtle")
        inside = panel()
        top = QVBoxLayout()
        Margins(holder, top, 20, 16, 20, 16)
        top.setSpacing(12)
        for part in (self.title, self.figures, self.places):
            top.addWidget(part)
        middle = QVBoxLayout()
        Margins(holder, middle, 20, 12, 20, 8)
        middle.addWidget(self.heading)
        foot = QVBoxLayout()
        Margins(holder, foot, 20, 12, 20, 12)
        foot.addWidget(self.note)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(Rule(holder, "line.mid"))
        column.addLayout(middle)
        column.addWidget(Rule(holder, "line.mid"))
        column.addWidget(self.bars)
        column.addStretch(1)
        self._foot_rule = Rule(holder, "line.mid")
        column.addWidget(self._foot_rule)
        column.addLayout(foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolling(inside))
        holder.changed.connect(self._dress)
        self._dress()

    def show_looked(self, looked: Looked) -> None:
        """Show this initiative."""
        spread = looked.spread
        self.title.show_title(spread.item, looked.title)
        share = QLocale().toString(round(100 * spread.share)) + "\u00a0%"
        votes = INTERFACE.percent(looked.line.share) if looked.line is not None else "–"
        self.figures.show_figures(
            (
                (share, self.tr("of communities named it")),
                (votes, self.tr("of votes in the rooms")),
            )
        )
        self.places.set_text(self._places(looked))
        self.bars.show_rows(
            [
                BarOf(at, region_names(one.regions), numbers_of(one), share_of(one))
                for at, one in enumerate(spread.highest_first)
            ]
        )
        self.note.set_text(self._note(looked))
        for part in (self.note, self._foot_rule):
            part.setVisible(bool(self.note.text()))

    def set_place(self, place: str) -> None:
        """`wide` at the end side, less wide there (empty), or `below` the map over its width."""
        self._place = place
        self._dress()

    def retranslate(self) -> None:
        """Set every text anew; what is shown follows with the next `show_looked`."""
        self.heading.set_text(self.tr("Communities that named it, by region"))
        self.bars.setAccessibleName(self.heading.text())

    def _places(self, looked: Looked) -> str:
        rank = looked.named.rank
        advance = self.tr("Nobody named it in advance.")
        if rank is not None:
            advance = self.tr("In advance: rank %1.")
            advance = advance.replace("%1", rank_within(rank, tied=looked.named.tied))
        line = looked.line
        if line is None:
            rooms = self.tr("The rooms did not vote on it.")
        elif line.rank is None or not line.votes:
            rooms = self.tr("In the rooms: no votes.")
        else:
            rooms = self.tr("In the rooms: rank %1.")
            rooms = rooms.replace("%1", rank_within(line.rank, tied=line.tied))
        return passage((advance, rooms))

    def _note(self, looked: Looked) -> str:
        """That regions were joined, and which communities are on no map."""
        words = joined_words(looked.spread)
        names = [isolate(name) for name in looked.advance.elsewhere]
        if not names:
            return words
        shown = names[:_NAMED]
        if len(names) > _NAMED:
            shown.append(self.tr("%n more", "", len(names) - _NAMED))
        elsewhere = self.tr("Of no region: {names}. {count} named it.")
        count = isolate(numbers_of(looked.spread.elsewhere))
        elsewhere = elsewhere.format(names=listed(shown), count=count)
        return passage((words, elsewhere))

    def _dress(self) -> None:
        px, below = self._holder.theme.px, self._place == "below"
        self.setMinimumHeight(px(_LEAST_BELOW) if below else 0)
        if below:
            self.setMinimumWidth(0)
            self.setMaximumWidth(_ANY)
        else:
            self.setFixedWidth(px(WIDE if self._place == "wide" else NARROW))


class _Title(QWidget):
    """The large badge, and the title beside it in two lines at most."""

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self._number, self._words = "", ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        holder.changed.connect(self.updateGeometry)
        holder.changed.connect(self.update)

    def show_title(self, number: str, words: str) -> None:
        """Show this initiative."""
        self._number, self._words = number, words
        self.setAccessibleName(f"{number} {words}")
        self.setToolTip(words)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Long titles take a second line."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Badge or lines."""
        return max(self._holder.theme.px(28), self._block(width).height)

    def sizeHint(self) -> QSize:
        """As wide as the panel."""
        wide = self._holder.theme.px(200)
        return QSize(wide, self.heightForWidth(self.width() or wide))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other lines."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint both."""
        theme = self._holder.theme
        painter = QPainter(self)
        first = QRect(0, 0, self.width(), theme.px(28))
        row = Row(first, self.layoutDirection(), theme.px(12))
        badge = row.start(painting.badge_size(theme, self._number, large=True))
        painting.paint_badge(painter, theme, badge, self._number, "current")
        rest = row.rest()
        self._block(self.width()).paint(painter, rest.left(), 0, theme.color("text"))

    def _block(self, width: int) -> TextBlock:
        theme = self._holder.theme
        badge = painting.badge_size(theme, self._number, large=True).width() + theme.px(12)
        return lay_out(
            self._words,
            theme.font(20, 600),
            width - badge,
            theme.line_height(20),
            max_lines=2,
            align_to=self.layoutDirection(),
        )


class _Figures(QWidget):
    """Large figures with what they count below; side by side where there is room."""

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self._figures: tuple[tuple[str, str], ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        holder.changed.connect(self.updateGeometry)
        holder.changed.connect(self.update)

    def show_figures(self, figures: tuple[tuple[str, str], ...]) -> None:
        """Show (figure, what it is)."""
        self._figures = figures
        self.setAccessibleName(listed(f"{figure} {words}" for figure, words in figures))
        self.updateGeometry()
        self.update()

    def figures(self) -> tuple[tuple[str, str], ...]:
        """What it shows."""
        return self._figures

    def hasHeightForWidth(self) -> bool:
        """Below each other in a narrow panel."""
        return True

    def heightForWidth(self, width: int) -> int:
        """One row of figures, or one for each."""
        rows = 1 if self._fits(width) else len(self._figures)
        return rows * self._holder.theme.px(56)

    def sizeHint(self) -> QSize:
        """As wide as the panel."""
        wide = self._holder.theme.px(200)
        return QSize(wide, self.heightForWidth(self.width() or wide))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, perhaps another arrangement."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint figure by figure."""
        theme, direction = self._holder.theme, self.layoutDirection()
        painter = QPainter(self)
        high, fits = theme.px(56), self._fits(self.width())
        big, small = theme.figures(28, 600), theme.font(12)
        row = Row(QRect(0, 0, self.width(), high), direction, theme.px(12))
        for at, (figure, words) in enumerate(self._figures):
            cell = QRect(0, at * high, self.width(), high)
            if fits:
                cell = row.start(self._width(figure, words))
            above = QRect(cell.left(), cell.top(), cell.width(), theme.px(36))
            below = QRect(cell.left(), cell.top() + theme.px(37), cell.width(), theme.px(18))
            paint_line(painter, above, figure, big, theme.color("text"), direction)
            paint_line(painter, below, words, small, theme.color("text.subtle"), direction)

    def _width(self, figure: str, words: str) -> int:
        theme = self._holder.theme
        least = max(text_width(theme.figures(28, 600), figure), text_width(theme.font(12), words))
        return least + 1

    def _fits(self, width: int) -> bool:
        gaps = self._holder.theme.px(12) * max(0, len(self._figures) - 1)
        return sum(self._width(*one) for one in self._figures) + gaps <= width
