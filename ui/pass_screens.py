"""The screens around a ballot that goes round: language, review, thanks, and leaving."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from facilitator.event import Event
from facilitator.open_ballot import OpenBallot
from facilitator.text import ascii_digits
from ui.buttons import Button
from ui.feedback import announce
from ui.flow import FlowLayout
from ui.frames import label, surface
from ui.text import alignment, figures, isolate
from ui.theme import ThemeHolder
from ui.voter_words import VoterWords
from ui.wording import passage


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
        """A large line; the first one says what the screen is about."""
        if not self.accessibleName():
            self.setAccessibleName(text)
        return self._line("", text, size, 600)

    def hint(self, text: str) -> QLabel:
        """A quiet line."""
        return self._line("subtle", text, 16)

    def _line(self, role: str, text: str, size: int, weight: int = 400) -> QLabel:
        made = label(role, text)
        made.setFont(self.holder.theme.font_for(text, size, weight))
        made.setWordWrap(True)
        # A title in English stands at the edge where an Arabic ballot begins.
        made.setAlignment(alignment(self.layoutDirection()) | Qt.AlignmentFlag.AlignVCenter)
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
            option = self.big(words.name, key=str((at + 1) % 10) if at < 10 else "")
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
        at = (int(digit) or 10) - 1 if digit.isdecimal() else -1  # 0 is the tenth, as on keyboards
        if 0 <= at < min(10, len(self.languages)):
            self.chosen.emit(self.languages[at])
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
            self.hint(passage(said)),
            self.buttons(self.go_on, self.end),
        )
        self.go_on.clicked.connect(self.back)
        self.end.clicked.connect(self.leave)

    def start(self) -> None:
        """On going on: a voter who came here by mistake does nothing wrong."""
        self.go_on.setFocus()
