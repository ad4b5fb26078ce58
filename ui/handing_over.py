"""An event file that is opened while a window has its event open already: that window shows it.

Who was double-clicked on cannot write to a store that another window has. It leaves the file's
name beside the store, and the window there, which looks every moment, takes it.
"""

from __future__ import annotations

import os
import time
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from facilitator import store_file
from facilitator.reasons import Refused
from facilitator.store import Store

LOOK_MS = 400
_PATIENCE_S = 3
_LOOK_AGAIN_S = 0.05


def hand_over(store: Path, file: Path) -> bool:
    """Ask the window that has this store to show an event file; whether there is one that does."""
    if not _is_taken(store):
        return False
    note = _note(store)
    scratch = note.with_name(f"{note.name}-{os.getpid()}")
    try:
        scratch.write_bytes(os.fsencode(file.resolve()))
        scratch.replace(note)
        until = time.monotonic() + _PATIENCE_S
        while time.monotonic() < until:
            if not note.exists():
                return True
            time.sleep(_LOOK_AGAIN_S)
        # It is no window that has the store, or one that hangs.
        note.unlink()
    except FileNotFoundError:
        return True
    except OSError:
        # A folder that cannot be written: what the store says of that is said next.
        return False
    return False


class Asked(QObject):
    """Listens, beside the store that is open, for event files to be shown.

    `file_asked` carries a path.
    """

    file_asked = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._note: Path | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)

    def follow(self, store: Store) -> None:
        """Do so for this store from now on; not for one that another window writes to."""
        self._note = None if store.read_only else _note(store.path)
        if self._note is None:
            self._timer.stop()
            return
        # Asked of a window that was gone before it looked.
        self._note.unlink(missing_ok=True)
        self._timer.start(LOOK_MS)

    def _look(self) -> None:
        if self._note is None or not self._note.exists():
            return
        try:
            path = Path(os.fsdecode(self._note.read_bytes()))
            self._note.unlink()
        except OSError:
            return
        self.file_asked.emit(path)


def _note(store: Path) -> Path:
    return store.with_name(store.name + ".asked")


def _is_taken(store: Path) -> bool:
    if not store.is_file():
        return False
    try:
        store_file.lock(store).release()
    except (Refused, OSError):
        return True
    return False
