"""What the communities of each region named most, beside each other below the map."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from facilitator.advance_counts import TOP, RegionTop
from ui import painting
from ui.bar_delegate import StyleOf
from ui.painting import Row
from ui.region_words import region_names
from ui.rows import ROW_ROLE, Index
from ui.text import paint_line, text_width
from ui.theme import ThemeHolder
from ui.wording import sentences

# A block: the region's name, its first initiatives, and room below the last.
_HEIGHTS = (36, *[22] * (TOP - 1), 34)
_LINE = 22
_LEAST_WIDE, _MOST_COLUMNS = 196, 4
_PEEK = 24
"""So much of the second block is seen where only one has room."""
_NOWHERE = QModelIndex()


@dataclass(frozen=True)
class TopCell:
    """A region's name, or one of the initiatives it named most, or words where there is none.

    `more` says after the last how many tie with it.
    """

    words: str
    number: str = ""
    more: str = ""
    spoken: str = ""
    heading: bool = False


class _Model(QAbstractTableModel):
    """Blocks of rows; a block has a region in each column."""

    def __init__(self, view: RegionTops) -> None:
        super().__init__(view)
        self.blocks: list[list[TopCell]] = []
        self.columns = 1

    def show(self, blocks: list[list[TopCell]], columns: int) -> None:
        self.beginResetModel()
        self.blocks, self.columns = blocks, columns
        self.endResetModel()

    def cell(self, row: int, column: int) -> TopCell | None:
        at = row // len(_HEIGHTS) * self.columns + column
        line = row % len(_HEIGHTS)
        if at >= len(self.blocks) or line >= len(self.blocks[at]):
            return None
        return self.blocks[at][line]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else -(-len(self.blocks) // self.columns) * len(_HEIGHTS)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self.columns

    def flags(self, index: Index) -> Qt.ItemFlag:
        cell = self.cell(index.row(), index.column())
        if cell is None or not cell.number:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        cell = self.cell(index.row(), index.column())
        if role == ROW_ROLE:
            return cell
        if cell is None:
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return cell.spoken or cell.words
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return cell.spoken if role == Qt.ItemDataRole.ToolTipRole else cell.words
        return None


class _Delegate(QStyledItemDelegate):
    def __init__(self, holder: ThemeHolder, view: RegionTops) -> None:
        super().__init__(view)
        self._holder = holder
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, style = self._holder.theme, StyleOf(option)
        cell: TopCell | None = index.data(ROW_ROLE)
        rect, direction = style.rect, style.direction
        painter.fillRect(rect, theme.color("bg"))
        if index.column() < index.model().columnCount() - 1:
            edge = painting.mirrored(
                QRect(rect.right(), rect.top(), 1, rect.height()), rect, direction
            )
            painter.fillRect(edge, theme.color("line.mid"))
        line = index.row() % len(_HEIGHTS)
        if line == len(_HEIGHTS) - 1 and index.row() < index.model().rowCount() - 1:
            below = QRect(rect.left(), rect.bottom(), rect.width(), 1)
            painter.fillRect(below, theme.color("line.mid"))
        if cell is None:
            return
        top = rect.bottom() + 1 - theme.px(26) if line == 0 else rect.top()
        strip = QRect(rect.left(), top, rect.width(), theme.px(_LINE))
        row = Row(strip, direction, theme.px(8))
        row.skip(theme.px(16))
        row.end(theme.px(8), 0)
        if not cell.number:
            font = theme.font(12, 600 if cell.heading else 400)
            token = "text" if cell.heading else "text.subtle"
            row.skip(theme.px(4))
            paint_line(painter, row.rest(), cell.words, font, theme.color(token), direction)
            return
        inside = row.rest()
        if style.has(QStyle.StateFlag.State_MouseOver):
            painter.fillRect(inside, theme.color("bg.neutral"))
        row.skip(theme.px(4))
        size = painting.badge_size(theme, cell.number)
        state = "current" if cell.number == self._view.item() else "normal"
        painting.paint_badge(painter, theme, row.start(size), cell.number, state)
        subtle = theme.color("text.subtle")
        if cell.more:
            place = row.end(text_width(theme.font(12), cell.more))
            paint_line(painter, place, cell.more, theme.font(12), subtle, direction, "end")
        paint_line(painter, row.rest(), cell.words, theme.font(12), theme.color("text"), direction)
        if index == self._view.currentIndex() and self._view.hasFocus():
            painting.paint_focus(painter, theme, inside)


class RegionTops(QTableView):
    """Arrows move among the initiatives, Enter, Space or a click look at one: `chosen`."""

    chosen = Signal(str)

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self._item = ""
        self._low = False
        self._own = _Model(self)
        self._blocks: list[list[TopCell]] = []
        self.setModel(self._own)
        self.setItemDelegate(_Delegate(holder, self))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for head in (self.horizontalHeader(), self.verticalHeader()):
            head.hide()
            head.setMinimumSectionSize(1)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.clicked.connect(self._choose)
        holder.changed.connect(self._measure)

    def show_tops(self, tops: Sequence[RegionTop], titles: dict[str, str]) -> None:
        """Show these; `titles` are those of the initiatives, by number."""
        self._blocks = [self._block(top, titles) for top in tops]
        self._fill()

    def set_item(self, item: str) -> None:
        """Mark this initiative."""
        self._item = item
        self.viewport().update()

    def item(self) -> str:
        """The initiative that is marked."""
        return self._item

    def blocks(self) -> list[list[TopCell]]:
        """What is shown, by region."""
        return self._own.blocks

    def set_low(self, low: bool) -> None:
        """Leave the room to the map: one block is seen, the others scroll."""
        if low != self._low:
            self._low = low
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """All blocks, or the first and the beginning of the second."""
        high = self._content_height()
        if self._low:
            high = min(high, self._holder.theme.px(sum(_HEIGHTS) + _PEEK))
        return QSize(self._holder.theme.px(640), high)

    def minimumSizeHint(self) -> QSize:
        """One block; the others scroll."""
        least = self._holder.theme.px(sum(_HEIGHTS))
        return QSize(self._holder.theme.px(200), min(least, self._content_height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space look at the initiative."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many regions beside each other as fit."""
        super().resizeEvent(event)
        if self._columns() != self._own.columns:
            self._fill()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The first initiative is current where none was."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self._go_to_first()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The frame goes with the focus."""
        super().focusOutEvent(event)
        self.viewport().update()

    def keyboardSearch(self, search: str) -> None:
        """Letters do not search here."""

    def currentChanged(self, current: Index, previous: Index) -> None:
        """The frame goes along."""
        super().currentChanged(current, previous)
        self.viewport().update()

    def _block(self, top: RegionTop, titles: dict[str, str]) -> list[TopCell]:
        region = region_names(top.regions)
        cells = [TopCell(region, spoken=region, heading=True)]
        for at, (number, count) in enumerate(top.top):
            last = at == len(top.top) - 1
            more = self.tr("+%1").replace("%1", str(top.tied)) if last and top.tied else ""
            title = titles.get(number, number)
            spoken = [region, f"{number} {title}", self._named(count, len(top.communities))]
            if more:
                spoken.append(self.tr("%n more tie(s) with it", "", top.tied))
            cells.append(TopCell(title, number, more, sentences(spoken)))
        if not top.top:
            cells.append(TopCell(self.tr("named no initiative")))
        return cells

    def _named(self, count: int, of: int) -> str:
        words = self.tr("Named by %1 of %2")
        return words.replace("%1", str(count)).replace("%2", str(of))

    def _columns(self) -> int:
        fit = self.viewport().width() // max(1, self._holder.theme.px(_LEAST_WIDE))
        return max(1, min(_MOST_COLUMNS, fit, len(self._blocks)))

    def _fill(self) -> None:
        at = self.currentIndex()
        self._own.show(self._blocks, self._columns())
        if at.isValid() and self._own.cell(at.row(), at.column()) is not None:
            self.setCurrentIndex(self._own.index(at.row(), at.column()))
        self._measure()

    def _measure(self) -> None:
        px = self._holder.theme.px
        self.verticalHeader().setDefaultSectionSize(px(_LINE))
        for row in range(self._own.rowCount()):
            self.setRowHeight(row, px(_HEIGHTS[row % len(_HEIGHTS)]))
        self.updateGeometry()
        self.viewport().update()

    def _content_height(self) -> int:
        rows = self._own.rowCount()
        return sum(self._holder.theme.px(_HEIGHTS[row % len(_HEIGHTS)]) for row in range(rows))

    def _go_to_first(self) -> None:
        for row in range(self._own.rowCount()):
            for column in range(self._own.columnCount()):
                if self._own.flags(self._own.index(row, column)):
                    self.setCurrentIndex(self._own.index(row, column))
                    return

    def _choose(self, index: Index) -> None:
        cell = self._own.cell(index.row(), index.column()) if index.isValid() else None
        if cell is not None and cell.number:
            self.chosen.emit(cell.number)
