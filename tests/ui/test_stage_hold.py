"""The stage stays with whoever speaks; after the last talk no key starts anything by mistake."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator import agenda, sessions, talks
from facilitator.clock import MINUTE, SECOND
from facilitator.event import Event
from facilitator.store import Store
from facilitator.talks import Slot
from tests.ui.hands import focused, plain
from tests.ui.test_stage import Hand, opened, page, pass_time, states
from ui.main_window import MainWindow
from ui.settings import Seat, Settings
from ui.stage_view import AgendaPage, StartsPage
from ui.stage_window import StageWindow
from ui.theme import ThemeHolder

Key = Qt.Key
SEAT = Seat("1", "priorities", "7", "facilitator")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A day with two slots for talks."""
    event = Event.built_in()
    at = [item.key for item in event.agenda].index("talks")
    second = replace(event.agenda[at], key="more", title="More talks")
    event = replace(event, agenda=(*event.agenda[: at + 2], second, *event.agenda[at + 2 :]))
    path = tmp_path / "slots.sqlite"
    with Store.open(path, installation="x", event=event, clock=Hand()) as made:
        yield made


@pytest.fixture
def hand(store: Store) -> Hand:
    assert isinstance(store.clock, Hand)
    return store.clock


@pytest.fixture
def window(qtbot: QtBot, store: Store, holder: ThemeHolder, tmp_path: Path):
    window = MainWindow(store, holder, Settings(tmp_path), SEAT)
    qtbot.addWidget(window)
    window.resize(1360, 850)
    with qtbot.waitActive(window):
        window.show()
    yield window
    window.close()


@pytest.fixture
def slot(store: Store) -> Slot:
    return Slot(sessions.place(store, "1", "priorities", "7"), "talks")


@pytest.fixture
def other(slot: Slot, store: Store) -> Slot:
    return Slot(slot.place, "more")


@pytest.fixture
def queue(store: Store, slot: Slot, other: Slot) -> None:
    talks.add_many(store, slot, [{"speaker": "Ana"}, {"speaker": "Ben"}])
    talks.add(store, other, speaker="Cy")


def on(store: Store) -> tuple[str, bool]:
    view = agenda.of_room(store, "1", "7", store.clock())
    return view.current.item.key, view.begun


@pytest.mark.parametrize("going", ["", "discuss"])
def test_after_the_last_talk_no_key_goes_on_with_the_programme(
    qtbot: QtBot, window: MainWindow, store: Store, hand: Hand, slot: Slot, queue: None, going: str
):
    """Talks begun without the slot's item of the programme, or while another one is on."""
    if going:
        agenda.go_to(store, "1", "7", going)
    window._talks.acts()["talk_start"]()
    before = on(store)
    stage = opened(window)
    for _ in range(2):
        qtbot.keyClick(stage, Key.Key_Right)
    assert states(store, slot) == ["done", "done"]
    assert page(window).heading == "All talks were given"
    assert page(window).title == "Lightning talks"
    for idle in (Key.Key_Right, Key.Key_Space, Key.Key_S, Key.Key_R, Key.Key_Plus):
        pass_time(window, hand, 30 * SECOND)
        qtbot.keyClick(stage, idle)
        assert page(window).heading == "All talks were given"
    assert on(store) == before
    assert "All talks were given" in window._message.text()
    qtbot.keyClick(stage, Key.Key_Left)
    assert states(store, slot) == ["done", "speaking"]
    qtbot.keyClick(stage, Key.Key_Right)
    # Somebody changes the view: the programme has the stage and its keys again.
    for digit in (Key.Key_4, Key.Key_1):
        qtbot.keyClick(stage, digit)
    assert page(window).heading == ("Discuss priorities" if going else "Welcome")
    if not going:
        qtbot.keyClick(stage, Key.Key_Space)
        assert on(store) == ("welcome", True)


def test_another_item_of_the_programme_has_the_stage_after_the_last_talk(
    qtbot: QtBot, window: MainWindow, store: Store, slot: Slot, queue: None
):
    agenda.go_to(store, "1", "7", "discuss")
    window._talks.acts()["talk_start"]()
    stage = opened(window)
    for _ in range(2):
        qtbot.keyClick(stage, Key.Key_Right)
    assert page(window).heading == "All talks were given"
    agenda.go_to(store, "1", "7", "break")
    assert page(window).heading == agenda.of_room(store, "1", "7", 0).current.item.title


def test_the_stage_stays_with_the_talk_while_another_slot_is_looked_at(
    qtbot: QtBot, window: MainWindow, store: Store, hand: Hand, slot: Slot, other: Slot, queue: None
):
    stage = opened(window)
    qtbot.keyClick(stage, Key.Key_Space)
    window._talks.choose_slot("more")
    pass_time(window, hand, 40 * SECOND)
    assert window._talks.slot().item == "more"
    assert (page(window).heading, page(window).count.figures) == ("Ana", "4:20")
    bar = window._bars.stage
    assert bar is not None
    assert plain(bar.state.text()) == "The stage stays with Lightning talks"
    qtbot.keyClick(stage, Key.Key_Space)
    assert states(store, slot) == ["paused", "queued"]
    assert states(store, other) == ["queued"]
    qtbot.keyClick(stage, Key.Key_Space)
    for _ in range(3):
        qtbot.keyClick(stage, Key.Key_Right)
    assert states(store, slot) == ["done", "done"]
    assert states(store, other) == ["queued"]
    assert page(window).heading == "All talks were given"
    window._talks.choose_slot("more")
    assert page(window).heading == "Cy"
    assert bar.state.text() == ""


def test_a_talk_that_begins_in_another_slot_ends_the_one_before(
    window: MainWindow, store: Store, hand: Hand, slot: Slot, other: Slot, queue: None
):
    window._talks.acts()["talk_start"]()
    opened(window)
    window._talks.choose_slot("more")
    pass_time(window, hand, MINUTE)
    window._talks.acts()["talk_start"]()
    assert (states(store, slot), states(store, other)) == (["done", "queued"], ["speaking"])
    assert page(window).heading == "Cy"


def test_the_stage_stays_with_the_talk_while_another_room_is_open(
    qtbot: QtBot, window: MainWindow, store: Store, hand: Hand, slot: Slot, queue: None
):
    stage = opened(window)
    qtbot.keyClick(stage, Key.Key_Space)
    window.set_seat(Seat("2", "priorities", "17", "facilitator"))
    pass_time(window, hand, 40 * SECOND)
    assert (page(window).room, page(window).heading) == ("Room 7", "Ana")
    assert page(window).count.figures == "4:20"
    bar = window._bars.stage
    assert bar is not None
    assert plain(bar.state.text()) == "The stage stays with Room 7"
    assert plain(window._top._item.text()) == "Welcome"
    qtbot.keyClicks(stage, "+")
    assert page(window).count.figures == "4:50"
    for _ in range(3):
        qtbot.keyClick(stage, Key.Key_Right)
    assert states(store, slot) == ["done", "done"]
    assert (page(window).room, page(window).heading) == ("Room 7", "All talks were given")
    window.set_seat(SEAT)
    window.set_seat(Seat("2", "priorities", "17", "facilitator"))
    assert (page(window).room, page(window).heading) == ("Room 17", "Welcome")


def test_the_top_bar_has_the_talk_while_it_is_given(
    window: MainWindow, store: Store, hand: Hand, queue: None
):
    top = window._top
    assert top._item.text() == "Welcome"
    window._talks.acts()["talk_start"]()
    for name in ("votes", "plan"):
        window.show_page(name)
        pass_time(window, hand, 40 * SECOND)
    assert (plain(top._item.text()), plain(top._time.text())) == ("Ana", "3:40")
    assert plain(top._until.text()) == "Speaking now"
    window._talks.choose_slot("more")
    assert plain(top._item.text()) == "Ana"
    window._talks.choose_slot("talks")
    agenda.go_to(store, "1", "7", "talks")
    assert plain(top._until.text()) == "Speaking now · Lightning talks 45:00"
    window._talks.acts()["talk_start"]()
    assert plain(top._until.text()).startswith("Paused")
    pass_time(window, hand, 40 * MINUTE)
    for _ in range(2):
        window._talks.acts()["talk_next"]()
    assert top._item.text() == "Lightning talks"


def test_after_a_restart_the_top_bar_says_that_somebody_speaks(
    qtbot: QtBot, window: MainWindow, store: Store, holder: ThemeHolder, tmp_path: Path, queue: None
):
    window._talks.acts()["talk_start"]()
    again = MainWindow(store, holder, Settings(tmp_path), SEAT)
    qtbot.addWidget(again)
    again.show()
    assert plain(again._top._item.text()) == "Ana"
    again.close()


def test_a_stage_that_was_open_is_offered_again(
    qtbot: QtBot, window: MainWindow, store: Store, holder: ThemeHolder, tmp_path: Path
):
    assert window._bars.reopen is None
    window._stage.open()
    window.close()
    for press in ("open", "away"):
        again = MainWindow(store, holder, Settings(tmp_path), SEAT)
        qtbot.addWidget(again)
        again.show()
        assert again._bars.reopen is not None
        assert again._bars.reopen.isVisible()
        assert not again._stage.is_open
        getattr(again._bars.reopen, press).click()
        assert again._stage.is_open is (press == "open")
        assert not again._bars.reopen.isVisible()
        again.close()
    again = MainWindow(store, holder, Settings(tmp_path), SEAT)
    qtbot.addWidget(again)
    assert again._bars.reopen is None
    again.close()


# Its window


def test_a_window_is_where_it_was_after_full_screen_and_the_next_time(
    qtbot: QtBot, window: MainWindow, store: Store, holder: ThemeHolder, tmp_path: Path
):
    stage = opened(window)
    place = QRect(90, 70, 520, 300)
    stage.setGeometry(place)
    qtbot.keyClick(stage, Key.Key_F11)
    assert stage.isFullScreen()
    qtbot.keyClick(stage, Key.Key_Escape)
    assert stage.geometry() == place
    stage.setGeometry(place.translated(20, 60))
    window._stage.close()
    assert opened(window).geometry() == place.translated(20, 60)
    window._stage.close()
    # Where no screen has that place any more it is out of the operator's way.
    Settings(tmp_path).stage = replace(Settings(tmp_path).stage, window="9000 9000 520 300")
    again = MainWindow(store, holder, Settings(tmp_path), SEAT)
    qtbot.addWidget(again)
    again.show()
    assert opened(again).screen().geometry().contains(opened(again).geometry())
    again.close()


def test_on_one_screen_it_opens_in_front_and_the_keyboard_stays(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
):
    done: list[str] = []
    monkeypatch.setattr(StageWindow, "raise_", lambda _: done.append("stage"))
    monkeypatch.setattr(window, "activateWindow", lambda: done.append("main"))
    window.activateWindow()
    done.clear()
    window._stage.open()
    assert done[-1] == "stage"
    assert "main" in done


def test_esc_in_the_message_gives_the_cursor_back_to_the_page(qtbot: QtBot, window: MainWindow):
    window.focus_start()
    before = focused()
    for typed in ("Slower", ""):
        window._actions["stage_message"].trigger()
        bar = window._bars.stage
        assert bar is not None
        qtbot.keyClicks(bar.field, typed)
        qtbot.keyClick(bar.field, Key.Key_Escape)
        assert focused() is before
        assert window._stage.is_open


def test_f1_on_the_stage_shows_the_keys(qtbot: QtBot, window: MainWindow):
    qtbot.keyClick(opened(window), Key.Key_F1)
    shown = window._help.shown
    assert shown is not None
    assert shown.isVisible()
    assert shown.pane() == "keys"


# The item of the programme


def test_talks_without_their_item_offer_to_start_it(
    qtbot: QtBot, window: MainWindow, store: Store, hand: Hand, queue: None
):
    due = window._due
    window._talks.acts()["talk_start"]()
    assert due.isVisible()
    assert (
        plain(due.line.text())
        == "Talks are given, and “Lightning talks” is not on in the programme."
    )
    pass_time(window, hand, MINUTE)
    window._talks.acts()["talk_start"]()
    pass_time(window, hand, 30 * SECOND)
    window._time.start_due()
    view = agenda.of_room(store, "1", "7", hand.at)
    assert view.current.item.key == "talks"
    # The slot has begun with its first talk, and a pause is time of it too.
    assert view.current.timer.spent == 90 * SECOND
    assert not due.isVisible()
    window._actions["undo"].trigger()
    assert due.isVisible()
    due.later.click()
    pass_time(window, hand, MINUTE)
    assert not due.isVisible()


def test_on_another_day_no_item_is_offered(
    window: MainWindow, store: Store, hand: Hand, queue: None
):
    pass_time(window, hand, 40 * 24 * 60 * MINUTE)
    window._talks.acts()["talk_start"]()
    assert not window._due.isVisible()


# Times of day


@pytest.fixture
def far_away() -> Iterator[None]:
    """A laptop that is in another time zone than the event."""
    before = os.environ.get("TZ")
    os.environ["TZ"] = "XXX-5:30"
    time.tzset()
    yield
    if before is None:
        del os.environ["TZ"]
    else:
        os.environ["TZ"] = before
    time.tzset()


def test_times_on_the_stage_are_those_of_the_event_and_agree(
    far_away: None, window: MainWindow, store: Store, hand: Hand
):
    hand.at += 7 * MINUTE
    agenda.go_to(store, "1", "7", "welcome")
    pass_time(window, hand, 5 * MINUTE)
    stage = opened(window)
    assert plain(page(window).side[0]) == "until 11:27 UTC"
    assert plain(page(window).next[2]) == "11:27 UTC"
    window._stage.open("starts")
    starts = stage.view().page
    assert isinstance(starts, StartsPage)
    assert (starts.clock, starts.zone) == ("11:27", "UTC")
    assert (starts.left, plain(starts.short)) == ("15:00", "in 15 min")
    window._stage.open("agenda")
    programme = stage.view().page
    assert isinstance(programme, AgendaPage)
    assert [plain(one.time) for one in programme.items[:3]] == [
        "11:00 UTC",
        "11:27 UTC",
        "11:37 UTC",
    ]
    QApplication.processEvents()
