"""How a list with things side by side looks: headings, groups with their cards, and rows."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from facilitator.note_line import isolated
from ui import painting
from ui.bar_delegate import StyleOf
from ui.beside_rows import Cards, GroupHead, Head, Missing, One, Row
from ui.icons import paint_icon
from ui.rows import ROW_ROLE
from ui.text import TextBlock, lay_out, paint_line, text_width
from ui.theme import Theme, ThemeHolder
from ui.wording import kind_word

EDGE, CARD_PAD = 20, 12
HEAD, GROUP, GAP = 40, 40, 12
LEAST_CARD = 290
_BUTTON = 28
_KEPT_LAYOUTS = 600

_ROOMY, _LEAST_WORDS = 480, 120
"""Narrower heads have no keys on their buttons; what is alike is said in so much at least."""

KEYS = {"accept": "A", "dissolve": "X"}

Index = QModelIndex | QPersistentModelIndex


class BesideDelegate(QStyledItemDelegate):
    """Paints the rows of a `BesideList`. Subclasses say how one thing looks, in a row and a card.

    `column` is which card of the current line has the mark.
    """

    def __init__(self, holder: ThemeHolder, view: QAbstractScrollArea) -> None:
        super().__init__(view)
        self._holder = holder
        self._view = view
        self._layouts: OrderedDict[Hashable, TextBlock] = OrderedDict()
        self.column = 0
        holder.changed.connect(self._layouts.clear)

    # What subclasses say

    def measure_one(self, theme: Theme, item: Any, width: int) -> int:  # noqa: ANN401
        """How tall one thing is in a row of its own."""
        raise NotImplementedError

    def paint_one(
        self,
        painter: QPainter,
        theme: Theme,
        rect: QRect,
        item: Any,  # noqa: ANN401
        direction: Qt.LayoutDirection,
    ) -> None:
        """Paint it there; the ground is painted."""
        raise NotImplementedError

    def measure_card(self, theme: Theme, item: Any, width: int) -> int:  # noqa: ANN401
        """How tall one thing is on a card, whose margins are not in `width`."""
        raise NotImplementedError

    def paint_card(
        self,
        painter: QPainter,
        theme: Theme,
        rect: QRect,
        item: Any,  # noqa: ANN401
        direction: Qt.LayoutDirection,
    ) -> None:
        """Paint it there."""
        raise NotImplementedError

    def paint_columns(
        self, painter: QPainter, theme: Theme, rect: QRect, direction: Qt.LayoutDirection
    ) -> None:
        """Name the columns of the rows in a heading that asks for it."""

    # Measures

    def columns(self, width: int) -> int:
        """How many cards have room beside each other."""
        theme = self._holder.theme
        return max(1, (width - theme.px(EDGE) - self.room_at_end(theme)) // theme.px(LEAST_CARD))

    def height(self, row: Row, width: int) -> int:
        """How tall a row is."""
        theme = self._holder.theme
        if isinstance(row, One):
            return self.measure_one(theme, row.item, width)
        if isinstance(row, Cards):
            inside = self._card_width(row, width) - 2 * theme.px(CARD_PAD)
            tallest = max(self.measure_card(theme, one.item, inside) for one in row.items)
            return tallest + 2 * theme.px(CARD_PAD) + 1
        if isinstance(row, GroupHead):
            return theme.px(GAP + GROUP)
        return theme.px(HEAD)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As tall as its text."""
        width = StyleOf(option).rect.width()
        return QSize(width, self.height(index.data(ROW_ROLE), width))

    def card_rect(self, row: Cards, rect: QRect, at: int, direction: Qt.LayoutDirection) -> QRect:
        """Where a card of a line is, in the rectangle of the line."""
        inside = self.inside(rect, direction)
        left = at * inside.width() // row.columns
        right = (at + 1) * inside.width() // row.columns
        card = QRect(inside.left() + left, inside.top(), right - left, inside.height())
        return painting.mirrored(card, inside, direction)

    def card_at(self, row: Cards, rect: QRect, point: QPoint, direction: Qt.LayoutDirection) -> int:
        """Which card is at a point; -1 for none."""
        found = (
            at
            for at in range(len(row.items))
            if self.card_rect(row, rect, at, direction).contains(point)
        )
        return next(found, -1)

    def button_at(
        self, row: GroupHead, rect: QRect, point: QPoint, direction: Qt.LayoutDirection
    ) -> str:
        """What a click at a point of a group's head asks for; empty for nothing."""
        buttons = self._buttons(row, rect, direction)
        return next((name for name, place in buttons.items() if place.contains(point)), "")

    def button_rect(
        self, row: GroupHead, rect: QRect, name: str, direction: Qt.LayoutDirection
    ) -> QRect:
        """Where a button of a group's head is."""
        return self._buttons(row, rect, direction)[name]

    # Painting

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the row."""
        theme, row, style = self._holder.theme, index.data(ROW_ROLE), StyleOf(option)
        rect, direction = style.rect, style.direction
        focused = style.has(QStyle.StateFlag.State_HasFocus)
        if isinstance(row, One):
            painting.paint_row_background(painter, theme, rect, direction=direction)
            if focused:
                self._paint_mark(painter, theme, rect.adjusted(0, 0, 0, -1))
            self.paint_one(painter, theme, rect, row.item, direction)
        elif isinstance(row, Cards):
            self._paint_cards(painter, theme, row, rect, direction, focused=focused)
        elif isinstance(row, GroupHead):
            self._paint_group(painter, theme, row, rect, style)
        elif isinstance(row, Head):
            self._paint_head(painter, theme, row, rect, direction)
        elif isinstance(row, Missing):
            self._paint_missing(painter, theme, row.words, rect, direction)

    def _paint_head(
        self,
        painter: QPainter,
        theme: Theme,
        head: Head,
        rect: QRect,
        direction: Qt.LayoutDirection,
    ) -> None:
        painter.fillRect(rect, theme.color("bg"))
        line = QRect(rect.left(), rect.bottom(), rect.width(), 1)
        painter.fillRect(line, theme.color("line"))
        inside = self.inside(rect, direction).adjusted(0, theme.px(8), 0, 0)
        row = painting.Row(inside, direction, theme.px(8))
        if head.kind:
            word = kind_word(head.kind)
            place = row.start(painting.chip_size(theme, head.kind, word))
            painting.paint_chip(painter, theme, place, head.kind, word, direction)
        else:
            font = theme.font(14, 600)
            place = row.start(text_width(font, head.words))
            paint_line(painter, place, head.words, font, theme.color("text"), direction)
        count, font = str(head.count), theme.figures(14)
        place = row.start(text_width(font, count))
        paint_line(painter, place, count, font, theme.color("text.subtle"), direction)
        if head.columns:
            below = rect.adjusted(0, theme.px(8), 0, 0)
            self.paint_columns(painter, theme, below, direction)

    def _paint_missing(
        self,
        painter: QPainter,
        theme: Theme,
        words: str,
        rect: QRect,
        direction: Qt.LayoutDirection,
    ) -> None:
        painting.paint_row_background(painter, theme, rect, direction=direction)
        row = painting.Row(self.inside(rect, direction), direction, theme.px(6))
        self.paint_gap(painter, theme, row, words)

    def paint_gap(self, painter: QPainter, theme: Theme, row: painting.Row, words: str) -> None:
        """What is missing: a sign and the words."""
        side, color = theme.px(14), theme.color("yellow.text")
        paint_icon(painter, row.start(QSize(side, side), theme.px(4)), "warning", color)
        font = theme.font(14)
        place = row.start(min(text_width(font, words), max(0, row.rest().width())))
        paint_line(painter, place, words, font, color, row.direction)

    def _paint_group(
        self, painter: QPainter, theme: Theme, row: GroupHead, rect: QRect, style: StyleOf
    ) -> None:
        direction, group = style.direction, row.group
        painter.fillRect(rect, theme.color("bg"))
        box = self.inside(rect, direction).adjusted(0, theme.px(GAP), 0, 0)
        painter.fillRect(box, theme.color("bg.subtle"))
        edge = theme.color("line")
        for side in (
            QRect(box.left(), box.top(), box.width(), 1),
            QRect(box.left(), box.bottom(), box.width(), 1),
            QRect(box.left(), box.top(), 1, box.height()),
            QRect(box.right(), box.top(), 1, box.height()),
        ):
            painter.fillRect(side, edge)
        pad = theme.px(CARD_PAD)
        strip = painting.Row(box.adjusted(pad, 0, -pad, 0), direction, theme.px(8))
        for name, place in self._buttons(row, rect, direction).items():
            self._paint_button(painter, theme, name, place, style.pointer(), direction)
            strip.end(place.width())
        state, word = group.tag
        size = painting.tag_size(theme, state, word) if state else QSize(0, 0)
        font = theme.font(14, 600)
        room = strip.rest().width() - (size.width() + theme.px(8) if state else 0)
        if state and room < min(text_width(font, group.words), theme.px(_LEAST_WORDS)):
            # The buttons say as well that nobody has decided yet.
            state, room = "", strip.rest().width()
        place = strip.start(max(0, min(text_width(font, group.words), room)))
        paint_line(painter, place, group.words, font, theme.color("text"), direction)
        if state:
            painting.paint_tag(painter, theme, strip.start(size), state, word, direction)

    def _paint_button(
        self,
        painter: QPainter,
        theme: Theme,
        name: str,
        rect: QRect,
        pointer: QPoint,
        direction: Qt.LayoutDirection,
    ) -> None:
        fill = "button.hover" if rect.contains(pointer) else "button"
        painting.paint_box(painter, rect, theme.color(fill), theme.color("line.button"))
        pad = theme.px(8)
        row = painting.Row(rect.adjusted(pad, 0, -pad, 0), direction, theme.px(6))
        font = theme.font(14, 600)
        key = painting.key_size(theme, KEYS[name])
        named = text_width(font, self._button_word(name))
        if key.width() and row.rest().width() >= named + key.width():
            painting.paint_key(painter, theme, row.end(key), KEYS[name])
        paint_line(
            painter, row.rest(), self._button_word(name), font, theme.color("text"), direction
        )

    def _paint_cards(
        self,
        painter: QPainter,
        theme: Theme,
        row: Cards,
        rect: QRect,
        direction: Qt.LayoutDirection,
        *,
        focused: bool,
    ) -> None:
        painter.fillRect(rect, theme.color("bg"))
        box, pad = self.inside(rect, direction), theme.px(CARD_PAD)
        marked = min(self.column, len(row.items) - 1)
        for at, one in enumerate(row.items):
            card = self.card_rect(row, rect, at, direction)
            if focused and at == marked:
                self._paint_mark(painter, theme, card.adjusted(1, 0, -1, -1))
            inside = card.adjusted(pad, pad, -pad, -pad)
            self.paint_card(painter, theme, inside, one.item, direction)
            if at + 1 < row.columns:
                line = QRect(card.right(), card.top(), 1, card.height())
                line = painting.mirrored(line, card, direction)
                painter.fillRect(line, theme.color("line.mid"))
        below = QRect(box.left(), box.bottom(), box.width(), 1)
        painter.fillRect(below, theme.color("line" if row.last else "line.mid"))
        for x in (box.left(), box.right()):
            painter.fillRect(QRect(x, box.top(), 1, box.height()), theme.color("line"))

    def _paint_mark(self, painter: QPainter, theme: Theme, rect: QRect) -> None:
        painter.fillRect(rect, theme.color("accent.subtle"))
        painting.paint_focus(painter, theme, rect)

    # Parts

    def room_at_end(self, theme: Theme) -> int:
        """What stays free behind a row: the scroll bar takes its part of it."""
        bar = self._view.width() - self._view.viewport().width()
        return max(theme.px(EDGE) - bar, theme.px(4))

    def inside(self, rect: QRect, direction: Qt.LayoutDirection) -> QRect:
        """A row without its margins."""
        theme = self._holder.theme
        inside = rect.adjusted(theme.px(EDGE), 0, -self.room_at_end(theme), 0)
        return painting.mirrored(inside, rect, direction)

    def _card_width(self, row: Cards, width: int) -> int:
        theme = self._holder.theme
        return (width - theme.px(EDGE) - self.room_at_end(theme)) // row.columns

    def _buttons(
        self, row: GroupHead, rect: QRect, direction: Qt.LayoutDirection
    ) -> dict[str, QRect]:
        theme = self._holder.theme
        box = self.inside(rect, direction).adjusted(0, theme.px(GAP), 0, 0)
        strip = painting.Row(box, direction, theme.px(6))
        strip.end(0)
        found: dict[str, QRect] = {}
        for name in reversed(row.group.asks):
            key = painting.key_size(theme, KEYS[name]).width()
            wide = text_width(theme.font(14, 600), self._button_word(name)) + theme.px(16)
            if key and box.width() >= theme.px(_ROOMY):
                wide += key + theme.px(6)
            found[name] = strip.end(QSize(wide, theme.px(_BUTTON)))
        return found

    def _button_word(self, name: str) -> str:
        return {"accept": self.tr("Accept"), "dissolve": self.tr("Dissolve")}[name]

    def block(
        self, theme: Theme, key: Hashable, text: str, width: int, *, most: int, lines: int = 0
    ) -> TextBlock:
        """People's text in its own direction; `most` letters of it, in so many lines at most."""
        name = (key, text, width, lines)
        kept = self._layouts.get(name)
        if kept is not None:
            self._layouts.move_to_end(name)
            return kept
        shown = text[:most] + ("…" if len(text) > most else "")
        made = lay_out(
            isolated(shown),
            theme.font_for(shown),
            width,
            theme.line_height(14, reading=True, text=shown),
            max_lines=lines,
        )
        self._layouts[name] = made
        while len(self._layouts) > _KEPT_LAYOUTS:
            self._layouts.popitem(last=False)
        return made
