"""The list, the rounds and the prepared talks of an event, by keys in their windows."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QLocale, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog
from pytestqt.qtbot import QtBot

from facilitator import event_edit_rounds, event_edit_talks, notes, sessions, talks
from facilitator.event import Event
from facilitator.store import Store
from tests.ui.hands import focused, plain, typed
from ui.event_page import EventPage
from ui.initiatives_dialog import InitiativesDialog
from ui.main_window import MainWindow
from ui.prepared_dialog import PreparedDialog
from ui.settings import Seat, Settings
from ui.talks_page import TalksPage
from ui.theme import ThemeHolder
from ui.vote_dialog import VoteDialog

Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
D = TypeVar("D", bound=QDialog)
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


def opened(qtbot: QtBot, page: EventPage, kind: type[D]) -> D:
    dialog = page.findChild(kind)
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def closed(qtbot: QtBot, page: EventPage) -> None:
    """Close the window that is open, and go on in the one behind it."""
    key(Key.Key_Escape)
    page.window().activateWindow()
    qtbot.waitUntil(page.window().isActiveWindow)


# Prepared talks


@pytest.fixture
def prepared(qtbot: QtBot, page: EventPage) -> PreparedDialog:
    page.side.edit_talks.setFocus()
    key(Key.Key_Return)
    return opened(qtbot, page, PreparedDialog)


def test_a_talk_is_prepared_cell_by_cell_and_waits_in_its_room(
    qtbot: QtBot, prepared: PreparedDialog, page: EventPage, window: MainWindow, store: Store
):
    key(Key.Key_N, CTRL)
    typed("Hubs")
    key(Key.Key_Tab)
    typed("Ana")
    keys(Key.Key_Tab, Key.Key_Tab)
    typed("7")
    keys(Key.Key_Tab, Key.Key_Tab)
    typed("24")
    key(Key.Key_Tab)
    typed("español")
    key(Key.Key_Tab)
    typed("4:30")
    key(Key.Key_Tab)
    typed("example.org/hubs")
    key(Key.Key_Return)
    (talk,) = store.event.talks
    assert (talk.title, talk.speaker, talk.room, talk.initiative) == ("Hubs", "Ana", "7", "24")
    assert (talk.language, talk.planned, talk.link) == ("es", 270_000, "https://example.org/hubs")
    closed(qtbot, page)
    key(Key.Key_4, CTRL)
    shown = window._page()
    assert isinstance(shown, TalksPage)
    assert [row.talk.title for row in shown.list.rows()] == ["Hubs"]
    key(Key.Key_S)
    slot = talks.Slot(sessions.place(store, "1", "priorities", "7"), "talks")
    assert [one.state for one in talks.of_slot(store, slot).talks] == ["skipped"]
    key(Key.Key_Z, CTRL)
    assert [one.state for one in talks.of_slot(store, slot).talks] == ["queued"]


def test_talks_are_moved_removed_and_brought_back(prepared: PreparedDialog, store: Store):
    for name in ("Hubs", "Seats", "Tea"):
        key(Key.Key_N, CTRL)
        typed(name)
        key(Key.Key_Return)
    prepared.grid.go_to("3", "title")
    key(Key.Key_Up, ALT)
    assert [row.name for row in prepared.grid.rows()] == ["Hubs", "Tea", "Seats"]
    assert prepared.grid.current_id() == "3"
    key(Key.Key_Delete)
    assert [row.name for row in prepared.grid.rows()] == ["Hubs", "Seats"]
    key(Key.Key_Z, CTRL)
    key(Key.Key_Z, CTRL)
    assert [row.name for row in prepared.grid.rows()] == ["Hubs", "Seats", "Tea"]
    key(Key.Key_Z, CTRL | SHIFT)
    assert [row.name for row in prepared.grid.rows()] == ["Hubs", "Tea", "Seats"]


def test_what_makes_no_sense_stays_in_its_cell_with_the_reason(
    prepared: PreparedDialog, store: Store
):
    key(Key.Key_N, CTRL)
    key(Key.Key_Return)
    for field, text, sentence in (
        ("planned", "for ever", "0:10 to 60:00"),
        ("room", "77", "There is no room “77”"),
        ("day", "2", "There is no day “2”"),
        ("initiative", "99", "99 is not on the list"),
        ("link", "my slides", "is no link"),
    ):
        prepared.grid.go_to("1", field)
        typed(text)
        key(Key.Key_Return)
        editor = prepared.grid.editor()
        assert editor is not None
        assert sentence in plain(editor.words.text())
        key(Key.Key_Escape)
    assert store.event.talks[0].title == "New talk"


def test_talks_of_a_spreadsheet_are_pasted_as_one_edit(prepared: PreparedDialog, store: Store):
    key(Key.Key_N, CTRL)
    key(Key.Key_Return)
    prepared.grid.go_to("1", "title")
    QApplication.clipboard().setText("Hubs\tAna\t1\t7\nSeats\tBen\t1\t8\n")
    key(Key.Key_V, CTRL)
    assert [(one.title, one.speaker, one.room) for one in store.event.talks] == [
        ("Hubs", "Ana", "7"),
        ("Seats", "Ben", "8"),
    ]
    key(Key.Key_Z, CTRL)
    assert [one.title for one in store.event.talks] == ["New talk"]


def test_what_talks_lack_stands_beside_their_heading_and_leads_there(
    qtbot: QtBot, page: EventPage, store: Store, prepared: PreparedDialog
):
    key(Key.Key_N, CTRL)
    typed("Hubs")
    key(Key.Key_Return)
    prepared.grid.go_to("1", "planned")
    typed("50:00")
    key(Key.Key_Return)
    closed(qtbot, page)
    nobody, too_long = page.side.talk_gaps.tags()
    assert nobody == "1 without a speaker"
    assert too_long.startswith("1 slot")
    page.side.talk_gaps._tags[0].setFocus()
    key(Key.Key_Space)
    dialog = next(one for one in page.findChildren(PreparedDialog) if one.isVisible())
    qtbot.waitUntil(dialog.isActiveWindow)
    assert (dialog.grid.current_id(), dialog.grid.current_field()) == ("1", "speaker")
    typed("Ana")
    key(Key.Key_Return)
    assert len(page.side.talk_gaps.tags()) == 1


def test_a_language_nobody_knows_is_named_so(
    qtbot: QtBot, prepared: PreparedDialog, page: EventPage, store: Store
):
    key(Key.Key_N, CTRL)
    typed("Hubs")
    key(Key.Key_Tab)
    typed("Ana")
    keys(*[Key.Key_Tab] * 5)
    typed("xx")
    key(Key.Key_Return)
    (talk,) = store.event.talks
    assert talk.language == "xx"
    (row,) = prepared.grid.rows()
    assert "Unknown language" in [cell.said for cell in row.cells]
    closed(qtbot, page)
    (tag,) = page.side.talk_gaps.tags()
    assert "unknown language" in tag


def test_that_a_room_changed_a_talk_is_said(page: EventPage, window: MainWindow, store: Store):
    page.keeper.do(lambda event: event_edit_talks.add_talk(event, "Hubs"))
    slot = talks.Slot(sessions.place(store, "1", "priorities", "1"), "talks")
    talks.edit(store, talks.of_slot(store, slot).talks[0].id, title="Centres")
    page.keeper.do(lambda event: event_edit_talks.change_talk(event, "1", "title", "Seats"))
    assert [one.title for one in talks.of_slot(store, slot).talks] == ["Centres"]
    words = plain(window._message.text())
    assert words.startswith("Prepared talk “Seats” changed. “Centres” was changed or given")


# The list


@pytest.fixture
def of_list(qtbot: QtBot, page: EventPage) -> InitiativesDialog:
    page.side.edit.setFocus()
    key(Key.Key_Return)
    return opened(qtbot, page, InitiativesDialog)


def test_an_initiative_is_added_numbered_and_removed(of_list: InitiativesDialog, store: Store):
    key(Key.Key_N, CTRL)
    typed("A library for everybody")
    key(Key.Key_Return)
    last = store.event.initiatives[-1]
    assert (last.number, last.title(), last.is_verified()) == (
        "46",
        "A library for everybody",
        False,
    )
    of_list.grid.go_to("46", "number")
    typed("12b")
    key(Key.Key_Tab)
    typed("3")
    key(Key.Key_Return)
    made = store.event.by_number["12b"]
    assert (made.title(), made.recommendation) == ("A library for everybody", "3")
    of_list.grid.go_to("12b", "number")
    typed("24")
    key(Key.Key_Return)
    editor = of_list.grid.editor()
    assert editor is not None
    assert "24 is there already" in plain(editor.words.text())
    key(Key.Key_Escape)
    key(Key.Key_Up, ALT)
    assert store.event.initiatives[-2].number == "12b"
    key(Key.Key_Delete)
    assert "12b" not in store.event.by_number
    key(Key.Key_Z, CTRL)
    assert "12b" in store.event.by_number


@pytest.mark.parametrize(("window_in", "shown"), [("en", "fr"), ("de", "de"), ("zh", "zh")])
def test_the_language_of_the_window_stands_beside_english_first(
    window_in: str, shown: str, qtbot: QtBot, page: EventPage
):
    before = QLocale()
    QLocale.setDefault(QLocale(window_in))
    try:
        page.side.edit.setFocus()
        key(Key.Key_Return)
        dialog = opened(qtbot, page, InitiativesDialog)
        assert dialog.contents.language == dialog.languages.itemData(0) == shown
        codes = [dialog.languages.itemData(at) for at in range(dialog.languages.count())]
        assert len(codes) == len({*codes})
    finally:
        QLocale.setDefault(before)


def test_one_that_something_captured_needs_neither_goes_nor_gets_another_number(
    of_list: InitiativesDialog, store: Store
):
    place = sessions.place(store, "1", "priorities", "7")
    notes.add(store, place, notes.Draft("Seats", initiatives=("24",)))
    of_list.grid.go_to("24", "number")
    key(Key.Key_Delete)
    assert "initiative 24 cannot go" in plain(of_list.wrong.text()).lower()
    assert of_list.wrong.isVisible()
    typed("50")
    key(Key.Key_Return)
    editor = of_list.grid.editor()
    assert editor is not None
    assert "“Global Council” keeps its number: 1 record names it." in plain(editor.words.text())
    assert store.event == Event.built_in()
    key(Key.Key_Escape)


def test_recommendations_clusters_and_the_version_are_edited(
    of_list: InitiativesDialog, store: Store
):
    key(Key.Key_PageDown, CTRL)
    assert focused() is of_list.recommendations
    counts = [plain(row.cells[4].text) for row in of_list.recommendations.rows()]
    assert counts[:2] == ["8", "7"]  # 9a, 9b and 9c are one
    of_list.show_language("es")
    of_list.recommendations.go_to("2", "other")
    typed("Mejorar la experiencia")
    key(Key.Key_Return)
    made = store.event.recommendation("2")
    assert (made.title("es"), made.is_verified("es")) == ("Mejorar la experiencia", False)
    of_list.recommendations.go_to("2", "official")
    key(Key.Key_Space)
    assert store.event.recommendation("2").is_verified("es")
    assert of_list.recommendations.rows()[1].cells[3].text == "Official"
    of_list.recommendations.go_to("2", "number")
    key(Key.Key_Delete)
    assert "belong to recommendation 2" in plain(of_list.wrong.text())
    key(Key.Key_N, CTRL)
    typed("Share what we learn")
    key(Key.Key_Return)
    assert store.event.recommendation("11").title() == "Share what we learn"
    key(Key.Key_PageDown, CTRL)
    key(Key.Key_N, CTRL)
    typed("Libraries")
    key(Key.Key_Tab)
    typed("24; 30")
    key(Key.Key_Return)
    cluster = store.event.by_letter["I"]
    assert (cluster.name, cluster.initiatives) == ("Libraries", ("24", "30"))
    assert store.event.by_number["24"].cluster == "I"
    assert store.event.by_letter["A"].initiatives == ("22", "23")
    of_list.version.setFocus()
    of_list.version.field.selectAll()
    typed("2021-01")
    key(Key.Key_Return)
    assert store.event.list_version == "2021-01"


def test_what_else_is_known_of_an_initiative_is_edited_beside_its_title(
    of_list: InitiativesDialog, store: Store
):
    of_list.show_language("remark")
    of_list.grid.go_to("24", "other")
    typed("Only some rooms")
    key(Key.Key_Return)
    assert store.event.by_number["24"].remark == "Only some rooms"
    assert store.event.by_number["24"].titles == Event.built_in().by_number["24"].titles


def test_the_texts_of_the_event_are_translated_in_a_list_of_their_own(
    qtbot: QtBot, page: EventPage, store: Store
):
    question = store.event.rounds[0].question
    assert not page.side.text_gaps.tags()
    assert not page.keeper.do(
        lambda event: event_edit_rounds.change_round(event, "priorities", "question", "What now?")
    )
    assert question not in store.event.wordings
    (tag,) = page.side.text_gaps.tags()
    assert tag.startswith("Texts not in 7")
    page.side.text_gaps.findChildren(QAbstractButton)[0].setFocus()
    key(Key.Key_Space)
    dialog = opened(qtbot, page, InitiativesDialog)
    assert focused() is dialog.words
    assert dialog.words.current_id() == "What now?"
    assert dialog.languages.currentText() == "Français"
    assert plain(dialog._left.text()) == "1 not in Français"
    typed("Et maintenant ?")
    key(Key.Key_Return)
    assert store.event.said("What now?", "fr") == "Et maintenant ?"
    assert not dialog._left.text()
    key(Key.Key_N, CTRL)  # there are as many as the event has texts
    key(Key.Key_Up, ALT)
    rows = dialog.words.rows()
    assert [cell.text for cell in rows[2].cells] == ["Question", "What now?", "Et maintenant ?"]
    dialog.words.go_to("What now?", "other")
    key(Key.Key_Delete)
    assert store.event.said("What now?", "fr") == "What now?"
    key(Key.Key_Z, CTRL)
    assert store.event.said("What now?", "fr") == "Et maintenant ?"
    QApplication.clipboard().setText("Ronde\nQue faire ?")
    dialog.words.go_to("Priorities", "other")
    key(Key.Key_V, CTRL)
    assert store.event.said("Priorities", "fr") == "Ronde"
    assert store.event.said("What now?", "fr") == "Que faire ?"
    key(Key.Key_PageDown, CTRL)
    assert focused() is dialog.grid
    key(Key.Key_PageUp, CTRL)
    assert focused() is dialog.words
    closed(qtbot, page)
    page.side.edit.setFocus()
    key(Key.Key_Return)
    again = next(one for one in page.findChildren(InitiativesDialog) if one is not dialog)
    qtbot.waitUntil(again.isActiveWindow)
    key(Key.Key_PageUp, CTRL)
    typed("Les conversations")
    key(Key.Key_Return)
    assert store.event.said("Global Conversations", "fr") == "Les conversations"


# The rounds


def test_rounds_are_added_asked_moved_and_removed(qtbot: QtBot, page: EventPage, store: Store):
    page.head.vote.setFocus()
    key(Key.Key_Return)
    dialog = opened(qtbot, page, VoteDialog)
    key(Key.Key_N, CTRL)
    assert dialog.question.field.hasFocus()
    (gap,) = page.side.round_gaps.tags()
    assert gap.startswith("1 round")
    typed("What are the next steps?")
    key(Key.Key_Return)
    assert not page.side.round_gaps.tags()
    made = store.event.rounds[-1]
    assert (made.title, made.question) == ("Round 2", "What are the next steps?")
    (item,) = [one for one in store.event.agenda if one.round == made.key]
    assert (item.kind, item.title) == ("breakout", "Round 2")
    dialog.offered.setFocus()
    typed("24; 25; 99")
    key(Key.Key_Return)
    assert "99 is not on the list" in plain(dialog.offered.words.text())
    keys(Key.Key_Backspace, Key.Key_Backspace, Key.Key_Return)
    assert store.event.offered(made.key) == ("24", "25")
    key(Key.Key_Up, ALT)
    assert [one.key for one in store.event.rounds] == [made.key, "priorities"]
    assert dialog.rounds.value() == made.key
    dialog.remove.setFocus()
    key(Key.Key_Space)
    assert store.event == Event.built_in()
    key(Key.Key_Z, CTRL)
    assert store.event.rounds[0] == store.event.round(made.key)
    key(Key.Key_Escape)


def test_what_a_round_lacks_leads_to_its_field(qtbot: QtBot, page: EventPage, store: Store):
    page.keeper.do(lambda event: event_edit_rounds.change_vote(event, "priorities", "meaning", ""))
    page.side.round_gaps._tags[0].setFocus()
    key(Key.Key_Space)
    dialog = opened(qtbot, page, VoteDialog)
    assert dialog.meaning.field.hasFocus()
    typed("worth discussing")
    key(Key.Key_Return)
    vote = store.event.rounds[0].vote
    assert vote is not None
    assert vote.meaning == "worth discussing"


def test_the_message_of_what_was_done_covers_no_row_that_is_worked_on(
    page: EventPage, window: MainWindow
):
    def row() -> QRect:
        grid = page.rooms
        inside = grid.visualRect(grid.currentIndex())
        at = grid.viewport().mapTo(page, inside.topLeft())
        return QRect(0, at.y(), grid.viewport().width(), inside.height())

    message = window._message
    page.rooms.setFocus()
    key(Key.Key_N, CTRL)
    assert message.isVisible()
    assert row().bottom() > page.height() - 64
    assert not message.geometry().intersects(row())
    # It goes back into the corner when somebody works elsewhere, and away again.
    low = page.height() - 16 - message.height()
    page.head.title.field.setFocus()
    assert message.y() == low
    page.rooms.setFocus()
    typed("en")
    assert page.rooms.editor() is not None
    assert not message.geometry().intersects(row())
    keys(Key.Key_Escape, Key.Key_Escape)  # what is offered, then the editor
    assert page.rooms.editor() is None
    key(Key.Key_Home)
    assert message.y() == low
    key(Key.Key_End)
    assert not message.geometry().intersects(row())
