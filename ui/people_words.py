"""What is said of people put into rooms: who could not be satisfied, and where the lists are."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from facilitator import room_lists
from facilitator.event import Event
from facilitator.people_record import Person
from facilitator.room_plan import NEEDS, RoomPlan, Unmet
from ui.language import language_name
from ui.text import figures, isolate
from ui.wording import listed

PREASSIGN, PRINTOUT = "rooms for the meeting.csv", "rooms to print.xlsx"


@dataclass(frozen=True)
class Listed:
    """Lists that were written: for how many places, and who is on none for want of an address."""

    folder: Path
    places: int
    without_address: int


def write_lists(event: Event, plan: RoomPlan, people: Iterable[Person], folder: Path) -> Listed:
    """Write the list for the meeting and the one for the rooms. Raises `Refused`."""
    people = [*people]
    first = room_lists.write_preassign(event, plan, people, folder / PREASSIGN)
    room_lists.write_printout(event, plan, people, folder / PRINTOUT)
    places = sum(sum(day.sizes.values()) for day in plan.days)
    return Listed(folder, places, first.without_address)


class PeopleWords(QObject):
    """Sentences about people put into rooms."""

    def listed(self, listed: Listed) -> list[str]:
        """Where the lists are, and who is on none."""
        words = self.tr("%n place(s) given; the lists are in {folder}.", "", listed.places)
        said = [words.format(folder=isolate(str(listed.folder)))]
        if listed.without_address:
            said.append(
                self.tr("%n without an e-mail address is on no list.", "", listed.without_address)
            )
        return said

    def unmet(self, one: Unmet) -> str:
        """What could not be satisfied, a sentence."""
        words = QCoreApplication.translate("Rooms", NEEDS[one.kind])
        languages = listed(map(language_name, one.languages))
        count = figures(QLocale().toString(one.count))
        said = words.format(day=figures(one.day), languages=isolate(languages), count=count)
        return f"{said}."
