"""Words of a note that is being changed, on disk before they are saved."""

from __future__ import annotations

import json
from dataclasses import dataclass

from PySide6.QtCore import QObject

from facilitator.reasons import Refused
from facilitator.store import Store
from ui.draft_keeper import DraftKeeper
from ui.note_editor import NoteEditor

FIELD = "note edit"


@dataclass(frozen=True)
class HalfEdit:
    """What was typed into a note when the app ended."""

    note_id: str
    text: str
    translation: str


class EditDraft(QObject):
    """Follows the open editor of a session."""

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._session = ""
        self._editor: NoteEditor | None = None
        self._keeper = DraftKeeper(store, self.keep, self)

    def open_session(self, session: str) -> None:
        """Keep for this session from now on."""
        self._keeper.stop()
        self._editor, self._session = None, session

    def follow(self, editor: NoteEditor) -> None:
        """Keep what is typed into this editor."""
        self._editor = editor
        editor.field.textChanged.connect(self._soon)
        editor.form.translation.textChanged.connect(self._soon)

    def keep(self) -> None:
        """Put it on disk now."""
        self._keeper.stop()
        editor = self._editor
        if editor is None or not self._session:
            return
        said = {
            "note": editor.note_id,
            "text": editor.text(),
            "translation": editor.form.translation.toPlainText(),
        }
        self._write(json.dumps(said, ensure_ascii=False) if editor.is_changed() else "")

    def end(self) -> None:
        """It is saved, or nobody wants it."""
        if self._editor is not None:
            self._editor = None
            self._keeper.stop()
            self._write("")

    def forget(self) -> None:
        """What was being typed has found another place."""
        self._write("")

    def half_typed(self) -> HalfEdit | None:
        """What was being typed in this session when the app ended."""
        kept = self._store.draft(self._session, FIELD)
        if not kept:
            return None
        said = json.loads(kept)
        return HalfEdit(said["note"], said["text"], said["translation"])

    def _soon(self) -> None:
        editor = self._editor
        if editor is not None:
            self._keeper.soon(editor.field.document().characterCount())

    def _write(self, words: str) -> None:
        try:
            self._keeper.write(self._session, {FIELD: words})
        except Refused:
            return  # the editor still has it, and saving says why
