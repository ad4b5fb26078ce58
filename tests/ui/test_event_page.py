"""The page of the event by keys: rooms as in a spreadsheet, and every other page follows."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator import event_change, event_edit_rounds, notes, sessions, votes
from facilitator.event import Event, Initiative, Recommendation, Room
from facilitator.store import Store
from tests.ui.hands import focused, plain, spoken_in, typed
from ui.application import Application
from ui.event_page import EventPage
from ui.grid import Grid
from ui.main_window import MainWindow
from ui.room_page import RoomPage
from ui.settings import Seat, Settings
from ui.theme import ThemeHolder
from ui.votes_page import VotesPage

Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
SEAT = Seat("1", "priorities", "7", "coordinator")


def key(which: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(focused(), which, held)


def keys(*which: Qt.Key) -> None:
    for one in which:
        key(one)


@pytest.fixture
def window(qtbot: QtBot, store: Store, tmp_path: Path, holder: ThemeHolder):
    window = MainWindow(store, holder, Settings(tmp_path), SEAT)
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


T = TypeVar("T", Initiative, Recommendation)


@pytest.fixture
def untranslated(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> EventPage:
    """The page of the event before anybody translated the titles of its list."""

    def official(one: T) -> T:
        ours = {*one.unverified} - {"en"}
        titles = {code: title for code, title in one.titles.items() if code not in ours}
        return replace(one, titles=titles, unverified=tuple({*one.unverified} & {"en"}))

    found = Event.built_in()
    initiatives = tuple(map(official, found.initiatives))
    recommendations = tuple(map(official, found.recommendations))
    plain_event = replace(found, initiatives=initiatives, recommendations=recommendations)
    monkeypatch.setattr(request.getfixturevalue("store"), "event", plain_event)
    return request.getfixturevalue("page")


def room(store: Store, number: str) -> Room:
    return store.event.room(number)


def message(window: MainWindow) -> str:
    return plain(window._message.text())


# The rooms


def test_names_are_typed_down_and_along_as_in_a_spreadsheet(page: EventPage, store: Store):
    assert isinstance(focused(), Grid)
    page.rooms.go_to("1", "facilitator")
    typed("Ana")
    key(Key.Key_Tab)
    typed("Ben")
    key(Key.Key_Return)
    assert (room(store, "1").facilitator, room(store, "1").note_taker) == ("Ana", "Ben")
    assert page.rooms.current_id() == "2"
    typed("Eva")
    keys(Key.Key_Down, Key.Key_F2)
    typed("Max")
    key(Key.Key_Backtab, SHIFT)
    assert (room(store, "2").note_taker, room(store, "3").note_taker) == ("Eva", "Max")
    assert page.rooms.current_field() == "facilitator"
    key(Key.Key_Escape)
    assert page.rooms.editor() is None
    assert page.rooms.hasFocus()


def test_letters_of_every_script_begin_an_edit(page: EventPage, store: Store):
    page.rooms.go_to("13", "facilitator")
    typed("怡君")
    key(Key.Key_Return)
    typed("محمد")
    key(Key.Key_Return)
    assert (room(store, "13").facilitator, room(store, "14").facilitator) == ("怡君", "محمد")


def test_esc_leaves_a_cell_as_it_was(page: EventPage, store: Store):
    page.rooms.go_to("1", "facilitator")
    typed("Ana")
    key(Key.Key_Escape)
    assert store.event == Event.built_in()
    assert page.rooms.hasFocus()


def test_arrows_move_over_the_number_that_cannot_be_edited(page: EventPage):
    page.rooms.go_to("1", "name")
    key(Key.Key_Left)
    assert page.rooms.current_field() == "name"
    keys(Key.Key_Right, Key.Key_Right, Key.Key_Down)
    assert (page.rooms.current_id(), page.rooms.current_field()) == ("2", "facilitator")
    keys(Key.Key_End)
    assert page.rooms.current_id() == "30"


def test_a_language_is_chosen_by_code_name_or_from_the_list(page: EventPage, store: Store):
    page.rooms.go_to("1", "language")
    typed("español")
    key(Key.Key_Return)  # takes what is marked
    key(Key.Key_Return)
    assert room(store, "1").language == "es"
    typed("fr")
    key(Key.Key_Tab)
    key(Key.Key_Escape)
    assert room(store, "2").language == "fr"
    page.rooms.go_to("3", "interpreted")
    typed("spa")
    key(Key.Key_Tab)
    typed("ara")
    key(Key.Key_Return)
    key(Key.Key_Return)
    assert room(store, "3").interpreted == ("es", "ar")
    assert page.rooms.rows()[2].cells[5].codes == ("es", "ar")


def test_what_is_no_language_stays_in_its_cell_with_the_reason(page: EventPage, store: Store):
    page.rooms.go_to("1", "language")
    typed("Quenyaish")
    key(Key.Key_Return)
    editor = page.rooms.editor()
    assert editor is not None
    assert editor.hasFocus()
    assert "no language we know" in editor.words.text()
    assert "no language we know" in editor.accessibleDescription()
    assert editor.text() == "Quenyaish"
    page.side.agenda.setFocus()
    QApplication.processEvents()
    assert page.rooms.editor() is editor
    assert editor.text() == "Quenyaish"
    assert page.rooms.edit_cell("2", "name") is editor
    key(Key.Key_Escape)
    assert store.event == Event.built_in()


def test_a_room_is_added_removed_and_brought_back(
    page: EventPage, window: MainWindow, store: Store
):
    key(Key.Key_N, CTRL)
    assert store.event.rooms[-1].key == "31"
    assert (page.rooms.current_id(), page.rooms.current_field()) == ("31", "language")
    assert message(window) == "Room 31 added"
    key(Key.Key_Delete)
    assert message(window) == "Room 31 removed"
    assert window._message._undo.isVisible()
    assert page.rooms.current_id() == "30"
    key(Key.Key_Z, CTRL)
    assert store.event.rooms[-1].key == "31"
    assert message(window) == "Undone: Room 31 removed"
    key(Key.Key_Z, CTRL)
    assert store.event == Event.built_in()
    assert not event_change.can_go_back(store)
    key(Key.Key_Z, CTRL | SHIFT)
    assert store.event.rooms[-1].key == "31"
    assert message(window) == "Done again: Room 31 added"
    key(Key.Key_Z, CTRL | SHIFT)
    assert message(window) == "Done again: Room 31 removed"
    assert store.event == Event.built_in()


def test_cells_of_a_spreadsheet_are_pasted_as_one_edit(
    page: EventPage, window: MainWindow, store: Store
):
    page.rooms.go_to("30", "language")
    QApplication.clipboard().setText("Spanish\tAna\tBen\tFrench; ar\r\nde\tEva\t\t\r\n")
    key(Key.Key_V, CTRL)
    last, new = store.event.rooms[-2:]
    assert (last.language, last.facilitator, last.note_taker) == ("es", "Ana", "Ben")
    assert last.interpreted == ("fr", "ar")
    assert (new.key, new.language, new.facilitator, new.note_taker) == ("31", "de", "Eva", "")
    key(Key.Key_Z, CTRL)
    assert store.event == Event.built_in()
    QApplication.clipboard().setText("Spanish\tAna\nQuenyaish\tEva")
    key(Key.Key_V, CTRL)
    assert store.event == Event.built_in()
    assert "no language we know" in plain(page.banner.text())


def test_a_room_with_notes_is_not_removed(page: EventPage, store: Store):
    place = sessions.place(store, "1", "priorities", "7")
    notes.add(store, place, notes.Draft("Hubs"))
    page.rooms.go_to("7", "name")
    key(Key.Key_Delete)
    assert store.event == Event.built_in()
    assert "Room 7 cannot go" in plain(page.banner.text())
    assert page.banner.isVisible()
    with spoken_in("de"):
        assert "Raum 7 " in plain(page.banner.text())


def test_rooms_are_moved(page: EventPage, window: MainWindow, store: Store):
    page.rooms.go_to("1", "name")
    key(Key.Key_Down, ALT)
    assert [one.key for one in store.event.rooms[:2]] == ["2", "1"]
    assert page.rooms.current_id() == "1"
    assert message(window) == "Rooms in another order"


def test_what_is_missing_stands_beside_the_heading_and_leads_there(page: EventPage, store: Store):
    assert page.gaps.tags() == ["30 without a facilitator", "30 without a note-taker"]
    page.rooms.go_to("1", "note_taker")
    typed("Ben")
    key(Key.Key_Return)
    assert page.gaps.tags() == ["30 without a facilitator", "29 without a note-taker"]
    page.add.setFocus()
    key(Key.Key_Backtab, SHIFT)
    key(Key.Key_Space)
    assert (page.rooms.current_id(), page.rooms.current_field()) == ("2", "note_taker")
    assert page.rooms.hasFocus()


# What is above


def test_name_days_and_starts_are_typed(page: EventPage, window: MainWindow, store: Store):
    page.head.title.setFocus()
    page.head.title.field.selectAll()
    typed("Our days")
    key(Key.Key_Return)
    assert store.event.title == "Our days"
    assert window._top._title.text() == "Our days"
    page.head.days.setFocus()
    page.head.days.field.selectAll()
    typed("5.12.2020; 6.12.2020")
    key(Key.Key_Return)
    assert [day.date for day in store.event.days] == ["2020-12-05", "2020-12-06"]
    assert page.head.days.field.text() == "5 and 6 December 2020"
    page.head.starts.setFocus()
    page.head.starts.field.selectAll()
    typed("9.30")
    key(Key.Key_Tab)
    assert [day.start for day in store.event.days] == ["09:30", "09:30"]
    assert page.head.starts.field.text() == "09:30"
    assert page.side.agenda.rows()[0].cells[0].text.strip("\u2066\u2069") == "09:30"


def test_days_that_make_no_sense_stay_typed_with_the_reason(page: EventPage, store: Store):
    page.head.days.setFocus()
    page.head.days.field.selectAll()
    typed("next weekend")
    key(Key.Key_Return)
    assert "no list of days" in page.head.days.words.text()
    assert page.head.days.words.isVisible()
    assert page.head.days.field.text() == "next weekend"
    key(Key.Key_Escape)
    assert page.head.days.field.text() == "21 and 22 November 2020"
    page.head.days.field.selectAll()
    typed("22 November 2020")
    key(Key.Key_Return)
    assert "meet only on day 1" in plain(page.head.days.words.text())
    assert store.event == Event.built_in()


def test_the_vote_is_changed_in_its_window(qtbot: QtBot, page: EventPage, store: Store):
    from ui.vote_dialog import VoteDialog

    page.head.vote.setFocus()
    key(Key.Key_Return)
    dialog = page.findChild(VoteDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.picks.setFocus()
    dialog.picks.field.selectAll()
    typed("5")
    key(Key.Key_Return)
    vote = store.event.rounds[0].vote
    assert vote is not None
    assert vote.picks == 5
    dialog.further.setFocus()
    dialog.further.selectAll()
    typed("What first?")
    dialog.method.setFocus()
    keys(Key.Key_Down)
    vote = store.event.rounds[0].vote
    assert vote is not None
    assert vote.method == "dots"
    dialog.picks.setFocus()
    dialog.picks.field.selectAll()
    typed("0")
    key(Key.Key_Escape)
    key(Key.Key_Escape)
    assert page.head.vote.text() == "5 dots each"
    assert store.event.rounds[0].supporting == ("What first?",)


# The agenda


def test_the_agenda_is_edited_moved_and_its_times_follow(page: EventPage, store: Store):
    agenda = page.side.agenda
    agenda.go_to("welcome", "minutes")
    typed("30:00")
    key(Key.Key_Return)
    assert store.event.agenda[0].minutes == 30
    assert [row.cells[0].text.strip("\u2066\u2069") for row in agenda.rows()[:2]] == [
        "11:00",
        "11:30",
    ]
    key(Key.Key_Up, ALT)
    assert [one.key for one in store.event.agenda[:2]] == ["rooms", "welcome"]
    agenda.go_to("break", "kind")
    typed("roo")
    key(Key.Key_Return)
    key(Key.Key_Return)
    item = next(one for one in store.event.agenda if one.key == "break")
    assert (item.kind, item.round) == ("breakout", "priorities")
    page.side.add.setFocus()
    key(Key.Key_Return)
    typed("Quick poll")
    key(Key.Key_Return)
    assert "Quick poll" in [one.title for one in store.event.agenda]
    key(Key.Key_Delete)
    assert len(store.event.agenda) == len(Event.built_in().agenda)


# Everybody follows


def test_a_renamed_room_and_a_new_one_are_seen_on_every_page(
    page: EventPage, window: MainWindow, store: Store
):
    key(Key.Key_1, CTRL)
    before = window._pages["room"]
    key(Key.Key_8, CTRL)
    page.rooms.go_to("7", "name")
    typed("Harbour")
    key(Key.Key_Return)
    key(Key.Key_N, CTRL)
    window.set_seat(Seat("1", "priorities", "7", "facilitator"), "event")
    assert window._top.room.accessibleName().startswith("Harbour")
    key(Key.Key_1, CTRL)
    assert isinstance(window._page(), RoomPage)
    assert window._page() is not before
    key(Key.Key_K, CTRL)
    typed("harbour")
    palette = window._palette.palette
    assert palette is not None
    assert any("Harbour" in one.title for one in window._palette._search.find("harbour"))
    key(Key.Key_Escape)
    key(Key.Key_K, CTRL)
    typed("room 31")
    key(Key.Key_Return)
    assert window.seat.room == "31"


def test_changed_picks_are_those_of_the_next_ballot(
    page: EventPage, window: MainWindow, store: Store
):
    window.show_page("votes")
    window.show_page("event")
    assert not page.keeper.do(
        lambda event: event_edit_rounds.change_vote(event, "priorities", "picks", "1")
    )
    window.show_page("votes")
    shown = window._page()
    assert isinstance(shown, VotesPage)
    typed("2 24")
    key(Key.Key_Return)
    where = sessions.place(store, "1", "priorities", "7")
    assert votes.of_session(store, where).total == 0
    key(Key.Key_A, CTRL)
    typed("24")
    key(Key.Key_Return)
    assert votes.of_session(store, where).total == 1


def test_half_typed_notes_wait_while_the_event_is_edited(
    page: EventPage, window: MainWindow, store: Store
):
    window.show_page("room")
    typed("half a not")
    window.show_page("event")
    page.rooms.go_to("9", "name")
    typed("Nine")
    key(Key.Key_Return)
    window.show_page("room")
    shown = window._page()
    assert isinstance(shown, RoomPage)
    assert shown.composer.text() == "half a not"


def test_a_removed_room_that_somebody_sits_in_is_asked_for_again(
    qtbot: QtBot, store: Store, tmp_path: Path, holder: ThemeHolder
):
    settings = Settings(tmp_path)
    settings.keep_seat(Seat("1", "priorities", "7", "note-taker"))
    app = Application(store, holder, settings)
    app.open()
    window = app._window
    assert window is not None
    qtbot.addWidget(window)
    qtbot.waitUntil(window.isActiveWindow)
    key(Key.Key_8, CTRL)
    page = window._page()
    assert isinstance(page, EventPage)
    page.rooms.go_to("7", "name")
    key(Key.Key_Delete)
    assert window._page() is page
    key(Key.Key_Z, CTRL)
    assert window.seat.room == "7"
    page.rooms.go_to("7", "name")
    key(Key.Key_Delete)
    key(Key.Key_1, CTRL)
    assert app._first is not None
    qtbot.addWidget(app._first)
    qtbot.waitUntil(app._first.isActiveWindow)
    typed("7")
    assert "no room" in app._first._problem.text()
    QTest.keyClick(focused(), Key.Key_A, CTRL)
    typed("8")
    key(Key.Key_Return)
    assert window.seat.room == "8"
    assert isinstance(window._page(), RoomPage)
    app.close()


# The initiatives


def test_titles_in_another_language_are_working_titles_until_they_are_official(
    qtbot: QtBot, untranslated: EventPage, store: Store
):
    from ui.initiatives_dialog import InitiativesDialog

    page = untranslated
    assert page.side._count.text() == "45 in 10 recommendations"
    (gap,) = page.side.gaps.tags()
    assert gap == "Titles missing in 7 languages"
    (gap,) = page.side.recommendation_gaps.tags()
    assert gap.startswith("Recommendations not in 7")
    page.side.edit.setFocus()
    key(Key.Key_Backtab, SHIFT)
    page.open_initiatives("fr")
    dialog = page.findChild(InitiativesDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    assert dialog.languages.currentText() == "Français"
    dialog.grid.go_to("24", "other")
    typed("Conseil mondial")
    key(Key.Key_Tab)
    key(Key.Key_Space)
    one = store.event.by_number["24"]
    assert (one.title("fr"), one.is_verified("fr")) == ("Conseil mondial", True)
    key(Key.Key_Space)
    assert not store.event.by_number["24"].is_verified("fr")
    row = next(row for row in dialog.grid.rows() if row.id == "24")
    assert row.cells[4].text == "Working title"
    keys(Key.Key_Right)
    typed("hubs")
    key(Key.Key_Return)  # the cluster whose name has it
    key(Key.Key_Return)
    assert store.event.by_number["24"].cluster == "D"
    key(Key.Key_Z, CTRL)
    assert store.event.by_number["24"].cluster == "A"
    dialog.another.setFocus()
    typed("swahili")
    keys(Key.Key_Return, Key.Key_Return)
    assert dialog.contents.language == "sw"
    dialog.another.setFocus()
    typed("quenyaish")
    key(Key.Key_Return)
    assert "no language we know" in plain(dialog.wrong.text())
    dialog.grid.setFocus()
    key(Key.Key_Escape)
    assert not dialog.isVisible()


# A read-only store


def test_in_a_read_only_store_edits_are_refused_at_the_field(
    qtbot: QtBot, store: Store, tmp_path: Path, holder: ThemeHolder
):
    with Store.open(store.path, installation="y", read_only=True) as reading:
        window = MainWindow(reading, holder, Settings(tmp_path / "other"), SEAT)
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
        key(Key.Key_8, CTRL)
        page = window._page()
        assert isinstance(page, EventPage)
        page.rooms.go_to("1", "facilitator")
        typed("Ana")
        key(Key.Key_Return)
        editor = page.rooms.editor()
        assert editor is not None
        assert "read-only" in plain(editor.words.text())
        key(Key.Key_Escape)
        assert not page.undo()
        window.close()


# Keys and the window


def test_the_palette_opens_workbooks_on_their_page_and_event_files_on_this_one(
    page: EventPage, window: MainWindow, monkeypatch: pytest.MonkeyPatch
):
    asked: list[str] = []
    monkeypatch.setattr("ui.merge_page.MergePage.open_files", lambda self: asked.append("merge"))
    monkeypatch.setattr("ui.event_page.EventPage.open_files", lambda self: asked.append("event"))
    key(Key.Key_K, CTRL)
    typed("choose workbooks to merge")
    key(Key.Key_Return)
    assert asked == ["merge"]
    key(Key.Key_K, CTRL)
    typed("open an event file")
    key(Key.Key_Return)
    assert asked == ["merge", "event"]
    assert window._page() is page
    key(Key.Key_O, CTRL)
    assert asked[-1] == "event"


def test_a_merge_that_goes_on_keeps_its_page_until_it_is_done(
    qtbot: QtBot, page: EventPage, window: MainWindow
):
    import threading

    window.show_page("merge")
    before = window._page()
    window.show_page("event")
    go_on = threading.Event()
    job = window._jobs.start(lambda report: go_on.wait(20))
    page.new_item()
    window.show_page("merge")
    assert window._page() is before
    go_on.set()
    with qtbot.waitSignal(job.succeeded, timeout=20_000):
        pass
    qtbot.waitUntil(lambda: not window._jobs.busy)
    window.show_page("event")
    window.show_page("merge")
    assert window._page() is not before


def test_everything_is_made_anew_once_and_follows_a_change_of_the_store(
    qtbot: QtBot, page: EventPage, window: MainWindow, store: Store
):
    for name in ("room", "votes", "plan", "talks", "merge", "results", "history"):
        window.show_page(name)
    window.show_page("event")
    qtbot.waitUntil(lambda: not window._jobs.busy)
    page.new_item()
    QApplication.processEvents()
    assert [*window._pages] == ["event"]
    for name in ("room", "votes", "plan", "talks", "merge", "results", "history"):
        window.show_page(name)
    notes.add(store, sessions.place(store, "1", "priorities", "7"), notes.Draft("Hubs"))
    QApplication.processEvents()
    window.show_page("event")


def test_f6_reaches_every_panel_also_in_a_narrow_window(page: EventPage, window: MainWindow):
    window.resize(1180, 700)
    QApplication.processEvents()
    assert page.side.isHidden()
    page.rooms.setFocus()
    key(Key.Key_F6)
    assert page.side.agenda.hasFocus()
    key(Key.Key_Escape)
    assert page.side.isHidden()
    assert page.rooms.hasFocus()


def test_large_text_keeps_the_page_within_the_window(page: EventPage, window: MainWindow):
    window.resize(1180, 700)
    window._themes.show_scale(2.0)
    QApplication.processEvents()
    QApplication.processEvents()
    assert page.minimumSizeHint().width() <= 1180 - 76
    assert page.save_button.width() in page.save_button.forms()
    assert page.save_button.text() == "Save event file (.xlsx)"  # what a screen reader says
    page.open_side_panel()
    QApplication.processEvents()
    assert page.minimumSizeHint().width() <= page.width()
    window._themes.show_scale(1.0)
