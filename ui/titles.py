"""Titles of initiatives, and names of clusters, in the language of the interface."""

from __future__ import annotations

from facilitator.event import Event
from ui import wording


def title_of(event: Event, number: str) -> str:
    """The title of an initiative or the name of a cluster; itself where there is none."""
    found = event.by_number.get(number)
    return wording.title_of(found) if found else event.item_title(number)
