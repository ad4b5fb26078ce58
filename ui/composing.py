"""Keys while an input method composes, as in Chinese or Japanese.

Most input methods keep Enter, Esc and the arrows to themselves until a word is chosen. Where one
does not, Enter must not add half a word as a note, nor Esc clear what stands before it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QWidget

_KEYS = {
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
}


class _Guard(QObject):
    """Comes before all others who listen to a field: the filter that was installed last."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A key that ends what is being composed does nothing else."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() not in _KEYS:
            return False
        # Whatever the input method makes of it, the next key is the field's again.
        watched.removeEventFilter(self)
        method = QGuiApplication.inputMethod()
        (method.reset if event.key() == Qt.Key.Key_Escape else method.commit)()
        return True


_guards: list[_Guard] = []


def guard_composing(field: QWidget, *, on: bool) -> None:
    """Keep these keys from a field and whoever listens to it, as long as it composes."""
    if not _guards:
        _guards.append(_Guard())
    field.removeEventFilter(_guards[0])
    if on:
        field.installEventFilter(_guards[0])
