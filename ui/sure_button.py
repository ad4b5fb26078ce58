"""A button for what cannot be taken back: it asks first, and is pressed a second time for it."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent

from ui.buttons import Button
from ui.theme import ThemeHolder

DEAF_MS = 1000
"""A double click, or a key that bounces, is no answer to a question nobody has read yet."""

_PRESSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class SureButton(Button):
    """Says `asked` when first pressed and `meant` the second time, `left` where that is not meant.

    It stays deaf until nobody has pressed it for a second; a key held down is one press. Whoever
    goes on to something else was not sure.
    """

    asked = Signal()
    meant = Signal()
    left = Signal()

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__(holder, flat=True, height=28)
        self.is_sure = False
        self._pressed = QElapsedTimer()
        self.clicked.connect(self._on_clicked)

    def ask(self) -> None:
        """Ask, where it is not asked yet."""
        self.setFocus()
        if not self.is_sure:
            self._on_clicked()

    def forget(self) -> None:
        """Nothing is asked any more; nothing is said of it."""
        self.is_sure = False

    def _on_clicked(self) -> None:
        too_soon = self.is_sure and self._pressed.elapsed() < DEAF_MS
        self._pressed.start()
        if too_soon:
            return
        if self.is_sure:
            self.meant.emit()
            return
        self.is_sure = True
        self.asked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key that is held down presses once; another one goes on to something else."""
        if event.key() in _PRESSING and event.isAutoRepeat():
            if self.is_sure:
                self._pressed.start()
            event.accept()
            return
        if event.key() not in _PRESSING:
            self._leave()
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever goes away was not sure."""
        self._leave()
        super().focusOutEvent(event)

    def _leave(self) -> None:
        if self.is_sure:
            self.is_sure = False
            self.left.emit()
