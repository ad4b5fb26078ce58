"""What is said of people put into rooms: who could not be satisfied, and where the lists are."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from facilitator import people_lists, room_lists
from facilitator.event import Event
from facilitator.folder_files import FOR_MEETING, TO_PRINT
from facilitator.people import People
from facilitator.people_lists import ListsErased
from facilitator.room_plan import (
    NEEDS,
    OVER,
    SEATED,
    SIT_IN,
    SIT_TOGETHER,
    TOO_FULL,
    RoomPlan,
    Unmet,
)
from ui.language import own_name
from ui.text import figures, isolate
from ui.wording import listed, passage, room_name


@dataclass(frozen=True)
class Listed:
    """Lists that were written, for how many places.

    `without_address` people are not in the one for the meeting software, for want of one.
    """

    folder: Path
    places: int
    without_address: int


def write_lists(event: Event, plan: RoomPlan, kept: People, folder: Path) -> Listed:
    """Write the list for the meeting and the one for the rooms. Raises `Refused`."""
    people = kept.all()
    first = room_lists.write_preassign(event, plan, people, folder / FOR_MEETING)
    people_lists.remember(kept, first.files)
    second = room_lists.write_printout(event, plan, people, folder / TO_PRINT)
    people_lists.remember(kept, second.files)
    places = sum(sum(day.sizes.values()) for day in plan.days)
    return Listed(folder, places, first.without_address)


def _of_rooms(words: str) -> str:
    return QCoreApplication.translate("Rooms", words)


class PeopleWords(QObject):
    """Sentences about people put into rooms."""

    def listed(self, listed: Listed) -> list[str]:
        """Where the lists are, and who is not in the one for the meeting software."""
        words = self.tr("%n place(s) given; the lists are in {folder}.", "", listed.places)
        said = [words.format(folder=isolate(str(listed.folder)))]
        if listed.without_address:
            words = self.tr(
                "Without an e-mail address, so not in the list for the meeting software: {count}."
            )
            count = QLocale().toString(listed.without_address)
            said.append(words.format(count=figures(count)))
        return said

    def unmet(self, plan: RoomPlan, event: Event) -> list[str]:
        """What could not be satisfied, a sentence each, and where these people sit."""
        lost: dict[tuple[str, tuple[str, ...]], list[Unmet]] = {}
        said = []
        for one in plan.all_unmet:
            if one.kind in SEATED:
                # Whether they asked for an interpreter or not, it is one language.
                lost.setdefault((one.day, one.languages), []).append(one)
            else:
                said.append(self._unmet(one, event))
        return said + [self._lost(found, event) for found in lost.values()]

    def _lost(self, found: list[Unmet], event: Event) -> str:
        count = sum(one.count for one in found)
        first = found[0]
        words = self.tr(
            "Day {day}: %n person(s) follow only {languages}; no room has it.", "", count
        )
        languages = isolate(listed(isolate(own_name(one)) for one in first.languages))
        keys = {key for one in found for key in one.rooms}
        names = [isolate(room_name(event, one.key)) for one in event.rooms if one.key in keys]
        sit = _of_rooms(SIT_TOGETHER if len(names) == 1 < count else SIT_IN)
        return passage(
            (
                words.format(day=figures(first.day), languages=languages),
                sit.format(rooms=listed(names)),
            )
        )

    def _unmet(self, one: Unmet, event: Event) -> str:
        words = _of_rooms(NEEDS[one.kind])
        languages = listed(isolate(own_name(code)) for code in one.languages)
        number = QLocale().toString
        count = figures(number(one.count))
        said = words.format(day=figures(one.day), languages=isolate(languages), count=count)
        if not one.over:
            return f"{said}."
        rooms = [
            _of_rooms(OVER).format(room=isolate(room_name(event, key)), count=figures(number(n)))
            for key, n in zip(one.rooms, one.over, strict=True)
        ]
        return passage((f"{said}.", _of_rooms(TOO_FULL).format(rooms=listed(rooms))))

    def erased(self, lists: ListsErased) -> list[str]:
        """What became of the lists of them that were written, wherever that was."""
        said = []
        if lists.erased:
            said.append(self.tr("%n list(s) of them erased.", "", len(lists.erased)))
        changed = self.tr("{file} was changed since it was written, and is left there.")
        missing = self.tr("{file} is not where it was written. If it was moved, destroy it there.")
        left = self.tr("{file} could not be erased. Destroy it.")
        for words, files in (
            (changed, lists.changed),
            (missing, lists.missing),
            (left, lists.left),
        ):
            said += [words.format(file=isolate(str(one))) for one in files]
        return said
