"""Practice in the window: led by keys alone, beside a real store that stays as it was."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator import history, installation, notes, practice_store, sessions
from facilitator.practice_steps import TRACKS
from facilitator.records import Note
from facilitator.store import Store
from tests.ui.hands import focused, plain, typed
from ui.actions import KEYS
from ui.application import Application
from ui.language import LANGUAGES
from ui.main_window import MainWindow
from ui.practice_bar import PracticeBar
from ui.practising import Practising
from ui.settings import Seat, Settings
from ui.shortcut_list import ShortcutList
from ui.theme import ThemeHolder

ENTER, CTRL = Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def app(store: Store, tmp_path: Path, holder: ThemeHolder) -> Iterator[Application]:
    made = Application(store, holder, Settings(tmp_path))
    yield made
    made.close()
    assert installation._practised_in is None, "the documents are the real ones again"


def key(qtbot: QtBot, which: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(focused(), which, held)


def practised(qtbot: QtBot, app: Application) -> tuple[Practising, MainWindow, PracticeBar]:
    """The practice, once it is there."""
    turn = app._practice
    qtbot.waitUntil(lambda: turn.practising is not None and turn.practising.window is not None)
    practising = turn.practising
    assert practising is not None
    window, bar = practising.window, practising.bar
    assert window is not None
    assert bar is not None
    qtbot.waitUntil(window.isActiveWindow)
    return practising, window, bar


def sat_down(qtbot: QtBot, app: Application) -> MainWindow:
    app.sit(Seat("1", "priorities", "7", "note-taker"))
    window = app._window
    assert window is not None
    qtbot.waitUntil(window.isActiveWindow)
    return window


def test_from_the_first_screen_through_a_few_steps_and_back(
    qtbot: QtBot,
    app: Application,
    store: Store,
    tmp_path: Path,
    documents: Path,
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setattr("ui.plain_copies.exports_folder", installation.exports_folder)
    app.open()
    first = app._first
    assert first is not None
    qtbot.waitUntil(first.isActiveWindow)
    first.ways.practise.click()
    assert not first.ways.practise.isEnabled()
    practising, window, bar = practised(qtbot, app)
    assert not first.isVisible()
    assert "Practice" in window.windowTitle()
    assert window._top._rehearsal.isVisible()
    assert "Type what somebody says" in bar.line.text()
    typed("Hubs share staff")
    key(qtbot, ENTER)
    assert "initiative 24" in bar.line.text()
    assert plain(bar.praise.text()).startswith("Good · 0:0")
    typed("#24 a seat for each")
    key(qtbot, ENTER)
    assert "concern" in bar.line.text()
    qtbot.waitUntil(lambda: any(tmp_path.glob("practice-*/Practice/*.txt")))
    with qtbot.waitSignal(window._exporter.done, timeout=20_000):
        key(qtbot, Qt.Key.Key_E, CTRL)
    assert any(tmp_path.glob("practice-*/Practice/room-*.xlsx"))
    practising.leave()
    qtbot.waitUntil(first.isVisible)
    assert first.ways.practise.isEnabled()
    assert store.find(Note) == []
    assert history.page(store) == []
    assert not documents.exists()
    assert list(tmp_path.glob("practice-*")) == []
    assert Settings(tmp_path).seat(store.event) is None


def test_the_window_one_came_from_is_as_it_was_but_for_its_looks(
    qtbot: QtBot, app: Application, store: Store, tmp_path: Path
):
    window = sat_down(qtbot, app)
    where = sessions.place(store, "1", "priorities", "7")
    key(qtbot, Qt.Key.Key_1, CTRL)
    typed("half a thou")
    window._actions["practise"].trigger()
    _, other, _ = practised(qtbot, app)
    assert not window.isVisible()
    typed("of the practice")
    key(qtbot, ENTER)
    assert not other._actions["change_room"].isEnabled()
    other.set_seat(Seat("1", "priorities", "9", "note-taker"))
    other._actions["larger"].trigger()
    other.close()
    qtbot.waitUntil(window.isActiveWindow)
    assert app._practice.practising is None
    typed("ght")
    key(qtbot, ENTER)
    assert [note.text for note in notes.of_session(store, where.id)] == ["half a thought"]
    assert not store.is_rehearsal
    kept = Settings(tmp_path)
    assert kept.scale == pytest.approx(1.1)
    assert kept.seat(store.event) == Seat("1", "priorities", "7", "note-taker")


def test_the_room_speaks_the_language_of_the_window(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, holder: ThemeHolder
):
    QLocale.setDefault(QLocale("id"))
    seat = Seat("1", "priorities", "7", "note-taker")
    practising = Practising(tmp_path, holder, Settings(tmp_path), seat, qapp)
    try:
        with qtbot.waitSignal(practising.ready):
            practising.start()
        said = practising._store.find(Note)
        assert said[0].language == "id"
        assert said[0].text.startswith("Hub bisa berbagi staf")
    finally:
        QLocale.setDefault(QLocale("en"))
        practising.close()


def test_everything_that_is_said_in_several_languages_is_said_in_all():
    script = json.loads(practice_store.SCRIPT.read_text(encoding="utf-8"))
    texts = [note["text"] for note in script["notes"]] + [talk["title"] for talk in script["talks"]]
    several = [text for text in texts if isinstance(text, dict)]
    assert len(several) == len(texts) - 1
    for text in several:
        assert set(text) == set(LANGUAGES)
        assert len(set(text.values())) == len(LANGUAGES)


def test_steps_are_skipped_and_returned_to_by_keys(qtbot: QtBot, app: Application, tmp_path: Path):
    sat_down(qtbot, app)
    assert not app._window._actions["practice_skip"].isEnabled()
    for _ in range(3):
        app._window._actions["practise"].trigger()
    practising, window, bar = practised(qtbot, app)
    assert len(list(tmp_path.glob("practice-*"))) == 1, "one at a time"
    for _ in range(20):
        key(qtbot, Qt.Key.Key_F6)
        if bar.isAncestorOf(focused()):
            break
    assert focused() is bar.go_on, "the first button that can do something"
    key(qtbot, ENTER)
    assert "initiative 24" in bar.line.text()
    window._actions["practice_back"].trigger()
    assert "Type what somebody says" in bar.line.text()
    for _ in practising.practice.steps:
        window._actions["practice_skip"].trigger()
    assert bar.start.isVisible()
    assert "Nothing was practised" in bar.done.text()
    assert "a note, a note on an initiative" in bar.skipped.text()
    bar.once_more.click()
    assert "Type what somebody says" in bar.line.text()
    assert not bar.skipped.isVisible()
    for _ in practising.practice.steps:
        window._actions["practice_skip"].trigger()
    qtbot.mouseClick(bar.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: app._practice.practising is None)
    assert app._window.isVisible()


def test_the_stage_is_seen_when_it_is_there(qtbot: QtBot, app: Application):
    app.sit(Seat("1", "priorities", "7", "facilitator"))
    app._window._actions["practise"].trigger()
    practising, window, bar = practised(qtbot, app)
    while practising.practice.current.key != "stage":
        window._actions["practice_skip"].trigger()
    window._actions["stage"].trigger()
    qtbot.waitUntil(lambda: practising.practice.current.key == "export")
    assert "Export the room" in bar.line.text()


def test_who_closes_the_app_meanwhile_leaves_nothing(
    qtbot: QtBot, app: Application, tmp_path: Path
):
    sat_down(qtbot, app)
    app._window._actions["practise"].trigger()
    app.close()
    assert list(tmp_path.glob("practice-*")) == []


def test_every_key_of_a_step_is_on_the_list(qapp: QApplication):
    listed = {one for keys in KEYS.values() for one in keys}
    for group in ShortcutList().groups([]):
        listed |= {one for entry in group.entries for one in entry.keys}
    for steps in TRACKS.values():
        for step in steps:
            assert set(step.keys) <= listed, step.key
