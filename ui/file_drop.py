"""One file dropped on a part of the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget


class FileDrop(QObject):
    """Lets a widget take a file that is dropped on it or on what stands in it: `dropped`."""

    dropped = Signal(Path)

    def __init__(self, on: QWidget) -> None:
        super().__init__(on)
        on.setAcceptDrops(True)
        on.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the first of the files that come."""
        if not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.DragEnter and event.mimeData().hasUrls():
            event.acceptProposedAction()
            return True
        if event.type() == QEvent.Type.Drop:
            urls = (url for url in event.mimeData().urls() if url.isLocalFile())
            first = next(urls, None)
            if first is not None:
                event.acceptProposedAction()
                self.dropped.emit(Path(first.toLocalFile()))
            return True
        return super().eventFilter(watched, event)
