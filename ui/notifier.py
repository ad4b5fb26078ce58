"""From the store to Qt: one signal for every durable change, one for those that failed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from facilitator.changes import Changes
from facilitator.reasons import Refused
from facilitator.store import Store


class StoreNotifier(QObject):
    """Emits `changed(Changes)` on the window's thread, also for changes a worker made.

    `failed(Refused)` says that a change did not reach the disk.
    Changes of one turn of the event loop arrive one by one, each after its commit.
    """

    changed = Signal(object)
    failed = Signal(object)
    _told = Signal(object)
    _told_failure = Signal(object)

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # A signal crosses threads where a plain callable would not.
        self._told.connect(self.changed)
        self._told_failure.connect(self.failed)
        self._end = store.listen(self._hear)
        self._end_failures = store.listen_to_failures(self._hear_failure)

    def _hear(self, changes: Changes) -> None:
        self._told.emit(changes)

    def _hear_failure(self, refused: Refused) -> None:
        self._told_failure.emit(refused)

    def close(self) -> None:
        """Stop listening to the store."""
        self._end()
        self._end_failures()
