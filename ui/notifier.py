"""From the store to Qt: one signal for every durable change."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from facilitator.changes import Changes
from facilitator.store import Store


class StoreNotifier(QObject):
    """Emits `changed(Changes)` on the window's thread, also for changes a worker made.

    Changes of one turn of the event loop arrive one by one, each after its commit.
    """

    changed = Signal(object)
    _told = Signal(object)

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # A signal crosses threads where a plain callable would not.
        self._told.connect(self.changed)
        self._end = store.listen(self._hear)

    def _hear(self, changes: Changes) -> None:
        self._told.emit(changes)

    def close(self) -> None:
        """Stop listening to the store."""
        self._end()
