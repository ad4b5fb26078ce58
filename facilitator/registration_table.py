"""Registrations: a form's table becomes people, whatever the form asked and however it was saved.

Columns are guessed by their headers, or said: `mapping` gives a header for a field. A person who
registered twice is one (see `registration_doubles`). What is not understood counts as no answer and
is a remark; only what no table should
have (an open quotation mark, more cells than columns) is a reason to refuse it. Reasons and remarks
name lines and columns, never people.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from facilitator import phrases, registration_doubles, table_file
from facilitator.day_words import days_in
from facilitator.event import Event
from facilitator.language_names import languages_in
from facilitator.people_record import Person
from facilitator.reasons import Reason, Refused
from facilitator.registration_columns import (
    DAY,
    Memory,
    Said,
    guess,
    is_header,
    remembered,
    said_columns,
)
from facilitator.registration_needs import needs_in
from facilitator.registration_ticks import Ticks
from facilitator.registration_words import (
    ACCESS,
    FIELDS,
    NEEDS,
    Answer,
    answer,
    is_whole_answer,
)
from facilitator.table_columns import Columns, Proposal, headers_of, read_columns
from facilitator.table_file import Line, TableFile
from facilitator.text import fold, one_line
from facilitator.words import QT_TRANSLATE_NOOP, Phrase

MOST_REMARKS = 200
WHO = ("name", "family", "email")
"""One of these a table must have."""
_EMAIL = re.compile(r"[^\s@,;<>\"'=+\-][^\s@,;<>\"]{0,63}@[^\s@,;<>\"]{1,190}\.[^\s@.,;<>\"]{2,24}")
_LONGEST_NAME = 300


@dataclass(frozen=True)
class Registrations:
    """What a table holds: people, each once; the headers, and which of them say what.

    `mapping` gives for each field the headers that were read, `columns` where they stand. `twice`
    is how many rows were of somebody who had registered before. `remarks` are at most
    `MOST_REMARKS`; `unread` counts the answers that were not understood, by field. For the fields
    in `remembered` somebody said their columns before.
    """

    people: tuple[Person, ...]
    rows: int
    headers: tuple[str, ...]
    mapping: dict[str, tuple[str, ...]]
    twice: int = 0
    unread: dict[str, int] = field(default_factory=dict)
    remarks: tuple[Reason, ...] = ()
    columns: Columns = field(default_factory=dict)
    remembered: tuple[str, ...] = ()


def field_names(event: Event) -> tuple[str, ...]:
    """What a column can say: the fields, and a field for each day (`day 1`)."""
    return (*sorted(FIELDS), *(f"{DAY}{day.key}" for day in event.days))


def open_table(path: Path) -> TableFile:
    """The table in a file, as `table_file.read`; its headers are found by what they ask.

    Raises `Refused` (`no_people_rows`) where nobody is in it: it would take the place of everybody.
    """
    table = table_file.read(path, is_header)
    if not table.rows and not table.reasons:
        raise Refused(Reason("no_people_rows", table.name))
    return table


def read_file(
    path: Path, event: Event, mapping: Said | None = None, memory: Memory | None = None
) -> Registrations:
    """Read a table of registrations. `mapping` says of some fields which header has them.

    With a `memory`, what was said before of a table with the same headers holds as well (see
    `registration_columns`). A field that is mapped to nothing is not read.

    Raises `Refused`: why the file cannot be read, `column_missing` for a header that is not there,
    `not_a_field`, `no_people_columns`, and every line with which something is wrong.
    """
    return interpret(open_table(path), event, mapping, memory)


def is_address(text: str) -> bool:
    """Whether a text is an e-mail address, and nothing that a spreadsheet takes for a formula."""
    return _EMAIL.fullmatch(text) is not None


def propose(
    table: TableFile,
    event: Event,
    mapping: Said | None = None,
    memory: Memory | None = None,
) -> Proposal:
    """Which columns say what: as somebody says now, has said before, or as their headers read.

    Raises `Refused` (`column_missing`, `not_a_field`).
    """
    names = field_names(event)
    known = remembered(memory, table.headers, names)
    said = said_columns(table, mapping or {}, names)
    columns = guess(table.headers, event) | known | said
    return Proposal(columns, tuple(name for name in names if name in known and name not in said))


def interpret(
    table: TableFile,
    event: Event,
    mapping: Said | None = None,
    memory: Memory | None = None,
) -> Registrations:
    """What a table that was read says; as `read_file`."""
    proposal = propose(table, event, mapping, memory)
    return replace(
        interpret_columns(table, event, proposal.columns), remembered=proposal.remembered
    )


def interpret_columns(table: TableFile, event: Event, columns: Columns) -> Registrations:
    """What a table says whose columns are these.

    Raises `Refused`: `no_people_columns`, and every line with which something is wrong.
    """
    if table.reasons:
        raise Refused(*table.reasons)
    columns = read_columns(columns)
    if not {*WHO} & columns.keys():
        headers = ", ".join(one_line(one, 30) for one in table.headers if one)
        raise Refused(Reason("no_people_columns", table.place, one_line(headers, 200)))
    return _Reader(table, event, columns).read()


# Rows


_NEED = Phrase(QT_TRANSLATE_NOOP("Phrase", "a need, or none"))
_DAY = Phrase(QT_TRANSLATE_NOOP("Phrase", "a day of the event"))
_ROOM = Phrase(QT_TRANSLATE_NOOP("Phrase", "a room of the event"))


class _Reader:
    def __init__(
        self, table: TableFile, event: Event, columns: Mapping[str, tuple[int, ...]]
    ) -> None:
        self._table = table
        self._event = event
        self._columns = columns
        self._ticks = Ticks(table, columns)
        self._rooms = {fold(text): room.key for room in event.rooms for text in _called(room)}
        self._remarks: list[Reason] = []
        self._unread: dict[str, int] = {}

    def read(self) -> Registrations:
        found: list[tuple[Line, Person]] = []
        for row in self._table.rows:
            person = self._person(row)
            if person.name or person.email:
                found.append((row, person))
            else:
                self._remark(Reason("registration_nobody", row.place))
        places = [row.place for row, _ in found]
        once = registration_doubles.each_once([person for _, person in found], places)
        for remark in once.remarks:
            self._remark(remark)
        return Registrations(
            once.people,
            len(self._table.rows),
            self._table.headers,
            headers_of(self._table, self._columns),
            len(found) - len(once.people),
            dict(sorted(self._unread.items())),
            tuple(self._remarks),
            self._columns,
        )

    def _cells(self, row: Line, name: str) -> Iterable[tuple[int, str]]:
        return ((at, row.cells[at]) for at in self._columns.get(name, ()) if row.cells[at])

    def _text(self, row: Line, name: str) -> str:
        found = " ".join(text for _, text in self._cells(row, name))
        return " ".join(found.split())[:_LONGEST_NAME]

    def _person(self, row: Line) -> Person:
        values: dict[str, Any] = {}
        name, family = self._text(row, "name"), self._text(row, "family")
        values["name"] = f"{name} {family}".strip()
        values["email"] = self._email(row)
        values["community"] = self._text(row, "community")
        values["languages"] = self._languages(row, "languages")
        for need in NEEDS:
            values[need] = self._answer(row, need)
        values["into"] = self._into(row)
        if values["into"] and not values["interpretation"]:
            values["interpretation"] = "yes"
        if values["interpretation"] == "no":
            values["into"] = ()
        values |= self._support(row, values)
        left_open = self._ticks.left_open(row)
        for need in NEEDS:
            if not values[need] and left_open.intersection(self._columns.get(need, ())):
                values[need] = "no"
        values["days"] = self._days(row)
        values["room"] = self._room(row)
        return Person(**values)

    def _email(self, row: Line) -> str:
        for at, text in self._cells(row, "email"):
            found = re.sub(r"^<|>$|^mailto:", "", text.strip())
            if not is_address(found):
                self._unread["email"] = self._unread.get("email", 0) + 1
                self._remark(Reason("registration_email", self._table.at(row, at)))
            return found[:_LONGEST_NAME]
        return ""

    def _languages(self, row: Line, name: str) -> tuple[str, ...]:
        codes: dict[str, None] = {}
        for at, text in self._cells(row, name):
            found, unknown = languages_in(text)
            codes.update(dict.fromkeys(found))
            if unknown:
                self._not_read(row, at, name, unknown[0], phrases.LANGUAGE)
        return tuple(codes)

    def _answer(self, row: Line, need: str) -> Answer:
        said: Answer = ""
        for at, text in self._cells(row, need):
            found = self._ticks.said(at, text) or answer(text)
            named_one = need == "interpretation" and languages_in(text, is_whole_answer)[0]
            if found == "" and not named_one:
                self._not_read(row, at, need, text, phrases.YES_OR_NO)
            said = said or found
        return said

    def _into(self, row: Line) -> tuple[str, ...]:
        texts = [text for _, text in self._cells(row, "interpretation")]
        codes = [code for text in texts for code in languages_in(text, is_whole_answer)[0]]
        return tuple(dict.fromkeys(codes))

    def _support(self, row: Line, values: Mapping[str, Any]) -> dict[str, Any]:
        """What one question about all needs says: those that are not ticked are not needed."""
        said: dict[str, Any] = {}
        access: set[str] = set()
        others: list[str] = []
        for at, text in self._cells(row, "support"):
            if at in self._ticks.asked:
                self._ticked(row, at, text, said, access, others)
                continue
            found = needs_in(text)
            if not found.is_said:
                self._not_read(row, at, "support", text, _NEED)
                continue
            for need in NEEDS:
                said[need] = "yes" if need in found.named or said.get(need) == "yes" else "no"
            access |= {*found.access}
            others.append(found.other)
        kept = {need: one for need, one in said.items() if not values[need]}
        kept["access"] = tuple(one for one in ACCESS if one in access)
        kept["other"] = ", ".join(filter(None, others))
        return kept

    def _ticked(
        self,
        row: Line,
        at: int,
        text: str,
        said: dict[str, Any],
        access: set[str],
        others: list[str],
    ) -> None:
        """What a tick for one need says; of needs with columns of their own it says nothing."""
        tick = self._ticks.said(at, text)
        if not tick:
            self._not_read(row, at, "support", text, phrases.YES_OR_NO)
            return
        option = self._ticks.asked[at]
        found = needs_in(option)
        if tick == "yes" and answer(option) != "no":
            access |= {*found.access}
            others.append(found.other)
        for need in NEEDS:
            ticked = tick == "yes" and need in found.named
            if ticked or not self._columns.get(need):
                said[need] = "yes" if ticked or said.get(need) == "yes" else "no"

    def _days(self, row: Line) -> tuple[str, ...]:
        found: set[str] = set()
        for at, text in self._cells(row, "days"):
            days, understood = days_in(text, self._event)
            found.update(days)
            if not understood:
                self._not_read(row, at, "days", text, _DAY)
        for day in self._event.days:
            for at, text in self._cells(row, f"{DAY}{day.key}"):
                said = answer(text)
                if said == "yes":
                    found.add(day.key)
                elif not said:
                    self._not_read(row, at, f"{DAY}{day.key}", text, phrases.YES_OR_NO)
        return tuple(day.key for day in self._event.days if day.key in found)

    def _room(self, row: Line) -> str:
        for at, text in self._cells(row, "room"):
            key = self._rooms.get(fold(" ".join(text.split())), "")
            if not key and answer(text) != "no":
                self._not_read(row, at, "room", text, _ROOM)
            return key
        return ""

    def _not_read(self, row: Line, at: int, name: str, found: str, expected: str) -> None:
        self._unread[name] = self._unread.get(name, 0) + 1
        place = self._table.at(row, at)
        self._remark(Reason("registration_cell", place, one_line(found), expected))

    def _remark(self, remark: Reason) -> None:
        if len(self._remarks) < MOST_REMARKS:
            self._remarks.append(remark)


def _called(room: Any) -> tuple[str, ...]:  # noqa: ANN401 - a room of the event
    return tuple(text for text in (room.topic, room.name, room.key) if text)
