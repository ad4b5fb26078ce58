"""A table that somebody made elsewhere: a CSV of any delimiter and encoding, or a workbook's sheet.

What its columns are is for others to say: here is only found where its headers stand, also below
lines of a title, and what stands in each row, with its place (`line 14`, `Answers!14`). Cells are
texts; a formula is what it showed when the file was saved.
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from facilitator import chat_file, phrases
from facilitator.files import WORKBOOKS
from facilitator.reasons import Reason, Refused
from facilitator.text import clean, one_line

MOST_ROWS = 50_000
MOST_COUNTED = 1_000_000
"""Further rows are only counted, and so many of them."""
MOST_BYTES = 64_000_000
MOST_COLUMNS = 200
LONGEST = 20_000
"""Of a cell, in characters."""
MOST_REASONS = 50
DELIMITERS = ",;\t|"

_HEADER_WITHIN = 12
"""The headers stand in one of so many first rows that have anything in them."""
_SAMPLE = 40
_FORM_ROW = '{"ImportId":'

IsHeader = Callable[[str], bool]
"""Whether a cell reads like the header of a column that is looked for."""


@dataclass(frozen=True)
class Line:
    """A row: where it stands, and a cell for each header."""

    place: str
    cells: tuple[str, ...]


@dataclass(frozen=True)
class TableFile:
    """A table as read: `place` is where its headers stand, `reasons` what is wrong with its rows.

    At most `MOST_REASONS` are listed; rows that they are about are not among `rows`. Of a text,
    `encoding` and `delimiter` are what was found; a workbook has neither.
    """

    name: str
    place: str
    headers: tuple[str, ...]
    rows: tuple[Line, ...]
    reasons: tuple[Reason, ...] = ()
    encoding: str = ""
    delimiter: str = ""

    def at(self, row: Line, column: int) -> str:
        """Where a cell stands, for a message: `line 14, E-mail`."""
        return phrases.column(row.place, one_line(self.headers[column]) or str(column + 1))


def read(path: Path, is_header: IsHeader) -> TableFile:
    """The table in a file; a workbook's is on the first of its sheets that looks like one.

    Raises `Refused` (`too_big`, `not_readable`, `no_table_here`, or why a workbook is refused).
    """
    if path.suffix.lower() in WORKBOOKS:
        return _read_workbook(path, is_header)
    text, encoding = chat_file.read_encoded(path, MOST_BYTES)
    return replace(read_text(text, is_header, path.name), encoding=encoding)


def read_text(text: str, is_header: IsHeader, name: str = "") -> TableFile:
    """The table that a text is. Raises `Refused` (`no_table_here`, `quote_open`)."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    # Not by `splitlines`: other signs that end a line may stand inside a cell.
    lines = [f"{line}\n" for line in text.split("\n")]
    start, named = _named_delimiter(lines)
    best: tuple[tuple[int, int], int, str] = (0, 0), 0, ","
    for delimiter in named or DELIMITERS:
        sample = [row for row in islice(_records(lines, start, delimiter), _SAMPLE) if any(row[1])]
        score, at = _header(sample, is_header)
        if score > best[0]:
            best = score, sample[at][0], delimiter
    if best[0] == (0, 0):
        raise Refused(Reason("no_table_here", name))
    _, first, delimiter = best
    table = _table(name, _records(lines, first - 1, delimiter, strict=True), phrases.line)
    return replace(table, delimiter=delimiter)


def _named_delimiter(lines: Sequence[str]) -> tuple[int, str]:
    """`sep=;`, as spreadsheets write it above a table: where the table begins, and the sign."""
    first = lines[0].strip("\r\n\"' ").lower() if lines else ""
    if len(first) == 5 and first.startswith("sep=") and first[4] in DELIMITERS:
        return 1, first[4]
    return (1, "\t") if lines and lines[0].rstrip("\r\n").lower() == "sep=\t" else (0, "")


_Record = tuple[int, list[str]]
"""The line a row begins on, from 1, and its cells."""


def _records(
    lines: Sequence[str], start: int, delimiter: str, *, strict: bool = False
) -> Iterator[_Record]:
    """The rows from a line on, from 0. Raises `_Unclosed` if `strict` where quotes are broken."""
    reader = csv.reader(islice(lines, start, None), delimiter=delimiter, strict=strict)
    first = start + 1
    try:
        for cells in reader:
            yield first, [clean(cell).strip() for cell in cells]
            first = start + 1 + reader.line_num
    except csv.Error as error:
        if strict:
            raise _Unclosed(first) from error


class _Unclosed(Exception):  # noqa: N818 - becomes a reason
    def __init__(self, line: int) -> None:
        super().__init__(line)
        self.line = line


def _header(rows: Sequence[_Record], is_header: IsHeader) -> tuple[tuple[int, int], int]:
    """Which of these rows has the headers, and how much speaks for it; (0, 0) for none.

    The row in which most cells are headers that are looked for; where no row has one, the first
    that is as wide as most, if that is more than one cell.
    """
    best, at = (0, 0), 0
    for index, (_, cells) in enumerate(rows[:_HEADER_WITHIN]):
        known = len({cell for cell in cells if cell and is_header(cell)})
        filled = sum(map(bool, cells))
        if known and (known, filled) > best:
            best, at = (known, filled), index
    if best == (0, 0) and rows:
        widths = Counter(len(cells) for _, cells in rows)
        width, times = max(widths.items(), key=lambda found: (found[1], found[0]))
        if width > 1:
            for index, (_, cells) in enumerate(rows[:_HEADER_WITHIN]):
                if len(cells) == width and all(cells):
                    return (0, times * width), index
    return best, at


def _table(name: str, records: Iterator[_Record], place: Callable[[int], str]) -> TableFile:
    try:
        line, headers = next(records)
    except _Unclosed as broken:
        raise Refused(Reason("quote_open", place(broken.line))) from broken
    while headers and not headers[-1]:
        headers.pop()
    rows: list[Line] = []
    reasons: list[Reason] = []
    filled = 0
    try:
        for first, cells in records:
            if not any(cells) or _is_of_the_form(cells):
                continue
            filled += 1
            if filled > MOST_COUNTED:
                break
            if filled > MOST_ROWS:
                continue  # only counted
            where = place(first)
            found = _problem(where, headers, cells)
            if found is not None:
                reasons.append(found)
                continue
            texts = (*cells[: len(headers)], *[""] * (len(headers) - len(cells)))
            rows.append(Line(where, texts))
    except _Unclosed as broken:
        reasons.append(Reason("quote_open", place(broken.line)))
    if filled > MOST_ROWS:
        reasons.insert(0, too_many(name, filled))
    return TableFile(name, place(line), tuple(headers), tuple(rows), tuple(reasons[:MOST_REASONS]))


def _is_of_the_form(cells: Sequence[str]) -> bool:
    """Whether a row has names of the form's questions, which Qualtrics writes below its headers."""
    return all(cell.startswith(_FORM_ROW) for cell in cells if cell)


def too_many(name: str, rows: int) -> Reason:
    """That a file has so many rows, which are more than can be read."""
    most, counted = phrases.rows(MOST_ROWS), phrases.rows(rows)
    found = phrases.more_rows(MOST_COUNTED) if rows > MOST_COUNTED else counted
    return Reason("too_many_rows", name, found, most)


def _problem(where: str, headers: Sequence[str], cells: Sequence[str]) -> Reason | None:
    if any(cells[len(headers) :]):
        return Reason("more_cells", where, str(len(cells)), str(len(headers)))
    for header, cell in zip(headers, cells, strict=False):
        if len(cell) > LONGEST:
            expected, at = phrases.at_most(LONGEST), phrases.column(where, one_line(header))
            return Reason("cell", at, one_line(cell, 20), expected)
    return None


def _read_workbook(path: Path, is_header: IsHeader) -> TableFile:
    # Whoever only reads CSV files need not wait for what reads workbooks.
    from facilitator.workbook_cells import open_book

    book, _ = open_book(path)
    try:
        best: tuple[tuple[int, int], str, int] = (0, 0), "", 0
        for name in book.names:
            sample = [*islice(_cells(book.rows(name, MOST_COLUMNS)), _SAMPLE)]
            score, at = _header(sample, is_header)
            if score > best[0]:
                best = score, name, sample[at][0]
        if best[0] == (0, 0):
            raise Refused(Reason("no_table_here", path.name))
        _, name, first = best
        below = (one for one in _cells(book.rows(name, MOST_COLUMNS)) if one[0] >= first)
        return _table(path.name, below, lambda line: f"{one_line(name)}!{line}")
    finally:
        book.close()


def _cells(rows: Iterator[tuple[int, Sequence[object]]]) -> Iterator[_Record]:
    for line, row in rows:
        yield line, [_shown(cell) for cell in row[:MOST_COLUMNS]]


def _shown(cell: object) -> str:
    from facilitator.workbook_cells import ErrorValue, Formula
    from facilitator.workbook_kinds import shown
    from facilitator.workbook_text import unescape

    if isinstance(cell, Formula):
        cell = "" if cell.value is None else cell.value
    if isinstance(cell, ErrorValue):
        cell = cell.text
    return clean(unescape(shown(cell))).strip()
