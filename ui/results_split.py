"""How two views of the results are laid out: initiatives beside what is on one of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedWidget,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)

from facilitator.plan import Subject
from ui.beside_list import BesideList
from ui.feedback import EmptyHint
from ui.fit_row import FitRow
from ui.frames import Margins, label
from ui.key_bar import KeyBar
from ui.panel_parts import Line, panel
from ui.plan_head import PlanTitle
from ui.rows import RowModel
from ui.subject_rows import SubjectView
from ui.theme import ThemeHolder

LIST_WIDTH = 304

MakeDelegate = Callable[[SubjectView], QStyledItemDelegate]


class ResultsSplit(QWidget):
    """The list of initiatives, the title of the one looked at, and what is on it.

    `moved` carries the row that a person went to. Rows have a `Subject` as their id.
    """

    moved = Signal(object)

    def __init__(
        self,
        themes: ThemeHolder,
        model: RowModel,
        delegate: MakeDelegate,
        inside: BesideList,
        keys: KeyBar,
        icon: str,
    ) -> None:
        super().__init__()
        self._themes = themes
        self._quiet = False
        self.heading = label("heading")
        self.model = model
        self.list = SubjectView(themes)
        self.list.setModel(model)
        self.list.setItemDelegate(delegate(self.list))
        self.title = PlanTitle(themes)
        self.inside = inside
        self.keys = keys
        self.empty = EmptyHint(themes, icon, "", "")
        self._arrange()
        self.list.selectionModel().currentChanged.connect(self._moved)
        self.list.entered_row.connect(self._enter)
        self.inside.left.connect(self.focus_start)
        self.title.stepped.connect(self.step)
        themes.changed.connect(self._dress)
        self._dress()

    def add_to_head(self, widget: QWidget) -> None:
        """Put something at the end of the list's head."""
        self._head_row.add(widget, at_end=True)

    def set_state(self, state: QWidget) -> None:
        """What stands between the title and what is on the initiative."""
        self._end.insertWidget(2, state)
        self._end.insertWidget(3, Line(self._themes))

    def set_above(self, widget: QWidget) -> None:
        """What stands above both sides."""
        self._whole.insertWidget(0, widget)

    def show_rows(self, rows: Sequence[object], current: Subject | None) -> None:
        """Show these in the list, and make this one current without telling."""
        self._quiet = True
        self.model.show(rows)
        self.list.scheduleDelayedItemsLayout()
        index = QModelIndex() if current is None else self.model.index_of(current)
        if index != self.list.currentIndex():
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)
        self._quiet = False
        at, last = index.row(), self.model.rowCount() - 1
        self.title.offer_steps(at > 0, 0 <= at < last)

    def show_empty(self, empty: bool) -> None:
        """Show that there is nothing at all, or both sides."""
        self._parts.setCurrentIndex(1 if empty else 0)

    def is_empty(self) -> bool:
        """Whether it says that there is nothing at all."""
        return self._parts.currentIndex() == 1

    def step(self, by: int) -> None:
        """Go to the initiative before (-1) or after (1)."""
        to = self.list.currentIndex().row() + by
        if 0 <= to < self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(to, 0))

    def focus_start(self) -> None:
        """Into the list."""
        if not self.is_empty():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list leaves room for what is beside it."""
        super().resizeEvent(event)
        self._dress()

    def _moved(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        if row is not None and not self._quiet:
            self.moved.emit(row)

    def _enter(self) -> None:
        if self.inside.rows():
            self.inside.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        self._head = panel("page")
        self._head_row = FitRow(self._themes, self._head, edge=0)
        Margins(self._themes, self._head_row, 20, 0, 12, 0)
        self._head_row.add(self.heading, whole=True)
        self._start = panel("page")
        start = column(self._start, [self._head, Line(self._themes)])
        start.addWidget(self.list, 1)
        end = QWidget()
        self._end = column(end, [self.title, Line(self._themes)])
        self._end.addWidget(self.inside, 1)
        self._end.addWidget(Line(self._themes, "line"))
        self._end.addWidget(self.keys)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._start)
        row.addWidget(Line(self._themes, "line", upright=True))
        row.addWidget(end, 1)
        whole = QWidget()
        self._whole = column(whole, [])
        self._whole.addWidget(both, 1)
        self._parts = QStackedWidget()
        self._parts.addWidget(whole)
        self._parts.addWidget(self.empty)
        column(self, [self._parts])

    def _dress(self) -> None:
        px = self._themes.theme.px
        self._start.setFixedWidth(min(px(LIST_WIDTH), max(LIST_WIDTH, self.width() // 3)))


def column(widget: QWidget, parts: Sequence[QWidget]) -> QVBoxLayout:
    """A layout without gaps, with these below each other."""
    made = QVBoxLayout(widget)
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(0)
    for part in parts:
        made.addWidget(part)
    return made
