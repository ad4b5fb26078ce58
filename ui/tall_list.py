"""A list whose rows are as tall as their text, at the same cost for 50 rows and for 100,000.

Qt's list view measures every row before it shows one, and again after each change. Here a row is
measured when it is about to be seen; until then its height is an estimate: of a short list one for
each row, of a long one the same for all, so that nobody has to read them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

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

from ui.accessible import QTableView
from ui.kept_place import KeptPlace
from ui.row_heights import RowHeights
from ui.rows import RowModel

_ESTIMATED = 32
"""So many rows have an estimate of their own; more are as tall as the last of these on average."""

Index = QModelIndex | QPersistentModelIndex


class TallList(QTableView):
    """Rows from top to bottom. `estimate` guesses a row's height from its row number.

    A view that stands at the end stays there when rows are added; elsewhere what is seen stays.
    """

    def __init__(self, estimate: Callable[[int], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._estimate = estimate
        self._heights = RowHeights()
        self._kept: tuple[int, int] | None = None
        self._stood = KeptPlace()
        self._seen: tuple[int, int] = (0, 0)
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
            model.modelAboutToBeReset.connect(self._reset_coming)
            model.modelReset.connect(self._reset_done)
        self.remeasure()

    def remeasure(self) -> None:
        """Forget all heights: other width, other fonts, other order."""
        anchor = self._anchor()
        self._guess_all()
        self._settle(anchor)

    def _guess_all(self) -> None:
        model = self.model()
        count = model.rowCount() if model is not None else 0
        self._heights.reset(count, 0)
        self._guess_rows(0, count)

    def _guess_rows(self, first: int, count: int) -> None:
        """Guess the heights of new rows; when most are new, those of all that are not known."""
        shown = range(max(first, first + count - _ESTIMATED), first + count)
        guessed = [self._estimate(row) for row in shown]
        if guessed and 2 * count > len(self._heights):
            self._heights.guess_anew(round(sum(guessed) / len(guessed)))
        if count <= _ESTIMATED:
            for row, height in zip(shown, guessed, strict=True):
                self._heights.set(row, height, exact=False)

    def remeasure_row(self, row: int) -> None:
        """Forget the height of one row."""
        if 0 <= row < len(self._heights):
            anchor = self._anchor()
            self._heights.forget(row, row)
            self._settle(anchor)

    def _reset_coming(self) -> None:
        model = self.model()
        if isinstance(model, RowModel):
            self._stood = KeptPlace(model.ids(), self.currentIndex().row(), self._anchor())

    def reset(self) -> None:
        """The model's rows are others."""
        super().reset()
        self._guess_all()

    def _reset_done(self) -> None:
        """Mark and place stay on their rows, or go to the next that is left."""
        # Not in `reset`: only afterwards the selection, too, has forgotten the rows of before.
        stood, self._stood = self._stood, KeptPlace()
        model = self.model()
        now = stood.among(model.ids() if isinstance(model, RowModel) else ())
        self._settle(now.anchor)
        if now.current >= 0:
            self.setAutoScroll(not stood.marks_the_same(now))
            self.setCurrentIndex(model.index(now.current, 0))
            self.setAutoScroll(True)

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        """Rows came."""
        anchor = self._anchor()
        count = end - start + 1
        self._heights.insert(start, count)
        self._guess_rows(start, count)
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
        self._heights.forget(topLeft.row(), bottomRight.row())
        super().dataChanged(topLeft, bottomRight, roles)
        self._settle(anchor)

    def _rows_going(self, parent: QModelIndex, first: int, last: int) -> None:
        anchor = self._anchor()
        self._heights.remove(first, last)
        if anchor is not None and anchor[0] > last:
            anchor = (anchor[0] - (last - first + 1), anchor[1])
        self._kept = anchor  # measuring asks the model, which still has these rows

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
        return self._first_seen()

    def _first_seen(self) -> tuple[int, int]:
        value = self.verticalScrollBar().value()
        row = max(0, min(self._heights.row_at(value), len(self._heights) - 1))
        return row, value - self._heights.top(row)

    def _settle(self, anchor: tuple[int, int] | None, *, moved: bool = False) -> None:
        """Give the scroll bar its range and stay where we are; measure what is seen then.

        With `moved` the anchor may be out of sight: a row that was seen before.
        """
        bar = self.verticalScrollBar()
        for _ in range(4):  # exact heights bring other rows into view; it ends soon
            self._lay_tops()
            value = bar.value()
            if anchor is None:
                value = bar.maximum() if self.follows else value
            elif self._heights:
                row = min(anchor[0], len(self._heights) - 1)
                below = anchor[1] if moved else min(anchor[1], self._heights.height(row))
                value = self._heights.top(row) + below
            self._go(value)
            if not self._measure_seen():
                break
        self._seen = self._first_seen()
        self.updateEditorGeometries()
        self.viewport().update()

    def _lay_tops(self) -> None:
        """How far one can scroll."""
        page, bar = self.viewport().height(), self.verticalScrollBar()
        self._moving = True
        bar.setPageStep(page)
        bar.setRange(0, max(0, self.content_height() - page))
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
        row, changed = self._heights.row_at(value), False
        while row < len(self._heights) and self._heights.top(row) < end:
            changed = self._measure(row) or changed
            row += 1
        return changed

    def _measure(self, row: int) -> bool:
        """Measure a row unless that is done; True if its height was not as thought."""
        if self._heights.is_exact(row):
            return False
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = QRect(0, 0, self.viewport().width(), 0)
        index = self.model().index(row, 0)
        height = self.itemDelegateForIndex(index).sizeHint(option, index).height()
        changed = height != self._heights.height(row)
        self._heights.set(row, height)
        return changed

    def content_height(self) -> int:
        """How tall all rows are together, in pixels; of those never seen by estimate."""
        return self._heights.top(len(self._heights))

    def visualRect(self, index: Index) -> QRect:
        """Where a row is in the viewport."""
        row = index.row()
        if not index.isValid() or row >= len(self._heights):
            return QRect()
        top = self._heights.top(row) - self.verticalScrollBar().value()
        return QRect(0, top, self.viewport().width(), self._heights.height(row))

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The row at a point of the viewport."""
        y = point.y() + self.verticalScrollBar().value()
        if self.model() is None or not 0 <= y < self.content_height():
            return QModelIndex()
        return self.model().index(self._heights.row_at(y), 0)

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
            top, height = self._heights.top(row), self._heights.height(row)
            value = bar.value()
            if top < value or height > page:
                value = top
            elif top + height > value + page:
                value = top + height - page
            self._go(value)
            if not self._measure_seen():
                break
        self._seen = self._first_seen()
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
            row, below = self._seen
            if self._measure_seen():
                # What comes into view may be taller than thought: what was seen moves as far as
                # was asked for, unless nothing of it is left.
                near = not self.follows and abs(dy) <= self.viewport().height()
                self._settle((row, below - dy) if near else self._anchor(), moved=near)
            else:
                self._seen = self._first_seen()
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
        top, page = self._heights.top(row), self.viewport().height()
        target = {
            move.MoveUp: row - 1,
            move.MovePrevious: row - 1,
            move.MoveDown: row + 1,
            move.MoveNext: row + 1,
            move.MoveHome: 0,
            move.MoveEnd: count - 1,
            move.MovePageUp: min(row - 1, self._heights.row_at(max(0, top - page))),
            move.MovePageDown: max(row + 1, self._heights.row_at(top + page)),
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
        row = self._heights.row_at(value + event.rect().top())
        mouse = self.viewport().mapFromGlobal(self.cursor().pos())
        over = self.viewport().underMouse() and self.indexAt(mouse).row()
        while row < len(self._heights) and self._heights.top(row) - value <= bottom:
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
