"""The programme: plan against actual, what is due, and that nothing locks."""

from __future__ import annotations

import tempfile
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from facilitator import agenda, history
from facilitator.agenda import AgendaView
from facilitator.clock import MINUTE, Timer, TimerView
from facilitator.event import Event
from facilitator.store import Store
from tests.share import examples

EVENT = Event.built_in()
KEYS = [item.key for item in EVENT.agenda]
START = 1_605_956_400_000  # 11:00 UTC on the first day, when the welcome is planned
MS = st.integers(0, 10**8)


class Hand:
    """A clock that stands until it is moved."""

    def __init__(self, at: int) -> None:
        self.at = at

    def __call__(self) -> int:
        return self.at


@pytest.fixture
def hand(store: Store) -> Hand:
    store.clock = Hand(START)
    return store.clock


def now(store: Store) -> AgendaView:
    return agenda.of_room(store, "1", "7", store.clock())


def ended(minutes: float) -> int:
    return round(minutes * MINUTE)


# Laws


@given(MS, MS, MS, MS, MS)
def test_a_countdown_is_arithmetic(planned: int, extra: int, spent: int, began: int, passed: int):
    """No matter when and how often it is looked at."""
    started = began + 1
    timer = Timer(planned, extra, started, spent).view(started + passed)
    assert timer.spent == spent + passed
    assert timer.left == planned + extra - spent - passed
    assert Timer(planned, extra, 0, spent).view(started + passed).spent == spent
    assert 0 <= timer.fraction <= 1


@given(st.integers(0, 10**7), st.integers(0, 10**7))
def test_the_figures_count_whole_seconds_and_change_at_whole_seconds(planned: int, spent: int):
    timer = TimerView(planned, spent, True)
    later = TimerView(planned, spent + 1, True)
    assert timer.words.startswith("+") == (timer.left < 0)
    if timer.words != later.words:
        assert later.left % 1000 == 0 or timer.left == 0


ACTS = st.lists(
    st.tuples(
        st.sampled_from(["start", "minute", "next", "back", "go", "ago", "push", "due"]),
        st.integers(0, len(KEYS) - 1),
        st.integers(0, 40 * MINUTE),
    ),
    max_size=14,
)


def act(store: Store, what: str, item: int) -> None:
    place = ("1", "7")
    match what:
        case "start":
            agenda.start_or_pause(store, *place)
        case "minute":
            agenda.add_minute(store, *place)
        case "next":
            agenda.next_item(store, *place)
        case "back":
            agenda.previous_item(store, *place)
        case "go":
            agenda.go_to(store, *place, KEYS[item])
        case "ago":
            agenda.started_ago(store, *place, 30_000)
        case "push":
            agenda.push_rest(store, *place)
        case "due":
            agenda.start_due(store, *place)


@settings(max_examples=examples(40), deadline=None)
@given(ACTS, st.integers(-60, 400))
@example(
    # A plan that ended long ago, and is moved into the present.
    [("start", 0, passes) for passes in (0, 19_089, 1_897_395, 641_911, 1_761_565)]
    + [("push", 8, 40 * MINUTE)],
    400,
)
def test_whatever_is_done_one_item_is_on_and_every_step_can_be_taken_back(acts, begins: int):
    with tempfile.TemporaryDirectory() as folder:
        clock = Hand(START + begins * MINUTE)
        path = Path(folder) / "s.sqlite"
        with Store.open(path, installation="x", event=EVENT, clock=clock, fleeting=True) as store:
            for what, item, passes in acts:
                clock.at += passes
                before = now(store)
                lines = len(history.page(store))
                act(store, what, item)
                after = now(store)
                assert sum(part.timer.running for part in after.items) <= 1
                assert [part.state for part in after.items].count("current") == (
                    0 if after.finished else 1
                )
                # Nobody loses a second that an item has had.
                for old, new in zip(before.items, after.items, strict=True):
                    assert new.timer.spent >= old.timer.spent
                if what == "push" and before.delay and before.next is not None:
                    assert -MINUTE < after.behind < 1000
                if what == "go":
                    assert after.current.item.key == KEYS[item]
                    assert after.current.timer.running
                if len(history.page(store)) > lines:
                    store.undo()
                    assert now(store) == before
                    store.redo()
                    assert now(store) == after


def test_the_plan_is_the_days_start_and_the_lengths():
    spans = agenda.planned_spans(EVENT, EVENT.day("1"))
    assert spans[0] == (START, START + 20 * MINUTE)
    assert all(one[1] == two[0] for one, two in pairwise(spans))
    moved = agenda.planned_spans(EVENT, EVENT.day("1"), {"discuss": 4 * MINUTE})
    assert [new[0] - old[0] for old, new in zip(spans, moved, strict=True)] == [
        0,
        0,
        *[4 * MINUTE] * (len(KEYS) - 2),
    ]


# Late, early


def test_a_push_long_after_the_end_leaves_nothing_late(store: Store, hand: Hand):
    """The plan is moved into the present, where the time of day says how late it is."""
    hand.at = now(store).items[-1].ends + ended(100)
    agenda.start_or_pause(store, "1", "7")
    hand.at += ended(90)
    assert not now(store).by_clock
    assert now(store).delay == 70
    since = (hand.at - START) // MINUTE
    assert agenda.push_rest(store, "1", "7") == since - 20
    assert now(store).by_clock
    assert now(store).behind == 0


def test_a_late_start_and_a_pause_are_late_by_the_clock(store: Store, hand: Hand):
    hand.at = START + ended(5)
    agenda.start_or_pause(store, "1", "7")
    assert now(store).behind == ended(5)
    hand.at += ended(10)
    agenda.start_or_pause(store, "1", "7")
    hand.at += ended(3)
    assert now(store).behind == ended(8)
    agenda.start_or_pause(store, "1", "7")
    agenda.next_item(store, "1", "7")
    assert now(store).behind == -ended(2)


def test_the_history_says_whether_the_countdown_began_or_stood(store: Store, hand: Hand):
    for _ in range(3):
        agenda.start_or_pause(store, "1", "7")
        hand.at += MINUTE
    said = [line.label.english() for line in history.page(store)]
    assert said == ["Countdown started", "Countdown paused", "Countdown started"]


def test_what_follows_is_expected_where_the_delay_puts_it(store: Store, hand: Hand):
    hand.at = START + ended(5)
    agenda.start_or_pause(store, "1", "7")
    hand.at += ended(2)
    view = now(store)
    welcome, following, later = view.items[:3]
    assert view.begins(following) == view.ends_at() == following.starts + ended(5)
    assert view.begins(later) == later.starts + ended(5)
    assert view.begins(welcome) == welcome.starts
    agenda.push_rest(store, "1", "7")
    view = now(store)
    assert view.begins(view.items[1]) == view.items[1].starts == view.ends_at()
    # Over its time, what follows can begin now.
    hand.at = START + ended(40)
    view = now(store)
    assert view.begins(view.items[1]) == hand.at


def test_in_a_practice_all_times_are_those_of_the_practice(store: Store, hand: Hand):
    hand.at = START + 40 * 24 * 60 * MINUTE
    assert now(store).begins(now(store).items[2]) == now(store).items[2].starts
    agenda.start_or_pause(store, "1", "7")
    view = now(store)
    assert [view.begins(part) - hand.at for part in view.items[:3]] == [0, ended(20), ended(30)]


def test_an_item_can_have_begun_earlier(store: Store, hand: Hand):
    agenda.start_or_pause(store, "1", "7")
    hand.at += ended(12)
    agenda.go_to(store, "1", "7", KEYS[1], ago=ended(2))
    view = now(store)
    assert view.current.timer.spent == ended(2)
    assert view.items[0].timer.spent == ended(10)
    store.undo()
    assert now(store).current.timer.spent == ended(12)


def test_on_another_day_only_lengths_count(store: Store, hand: Hand):
    hand.at = START + 40 * 24 * 60 * MINUTE
    agenda.start_or_pause(store, "1", "7")
    hand.at += ended(24)
    assert now(store).behind == ended(4)
    agenda.next_item(store, "1", "7")
    hand.at += ended(6)
    agenda.next_item(store, "1", "7")
    assert now(store).behind == 0
    assert now(store).due is None
    hand.at += ended(80)
    assert now(store).behind == ended(5)
    agenda.go_to(store, "1", "7", "close")
    assert [part.state for part in now(store).items[3:7]] == ["skipped"] * 4
    assert now(store).behind == ended(5)


def test_pushing_moves_the_following_starts_and_not_those_before(store: Store, hand: Hand):
    agenda.start_or_pause(store, "1", "7")
    hand.at += ended(23.7)
    assert agenda.push_rest(store, "1", "7") == 4
    view = now(store)
    assert [part.starts - START for part in view.items[:3]] == [0, ended(24), ended(34)]
    assert view.behind == -ended(0.3)
    assert agenda.push_rest(store, "1", "7") == 0
    store.undo()
    assert now(store).items[1].starts - START == ended(20)


def test_what_has_not_begun_is_pushed_itself(store: Store, hand: Hand):
    agenda.start_or_pause(store, "1", "7")
    hand.at += ended(10)
    agenda.next_item(store, "1", "7")
    agenda.start_or_pause(store, "1", "7")
    store.undo()
    store.undo()
    agenda.go_to(store, "1", "7", "welcome")
    hand.at = START + ended(40)
    assert now(store).due is not None
    assert now(store).due.item.key == "discuss"


def test_the_forgotten_timer(store: Store, hand: Hand):
    agenda.started_ago(store, "1", "7", 2 * MINUTE)
    assert now(store).current.timer.spent == 2 * MINUTE
    agenda.started_ago(store, "1", "7", MINUTE)
    assert now(store).current.timer.spent == 3 * MINUTE
    store.undo()
    store.undo()
    assert now(store).current.untouched


# Due


def test_what_is_due_by_the_clock(store: Store, hand: Hand):
    hand.at = START - 1
    assert now(store).due is None
    hand.at = START
    assert now(store).due.item.key == "welcome"
    agenda.start_or_pause(store, "1", "7")
    assert now(store).due is None
    hand.at = START + ended(30)
    assert now(store).due.item.key == "discuss"
    assert agenda.start_due(store, "1", "7")
    assert now(store).current.item.key == "discuss"
    assert [part.state for part in now(store).items[:2]] == ["done", "skipped"]
    assert not agenda.start_due(store, "1", "7")
    hand.at = now(store).items[-1].ends
    assert now(store).due is None


def test_a_pushed_item_is_due_later(store: Store, hand: Hand):
    agenda.start_or_pause(store, "1", "7")
    hand.at = START + ended(21)
    assert now(store).due.item.key == "rooms"
    agenda.push_rest(store, "1", "7")
    hand.at = START + ended(20.9)
    assert now(store).due is None


# Back, and days


def test_back_goes_on_from_the_time_an_item_has_had(store: Store, hand: Hand):
    agenda.start_or_pause(store, "1", "7")
    hand.at += ended(5)
    agenda.next_item(store, "1", "7")
    hand.at += ended(1)
    agenda.previous_item(store, "1", "7")
    hand.at += ended(2)
    view = now(store)
    assert (view.current.item.key, view.current.timer.spent) == ("welcome", ended(7))
    assert (view.items[1].state, view.items[1].timer.spent) == ("waiting", ended(1))
    agenda.previous_item(store, "1", "7")
    assert now(store).current.item.key == "welcome"


def test_the_end_can_be_taken_back_too(store: Store, hand: Hand):
    agenda.go_to(store, "1", "7", "social")
    hand.at += ended(1)
    agenda.next_item(store, "1", "7")
    assert now(store).finished
    agenda.previous_item(store, "1", "7")
    assert not now(store).finished
    assert now(store).current.timer.running


def test_each_day_and_each_room_has_its_own(store: Store, hand: Hand):
    agenda.go_to(store, "1", "7", "vote")
    assert agenda.of_room(store, "2", "7", hand.at).current.item.key == "welcome"
    assert agenda.of_room(store, "1", "8", hand.at).current.item.key == "welcome"
    assert agenda.of_room(store, "2", "17", hand.at).items[0].starts == START + 30 * 60 * MINUTE


def test_a_countdown_goes_on_in_a_store_that_is_opened_again(open_store):
    first = open_store()
    agenda.start_or_pause(first, "1", "7")
    before = now(first).current.timer
    first.close()
    again = now(open_store()).current.timer
    assert again.running
    assert 0 <= again.spent - before.spent < 100
