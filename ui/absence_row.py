"""Why a room sends nothing: one field in the page, no dialog."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.buttons import Button
from ui.frames import label
from ui.text import isolate
from ui.text_fields import LineField, claims_escape
from ui.theme import ThemeHolder


class _WhyField(LineField):
    """Esc leaves this field, not the work that goes on behind it."""

    def event(self, event: QEvent) -> bool:
        """Claim Esc before a shortcut takes it."""
        return claims_escape(event) or super().event(event)


class AbsenceRow(QWidget):
    """`said` carries the room's key and the words; empty words take them back."""

    said = Signal(str, str)
    left = Signal()

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._room = self._name = ""
        self._label = label()
        self.field = _WhyField()
        self.field.returnPressed.connect(self._save)
        self._keep = Button(holder, key="Enter")
        self._keep.clicked.connect(self._save)
        self._back = Button(holder, key="Esc", flat=True)
        self._back.clicked.connect(self.leave)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._label)
        row.addWidget(self.field, 1)
        row.addWidget(self._keep)
        row.addWidget(self._back)

    def ask(self, room: str, name: str, known: str) -> None:
        """Ask about a room, with the words that are known."""
        self._room, self._name = room, name
        self.retranslate()
        self.field.setText(known)
        self.show()
        self.field.setFocus()
        self.field.selectAll()

    def leave(self) -> None:
        """Leave it as it was."""
        if not self.isHidden():
            self.hide()
            self.left.emit()

    def retranslate(self) -> None:
        """Words anew."""
        self._keep.setText(self.tr("Save"))
        self._back.setText(self.tr("Cancel"))
        words = self.tr("{room}: no notes because")
        self._label.setText(words.format(room=isolate(self._name)))
        self.field.setAccessibleName(self._label.text())
        self.field.setPlaceholderText(
            self.tr("For example: nobody came. Leave it empty to wait for the room.")
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves it as it was."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _save(self) -> None:
        self.hide()
        self.said.emit(self._room, self.field.text())
