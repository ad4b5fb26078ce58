"""Words about lightning talks that several parts of the window need."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from facilitator.clock import SECOND, minutes_and_seconds
from facilitator.records import Talk
from ui.text import isolate


def length(ms: int) -> str:
    """A time that has passed: `5:24`, whole seconds that are full."""
    return minutes_and_seconds(max(0, ms) // SECOND)


def state_word(state: str) -> str:
    """What a talk is at."""
    words = {
        "queued": QCoreApplication.translate("Talk", "waiting"),
        "speaking": QCoreApplication.translate("Talk", "speaking"),
        "paused": QCoreApplication.translate("Talk", "paused"),
        "done": QCoreApplication.translate("Talk", "done"),
        "skipped": QCoreApplication.translate("Talk", "skipped"),
    }
    return words.get(state, state)


def name_of(talk: Talk) -> str:
    """Whose talk it is; its title where nobody is named."""
    return talk.speaker or talk.title


def moved(talk: Talk) -> str:
    """What a button says that gives a talk in the next slot."""
    words = QCoreApplication.translate("Talk", "Move {name} to the next slot")
    return words.replace("{name}", isolate(name_of(talk)))
