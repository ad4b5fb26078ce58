"""Pasted minutes before they are kept: how they would be split into notes, to be put right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.event import Event
from facilitator.minutes import Entry
from facilitator.records import CONSENT, Note
from ui.buttons import Button, KeyHint
from ui.feedback import announce
from ui.fit_row import FitRow
from ui.flow import FlowLayout
from ui.frames import surface
from ui.minutes_rows import MinutesRows
from ui.minutes_view import MinutesView
from ui.note_form import Offers
from ui.panel_parts import Line, TextLine, WrappedText
from ui.theme import ThemeHolder


class MinutesPreview(QWidget):
    """`accepted` carries the drafts of the notes; `declined` says that it stays plain text."""

    accepted = Signal(object)
    declined = Signal()

    def __init__(self, holder: ThemeHolder, event: Event) -> None:
        super().__init__()
        self._holder = holder
        self._rows = MinutesRows()
        self._offers = Offers()
        self.view = MinutesView(holder, event)
        self.title = WrappedText(holder, 20, 600)
        self.count = TextLine(holder, 14, 400, "text.subtle")
        self.error = TextLine(holder, 12, 400, "red")
        self.error.hide()
        self.accept_button = Button(holder, key="Ctrl+Enter", primary=True)
        self.decline_button = Button(holder, key="Esc")
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        surface(self, "page")
        px = self._holder.theme.px
        head = QHBoxLayout()
        head.setContentsMargins(px(16), px(12), px(16), px(12))
        head.setSpacing(px(12))
        head.addWidget(self.title, 1)
        head.addWidget(self.count)
        self._foot = QWidget()
        surface(self._foot, "panel")
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(px(16), px(8), px(16), px(12))
        foot.setSpacing(px(8))
        self._keys = QWidget()
        self._flow = FlowLayout(self._keys, px(16), px(4))
        foot.addWidget(self._keys)
        foot.addWidget(self.error)
        buttons = QWidget()
        row = FitRow(self._holder, buttons, height=32, edge=0, gap=8, between=8, to_end=True)
        row.add(self.decline_button, at_end=True)
        row.add(self.accept_button, at_end=True, rank=1)
        foot.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Line(self._holder))
        column.addWidget(self.view, 1)
        column.addWidget(Line(self._holder, "line"))
        column.addWidget(self._foot)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        view = self.view
        view.out_asked.connect(self._toggle_out)
        view.join_asked.connect(self._join)
        view.kind_asked.connect(lambda row, kind: self._edit(row, kind=kind))
        view.support_asked.connect(self._support)
        view.key_asked.connect(lambda row: self._edit(row, key=not self._note(row).key))
        view.consent_asked.connect(self._next_consent)
        view.edit_asked.connect(self._open_editor)
        view.field_asked.connect(self._open_editor)
        view.save_asked.connect(self._save)
        view.edit_left.connect(self._close_editor)
        view.back_asked.connect(self.declined)
        self.accept_button.clicked.connect(self.accept)
        self.decline_button.clicked.connect(self.declined)

    # What the page asks

    def show_entries(self, entries: Sequence[Entry], offers: Offers) -> None:
        """Offer these."""
        self._rows, self._offers = MinutesRows(entries), offers
        self.set_error("")
        self.view.follows = False
        self.view.show_notes([])
        self._refresh()
        self.view.verticalScrollBar().setValue(0)
        self.view.set_current_note(self.view.notes()[0].id)
        announce(self, f"{self.title.text()}. {self.count.text()}")

    def accept(self) -> None:
        """Make the notes."""
        editor = self.view.editor()
        if editor is not None:
            self._save(editor.note_id)
            if self.view.editor() is not None:
                return  # it says why
        drafts = self._rows.drafts()
        if drafts:
            self.accepted.emit(drafts)

    def undo(self) -> bool:
        """Take back what was done here last."""
        if not self._rows.back():
            return False
        self._refresh()
        return True

    def set_error(self, sentence: str) -> None:
        """Say why the notes were not kept."""
        self.error.set_text(sentence)
        self.error.setVisible(bool(sentence))

    def retranslate(self) -> None:
        """All words anew."""
        self.view.setAccessibleName(self.tr("Notes from pasted text"))
        self.decline_button.setText(self.tr("Keep as one text"))
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for keys, words in (
            (("Enter",), self.tr("changes a row")),
            (("J",), self.tr("joins it with the one before")),
            (("Space",), self.tr("leaves it out")),
            (("1–5",), self.tr("kind")),
            (("Ctrl+Z",), self.tr("takes it back")),
        ):
            self._flow.addWidget(self._key_line(keys, words))
        self._show_counts()

    # What is done to the rows

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc keeps the text as it was, wherever the focus is."""
        if event.key() == Qt.Key.Key_Escape:
            self.declined.emit()
        else:
            super().keyPressEvent(event)

    def _edit(self, row_id: str, **content: object) -> None:
        self._rows.edit(row_id, **content)
        self._refresh()

    def _support(self, row_id: str, marks: int) -> None:
        self._rows.support(row_id, marks)
        self._refresh()

    def _next_consent(self, row_id: str) -> None:
        at = CONSENT.index(self._note(row_id).consent)
        self._edit(row_id, consent=CONSENT[(at + 1) % len(CONSENT)])

    def _toggle_out(self, row_id: str) -> None:
        self._rows.toggle_out(row_id)
        self._refresh()

    def _join(self, row_id: str) -> None:
        joined = self._rows.join(row_id)
        if joined:
            self._refresh()
            self.view.set_current_note(joined)

    def _open_editor(self, row_id: str, field: str = "") -> None:
        self.view.open_editor(self._note(row_id), self._offers, field)

    def _save(self, row_id: str) -> None:
        editor = self.view.editor()
        content = editor.content() if editor is not None else None
        if editor is None or content is None:
            return
        if not str(content.get("text", "-")).strip():
            editor.set_error(self.tr("A note needs text. Space in the list leaves it out."))
            return
        if content:
            self._rows.edit(row_id, **content)
        self._close_editor()

    def _close_editor(self) -> None:
        editor = self.view.editor()
        row_id = editor.note_id if editor is not None else ""
        self.view.close_editor()
        self._refresh()
        self.view.setFocus()
        self.view.set_current_note(row_id)

    def _note(self, row_id: str) -> Note:
        return next(note for note in self.view.notes() if note.id == row_id)

    # Showing

    def _refresh(self) -> None:
        self.view.show_notes(self._rows.notes())
        self._show_counts()

    def _show_counts(self) -> None:
        number, out = len(self._rows.drafts()), self._rows.left_out()
        self.title.set_text(self.tr("%n note(s) from pasted text", "", number))
        self.count.set_text(self.tr("%n left out", "", out) if out else "")
        self.accept_button.setText(self.tr("Add %n note(s)", "", number))
        self.accept_button.setEnabled(bool(number))

    def _key_line(self, keys: Sequence[str], words: str) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._holder.theme.px(6))
        for key in keys:
            row.addWidget(KeyHint(self._holder, key))
        text = TextLine(self._holder, 12, 400, "text.subtle", shrinks=False)
        text.set_text(words)
        row.addWidget(text)
        return made
