"""The laptop goes round: ballots by keys, by touch, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from facilitator import votes
from facilitator.event import Event
from facilitator.sessions import Place
from facilitator.store import Store
from tests.facilitator.methods import HANDS, voting
from tests.ui.hands import plain, typed
from ui.ballot_screen import BallotScreen
from ui.notifier import StoreNotifier
from ui.pass_laptop import PassLaptop
from ui.pass_screens import LanguageScreen, LeaveScreen, ReviewScreen, ThanksScreen
from ui.text import alignment
from ui.theme import ThemeHolder
from ui.voter_words import VoterWords, _all_words, languages_of
from ui.votes_page import VotesPage

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(qtbot: QtBot, holder: ThemeHolder, store: Store, room7: Place) -> Iterator[VotesPage]:
    notifier = StoreNotifier(store)
    made = VotesPage(store, notifier, holder)
    qtbot.addWidget(made)
    made.set_place(room7)
    made.resize(1284, 798)
    made.show()
    qtbot.waitExposed(made)
    yield made
    notifier.close()


@pytest.fixture
def laptop(page: VotesPage, qtbot: QtBot) -> PassLaptop:
    QTest.mouseClick(page.header.pass_button, Qt.MouseButton.LeftButton)
    made = page.findChild(PassLaptop)
    assert made is not None
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.screen_shown().start()
    return made


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key, held)


def choices(store: Store, room7: Place) -> list[tuple[str, ...]]:
    return [ballot.choices for ballot in votes.of_session(store, room7).ballots]


def named(laptop: PassLaptop) -> list[str]:
    screen = laptop.screen_shown()
    assert isinstance(screen, BallotScreen)
    return [row.id for row in screen.grid.rows() if row.named]


def texts(laptop: PassLaptop) -> str:
    """All that can be read on any screen that exists."""
    every = [made.text() for made in laptop.findChildren(QLabel)]
    return "".join(sign for sign in " ".join(every) if sign not in "\u2066\u2068\u2069")


def test_a_ballot_by_number_keys(laptop: PassLaptop, store: Store, room7: Place) -> None:
    assert laptop.isFullScreen()
    assert isinstance(laptop.screen_shown(), LanguageScreen)
    press(KEY.Key_Return)
    for number in ("24", "9a", "31"):
        typed(number)
        press(KEY.Key_Return)
    assert named(laptop) == ["9a", "24", "31"]
    assert "Left: 0" in texts(laptop)
    press(KEY.Key_Return)
    assert isinstance(laptop.screen_shown(), ReviewScreen)
    assert "Global Council" in texts(laptop)
    assert choices(store, room7) == []
    press(KEY.Key_Return)
    assert choices(store, room7) == [("24", "9a", "31")]
    assert isinstance(laptop.screen_shown(), ThanksScreen)


def test_by_arrows_and_space(laptop: PassLaptop, store: Store, room7: Place) -> None:
    press(KEY.Key_1)
    press(KEY.Key_Right)
    press(KEY.Key_Space)
    press(KEY.Key_Left)
    press(KEY.Key_Space)
    press(KEY.Key_Return)
    press(KEY.Key_Return)
    assert choices(store, room7) == [("2", "1")]


def test_a_blank_after_a_number_presses_it_as_enter_does(laptop: PassLaptop) -> None:
    press(KEY.Key_Return)
    typed("2 24 31")
    assert named(laptop) == ["2", "24"]
    screen = laptop.screen_shown()
    assert isinstance(screen, BallotScreen)
    assert plain(screen.typed.text()) == "31"
    press(KEY.Key_Space)
    assert named(laptop) == ["2", "24", "31"]
    assert screen.typed.text() == ""
    typed("99 ")
    assert "99 is not on the list." in texts(laptop)
    assert named(laptop) == ["2", "24", "31"]  # not the 9 that it went by


def test_a_click_takes_back_what_is_typed(laptop: PassLaptop) -> None:
    press(KEY.Key_Return)
    typed("2")
    ballot = laptop.screen_shown()
    assert isinstance(ballot, BallotScreen)
    place = ballot.grid.visualRect(ballot.grid.model().index(4, 0)).center()
    QTest.mouseClick(ballot.grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert ballot.typed.text() == ""
    typed("7")
    press(KEY.Key_Return)
    assert named(laptop) == ["5", "7"]


def test_every_language_has_a_digit(laptop: PassLaptop) -> None:
    screen = laptop.screen_shown()
    assert isinstance(screen, LanguageScreen)
    assert screen.languages[9] == "zh-hant"
    press(KEY.Key_0)
    ballot = laptop.screen_shown()
    assert isinstance(ballot, BallotScreen)
    assert "全球委員會" in "".join(row.title for row in ballot.grid.rows())


def test_by_mouse_or_finger(laptop: PassLaptop, store: Store, room7: Place) -> None:
    screen = laptop.screen_shown()
    assert isinstance(screen, LanguageScreen)
    QTest.mouseClick(screen.options[0], Qt.MouseButton.LeftButton)
    ballot = laptop.screen_shown()
    assert isinstance(ballot, BallotScreen)
    for at in (1, 2, 2):  # pressed twice is taken back
        place = ballot.grid.visualRect(ballot.grid.model().index(at, 0)).center()
        QTest.mouseClick(ballot.grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseClick(ballot.go, Qt.MouseButton.LeftButton)
    review = laptop.screen_shown()
    assert isinstance(review, ReviewScreen)
    QTest.mouseClick(review.go, Qt.MouseButton.LeftButton)
    assert choices(store, room7) == [("2",)]


def test_what_cannot_be_is_said_in_the_voters_language(laptop: PassLaptop) -> None:
    laptop._open_ballot("es")
    press(KEY.Key_Return)
    assert "Todavía no ha elegido nada." in texts(laptop)
    typed("99")
    press(KEY.Key_Return)
    assert "99 no está en la lista." in texts(laptop)
    for number in ("1", "2", "3", "4"):
        typed(number)
        press(KEY.Key_Return)
    assert "No queda ninguno." in texts(laptop)
    assert named(laptop) == ["1", "2", "3"]


# AltGr on Linux, and on Windows: the digits of an Arabic layout are typed with it.
@pytest.mark.parametrize(
    "held",
    [
        Qt.KeyboardModifier.NoModifier,
        Qt.KeyboardModifier.GroupSwitchModifier,
        CONTROL | Qt.KeyboardModifier.AltModifier,
    ],
)
def test_a_ballot_in_arabic_is_mirrored_and_takes_its_digits(
    laptop: PassLaptop, held: Qt.KeyboardModifier
) -> None:
    laptop._open_ballot("ar")
    assert laptop.screen_shown().layoutDirection() == Qt.LayoutDirection.RightToLeft
    for digit in "٢٤":
        event = QKeyEvent(QEvent.Type.KeyPress, 0, held, digit)
        QApplication.sendEvent(QApplication.focusWidget(), event)
    press(KEY.Key_Return)
    assert named(laptop) == ["24"]


@pytest.mark.parametrize(("code", "title"), [("zh", "全球委员会"), ("zh-hant", "全球委員會")])
def test_titles_are_in_the_voters_language_and_script(
    laptop: PassLaptop, code: str, title: str
) -> None:
    laptop._open_ballot(code)
    screen = laptop.screen_shown()
    assert isinstance(screen, BallotScreen)
    assert next(row.title for row in screen.grid.rows() if row.id == "24") == title


def test_nothing_of_a_ballot_is_left_for_the_next_voter(
    laptop: PassLaptop, store: Store, room7: Place
) -> None:
    press(KEY.Key_Return)
    typed("24")
    press(KEY.Key_Return)
    press(KEY.Key_Return)
    press(KEY.Key_Return)
    assert "Global Council" not in texts(laptop)
    # Not by going back, nor by undo, nor by the keys of the window.
    for key, held in ((KEY.Key_Backspace, None), (KEY.Key_Z, CONTROL), (KEY.Key_2, CONTROL)):
        press(key, held or Qt.KeyboardModifier.NoModifier)
    assert choices(store, room7) == [("24",)]
    press(KEY.Key_Return)
    assert isinstance(laptop.screen_shown(), LanguageScreen)
    QApplication.sendPostedEvents(None, 52)  # what was let go of is gone: DeferredDelete
    assert laptop.findChildren(BallotScreen) == []
    press(KEY.Key_Return)
    assert named(laptop) == []


def test_starting_over_counts_nothing(laptop: PassLaptop, store: Store, room7: Place) -> None:
    press(KEY.Key_Return)
    typed("24")
    press(KEY.Key_Return)
    screen = laptop.screen_shown()
    assert isinstance(screen, BallotScreen)
    QTest.mouseClick(screen.over, Qt.MouseButton.LeftButton)
    press(KEY.Key_Return)
    assert named(laptop) == []
    assert choices(store, room7) == []


def test_escape_goes_one_step_back_and_only_the_facilitator_leaves(
    laptop: PassLaptop, store: Store, room7: Place, qtbot: QtBot
) -> None:
    press(KEY.Key_Return)
    typed("24")
    press(KEY.Key_Return)
    press(KEY.Key_Return)
    press(KEY.Key_Escape)  # from the review to the ballot, as it was
    assert named(laptop) == ["24"]
    typed("3")
    press(KEY.Key_Escape)  # what was typed goes, and the ballot stays
    assert isinstance(laptop.screen_shown(), BallotScreen)
    press(KEY.Key_Escape)
    assert isinstance(laptop.screen_shown(), LeaveScreen)
    assert "not counted" in texts(laptop)
    press(KEY.Key_Return)  # a voter who came here by mistake
    assert named(laptop) == ["24"]
    press(KEY.Key_Escape)
    with qtbot.waitSignal(laptop.finished):
        press(KEY.Key_Return, CONTROL)
    assert choices(store, room7) == []


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_what_is_said_begins_at_the_edge_where_the_buttons_do(
    laptop: PassLaptop, qapp: QApplication, direction: Qt.LayoutDirection
) -> None:
    """The screen for the facilitator is in the language of the window, the others in a voter's."""
    qapp.setLayoutDirection(direction)
    press(KEY.Key_Escape)
    screen = laptop.screen_shown()
    assert isinstance(screen, LeaveScreen)
    sides = {label.alignment() & alignment(direction) for label in screen.findChildren(QLabel)}
    assert sides == {alignment(direction)}
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_closing_the_window_asks_first(laptop: PassLaptop) -> None:
    laptop.close()
    assert laptop.isVisible()
    assert isinstance(laptop.screen_shown(), LeaveScreen)


def test_a_vote_that_was_closed_meanwhile_is_said(
    laptop: PassLaptop, store: Store, room7: Place
) -> None:
    press(KEY.Key_Return)
    typed("24")
    press(KEY.Key_Return)
    press(KEY.Key_Return)
    votes.close(store, room7, True)
    press(KEY.Key_Return)
    assert isinstance(laptop.screen_shown(), ReviewScreen)
    assert "This vote is closed." in texts(laptop)


def test_where_no_ballots_can_be_added_it_does_not_open(
    page: VotesPage, store: Store, room7: Place
) -> None:
    votes.close(store, room7, True)
    page.pass_laptop()
    assert page.findChild(PassLaptop) is None


def test_dots_are_placed_and_taken_off(
    open_store: Callable[..., Store], holder: ThemeHolder, qtbot: QtBot, room7: Place
) -> None:
    store = open_store("dots.sqlite", event=voting(method="dots", picks=4))
    page = VotesPage(store, StoreNotifier(store), holder)
    qtbot.addWidget(page)
    laptop = PassLaptop(store, room7, holder, page)
    laptop.open()
    laptop.activateWindow()
    qtbot.waitUntil(laptop.isActiveWindow)
    press(KEY.Key_Return)
    press(KEY.Key_Plus)
    press(KEY.Key_Plus)
    press(KEY.Key_Plus)
    press(KEY.Key_Minus)
    typed("24")
    press(KEY.Key_Return)
    press(KEY.Key_Return)
    assert "Global Council" in texts(laptop)
    press(KEY.Key_Return)
    assert choices(store, room7) == [("1", "1", "24")]
    laptop.accept()


def test_a_show_of_hands_has_no_ballots(
    open_store: Callable[..., Store], holder: ThemeHolder, qtbot: QtBot, room7: Place
) -> None:
    store = open_store("hands.sqlite", event=voting(**HANDS))
    page = VotesPage(store, StoreNotifier(store), holder)
    qtbot.addWidget(page)
    page.set_place(room7)
    page.pass_laptop()
    page.paste_chat()
    assert page.findChild(PassLaptop) is None
    assert "show of hands" in page.banner.text()


def test_every_language_says_everything(event: Event) -> None:
    every = _all_words()
    for code, words in every.items():
        assert words.keys() == every["en"].keys(), code
        for name, said in words.items():
            assert said.count("{") == every["en"][name].count("{"), (code, name)
    codes = languages_of(event, event.room("7"))
    assert codes[0] == event.room("7").language
    assert set(codes) <= every.keys()
    # A language that has no words here is read in English, from left to right.
    assert VoterWords("he")("vote") == "Vote"
    assert VoterWords("he").direction == Qt.LayoutDirection.LeftToRight
