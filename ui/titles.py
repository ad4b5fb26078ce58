"""Titles of initiatives in the language of the interface."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from facilitator.event import Event


def title_of(event: Event, number: str) -> str:
    """The title of an initiative; its number where the list does not have it."""
    found = event.by_number.get(number)
    return found.title(QLocale().name().split("_")[0]) if found else number
