"""A window that another one takes the place of: what is typed into it until then is not lost."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

_ON_THEIR_WAY_MS = 100
"""So long a window stays below the one that has taken over: what was typed into it arrives."""

_AT_LATEST_MS = 3000
"""And so long where the keyboard stays with it."""

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ROLES = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)
"""With Ctrl, on the first screen."""
_MOVES = (Qt.Key.Key_Backspace, Qt.Key.Key_Tab, Qt.Key.Key_Up, Qt.Key.Key_Down)


class GivingWay(QObject):
    """Closes a window soon after the keyboard has gone from it; `forget` it as well then."""

    _leaving: ClassVar[set[QWidget]] = set()
    """Whoever has shown them knows them no longer."""

    def __init__(self, window: QWidget, *, forget: bool = False) -> None:
        super().__init__(window)
        self._window = window
        self._forget = forget
        self._begun = False
        self._leaving.add(window)
        if window.isActiveWindow():
            window.installEventFilter(self)
            QTimer.singleShot(_AT_LATEST_MS, self, self._soon)
        else:
            self._soon()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keyboard has gone to the window that has taken over, or elsewhere."""
        if event.type() == QEvent.Type.WindowDeactivate:
            self._soon()
        return super().eventFilter(watched, event)

    def _soon(self) -> None:
        if not self._begun:
            self._begun = True
            self._window.removeEventFilter(self)
            QTimer.singleShot(_ON_THEIR_WAY_MS, self, self._close)

    def _close(self) -> None:
        self._leaving.discard(self._window)
        self._window.close()
        if self._forget:
            self._window.deleteLater()


class WaitingKeys:
    """Keys that were pressed before there was a field for them."""

    def __init__(self) -> None:
        self._keys: list[QKeyEvent] = []
        self._next: QWidget | None = None

    def take(self, event: QKeyEvent) -> None:
        """Keep a key that types, or chooses a role, or give it to the window that has taken over.

        Enter before anything else is perhaps that which has started the app: it begins nothing.
        """
        if not _types(event):
            return
        if event.key() in _ENTER and (event.isAutoRepeat() or not self._keys):
            return
        self._keys.append(event.clone())
        if self._next is not None:
            self._send(self._next.focusWidget() or self._next, self._keys[-1])

    def give_to(self, window: QWidget) -> None:
        """Press them in this window, and those that are still to come."""
        self._next = window
        for key in self._keys:
            self._send(window.focusWidget() or window, key)

    def put_into(self, field: QWidget) -> None:
        """Press them in this field, which has the keyboard from now on."""
        for key in self._keys:
            self._send(field, key)
        self._keys = []

    @staticmethod
    def _send(target: QObject, key: QKeyEvent) -> None:
        QCoreApplication.sendEvent(target, key.clone())


def _types(event: QKeyEvent) -> bool:
    modifier = Qt.KeyboardModifier
    held = event.modifiers() & (
        modifier.ControlModifier | modifier.AltModifier | modifier.MetaModifier
    )
    if held == modifier.ControlModifier and event.key() in _ROLES:
        return True
    # Ctrl and Alt together is how Windows reports AltGr.
    if held not in (modifier.NoModifier, modifier.ControlModifier | modifier.AltModifier):
        return False
    return event.key() in (*_ENTER, *_MOVES) or (bool(event.text()) and event.text().isprintable())
