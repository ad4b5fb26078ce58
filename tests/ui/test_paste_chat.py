"""Ballots from a meeting chat, pasted and looked through by keys and clicks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from facilitator import sessions, votes
from facilitator.sessions import Place
from facilitator.store import Store
from tests.ui.hands import plain
from ui.main_window import MainWindow
from ui.notifier import StoreNotifier
from ui.paste_chat import PasteChatDialog
from ui.settings import Seat, Settings
from ui.text import noting_cuts
from ui.text_fields import LineField
from ui.theme import ThemeHolder
from ui.votes_page import VotesPage

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
CHAT = """12:19:02 From  Amira B.  to  Everyone:
\tPlease vote with 3 numbers
12:19:20 From  Nadia (Tunisia)  to  Everyone:
\t2, 24, 31
12:20:05 From  怡君  to  Everyone:
\t24、25、22
12:20:11 From  怡君  to  Everyone:
\tsorry, 24、25、37
12:21:02 From  Sergei  to  Everyone:
\t2 99
12:21:15 From  ليلى  to  Everyone:
\t٢٤ ٢٥ ٢
"""
READ = [
    ("skipped", "Amira B."),
    ("ready", "Nadia (Tunisia)"),
    ("replaced", "怡君"),
    ("ready", "怡君"),
    ("unreadable", "Sergei"),
    ("ready", "ليلى"),
]

Open = Callable[..., PasteChatDialog]


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)
    QGuiApplication.clipboard().clear()


@pytest.fixture
def page(qtbot: QtBot, holder: ThemeHolder, store: Store, room7: Place) -> Iterator[VotesPage]:
    notifier = StoreNotifier(store)
    made = VotesPage(store, notifier, holder)
    qtbot.addWidget(made)
    made.set_place(room7)
    made.resize(1284, 798)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    yield made
    notifier.close()


@pytest.fixture
def open_dialog(page: VotesPage, qtbot: QtBot) -> Open:
    def open_it(copied: str = CHAT) -> PasteChatDialog:
        QGuiApplication.clipboard().setText(copied)
        QTest.mouseClick(page.header.chat_button, Qt.MouseButton.LeftButton)
        dialog = page.findChild(PasteChatDialog)
        assert dialog is not None
        qtbot.waitExposed(dialog)
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return open_it


def rows(dialog: PasteChatDialog) -> list[tuple[str, str]]:
    return [(entry.state, entry.name) for entry in dialog.list.rows()]


def choices(store: Store, room7: Place) -> list[tuple[str, ...]]:
    return sorted(ballot.choices for ballot in votes.of_session(store, room7).ballots)


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key where the cursor is."""
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key, held)


def test_what_was_copied_is_read_and_enter_keeps_it(
    open_dialog: Open, page: VotesPage, store: Store, room7: Place, qtbot: QtBot
) -> None:
    dialog = open_dialog()
    assert rows(dialog) == READ
    assert plain(dialog.tags["ready"].text()) == "3 ready"
    assert choices(store, room7) == []
    press(KEY.Key_Return)
    assert choices(store, room7) == [("2", "24", "31"), ("24", "25", "2"), ("24", "25", "37")]
    assert len(page.side.list.rows()) == 3
    qtbot.waitUntil(lambda: page.findChild(PasteChatDialog) is None)
    store.undo()
    assert choices(store, room7) == []


def test_escape_keeps_nothing(open_dialog: Open, store: Store, room7: Place, qtbot: QtBot) -> None:
    dialog = open_dialog()
    with qtbot.waitSignal(dialog.rejected):
        press(KEY.Key_Escape)
    assert choices(store, room7) == []


def test_nothing_that_is_no_chat_is_taken_from_the_clipboard(open_dialog: Open) -> None:
    dialog = open_dialog("a password, or a recipe for 4 people")
    assert dialog.field.toPlainText() == ""
    assert not dialog.add.isEnabled()
    assert dialog.field.hasFocus()


def test_a_chat_is_pasted_by_keys_and_pasted_again(open_dialog: Open, qtbot: QtBot) -> None:
    dialog = open_dialog("")
    for copied, ready in ((CHAT, 3), ("[10:02] Ana: 2\n", 1)):
        QGuiApplication.clipboard().setText(copied)
        press(KEY.Key_V, CONTROL)
        qtbot.waitUntil(lambda ready=ready: len(dialog.reading().ballots) == ready)
    assert rows(dialog) == [("ready", "Ana")]
    # What somebody typed is not replaced by what comes after.
    dialog.field.moveCursor(dialog.field.textCursor().MoveOperation.End)
    QTest.keyClicks(dialog.field, "[10:03] Ben: 24")
    press(KEY.Key_Return)
    press(KEY.Key_V, CONTROL)
    qtbot.waitUntil(lambda: len(rows(dialog)) == 3)
    assert rows(dialog) == [("replaced", "Ana"), ("ready", "Ben"), ("ready", "Ana")]


def test_ctrl_v_pastes_from_anywhere_in_the_dialog(open_dialog: Open, qtbot: QtBot) -> None:
    dialog = open_dialog()
    assert dialog.add.hasFocus()
    for number, part in enumerate((dialog.add, dialog.list, dialog.cancel), 1):
        part.setFocus()
        QGuiApplication.clipboard().setText("[10:02] Ana: 2\n" * number)
        press(KEY.Key_V, CONTROL)
        qtbot.waitUntil(lambda number=number: len(rows(dialog)) == number)
        assert dialog.field.hasFocus()


def test_f6_walks_through_the_dialog_and_back(open_dialog: Open) -> None:
    dialog = open_dialog()
    dialog.field.setFocus()
    walked = []
    for _ in range(3):
        press(KEY.Key_F6)
        walked.append(QApplication.focusWidget())
    assert walked == [dialog.list, dialog.add, dialog.field]
    press(KEY.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert dialog.add.hasFocus()


def test_enter_on_cancel_keeps_nothing(
    open_dialog: Open, store: Store, room7: Place, qtbot: QtBot
) -> None:
    dialog = open_dialog()
    dialog.cancel.setFocus()
    with qtbot.waitSignal(dialog.rejected):
        press(KEY.Key_Return)
    assert choices(store, room7) == []


def test_lines_without_names_are_said_to_count_one_by_one(open_dialog: Open) -> None:
    dialog = open_dialog("2 24\n31\n2 24\n")
    assert [entry.state for entry in dialog.list.rows()] == ["ready"] * 3
    assert "each line counts as one person" in dialog.rule.text()
    dialog.reject()


def test_the_text_can_be_edited_and_control_enter_keeps_what_it_says_then(
    open_dialog: Open, store: Store, room7: Place
) -> None:
    dialog = open_dialog("Ana: 2 24\n")
    dialog.field.setFocus()
    dialog.field.moveCursor(dialog.field.textCursor().MoveOperation.End)
    QTest.keyClicks(dialog.field, "Ben: 31")
    press(KEY.Key_Return, CONTROL)
    assert choices(store, room7) == [("2", "24"), ("31",)]


def test_a_wrong_line_is_mended_in_place(
    open_dialog: Open, store: Store, room7: Place, qtbot: QtBot
) -> None:
    dialog = open_dialog()
    dialog.list.setFocus()
    # The cursor is on the line that needs a look.
    assert dialog.list.rows()[dialog.list.currentIndex().row()].name == "Sergei"
    press(KEY.Key_Return)
    editor = dialog.list.findChild(LineField)
    assert editor is not None
    QTest.keyClicks(editor, "2 25")
    QTest.keyClick(editor, KEY.Key_Return)
    qtbot.waitUntil(lambda: len(dialog.reading().ballots) == 4)
    assert dialog.isVisible()
    press(KEY.Key_Return, CONTROL)
    assert ("2", "25") in choices(store, room7)


def test_escape_while_mending_leaves_only_the_field(open_dialog: Open) -> None:
    dialog = open_dialog()
    dialog.list.setFocus()
    press(KEY.Key_F2)
    editor = dialog.list.findChild(LineField)
    assert editor is not None
    QTest.keyClick(editor, KEY.Key_Escape)
    assert dialog.isVisible()
    assert rows(dialog) == READ


def test_a_line_is_left_out_and_taken_back(open_dialog: Open) -> None:
    dialog = open_dialog()
    dialog.list.setFocus()
    dialog.list.setCurrentIndex(dialog.list.model().index(1, 0))
    press(KEY.Key_Delete)
    assert rows(dialog)[1] == ("skipped", "Nadia (Tunisia)")
    press(KEY.Key_Delete)
    assert rows(dialog) == READ


def test_leaving_out_the_last_line_brings_the_one_before_back(open_dialog: Open) -> None:
    dialog = open_dialog()
    dialog.list.setFocus()
    dialog.list.setCurrentIndex(dialog.list.model().index(3, 0))
    press(KEY.Key_Delete)
    assert rows(dialog)[2:4] == [("ready", "怡君"), ("skipped", "怡君")]


def test_titles_are_taken_by_the_button_of_the_row(open_dialog: Open) -> None:
    dialog = open_dialog("Ana: movement charter, hubs\nBen: 2\n")
    assert rows(dialog)[0] == ("unreadable", "Ana")
    index = dialog.list.model().index(0, 0)
    place = dialog.list.visualRect(index)
    at = QPoint(place.right() - 40, place.center().y())
    QTest.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert dialog.list.rows()[0].choices == ("22", "25")


def test_a_row_shows_its_line_in_the_text(open_dialog: Open) -> None:
    dialog = open_dialog()
    dialog.list.setFocus()
    dialog.list.setCurrentIndex(dialog.list.model().index(3, 0))
    assert dialog.field.textCursor().blockNumber() + 1 == dialog.list.rows()[3].line


def test_ballots_and_not_voting_are_the_people_present(
    open_dialog: Open, store: Store, room7: Place
) -> None:
    sessions.set_present(store, room7, 5)
    votes.cast(store, room7, "31")
    dialog = open_dialog()
    assert "4 ballots + 1 not voting = 5 present" in plain(dialog.sum.text())


def test_sentences_of_the_dialog_wrap_where_they_are_longer_than_their_place(
    open_dialog: Open, store: Store, room7: Place
) -> None:
    sessions.set_present(store, room7, 5)
    dialog = open_dialog()
    dialog.sum.set_text("Eine Zeile bleibt außen vor, bis Sie sie korrigieren. " * 3)
    said = next(one for one in dialog.findChildren(QLabel) if "You can edit" in one.text())
    said.setText(said.text() * 3)
    # The foot makes room for its sentence, and then the dialog for its foot.
    for _ in range(2):
        QApplication.processEvents()
    with noting_cuts() as cuts:
        dialog.grab()
    assert not [cut.text for cut in cuts if cut.on is dialog.sum]
    assert dialog.sum.height() >= dialog.sum.heightForWidth(dialog.sum.width())
    assert said.height() >= said.heightForWidth(said.width())
    assert dialog.sum.geometry().bottom() < dialog.height()


def test_more_ballots_than_people_are_said(open_dialog: Open, store: Store, room7: Place) -> None:
    sessions.set_present(store, room7, 2)
    assert "3 ballots, but 2 present." in plain(open_dialog().sum.text())


def test_the_same_chat_again_does_not_count_twice_unless_that_is_said(
    open_dialog: Open, store: Store, room7: Place, qtbot: QtBot, page: VotesPage
) -> None:
    votes.cast(store, room7, "37")
    sessions.set_present(store, room7, 9)
    open_dialog().keep()
    for again, total in ((True, 4), (False, 7)):
        qtbot.waitUntil(lambda: page.findChild(PasteChatDialog) is None)
        dialog = open_dialog()
        assert dialog.instead.isVisible()
        assert dialog.instead.isChecked()
        assert "4 ballots + 5 not voting = 9 present" in plain(dialog.sum.text())
        if not again:
            QTest.mouseClick(dialog.instead, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
            assert "twice" in dialog.sum.text()
        press(KEY.Key_Return, CONTROL)
        assert len(choices(store, room7)) == total


def test_a_saved_chat_is_dropped_on_the_text(
    open_dialog: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "meeting_saved_chat.txt"
    path.write_bytes(CHAT.replace("\n", "\r\n").encode("utf-16"))
    dialog = open_dialog("")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    dialog.field.insertFromMimeData(data)
    assert rows(dialog) == READ
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "none.txt"))])
    dialog.field.insertFromMimeData(data)
    assert "none.txt" in dialog.banner.text()
    assert rows(dialog) == READ


@pytest.mark.parametrize("how", ["closed", "tally"])
def test_where_no_ballots_can_be_added_it_says_why(
    how: str, page: VotesPage, store: Store, room7: Place
) -> None:
    if how == "closed":
        votes.close(store, room7, True)
    else:
        votes.enter_tally(store, room7, votes.read_tally(store.event, room7.round, "24+"))
    page.paste_chat()
    assert page.findChild(PasteChatDialog) is None
    assert how in page.banner.text()


def test_what_is_refused_at_the_end_is_said_and_the_text_stays(
    open_dialog: Open, store: Store, room7: Place
) -> None:
    dialog = open_dialog()
    votes.close(store, room7, True)
    press(KEY.Key_Return, CONTROL)
    assert dialog.isVisible()
    assert "closed" in dialog.banner.text()
    assert rows(dialog) == READ


def test_no_name_reaches_the_disk_while_it_is_open(
    open_dialog: Open, store: Store, tmp_path: Path, page: VotesPage
) -> None:
    open_dialog("Zaphod: 2 24\nTrillian: 2 99\n").keep()
    page.flush()
    for path in tmp_path.rglob("*"):
        if path.is_file():
            assert b"aphod" not in path.read_bytes()
            assert b"rillian" not in path.read_bytes()


def test_the_shortcut_and_the_palette_open_it(
    qtbot: QtBot, store: Store, holder: ThemeHolder, tmp_path: Path
) -> None:
    seat = Seat("1", "priorities", "7", "facilitator")
    window = MainWindow(store, holder, Settings(tmp_path), seat)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    window.show_page("votes")
    QGuiApplication.clipboard().setText(CHAT)
    press(KEY.Key_V, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    dialog = window.findChild(PasteChatDialog)
    assert dialog is not None
    assert rows(dialog) == READ
    dialog.reject()
    qtbot.waitUntil(lambda: window.findChild(PasteChatDialog) is None)
    # From another page the palette leads there.
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.show_page("room")
    press(KEY.Key_K, CONTROL)
    QTest.keyClicks(QApplication.focusWidget(), "from a meeting chat")
    press(KEY.Key_Return)
    assert window._page() is window._pages["votes"]
    assert window.findChild(PasteChatDialog) is not None
    window.close()
