"""How goals and steps of several rooms look, in a row and side by side."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractScrollArea

from facilitator.event import Event
from facilitator.plan_overview import RoomGoal, RoomStep
from facilitator.records import Step
from ui import painting
from ui.beside_delegate import BesideDelegate
from ui.icons import paint_icon
from ui.months import when_words
from ui.place_words import brief_place_words
from ui.plan_words import beginning, field_word, gap_word, level_word
from ui.text import TextBlock, isolate, paint_line, text_width
from ui.theme import Theme, ThemeHolder
from ui.wording import listed

PAD, GAP, STAR, SMALL = 10, 12, 24, 18
LEAD, WHEN, ROOM = 120, 84, 128
TEXT_LEAST = 220
MOST_LETTERS, MOST_LINES, MOST_SHORT = 1200, 12, 160

Item = RoomGoal | RoomStep


class PlannedDelegate(BesideDelegate):
    """Paints `RoomGoal`s and `RoomStep`s. Without room for columns they stand below the text."""

    def __init__(self, holder: ThemeHolder, view: QAbstractScrollArea, event: Event) -> None:
        super().__init__(holder, view)
        self._event = event

    # In a row

    def measure_one(self, theme: Theme, item: Item, width: int) -> int:
        """The text, what stands below it, and the room around them."""
        wide, stacked = self._text_width(theme, item, width)
        height = self._text(theme, item, wide).height
        if isinstance(item, RoomStep):
            height += theme.px(SMALL) * len(self._below(item.step))
        if stacked:
            height += theme.px(4) + theme.line_height(14, reading=True)
        return height + 2 * theme.px(PAD) + 1

    def paint_one(
        self,
        painter: QPainter,
        theme: Theme,
        rect: QRect,
        item: Item,
        direction: Qt.LayoutDirection,
    ) -> None:
        """Paint star and text, and beside or below it lead, date and room."""
        inside = self.inside(rect, direction).adjusted(0, theme.px(PAD), 0, -theme.px(PAD))
        wide, stacked = self._text_width(theme, item, rect.width())
        high = theme.line_height(14, reading=True)
        line = QRect(inside.left(), inside.top(), inside.width(), high)
        row = painting.Row(line, direction, theme.px(GAP))
        if isinstance(item, RoomStep):
            star = row.start(theme.px(STAR), 0)
            if item.step.key:
                self._paint_star(painter, theme, star, direction)
        text = row.start(wide)
        top = self._paint_text(painter, theme, item, text, direction)
        if stacked:
            foot = QRect(text.left(), top + theme.px(4), text.width(), line.height())
            row = painting.Row(foot, direction, theme.px(GAP))
        self._paint_columns(painter, theme, row, item, stacked=stacked)

    def paint_columns(
        self, painter: QPainter, theme: Theme, rect: QRect, direction: Qt.LayoutDirection
    ) -> None:
        """Lead, when, room."""
        if self._is_narrow(theme, rect.width()):
            return
        row = painting.Row(self.inside(rect, direction), direction, theme.px(GAP))
        names = ((self.tr("Room"), ROOM), (field_word("when"), WHEN), (field_word("lead"), LEAD))
        font, subtle = theme.font(12, 500), theme.color("text.subtle")
        for name, wide in names:
            paint_line(painter, row.end(theme.px(wide)), name, font, subtle, direction)

    def _paint_text(
        self,
        painter: QPainter,
        theme: Theme,
        item: Item,
        place: QRect,
        direction: Qt.LayoutDirection,
    ) -> int:
        """The text and what stands below it; where that ends."""
        block = self._text(theme, item, place.width())
        block.paint(painter, place.left(), place.top(), theme.color("text"))
        top = place.top() + block.height
        for words in self._below(item.step) if isinstance(item, RoomStep) else ():
            line = QRect(place.left(), top, place.width(), theme.px(SMALL))
            paint_line(painter, line, words, theme.font(12), theme.color("text.subtle"), direction)
            top += theme.px(SMALL)
        return top

    def _paint_columns(
        self, painter: QPainter, theme: Theme, row: painting.Row, item: Item, *, stacked: bool
    ) -> None:
        room = brief_place_words(self._event, item.place)
        font, subtle = theme.font(14), theme.color("text.subtle")
        direction = row.direction
        if stacked:
            if isinstance(item, RoomStep):
                self._paint_value(painter, theme, row, "lead", item.step)
                self._paint_value(painter, theme, row, "when", item.step)
            paint_line(painter, row.rest(), room, font, subtle, direction)
            return
        paint_line(painter, row.end(theme.px(ROOM)), room, font, subtle, direction)
        if not isinstance(item, RoomStep):
            return
        for field, wide in (("when", WHEN), ("lead", LEAD)):
            cell = painting.Row(row.end(theme.px(wide)), direction, 0)
            self._paint_value(painter, theme, cell, field, item.step)

    def _paint_value(
        self, painter: QPainter, theme: Theme, row: painting.Row, field: str, step: Step
    ) -> None:
        """The lead or the date of a step, or that it has none."""
        words = _value(step, field)
        if not words:
            self.paint_gap(painter, theme, row, gap_word(field))
            return
        font = theme.font(14)
        place = row.start(max(0, min(text_width(font, words), row.rest().width())))
        paint_line(painter, place, words, font, theme.color("text"), row.direction)

    def _paint_star(
        self, painter: QPainter, theme: Theme, place: QRect, direction: Qt.LayoutDirection
    ) -> None:
        side = theme.px(16)
        star = painting.Row(place, direction, 0).start(QSize(side, side))
        paint_icon(painter, star, "star-fill", theme.color("accent"))

    # On a card

    def measure_card(self, theme: Theme, item: RoomStep, width: int) -> int:
        """Room, level, text, what stands below it, lead and date."""
        text = self._text(theme, item, width).height
        below = theme.px(SMALL) * len(self._below(item.step))
        return theme.px(SMALL + 24 + 4 + 4) + text + below + theme.line_height(14)

    def paint_card(
        self,
        painter: QPainter,
        theme: Theme,
        rect: QRect,
        item: RoomStep,
        direction: Qt.LayoutDirection,
    ) -> None:
        """Paint them below each other."""
        line = QRect(rect.left(), rect.top(), rect.width(), theme.px(SMALL))
        row = painting.Row(line, direction, theme.px(8))
        if item.step.key:
            self._paint_star(painter, theme, row.end(theme.px(16)), direction)
        words = brief_place_words(self._event, item.place)
        font, subtle = theme.font(12), theme.color("text.subtle")
        paint_line(painter, row.rest(), words, font, subtle, direction)
        level, font = level_word(item.step.coordination), theme.font(12, 500)
        line.translate(0, line.height() + theme.px(2))
        line.setHeight(theme.px(20))
        pad = theme.px(6)
        wide = min(line.width(), text_width(font, level) + 2 * pad)
        box = painting.Row(line, direction, 0).start(wide)
        painting.paint_box(painter, box, theme.color("bg.neutral"))
        inner = box.adjusted(pad, 0, -pad, 0)
        paint_line(painter, inner, level, font, theme.color("text"), direction)
        place = QRect(rect)
        place.setTop(rect.top() + theme.px(SMALL + 24 + 4))
        top = self._paint_text(painter, theme, item, place, direction)
        foot = QRect(rect.left(), top + theme.px(4), rect.width(), theme.line_height(14))
        row = painting.Row(foot, direction, theme.px(GAP))
        self._paint_value(painter, theme, row, "lead", item.step)
        self._paint_value(painter, theme, row, "when", item.step)

    # Parts

    def _below(self, step: Step) -> tuple[str, ...]:
        """What stands in small letters below a step."""
        communities = listed(isolate(name) for name in step.communities)
        needs = beginning(step.needs, MOST_SHORT).replace("\n", " ")
        lines = (
            needs and self.tr("Needs: {needs}").format(needs=isolate(needs)),
            communities and self.tr("Interested: {names}").format(names=communities),
        )
        return tuple(line for line in lines if line)

    def _text(self, theme: Theme, item: Item, width: int) -> TextBlock:
        record = item.step if isinstance(item, RoomStep) else item.goal
        return self.block(theme, record.id, record.text, width, most=MOST_LETTERS, lines=MOST_LINES)

    def _text_width(self, theme: Theme, item: Item, width: int) -> tuple[int, bool]:
        """How wide the text is, and whether the rest stands below it."""
        inside = self.inside(QRect(0, 0, width, 1), Qt.LayoutDirection.LeftToRight).width()
        inside -= theme.px(STAR) if isinstance(item, RoomStep) else 0
        if self._is_narrow(theme, width):
            return inside, True
        others = (LEAD, WHEN, ROOM) if isinstance(item, RoomStep) else (ROOM,)
        return inside - sum(theme.px(wide) + theme.px(GAP) for wide in others), False

    def _is_narrow(self, theme: Theme, width: int) -> bool:
        inside = self.inside(QRect(0, 0, width, 1), Qt.LayoutDirection.LeftToRight).width()
        others = sum(theme.px(wide) + theme.px(GAP) for wide in (LEAD, WHEN, ROOM))
        return inside - theme.px(STAR) - others < theme.px(TEXT_LEAST)


def _value(step: Step, field: str) -> str:
    value = when_words(step.when) if field == "when" else step.lead
    return beginning(value, MOST_SHORT).replace("\n", " ")
