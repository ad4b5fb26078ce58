"""A list whose rows are as tall as their text, at the same cost for 50 rows and for 100,000.

Qt's list view measures every row before it shows one, and again after each change. Here a row is
measured when it is about to be seen; until then its height is an estimate.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QWidget

Index = QModelIndex | QPersistentModelIndex


class TallList(QAbstractItemView):
    """Rows from top to bottom. `estimate` guesses a row's height from its row number.

    A view that stands at the end stays there when rows are added; elsewhere what is seen stays.
    """

    def __init__(self, estimate: Callable[[int], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._estimate = estimate
        self._heights: list[int] = []
        self._exact: list[bool] = []
        self._tops: list[int] = [0]
        self._kept: tuple[int, int] | None = None
        self._moving = False
        self.follows = True
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(20)
        self.verticalScrollBar().actionTriggered.connect(self._person_scrolled)

    # What changes the rows

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show another model's first column."""
        super().setModel(model)
        if model is not None:
            model.rowsAboutToBeRemoved.connect(self._rows_going)
            model.rowsRemoved.connect(self._rows_gone)
            model.layoutChanged.connect(self.remeasure)
        self.remeasure()

    def remeasure(self) -> None:
        """Forget all heights: other width, other fonts, other order."""
        anchor = self._anchor()
        model = self.model()
        count = model.rowCount() if model is not None else 0
        self._heights = [self._estimate(row) for row in range(count)]
        self._exact = [False] * count
        self._settle(anchor)

    def remeasure_row(self, row: int) -> None:
        """Forget the height of one row."""
        if 0 <= row < len(self._heights):
            anchor = self._anchor()
            self._exact[row] = False
            self._settle(anchor)

    def reset(self) -> None:
        """The model's rows are others."""
        super().reset()
        self.remeasure()

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        """Rows came."""
        anchor = self._anchor()
        count = end - start + 1
        self._heights[start:start] = [self._estimate(row) for row in range(start, end + 1)]
        self._exact[start:start] = [False] * count
        if anchor is not None and start <= anchor[0]:
            anchor = (anchor[0] + count, anchor[1])
        super().rowsInserted(parent, start, end)
        self._settle(anchor)

    def dataChanged(
        self,
        topLeft: Index,  # noqa: N803 - Qt's name
        bottomRight: Index,  # noqa: N803 - Qt's name
        /,
        roles: Sequence[int] = (),
    ) -> None:
        """Rows are other rows now."""
        anchor = self._anchor()
        for row in range(topLeft.row(), bottomRight.row() + 1):
            self._exact[row] = False
        super().dataChanged(topLeft, bottomRight, roles)
        self._settle(anchor)

    def _rows_going(self, parent: QModelIndex, first: int, last: int) -> None:
        anchor = self._anchor()
        del self._heights[first : last + 1]
        del self._exact[first : last + 1]
        if anchor is not None and anchor[0] > last:
            anchor = (anchor[0] - (last - first + 1), anchor[1])
        self._kept = anchor  # measuring asks the model, which still has these rows
        self._tops = [0, *accumulate(self._heights)]

    def _rows_gone(self) -> None:
        self._settle(self._kept)

    def doItemsLayout(self) -> None:
        """Qt asks for this after changes it delayed."""
        super().doItemsLayout()
        self._settle(self._anchor())

    # Geometry

    def _anchor(self) -> tuple[int, int] | None:
        """The first row seen and how far it is above the edge; None at the end of the list."""
        if self.follows or not self._heights:
            return None
        value = self.verticalScrollBar().value()
        row = min(self._row_at(value), len(self._heights) - 1)
        return row, value - self._tops[row]

    def _settle(self, anchor: tuple[int, int] | None) -> None:
        """Give the scroll bar its range and stay where we are; measure what is seen then."""
        bar = self.verticalScrollBar()
        for _ in range(4):  # exact heights bring other rows into view; it ends soon
            self._lay_tops()
            value = bar.value()
            if anchor is None:
                value = bar.maximum() if self.follows else value
            elif self._heights:
                row = min(anchor[0], len(self._heights) - 1)
                value = self._tops[row] + min(anchor[1], self._heights[row])
            self._go(value)
            if not self._measure_seen():
                break
        self.updateEditorGeometries()
        self.viewport().update()

    def _lay_tops(self) -> None:
        """Where each row begins, and how far one can scroll."""
        self._tops = [0, *accumulate(self._heights)]
        page, bar = self.viewport().height(), self.verticalScrollBar()
        self._moving = True
        bar.setPageStep(page)
        bar.setRange(0, max(0, self._tops[-1] - page))
        self._moving = False

    def _go(self, value: int) -> None:
        """Scroll there; it is not a person who does."""
        self._moving = True
        self.verticalScrollBar().setValue(value)
        self._moving = False

    def _measure_seen(self) -> bool:
        """Measure the rows in view; True if a height was not as thought."""
        value = self.verticalScrollBar().value()
        end = value + self.viewport().height()
        row, changed = self._row_at(value), False
        while row < len(self._heights) and self._tops[row] < end:
            changed = self._measure(row) or changed
            row += 1
        return changed

    def _measure(self, row: int) -> bool:
        """Measure a row unless that is done; True if its height was not as thought."""
        if self._exact[row]:
            return False
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = QRect(0, 0, self.viewport().width(), 0)
        index = self.model().index(row, 0)
        height = self.itemDelegateForIndex(index).sizeHint(option, index).height()
        changed = height != self._heights[row]
        self._heights[row], self._exact[row] = height, True
        return changed

    def _row_at(self, y: int) -> int:
        return max(0, bisect_right(self._tops, y) - 1)

    def visualRect(self, index: Index) -> QRect:
        """Where a row is in the viewport."""
        row = index.row()
        if not index.isValid() or row >= len(self._heights):
            return QRect()
        top = self._tops[row] - self.verticalScrollBar().value()
        return QRect(0, top, self.viewport().width(), self._heights[row])

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The row at a point of the viewport."""
        y = point.y() + self.verticalScrollBar().value()
        if self.model() is None or not 0 <= y < self._tops[-1]:
            return QModelIndex()
        return self.model().index(self._row_at(y), 0)

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a row into view, by its top if it is taller than the view."""
        row = index.row()
        if not index.isValid() or row >= len(self._heights):
            return
        bar, page = self.verticalScrollBar(), self.viewport().height()
        for _ in range(4):  # what comes into view is measured, and may push the row away again
            self._measure(row)
            self._lay_tops()
            top, height = self._tops[row], self._heights[row]
            value = bar.value()
            if top < value or height > page:
                value = top
            elif top + height > value + page:
                value = top + height - page
            self._go(value)
            if not self._measure_seen():
                break
        self._look_whether_at_end()
        self.updateEditorGeometries()
        self.viewport().update()

    def scrollToBottom(self) -> None:
        """Go to the end and stay there."""
        self.follows = True
        self._settle(None)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Another part is seen; measure it first."""
        if not self._moving:
            self._look_whether_at_end()
            if self._measure_seen():
                self._settle(self._anchor())
        self.viewport().update()
        self.updateEditorGeometries()

    def horizontalOffset(self) -> int:
        """Rows are as wide as the view."""
        return 0

    def verticalOffset(self) -> int:
        """How far the list is scrolled."""
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: Index) -> bool:
        """No row is hidden."""
        return False

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """The row that an arrow key leads to."""
        count = len(self._heights)
        if not count:
            return QModelIndex()
        move = QAbstractItemView.CursorAction
        row = self.currentIndex().row()
        if row < 0:
            return self.model().index(count - 1, 0)
        top = self._tops[row]
        target = {
            move.MoveUp: row - 1,
            move.MovePrevious: row - 1,
            move.MoveDown: row + 1,
            move.MoveNext: row + 1,
            move.MoveHome: 0,
            move.MoveEnd: count - 1,
            move.MovePageUp: min(row - 1, self._row_at(max(0, top - self.viewport().height()))),
            move.MovePageDown: max(row + 1, self._row_at(top + self.viewport().height())),
        }.get(action, row)
        return self.model().index(min(max(target, 0), count - 1), 0)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select the row under a click."""
        index = self.indexAt(rect.topLeft())
        self.selectionModel().select(QItemSelection(index, index), command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Where the selected rows are."""
        region = QRegion()
        for index in selection.indexes():
            region += self.visualRect(index)
        return region

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other width, other lines; what was seen stays."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.remeasure()
        else:
            self._settle(self._anchor())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Paint the row under the mouse as such."""
        super().mouseMoveEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows in view."""
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        value, bottom = self.verticalScrollBar().value(), event.rect().bottom()
        row = self._row_at(value + event.rect().top())
        mouse = self.viewport().mapFromGlobal(self.cursor().pos())
        over = self.viewport().underMouse() and self.indexAt(mouse).row()
        while row < len(self._heights) and self._tops[row] - value <= bottom:
            index = self.model().index(row, 0)
            shown = QStyleOptionViewItem(option)
            shown.rect = self.visualRect(index)
            if index == self.currentIndex() and self.hasFocus():
                shown.state |= QStyle.StateFlag.State_HasFocus
            if over is not False and over == row:
                shown.state |= QStyle.StateFlag.State_MouseOver
            self.itemDelegateForIndex(index).paint(painter, shown, index)
            row += 1

    def _person_scrolled(self) -> None:
        bar = self.verticalScrollBar()
        self.follows = bar.sliderPosition() >= bar.maximum()

    def _look_whether_at_end(self) -> None:
        bar = self.verticalScrollBar()
        self.follows = bar.value() >= bar.maximum()
