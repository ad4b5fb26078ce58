"""A note that is begun before the room is there: the field below the mark, at a later start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QWidget

from ui.text_fields import TextField
from ui.theme import Theme

if TYPE_CHECKING:
    from ui.main_window import MainWindow

_MARGIN = 7


class EarlyNote(TextField):
    """Text, and with Enter whole notes; `take` gives both to whoever can keep them.

    What only the room knows is left to it: a sign at the start is a letter here.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._whole: list[str] = []
        self._before = ""
        self._next: QWidget | None = None
        self.document().setDocumentMargin(_MARGIN)
        self.setFont(theme.font())
        self.setAcceptDrops(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        for policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The words of the field that takes its place.
        self.setAccessibleName(QCoreApplication.translate("Composer", "Note"))
        self._words = QCoreApplication.translate("Composer", "Write a note")

    def begin(self, whole: list[str], begun: str) -> None:
        """Go on after what waits from a start that was cut short; a new line is typed on."""
        self._whole = [*whole, *self._whole]
        if begun:
            self.setPlainText(f"{begun}\n{self.toPlainText()}")
            self.moveCursor(QTextCursor.MoveOperation.End)
            self._before = f"{begun}\n"

    def take(self, window: QWidget) -> tuple[list[str], str]:
        """The whole notes and the begun one; what is still typed here goes into this window."""
        QApplication.inputMethod().commit()
        whole, begun = self._whole, self._text()
        self._whole = []
        self.clear()
        self._next = window
        return whole, begun

    def hand_over(self, window: MainWindow) -> None:
        """Give the room of this window what was typed, and what is still typed too."""
        whole, begun = self.take(window)
        if whole or begun:
            window.take_typed(whole, begun)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters are typed, Enter ends a note, Shift+Enter a line of it."""
        if self._pass_on(event.clone()):
            return
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held or event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif self.toPlainText().strip():
            self._whole.append(self._text())
            self.clear()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """What an input method composes is typed here too."""
        if not self._pass_on(event.clone()):
            super().inputMethodEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Nothing is pasted: the room has its own way with minutes."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, and while there is none what is typed here."""
        super().paintEvent(event)
        if self.document().isEmpty():
            self.paint_placeholder(QPainter(self.viewport()), self._words)

    def _text(self) -> str:
        """What is typed, without the new line on which nothing was typed."""
        text = self.toPlainText()
        return text[:-1] if text == self._before else text

    def _pass_on(self, event: QKeyEvent | QInputMethodEvent) -> bool:
        """Give an event to the window that has taken over, where one has."""
        if self._next is None:
            return False
        target: QObject = self._next.focusWidget() or self._next
        QCoreApplication.sendEvent(target, event)
        return True
