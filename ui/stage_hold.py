"""Where the stage is: it stays with whoever speaks, wherever the main window looks."""

from __future__ import annotations

from dataclasses import dataclass, replace

from facilitator import agenda, talk_slot, talks
from facilitator.agenda import AgendaView
from facilitator.store import Store
from facilitator.talk_rules import TalkRules
from facilitator.talk_slot import SlotView
from facilitator.talks import Queue, Slot
from ui.settings import Seat

Mark = tuple[str, bool, bool]


@dataclass(frozen=True)
class Sight:
    """What the stage shows: of which seat, its programme and its slot at one moment.

    `held` says that a talk was given there and that nobody has gone on to something else since;
    `put_away` that somebody did after the last talk.
    """

    seat: Seat
    agenda: AgendaView
    slot: SlotView
    held: bool = False
    put_away: bool = False


class StageHold:
    """Keeps the slot in which a talk is given.

    After the last talk it is kept until another item of the programme is on, or `let_go`: a key
    pressed once too often while people clap must not start anything.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._seat: Seat | None = None
        self._slot: Slot | None = None
        self._queue: Queue | None = None
        self._mark: Mark | None = None
        self._speaking = False
        self._put_away = False

    def forget_queue(self) -> None:
        """Talks were changed: read them anew."""
        self._queue = None

    def let_go(self, *, put_away: bool) -> None:
        """Somebody looks at something else; while a talk is given that changes nothing."""
        if not self._speaking:
            self._seat = self._slot = None
            self._put_away = put_away

    def sight(
        self,
        seat: Seat,
        programme: AgendaView,
        shown: SlotView,
        given: SlotView | None,
        rules: TalkRules,
    ) -> Sight:
        """What the stage shows while the main window shows this; `given` is the talk there."""
        kept = self._kept(seat, programme, shown, given, rules)
        if (kept is None or kept.slot.current is None) and given is not None:
            self._seat, self._slot, self._queue = seat, given.slot, None
            kept = Sight(seat, programme, given, held=True)
        if kept is None:
            self._seat = self._slot = None
            self._speaking = False
            return Sight(seat, programme, shown, put_away=self._put_away)
        self._speaking = kept.slot.current is not None
        if self._speaking:
            self._mark, self._put_away = _mark(kept.agenda), False
        return kept

    def _kept(
        self,
        seat: Seat,
        programme: AgendaView,
        shown: SlotView,
        given: SlotView | None,
        rules: TalkRules,
    ) -> Sight | None:
        """What is held, as it is at the moment of `programme`; None where nothing is any more."""
        if self._seat is None or self._slot is None:
            return None
        if _place(seat) == _place(self._seat):
            # The round goes on with the programme, also under a talk.
            self._seat = replace(self._seat, round=seat.round, role=seat.role)
        else:
            programme = agenda.of_room(self._store, self._seat.day, self._seat.room, programme.now)
        found = next((one for one in (shown, given) if one and _same(one.slot, self._slot)), None)
        if found is None:
            if self._queue is None:
                self._queue = talks.of_slot(self._store, self._slot)
            steady = programme.now - self._store.skew()
            found = talk_slot.view_of(self._queue, self._slot, programme, rules, steady)
        gone_on = found.current is None and _mark(programme) != self._mark
        if gone_on or not found.talks:
            return None
        return Sight(self._seat, programme, found, held=True)


def _mark(view: AgendaView) -> Mark:
    """Where the programme is."""
    return view.current.item.key, view.current.untouched, view.finished


def _place(seat: Seat) -> tuple[str, str]:
    return seat.day, seat.room


def _same(one: Slot, other: Slot) -> bool:
    return (one.day, one.room, one.item) == (other.day, other.room, other.item)
