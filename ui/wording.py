"""Words that several parts of the window need: kinds of notes, refusals, times of day."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QLocale

from facilitator.clock import minutes_and_seconds
from facilitator.event import SURVEY, Event, Initiative, Recommendation
from facilitator.reasons import Refused
from facilitator.records import NOTE_KINDS
from facilitator.words import Saying
from ui.language import language_of
from ui.messages import words_of, words_of_saying
from ui.text import figures

Translate = Callable[[str, str], str]
"""Gives a text of the app by its context, in some language: Qt's own gives the window's."""


def interface_language() -> str:
    """The language of the interface as the event's titles name it: `en`, `zh`."""
    return language_of(QLocale())


def event_text(event: Event, text: str) -> str:
    """A text of the event, such as a question, in the language of the interface if it is in it."""
    return event.said(text, interface_language())


def change_words(event: Event, saying: Saying) -> str:
    """What a change was; an item of the agenda is called there as on the agenda beside it."""
    item = saying.values.get("item")
    if isinstance(item, str) and any(one.title == item for one in event.agenda):
        saying = Saying(saying.text, {**saying.values, "item": event_text(event, item)})
    return words_of_saying(saying)


def room_name(event: Event, room: str) -> str:
    """What the room with this key is called."""
    if room == SURVEY and event.room(room) is event.survey:
        return QCoreApplication.translate("Place", "Survey", "the room for input of absent people")
    return event_text(event, event.room(room).name)


def round_title(event: Event, key: str) -> str:
    """What the round with this key is called."""
    return event_text(event, event.round(key).title)


def title_of(one: Initiative | Recommendation) -> str:
    """The title of an initiative or a recommendation in the language of the interface."""
    return one.title(interface_language())


def kind_word(kind: str) -> str:
    """The word for a kind of note."""
    # Asked for at each layout of a page: one is looked up, not all of them.
    match kind:
        case "point":
            return QCoreApplication.translate("Kind", "Point")
        case "idea":
            return QCoreApplication.translate("Kind", "Idea")
        case "concern":
            return QCoreApplication.translate("Kind", "Concern")
        case "question":
            return QCoreApplication.translate("Kind", "Question")
        case "quote":
            return QCoreApplication.translate("Kind", "Quote")
    raise KeyError(kind)


def kind_command(kind: str) -> str:
    """What can be typed for a kind besides its sign, in the language of the interface."""
    match kind:
        case "point":
            return QCoreApplication.translate("Kind", "/p", "typed to begin a point")
        case "idea":
            return QCoreApplication.translate("Kind", "/i", "typed to begin an idea")
        case "concern":
            return QCoreApplication.translate("Kind", "/c", "typed to begin a concern")
        case "quote":
            return QCoreApplication.translate("Kind", "/q", "typed to begin a quote")
        case "key":
            return QCoreApplication.translate("Kind", "/k", "typed to begin a key note")
    return ""


def local_commands() -> dict[str, str]:
    """Commands in the language of the interface: `/i`, and the whole word `/idea`."""
    found = {f"/{kind_word(kind)}".casefold(): kind for kind in NOTE_KINDS}
    kinds = ("point", "idea", "concern", "quote", "key")
    return found | {kind_command(kind).casefold(): kind for kind in kinds}


_BETWEEN = {"ar": "، ", "zh": "，"}
_AFTER = {"hi": "। ", "zh": "。"}


def listed(parts: Iterable[str], language: str = "") -> str:
    """`1, 2, 3`, with the comma of a language: the interface's, where none is named."""
    return _BETWEEN.get(language or interface_language(), ", ").join(parts)


def sentences(parts: Iterable[str]) -> str:
    """Sentences without their full stops, one after the other: `Room 3. 5 notes`."""
    return _AFTER.get(interface_language(), ". ").join(parts)


def passage(parts: Iterable[str]) -> str:
    """Whole sentences one after the other; a Chinese full stop has its own space."""
    return ("" if interface_language() == "zh" else " ").join(filter(None, parts))


def refusal_words(refused: Refused) -> str:
    """Everything that a refusal says."""
    return passage(words_of(reason) for reason in refused.reasons)


def clock_time(at: int) -> str:
    """A moment (UTC ms) as this computer's clock shows it: `11:50`."""
    return datetime.fromtimestamp(at / 1000).strftime("%H:%M")


def utc_time(at: int) -> str:
    """A moment (UTC ms) as the event's clock shows it: `11:50`."""
    return datetime.fromtimestamp(at / 1000, UTC).strftime("%H:%M")


def utc_words(at: int, translate: Translate = QCoreApplication.translate) -> str:
    """A moment by the event's clock, and that it is that one: `11:50 UTC`."""
    words = translate("Agenda", "{utc} UTC")
    return words.format(utc=figures(utc_time(at)))


def utc_word(translate: Translate = QCoreApplication.translate) -> str:
    """What stands beside a time of the event's clock."""
    return translate("Agenda", "{utc} UTC").format(utc="").strip()


def both_times(at: int) -> str:
    """A moment by the event's clock, and by this computer's where that shows another time."""
    if utc_time(at) == clock_time(at):
        return utc_words(at)
    words = QCoreApplication.translate("Agenda", "{utc} UTC ({local} here)")
    return words.format(utc=figures(utc_time(at)), local=figures(clock_time(at)))


def lateness(behind: int, translate: Translate = QCoreApplication.translate) -> str:
    """How late a programme is (ms; negative: early): `Running 4 min late`; empty when on time."""
    late = abs(behind) // 1000
    if not late:
        return ""
    if late < 60:
        time = figures(minutes_and_seconds(late))
        words = (
            translate("Agenda", "{time} behind")
            if behind > 0
            else translate("Agenda", "{time} ahead")
        )
        return words.format(time=time)
    words = (
        translate("Agenda", "Running {minutes} min late")
        if behind > 0
        else translate("Agenda", "Running {minutes} min early")
    )
    return words.format(minutes=figures(late // 60))
