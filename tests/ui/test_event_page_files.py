"""Event files on the page of the event: opened with every mistake named, saved without loss."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from facilitator import (
    event_edit,
    event_file,
    event_read,
    event_texts,
    event_write,
    notes,
    sessions,
)
from facilitator.event import Event
from facilitator.records import Note
from facilitator.store import Store
from tests.facilitator.lists import B as LATER
from tests.ui.hands import focused, plain, spoken_in, typed
from ui import alert, ask_files, opening, store_opening
from ui.application import Application
from ui.event_page import EventPage
from ui.main_window import MainWindow
from ui.room_page import RoomPage
from ui.settings import Seat, Settings
from ui.theme import ThemeHolder

Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
EVENT = Event.built_in()
OTHER = replace(EVENT, id="our/own event", title="Our own: days")


def key(which: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(focused(), which, held)


@pytest.fixture(autouse=True)
def folder(documents: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("ui.event_desk.exports_folder", lambda: documents)
    return documents


@pytest.fixture
def window(qtbot: QtBot, store: Store, tmp_path: Path, holder: ThemeHolder):
    seat = Seat("1", "priorities", "7", "coordinator")
    window = MainWindow(store, holder, Settings(tmp_path), seat)
    qtbot.addWidget(window)
    window.resize(1360, 850)
    with qtbot.waitActive(window):
        window.show()
    key(Key.Key_8, CTRL)
    yield window
    window.close()


@pytest.fixture
def page(window: MainWindow) -> EventPage:
    page = window._pages["event"]
    assert isinstance(page, EventPage)
    return page


def choose(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(ask_files, "one_file", lambda *_: str(path))


def opened(qtbot: QtBot, page: EventPage, monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    choose(monkeypatch, path)
    key(Key.Key_O, CTRL)
    qtbot.waitUntil(lambda: not page.desk.busy, timeout=20_000)


def written(tmp_path: Path, event: Event) -> Path:
    return event_write.write(event, tmp_path / "theirs.event.xlsx")


# Saving


def test_ctrl_s_writes_the_event_file_and_says_where(
    qtbot: QtBot, page: EventPage, window: MainWindow, store: Store, folder: Path
):
    page.rooms.go_to("1", "facilitator")
    typed("Ana")  # half typed: it goes into the file as well
    key(Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: not page.desk.busy, timeout=20_000)
    path = folder / "Global Conversations.event.xlsx"
    assert event_read.read(path).event == store.event
    assert store.event.rooms[0].facilitator == "Ana"
    assert "Saved: Global Conversations.event.xlsx" in plain(window._message.text())


def test_a_file_that_somebody_has_edited_is_kept_beside_the_new_one(
    qtbot: QtBot, page: EventPage, window: MainWindow, folder: Path
):
    def save() -> list[str]:
        key(Key.Key_S, CTRL)
        qtbot.waitUntil(lambda: not page.desk.busy, timeout=20_000)
        return sorted(path.name for path in folder.glob("*"))

    assert save() == ["Global Conversations.event.xlsx"]
    page.new_item()
    assert save() == ["Global Conversations.event.xlsx"]
    path = folder / "Global Conversations.event.xlsx"
    book = load_workbook(path)
    book["Rooms"]["G2"] = "Typed in Excel"
    book.save(path)
    assert save() == ["Global Conversations (1).event.xlsx", "Global Conversations.event.xlsx"]
    kept = event_read.read(folder / "Global Conversations (1).event.xlsx").event
    assert kept.rooms[0].facilitator == "Typed in Excel"
    assert "is Global Conversations (1).event.xlsx now" in plain(window._message.text())


def test_where_it_cannot_be_saved_another_folder_is_offered(
    qtbot: QtBot, page: EventPage, tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
):
    folder.write_text("in the way")
    key(Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: not page.desk.busy, timeout=20_000)
    assert page.desk.message.isVisible()
    assert "cannot be written" in page.desk.message.text()
    other = tmp_path / "other"
    other.mkdir()
    monkeypatch.setattr(ask_files, "one_folder", lambda *_: str(other))
    key(Key.Key_Return)
    qtbot.waitUntil(lambda: not page.desk.busy, timeout=20_000)
    assert [path.name for path in other.iterdir()] == ["Global Conversations.event.xlsx"]
    assert page.desk.isHidden()


def test_a_template_is_written(qtbot: QtBot, page: EventPage, folder: Path):
    page.template.setFocus()
    key(Key.Key_Return)
    qtbot.waitUntil(lambda: not page.desk.busy, timeout=20_000)
    book = load_workbook(folder / "Template.event.xlsx")
    assert str(book["Rooms"]["A2"].value).startswith("EXAMPLE:")


def test_names_of_files_hold_on_every_system():
    assert event_file.file_name(replace(EVENT, title="A/B: “C”?")) == "A B “C”.event.xlsx"
    assert event_file.file_name(replace(EVENT, title="CON")) == "_CON.event.xlsx"
    assert event_file.file_name(replace(EVENT, title="...")) == "_.event.xlsx"
    folder = Path("data")
    assert event_file.store_path(folder, EVENT) == folder / f"{EVENT.id}.sqlite"
    one, two = (event_file.store_path(folder, replace(EVENT, id=name)) for name in ("a/b", "a:b"))
    assert one != two
    assert one.parent == folder
    assert event_file.store_path(folder, replace(EVENT, id="../../x")).parent == folder


# Opening


def test_what_a_file_changes_is_said_and_taken_over_once_it_is_wanted(
    qtbot: QtBot,
    page: EventPage,
    window: MainWindow,
    store: Store,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
):
    theirs = event_edit.add_room(event_edit.remove_room(EVENT, "5"))
    theirs = event_edit.change_room(theirs, "7", "name", "Harbour")
    theirs = event_edit.set_dates(theirs, ["2020-12-05", "2020-12-06"])
    # As the page edits: texts that are gone take their translations along.
    theirs = event_texts.followed(EVENT, theirs)
    path = written(tmp_path, theirs)
    opened(qtbot, page, monkeypatch, path)
    assert "changes 5 things in this event" in plain(page.desk.message.text())
    assert plain(page.desk.details.text()).split("\n") == [
        "Room 5 removed",
        "Room 7 is now called Harbour",
        "Room 31 added",
        "Day 1 changed",
        "Day 2 changed",
    ]
    assert store.event == EVENT
    assert page.desk.yes.hasFocus()
    key(Key.Key_Escape)
    assert page.desk.isHidden()
    assert store.event == EVENT
    opened(qtbot, page, monkeypatch, path)
    key(Key.Key_Return, CTRL)
    assert store.event == theirs
    assert page.desk.isHidden()
    assert page.rooms.hasFocus()
    key(Key.Key_Z, CTRL)
    assert store.event == EVENT


def test_the_same_event_changes_nothing(
    qtbot: QtBot, page: EventPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    opened(qtbot, page, monkeypatch, written(tmp_path, EVENT))
    assert "has the event as it is here" in plain(page.desk.message.text())
    assert not page.desk.accept()


def test_every_mistake_is_listed_with_its_cell_and_can_be_copied(
    qtbot: QtBot, page: EventPage, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    path = written(tmp_path, EVENT)
    book = load_workbook(path)
    book["Rooms"]["C3"] = "English!"
    book["Agenda"]["D2"] = "soon"
    book.create_sheet("Extra")
    book.save(path)
    opened(qtbot, page, monkeypatch, path)
    assert "2 mistakes" in plain(page.desk.message.text())
    lines = plain(page.desk.details.text()).split("\n")
    assert any("Sheet Rooms, cell C3" in line for line in lines)
    assert any("Sheet Agenda, cell D2" in line for line in lines)
    assert page.desk.details.focusProxy().hasFocus()
    with spoken_in("de"):
        page.retranslate()
        assert "2 Fehler in " in plain(page.desk.message.text())
        assert "Blatt Rooms, Zelle C3" in plain(page.desk.details.text())
        assert page.desk.details.isAncestorOf(focused())
    page.retranslate()
    page.desk.details.copy.click()
    assert "cell C3" in plain(QApplication.clipboard().text())
    key(Key.Key_Escape)
    assert page.desk.isHidden()
    assert page.rooms.hasFocus()
    assert store.event == EVENT


def test_a_file_that_leaves_out_a_room_with_notes_is_refused_with_the_reason(
    qtbot: QtBot, page: EventPage, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    notes.add(store, sessions.place(store, "1", "priorities", "7"), notes.Draft("Hubs"))
    path = written(tmp_path, event_edit.remove_room(EVENT, "7"))
    opened(qtbot, page, monkeypatch, path)
    assert "Room 7 cannot go" in plain(page.desk.details.text())
    assert not page.desk.accept()
    assert store.event == EVENT


def test_an_event_without_an_agenda_is_refused(
    qtbot: QtBot, page: EventPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    opened(qtbot, page, monkeypatch, written(tmp_path, replace(EVENT, agenda=())))
    assert "agenda has no item" in page.desk.details.text()


def test_what_is_no_workbook_is_said(
    qtbot: QtBot, page: EventPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    path = tmp_path / "photo.xlsx"
    path.write_bytes(b"GIF89a")
    opened(qtbot, page, monkeypatch, path)
    assert "photo.xlsx" in plain(page.desk.details.text())
    assert "1 mistake" in plain(page.desk.message.text())


# Another list of initiatives


def test_another_list_says_what_moves_where_and_takes_all_of_it_along(
    qtbot: QtBot,
    page: EventPage,
    window: MainWindow,
    store: Store,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
):
    place = sessions.place(store, "1", "priorities", "7")
    notes.add(store, place, notes.Draft("Hubs", initiatives=("25",)))
    key(Key.Key_1, CTRL)
    room = window._page()
    assert isinstance(room, RoomPage)
    room.composer.field.setFocus()
    typed("#24 half a sentence")
    key(Key.Key_8, CTRL)
    opened(qtbot, page, monkeypatch, written(tmp_path, LATER))
    lines = plain(page.desk.details.text()).split("\n")
    assert lines[:2] == [
        "List version 2021",
        "25 is 26 now: Regional & thematic hubs · 1 record",
    ]
    assert lines[2].startswith("9a is 9 now: Methodology")
    assert "23 is not on the list any more: Interim Global Council" in lines
    key(Key.Key_Return, CTRL)
    assert page.desk.progress.isVisible()
    assert "List version 2021 is taken over" in plain(page.desk.message.text())
    # Nobody types, or goes to another page, while everything is written over.
    key(Key.Key_1, CTRL)
    key(Key.Key_Z, CTRL)
    assert window._page() is page
    qtbot.waitUntil(lambda: not page.desk.busy)
    assert not page.desk.isVisible()
    assert store.find(Note)[0].initiatives == ("26",)
    assert store.draft(place.id, "composer") == "#25 half a sentence"
    key(Key.Key_1, CTRL)
    again = window._page()
    assert isinstance(again, RoomPage)
    assert "half a sentence" in again.composer.field.toPlainText()
    key(Key.Key_8, CTRL)
    page.rooms.setFocus()
    key(Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: not page.desk.busy)
    assert store.event == EVENT
    assert store.find(Note)[0].initiatives == ("25",)
    assert store.draft(place.id, "composer") == "#24 half a sentence"
    key(Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: not page.desk.busy)
    assert store.find(Note)[0].initiatives == ("26",)


def test_a_list_that_cannot_be_written_says_so_and_the_window_goes_on(
    qtbot: QtBot,
    page: EventPage,
    window: MainWindow,
    store: Store,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
):
    place = sessions.place(store, "1", "priorities", "7")
    opened(qtbot, page, monkeypatch, written(tmp_path, LATER))
    # Meanwhile, from a room's file, something came that the new list has no place for.
    notes.add(store, place, notes.Draft("For now", initiatives=("23",)))
    key(Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: not page.desk.busy)
    assert "Initiative 23 “Interim Global Council” cannot go" in plain(page.desk.message.text())
    assert not page.desk.progress.isVisible()
    assert store.event == EVENT
    key(Key.Key_1, CTRL)
    assert isinstance(window._page(), RoomPage)


def test_what_the_new_list_has_no_more_is_refused_with_its_title(
    qtbot: QtBot, page: EventPage, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    place = sessions.place(store, "1", "priorities", "7")
    notes.add(store, place, notes.Draft("For now", initiatives=("23",)))
    opened(qtbot, page, monkeypatch, written(tmp_path, LATER))
    assert "Initiative 23 “Interim Global Council” cannot go" in plain(page.desk.details.text())
    assert not page.desk.accept()
    assert store.event == EVENT


# Another event


@pytest.fixture
def app(qtbot: QtBot, open_store, tmp_path: Path, holder: ThemeHolder):
    settings = Settings(tmp_path)
    settings.keep_seat(Seat("1", "priorities", "7", "coordinator"), EVENT.id)
    made: list[Path] = []

    def open_another(event: Event) -> Store:
        made.append(event_file.store_path(tmp_path, event))
        return open_store(made[-1].name, event=event)

    app = Application(open_store(), holder, settings, open_another)
    app.open()
    assert app._window is not None
    qtbot.waitUntil(app._window.isActiveWindow)
    yield app
    app.close()
    for window in (app._window, app._first):
        if window is not None:
            window.hide()
            window.deleteLater()


def test_another_event_is_opened_in_a_store_of_its_own_and_next_time(
    qtbot: QtBot, app: Application, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    before = app._window
    assert before is not None
    first = app.store
    key(Key.Key_8, CTRL)
    page = before._page()
    assert isinstance(page, EventPage)
    opened(qtbot, page, monkeypatch, written(tmp_path, OTHER))
    assert "is another event: Our own: days" in plain(page.desk.message.text())
    assert first.event == EVENT
    key(Key.Key_Return)
    assert app.store.event == OTHER
    assert app.store.path == event_file.store_path(tmp_path, OTHER).resolve()
    qtbot.waitUntil(lambda: not isValid(before))
    assert app._window is None
    start = app._first
    assert start is not None  # its rooms are not those of the other event
    qtbot.waitUntil(start.isActiveWindow)
    assert "Our own: days is ready" in plain(start._title.text())
    typed("3")
    key(Key.Key_Return)
    assert app._window is not None
    assert app._window._top._title.text() == "Our own: days"
    app._settings._kept.sync()
    assert Settings(tmp_path).store == app.store.path


def test_the_first_screen_opens_an_event_file(
    qtbot: QtBot, app: Application, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    app.ask()
    start = app._first
    assert start is not None
    qtbot.waitUntil(start.isActiveWindow)
    choose(monkeypatch, written(tmp_path, event_edit.add_room(EVENT)))
    start.ways.open_event.setFocus()
    key(Key.Key_Return)
    assert app._window is not None
    page = app._window._page()
    assert isinstance(page, EventPage)
    qtbot.waitUntil(lambda: not page.desk.busy, timeout=20_000)
    assert "Room 31 added" in plain(page.desk.details.text())


def test_the_store_of_last_time_is_opened_unless_another_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    folder = tmp_path / "data"
    folder.mkdir()
    for event in (EVENT, OTHER):
        Store.open(event_file.store_path(folder, event), installation="x", event=event).close()
    settings = Settings(folder)
    log: list[str] = []
    monkeypatch.setattr(alert, "tell", log.append)

    def first(*arguments: str, wanted: Event | None = None) -> str:
        options = opening.parser().parse_args(arguments)
        store = store_opening.first_store(options, wanted, folder, settings)
        assert store is not None
        title = store.event.title
        store.close()
        return title

    assert first() == EVENT.title
    settings.store = event_file.store_path(folder, OTHER)
    assert first() == OTHER.title
    usual = event_file.store_path(folder, EVENT)
    assert first("--store", str(usual)) == EVENT.title
    assert first(wanted=EVENT) == EVENT.title
    third = replace(EVENT, id="third", title="Third")
    assert first(wanted=third) == "Third"
    assert (folder / "third.sqlite").is_file()
    event_file.store_path(folder, OTHER).write_text("damaged")
    assert first() == EVENT.title
    assert log


def test_a_wrong_event_file_is_said_before_a_window_opens(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    log: list[str] = []
    monkeypatch.setattr(alert, "tell", log.append)
    assert store_opening.read_event(tmp_path / "none.event.xlsx") is None
    assert store_opening.read_event(written(tmp_path, replace(EVENT, agenda=()))) is None
    assert len(log) == 2
    assert store_opening.read_event(written(tmp_path, OTHER)) == OTHER


def test_the_first_screen_leads_back_to_the_event_that_was_open_before(
    qtbot: QtBot, open_store, tmp_path: Path, holder: ThemeHolder
):
    usual = event_file.store_path(tmp_path, EVENT)
    Store.open(usual, installation="x", event=EVENT).close()
    mine = open_store(event_file.store_path(tmp_path, OTHER).name, event=OTHER)
    settings = Settings(tmp_path)
    app = Application(mine, holder, settings, open_again=lambda path: open_store(path.name))
    app.open()
    first = app._first
    assert first is not None
    qtbot.waitUntil(first.isActiveWindow)
    qtbot.keyClick(first.ways.open_event, Key.Key_Space)
    (menu,) = first.ways.open_event.findChildren(QMenu)
    titles = [one.text() for one in menu.actions() if not one.isSeparator()]
    assert titles == [EVENT.title, first.ways.open_event.text()]
    qtbot.keyClick(menu, Key.Key_Return)
    qtbot.waitUntil(lambda: app.store.event == EVENT)
    assert (app.store.path, settings.store) == (usual, usual)
    # From the window itself by name: the first screen, with its list of events open.
    app.sit(Seat("1", "priorities", "7", "note-taker"))
    assert app._window is not None
    actions = app._window._actions
    assert actions["other_event"].text() == "Another event"
    actions["other_event"].trigger()
    qtbot.waitUntil(lambda: app._first is not None and bool(app._first.findChildren(QMenu)))
    assert app._first is not None
    (menu,) = app._first.ways.open_event.findChildren(QMenu)
    assert OTHER.title in [one.text() for one in menu.actions()]
    menu.close()
    app.close()
    for window in (app._window, app._first):
        if window is not None:
            window.hide()
            window.deleteLater()
