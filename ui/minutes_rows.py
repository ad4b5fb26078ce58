"""What is decided about pasted minutes before they are kept, and how to go back in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace

from facilitator import minutes
from facilitator.minutes import Entry
from facilitator.notes import Draft
from facilitator.records import Note
from ui.minutes_view import HEADING, OUT

_CONTENT = tuple(f.name for f in fields(Draft))


@dataclass(frozen=True)
class Row:
    """An entry with a name of its own; `out` says that it becomes no note."""

    id: str
    entry: Entry
    out: bool = False

    @property
    def is_note(self) -> bool:
        """Whether it becomes a note."""
        return not self.out and not self.entry.heading


class MinutesRows:
    """The rows as they are now. Each change can be taken back, one after the other."""

    def __init__(self, entries: Sequence[Entry] = ()) -> None:
        self._rows = tuple(Row(str(place), entry) for place, entry in enumerate(entries, 1))
        self._before: list[tuple[Row, ...]] = []

    def drafts(self) -> list[Draft]:
        """The notes that accepting makes."""
        return [row.entry.draft for row in self._rows if row.is_note]

    def left_out(self) -> int:
        """How many rows are left out."""
        return sum(row.out for row in self._rows)

    def notes(self) -> list[Note]:
        """The rows as a list of notes shows them; see `minutes_view` for what else they say."""
        return [
            Note(
                id=row.id,
                device="",
                created=number,
                changed=0,
                version="",
                session="",
                source=OUT if row.out else HEADING if row.entry.heading else "",
                **vars(row.entry.draft),
            )
            for number, row in enumerate(self._rows, 1)
        ]

    def edit(self, row_id: str, **content: object) -> None:
        """Change fields of a row; what somebody changes is wanted as a note."""
        row = self._row(row_id)
        known = {name: value for name, value in content.items() if name in _CONTENT}
        draft = replace(row.entry.draft, **known)  # pyright: ignore[reportArgumentType]
        self._put(row, replace(row, entry=Entry(draft), out=False))

    def support(self, row_id: str, marks: int) -> None:
        """More marks of support, or fewer."""
        support = max(0, self._row(row_id).entry.draft.support + marks)
        self.edit(row_id, support=support)

    def toggle_out(self, row_id: str) -> None:
        """Leave a row out, or take it in; a heading becomes a note."""
        row = self._row(row_id)
        if row.entry.heading:
            self._put(row, replace(row, entry=Entry(row.entry.draft)))
        else:
            self._put(row, replace(row, out=not row.out))

    def join(self, row_id: str) -> str:
        """Make one of this row and the one before; the id of that, empty for the first row."""
        place = self._rows.index(self._row(row_id))
        if not place:
            return ""
        first, second = self._rows[place - 1 : place + 1]
        draft = minutes.joined(first.entry.draft, second.entry.draft)
        whole = Row(first.id, Entry(draft))
        self._become((*self._rows[: place - 1], whole, *self._rows[place + 1 :]))
        return whole.id

    def back(self) -> bool:
        """Take the last change back; False when there is none."""
        if not self._before:
            return False
        self._rows = self._before.pop()
        return True

    def _row(self, row_id: str) -> Row:
        return next(row for row in self._rows if row.id == row_id)

    def _put(self, old: Row, new: Row) -> None:
        if old != new:
            self._become(tuple(new if row is old else row for row in self._rows))

    def _become(self, rows: tuple[Row, ...]) -> None:
        self._before.append(self._rows)
        self._rows = rows
