"""Every text of the window comes from the translation, on every page, also when it changes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QPainter, QTextLayout
from PySide6.QtWidgets import QAbstractItemView, QWidget
from pytestqt.qtbot import QtBot

import ui.text
from facilitator import agenda, notes, plan, sessions, talks, votes
from facilitator.notes import Draft
from facilitator.plan import Subject
from facilitator.store import Store
from facilitator.talks import Slot
from tests.ui import pseudo
from ui.first_start import FirstStart
from ui.jobs import Jobs
from ui.language import LANGUAGES, own_name
from ui.main_window import MainWindow
from ui.page_maker import PAGES
from ui.settings import Seat, Settings
from ui.shortcuts import ShortcutsDialog
from ui.theme import ThemeHolder

NOWHERE = QModelIndex()
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
NAMES = (*PAGES, "history", "search")


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is painted as text."""
    found: list[str] = []
    draw = QPainter.drawText

    def drawn(painter: QPainter, *what: object) -> object:
        found.extend(one for one in what if isinstance(one, str))
        return draw(painter, *what)

    class Layout(QTextLayout):
        def __init__(self, text: str, *rest: object) -> None:
            found.append(text)
            super().__init__(text, *rest)

    monkeypatch.setattr(QPainter, "drawText", drawn)
    monkeypatch.setattr(ui.text, "QTextLayout", Layout)
    return found


OWN_NAMES = re.compile("|".join(map(own_name, LANGUAGES)))


@pytest.fixture
def store(open_store: Callable[..., Store]) -> Store:
    """A room in the middle of its work, with everything people wrote in Georgian letters."""
    store = open_store(event=pseudo.event())
    georgian = pseudo.georgian
    where = sessions.place(store, "1", "priorities", "7")
    for kind in ("point", "idea", "concern", "question", "quote"):
        draft = Draft(georgian(f"what was said {kind}"), kind, initiatives=("24",))
        notes.add(store, where, draft)
    for ballot in ("2 24 31", "24 25", "2"):
        votes.cast(store, where, ballot)
    plan.set_goal(store, where, Subject("24"), georgian("a goal"))
    plan.add_step(store, where, Subject("24"), georgian("a step"), when="2021-03")
    agenda.start_or_pause(store, "1", "7")
    talks.add(store, Slot(where, "talks"), title=georgian("a talk"), speaker=georgian("ana"))
    return store


@pytest.fixture
def open_window(
    qtbot: QtBot, store: Store, tmp_path: Path, holder: ThemeHolder
) -> Iterator[Callable[[], MainWindow]]:
    """The window, opened when it is called."""
    opened: list[MainWindow] = []

    def now() -> MainWindow:
        seat = Seat("1", "priorities", "7", "note-taker")
        window = MainWindow(store, holder, Settings(tmp_path), seat)
        opened.append(window)
        qtbot.addWidget(window)
        window.resize(1360, 850)
        with qtbot.waitActive(window):
            window.show()
        return window

    yield now
    for window in opened:
        window.close()


def shown(root: QWidget, painted: list[str]) -> list[tuple[str, str]]:
    """All that `root` says: its widgets, the rows of its lists, what it paints."""
    painted.clear()
    views = [one for one in root.findChildren(QAbstractItemView) if one.isVisibleTo(root)]
    root.repaint()
    for view in views:
        view.viewport().repaint()
    rows = [found for view in views for found in rows_of(view)]
    return [*pseudo.texts_of(root), *rows, *(("painted", text) for text in painted)]


def rows_of(view: QAbstractItemView) -> Iterator[tuple[str, str]]:
    model = view.model()
    if model is None:
        return
    # A list's model keeps its one column to itself.
    columns = model.columnCount(NOWHERE) if isinstance(model, QAbstractTableModel) else 1
    where = type(model).__name__
    for row in range(min(30, model.rowCount(NOWHERE))):
        for column in range(columns):
            for role in ROLES:
                text = model.index(row, column).data(role)
                if isinstance(text, str):
                    yield f"{where} {role.name}", text
    for column in range(columns):
        text = model.headerData(column, Qt.Orientation.Horizontal)
        if isinstance(text, str):
            yield f"{where} head", text


def left(root: QWidget, painted: list[str]) -> list[tuple[str, str]]:
    """Texts with words that no translation reached: (where, text)."""
    # A language stands under its own name.
    said = ((where, OWN_NAMES.sub("", text)) for where, text in shown(root, painted))
    found = {one for one in said if pseudo.untranslated(one[1])}
    return sorted(one for one in found if not _is_other(*one))


def _is_other(where: str, text: str) -> bool:
    """Languages to choose from, folders, the language of the report, and Qt's own words."""
    of_report = "Merged workbook of all rooms" in text
    size = re.search(r"\b\d+ bytes$", text) is not None
    return where.startswith("LanguageChoice") or "/" in text or of_report or size


def open_page(qtbot: QtBot, window: MainWindow, name: str) -> None:
    """Show it, and wait until it has asked its questions."""
    window.show_page(name)
    qtbot.wait(30)
    for jobs in window.findChildren(Jobs):
        qtbot.waitUntil(lambda jobs=jobs: not jobs.busy)
    qtbot.wait(30)


def test_another_language_holds_at_once_on_every_page(
    qtbot: QtBot,
    open_window: Callable[[], MainWindow],
    speak: Callable[[], None],
    painted: list[str],
):
    window = open_window()
    for name in NAMES:
        open_page(qtbot, window, name)
    speak()
    qtbot.wait(50)
    for name in NAMES:
        open_page(qtbot, window, name)
        assert left(window, painted) == [], name


def test_the_first_screen_follows_too(
    qtbot: QtBot, store: Store, holder: ThemeHolder, speak: Callable[[], None], painted: list[str]
):
    first = FirstStart(holder, store.event, None)
    qtbot.addWidget(first)
    first.resize(1360, 850)
    first.show()
    assert left(first, painted) != []
    speak()
    qtbot.wait(50)
    assert left(first, painted) == []


def test_the_list_of_keys_is_translated(
    qtbot: QtBot,
    open_window: Callable[[], MainWindow],
    speak: Callable[[], None],
    painted: list[str],
):
    window = open_window()
    speak()
    qtbot.wait(50)
    keys = ShortcutsDialog(window._themes, window._actions.entries(), window)
    qtbot.addWidget(keys)
    keys.show()
    assert left(keys, painted) == []
