"""Half-typed text on its way to disk: soon after each key, and while somebody types on and on."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer

from facilitator.store import Store

AFTER_MS = 60  # a pause between two keys
AT_LATEST_MS = 250  # while somebody types without one
# A megabyte of pasted minutes is not written anew at each key.
_LETTERS_PER_MS = 500


class DraftKeeper(QObject):
    """Calls `keep` when it is time; `write` puts texts by the name of their field on disk."""

    def __init__(self, store: Store, keep: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._pause = QTimer(self)
        self._deadline = QTimer(self)
        for timer in (self._pause, self._deadline):
            timer.setSingleShot(True)
            timer.timeout.connect(keep)

    def soon(self, letters: int) -> None:
        """Something was typed; there are so many letters now."""
        more = letters // _LETTERS_PER_MS
        self._pause.start(AFTER_MS + more)
        if not self._deadline.isActive():
            self._deadline.start(AT_LATEST_MS + 4 * more)

    def stop(self) -> None:
        """Nothing is to be kept any more."""
        self._pause.stop()
        self._deadline.stop()

    def write(self, session: str, texts: Mapping[str, str]) -> None:
        """Keep these; raises `Refused` when they cannot be."""
        for name, words in texts.items():
            if self._store.draft(session, name) != words:
                self._store.keep_draft(session, name, words)
