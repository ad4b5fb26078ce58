"""The time of a slot: what has been used of it, whether the rest fits, and what would make it fit.

Everything lies on one axis of time, UTC ms. While the programme goes by the clock that is the time
of day; in a practice at another hour it is the planned time, as far as talks have got in it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from facilitator import talks
from facilitator.agenda import AgendaView, ItemView
from facilitator.clock import MINUTE, SECOND, TimerView
from facilitator.event import Event
from facilitator.records import Talk
from facilitator.sessions import Place
from facilitator.store import Store
from facilitator.talk_rules import TalkRules
from facilitator.talks import Queue, Slot

SHORT_ENOUGH = MINUTE
"""Nobody is offered to shorten talks to less (ms)."""


@dataclass(frozen=True)
class TalkView:
    """A talk as it stands: its `number` in the queue from 1, its countdown.

    `begins` and `ends` are on the axis of the slot: expected, or as it was.
    """

    talk: Talk
    number: int
    timer: TimerView
    begins: int
    ends: int


@dataclass(frozen=True)
class SlotTime:
    """The slot on its axis: `starts`, `limit` (its end), `now`, `ends` (that of the last talk).

    `by_clock` says that these are times of day.
    """

    starts: int
    limit: int
    now: int
    ends: int
    by_clock: bool

    @property
    def over(self) -> int:
        """By how much (ms) the talks are longer than the slot; below zero is time to spare."""
        return self.ends - self.limit


@dataclass(frozen=True)
class SlotView:
    """A slot at one moment. `time` is None in an event without lightning talks on its agenda.

    `used` is what the talks that have begun took so far, with their pauses (ms).
    """

    slot: Slot
    talks: tuple[TalkView, ...]
    current: TalkView | None
    time: SlotTime | None
    now: int
    used: int = 0

    @property
    def waiting(self) -> tuple[TalkView, ...]:
        """The talks still to come."""
        return tuple(one for one in self.talks if one.talk.state == "queued")

    @property
    def first(self) -> TalkView | None:
        """The current talk, else the first that waits."""
        return self.current or next(iter(self.waiting), None)

    @property
    def next(self) -> TalkView | None:
        """The talk after the current one, or after the one that is to begin."""
        return next((one for one in self.waiting if one is not self.first), None)

    @property
    def planned(self) -> int:
        """What all talks together were planned to take, ms."""
        return sum(one.talk.planned for one in self.talks if one.talk.state != "skipped")

    @property
    def shorter(self) -> tuple[int, int] | None:
        """To how many ms the talks that wait had to be cut to fit, and how many would be.

        None where everything fits, or they would be too short.
        """
        if self.time is None or self.time.over <= 0:
            return None
        lengths = [one.talk.planned for one in self.waiting]
        cap = _cap(lengths, sum(lengths) - self.time.over)
        if cap < SHORT_ENOUGH:
            return None
        return cap, sum(length > cap for length in lengths)

    @property
    def last(self) -> TalkView | None:
        """The talk that could be moved to another slot to fit; None where everything fits."""
        if self.time is None or self.time.over <= 0 or not self.waiting:
            return None
        return self.waiting[-1]


def slot_of(store: Store, place: Place, view: AgendaView) -> Slot:
    """The slot that a room is in, or comes to next."""
    return Slot(place, talks.slot_at(store.event, view.current.item.key))


def to_start(
    event: Event, view: SlotView, agenda: AgendaView, *, rehearsal: bool
) -> ItemView | None:
    """The slot's item of the programme, if a talk is given and it is not on, on its day.

    None where it has been on already; in a rehearsal any day is the day.
    """
    item = next((one for one in agenda.items if one.item.key == view.slot.item), None)
    if item is None or view.current is None or item.state not in ("current", "waiting"):
        return None
    if item.state == "current" and not item.untouched:
        return None
    today = datetime.fromtimestamp(agenda.now / 1000, UTC).date().isoformat()
    meant = rehearsal or agenda.by_clock or today == event.day(view.slot.day).date
    return item if meant else None


def later(event: Event, slot: Slot) -> Slot | None:
    """The next slot of the same room: later that day, or the first on its next day; None without.

    Which session a talk then belongs to follows from the day.
    """
    items = [item.key for item in talks.slots(event)]
    if slot.item in items[:-1]:
        return Slot(slot.place, items[items.index(slot.item) + 1])
    days = list(event.room(slot.room).days)
    if not items or slot.day not in days[:-1]:
        return None
    day = days[days.index(slot.day) + 1]
    session = event.session_id(day, slot.place.round, slot.room)
    return Slot(Place(day, slot.place.round, slot.room, session), items[0])


def view(store: Store, slot: Slot, agenda: AgendaView, rules: TalkRules) -> SlotView:
    """The slot at the moment of `agenda`, which is that of its room on its day."""
    return view_of(talks.of_slot(store, slot), slot, agenda, rules, agenda.now - store.skew())


def view_of(
    queue: Queue, slot: Slot, agenda: AgendaView, rules: TalkRules, steady: int
) -> SlotView:
    """The same of a queue that is known; `steady` is the moment of `agenda` in steady time."""
    timers = {talk.id: queue.timers[talk.id].view(steady, rules.marks) for talk in queue.talks}
    item = next((one for one in agenda.items if one.item.key == slot.item), None)
    used = _used(queue, steady)
    axis = None if item is None else _axis(item, agenda, used)
    starts = agenda.now if axis is None else axis.starts
    now = starts + used if axis is None else axis.now
    shown = _placed(queue.talks, timers, starts, now)
    current = next(
        (one for one in shown if queue.current and one.talk.id == queue.current.id), None
    )
    if axis is not None:
        ends = max((one.ends for one in shown if one.talk.state != "skipped"), default=starts)
        axis = SlotTime(axis.starts, axis.limit, axis.now, ends, axis.by_clock)
    return SlotView(slot, shown, current, axis, agenda.now, used)


def _axis(item: ItemView, agenda: AgendaView, used: int) -> SlotTime:
    """Where the slot lies; its `ends` is not known yet."""
    now, timer = agenda.now, item.timer
    if item.state == "current" and not item.untouched and agenda.by_clock:
        # It has begun when it has, and may have been given more time.
        return SlotTime(now - timer.spent, now + timer.left, now, 0, True)
    if agenda.by_clock and (now >= item.starts or not used):
        return SlotTime(item.starts, item.ends, max(now, item.starts), 0, True)
    if item.state == "current" and not item.untouched:
        limit = item.starts + timer.planned
        return SlotTime(item.starts, limit, item.starts + timer.spent, 0, False)
    # The talks began without the item of the agenda: they alone say how far it has come.
    return SlotTime(item.starts, item.ends, item.starts + used, 0, False)


def _used(queue: Queue, steady: int) -> int:
    timers = [queue.timers[talk.id] for talk in queue.talks if talk.state != "queued"]
    return sum(timer.spent_at(steady) + timer.paused_at(steady) for timer in timers)


def _placed(
    found: Sequence[Talk], timers: dict[str, TimerView], starts: int, now: int
) -> tuple[TalkView, ...]:
    """Ended talks one after the other from the start, the current one now, the others after it."""
    placed: dict[str, tuple[int, int]] = {}
    at = starts
    for talk in found:
        if talk.state in talks.ENDED:
            placed[talk.id] = at, at + timers[talk.id].spent
            at += timers[talk.id].spent
    for talk in found:
        if talk.state in talks.CURRENT:
            timer = timers[talk.id]
            begins = max(at, now - timer.spent)
            placed[talk.id] = begins, max(now, begins + timer.spent) + max(0, timer.left)
            at = placed[talk.id][1]
    at = max(at, now)
    for talk in found:
        if talk.state == "queued":
            length = max(0, timers[talk.id].left)
            placed[talk.id] = at, at + length
            at += length
    return tuple(
        TalkView(talk, number, timers[talk.id], *placed[talk.id])
        for number, talk in enumerate(found, 1)
    )


def _cap(lengths: Sequence[int], room: int) -> int:
    """The longest, in whole seconds, that each may be at most so that all fit into `room` ms."""
    left, shorter = room, sorted(lengths)
    for at, length in enumerate(shorter):
        share = left // (len(shorter) - at)
        if length > share:
            return max(0, share // SECOND * SECOND)
        left -= length
    return shorter[-1] if shorter else 0
