"""Event files that the system asks the app to open: on macOS a double click says so in an event."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class OpeningFiles(QApplication):
    """The application; `file_asked` carries the path of a file that is to be opened.

    Until somebody listens, the newest such file waits to be taken.
    """

    file_asked = Signal(object)

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self._waiting: Path | None = None
        self._listening = False

    def event(self, event: QEvent) -> bool:
        """Take what the system asks for; everything else is for Qt."""
        if isinstance(event, QFileOpenEvent) and event.file():
            path = Path(event.file())
            if self._listening:
                self.file_asked.emit(path)
            else:
                self._waiting = path
            return True
        return super().event(event)

    def take(self) -> Path | None:
        """The file that waits, None where none does; what comes later is announced."""
        self._listening = True
        path, self._waiting = self._waiting, None
        return path
