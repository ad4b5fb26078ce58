"""The command palette by real keys: actions, initiatives, rooms and days, notes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from facilitator import agenda, notes, sessions, votes
from facilitator.notes import Draft
from facilitator.sessions import Place
from facilitator.store import Store
from tests.ui.conftest import OpenWindow
from tests.ui.hands import focused, typed
from ui import language
from ui.actions import OF_A_PRACTICE
from ui.language_choice import LanguageChoice
from ui.main_window import MainWindow
from ui.palette import Palette
from ui.result_names import VIEWS
from ui.results_page import ResultsPage
from ui.settings import Seat

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
Key = Qt.Key


@pytest.fixture
def window(open_window: OpenWindow) -> MainWindow:
    return open_window("note-taker")


def key(qtbot: QtBot, which: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    qtbot.keyClick(focused(), which, held)


def ask(qtbot: QtBot, window: MainWindow, words: str) -> Palette:
    """Ctrl+K, and type."""
    key(qtbot, Key.Key_K, CTRL)
    palette = window._palette.palette
    assert palette is not None
    assert palette.isVisible()
    typed(words)
    return palette


def titles(palette: Palette) -> list[str]:
    return [found.title for found in palette.found()]


def test_an_action_is_found_and_run_and_the_cursor_is_back_in_the_note(
    qtbot: QtBot, window: MainWindow, store: Store
):
    qtbot.keyClicks(focused(), "half a ")
    field = focused()
    palette = ask(qtbot, window, "COUNTD")
    found = palette.found()[0]
    assert (found.title, found.key) == ("Start the countdown", "Ctrl+T")
    assert found.title[slice(*found.spans[0])] == "countd"
    key(qtbot, Key.Key_Return)
    assert not palette.isVisible()
    assert focused() is field
    assert agenda.of_room(store, "1", "7", store.clock()).current.timer.running
    palette = ask(qtbot, window, "countdown")
    assert titles(palette)[0] == "Pause the countdown"
    key(qtbot, Key.Key_Escape)
    qtbot.keyClicks(focused(), "sentence")
    assert window._page().composer.field.toPlainText() == "half a sentence"


def test_the_language_of_the_window_is_found_and_can_be_chosen_at_once(
    qtbot: QtBot, window: MainWindow
):
    palette = ask(qtbot, window, "language")
    assert "Language of the window" in titles(palette)
    key(qtbot, Key.Key_Return)
    assert isinstance(focused(), LanguageChoice)
    assert focused().isVisible()


@pytest.mark.parametrize("words", ["deutsch", "中文", "русский", "language"])
def test_the_language_is_found_by_who_cannot_read_the_window(
    qtbot: QtBot, qapp: QApplication, window: MainWindow, words: str
):
    loaded = language.load("id")
    for translator in loaded:
        qapp.installTranslator(translator)
    try:
        QApplication.processEvents()
        assert "Bahasa jendela" in titles(ask(qtbot, window, words))
    finally:
        for translator in loaded:
            qapp.removeTranslator(translator)


def test_every_action_that_does_something_is_found(qtbot: QtBot, window: MainWindow):
    palette = ask(qtbot, window, "")
    names = {found.target[1] for found in palette.found() if found.target[0] == "action"}
    left_out = {"palette", "next_panel", "previous_panel", "primary", "save", *OF_A_PRACTICE}
    actions = {name for name, _ in window._actions.named()} - left_out
    assert names == actions | {f"view_{name}" for name in VIEWS}
    keys = {found.key for found in palette.found()}
    assert {"Ctrl+1", "Ctrl+E", "F1", "Ctrl+Shift+N"} <= keys


@pytest.mark.parametrize(
    ("code", "words", "said", "shown"),
    [
        ("en", "coverage", "Results: Coverage", "coverage"),
        ("en", "results map", "Results: Map", "map"),
        ("de", "rangliste", "Ergebnisse: Rangliste", "ranking"),
        ("fr", "carte", "Résultats\u00a0: Carte", "map"),
    ],
)
def test_the_views_of_the_results_are_found_in_the_language_of_the_window(
    qtbot: QtBot,
    window: MainWindow,
    qapp: QApplication,
    code: str,
    words: str,
    said: str,
    shown: str,
):
    loaded = language.install(qapp, code)
    window.retranslate()
    try:
        palette = ask(qtbot, window, words)
        assert said in titles(palette)
        for _ in range(titles(palette).index(said)):
            key(qtbot, Key.Key_Down)
        key(qtbot, Key.Key_Return)
    finally:
        for translator in loaded:
            qapp.removeTranslator(translator)
    assert window.shown_page() == "results"
    page = window._page()
    assert isinstance(page, ResultsPage)
    assert page.views.current() == shown


def test_leaving_a_practice_is_found_by_the_words_of_its_button(
    qtbot: QtBot, window: MainWindow, qapp: QApplication
):
    window.practise_with(QWidget(), dict.fromkeys(("skip", "back", "leave"), lambda: None))
    loaded = language.install(qapp, "fr")
    window.retranslate()
    try:
        assert "Entraînement\u00a0: quitter" in titles(ask(qtbot, window, "quitter l’entr"))
    finally:
        for translator in loaded:
            qapp.removeTranslator(translator)


def test_a_group_that_is_alone_is_listed_whole_and_others_say_of_how_many(
    qtbot: QtBot, window: MainWindow, store: Store
):
    palette = ask(qtbot, window, "day 2")
    meeting = [room for room in store.event.rooms if "2" in room.days]
    assert len(meeting) > 6
    assert len(palette.found()) == len(meeting)
    assert palette.count.text() == f"{len(meeting)} results"
    key(qtbot, Key.Key_Escape)
    palette = ask(qtbot, window, "room")
    shown = len(palette.found())
    assert sum(found.target[0] == "room" for found in palette.found()) == 6
    places = sum(len(room.days) for room in store.event.rooms)
    assert palette.count.text() == f"{shown} of {shown - 6 + places} results"


def test_arrows_choose_over_headings_and_round_the_ends(qtbot: QtBot, window: MainWindow):
    palette = ask(qtbot, window, "count")
    seen = []
    for _ in range(len(palette.found()) + 1):
        marked = palette.marked()
        assert marked is not None
        seen.append(marked.id)
        key(qtbot, Key.Key_Down)
    assert seen == [found.id for found in palette.found()] + [seen[0]]
    key(qtbot, Key.Key_Up)
    key(qtbot, Key.Key_Up)
    assert palette.marked().id == seen[-2]


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("24", ["24"]),
        ("#٢٤", ["24"]),
        ("#", None),
        ("council", ["23", "24", "30"]),
        ("global council", ["23", "24"]),
        ("理事", None),
    ],
)
def test_initiatives_by_number_and_by_words_in_any_language(
    qtbot: QtBot, window: MainWindow, words: str, numbers: list[str] | None
):
    palette = ask(qtbot, window, words)
    found = [one.badge for one in palette.found() if one.target[0] == "initiative"]
    if numbers is None:
        assert found == [one.number for one in window._store.event.find(words)[: len(found)]]
    else:
        assert found[: len(numbers)] == numbers


def test_an_initiative_with_its_votes_and_notes_becomes_the_current_one(
    qtbot: QtBot, window: MainWindow, store: Store, room7: Place
):
    votes.cast(store, room7, "2 24")
    notes.add(store, room7, Draft("x", initiatives=("24",)))
    key(qtbot, Key.Key_2, CTRL)
    palette = ask(qtbot, window, "#24")
    assert palette.found()[0].hint.startswith("1 vote")
    key(qtbot, Key.Key_Return)
    assert window._stack.currentWidget() is window._pages["room"]
    assert window._page().composer.target() == ("24",)


def test_rooms_and_days_and_the_half_typed_text_stays_in_its_room(
    qtbot: QtBot, window: MainWindow, store: Store, room7: Place
):
    notes.add(store, room7, Draft("kept"))
    qtbot.keyClicks(focused(), "half a sen")
    palette = ask(qtbot, window, "room 12")
    assert titles(palette)[0].startswith("Room 12 ")
    key(qtbot, Key.Key_Return)
    assert window.seat == Seat("1", "priorities", "12", "note-taker")
    assert window._page().composer.field.toPlainText() == ""
    qtbot.keyClicks(focused(), "in twelve")
    palette = ask(qtbot, window, "")
    first = palette.found()[0]
    assert first.target == ("room", "1", "7")
    assert "1 note" in first.hint
    assert "half-typed text" in first.hint
    key(qtbot, Key.Key_Return)
    assert window._page().composer.field.toPlainText() == "half a sen"
    palette = ask(qtbot, window, "day 2")
    assert all("Day 2" in title for title in titles(palette))
    key(qtbot, Key.Key_Return)
    assert window.seat.day == "2"
    assert window.seat.role == "note-taker"
    ask(qtbot, window, "/12")
    key(qtbot, Key.Key_Return)
    assert window._page().composer.field.toPlainText() == "in twelve"


def test_the_room_in_the_top_bar_lists_all_rooms_and_what_was_captured(
    qtbot: QtBot, window: MainWindow, store: Store
):
    where = sessions.place(store, "1", "priorities", "3")
    notes.add(store, where, Draft("x"))
    key(qtbot, Key.Key_2, CTRL)
    qtbot.mouseClick(window._top.room, Qt.MouseButton.LeftButton)
    palette = window._palette.palette
    rooms = {found.target[2]: found for found in palette.found() if found.target[0] == "room"}
    assert len(rooms) == len(store.event.rooms)
    assert "1 note" in rooms["3"].hint
    assert rooms["4"].icon != rooms["3"].icon
    assert palette.found()[-1].target == ("action", "change_room")
    qtbot.keyClicks(focused(), "3")
    key(qtbot, Key.Key_Return)
    assert window.seat.room == "3"
    assert window._stack.currentWidget() is window._pages["votes"]


def test_notes_are_found_folded_in_this_room_and_in_others(
    qtbot: QtBot, window: MainWindow, store: Store, room7: Place
):
    other = sessions.place(store, "2", "priorities", "17")
    notes.add(store, room7, Draft("نقترح أن يكون الكرسيان متجاورين"))
    long = "First much else is said about other things, " * 3 + "then of the Ärger"
    there = notes.add(store, other, Draft(long, "concern"))
    assert there is not None
    for _ in range(30):
        notes.add(store, other, Draft("filler"))
    palette = ask(qtbot, window, "الْكرسيان")
    assert [found.target[0] for found in palette.found()] == ["note", "search"]
    key(qtbot, Key.Key_Escape)
    palette = ask(qtbot, window, "of arger")
    found = palette.found()[0]
    assert found.title.startswith("…")
    assert found.title[slice(*found.spans[-1])] == "Ärger"
    assert "Room 17" in found.hint
    key(qtbot, Key.Key_Return)
    assert window.seat.room == "17"
    page = window._page()
    assert page.notes.view.current_note().id == there.id
    index = page.notes.view.currentIndex()
    assert page.notes.view.viewport().rect().intersects(page.notes.view.visualRect(index))


def test_all_notes_with_the_words_are_one_line_away(
    qtbot: QtBot, window: MainWindow, store: Store, room7: Place
):
    other = sessions.place(store, "2", "priorities", "17")
    for number in range(20):
        notes.add(store, other, Draft(f"charter {number}"))
    palette = ask(qtbot, window, "charter")
    assert sum(found.target[0] == "note" for found in palette.found()) == 6
    assert palette.found()[-1].target == ("search", "charter")
    key(qtbot, Key.Key_Up)
    key(qtbot, Key.Key_Return)
    assert window._stack.currentWidget() is window._pages["search"]
    assert window._page().field.text() == "charter"


def test_a_community_and_its_notes(qtbot: QtBot, window: MainWindow, store: Store, room7: Place):
    for community in ("Ghana", "Ghana", "Gulf"):
        notes.add(store, room7, Draft("x", community=community))
    palette = ask(qtbot, window, "@gha")
    assert titles(palette)[0] == "Ghana"
    key(qtbot, Key.Key_Return)
    assert len(window._page().notes.view.notes()) == 2


def test_agenda_items_are_gone_to(qtbot: QtBot, window: MainWindow, store: Store):
    palette = ask(qtbot, window, "lightning")
    assert titles(palette) == ["Go to: Lightning talks"]
    key(qtbot, Key.Key_Return)
    assert agenda.of_room(store, "1", "7", store.clock()).current.item.key == "talks"


def test_nothing_found_says_what_works_and_esc_gives_the_focus_back(
    qtbot: QtBot, window: MainWindow
):
    field = focused()
    palette = ask(qtbot, window, "qqqq")
    assert palette.found() == []
    assert palette._none.isVisible()
    key(qtbot, Key.Key_Return)
    assert palette.isVisible()
    key(qtbot, Key.Key_Escape)
    assert focused() is field
    ask(qtbot, window, "")
    key(qtbot, Key.Key_K, CTRL)
    assert not palette.isVisible()
    assert focused() is field


def test_ctrl_z_under_the_palette_takes_no_note_back(
    qtbot: QtBot, window: MainWindow, store: Store, room7: Place
):
    notes.add(store, room7, Draft("kept"))
    ask(qtbot, window, "")
    key(qtbot, Key.Key_Z, CTRL)
    assert len(notes.of_session(store, room7.id)) == 1


def test_another_page_closes_it(qtbot: QtBot, window: MainWindow):
    palette = ask(qtbot, window, "x")
    key(qtbot, Key.Key_2, CTRL)
    assert not palette.isVisible()
    assert window._stack.currentWidget() is window._pages["votes"]
    assert window._stack.currentWidget().isAncestorOf(focused())


class Greedy(QLineEdit):
    """A field that claims every key, as Qt's own do with Ctrl+K and Ctrl+E on Linux."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)


def test_fields_that_are_not_ours_do_not_keep_ctrl_k_and_ctrl_e(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
):
    window._exporter._folder = tmp_path
    greedy = Greedy(window._page())
    greedy.show()
    greedy.setFocus()
    ask(qtbot, window, "")
    key(qtbot, Key.Key_Escape)
    assert focused() is greedy
    with qtbot.waitSignal(window._exporter.done, timeout=20_000):
        key(qtbot, Key.Key_E, CTRL)


def test_from_right_to_left_and_at_twice_the_size_it_stays_inside(
    qtbot: QtBot, window: MainWindow, qapp: QApplication
):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window.resize(1180, 700)
    window._themes.show_scale(2.0)
    palette = ask(qtbot, window, "council")
    assert palette.rect().contains(palette._box.geometry())
    assert palette.view.isVisible()
    assert palette.field.x() > palette.count.x()
