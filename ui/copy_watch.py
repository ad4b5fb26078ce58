"""Copies made beside the window: at the start, every ten minutes with a change, and at the end.

At the start the whole store is looked through as well. Nothing of it holds up whoever types.
"""

from __future__ import annotations

import sqlite3
import threading
import time
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from facilitator import auto_copies, store_check
from facilitator.progress import Cancelled, Report
from facilitator.reasons import Reason, Refused
from facilitator.store import Store
from ui.jobs import Jobs

EVERY_MS = 10 * 60 * 1000
FIRST_MS = 3000
"""After the window was opened: it has enough to do until then."""
_LAST_S = 5.0
"""So long the last copy may take, when the window is already closed."""


class CopyWatch(QObject):
    """Follows one store. `refused` says, once until it works again, why there are no copies.

    It also says that the store is damaged, `store_damaged`, when that is found.
    """

    refused = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = Jobs(self)
        self._path: Path | None = None
        self._said = ""
        self._stopped = threading.Event()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._first = QTimer(self)
        self._first.setSingleShot(True)
        self._first.timeout.connect(self._look_through)

    def follow(self, store: Store) -> None:
        """Copy this store from now on; of one that is only read there are no copies."""
        self.end()
        if store.read_only:
            return
        self._path, self._said = store.path, ""
        self._first.start(FIRST_MS)
        self._timer.start(EVERY_MS)

    def look(self) -> None:
        """Make a copy if one is due."""
        if not self._jobs.busy:
            self._copy()

    def _copy(self) -> None:
        if self._path is not None and not self._jobs.closed:
            path = self._path
            job = self._jobs.start(lambda report: _copy_if_due(path, report))
            job.succeeded.connect(lambda _made: self._hear(None))
            job.failed.connect(self._on_failed)

    def end(self) -> None:
        """Follow nothing any more; a last copy is made if one is due."""
        self._timer.stop()
        self._first.stop()
        path, self._path = self._path, None
        if path is None:
            return
        self._stopped.set()
        self._jobs.close()
        self._jobs.deleteLater()
        self._jobs, self._stopped = Jobs(self), threading.Event()
        latest = time.monotonic() + _LAST_S
        try:
            if auto_copies.is_due(path):
                auto_copies.make(path, stopped=lambda: time.monotonic() > latest)
        except Refused:
            # Nobody is there to hear it; the next start tries again, and says it.
            return

    def close(self) -> None:
        """The app ends."""
        self.end()
        self._jobs.close()

    def _look_through(self) -> None:
        if self._path is None or self._jobs.closed:
            return
        path, stopped = self._path, self._stopped
        job = self._jobs.start(lambda _report: _look_through(path, stopped))
        job.succeeded.connect(self._on_looked_through)
        job.failed.connect(self._on_failed)

    def _on_looked_through(self, found: str) -> None:
        if found and self._path is not None:
            self._hear(Refused(Reason("store_damaged", self._path.name, found)))
            return
        self._copy()

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, Refused):
            raise error
        self._hear(error)

    def _hear(self, refused: Refused | None) -> None:
        code = refused.reasons[0].code if refused is not None else ""
        if refused is not None and code not in (self._said, "copy_stopped"):
            self.refused.emit(refused)
        self._said = code


def _look_through(path: Path, stopped: threading.Event) -> str:
    """In the worker: what is wrong with the store, and could not be mended."""
    found = store_check.whole(path, stopped.is_set)
    if found:
        with suppress(sqlite3.Error):
            found = "" if store_check.mend_indexes(path) else found
    return found


def _copy_if_due(path: Path, report: Report) -> object:
    """In the worker: the report raises when nobody wants it any more."""

    def stopped() -> bool:
        try:
            report(0, 1, "")
        except Cancelled:
            return True
        return False

    return auto_copies.make(path, stopped=stopped) if auto_copies.is_due(path) else None
