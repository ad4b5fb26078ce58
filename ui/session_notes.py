"""The notes of one session as the page has them: asked once, then only what changed."""

from __future__ import annotations

from facilitator import notes
from facilitator.changes import Changes
from facilitator.records import Note
from facilitator.store import Store
from facilitator.text import fold

# More ids than this (a merge) are quicker asked for all together.
_MANY = 200


class SessionNotes:
    """Notes in the order captured. `take` follows a change of the store."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._session = ""
        self._notes: dict[str, Note] = {}
        self._folded: dict[str, tuple[str, str, str]] = {}

    def open(self, session: str) -> None:
        """Ask for the notes of a session."""
        self._session = session
        self._notes = {note.id: note for note in notes.of_session(self._store, session)}
        self._folded = {}

    def all(self) -> list[Note]:
        """All of them."""
        return list(self._notes.values())

    def get(self, note_id: str) -> Note | None:
        """One of them, as it is now."""
        return self._notes.get(note_id)

    def take(self, changes: Changes) -> bool:
        """Follow a change; False if it was about something else."""
        if Note.table not in changes.tables:
            return False
        if changes.ids is None or len(changes.ids) > _MANY:
            self.open(self._session)
            return True
        touched = [self._store.get(Note, changed) for changed in changes.ids]
        mine = [note for note in touched if note is not None and note.session == self._session]
        for note in mine:
            if note.deleted:
                self._notes.pop(note.id, None)
            else:
                self._notes[note.id] = note
        ordered = sorted(self._notes.values(), key=lambda note: (note.created, note.id))
        self._notes = {note.id: note for note in ordered}
        return bool(mine)

    def matching(self, words: str, only: str | None) -> list[Note]:
        """Notes that have all the words, and stand on `only` (empty: on none; None: anywhere)."""
        wanted = fold(words).split()
        return [
            note
            for note in self._notes.values()
            if (only is None or (only in note.initiatives if only else not note.initiatives))
            and (not wanted or all(word in self._fold(note) for word in wanted))
        ]

    def _fold(self, note: Note) -> str:
        kept = self._folded.get(note.id)
        if kept is None or kept[:2] != (note.text, note.community):
            kept = (note.text, note.community, fold(f"{note.text}\n{note.community}"))
            self._folded[note.id] = kept
        return kept[2]
