"""The views of the results, in their order, and what they are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

VIEWS = ("ranking", "map", "notes", "plan", "coverage")


def view_names() -> dict[str, str]:
    """What each of them is called, in the language of the window."""
    translate = QCoreApplication.translate
    return {
        "ranking": translate("ResultsPage", "Ranking"),
        "map": translate("ResultsPage", "Map"),
        "notes": translate("ResultsPage", "Notes"),
        "plan": translate("ResultsPage", "Plan"),
        "coverage": translate("ResultsPage", "Coverage"),
    }
