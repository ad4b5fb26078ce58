from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from facilitator.event import Event
from tests.ui.hands import plain
from ui import language
from ui.first_start import FirstStart
from ui.settings import Seat, Settings
from ui.theme import ThemeHolder, load_theme


@pytest.fixture
def first(qtbot: QtBot, event: Event) -> FirstStart:
    widget = FirstStart(ThemeHolder(load_theme("light")), event, None)
    qtbot.addWidget(widget)
    widget.show()
    widget.focus_start()
    return widget


def field(first: FirstStart):
    return first.focusWidget()


def test_a_number_and_enter_are_enough(qtbot: QtBot, first: FirstStart):
    qtbot.keyClicks(field(first), "17")
    with qtbot.waitSignal(first.chosen) as chosen:
        qtbot.keyClick(field(first), Qt.Key.Key_Return)
    assert chosen.args == [Seat("2", "priorities", "17", "note-taker")]


def test_digits_of_another_script(qtbot: QtBot, first: FirstStart):
    field(first).setText("١٢")
    with qtbot.waitSignal(first.chosen) as chosen:
        qtbot.keyClick(field(first), Qt.Key.Key_Return)
    assert chosen.args[0].room == "12"


def test_the_role_is_chosen(qtbot: QtBot, first: FirstStart):
    first.choose_role(2)
    with qtbot.waitSignal(first.chosen) as chosen:
        qtbot.keyClick(field(first), Qt.Key.Key_Return)
    assert chosen.args[0].role == "coordinator"


def test_the_focus_shows_on_the_chosen_role(qtbot: QtBot, first: FirstStart):
    card = first._cards["note-taker"]
    assert card.isChecked()
    before = card.grab().toImage()
    qtbot.keyClick(field(first), Qt.Key.Key_Tab)
    assert card.hasFocus()
    assert card.grab().toImage() != before


def test_the_example_is_an_initiative_of_the_event(qtbot: QtBot, event: Event):
    few = replace(event, initiatives=event.initiatives[:12])
    for one, example in ((event, "#24"), (few, "#7")):
        widget = FirstStart(ThemeHolder(load_theme("light")), one, None)
        qtbot.addWidget(widget)
        said = widget._cards["note-taker"].accessibleDescription()
        assert f"{example} tags an initiative" in said
    assert few.example in few.by_number


def test_arrows_walk_through_the_rooms(qtbot: QtBot, first: FirstStart):
    qtbot.keyClick(field(first), Qt.Key.Key_Down)
    qtbot.keyClick(field(first), Qt.Key.Key_Down)
    qtbot.keyClick(field(first), Qt.Key.Key_Up)
    with qtbot.waitSignal(first.chosen) as chosen:
        qtbot.keyClick(field(first), Qt.Key.Key_Return)
    assert chosen.args[0].room == "2"


@pytest.mark.parametrize(
    ("typed", "room"),
    [
        ("arab", "6"),
        ("العربية", "6"),
        ("عربي", "6"),
        ("de", "13"),
        ("DEUTSCH", "13"),
        ("francais", "3"),
        ("中文", "15"),
    ],
)
def test_a_room_is_found_by_its_language(qtbot: QtBot, first: FirstStart, typed: str, room: str):
    field(first).setText(typed)
    line = field(first)
    assert line.width() >= line.fontMetrics().horizontalAdvance(typed)
    with qtbot.waitSignal(first.chosen) as chosen:
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert chosen.args[0].room == room


def test_in_another_language_of_the_window_a_room_is_found_by_three_names(
    first: FirstStart, qapp: QApplication
):
    loaded = language.install(qapp, "fr")
    try:
        for typed in ("allemand", "Deutsch", "german", "de"):
            field(first).setText(typed)
            assert "Deutsch" in plain(field(first).accessibleDescription()), typed
        field(first).setText("klingon")
        assert "Deutsch" not in field(first).accessibleDescription()
    finally:
        for translator in loaded:
            qapp.removeTranslator(translator)


def test_alt_and_down_opens_the_list_with_the_rooms_of_that_language_first(
    qtbot: QtBot, first: FirstStart
):
    qtbot.keyClicks(field(first), "arab")
    qtbot.keyClick(field(first), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    menu = first.findChild(QMenu)
    assert menu is not None
    assert menu.isVisible()
    lines = [plain(action.text()) for action in menu.actions() if not action.isSeparator()]
    rooms = [line.split("   ")[0] for line in lines[:4]]
    assert rooms == ["Room 6", "Room 12", "Room 22", "Room 1"]
    assert len(lines) == 30
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    with qtbot.waitSignal(first.chosen) as chosen:
        qtbot.keyClick(field(first), Qt.Key.Key_Return)
    assert chosen.args[0].room == "12"


def test_a_room_that_is_not_there_is_said_and_nothing_starts(qtbot: QtBot, first: FirstStart):
    qtbot.keyClicks(field(first), "44")
    with qtbot.assertNotEmitted(first.chosen):
        qtbot.keyClick(field(first), Qt.Key.Key_Return)
    shown = [label.text() for label in first.findChildren(QLabel) if label.isVisible()]
    assert any("There is no room" in text and "44" in text for text in shown)


def test_an_empty_room_field_is_not_wrong(qtbot: QtBot, first: FirstStart):
    def said() -> str:
        return " ".join(label.text() for label in first.findChildren(QLabel) if label.isVisible())

    qtbot.keyClicks(field(first), "44")
    assert "There is no room" in said()
    field(first).selectAll()
    qtbot.keyClick(field(first), Qt.Key.Key_Backspace)
    assert "There is no room" not in said()
    assert field(first).accessibleDescription() == ""
    with qtbot.assertNotEmitted(first.chosen):
        qtbot.keyClick(field(first), Qt.Key.Key_Return)
    assert plain(said()).count("Type the number of your room, from 1 to 30.") == 1
    qtbot.keyClicks(field(first), "3")
    assert "Type the number of your room" not in said()


def test_settings_give_the_seat_back_and_forget_rooms_that_are_gone(tmp_path, event: Event):
    settings = Settings(tmp_path)
    assert settings.seat(event) is None
    seat = Seat("2", "priorities", "17", "facilitator")
    settings.keep_seat(seat)
    assert Settings(tmp_path).seat(event) == seat
    settings.keep_seat(Seat("2", "priorities", "99", "facilitator"))
    assert Settings(tmp_path).seat(event) is None
