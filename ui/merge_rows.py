"""The table of workbooks on the Merge page: one row a file, its state, what is different."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFocusEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from facilitator.merge import FileResult
from facilitator.reasons import Reason
from ui import painting
from ui.messages import words_of
from ui.rows import ROW_ROLE, RowModel
from ui.text import paint_line
from ui.theme import ThemeHolder

STATE, ROOM, FILE, BALLOTS, NOTES, SAVED, DIFFERENT = range(7)

# What a person calls the states of a file; the first four are also colours of the room tiles.
STATES = ("new", "updated", "merged", "rejected", "reading")


@dataclass(frozen=True)
class WorkbookRow:
    """One file: `state` is one of `STATES`; `result` is None while it is being read."""

    id: str
    file: str
    state: str
    result: FileResult | None = None
    different: str = ""
    language: str = ""


def state_of(result: FileResult) -> str:
    """The state a person sees: `new` is a room's first workbook, `merged` has nothing new."""
    if result.state == "rejected":
        return "rejected"
    if result.state == "unchanged":
        return "merged"
    return "new" if result.first else "updated"


def state_words() -> dict[str, str]:
    """The states in words."""
    translate = QCoreApplication.translate
    return {
        "new": translate("WorkbookState", "New"),
        "updated": translate("WorkbookState", "Updated"),
        "merged": translate("WorkbookState", "Already merged"),
        "rejected": translate("WorkbookState", "Rejected"),
        "reading": translate("WorkbookState", "Reading"),
    }


class WorkbookModel(RowModel[WorkbookRow]):
    """The rows of the table; what screen readers and plain views get."""

    def value(self, row: WorkbookRow, column: int, role: int) -> Any:  # noqa: ANN401
        """Text of a cell; the whole row as a sentence for screen readers."""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{state_words()[row.state]}, {row.file}. {row.different}"
        if role == Qt.ItemDataRole.ToolTipRole and row.result is not None and _said(row.result):
            return "\n".join(words_of(reason) for reason in _said(row.result))
        if role == Qt.ItemDataRole.ToolTipRole and row.different:
            return row.different
        if role == Qt.ItemDataRole.DisplayRole:
            return _texts(row)[column]
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's own type
        """The names of figures stand over their last digit."""
        if role == Qt.ItemDataRole.TextAlignmentRole and section in (BALLOTS, NOTES):
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        return super().headerData(section, orientation, role)


def _said(result: FileResult) -> tuple[Reason, ...]:
    return result.reasons + result.remarks


def _texts(row: WorkbookRow) -> tuple[str, ...]:
    result = row.result
    if result is None or result.state == "rejected":
        room, ballots, notes, saved = result.room if result else "", "", "", ""
    else:
        room, ballots, notes = result.room, str(result.ballots), str(result.notes)
        saved = (
            datetime.fromtimestamp(result.exported / 1000).strftime("%H:%M")
            if result.exported
            else ""
        )
    return "", room, row.file, ballots, notes, saved, row.different


class WorkbookDelegate(QStyledItemDelegate):
    """Paints a cell: a tag for the state, red words for reasons."""

    def __init__(self, holder: ThemeHolder, view: QTableView) -> None:
        super().__init__(view)
        self._holder = holder
        self._view = view

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """36 high."""
        return QSize(0, self._holder.theme.px(36))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
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
        column = index.column()
        if column == STATE:
            word = state_words()[row.state]
            strip = painting.Row(rect.adjusted(theme.px(8), 0, -theme.px(8), 0), direction)
            size = painting.tag_size(theme, row.state, word)
            painting.paint_tag(painter, theme, strip.start(size), row.state, word, direction)
            self._paint_focus(painter, rect, index)
            return
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        number = column in (BALLOTS, NOTES)
        token = "text" if column in (ROOM, FILE, BALLOTS, NOTES) else "text.subtle"
        if column == DIFFERENT and row.state == "rejected":
            token = "red"
        inside = rect.adjusted(theme.px(8), 0, -theme.px(8), 0)
        if column == FILE and row.language:
            strip = painting.Row(inside, direction)
            size = painting.language_size(theme, row.language)
            painting.paint_language(painter, theme, strip.end(size), row.language)
            inside = strip.rest()
        font = theme.figures(14) if number or column in (ROOM, SAVED) else theme.font()
        paint_line(
            painter, inside, text, font, theme.color(token), direction, "end" if number else "start"
        )
        self._paint_focus(painter, rect, index)

    def _paint_focus(
        self, painter: QPainter, cell: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
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
    """The table by keyboard: coming to it, a row is current; letters do not search."""

    def __init__(self) -> None:
        super().__init__()
        self._least = 0

    def stretch(self, least: int) -> None:
        """Give the last column what the others leave, but never less than this."""
        self._least = least
        others = sum(self.columnWidth(column) for column in range(DIFFERENT))
        self.setColumnWidth(DIFFERENT, max(least, self.viewport().width() - others))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        self.stretch(self._least)

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


def dress(view: WorkbookTable, holder: ThemeHolder, on_open: Callable[[WorkbookRow], None]) -> None:
    """Make a table view look and work as the Merge page wants it."""
    view.setItemDelegate(WorkbookDelegate(holder, view))
    view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QTableView.SelectionMode.SingleSelection)
    view.setShowGrid(False)
    view.setTabKeyNavigation(False)
    view.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    view.verticalHeader().hide()
    head = view.horizontalHeader()
    head.setHighlightSections(False)
    head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def measure() -> None:
        theme = holder.theme
        for column, width in enumerate((148, 56, 200, 68, 60, 60)):
            view.setColumnWidth(column, theme.px(width))
        view.stretch(theme.px(140))
        view.verticalHeader().setDefaultSectionSize(theme.px(36))
        head.setFixedHeight(theme.px(32))
        view.viewport().update()

    holder.changed.connect(measure)
    measure()

    def opened(index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if row is not None:
            on_open(row)

    view.activated.connect(opened)
    view.doubleClicked.connect(opened)


class Differences(QObject):
    """What is different in a workbook, in one line. An object, because only `tr` has plurals."""

    def words(self, result: FileResult) -> str:
        """The first reason against it; or what it brings, and what was left out of it."""
        if result.reasons:
            return self._first_of(result.reasons)
        said = self._first_of(result.remarks)
        brought = "" if result.first or result.state == "unchanged" else self._brought(result)
        return ". ".join(part for part in (brought, said) if part)

    def _first_of(self, reasons: Sequence[Reason]) -> str:
        if not reasons:
            return ""
        more = len(reasons) - 1
        first, rest = words_of(reasons[0]), self.tr("and %n more", "", more)
        return f"{first} ({rest})" if more else first

    def _brought(self, result: FileResult) -> str:
        notes, ballots = result.gained["notes"], result.gained["ballots"]
        steps, talks = result.gained["steps"], result.gained["talks"]
        tallied = result.gained["votes by tally"]
        changed = result.records["updated"]
        parts = (
            (notes, self.tr("%n note(s) more", "", notes)),
            (ballots, self.tr("%n ballot(s) more", "", ballots)),
            (tallied, self.tr("%n vote(s) by tally more", "", tallied)),
            (steps, self.tr("%n step(s) more", "", steps)),
            (talks, self.tr("%n talk(s) more", "", talks)),
            (changed, self.tr("%n changed", "", changed)),
        )
        return ", ".join(words for count, words in parts if count)
