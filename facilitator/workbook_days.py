"""Whether rooms sit on the days that people have typed into their rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from facilitator import phrases
from facilitator.event import Event
from facilitator.reasons import Reason
from facilitator.workbook import Value
from facilitator.workbook_checks import checks
from facilitator.workbook_table import Table

Keys = tuple[str, str, str]
Row = dict[str, Value]


class Days:
    """Collects the rows of a file that a person has changed or typed, each with its place.

    A device may know another event than this one, where its room sat on other days. So a session
    of which the file has a row just as it was exported is one, whatever is said of its day here.
    """

    def __init__(self, event: Event) -> None:
        self._days = {room.key: room.days for room in event.every_room}
        self._exported: set[Keys] = set()
        self._doubtful: list[tuple[Keys, str]] = []

    def of(self, room: str) -> list[str]:
        """The days of a room; nothing where it is not known."""
        return [*self._days.get(room, ())]

    def stand(self, sessions: Iterable[Keys]) -> None:
        """Rows of these sessions stand in the file as they were exported."""
        self._exported.update(sessions)

    def by_hand(self, table: Table, index: int, row: Row) -> None:
        """A row that a person has changed or typed."""
        # What was taken on such a day once can be taken back.
        gone = row["deleted"] or row.get("withdrawn", False)
        if not gone and row["day"] not in self._days[row["room"]]:
            self._doubtful.append((session_of(row), table.place("day", index)))

    def total(self, table: Table, index: int, row: Row) -> None:
        """A derived row, which a person may have changed."""
        if row["day"] not in self._days[row["room"]]:
            if checks(table, [index]) == [row["check"]]:
                self.stand([session_of(row)])
            else:
                self.by_hand(table, index, row)

    def reasons(self) -> Iterator[Reason]:
        """What is wrong, once all rows are there."""
        for session, place in self._doubtful:
            if session not in self._exported:
                day, _, room = session
                yield Reason("cell", place, day, phrases.day_of_room(room, self._days[room]))


def session_of(row: Row) -> Keys:
    """The day, round and room of a row."""
    return row["day"], row["round"], row["room"]
