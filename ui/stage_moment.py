"""What a moment is about: a talk or the programme, and what starts next."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from facilitator.agenda import AgendaView, ItemView
from facilitator.talk_slot import SlotView


class Subject(Enum):
    """Whose countdown the timer shows, and which one the keys of the stage steer."""

    TALK = "talk"
    ALL_GIVEN = "all given"
    ITEM = "item"


def subject_of(agenda: AgendaView, slot: SlotView) -> Subject:
    """A talk if one is given or waits, else the item of the programme.

    Talks that wait for the afternoon do not take the stage from another item that has begun.
    """
    if slot.current is not None:
        return Subject.TALK
    current = agenda.current
    here = current.item.key == slot.slot.item and not agenda.finished
    if slot.waiting:
        return Subject.TALK if here or current.untouched else Subject.ITEM
    return Subject.ALL_GIVEN if slot.talks and here else Subject.ITEM


@dataclass(frozen=True)
class Starting:
    """What starts, and when (UTC ms); None where no time of day can say it."""

    part: ItemView
    moment: int | None


def starting(agenda: AgendaView) -> Starting | None:
    """What starts next: the current item where it has not begun; None after the last one.

    It starts when the current item's time is over, or as planned. In a practice at another time
    the plan is no time of day.
    """
    current = agenda.current
    if agenda.finished:
        return None
    if current.untouched:
        moment = current.starts
    elif agenda.next is not None:
        current, moment = agenda.next, agenda.ends_at()
    else:
        return None
    told = agenda.by_clock or moment > agenda.now or agenda.current.timer.running
    return Starting(current, moment if told else None)
