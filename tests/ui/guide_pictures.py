"""The pictures of the guide, made from the app itself over the stores that are practised in.

python -m tests.ui.guide_pictures      writes resources/guide/pictures/*.png
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from facilitator import agenda, installation, merge, plan, practice_store, sessions, votes
from facilitator.clock import MINUTE
from facilitator.guide import PICTURES
from facilitator.plan import Subject
from facilitator.sessions import Place
from facilitator.store import Store
from tests.ui.hands import typed
from ui import language
from ui.main_window import MainWindow
from ui.merge_page import MergePage
from ui.settings import Seat, Settings
from ui.theme import Theme, ThemeHolder, apply_theme, load_theme

SEAT = ("1", "priorities", "7")
SIZE = (1200, 720)
WIDE = 860
"""As wide as the guide shows them at most."""
COLORS = 256
"""Few are enough for what is mostly letters, and the files stay small."""

Shot = Callable[[MainWindow, Store], QWidget]


def here(store: Store) -> Place:
    """The room that is practised in."""
    return sessions.place(store, *SEAT)


def shot_votes(window: MainWindow, store: Store) -> QWidget:
    """A ballot half typed, five counted."""
    window.show_page("votes")
    settle()
    typed("2 24 31")
    return window


def shot_stage(window: MainWindow, store: Store) -> QWidget:
    """The discussion has gone on for a while."""
    agenda.go_to(store, "1", "7", "discuss", ago=33 * MINUTE)
    window._stage.open("timer")
    settle()
    stage = window._stage.window()
    assert stage is not None
    stage.resize(960, 420)
    return stage


def shot_notes(window: MainWindow, store: Store) -> QWidget:
    """A note half typed, on its initiative."""
    window.show_page("room")
    settle()
    typed("#24 A seat for each region, and one")
    return window


def shot_plan(window: MainWindow, store: Store) -> QWidget:
    """Two steps of the initiative that won."""
    votes.cast(store, here(store), "2 24 31")
    subject = Subject("24")
    plan.set_goal(store, here(store), subject, "A council that every region has a seat in.")
    first = "Ask the affiliates how they want to choose their seats"
    plan.add_step(
        store, here(store), subject, first, lead="Ghana", communities=("Ghana",), when="2021-03"
    )
    plan.add_step(store, here(store), subject, "Write a first draft of its rules")
    window.show_page("plan")
    return window


def shot_merge(window: MainWindow, store: Store) -> QWidget:
    """Three workbooks, one of them with a note that was changed in two places."""
    window.show_page("merge")
    page = window._page()
    assert isinstance(page, MergePage)
    page.check_files(sorted(installation.exports_folder().glob("*.xlsx")))
    settle(window)
    return window


def shot_results(window: MainWindow, store: Store) -> QWidget:
    """The ranking of these three rooms."""
    merge.merge(store, sorted(installation.exports_folder().glob("*.xlsx")))
    window.show_page("results")
    settle(window)
    return window


SHOTS: dict[str, dict[str, Shot]] = {
    "facilitator": {"votes": shot_votes, "stage": shot_stage},
    "note-taker": {"notes": shot_notes, "plan": shot_plan},
    "coordinator": {"merge": shot_merge, "results": shot_results},
}


def settle(window: MainWindow | None = None) -> None:
    """Let everything be painted, and what is read beside the window be read."""
    QTest.qWait(150)
    for _ in range(100):
        if window is None or not window._jobs.busy:
            break
        QTest.qWait(100)
    QTest.qWait(150)


def save(image: QImage, theme: Theme, target: Path) -> Path:
    """A small file: scaled down, with few colours."""
    small = image.scaledToWidth(WIDE, Qt.TransformationMode.SmoothTransformation)
    indexed = small.convertToFormat(QImage.Format.Format_Indexed8, palette_of(small, theme))
    assert indexed.save(str(target), "PNG", 0), target
    return target


def palette_of(image: QImage, theme: Theme) -> list[int]:
    """The colours of the design, and those that are most of the picture."""
    own = dict.fromkeys(theme.color(token).rgb() for token in theme.colors)
    counts: dict[int, int] = {}
    for y in range(0, image.height(), 2):
        for x in range(0, image.width(), 2):
            pixel = image.pixel(x, y)
            counts[pixel] = counts.get(pixel, 0) + 1
    most = sorted(counts, key=lambda pixel: counts[pixel], reverse=True)
    return [*own, *(pixel for pixel in most if pixel not in own)][:COLORS]


def main(target: Path = PICTURES) -> list[Path]:
    """Write all of them; give where they are."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    QLocale.setDefault(QLocale("en"))
    translators = language.install(app)
    holder = ThemeHolder(load_theme("light"))
    apply_theme(app, holder.theme)
    target.mkdir(parents=True, exist_ok=True)
    made = []
    for role, shots in SHOTS.items():
        with tempfile.TemporaryDirectory() as scratch:
            folder = Path(scratch)
            store = practice_store.prepare(folder, role, SEAT)
            installation.documents_in(practice_store.documents(folder))
            window = MainWindow(store, holder, Settings(folder), Seat(*SEAT, role))
            window.resize(*SIZE)
            window.show()
            window.activateWindow()
            for name, shot in shots.items():
                shown = shot(window, store)
                settle()
                made.append(save(shown.grab().toImage(), holder.theme, target / f"{name}.png"))
            window.close()
            store.close()
            installation.documents_in(None)
    del translators
    return made


if __name__ == "__main__":
    print(*main(), sep="\n")
