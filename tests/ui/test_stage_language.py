"""The stage speaks the language of its room; whoever steers it hears that of the window."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator import agenda, sessions, votes
from facilitator.clock import MINUTE
from facilitator.event import Event
from facilitator.store import Store
from tests.ui.hands import focused, plain, typed
from tests.ui.test_stage import START, opened
from tests.ui.test_translated import painted as painted
from ui.event_page import EventPage
from ui.main_window import MainWindow
from ui.settings import Seat, Settings
from ui.stage_view import AgendaPage, BarsPage, QuestionPage, StartsPage, TimerPage
from ui.stage_window import StageWindow
from ui.text import LTR, RTL, noting_cuts
from ui.theme import ThemeHolder
from ui.vote_words import VoteWords

Key = Qt.Key
VIEWS = (Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_4, Key.Key_5)


@pytest.fixture
def store(open_store: Callable[..., Store]) -> Store:
    """Room 7 speaks English, 8 Arabic and 9 Swahili; all of them are late, and vote on much."""
    event = Event.built_in()
    spoken = {"7": "en", "8": "ar", "9": "sw"}
    rooms = (
        replace(one, language=spoken[one.key], days=("1",)) if one.key in spoken else one
        for one in event.rooms
    )
    store = open_store(event=replace(event, rooms=tuple(rooms)))
    numbers = [one.number for one in event.initiatives]
    for room in spoken:
        where = sessions.place(store, "1", "priorities", room)
        sessions.set_present(store, where, 40)
        for at in range(0, 42, 2):
            votes.cast(store, where, " ".join(numbers[at : at + 3]))
        store.clock = lambda: START
        agenda.go_to(store, "1", room, "welcome")
        store.clock = lambda: START + 40 * MINUTE
        agenda.next_item(store, "1", room)
    return store


@pytest.fixture
def open_window(
    qtbot: QtBot, store: Store, holder: ThemeHolder, tmp_path: Path
) -> Iterator[Callable[[str], MainWindow]]:
    made: list[MainWindow] = []

    def now(room: str) -> MainWindow:
        window = MainWindow(store, holder, Settings(tmp_path), seat(room))
        made.append(window)
        qtbot.addWidget(window)
        window.resize(1360, 850)
        with qtbot.waitActive(window):
            window.show()
        return window

    yield now
    for window in made:
        window.close()


def seat(room: str) -> Seat:
    return Seat("1", "priorities", room, "facilitator")


def seen(stage: StageWindow, key: Qt.Key, painted: list[str]) -> str:
    """All that is to be read in the view with this key."""
    stage.resize(960, 540)
    QTest.keyClick(stage, key)
    painted.clear()
    stage.grab()
    return plain("\n".join(painted))


def letters(text: str, script: str) -> str:
    """Those letters of a text that are of this script."""
    return "".join(one for one in text if unicodedata.name(one, "").startswith(script))


def words(page: object) -> str:
    """A word of ours that each view has."""
    if isinstance(page, TimerPage):
        return plain(page.side[0])
    if isinstance(page, QuestionPage):
        return plain(page.how)
    if isinstance(page, BarsPage):
        return plain(page.voted.words) if page.voted else ""
    if isinstance(page, AgendaPage):
        return plain(page.items[-1].figures)
    assert isinstance(page, StartsPage)
    return page.label


def test_an_english_room_reads_english_while_its_facilitator_works_in_chinese(
    open_window: Callable[[str], MainWindow], speak_in: Callable[[str], None], painted: list[str]
):
    window = open_window("7")
    speak_in("zh")
    stage = opened(window)
    read = [seen(stage, key, painted) for key in VIEWS]
    for text, said in zip(
        read, ("until", "Pick up to 3", "A vote means: worth", "Running", "Starts at"), strict=True
    ):
        assert said in text
        assert letters(text, "CJK") == ""
    assert "21 of 40 have voted" in read[1]
    assert "more" in read[2].split()
    # What is heard, and all of the window, is the facilitator's.
    assert stage.accessibleName().startswith("大屏：")
    assert "开始时间" in stage.accessibleName()
    bar = window._bars.stage
    assert bar is not None
    assert letters(bar.views.accessibleName(), "CJK")
    assert letters(VoteWords().amount("pick", 3), "CJK")
    QTest.keyClick(stage, Key.Key_B)
    assert stage.accessibleName() == "大屏：黑屏"
    QTest.keyClick(stage, Key.Key_B)
    # And it stays with the room in whatever language the window speaks.
    for code in ("ar", "en", "zh"):
        speak_in(code)
        assert seen(stage, Key.Key_2, painted) == read[1]


def test_an_arabic_room_reads_from_the_right_beside_an_english_window(
    qapp: QApplication,
    open_window: Callable[[str], MainWindow],
    speak_in: Callable[[str], None],
    store: Store,
    painted: list[str],
):
    window = open_window("8")
    speak_in("en")
    stage = opened(window)
    read = [seen(stage, key, painted) for key in VIEWS]
    for text, said in zip(
        read, ("حتى", "صوّت 21 من 40", "معنى الصوت", "التأخر", "يبدأ في"), strict=True
    ):
        assert said in text
        # Figures are those of the app in Arabic; initiatives are about Wikidata, and APIs.
        assert letters(text, "ARABIC-INDIC DIGIT") == ""
    for text in (read[0], read[3], read[4]):
        assert set(letters(text, "LATIN")) <= set("UTC"), text
    assert stage.accessibleName().startswith("Stage: starts at")
    assert qapp.layoutDirection() == LTR
    # The titles of the programme stand at the right, as for a window in Arabic.
    arabic = _left_side(stage)
    speak_in("ar")
    assert _left_side(stage) == arabic
    speak_in("en")
    window.set_seat(seat("7"))
    assert _left_side(stage) != arabic
    # Keys are the facilitator's: onward is to the right.
    before = agenda.of_room(store, "1", "7", store.clock()).current.item.key
    QTest.keyClick(stage, Key.Key_Right)
    after = agenda.of_room(store, "1", "7", store.clock())
    assert after.items[[one.item.key for one in after.items].index(before) + 1] == after.current


def _left_side(stage: StageWindow) -> bytes:
    """The left half of the programme as it is painted."""
    QTest.keyClick(stage, Key.Key_4)
    image = stage.grab().toImage()
    return bytes(image.copy(0, 0, image.width() // 2, image.height()).constBits())


def test_a_room_of_a_language_we_do_not_have_reads_that_of_the_window(
    open_window: Callable[[str], MainWindow], speak_in: Callable[[str], None], painted: list[str]
):
    window = open_window("9")
    stage = opened(window)
    for code, said, direction in (
        ("zh", "最多选 3 项", LTR),
        ("ar", "معنى الصوت", RTL),
        ("en", "Pick up to 3", LTR),
    ):
        speak_in(code)
        assert said in seen(stage, Key.Key_2, painted)
        assert stage.view().tongue.direction == direction


def test_the_stage_follows_to_another_room_and_when_a_room_speaks_another_language(
    qtbot: QtBot,
    open_window: Callable[[str], MainWindow],
    speak_in: Callable[[str], None],
    store: Store,
):
    window = open_window("7")
    speak_in("zh")
    stage = opened(window)
    QTest.keyClick(stage, Key.Key_2)
    assert words(stage.view().page) == "Pick up to 3"
    for room, script in (("8", "ARABIC"), ("9", "CJK"), ("7", "LATIN")):
        window.set_seat(seat(room))
        assert letters(words(stage.view().page), script)
    with qtbot.waitActive(window):
        window.activateWindow()
    window.show_page("event")
    page = window._page()
    assert isinstance(page, EventPage)
    page.rooms.go_to("7", "language")
    typed("de")
    QTest.keyClick(focused(), Key.Key_Tab)
    assert store.event.room("7").language == "de"
    assert words(stage.view().page) == "Bis zu 3 auswählen"
    assert stage.accessibleName().startswith("大屏：")


def test_who_has_voted_stands_on_one_line_in_chinese(
    open_window: Callable[[str], MainWindow], speak_in: Callable[[str], None]
):
    window = open_window("9")
    speak_in("zh")
    stage = opened(window)
    QTest.keyClick(stage, Key.Key_2)
    for width, height in ((640, 360), (960, 540), (1280, 720), (1920, 1080)):
        stage.resize(width, height)
        with noting_cuts() as cuts:
            stage.grab()
        assert not [one.text for one in cuts if "已投票" in one.text]
