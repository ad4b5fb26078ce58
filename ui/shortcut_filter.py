"""Takes Ctrl+K and Ctrl+E before any text field does: on Linux fields claim them for editing.

Our own fields leave them to the window; those inside Qt's spin boxes and lists do not. The filter
goes with the focus, for a filter on the whole application would be asked about every event.
"""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

TAKEN = {Qt.Key.Key_K, Qt.Key.Key_E}


class ShortcutFilter(QObject):
    """One filter for the whole application, as long as its parent lives."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        app = cast(QApplication, QCoreApplication.instance())
        app.focusChanged.connect(self._follow)
        self._follow(None, app.focusWidget())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whoever has the focus is not asked whether these keys are its own."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if event.modifiers() != Qt.KeyboardModifier.ControlModifier or event.key() not in TAKEN:
            return False
        event.ignore()
        return True

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None:
            old.removeEventFilter(self)
        if new is not None:
            new.installEventFilter(self)
