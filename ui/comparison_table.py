"""Sides beside each other: a head for each, a row for each field, differences highlighted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from ui import painting
from ui.icons import paint_icon
from ui.sheet import Column, Field, Sheet
from ui.text import LTR, TextBlock, direction_of, lay_out, paint_line, text_width
from ui.theme import ThemeHolder
from ui.value_block import ValueBlock, mark_size, marks_of, paint_words_tag, spoken, words_tag_size
from ui.wording import listed

Index = QModelIndex | QPersistentModelIndex
_NAMES, _LEAST, _HEAD, _PAD = 120, 110, 57, 11
_NOWHERE = QModelIndex()


class _Model(QAbstractTableModel):
    """Row 0 has the heads; the first column has the names."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.columns: tuple[Column, ...] = ()
        self.fields: tuple[Field, ...] = ()

    def show(self, sheet: Sheet) -> None:
        self.beginResetModel()
        self.columns, self.fields = sheet.columns, sheet.fields
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() or not self.columns else len(self.fields) + 1

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns) + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row, column = index.row(), index.column()
        if row == 0:
            if column == 0:
                return ""
            head = self.columns[column - 1]
            return listed(part for part in (head.title, head.hint, head.tag) if part)
        field = self.fields[row - 1]
        if column == 0:
            return field.name
        if column > len(field.values):
            return ""
        said = spoken(field.values[column - 1])
        return f"{said}, {field.same}" if field.same else said


@dataclass(frozen=True)
class _Head:
    """What a head says, laid out; `beside` says that its tag stands in the first line."""

    title: TextBlock
    hint: TextBlock
    beside: bool
    height: int


class _Delegate(QStyledItemDelegate):
    def __init__(self, holder: ThemeHolder, view: ComparisonTable) -> None:
        super().__init__(view)
        self._holder = holder
        self._view = view

    def height(self, row: int, widths: list[int]) -> int:
        """As tall as the tallest value of a row."""
        theme = self._holder.theme
        if row == 0:
            heads = zip(self._view.heads(), widths[1:], strict=True)
            return max(self._head(head, wide).height for head, wide in heads)
        field = self._view.sheet_fields()[row - 1]
        blocks = [
            self._block(field, at, widths[at + 1] if field.differs else sum(widths[1:]))
            for at in range(len(field.values))
        ]
        return max(block.height for block in blocks) + 2 * theme.px(_PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        theme = self._holder.theme
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        direction = self._view.layoutDirection()
        row, column = index.row(), index.column()
        head = row == 0 or column == 0
        chosen = row == 0 and column > 0 and self._view.chosen_column() == column - 1
        fill = "accent.subtle" if chosen else "bg.subtle" if head else "bg"
        painter.fillRect(rect, theme.color(fill))
        line = theme.color("line.mid" if row == 0 else "line.soft")
        if row < index.model().rowCount() - 1:
            painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, line)
        whole = row > 0 and column > 0 and not self._view.sheet_fields()[row - 1].differs
        if column < index.model().columnCount() - 1 and not whole:
            edge = QRect(rect.right(), rect.top(), 1, rect.height())
            painter.fillRect(painting.mirrored(edge, rect, direction), theme.color("line.mid"))
        if chosen:
            painter.fillRect(rect.left(), rect.top(), rect.width(), 3, theme.color("accent"))
        inside = rect.adjusted(theme.px(16), 0, -theme.px(16), 0)
        if row == 0:
            if column:
                self._paint_head(painter, inside, self._view.heads()[column - 1], direction)
            return
        field = self._view.sheet_fields()[row - 1]
        if column == 0:
            top = inside.adjusted(0, theme.px(_PAD), 0, 0)
            top.setHeight(theme.line_height(14, reading=True))
            font = theme.font(12, 500 if field.quiet else 600)
            color = theme.color("text.subtle" if field.quiet else "text")
            paint_line(painter, top, field.name, font, color, direction)
            return
        block = self._block(field, column - 1, rect.width())
        color = theme.color("text.subtle" if field.quiet else "text")
        left = _left(inside, block.width, direction)
        block.paint(painter, left, rect.top() + theme.px(_PAD), color)
        if field.same:
            self._paint_same(painter, rect, field, direction)

    def _block(self, field: Field, at: int, width: int) -> ValueBlock:
        theme = self._holder.theme
        direction = self._view.layoutDirection()
        inside = width - 2 * theme.px(16)
        if field.same:
            inside -= text_width(theme.font(12), field.same) + theme.px(8)
        if not field.differs:
            return ValueBlock(theme, field.values[at], inside, direction)
        token = "diff.here" if at == 0 else "diff.there"
        marks = marks_of(field.values)[at]
        return ValueBlock(theme, field.values[at], inside, direction, marks, token)

    def _paint_same(
        self, painter: QPainter, rect: QRect, field: Field, direction: Qt.LayoutDirection
    ) -> None:
        """A small word after the value: both say so."""
        theme = self._holder.theme
        value = field.values[0][0]
        line = QRect(rect.left(), rect.top() + theme.px(_PAD), rect.width(), 0)
        line.setHeight(theme.line_height(14, reading=True))
        row = painting.Row(line, direction, theme.px(8))
        row.skip(theme.px(16))
        row.end(theme.px(16), 0)
        mark = mark_size(theme, value)
        if not mark.isEmpty():
            row.start(mark)
        font = theme.font(12)
        small = text_width(font, field.same)
        if value.own and direction_of(value.words, direction) != direction:
            # Such words stand at the other edge, beside the room that was left for this one.
            place = row.end(small)
            paint_line(painter, place, field.same, font, theme.color("text.subtle"), direction)
            return
        if value.words:
            words = text_width(theme.font_for(value.words), value.words)
            row.start(min(words, row.rest().width() - small - theme.px(8)))
        place = row.start(small)
        paint_line(painter, place, field.same, font, theme.color("text.subtle"), direction)

    def _head(self, head: Column, width: int) -> _Head:
        """What it is called and what is said of it, whole: names of files differ at their ends."""
        theme, direction = self._holder.theme, self._view.layoutDirection()
        line = theme.px(20)
        inside = width - 2 * theme.px(16)
        room = inside - theme.px(16) - theme.px(8)
        tag = words_tag_size(theme, head.tag).width() + theme.px(8) if head.tag else 0
        # What it is called is said first; the tag goes to the second line for it.
        beside = text_width(theme.font(14, 600), head.title) + tag <= room
        title = lay_out(head.title, theme.font(14, 600), room, line, align_to=direction)
        wide = inside if beside else inside - tag
        hint = lay_out(head.hint, theme.font(12), wide, line, align_to=direction)
        high = theme.px(_HEAD) + title.height + hint.height - 2 * line
        return _Head(title, hint, beside, high)

    def _paint_head(
        self, painter: QPainter, rect: QRect, head: Column, direction: Qt.LayoutDirection
    ) -> None:
        theme = self._holder.theme
        said = self._head(head, rect.width() + 2 * theme.px(16))
        side, line = theme.px(16), theme.px(20)
        top = rect.top() + theme.px(9)
        below = top + said.title.height + theme.px(2)
        row, second = (
            painting.Row(QRect(rect.left(), at, rect.width(), line), direction, theme.px(8))
            for at in (top, below)
        )
        color, subtle = theme.color("text"), theme.color("text.subtle")
        paint_icon(painter, row.start(QSize(side, side)), head.icon, color)
        # From the start edge, whatever stands at the other.
        said.title.paint(painter, _left(row.rest(), said.title.width, direction), top, color)
        said.hint.paint(painter, _left(second.rest(), said.hint.width, direction), below, subtle)
        if head.tag:
            size = words_tag_size(theme, head.tag)
            paint_words_tag(painter, theme, (row if said.beside else second).end(size), head.tag)


def _left(rect: QRect, width: int, direction: Qt.LayoutDirection) -> int:
    return rect.left() if direction == LTR else rect.right() + 1 - width


class ComparisonTable(QTableView):
    """As tall as what it shows; the page around it scrolls. A column for each side."""

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self._chosen = -1
        self._own = _Model(self)
        self._delegate = _Delegate(holder, self)
        self.setModel(self._own)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.Box)
        self.setObjectName("comparison")
        self.setShowGrid(False)
        self.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for head in (self.horizontalHeader(), self.verticalHeader()):
            head.hide()
            head.setMinimumSectionSize(1)
            head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        holder.changed.connect(self.fit)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show these columns and fields."""
        self._own.show(sheet)
        self.clearSpans()
        for at, field in enumerate(sheet.fields, 1):
            if not field.differs and len(sheet.columns) > 1:
                self.setSpan(at, 1, 1, len(sheet.columns))
        self.fit()

    def show_chosen(self, column: int) -> None:
        """Mark the side that is chosen."""
        self._chosen = column
        self.viewport().update()

    def chosen_column(self) -> int:
        """The side that is marked."""
        return self._chosen

    def heads(self) -> tuple[Column, ...]:
        """The sides."""
        return self._own.columns

    def sheet_fields(self) -> tuple[Field, ...]:
        """The rows."""
        return self._own.fields

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Share the width among the sides, and be as tall as the rows then are."""
        count = len(self._own.columns)
        if not count:
            return
        theme = self._holder.theme
        names = max(
            [theme.px(_NAMES)]
            + [
                text_width(theme.font(12, 600), field.name) + theme.px(32)
                for field in self._own.fields
            ]
        )
        names = min(names, theme.px(200), self.viewport().width() // 4)
        rest = self.viewport().width() - names
        wide = max(theme.px(_LEAST), rest // count)
        widths = [names, *[wide] * count]
        if wide * count <= rest:
            widths[-1] += rest - wide * count
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)
        total = 0
        for row in range(self._own.rowCount()):
            height = self._delegate.height(row, widths)
            self.setRowHeight(row, height)
            total += height
        if sum(widths) > self.viewport().width():
            total += self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(total + 2 * self.frameWidth())
        self.viewport().update()
