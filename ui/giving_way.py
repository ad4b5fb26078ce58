"""A window that another one takes the place of: what is typed into it until then is not lost."""

from __future__ import annotations

from typing import Literal, cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

_ON_THEIR_WAY_MS = 100
"""So long a window stays below the one that has taken over: what was typed into it arrives."""

_AT_LATEST_MS = 3000
"""And so long where the keyboard stays with it."""

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ROLES = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)
"""With Ctrl, on the first screen."""
_MOVES = (Qt.Key.Key_Backspace, Qt.Key.Key_Tab, Qt.Key.Key_Up, Qt.Key.Key_Down)


class GivingWay(QObject):
    """Lets a window go soon after the keyboard has gone from it: it is closed, or `becomes` else.

    What is typed into it until then is pressed in the window `keys_to`, where one is named; else
    the window does that itself.

    The application owns this, and this holds the window: whoever has shown it knows it no longer.
    """

    def __init__(
        self,
        window: QWidget,
        *,
        becomes: Literal["closed", "forgotten", "hidden"] = "closed",
        keys_to: QWidget | None = None,
    ) -> None:
        super().__init__(QCoreApplication.instance())
        self._window = window
        self._becomes = becomes
        self._keys = WaitingKeys()
        self._handle = window.windowHandle() if keys_to is not None else None
        self._begun = False
        if keys_to is not None:
            self._keys.give_to(keys_to)
        if self._handle is not None:
            # Before any widget in the window, or a shortcut of it, has them.
            self._handle.installEventFilter(self)
        if window.isActiveWindow():
            window.installEventFilter(self)
            QTimer.singleShot(_AT_LATEST_MS, self, self._soon)
        else:
            self._soon()

    def stay(self) -> None:
        """The window has taken its place again: it stays, and has its keys."""
        if isValid(self):
            self._let_go()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keyboard has gone to the window that has taken over, or elsewhere; or a key comes."""
        if watched is self._window:
            if event.type() == QEvent.Type.WindowDeactivate:
                self._soon()
        elif event.type() == QEvent.Type.ShortcutOverride:
            # Else it would be looked for among the shortcuts of the window that goes.
            event.accept()
            return True
        elif event.type() == QEvent.Type.KeyPress:
            self._keys.take(cast(QKeyEvent, event))
            return True
        return super().eventFilter(watched, event)

    def _soon(self) -> None:
        if not self._begun:
            self._begun = True
            QTimer.singleShot(_ON_THEIR_WAY_MS, self, self._end)

    def _end(self) -> None:
        window = self._window
        self._let_go()
        # It may be gone already, with whatever it belongs to.
        if not isValid(window):
            return
        others = (one for one in QApplication.topLevelWidgets() if one is not window)
        if self._becomes == "hidden" and any(one.isVisible() for one in others):
            window.hide()
            return
        # Also where it is the last one by now: with that the application ends.
        window.close()
        if self._becomes == "forgotten":
            window.deleteLater()

    def _let_go(self) -> None:
        self._begun = True
        for one in (self._window, self._handle):
            if one is not None and isValid(one):
                one.removeEventFilter(self)
        self.deleteLater()


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
