"""F1: every action with its keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from ui.actions import Entry
from ui.buttons import Button, KeyHint
from ui.frames import label
from ui.theme import ThemeHolder


class ShortcutsDialog(QDialog):
    """The list in two columns; Esc or Enter closes it."""

    def __init__(self, holder: ThemeHolder, entries: Sequence[Entry], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("All shortcuts"))
        title = label("title", self.tr("All shortcuts"))
        entries = [*entries, *self._in_fields()]
        room = parent.screen().availableSize() * 0.9
        # With large text one column, and it scrolls.
        for columns in (2, 1):
            inside = _list(holder, entries, columns)
            bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
            wide = inside.sizeHint().width() + bar
            if wide + 40 <= room.width():
                break
        scroll = QScrollArea()
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        scroll.setMinimumWidth(min(wide, room.width() - 40))
        scroll.setAccessibleName(title.text())
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
        layout.addWidget(scroll, 1)
        layout.addLayout(last)
        around = self.sizeHint().height() - scroll.sizeHint().height()
        self.resize(
            self.sizeHint().width(), min(room.height(), around + inside.sizeHint().height() + 2)
        )
        close.setFocus()

    def _in_fields(self) -> list[Entry]:
        """Keys that mean something only where one types."""
        return [
            Entry("", self.tr("Typing a note: on an initiative"), ("#",)),
            Entry("", self.tr("Typing a note: from a community"), ("@",)),
            Entry("", self.tr("Typing a note: concern, question, quote"), ("!", "?", '"')),
            Entry("", self.tr("Typing a note: language"), ("Ctrl+L",)),
            Entry("", self.tr("Typing a note: interpreted"), ("Ctrl+I",)),
            Entry("", self.tr("Typing a note: new line"), ("Shift+Enter",)),
            Entry("", self.tr("In an empty field: edit the last one"), ("Up",)),
            Entry("", self.tr("In the list of notes: kind"), ("1–5",)),
            Entry("", self.tr("In the list of notes: support"), ("+", "-")),
            Entry("", self.tr("In the list of notes: key note"), ("*",)),
            Entry("", self.tr("In the list of initiatives: choose, fold"), ("Enter", "Space")),
            Entry("", self.tr("In a list: edit, remove"), ("F2", "Delete")),
            Entry("", self.tr("In the plan: level, key action"), ("1–3", "*")),
            Entry("", self.tr("In the plan: move a step, open it"), ("Alt+Up", "Space")),
            Entry("", self.tr("A ballot: two dots on one, a score"), ("24x2", "24=5")),
            Entry("", self.tr("Counting by tally: one more, set to 17"), ("24+", "24=17")),
            Entry("", self.tr("Merging: what is said of a file"), ("Space",)),
            Entry("", self.tr("Deciding: keep, take, both"), ("K", "T", "B")),
            Entry("", self.tr("Deciding: more of a long question"), ("Space",)),
            Entry("", self.tr("One step back: close, clear, cancel"), ("Esc",)),
        ]


def _list(holder: ThemeHolder, entries: Sequence[Entry], columns: int) -> QWidget:
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 12, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(8)
    rows = -(-len(entries) // columns)
    for number, entry in enumerate(entries):
        column, row = divmod(number, rows)
        keys = QHBoxLayout()
        keys.setSpacing(4)
        keys.addStretch(1)
        for key in entry.keys:
            keys.addWidget(KeyHint(holder, key))
        name = label("", entry.text)
        name.setWordWrap(columns == 1)
        grid.addWidget(name, row, column * 3)
        grid.addLayout(keys, row, column * 3 + 1)
    if columns > 1:
        grid.setColumnMinimumWidth(2, 24)
    made = QWidget()
    made.setLayout(grid)
    return made
