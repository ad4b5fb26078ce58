"""One of several in a field that opens."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox


class Choice(QComboBox):
    """One of several by a value of ours; the wheel scrolls the list around it instead.

    `chosen` carries the value.
    """

    chosen = Signal(str)

    def __init__(self, choices: Sequence[tuple[str, str]], current: str) -> None:
        super().__init__()
        self._described = ""
        for value, words in choices:
            self.addItem(words, value)
        self.setCurrentIndex(max(0, self.findData(current)))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.currentIndexChanged.connect(lambda _index: self.chosen.emit(self.value()))

    def minimumSizeHint(self) -> QSize:
        """A few letters: where there is no room, pointing to it says all of what is chosen."""
        least, few = super().minimumSizeHint(), 12 * self.fontMetrics().averageCharWidth()
        return QSize(min(least.width(), few), least.height())

    def value(self) -> str:
        """The value that is chosen."""
        return str(self.currentData() or "")

    def set_value(self, value: str) -> None:
        """Choose by value."""
        self.setCurrentIndex(max(0, self.findData(value)))

    def show_value(self, value: str) -> None:
        """Choose without telling: `chosen` is only for what a person did."""
        with QSignalBlocker(self):
            self.set_value(value)

    def setAccessibleName(self, name: str) -> None:
        """What it is about, for the list that opens as well."""
        super().setAccessibleName(name)
        self.view().setAccessibleName(name)
        self._describe()

    def setAccessibleDescription(self, words: str) -> None:
        """What else is to be known of it."""
        self._described = words
        self._describe()

    def _describe(self) -> None:
        # On Linux Qt gives what is chosen as the name; what it is about would not be heard.
        name = self.accessibleName() if sys.platform.startswith("linux") else ""
        super().setAccessibleDescription(". ".join(filter(None, (name, self._described))))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """No value changes because somebody scrolls."""
        event.ignore()
