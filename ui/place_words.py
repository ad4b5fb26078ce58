"""Where something was said, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from facilitator.event import Event
from facilitator.sessions import Place
from ui.days import day_words
from ui.text import figures, isolate
from ui.wording import room_name, round_title


def place_words(event: Event, where: Place) -> str:
    """`Room 8 · Day 1 · 21 November · Priorities`."""
    words = QCoreApplication.translate("Place", "{room} · Day {number} · {date} · {round}")
    return words.format(
        room=isolate(room_name(event, where.room)),
        number=day_number(event, where.day),
        date=isolate(day_words(event.day(where.day).date)),
        round=isolate(round_title(event, where.round)),
    )


def brief_place_words(event: Event, where: Place) -> str:
    """`Room 8 · Day 1`, without what is the same everywhere: an only day, an only round."""
    return _parts(event, where, day=len(event.days) > 1)


def session_words(event: Event, where: Place, *, room: bool = True) -> str:
    """`Room 8`, and what tells the room's sessions apart: `Room 8 · Day 1 · Priorities`.

    Of a room that meets once in the only round nothing more is said; without its name it is empty.
    """
    return _parts(event, where, room=room, day=len(event.room(where.room).days) > 1)


def _parts(event: Event, where: Place, *, room: bool = True, day: bool) -> str:
    parts = [isolate(room_name(event, where.room))] if room else []
    if day:
        words = QCoreApplication.translate("Place", "Day {number}")
        parts.append(words.format(number=day_number(event, where.day)))
    if len(event.rounds) > 1:
        parts.append(isolate(round_title(event, where.round)))
    return " · ".join(parts)


def day_number(event: Event, day: str) -> str:
    """Which of the event's days it is, for a sentence."""
    days = [one.key for one in event.days]
    return figures(days.index(day) + 1)
