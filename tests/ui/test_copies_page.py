"""Copies beside the window: made by themselves, listed, gone back to by keys."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator import auto_copies, notes, store_check
from facilitator.notes import Draft
from facilitator.reasons import Reason, Refused
from facilitator.records import Note
from facilitator.sessions import Place
from facilitator.store import Store
from tests.facilitator.damage import overwrite, page_size, pages_of
from tests.ui.hands import focused, plain, typed
from ui import ask_files
from ui.application import Application
from ui.copies_page import CopiesPage
from ui.copy_list import CopyList
from ui.copy_watch import CopyWatch
from ui.rows import ROW_ROLE
from ui.settings import Seat, Settings
from ui.text import noting_cuts
from ui.theme import ThemeHolder

CTRL = Qt.KeyboardModifier.ControlModifier
SEAT = Seat("1", "priorities", "7", "note-taker")


def texts(store: Store) -> list[str]:
    return [note.text for note in store.find(Note)]


def key(which: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(focused(), which, modifiers)


@pytest.fixture
def app(qtbot: QtBot, store: Store, tmp_path: Path, holder: ThemeHolder, open_store):
    settings = Settings(tmp_path)
    settings.keep_seat(SEAT, store.event.id)
    made = Application(
        store, holder, settings, open_again=lambda path: open_store(path.name), let_go=lambda: None
    )
    made.open()
    window = made._window
    assert window is not None
    qtbot.waitUntil(window.isActiveWindow)
    yield made
    made.close()


def open_copies(app: Application, qtbot: QtBot) -> CopiesPage:
    """Ctrl+K, as a person would find it."""
    window = app._window
    assert window is not None
    key(Qt.Key.Key_K, CTRL)
    typed("copies")
    key(Qt.Key.Key_Return)
    page = window._page()
    assert isinstance(page, CopiesPage)
    qtbot.waitUntil(lambda: not page._jobs.busy)
    return page


def test_going_back_to_a_copy_and_forth_again_by_keys(
    qtbot: QtBot, app: Application, store: Store, room7: Place, clock
):
    typed("one")
    key(Qt.Key.Key_Return)
    auto_copies.make(store.path, clock=clock)
    typed("two")
    key(Qt.Key.Key_Return)
    page = open_copies(app, qtbot)
    model = page.view.rows
    (row,) = model.rows()
    detail = plain(model.detail(row))
    assert detail == "1 note · since then: 1 note new or changed"
    old = app._window
    key(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: app._window is not None and app._window is not old)
    window = app._window
    assert window is not None
    qtbot.waitUntil(window.isActiveWindow)
    assert texts(app.store) == ["one"]
    assert window.seat == SEAT
    assert plain(window._message.text()).startswith("The store is as it was on 21 November 2020")
    typed("three")
    key(Qt.Key.Key_Return)
    assert texts(app.store) == ["one", "three"]

    page = open_copies(app, qtbot)
    newest = page.view.current()
    assert newest is not None
    assert newest.copy.why == "restore"
    detail = plain(page.view.rows.detail(page.view.rows.rows()[0]))
    assert detail == "2 notes · since then: 1 note new or changed · only in this copy: 1 note"
    key(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: app._window is not window and app._window is not None)
    assert texts(app.store) == ["one", "two"]


def test_a_copy_is_made_when_it_is_asked_for_and_esc_leaves(
    qtbot: QtBot, app: Application, store: Store
):
    page = open_copies(app, qtbot)
    assert page.view.rows.rowCount() == 0
    assert not page.take.isEnabled()
    key(Qt.Key.Key_N, CTRL)
    qtbot.waitUntil(lambda: page.view.rows.rowCount() == 1)
    assert page.take.isEnabled()
    assert len(auto_copies.numbered(store.path)) == 1
    key(Qt.Key.Key_Escape)
    window = app._window
    assert window is not None
    assert window.shown_page() == "room"


def test_a_copy_that_cannot_be_read_is_shown_as_damaged_and_not_taken(
    qtbot: QtBot, app: Application, store: Store, room7: Place, clock
):
    notes.add(store, room7, Draft("one"))
    made = auto_copies.make(store.path, clock=clock)
    overwrite(made.path, [1])
    page = open_copies(app, qtbot)
    (row,) = page.view.rows.rows()
    assert page.view.rows.detail(row) == "damaged; it cannot be read"
    page.view.setCurrentIndex(page.view.rows.index(0, 0))
    assert not page.take.isEnabled()
    window = app._window
    key(Qt.Key.Key_Return)
    QTest.qWait(20)
    assert app._window is window


def test_a_copy_of_another_event_is_refused_and_the_window_comes_back(
    qtbot: QtBot, app: Application, store: Store, room7: Place, clock
):
    notes.add(store, room7, Draft("one"))
    made = auto_copies.make(store.path, clock=clock)
    with closing(sqlite3.connect(made.path)) as connection:
        connection.execute("UPDATE about SET value = '{\"id\": \"x\"}' WHERE name = 'event'")
        connection.commit()
    open_copies(app, qtbot)
    old = app._window
    key(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: app._window is not None and app._window is not old)
    assert app._window is not None
    assert app._window._banner.isVisible()
    assert texts(app.store) == ["one"]


def test_settings_lead_to_the_copies_and_say_where_the_store_is(
    qtbot: QtBot, app: Application, store: Store, tmp_path: Path
):
    (tmp_path / ".stfolder").mkdir()
    window = app._window
    assert window is not None
    key(Qt.Key.Key_9, CTRL)
    page = window._page()
    words = plain(page._place.text())
    assert words.startswith(f"It is kept in {store.path}.")
    assert "Syncthing synchronises" in words
    page.copies.setFocus()
    key(Qt.Key.Key_Return)
    assert window.shown_page() == "copies"


def test_the_diagnostic_file_is_saved_from_the_palette(
    qtbot: QtBot, app: Application, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    typed("Ms Müsterfrau said")
    key(Qt.Key.Key_Return)
    file = tmp_path / "out.txt"
    monkeypatch.setattr(ask_files, "file_to_write", lambda *_args: str(file))
    key(Qt.Key.Key_K, CTRL)
    typed("diagnostic")
    key(Qt.Key.Key_Return)
    qtbot.waitUntil(file.exists)
    said = file.read_text(encoding="utf-8")
    assert "notes: 1" in said
    assert "screen 1" in said
    assert "Müsterfrau" not in said
    window = app._window
    assert window is not None
    qtbot.waitUntil(lambda: "No text of people is in it" in window._message.text())


# Made by themselves


def test_a_copy_is_made_soon_after_the_start_and_when_the_app_ends(
    qtbot: QtBot, qapp: QApplication, store: Store, room7: Place, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("ui.copy_watch.FIRST_MS", 10)
    notes.add(store, room7, Draft("one"))
    watch = CopyWatch()
    watch.follow(store)
    qtbot.waitUntil(lambda: len(auto_copies.numbered(store.path)) == 1)
    watch.look()
    qtbot.waitUntil(lambda: not watch._jobs.busy)
    assert len(auto_copies.numbered(store.path)) == 1
    notes.add(store, room7, Draft("two"))
    watch.look()
    qtbot.waitUntil(lambda: len(auto_copies.numbered(store.path)) == 2)
    qtbot.waitUntil(lambda: not watch._jobs.busy)
    notes.add(store, room7, Draft("three"))
    watch.close()
    assert len(auto_copies.numbered(store.path)) == 3


def test_why_no_copy_can_be_made_is_said_once_until_it_works_again(
    qtbot: QtBot, store: Store, room7: Place
):
    folder = auto_copies.folder_of(store.path)
    folder.write_text("in the way")
    notes.add(store, room7, Draft("one"))
    watch, heard = CopyWatch(), []
    watch.refused.connect(heard.append)
    watch.follow(store)
    for _ in range(2):
        watch.look()
        qtbot.waitUntil(lambda: not watch._jobs.busy)
    assert [one.reasons[0].code for one in heard] == ["copies_not_writable"]
    folder.unlink()
    watch.look()
    qtbot.waitUntil(lambda: not watch._jobs.busy)
    assert len(auto_copies.numbered(store.path)) == 1
    watch.close()


def test_damage_that_is_found_while_the_store_is_open_is_said_and_remembered(
    qtbot: QtBot, app: Application, store: Store
):
    app.tell(Refused(Reason("store_damaged", store.path.name, "page 7")))
    window = app._window
    assert window is not None
    assert "Opened anew, the app offers its newest copy" in window._banner.text()
    assert app._settings.doubted == str(store.path)


def test_an_index_that_says_something_else_than_its_table_is_made_anew(
    qtbot: QtBot, store: Store, room7: Place
):
    for number in range(3):
        notes.add(store, room7, Draft(str(number), community="Argentina"))
    path = store.path
    store.close()
    (page,) = pages_of(path, "notes_by_voice")
    data = bytearray(path.read_bytes())
    size = page_size(path)
    inside = data[(page - 1) * size : page * size]
    assert inside.count(b"Argentina") == 3
    data[(page - 1) * size : page * size] = inside.replace(b"Argentina", b"Elsewhere", 1)
    path.write_bytes(data)
    assert store_check.at_start(path) is None
    assert store_check.whole(path) != ""
    assert store_check.mend_indexes(path)
    assert store_check.whole(path) == ""


def test_what_a_copy_holds_is_whole_in_a_narrow_window(
    qtbot: QtBot, app: Application, store: Store, clock
):
    typed("one")
    key(Qt.Key.Key_Return)
    auto_copies.make(store.path, clock=clock)
    typed("two")
    key(Qt.Key.Key_Return)
    page = open_copies(app, qtbot)
    shown = page.findChild(CopyList)
    assert shown is not None
    first = shown.rows.index(0, 0)
    low = shown.visualRect(first).height()
    shown.setMaximumWidth(160)
    qtbot.waitUntil(lambda: shown.visualRect(first).height() > low)
    with noting_cuts() as cuts:
        shown.grab()
    assert shown.rows.detail(first.data(ROW_ROLE)) not in {cut.text for cut in cuts}
