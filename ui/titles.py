"""Titles of initiatives in the language of the interface."""

from __future__ import annotations

from facilitator.event import Event
from ui import wording


def title_of(event: Event, number: str) -> str:
    """The title of an initiative; its number where the list does not have it."""
    found = event.by_number.get(number)
    return wording.title_of(found) if found else number
