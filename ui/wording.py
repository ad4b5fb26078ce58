"""Words that several parts of the window need: kinds of notes, refusals, times of day."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from facilitator.agenda import ItemView
from facilitator.event import Day, Initiative
from facilitator.reasons import Refused
from facilitator.records import NOTE_KINDS
from ui.messages import words_of


def interface_language() -> str:
    """The language of the interface as the event's titles name it: `en`, `zh`."""
    return QLocale().bcp47Name().split("-")[0] or "en"


def title_of(initiative: Initiative) -> str:
    """An initiative's title in the language of the interface."""
    return initiative.title(interface_language())


def kind_word(kind: str) -> str:
    """The word for a kind of note."""
    words = {
        "point": QCoreApplication.translate("Kind", "Point"),
        "idea": QCoreApplication.translate("Kind", "Idea"),
        "concern": QCoreApplication.translate("Kind", "Concern"),
        "question": QCoreApplication.translate("Kind", "Question"),
        "quote": QCoreApplication.translate("Kind", "Quote"),
    }
    return words[kind]


def kind_command(kind: str) -> str:
    """What can be typed for a kind besides its sign, in the language of the interface."""
    commands = {
        "point": QCoreApplication.translate("Kind", "/p", "typed to begin a point"),
        "idea": QCoreApplication.translate("Kind", "/i", "typed to begin an idea"),
        "concern": QCoreApplication.translate("Kind", "/c", "typed to begin a concern"),
        "quote": QCoreApplication.translate("Kind", "/q", "typed to begin a quote"),
        "key": QCoreApplication.translate("Kind", "/k", "typed to begin a key note"),
    }
    return commands.get(kind, "")


def local_commands() -> dict[str, str]:
    """Commands in the language of the interface: `/i`, and the whole word `/idea`."""
    found = {f"/{kind_word(kind)}".casefold(): kind for kind in NOTE_KINDS}
    kinds = ("point", "idea", "concern", "quote", "key")
    return found | {kind_command(kind).casefold(): kind for kind in kinds}


def refusal_words(refused: Refused) -> str:
    """Everything that a refusal says."""
    return " ".join(words_of(reason) for reason in refused.reasons)


def clock_time(at: int) -> str:
    """A moment (UTC ms) as this computer's clock shows it: `11:50`."""
    return datetime.fromtimestamp(at / 1000).strftime("%H:%M")


def planned_clock_time(date: str, day_start: str, time: str) -> str:
    """A planned time (`11:15`, UTC) of a day as this computer's clock shows it."""
    moment = datetime.fromisoformat(f"{date}T{time}").replace(tzinfo=UTC)
    if time < day_start:  # the programme went past midnight
        moment += timedelta(days=1)
    return moment.astimezone().strftime("%H:%M")


def end_of(part: ItemView, day: Day, now: int) -> str:
    """When an agenda item ends: as planned, or while it runs, when its time will be over."""
    if part.timer.running:
        return clock_time(now + part.timer.left)
    return planned_clock_time(day.date, day.start, part.end)
