"""How long until the window is painted, and until a letter that is typed stands in it.

Every start is a process of its own, from `python` to the first painted window. The floor is a bare
PySide6 window with a line to type in; the two alternate. Measured are the first start of all, which
asks for the room, and a later one, which opens the room of last time; further, until the letter
stands in the room's own field: at the first start that is after Enter. Beside the time stands the
processor's, which others who use it too change less.
"""

from __future__ import annotations

import argparse
import compileall
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any

from tests.bench.measure import to_bar

CPU = " by the processor"
ROOT = Path(__file__).resolve().parents[2]


def child(how: str, folder: str) -> None:
    """In a process of its own: start, and print when what happened (ms since 1970)."""
    from PySide6.QtCore import QEvent, QObject, Qt, QTimer
    from PySide6.QtWidgets import QApplication, QWidget

    moments: dict[str, float] = {}

    class Watch(QObject):
        """Sees every event of the application: the first painted window, the first letter."""

        def eventFilter(self, seen: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if event.type() == QEvent.Type.Paint and isinstance(seen, QWidget):
                QTimer.singleShot(0, self.painted)
            return False

        def painted(self) -> None:
            if "painted" not in moments:
                self.note("painted")
                QTimer.singleShot(0, self.type)

        def note(self, name: str) -> None:
            moments[name] = time.time() * 1000
            moments[f"{name}{CPU}"] = time.process_time() * 1000

        def type(self) -> None:
            """A letter into what has the focus, as soon as something has it."""
            from PySide6.QtTest import QTest

            target: Any = QApplication.focusWidget()
            if not (hasattr(target, "text") or hasattr(target, "toPlainText")):
                QTimer.singleShot(1, self.type)
                return
            text: Callable[[], str] = getattr(target, "toPlainText", None) or target.text
            before = text()
            QTest.keyClick(target, Qt.Key.Key_7)
            if text() == before:
                QTimer.singleShot(1, self.type)
                return
            target.repaint()
            self.note("typed")
            if how == "bare":
                self.end()
            if how == "first start":
                QTest.keyClick(target, Qt.Key.Key_Return)
            self.come_in()

        def come_in(self) -> None:
            """The letter in the field of the room, which is another one."""
            from PySide6.QtTest import QTest

            target: Any = QApplication.focusWidget()
            if type(target).__name__ == "ComposerField":
                if how == "first start":
                    QTest.keyClick(target, Qt.Key.Key_7)
                if target.toPlainText() == "7":
                    target.repaint()
                    self.note("room")
                    self.end()
            QTimer.singleShot(5, self.come_in)

        def end(self) -> None:
            print(json.dumps(moments), flush=True)
            os._exit(0)

    if how == "bare":
        from PySide6.QtWidgets import QLineEdit

        app = QApplication([])
        watch = Watch()
        app.installEventFilter(watch)
        line = QLineEdit()
        line.resize(1360, 850)
        line.show()
        line.setFocus()
        app.exec()
        return
    from ui import opening

    shown = opening.Opening.show_at_once

    def show_watched(self: opening.Opening) -> None:
        watching.append(Watch())
        running = QApplication.instance()
        assert running is not None
        running.installEventFilter(watching[0])
        shown(self)

    watching: list[QObject] = []
    opening.Opening.show_at_once = show_watched
    opening.run(["--data", folder])


def start(how: str, folder: Path) -> dict[str, float]:
    """How long after its beginning a process has painted, and could be typed into (ms)."""
    begun = time.time() * 1000
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.start", "--child", how, "--folder", str(folder)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    moments: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return {name: at - (0 if CPU in name else begun) for name, at in moments.items()}


def main() -> None:
    """Start all of them in turns, and print the ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=11)
    parser.add_argument("--child", help=argparse.SUPPRESS)
    parser.add_argument("--folder", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        child(options.child, options.folder)
        return
    # As when it is installed: nothing is compiled at a start.
    for name in ("facilitator", "ui"):
        compileall.compile_dir(ROOT / name, quiet=1)
    found: dict[str, list[dict[str, float]]] = {"bare": [], "first start": [], "later start": []}
    with tempfile.TemporaryDirectory() as scratch:
        seated = Path(scratch) / "seated"
        _sit_down(seated)
        start("first start", seated)  # makes the store
        for number in range(options.rounds + 1):
            new, again = (Path(scratch) / f"{name}-{number}" for name in ("new", "again"))
            # What is half typed would wait for the next start.
            shutil.copytree(seated, again)
            round_ = {
                "bare": start("bare", new),
                "first start": start("first start", new),
                "later start": start("later start", again),
            }
            if number:  # the first one only warms the disk
                for name, times in round_.items():
                    found[name].append(times)
    for what, limit in (("painted", 1.5), ("typed", 4.0)):
        for name in found:
            ratio = _say(what, name, found, what)
            if name != "bare":
                to_bar(f"{name}: {what}, of a bare window", ratio, limit)
    for name in ("first start", "later start"):
        _say("room", name, found, "typed")


def _say(what: str, name: str, found: dict[str, list[dict[str, float]]], floor: str) -> float:
    """Print a median beside that of the bare window, and give how many times as long it is."""

    def ratio(kind: str) -> tuple[float, float]:
        ours = median(one[what + kind] for one in found[name])
        return ours, ours / median(one[floor + kind] for one in found["bare"])

    (took, times), (busy, times_busy) = ratio(""), ratio(CPU)
    words = f"{took:8.1f} ms  {times:5.2f} x    processor {busy:8.1f} ms  {times_busy:5.2f} x"
    print(f"{what:8} {name:12} {words} {'(floor)' if name == 'bare' else ''}")
    return times


def _sit_down(folder: Path) -> None:
    """As somebody has left it who sat in room 7."""
    from ui.settings import Seat, Settings

    folder.mkdir()
    Settings(folder).keep_seat(Seat("1", "priorities", "7", "note-taker"))


if __name__ == "__main__":
    main()
