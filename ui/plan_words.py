"""Words of the plan page: levels, months, what is missing, what an initiative is called."""

from __future__ import annotations

from unicodedata import combining

from PySide6.QtCore import QCoreApplication

from facilitator.event import Event
from facilitator.plan import Subject
from ui.months import when_words
from ui.text import figures
from ui.titles import title_of
from ui.wording import interface_language, listed

FIELDS = ("text", "coordination", "lead", "communities", "when", "who", "success", "needs")
"""The fields of a step in the order that Tab goes through them."""

DETAILS = ("who", "success", "needs")
"""Those that stand below a step while it is open."""


def subject_title(event: Event, subject: Subject) -> str:
    """The title of an initiative or the name of a cluster."""
    if subject.initiative:
        return title_of(event, subject.initiative)
    if not subject.cluster:
        return QCoreApplication.translate("Plan", "General")
    return title_of(event, subject.cluster)


def subject_context(event: Event, subject: Subject) -> str:
    """What it belongs to: the recommendation; of a cluster, its initiatives."""
    found = event.by_number.get(subject.initiative)
    if found is not None:
        return event.recommendation(found.recommendation).title(interface_language())
    for cluster in event.clusters:
        if cluster.letter == subject.cluster:
            words = QCoreApplication.translate("Plan", "Initiatives %1")
            return words.replace("%1", figures(listed(cluster.initiatives)))
    return ""


def level_word(level: str) -> str:
    """Where a step happens; what is no level (a spreadsheet's) stands as it is."""
    words = {
        "own": QCoreApplication.translate("Plan", "On its own"),
        "together": QCoreApplication.translate("Plan", "Together"),
        "foundation": QCoreApplication.translate("Plan", "With Foundation support"),
    }
    return words.get(level, level)


def field_word(field: str) -> str:
    """The name of a field of a step."""
    words = {
        "text": QCoreApplication.translate("Plan", "Step"),
        "coordination": QCoreApplication.translate("Plan", "Level of coordination"),
        "lead": QCoreApplication.translate("Plan", "Lead"),
        "communities": QCoreApplication.translate("Plan", "Interested communities"),
        "when": QCoreApplication.translate("Plan", "When"),
        "who": QCoreApplication.translate("Plan", "Who must be involved, and how"),
        "success": QCoreApplication.translate("Plan", "What success looks like"),
        "needs": QCoreApplication.translate("Plan", "Support needed"),
    }
    return words[field]


def add_word(field: str) -> str:
    """What an empty field offers."""
    words = {
        "lead": QCoreApplication.translate("Plan", "Add lead"),
        "communities": QCoreApplication.translate("Plan", "Add communities"),
        "when": QCoreApplication.translate("Plan", "Add date"),
    }
    return words.get(field) or QCoreApplication.translate("Plan", "Add")


def gap_word(gap: str) -> str:
    """What is missing of a plan."""
    words = {
        "goal": QCoreApplication.translate("Plan", "no goal"),
        "steps": QCoreApplication.translate("Plan", "no steps"),
        "key": QCoreApplication.translate("Plan", "no key action"),
        "lead": QCoreApplication.translate("Plan", "no lead"),
        "when": QCoreApplication.translate("Plan", "no date"),
    }
    return words[gap]


def typed_value(field: str, value: object) -> str:
    """A field of a step as it stands in its editor."""
    if field == "communities":
        assert isinstance(value, tuple)
        return "; ".join(value)
    return when_words(str(value)) if field == "when" else str(value)


def beginning(text: str, most: int) -> str:
    """As much of a text as a cell shows: whole letters, and whole words if they are not long."""
    if len(text) <= most:
        return text
    cut = most
    while cut and (combining(text[cut]) or text[cut] in "\u200d\ufe0f"):
        cut -= 1
    blank = max(text.rfind(" ", cut - 40, cut), text.rfind("\n", cut - 40, cut))
    return text[: blank if blank > 0 else cut or most].rstrip()
