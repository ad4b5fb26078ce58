"""Another table of registrations: asked before it takes people's place, and taken back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator import event_edit
from facilitator.people import People
from facilitator.people_record import Person
from facilitator.store import Store
from tests.ui.hands import focused, plain, typed
from tests.ui.test_registrations_panel import opened, read_in
from ui.event_page import EventPage
from ui.main_window import MainWindow
from ui.registrations_panel import RegistrationsPanel
from ui.settings import Seat, Settings
from ui.theme import ThemeHolder

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(qtbot: QtBot, store: Store, holder: ThemeHolder) -> EventPage:
    made = EventPage(store, holder)
    qtbot.addWidget(made)
    made.resize(1284, 770)
    made.show()
    return made


@pytest.fixture
def panel(page: EventPage) -> RegistrationsPanel:
    return page.people


@pytest.fixture
def tables(tmp_path: Path) -> tuple[Path, Path]:
    first, second = tmp_path / "a.csv", tmp_path / "b.csv"
    first.write_text("Name,E-mail\nAna,ana@example.org\nBo,bo@example.org\nEve,e@example.org\n")
    second.write_text("Name,E-mail\nAna,ana@example.org\nNew,new@example.org\n")
    return first, second


def kept(store: Store) -> list[str]:
    with People.open(store.path) as people:
        return [one.name for one in people.all()]


def replaced(qtbot: QtBot, panel: RegistrationsPanel, tables: tuple[Path, Path]) -> None:
    """The second table takes the place of the first."""
    read_in(qtbot, panel, tables[0])
    sheet = opened(qtbot, panel, tables[1])
    QTest.keyClick(focused(), Qt.Key.Key_Return, CONTROL)
    assert sheet.cancel.hasFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Return, CONTROL)
    assert panel.sheet is None


def test_what_happens_to_those_who_are_there_is_asked_first(
    qtbot: QtBot, panel: RegistrationsPanel, store: Store, tables: tuple[Path, Path]
):
    read_in(qtbot, panel, tables[0])
    assert not panel.former.isVisibleTo(panel)
    with People.open(store.path) as people:
        people.lock(people.all()[1].id, "1", "5")
    sheet = opened(qtbot, panel, tables[1])
    QTest.keyClick(focused(), Qt.Key.Key_Return, CONTROL)
    assert kept(store) == ["Ana", "Bo", "Eve"]
    said = plain(sheet.banner.text())
    assert "already, from a.csv." in said
    for count in ("1 stay", "1 come", "2 go", "1 pinned room"):
        assert count in said
    assert (sheet.take.text(), sheet.cancel.text()) == ("Replace", "Leave as they are")
    # A held key answers nothing, and Enter is for whoever has not read it.
    held = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Return, CONTROL, "", True)
    QApplication.sendEvent(focused(), held)
    assert kept(store) == ["Ana", "Bo", "Eve"]
    assert sheet.cancel.hasFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert panel.sheet is None
    assert kept(store) == ["Ana", "Bo", "Eve"]


def test_ctrl_z_brings_back_who_was_there(
    qtbot: QtBot, page: EventPage, panel: RegistrationsPanel, store: Store, tables
):
    title = store.event.title
    replaced(qtbot, panel, tables)
    assert kept(store) == ["Ana", "New"]
    assert page.undo()
    assert kept(store) == ["Ana", "Bo", "Eve"]
    assert "from a.csv are back" in plain(panel.banner.text())
    assert panel.number.text() == "3"
    assert page.redo()
    assert kept(store) == ["Ana", "New"]
    # Since then the event was changed: that is the newest.
    assert not page.keeper.do(event_edit.add_room)
    rooms = len(store.event.rooms)
    assert page.undo()
    assert len(store.event.rooms) == rooms - 1
    assert (kept(store), store.event.title) == (["Ana", "New"], title)


def test_they_are_brought_back_or_erased_later_too(
    qtbot: QtBot,
    page: EventPage,
    panel: RegistrationsPanel,
    store: Store,
    holder: ThemeHolder,
    tables: tuple[Path, Path],
    monkeypatch: pytest.MonkeyPatch,
):
    replaced(qtbot, panel, tables)
    again = RegistrationsPanel(store, holder)
    qtbot.addWidget(again)
    again.show()
    again.activateWindow()
    qtbot.waitUntil(again.isActiveWindow)
    assert not again.undo()
    assert "(a.csv)" in plain(again.former.words.text())
    again.former.back.setFocus()
    QTest.keyClick(again.former.back, Qt.Key.Key_Space)
    assert kept(store) == ["Ana", "Bo", "Eve"]
    assert "(b.csv)" in plain(again.former.words.text())
    monkeypatch.setattr("ui.sure_button.DEAF_MS", 0)
    again.former.forget.setFocus()
    QTest.keyClick(again.former.forget, Qt.Key.Key_Space)
    # It cannot be taken back: it asks first, and who goes elsewhere did not mean it.
    assert again.former.forget.text() == "Erase 2 people for good?"
    again.former.back.setFocus()
    assert again.former.forget.text() == "Erase these for good"
    again.former.forget.setFocus()
    QTest.keyClick(again.former.forget, Qt.Key.Key_Space)
    assert again.former.isVisible()
    QTest.keyClick(again.former.forget, Qt.Key.Key_Space)
    assert not again.former.isVisible()
    assert kept(store) == ["Ana", "Bo", "Eve"]
    with People.open(store.path) as people:
        assert b"new@example.org" not in people.path.read_bytes()


def test_the_palette_has_what_is_done_with_people(
    qtbot: QtBot,
    store: Store,
    holder: ThemeHolder,
    tmp_path: Path,
    tables: tuple[Path, Path],
    monkeypatch: pytest.MonkeyPatch,
):
    seat = Seat("1", "priorities", "7", "note-taker")
    window = MainWindow(store, holder, Settings(tmp_path), seat)
    qtbot.addWidget(window)
    window.resize(1180, 700)
    with qtbot.waitActive(window):
        window.show()

    def run(words: str) -> RegistrationsPanel:
        """What is found first by these words in the palette."""
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        QTest.keyClick(focused(), Qt.Key.Key_K, CONTROL)
        typed(words)
        QTest.keyClick(focused(), Qt.Key.Key_Return)
        page = window._page()
        assert isinstance(page, EventPage)
        return page.people

    panel = run("assign people")
    assert "Nobody is registered" in plain(panel.banner.text())
    assert panel.isVisible()
    assert not (store.path.parent / "room-people.sqlite").exists()
    with People.open(store.path) as people:
        people.keep([Person(name="Ana", days=("1",)), Person(name="Bo", days=("1",))], "a.csv")
        people.keep([Person(name="Ana", days=("1",))], "b.csv")
    panel.refresh()
    run("bring back")
    assert kept(store) == ["Ana", "Bo"]
    run("who sits")
    assert panel.rooms.dialog is not None
    panel.rooms.dialog.reject()
    run("assign people")
    qtbot.waitUntil(panel.assign.isEnabled)
    with People.open(store.path) as people:
        assert len(people.rooms()) == 2
    monkeypatch.setattr("ui.sure_button.DEAF_MS", 0)
    run("erase personal")
    assert panel.erase.text().endswith("for good?")
    assert panel.erase.hasFocus()
    assert kept(store) == ["Ana", "Bo"]
    QTest.keyClick(panel.erase, Qt.Key.Key_Space)
    assert not (store.path.parent / "room-people.sqlite").exists()
    window.close()


def test_the_same_people_again_are_not_asked_about(
    qtbot: QtBot, panel: RegistrationsPanel, store: Store, tables: tuple[Path, Path]
):
    read_in(qtbot, panel, tables[0])
    read_in(qtbot, panel, tables[0])
    assert not panel.former.isVisibleTo(panel)
    assert not panel.undo()
