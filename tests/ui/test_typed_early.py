"""Keys that are pressed before there is a field for them: the frame, and a room that opens."""

from __future__ import annotations

import gc
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from facilitator import auto_copies, event_file, notes
from facilitator.event import Event
from facilitator.records import Note
from facilitator.sessions import Place
from facilitator.store import Store
from tests.conftest import OpenStore
from tests.ui.hands import focused, plain, typed
from tests.ui.test_early import ENTER, SEAT, Begin, begin, room_of, settings, texts
from ui.application import Application
from ui.composer import DRAFT
from ui.first_start import FirstStart
from ui.giving_way import _ON_THEIR_WAY_MS, GivingWay
from ui.main_window import MainWindow
from ui.opening import Opening
from ui.room_page import RoomPage
from ui.settings import Settings
from ui.theme import ThemeHolder

__all__ = ["begin", "settings"]


def test_a_room_typed_into_the_frame_is_opened_and_not_the_first(
    qtbot: QtBot, begin: Begin, settings: Settings, holder: ThemeHolder, store: Store
):
    early = begin(before="12")
    first = early.window
    assert isinstance(first, FirstStart)
    assert first._room.room == store.event.room("12")
    # What comes only now to the frame, which has still the keyboard.
    qtbot.keyClick(early._opening, Qt.Key.Key_Backspace)
    qtbot.keyClick(early._opening, Qt.Key.Key_3)
    qtbot.keyClick(early._opening, ENTER)
    qtbot.waitUntil(lambda: not early._opening.isVisible())
    app, _ = room_of(qtbot, early, store, settings, holder)
    seat = settings.seat(store.event)
    assert seat is not None
    assert seat.room == "13"
    app.close()


def test_a_role_chosen_before_there_is_a_store_is_that_of_the_start(
    qtbot: QtBot, begin: Begin, settings: Settings
):
    early = begin()
    first = early.window
    assert isinstance(first, FirstStart)
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(focused(), Qt.Key.Key_3, control)
    assert first._cards.role() == "coordinator"
    qtbot.keyClick(early._opening, Qt.Key.Key_1, control)
    assert first._cards.role() == "facilitator"
    first.close()


def test_enter_alone_in_the_frame_begins_nothing(qtbot: QtBot, begin: Begin):
    early = begin(before="\n")
    qtbot.keyClick(early._opening, ENTER)
    assert early._asked is None
    early.window.close()


def test_a_note_typed_into_the_frame_is_in_the_field(
    begin: Begin, settings: Settings, qtbot: QtBot
):
    settings.keep_seat(SEAT)
    early = begin(before="quick\nthen")
    assert early._note is not None
    assert early._note.take(early.window) == (["quick"], "then")


def test_what_is_typed_after_the_start_is_a_note_of_the_room(
    qtbot: QtBot, begin: Begin, settings: Settings, holder: ThemeHolder, store: Store
):
    early = begin()
    first = early.window
    assert isinstance(first, FirstStart)
    typed("3")
    qtbot.keyClick(focused(), ENTER)
    typed("first 24")
    qtbot.keyClick(focused(), ENTER)
    typed("!seco")
    app, page = room_of(qtbot, early, store, settings, holder)
    seat = settings.seat(store.event)
    assert seat is not None
    assert seat.room == "3"
    assert texts(store) == [("first 24", "point")]
    note = first.note
    assert note is not None
    qtbot.keyClicks(note, "nd")
    assert (page.composer.text(), page.composer.kind()) == ("second", "concern")
    qtbot.waitUntil(lambda: not isValid(first))
    app.close()


def test_what_is_typed_while_the_room_changes_is_a_note_of_the_other(
    qtbot: QtBot, settings: Settings, holder: ThemeHolder, store: Store
):
    settings.keep_seat(SEAT)
    app = Application(store, holder, settings)
    app.open()
    window = app._window
    assert window is not None
    qtbot.addWidget(window)
    app.ask()
    first = app._first
    assert isinstance(first, FirstStart)
    qtbot.waitUntil(first.isActiveWindow)
    typed("9")
    qtbot.keyClick(focused(), ENTER)
    note = first.note
    assert note is not None
    qtbot.keyClicks(note, "begins here")
    qtbot.keyClick(note, ENTER)
    assert texts(store) == [("begins here", "point")]
    assert store.find(Note)[0].session == window.place().id
    assert window.place().room == "9"
    page = window._page()
    assert isinstance(page, RoomPage)
    app.close()


def asked_again(
    qtbot: QtBot, settings: Settings, holder: ThemeHolder, store: Store
) -> tuple[Application, MainWindow, FirstStart]:
    """A room, and the first screen that was asked for in it a moment ago."""
    settings.keep_seat(SEAT)
    app = Application(store, holder, settings)
    app.open()
    window = app._window
    assert window is not None
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.activateWindow()
    control = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_R, control)
    first = app._first
    assert isinstance(first, FirstStart)
    return app, window, first


def test_what_is_typed_before_the_rooms_can_be_seen_is_a_room(
    qtbot: QtBot, settings: Settings, holder: ThemeHolder, store: Store
):
    app, window, first = asked_again(qtbot, settings, holder, store)
    page = window._page()
    assert isinstance(page, RoomPage)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_1)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_2)
    # The third role, not the third page.
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert first._room.room == store.event.room("12")
    assert first._cards.role() == "coordinator"
    assert window._page() is page
    assert page.composer.text() == ""
    qtbot.waitUntil(lambda: not window.isVisible())
    assert first.isVisible()
    app.close()


def test_a_room_that_is_chosen_at_once_stays(
    qtbot: QtBot, settings: Settings, holder: ThemeHolder, store: Store
):
    app, window, _ = asked_again(qtbot, settings, holder, store)
    for key in (Qt.Key.Key_9, ENTER, Qt.Key.Key_A):
        QTest.keyClick(window.windowHandle(), key)
    assert window.place().room == "9"
    qtbot.wait(2 * _ON_THEIR_WAY_MS)
    assert window.isVisible()
    page = window._page()
    assert isinstance(page, RoomPage)
    assert page.composer.text() == "a"
    app.close()


def test_the_last_window_is_closed_where_the_rooms_are_closed_at_once(
    qtbot: QtBot, settings: Settings, holder: ThemeHolder, store: Store
):
    app, window, first = asked_again(qtbot, settings, holder, store)
    # Hidden alone, it would keep the app alive with nothing to be seen.
    with qtbot.waitSignal(window.closed):
        first.close()
    app.close()


def test_what_is_typed_while_another_event_is_opened_is_a_room_of_it(
    qtbot: QtBot, settings: Settings, holder: ThemeHolder, open_store: OpenStore
):
    ours = replace(Event.built_in(), id="ours")
    usual = event_file.store_path(settings.folder, Event.built_in())
    Store.open(usual, installation="x", event=Event.built_in()).close()
    app = Application(
        open_store(event=ours), holder, settings, open_again=lambda path: open_store(path.name)
    )
    app.open()
    before = app._first
    assert isinstance(before, FirstStart)
    qtbot.waitUntil(before.isActiveWindow)
    qtbot.keyClick(before.ways.open_event, Qt.Key.Key_Space)
    (menu,) = before.ways.open_event.findChildren(QMenu)
    qtbot.keyClick(menu, ENTER)
    qtbot.waitUntil(lambda: app._first is not before)
    first = app._first
    assert isinstance(first, FirstStart)
    # The keyboard is still with the screen that goes.
    QTest.keyClick(before.windowHandle(), Qt.Key.Key_1)
    QTest.keyClick(before.windowHandle(), Qt.Key.Key_2)
    assert app.store.event == Event.built_in()
    assert first._room.room == app.store.event.room("12")
    qtbot.waitUntil(lambda: not isValid(before))
    first.close()
    app.close()


def test_what_is_typed_while_the_store_goes_back_to_a_copy_is_a_note_of_it(
    qtbot: QtBot,
    settings: Settings,
    holder: ThemeHolder,
    open_store: OpenStore,
    room7: Place,
    store: Store,
):
    settings.keep_seat(SEAT, store.event.id)
    notes.add(store, room7, notes.Draft("in the copy"))
    copy = auto_copies.make(store.path, clock=store.clock)
    notes.add(store, room7, notes.Draft("after it"))
    app = Application(store, holder, settings, open_again=lambda path: open_store(path.name))
    app.open()
    before = app._window
    assert before is not None
    qtbot.waitUntil(before.isActiveWindow)
    app.go_back_to(copy)
    # Enter is still held down: it is no note.
    QTest.keyClick(before.windowHandle(), ENTER)
    for key in (Qt.Key.Key_O, Qt.Key.Key_N, Qt.Key.Key_E, ENTER, Qt.Key.Key_T):
        QTest.keyClick(before.windowHandle(), key)
    (frame,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, Opening)]
    qtbot.waitUntil(frame.isActiveWindow)
    qtbot.keyClicks(frame, "w")
    qtbot.waitUntil(lambda: app._window is not None and app._window is not before)
    assert app._window is not None
    qtbot.keyClicks(frame, "o")
    page = app._window._page()
    assert isinstance(page, RoomPage)
    assert texts(app.store) == [("in the copy", "point"), ("one", "point")]
    assert page.composer.text() == "two"
    qtbot.waitUntil(lambda: not isValid(frame))
    app.close()


def test_a_window_that_gives_way_is_closed_though_nobody_knows_it(qtbot: QtBot, qapp: QApplication):
    window = QWidget()
    gone: list[str] = []
    window.destroyed.connect(lambda: gone.append("gone"))
    with qtbot.waitExposed(window):
        window.show()
    GivingWay(window, becomes="forgotten")
    del window
    gc.collect()
    assert not gone
    qtbot.waitUntil(lambda: bool(gone))
    qtbot.waitUntil(lambda: not qapp.findChildren(GivingWay))


@pytest.mark.parametrize("number", [0, 2])
def test_whoever_types_no_notes_gets_none(
    qtbot: QtBot, begin: Begin, number: int, settings: Settings
):
    early = begin()
    first = early.window
    assert isinstance(first, FirstStart)
    first.choose_role(number)
    qtbot.keyClick(focused(), ENTER)
    assert first.note is None
    first.close()


def test_a_window_that_only_reads_shows_no_draft_of_the_other_and_takes_no_text(
    qtbot: QtBot, settings: Settings, holder: ThemeHolder, store: Store, room7: Place
):
    store.keep_draft(room7.id, DRAFT, "the other window's")
    settings.keep_seat(SEAT)
    with Store.open(store.path, installation="y", read_only=True) as reading:
        app = Application(reading, holder, settings)
        app.open()
        assert app._window is not None
        qtbot.addWidget(app._window)
        page = app._window._page()
        assert isinstance(page, RoomPage)
        field = page.composer.field
        assert page.composer.text() == ""
        assert "read-only" in plain(page.composer.hint.text())
        qtbot.keyClicks(field, "!lost")
        assert (page.composer.text(), page.composer.kind()) == ("", "point")
        app.close()
    assert store.draft(room7.id, DRAFT) == "the other window's"
