"""The window's lightning talks: the slot as it is shown everywhere, and the acts by key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from facilitator import sessions, talk_slot, talk_turns, talks
from facilitator.agenda import AgendaView
from facilitator.changes import Changes
from facilitator.reasons import Refused
from facilitator.sessions import Place
from facilitator.store import Store
from facilitator.talk_rules import TalkRules
from facilitator.talk_slot import SlotView, TalkView
from facilitator.talks import Queue, Slot
from ui.notifier import StoreNotifier
from ui.settings import Seat, Settings
from ui.ticker import Ticker
from ui.time_keeper import TimeKeeper
from ui.time_speaker import TimeSpeaker

_TABLES = frozenset({"talks", "talk_runs", "sessions"})


class TalkKeeper(QObject):
    """Shows the slot of one seat at every tick, and does what keys and buttons ask.

    `shown` carries a `SlotView` that is of the same moment as what `TimeKeeper` shows, before it
    `given_shown` that of the slot in which this room gives a talk, None without one; `refused` a
    `Refused`. `phase_reached` tells that the talk that is given has come to `warning`, `last` or
    `over`, `slot_chosen` that somebody looks at another slot.
    """

    shown = Signal(object)
    given_shown = Signal(object)
    slot_chosen = Signal()
    refused = Signal(object)
    phase_reached = Signal(str)

    def __init__(
        self,
        store: Store,
        notifier: StoreNotifier,
        ticker: Ticker,
        time: TimeKeeper,
        settings: Settings,
        seat: Seat,
        announcer: QWidget,
    ) -> None:
        super().__init__(announcer)
        self._store = store
        self._ticker = ticker
        self._time = time
        self._settings = settings
        self._seat = seat
        self._speaker = TimeSpeaker(announcer)
        self._chosen = ""
        self._queue: tuple[Slot, Queue] | None = None
        self._view: SlotView | None = None
        self._given_known = False
        self._given_item: str | None = None
        self._given_queue: Queue | None = None
        self._given: SlotView | None = None
        self._phase = ("", "calm")
        self._passed_on = ""
        self.rules = settings.talk_rules
        notifier.changed.connect(self._changed)
        time.shown.connect(self._hear)

    def set_seat(self, seat: Seat) -> None:
        """Keep the talks of this seat from now on."""
        self._seat, self._chosen, self._queue = seat, "", None
        self._given_known = False
        self._phase = ("", "calm")
        self._hear(self._time.view())

    def set_rules(self, rules: TalkRules) -> None:
        """Time talks by these rules from now on, also after a restart."""
        self.rules = self._settings.talk_rules = rules
        self._hear(self._time.view())

    def choose_slot(self, item: str) -> None:
        """Show this slot of the day, whichever the programme is at."""
        self._chosen, self._queue = item, None
        self.slot_chosen.emit()
        self._hear(self._time.view())

    def view(self) -> SlotView:
        """The slot as it was shown last."""
        if self._view is None:
            self._hear(self._time.view())
        assert self._view is not None
        return self._view

    def given(self) -> SlotView | None:
        """The slot in which this room gives a talk, as it was shown last; None without one."""
        return self._given

    def slot(self) -> Slot:
        """The slot that is shown."""
        return self.view().slot

    def acts(self) -> dict[str, Callable[[], object]]:
        """What the actions about talks do, by the action's name."""
        return {name: lambda name=name: self.act(name) for name in _ACTS}

    def act(self, name: str, slot: Slot | None = None) -> object:
        """Do what an action says, in this slot, else in the one that is shown."""
        return self.do(_ACTS[name], slot)

    def started_ago(self, ago: int) -> None:
        """The talk began so many milliseconds earlier."""
        self.do(lambda store, slot: talk_turns.started_ago(store, slot, ago))

    def do(self, act: Callable[[Store, Slot], object], slot: Slot | None = None) -> object:
        """Do something with a slot, else the one that is shown; its answer, None when refused."""
        try:
            return act(self._store, slot or self.slot())
        except Refused as refused:
            self.refused.emit(refused)
            return None

    # What happens

    def _changed(self, changes: Changes) -> None:
        if changes.kind == "merge" or changes.tables & _TABLES:
            self._queue, self._given_known = None, False
            self._hear(self._time.view())

    def _hear(self, agenda: AgendaView) -> None:
        """Show the slot at the moment of this programme."""
        slot, queue = self._read(agenda)
        steady = agenda.now - self._store.skew()
        self._view = talk_slot.view_of(queue, slot, agenda, self.rules, steady)
        self._given = self._read_given(slot.place, agenda, steady)
        current = self._current()
        self._time.quiet = current is not None and current.timer.running
        if current is not None:
            self._speaker.hear(current.talk.id, current.timer)
            if current.timer.running:
                self._ticker.align(agenda.now + current.timer.left, "talk")
        self._offer(agenda)
        self._tell_phase()
        self.given_shown.emit(self._given)
        self.shown.emit(self._view)
        self._pass_on()

    def _read(self, agenda: AgendaView) -> tuple[Slot, Queue]:
        place = sessions.place(self._store, self._seat.day, self._seat.round, self._seat.room)
        slot = talk_slot.slot_of(self._store, place, agenda)
        if self._chosen:
            slot = Slot(place, self._chosen)
        if self._queue is None or self._queue[0] != slot:
            self._queue = slot, talks.of_slot(self._store, slot)
        return self._queue

    def _read_given(self, place: Place, agenda: AgendaView, steady: int) -> SlotView | None:
        """The slot with the talk that is given in this room, whichever slot is shown."""
        if not self._given_known:
            found = talks.given_in(self._store, place)
            self._given_item = found.item if found is not None else None
            self._given_known, self._given_queue = True, None
        if self._given_item is None:
            return None
        if self._view is not None and self._view.slot.item == self._given_item:
            return self._view
        slot = Slot(place, self._given_item)
        if self._given_queue is None:
            self._given_queue = talks.of_slot(self._store, slot)
        return talk_slot.view_of(self._given_queue, slot, agenda, self.rules, steady)

    def _offer(self, agenda: AgendaView) -> None:
        """Offer the slot's item of the programme, if somebody speaks without it."""
        given, store = self._given, self._store
        wanted = None
        if given is not None:
            wanted = talk_slot.to_start(store.event, given, agenda, rehearsal=store.is_rehearsal)
        self._time.offer(wanted, given.used if given is not None else 0)

    def _current(self) -> TalkView | None:
        """The talk that is given in this room, else the one of the slot that is shown."""
        view = self._given or self._view
        return view.current if view is not None else None

    def _tell_phase(self) -> None:
        """A mark is reached by time that passes, not by going to another talk."""
        current = self._current()
        before = self._phase
        if current is None or not current.timer.running:
            self._phase = ("", "calm")
            return
        self._phase = current.talk.id, current.timer.phase
        reached = self._phase[1]
        if before[0] == current.talk.id and before[1] != reached and reached != "calm":
            self.phase_reached.emit(reached)

    def _pass_on(self) -> None:
        """Automatic next, once for a talk: whoever takes it back wants to go on with that talk."""
        current = self._current()
        if not self.rules.auto_next or current is None or self._store.read_only:
            return
        if current.timer.left <= 0 and current.timer.running and current.talk.id != self._passed_on:
            self._passed_on = current.talk.id
            self.do(talk_turns.follow, self._given.slot if self._given is not None else None)


def _reset(store: Store, slot: Slot) -> bool:
    """The current talk, or the first that waits: it may have had some time already."""
    queue = talks.of_slot(store, slot)
    first = queue.current or next(iter(queue.waiting), None)
    return first is not None and talk_turns.reset(store, slot, talk=first.id)


_ACTS: dict[str, Callable[[Store, Slot], object]] = {
    "talk_start": talk_turns.start_or_pause,
    "talk_next": talk_turns.next_talk,
    "talk_back": talk_turns.back,
    "talk_skip": talk_turns.skip,
    "talk_longer": talk_turns.add_time,
    "talk_reset": _reset,
}
