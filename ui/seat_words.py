"""Rows for who sits where, in words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QLocale, QObject

from facilitator.seating import GONE, NOT_FOLLOWED, Seating, Sitter
from facilitator.text import ascii_digits, fold
from ui.language import language_name
from ui.seat_rows import RoomRow, SeatRow
from ui.text import figures, isolate
from ui.wording import listed, room_name

ALL, NOWHERE = "", "\0nowhere"
"""Not a room, but all of them, and none yet."""


class SeatWords(QObject):
    """Makes the rows of a day."""

    def rooms(self, found: Seating, day: str, sitters: Iterable[Sitter]) -> list[RoomRow]:
        """All, then each room that meets, then those without one, where there are any."""
        sitters = [*sitters]
        inside = Counter(one.room for one in sitters)
        pinned = Counter(one.room for one in sitters if one.pinned)
        rows = [self._room(ALL, self.tr("All rooms"), (), len(sitters), sum(pinned.values()))]
        for room in found.rooms(day):
            languages = (room.language, *room.interpreted)
            rows.append(
                self._room(
                    room.key,
                    room_name(found.event, room.key),
                    languages,
                    inside[room.key],
                    pinned[room.key],
                )
            )
        if inside[""]:
            rows.append(self._room(NOWHERE, self.tr("Without a room"), (), inside[""], 0))
        return rows

    def people(
        self, found: Seating, sitters: Iterable[Sitter], room: str, words: str
    ) -> list[SeatRow]:
        """Those in a room who have these words in their name, address, community or languages."""
        wanted = fold(words).split()
        rooms = {one.key: room_name(found.event, one.key) for one in found.event.rooms}
        rows = []
        for one in sitters:
            if room != ALL and one.room != ("" if room == NOWHERE else room):
                continue
            row = self._person(one, rooms)
            person = one.person
            text = fold(f"{row.said} {person.email} {' '.join(person.languages)}")
            if all(word in text for word in wanted):
                rows.append(row)
        return rows

    def trouble(self, one: Sitter) -> str:
        """What is wrong with a seat, in a few words."""
        if one.trouble == GONE:
            return self.tr("pinned to %1, not there").replace("%1", figures(one.wanted))
        return self.tr("cannot follow") if one.trouble == NOT_FOLLOWED else ""

    def _room(
        self, key: str, name: str, languages: tuple[str, ...], count: int, pinned: int
    ) -> RoomRow:
        number = QLocale().toString
        # Who moves somebody types it.
        shown_key = "" if key in ("", NOWHERE) or _says(name, key) else key
        said = [shown_key, name, *map(language_name, languages)]
        said.append(self.tr("%n person(s)", "", count))
        if pinned:
            said.append(self.tr("%n pinned", "", pinned))
        shown = number(pinned) if pinned else ""
        return RoomRow(
            key, name, languages, number(count), shown, listed(filter(None, said)), shown_key
        )

    def _person(self, one: Sitter, rooms: dict[str, str]) -> SeatRow:
        person = one.person
        name = person.name or person.email
        room = rooms[one.room] if one.room else self.tr("no room")
        trouble = self.trouble(one)
        languages = person.follows
        said = [isolate(name), isolate(person.community), *map(language_name, languages)]
        said += [room, self.tr("pinned") if one.pinned else "", trouble]
        return SeatRow(
            person.id,
            name,
            person.community,
            languages,
            room,
            one.pinned or one.trouble == GONE,
            trouble,
            listed(filter(None, said)),
        )


def _says(name: str, key: str) -> bool:
    """Whether a name has this number in it, also where the script has no spaces."""
    alone = rf"(?<![0-9a-z]){re.escape(fold(key))}(?![0-9a-z])"
    return re.search(alone, ascii_digits(fold(name))) is not None
