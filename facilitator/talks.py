"""Lightning talks: who gives which one, in which order, in which slot of the day.

Talks belong to sessions, like everything captured; the queue is of a *slot*, an agenda item of the
kind `lightning talks`, and has the talks of all the room's sessions on that day. One talk at most
is current: it is speaking or paused, and its `TalkRun` says since when. What is done with the
countdown is in `talk_turns`, whether everything fits into the slot in `talk_slot`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from facilitator import order, prepared_talks
from facilitator.clock import SECOND, Timer, minutes_and_seconds
from facilitator.event import AgendaItem, Event
from facilitator.event_parts import TALKS
from facilitator.ids import named
from facilitator.phrases import span
from facilitator.reasons import Reason, Refused
from facilitator.records import Talk, TalkRun
from facilitator.sessions import Place, enter
from facilitator.store import Store
from facilitator.store_records import find, get_many
from facilitator.talk_rules import LONGEST, SHORTEST
from facilitator.text import clean
from facilitator.transaction import Transaction
from facilitator.words import QT_TRANSLATE_NOOP

LENGTHS = span(minutes_and_seconds(SHORTEST // SECOND), minutes_and_seconds(LONGEST // SECOND))

CURRENT = frozenset({"speaking", "paused"})
ENDED = frozenset({"done", "skipped"})
_TEXTS = frozenset({"title", "speaker", "link"})


@dataclass(frozen=True)
class Slot:
    """A slot of one room: the place that new talks are captured in, and the agenda item's key.

    That is empty in an event that has no lightning talks on its agenda.
    """

    place: Place
    item: str

    @property
    def day(self) -> str:
        """Its day."""
        return self.place.day

    @property
    def room(self) -> str:
        """Its room."""
        return self.place.room


@dataclass(frozen=True)
class Queue:
    """The talks of a slot in their order, with the countdown of each (steady)."""

    talks: tuple[Talk, ...]
    timers: dict[str, Timer]

    @property
    def current(self) -> Talk | None:
        """The talk given now."""
        return next((talk for talk in self.talks if talk.state in CURRENT), None)

    @property
    def waiting(self) -> tuple[Talk, ...]:
        """Those still to come, in their order."""
        return tuple(talk for talk in self.talks if talk.state == "queued")

    @property
    def ended(self) -> tuple[Talk, ...]:
        """Those that were given or skipped, in their order."""
        return tuple(talk for talk in self.talks if talk.state in ENDED)


# Questions


def slots(event: Event) -> tuple[AgendaItem, ...]:
    """The agenda items in which lightning talks are given."""
    return tuple(item for item in event.agenda if item.kind == TALKS)


def slot_at(event: Event, item: str) -> str:
    """The slot that is on when the agenda is at this item: it, the next one, or else the last."""
    keys = [one.key for one in event.agenda]
    given = [one.key for one in slots(event)]
    after = [key for key in given if item in keys and keys.index(key) >= keys.index(item)]
    return next(iter(after), given[-1] if given else "")


def of_slot(store: Store, slot: Slot) -> Queue:
    """The queue of a slot."""
    with store.reading() as connection:
        return queue_of(connection, store.event, slot)


def queue_of(connection: Connection, event: Event, slot: Slot) -> Queue:
    """As `of_slot`, on an open connection."""
    found: list[Talk] = []
    for round_ in event.rounds:
        session = event.session_id(slot.day, round_.key, slot.room)
        found += find(connection, Talk, session=session)
    talks = [one for one in found if _slot_key(event, one) == slot.item]
    talks += prepared_talks.untouched(connection, event, slot.day, slot.room, slot.item)
    talks.sort(key=_order)
    runs = get_many(connection, TalkRun, [run_id(talk.id) for talk in talks])
    return Queue(tuple(talks), {talk.id: _timer(talk, runs.get(run_id(talk.id))) for talk in talks})


def _order(talk: Talk) -> tuple[int, int, str]:
    return talk.position, talk.created, talk.id


def given_in(store: Store, place: Place) -> Slot | None:
    """The slot in which this device times a talk in a room on a day, running or in a pause."""
    with store.reading() as connection:
        found = given(connection, store.event, place)
    return Slot(place, _slot_key(store.event, found[0][0])) if found else None


def given(connection: Connection, event: Event, place: Place) -> list[tuple[Talk, Timer]]:
    """The talks of a room and a day, in whichever slot, that this device times just now."""
    found: list[Talk] = []
    for round_ in event.rounds:
        session = event.session_id(place.day, round_.key, place.room)
        found += [one for one in find(connection, Talk, session=session) if one.state in CURRENT]
    return timed(connection, found)


def timed(connection: Connection, found: Sequence[Talk]) -> list[tuple[Talk, Timer]]:
    """Those of some current talks that have a countdown here, with it (steady)."""
    runs = get_many(connection, TalkRun, [run_id(talk.id) for talk in found])
    # One that was begun elsewhere and merged has none.
    here = [(talk, runs[run_id(talk.id)]) for talk in found if run_id(talk.id) in runs]
    return [(talk, _timer(talk, run)) for talk, run in here]


def _slot_key(event: Event, talk: Talk) -> str:
    """The slot of a talk: a key that the agenda no longer has would hide it."""
    return prepared_talks.slot_key(event, talk.slot)


def run_id(talk: str) -> str:
    """The id of a talk's `TalkRun`."""
    return named("talk", talk)


def _timer(talk: Talk, run: TalkRun | None) -> Timer:
    started = run.started if run is not None and talk.state == "speaking" else 0
    stood = run.stood if run is not None and talk.state == "paused" else 0
    return Timer(talk.planned, talk.added, started, talk.spoken, stood, talk.paused)


# The queue


def add(store: Store, slot: Slot, origin: object | None = None, **content: object) -> Talk | None:
    """Put a talk at the end of the queue; None when it has neither a title nor a speaker.

    Raises `Refused` as `edit`.
    """
    made = add_many(store, slot, [content], origin)
    return made[0] if made else None


def add_many(
    store: Store, slot: Slot, contents: Sequence[dict[str, object]], origin: object | None = None
) -> list[Talk]:
    """Put talks at the end of the queue, as one change; those that say nothing are left out."""
    given = [_content(store.event, content) for content in contents]
    given = [one for one in given if one.get("title") or one.get("speaker")]
    if not given:
        return []
    label = QT_TRANSLATE_NOOP("History", "Talk added")
    if len(given) > 1:
        label = QT_TRANSLATE_NOOP("History", "{count} talks added")
    with store.change(label, origin, count=len(given)) as change:
        enter(change, slot.place)
        held = queue_of(change.connection, store.event, slot).talks
        last = max((talk.position for talk in held), default=-1)
        made = [
            {"session": slot.place.id, "slot": slot.item, "position": last + at, **one}
            for at, one in enumerate(given, 1)
        ]
        return change.add_many(Talk, made)


def edit(store: Store, talk: str, origin: object | None = None, **content: object) -> Talk:
    """Change what a talk says: title, speaker, initiative, language, planned (ms), link.

    Raises `Refused`: `talk_empty` (neither title nor speaker is left), `talk_length`,
    `unknown_initiative`, `several_initiatives`, `not_open_anymore`.
    """
    given = _content(store.event, content)
    with store.change(QT_TRANSLATE_NOOP("History", "Talk changed"), origin) as change:
        held = still_there(change, store.event, talk)
        if not (given.get("title", held.title) or given.get("speaker", held.speaker)):
            raise Refused(Reason("talk_empty"))
        return prepared_talks.edit(change, store.event, held, **given)


def remove(store: Store, talk: str, origin: object | None = None) -> None:
    """Remove a talk, also the one that is given now; undo brings it back, still going."""
    with store.change(QT_TRANSLATE_NOOP("History", "Talk removed"), origin) as change:
        held = still_there(change, store.event, talk)
        prepared_talks.edit(change, store.event, held, deleted=True)


def move(store: Store, slot: Slot, talk: str, by: int, origin: object | None = None) -> bool:
    """Move a talk so many places down (or up, below zero); it stops at the end.

    Gives whether anything moved. Raises `Refused` (`not_open_anymore`).
    """
    with store.change(QT_TRANSLATE_NOOP("History", "Talk moved"), origin) as change:
        talks = queue_of(change.connection, store.event, slot).talks
        before = place_of(talks, talk)
        return reorder(change, store.event, talks, before, before + by)


def move_to(store: Store, slot: Slot, talk: str, place: int, origin: object | None = None) -> bool:
    """Move a talk to a place of the queue, from 0; otherwise as `move`."""
    with store.change(QT_TRANSLATE_NOOP("History", "Talk moved"), origin) as change:
        talks = queue_of(change.connection, store.event, slot).talks
        return reorder(change, store.event, talks, place_of(talks, talk), place)


def shorten(store: Store, slot: Slot, most: int, origin: object | None = None) -> int:
    """Let no talk that waits be longer than `most` ms; gives how many became shorter."""
    label = QT_TRANSLATE_NOOP("History", "Talks shortened")
    with store.change(label, origin) as change:
        waiting = queue_of(change.connection, store.event, slot).waiting
        longer = [talk for talk in waiting if talk.planned > most]
        for talk in longer:
            prepared_talks.edit(change, store.event, talk, planned=most)
    return len(longer)


def postpone(
    store: Store, slot: Slot, talk: str, later: Slot, origin: object | None = None
) -> None:
    """Give a talk in another slot, as the first of those that wait there.

    Raises `Refused` (`not_open_anymore`).
    """
    label = QT_TRANSLATE_NOOP("History", "Talk moved to another slot")
    with store.change(label, origin) as change:
        held = still_there(change, store.event, talk)
        enter(change, later.place)
        waiting = queue_of(change.connection, store.event, later).waiting
        first = min((one.position for one in waiting), default=0)
        for one in waiting:
            prepared_talks.edit(change, store.event, one, position=one.position + 1)
        there = {"session": later.place.id, "slot": later.item, "position": first}
        prepared_talks.edit(change, store.event, held, **there)


def place_of(talks: Sequence[Talk], talk: str) -> int:
    """Where a talk stands among others, from 0. Raises `Refused` (`not_open_anymore`)."""
    found = next((at for at, one in enumerate(talks) if one.id == talk), None)
    if found is None:
        raise Refused(Reason("not_open_anymore"))
    return found


def reorder(
    change: Transaction, event: Event, talks: Sequence[Talk], before: int, after: int
) -> bool:
    """Move a talk of a queue from one place to another; whether anything moved."""

    def place(talk: Talk, position: int) -> None:
        prepared_talks.edit(change, event, talk, position=position)

    return order.move(change, talks, before, after, place)


def still_there(change: Transaction, event: Event, talk: str) -> Talk:
    """The talk, if it is not removed. Raises `Refused` (`not_open_anymore`)."""
    held = change.get(Talk, talk) or prepared_talks.find(event, talk)
    if held is None or held.deleted:
        raise Refused(Reason("not_open_anymore"))
    return held


def _content(event: Event, content: dict[str, object]) -> dict[str, object]:
    """The fields as they are kept."""
    given = {
        name: " ".join(clean(str(value)).split()) if name in _TEXTS else value
        for name, value in content.items()
    }
    planned = given.get("planned", SHORTEST)
    if not isinstance(planned, int) or not SHORTEST <= planned <= LONGEST:
        found = str(planned)
        if isinstance(planned, int):
            found = minutes_and_seconds(planned // SECOND)
        raise Refused(Reason("talk_length", found=found, expected=LENGTHS))
    initiative = str(given.get("initiative", ""))
    if initiative and initiative not in event.by_number:
        raise Refused(event.why_unknown(initiative))
    return given
