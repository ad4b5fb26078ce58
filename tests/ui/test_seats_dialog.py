"""Who sits where: moved by the number of a room, pinned, taken back, written as it stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from facilitator import people, seating
from facilitator.folder_files import FOR_MEETING
from facilitator.people import People
from facilitator.people_record import Person
from facilitator.seating import Seating
from facilitator.store import Store
from tests.ui.hands import focused, plain, typed
from ui.seat_words import SeatWords
from ui.seats_dialog import SeatsDialog
from ui.text import noting_cuts
from ui.theme import ThemeHolder

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ANA = Person(name="Ana Quispe", email="ana@example.org", languages=("en",), days=("1",))
BO = Person(name="Bo Ek", community="WMSE", languages=("en",), days=("1",))
LEILA = Person(name="ليلى حسن", email="l@example.org", languages=("ar",), days=("1", "2"))


@pytest.fixture
def dialog(
    qtbot: QtBot, store: Store, holder: ThemeHolder, tmp_path: Path
) -> Iterator[SeatsDialog]:
    with People.open(store.path) as kept:
        kept.keep([ANA, BO, LEILA])
        seating.assign(store.event, kept)
    over = QWidget()
    qtbot.addWidget(over)
    over.resize(1280, 850)
    over.show()
    made = SeatsDialog(store, holder, tmp_path / "out", over)
    made.open()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.reject()


def sits(store: Store, person: Person, day: str = "1") -> tuple[str, bool]:
    with People.open(store.path) as kept:
        return next(
            (one.room, one.locked)
            for one in kept.rooms()
            if (one.person, one.day) == (person.id, day)
        )


def counts(dialog: SeatsDialog) -> dict[str, str]:
    return {row.name: row.count for row in dialog.rooms.rows()}


def test_a_number_and_enter_move_and_pin_who_is_marked(dialog: SeatsDialog, store: Store):
    assert [row.name for row in dialog.people.rows()][:2] == ["Ana Quispe", "Bo Ek"]
    typed("12")
    assert focused() is dialog.room
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert focused() is dialog.people
    assert sits(store, ANA) == ("12", True)
    assert counts(dialog)["Room 12"] == "1"
    # Room 12 speaks Arabic: that is said, and she sits there all the same.
    assert "cannot follow" in dialog.people.rows()[0].trouble
    assert "1 of them cannot follow" in dialog.banner.text()
    with People.open(store.path) as kept:
        seating.assign(store.event, kept)
    assert sits(store, ANA) == ("12", True)


def test_several_are_moved_at_once_and_taken_back_at_once(dialog: SeatsDialog, store: Store):
    before = [sits(store, one) for one in (ANA, BO)]
    QTest.keyClick(focused(), Qt.Key.Key_Down, SHIFT)
    typed("٧")
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert [sits(store, one) for one in (ANA, BO)] == [("7", True)] * 2
    QTest.keyClick(focused(), Qt.Key.Key_Z, CONTROL)
    assert [sits(store, one) for one in (ANA, BO)] == before
    with People.open(store.path) as kept:
        assert kept.locks() == {}


def test_space_pins_and_lets_go(dialog: SeatsDialog, store: Store):
    room, _ = sits(store, ANA)
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert sits(store, ANA) == (room, True)
    assert dialog.people.rows()[0].pinned
    typed("p")
    assert sits(store, ANA) == (room, False)
    assert "let go" in dialog.banner.text()


@pytest.mark.parametrize(("number", "why"), [("99", "There is no room"), ("16", "does not meet")])
def test_a_room_that_is_not_there_moves_nobody(
    dialog: SeatsDialog, store: Store, number: str, why: str
):
    before = sits(store, ANA)
    typed(number)
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert why in plain(dialog.wrong.text())
    assert dialog.room.text() == number  # nothing typed is lost
    assert sits(store, ANA) == before
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert focused() is dialog.people


def test_a_pin_whose_room_is_gone_is_shown_and_can_be_let_go_of(
    qtbot: QtBot, dialog: SeatsDialog, store: Store
):
    with People.open(store.path) as kept:
        kept.lock(ANA.id, "1", "16")  # which meets on the other day
        seating.assign(store.event, kept)
    QTest.keyClick(focused(), Qt.Key.Key_Z, CONTROL)  # nothing to take back: nothing happens
    QTest.keyClick(dialog.assign, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not dialog.desk.busy and dialog.people.isEnabled())
    row = dialog.people.rows()[0]
    assert "pinned to 16, not there" in plain(row.trouble)
    assert "choices of a room that does not meet then: 1" in plain(dialog.banner.text())
    typed("p")
    with People.open(store.path) as kept:
        assert kept.locks() == {}


def test_people_are_found_by_words_and_by_room(dialog: SeatsDialog, store: Store):
    QTest.keyClick(focused(), Qt.Key.Key_F, CONTROL)
    typed("wmse")
    assert [row.name for row in dialog.people.rows()] == ["Bo Ek"]
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert focused() is dialog.people
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert len(dialog.people.rows()) == 3
    dialog.rooms.setFocus()
    room, _ = sits(store, LEILA)
    while dialog.rooms.current_id() != room:
        QTest.keyClick(focused(), Qt.Key.Key_Down)
    assert LEILA.name in [row.name for row in dialog.people.rows()]
    assert len(dialog.people.rows()) < 3


def test_the_lists_are_written_as_people_sit(qtbot: QtBot, dialog: SeatsDialog, tmp_path: Path):
    typed("12")
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    QTest.keyClick(focused(), Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: "the lists are in" in dialog.banner.text())
    stem = Path(FOR_MEETING).stem
    assert "Room 12,ana@example.org" in (tmp_path / "out" / f"{stem}-day-1.csv").read_text()


def test_nothing_of_them_is_outside_their_file(dialog: SeatsDialog, store: Store, tmp_path: Path):
    typed("12")
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    kept = people.path_beside(store.path)
    for one in [path for path in tmp_path.rglob("*") if path.is_file() and path != kept]:
        said = one.read_bytes()
        assert b"Quispe" not in said
        assert ANA.id.encode() not in said
    assert store.undo_label() is None


def test_a_room_whose_name_does_not_say_its_number_shows_it(
    dialog: SeatsDialog, store: Store, qtbot: QtBot
):
    rooms = [replace(one, name="Garden") if one.key == "3" else one for one in store.event.rooms]
    event = replace(store.event, rooms=tuple(rooms))
    shown = SeatWords(dialog).rooms(Seating(event, (), {}, {}), "1", ())
    numbers = {row.name: row.number for row in shown}
    assert (numbers["Garden"], numbers["Room 7"], numbers["All rooms"]) == ("3", "", "")
    (garden,) = [row for row in shown if row.name == "Garden"]
    assert garden.said.startswith("3, Garden")
    dialog.rooms.show_rows(shown)
    dialog.rooms.grab()  # it is painted


def test_where_columns_have_no_room_names_and_keys_are_still_whole(
    qtbot: QtBot, dialog: SeatsDialog, holder: ThemeHolder
):
    first = dialog.people.model().index(0, 0)
    low = dialog.people.visualRect(first).height()
    dialog.resize(900, 600)
    holder.show_scale(1.8)
    qtbot.waitUntil(lambda: dialog.people.visualRect(first).height() > 2 * low)
    with noting_cuts() as cuts:
        dialog.grab()
    assert not {cut.text for cut in cuts} & {"Ana Quispe", "Bo Ek", "ليلى حسن", "WMSE"}
    words = {"moves and pins", "pins, lets go", "takes back", "Move who is marked to room"}
    shown = [one for one in dialog.findChildren(QLabel) if one.text() in words]
    assert len(shown) == len(words)
    assert not [one.text() for one in shown if one.width() < one.sizeHint().width()]
    holder.show_scale(1.0)
    dialog.resize(1200, 760)
    qtbot.waitUntil(lambda: dialog.people.visualRect(first).height() == low)
