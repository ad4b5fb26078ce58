"""The room page under load: a key in the composer, a note kept and shown, long lists, scrolling.

Offscreen, with real key events and everything that follows them up to the painted window. The
floor of a key is one in a bare `QPlainTextEdit`; that of a list of 100,000 notes is one of 1,000.
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
from tests.bench.measure import to_bar
from ui.garbage import Collector
from ui.main_window import MainWindow
from ui.room_page import RoomPage
from ui.settings import Seat, Settings
from ui.theme import ThemeHolder, load_theme

FRAME = 1000 / 60
PAGES = 300


def fill(store: Store, where: Place, number: int) -> None:
    """Put so many notes of several scripts into a session, a second apart."""
    chance = Random(number)
    with store.change("Notes of a benchmark") as change:
        sessions.enter(change, where)
        change.at -= 1000 * number
        made = []
        for at in range(number):
            text = " ".join(chance.choices(WORDS, k=chance.randint(3, 40)))
            kind = chance.choice(("point", "idea", "concern"))
            on = chance.choice((("24",), ("24",), ("2", "24"), ("31",), ()))
            community = chance.choice(("", "", chance.choice(("Ghana", "Brasil", "日本"))))
            content = {"text": f"{text} {at}", "kind": kind, "initiatives": on}
            content["community"] = community
            change.at += 1000
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
    path = Path(tempfile.mkdtemp(dir=folder)) / f"{number}.sqlite"
    store = Store.open(path, installation="bench", event=Event.built_in())
    seat = Seat("1", "priorities", "7", "note-taker")
    fill(store, sessions.place(store, "1", "priorities", "7"), number)
    window = MainWindow(store, ThemeHolder(load_theme("light")), Settings(folder), seat)
    window.resize(1360, 850)
    return window


def opened(app: QApplication, folder: Path, number: int) -> MainWindow:
    """The same, shown."""
    window = window_of(folder, number)
    window.show()
    settle(app)
    return window


def page_of(window: MainWindow) -> RoomPage:
    """Its room page."""
    page = window._pages["room"]
    assert isinstance(page, RoomPage)
    return page


def keys(app: QApplication, field: QWidget, text: str) -> list[float]:
    """Seconds of each key."""
    return [timed(app, lambda letter=letter: QTest.keyClicks(field, letter)) for letter in text]


def shown(app: QApplication, folder: Path, short: int, long: int, rounds: int) -> None:
    """How long a room takes to be shown, with a short list and with a long one, in turns."""
    windows = {number: opened(app, folder, number) for number in (short, long)}
    seconds: dict[int, list[float]] = {number: [] for number in windows}
    for _ in range(rounds):
        for number, window in windows.items():
            page, place = page_of(window), window.place()
            seconds[number].append(timed(app, lambda p=page, q=place: p.set_place(q)))
    floor = statistics.median(seconds[short])
    for number, taken in seconds.items():
        spread(f"a list of {number:,} notes shown", taken, floor)
    ratio = statistics.median(seconds[long]) / floor
    to_bar(f"a list of {long:,} notes shown, of one of {short:,}", ratio, 3)
    for window in windows.values():
        window.close()


def typed(app: QApplication, folder: Path, numbers: Sequence[int], rounds: int) -> None:
    """A key in the composer and Enter, with lists of these lengths, in turns; then scrolling."""
    bare = QPlainTextEdit()
    bare.resize(700, 80)
    bare.show()
    windows = {number: opened(app, folder, number) for number in numbers}
    words = "if seats follow the number of edits "[:12]
    floor: list[float] = []
    letters: dict[int, list[float]] = {number: [] for number in numbers}
    kept: dict[int, list[float]] = {number: [] for number in numbers}
    for _ in range(rounds):
        floor += keys(app, bare, words)
        bare.clear()
        for number, window in windows.items():
            page = page_of(window)
            page.composer.set_target(("24",))
            field = page.composer.field
            letters[number] += keys(app, field, words)
            kept[number].append(timed(app, lambda f=field: QTest.keyClick(f, Qt.Key.Key_Return)))
    base = statistics.median(floor)
    spread("a key in a bare text field (floor)", floor, base)
    for number, window in windows.items():
        print(f"\n{number:,} notes in the session")
        spread("a key in the composer", letters[number], base)
        spread("Enter: kept on disk and painted", kept[number], base)
        pages = scrolled(app, window)
        while len(pages) < PAGES:
            # A short list has few of them, and the slowest of a hundred is asked for. Each is one
            # that was never shown.
            another = opened(app, folder, number)
            pages += scrolled(app, another)
            another.close()
        spread("a page of scrolling", pages, base)
        late = statistics.quantiles(pages, n=100)[98] * 1000
        to_bar(f"a page of scrolling through {number:,} notes, p99", late, 16, "ms")
    for window in windows.values():
        window.close()


def scrolled(app: QApplication, window: MainWindow) -> list[float]:
    """Seconds of each page from the end of its list to the beginning, `PAGES` at most."""
    view = page_of(window).notes.view
    view.scrollToBottom()
    settle(app)
    bar, pages = view.verticalScrollBar(), []
    while len(pages) < PAGES and bar.value() > 0:
        pages.append(timed(app, lambda: bar.setValue(bar.value() - bar.pageStep())))
    return pages


def main() -> None:
    """Measure all of it and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--short", type=int, default=1_000)
    parser.add_argument("--long", type=int, default=100_000)
    parser.add_argument("--notes", type=int, nargs="+", default=[120, 10_000, 100_000])
    parser.add_argument("--rounds", type=int, default=60)
    options = parser.parse_args()
    app = QApplication([])
    assert isinstance(app, QApplication)
    Collector(app)  # as in the app
    with tempfile.TemporaryDirectory() as folder:
        shown(app, Path(folder), options.short, options.long, min(25, options.rounds))
        print()
        typed(app, Path(folder), options.notes, options.rounds)


if __name__ == "__main__":
    main()
