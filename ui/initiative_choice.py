"""One initiative of all: a field that opens, with its number as a badge."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
    QStylePainter,
    QWidget,
)

from ui import painting
from ui.bar_delegate import StyleOf
from ui.choice import Choice
from ui.painting import Row
from ui.rows import Index
from ui.text import paint_line, text_width
from ui.theme import ThemeHolder
from ui.wording import listed

_HINT = int(Qt.ItemDataRole.UserRole) + 1
_TITLE = int(Qt.ItemDataRole.UserRole) + 2
_MOST_SHOWN = 12


@dataclass(frozen=True)
class Offer:
    """An initiative to choose: number, title, and what stands at the end of its line."""

    number: str
    title: str
    hint: str = ""


class _Delegate(QStyledItemDelegate):
    def __init__(self, holder: ThemeHolder, parent: QWidget) -> None:
        super().__init__(parent)
        self._holder = holder

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._holder.theme.px(32))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, style = self._holder.theme, StyleOf(option)
        current = style.has(QStyle.StateFlag.State_Selected)
        token = "accent.subtle" if current else "bg.popup"
        painter.fillRect(style.rect, theme.color(token))
        row = Row(style.rect, style.direction, theme.px(8))
        row.skip(theme.px(8))
        row.end(theme.px(8), 0)
        number, hint = str(index.data(Qt.ItemDataRole.UserRole)), str(index.data(_HINT) or "")
        size = painting.badge_size(theme, number)
        size.setWidth(max(size.width(), theme.px(36)))
        badge = "current" if current else "normal"
        painting.paint_badge(painter, theme, row.start(size), number, badge)
        font, subtle = theme.font(12), theme.color("text.subtle")
        if hint:
            paint_line(
                painter,
                row.end(text_width(font, hint)),
                hint,
                font,
                subtle,
                style.direction,
                "end",
            )
        words = theme.font(14, 600 if current else 400)
        title = str(index.data(_TITLE))
        paint_line(painter, row.rest(), title, words, theme.color("text"), style.direction)


class InitiativeChoice(Choice):
    """The initiatives in a list that opens; digits and letters go to one, arrows to the next."""

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__((), "")
        self._holder = holder
        self.setItemDelegate(_Delegate(holder, self))
        self.setMaxVisibleItems(_MOST_SHOWN)
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        holder.changed.connect(self.updateGeometry)

    def show_offers(self, offers: Sequence[Offer], current: str) -> None:
        """Offer these; nobody is told."""
        before = self.blockSignals(True)
        self.clear()
        for at, one in enumerate(offers):
            # Typing finds by these words: the number comes first.
            self.addItem(f"{one.number} {one.title}", one.number)
            self.setItemData(at, one.hint, _HINT)
            self.setItemData(at, one.title, _TITLE)
            spoken = listed(filter(None, (f"{one.number} {one.title}", one.hint)))
            self.setItemData(at, spoken, Qt.ItemDataRole.AccessibleTextRole)
            self.setItemData(at, one.title, Qt.ItemDataRole.ToolTipRole)
        self.set_value(current)
        self.blockSignals(before)
        self._tell()

    def set_value(self, value: str) -> None:
        """Choose by number; nobody is told."""
        before = self.blockSignals(True)
        super().set_value(value)
        self.blockSignals(before)
        self._tell()

    def move_by(self, by: int) -> str:
        """Choose the one so many further on; its number, empty where there is none."""
        to = self.currentIndex() + by
        if not 0 <= to < self.count():
            return ""
        self.set_value(str(self.itemData(to)))
        return self.value()

    def sizeHint(self) -> QSize:
        """As wide as a title wants, whatever is chosen."""
        return QSize(self._holder.theme.px(360), self._holder.theme.px(36))

    def minimumSizeHint(self) -> QSize:
        """A long title ends in an ellipsis."""
        return QSize(self._holder.theme.px(200), self._holder.theme.px(36))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field, and in it badge and title."""
        theme = self._holder.theme
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        number = self.value()
        if not number:
            return
        inside = QRect(self.rect())
        row = Row(inside, self.layoutDirection(), theme.px(8))
        row.skip(theme.px(8))
        row.end(theme.px(28), 0)
        badge = row.start(painting.badge_size(theme, number))
        painting.paint_badge(painter, theme, badge, number, "current")
        font, color = theme.font(14, 600), theme.color("text")
        title = str(self.currentData(_TITLE))
        paint_line(painter, row.rest(), title, font, color, self.layoutDirection())

    def _tell(self) -> None:
        self.setToolTip(str(self.currentData(_TITLE) or ""))
        self.update()
