"""What people do while the store and the pages are loaded: choose a room, or begin a note.

The store's libraries take as long to load as Qt. They need nothing of it, so a thread reads them,
while the first screen (at the first start) or a field for a note (later) is there already.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from facilitator.event import Event
from facilitator.installation import NAME
from ui import accessible, contrast, motion
from ui.giving_way import GivingWay
from ui.jobs import Jobs
from ui.language import InterfaceLanguage
from ui.settings import Settings
from ui.theme import ThemeHolder

if TYPE_CHECKING:
    from ui.early_note import EarlyNote
    from ui.first_start import FirstStart
    from ui.main_window import MainWindow
    from ui.opening import Opening

_STORE = "facilitator.restore"
"""With it come the store and SQLAlchemy."""


class Early(QObject):
    """Begin one of the two, then `load`; `window` is what is shown until there is a store.

    `spoken` is the language of all that is shown from now on.
    """

    def __init__(
        self,
        application: QApplication,
        opening: Opening,
        settings: Settings,
        themes: ThemeHolder,
    ) -> None:
        super().__init__()
        self.window: QWidget = opening
        self.spoken = _dress(application, settings, themes)
        self._opening = opening
        self._settings = settings
        self._themes = themes
        self._first: FirstStart | None = None
        self._event: Event | None = None
        self._note: EarlyNote | None = None
        self._handed_over = False
        self._asked: Callable[[], object] | None = None

    # What is begun

    def begin(self, event: Callable[[], Event] | None) -> None:
        """The first screen where nobody has sat yet; a field where notes were taken last.

        `event` gives that of the store, unless somebody has edited it (`first_screen`); None
        begins nothing.
        """
        if event is None:
            return
        if self._settings.role == "note-taker":
            self._begin_note()
        elif not self._settings.role and self._settings.store is None:
            self._begin_first(event())

    def _begin_note(self) -> None:
        from ui.early_note import EarlyNote

        self._note = EarlyNote(self._themes.theme, self._opening)
        self._note.begin(*self._settings.typed)
        self._opening.hold(self._note, self._settings.typing_place)
        self._note.show()
        self._note.setFocus()
        self._opening.keys.put_into(self._note)

    def _begin_first(self, event: Event) -> None:
        from ui.first_start import FirstStart
        from ui.mark import app_icon

        self._event = event
        first = FirstStart(self._themes, event, None, self._settings.language)
        first.setWindowTitle(NAME)
        first.setWindowIcon(app_icon(self._themes.theme.color("accent")))
        first.setMinimumSize(self._opening.minimumSize())
        first.setGeometry(self._opening.geometry())
        for signal in (first.chosen, first.practice_asked, first.language.chosen):
            signal.connect(lambda what, signal=signal: self._note_down(partial(signal.emit, what)))
        first.event_asked.connect(lambda: self._note_down(first.event_asked.emit))
        first.show()
        first.raise_()
        first.activateWindow()
        first.focus_start()
        self._opening.keys.give_to(first)
        GivingWay(self._opening)
        self.window = self._first = first

    def _note_down(self, ask: Callable[[], object]) -> None:
        if self._first is not None:
            self._asked = ask
            if self._first.note is not None and self._first.note is not self._note:
                self._first.note.begin(*self._settings.typed)
            self._note = self._first.note

    def load(self) -> bool:
        """Load the store and the pages, and come back; False where the window was closed.

        What cannot be loaded says so to whoever imports it next.
        """
        wait, jobs = QEventLoop(), Jobs(self)

        def begin() -> None:
            job = jobs.start(lambda _report: import_module(_STORE))
            for end in (job.succeeded, job.failed, job.cancelled):
                end.connect(lambda *_: wait.quit())

        # After what is shown was painted.
        QTimer.singleShot(0, self, begin)
        wait.exec()
        jobs.close()
        # What Qt has a part in belongs to this thread: one by one, so that keys come through.
        for name in ("ui.app", *(("ui.main_window", "ui.room_page") if self._note else ())):
            if self.window.isVisible():
                import_module(name)
                QApplication.processEvents()
        # What is loaded stays: collecting cycles need not go through it each time.
        gc.freeze()
        return self.window.isVisible()

    # What becomes of it

    def first_screen(self, event: Event) -> FirstStart | None:
        """The first screen that is shown, where it is one of this event; it is handed over."""
        first, self._first = self._first, None
        self._handed_over = first is not None and event == self._event
        return first if self._handed_over else None

    def ask_again(self) -> None:
        """Ask what was asked on the first screen while nobody could answer."""
        asked, self._asked = self._asked, None
        if asked is not None:
            asked()

    def give_way(self) -> None:
        """Close what was shown until now: another window has taken its place."""
        if not self._handed_over:
            GivingWay(self.window)

    def ask_in(self, first: FirstStart) -> None:
        """A first screen that has taken the place of the frame: it has what was typed there."""
        if self._note is None and self.window is self._opening:
            self._opening.keys.give_to(first)

    def hand_over(self, window: MainWindow) -> None:
        """Give what was typed to the room, and what is still typed too."""
        note, self._note = self._note, None
        if note is not None:
            note.hand_over(window)
            if any(self._settings.typed):
                self._settings.typed = [], ""

    def keep(self) -> None:
        """At the end: where no room has taken what was typed, it waits for the next start."""
        if self._note is not None:
            self._settings.typed = self._note.take(self.window)


def _dress(application: QApplication, settings: Settings, themes: ThemeHolder) -> InterfaceLanguage:
    """Let all that is made from now on look, move and speak as it is set; gives the language."""
    accessible.install()
    still = settings.still
    motion.apply(application, still=motion.system_is_still() if still is None else still)
    hints = application.styleHints()
    if hasattr(hints, "accessibility"):
        # More contrast, or no longer, when that is set in the system.
        hints.accessibility().contrastPreferenceChanged.connect(
            lambda _wish: contrast.follow_system(themes, settings.theme)
        )
    spoken = InterfaceLanguage(application, settings.language)
    themes.show_arabic(spoken.code == "ar")
    spoken.changed.connect(lambda: themes.show_arabic(spoken.code == "ar"))
    return spoken
