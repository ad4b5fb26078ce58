"""Search over the notes of all rooms, by keys alone."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from facilitator import history, notes, search, sessions
from facilitator.notes import Draft
from facilitator.sessions import Place
from facilitator.store import Store
from tests.ui.hands import focused, typed
from ui.main_window import MainWindow
from ui.room_page import RoomPage
from ui.search_page import SearchPage
from ui.search_rows import MOST_SHOWN, excerpt
from ui.settings import Seat, Settings
from ui.theme import ThemeHolder, load_theme

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def room8(store: Store) -> Place:
    return sessions.place(store, "1", "priorities", "8")


@pytest.fixture
def window(qtbot: QtBot, store: Store, tmp_path: Path, room7: Place, room8: Place):
    for where, text in (
        (room8, "Seats for the small languages"),
        (room7, "Who pays for the seats?"),
        (room8, "社区理事会的名额"),
        (room8, "نقترح مقعدين في المجلس"),
        (room7, "Nothing of the kind"),
    ):
        assert notes.add(store, where, Draft(text, initiatives=("24",)))
    seat = Seat("1", "priorities", "7", "note-taker")
    window = MainWindow(store, ThemeHolder(load_theme("light")), Settings(tmp_path), seat)
    qtbot.addWidget(window)
    window.resize(1360, 850)
    with qtbot.waitActive(window):
        window.show()
    yield window
    window.close()


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(focused(), key, held)


def page_of(window: MainWindow) -> SearchPage:
    page = window._stack.currentWidget()
    assert isinstance(page, SearchPage)
    return page


def texts(page: SearchPage) -> list[str]:
    return [found.note.text for found in page.list.rows.rows()]


def asked(qtbot: QtBot, window: MainWindow, words: str) -> SearchPage:
    """Type into the find field of the room, and Ctrl+F once more."""
    press(Key.Key_F, CTRL)
    typed(words)
    press(Key.Key_F, CTRL)
    page = page_of(window)
    qtbot.waitUntil(lambda: page._shown.words == words)
    return page


def test_ctrl_f_twice_searches_all_rooms_as_one_types(qtbot: QtBot, window: MainWindow):
    press(Key.Key_F, CTRL)
    press(Key.Key_F, CTRL)
    page = page_of(window)
    assert focused() is page.field
    assert texts(page) == []
    typed("sea")
    qtbot.waitUntil(lambda: len(texts(page)) == 2)
    assert texts(page) == ["Who pays for the seats?", "Seats for the small languages"]
    assert page.count.text().endswith("2\u2069")
    typed("ts sm")
    qtbot.waitUntil(lambda: texts(page) == ["Seats for the small languages"])
    for _ in range(8):
        press(Key.Key_Backspace)
    typed("理事")
    qtbot.waitUntil(lambda: texts(page) == ["社区理事会的名额"])
    press(Key.Key_A, CTRL)
    typed("المجلـس")
    qtbot.waitUntil(lambda: texts(page) == ["نقترح مقعدين في المجلس"])
    typed("س")
    qtbot.waitUntil(lambda: page._shown.words.endswith("سس"))
    assert texts(page) == []
    assert page.count.text() == ""


def test_words_typed_on_the_page_come_along_and_esc_goes_back_step_by_step(
    qtbot: QtBot, window: MainWindow
):
    page = asked(qtbot, window, "small")
    assert page.field.text() == "small"
    assert texts(page) == ["Seats for the small languages"]
    press(Key.Key_Return)
    assert focused() is page.reader
    current = page.reader.current_note()
    assert current is not None
    assert current.text == "Seats for the small languages"
    assert [note.text for note in page.reader.notes()] == [
        "Seats for the small languages",
        "社区理事会的名额",
        "نقترح مقعدين في المجلس",
    ]
    assert "Room 8" in page.title.text() or "8" in page.title.text()
    press(Key.Key_Escape)
    assert focused() is page.field
    assert texts(page) == ["Seats for the small languages"]
    press(Key.Key_Escape)
    room = window._stack.currentWidget()
    assert isinstance(room, RoomPage)
    assert focused() is room.notes.search
    assert room.notes.search.text() == "small"


def test_a_note_of_another_room_is_only_read(qtbot: QtBot, window: MainWindow, store: Store):
    asked(qtbot, window, "small")
    before = history.page(store)
    press(Key.Key_Return)
    for key in (Key.Key_Delete, Key.Key_Plus, Key.Key_3, Key.Key_Asterisk, Key.Key_F2):
        press(key)
    assert history.page(store) == before
    assert page_of(window).reader.editor() is None


def test_enter_goes_to_a_note_of_this_room(qtbot: QtBot, window: MainWindow):
    page = asked(qtbot, window, "seats")
    press(Key.Key_Down)
    current = page.list.current()
    assert current is not None
    assert current.note.text == "Seats for the small languages"
    press(Key.Key_Up)
    press(Key.Key_Return)
    room = window._stack.currentWidget()
    assert isinstance(room, RoomPage)
    assert focused() is room.notes.view
    note = room.notes.view.current_note()
    assert note is not None
    assert note.text == "Who pays for the seats?"


def test_a_note_that_the_room_filters_away_is_shown(qtbot: QtBot, window: MainWindow):
    page = asked(qtbot, window, "seats")
    page.field.selectAll()
    typed("nothing")
    qtbot.waitUntil(lambda: texts(page) == ["Nothing of the kind"])
    press(Key.Key_Return)
    room = window._stack.currentWidget()
    assert isinstance(room, RoomPage)
    note = room.notes.view.current_note()
    assert note is not None
    assert note.text == "Nothing of the kind"


def test_the_mouse_finds_it_too(qtbot: QtBot, window: MainWindow):
    room = window._stack.currentWidget()
    assert isinstance(room, RoomPage)
    assert not room.notes.everywhere.isVisible()
    press(Key.Key_F, CTRL)
    typed("seats")
    assert room.notes.everywhere.isVisible()
    QTest.mouseClick(room.notes.everywhere, Qt.MouseButton.LeftButton)
    page = page_of(window)
    qtbot.waitUntil(lambda: len(texts(page)) == 2)
    row = page.list.visualRect(page.list.rows.index(1, 0)).center()
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert focused() is page.reader
    QTest.mouseClick(page.back, Qt.MouseButton.LeftButton)
    assert focused() is page.field


def test_what_is_captured_meanwhile_is_found(
    qtbot: QtBot, window: MainWindow, store: Store, room8: Place
):
    page = asked(qtbot, window, "small")
    note = notes.add(store, room8, Draft("A small correction"))
    assert note is not None
    qtbot.waitUntil(lambda: len(texts(page)) == 2)
    current = page.list.current()
    assert current is not None
    # The mark stays where it was.
    assert current.note.text == "Seats for the small languages"
    notes.remove(store, note.id)
    qtbot.waitUntil(lambda: len(texts(page)) == 1)


def test_enter_waits_for_the_answer_to_what_is_typed(qtbot: QtBot, window: MainWindow):
    page = asked(qtbot, window, "small")
    typed("x")
    press(Key.Key_Return)
    assert page_of(window) is page
    assert focused() is page.field


def test_typing_never_waits_for_an_answer(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
):
    held, asked_for, find = threading.Event(), [], search.find

    def slow(store: Store, words: str) -> list[search.Found]:
        asked_for.append(words)
        assert held.wait(10)
        return find(store, words)

    monkeypatch.setattr(search, "find", slow)
    press(Key.Key_F, CTRL)
    press(Key.Key_F, CTRL)
    page = page_of(window)
    typed("seats small")
    assert page.field.text() == "seats small"
    assert texts(page) == []
    held.set()
    qtbot.waitUntil(lambda: texts(page) == ["Seats for the small languages"])
    # Of what was typed meanwhile only the last was asked for.
    assert asked_for[-1] == "seats small"
    assert len(asked_for) <= 2


def test_arrows_in_the_field_are_heard(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
):
    heard: list[str] = []
    monkeypatch.setattr("ui.search_page.announce", lambda _widget, words: heard.append(words))
    asked(qtbot, window, "seats")
    press(Key.Key_Down)
    assert heard[-1].endswith("Seats for the small languages")


def test_the_newest_of_many_are_shown_and_counted(
    qtbot: QtBot, window: MainWindow, store: Store, room8: Place
):
    for at in range(search.NEWEST + 5):
        notes.add(store, room8, Draft(f"repeated {at}"))
    page = asked(qtbot, window, "repeated")
    assert len(texts(page)) == search.NEWEST
    assert texts(page)[0] == f"repeated {search.NEWEST + 4}"
    plain = page.count.text().replace("\u2066", "").replace("\u2069", "")
    assert plain == "Newest 50 of 55"


def test_a_screen_reader_hears_room_and_note(qtbot: QtBot, window: MainWindow):
    page = asked(qtbot, window, "small")
    index = page.list.rows.index(0, 0)
    sentence = index.data(int(Qt.ItemDataRole.AccessibleTextRole))
    assert "Seats for the small languages" in sentence
    assert "Priorities" in sentence or "8" in sentence
    interface = QAccessible.queryAccessibleInterface(page.field)
    assert interface.text(QAccessible.Text.Name) == "Search the notes of all rooms"


def test_a_long_note_shows_the_part_with_the_words(store: Store, room8: Place):
    long = "word " * 200 + "needle in it " + "more " * 200
    notes.add(store, room8, Draft(long))
    notes.add(store, room8, Draft("社" * 400 + "针" + "区" * 400))
    for words in ("needle", "针"):
        (found,) = search.find(store, words)
        shown = excerpt(found)
        assert words in shown
        assert shown.startswith("…")
        assert shown.endswith("…")
        assert len(shown) <= MOST_SHOWN + 2
