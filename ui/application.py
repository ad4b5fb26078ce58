"""The windows of one start: the first screen, the window of a seat, and who takes whose place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from facilitator.auto_copies import Copy
from facilitator.event import Event
from facilitator.installation import NAME
from facilitator.reasons import Refused
from facilitator.store import Store
from ui.event_choice import EventChoice
from ui.first_keys import give_keys
from ui.first_start import FirstStart
from ui.giving_way import GivingWay
from ui.mark import app_icon
from ui.opening import Opening
from ui.practice_turn import PracticeTurn
from ui.settings import Seat, Settings
from ui.theme import ThemeHolder
from ui.usual_size import open_at_usual_size

if TYPE_CHECKING:
    from ui.early import Early
    from ui.main_window import MainWindow


class Application(QObject):
    """First the choice of a room, then the window; from the window back to the choice.

    `open_another` gives the store of another event, None where that does not work.
    """

    language_asked = Signal(str)
    """Speak this language from now on, or that of the system where it is empty."""

    def __init__(
        self,
        store: Store,
        themes: ThemeHolder,
        settings: Settings,
        open_another: Callable[[Event], Store | None] = lambda _event: None,
        open_again: Callable[[Path], Store | None] = lambda _path: None,
        let_go: Callable[[], None] = lambda: None,
    ) -> None:
        """`open_again` gives the store at a path that was let go of with `let_go` and closed."""
        super().__init__()
        self.notices: Callable[[], Refused | None] = lambda: None
        self._open_again, self._let_go = open_again, let_go
        self._store = store
        self._open_another = open_another
        self._themes = themes
        self._settings = settings
        self._first: FirstStart | None = None
        self._window: MainWindow | None = None
        self._early: Early | None = None
        self._going: GivingWay | None = None
        self._events = EventChoice(settings.folder, lambda: self._first, self)
        self._events.store_chosen.connect(lambda path: self._go_to(self._open_again(path)))
        self._events.file_chosen.connect(self.open_file)
        self._practice = PracticeTurn(themes, settings, self._real, self)
        self._practice.preparing.connect(self._on_preparing)
        self._practice.made.connect(self._on_practice_made)
        self._practice.begun.connect(self._on_practice_begun)
        if store.read_only:
            # Another window, which can write, keeps where it sits and how it looks.
            settings.freeze()

    @property
    def store(self) -> Store:
        """The store that is open now."""
        return self._store

    def open(self, file: Path | None = None, early: Early | None = None) -> None:
        """Show the window in the room of last time, or ask for one; with an event file, that.

        It stands in place of what was shown `early`.
        """
        self._early = early
        seat = self._settings.seat(self._store.event)
        if file is not None:
            self.open_file(file)
        elif seat is None:
            self.ask()
        else:
            self.sit(seat)

    def go_to_event(self, event: Event) -> None:
        """Close this store and open that of another event, now and the next time."""
        self._go_to(self._open_another(event))

    def _go_to(self, store: Store | None) -> None:
        if store is None:
            return
        old, shown = self._store, self._real()
        gone = [one for one in (self._window, self._first) if one is not None]
        if self._window is not None:
            self._settings.geometry = self._window.saveGeometry()
        if store.read_only:
            self._settings.freeze()
        self._store, self._window, self._first = store, None, None
        self._settings.store = store.path
        self.open()
        # Only now: with its last window the application would end.
        for window in gone:
            if window is shown:
                # It has the keyboard for a moment still, and a room its store.
                window.destroyed.connect(lambda *_: old.close())
                GivingWay(window, becomes="forgotten", keys_to=self._real())
            else:
                window.close()
                window.deleteLater()

    def tell(self, refused: Refused) -> None:
        """Say in the window what is wrong with the store or its copies."""
        if any(reason.code == "store_damaged" for reason in refused.reasons):
            self._settings.doubted = str(self._store.path)
        if self._window is not None:
            self._window.say("", refused)

    def go_back_to(self, copy: Copy) -> None:
        """Let the store be as a copy of it, and open it again in the same room.

        Meanwhile the frame of the start stands there, with all that is typed.
        """
        shown = self._real()
        if shown is None:
            return
        if self._window is not None:
            self._settings.geometry = self._window.saveGeometry()
        frame = Opening(self._themes.theme)
        self._dress(frame)
        frame.show()
        frame.raise_()
        frame.activateWindow()
        # The store must be closed in between, and first whatever is shown of it.
        shown.destroyed.connect(lambda *_: QTimer.singleShot(0, lambda: self._restore(copy, frame)))
        GivingWay(shown, becomes="forgotten", keys_to=frame)

    def _restore(self, copy: Copy, frame: Opening) -> None:
        from ui.copy_restoring import put_back

        for other in (self._window, self._first):
            if other is not None and isValid(other):
                other.close()
                other.deleteLater()
        self._window = self._first = None
        old = self._store
        self._let_go()
        old.close()
        words, refused = put_back(old.path, copy)
        store = self._open_again(old.path)
        if store is None:
            cast(QApplication, QApplication.instance()).quit()
            return
        self._store = store
        self.open()
        if self._window is not None:
            self._window.say(words, refused)
        opened = self._real()
        if opened is not None:
            frame.keys.give_to(opened)
        GivingWay(frame, becomes="forgotten")

    def open_file(self, file: Path) -> None:
        """Show on the page of the event what a file would bring: that is a coordinator's work."""
        event = self._store.event
        seat, room = self._settings.seat(event), event.rooms[0]
        self.sit(seat or Seat(room.days[0], event.rounds[0].key, room.key, "coordinator"))
        assert self._window is not None
        self._window.open_event(file)

    def _choose_event(self) -> None:
        self._events.ask(self._store.event)

    def ask(self) -> None:
        """Ask for room and role."""
        seat = self._settings.seat(self._store.event)
        shown = self._early.first_screen(self._store.event) if self._early is not None else None
        first = shown or FirstStart(self._themes, self._store.event, seat, self._settings.language)
        first.setWindowTitle(NAME)
        first.setMinimumSize(1180, 700)
        first.chosen.connect(self.sit)
        first.event_asked.connect(self._choose_event)
        first.language.chosen.connect(self._speak)
        first.practice_asked.connect(self.practise)
        give_keys(first, self._go_back, self._scale)
        if shown is not None and self._early is not None:
            self._first = shown
            self._early.ask_again()
            return
        self._dress(first)
        self._replace(first)
        first.focus_start()
        if self._early is not None:
            self._early.ask_in(first)

    def sit(self, seat: Seat) -> None:
        """Open the window for a seat."""
        if self._window is None:
            # The first screen needs nothing of it.
            from ui.main_window import MainWindow

            self._window = MainWindow(self._store, self._themes, self._settings, seat)
            self._window.change_room_asked.connect(self._ask_again)
            self._window.other_event_asked.connect(self._ask_event)
            self._window.event_asked.connect(self.go_to_event)
            # After the event in which it was asked: that one still knows the window.
            self._window.restore_asked.connect(
                lambda copy: QTimer.singleShot(0, lambda: self.go_back_to(copy))
            )
            self._window.language_asked.connect(self._speak)
            self._window.practice_asked.connect(self._practise_here)
            self._dress(self._window)
        else:
            self._window.set_seat(seat)
        first = self._first
        self._replace(self._window)
        self._window.focus_start()
        early, self._early = self._early, None
        if early is not None:
            early.hand_over(self._window)
        if first is not None:
            first.hand_over(self._window)
        notice = self.notices()
        if notice is not None:
            self._window.say("", notice)

    def _go_back(self) -> None:
        """Esc: back to the window one came from, where there is one."""
        if self._window is not None:
            self._replace(self._window)
            self._window.focus_start()

    # Practice

    def _practise_here(self) -> None:
        seat = self._settings.seat(self._store.event)
        if seat is not None:
            self.practise(seat)

    def practise(self, seat: Seat) -> None:
        """Let somebody with this role practise in a store of its own; the real one waits."""
        self._practice.begin(self._store.path.parent, seat)

    def _real(self) -> FirstStart | MainWindow | None:
        """The window of the real store that is shown, or was when a practice began."""
        return self._first if self._first is not None else self._window

    def _on_preparing(self, preparing: bool) -> None:
        if self._first is not None:
            self._first.ways.show_preparing(preparing)

    def _on_practice_made(self, window: MainWindow) -> None:
        self._dress(window)
        window.language_asked.connect(self._speak)

    def _on_practice_begun(self) -> None:
        if self._window is not None:
            self._window.rest()

    def _speak(self, code: str) -> None:
        self._settings.language = code
        self.language_asked.emit(code)

    def _scale(self, by: float) -> None:
        self._themes.show_scale(self._settings.step_scale(by))

    def _ask_again(self) -> None:
        self.ask()

    def _ask_event(self) -> None:
        """The first screen, with its list of events open."""
        self.ask()
        # After it has been shown: the list opens beside its button.
        QTimer.singleShot(0, self._choose_event)

    def _dress(self, window: QWidget) -> None:
        window.setWindowIcon(app_icon(self._themes.theme.color("accent")))
        open_at_usual_size(window)
        if not self._settings.geometry.isEmpty():
            window.restoreGeometry(self._settings.geometry)

    def _replace(self, window: QWidget) -> None:
        """Show `window` where the other one was."""
        other: QWidget | None = self._first if window is self._window else self._window
        early = self._early.window if self._early is not None else None
        other = early if early is not None and early.isVisible() else other
        if other is not None and other.isVisible():
            window.setGeometry(other.geometry())
        window.show()
        window.raise_()
        window.activateWindow()
        if self._early is not None:
            self._early.give_way()
        if self._going is not None:
            self._going.stay()
        self._going = None
        if window is self._window:
            if self._first is not None:
                first, self._first = self._first, None
                first.give_way()
        else:
            assert isinstance(window, FirstStart)
            self._first = window
            if self._window is not None and self._window.isVisible():
                self._going = GivingWay(self._window, becomes="hidden", keys_to=window)

    def close(self) -> None:
        """Let go of everything, in order."""
        self._practice.close()
        if self._window is not None:
            self._window.close()
