"""A chart on the screen, as wide as its place, and the same as a table beside it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QScrollArea,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ui.chart import ChartTable
from ui.chart_body import BodyChart
from ui.feedback import EmptyHint
from ui.text import text_width
from ui.theme import ThemeHolder
from ui.wording import listed

Index = QModelIndex | QPersistentModelIndex
_NOTHING = ChartTable((), ())
_WIDEST_NAME, _MOST_LINES = 52, 4
"""The name of a column of numbers has so much room, in so many lines."""


class _Picture(QWidget):
    """The painted body; the frame around it scrolls."""

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self._chart: BodyChart | None = None
        holder.changed.connect(self.fit)

    def show_chart(self, chart: BodyChart | None) -> None:
        self._chart = chart
        self.fit()

    def fit(self) -> None:
        high = 0
        if self._chart is not None:
            high = self._chart.body_height(self._holder.theme, max(1, self.width()))
        self.setFixedHeight(high)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._chart is not None:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            theme = self._holder.theme
            self._chart.paint_body(painter, theme, self.rect(), self.layoutDirection())


class ChartScroll(QScrollArea):
    """Scrolls by the keys of every list, and shows where the focus is."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setWidget(inside)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End as well."""
        bar = self.verticalScrollBar()
        steps = {Qt.Key.Key_Home: bar.minimum(), Qt.Key.Key_End: bar.maximum()}
        if event.key() in steps:
            bar.setValue(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()  # they mean something to the page
        else:
            super().keyPressEvent(event)


class TableModel(QAbstractTableModel):
    """A chart's table; a screen reader gets each row as one sentence."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._table = _NOTHING

    def show(self, table: ChartTable) -> None:
        """Show another table."""
        if table != self._table:
            self.beginResetModel()
            self._table = table
            self.endResetModel()

    def table(self) -> ChartTable:
        """What it shows."""
        return self._table

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Rows below the headers."""
        return 0 if parent.isValid() else len(self._table.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Columns."""
        return 0 if parent.isValid() else len(self._table.headers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """The words; whole rows for screen readers."""
        row = self._table.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return row[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            named = zip(self._table.headers, row, strict=True)
            return listed(f"{name} {words}" for name, words in named if words)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        """The names of the columns."""
        across = orientation == Qt.Orientation.Horizontal
        if across and role == Qt.ItemDataRole.DisplayRole and section < len(self._table.headers):
            return self._table.headers[section]
        if across and role == Qt.ItemDataRole.ToolTipRole and section < len(self._table.headers):
            return self._table.headers[section]
        if across and role == Qt.ItemDataRole.TextAlignmentRole:
            # As a number: the type of a flag holds no flag of another type.
            start = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
            return int(start) | int(Qt.TextFlag.TextWordWrap)
        return None


class ChartTableView(QTableView):
    """The table that stands beside a chart: whole rows, to be walked with the arrow keys."""

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self._shown = TableModel(self)
        self.setObjectName("chart")
        self.setModel(self._shown)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setMinimumSectionSize(1)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        holder.changed.connect(self._restyle)
        self._restyle()

    def show_table(self, table: ChartTable) -> None:
        """Show this table; the column with the longest words gives way to the numbers."""
        self._shown.show(table)
        self._fit_columns()

    def table(self) -> ChartTable:
        """What it shows."""
        return self._shown.table()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right are the page's."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
            return
        super().keyPressEvent(event)

    def _fit_columns(self) -> None:
        """Numbers have the room that they need, and long names of columns several lines."""
        theme, table, head = self._holder.theme, self._shown.table(), self.horizontalHeader()
        if not table.rows:
            return
        longest = [max(map(len, column)) for column in zip(*table.rows, strict=True)]
        wide = longest.index(max(longest))
        lines = 1
        for at, name in enumerate(table.headers):
            if at == wide:
                head.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)
                continue
            font, edge = theme.font(14), theme.px(24)
            cells = max(text_width(font, row[at]) for row in table.rows)
            named = text_width(theme.font(12, 500), name)
            width = max(cells, min(named, theme.px(_WIDEST_NAME)))
            lines = max(lines, -(-named // max(1, width)) + (named > width))
            head.setSectionResizeMode(at, QHeaderView.ResizeMode.Fixed)
            head.resizeSection(at, width + edge)
        head.setFixedHeight(theme.px(16) + min(lines, _MOST_LINES) * theme.line_height(12))

    def _restyle(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._holder.theme.px(28))
        self._fit_columns()


class ChartView(QStackedWidget):
    """A chart, its table, or why there is neither."""

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._chart: BodyChart | None = None
        self._as_table = False
        self._picture = _Picture(holder)
        self.picture = ChartScroll(self._picture)
        self.grid = ChartTableView(holder)
        self.empty = EmptyHint(holder, "chart-bar-horizontal", "", "")
        around = QWidget()
        column = QVBoxLayout(around)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.empty)
        for widget in (self.picture, self.grid, around):
            self.addWidget(widget)

    def chart(self) -> BodyChart | None:
        """What it shows."""
        return self._chart

    def show_chart(self, chart: BodyChart | None, empty: tuple[str, str] = ("", "")) -> None:
        """Show this chart, or where there is none what to say instead: a title and a hint."""
        self._chart = chart
        self._picture.show_chart(chart)
        self.grid.show_table(chart.table() if chart else _NOTHING)
        self.empty.set_text(*empty)
        if chart is not None:
            self.picture.setAccessibleName(chart.title)
            self.picture.setAccessibleDescription(chart.table().text())
            self.grid.setAccessibleName(chart.title)
        self._turn()

    def show_as_table(self, wanted: bool) -> None:
        """Show the table in place of the chart, or the chart again."""
        self._as_table = wanted
        self._turn()

    def start(self) -> QWidget:
        """What takes the focus."""
        return self.grid if self._as_table else self.picture

    def sizeHint(self) -> QSize:
        """Whatever the panel gives."""
        return QSize(240, 240)

    def minimumSizeHint(self) -> QSize:
        """It scrolls."""
        return QSize(160, 80)

    def _turn(self) -> None:
        had = self.hasFocus() or self.picture.hasFocus() or self.grid.hasFocus()
        self.setCurrentIndex(2 if self._chart is None else int(self._as_table))
        if had and self._chart is not None:
            self.start().setFocus()
