"""The programme of one room on one day: which item is on, how long it has run, what is next.

Every act is a change of its own, so Ctrl+Z takes back a "next" pressed by mistake.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from facilitator import clock
from facilitator.clock import MINUTE, TimerView
from facilitator.event import AgendaItem, Day, Event
from facilitator.ids import named
from facilitator.records import AgendaRun
from facilitator.store import Store
from facilitator.transaction import Transaction
from facilitator.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class ItemView:
    """An agenda item as it stands: planned start (`11:15`, UTC), state and countdown.

    `state` is `waiting`, `current` or `done`; `spent` is the real length so far.
    """

    item: AgendaItem
    start: str
    end: str
    state: str
    timer: TimerView


@dataclass(frozen=True)
class AgendaView:
    """The whole programme at one moment. `behind` is milliseconds late (negative: early)."""

    items: tuple[ItemView, ...]
    current: ItemView
    behind: int

    @property
    def next(self) -> ItemView | None:
        """What comes after the current item."""
        at = self.items.index(self.current) + 1
        return self.items[at] if at < len(self.items) else None


def of_room(store: Store, day: str, room: str, now: int) -> AgendaView:
    """The programme of a room on a day at `now` (UTC ms)."""
    runs = {run.item: run for run in store.find(AgendaRun, day=day, room=room)}
    return _view(store.event, day, runs, now)


def _view(event: Event, day: str, runs: dict[str, AgendaRun], now: int) -> AgendaView:
    current = _current(event, runs)
    items = []
    behind = 0
    for item, (start, end) in zip(event.agenda, planned_times(event, event.day(day)), strict=True):
        run = runs.get(item.key)
        timer = (
            clock.view(item.minutes * MINUTE, run.extra, run.started, run.spent, now)
            if run
            else TimerView(item.minutes * MINUTE, 0, False)
        )
        state = "current" if item is current else "done" if run and run.done else "waiting"
        if state == "done":
            behind += timer.spent - item.minutes * MINUTE
        elif state == "current":
            behind += max(timer.planned, timer.spent) - item.minutes * MINUTE
        items.append(ItemView(item, start, end, state, timer))
    return AgendaView(tuple(items), items[event.agenda.index(current)], behind)


def _current(event: Event, runs: dict[str, AgendaRun]) -> AgendaItem:
    for item in event.agenda:
        run = runs.get(item.key)
        if run is None or not run.done:
            return item
    return event.agenda[-1]


def planned_times(event: Event, day: Day) -> list[tuple[str, str]]:
    """Planned start and end of every agenda item, as `11:15` UTC."""
    at = datetime.fromisoformat(f"{day.date}T{day.start}").replace(tzinfo=UTC)
    times = []
    for item in event.agenda:
        end = at + timedelta(minutes=item.minutes)
        times.append((at.strftime("%H:%M"), end.strftime("%H:%M")))
        at = end
    return times


def start_or_pause(store: Store, day: str, room: str, origin: object | None = None) -> None:
    """Start the countdown of the current item, or let it stand."""
    item = of_room(store, day, room, store.clock()).current.item
    with store.change(
        QT_TRANSLATE_NOOP("History", "Countdown started or paused"), origin
    ) as change:
        run = _run(change, store.event, day, room, item.key)
        if run.started:
            _edit(change, run, started=0, spent=run.spent + max(0, change.at - run.started))
        else:
            _edit(change, run, started=change.at)


def add_minute(store: Store, day: str, room: str, origin: object | None = None) -> None:
    """Give the current item one more minute."""
    item = of_room(store, day, room, store.clock()).current.item
    with store.change(QT_TRANSLATE_NOOP("History", "One minute added"), origin) as change:
        run = _run(change, store.event, day, room, item.key)
        _edit(change, run, extra=run.extra + MINUTE)


def next_item(store: Store, day: str, room: str, origin: object | None = None) -> None:
    """End the current item and set the next one going; on the last item, just end it."""
    now = of_room(store, day, room, store.clock())
    with store.change(QT_TRANSLATE_NOOP("History", "Next agenda item"), origin) as change:
        run = _run(change, store.event, day, room, now.current.item.key)
        passed = max(0, change.at - run.started) if run.started else 0
        _edit(change, run, started=0, spent=run.spent + passed, done=True)
        if now.next is not None:
            following = _run(change, store.event, day, room, now.next.item.key)
            _edit(change, following, started=change.at)


def _run(change: Transaction, event: Event, day: str, room: str, item: str) -> AgendaRun:
    run_id = named("agenda", event.id, day, room, item)
    return change.ensure(AgendaRun, run_id, day=day, room=room, item=item)


def _edit(change: Transaction, run: AgendaRun, **content: object) -> None:
    change.edit(AgendaRun, run.id, **content)
