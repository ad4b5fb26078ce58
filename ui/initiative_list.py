"""The start side of the room page: every initiative, with its votes and notes."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from facilitator.event import Event
from ui import initiative_rows
from ui.empty import paint_empty
from ui.initiative_rows import InitiativeDelegate, InitiativeModel, InitiativeRow
from ui.panel_parts import Line
from ui.search_field import SearchField
from ui.theme import ThemeHolder


class _View(QListView):
    """A list without search by typing; Enter chooses, arrows open and close groups."""

    entered_row = Signal(QModelIndex)
    group_asked = Signal(QModelIndex, bool)

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self.empty: tuple[str, str] = ("", "")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(20)
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = event.key()
        start = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        opening = Qt.Key.Key_Right if start else Qt.Key.Key_Left
        closing = Qt.Key.Key_Left if start else Qt.Key.Key_Right
        if plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.entered_row.emit(self.currentIndex())
        elif plain and key in (opening, closing):
            self.group_asked.emit(self.currentIndex(), key == opening)
        elif plain and key in (
            Qt.Key.Key_Up,
            Qt.Key.Key_Down,
            Qt.Key.Key_Home,
            Qt.Key.Key_End,
            Qt.Key.Key_PageUp,
            Qt.Key.Key_PageDown,
        ):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.model() is not None and not self.model().rowCount():
            painter = QPainter(self.viewport())
            rect = self.viewport().rect()
            paint_empty(painter, self._holder.theme, rect, "magnifying-glass", *self.empty)


class InitiativeList(QWidget):
    """Filter field and list. `chosen` carries the number a person chose."""

    chosen = Signal(str)
    left = Signal()

    def __init__(self, event: Event, holder: ThemeHolder) -> None:
        super().__init__()
        self._event = event
        self._holder = holder
        self._votes: Mapping[str, int] = {}
        self._notes: Mapping[str, int] = {}
        self._current = ""
        self._current_row: tuple[str, str] | None = None
        self._closed: set[str] = set()
        self._from_top = False
        self.setProperty("surface", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.filter = SearchField(holder, key="Ctrl+J", icon="funnel")
        self.view = _View(holder)
        self.model = InitiativeModel(self)
        self.view.setModel(self.model)
        self._delegate = InitiativeDelegate(holder, self.view)
        self.view.setItemDelegate(self._delegate)
        self._lay_out()
        self.filter.textChanged.connect(lambda _text: self._filtered())
        self.filter.installEventFilter(self)
        self.view.entered_row.connect(self._choose_index)
        self.view.clicked.connect(self._choose_index)
        self.view.group_asked.connect(self._open_group)
        holder.changed.connect(self._dress)
        self._dress()
        self.retranslate()

    def _lay_out(self) -> None:
        self._head = QWidget()
        head = QVBoxLayout(self._head)
        head.setContentsMargins(12, 0, 12, 0)
        head.addWidget(self.filter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addWidget(Line(self._holder))
        layout.addWidget(self.view, 1)

    def show_counts(self, votes: Mapping[str, int], notes: Mapping[str, int]) -> None:
        """Show the session's votes and notes per initiative."""
        if (votes, notes) != (self._votes, self._notes):
            self._votes, self._notes = dict(votes), dict(notes)
            self.refresh()

    def set_current(self, number: str) -> None:
        """Mark the initiative that notes go on; empty is none."""
        if number != self._current:
            self._current = number
            if self._current_row is None or self._current_row[1] != number:
                self._current_row = None
            self.refresh()
            self._show_current()

    def show_start(self) -> None:
        """Another session: the focus list from its heading, as far as the current row allows."""
        self._from_top = not self.isVisible()  # only then is its height known
        self._current_row = None
        self.view.doItemsLayout()
        self.view.scrollToTop()
        self._show_current()

    def showEvent(self, event: QShowEvent) -> None:
        """What was opened before it had a size is brought into view now."""
        super().showEvent(event)
        if self._from_top:
            QTimer.singleShot(0, self, self.show_start)

    def current(self) -> str:
        """The marked initiative."""
        return self._current

    def jump(self) -> None:
        """Ctrl+J: type a number or words."""
        self.filter.setFocus()
        self.filter.selectAll()

    def step(self, by: int) -> None:
        """Choose the next initiative down or up, in the order shown."""
        shown = [row for row in self.model.rows() if row.number]
        if not shown:
            return
        places = [place for place, row in enumerate(shown) if row.id == self._current_row]
        places = places or [place for place, row in enumerate(shown) if row.current]
        if places:
            target = min(max(places[0] + by, 0), len(shown) - 1)
        else:
            target = 0 if by > 0 else len(shown) - 1
        self._choose(shown[target])

    def refresh(self) -> None:
        """Show the rows as they are now."""
        rows = initiative_rows.rows(
            self._event,
            self.filter.text(),
            self._votes,
            self._notes,
            self._current,
            self._closed,
            self.tr("Focus list"),
        )
        self._delegate.make_room(rows)
        self.model.show(rows)
        self.view.scheduleDelayedItemsLayout()

    def retranslate(self) -> None:
        """All words anew."""
        self.filter.set_placeholder(self.tr("Filter %n initiative(s)", "", self._event.count))
        self.view.setAccessibleName(self.tr("Initiatives"))
        hint = self.tr("Type a number or a word of the title.")
        self.view.empty = (self.tr("No initiative found"), hint)
        self.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the field: Enter chooses the first, Down goes to the list, Esc clears and leaves."""
        if watched is not self.filter or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            found = [row for row in self.model.rows() if row.number]
            if found and self.filter.text().strip():
                self._choose(found[0])
                self.filter.clear()
                self.left.emit()
            return True
        if event.key() == Qt.Key.Key_Escape:
            if self.filter.text():
                self.filter.clear()
            else:
                self.left.emit()
            return True
        if event.key() == Qt.Key.Key_Down:
            self.view.setFocus()
            if not self.view.currentIndex().isValid():
                self.view.setCurrentIndex(self.model.index(0, 0))
            return True
        return False

    def _filtered(self) -> None:
        self.refresh()
        self.view.scrollToTop()
        if self.filter.text():
            self.view.setCurrentIndex(self.model.index(0, 0))
        else:
            self._show_current()

    def _choose_index(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        if row is None:
            return
        if row.number:
            self._choose(row)
        else:
            self._open_group(index, row.closed)

    def _open_group(self, index: QModelIndex, opened: bool) -> None:
        row = self.model.row_at(index)
        if row is None or self.filter.text():
            return
        if row.number and not opened:  # as in a tree: first to the heading
            self.view.setCurrentIndex(self.model.index_of((row.group, "")))
        elif not row.number:
            self._closed = self._closed - {row.group} if opened else self._closed | {row.group}
            self.refresh()

    def _choose(self, row: InitiativeRow) -> None:
        self._current_row = row.id
        self._current = row.number
        self.refresh()
        self._show_current()
        self.chosen.emit(row.number)

    def _show_current(self) -> None:
        index = QModelIndex()
        if self._current_row is not None:
            index = self.model.index_of(self._current_row)
        if not index.isValid():
            for row in self.model.rows():
                if row.current:
                    index = self.model.index_of(row.id)
                    break
        if index.isValid():
            self.view.setCurrentIndex(index)
            above = self.model.row_at(index.siblingAtRow(index.row() - 1))
            if above is not None and not above.number:
                self.view.scrollTo(index.siblingAtRow(index.row() - 1))  # its heading too
            self.view.scrollTo(index)

    def _dress(self) -> None:
        theme = self._holder.theme
        self._head.setFixedHeight(theme.px(52))
        self.view.scheduleDelayedItemsLayout()
