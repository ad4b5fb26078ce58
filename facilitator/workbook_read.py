"""Read a workbook as people send it: exactly, or with every reason why not.

Nothing of the file is executed or followed. Reading ends at the bounds of `workbook_gate`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice
from pathlib import Path

from facilitator import event_lists, list_reading, phrases, workbook_about
from facilitator.delivery import BadFile, Delivery
from facilitator.event import Event
from facilitator.reasons import Reason, Refused
from facilitator.text import one_line
from facilitator.words import QT_TRANSLATE_NOOP, Phrase
from facilitator.workbook import SHEETS, Column, Sheet
from facilitator.workbook_about import text_of
from facilitator.workbook_cells import Book, Opened, Row, open_book
from facilitator.workbook_gate import (
    MOST_COLUMNS,
    MOST_FILLED,
    MOST_REASONS,
    Deadline,
    shown_name,
)
from facilitator.workbook_records import Records
from facilitator.workbook_table import read_table
from facilitator.workbook_text import letters
from facilitator.workbook_totals import too_many_remarks, total_remarks

_UPPER = 10
"""Down to this row a header is looked for: a title above it is easily put in."""
_BESIDE = 8
"""So many columns beside the last of ours are looked at for cells without a header."""
_BEYOND = MOST_COLUMNS
"""Where a missing optional column is read: beyond the end of every row."""


def read(path: Path, event: Event) -> Delivery:
    """The workbook at `path`. Raises `Refused` with every reason, as sheet!cell."""
    return read_opened(path, event, open_book(path))


def read_opened(path: Path, event: Event, opened: Opened) -> Delivery:
    """The workbook that was opened from `path`, which is let go of then. Raises as `read`."""
    book, deadline = opened
    try:
        return _Reader(path, event, book, deadline).read()
    finally:
        book.close()


class _Reader:
    def __init__(self, path: Path, event: Event, book: Book, deadline: Deadline) -> None:
        self._name = shown_name(path)
        self._event = event
        self._book = book
        self._deadline = deadline
        self._reasons: list[Reason] = []

    def read(self) -> Delivery:
        found = self._about()
        now, self._event = self._event, event_lists.as_in(self._event, found.list_version)
        records = Records(self._event, found, now.list_version)
        names = self._sheets(found)
        for sheet in SHEETS:
            if sheet.name in names:
                self._sheet(sheet, names[sheet.name], found, records)
            elif not sheet.optional:
                self._reasons.append(Reason("sheet_missing", sheet.name))
        if "Workbooks" in names and not found.room:
            rows = list(self._book.rows(names["Workbooks"], MOST_COLUMNS))
            found.received, wrong = workbook_about.received(rows, self._event, "Workbooks")
            self._reasons += wrong
        records.finish()
        self._reasons += records.reasons
        if self._reasons:
            raise BadFile(found.room, *self._reasons[:MOST_REASONS])
        # What decides who is first goes before what was left out.
        found.remarks[:0] = too_many_remarks(found, self._event)
        found.remarks += total_remarks(found, self._event)
        return list_reading.translated(found, now)

    def _about(self) -> Delivery:
        about = [name for name in self._book.names if _folded(name) == "about"]
        sheet = "About" if "About" in about else next(iter(about), None)
        if sheet is None:
            found = Phrase(QT_TRANSLATE_NOOP("Phrase", "it has no sheet About"))
            raise Refused(Reason("not_a_room_workbook", self._name, found, phrases.ROOM_WORKBOOK))
        facts = workbook_about.facts(self._name, self._book.rows(sheet, 2))
        return workbook_about.delivery(self._name, facts, self._event)

    # Sheets

    def _sheets(self, found: Delivery) -> dict[str, str]:
        """The names that our sheets have in this file; what is not ours is remarked on."""
        expected = {_folded(sheet.name): sheet.name for sheet in SHEETS}
        expected |= {_folded(name): name for name in ("Summary", "About", "Workbooks")}
        names: dict[str, str] = {}
        others: list[str] = []
        # The one that is written as we write it goes before one that only reads alike.
        exact = {*expected.values()}
        for name in sorted(self._book.names, key=lambda name: name not in exact):
            ours = expected.get(_folded(name))
            if ours is None or ours in names:
                others.append(name)
            else:
                names[ours] = name
        missing = [sheet for sheet in SHEETS if sheet.name not in names]
        if missing and others:
            headers = {name: {text_of(cell) for cell in self._header(name)[1]} for name in others}
            for sheet in missing:
                self._renamed(sheet, headers, names, found)
        left = [name for name in others if name not in names.values()]
        found.remarks += [Reason("extra_sheet", one_line(name)) for name in left]
        return names

    def _renamed(
        self, sheet: Sheet, headers: dict[str, set[str]], names: dict[str, str], found: Delivery
    ) -> None:
        """Recognise a sheet that bears another name by its columns."""
        needed = {column.header for column in sheet.columns if not column.optional}
        like = [name for name, has in headers.items() if needed <= has]
        if len(like) == 1:
            names[sheet.name] = like[0]
            found.remarks.append(Reason("sheet_renamed", self._name, one_line(like[0]), sheet.name))
        elif like:
            shown = one_line(", ".join(like))
            self._reasons.append(Reason("sheet_twice", self._name, shown, sheet.name))

    def _header(self, name: str, sheet: Sheet | None = None) -> Row:
        """The row of our headers, also where somebody has put a title above it; else row 1."""
        first: Row = (1, ())
        for line, row in self._book.rows(name, MOST_COLUMNS, _UPPER if sheet else 1):
            if line == 1:
                first = line, row
            if sheet is not None and self._is_header(row, sheet):
                return line, row
        return first

    def _is_header(self, row: Sequence[object], sheet: Sheet) -> bool:
        """Whether more than half of our headers stand in a row."""
        if _as_written(sheet, row) is not None:
            return True
        ours = {*map(_folded, sheet.headers)}
        return 2 * len(ours & {_folded(text_of(cell)) for cell in row}) > len(ours)

    def _sheet(self, sheet: Sheet, name: str, found: Delivery, records: Records) -> None:
        top, header = self._header(name, sheet)
        columns = self._columns(sheet, top, header, found)
        if columns is None:
            return
        if top > 1:
            found.remarks.append(Reason("rows_above", sheet.name, str(top)))
        width = 1 + max(at for _, at in columns if at < MOST_COLUMNS)
        below = (row for row in self._book.rows(name, width + _BESIDE) if row[0] > top)
        rows = [*islice(below, MOST_FILLED + 1)]
        if len(rows) > MOST_FILLED:
            found_row, limit = phrases.row(rows[-1][0]), phrases.rows(MOST_FILLED)
            self._reasons.append(Reason("too_big", sheet.name, found_row, limit))
            return
        self._deadline.check()
        self._stray(sheet, header, rows, found)
        self._merged(sheet, name, columns, rows)
        table = read_table(sheet, columns, rows)
        self._deadline.check()
        expected, present = (
            found.counts.get(sheet.name, 0),
            len(table.lines) - len(table.added) - len(table.sums),
        )
        if present < expected:
            found.remarks.append(Reason("rows_missing", sheet.name, str(present), str(expected)))
        found.remarks += [
            Reason("row_of_sums", f"{sheet.name}!{table.lines[at]}:{table.lines[at]}")
            for at in table.sums
        ]
        records.take(table)

    def _stray(
        self, sheet: Sheet, header: Sequence[object], rows: Sequence[Row], found: Delivery
    ) -> None:
        """Remark on what stands in columns without a header."""
        width = max((len(row) for _, row in rows), default=0)
        first = 0 if _as_written(sheet, header) is None else len(header)
        bare = [at for at in range(first, width) if at >= len(header) or not text_of(header[at])]
        for at in bare[:MOST_REASONS]:
            said = ((line, text_of(row[at])) for line, row in rows if at < len(row))
            line, text = next((one for one in said if one[1]), (0, ""))
            if text:
                place = f"{sheet.name}!{letters(at + 1)}{line}"
                found.remarks.append(Reason("stray_cell", place, one_line(text)))

    def _merged(
        self, sheet: Sheet, name: str, columns: list[tuple[Column, int]], rows: list[Row]
    ) -> None:
        """A reason for cells that were made one over several rows: whose value is it now?"""
        used = {at + 1 for _, at in columns}
        last = rows[-1][0] if rows else 1
        for ref in self._book.merged.get(name, ()):
            from openpyxl.utils.cell import range_boundaries  # only where there is something to see

            left, top, right, bottom = (edge or 0 for edge in range_boundaries(ref))
            if bottom > top and top <= last and any(left <= at <= right for at in used):
                self._reasons.append(Reason("merged_cells", f"{sheet.name}!{ref}"))
                if len(self._reasons) > MOST_REASONS:
                    return

    # Columns

    def _columns(
        self, sheet: Sheet, top: int, header: Sequence[object], found: Delivery
    ) -> list[tuple[Column, int]] | None:
        """Where the columns stand; None, with reasons, where one is missing or there twice."""
        as_written = _as_written(sheet, header)
        if as_written is not None:
            return as_written
        ours = {_folded(header): header for header in sheet.headers}
        places: dict[str, int] = {}
        others: list[tuple[int, str]] = []
        for at, cell in enumerate(header):
            text = text_of(cell)
            known = ours.get(_folded(text))
            place = f"{sheet.name}!{letters(at + 1)}{top}"
            if known in places:
                self._reasons.append(Reason("column_twice", place, known))
            elif known is not None:
                places[known] = at
            elif text:
                others.append((at, text))
        missing = [c.header for c in sheet.columns if c.header not in places and not c.optional]
        if missing:
            self._missing(sheet, top, missing, others)
            return None
        for at, text in others:
            place = f"{sheet.name}!{letters(at + 1)}{top}"
            found.remarks.append(Reason("extra_column", place, one_line(text)))
        order = [places[header] for header in sheet.headers if header in places]
        if order != sorted(order):
            found.remarks.append(Reason("columns_moved", sheet.name))
        return [(c, places.get(c.header, _BEYOND)) for c in sheet.columns]

    def _missing(
        self, sheet: Sheet, top: int, missing: Sequence[str], others: Sequence[tuple[int, str]]
    ) -> None:
        if 2 * len(missing) > len(sheet.headers):
            begins = ", ".join(sheet.headers[:4])
            self._reasons.append(Reason("no_header", f"{sheet.name}!{top}:{top}", "", begins))
            return
        if len(missing) == len(others) == 1:
            at, text = others[0]
            place = f"{sheet.name}!{letters(at + 1)}{top}"
            self._reasons.append(Reason("column_renamed", place, one_line(text), missing[0]))
            return
        for header in missing:
            place = f"{sheet.name}!{top}:{top}"
            self._reasons.append(Reason("column_missing", place, expected=header))


def _as_written(sheet: Sheet, header: Sequence[object]) -> list[tuple[Column, int]] | None:
    """Where the columns stand, if this header is one that the app writes."""
    places: list[tuple[Column, int]] = []
    at = 0
    for column in sheet.columns:
        if at < len(header) and header[at] == column.header:
            places.append((column, at))
            at += 1
        elif column.optional:
            places.append((column, _BEYOND))
        else:
            return None
    return places if at == len(header) else None


def _folded(name: str) -> str:
    """A header or the name of a sheet, whatever its capital letters and blanks."""
    return re.sub(r"\s+", " ", name).strip().casefold()
