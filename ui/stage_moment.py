"""One moment of a room: whose countdown is shown, and what starts next."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from facilitator.agenda import AgendaView, ItemView
from facilitator.clock import TimerView
from facilitator.event import Event, Room, Round
from facilitator.talk_slot import SlotView
from facilitator.votes import SessionVotes
from ui.stage_view import Count


@dataclass(frozen=True)
class Moment:
    """All that a page is made of: where this is, and what is known at one moment.

    `held` and `put_away` are those of a `stage_hold.Sight`. The texts of the event are for who sits
    in the room, in the first of `languages` that they are in.
    """

    event: Event
    room: Room
    round: Round
    agenda: AgendaView
    slot: SlotView
    votes: SessionVotes | None = None
    held: bool = False
    put_away: bool = False
    languages: tuple[str, ...] = ()

    def said(self, text: str) -> str:
        """A text of the event for the people in the room."""
        return self.event.said(text, *self.languages)

    def title(self, item: str) -> str:
        """The title of an initiative or the name of a cluster for them."""
        return self.event.item_title(item, *self.languages)

    @property
    def here(self) -> bool:
        """Whether the slot is on in the programme."""
        return is_here(self.agenda, self.slot)


class Subject(Enum):
    """Whose countdown the timer shows, and which one the keys of the stage steer."""

    TALK = "talk"
    ALL_GIVEN = "all given"
    ITEM = "item"


def is_here(agenda: AgendaView, slot: SlotView) -> bool:
    """Whether a slot is on in the programme."""
    return agenda.current.item.key == slot.slot.item and not agenda.finished


def subject_of(
    agenda: AgendaView, slot: SlotView, *, held: bool = False, put_away: bool = False
) -> Subject:
    """A talk if one is given or waits, else the item of the programme.

    Talks that wait for the afternoon do not take the stage from another item that has begun. After
    the last talk the programme has the stage only when somebody wants it.
    """
    if slot.current is not None:
        return Subject.TALK
    here = held or is_here(agenda, slot)
    untouched = agenda.current.untouched and not agenda.finished
    if slot.waiting:
        return Subject.TALK if here or untouched else Subject.ITEM
    given = here or (untouched and not put_away)
    return Subject.ALL_GIVEN if slot.talks and given else Subject.ITEM


@dataclass(frozen=True)
class Starting:
    """What starts, and when (UTC ms); None where no time of day can say it."""

    part: ItemView
    moment: int | None


def starting(agenda: AgendaView) -> Starting | None:
    """What starts next: the current item where it has not begun; None after the last one.

    It starts when the current item's time is over, or as planned, as in the programme's view. In a
    practice at another time the plan is no time of day.
    """
    current = agenda.current
    if agenda.finished:
        return None
    if not current.untouched:
        if agenda.next is None:
            return None
        current = agenda.next
    moment = agenda.begins(current)
    told = agenda.by_clock or moment > agenda.now or agenda.current.timer.running
    return Starting(current, moment if told else None)


def count_of(timer: TimerView) -> Count:
    """A countdown as the stage shows it; one that stands is quiet."""
    mark = None
    if 0 < timer.wrap_up < timer.planned:
        mark = 1 - timer.wrap_up / timer.planned
    tone = timer.phase if timer.running else "quiet"
    return Count(timer.words, tone, timer.fraction, mark)
