"""Countdowns go on while the wall clock is set, the laptop sleeps, or the app is opened again."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from facilitator import agenda, steady
from facilitator.clock import MINUTE
from facilitator.steady import Sight, SteadyClock
from facilitator.store import Store

MS = st.integers(0, 10**9)
TURNS = st.integers(-(10**10), 10**10)


@dataclass
class Computer:
    """A computer whose wall clock can be set; `true` is what really passes, also asleep."""

    true: int = 1_605_956_400_000
    turned: int = 0
    started: int = 1_605_950_000_000
    boots: int = 1
    kept: list[str] = field(default_factory=list)

    def wall(self) -> int:
        return self.true + self.turned

    def elapsed(self) -> int:
        return self.true - self.started

    def open_app(self, *, tells_boots: bool = True) -> SteadyClock:
        last = Sight.from_json(self.kept[-1]) if self.kept else None
        boot = f"boot {self.boots}" if tells_boots else ""
        clock = SteadyClock(last, self.wall, self.elapsed, boot)
        self.look(clock)
        return clock

    def look(self, clock: SteadyClock) -> None:
        sight = clock.moved()
        if sight is not None:
            self.kept.append(sight.to_json())

    def boot_again(self, after: int) -> None:
        self.true += after
        self.started = self.true
        self.boots += 1


@given(st.lists(st.tuples(MS, TURNS, st.booleans()), max_size=12))
def test_what_passed_is_exact_whatever_is_done_to_the_wall_clock(steps):
    computer = Computer()
    clock = computer.open_app()
    begun, true = clock.now(), computer.true
    for passes, turned, opened_again in steps:
        computer.true += passes
        computer.turned = turned
        if opened_again:  # closed, killed or crashed: nothing more could be noted
            clock = computer.open_app()
        assert clock.now() - begun == computer.true - true
        assert clock.skew() == computer.wall() - clock.now()


@given(st.lists(st.tuples(MS, MS, TURNS, st.booleans()), max_size=8))
def test_after_a_new_start_of_the_computer_an_honest_wall_clock_is_believed(steps):
    computer = Computer()
    clock = computer.open_app()
    begun, true = clock.now(), computer.true
    for passes, off, turned, tells_boots in steps:
        computer.true += passes
        computer.turned = turned
        computer.look(clock)  # the window looks with every tick
        computer.boot_again(off)
        clock = computer.open_app(tells_boots=tells_boots)
        # A turn of less than a second each time is not noted.
        assert abs(clock.now() - begun - (computer.true - true)) < 1000 * len(steps)


@given(st.lists(st.tuples(MS, TURNS, st.sampled_from(["run", "open", "boot"])), max_size=12))
@example([(0, 1, "boot"), (1, 0, "run"), (0, 0, "boot")])
def test_it_never_goes_back(steps):
    """Not while the computer runs; and with a new start of it by nothing that anybody sees."""
    computer = Computer()
    clock = computer.open_app()
    shown = clock.now()
    for passes, turned, what in steps:
        computer.true += passes
        computer.turned = turned
        if what == "boot":
            computer.look(clock)
            computer.boot_again(0)
        if what != "run":
            clock = computer.open_app()
        unseen = steady.NOTICED_MS if what == "boot" else 0
        assert clock.now() >= shown - unseen
        shown = clock.now()


@pytest.mark.parametrize("text", [None, "", "[]", "{}", '{"boot": 1, "elapsed": "x"}', "null"])
def test_a_fact_that_makes_no_sense_is_as_if_never_noted(text: str | None):
    assert Sight.from_json(text) is None


def test_the_elapsed_clock_of_this_computer_goes_on():
    first = steady.elapsed_ms()
    assert first > 0
    assert steady.elapsed_ms() >= first


def test_a_countdown_does_not_jump_with_the_wall_clock(store: Store, clock):
    computer = Computer()
    store.clock = computer.wall
    store.skew = computer.open_app().skew
    agenda.start_or_pause(store, "1", "7")
    computer.true += 5 * MINUTE
    computer.turned = -3_600_000
    timer = agenda.of_room(store, "1", "7", computer.wall()).current.timer
    assert timer.spent == 5 * MINUTE
    agenda.start_or_pause(store, "1", "7")
    assert agenda.of_room(store, "1", "7", computer.wall()).current.timer.spent == 5 * MINUTE


def test_the_clocks_are_noted_in_the_store_and_found_again(open_store):
    first = open_store()
    clock = steady.follow(first)
    before = clock.now()
    first.close()
    again = open_store()
    assert Sight.from_json(again.fact(steady.FACT)) is not None
    assert steady.follow(again).now() >= before
    assert abs(again.skew() - (again.clock() - before)) < 60_000
