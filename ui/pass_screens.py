"""The screens of a ballot that goes round: language, ballot, review, thanks, and leaving."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from facilitator.event import Event
from facilitator.open_ballot import OpenBallot
from facilitator.text import ascii_digits
from ui.ballot_grid import BallotGrid
from ui.buttons import Button
from ui.feedback import announce
from ui.flow import FlowLayout
from ui.frames import Margins, label, surface
from ui.lines import Rule
from ui.panel_parts import WrappedText
from ui.text import alignment, figures, isolate
from ui.theme import ThemeHolder
from ui.voter_words import VoterWords

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Screen(QWidget):
    """One screen, in a language and its direction. `start()` puts the cursor where one goes on."""

    def __init__(self, holder: ThemeHolder, words: VoterWords) -> None:
        super().__init__()
        self.holder = holder
        self.words = words
        self.setLayoutDirection(words.direction)
        surface(self, "page")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def start(self) -> None:
        """Put the cursor where one goes on."""
        self.setFocus()

    def title(self, text: str, size: int = 28) -> QLabel:
        """A large line."""
        return self._line("", text, size, 600)

    def hint(self, text: str) -> QLabel:
        """A quiet line."""
        return self._line("subtle", text, 16)

    def _line(self, role: str, text: str, size: int, weight: int = 400) -> QLabel:
        made = label(role, text)
        made.setFont(self.holder.theme.font_for(text, size, weight))
        made.setWordWrap(True)
        # A title in English stands at the edge where an Arabic ballot begins.
        made.setAlignment(alignment(self.words.direction) | Qt.AlignmentFlag.AlignVCenter)
        return made

    def big(self, text: str, *, key: str = "", primary: bool = False) -> Button:
        """A button for a finger."""
        made = Button(self.holder, text, key=key, primary=primary, height=40)
        made.setAutoDefault(False)  # Enter is for the screen to say
        return made

    def in_the_middle(self, *parts: QWidget | QHBoxLayout) -> None:
        """Lay parts below each other in the middle of the screen."""
        column = QVBoxLayout()
        column.setSpacing(self.holder.theme.px(20))
        column.addStretch(2)
        for part in parts:
            if isinstance(part, QWidget):
                column.addWidget(part)
            else:
                column.addLayout(part)
        column.addStretch(3)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addLayout(column, 4)
        row.addStretch(1)

    def buttons(self, *buttons: Button) -> QHBoxLayout:
        """Buttons side by side, from the start."""
        row = QHBoxLayout()
        row.setSpacing(self.holder.theme.px(12))
        for button in buttons:
            row.addWidget(button)
        row.addStretch()
        return row


class LanguageScreen(Screen):
    """Blank but for the languages: nothing of any ballot is on it."""

    chosen = Signal(str)

    def __init__(self, holder: ThemeHolder, languages: Sequence[str]) -> None:
        super().__init__(holder, VoterWords(languages[0]))
        self.languages = list(languages)
        self.options: list[Button] = []
        flow = QWidget()
        lay = FlowLayout(flow, holder.theme.px(12), holder.theme.px(12))
        for at, code in enumerate(languages):
            words = VoterWords(code)
            option = self.big(words.name, key=str(at + 1) if at < 9 else "")
            option.setAccessibleName(f"{words.name}. {words('start')}")
            option.clicked.connect(lambda _=False, code=code: self.chosen.emit(code))
            lay.addWidget(option)
            self.options.append(option)
        self.in_the_middle(self.title(self.words("title")), self.hint(self.words("choose")), flow)

    def start(self) -> None:
        """On the language of the room."""
        self.options[0].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose, arrows move."""
        digit = ascii_digits(event.text())
        if digit.isdecimal() and 0 < int(digit) <= min(9, len(self.languages)):
            self.chosen.emit(self.languages[int(digit) - 1])
            return
        forward = (Qt.Key.Key_Right, Qt.Key.Key_Down)
        if event.key() in (*forward, Qt.Key.Key_Left, Qt.Key.Key_Up):
            turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            by = 1 if event.key() in forward else -1
            if turned and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
                by = -by
            at = next((n for n, one in enumerate(self.options) if one.hasFocus()), 0)
            self.options[(at + by) % len(self.options)].setFocus()
            return
        super().keyPressEvent(event)


class BallotScreen(Screen):
    """The ballot. A typed number is pressed by Enter; Enter alone goes on to the review."""

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
        """Digits (and a letter, as in 9a) are typed; Enter presses them, or goes on."""
        text = ascii_digits(event.text()).lower()
        if event.key() in _ENTER:
            self._enter()
        elif event.key() == Qt.Key.Key_Backspace and self._typed:
            self._type(self._typed[:-1])
        elif len(text) == 1 and text.isalnum() and not event.modifiers() & ~_PLAIN:
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
        item, typed = self._item(), self._typed
        self._type("")
        if item:
            self._press(item)
        else:
            self._show(self.words("unknown", found=typed), wrong=True)

    def _press(self, item: str) -> None:
        self.grid.go_to(item)
        if self.ballot.press(item):
            self._show(self.words("how"))
        else:
            self._show(self.words("full"), wrong=True)

    def _step(self, item: str, by: int) -> None:
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


class ReviewScreen(Screen):
    """What was chosen, large, before it is cast."""

    cast = Signal()
    change = Signal()

    def __init__(
        self, holder: ThemeHolder, words: VoterWords, event: Event, ballot: OpenBallot
    ) -> None:
        super().__init__(holder, words)
        rows = [self._row(event, ballot, item) for item in ballot.chosen]
        self.problem = self.hint("")
        self.problem.hide()
        self.back = self.big(words("change"), key="Esc")
        self.go = self.big(words("vote"), key="Enter", primary=True)
        self.back.clicked.connect(self.change)
        self.go.clicked.connect(self.cast)
        some = rows[:12]
        self.in_the_middle(
            self.title(words("review")), *some, self.problem, self.buttons(self.back, self.go)
        )

    def start(self) -> None:
        """On the blue button."""
        self.go.setFocus()

    def refuse(self, words: str) -> None:
        """Say why it was not taken."""
        self.problem.setText(words)
        self.problem.setStyleSheet(f"color: {self.holder.theme.colors['red']};")
        self.problem.show()
        announce(self, words, urgent=True)

    def _row(self, event: Event, ballot: OpenBallot, item: str) -> QWidget:
        words = f"{figures(item)}  {isolate(self.words.title(event, item))}"
        if ballot.method == "ranking":
            words = f"{figures(f'{ballot.amount(item)}.')}  {words}"
        elif ballot.method in ("dots", "score"):
            sign = "×" if ballot.method == "dots" else "="
            words = f"{words}  {figures(f'{sign} {ballot.amount(item)}')}"
        return self._line("", words, 20)


class ThanksScreen(Screen):
    """It is in; nothing of it is on this screen."""

    next = Signal()

    def __init__(self, holder: ThemeHolder, words: VoterWords) -> None:
        super().__init__(holder, words)
        self.go = self.big(words("next"), key="Enter", primary=True)
        self.go.clicked.connect(self.next)
        hint = self.hint(words("next_hint"))
        self.in_the_middle(self.title(words("thanks")), hint, self.buttons(self.go))

    def start(self) -> None:
        """On the button."""
        self.go.setFocus()


class LeaveScreen(Screen):
    """For the facilitator, in the language of the interface: back to the app, or go on."""

    back = Signal()
    leave = Signal()

    def __init__(self, holder: ThemeHolder, came_in: int, *, unfinished: bool) -> None:
        super().__init__(holder, VoterWords())
        self.unsetLayoutDirection()
        self.go_on = self.big(self.tr("Go on voting"), key="Enter", primary=True)
        self.end = self.big(self.tr("Back to the app"), key="Ctrl+Enter")
        said = [self.tr("%n ballot(s) came in here.", "", came_in)]
        if unfinished:
            said.append(self.tr("The ballot that is open is not counted."))
        self.in_the_middle(
            self.title(self.tr("For the facilitator: end voting on this laptop?")),
            self.hint(" ".join(said)),
            self.buttons(self.go_on, self.end),
        )
        self.go_on.clicked.connect(self.back)
        self.end.clicked.connect(self.leave)

    def start(self) -> None:
        """On going on: a voter who came here by mistake does nothing wrong."""
        self.go_on.setFocus()


_PLAIN = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
