"""Pass the laptop: one ballot after the other in a window of its own, each voter's language."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QPushButton, QStackedLayout, QWidget

from facilitator import sessions, votes
from facilitator.open_ballot import OpenBallot
from facilitator.reasons import Refused
from facilitator.sessions import Place
from facilitator.store import Store
from ui.ballot_screen import BallotScreen
from ui.pass_screens import (
    LanguageScreen,
    LeaveScreen,
    ReviewScreen,
    Screen,
    ThanksScreen,
)
from ui.tab_walk import WalkedDialog
from ui.theme import ThemeHolder
from ui.voter_words import VoterWords, languages_of
from ui.wording import refusal_words


class PassLaptop(WalkedDialog):
    """Language, ballot, review, thanks, and the next voter, over the whole screen.

    Between two voters every screen is made anew: what was chosen before is in no widget any more.
    Esc leads to a question for the facilitator, who alone goes back to the app.
    """

    def __init__(self, store: Store, place: Place, holder: ThemeHolder, parent: QWidget) -> None:
        super().__init__(parent)
        self._store = store
        self._place = place
        self._holder = holder
        self._words = VoterWords()
        self._ballot: OpenBallot | None = None
        self._left: Screen | None = None
        self._came_in = 0
        self._languages = languages_of(store.event, sessions.room_of(store, place))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Vote"))
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        # A window of its own kind: some desktops do not let a dialog cover the screen.
        self.setWindowFlags(Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.setGeometry(parent.screen().geometry())
        self.setWindowState(Qt.WindowState.WindowFullScreen)
        self.start_over()

    def open(self) -> None:
        """Cover the screen; no other window of the app answers until this one is left."""
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.show()

    def screen_shown(self) -> Screen:
        """The screen that is shown now."""
        shown = self._stack.currentWidget()
        assert isinstance(shown, Screen)
        return shown

    def start_over(self) -> None:
        """Blank: the next voter chooses a language."""
        self._ballot = None
        screen = LanguageScreen(self._holder, self._languages)
        screen.chosen.connect(self._open_ballot)
        self._show(screen)

    # From screen to screen

    def _open_ballot(self, language: str) -> None:
        self._words = VoterWords(language)
        # The next voter is asked in the language that was asked for last.
        self._languages.remove(language)
        self._languages.insert(0, language)
        self._ballot = OpenBallot(self._store.event, self._place.round)
        self._fill_in()

    def _fill_in(self) -> None:
        assert self._ballot is not None
        event = self._store.event
        question = self._words.said(event, event.round(self._place.round).question)
        screen = BallotScreen(self._holder, self._words, event, question, self._ballot)
        screen.done.connect(self._review)
        screen.start_over.connect(self.start_over)
        self._show(screen)

    def _review(self) -> None:
        assert self._ballot is not None
        screen = ReviewScreen(self._holder, self._words, self._store.event, self._ballot)
        screen.change.connect(self._fill_in)
        screen.cast.connect(lambda: self._cast(screen))
        self._show(screen)

    def _cast(self, screen: ReviewScreen) -> None:
        assert self._ballot is not None
        try:
            votes.cast(self._store, self._place, self._ballot.line(), self)
        except Refused as refused:
            screen.refuse(refusal_words(refused))
            return
        self._came_in += 1
        self._ballot = None
        thanks = ThanksScreen(self._holder, self._words)
        thanks.next.connect(self.start_over)
        self._show(thanks)

    def _ask_to_leave(self) -> None:
        shown = self.screen_shown()
        self._left = shown
        screen = LeaveScreen(self._holder, self._came_in, unfinished=self._ballot is not None)
        screen.back.connect(self._go_back)
        screen.leave.connect(self.accept)
        self._stack.addWidget(screen)
        self._stack.setCurrentWidget(screen)
        screen.start()

    def _go_back(self) -> None:
        """The facilitator did not want to leave, or a voter pressed Esc: go on where it was."""
        asked, left = self.screen_shown(), self._left
        self._left = None
        assert left is not None
        self._stack.setCurrentWidget(left)
        self._forget(asked)
        left.start()

    def _show(self, screen: Screen) -> None:
        """Show a screen and let go of every other one."""
        gone = [self._stack.widget(at) for at in range(self._stack.count())]
        self._stack.addWidget(screen)
        self._stack.setCurrentWidget(screen)
        for old in gone:
            self._forget(old)
        screen.start()

    def _forget(self, screen: QWidget | None) -> None:
        if screen is not None:
            self._stack.removeWidget(screen)
            screen.hide()
            screen.setParent(None)
            screen.deleteLater()

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes one step back, at last to the facilitator's question; Enter on a button."""
        shown = self.screen_shown()
        if event.key() == Qt.Key.Key_Escape:
            self._step_back(shown)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if isinstance(shown, LeaveScreen) and control:
                self.accept()
            elif isinstance(focused := shown.focusWidget(), QPushButton):
                focused.click()
        # Nothing else: a dialog would press a button for a key that means something else here.

    def _step_back(self, shown: Screen) -> None:
        if isinstance(shown, LeaveScreen):
            self._go_back()
        elif isinstance(shown, ReviewScreen):
            self._fill_in()
        elif not (isinstance(shown, BallotScreen) and shown.clear_typed()):
            self._ask_to_leave()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the window asks as well: it is not the voter's to close."""
        event.ignore()
        if isinstance(self.screen_shown(), LeaveScreen):
            self.accept()
        else:
            self._ask_to_leave()

    def reject(self) -> None:
        """What Qt does for Esc and for the close button of some systems."""
        self._step_back(self.screen_shown())
