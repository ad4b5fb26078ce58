"""The stage by real keys, from the main window and on itself, over a real store."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator import agenda, sessions, talks, votes
from facilitator.clock import MINUTE, SECOND
from facilitator.records import Talk
from facilitator.store import Store
from facilitator.talks import Slot
from tests.ui.hands import focused, plain, rows_that_differ
from ui import stage_keeper
from ui.main_window import MainWindow
from ui.settings import Seat, Settings
from ui.stage_view import QuestionPage, TimerPage
from ui.stage_window import StageWindow
from ui.theme import ThemeHolder

START = 1_605_956_400_000
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
Key = Qt.Key


class Hand:
    """A wall clock that is moved by hand; `step` (ms) is what each look at it takes."""

    def __init__(self) -> None:
        self.at = START
        self.step = 0

    def __call__(self) -> int:
        self.at += self.step
        return self.at


@pytest.fixture
def hand(store: Store) -> Hand:
    store.clock = Hand()
    return store.clock


@pytest.fixture
def window(qtbot: QtBot, store: Store, hand: Hand, holder: ThemeHolder, tmp_path: Path):
    seat = Seat("1", "priorities", "7", "facilitator")
    window = MainWindow(store, holder, Settings(tmp_path), seat)
    qtbot.addWidget(window)
    window.resize(1360, 850)
    with qtbot.waitActive(window):
        window.show()
    window.focus_start()
    yield window
    window.close()


@pytest.fixture
def slot(store: Store) -> Slot:
    return Slot(sessions.place(store, "1", "priorities", "7"), "talks")


@pytest.fixture
def queue(store: Store, slot: Slot) -> list[str]:
    """Three talks of five minutes; their ids."""
    named = [{"speaker": name, "title": f"About {name}"} for name in ("Nadia", "Kwame", "怡君")]
    return [talk.id for talk in talks.add_many(store, slot, named)]


def opened(window: MainWindow) -> StageWindow:
    """The stage, with the keyboard."""
    if not window._stage.is_open:
        window._stage.open()
    stage = window._stage.window()
    assert stage is not None
    stage.activateWindow()
    QApplication.processEvents()
    return stage


def page(window: MainWindow) -> TimerPage:
    shown = opened(window).view().page
    assert isinstance(shown, TimerPage)
    return shown


def states(store: Store, slot: Slot) -> list[str]:
    return [talk.state for talk in talks.of_slot(store, slot).talks]


def pass_time(window: MainWindow, hand: Hand, ms: int) -> None:
    hand.at += ms
    window._ticker.tell()


def test_ctrl_p_opens_and_closes_the_stage_while_somebody_types(
    qtbot: QtBot, window: MainWindow, hand: Hand
):
    window._page().new_item()
    field = focused()
    qtbot.keyClicks(field, "half a ")
    qtbot.keyClick(field, Key.Key_P, CTRL)
    stage = window._stage.window()
    assert stage is not None
    assert stage.isVisible()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClicks(focused(), "sentence")
    assert focused() is field
    assert field.toPlainText() == "half a sentence"
    assert not stage.frameGeometry().contains(window.frameGeometry().center())
    qtbot.keyClick(field, Key.Key_P, CTRL)
    assert not window._stage.is_open
    assert not stage.isVisible()


def test_the_same_second_in_both_windows_at_any_moment(
    window: MainWindow, store: Store, hand: Hand, slot: Slot, queue: list[str]
):
    """Whoever asked the clock for the stage would be some hundred milliseconds later."""
    chance = random.Random(11)
    shown_talk: list[str] = []
    window._talks.shown.connect(
        lambda view: shown_talk.append(view.first.timer.words if view.first else "")
    )
    opened(window)
    agenda.go_to(store, "1", "7", "discuss")
    hand.step = 331
    seen = {"talk": 0, "item": 0}
    for moment in range(200):
        pass_time(window, hand, chance.randrange(1, 40_000))
        if moment == 100:
            window._talks.acts()["talk_start"]()
        if moment % 17 == 0:
            window._time.acts()["minute"]()
        count = page(window).count.figures
        if moment < 100:
            assert count == plain(window._top._time.text())
            seen["item"] += 1
        else:
            assert count == shown_talk[-1]
            seen["talk"] += 1
        agenda_view = window._stage._agenda
        assert agenda_view is not None
    assert seen == {"talk": 100, "item": 100}


def test_keys_of_a_talk(
    qtbot: QtBot, window: MainWindow, store: Store, hand: Hand, slot: Slot, queue: list[str]
):
    stage = opened(window)
    assert page(window).tag.words == "Waiting for the first talk"
    qtbot.keyClick(stage, Key.Key_Space)
    assert states(store, slot) == ["speaking", "queued", "queued"]
    pass_time(window, hand, 107 * SECOND)
    assert page(window).count.figures == "3:13"
    assert page(window).heading == "Nadia"
    assert page(window).next[1:] == ("Kwame", "About Kwame")
    for sign in "+=":
        qtbot.keyClicks(stage, sign)
    assert page(window).count.figures == "4:13"
    qtbot.keyClick(stage, Key.Key_Space)
    assert page(window).tag.words == "Paused"
    pass_time(window, hand, MINUTE)
    assert page(window).count.figures == "4:13"
    qtbot.keyClick(stage, Key.Key_R)
    assert page(window).count.figures == "5:00"
    qtbot.keyClick(stage, Key.Key_Right)
    assert states(store, slot) == ["done", "speaking", "queued"]
    qtbot.keyClick(stage, Key.Key_S)
    assert states(store, slot) == ["done", "skipped", "speaking"]
    qtbot.keyClick(stage, Key.Key_Left)
    assert states(store, slot) == ["done", "speaking", "queued"]
    qtbot.keyClick(stage, Key.Key_Z, CTRL)
    assert states(store, slot) == ["done", "skipped", "speaking"]
    qtbot.keyClick(stage, Key.Key_Z, CTRL | SHIFT)
    assert states(store, slot) == ["done", "speaking", "queued"]


def test_a_key_that_is_held_down_is_one(
    qtbot: QtBot, window: MainWindow, store: Store, slot: Slot, queue: list[str]
):
    stage = opened(window)
    for repeated in (False, True):
        event = QKeyEvent(QKeyEvent.Type.KeyPress, Key.Key_Space, NONE, " ", repeated)
        QApplication.sendEvent(stage, event)
    assert states(store, slot) == ["speaking", "queued", "queued"]


def test_arrows_are_swapped_from_right_to_left(
    qtbot: QtBot, window: MainWindow, store: Store, slot: Slot, queue: list[str], qapp: QApplication
):
    stage = opened(window)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.keyClick(stage, Key.Key_Left)
    qtbot.keyClick(stage, Key.Key_Left)
    assert states(store, slot) == ["done", "speaking", "queued"]
    qtbot.keyClick(stage, Key.Key_Right)
    assert states(store, slot) == ["speaking", "queued", "queued"]


def test_without_a_talk_the_keys_are_those_of_the_programme(
    qtbot: QtBot, window: MainWindow, store: Store, hand: Hand
):
    stage = opened(window)
    qtbot.keyClick(stage, Key.Key_Space)
    assert page(window).heading == "Welcome"
    pass_time(window, hand, 5 * MINUTE)
    qtbot.keyClicks(stage, "+")
    assert page(window).count.figures == "16:00"
    qtbot.keyClick(stage, Key.Key_Right)
    assert page(window).heading == "How the rooms work"
    qtbot.keyClick(stage, Key.Key_Left)
    assert page(window).heading == "Welcome"
    before = store.undo_label()
    for idle in (Key.Key_S, Key.Key_R):
        qtbot.keyClick(stage, idle)
    assert store.undo_label() == before


def test_talks_of_the_afternoon_do_not_take_the_stage_from_what_is_on(
    qtbot: QtBot, window: MainWindow, store: Store, slot: Slot, queue: list[str]
):
    stage = opened(window)
    agenda.go_to(store, "1", "7", "discuss")
    assert page(window).heading == "Discuss priorities"
    qtbot.keyClick(stage, Key.Key_Space)
    assert states(store, slot) == ["queued"] * 3
    agenda.go_to(store, "1", "7", "talks")
    assert page(window).heading == "Nadia"
    for _ in range(4):
        qtbot.keyClick(stage, Key.Key_Right)
    assert states(store, slot) == ["done"] * 3
    assert page(window).heading == "All talks were given"
    qtbot.keyClick(stage, Key.Key_Left)
    assert states(store, slot) == ["done", "done", "speaking"]


@pytest.mark.parametrize(
    ("text", "view"),
    [
        ("2", "question"),
        ("٣", "bars"),
        ("４", "agenda"),
        ("५", "starts"),
        ("é", "question"),
        ('"', "bars"),
        ("(", "starts"),
    ],
)
def test_views_by_digits_of_any_script_and_keyboard(window: MainWindow, text: str, view: str):
    stage = opened(window)
    QApplication.sendEvent(stage, QKeyEvent(QKeyEvent.Type.KeyPress, 0, NONE, text))
    assert window._stage.view == view
    assert window._bars.stage is not None
    assert window._bars.stage.views.current() == view
    QApplication.sendEvent(stage, QKeyEvent(QKeyEvent.Type.KeyPress, 0, NONE, "1"))
    assert window._stage.view == "timer"


def test_esc_leaves_full_screen_and_never_closes(qtbot: QtBot, window: MainWindow):
    stage = opened(window)
    qtbot.keyClick(stage, Key.Key_Escape)
    assert stage.isVisible()
    qtbot.keyClick(stage, Key.Key_F11)
    assert stage.isFullScreen()
    assert window._stage.full_screen
    for _ in range(2):
        qtbot.keyClick(stage, Key.Key_Escape)
        assert stage.isVisible()
        assert not stage.isFullScreen()
    assert not stage.frameGeometry().contains(window.frameGeometry().center())
    qtbot.mouseDClick(stage, Qt.MouseButton.LeftButton)
    assert stage.isFullScreen()
    qtbot.keyClick(stage, Key.Key_P, CTRL)
    assert not window._stage.is_open


def test_the_pointer_goes_while_it_rests_in_full_screen(qtbot: QtBot, window: MainWindow):
    stage = opened(window)
    stage._idle.setInterval(20)
    qtbot.keyClick(stage, Key.Key_F11)
    qtbot.mouseMove(stage, QPoint(30, 30))
    qtbot.waitUntil(lambda: stage.cursor().shape() == Qt.CursorShape.BlankCursor)
    qtbot.mouseMove(stage, QPoint(60, 60))
    qtbot.waitUntil(lambda: stage.cursor().shape() == Qt.CursorShape.ArrowCursor)
    qtbot.keyClick(stage, Key.Key_Escape)
    qtbot.wait(60)
    assert stage.cursor().shape() == Qt.CursorShape.ArrowCursor


def test_black_is_black_and_the_operator_sees_it(qtbot: QtBot, window: MainWindow):
    stage = opened(window)
    window._stage.show_message("Please come to an end")
    qtbot.keyClick(stage, Key.Key_B)
    assert _colours(stage.grab().toImage()) == {QColor("#000000").rgb()}
    assert stage.accessibleName() == "Stage: black"
    bar = window._bars.stage
    assert bar is not None
    assert bar.isVisible()
    assert bar.state.text() == "The stage is black"
    assert bar.black.isChecked()
    window.show_page("votes")
    assert bar.isVisible()
    qtbot.mouseClick(bar.black, Qt.MouseButton.LeftButton)
    assert not window._stage.black
    assert bar.state.text() == "Message shown"
    assert len(_colours(stage.grab().toImage())) > 2


def test_a_message_is_typed_shown_and_taken_away(qtbot: QtBot, window: MainWindow):
    window._actions["stage_message"].trigger()
    bar = window._bars.stage
    assert bar is not None
    assert focused() is bar.field
    stage = window._stage.window()
    assert stage is not None
    before = stage.grab().toImage()
    qtbot.keyClicks(bar.field, "Please come to an end" + " please" * 30)
    assert rows_that_differ(before, stage.grab().toImage()) == []
    qtbot.keyClick(bar.field, Key.Key_Return)
    assert len(window._stage.message) <= 140
    assert bar.state.text() == "Message shown"
    assert "Please come to an end" in stage.accessibleName()
    after = stage.grab().toImage()
    high = after.height()
    assert rows_that_differ(before, after)[0] > high * 0.6
    assert rows_that_differ(before, after)[-1] == high - 1
    qtbot.keyClick(bar.field, Key.Key_Escape)
    assert window._stage.message == ""
    assert bar.field.text() == ""
    assert rows_that_differ(before, stage.grab().toImage()) == []
    assert window._stage.is_open


def _colours(image: QImage) -> set[int]:
    return {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}


def test_the_question_and_its_bars_follow_each_ballot_and_are_not_read_at_each_tick(
    window: MainWindow, store: Store, hand: Hand, monkeypatch: pytest.MonkeyPatch
):
    where = sessions.place(store, "1", "priorities", "7")
    sessions.set_present(store, where, 9)
    window._actions["stage_question"].trigger()
    shown = opened(window).view().page
    assert isinstance(shown, QuestionPage)
    assert shown.bars == ()
    assert len(shown.supporting) == 2
    read: list[str] = []
    of_session = votes.of_session

    def counted(store: Store, place: sessions.Place) -> votes.SessionVotes:
        read.append(place.id)
        return of_session(store, place)

    monkeypatch.setattr(stage_keeper.votes, "of_session", counted)
    for line in ("24 25 2", "24 25", "24 31"):
        votes.cast(store, where, line)
    shown = opened(window).view().page
    assert isinstance(shown, QuestionPage)
    assert [(bar.number, bar.votes) for bar in shown.bars[:2]] == [("24", "3"), ("25", "2")]
    assert plain(shown.voted.words) == "3 of 9 have voted"
    assert (shown.voted.filled, shown.voted.boxes) == (3, 9)
    assert "worth coordinating globally" in plain(shown.meaning)
    known = len(read)
    for _ in range(40):
        pass_time(window, hand, 250)
    assert len(read) == known


def test_a_screen_reader_is_not_told_each_second(
    window: MainWindow, store: Store, hand: Hand, queue: list[str]
):
    stage = opened(window)
    window._talks.acts()["talk_start"]()
    names, figures = set(), set()
    for _ in range(30):
        pass_time(window, hand, SECOND)
        names.add(stage.accessibleName())
        figures.add(page(window).count.figures)
    assert len(figures) == 30
    (name,) = names
    assert "Nadia" in name
    assert "Talk 1 of 3" in plain(name)
    pass_time(window, hand, 6 * MINUTE)
    assert "Over time" in stage.accessibleName()


def test_what_was_shown_last_is_shown_next_time(
    qtbot: QtBot, window: MainWindow, store: Store, holder: ThemeHolder, tmp_path: Path
):
    window._actions["stage_agenda"].trigger()
    window._stage.show_message("Only for today")
    assert Settings(tmp_path).stage.view == "agenda"
    window._stage.close()
    window._stage.open()
    assert window._stage.view == "agenda"
    assert window._stage.message == ""
    Settings(tmp_path).stage = replace(Settings(tmp_path).stage, view="nothing we know")
    assert Settings(tmp_path).stage.view == "timer"


def test_the_stage_goes_with_the_main_window_and_not_the_other_way_round(
    qtbot: QtBot, window: MainWindow
):
    stage = opened(window)
    stage.close()
    assert not window._stage.is_open
    assert window.isVisible()
    stage = opened(window)
    window.close()
    assert not stage.isVisible()
    assert not window._stage.is_open


def test_another_room_another_stage(window: MainWindow, store: Store, queue: list[str]):
    assert page(window).room == "Room 7"
    window.set_seat(Seat("2", "priorities", "17", "facilitator"))
    assert page(window).room == "Room 17"
    assert page(window).heading == "Welcome"


def test_all_of_the_stage_is_in_the_command_palette(qtbot: QtBot, window: MainWindow):
    qtbot.keyClick(focused(), Key.Key_K, CTRL)
    qtbot.keyClicks(focused(), "stage")
    assert window._palette.palette is not None
    targets = {found.target[1] for found in window._palette.palette.found() if found.target}
    assert {"stage", "stage_timer", "stage_question"} <= targets
    qtbot.keyClick(focused(), Key.Key_Escape)
    qtbot.keyClick(focused(), Key.Key_K, CTRL)
    qtbot.keyClicks(focused(), "show the bars")
    qtbot.keyClick(focused(), Key.Key_Return)
    assert window._stage.view == "bars"
    assert window._stage.is_open


def test_f6_leads_to_the_stage_s_line(qtbot: QtBot, window: MainWindow):
    window._stage.open()
    bar = window._bars.stage
    assert bar is not None
    for _ in range(14):
        qtbot.keyClick(focused(), Key.Key_F6)
        if bar.isAncestorOf(focused()):
            break
    assert bar.isAncestorOf(focused())


@pytest.mark.parametrize("scale", [1.0, 1.3, 2.0])
def test_the_line_gives_up_words_before_it_is_cut(window: MainWindow, scale: float):
    window._themes.show_scale(scale)
    window.resize(1180, 700)
    window._stage.open()
    window._stage.show_message("Slower, please")
    QApplication.processEvents()
    bar = window._bars.stage
    assert bar is not None
    parts = (bar.views, bar.black, bar.state, bar.field, bar.away, bar.full, bar.shut)
    for part in parts:
        assert part.isVisible()
        assert part.width() >= part.minimumSizeHint().width()
        assert bar.rect().contains(part.geometry())
    assert bar.field.width() >= 120
    assert not any(
        one.geometry().intersects(other.geometry()) for one, other in combinations(parts, 2)
    )


def test_a_store_that_cannot_be_written_is_shown_but_not_steered(
    qtbot: QtBot, store: Store, holder: ThemeHolder, tmp_path: Path, queue: list[str]
):
    with Store.open(store.path, installation="y", read_only=True) as reading:
        seat = Seat("1", "priorities", "7", "facilitator")
        window = MainWindow(reading, holder, Settings(tmp_path), seat)
        qtbot.addWidget(window)
        window.show()
        stage = opened(window)
        qtbot.keyClick(stage, Key.Key_Space)
        assert window._banner.isVisible()
        assert [talk.state for talk in reading.find(Talk)] == ["queued"] * 3
        window.close()
