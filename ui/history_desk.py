"""The history of a note in the place of the list of notes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator import note_history
from facilitator.reasons import Refused
from facilitator.records import Note
from facilitator.store import Store
from ui.buttons import Button
from ui.frames import surface
from ui.history_view import HistoryView
from ui.note_list import HEADER, NoteList
from ui.panel_parts import Line, TextLine
from ui.theme import ThemeHolder


class HistoryPanel(QWidget):
    """All versions of one note. `left` says that nobody looks at them any more."""

    left = Signal()
    refused = Signal(object)

    def __init__(self, store: Store, holder: ThemeHolder) -> None:
        super().__init__()
        self._store = store
        self._holder = holder
        self.note_id = ""
        self.view = HistoryView(holder, store.event)
        self.title = TextLine(holder, 20, 600)
        self.count = TextLine(holder, 14, 400, "text.subtle")
        self.back = Button(holder, key="Esc")
        self.take = Button(holder, key="Enter")
        self._lay_out()
        self.back.clicked.connect(self.left)
        self.take.clicked.connect(self._take_current)
        self.view.bring_back_asked.connect(self._bring_back)
        self.view.back_asked.connect(self.left)
        self.setFocusProxy(self.view)
        self.retranslate()

    def _lay_out(self) -> None:
        surface(self, "page")
        px = self._holder.theme.px
        head = QWidget()
        head.setFixedHeight(px(HEADER))
        row = QHBoxLayout(head)
        row.setContentsMargins(px(16), 0, px(16), 0)
        row.setSpacing(px(12))
        row.addWidget(self.title)
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self.take)
        row.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(Line(self._holder))
        column.addWidget(self.view, 1)

    def open_note(self, note_id: str) -> None:
        """Show the versions of a note."""
        self.note_id = note_id
        self.view.follows = False
        self.refresh()
        self.view.verticalScrollBar().setValue(0)
        rows = self.view.notes()
        if rows:
            self.view.set_current_note(rows[0].id)

    def refresh(self) -> None:
        """Ask again: something happened to the note."""
        versions = note_history.of_note(self._store, self.note_id)
        self.view.show_versions(versions)
        self.count.set_text(self.tr("%n version(s)", "", len(versions)))

    def retranslate(self) -> None:
        """All words anew."""
        self.title.set_text(self.tr("History"))
        self.view.setAccessibleName(self.tr("History of the note"))
        self.take.setText(self.tr("Bring back"))
        self.back.setText(self.tr("Back"))
        if self.note_id:
            self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the notes."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _take_current(self) -> None:
        row = self.view.current_note()
        if row is not None:
            self._bring_back(row.id)

    def _bring_back(self, row_id: str) -> None:
        try:
            note_history.bring_back(self._store, self.view.version(row_id).note, origin=self)
        except Refused as refused:
            self.refused.emit(refused)
            return
        self.left.emit()


class HistoryDesk(QObject):
    """Opens the history in the place of the list, and goes back to the note it was asked for."""

    refused = Signal(object)

    def __init__(self, store: Store, holder: ThemeHolder, shown: NoteList) -> None:
        super().__init__(shown)
        self._store = store
        self._holder = holder
        self._shown = shown
        self.panel: HistoryPanel | None = None
        shown.view.history_asked.connect(self.open_note)

    def is_open(self) -> bool:
        """Whether somebody looks at a history."""
        return self.panel is not None and not self.panel.isHidden()

    def open_note(self, note_id: str) -> None:
        """Show the versions of a note."""
        if self.panel is None:
            self.panel = HistoryPanel(self._store, self._holder)
            self.panel.left.connect(self._leave)
            self.panel.refused.connect(self.refused)
            around = self._shown.parentWidget()
            middle = around.layout() if around is not None else None
            assert isinstance(middle, QVBoxLayout)
            middle.insertWidget(middle.indexOf(self._shown) + 1, self.panel, 1)
        self._shown.keep_edit()
        self.panel.show()
        self._shown.hide()
        self.panel.open_note(note_id)
        self.panel.view.setFocus()

    def take(self, tables: frozenset[str]) -> None:
        """Follow a change of the store."""
        if self.is_open() and self.panel is not None and Note.table in tables:
            self.panel.refresh()

    def close(self) -> None:
        """Back to the list, with the focus left where it is."""
        if self.is_open() and self.panel is not None:
            self.panel.hide()
            self._shown.show()

    def retranslate(self) -> None:
        """All words anew."""
        if self.panel is not None:
            self.panel.retranslate()

    def _leave(self) -> None:
        assert self.panel is not None
        self.close()
        self._shown.go_to(self.panel.note_id)
