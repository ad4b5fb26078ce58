"""The table of workbooks on the Merge page: tags, red reasons, and a button where one helps."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
)
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
_ROOMY, _TIGHT = 820, 640
# The edge is that of the page's other parts.
_EDGE, _GAP = 20, 8
_WIDTHS = (152, 72, 176, 64, 56, 60)
_LONGEST, _MEASURED = 360, 20
_ACROSS = Qt.Orientation.Horizontal


class WorkbookDelegate(QStyledItemDelegate):
    """Paints a cell: a tag for the state, red words for reasons, the row's button at the end."""

    def __init__(self, holder: ThemeHolder, view: WorkbookTable) -> None:
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
        inside = self._view.inside(rect, index.column())
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
        strip = painting.Row(self._view.inside(cell, DIFFERENT), self._view.layoutDirection())
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
        if column == FILE:
            # The end of a name tells copies apart, such as `(1).xlsx`.
            middle = Qt.TextElideMode.ElideMiddle
            text = QFontMetricsF(font).elidedText(text, middle, inside.width())
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


class _Head(QHeaderView):
    """The names of the columns, over the words of their cells."""

    def __init__(self, holder: ThemeHolder, view: WorkbookTable) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self._holder = holder
        self._view = view

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint one name."""
        theme = self._holder.theme
        painter.fillRect(rect, theme.color("bg"))
        line = QRect(rect.left(), rect.bottom(), rect.width(), 1)
        painter.fillRect(line, theme.color("line"))
        words = str(self.model().headerData(section, self.orientation()) or "")
        place = "end" if section in (BALLOTS, NOTES) else "start"
        inside = self._view.inside(rect, section)
        font, color = theme.font(12, 500), theme.color("text.subtle")
        paint_line(painter, inside, words, font, color, self.layoutDirection(), place)


class WorkbookTable(QTableView):
    """By keyboard: coming to it, a row is current; Enter acts, Space shows all that is said.

    `moved` says that another row is current.
    """

    acted = Signal(object)
    told = Signal(object)
    moved = Signal()

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self._file_wanted = 0
        self._delegate = WorkbookDelegate(holder, self)
        self.setItemDelegate(self._delegate)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        head = _Head(holder, self)
        self.setHorizontalHeader(head)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.activated.connect(self._acted(self.acted))
        holder.changed.connect(self.measure)

    def sizeHint(self) -> QSize:
        """As little as it may have: it grows into what the others leave."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def inside(self, cell: QRect, column: int) -> QRect:
        """Where the words of a cell are: the first and the last end where the page's parts do."""
        theme = self._holder.theme
        edge, gap = theme.px(_EDGE), theme.px(_GAP)
        bar = self.verticalScrollBar()
        strip = painting.Row(cell, self.layoutDirection())
        strip.skip(edge if column == STATE else gap)
        scrolls = bar.width() if bar.isVisible() else 0
        strip.end(max(gap, edge - scrolls) if column == DIFFERENT else gap, 0)
        return strip.rest()

    def measure(self) -> None:
        """Give the columns their widths; that of the rooms is as wide as `30 rooms`."""
        theme, model = self._holder.theme, self.model()
        if not isinstance(model, WorkbookModel):
            return
        head = theme.font(12, 500)
        for column, width in enumerate(_WIDTHS):
            name = str(model.headerData(column, _ACROSS) or "")
            least = text_width(head, name) + theme.px(2 * _GAP) if column != STATE else 0
            self.setColumnWidth(column, max(theme.px(width), least))
        tags = (painting.tag_size(theme, state, word) for state, word in self._states(model))
        state = max((size.width() for size in tags), default=0) + theme.px(_EDGE + _GAP)
        self.setColumnWidth(STATE, max(self.columnWidth(STATE), state))
        names = {model.rooms_words(row) for row in model.rows()}
        font = theme.figures(14)
        rooms = max((text_width(font, name) for name in names), default=0) + theme.px(2 * _GAP)
        self.setColumnWidth(ROOM, max(self.columnWidth(ROOM), rooms))
        self._file_wanted = self._wanted_file(model)
        self._stretch()
        self.verticalHeader().setDefaultSectionSize(theme.px(36))
        self.horizontalHeader().setFixedHeight(theme.px(32))
        self.viewport().update()

    def _states(self, model: WorkbookModel) -> set[tuple[str, str]]:
        words = state_words()
        return {(row.state, words[row.state]) for row in model.rows()}

    def _wanted_file(self, model: WorkbookModel) -> int:
        """What the longest names of files need; the others are shorter in letters."""
        theme = self._holder.theme
        rows = sorted(model.rows(), key=lambda row: len(row.file), reverse=True)[:_MEASURED]
        font, gaps = theme.font(), theme.px(2 * _GAP) + theme.px(36)
        return max((text_width(font, row.file) for row in rows), default=0) + gaps

    def go_to_first(self) -> None:
        """The first row is the current one: it asks for most."""
        if self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))

    def _stretch(self) -> None:
        """Share what is left among the names of files and what is different in them."""
        theme = self._holder.theme
        # Without room for it, when a file was saved gives way to what is different in it.
        wide = self.viewport().width()
        self.setColumnHidden(SAVED, wide < theme.px(_ROOMY))
        for column in (BALLOTS, NOTES):  # with large text; Space says how many there are
            self.setColumnHidden(column, wide < theme.px(_TIGHT))
        # A hidden column has no width.
        rest = wide - sum(self.columnWidth(at) for at in (STATE, ROOM, BALLOTS, NOTES, SAVED))
        name = min(theme.px(_LONGEST), max(theme.px(_WIDTHS[FILE]), rest * 2 // 5))
        if isinstance(model := self.model(), WorkbookModel):
            head = text_width(theme.font(12, 500), str(model.headerData(FILE, _ACROSS) or ""))
            name = min(name, max(self._file_wanted, head + theme.px(2 * _GAP)))
        self.setColumnWidth(FILE, name)
        self.setColumnWidth(DIFFERENT, max(theme.px(140), rest - name))

    def _acted(self, signal: object) -> Callable[[QModelIndex], None]:
        def act(index: QModelIndex) -> None:
            row = index.data(ROW_ROLE)
            if row is not None:
                signal.emit(row)  # pyright: ignore[reportAttributeAccessIssue]

        return act

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space shows everything that is said of a file; Home and End go to the ends."""
        key, rows = Qt.Key(event.key()), self.model().rowCount()
        if key == Qt.Key.Key_Space:
            self._acted(self.told)(self.currentIndex())
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and rows:
            row = 0 if key == Qt.Key.Key_Home else rows - 1
            self.setCurrentIndex(self.model().index(row, 0))
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

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Another row: the frame is around all of its cells, and around none of the old one's."""
        super().currentChanged(current, previous)
        self.viewport().update()
        self.moved.emit()

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
