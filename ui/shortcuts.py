"""F1: every action with its keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.actions import Entry
from ui.buttons import Button, KeyHint
from ui.theme import ThemeHolder


class ShortcutsDialog(QDialog):
    """The list in two columns; Esc or Enter closes it."""

    def __init__(self, holder: ThemeHolder, entries: Sequence[Entry], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("All shortcuts"))
        title = QLabel(self.tr("All shortcuts"))
        title.setProperty("role", "title")
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        entries = [*entries, *self._in_fields()]
        half = -(-len(entries) // 2)
        for number, entry in enumerate(entries):
            column, row = divmod(number, half)
            name = QLabel(entry.text)
            name.setTextFormat(Qt.TextFormat.PlainText)
            keys = QHBoxLayout()
            keys.setSpacing(4)
            keys.addStretch(1)
            for key in entry.keys:
                keys.addWidget(KeyHint(holder, key))
            grid.addWidget(name, row, column * 3)
            grid.addLayout(keys, row, column * 3 + 1)
        grid.setColumnMinimumWidth(2, 24)
        close = Button(holder, self.tr("Close"), key="Esc", primary=True)
        close.clicked.connect(self.accept)
        close.setDefault(True)
        last = QHBoxLayout()
        last.addStretch(1)
        last.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 20)
        layout.setSpacing(16)
        layout.addWidget(title)
        layout.addLayout(grid)
        layout.addLayout(last)

    def _in_fields(self) -> list[Entry]:
        """Keys that mean something only where one types."""
        return [
            Entry("", self.tr("Typing a note: on an initiative"), ("#",)),
            Entry("", self.tr("Typing a note: from a community"), ("@",)),
            Entry("", self.tr("Typing a note: concern, question, quote"), ("!", "?", '"')),
            Entry("", self.tr("Typing a note: language"), ("Ctrl+L",)),
            Entry("", self.tr("Typing a note: interpreted"), ("Ctrl+I",)),
            Entry("", self.tr("Typing a note: new line"), ("Shift+Return",)),
            Entry("", self.tr("In an empty field: edit the last one"), ("Up",)),
            Entry("", self.tr("In the list of notes: kind"), ("1", "5")),
            Entry("", self.tr("In the list of notes: support"), ("+", "-")),
            Entry("", self.tr("In a list: edit, remove"), ("F2", "Del")),
        ]
