"""Titles of initiatives, and names of clusters, in the language of the interface."""

from __future__ import annotations

from facilitator.event import Event
from ui import wording


def title_of(event: Event, number: str) -> str:
    """The title of an initiative or the name of a cluster; itself where there is none."""
    return event.item_title(number, wording.interface_language())
