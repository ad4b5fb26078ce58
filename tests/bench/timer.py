"""How late a second of a talk is painted, on its page and on the stage: idle, and while it merges.

A second is due at a known instant, for a countdown is arithmetic on its start. The floor is a bare
Qt timer that is set for the same instants, in the same run: what it is late is the machine's. The
bar is one frame (16 ms) while idle, and 100 ms while 300 workbooks merge.
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facilitator import merge, talk_turns, talks
from facilitator.clock import MINUTE
from facilitator.event import Event
from facilitator.store import Store
from tests.bench import books
from tests.bench.measure import to_bar
from ui.garbage import Collector
from ui.main_window import MainWindow
from ui.settings import Seat, Settings
from ui.stage_view import TimerPage
from ui.stage_window import StageWindow
from ui.theme import ThemeHolder, load_theme
from ui.timer_parts import TimerFigures

NOTES = 120


def now() -> float:
    """Milliseconds since 1970, with their fractions."""
    return time.time_ns() / 1e6


class Painted:
    """Notes when another second is painted, and by how much that was late.

    `over_at` is when the time will be over, in ms since 1970.
    """

    def __init__(self) -> None:
        self.late: list[float] = []
        self.over_at = 0.0
        self.shown = ""

    def note(self, text: str) -> None:
        """These figures were painted now."""
        if text == self.shown or text.startswith("+"):
            return
        before, self.shown = self.shown, text
        minutes, seconds = text.split(":")
        if before and self.over_at:
            # `0:12` is shown from the moment at which 12 seconds are left.
            due = self.over_at - (int(minutes) * 60 + int(seconds)) * 1000
            self.late.append(now() - due)


def watch(page: Painted, stage: Painted) -> None:
    """Have both noted whenever they are painted. Do it before there is a window."""
    paint_figures, paint_stage = TimerFigures.paintEvent, StageWindow.paintEvent

    def figures(self: TimerFigures, event: QPaintEvent) -> None:
        paint_figures(self, event)
        page.note(self.text())

    def window(self: StageWindow, event: QPaintEvent) -> None:
        paint_stage(self, event)
        shown = self.view().page
        if isinstance(shown, TimerPage):
            stage.note(shown.count.figures)

    TimerFigures.paintEvent = figures
    StageWindow.paintEvent = window


class Floor(QObject):
    """A bare timer for every whole second, and how late it was."""

    def __init__(self) -> None:
        super().__init__()
        self.late: list[float] = []
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._tell)
        self._due = 0.0
        self._wait()

    def _tell(self) -> None:
        self.late.append(now() - self._due)
        self._wait()

    def _wait(self) -> None:
        at = now()
        self._due = (at // 1000 + 1) * 1000
        self._timer.start(int(self._due - at) + 1)


def run(seconds: int) -> None:
    """As the app runs; `qWait` would look at its timers every ten milliseconds only."""
    loop = QEventLoop()
    QTimer.singleShot(seconds * 1000, loop.quit)
    loop.exec()


def show(name: str, late: Sequence[float]) -> None:
    """Print median and the latest."""
    if late:
        print(f"{name:40} median {statistics.median(late):7.1f} ms   latest {max(late):7.1f} ms")


def report(what: str, floor: Floor, page: Painted, stage: Painted, limit: float) -> None:
    """Print how late each was, ms at most, and begin anew."""
    for name, late in (
        ("a bare timer", floor.late),
        ("the talk on its page", page.late),
        ("the talk on the stage", stage.late),
    ):
        show(f"{name}, {what}", late)
        if late is not floor.late:
            to_bar(f"{name}, {what}: latest", max(late), limit, "ms")
        late.clear()


def main() -> None:
    """Measure idle, then while so many workbooks merge beside the window."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=int, default=20)
    parser.add_argument("--rooms", type=int, default=300)
    parser.add_argument("--folder", type=Path, default=Path(tempfile.gettempdir()) / "bench-books")
    options = parser.parse_args()
    paths = books.write(options.folder / f"{options.rooms}", options.rooms, NOTES)
    app = QApplication([])
    # As in the app: Python's own collector would stop everything whenever it likes.
    collector = Collector(app)
    with tempfile.TemporaryDirectory() as folder:
        event = books.larger(Event.built_in(), options.rooms)
        store = Store.open(Path(folder) / "s.sqlite", installation="bench", event=event)
        page, stage = Painted(), Painted()
        watch(page, stage)
        seat = Seat("1", "priorities", "1", "facilitator")
        window = MainWindow(store, ThemeHolder(load_theme("light")), Settings(Path(folder)), seat)
        window.resize(1360, 850)
        window.show()
        QTest.qWaitForWindowExposed(window)
        window.show_page("talks")
        window._stage.toggle()
        slot = window._talks.slot()
        talks.add(store, slot, speaker="Lucía", planned=60 * MINUTE)
        talk_turns.start_or_pause(store, slot)
        first = window._talks.view().first
        assert first is not None
        page.over_at = stage.over_at = window._talks.view().now + first.timer.left
        # In the first second of a talk the page lays itself out anew: that is not idle.
        run(2)
        for watched in (page, stage):
            watched.late.clear()
        floor = Floor()
        run(options.seconds)
        report("idle", floor, page, stage, 16)
        job = window._jobs.start(lambda progress: merge.merge(store, paths, progress))
        ended: list[object] = []
        job.succeeded.connect(ended.append)
        job.failed.connect(ended.append)
        start = time.monotonic()
        apart = looks = 0
        while not ended:
            app.processEvents()
            looks += 1
            apart += page.shown != stage.shown
            time.sleep(0.001)
        print(f"{options.rooms} workbooks merged in {time.monotonic() - start:.1f} s")
        report("merging", floor, page, stage, 100)
        print(f"after each turn of the loop: {looks} looks, {apart} with two different seconds")
        window.close()
        store.close()
    del collector


if __name__ == "__main__":
    main()
