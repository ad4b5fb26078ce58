"""The history: what was changed when, what was undone, and the way to each record."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from facilitator import history, sessions
from facilitator.history import Line, Touched
from facilitator.sessions import Place
from facilitator.store import Store
from facilitator.words import Saying
from ui.buttons import Button, SegmentedControl
from ui.empty import paint_empty
from ui.fit_row import FitRow
from ui.history_rows import ROW, HistoryDelegate, HistoryModel
from ui.notifier import StoreNotifier
from ui.page import Page
from ui.panel_parts import Line as Rule
from ui.panel_parts import TextLine
from ui.text import isolate
from ui.theme import ThemeHolder
from ui.wording import change_words, room_name


class HistoryView(QListView):
    """Enter goes to the record, Esc leaves the page; `empty` are the words where nothing is."""

    opened = Signal(QModelIndex)
    left = Signal()

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self.empty: tuple[str, str] = ("", "")
        self.setUniformItemSizes(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(self.opened)
        holder.changed.connect(self.scheduleDelayedItemsLayout)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Esc, and the arrow keys; letters are not searched for."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.opened.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.text() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The lines, or that there are none."""
        super().paintEvent(event)
        if not self.model().rowCount():
            painter = QPainter(self.viewport())
            place = self.viewport().rect()
            paint_empty(painter, self._holder.theme, place, "clock-counter-clockwise", *self.empty)


class HistoryPage(Page):
    """Newest first, of this room or of everything; the newest change can be undone from here.

    `record_asked` carries the `Touched` record that Enter was pressed on, `left` that the person
    is done here.
    """

    record_asked = Signal(object)
    undo_asked = Signal()
    redo_asked = Signal()
    left = Signal()

    def __init__(self, store: Store, notifier: StoreNotifier, themes: ThemeHolder) -> None:
        super().__init__()
        self._store = store
        self._themes = themes
        self._place: Place | None = None
        self._places: dict[str, Place | None] = {}
        self._stale = True
        self.setProperty("surface", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = TextLine(themes, 20, 600, shrinks=False)
        self.hint = TextLine(themes, 14, 400, "text.subtle")
        self.shown = SegmentedControl(themes, (("room", ""), ("all", "")))
        self.undo_button = Button(themes, icon="arrow-u-up-left", key="Ctrl+Z")
        self.redo_button = Button(themes, icon="arrow-u-up-right", key="Ctrl+Shift+Z")
        self.view = HistoryView(themes)
        self.model = HistoryModel(self._ask, self._where, self.view, self._said)
        self.view.setModel(self.model)
        self.view.setItemDelegate(HistoryDelegate(themes, self.view))
        self._lay_out()
        self.shown.chosen.connect(lambda _key: self._begin())
        self.undo_button.clicked.connect(self.undo_asked)
        self.redo_button.clicked.connect(self.redo_asked)
        self.view.opened.connect(self._open)
        self.view.left.connect(self.left)
        notifier.changed.connect(self._changed)
        self.setFocusProxy(self.view)
        self.retranslate()

    def _lay_out(self) -> None:
        self._head = QWidget()
        head = FitRow(self._themes, self._head)
        head.add(self.title, whole=True)
        head.add(self.hint, whole=True, hides=True)
        head.add(self.shown, at_end=True)
        head.add(self.undo_button, at_end=True, rank=1)
        head.add(self.redo_button, at_end=True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._head)
        outer.addWidget(Rule(self._themes))
        outer.addWidget(self.view, 1)
        self._themes.changed.connect(self._dress)
        self._dress()

    # What the window asks

    def set_place(self, place: Place) -> None:
        """Show the history of this session, or of everything with that in mind."""
        self._place = place
        if self.isVisible():
            self._begin()
        else:
            self._stale = True

    def focus_start(self) -> None:
        """On the newest line."""
        if self._stale:
            self._begin()
        if not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.model.index(0))
        self.view.setFocus()

    def fit(self, width: int) -> None:
        """In a narrow window the keys and the hint give way."""
        self._dress()

    def retranslate(self) -> None:
        """All words anew."""
        self.title.set_text(self.tr("History"))
        self.hint.set_text(self.tr("Newest first. Enter goes to the record."))
        self.shown.setAccessibleName(self.tr("History of"))
        self.shown.set_text("room", self.tr("This room"))
        self.shown.set_text("all", self.tr("All rooms"))
        self.view.setAccessibleName(self.tr("History, newest first"))
        self.view.empty = (
            self.tr("Nothing changed yet"),
            self.tr("Every note, vote and step will be listed here."),
        )
        self.undo_button.setText(self.tr("Undo"))
        self.redo_button.setText(self.tr("Redo"))
        self._name_undo()
        self.view.viewport().update()

    # What is shown

    def _ask(self, before: int | None, limit: int) -> list[Line]:
        only = self._place if self.shown.current() == "room" else None
        return history.page(self._store, before, limit, only)

    def _begin(self) -> None:
        self._stale = False
        self.model.begin()
        self._name_undo()
        self.view.setCurrentIndex(self.model.index(0))
        self.view.scrollToTop()

    def _changed(self) -> None:
        if not self.isVisible():
            self._stale = True
            return
        at_top = self.view.verticalScrollBar().value() == 0
        self.model.refresh()
        self._name_undo()
        if at_top:
            self.view.scrollToTop()

    def _name_undo(self) -> None:
        for button, label in (
            (self.undo_button, self._store.undo_label()),
            (self.redo_button, self._store.redo_label()),
        ):
            button.setEnabled(label is not None and not self._store.read_only)
            button.setToolTip(self._said(label) if label is not None else "")

    def _said(self, label: Saying) -> str:
        return change_words(self._store.event, label)

    def _where(self, line: Line) -> str:
        """The room of a line, where lines of several are shown."""
        if self.shown.current() == "room" or not line.records:
            return ""
        record = next((one for one in line.records if one.session or one.room), None)
        if record is None:
            return ""
        room = record.room
        if not room:
            place = self._known(record.session)
            room = place.room if place is not None else ""
        event = self._store.event
        known = any(one.key == room for one in event.every_room)
        return isolate(room_name(event, room)) if known else ""

    def _known(self, session: str) -> Place | None:
        if session not in self._places:
            self._places[session] = sessions.of_id(self._store, session)
        return self._places[session]

    def _open(self, index: QModelIndex) -> None:
        line = self.model.line_at(index)
        record: Touched | None = line.records[0] if line is not None and line.records else None
        if record is None:
            self.told.emit(self.tr("This line changed no single record."))
        else:
            self.record_asked.emit(record)

    def _dress(self) -> None:
        self.view.verticalScrollBar().setSingleStep(self._themes.theme.px(ROW))
