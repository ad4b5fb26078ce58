"""What cannot be in rows that people have changed or typed, though each of their cells is one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from facilitator import phrases
from facilitator.event import Event
from facilitator.reasons import Reason
from facilitator.workbook import ATTENDANCE, NOTES, VOTES, Value
from facilitator.workbook_checks import checks
from facilitator.workbook_table import Table

MOST_COUNTED = 1_000_000
"""No room has so many people that any count in it could be more."""

_COUNTS = {VOTES: "count", ATTENDANCE: "present", NOTES: "support"}

Keys = tuple[str, str, str]
Row = dict[str, Value]


class Doubts:
    """Collects the rows of a file that a person has changed or typed, each with its place.

    They name a day on which their room sits. A device may know another event than this one, where
    its room sat on other days. So a session of which the file has a row just as it was exported is
    one, whatever is said of its day here. What they count is not more than there can be.
    """

    def __init__(self, event: Event) -> None:
        self._event = event
        self._exported: set[Keys] = set()
        self._days_of_others: list[tuple[Keys, str]] = []
        self._reasons: list[Reason] = []

    def days(self, room: str) -> list[str]:
        """The days of a room; nothing where it is not known."""
        return [*self._event.room(room).days] if room in self._event.room_keys else []

    def stand(self, sessions: Iterable[Keys]) -> None:
        """Rows of these sessions stand in the file as they were exported."""
        self._exported.update(sessions)

    def by_hand(self, table: Table, index: int, row: Row) -> None:
        """A row that a person has changed or typed."""
        if row["deleted"] or row.get("withdrawn", False):
            # What was taken once can be taken back.
            return
        if row["day"] not in self._event.room(row["room"]).days:
            self._days_of_others.append((session_of(row), table.place("day", index)))
        name = _COUNTS.get(table.sheet, "")
        if name and row[name] > MOST_COUNTED:
            expected = phrases.number_up_to(MOST_COUNTED)
            self._reasons.append(Reason("cell", table.place(name, index), str(row[name]), expected))

    def total(self, table: Table, index: int, row: Row) -> None:
        """A derived row, which a person may have changed."""
        if row["day"] not in self._event.room(row["room"]).days:
            if checks(table, [index]) == [row["check"]]:
                self.stand([session_of(row)])
            else:
                self.by_hand(table, index, row)

    def reasons(self) -> Iterator[Reason]:
        """What is wrong, once all rows are there."""
        for session, place in self._days_of_others:
            if session not in self._exported:
                day, _, room = session
                yield Reason(
                    "cell", place, day, phrases.day_of_room(room, self._event.room(room).days)
                )
        yield from self._reasons


def session_of(row: Row) -> Keys:
    """The day, round and room of a row."""
    return row["day"], row["round"], row["room"]
