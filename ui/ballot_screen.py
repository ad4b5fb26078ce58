"""The ballot itself, as it goes round: what can be voted for, and what was typed or pressed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from facilitator.event import Event
from facilitator.open_ballot import OpenBallot
from facilitator.text import ascii_digits
from ui.ballot_grid import BallotGrid
from ui.feedback import announce
from ui.frames import Margins, label
from ui.latin_keys import held_with
from ui.lines import Rule
from ui.panel_parts import WrappedText
from ui.pass_screens import Screen
from ui.text import figures, isolate
from ui.theme import ThemeHolder
from ui.voter_words import VoterWords

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class BallotScreen(Screen):
    """The ballot. A typed number is pressed by Enter or Space; Enter alone goes on to the review.

    Space alone presses what the cursor is on.
    """

    done = Signal()
    start_over = Signal()

    def __init__(
        self,
        holder: ThemeHolder,
        words: VoterWords,
        event: Event,
        question: str,
        ballot: OpenBallot,
    ) -> None:
        super().__init__(holder, words)
        self.ballot = ballot
        self._typed = ""
        self._titles = {item: words.title(event, item) for item in ballot.items}
        self.grid = BallotGrid(holder)
        self.grid.setAccessibleName(words("title"))
        self.setAccessibleName(words("title"))
        self.left = self.title("", 20)
        self.message = self.hint("")
        self.typed = label("title")
        self.typed.setFont(holder.theme.figures(28, 600))
        self.go = self.big(words("done"), key="Enter", primary=True)
        self.over = self.big(words("over"))
        self._arrange(question)
        self.grid.pressed_on.connect(self._press)
        self.grid.stepped.connect(self._step)
        self.go.clicked.connect(self._finish)
        self.over.clicked.connect(self.start_over)
        self._show(words("how"))

    def start(self) -> None:
        """Into the grid: digits go to the ballot from anywhere."""
        self.grid.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits (and a letter, as in 9a) are typed; Enter or Space presses them."""
        text = ascii_digits(event.text()).lower()
        if event.key() in _ENTER:
            self._enter()
        elif event.key() == Qt.Key.Key_Space and (self._typed or self.grid.current()):
            self._enter_typed() if self._typed else self._press(self.grid.current())
        elif event.key() == Qt.Key.Key_Backspace and self._typed:
            self._type(self._typed[:-1])
        elif len(text) == 1 and text.isalnum() and not held_with(event):
            self._type((self._typed + text)[:6])
        else:
            super().keyPressEvent(event)

    def clear_typed(self) -> bool:
        """Esc: take back what is typed; whether there was anything."""
        had = bool(self._typed)
        self._type("")
        return had

    def _type(self, typed: str) -> None:
        self._typed = typed
        self.grid.setFocus()  # or Enter would press the button that has the focus
        self.typed.setText(figures(typed) if typed else "")
        item = self._item()
        if item:
            self.grid.go_to(item)
        self._show(isolate(self._titles[item]) if item else self.words("how"))

    def _item(self) -> str:
        return next((item for item in self.ballot.items if item.lower() == self._typed), "")

    def _enter(self) -> None:
        if not self._typed:
            (self.over.click if self.over.hasFocus() else self._finish)()
            return
        self._enter_typed()

    def _enter_typed(self) -> None:
        item, typed = self._item(), self._typed
        self._type("")
        if item:
            self._press(item)
        else:
            self._show(self.words("unknown", found=typed), wrong=True)

    def _press(self, item: str) -> None:
        self._type("")  # or the next digit would be one of a longer number
        self.grid.go_to(item)
        if self.ballot.press(item):
            self._show(self.words("how"))
        else:
            self._show(self.words("full"), wrong=True)

    def _step(self, item: str, by: int) -> None:
        if self._typed and not self._item():
            self._enter_typed()  # 99: the cursor is on the 9 that it went by
            return
        self._type("")
        fits = True
        if by < 0:
            self.ballot.less(item)
        else:
            fits = self.ballot.more(item)
        self._show(self.words("how" if fits else "full"), wrong=not fits)

    def _finish(self) -> None:
        if self.ballot.chosen:
            self.done.emit()
        else:
            self._show(self.words("empty"), wrong=True)

    def _show(self, words: str, *, wrong: bool = False) -> None:
        self.left.setText(self.words("left", n=self.ballot.left))
        # Where everything can be scored, nothing runs out.
        self.left.setVisible(self.ballot.most < len(self.ballot.items))
        self.message.setText(words)
        self.message.setStyleSheet(
            f"color: {self.holder.theme.colors['red' if wrong else 'text.subtle']};"
        )
        if wrong:
            announce(self, words, urgent=True)
        self.grid.show_ballot(self.ballot, self._titles)

    def _arrange(self, question: str) -> None:
        px = self.holder.theme.px
        asked = WrappedText(self.holder, 20, 600)
        asked.set_text(question)
        rule = self.hint(self.words(self.ballot.method, n=self.ballot.most))
        top = QVBoxLayout()
        Margins(self.holder, top, 24, 16, 24, 12)
        top.setSpacing(px(8))
        top.addWidget(asked)
        top.addWidget(rule)
        foot = QHBoxLayout()
        Margins(self.holder, foot, 24, 12, 24, 12)
        foot.setSpacing(px(16))
        foot.addWidget(self.typed)
        foot.addWidget(self.message, 1)
        foot.addWidget(self.left)
        foot.addWidget(self.over)
        foot.addWidget(self.go)
        middle = QHBoxLayout()
        Margins(self.holder, middle, 20, 8, 20, 0)
        middle.addWidget(self.grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(Rule(self.holder))
        column.addLayout(middle, 1)
        column.addWidget(Rule(self.holder))
        column.addLayout(foot)
