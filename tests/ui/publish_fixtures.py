"""The Publish page in a window over a real store, and the keys of a person."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from facilitator import notes, sessions, talks, votes
from facilitator.notes import Draft
from facilitator.sessions import Place
from facilitator.store import Store
from tests.ui.hands import focused
from ui.main_window import MainWindow
from ui.publish_page import PublishPage
from ui.settings import Seat, Settings
from ui.theme import ThemeHolder, load_theme

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier

Show = Callable[..., PublishPage]


def fill(store: Store, place: Place) -> None:
    """Two e-mail addresses, a phone number, a quote, a speaker, a formula, and some votes."""
    notes.add(store, place, Draft("Write to ana@example.org about it.", initiatives=("24",)))
    notes.add(store, place, Draft("Or to bo@example.org, phone +49 30 219 158 26"))
    notes.add(store, place, Draft("=1+1 looks like a formula <b>bold</b>"))
    notes.add(store, place, Draft("نقترح مقعدين 24 على الأقل", language="ar"))
    notes.add(store, place, Draft("We were never asked.", kind="quote"))
    slot = talks.Slot(place, talks.slots(store.event)[0].key)
    talks.add(store, slot, title="Hubs in five minutes", speaker="Ama")
    sessions.set_present(store, place, 4)
    for ballot in ("24 25 2", "24 25", "24"):
        votes.cast(store, place, ballot)


@contextmanager
def windows(qtbot: QtBot, folder: Path) -> Iterator[Show]:
    """Opens a window of a store, and its Publish page by Ctrl+7; it writes into `folder`/out."""
    opened: list[MainWindow] = []

    def show(store: Store, *, width: int = 1360) -> PublishPage:
        seat = Seat("1", "priorities", "7", "coordinator")
        kept = Settings(folder / "settings")
        window = MainWindow(store, ThemeHolder(load_theme("light")), kept, seat)
        opened.append(window)
        qtbot.addWidget(window)
        window.resize(width, 850)
        with qtbot.waitActive(window):
            window.show()
        press(qtbot, Key.Key_7, CTRL)
        page = window._page()
        assert isinstance(page, PublishPage)
        page.use_folder(folder / "out")
        settled(qtbot, page)
        return page

    yield show
    for window in opened:
        window.close()


def settled(qtbot: QtBot, page: PublishPage) -> None:
    """Until everything that was asked for was looked at or written."""
    window = page.window()
    assert isinstance(window, MainWindow)
    qtbot.waitUntil(lambda: not page._later.isActive() and not window._jobs.busy, timeout=30_000)


def press(
    qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """One key, where the cursor is."""
    qtbot.keyClick(focused(), key, held)
