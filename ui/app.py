"""Start the window: arguments, store, theme, language, and what to do when something fails."""

from __future__ import annotations

import argparse
import logging
import sys
import traceback
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from shiboken6 import isValid

from facilitator import __version__, event_file, restore
from facilitator.auto_copies import Copy
from facilitator.event import Event
from facilitator.installation import NAME, installation_id
from facilitator.other_events import other_events
from facilitator.plain_log import LOG, PlainFormatter
from facilitator.reasons import Refused
from facilitator.store import Store
from ui.actions import KEYS, sequences
from ui.choose_files import FileChooser
from ui.clock_watch import ClockWatch
from ui.copy_watch import CopyWatch
from ui.event_menu import open_menu
from ui.first_start import FirstStart
from ui.giving_way import GivingWay
from ui.handing_over import Asked, hand_over
from ui.mark import app_icon
from ui.mending import Look, Mending
from ui.messages import words_of
from ui.opening import Opening
from ui.opening_files import OpeningFiles
from ui.settings import Seat, Settings
from ui.text import isolate
from ui.theme import ThemeHolder
from ui.usual_size import open_at_usual_size

if TYPE_CHECKING:
    from ui.early import Early
    from ui.main_window import MainWindow
    from ui.practising import Practising

log = logging.getLogger(__name__)

_WITHOUT_MARKS = str.maketrans("", "", "\u2066\u2068\u2069")


def run(
    application: OpeningFiles,
    options: argparse.Namespace,
    folder: Path,
    settings: Settings,
    themes: ThemeHolder,
    early: Early,
) -> int:
    """Open the store and its window, and give the exit status when it is closed.

    `options` are those of `opening.parser`, `early` is what is shown until then.
    """
    application.setApplicationVersion(__version__)
    # What a desktop knows the window by: its entry in the menu, with the icon.
    application.setDesktopFileName("breakout-facilitator")
    sys.excepthook = _Crash(application)
    wanted = _read_event(options.event) if options.event else None
    if options.event and wanted is None:
        return 1
    if wanted is not None:
        beside = options.store or event_file.store_path(folder, wanted)
        if hand_over(beside, options.event):
            return 0
    mending = Mending(settings, themes)
    store = _first_store(options, wanted, folder, settings, mending.look)
    if store is None:
        return 1
    if wanted is not None and options.store is None and not store.read_only:
        settings.store = store.path
    watch, copies = ClockWatch(application), CopyWatch(application)
    asked = Asked(application)

    def follow(found: Store | None) -> Store | None:
        if found is not None:
            watch.follow(found)
            asked.follow(found)
            copies.follow(found)
            mending.look_at_place(found.path)
        return found

    follow(store)
    window = Application(
        store,
        themes,
        settings,
        lambda event: follow(
            _open_store(event_file.store_path(folder, event), folder, event, mending.look)
        ),
        lambda path: follow(_open_store(path, folder)),
        copies.end,
    )
    window.notices = mending.take_notices
    copies.refused.connect(window.tell)
    window.language_asked.connect(early.spoken.show)
    for asking in (asked, application):
        asking.file_asked.connect(window.open_file)
    window.open(options.event if wanted is not None and wanted != store.event else None, early)
    try:
        return application.exec()
    finally:
        window.close()
        copies.close()
        watch.end()
        window.store.close()


def _as_it_is(path: Path, _event: Event | None) -> Path | None:
    return path


def _first_store(
    options: argparse.Namespace,
    wanted: Event | None,
    folder: Path,
    settings: Settings,
    look: Look = _as_it_is,
) -> Store | None:
    """The store that was asked for, or that of last time, or that of the event that ships."""
    usual = event_file.store_path(folder, wanted or Event.built_in())
    path: Path = options.store or usual
    problem = _prepare(folder)
    if problem:
        return _open_read_only(path, folder, problem)
    if options.store is None and wanted is None and settings.store is not None:
        last = settings.store

        def look_at_last(file: Path, event: Event | None) -> Path | None:
            found = look(file, event)
            if found is None or found.exists():
                return found
            # It was put aside, and nobody knows which event it was of.
            return look(path, event)

        found = _open_store(last, folder, None, look_at_last)
        if found is not None or last == path:
            return found
    return _open_store(path, folder, wanted, look)


def _read_event(path: Path) -> Event | None:
    """The event in an event file; what is wrong with it is said."""
    from facilitator import event_edit, event_read

    try:
        return event_edit.checked(event_read.read(path).event)
    except Refused as refused:
        _tell("\n".join(words_of(reason) for reason in refused.reasons))
        return None


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
        self._practising: Practising | None = None
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
        from ui.copy_words import CopyWords

        for other in (self._window, self._first):
            if other is not None and isValid(other):
                other.close()
                other.deleteLater()
        self._window = self._first = None
        old = self._store
        self._let_go()
        old.close()
        words, refused = "", None
        try:
            restore.restore(old.path, copy)
            words = QCoreApplication.translate(
                "Application",
                "The store is as it was on {when}. What there was before is the newest copy.",
            ).format(when=CopyWords().when(copy.at))
        except Refused as error:
            refused = error
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
        """Offer the events that were open before; without any, ask for a file at once."""
        if self._first is None:
            return
        others = other_events(self._settings.folder, self._store.event)
        if others:
            open_menu(
                self._first.open_event,
                others,
                # After the menu has gone: it is of the screen that goes.
                lambda path: QTimer.singleShot(0, lambda: self._go_to(self._open_again(path))),
                lambda: QTimer.singleShot(0, self._choose_file),
            )
        else:
            self._choose_file()

    def _choose_file(self) -> None:
        if self._first is not None:
            file = FileChooser(self._first).event_file()
            if file is not None:
                self.open_file(file)

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
        for name, pane in (("shortcuts", "keys"), ("guide", "guide")):
            for key in KEYS[name]:
                help_key = QShortcut(QKeySequence(key), first)
                help_key.activated.connect(lambda pane=pane: first.show_help(pane))
        for number in range(3):
            for sequence in sequences(f"Ctrl+{number + 1}"):
                shortcut = QShortcut(sequence, first)
                shortcut.activated.connect(lambda number=number: first.choose_role(number))
        quit_key = QShortcut(QKeySequence("Ctrl+Q"), first)
        quit_key.activated.connect(first.close)
        back = QShortcut(QKeySequence(Qt.Key.Key_Escape), first)
        back.activated.connect(self._go_back)
        for name, by in (("larger", 0.1), ("smaller", -0.1), ("text_size", 0)):
            for key in KEYS[name]:
                scale = QShortcut(QKeySequence(key), first)
                scale.activated.connect(lambda by=by: self._scale(by))
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
        if self._practising is not None:
            return
        from ui.practising import Practising

        near = self._store.path.parent
        made = Practising(near, self._themes, self._settings, seat, self)
        self._practising = made
        made.ready.connect(self._show_practice)
        made.refused.connect(self._on_no_practice)
        made.left.connect(self._on_practised)
        if self._first is not None:
            self._first.show_preparing(True)
        made.start()

    def _real(self) -> QWidget | None:
        """The window of the real store that is shown, or was when a practice began."""
        return self._first if self._first is not None else self._window

    def _show_practice(self, window: MainWindow) -> None:
        real = self._real()
        self._dress(window)
        window.language_asked.connect(self._speak)
        if real is not None:
            window.setGeometry(real.geometry())
        window.show()
        window.raise_()
        window.activateWindow()
        if self._window is not None:
            self._window.rest()
        if real is not None:
            real.hide()
        window.focus_start()

    def _on_no_practice(self, refused: Refused) -> None:
        self._on_practised()
        _tell("\n".join(words_of(reason) for reason in refused.reasons))

    def _on_practised(self) -> None:
        """Back to where somebody was, exactly as it was left."""
        practising, self._practising = self._practising, None
        real = self._real()
        if self._first is not None:
            self._first.show_preparing(False)
        if real is not None:
            if practising is not None and practising.window is not None:
                real.setGeometry(practising.window.geometry())
            real.show()
            real.raise_()
            real.activateWindow()
            cast("FirstStart | MainWindow", real).focus_start()
        if practising is not None:
            practising.deleteLater()

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
        if self._practising is not None:
            self._practising.close()
        if self._window is not None:
            self._window.close()


def _open_store(
    path: Path, folder: Path, event: Event | None = None, look: Look = _as_it_is
) -> Store | None:
    """The store at `path`, made for this event if it is new; None where it cannot be opened.

    Where another window has it, perhaps it is opened read-only. `look` says what to open instead
    where it is damaged.
    """
    wanted = look(path, event)
    if wanted is None:
        return None
    path, event = wanted, event if wanted == path.absolute() else None
    installation = installation_id(folder)
    try:
        try:
            return Store.open(path, installation=installation, event=event or Event.built_in())
        except Refused as refused:
            if event is not None or refused.reasons[0].code != "store_other_event":
                raise
            # Whichever event it is of, it was asked for.
            return Store.open(path, installation=installation)
    except Refused as refused:
        words = "\n".join(words_of(reason) for reason in refused.reasons)
        if refused.reasons[0].code not in ("store_busy", "not_writable", "disk_full"):
            _tell(words)
            return None
    return _open_read_only(path, folder, words)


def _open_read_only(path: Path, folder: Path, words: str) -> Store | None:
    """Say why the store cannot be written, and open it for reading if that is wanted."""
    if not path.is_file():
        _tell(words)
        return None
    _print(words)
    box = QMessageBox(QMessageBox.Icon.Information, NAME, words)
    read_only = box.addButton(
        QCoreApplication.translate("Application", "Open read-only"),
        QMessageBox.ButtonRole.AcceptRole,
    )
    box.addButton(QMessageBox.StandardButton.Close)
    box.setDefaultButton(read_only)
    box.exec()
    if box.clickedButton() is not read_only:
        return None
    try:
        return Store.open(path, installation=installation_id(folder), read_only=True)
    except Refused as refused:
        _tell("\n".join(words_of(reason) for reason in refused.reasons))
        return None


def _print(words: str) -> None:
    # A terminal shows the marks that keep names apart from right-to-left words as boxes.
    print(words.translate(_WITHOUT_MARKS), file=sys.stderr)


def _tell(words: str) -> None:
    _print(words)
    QMessageBox(QMessageBox.Icon.Warning, NAME, words).exec()


def _prepare(folder: Path) -> str:
    """Make the data folder and its log; what is wrong with it, empty when nothing is."""
    try:
        # What was said in a room is nobody else's on this computer.
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _log_to(folder)
    except OSError as error:
        words = QCoreApplication.translate(
            "Application",
            "The folder {folder} cannot be written ({reason}). "
            "Start with --data DIR to use another one.",
        )
        return words.format(folder=isolate(folder), reason=isolate(error.strerror or str(error)))
    return ""


def _log_to(folder: Path) -> None:
    handler = RotatingFileHandler(folder / LOG, maxBytes=1_000_000, backupCount=1, encoding="utf-8")
    handler.setFormatter(PlainFormatter())
    logging.getLogger().addHandler(handler)


class _Crash:
    """Our own mistakes: into the log, and one sentence to the person; the window stays open."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._telling = False

    def __call__(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Log the error and say that what was shown as saved is safe."""
        log.error("unexpected", exc_info=(kind, error, trace))
        traceback.print_exception(kind, error, trace)
        if self._telling or issubclass(kind, KeyboardInterrupt):
            return
        self._telling = True
        words = QCoreApplication.translate(
            "Application",
            "Something went wrong in the app. Everything that was shown as saved is safe. "
            "You can go on; if it happens again, please save a diagnostic file (Ctrl+K) and send "
            "it to us.",
        )

        def tell() -> None:
            QMessageBox(QMessageBox.Icon.Warning, NAME, f"{words}\n\n{error!r}").exec()
            self._telling = False

        # After the event in which it happened, or the message stands inside a half-done paint.
        QTimer.singleShot(0, tell)
