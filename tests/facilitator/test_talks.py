"""Lightning talks: the queue, who speaks, whether it fits, and that no clock can make it wrong."""

from __future__ import annotations

import tempfile
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from facilitator import agenda, merge, sessions, steady, talk_slot, talk_turns, talks
from facilitator.clock import MINUTE, SECOND, TALK, Marks, Timer, TimerView
from facilitator.event import Event
from facilitator.reasons import Refused
from facilitator.records import Talk
from facilitator.steady import Sight, SteadyClock
from facilitator.store import Store
from facilitator.talk_rules import TalkRules
from facilitator.talk_slot import SlotView
from facilitator.talks import Slot
from facilitator.words import Saying
from facilitator.workbook_write import export_room
from tests.share import examples

EVENT = Event.built_in()
NOON = 1_605_956_400_000 + 135 * MINUTE
"""When the lightning talks of the first day are planned to begin."""
RULES = TalkRules()
WORKBOOKS = Path(__file__).parents[1] / "files" / "workbooks"


class Computer:
    """A laptop whose clocks a test turns: the wall clock, and the one that counts since boot."""

    def __init__(self, at: int = NOON) -> None:
        self.wall = at
        self.elapsed = 5_000
        self.boot = "one"

    def pass_time(self, ms: int) -> None:
        self.wall += ms
        self.elapsed += ms

    def start_anew(self) -> None:
        """Off and on again: no two starts have a name in common."""
        self.boot += "+"
        self.elapsed = 100

    def follow(self, store: Store) -> None:
        """As the app does when it opens a store."""
        sight = Sight.from_json(store.fact(steady.FACT))
        clock = SteadyClock(sight, store.clock, lambda: self.elapsed, self.boot)
        store.skew = clock.skew
        self.clock = clock
        store.keep_fact(steady.FACT, clock.sight().to_json())

    def tick(self, store: Store) -> None:
        """As the app does four times a second."""
        steady.note(store, self.clock)


@pytest.fixture
def computer() -> Computer:
    return Computer()


@pytest.fixture
def store(tmp_path: Path, computer: Computer):
    with Store.open(
        tmp_path / "room.sqlite", installation="x", event=EVENT, clock=lambda: computer.wall
    ) as opened:
        computer.follow(opened)
        yield opened


def slot_in(store: Store, room: str = "7", day: str = "1") -> Slot:
    return Slot(sessions.place(store, day, "priorities", room), "talks")


def seen(store: Store, slot: Slot | None = None, rules: TalkRules = RULES) -> SlotView:
    slot = slot or slot_in(store)
    programme = agenda.of_room(store, slot.day, slot.room, store.clock())
    return talk_slot.view(store, slot, programme, rules)


def given_talks(store: Store, *lengths: float) -> list[str]:
    """Talks A, B, C … of so many minutes; their ids."""
    slot = slot_in(store)
    contents: list[dict[str, object]] = [
        {"title": f"Talk {letter}", "speaker": letter, "planned": round(minutes * MINUTE)}
        for letter, minutes in zip("ABCDEFGHIJ", lengths, strict=False)
    ]
    return [talk.id for talk in talks.add_many(store, slot, contents)]


def picture(store: Store) -> str:
    """The queue as one line: `A+5:24 B>1:47 C D-`."""
    signs = {"done": "+", "speaking": ">", "paused": "=", "skipped": "-", "queued": ""}
    shown = []
    for one in seen(store).talks:
        spent = one.timer.spent
        time = f"{spent // MINUTE}:{spent // SECOND % 60:02}" if spent >= SECOND else ""
        shown.append(one.talk.speaker + signs[one.talk.state] + time)
    return " ".join(shown)


# The arithmetic


@given(st.integers(0, 10**8), st.integers(0, 10**7), st.integers(1, 10**12), st.integers(0, 10**8))
def test_what_is_left_is_planned_and_added_less_spoken(
    planned: int, added: int, start: int, passed: int
):
    timer = Timer(planned).add(added).start(start)
    assert timer.view(start + passed).left == planned + added - passed
    stood = timer.pause(start + passed)
    assert stood.view(start + passed + 10**6).left == planned + added - passed
    assert stood.paused_at(start + passed + 10**6) == 10**6
    on = stood.start(start + passed + 10**6)
    assert on.paused == 10**6
    assert on.view(start + 2 * passed + 10**6).spent == 2 * passed
    assert on.ends_at() == start + planned + added + 10**6


def test_the_colour_of_a_talk_changes_by_the_rule_of_the_specification():
    def phase(planned: float, left: int, marks: Marks = TALK) -> str:
        return TimerView(round(planned * MINUTE), round(planned * MINUTE) - left, True, marks).phase

    # Five minutes: a fifth is one minute, a tenth half of one.
    assert phase(5, 60_001) == "calm"
    assert phase(5, 60_000) == "warning"
    assert phase(5, 30_001) == "warning"
    assert phase(5, 30_000) == "last"
    assert phase(5, 0) == "last"
    assert phase(5, -1) == "over"
    # Twenty: never more than two minutes, and one.
    assert phase(20, 120_001) == "calm"
    assert phase(20, 120_000) == "warning"
    assert phase(20, 60_000) == "last"
    # Set by people; a mark of nothing is none.
    assert phase(5, 0, Marks(0, 0, 0, 0)) == "calm"
    assert phase(5, 90_000, Marks(90_000, 1, 0, 0)) == "warning"


NAMES = (
    *("pass", "pass", "pass", "sleep", "wall", "wall", "reopen", "reboot", "undo"),
    *("start", "start", "add", "ago", "reset", "next", "skip", "back", "begin", "move"),
)
ACTS = st.lists(
    st.tuples(st.sampled_from(NAMES), st.integers(0, 4), st.integers(1, 20 * MINUTE)),
    min_size=5,
    max_size=25,
)


class Stopwatch:
    """What a person with a stopwatch and a list of the talks would write down."""

    def __init__(self, talks_: list[str]) -> None:
        self.order = [*talks_]
        self.spoken = dict.fromkeys(talks_, 0)
        self.added = dict.fromkeys(talks_, 0)
        self.state = dict.fromkeys(talks_, "queued")

    @property
    def current(self) -> str:
        return next((t for t in self.order if self.state[t] in ("speaking", "paused")), "")

    def first(self, *states: str) -> str:
        return next((talk for talk in self.order if self.state[talk] in states), "")

    def pass_time(self, ms: int) -> None:
        if talk := self.first("speaking"):
            self.spoken[talk] += ms

    def act(self, what: str, talk: str, ms: int) -> None:
        current, one = self.current, self.current or self.first("queued")
        if what == "start" and one:
            self.state[one] = "paused" if self.state[one] == "speaking" else "speaking"
        elif what == "add" and one:
            self.added[one] += ms
        elif what == "ago" and one:
            self.spoken[one] += ms
            self.state[one] = "speaking"
        elif what == "reset" and current:
            self.spoken[current] = self.added[current] = 0
        elif what in ("next", "skip"):
            self.go_on("done" if what == "next" else "skipped")
        elif what == "back":
            before = self.order[: self.order.index(current)] if current else self.order
            ended = [one for one in before if self.state[one] in ("done", "skipped")]
            if ended:
                if current:
                    self.state[current] = "queued"
                self.state[ended[-1]] = "speaking"
        elif what == "begin" and self.state[talk] != "speaking":
            if self.state[talk] == "queued":
                at = self.order.index(self.first("queued"))
                self.order.remove(talk)
                self.order.insert(at, talk)
            if current and current != talk:
                self.state[current] = "done"
            self.state[talk] = "speaking"

    def go_on(self, ended: str) -> None:
        current, waiting = self.current, self.first("queued")
        if current:
            self.state[current] = ended
            if waiting:
                self.state[waiting] = "speaking"
        elif waiting:
            self.state[waiting] = "skipped" if ended == "skipped" else "speaking"


_MOVED_UNNOTICED = [("wall", 0, 1), ("pass", 0, 1), ("wall", 3, 1), ("begin", 0, 1)]


@settings(max_examples=examples(80), deadline=None)
@example([*_MOVED_UNNOTICED, ("reboot", 0, 1), ("pass", 0, 1)])
@given(ACTS)
def test_no_clock_and_no_restart_makes_a_talk_longer_or_shorter(acts: list[tuple[str, int, int]]):
    """Shown = planned + added - spoken, to the millisecond, whatever is done to the laptop."""
    computer = Computer()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "room.sqlite"

        def open_store() -> Store:
            opened = Store.open(path, installation="x", event=EVENT, clock=lambda: computer.wall)
            computer.follow(opened)
            return opened

        store = open_store()
        watch = Stopwatch(given_talks(store, 5, 3, 2, 7, 1))
        for what, which, ms in acts:
            if what in ("pass", "sleep"):
                length = ms if what == "pass" else 40 * ms
                computer.pass_time(length)
                watch.pass_time(length)
            elif what == "wall":
                computer.wall += (3_600_000, -3_600_000, 86_400_000, -ms, ms)[which]
                computer.tick(store)
            elif what == "reopen":
                store.close()
                store = open_store()
            elif what == "reboot":
                # Only the wall clock can say how long that took; it never takes time back.
                had = [one.timer.spent for one in seen(store).talks]
                # As the app does when it ends.
                steady.note_end(store, computer.clock)
                store.close()
                computer.start_anew()
                store = open_store()
                for before, one in zip(had, seen(store).talks, strict=True):
                    assert one.timer.spent >= before - steady.NOTICED_MS
                watch = written_down(store)
            elif what == "undo":
                with suppress(Refused):
                    if store.undo_label() != Saying("{count} talks added", {"count": 5}):
                        store.undo()
                watch = written_down(store)
            else:
                do(store, what, watch.order[which], ms)
                if what == "move":
                    watch = written_down(store)
                else:
                    watch.act(what, watch.order[which], ms)
            shown = seen(store).talks
            assert [one.talk.id for one in shown] == watch.order
            for one in shown:
                talk = one.talk.id
                assert one.talk.state == watch.state[talk]
                left = one.talk.planned + watch.added[talk] - watch.spoken[talk]
                assert one.timer.left == left
        store.close()


def written_down(store: Store) -> Stopwatch:
    """Begin anew from what is shown."""
    watch = Stopwatch([one.talk.id for one in seen(store).talks])
    for one in seen(store).talks:
        watch.state[one.talk.id] = one.talk.state
        watch.spoken[one.talk.id] = one.timer.spent
        watch.added[one.talk.id] = one.talk.added
    return watch


def do(store: Store, what: str, talk: str, ms: int) -> None:
    slot = slot_in(store)
    match what:
        case "start":
            talk_turns.start_or_pause(store, slot)
        case "add":
            talk_turns.add_time(store, slot, ms)
        case "ago":
            talk_turns.started_ago(store, slot, ms)
        case "reset":
            talk_turns.reset(store, slot)
        case "next":
            talk_turns.next_talk(store, slot)
        case "skip":
            talk_turns.skip(store, slot)
        case "back":
            talk_turns.back(store, slot)
        case "begin":
            talk_turns.begin(store, slot, talk)
        case _:
            talks.move(store, slot, talk, 1)


def test_acts_say_exactly_what_the_stopwatch_says(store: Store, computer: Computer):
    """The same law for acts, with figures that can be followed by hand."""
    slot, _ = slot_in(store), given_talks(store, 5, 3, 2)
    talk_turns.start_or_pause(store, slot)
    computer.pass_time(107_000)
    assert picture(store) == "A>1:47 B C"
    assert seen(store).talks[0].timer.words == "3:13"
    talk_turns.start_or_pause(store, slot)
    computer.pass_time(60_000)
    talk_turns.start_or_pause(store, slot)
    talk_turns.add_time(store, slot)
    computer.pass_time(250_000)
    assert picture(store) == "A>5:57 B C"
    assert seen(store).talks[0].timer.words == "+0:27"
    talk_turns.next_talk(store, slot)
    first = talks.of_slot(store, slot).talks[0]
    assert (first.spoken, first.added, first.paused, first.over) == (
        357_000,
        30_000,
        60_000,
        27_000,
    )
    talk_turns.started_ago(store, slot, 30_000)
    assert picture(store) == "A+5:57 B>0:30 C"
    talk_turns.reset(store, slot)
    computer.pass_time(5_000)
    assert picture(store) == "A+5:57 B>0:05 C"


def test_no_drift_over_24_hours_of_looking(store: Store, computer: Computer):
    slot, _ = slot_in(store), given_talks(store, 60)
    talk_turns.start_or_pause(store, slot)
    worst = 0
    for tick in range(1, 24 * 3600 * 4 + 1):
        computer.pass_time(250)
        if tick % 1200 == 0:
            worst = max(worst, abs(seen(store).talks[0].timer.spent - tick * 250))
    assert worst == 0
    assert seen(store).talks[0].timer.spent == 24 * 60 * MINUTE


@pytest.mark.parametrize("hours", [1, -1, 24, -24])
def test_a_wall_clock_set_by_an_hour_changes_no_second(
    store: Store, computer: Computer, hours: int
):
    """Also what daylight saving or another time zone may do to a badly set clock, and midnight."""
    slot, _ = slot_in(store), given_talks(store, 5)
    talk_turns.start_or_pause(store, slot)
    computer.pass_time(90_000)
    computer.wall += hours * 3_600_000
    assert seen(store).talks[0].timer.words == "3:30"
    computer.pass_time(60_000)
    assert seen(store).talks[0].timer.words == "2:30"


# The queue


def test_the_queue_goes_on_back_and_over_what_is_skipped(store: Store, computer: Computer):
    slot, ids = slot_in(store), given_talks(store, 5, 5, 5, 5)
    assert picture(store) == "A B C D"
    assert talk_turns.next_talk(store, slot)
    computer.pass_time(60_000)
    assert talk_turns.next_talk(store, slot)
    computer.pass_time(10_000)
    assert picture(store) == "A+1:00 B>0:10 C D"
    assert talk_turns.skip(store, slot)
    assert picture(store) == "A+1:00 B-0:10 C> D"
    talk_turns.skip(store, slot, ids[3])
    assert picture(store) == "A+1:00 B-0:10 C> D-"
    talk_turns.skip(store, slot, ids[3])
    computer.pass_time(3_000)
    talk_turns.back(store, slot)
    assert picture(store) == "A+1:00 B>0:10 C0:03 D"
    talk_turns.back(store, slot)
    computer.pass_time(1_000)
    assert picture(store) == "A>1:01 B0:10 C0:03 D"
    assert not talk_turns.back(store, slot)
    talk_turns.begin(store, slot, ids[3])
    assert picture(store) == "A+1:01 D> B0:10 C0:03"
    for _ in range(3):
        assert talk_turns.next_talk(store, slot)
    assert picture(store) == "A+1:01 D+ B+0:10 C+0:03"
    assert not talk_turns.next_talk(store, slot)
    talk_turns.back(store, slot)
    assert picture(store) == "A+1:01 D+ B+0:10 C>0:03"


def test_every_act_is_taken_back_and_brought_again(store: Store, computer: Computer):
    slot, ids = slot_in(store), given_talks(store, 5, 3)
    pictures = [picture(store)]
    for act in (
        lambda: talk_turns.start_or_pause(store, slot),
        lambda: talk_turns.add_time(store, slot),
        lambda: talk_turns.start_or_pause(store, slot),
        lambda: talks.move(store, slot, ids[0], 1),
        lambda: talk_turns.next_talk(store, slot),
        lambda: talk_turns.reset(store, slot),
        lambda: talks.edit(store, ids[1], planned=2 * MINUTE),
        lambda: talks.remove(store, ids[1]),
    ):
        computer.pass_time(10)
        assert act() is not False
        pictures.append(picture(store))
    for before in reversed(pictures[:-1]):
        store.undo()
        assert picture(store) == before
    for after in pictures[1:]:
        store.redo()
        assert picture(store) == after


def test_a_talk_taken_back_from_pause_has_run_on(store: Store, computer: Computer):
    slot, _ = slot_in(store), given_talks(store, 5)
    talk_turns.start_or_pause(store, slot)
    computer.pass_time(60_000)
    talk_turns.start_or_pause(store, slot)
    computer.pass_time(30_000)
    store.undo()
    assert picture(store) == "A>1:30"


def test_moving_stops_at_the_ends(store: Store):
    slot, ids = slot_in(store), given_talks(store, 5, 5, 5)
    assert not talks.move(store, slot, ids[0], -1)
    assert talks.move(store, slot, ids[0], 9)
    assert picture(store) == "B C A"
    assert talks.move_to(store, slot, ids[0], 1)
    assert picture(store) == "B A C"


def test_automatic_next_begins_when_the_one_before_ended(store: Store, computer: Computer):
    slot, _ = slot_in(store), given_talks(store, 1, 2, 2)
    assert not talk_turns.follow(store, slot)
    talk_turns.start_or_pause(store, slot)
    computer.pass_time(59_999)
    assert not talk_turns.follow(store, slot)
    computer.pass_time(151)
    assert talk_turns.follow(store, slot)
    assert [one.timer.spent for one in seen(store).talks] == [60_000, 150, 0]
    # A laptop that slept finds the talk that ran over.
    computer.pass_time(10 * MINUTE)
    assert not talk_turns.follow(store, slot)
    assert picture(store) == "A+1:00 B>10:00 C"


def test_a_talk_that_says_nothing_is_none_and_mistakes_are_sentences(store: Store):
    slot = slot_in(store)
    assert talks.add(store, slot, title="  ", speaker="") is None
    talk = talks.add(store, slot, title=" Funding\nthat  reaches ", initiative="24")
    assert talk is not None
    assert talk.title == "Funding that reaches"
    with pytest.raises(Refused, match="title or a speaker"):
        talks.edit(store, talk.id, title="")
    with pytest.raises(Refused, match="99 is not on the list"):
        talks.edit(store, talk.id, initiative="99")
    with pytest.raises(Refused, match=r"0:05 is no length of a talk\. Use 0:10 to 60:00"):
        talks.edit(store, talk.id, planned=5_000)
    talks.remove(store, talk.id)
    with pytest.raises(Refused, match="no longer there"):
        talk_turns.begin(store, slot, talk.id)


def test_a_talk_in_another_language_gets_the_factor():
    rules = TalkRules(factor=1.5)
    assert rules.planned("en", "en") == 5 * MINUTE
    assert rules.planned("", "en") == 5 * MINUTE
    assert rules.planned("es", "en") == 450_000


def test_what_was_set_is_kept_and_nonsense_is_as_if_never_set():
    rules = TalkRules(90_000, 0.5, 20_000, 0.2, 7 * MINUTE, 1.5, True)
    assert TalkRules.from_data(rules.to_data()) == rules
    odd = {"length": -1, "factor": "two", "auto_next": 1, "wrap_up": True, "last_call_share": 7}
    assert TalkRules.from_data(odd) == TalkRules()


# Whether it fits


def test_an_overrun_is_told_with_what_would_make_it_fit(store: Store, computer: Computer):
    """The figures of the design: 5:24 and 4:46 were spoken, 1:47 of the third, 17:00 wait."""
    slot, ids = slot_in(store), given_talks(store, 5, 5, 5, 5, 5, 5, 2)
    agenda.go_to(store, "1", "7", "talks")
    computer.pass_time(15 * MINUTE)
    for spoken in (324_000, 286_000, 107_000):
        talk_turns.next_talk(store, slot)
        computer.pass_time(spoken)
    view = seen(store)
    assert view.time is not None
    assert view.time.by_clock
    assert view.time.over == 130_000
    # 14:50 for three talks of 5:00 and one of 2:00, which stays.
    assert view.shorter == (256_000, 3)
    assert view.last is not None
    assert view.last.talk.id == ids[-1]
    assert talks.shorten(store, slot, 256_000) == 3
    after = seen(store).time
    assert after is not None
    assert -3_000 < after.over <= 0
    store.undo()
    later = talk_slot.later(EVENT, slot)
    assert later is None  # room 7 meets on one day only


def test_the_last_talk_goes_to_the_next_day(store: Store):
    rooms = tuple(replace(one, days=("1", "2")) if one.key == "7" else one for one in EVENT.rooms)
    event = replace(EVENT, rooms=rooms)
    slot = slot_in(store)
    later = talk_slot.later(event, slot)
    assert later is not None
    talks.add(store, later, speaker="Z")
    moved = talks.add(store, slot, speaker="Layla")
    assert moved is not None
    talks.postpone(store, slot, moved.id, later)
    assert [one.speaker for one in talks.of_slot(store, later).talks] == ["Layla", "Z"]
    assert talks.of_slot(store, slot).talks == ()
    store.undo()
    assert [one.speaker for one in talks.of_slot(store, slot).talks] == ["Layla"]


def test_a_second_slot_of_the_day_has_its_own_queue(tmp_path: Path):
    at = [item.key for item in EVENT.agenda].index("talks")
    second = replace(EVENT.agenda[at], key="more", title="More talks")
    event = replace(EVENT, agenda=(*EVENT.agenda[: at + 2], second, *EVENT.agenda[at + 2 :]))
    with Store.open(tmp_path / "two.sqlite", installation="x", event=event) as store:
        first = slot_in(store)
        later = talk_slot.later(event, first)
        assert later is not None
        assert later.item == "more"
        talk = talks.add(store, first, speaker="A")
        assert talk is not None
        talks.postpone(store, first, talk.id, later)
        assert talks.of_slot(store, first).talks == ()
        assert [one.slot for one in talks.of_slot(store, later).talks] == ["more"]
        assert talks.slot_at(event, "welcome") == "talks"
        assert talks.slot_at(event, "heard") == "more"
        assert talks.slot_at(event, "social") == "more"


def two_slots(tmp_path: Path, computer: Computer) -> Store:
    at = [item.key for item in EVENT.agenda].index("talks")
    second = replace(EVENT.agenda[at], key="more", title="More talks")
    event = replace(EVENT, agenda=(*EVENT.agenda[: at + 2], second, *EVENT.agenda[at + 2 :]))
    store = Store.open(
        tmp_path / "slots.sqlite", installation="x", event=event, clock=lambda: computer.wall
    )
    computer.follow(store)
    return store


@pytest.mark.parametrize("begun", ["start", "next", "begin", "ago"])
def test_nobody_speaks_in_two_slots_of_a_room_at_once(
    tmp_path: Path, computer: Computer, begun: str
):
    with two_slots(tmp_path, computer) as store:
        first = slot_in(store)
        second = Slot(first.place, "more")
        elsewhere = slot_in(store, room="8")
        talks.add_many(store, first, [{"speaker": "A"}, {"speaker": "B"}])
        other = talks.add(store, second, speaker="C")
        talks.add(store, elsewhere, speaker="D")
        assert other is not None
        talk_turns.start_or_pause(store, elsewhere)
        assert talks.given_in(store, first.place) is None
        talk_turns.start_or_pause(store, first)
        computer.pass_time(70_000)
        assert talks.given_in(store, second.place) == first
        acts = {
            "start": lambda: talk_turns.start_or_pause(store, second),
            "next": lambda: talk_turns.next_talk(store, second),
            "begin": lambda: talk_turns.begin(store, second, other.id),
            "ago": lambda: talk_turns.started_ago(store, second, 5_000),
        }
        assert acts[begun]()
        ended = talks.of_slot(store, first).talks[0]
        assert (ended.state, ended.spoken) == ("done", 70_000)
        assert talks.given_in(store, first.place) == second
        assert talks.of_slot(store, elsewhere).current is not None
        store.undo()
        assert talks.given_in(store, first.place) == first
        assert talks.of_slot(store, second).current is None


def test_a_talk_that_another_laptop_times_is_not_given_here(store: Store, tmp_path: Path):
    given_talks(store, 5)
    talk_turns.start_or_pause(store, slot_in(store))
    path = export_room(store, "7", tmp_path / "room-07.xlsx").path
    with Store.open(tmp_path / "all.sqlite", installation="y", event=EVENT) as other:
        merge.merge(other, [path])
        assert [talk.state for talk in other.find(Talk)] == ["speaking"]
        assert talks.given_in(other, slot_in(other).place) is None


def test_any_talk_gets_more_time_and_one_that_waits_is_set_back(store: Store, computer: Computer):
    slot, ids = slot_in(store), given_talks(store, 5, 3, 2)
    talk_turns.next_talk(store, slot)
    computer.pass_time(10_000)
    talk_turns.add_time(store, slot, talk=ids[2])
    assert [talk.added for talk in talks.of_slot(store, slot).talks] == [0, 0, 30_000]
    talk_turns.next_talk(store, slot)
    computer.pass_time(4_000)
    talk_turns.back(store, slot)
    assert picture(store) == "A>0:10 B0:04 C"
    assert talk_turns.reset(store, slot, talk=ids[1])
    assert picture(store) == "A>0:10 B C"
    assert talk_turns.reset(store, slot, talk=ids[2])
    assert [talk.added for talk in talks.of_slot(store, slot).talks] == [0, 0, 0]
    talk_turns.next_talk(store, slot)
    assert not talk_turns.reset(store, slot, talk=ids[0])
    assert picture(store) == "A+0:10 B> C"


def test_without_the_item_of_the_agenda_pauses_count_too(store: Store, computer: Computer):
    slot, _ = slot_in(store), given_talks(store, 5, 5)
    computer.wall += 40 * 24 * 60 * MINUTE
    talk_turns.start_or_pause(store, slot)
    computer.pass_time(60_000)
    talk_turns.start_or_pause(store, slot)
    before = seen(store).time
    assert before is not None
    computer.pass_time(90_000)
    after = seen(store).time
    assert after is not None
    assert not after.by_clock
    assert after.now - before.now == 90_000
    assert after.over - before.over == 90_000
    assert seen(store).used == 150_000


def test_talks_that_begin_before_their_time_use_up_their_slot(store: Store, computer: Computer):
    slot, _ = slot_in(store), given_talks(store, 5, 5)
    computer.wall -= 60 * MINUTE
    talk_turns.start_or_pause(store, slot)
    computer.pass_time(7 * MINUTE)
    time = seen(store).time
    assert time is not None
    assert time.now - time.starts == 7 * MINUTE
    assert time.over == 12 * MINUTE - 45 * MINUTE


LENGTHS = st.lists(st.integers(10, 1200), min_size=1, max_size=8)


@settings(max_examples=examples(40), deadline=None)
@given(LENGTHS, st.integers(1, 60))
def test_what_is_offered_fits(lengths: list[int], slot_minutes: int):
    item = next(one for one in EVENT.agenda if one.key == "talks")
    agenda_ = tuple(
        replace(one, minutes=slot_minutes) if one is item else one for one in EVENT.agenda
    )
    event = replace(EVENT, agenda=agenda_)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "room.sqlite"
        with Store.open(path, installation="x", event=event, clock=lambda: NOON) as store:
            contents: list[dict[str, object]] = [
                {"speaker": "A", "planned": seconds * SECOND} for seconds in lengths
            ]
            slot = slot_in(store)
            talks.add_many(store, slot, contents)
            view = seen(store)
            assert view.time is not None
            assert view.time.over == (sum(lengths) - 60 * slot_minutes) * SECOND
            offer = view.shorter
            if view.time.over <= 0:
                assert offer is None
            elif offer is not None:
                assert talks.shorten(store, slot, offer[0]) == offer[1]
                after = seen(store).time
                assert after is not None
                # A second more for each would not fit.
                assert -offer[1] * SECOND < after.over <= 0


# In the workbook


def test_what_a_talk_took_is_exported_and_merged(store: Store, computer: Computer, tmp_path: Path):
    slot, _ = slot_in(store), given_talks(store, 1, 1)
    talk_turns.start_or_pause(store, slot)
    computer.pass_time(42_000)
    talk_turns.start_or_pause(store, slot)
    computer.pass_time(7_000)
    talk_turns.start_or_pause(store, slot)
    talk_turns.add_time(store, slot)
    computer.pass_time(60_000)
    talk_turns.next_talk(store, slot)
    path = export_room(store, "7", tmp_path / "room-07.xlsx").path
    rows = list(load_workbook(path)["Talks"].iter_rows(values_only=True))
    said = dict(zip(rows[0], rows[1], strict=True))
    assert [said[name] for name in ("Planned", "Spoken", "Added", "Paused", "Over time")] == [
        "1:00",
        "1:42",
        "0:30",
        "0:07",
        "0:12",
    ]
    assert said["Slot"] == "talks"
    with Store.open(tmp_path / "all.sqlite", installation="y", event=EVENT) as other:
        (result,) = merge.merge(other, [path]).files
        assert (result.state, result.flags) == ("merged", ())
        for ours in store.find(Talk):
            theirs = other.get(Talk, ours.id)
            assert theirs is not None
            assert ours.content() == theirs.content()


def test_a_talk_exported_while_it_is_given_says_what_it_has_had(
    store: Store, computer: Computer, tmp_path: Path
):
    slot, _ = slot_in(store), given_talks(store, 1, 1)
    talk_turns.start_or_pause(store, slot)
    paths = []
    for number in range(2):
        computer.pass_time(21_000)
        paths.append(export_room(store, "7", tmp_path / f"{number}.xlsx").path)
        rows = list(load_workbook(paths[-1])["Talks"].iter_rows(values_only=True))
        said = [dict(zip(rows[0], row, strict=True)) for row in rows[1:]]
        at_export = ("0:21", "0:42")[number]
        assert [(row["State"], row["Spoken at export"]) for row in said] == [
            ("Speaking", at_export),
            ("Queued", None),
        ]
        assert [row["Spoken"] for row in said] == ["0:00", "0:00"]
    talk_turns.next_talk(store, slot)
    paths.append(export_room(store, "7", tmp_path / "2.xlsx").path)
    with Store.open(tmp_path / "all.sqlite", installation="y", event=EVENT) as other:
        for path in (paths[1], paths[0], paths[2], paths[0]):
            (result,) = merge.merge(other, [path]).files
            assert result.flags == ()
        first = min(other.find(Talk), key=lambda talk: talk.position)
        assert (first.state, first.spoken) == ("done", 42_000)


def test_a_workbook_of_format_1_has_no_edited_row(tmp_path: Path):
    with Store.open(tmp_path / "all.sqlite", installation="y", event=EVENT) as store:
        (result,) = merge.merge(store, [WORKBOOKS / "format-1.xlsx"]).files
        assert (result.state, result.flags) == ("merged", ())
        assert result.remarks == ()
        (talk,) = store.find(Talk)
        assert (talk.title, talk.spoken, talk.added, talk.slot) == ("Hubs", 61_500, 0, "")
