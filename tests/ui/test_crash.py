"""A window that is killed while somebody types has lost nothing that it showed.

A process of its own types notes and ballots with real keys, corrects and undoes, and says after
each key what its window shows; it is killed at a random moment. 3 times in the normal suite;
`pytest -m long tests/ui/test_crash.py` kills 200.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from facilitator import notes, sessions, votes
from facilitator.event import Event
from facilitator.store import Store
from tests.share import examples

EVENT = Event.built_in()
ROOT = Path(__file__).resolve().parents[2]
SECOND = 1.0

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is a signal of Unix")

WORDS = [
    *("seats", "قرار", "理事会", "équitable", "who", "pays?", "समुदाय", "hubs"),
    *("for", "the", "newcomers,", "проект"),
]
State = dict[str, list[str]]


@dataclass(frozen=True)
class Act:
    """`note` and `ballot` are typed and entered, `edit` adds to the last note, `undo` is Ctrl+Z."""

    kind: str
    text: str = ""


def acts_of(seed: int, number: int = 40) -> list[Act]:
    """What somebody does; the same for the same seed, in whatever process."""
    chance = random.Random(seed)
    acts: list[Act] = []
    for at in range(number):
        kind = chance.choices(["note", "edit", "ballot", "undo"], [6, 2, 3, 2])[0]
        if kind == "ballot":
            text = " ".join(chance.sample(["2", "24", "31", "45", "9a"], chance.randint(1, 3)))
        else:
            # A long one is typed for seconds: its draft has to be on disk before it is entered.
            words = chance.choice([2, 5, 40])
            text = f"{' '.join(chance.choices(WORDS, k=words))} {at}"
        acts.append(Act(kind, text))
    return acts


def states_of(acts: list[Act]) -> list[State]:
    """What is kept at the start and after each of these."""
    done: list[State] = [{"notes": [], "ballots": []}]
    states = [done[0]]
    for act in acts:
        now = {name: list(kept) for name, kept in states[-1].items()}
        if act.kind == "undo":
            if len(done) > 1:
                done.pop()
            now = done[-1]
        elif act.kind == "edit" and not now["notes"]:
            pass
        else:
            if act.kind == "edit":
                now["notes"][-1] += f" {act.text}"
            else:
                now["notes" if act.kind == "note" else "ballots"].append(act.text)
            done.append(now)
        states.append(now)
    return states


# The window


def type_until_killed(folder: Path, seed: int) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QInputMethodEvent
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from ui.main_window import MainWindow
    from ui.room_page import RoomPage
    from ui.settings import Seat, Settings
    from ui.theme import ThemeHolder, load_theme

    app = QApplication([])
    store = Store.open(folder / "s.sqlite", installation="x", event=EVENT)
    seat = Seat("1", "priorities", "7", "note-taker")
    window = MainWindow(store, ThemeHolder(load_theme("light")), Settings(folder), seat)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    page = window._pages["room"]
    assert isinstance(page, RoomPage)
    chance = random.Random(seed + 1)

    def say(**what: Any) -> None:
        os.write(1, (json.dumps(what) + "\n").encode())

    def key(which: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(app.focusWidget(), which, held)

    def write(text: str, *, note: bool) -> None:
        for at, letter in enumerate(text, 1):
            if letter.isascii():
                QTest.keyClicks(app.focusWidget(), letter)
            else:
                # Other scripts come by way of an input method.
                composed = QInputMethodEvent()
                composed.setCommitString(letter)
                app.sendEvent(app.focusWidget(), composed)
            if note:
                say(typed=at, at=time.monotonic())
            QTest.qWait(chance.randint(0, 25))

    control = Qt.KeyboardModifier.ControlModifier
    say(begun=True)
    for number, act in enumerate(acts_of(seed), 1):
        shown = [note.text for note in page.notes.view.notes()]
        if act.kind == "note":
            write(act.text, note=True)
            key(Qt.Key.Key_Return)
        elif act.kind == "edit" and shown:
            key(Qt.Key.Key_Up)
            QTest.keyClick(app.focusWidget(), Qt.Key.Key_End, control)
            write(f" {act.text}", note=False)
            key(Qt.Key.Key_Return)
        elif act.kind == "ballot":
            key(Qt.Key.Key_2, control)
            write(act.text, note=False)
            key(Qt.Key.Key_Return)
            key(Qt.Key.Key_1, control)
        elif act.kind == "undo":
            key(Qt.Key.Key_Z, control)
        app.processEvents()
        say(done=number, notes=[note.text for note in page.notes.view.notes()], at=time.monotonic())
    say(end=True)
    signal.pause()


# Killing it


@dataclass
class Said:
    """What the window had said before it was killed."""

    done: int = 0
    shown: list[str] | None = None
    typed: list[tuple[float, str]] | None = None


def run_and_kill(folder: Path, seed: int, after: float) -> tuple[Said, float]:
    acts = acts_of(seed)
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.ui.test_crash", str(folder), str(seed)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    assert process.stdout.readline() == b'{"begun": true}\n', process.stderr.read().decode()
    # What it says is taken in all the time: it must not wait for that.
    with ThreadPoolExecutor(1) as reader:
        rest = reader.submit(process.stdout.read)
        time.sleep(after)
        killed = time.monotonic()
        process.kill()
        lines = rest.result(30)
    process.stdout.close()
    errors = process.stderr.read()
    process.stderr.close()
    process.wait(30)
    assert process.returncode == -signal.SIGKILL, errors.decode()
    said = Said(typed=[(0.0, "")])
    assert said.typed is not None
    for line in lines.splitlines(keepends=True):
        if not line.endswith(b"\n"):
            break
        one = json.loads(line)
        if "typed" in one:
            said.typed.append((one["at"], acts[said.done].text[: one["typed"]]))
        elif "done" in one:
            said.done, said.shown = one["done"], one["notes"]
            said.typed = [(one["at"], "")]
    return said, killed


def check(folder: Path, seed: int, said: Said, killed: float) -> str:
    """Everything that was shown is there; says what of the next act was."""
    states = states_of(acts_of(seed))
    shown = states[said.done]
    if said.shown is not None:
        assert said.shown == shown["notes"]
    with Store.open(folder / "s.sqlite", installation="x") as store:
        found = state_of(store)
        following = states[min(said.done + 1, len(states) - 1)]
        assert found in (shown, following), (found, shown, following)
        check_draft(store, said, killed, entered=found != shown)
        check_undo(store, found)
    return "as shown" if found == shown else "one more than shown"


def state_of(store: Store) -> State:
    where = sessions.place(store, "1", "priorities", "7")
    return {
        "notes": [note.text for note in notes.of_session(store, where.id)],
        "ballots": [" ".join(one.choices) for one in votes.of_session(store, where).ballots],
    }


def check_draft(store: Store, said: Said, killed: float, *, entered: bool) -> None:
    """Of a note that was being typed at most the last second is missing."""
    where = sessions.place(store, "1", "priorities", "7")
    draft = store.draft(where.id, "composer")
    typed = said.typed or [(0.0, "")]
    old = [text for at, text in typed if at <= killed - SECOND]
    recent = [text for at, text in typed if at > killed - SECOND]
    allowed = [*old[-1:], *recent] or [""]
    # The letter that was on its way when the window died was typed, but not yet said to be.
    assert entered or any(draft in (text, *_one_more(text, draft)) for text in allowed), (
        draft[-20:],
        [(round(killed - at, 2), text[-20:]) for at, text in (*typed[:3], *typed[-3:])],
        len(allowed),
    )


def _one_more(text: str, draft: str) -> list[str]:
    return [draft] if draft[:-1] == text else []


def check_undo(store: Store, found: State) -> None:
    """What was done last can be taken back, and done again."""
    if store.undo_label() is None:
        assert not any(found.values())
        return
    store.undo()
    assert state_of(store) != found
    store.redo()
    assert state_of(store) == found


def kill_windows(folder: Path, runs: int, seed: int) -> Counter[str]:
    chance = random.Random(seed)
    met: Counter[str] = Counter()
    for number in range(runs):
        inside = folder / str(number)
        inside.mkdir()
        said, killed = run_and_kill(inside, seed + number, chance.uniform(0.05, 8.0))
        met[check(inside, seed + number, said, killed)] += 1
        met["acts that were shown"] += said.done
    return met


def test_a_window_that_is_killed_while_somebody_types_has_lost_nothing(tmp_path: Path):
    met = kill_windows(tmp_path, examples(8), seed=1)
    assert met["acts that were shown"]


@pytest.mark.long
@pytest.mark.timeout(0)
def test_two_hundred_windows_that_are_killed(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    seed = time.time_ns() % 1_000_000
    met = kill_windows(tmp_path, 200, seed)
    with capsys.disabled():
        print(f"\nseed {seed}, 200 windows killed: {dict(sorted(met.items()))}")


if __name__ == "__main__":
    type_until_killed(Path(sys.argv[1]), int(sys.argv[2]))
