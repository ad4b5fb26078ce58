"""Five minutes of practice in a window of its own over a store of its own, and back."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from facilitator import installation, practice_store, steady
from facilitator.changes import Changes
from facilitator.event import Event
from facilitator.practice import Practice
from facilitator.practice_steps import STAGE, Evidence
from facilitator.progress import Report
from facilitator.reasons import Refused
from facilitator.store import Store
from ui.jobs import Jobs
from ui.main_window import MainWindow
from ui.notifier import StoreNotifier
from ui.practice_bar import PracticeBar
from ui.settings import Seat, Settings
from ui.stage_memory import StageMemory
from ui.theme import ThemeHolder
from ui.wording import interface_language

_LOOK_MS = 300


class Practising(QObject):
    """Prepares a store beside the window, leads through the steps, and throws all of it away.

    `ready` carries the window, `refused` a `Refused` where there can be no practice, and `left`
    says that the practice is over; the window is gone after that.
    """

    ready = Signal(object)
    refused = Signal(object)
    left = Signal()

    def __init__(
        self, near: Path, themes: ThemeHolder, settings: Settings, seat: Seat, parent: QObject
    ) -> None:
        """`near` is the folder of the real store, `seat` where somebody sits in the real event."""
        super().__init__(parent)
        self._near, self._themes, self._settings = near, themes, settings
        event = Event.built_in()
        room = event.rooms[0]
        # The event that is practised may be another one than that of the day.
        usual = Seat(room.days[0], event.rounds[0].key, room.key, seat.role)
        self._seat = seat.within(event) or usual
        self._jobs = Jobs(self)
        self._folder: Path | None = None
        self._store: Store | None = None
        self._notifier: StoreNotifier | None = None
        self._leaving = False
        self._made: list[tuple[Path, Store]] = []
        self.practice = Practice(seat.role, lambda: time.monotonic_ns() // 1_000_000)
        self.window: MainWindow | None = None
        self.bar: PracticeBar | None = None
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._take_look)

    def start(self) -> None:
        """Prepare the store; `ready` or `refused` follows."""
        near, seat, language = self._near, self._seat, interface_language()

        def work(report: Report) -> tuple[Path, Store]:
            folder = practice_store.make_folder(near)
            try:
                where = (seat.day, seat.round, seat.room)
                store = practice_store.prepare(folder, seat.role, where, report, language)
            except BaseException:
                practice_store.remove_folder(folder)
                raise
            made = folder, store
            self._made.append(made)
            return made

        job = self._jobs.start(work)
        job.succeeded.connect(self._open)
        job.failed.connect(self._on_failed)

    def _on_failed(self, error: BaseException) -> None:
        if self._leaving:
            return
        if not isinstance(error, Refused):
            raise error
        self.refused.emit(error)

    def _open(self, made: tuple[Path, Store]) -> None:
        if self._leaving:
            return  # the app was closed meanwhile, and all of it is gone
        self._folder, self._store = made
        documents = practice_store.documents(self._folder)
        installation.documents_in(documents)
        steady.follow(self._store)
        # It looks as the real one does, and keeps nothing.
        settings = Settings(self._settings.folder)
        settings.freeze()
        settings.stage = StageMemory()
        window = self.window = MainWindow(self._store, self._themes, settings, self._seat)
        bar = self.bar = PracticeBar(self._themes, self.practice)
        bar.back.connect(self.back)
        bar.skip.connect(self.skip)
        bar.again.connect(self.again)
        bar.left.connect(self.leave)
        window.practise_with(bar, {"skip": self.skip, "back": self.back, "leave": self.leave})
        window.closed.connect(self.leave)
        self._kept = settings
        self._notifier = StoreNotifier(self._store, self)
        self._notifier.changed.connect(self._look_at)
        self.again()
        self._look.start()
        self.ready.emit(window)

    # The steps

    def skip(self) -> None:
        """Leave this step."""
        self.practice.skip()
        self._show()

    def back(self) -> None:
        """The step before."""
        self.practice.back()
        self._show()

    def again(self) -> None:
        """From the first step, in the same store."""
        self.practice.restart()
        if self.bar is not None:
            self.bar.forget_praise()
        self._show()

    def _show(self) -> None:
        if self.bar is not None:
            self.bar.show_practice()

    def _take_look(self) -> None:
        self._look_at(None)
        if self.bar is not None:
            self.bar.show_time()

    def _look_at(self, changes: Changes | None) -> None:
        window, store, folder, bar = self.window, self._store, self._folder, self.bar
        if window is None or store is None or folder is None or bar is None:
            return
        shown = {window.shown_page(), STAGE} if window.stage_open() else {window.shown_page()}
        documents = practice_store.documents(folder)
        praised = self.practice.hear(Evidence(store, documents, changes, frozenset(shown)))
        if praised is not None:
            bar.show_practice(praised)

    # The end

    def leave(self) -> None:
        """End it: what was typed here is gone, the looks that were chosen stay."""
        if self._leaving:
            return
        self._leaving = True
        self._look.stop()
        # Whoever hears this shows the real window first: with its last window the app would end.
        if self.window is not None:
            self._keep_looks()
        self.left.emit()
        self.close()

    def close(self) -> None:
        """Let go of everything, in order."""
        self._leaving = True
        self._look.stop()
        self._jobs.close()
        installation.documents_in(None)
        if self._notifier is not None:
            self._notifier.close()
        window, self.window, self.bar = self.window, None, None
        if window is not None:
            window.close()
            window.deleteLater()
        self._store = self._folder = None
        for folder, store in self._made:
            store.close()
            practice_store.remove_folder(folder)
        self._made.clear()

    def _keep_looks(self) -> None:
        """Whoever has found out here that larger text is better need not do so again."""
        kept, real = self._kept, self._settings
        real.theme, real.scale, real.key_hints = kept.theme, kept.scale, kept.key_hints
