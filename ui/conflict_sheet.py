"""A conflict as a sheet: what both versions say, and what becomes of the record."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import cast

from PySide6.QtCore import QObject

from facilitator.conflicts import Choice, Conflict, Side
from facilitator.event import Event
from facilitator.records import Captured, Note
from ui.days import moment_words
from ui.place_words import session_words
from ui.record_words import RecordWords
from ui.sheet import Column, Field, Line, Option, Sheet
from ui.text import figures, isolate
from ui.wording import clock_time

# One tally for each initiative, one reason for each room: a second one would never count.
_ONE_ONLY = frozenset({"tallies", "absences"})
KEEP, TAKE, BOTH = "K", "T", "B"


class ConflictSheets(QObject):
    """Makes the sheets. What was written here stands first, what a file brought second."""

    def __init__(self, event: Event, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._event = event
        self.words = RecordWords(event, self)

    def sheet(self, conflict: Conflict) -> Sheet:
        """Everything to see about a conflict."""
        first, second = sides(conflict)
        record = conflict.shown.record
        return Sheet(
            self.words.heading(record, conflict.number),
            (self._column(conflict, first), self._column(conflict, second)),
            (*self._fields(conflict, first.record, second.record), *self._where(conflict)),
            self._options(conflict, first, second),
            KEEP if first is conflict.shown else TAKE,
            {
                KEEP: self._result(first.record),
                TAKE: self._result(second.record),
                BOTH: (*self._result(conflict.shown.record), *self._result(conflict.other.record)),
            },
        )

    def tag(self, conflict: Conflict) -> str:
        """How the two differ, for the list: `2 fields`, `removed here`."""
        first, second = sides(conflict)
        if first.record.deleted:
            return self.tr("removed here") if not first.file else self.tr("removed there")
        if second.record.deleted:
            return self.tr("removed there")
        ours, theirs = self.words.fields(first.record), self.words.fields(second.record)
        count = sum(ours[name] != theirs[name] for name in ours)
        return self.tr("%n field(s)", "", max(1, count))

    def source(self, side: Side) -> str:
        """`This store`, or the file that brought it."""
        return isolate(side.file) if side.file else self.tr("This store")

    def _column(self, conflict: Conflict, side: Side) -> Column:
        record = side.record
        if record.deleted:
            hint = self.tr("Removed at {time}")
        elif side.by_hand:
            hint = self.tr("Changed in Excel")
        else:
            hint = self.tr("Changed at {time}")
        other = conflict.other if side is conflict.shown else conflict.shown
        hint = hint.format(time=figures(_time(side.changed, other.changed)))
        tag = self.tr("shown now") if side is conflict.shown else ""
        title = self.source(side)
        if conflict.shown.file == conflict.other.file:
            # Taken up again by undo, two stores, or two copies of one workbook: where they come
            # from tells nothing apart.
            here = side is conflict.shown
            title = self.tr("The one shown") if here else self.tr("The other one")
        return Column("table" if side.file else "database", title, hint, tag)

    def _fields(self, conflict: Conflict, first: Captured, second: Captured) -> tuple[Field, ...]:
        ours, theirs = self.words.fields(first), self.words.fields(second)
        same = self.tr("same")
        differing, equal = [], []
        if first.deleted != second.deleted:
            there, gone = (Line(self.tr("stands")),), (Line(self.tr("removed")),)
            values = tuple(gone if one.deleted else there for one in (first, second))
            differing.append(Field(self.tr("In the list"), values))
        for name, (title, value) in ours.items():
            other = theirs[name][1]
            if value != other:
                empty = (Line("–"),)
                differing.append(Field(title, (value or empty, other or empty)))
            elif value:
                equal.append(Field(title, (value,), same, quiet=True))
        before = conflict.before
        if before is not None:
            # Only what the two disagree about is of interest.
            known = self.words.fields(before)
            lines = tuple(
                self._named(name, known[name][0], line)
                for name in known
                if ours[name] != theirs[name]
                for line in known[name][1]
            )
            if lines:
                equal.append(Field(self.tr("Before both"), (lines,), quiet=True))
        return (*differing, *equal)

    def _where(self, conflict: Conflict) -> tuple[Field, ...]:
        """In which session it is, where the room has more than one: `Note 1` is in each of them."""
        if not session_words(self._event, conflict.where, room=False):
            return ()
        place = Line(session_words(self._event, conflict.where))
        return (Field(self.tr("Where"), ((place,),), quiet=True),)

    def _named(self, name: str, title: str, line: Line) -> Line:
        """A line of what was before; what does not show by itself which field it is says so."""
        if name == "text" or line.mark:
            return line
        words = self.tr("{field}: {words}")
        return replace(line, words=words.format(field=title, words=isolate(line.words)), own=False)

    def _options(self, conflict: Conflict, first: Side, second: Side) -> tuple[Option, ...]:
        keep = self.tr("Keep {file}") if first.file else self.tr("Keep this store")
        take = self.tr("Take {file}") if first.file else self.tr("Take the workbook")
        if first.file == second.file:
            keep, take = self.tr("Keep the one shown"), self.tr("Take the other one")
        why_not = ""
        record = conflict.shown.record
        if record.table in _ONE_ONLY:
            why_not = self.tr("Only one of them can count.")
        elif first.record.deleted or second.record.deleted:
            why_not = self.tr("One of them is removed.")
        return (
            Option(KEEP, keep.format(file=self.source(first)), self._hint(first, second), 0),
            Option(TAKE, take.format(file=self.source(second)), self._hint(second, first), 1),
            Option(BOTH, self.tr("Keep both"), why_not or self.words.own(record), -1, why_not),
        )

    def _hint(self, side: Side, other: Side) -> str:
        if side.record.deleted:
            return self.tr("It stays removed; the other one is left out.")
        if other.record.deleted:
            return self.tr("It stays in the list.")
        if side.by_hand or other.by_hand or side.changed == other.changed:
            # A row that was changed in Excel does not say when.
            return self.tr("The other one is left out.")
        if side.changed > other.changed:
            words = self.tr("The newer one, changed at {time}.")
            return words.format(time=figures(_time(side.changed, other.changed)))
        return self.tr("The newer one is left out.")

    def _result(self, record: Captured) -> tuple[tuple[Line, ...], ...]:
        """Rows of a record as it will be: its marks, and what it says."""
        if record.deleted:
            return ((Line(self.tr("Nothing: it is removed.")),),)
        fields = self.words.fields(record)
        if isinstance(record, Note):
            marks = [*fields["kind"][1], *fields["community"][1]]
            marks += [replace(line, words="") for line in fields["language"][1] if line.mark]
            marks += [replace(line, words="") for line in fields["on"][1] if line.mark]
            return (tuple(marks), (Line(record.text, own=True),))
        rows = [
            tuple(self._named(name, title, line) for line in lines)
            for name, (title, lines) in fields.items()
            if lines
        ]
        return tuple(rows[:3])


def sides(conflict: Conflict) -> tuple[Side, Side]:
    """The two in the order of the columns: what was written here first, where one of them was."""
    if conflict.shown.file and not conflict.other.file:
        return conflict.other, conflict.shown
    return conflict.shown, conflict.other


def choice_of(conflict: Conflict, key: str) -> Choice:
    """What the core calls a choice: it knows which one is shown, not where one comes from."""
    if key == BOTH:
        return "both"
    chosen = sides(conflict)[0 if key == KEEP else 1]
    return cast(Choice, "keep" if chosen is conflict.shown else "take")


def can_keep_both(conflict: Conflict) -> bool:
    """Whether two records of it make sense."""
    gone = conflict.shown.record.deleted or conflict.other.record.deleted
    return conflict.shown.record.table not in _ONE_ONLY and not gone


def _time(at: int, other: int) -> str:
    """The time of day; with the day where the two are not of the same one."""
    day = datetime.fromtimestamp(at / 1000)
    if day.date() == datetime.fromtimestamp(other / 1000).date():
        return clock_time(at)
    return moment_words(at)
