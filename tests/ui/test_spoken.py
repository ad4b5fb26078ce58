"""Whoever does not see the window hears all of it, and reaches all of it by keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from facilitator.store import Store
from tests.ui import spoken_walk
from tests.ui.hands import plain
from tests.ui.room_fixtures import Key, press
from tests.ui.spoken_tree import Role, heard, interface_of, spoken_focus, tree, wrong
from ui.first_start import FirstStart
from ui.main_window import MainWindow
from ui.settings import Settings
from ui.shortcuts import ShortcutsDialog
from ui.stage_window import StageWindow
from ui.theme import ThemeHolder


@pytest.fixture
def window(qtbot: QtBot, store: Store, tmp_path: Path, holder: ThemeHolder) -> Iterator[MainWindow]:
    """A room in the middle of its work."""
    spoken_walk.live_in(store)
    made = MainWindow(store, holder, Settings(tmp_path), spoken_walk.SEAT)
    qtbot.addWidget(made)
    made.resize(1360, 850)
    with qtbot.waitActive(made):
        made.show()
    yield made
    made.close()


def page_of(window: MainWindow) -> Any:
    return window._page()


def everything(root: QWidget) -> list[str]:
    return [str(one) for one, _ in tree(root)]


@pytest.mark.parametrize("name", spoken_walk.NAMES)
def test_all_of_a_page_is_heard_and_reached(window: MainWindow, name: str):
    window.show_page(name)
    spoken_walk.settle(window)
    assert wrong(window) == []
    assert [
        (type(one).__name__, one.accessibleName()) for one in spoken_walk.unreached(window)
    ] == []


def test_every_view_of_the_results_is_heard(window: MainWindow):
    window.show_page("results")
    for view in ("map", "notes", "plan", "coverage"):
        page_of(window).views._choose(view)
        spoken_walk.settle(window)
        assert wrong(window) == [], view


OPENINGS: dict[str, tuple[str, Callable[[MainWindow], None]]] = {
    "a new talk": ("talks", lambda window: page_of(window).new_item()),
    "sign-ups": ("talks", lambda window: page_of(window).paste_chat()),
    "a chat": ("votes", lambda window: page_of(window).paste_chat()),
    "the laptop goes round": ("votes", lambda window: page_of(window).pass_laptop()),
    "close the vote": ("votes", lambda window: page_of(window).close_or_reopen()),
    "rounds": ("event", lambda window: page_of(window).open_round()),
    "initiatives": ("event", lambda window: page_of(window).open_initiatives()),
    "prepared talks": ("event", lambda window: page_of(window).open_talks()),
    "groups": ("event", lambda window: page_of(window).make_groups()),
}


@pytest.mark.parametrize("name", OPENINGS)
def test_all_of_a_dialog_is_heard_and_reached(qtbot: QtBot, window: MainWindow, name: str):
    page, open_dialog = OPENINGS[name]
    window.show_page(page)
    spoken_walk.settle(window)
    open_dialog(window)
    dialogs = [one for one in window.findChildren(QDialog) if one.isVisible()]
    assert len(dialogs) == 1
    dialogs[0].activateWindow()
    qtbot.waitUntil(dialogs[0].isActiveWindow)
    assert wrong(dialogs[0]) == []
    missed = spoken_walk.unreached(dialogs[0])
    assert [(type(one).__name__, one.accessibleName()) for one in missed] == []
    dialogs[0].reject()


def test_rows_of_the_notes_are_heard_one_by_one(window: MainWindow):
    view = page_of(window).notes.view
    view.setFocus()
    found = interface_of(view)
    names = [plain(found.child(at).text(QAccessible.Text.Name)) for at in range(found.childCount())]
    assert len(names) == 5
    assert names[1].startswith("Concern, English, ")
    assert names[1].endswith("initiative 24. If seats follow edits, the largest wikis decide.")
    press(view, Key.Key_End)
    press(view, Key.Key_Up)
    assert found.focusChild().text(QAccessible.Text.Name) == found.child(3).text(
        QAccessible.Text.Name
    )
    assert found.child(3).state().selected
    assert "谁来决定翻译的优先顺序" in spoken_focus()


def test_a_chart_has_its_table_as_description(window: MainWindow):
    window.show_page("results")
    spoken_walk.settle(window)
    charts = [one for one, _ in tree(window) if one.role == Role.Chart]
    assert [one.name for one in charts] == ["By language of the room"]
    assert "English, 24, 33.3\u00a0%" in charts[0].description


def test_what_a_choice_is_about_is_heard_with_what_is_chosen(window: MainWindow):
    window.show_page("settings")
    spoken_walk.settle(window)
    said = everything(window)
    language, look = [one for one in said if "combo box" in one][:2]
    assert "Language, of the window" in language
    assert "As the system (English)" in language
    assert "Light or dark" in look
    assert "As the system" in look


def test_the_page_that_is_shown_is_where_tab_enters_the_pages(window: MainWindow):
    window.show_page("plan")
    for one in spoken_walk.stops(window):
        if one in window._navigation.findChildren(QWidget):
            assert heard(interface_of(one)).name == "Plan"
            assert "checked" in heard(interface_of(one)).states
            return
    raise AssertionError("the pages are not reached")


def test_shift_tab_goes_the_same_way_back(window: MainWindow):
    start = QApplication.focusWidget()
    assert start is not None
    window.focusNextPrevChild(True)
    window.focusNextPrevChild(True)
    window.focusNextPrevChild(False)
    window.focusNextPrevChild(False)
    assert QApplication.focusWidget() is start


def test_the_stage_and_the_line_that_steers_it_are_heard(qtbot: QtBot, window: MainWindow):
    window._stage.toggle()
    stage = next(one for one in QApplication.topLevelWidgets() if isinstance(one, StageWindow))
    qtbot.waitUntil(stage.isVisible)
    assert heard(interface_of(stage)).role == Role.Document
    assert "Welcome" in heard(interface_of(stage)).name
    assert wrong(window) == []
    missed = spoken_walk.unreached(window)
    assert [(type(one).__name__, one.accessibleName()) for one in missed] == []


def test_the_first_screen_and_the_list_of_keys_are_heard(
    qtbot: QtBot, window: MainWindow, store: Store, holder: ThemeHolder
):
    keys = ShortcutsDialog(holder, window._actions.entries(), window)
    first = FirstStart(holder, store.event, None)
    for shown in (keys, first):
        qtbot.addWidget(shown)
        shown.show()
        shown.activateWindow()
        qtbot.waitUntil(shown.isActiveWindow)
        assert wrong(shown) == []
        assert [type(one).__name__ for one in spoken_walk.unreached(shown)] == []


def test_the_time_that_is_left_is_said_when_asked_for(window: MainWindow):
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    press(window, Key.Key_T, held)
    assert plain(window._message.text()).startswith("Welcome, 20:00, until ")
    assert window._message.isVisible()


def test_keys_are_heard_where_there_is_no_room_to_show_them(window: MainWindow):
    window.resize(1180, 700)
    window.show_page("talks")
    spoken_walk.settle(window)
    said = everything(window)
    for line in (
        "Export · button · Ctrl E",
        "Add a talk · button · Ctrl N",
        "Votes · check box · not checked · Ctrl 2",
        "Room 7, English · button · Opens the choice of another room",
    ):
        assert line in said
    window.show_page("settings")
    spoken_walk.settle(window)
    assert "Last call, but at most, of what is planned · edit · 10 %" in everything(window)
