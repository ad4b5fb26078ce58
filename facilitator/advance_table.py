"""The table of advance priorities: what communities named before the event, as they reported it.

A file of rows with the columns of `COLUMNS` in any order; the delimiter (comma, semicolon, tab or
bar) and the encoding are found. Every value is kept as it stands: `votes` and `votes_pct` come from
the communities' own reports, need not agree, and are never worked out from each other.

Where no column names anything, a form may have let communities tick: see `advance_ticks`.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from facilitator import chat_file, phrases
from facilitator.advance_ticks import TickColumns
from facilitator.event import RESOURCES, Event, read_number
from facilitator.reasons import Reason, Refused
from facilitator.table_file import MOST_COUNTED, MOST_ROWS, too_many
from facilitator.text import clean, fold, one_line
from facilitator.words import QT_TRANSLATE_NOOP, Phrase

SHIPPED = RESOURCES / "events" / "global-conversations-2020-11-priorities.csv"
"""What is known of the communities of November 2020; each row names the page it is from."""

COLUMNS = (
    *("community", "region", "type", "country", "date", "recommendation_no", "initiative_no"),
    *("note", "scope", "match", "votes", "votes_pct", "attendees", "source_page"),
)
NAMES = ("recommendation_no", "initiative_no", "note")
"""What a row names something in; it needs one of them."""

LONGEST = 2_000
"""Of a value, in characters."""
MOST_REASONS = 50
_DELIMITERS = ",;\t|"


@dataclass(frozen=True)
class Row:
    """One row: where it begins in the file (a line, from 1), and its values by column."""

    line: int
    values: dict[str, str]


@dataclass(frozen=True)
class PriorityTable:
    """What a file holds: the rows that are right, and what is wrong with the others.

    `remarks` are what was taken all the same. At most `MOST_REASONS` of each are listed.
    """

    rows: tuple[Row, ...]
    reasons: tuple[Reason, ...] = ()
    remarks: tuple[Reason, ...] = ()


def read_file(path: Path, event: Event) -> PriorityTable:
    """Read a table. Raises `Refused` (`too_big`, `not_readable`) where the file cannot be read."""
    return read_text(chat_file.read_file(path), event, path.name)


def read_text(text: str, event: Event, name: str = "") -> PriorityTable:
    """Read a table that is a text; `name` is what it is called where there is no table in it."""
    lines = text.removeprefix("\ufeff").splitlines(keepends=True)
    start = 0
    if lines and lines[0].strip().lower().startswith("sep="):
        start = 1  # as spreadsheets write it above a table
    while start < len(lines) and not lines[start].strip():
        start += 1
    first = lines[start] if start < len(lines) else ""
    header, delimiter = _header(first)
    if not set(header) & set(COLUMNS):
        return PriorityTable((), (Reason("no_table", name, expected="community, region"),))
    # A table that names something in each row may have columns of anything else besides.
    own = set(header) & set(NAMES)
    ticks = TickColumns(event, [] if own else next(csv.reader([first], delimiter=delimiter)))
    wrong = list(_header_problems(header, phrases.line(start + 1), ticks))
    if any(reason.code == "column_missing" for reason in wrong):
        return PriorityTable((), tuple(wrong))
    reader = _Reader(event, header, name, ticks)
    reader.read(lines, start, delimiter)
    reasons = [*(one for one in wrong if one.code == "column_twice"), *reader.reasons]
    remarks = [*(one for one in wrong if one.code == "extra_column"), *reader.remarks]
    return PriorityTable(
        tuple(reader.rows), tuple(reasons[:MOST_REASONS]), tuple(remarks[:MOST_REASONS])
    )


def _header(line: str) -> tuple[list[str], str]:
    """The columns, by the delimiter with which most of them are known, and that delimiter."""
    best: tuple[list[str], str] = [], ","
    for delimiter in _DELIMITERS:
        cells = next(csv.reader([line], delimiter=delimiter), [])
        names = ["_".join(fold(cell).split()) for cell in cells]
        if len({*names} & {*COLUMNS}) > len({*best[0]} & {*COLUMNS}):
            best = names, delimiter
    return best


def _header_problems(header: Sequence[str], place: str, ticks: TickColumns) -> Iterator[Reason]:
    if "community" not in header:
        yield Reason("column_missing", place, expected="community")
    if not set(header) & set(NAMES) and not ticks.numbers:
        yield Reason("column_missing", place, expected=", ".join(NAMES))
    for at, column in enumerate(header):
        if column in COLUMNS and column in header[:at]:
            yield Reason("column_twice", place, column)
        elif column and column not in COLUMNS and at not in ticks.numbers:
            yield Reason("extra_column", place, one_line(clean(column)))
    yield from ticks.problems(place)


_COMMUNITY = Phrase(QT_TRANSLATE_NOOP("Phrase", "the name of a community"))
_A_NUMBER = Phrase(
    QT_TRANSLATE_NOOP(
        "Phrase", "a number; a row names a recommendation, an initiative, or has a note"
    )
)


class _Reader:
    """The rows below the headers, and what is wrong with them."""

    def __init__(self, event: Event, header: Sequence[str], name: str, ticks: TickColumns) -> None:
        self._event = event
        self._name = name
        self._header = header
        self._ticks = ticks
        self._recommendations = {one.number for one in event.recommendations}
        self.rows: list[Row] = []
        self.reasons: list[Reason] = []
        self.remarks: list[Reason] = []

    def read(self, lines: Sequence[str], start: int, delimiter: str) -> None:
        """Read every row; one with a broken quotation mark ends it, as the rest may be its text."""
        reader = csv.reader(lines[start + 1 :], delimiter=delimiter, strict=True)
        first, filled = start + 2, 0
        try:
            for cells in reader:
                if any(cell.strip() for cell in cells):
                    filled += 1
                    if filled > MOST_COUNTED:
                        break
                    if filled <= MOST_ROWS:
                        self._row(first, cells)
                first = start + 2 + reader.line_num
        except csv.Error:
            self.reasons.append(Reason("quote_open", phrases.line(first)))
        if filled > MOST_ROWS:
            self.reasons.insert(0, too_many(self._name, filled))

    def _row(self, line: int, cells: Sequence[str]) -> None:
        beyond = [cell for cell in cells[len(self._header) :] if cell.strip()]
        if beyond:
            found, expected = str(len(cells)), str(len(self._header))
            self.reasons.append(Reason("more_cells", phrases.line(line), found, expected))
            return
        values = dict.fromkeys(COLUMNS, "")
        for column, cell in zip(self._header, cells, strict=False):
            if column in values and not values[column]:
                values[column] = clean(cell).strip()
        before = len(self.reasons)
        for column, value in values.items():
            if len(value) > LONGEST:
                self._wrong(line, column, value, phrases.at_most(LONGEST))
        if not values["community"]:
            self._wrong(line, "community", "", _COMMUNITY)
        if self._ticks.numbers:
            ticked = self._ticked(line, cells)
            if len(self.reasons) == before:
                self.rows += [Row(line, {**values, "initiative_no": one}) for one in ticked]
            return
        if not any(values[name] for name in NAMES):
            expected = _A_NUMBER
            self._wrong(line, "recommendation_no", "", expected)
        self._check_numbers(line, values)
        if len(self.reasons) == before:
            self.rows.append(Row(line, values))

    def _ticked(self, line: int, cells: Sequence[str]) -> list[str]:
        """The initiatives that a row has ticked."""
        found: list[str] = []
        for at, number in self._ticks.numbers.items():
            cell = clean(cells[at]).strip() if at < len(cells) else ""
            said = self._ticks.said(at, cell) if cell else "no"
            if said == "yes":
                found.append(number)
            elif not said:
                self._wrong(line, number, cell, phrases.YES_OR_NO)
        if not found:
            self.remarks.append(Reason("priority_nothing", phrases.line(line)))
        return found

    def _check_numbers(self, line: int, values: dict[str, str]) -> None:
        recommendation = read_number(values["recommendation_no"])
        if recommendation and recommendation not in self._recommendations:
            numbers = [one.number for one in self._event.recommendations]
            text = QT_TRANSLATE_NOOP("Phrase", "a recommendation from {first} to {last}")
            expected = Phrase(text, first=numbers[0], last=numbers[-1])
            self._wrong(line, "recommendation_no", values["recommendation_no"], expected)
        initiative = values["initiative_no"]
        if not initiative or is_words(initiative):
            return
        numbers = numbers_of(self._event, initiative)
        if not numbers:
            expected = phrases.an_initiative(self._event.number_span())
            self._wrong(line, "initiative_no", initiative, expected)
        elif recommendation:
            own = self._event.by_number[numbers[0]].recommendation
            if own != recommendation:
                place = phrases.line_column(line, "initiative_no")
                self.remarks.append(Reason("other_recommendation", place, initiative, own))

    def _wrong(self, line: int, column: str, found: str, expected: str) -> None:
        found = one_line(clean(found)) or phrases.NOTHING
        place = phrases.line_column(line, column)
        self.reasons.append(Reason("cell", place, found, expected))


def numbers_of(event: Event, text: str) -> tuple[str, ...]:
    """The initiatives with this number: one, or all parts of it (`9` is 9a, 9b and 9c)."""
    number = read_number(text)
    return (number,) if number in event.by_number else event.parts_of(number)


def is_words(text: str) -> bool:
    """Whether an initiative was named in words, not by its number."""
    return not any(char.isdecimal() for char in text)


def whole(table: PriorityTable) -> tuple[Row, ...]:
    """The rows of a table with which nothing is wrong; raises `Refused` with all that is."""
    if table.reasons:
        raise Refused(*table.reasons)
    return table.rows
