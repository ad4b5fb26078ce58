"""The programme as a list: planned time, title, planned and actual length."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from facilitator.agenda import AgendaView
from facilitator.clock import MINUTE, minutes_and_seconds
from ui import painting
from ui.rows import ROW_ROLE, RowModel
from ui.text import paint_line
from ui.theme import ThemeHolder
from ui.wording import clock_time, listed

ROW, TIME, FIGURES = 32, 42, 46
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class AgendaRow:
    """One item as shown. `tone` colours the actual length: over, under, or the current one.

    `pushed` is by how many minutes it was pushed back.
    """

    id: str
    time: str
    title: str
    plan: str
    actual: str
    state: str
    tone: str
    pushed: int = 0


def rows(view: AgendaView, words: Callable[[str], str]) -> list[AgendaRow]:
    """The items of a programme at one moment; `words` gives the title of one as it is shown."""
    made = []
    for part in view.items:
        planned, spent = part.item.minutes * 60, part.timer.spent // 1000
        run = part.state == "done" or part.timer.spent > 0
        actual = minutes_and_seconds(spent) if run else ""
        tone = "text"
        if part.state == "done":
            tone = "yellow.text" if spent > planned else "green.text"
        elif part.state == "skipped":
            actual, tone = "–", "text.subtle"
        made.append(
            AgendaRow(
                part.item.key,
                clock_time(part.starts),
                words(part.item.title),
                minutes_and_seconds(planned),
                actual,
                part.state,
                tone,
                part.pushed // MINUTE,
            )
        )
    return made


class AgendaModel(RowModel[AgendaRow]):
    """Rows with a sentence for screen readers."""

    def value(self, row: AgendaRow, column: int, role: int) -> Any:  # noqa: ANN401 - Qt's own type
        """What Qt and screen readers get."""
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.ToolTipRole:
            pushed = self.tr("pushed back by %n minute(s)", "", row.pushed)
            return listed((row.title, pushed)) if row.pushed else row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = [row.time, row.title, self.tr("planned %1").replace("%1", row.plan)]
            if row.state == "skipped":
                parts.append(self.tr("skipped"))
            elif row.actual:
                parts.append(self.tr("actual %1").replace("%1", row.actual))
            if row.pushed:
                parts.append(self.tr("pushed back by %n minute(s)", "", row.pushed))
            if row.state == "current":
                parts.append(self.tr("current"))
            return listed(parts)
        return None


class AgendaDelegate(QStyledItemDelegate):
    """Paints an item of the programme."""

    def __init__(self, holder: ThemeHolder, view: QListView) -> None:
        super().__init__(view)
        self._holder = holder
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Rows of 32."""
        return QSize(0, self._holder.theme.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the row."""
        theme = self._holder.theme
        row: AgendaRow = index.data(ROW_ROLE)
        rect: QRect = option.rect
        direction: Qt.LayoutDirection = option.direction
        current = row.state == "current"
        if current:
            painting.paint_row_background(
                painter, theme, rect, current=True, direction=direction, line=False
            )
        cells = painting.Row(rect, direction, 0)
        cells.skip(theme.px(16))
        bar = self._view.width() - self._view.viewport().width()
        cells.end(max(theme.px(16) - bar, theme.px(4)), 0)
        subtle, text = theme.color("text.subtle"), theme.color("text")
        figures, bold = theme.figures(12), theme.figures(12, 600)
        time = theme.color("yellow.text") if row.pushed else subtle
        font = theme.figures(12, 600) if row.pushed else figures
        paint_line(painter, cells.start(theme.px(TIME)), row.time, font, time, direction)
        actual = cells.end(theme.px(FIGURES))
        paint_line(painter, actual, row.actual, bold, theme.color(row.tone), direction, "end")
        plan = cells.end(theme.px(FIGURES))
        paint_line(painter, plan, row.plan, figures, subtle, direction, "end")
        color = subtle if row.state in ("done", "skipped") else text
        font = theme.font(14, 600 if current else 400)
        paint_line(painter, cells.rest(), row.title, font, color, direction)
        if self._view.hasFocus() and index == self._view.currentIndex():
            painting.paint_focus(painter, theme, rect)


class AgendaHeader(QWidget):
    """The names of the columns, over them."""

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self._words = ("", "", "")
        holder.changed.connect(self._fit)
        self._fit()

    def set_words(self, title: str, plan: str, actual: str) -> None:
        """Name the list and its two columns of figures."""
        self._words = (title, plan, actual)
        self.setAccessibleName(title)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the names."""
        theme = self._holder.theme
        painter = QPainter(self)
        direction = self.layoutDirection()
        cells = painting.Row(self.rect(), direction, 0)
        cells.skip(theme.px(16))
        cells.end(theme.px(16), 0)
        subtle, small = theme.color("text.subtle"), theme.font(12)
        title, plan, actual = self._words
        for words in (actual, plan):
            place = cells.end(theme.px(FIGURES))
            paint_line(painter, place, words, small, subtle, direction, "end")
        paint_line(painter, cells.rest(), title, theme.font(14, 600), subtle, direction)

    def _fit(self) -> None:
        self.setFixedHeight(self._holder.theme.px(ROW))
        self.update()


class AgendaList(QListView):
    """The programme. Enter or a double click goes to an item: `go_asked` carries its key."""

    go_asked = Signal(str)

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._model = AgendaModel(self)
        self._seen = ""
        self.setModel(self._model)
        self.setItemDelegate(AgendaDelegate(holder, self))
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setStyleSheet("background: transparent;")
        self.doubleClicked.connect(self._ask)
        holder.changed.connect(self.scheduleDelayedItemsLayout)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes there; letters are not searched for."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._ask(self.currentIndex())
        elif event.text() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the current item."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._seen:
            self.setCurrentIndex(self._model.index_of(self._seen))
        self.viewport().update()

    def _ask(self, index: Index) -> None:
        row = self._model.row_at(index)
        if row is not None:
            self.go_asked.emit(row.id)

    def show_rows(self, shown: list[AgendaRow]) -> None:
        """Show the programme; when another item begins, bring it into view."""
        if shown == self._model.rows():
            return
        self._model.show(shown)
        self.viewport().update()
        current = next((row.id for row in shown if row.state == "current"), "")
        if current != self._seen:
            self._seen = current
            self.scrollTo(self._model.index_of(current))

    def rows(self) -> list[AgendaRow]:
        """What it shows."""
        return self._model.rows()
