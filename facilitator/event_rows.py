"""The rows of an event workbook, cell by cell: what they say, and every cell that is wrong.

What the rows say together is for `event_read`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from facilitator import event_headers, phrases
from facilitator.event_cells import KEY, earlier_number
from facilitator.event_headers import Header
from facilitator.event_sheets import EXAMPLE, FACTS, Column, Sheet
from facilitator.reasons import Reason
from facilitator.text import clean, fold, one_line
from facilitator.workbook_about import text_of
from facilitator.workbook_cells import ErrorValue, Formula, Row
from facilitator.workbook_kinds import Unreadable
from facilitator.workbook_text import letters, unescape

_MOST_ROWS = 5_000


@dataclass(frozen=True)
class Page:
    """A sheet, by the name that it has in this workbook, and what was read of it."""

    name: str
    rows: list[Row]


@dataclass
class Record:
    """A row that was read: where it is, and its values by field."""

    line: int
    values: dict[str, Any] = field(default_factory=dict)
    titles: dict[str, str] = field(default_factory=dict)
    earlier: dict[str, str] = field(default_factory=dict)


class Rows:
    """Reads the sheets of a workbook; what is wrong goes to `reasons`, what is odd to `remarks`.

    `columns` says where those of a sheet stand, `lists` the earlier lists that numbers are of.
    """

    def __init__(self, pages: Mapping[str, Page]) -> None:
        self.pages = pages
        self.reasons: list[Reason] = []
        self.remarks: list[Reason] = []
        self.columns: dict[str, dict[str, int]] = {}
        self.lists: tuple[str, ...] = ()
        self._taken: set[tuple[str, str]] = set()
        self._list_version = ""

    # The sheet Event

    def facts(self) -> dict[str, Any]:
        """What the sheet Event says; to be asked before any other sheet."""
        page = self.pages["Event"]
        found: dict[str, Any] = {}
        stands: dict[str, str] = {}
        names = {fold(name): name for name in FACTS}
        for line, row in page.rows:
            name = names.get(fold(text_of(row[0]))) if row else None
            if name is None:
                continue
            where, kind, _ = FACTS[name]
            place = f"{page.name}!B{line}"
            stands.setdefault(where, place)
            text = self._cell(row, 1, place, kind.typed)
            if text.startswith(EXAMPLE):
                self.reasons.append(Reason("event_example", place, one_line(text)))
            elif where in found:
                self.reasons.append(Reason("event_twice", place, name))
            else:
                found[where] = kind.read(text)
        for name, (where, kind, _) in FACTS.items():
            if where in ("title", "id", "list_version") and not found.get(where):
                below = max((line for line, _ in page.rows), default=0) + 1
                place, code = stands.get(where), "event_empty"
                if place is None:
                    place, code = f"{page.name}!A{below}", "event_row_missing"
                self.reasons.append(Reason(code, place, name))
            found.setdefault(where, kind.read(""))
        self._list_version = str(found.get("list_version", ""))
        return found

    # Tables

    def sheet(self, sheet: Sheet) -> Iterator[Record]:
        """The rows of a table that say something."""
        page = self.pages.get(sheet.name)
        if page is None:
            if sheet.needed:
                self.reasons.append(Reason("event_sheet_missing", sheet.name))
            return
        header = self._header(sheet, page)
        if len(page.rows) > _MOST_ROWS:
            found, limit = phrases.rows(len(page.rows)), phrases.rows(_MOST_ROWS)
            self.reasons.append(Reason("too_big", page.name, found, limit))
            return
        if sheet.key.header not in header.places:
            return
        for line, row in page.rows:
            if line > 1 and any(map(text_of, row)):
                record = self._row(sheet, page, header, line, row)
                if record is not None:
                    yield record

    def _header(self, sheet: Sheet, page: Page) -> Header:
        """Where the columns stand."""
        first = next((row for line, row in page.rows if line == 1), ())
        texts = [text_of(cell) for cell in first]
        found = event_headers.read(sheet, page.name, texts, self._list_version)
        self.reasons += found.reasons
        self.remarks += found.remarks
        self.columns[sheet.name] = found.places
        self.lists = tuple(found.lists) if sheet.renumbered else self.lists
        return found

    def _row(
        self,
        sheet: Sheet,
        page: Page,
        header: Header,
        line: int,
        row: Sequence[Any],
    ) -> Record | None:
        if any(text_of(cell).startswith(EXAMPLE) for cell in row):
            self.reasons.append(Reason("event_example", f"{page.name}!{line}:{line}", ""))
            return None
        record = Record(line)
        for column in sheet.columns:
            at = header.places.get(column.header)
            place = self.place(sheet, column, line)
            text = "" if at is None else self._cell(row, at, place, column.kind.typed)
            if not text and column.needed and at is not None:
                self.reasons.append(Reason("event_empty", place, column.header))
            if not text and (column.needed or column.field in _OWN_NOTHING):
                continue
            try:
                record.values[column.field] = column.kind.read(text) if text else _empty(column)
            except Unreadable as error:
                found = one_line(text)
                self.reasons.append(Reason("event_cell", place, found, error.expected))
        for name, at in header.lists.items():
            place = f"{page.name}!{letters(at + 1)}{line}"
            try:
                number = earlier_number(self._cell(row, at, place, KEY.typed))
            except Unreadable as error:
                found = one_line(text_of(row[at]))
                self.reasons.append(Reason("event_cell", place, found, error.expected))
                continue
            if number and (name, number) in self._taken:
                self.reasons.append(Reason("event_twice", place, number))
            elif number:
                record.earlier[name] = number
                self._taken.add((name, number))
        for code, at in header.titles.items():
            place = f"{page.name}!{letters(at + 1)}{line}"
            if text := self._cell(row, at, place, None):
                record.titles[code] = text
        return record

    def _cell(self, row: Sequence[Any], at: int, place: str, typed: Any) -> str:  # noqa: ANN401
        cell = row[at] if at < len(row) else ""
        if isinstance(cell, Formula):
            if cell.value is None:
                self.reasons.append(Reason("event_formula", place, one_line(cell.text)))
                return ""
            cell = cell.value
        if isinstance(cell, ErrorValue):
            self.reasons.append(Reason("event_formula", place, one_line(cell.text)))
            return ""
        if isinstance(cell, str) or typed is None:
            return text_of(cell)
        return clean(unescape(typed(cell))).strip()

    def place(self, sheet: Sheet, column: Column, line: int) -> str:
        """A cell of a table, as people name it; its row, where the column is not there."""
        at = self.columns[sheet.name].get(column.header)
        name = self.pages[sheet.name].name
        return f"{name}!{letters(at + 1)}{line}" if at is not None else f"{name}!{line}:{line}"


_OWN_NOTHING = ("vote.picks", "vote.places", "order", "planned")
"""Columns whose empty cells leave what a vote or a talk has of itself."""


def _empty(column: Column) -> Any:  # noqa: ANN401 - what an empty cell stands for
    return () if column.field in _LISTS else ""


_LISTS = ("unverified", "initiatives", "supporting", "vote.offered", "days", "interpreted")
