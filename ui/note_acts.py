"""What the single keys of the note list do to a note."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from facilitator import notes
from facilitator.reasons import Refused
from facilitator.records import CONSENT, NOTE_KINDS
from facilitator.store import Store
from ui.note_view import NoteView
from ui.session_notes import SessionNotes


class NoteActs(QObject):
    """Kind, support, key, consent, removal: each is one change. `refused` says why one was not."""

    refused = Signal(object)

    def __init__(
        self, store: Store, session: SessionNotes, view: NoteView, origin: QObject
    ) -> None:
        super().__init__(origin)
        self._store = store
        self._session = session
        self._view = view
        self._origin = origin
        view.kind_asked.connect(self.set_kind)
        view.support_asked.connect(self.support)
        view.key_asked.connect(self.toggle_key)
        view.consent_asked.connect(self.next_consent)
        view.remove_asked.connect(self.remove)

    def set_kind(self, note_id: str, kind: str) -> None:
        """1-5."""
        assert kind in NOTE_KINDS
        self._edit(note_id, kind=kind)

    def support(self, note_id: str, marks: int) -> None:
        """+ and −; there are never fewer than none."""
        note = self._session.get(note_id)
        if note is not None and (marks > 0 or note.support):
            self._do(lambda: notes.support(self._store, note_id, marks, origin=self._origin))

    def toggle_key(self, note_id: str) -> None:
        """`*`: a key note, or no longer."""
        note = self._session.get(note_id)
        if note is not None:
            self._edit(note_id, key=not note.key)

    def next_consent(self, note_id: str) -> None:
        """P: not asked, yes, no, and round again."""
        note = self._session.get(note_id)
        if note is not None:
            consent = CONSENT[(CONSENT.index(note.consent) + 1) % len(CONSENT)]
            self._edit(note_id, consent=consent)

    def remove(self, note_id: str) -> None:
        """Delete; the mark goes to the note that comes in its place."""
        shown = self._view.ids()
        place = shown.index(note_id)
        self._do(lambda: notes.remove(self._store, note_id, origin=self._origin))
        left = [other for other in shown if other != note_id]
        if left:
            self._view.set_current_note(left[min(place, len(left) - 1)])

    def _edit(self, note_id: str, **content: object) -> None:
        self._do(lambda: notes.edit(self._store, note_id, origin=self._origin, **content))

    def _do(self, act: Callable[[], object]) -> None:
        try:
            act()
        except Refused as refused:
            self.refused.emit(refused)
