"""Who speaks now: the countdown of a lightning talk, and going from one to the next.

Every act is a change of its own, so Ctrl+Z takes back a "next" pressed by mistake; nothing locks,
and a talk that has ended can go on. In a room one talk is given at a time: where one begins, that
of another slot is done. What is stored is steady time, see `steady`.
"""

from __future__ import annotations

from facilitator import prepared_talks
from facilitator.clock import SECOND, Timer
from facilitator.records import Talk, TalkRun
from facilitator.store import Store
from facilitator.talks import (
    ENDED,
    Slot,
    given,
    of_slot,
    place_of,
    queue_of,
    reorder,
    run_id,
    still_there,
)
from facilitator.transaction import Transaction
from facilitator.words import QT_TRANSLATE_NOOP

LITTLE = 30 * SECOND
"""What + adds (ms)."""
LATEST = 10 * SECOND
"""Only so long (ms) after its end a talk gives way by itself. Who opens a laptop after a break
finds the talk that ran over, not the last one of the queue."""


def start_or_pause(store: Store, slot: Slot, origin: object | None = None) -> bool:
    """Let the current talk pause or go on, or begin the first that waits; False without one."""
    queue = of_slot(store, slot)
    label = QT_TRANSLATE_NOOP("History", "Talk paused")
    if queue.current is None or queue.current.state == "paused":
        label = QT_TRANSLATE_NOOP("History", "Talk started")
    with store.change(label, origin) as change:
        turn = _Turn(change, store, slot)
        if turn.current is not None:
            turn.toggle(turn.current)
        elif turn.queue.waiting:
            turn.begin(turn.queue.waiting[0])
        else:
            return False
    return True


def begin(store: Store, slot: Slot, talk: str, origin: object | None = None) -> bool:
    """Begin any talk now, or let it go on; the one before is done. False where it runs already.

    One that waited takes the place of the first that waits. Raises `Refused`
    (`not_open_anymore`).
    """
    with store.change(QT_TRANSLATE_NOOP("History", "Talk started"), origin) as change:
        turn = _Turn(change, store, slot)
        wanted = turn.queue.talks[place_of(turn.queue.talks, talk)]
        if wanted.state == "speaking":
            return False
        if turn.current is not None and turn.current.id != talk:
            turn.end(turn.current, "done")
        if wanted.state == "queued":
            ahead = turn.queue.talks.index(turn.queue.waiting[0])
            place = turn.queue.talks.index(wanted)
            reorder(change, store.event, turn.queue.talks, place, ahead)
        turn.begin(wanted)
    return True


def next_talk(store: Store, slot: Slot, origin: object | None = None) -> bool:
    """End the current talk and begin the next one; False where there is neither."""
    return _go_on(store, slot, "done", QT_TRANSLATE_NOOP("History", "Next talk"), origin)


def skip(store: Store, slot: Slot, talk: str = "", origin: object | None = None) -> bool:
    """Skip a talk: this one, else the current one, else the first that waits; False without one.

    After the current one the next begins. A talk that was skipped waits again.
    """
    label = QT_TRANSLATE_NOOP("History", "Talk skipped")
    queue = of_slot(store, slot)
    first = queue.current or next(iter(queue.waiting), None)
    talk = talk or (first.id if first is not None else "")
    if not talk:
        return False
    if queue.current is not None and queue.current.id == talk:
        return _go_on(store, slot, "skipped", label, origin)
    found = queue.talks[place_of(queue.talks, talk)]
    if found.state == "skipped":
        label = QT_TRANSLATE_NOOP("History", "Skipped talk waits again")
    with store.change(label, origin) as change:
        held = still_there(change, store.event, talk)
        state = "queued" if found.state == "skipped" else "skipped"
        prepared_talks.edit(change, store.event, held, state=state)
    return True


def back(store: Store, slot: Slot, origin: object | None = None) -> bool:
    """Let the talk before go on from the time it has had; False where none was before.

    The current one waits, with the time it has had.
    """
    with store.change(QT_TRANSLATE_NOOP("History", "Back to the talk before"), origin) as change:
        turn = _Turn(change, store, slot)
        talks, current = turn.queue.talks, turn.current
        before = talks if current is None else talks[: talks.index(current)]
        ended = [talk for talk in before if talk.state in ENDED]
        if not ended:
            return False
        if current is not None:
            turn.end(current, "queued")
        turn.begin(ended[-1])
    return True


def add_time(
    store: Store,
    slot: Slot,
    length: int = LITTLE,
    origin: object | None = None,
    *,
    talk: str = "",
) -> bool:
    """Give a talk so many ms more: this one, else the current one, else the first that waits.

    False without one. Raises `Refused` (`not_open_anymore`).
    """
    label = QT_TRANSLATE_NOOP("History", "{seconds} s added to a talk")
    with store.change(label, origin, seconds=length // SECOND) as change:
        turn = _Turn(change, store, slot)
        found = turn.first if not talk else turn.one(talk)
        if found is None:
            return False
        turn.keep(found, turn.queue.timers[found.id].add(length), found.state)
    return True


def started_ago(store: Store, slot: Slot, ago: int, origin: object | None = None) -> bool:
    """Count the current talk, or the first that waits, as begun `ago` ms earlier; else False."""
    label = QT_TRANSLATE_NOOP("History", "Talk set going late")
    with store.change(label, origin) as change:
        turn = _Turn(change, store, slot)
        talk = turn.first
        if talk is None:
            return False
        turn.keep(talk, turn.queue.timers[talk.id].earlier(ago, turn.at), "speaking")
    return True


def reset(store: Store, slot: Slot, origin: object | None = None, *, talk: str = "") -> bool:
    """Give a talk its whole time again, as planned: this one, else the current one.

    False without one, and for one that was given or skipped: what it took stays. Raises `Refused`
    (`not_open_anymore`).
    """
    with store.change(QT_TRANSLATE_NOOP("History", "Talk's time set back"), origin) as change:
        turn = _Turn(change, store, slot)
        found = turn.current if not talk else turn.one(talk)
        if found is None or found.state in ENDED:
            return False
        turn.keep(found, turn.queue.timers[found.id].reset(turn.at), found.state)
    return True


def follow(store: Store, slot: Slot, origin: object | None = None) -> bool:
    """Automatic next: where the current talk's time has just ended, begin the next one.

    It begins when the one before ended, not when somebody looked. Whether it did.
    """
    queue, now = of_slot(store, slot), store.clock() - store.skew()
    current = queue.current
    if current is None or not queue.waiting:
        return False
    timer = queue.timers[current.id]
    if not timer.started or not 0 <= now - timer.ends_at() < LATEST:
        return False
    with store.change(QT_TRANSLATE_NOOP("History", "Next talk"), origin) as change:
        turn = _Turn(change, store, slot)
        turn.at = timer.ends_at()
        turn.end(current, "done")
        turn.begin(queue.waiting[0])
    return True


def _go_on(store: Store, slot: Slot, ended: str, label: str, origin: object | None) -> bool:
    with store.change(label, origin) as change:
        turn = _Turn(change, store, slot)
        if turn.current is not None:
            turn.end(turn.current, ended)
        if turn.queue.waiting:
            turn.begin(turn.queue.waiting[0])
        elif turn.current is None:
            return False
    return True


class _Turn:
    """One change of who speaks: the queue as it was, and what is kept of it. `at` is steady."""

    def __init__(self, change: Transaction, store: Store, slot: Slot) -> None:
        self.change = change
        self._event = store.event
        self._place = slot.place
        self.at = change.wall() - store.skew()
        self.queue = queue_of(change.connection, store.event, slot)
        self.current = self.queue.current

    @property
    def first(self) -> Talk | None:
        """The current talk, else the first that waits."""
        return self.current or next(iter(self.queue.waiting), None)

    def one(self, talk: str) -> Talk:
        """A talk of the queue. Raises `Refused`."""
        return self.queue.talks[place_of(self.queue.talks, talk)]

    def begin(self, talk: Talk) -> None:
        self.keep(talk, self.queue.timers[talk.id].start(self.at), "speaking")

    def toggle(self, talk: Talk) -> None:
        timer = self.queue.timers[talk.id]
        if timer.started:
            self.keep(talk, timer.pause(self.at), "paused")
        else:
            self.keep(talk, timer.start(self.at), "speaking")

    def end(self, talk: Talk, state: str) -> None:
        self.keep(talk, self.queue.timers[talk.id].stop(self.at), state)

    def keep(self, talk: Talk, timer: Timer, state: str) -> None:
        if state == "speaking":
            self._end_elsewhere()
        self._keep(talk, timer, state)

    def _end_elsewhere(self) -> None:
        """Nobody speaks in two slots of a room at once."""
        here = {talk.id for talk in self.queue.talks}
        for talk, timer in given(self.change.connection, self._event, self._place):
            if talk.id not in here:
                self._keep(talk, timer.stop(self.at), "done")

    def _keep(self, talk: Talk, timer: Timer, state: str) -> None:
        run = self.change.ensure(TalkRun, run_id(talk.id), talk=talk.id, session=talk.session)
        # The run is changed first: it is the talk that a history line is about.
        self.change.edit(TalkRun, run.id, started=timer.started, stood=timer.stood)
        prepared_talks.edit(
            self.change,
            self._event,
            talk,
            state=state,
            added=timer.added,
            spoken=timer.spent,
            paused=timer.paused,
        )
