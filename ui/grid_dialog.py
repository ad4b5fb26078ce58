"""A window of the Event page around a grid: each edit is kept at once, Ctrl+Z takes it back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.event import Event
from ui.buttons import Button
from ui.event_keeper import EventKeeper
from ui.fit_row import FitRow
from ui.frames import IconLine, Margins, label
from ui.grid import Grid
from ui.lines import Rule
from ui.panel_parts import TextLine
from ui.tab_walk import WalkedDialog
from ui.theme import ThemeHolder


class GridDialog(WalkedDialog):
    """What such windows have in common. Ctrl+N and Insert add a row, Delete removes one.

    A subclass says what its rows are: `grid_now`, `add_row`, `refresh`, `retranslate`.
    """

    def __init__(self, holder: ThemeHolder, keeper: EventKeeper, parent: QWidget) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._heading = label("title")
        self._left = TextLine(holder, 14, 400, "text.subtle")
        self.add = Button(holder, icon="plus", key="Ctrl+N")
        self.add.setAutoDefault(False)
        self.add.setEnabled(not keeper.read_only)
        self.wrong = IconLine(holder)
        self.done_button = Button(holder, key="Esc")
        self.done_button.setAutoDefault(False)
        self.add.clicked.connect(self.add_row)
        self.done_button.clicked.connect(self.reject)

    def grid_now(self) -> Grid:
        """The grid that is shown."""
        raise NotImplementedError

    def add_row(self) -> None:
        """One more row."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Show what is kept."""
        raise NotImplementedError

    def do(self, edit: Callable[[Event], Event]) -> bool:
        """Keep the event as this edit gives it; whether it did, else the reason stands below."""
        wrong = self._keeper.do(edit)
        self.say(wrong)
        return not wrong

    def say(self, sentence: str) -> None:
        """Say below the rows why something was not done."""
        self.wrong.show_line("warning-circle" if sentence else "", sentence, "red")
        self.wrong.setVisible(bool(sentence))

    def follow(self) -> None:
        """Show each edition of the event from now on."""
        self._keeper.kept.connect(self.refresh)
        self._keeper.taken_back.connect(self.refresh)
        self._keeper.said.connect(self.say)

    def reject(self) -> None:
        """Keep what is half typed, and close."""
        if self.grid_now().keep_editor():
            super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Z takes the newest edit back here as well, Ctrl+Shift+Z brings it back."""
        held, key = event.modifiers(), event.key()
        control = Qt.KeyboardModifier.ControlModifier
        if held == control and key == Qt.Key.Key_Z:
            self._keeper.undo()
        elif held == control | Qt.KeyboardModifier.ShiftModifier and key == Qt.Key.Key_Z:
            self._keeper.redo()
        elif held == control and key == Qt.Key.Key_N:
            if self.add.isEnabled() and self.grid_now().keep_editor():
                self.add_row()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()  # no button of the dialog is meant
        else:
            super().keyPressEvent(event)

    def arrange(
        self,
        holder: ThemeHolder,
        parent: QWidget,
        top: Sequence[QWidget],
        body: QWidget,
        below: Sequence[QWidget] = (),
    ) -> None:
        """Heading and the parts of `top` above the rows; `below`, the reason, the way out below."""
        above = QWidget()
        head = FitRow(holder, above, height=32, edge=0)
        Margins(holder, head, 20, 16, 20, 12)
        head.add(self._heading, whole=True)
        head.add(self._left)
        for part in (*top, self.add):
            head.add(part, at_end=True)
        foot = QHBoxLayout()
        Margins(holder, foot, 20, 12, 20, 12)
        foot.setSpacing(20)
        for part in below:
            foot.addWidget(part)
        foot.addWidget(self.wrong, 1)
        foot.addStretch()
        foot.addWidget(self.done_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(above)
        column.addWidget(body, 1)
        column.addWidget(Rule(holder))
        column.addLayout(foot)
        window = parent.window()
        self.resize(max(640, window.width() - 120), max(440, window.height() - 100))
        self.say("")
