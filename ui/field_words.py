"""What is said below a field of text: what is wrong, else a hint."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from ui.composer_field import ComposerField


class FieldWords:
    """Two lines, of which one is shown at most: an `error` comes before a `hint`."""

    def __init__(self, field: ComposerField) -> None:
        self._field = field
        self.error, self.hint = QLabel(), QLabel()
        for label, role in ((self.error, "error"), (self.hint, "label")):
            label.setProperty("role", role)
            label.setWordWrap(True)
            label.hide()

    def set_error(self, sentence: str) -> bool:
        """Say what is wrong, or nothing any more; whether that is new."""
        if sentence == self.error.text():
            return False
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))
        self._field.set_wrong(sentence)
        return True

    def say_hint(self, sentence: str) -> None:
        """Say something without holding anybody up."""
        if self.error.text():
            sentence = ""
        else:
            self._field.setAccessibleDescription(sentence)
        if sentence != self.hint.text():
            self.hint.setText(sentence)
            self.hint.setVisible(bool(sentence))
