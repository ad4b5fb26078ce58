"""The start side of the plan page: which initiatives are planned, and where that list is from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from facilitator.event import Event
from ui.buttons import Button
from ui.find_field import FindField
from ui.frames import Margins, label, surface
from ui.initiative_finder import InitiativeFinder
from ui.panel_parts import Line, TextLine, WrappedText
from ui.subject_rows import SubjectDelegate, SubjectModel, SubjectRow, SubjectView
from ui.theme import ThemeHolder


class PlanFinder(InitiativeFinder):
    """The link that puts any initiative on the plan, or goes to one that is there."""

    def retranslate(self) -> None:
        """Set every text anew."""
        super().retranslate()
        self._link.setText(self.tr("Another initiative"))


class PlanList(QWidget):
    """Head with find, the list, the link to any other initiative, the foot with the source."""

    chosen = Signal(object)
    asked = Signal(str)
    source_chosen = Signal(str)
    find_changed = Signal(str)
    entered_plan = Signal()
    left = Signal()

    def __init__(self, event: Event, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self._ready = (0, 0)
        self._current = ""
        self._offered: dict[str, str] = {}
        self._quiet = False
        surface(self, "page")
        self.title = label("title")
        self.ready = TextLine(holder, 14, 400, "text.subtle")
        self.find_field = FindField(holder, key="Ctrl+F")
        self.view = SubjectView(holder)
        self.model = SubjectModel(self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(SubjectDelegate(holder, self.view, self.model))
        self.finder = PlanFinder(event, holder)
        self.tie = WrappedText(holder, 12, 400, "text")
        self.source = Button(holder, flat=True, icon="caret-down", height=28, shrinks=True)
        self.meaning = WrappedText(holder, 12, 400, "text.subtle")
        self._lay_out()
        self._connect()
        holder.changed.connect(self._dress)
        self._dress()
        self.retranslate()

    def show_rows(self, rows: Sequence[SubjectRow]) -> None:
        """Show these; the mark is on the current one."""
        self._quiet = True
        self.model.show(rows)
        self.view.scheduleDelayedItemsLayout()
        current = next((row.id for row in rows if row.current), None)
        if current is not None:
            self.view.setCurrentIndex(self.model.index_of(current))
            self.view.scrollTo(self.view.currentIndex())
        self._quiet = False

    def show_ready(self, ready: int, total: int) -> None:
        """Say how many plans are complete."""
        self._ready = (ready, total)
        words = self.tr("%1 of %2 ready").replace("%1", str(ready)).replace("%2", str(total))
        self.ready.set_text(words)

    def say_empty(self, title: str, hint: str) -> None:
        """What stands where the list is empty."""
        self.view.empty = (title, hint)
        self.view.viewport().update()

    def show_source(self, current: str, names: Mapping[str, str], tie: str) -> None:
        """Say where the list is from, what else there is, and the tie that crosses the cut."""
        self._current, self._offered = current, dict(names)
        self.source.setText(names[current])
        self.tie.set_text(tie)
        self.tie.setVisible(bool(tie))

    def start_find(self) -> None:
        """Ctrl+F: find in the plan of this room."""
        self._finding.show()
        self.find_field.setFocus()
        self.find_field.selectAll()

    def stop_find(self) -> None:
        """Everything is shown again."""
        self.find_field.clear()
        self._finding.hide()

    def source_menu(self) -> QMenu:
        """The sources to choose from; the current one is checked."""
        menu = QMenu(self.source)
        for name, words in self._offered.items():
            action = QAction(words, menu)
            action.setCheckable(True)
            action.setChecked(name == self._current)
            action.triggered.connect(lambda _checked, name=name: self.source_chosen.emit(name))
            menu.addAction(action)
        return menu

    def retranslate(self) -> None:
        """Set every text anew."""
        self.setAccessibleName(self.tr("Initiatives of the plan"))
        self.title.setText(self.tr("Plan"))
        self.view.setAccessibleName(self.tr("Initiatives of the plan"))
        self.find_field.set_placeholder(self.tr("Find in the plan"))
        self.source.setAccessibleDescription(self.tr("Choose another list"))
        self.source.setToolTip(self.tr("Choose another list"))
        self.meaning.set_text(
            self.tr(
                "Complete means: a goal, steps, a key action, and a lead and a date for every step."
            )
        )
        self.finder.retranslate()
        self.show_ready(*self._ready)

    def _lay_out(self) -> None:
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        Margins(self._holder, head, 16, 0, 16, 0)
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.ready)
        self._finding = QWidget()
        finding = QVBoxLayout(self._finding)
        Margins(self._holder, finding, 12, 0, 12, 8)
        finding.addWidget(self.find_field)
        self._finding.hide()
        foot = QVBoxLayout()
        Margins(self._holder, foot, 16, 8, 16, 12)
        foot.setSpacing(4)
        foot.addWidget(self.tie)
        foot.addWidget(self.source)
        foot.addWidget(self.meaning)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._finding)
        column.addWidget(Line(self._holder))
        column.addWidget(self.view, 1)
        column.addWidget(self.finder)
        column.addWidget(Line(self._holder))
        column.addLayout(foot)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        self.view.selectionModel().currentChanged.connect(self._moved)
        self.view.entered_row.connect(self.entered_plan)
        self.view.clicked.connect(lambda _index: self.entered_plan.emit())
        self.view.left.connect(self.left)
        self.find_field.textChanged.connect(self.find_changed)
        self.find_field.left.connect(self._leave_find)
        self.finder.asked.connect(self.finder.open_field)
        self.finder.chosen.connect(self._take)
        self.finder.closed.connect(self.left)
        self.source.clicked.connect(self._open_menu)

    def _moved(self, current: QModelIndex, _previous: QModelIndex) -> None:
        row = self.model.row_at(current)
        if row is not None and not self._quiet:
            self.chosen.emit(row.id)

    def _take(self, number: str) -> None:
        self.finder.blockSignals(True)  # the focus goes where the initiative is
        self.finder.close_field()
        self.finder.blockSignals(False)
        self.asked.emit(number)

    def _leave_find(self) -> None:
        if self.find_field.text():
            self.entered_plan.emit()
        else:
            self._finding.hide()
            self.left.emit()

    def _open_menu(self) -> None:
        corner = self.source.mapToGlobal(QPoint(0, 0))
        menu = self.source_menu()
        menu.exec(corner - QPoint(0, menu.sizeHint().height()))

    def _dress(self) -> None:
        self._head.setFixedHeight(self._holder.theme.px(55))
