"""The plain-text copy of the notes beside the window, and why it does not work."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from facilitator.installation import exports_folder
from facilitator.plain_copy import PlainCopy
from facilitator.reasons import Refused
from facilitator.store import Store


class PlainCopies(QObject):
    """Copies into the documents, beside the exports. `refused` says why that does not work."""

    refused = Signal(object)

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(parent)
        # A store that is only read has no new notes.
        self._copy = None if store.read_only else PlainCopy(store, exports_folder(), self._failed)

    def close(self) -> None:
        """Write what still waits."""
        if self._copy is not None:
            self._copy.close()
            self._copy = None

    def _failed(self, refused: Refused) -> None:
        self.refused.emit(refused)
