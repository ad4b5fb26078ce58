"""A store in which nothing is yet, in large text: every page says in whole what to do."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from pytestqt.qtbot import QtBot

from facilitator.store import Store
from ui import language
from ui.feedback import EmptyHint
from ui.jobs import Jobs
from ui.main_window import MainWindow
from ui.page_maker import PAGES
from ui.results_page import ResultsPage
from ui.room_page import RoomPage
from ui.settings import Seat, Settings
from ui.text import noting_cuts
from ui.theme import ThemeHolder, apply_theme

VIEWS = ("ranking", "notes", "plan", "coverage", "map")
NAMES = (*PAGES, *(f"results:{view}" for view in VIEWS), "history", "search", "copies")
NAMES += ("room:side", "room:filter", "votes:side")


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    translators = language.load("de", language.TEXTS)
    for translator in translators:
        qapp.installTranslator(translator)
    yield
    for translator in translators:
        qapp.removeTranslator(translator)


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize("scale", [1.0, 1.6, 2.0])
def test_what_an_empty_page_says_is_read_in_whole(
    qtbot: QtBot,
    qapp: QApplication,
    store: Store,
    tmp_path: Path,
    holder: ThemeHolder,
    scale: float,
):
    holder.changed.connect(lambda: apply_theme(qapp, holder.theme))
    seat = Seat("1", "priorities", "7", "note-taker")
    window = MainWindow(store, holder, Settings(tmp_path), seat)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    holder.show_scale(scale)
    window.resize(1180, 700)
    seen: set[str] = set()
    found: dict[str, list[str]] = {}
    for name in NAMES:
        show(qtbot, window, name)
        hints = [hint for hint in window.findChildren(EmptyHint) if hint.isVisible()]
        seen |= {hint.accessibleName() for hint in hints}
        with noting_cuts() as cuts:
            for part in (window, *hints):
                part.grab()
        wrong = [f"{type(cut.on).__name__}: {cut.text}" for cut in cuts if "\n" in cut.text]
        wrong += [f"outside: {hint.accessibleName()}" for hint in hints if not _in_reach(hint)]
        if wrong:
            found[name] = wrong
    window.close()
    assert found == {}
    assert len(seen) >= 6


def show(qtbot: QtBot, window: MainWindow, name: str) -> None:
    page, _, view = name.partition(":")
    window.show_page(page)
    shown = window._page()
    if view == "side":
        shown.open_side_panel()
    elif view == "filter":
        assert isinstance(shown, RoomPage)
        shown.notes.search.setText("nothing like this")
    elif view:
        assert isinstance(shown, ResultsPage)
        shown.show_view(view)
    qtbot.wait(1)
    for jobs in window.findChildren(Jobs):
        qtbot.waitUntil(lambda jobs=jobs: not jobs.busy)
    QApplication.processEvents()


def _in_reach(hint: QWidget) -> bool:
    """Whether all of it lies in what holds it; only what scrolls may be smaller than its inside."""
    inside: QWidget = hint
    while not inside.isWindow():
        around = inside.parentWidget()
        assert around is not None
        scroll = around.parentWidget()
        if isinstance(scroll, QAbstractScrollArea):
            inside = scroll
            continue
        if not around.rect().adjusted(-1, -1, 1, 1).contains(inside.geometry()):
            return False
        inside = around
    return True
