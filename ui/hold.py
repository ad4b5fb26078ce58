"""While everything a store holds is written over, nobody types into it: the window waits.

It is painted and can be moved; what is typed or clicked meanwhile goes nowhere, as it would mean
the numbers of before.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget

_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.Shortcut,
        QEvent.Type.InputMethod,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.ContextMenu,
        QEvent.Type.DragEnter,
        QEvent.Type.Drop,
    }
)


class Hold(QObject):
    """Between `begin` and `end` no window of the application takes input."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.held = False

    def begin(self) -> None:
        """Take no more input, and show so."""
        application = QCoreApplication.instance()
        if self.held or application is None:
            return
        self.held = True
        application.installEventFilter(self)
        self._page.window().setCursor(Qt.CursorShape.BusyCursor)

    def end(self) -> None:
        """Everything as before."""
        application = QCoreApplication.instance()
        if not self.held or application is None:
            return
        self.held = False
        application.removeEventFilter(self)
        self._page.window().unsetCursor()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow what a person does."""
        if event.type() not in _INPUT:
            return False
        # A shortcut that nobody has taken would be carried out.
        event.accept()
        return True
