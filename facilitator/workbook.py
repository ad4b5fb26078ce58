"""The room workbook as a contract (SPEC §6): sheets, columns, and what a cell may say.

Format 2. Every sheet but `Summary` and `About` is one table with its headers in row 1, in English
in every language. A row is one record; content columns come first, `Id`, `Version` and `Check`
stand at the right end. `Check` is a digest over what the row says, so an edit made in a
spreadsheet is seen, while a re-save that changes nothing is not.

- Several values in one cell are separated by `; `.
- `Choices` are those of one ballot in their order (see `choices`): `2; 24; 31`, with two dots on
  one `24; 24; 2`, with scores `24=5; 2=3`. In a round that votes on clusters, letters stand for
  them there and in `Votes`. `Votes` says what the round's method gives: votes, dots, points.
- Moments are UTC text, `2020-11-21 11:47:03.123`; lengths are `5:00` (minutes, seconds).
- Flags are `yes` or empty. `Removed` says that the record was taken back in the app.
- Text longer than a cell can hold goes on in further rows with the same `Id`; their `Check` ends
  in ` 2/3`.
- `Box` says what was in the ballot box when a vote was put in (see `ballot_box`), `Workbook` with
  which workbook a merged record came.
- A record with a conflict has a row for each version, all with the same `Id`.
- The sheets `Counted` (which device's votes count, where two counted apart) and `Absent` (why a
  room sends nothing) are there when a coordinator has said so. A merged workbook has the rows of
  all rooms, an empty `Room` on `About`, and a sheet `Workbooks`: those it was made of.
- Rows of `Votes` that count ballots are derived: their `Version` is `ballots`. So is `Over time`,
  and `Spoken at export`: of a talk that was given just then, what it had had. Its record, which
  `Spoken`, `Version` and `Check` are of, has that when it stops; two exports of one version that
  said different things would be taken for an edit.
- Where something was captured under an earlier version of the list of initiatives, `List version`
  names it and `Captured as` says the number it had there; the other columns have the numbers of the
  list that About names. Both are left away where all is of that list, and are no part of `Check`.
- Format 1 had no `Added`, `Paused`, `Over time` and `Slot` of talks. Where these columns say
  nothing they are no part of `Check`, so that its rows are still known for what they are.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from functools import cached_property

from facilitator.records import (
    CONSENT,
    COORDINATION,
    NOTE_KINDS,
    ON_LIST,
    TALK_STATES,
    Absence,
    Attendance,
    Ballot,
    Captured,
    Goal,
    Note,
    Step,
    Talk,
    Tally,
    VoteChoice,
)
from facilitator.workbook_kinds import (
    CHOICES,
    COUNTS,
    FLAG,
    INITIATIVE,
    INITIATIVES,
    ITEM,
    KEY,
    LENGTH,
    MOMENT,
    MONTH,
    NUMBER,
    SHOWN_LENGTH,
    SHOWN_NUMBERS,
    TEXT,
    WORDS,
    Cell,
    Kind,
    Unreadable,
    Value,
    moment,
    moment_to_text,
    one_of,
)

__all__ = [
    "ABSENT",
    "ATTENDANCE",
    "BALLOTS",
    "COUNTED",
    "DERIVED",
    "FORMAT",
    "GOALS",
    "KEY",
    "NOTES",
    "SHEETS",
    "STEPS",
    "TALKS",
    "VOTES",
    "Cell",
    "Column",
    "Kind",
    "Sheet",
    "Unreadable",
    "Value",
    "check",
    "moment",
    "moment_to_text",
    "row_of",
]

FORMAT = 2

DERIVED = "ballots"
"""The `Version` of a total that is counted from ballots and is not a record of its own."""


@dataclass(frozen=True)
class Column:
    """A column: its header, the field of the record, the kind of value, its width in characters.

    An `optional` one may be missing; its cells are then empty.
    """

    header: str
    field: str
    kind: Kind
    width: int = 12
    optional: bool = False


@dataclass(frozen=True)
class Sheet:
    """A sheet with one table, and the records its rows are.

    An `optional` one is only written where it has rows, and may be missing.
    """

    name: str
    record: type[Captured]
    columns: tuple[Column, ...]
    optional: bool = False

    @property
    def headers(self) -> tuple[str, ...]:
        """All headers in the order we write them."""
        return tuple(column.header for column in self.columns)

    @cached_property
    def of_record(self) -> tuple[str, ...]:
        """The fields that its records themselves have."""
        own = {*dir(self.record), *(field.name for field in fields(self.record))}
        return tuple(column.field for column in self.columns if column.field in own)

    @cached_property
    def checked(self) -> tuple[Column, ...]:
        """The columns that a row's digest is made of; optional ones where they say something."""
        left_out = _NOT_CHECKED - {"title"} if self is TALKS else _NOT_CHECKED
        return tuple(column for column in self.columns if column.field not in left_out)


_PLACE = (
    Column("Day", "day", KEY, 6),
    Column("Round", "round", KEY, 12),
    Column("Room", "room", KEY, 7),
)
_END = (
    Column("Captured", "created", MOMENT, 23),
    Column("Changed", "changed", MOMENT, 23),
    Column("Device", "device", TEXT, 19),
    Column("Removed", "deleted", FLAG, 10),
    Column("Workbook", "source", TEXT, 14, optional=True),
    Column("Id", "id", TEXT, 14),
    Column("Version", "version", TEXT, 14),
    Column("Check", "check", TEXT, 14),
)


EARLIER_LIST = (
    Column("Captured as", "captured_as", SHOWN_NUMBERS, 12, optional=True),
    Column("List version", "list_version", TEXT, 12, optional=True),
)
"""The columns of what was captured under an earlier list."""


def _sheet(name: str, record: type[Captured], *columns: Column, optional: bool = False) -> Sheet:
    lists = EARLIER_LIST if record in ON_LIST else ()
    return Sheet(name, record, (*_PLACE, *columns, *lists, *_END), optional)


def without_lists(sheet: Sheet) -> Sheet:
    """The sheet where nothing was captured under an earlier list."""
    columns = tuple(column for column in sheet.columns if column not in EARLIER_LIST)
    return replace(sheet, columns=columns)


NOTES = _sheet(
    "Notes",
    Note,
    Column("Initiative", "initiatives", INITIATIVES, 11),
    Column("Kind", "kind", one_of(NOTE_KINDS), 10),
    Column("Text", "text", TEXT, 64),
    Column("Language", "language", TEXT, 10),
    Column("Community", "community", TEXT, 18),
    Column("Support", "support", NUMBER, 9),
    Column("Cluster", "cluster", TEXT, 9),
    Column("Interpreted", "interpreted", FLAG, 12),
    Column("Key", "key", FLAG, 7),
    Column("Translation", "translation", TEXT, 40),
    Column("Translation language", "translation_language", TEXT, 12),
    Column("Translated by", "translation_by", TEXT, 13),
    Column("Publish quote", "consent", one_of(CONSENT), 13),
)
VOTES = _sheet(
    "Votes",
    Tally,
    Column("Initiative", "initiative", ITEM, 11),
    Column("Title", "title", TEXT, 60),
    Column("Votes", "count", NUMBER, 8),
    Column("Counted by", "counted", one_of(("ballots", "tally")), 12),
    Column("Box", "box", TEXT, 14, optional=True),
)
BALLOTS = _sheet(
    "Ballots",
    Ballot,
    Column("Choices", "choices", CHOICES, 20),
    Column("Withdrawn", "withdrawn", FLAG, 11),
    Column("Box", "box", TEXT, 14, optional=True),
)
GOALS = _sheet(
    "Goals",
    Goal,
    Column("Initiative", "initiative", INITIATIVE, 11),
    Column("Goal", "text", TEXT, 64),
    Column("Cluster", "cluster", TEXT, 9),
)
STEPS = _sheet(
    "Steps",
    Step,
    Column("Initiative", "initiative", INITIATIVE, 11),
    Column("Step", "text", TEXT, 52),
    Column(
        "Coordination",
        "coordination",
        one_of(COORDINATION, ("On its own", "Communities together", "With Foundation support")),
        22,
    ),
    Column("Who", "who", TEXT, 30),
    Column("Lead", "lead", TEXT, 18),
    Column("Communities", "communities", WORDS, 26),
    Column("When", "when", MONTH, 10),
    Column("Success", "success", TEXT, 36),
    Column("Needs", "needs", TEXT, 30),
    Column("Key", "key", FLAG, 7),
    Column("Cluster", "cluster", TEXT, 9),
    Column("Order", "position", NUMBER, 8),
)
TALKS = _sheet(
    "Talks",
    Talk,
    Column("Initiative", "initiative", INITIATIVE, 11),
    Column("Title", "title", TEXT, 48),
    Column("Speaker", "speaker", TEXT, 22),
    Column("Language", "language", TEXT, 10),
    Column("Planned", "planned", LENGTH, 9),
    Column("Spoken", "spoken", LENGTH, 9),
    Column("State", "state", one_of(TALK_STATES), 10),
    Column("Order", "position", NUMBER, 8),
    Column("Link", "link", TEXT, 30),
    Column("Added", "added", LENGTH, 9, optional=True),
    Column("Paused", "paused", LENGTH, 9, optional=True),
    Column("Over time", "over", SHOWN_LENGTH, 10, optional=True),
    Column("Slot", "slot", TEXT, 12, optional=True),
    Column("Spoken at export", "at_export", SHOWN_LENGTH, 17, optional=True),
)
ATTENDANCE = _sheet(
    "Attendance",
    Attendance,
    Column("From", "at", MOMENT, 23),
    Column("Present", "present", NUMBER, 9),
    Column("Languages", "languages", COUNTS, 26),
    Column("Communities", "communities", COUNTS, 36),
)
COUNTED = _sheet(
    "Counted",
    VoteChoice,
    Column("Device counted", "device_counted", TEXT, 19),
    Column("Chosen over", "over", WORDS, 38),
    optional=True,
)
ABSENT = _sheet("Absent", Absence, Column("Because", "text", TEXT, 64), optional=True)

SHEETS: tuple[Sheet, ...] = (
    NOTES,
    VOTES,
    BALLOTS,
    GOALS,
    STEPS,
    TALKS,
    ATTENDANCE,
    COUNTED,
    ABSENT,
)

# Where and when a row was captured is not what it says: no edit, when a spreadsheet shows a
# moment in its own way. `title` of a vote, `over` and `at_export` are only there for people.
_NOT_CHECKED = frozenset(
    {"check", "title", "over", "at_export", "device", "created", "changed", "source", "box"}
    | {column.field for column in EARLIER_LIST}
)


def row_of(sheet: Sheet, record: Captured, place: tuple[str, str, str]) -> dict[str, Value]:
    """What a row says, by field: the record, and the keys of its day, round and room."""
    day, round_key, room = place
    row = {"day": day, "round": round_key, "room": room, "counted": "tally", "captured_as": ()}
    row.update({field: getattr(record, field) for field in sheet.of_record})
    row["check"] = check(sheet, row)
    return row


def check(sheet: Sheet, row: Mapping[str, Value]) -> str:
    """The digest over what a row says: 80 bits of SHA-256 over its values as JSON."""
    said = [
        [column.header, _canonical(row.get(column.field))]
        for column in sheet.checked
        if not column.optional or row.get(column.field)
    ]
    whole = _JSON.encode([sheet.name, said])
    return hashlib.sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()[:20]


# Made once: there is a digest of every row.
_JSON = json.JSONEncoder(ensure_ascii=False, sort_keys=True)


def _canonical(value: Value) -> Value:
    return dict(value) if isinstance(value, Mapping) else value
