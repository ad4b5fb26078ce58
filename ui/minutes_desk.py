"""Between composer, note list and the preview of pasted minutes: one of them at a time."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout

from facilitator import minutes, notes
from facilitator.minutes import Entry
from facilitator.notes import Draft
from facilitator.reasons import Refused
from facilitator.sessions import Place
from facilitator.store import Store
from ui.composer import Composer
from ui.minutes_preview import MinutesPreview
from ui.note_list import NoteList
from ui.theme import ThemeHolder
from ui.wording import local_commands, refusal_words


class MinutesDesk(QObject):
    """Shows the preview in the place of list and composer, and brings them back.

    What was pasted stays in the composer meanwhile, and so on disk. `kept` carries the last note
    that came of it; `closed` says that the focus is free.
    """

    kept = Signal(object)
    closed = Signal()

    def __init__(
        self, store: Store, holder: ThemeHolder, composer: Composer, shown: NoteList
    ) -> None:
        super().__init__(composer)
        self._store = store
        self._holder = holder
        self._composer = composer
        self._shown = shown
        self._place: Place | None = None
        self._before = composer.state()
        self.preview: MinutesPreview | None = None
        composer.field.about_to_paste.connect(self._remember)
        composer.field.pasted.connect(self._read)

    def set_place(self, place: Place) -> None:
        """Pasted minutes are of this session from now on."""
        self.close()
        self._place = place

    def is_open(self) -> bool:
        """Whether somebody looks at pasted minutes."""
        return self.preview is not None and not self.preview.isHidden()

    def close(self) -> None:
        """Back to list and composer; the text stays as it was pasted."""
        if self.is_open() and self.preview is not None:
            self.preview.hide()
            self._shown.show()
            self._composer.show()

    def undo(self) -> bool:
        """Ctrl+Z: what was done in the preview; the notes of the room are not in sight."""
        if self.is_open() and self.preview is not None:
            self.preview.undo()
            return True
        return False

    def retranslate(self) -> None:
        """All words anew."""
        if self.preview is not None:
            self.preview.retranslate()

    def _remember(self) -> None:
        self._before = self._composer.state()

    def _read(self, pasted: str) -> None:
        """Several lines that read as several notes are offered as such."""
        if self._place is None or len(pasted.splitlines()) < 2:
            return
        usual, known = self._composer.usual(), self._composer.completer.known
        entries = minutes.read(self._store.event, pasted, usual, known, local_commands())
        if minutes.count(entries) > 1:
            self._composer.keep_draft()
            self._offer(entries)

    def _offer(self, entries: list[Entry]) -> None:
        around = self._shown.parentWidget()
        middle = around.layout() if around is not None else None
        assert isinstance(middle, QVBoxLayout)
        preview = self.preview
        if preview is None:
            preview = self.preview = MinutesPreview(self._holder, self._store.event)
            preview.accepted.connect(self._accept)
            preview.declined.connect(self._decline)
            middle.addWidget(preview, 1)
        self._shown.keep_edit()
        preview.show()
        self._shown.hide()
        self._composer.hide()
        middle.activate()  # or the list would scroll in a height it does not have
        preview.show_entries(entries, self._shown.offers())
        preview.view.setFocus()

    def _accept(self, drafts: list[Draft]) -> None:
        assert self._place is not None
        assert self.preview is not None
        try:
            made = notes.add_many(self._store, self._place, drafts, origin=self)
        except Refused as refused:
            self.preview.set_error(refusal_words(refused))
            return
        self._composer.set_state(self._before)
        self.close()
        self.closed.emit()
        self.kept.emit(made[-1])

    def _decline(self) -> None:
        self.close()
        self.closed.emit()
