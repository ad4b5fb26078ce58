"""What the page of the event can do by name: for the command palette, and keys from any page."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from facilitator import people
from facilitator.people import path_beside
from facilitator.reasons import Reason, Refused
from ui.wording import refusal_words

if TYPE_CHECKING:
    from ui.event_page import EventPage
    from ui.registrations_panel import RegistrationsPanel


def do(page: EventPage, name: str) -> None:
    """Do it, by the name of its action. What concerns people is done in their panel, in sight."""
    page.flush()
    panel = page.people
    acts: dict[str, Callable[[], object]] = {
        "event_rounds": page.open_round,
        "event_list": page.open_initiatives,
        "event_texts": lambda: page.open_initiatives(part="words"),
        "event_talks": page.open_talks,
        "event_template": page.desk.save_template,
    }
    with_people: dict[str, Callable[[], object]] = {
        "assign_rooms": panel.assign_rooms,
        "seats": panel.open_seats,
        "people_back": lambda: _bring_back(panel),
        "erase_people": panel.ask_to_erase,
    }
    if name in acts:
        acts[name]()
        return
    page.open_side_panel()
    page.side.show_part(panel)
    store = panel.store.path
    if panel.rooms.busy:
        # Who is there stays until they have their rooms; the panel says so.
        return
    if name == "registrations":
        panel.choose()
    elif people.are_kept(store):
        with_people[name]()
        if name == "erase_people":
            page.side.show_part(panel.erase)
    else:
        _refuse(panel, Reason("no_people", store.name))


def _bring_back(panel: RegistrationsPanel) -> None:
    if not panel.former.bring_back():
        _refuse(panel, Reason("no_former_people", path_beside(panel.store.path).name))


def _refuse(panel: RegistrationsPanel, reason: Reason) -> None:
    panel.say("warning", refusal_words(Refused(reason)))
    panel.read.setFocus()
