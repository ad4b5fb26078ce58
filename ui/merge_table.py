"""The table of workbooks on the Merge page: tags, red reasons, and a button where one helps."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from ui import painting
from ui.merge_rows import (
    BALLOTS,
    DIFFERENT,
    FILE,
    NOTES,
    ROOM,
    SAVED,
    STATE,
    WorkbookModel,
    WorkbookRow,
    action_words,
    state_words,
)
from ui.rows import ROW_ROLE
from ui.text import paint_line, text_width
from ui.theme import Theme, ThemeHolder

Index = QModelIndex | QPersistentModelIndex
_ROOMY = 820
_WIDTHS = (140, 54, 188, 64, 56, 60)


class WorkbookDelegate(QStyledItemDelegate):
    """Paints a cell: a tag for the state, red words for reasons, the row's button at the end."""

    def __init__(self, holder: ThemeHolder, view: QTableView) -> None:
        super().__init__(view)
        self._holder = holder
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """36 high."""
        return QSize(0, self._holder.theme.px(36))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        theme = self._holder.theme
        row: WorkbookRow = index.data(ROW_ROLE)
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        state = option.state  # pyright: ignore[reportAttributeAccessIssue]
        direction = option.direction  # pyright: ignore[reportAttributeAccessIssue]
        current = bool(state & QStyle.StateFlag.State_Selected)
        painting.paint_row_background(painter, theme, rect, current=False, direction=direction)
        if current:
            painter.fillRect(rect.adjusted(0, 0, 0, -1), theme.color("accent.subtle"))
        inside = rect.adjusted(theme.px(8), 0, -theme.px(8), 0)
        if index.column() == STATE:
            word = state_words()[row.state]
            strip = painting.Row(inside, direction)
            place = strip.start(painting.tag_size(theme, row.state, word))
            painting.paint_tag(painter, theme, place, row.state, word, direction)
        else:
            self._paint_text(painter, theme, row, index, inside, direction)
        self._paint_focus(painter, rect, index)

    def button_rect(self, index: Index) -> QRect:
        """Where the row's button is, inside the last column; empty where there is none."""
        row: WorkbookRow | None = index.data(ROW_ROLE)
        if row is None or not row.action:
            return QRect()
        theme = self._holder.theme
        width = text_width(theme.font(14, 600), action_words()[row.action]) + theme.px(18)
        cell = self._view.visualRect(index.sibling(index.row(), DIFFERENT))
        strip = painting.Row(cell, self._view.layoutDirection())
        strip.end(theme.px(20), 0)  # where the page's other parts end
        return strip.end(QSize(width, theme.px(28)))

    def _paint_text(
        self,
        painter: QPainter,
        theme: Theme,
        row: WorkbookRow,
        index: Index,
        inside: QRect,
        direction: Qt.LayoutDirection,
    ) -> None:
        column = index.column()
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        number = column in (BALLOTS, NOTES)
        token = "text" if column in (ROOM, FILE, BALLOTS, NOTES) else "text.subtle"
        if column == DIFFERENT:
            token = "red" if row.state == "rejected" else token
            button = self.button_rect(index)
            strip = painting.Row(inside, direction)
            strip.end(theme.px(12), 0)
            if not button.isEmpty():
                self._paint_button(painter, theme, row, button, direction)
                strip.end(button.width(), theme.px(12))
            inside = strip.rest()
        if column == FILE and row.language:
            strip = painting.Row(inside, direction)
            size = painting.language_size(theme, row.language)
            painting.paint_language(painter, theme, strip.end(size), row.language)
            inside = strip.rest()
        font = theme.figures(14) if number or column in (ROOM, SAVED) else theme.font()
        place = "end" if number else "start"
        paint_line(painter, inside, text, font, theme.color(token), direction, place)

    def _paint_button(
        self,
        painter: QPainter,
        theme: Theme,
        row: WorkbookRow,
        rect: QRect,
        direction: Qt.LayoutDirection,
    ) -> None:
        over = rect.contains(self._view.viewport().mapFromGlobal(self._view.cursor().pos()))
        fill = theme.color("button.hover" if over else "button")
        painting.paint_box(painter, rect, fill, theme.color("line.button"))
        word, font = action_words()[row.action], theme.font(14, 600)
        paint_line(painter, rect, word, font, theme.color("text"), direction, "center")

    def _paint_focus(self, painter: QPainter, cell: QRect, index: Index) -> None:
        """This cell's part of the frame around the current row."""
        view = self._view
        if not view.hasFocus() or view.currentIndex().row() != index.row():
            return
        first = view.visualRect(index.sibling(index.row(), STATE))
        whole = first.united(view.visualRect(index.sibling(index.row(), DIFFERENT)))
        painter.save()
        painter.setClipRect(cell)
        painting.paint_focus(painter, self._holder.theme, whole)
        painter.restore()


class WorkbookTable(QTableView):
    """By keyboard: coming to it, a row is current; Enter acts, Space shows all that is said."""

    acted = Signal(object)
    told = Signal(object)

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self._delegate = WorkbookDelegate(holder, self)
        self.setItemDelegate(self._delegate)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.activated.connect(self._acted(self.acted))
        self.doubleClicked.connect(self._acted(self.acted))
        holder.changed.connect(self.measure)

    def measure(self) -> None:
        """Give the columns their widths; that of the rooms is as wide as `30 rooms`."""
        theme, model = self._holder.theme, self.model()
        if not isinstance(model, WorkbookModel):
            return
        names = {model.rooms_words(row) for row in model.rows()}
        font = theme.figures(14)
        rooms = max((text_width(font, name) + theme.px(16) for name in names), default=0)
        for column, width in enumerate(_WIDTHS):
            wide = theme.px(width)
            self.setColumnWidth(column, max(wide, rooms) if column == ROOM else wide)
        self._stretch()
        self.verticalHeader().setDefaultSectionSize(theme.px(36))
        self.horizontalHeader().setFixedHeight(theme.px(32))
        self.viewport().update()

    def _stretch(self) -> None:
        """Give the last column what the others leave, but never less than its words need."""
        theme = self._holder.theme
        # Without room for it, when a file was saved gives way to what is different in it.
        self.setColumnHidden(SAVED, self.viewport().width() < theme.px(_ROOMY))
        others = sum(self.columnWidth(column) for column in range(DIFFERENT))
        least = theme.px(140)
        self.setColumnWidth(DIFFERENT, max(least, self.viewport().width() - others))

    def _acted(self, signal: object) -> Callable[[QModelIndex], None]:
        def act(index: QModelIndex) -> None:
            row = index.data(ROW_ROLE)
            if row is not None:
                signal.emit(row)  # pyright: ignore[reportAttributeAccessIssue]

        return act

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space shows everything that is said of a file."""
        if event.key() == Qt.Key.Key_Space:
            self._acted(self.told)(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the row's button."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if self._delegate.button_rect(index).contains(event.position().toPoint()):
            self._acted(self.acted)(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The button under the pointer."""
        super().mouseMoveEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        self._stretch()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The first row is current where none was."""
        super().focusInEvent(event)
        model = self.model()
        if not self.currentIndex().isValid() and model.rowCount():
            self.setCurrentIndex(model.index(0, 0))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The frame goes with the focus."""
        super().focusOutEvent(event)
        self.viewport().update()

    def keyboardSearch(self, search: str) -> None:
        """Letters do not search here."""
