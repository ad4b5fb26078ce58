"""Composing Chinese or Japanese, digits of every script, and keys of other layouts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from facilitator import notes, votes
from facilitator.notes import Draft
from facilitator.sessions import Place
from facilitator.store import Store
from tests.ui.hands import commit, focused
from tests.ui.room_fixtures import Key, MakePage, enter, press, stored
from ui.first_start import FirstStart
from ui.latin_keys import latin_key
from ui.main_window import MainWindow
from ui.settings import Seat, Settings
from ui.stage_keys import asked
from ui.theme import ThemeHolder

SEAT = Seat("1", "priorities", "7", "note-taker")
LTR = Qt.LayoutDirection.LeftToRight


def compose(field: QWidget, text: str) -> None:
    """Letters that are not chosen yet."""
    QCoreApplication.sendEvent(field, QInputMethodEvent(text, []))


@pytest.fixture
def window(qtbot: QtBot, store: Store, tmp_path: Path, holder: ThemeHolder) -> Iterator[MainWindow]:
    made = MainWindow(store, holder, Settings(tmp_path), SEAT)
    qtbot.addWidget(made)
    made.resize(1360, 850)
    with qtbot.waitActive(made):
        made.show()
    yield made
    made.close()


def page_of(window: MainWindow, name: str) -> Any:
    window.show_page(name)
    return window._page()


def test_enter_that_ends_a_composition_adds_no_note(
    store: Store, room7: Place, make_page: MakePage
):
    page = make_page()
    field = page.composer.field
    commit(field, "翻译")
    compose(field, "you xian")
    press(field, Key.Key_Return)
    assert stored(store, room7) == []
    commit(field, "优先")
    enter(page)
    assert [note.text for note in stored(store, room7)] == ["翻译优先"]


def test_esc_gives_up_a_composition_and_not_the_note(
    store: Store, room7: Place, make_page: MakePage
):
    page = make_page()
    field = page.composer.field
    commit(field, "翻译")
    compose(field, "you")
    press(field, Key.Key_Escape)
    assert field.hasFocus()
    assert page.composer.text() == "翻译"


def test_what_is_composed_outlives_a_note_from_elsewhere(
    store: Store, room7: Place, make_page: MakePage
):
    page = make_page()
    field = page.composer.field
    compose(field, "ni hao")
    notes.add(store, room7, Draft("from another window", "idea"))
    QCoreApplication.processEvents()
    assert field.document().firstBlock().layout().preeditAreaText() == "ni hao"
    commit(field, "你好")
    assert page.composer.text() == "你好"


@pytest.mark.parametrize("typed", ["#٢٤ مقعدان", "#２４　席位", "#२४ सीटें"])
def test_a_number_of_an_initiative_in_any_digits(
    store: Store, room7: Place, make_page: MakePage, typed: str
):
    page = make_page()
    for letter in typed:
        commit(page.composer.field, letter)
    enter(page)
    assert [note.initiatives for note in stored(store, room7)] == [("24",)]


@pytest.mark.parametrize("typed", ["٢ ٢٤ ٣١", "２　２４　３１", "२ २४ ३१"])
def test_a_ballot_in_any_digits(window: MainWindow, store: Store, room7: Place, typed: str):
    page_of(window, "votes")
    field = focused()
    compose(field, typed[:1])
    press(field, Key.Key_Return)
    assert votes.of_session(store, room7).ballots == ()
    commit(field, typed)
    press(field, Key.Key_Return)
    assert [one.choices for one in votes.of_session(store, room7).ballots] == [("2", "24", "31")]


def test_a_composition_in_the_palette_runs_nothing(window: MainWindow):
    press(focused(), Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    field = focused()
    compose(field, "tou piao")
    press(field, Key.Key_Return)
    assert focused() is field
    commit(field, "ｒｏｏｍ １２")
    press(field, Key.Key_Return)
    assert window.seat.room == "12"


def test_the_filter_of_initiatives_takes_any_digits(window: MainWindow):
    page = page_of(window, "room")
    press(focused(), Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    compose(focused(), "ni")
    press(focused(), Key.Key_Return)
    assert focused() is page.initiatives.filter
    commit(focused(), "٢٤")
    press(focused(), Key.Key_Return)
    assert page.composer.target() == ("24",)


def test_a_cell_begins_with_what_is_composed(window: MainWindow):
    page = page_of(window, "event")
    grid = page.rooms
    grid.go_to("2", "name")
    grid.setFocus()
    compose(grid, "fang jian")
    editor = focused()
    assert editor is not grid
    press(editor, Key.Key_Return)
    assert focused() is editor
    commit(editor, "翻译房间")
    press(editor, Key.Key_Return)
    assert window._store.event.room("2").name == "翻译房间"


def test_a_message_that_is_composed_is_not_shown_before_it_is_chosen(window: MainWindow):
    window._actions["stage_message"].trigger()
    field = focused()
    compose(field, "qing")
    press(field, Key.Key_Return)
    assert window._stage.message == ""
    commit(field, "请说慢一点")
    press(field, Key.Key_Return)
    assert window._stage.message == "请说慢一点"


@pytest.mark.parametrize("typed", ["１２", "١٢", "१२"])
def test_the_number_of_a_room_in_any_digits(
    qtbot: QtBot, store: Store, holder: ThemeHolder, typed: str
):
    first = FirstStart(holder, store.event, None)
    qtbot.addWidget(first)
    with qtbot.waitActive(first):
        first.show()
    first.focus_start()
    commit(focused(), typed)
    with qtbot.waitSignal(first.chosen) as chosen:
        press(focused(), Key.Key_Return)
    assert chosen.args is not None
    assert chosen.args[0].room == "12"


# The keys S, R and B of three layouts, as X11 sends them; and what a Latin layout has there.
LAYOUTS = {
    "Russian": ("ы", "к", "и"),
    "Arabic": ("س", "ق", "لا"[0]),
    "Hindi": ("े", "ी", "व"),
    "Greek": ("σ", "ρ", "β"),
}
PLACES = {
    "linux": ((39, 0), (27, 0), (56, 0)),
    "win32": ((0x1F, 0), (0x13, 0), (0x30, 0)),
    "darwin": ((1, 1), (1, 15), (1, 11)),
}


def pressed(text: str, place: tuple[int, int]) -> QKeyEvent:
    """A key whose letter Qt has no name for."""
    code = ord(text.upper()[0])
    none = Qt.KeyboardModifier.NoModifier
    return QKeyEvent(QEvent.Type.KeyPress, code, none, *place, 0, text)


@pytest.mark.parametrize("system", PLACES)
@pytest.mark.parametrize("layout", LAYOUTS)
def test_keys_of_the_stage_on_layouts_of_other_scripts(
    monkeypatch: pytest.MonkeyPatch, system: str, layout: str
):
    monkeypatch.setattr("sys.platform", system)
    found = [
        asked(pressed(text, place), LTR)
        for text, place in zip(LAYOUTS[layout], PLACES[system], strict=True)
    ]
    assert found == ["skip", "reset", "blackout"]


def test_a_latin_letter_is_meant_as_it_is_written(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("sys.platform", "linux")
    # Dvorak has an O where English has S, and AZERTY an A where it has Q.
    assert latin_key(pressed("o", (39, 0))) == Qt.Key.Key_O
    assert latin_key(pressed("a", (24, 0))) == Qt.Key.Key_A
    assert latin_key(pressed("ö", (47, 0))) == ord("Ö")
    assert asked(pressed("ы", (0, 0)), LTR) == ""


def test_keys_of_a_note_on_a_russian_keyboard(
    store: Store, room7: Place, make_page: MakePage, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("sys.platform", "linux")
    notes.add(store, room7, Draft("Hubs first", "idea"))
    page = make_page()
    view = page.notes.view
    view.setFocus()
    press(view, Key.Key_End)
    QCoreApplication.sendEvent(view, pressed("е", (28, 0)))  # T is the translation
    assert focused() is not view
    assert "ranslation" in focused().accessibleName()
