"""The room page under load: a key in the composer, a note kept and shown, long lists, scrolling.

Offscreen, with real key events and everything that follows them up to the painted window. The
floor of a key is one in a bare `QPlainTextEdit`; that of the lists is a list of 1,000 notes.
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from facilitator import sessions
from facilitator.event import Event
from facilitator.records import Note
from facilitator.sessions import Place
from facilitator.store import Store
from tests.bench.books import WORDS
from ui.main_window import MainWindow
from ui.room_page import RoomPage
from ui.settings import Seat, Settings
from ui.theme import ThemeHolder, load_theme

FRAME = 1000 / 60


def fill(store: Store, where: Place, number: int) -> None:
    """Put so many notes of several scripts into a session."""
    chance = Random(number)
    with store.change("Notes of a benchmark") as change:
        sessions.enter(change, where)
        made = []
        for at in range(number):
            text = " ".join(chance.choices(WORDS, k=chance.randint(3, 40)))
            kind = chance.choice(("point", "idea", "concern"))
            content = {"text": f"{text} {at}", "kind": kind, "initiatives": ("24",)}
            made.append(change.made(Note, session=where.id, language="en", **content))
        change.put(made, [])


def settle(app: QApplication) -> None:
    """Handle everything that waits, painting too."""
    app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 1000)


def spread(name: str, seconds: Sequence[float], floor: float) -> None:
    """Print median, the slowest of a hundred, and the ratio of the medians."""
    p50, p99 = statistics.median(seconds), statistics.quantiles(seconds, n=100)[98]
    print(
        f"{name:44} p50 {p50 * 1000:8.2f} ms  {p50 / floor:6.2f} x   p99 {p99 * 1000:8.2f} ms"
        f" ({p99 * 1000 / FRAME:.2f} frames)"
    )


def timed(app: QApplication, act: Callable[[], object]) -> float:
    """Seconds until what was done is on the screen."""
    start = time.perf_counter()
    act()
    settle(app)
    return time.perf_counter() - start


def window_of(folder: Path, number: int) -> MainWindow:
    """A window in a room that has so many notes."""
    store = Store.open(folder / f"{number}.sqlite", installation="bench", event=Event.built_in())
    seat = Seat("1", "priorities", "7", "note-taker")
    fill(store, sessions.place(store, "1", "priorities", "7"), number)
    window = MainWindow(store, ThemeHolder(load_theme("light")), Settings(folder), seat)
    window.resize(1360, 850)
    return window


def page_of(window: MainWindow) -> RoomPage:
    """Its room page."""
    page = window._pages["room"]
    assert isinstance(page, RoomPage)
    return page


def keys(app: QApplication, field: QWidget, text: str) -> list[float]:
    """Seconds of each key."""
    return [timed(app, lambda letter=letter: QTest.keyClicks(field, letter)) for letter in text]


def main() -> None:
    """Measure all of it and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--notes", type=int, nargs="+", default=[1_000, 100_000])
    parser.add_argument("--rounds", type=int, default=60)
    options = parser.parse_args()
    app = QApplication([])
    assert isinstance(app, QApplication)
    bare = QPlainTextEdit()
    bare.resize(700, 80)
    bare.show()
    with tempfile.TemporaryDirectory() as folder:
        shown: dict[int, float] = {}
        for number in options.notes:
            window = window_of(Path(folder), number)
            window.show()
            settle(app)
            page = page_of(window)
            place = window._place()
            shown[number] = statistics.median(
                timed(app, lambda p=page, q=place: p.set_place(q)) for _ in range(5)
            )
            print(f"\n{number:,} notes in the session")
            words = "if seats follow the number of edits "
            floor: list[float] = []
            typed: list[float] = []
            kept: list[float] = []
            for _ in range(options.rounds):
                floor += keys(app, bare, words[:12])
                bare.clear()
                typed += keys(app, page.composer.field, words[:12])
                kept.append(
                    timed(app, lambda p=page: QTest.keyClick(p.composer.field, Qt.Key.Key_Return))
                )
            base = statistics.median(floor)
            spread("a key in a bare text field (floor)", floor, base)
            spread("a key in the composer", typed, base)
            spread("Enter: kept on disk and shown", kept, base)
            view = page.notes.view
            view.scrollToBottom()
            bar = view.verticalScrollBar()
            pages = [
                timed(app, lambda b=bar: b.setValue(b.value() - b.pageStep())) for _ in range(200)
            ]
            spread("a page of scrolling", pages, base)
            window.close()
        first = shown[options.notes[0]]
        print()
        for number, seconds in shown.items():
            print(
                f"a list of {number:,} notes shown: {seconds * 1000:.1f} ms, "
                f"{seconds / first:.2f} x"
            )


if __name__ == "__main__":
    main()
