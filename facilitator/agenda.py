"""The programme of one room on one day: which item is on, how long it has run, what is due.

Every act is a change of its own, so Ctrl+Z takes back a "next" pressed by mistake; and nothing
locks: any item can be gone to, earlier ones too, and goes on from the time it has had.
Moments are passed in and given out in wall time (UTC ms); what is stored is steady, see `steady`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from facilitator.clock import MINUTE, Timer, TimerView
from facilitator.event import AgendaItem, Day, Event
from facilitator.ids import named
from facilitator.records import AgendaRun
from facilitator.store import Store
from facilitator.transaction import Transaction
from facilitator.words import QT_TRANSLATE_NOOP, Saying

BEFORE, AFTER = 30 * MINUTE, 180 * MINUTE
"""From so long before its start until so long after its end a programme goes by the clock."""

Span = tuple[int, int]


@dataclass(frozen=True)
class ItemView:
    """An agenda item as it stands: planned `starts` and `ends` (UTC ms), state and countdown.

    `state` is `waiting`, `current`, `done` or `skipped` (gone past without a second of it).
    """

    item: AgendaItem
    starts: int
    ends: int
    state: str
    timer: TimerView
    pushed: int = 0

    @property
    def untouched(self) -> bool:
        """Whether it has never run."""
        return not self.timer.running and not self.timer.spent


@dataclass(frozen=True)
class AgendaView:
    """The whole programme at one moment. `behind` is milliseconds late (negative: early).

    `finished` says that its last item was ended; `by_clock` that `now` is in the time for which
    it is planned, so that lateness is told from the time of day, and items can be due.
    """

    items: tuple[ItemView, ...]
    current: ItemView
    behind: int
    now: int
    finished: bool
    by_clock: bool

    @property
    def next(self) -> ItemView | None:
        """What comes after the current item."""
        return self._beside(1)

    @property
    def previous(self) -> ItemView | None:
        """What came before the current item."""
        return self._beside(-1)

    @property
    def begun(self) -> bool:
        """Whether anything of it has run."""
        return any(not part.untouched for part in self.items)

    @property
    def delay(self) -> int:
        """By how many whole minutes the rest would have to be pushed; 0 when nothing is late."""
        return _minutes(self.behind)

    @property
    def due(self) -> ItemView | None:
        """The item that should be on by the time of day and is not; None when all is well."""
        if not self.by_clock or self.finished or self.now >= self.items[-1].ends:
            return None
        planned = [part for part in self.items if part.starts <= self.now]
        if not planned:
            return None
        wanted, current = self.items.index(planned[-1]), self.items.index(self.current)
        if wanted > current or (wanted == current and self.current.untouched):
            return planned[-1]
        return None

    @property
    def shift(self) -> int:
        """How much later (ms; negative: earlier) than planned what follows is expected to begin.

        Everything that tells a time to come uses this, so that no two places contradict each other.
        """
        if self.finished or not self.begun:
            return 0
        if self.by_clock:
            return self.behind
        timer, following = self.current.timer, self.next
        if following is None or not timer.running:
            return 0
        return self.now + max(0, timer.left) - following.starts

    def begins(self, part: ItemView) -> int:
        """When an item is expected to begin (UTC ms); as planned, where it has begun."""
        at, on = self.items.index(part), self.items.index(self.current)
        waits = at > on or (at == on and part.untouched)
        return part.starts + (self.shift if waits or not self.by_clock else 0)

    def ends_at(self) -> int:
        """When the current item ends (UTC ms): as planned, or while it runs, when time is over."""
        timer = self.current.timer
        return self.now + timer.left if timer.running else self.current.ends

    def _beside(self, by: int) -> ItemView | None:
        at = self.items.index(self.current) + by
        return self.items[at] if 0 <= at < len(self.items) else None


def of_room(store: Store, day: str, room: str, now: int) -> AgendaView:
    """The programme of a room on a day at `now` (UTC ms)."""
    runs = {run.item: run for run in store.find(AgendaRun, day=day, room=room)}
    return _view(store.event, day, runs, now, now - store.skew())


def planned_spans(event: Event, day: Day, pushed: Mapping[str, int] | None = None) -> list[Span]:
    """Planned start and end of every agenda item (UTC ms); `pushed` are delays by item."""
    begin = datetime.fromisoformat(f"{day.date}T{day.start}").replace(tzinfo=UTC)
    at = round(begin.timestamp() * 1000)
    spans: list[Span] = []
    for item in event.agenda:
        at += (pushed or {}).get(item.key, 0)
        spans.append((at, at + item.minutes * MINUTE))
        at = spans[-1][1]
    return spans


def _view(
    event: Event, day: str, runs: Mapping[str, AgendaRun], now: int, steady: int
) -> AgendaView:
    pushed = {key: run.pushed for key, run in runs.items()}
    spans = planned_spans(event, event.day(day), pushed)
    current = _current(event, runs)
    items = [
        _item(item, span, runs.get(item.key), item is current, steady)
        for item, span in zip(event.agenda, spans, strict=True)
    ]
    at = event.agenda.index(current)
    run = runs.get(current.key)
    finished = run is not None and run.done
    by_clock = spans[0][0] - BEFORE <= now < spans[-1][1] + AFTER
    behind = _behind_the_clock if by_clock and not finished else _behind_the_plan
    return AgendaView(tuple(items), items[at], behind(items, at, now), now, finished, by_clock)


def _item(
    item: AgendaItem, span: Span, run: AgendaRun | None, current: bool, steady: int
) -> ItemView:
    planned = item.minutes * MINUTE
    timer, done, pushed = TimerView(planned, 0, False), False, 0
    if run is not None:
        timer = _timer(planned, run).view(steady)
        done, pushed = run.done, run.pushed
    state = "current" if current else "waiting"
    if done:
        state = "done" if timer.spent else "skipped"
    return ItemView(item, *span, state, timer, pushed)


def _current(event: Event, runs: Mapping[str, AgendaRun]) -> AgendaItem:
    for item in event.agenda:
        run = runs.get(item.key)
        if run is None or not run.done:
            return item
    return event.agenda[-1]


def _behind_the_clock(items: Sequence[ItemView], at: int, now: int) -> int:
    """How much later than planned the next item can begin, if the current one takes its time."""
    if all(part.untouched for part in items):
        return 0
    current = items[at]
    if current.untouched:
        return max(0, now - current.starts)
    pushed = items[at + 1].pushed if at + 1 < len(items) else 0
    return now + max(0, current.timer.left) - current.ends - pushed


def _behind_the_plan(items: Sequence[ItemView], at: int, now: int) -> int:
    """The same where the time of day says nothing (practice): from the lengths alone."""
    behind = -sum(part.pushed for part in items[: at + 2])
    for part in items[: at + 1]:
        planned = part.item.minutes * MINUTE
        if part.state == "done":
            behind += part.timer.spent - planned
        elif part.state == "current" and not part.untouched:
            behind += max(part.timer.planned, part.timer.spent) - planned
    return behind


def _minutes(late: int) -> int:
    return max(0, -(-(late // 1000) // 60))


# What is done


def start_or_pause(store: Store, day: str, room: str, origin: object | None = None) -> None:
    """Start the countdown of the current item, or let it stand."""
    item = of_room(store, day, room, store.clock()).current.item
    started = QT_TRANSLATE_NOOP("History", "Countdown started")
    with store.change(started, origin) as change:
        run = run_of(change, store.event, day, room, item.key)
        timer, at = _timer(item.minutes * MINUTE, run), change.wall() - store.skew()
        if run.started:
            change.label = Saying(QT_TRANSLATE_NOOP("History", "Countdown paused"))
            _edit(change, run, **_kept(timer.stop(at)))
        else:
            _edit(change, run, done=False, **_kept(timer.start(at)))


def started_ago(store: Store, day: str, room: str, ago: int, origin: object | None = None) -> None:
    """Count the current item as started `ago` milliseconds earlier: now, or than it was."""
    item = of_room(store, day, room, store.clock()).current.item
    with store.change(QT_TRANSLATE_NOOP("History", "Countdown set going late"), origin) as change:
        run = run_of(change, store.event, day, room, item.key)
        timer = _timer(item.minutes * MINUTE, run).earlier(ago, change.wall() - store.skew())
        _edit(change, run, done=False, **_kept(timer))


def add_minute(store: Store, day: str, room: str, origin: object | None = None) -> None:
    """Give the current item one more minute."""
    item = of_room(store, day, room, store.clock()).current.item
    with store.change(QT_TRANSLATE_NOOP("History", "One minute added"), origin) as change:
        run = run_of(change, store.event, day, room, item.key)
        _edit(change, run, **_kept(_timer(item.minutes * MINUTE, run).add(MINUTE)))


def push_rest(store: Store, day: str, room: str, origin: object | None = None) -> int:
    """Give the delay to all items that follow, in whole minutes, and give how many these are.

    Nothing happens, and 0 is given, where nothing is late or nothing follows.
    """
    view = of_room(store, day, room, store.clock())
    late, following = _to_push(view), view.next
    if view.current.untouched:
        following = view.current  # it has not begun, so it is the first that can be moved
    if not late or following is None:
        return 0
    label = QT_TRANSLATE_NOOP("History", "The rest pushed back by {minutes} min")
    with store.change(label, origin, minutes=late) as change:
        run = run_of(change, store.event, day, room, following.item.key)
        _edit(change, run, pushed=run.pushed + late * MINUTE)
    return late


def _to_push(view: AgendaView) -> int:
    """By how many minutes the rest has to be pushed for nothing to be late then.

    A plan that ended long ago is moved into the present by that: from then on it goes by the clock.
    """
    moved_end = view.items[-1].ends + view.delay * MINUTE
    if view.by_clock or not view.items[0].starts <= view.now < moved_end + AFTER:
        return view.delay
    at = view.items.index(view.current)
    return _minutes(_behind_the_clock(view.items, at, view.now))


def next_item(store: Store, day: str, room: str, origin: object | None = None) -> None:
    """End the current item and set the next one going; on the last item, just end it."""
    view = of_room(store, day, room, store.clock())
    following = view.next.item.key if view.next is not None else ""
    label = QT_TRANSLATE_NOOP("History", "Next agenda item")
    with store.change(label, origin) as change:
        _go(change, store, day, room, following)


def previous_item(store: Store, day: str, room: str, origin: object | None = None) -> None:
    """Go back to the item before, which goes on from the time it has had; at the first, nothing."""
    view = of_room(store, day, room, store.clock())
    if view.finished:
        before: ItemView | None = view.current
    else:
        before = view.previous
    if before is None:
        return
    label = QT_TRANSLATE_NOOP("History", "Back to the agenda item before")
    with store.change(label, origin) as change:
        _go(change, store, day, room, before.item.key)


def go_to(
    store: Store, day: str, room: str, item: str, origin: object | None = None, *, ago: int = 0
) -> None:
    """Set an item going, whichever it is, as if it had begun `ago` ms earlier.

    Raises KeyError for a key that the agenda has not.
    """
    found = {one.key: one for one in store.event.agenda}[item]
    view = of_room(store, day, room, store.clock())
    if view.current.item is found and view.current.timer.running:
        return
    label = QT_TRANSLATE_NOOP("History", "Agenda: {item}")
    with store.change(label, origin, item=found.title) as change:
        _go(change, store, day, room, item, ago)


def start_due(store: Store, day: str, room: str, origin: object | None = None) -> bool:
    """Set the item going that is due by the time of day; whether there is one."""
    due = of_room(store, day, room, store.clock()).due
    if due is not None:
        go_to(store, day, room, due.item.key, origin)
    return due is not None


def _go(change: Transaction, store: Store, day: str, room: str, wanted: str, ago: int = 0) -> None:
    """Stop what runs, and let `wanted` run: what comes before it is done, what follows is not.

    Without `wanted` everything is done. It counts as begun `ago` ms earlier; what ran ended then.
    """
    at = change.wall() - store.skew()
    keys = [item.key for item in store.event.agenda]
    place = keys.index(wanted) if wanted else len(keys)
    for number, item in enumerate(store.event.agenda):
        run_id = _run_id(store.event, day, room, item.key)
        if number > place and change.get(AgendaRun, run_id) is None:
            continue
        run = run_of(change, store.event, day, room, item.key)
        timer = _timer(item.minutes * MINUTE, run)
        if number == place:
            going = timer.earlier(ago, at) if ago else timer.start(at)
            _edit(change, run, done=False, **_kept(going))
        else:
            _edit(change, run, done=number < place, **_kept(timer.stop(at - ago)))


def _timer(planned: int, run: AgendaRun) -> Timer:
    """The countdown of an item; how long it stood in between is not kept."""
    return Timer(planned, run.extra, run.started, run.spent)


def _kept(timer: Timer) -> dict[str, int]:
    return {"extra": timer.added, "started": timer.started, "spent": timer.spent}


def run_of(change: Transaction, event: Event, day: str, room: str, item: str) -> AgendaRun:
    """How an item ran in a room so far, made where nothing of it has."""
    run_id = _run_id(event, day, room, item)
    return change.ensure(AgendaRun, run_id, day=day, room=room, item=item)


def _run_id(event: Event, day: str, room: str, item: str) -> str:
    return named("agenda", event.id, day, room, item)


def _edit(change: Transaction, run: AgendaRun, **content: object) -> None:
    change.edit(AgendaRun, run.id, **content)
