"""The map view in a plain window, driven by keys, on real stores and the real table."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from facilitator import advance, history, sessions, votes
from facilitator.advance_table import SHIPPED
from facilitator.records import Priority
from facilitator.standings import Filter
from facilitator.store import Store
from tests.conftest import OpenStore
from tests.ui.hands import focused, plain, spoken_in
from ui import ask_files
from ui.results_map import MapView
from ui.results_view import Asked
from ui.theme import ThemeHolder
from ui.words_dialog import WordsDialog

Key, Mod = Qt.Key, Qt.KeyboardModifier
ASKED = Asked("priorities")
ROWS = list(csv.DictReader(SHIPPED.open(encoding="utf-8-sig", newline="")))
HEAD = "community,region,type,country,recommendation_no,initiative_no,note\n"
WORDS = (
    HEAD
    + "Wikimedia Ghana,Sub-Saharan Africa,user group,Ghana,,global council,\n"
    + "Wikimedia Taiwan,ESEAP,chapter,Taiwan,,,技能培訓 for everybody\n"
    + "ويكيميديون عرب,MENA,user group,,,المجلس,\n"
)


class Window(QWidget):
    """What the page is for a view: it shows it, and asks again when the store changes."""

    def __init__(self, store: Store, holder: ThemeHolder) -> None:
        super().__init__()
        self.view = MapView(store, holder)
        self.chosen: list[str] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.view.item_chosen.connect(self.chosen.append)


Show = Callable[..., Window]


@pytest.fixture(autouse=True)
def british():
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def show(qtbot: QtBot, holder: ThemeHolder) -> Show:
    def make(store: Store, item: str = "11", width: int = 1284, height: int = 798) -> Window:
        window = Window(store, holder)
        qtbot.addWidget(window)
        window.resize(width, height)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        window.view.show_asked(ASKED, item)
        window.view.focus_start()
        QApplication.processEvents()  # everything has its place
        return window

    return make


@pytest.fixture
def filled(store: Store) -> Store:
    advance.import_file(store, SHIPPED)
    return store


@pytest.fixture
def table(tmp_path: Path) -> Callable[[str], Path]:
    def write(text: str) -> Path:
        path = tmp_path / "priorities.csv"
        path.write_text(text, encoding="utf-8")
        return path

    return write


def press(key: Qt.Key, held: Qt.KeyboardModifier = Mod.NoModifier) -> None:
    QTest.keyClick(focused(), key, held)


def type_keys(text: str) -> None:
    """Each key goes where the one before has put the cursor."""
    for letter in text:
        QTest.keyClicks(focused(), letter)


def choosing(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> None:
    """The file dialog of the system, and what a person chooses in it."""
    name = str(path) if path else ""
    monkeypatch.setattr(ask_files, "one_file", lambda *_args: name)


def cast(store: Store, room: str, *ballots: str) -> None:
    place = sessions.place(store, store.event.room(room).days[0], "priorities", room)
    for ballot in ballots:
        votes.cast(store, place, ballot)


def dialog_of(window: Window, qtbot: QtBot) -> WordsDialog:
    made = window.view.desk.dialog
    assert made is not None
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def mapped(store: Store) -> dict[str, tuple[tuple[str, ...], bool]]:
    return {one.community: (one.mapped, one.settled) for one in store.find(Priority)}


# Reading a table in


def test_an_empty_store_asks_for_a_table_and_reads_it(
    store: Store, show: Show, monkeypatch: pytest.MonkeyPatch
):
    window = show(store)
    view = window.view
    assert view.empty.isVisible()
    assert "No advance priorities yet" in view.empty.accessibleName()
    assert not view.canvas.isVisible()
    assert view.chart() is None
    assert focused() is view.read
    choosing(monkeypatch, None)
    press(Key.Key_Return)
    assert not store.find(Priority)
    choosing(monkeypatch, SHIPPED)
    press(Key.Key_Return)
    assert len(store.find(Priority)) == len(ROWS)
    assert view.canvas.isVisible()
    assert not view.empty.isVisible()
    assert view.count.text() == "7 communities"
    assert focused() is view.choice
    assert view.chart() is not None


def test_the_table_of_the_event_is_one_key_away(store: Store, show: Show):
    window = show(store)
    press(Key.Key_Tab)
    assert focused() is window.view.read_known
    press(Key.Key_Space)
    assert len(store.find(Priority)) == len(ROWS)


def test_reading_in_is_one_change_that_can_be_undone(store: Store, show: Show):
    window = show(store)
    window.view.desk.read_in(SHIPPED)
    assert len(history.page(store)) == 1
    store.undo()
    window.view.show_asked(ASKED, "11")
    assert window.view.empty.isVisible()


def test_every_mistake_is_a_sentence_with_line_and_column(
    store: Store, show: Show, monkeypatch: pytest.MonkeyPatch, table: Callable[[str], Path]
):
    window = show(store)
    view = window.view
    wrong = HEAD + "A,MENA,,,,99,\n,MENA,,,,2,\nB,MENA,,,11,,\n"
    choosing(monkeypatch, table(wrong))
    press(Key.Key_Return)
    assert not store.find(Priority)
    assert plain(view.desk.message.text()) == "Nothing was read in: 3 mistakes in priorities.csv."
    lines = plain(view.desk.details.text()).splitlines()
    assert lines == [
        "Line 2, column initiative_no: “99” is not an initiative: numbers from 1 to 45, "
        "with 9a, 9b, 9c for 9.",
        "Line 3, column community: “nothing” is not the name of a community.",
        "Line 4, column recommendation_no: “11” is not a recommendation from 1 to 10.",
    ]
    assert view.desk.details.isAncestorOf(focused())
    with spoken_in("de"):
        view.retranslate()
        assert "3 Fehler in priorities.csv" in plain(view.desk.message.text())
        assert plain(view.desk.details.text()).startswith("Zeile 2, Spalte initiative_no")
    press(Key.Key_Escape)
    assert not view.desk.details.isVisible()
    assert not view.desk.message.isVisible()
    assert focused() is view.read


def test_what_cannot_be_read_is_said(
    store: Store, show: Show, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    window = show(store)
    choosing(monkeypatch, tmp_path / "gone.csv")
    press(Key.Key_Return)
    assert "cannot be read" in window.view.desk.details.text()
    assert not store.find(Priority)


def test_the_same_table_again_says_that_nothing_is_new(filled: Store, show: Show):
    window = show(filled)
    window.view.desk.read_in(SHIPPED)
    assert window.view.desk.message.text() == "Nothing new: 51 rows were here already."
    window.view.desk.message.focus_action()
    press(Key.Key_Return)
    assert not window.view.desk.message.isVisible()
    assert focused() is window.view.choice


def test_remarks_stay_with_what_was_read(store: Store, show: Show, table: Callable[[str], Path]):
    window = show(store)
    window.view.desk.read_in(table(HEAD + "A,MENA,,,1,24,\n"))
    assert len(store.find(Priority)) == 1
    assert window.view.desk.message.text() == "1 row read in, with remarks."
    said = plain(window.view.desk.details.text())
    assert said.startswith("Line 2, column initiative_no: 24 is of recommendation 4.")


def menu_action(window: Window, words: str):
    menu = window.view.desk.menu(window)
    return next(one for one in menu.actions() if one.text() == words)


def test_all_priorities_can_be_removed_and_come_back(filled: Store, show: Show):
    window = show(filled)
    menu_action(window, "Remove all priorities").trigger()
    assert not filled.find(Priority)
    assert window.view.empty.isVisible()
    assert focused() is window.view.read
    filled.undo()
    window.view.show_asked(ASKED, "11")
    assert len(filled.find(Priority)) == len(ROWS)
    assert window.view.canvas.isVisible()


def test_another_table_adds_to_what_is_there(
    filled: Store, show: Show, monkeypatch: pytest.MonkeyPatch, table: Callable[[str], Path]
):
    window = show(filled)
    choosing(monkeypatch, table(HEAD + "Wikimedia Sverige,W & N Europe,,,,11,\n"))
    menu_action(window, "Read in another table").trigger()
    assert window.view.count.text() == "8 communities"
    assert window.view.table.rows()[-1][1:3] == ("4", "8")


def test_a_store_that_is_only_read_changes_nothing(
    filled: Store, open_store: OpenStore, show: Show
):
    reading = open_store("room.sqlite", read_only=True, event=None)
    window = show(reading)
    assert window.view.canvas.isVisible()
    assert not menu_action(window, "Remove all priorities").isEnabled()
    assert not menu_action(window, "Read in another table").isEnabled()
    assert len(reading.find(Priority)) == len(ROWS)


# What is shown


def test_the_table_has_the_totals_of_the_file(filled: Store, show: Show):
    window = show(filled)
    named = {row["community"] for row in ROWS if row["initiative_no"] == "11"}
    everybody = {row["community"] for row in ROWS}
    window.view.as_table.setFocus()
    press(Key.Key_Space)
    assert window.view.table.isVisible()
    assert not window.view.canvas.isVisible()
    *rows, whole = window.view.table.rows()
    assert whole == ("All communities", str(len(named)), str(len(everybody)), "42.9\u00a0%")
    assert sum(int(row[1]) for row in rows) == len(named)
    assert sum(int(row[2]) for row in rows) == len(everybody)
    assert rows[-1] == ("No region", "0", "1", "0.0\u00a0%")
    model = window.view.table.model()
    said = model.data(model.index(0, 1), Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Named it: 2"


def test_the_table_is_read_by_keys_and_esc_leads_back(filled: Store, show: Show):
    window = show(filled)
    view = window.view
    view.as_table.click()
    view.table.setFocus()
    press(Key.Key_Down)
    press(Key.Key_Right)
    assert (view.table.currentIndex().row(), view.table.currentIndex().column()) == (1, 1)
    press(Key.Key_Escape)
    assert view.canvas.isVisible()
    assert focused() is view.canvas


def test_the_side_panel_says_share_votes_places_and_regions(filled: Store, show: Show):
    cast(filled, "1", "11 24 2", "11 31", "24")
    window = show(filled)
    panel = window.view.panel
    assert [figure for figure, _ in panel.figures.figures()] == ["43\u00a0%", "33.3\u00a0%"]
    assert plain(panel.places.text()) == "In advance: rank 1=. In the rooms: rank 1=."
    assert [(one.name, plain(one.numbers)) for one in panel.bars.rows()] == [
        ("Middle East & North Africa + South Asia", "2 of 3"),
        ("Latin America & Caribbean + Sub-Saharan Africa", "1 of 3"),
    ]
    assert plain(panel.note.text()) == (
        "Regions with fewer than 3 communities are joined with a neighbour. "
        "Of no region: Wikimedia LGBT+. 0 of 1 named it."
    )
    window.view.set_item("45")
    assert panel.places.text() == "Nobody named it in advance. In the rooms: no votes."


def test_with_large_text_the_side_panel_stands_below_the_map(
    filled: Store, show: Show, holder: ThemeHolder
):
    window = show(filled, width=1264)
    view = window.view
    assert view.panel.pos().x() > view.canvas.mapTo(view, QPoint()).x() + view.canvas.width() - 2
    holder.show_scale(2.0)
    QApplication.processEvents()
    below = view.panel.mapTo(view, QPoint()).y()
    assert view.minimumSizeHint().width() <= 1264
    assert below >= view.tops.mapTo(view, QPoint(0, view.tops.height())).y()
    assert view.panel.width() == view.canvas.width() == 1264
    holder.show_scale(1.0)
    QApplication.processEvents()
    assert view.panel.mapTo(view, QPoint()).y() < view.canvas.height()


def test_the_votes_are_those_that_are_asked_for(filled: Store, show: Show):
    cast(filled, "1", "11")
    cast(filled, "2", "24")
    window = show(filled)
    window.view.show_asked(Asked("priorities", where=Filter(rooms=("2",))), "11")
    assert plain(window.view.panel.places.text()) == "In advance: rank 1=. In the rooms: no votes."
    window.view.show_asked(Asked("priorities", where=Filter(rooms=("1",))), "11")
    assert window.view.panel.figures.figures()[1][0] == "100.0\u00a0%"


def test_each_region_has_its_first_three_and_how_many_tie(filled: Store, show: Show):
    window = show(filled)
    for block in window.view.tops.blocks():
        heading, *cells = block
        letters = {
            "Latin America & Caribbean + Sub-Saharan Africa": (
                "Latin America",
                "Sub-Saharan Africa",
            ),
            "Middle East & North Africa + South Asia": ("MENA", "South Asia"),
        }[heading.words]
        counts: dict[str, set[str]] = {}
        for row in ROWS:
            if row["region"] in letters and row["initiative_no"]:
                for number in filled.event.by_number:
                    if row["initiative_no"] in (number, number.rstrip("abc")):
                        counts.setdefault(number, set()).add(row["community"])
        sizes = sorted((len(named) for named in counts.values()), reverse=True)
        assert [len(counts[cell.number]) for cell in cells] == sizes[:3]
        tied = sum(size == sizes[2] for size in sizes) - sum(s == sizes[2] for s in sizes[:3])
        assert plain(cells[-1].more) == f"+{tied}"


def test_communities_of_all_regions_each_have_a_label(
    store: Store, show: Show, table: Callable[[str], Path]
):
    regions = ("N", "L", "W", "C", "M", "A", "S", "E")
    rows = "".join(
        f"{one} {at},{one},,,,{24 if at else 2},\n" for one in regions for at in range(4)
    )
    advance.import_file(store, table(HEAD + rows))
    for width, height in ((1284, 798), (1104, 592)):
        window = show(store, "24", width, height)
        labels = window.view.canvas.labels()
        assert window.view.canvas.height() >= 300
        assert (window.view.tops.height() < 160) == (height < 600)  # the other row scrolls
        assert [plain(label.numbers) for label in labels] == ["3 of 4"] * 8
        for at, label in enumerate(labels):
            assert window.view.canvas.rect().contains(label.rect)
            assert not any(label.rect.intersects(other.rect) for other in labels[:at])
        assert window.view.panel.note.text() == ""


# Another initiative


def test_arrows_and_digits_choose_an_initiative(filled: Store, show: Show):
    window = show(filled)
    view = window.view
    assert view.item() == "11"
    press(Key.Key_Down)
    assert view.item() == "31"
    assert window.chosen == ["31"]
    QTest.keyClicks(focused(), "42")
    assert view.item() == "42"
    assert "42" in view.canvas.accessibleName()
    view.canvas.setFocus()
    press(Key.Key_Up)
    assert window.chosen[-1] == view.item() != "42"
    view.set_item("2")
    assert window.chosen[-1] != "2"  # the page has said it
    assert view.choice.value() == "2"


def test_buttons_and_the_shortcuts_of_the_window_step(filled: Store, show: Show):
    window = show(filled)
    view = window.view
    assert not view.up.isEnabled()
    view.next()
    assert view.item() == "31"
    view.up.setFocus()
    press(Key.Key_Space)
    assert view.item() == "11"
    assert focused() is view.choice  # the button is off now
    view.previous()
    assert view.item() == "11"
    assert window.chosen == ["31", "11"]


def test_a_cluster_leaves_the_initiative_that_is_looked_at(filled: Store, show: Show):
    window = show(filled)
    window.view.set_item("24")
    window.view.set_item("A")
    assert window.view.item() == "24"
    assert window.chosen == []


def test_the_first_of_a_region_are_chosen_by_keys(filled: Store, show: Show):
    window = show(filled)
    tops = window.view.tops
    tops.setFocus()
    press(Key.Key_Down)
    press(Key.Key_Return)
    cell = tops.blocks()[0][2]
    assert window.view.item() == cell.number
    assert window.chosen == [cell.number]
    press(Key.Key_Right)
    press(Key.Key_Space)
    assert window.view.item() == tops.blocks()[1][2].number


def test_a_click_on_the_first_of_a_region_chooses_it(filled: Store, show: Show):
    window = show(filled)
    tops = window.view.tops
    rect = tops.visualRect(tops.model().index(1, 0))
    QTest.mouseClick(
        tops.viewport(), Qt.MouseButton.LeftButton, Mod.NoModifier, rect.center() - QPoint(40, 0)
    )
    assert window.view.item() == tops.blocks()[0][1].number


def test_what_f6_walks_through_can_take_the_focus(filled: Store, show: Show):
    window = show(filled)
    view = window.view
    for panel in view.panels():
        panel.setFocus()
        assert panel.hasFocus()
        assert panel.accessibleName()
    view.as_table.click()
    assert view.table in view.panels()


# Words


def test_rows_in_words_are_gone_through_by_keys(
    filled: Store, show: Show, qtbot: QtBot, table: Callable[[str], Path]
):
    advance.import_file(filled, table(WORDS))
    window = show(filled)
    view = window.view
    assert view.desk.words.text() == "3 rows name something in words"
    view.desk.words.focus_action()
    press(Key.Key_Return)
    dialog = dialog_of(window, qtbot)
    before = len(history.page(filled))
    assert plain(dialog.place.text()) == "1 of 3"
    assert dialog.community.text() == "Wikimedia Ghana"
    assert dialog.about.text() == "Sub-Saharan Africa, Ghana, user group"
    assert dialog.words.toPlainText() == "global council"
    assert dialog.list.options()[0].number == "24"
    assert focused() is dialog.list
    press(Key.Key_Return)
    assert mapped(filled)["Wikimedia Ghana"] == (("24",), True)
    assert dialog.community.text() == "Wikimedia Taiwan"
    type_keys("#31")
    assert focused() is dialog.field
    press(Key.Key_Return)  # the line of the list
    assert mapped(filled)["Wikimedia Taiwan"] == (("31",), True)
    assert dialog.community.text() == "ويكيميديون عرب"
    press(Key.Key_0)
    assert mapped(filled)["ويكيميديون عرب"] == ((), True)
    assert len(history.page(filled)) == before + 3
    assert window.view.desk.dialog is None
    assert not view.desk.words.isVisible()
    view.set_item("24")
    assert view.table.rows()[-1][1] == "3"


def test_enter_takes_the_marked_proposal_and_letters_look_for_another(
    filled: Store, show: Show, qtbot: QtBot, table: Callable[[str], Path]
):
    advance.import_file(filled, table(WORDS))
    window = show(filled)
    window.view.desk.go_through()
    dialog = dialog_of(window, qtbot)
    second = dialog.list.options()[1].number
    press(Key.Key_Down)
    press(Key.Key_Return)
    assert mapped(filled)["Wikimedia Ghana"] == ((second,), True)
    type_keys("chart")
    popup = dialog.field.popup()
    assert popup is not None
    assert popup.suggestions()[0].value == "22"
    press(Key.Key_Return)
    assert mapped(filled)["Wikimedia Taiwan"] == (("22",), True)


def test_a_number_is_never_taken_for_the_place_of_a_proposal(
    filled: Store, show: Show, qtbot: QtBot, table: Callable[[str], Path]
):
    advance.import_file(filled, table(WORDS))
    window = show(filled)
    window.view.desk.go_through()
    dialog = dialog_of(window, qtbot)
    type_keys("22")
    assert mapped(filled)["Wikimedia Ghana"] == ((), False)
    assert dialog.field.text() == "22"
    press(Key.Key_Return)
    assert mapped(filled)["Wikimedia Ghana"] == (("22",), True)
    assert mapped(filled)["Wikimedia Taiwan"] == ((), False)


def test_digits_of_any_script_answer(
    filled: Store, show: Show, qtbot: QtBot, table: Callable[[str], Path]
):
    advance.import_file(filled, table(WORDS))
    window = show(filled)
    window.view.desk.go_through()
    dialog = dialog_of(window, qtbot)
    QTest.sendKeyEvent(QTest.KeyAction.Click, dialog.list, Key.Key_0, "٠", Mod.NoModifier)
    assert mapped(filled)["Wikimedia Ghana"] == ((), True)


def test_a_number_that_is_none_says_so_and_changes_nothing(
    filled: Store, show: Show, qtbot: QtBot, table: Callable[[str], Path]
):
    advance.import_file(filled, table(WORDS))
    window = show(filled)
    window.view.desk.go_through()
    dialog = dialog_of(window, qtbot)
    type_keys("#99")
    press(Key.Key_Return)
    wrong = plain(dialog.wrong.text())
    assert wrong == "#99 is not on the list. Use numbers from 1 to 45, with 9a, 9b, 9c for 9."
    assert mapped(filled)["Wikimedia Ghana"] == ((), False)
    press(Key.Key_Escape)
    assert dialog.isVisible()
    assert focused() is dialog.list
    assert not dialog.wrong.isVisible()
    press(Key.Key_Escape)
    assert window.view.desk.dialog is None
    assert window.view.desk.words.isVisible()


def test_back_later_and_undo(filled: Store, show: Show, qtbot: QtBot, table: Callable[[str], Path]):
    advance.import_file(filled, table(WORDS))
    window = show(filled)
    window.view.desk.go_through()
    dialog = dialog_of(window, qtbot)
    press(Key.Key_Z, Mod.ControlModifier)
    assert len(filled.find(Priority)) == len(ROWS) + 3  # what was read in before is not its own
    press(Key.Key_PageDown)
    assert dialog.community.text() == "Wikimedia Taiwan"
    press(Key.Key_0)
    press(Key.Key_PageUp)
    assert dialog.community.text() == "Wikimedia Taiwan"
    assert dialog.said.text() == "Answered: none of them."
    press(Key.Key_Z, Mod.ControlModifier)
    assert mapped(filled)["Wikimedia Taiwan"] == ((), False)
    assert dialog.said.text() == ""
    press(Key.Key_0)
    press(Key.Key_0)
    assert dialog.community.text() == "Wikimedia Ghana"  # the one left for later
    press(Key.Key_Return)
    assert all(settled for name, (_, settled) in mapped(filled).items() if name in WORDS)


# Surroundings


def test_from_right_to_left_the_panel_turns_and_the_world_does_not(
    filled: Store, show: Show, qapp: QApplication
):
    left = show(filled)
    places = [label.rect for label in left.view.canvas.labels()]
    assert left.view.panel.mapTo(left, QPoint(0, 0)).x() > left.width() // 2
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    right = show(filled)
    assert [label.rect for label in right.view.canvas.labels()] == places
    assert right.view.panel.mapTo(right, QPoint(0, 0)).x() == 0
    assert right.view.choice.mapTo(right, QPoint(0, 0)).x() > right.width() // 2


def test_a_small_window_leaves_room_for_the_map(filled: Store, show: Show):
    wide, small = show(filled), show(filled, width=1104, height=592)
    assert small.view.panel.width() < wide.view.panel.width()
    assert small.view.canvas.height() >= 240
    assert small.view.tops.viewport().width() <= small.view.canvas.width()


def test_another_language_keeps_the_initiative(filled: Store, show: Show):
    window = show(filled)
    window.view.set_item("24")
    QLocale.setDefault(QLocale("zh"))
    window.view.retranslate()
    assert filled.event.by_number["24"].title("zh") in window.view.canvas.accessibleName()
    assert window.view.item() == "24"
    assert window.view.choice.value() == "24"
    assert window.view.table.rows()
