"""Sign-ups in a table: a form's export, a spreadsheet, a table of a wiki.

A header says what its columns are, in any order; columns that it does not know are left out.
Without one they are told by what stands in them: a length, a language, `#24`, a link, a date (left
out); of the others the first is the speaker, the second the title, one alone is the title. Columns
of numbers alone are lengths.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Literal

from facilitator.minutes_lines import UNSEEN
from facilitator.reasons import Reason
from facilitator.talk_values import Said, attribute, labelled, tidy
from facilitator.talk_words import EXACT, Field, header
from facilitator.text import ascii_digits

_DELIMITERS = "\t;,"
_MOST_LINES = 40
"""A quoted cell with more lines was never closed."""
_MOST_CELLS = 200
_HEADER_WITHIN = 5
_SAMPLE = 200
_DATE = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:[ T,]{1,2}.{0,30})?")
_EMAIL = re.compile(r"[^\s@]{1,64}@[^\s@]{1,190}\.[^\s@.]{2,24}")


@dataclass(frozen=True)
class Cell:
    """A cell; in a wiki it may name a user, and link somewhere."""

    text: str
    user: bool = False
    link: str = ""


@dataclass(frozen=True)
class Row:
    """A row: where it begins, from 1, its lines as they stood, its cells."""

    line: int
    said: str
    cells: tuple[Cell, ...]
    reason: Reason | None = None

    def has_words(self) -> bool:
        """Whether anything stands in it."""
        return any(cell.text or cell.link for cell in self.cells)


Columns = dict[Field, int]
_Other = Literal["number", "form", "words"]


def read_delimited(text: str, *, header: bool) -> Iterator[Said] | None:
    """The rows of a table of commas, semicolons or tabs; None where the text is no such table.

    With a header that is known; or, if `header` is not asked for, where all rows have as many
    cells, at least two, and quotation marks or a column that is no words.
    """
    lines = text.split("\n")
    start, named = _named_delimiter(lines)
    for delimiter in named or _likely(lines):
        rows = list(
            islice(_rows(lines, start, delimiter), _HEADER_WITHIN + 1 if header else _SAMPLE)
        )
        if not header:
            columns = _guessed(rows, quoted=f'"{delimiter}' in text or f'{delimiter}"' in text)
            if columns is not None:
                return read_rows(_rows(lines, start, delimiter), columns)
            continue
        for row in rows[:-1]:  # one with nothing below it heads nothing
            columns = header_columns(row.cells)
            if columns is not None:
                return _under(lines, start, delimiter, row, columns)
    return None


def header_columns(cells: Sequence[Cell]) -> Columns | None:
    """Where each field stands, if a row is a header: it names two fields, a title or a speaker."""
    best: dict[Field, tuple[int, int]] = {}
    exact = False
    if any(labelled(cell.text) for cell in cells):
        return None  # `Title: Tools`, `Speaker: Ana` say it themselves
    for at, cell in enumerate(cells):
        field, sure = header(cell.text)
        exact = exact or sure == EXACT
        if field is not None and sure > best.get(field, (0, 0))[0]:
            best[field] = sure, at
    if len(best) < (2 if exact else 3) or not {"title", "speaker"} & set(best):
        return None
    return {field: at for field, (_, at) in best.items()}


def guessed_columns(rows: Sequence[Row]) -> Columns:
    """Where each field probably stands, by what most rows have there."""
    found: Columns = {}
    numbers: list[int] = []
    words: list[int] = []
    for at in range(max((len(row.cells) for row in rows), default=0)):
        cells = [row.cells[at] for row in rows if at < len(row.cells) and row.cells[at].text]
        kinds: list[Field | _Other] = [_kind(cell.text) for cell in cells]
        kind = max(dict.fromkeys(kinds), key=kinds.count) if kinds else "form"
        if sum(cell.user for cell in cells) * 2 > len(cells) and "speaker" not in found:
            found["speaker"] = at
        elif kind == "number":
            numbers.append(at)
        elif kind == "words" or kind in found:
            words.append(at)
        elif kind != "form":
            found[kind] = at
    if numbers and "planned" not in found:
        found["planned"] = numbers.pop(0)
    if numbers and "initiative" not in found:
        found["initiative"] = numbers.pop(0)
    if len(words) > 1 and "speaker" not in found:
        found["speaker"] = words.pop(0)
    if words:
        found["title"] = words[0]
    return found


def read_rows(rows: Iterable[Row], columns: Columns, width: int = 0) -> Iterator[Said]:
    """What each row that has words says. More than `width` cells (0: any number) are a reason."""
    for row in rows:
        if row.reason is None and not row.has_words():
            continue
        reason = row.reason
        count = max((at for at, cell in enumerate(row.cells, 1) if cell.text), default=0)
        if reason is None and width and count > width:
            reason = Reason("signup_cells", str(row.line), str(count), str(width))
        cells = {field: row.cells[at] for field, at in columns.items() if at < len(row.cells)}
        texts = {field: cell.text for field, cell in cells.items()}
        link = cells.get("link")
        links = [link.link] if link is not None else [cell.link for cell in row.cells]
        first = next(filter(None, links), "")
        if first:
            texts["link"] = first
        yield Said(row.line, row.said, **texts, reason=reason)


def _rows(lines: Sequence[str], start: int, delimiter: str) -> Iterator[Row]:
    """The rows from a line on, from 0, with the lines each is written on."""
    at = start
    while at < len(lines):
        if not lines[at].strip(UNSEEN):
            at += 1
            continue
        last = min(at + _MOST_LINES, len(lines))
        feed = (f"{lines[n]}\n" if n < last else "" for n in range(at, last + 1))
        # Cells that are closed wrongly are read as far as they go, as spreadsheets do.
        reader = csv.reader(feed, delimiter=delimiter)
        try:
            cells = next(reader, [])
            used = reader.line_num
        except csv.Error:
            cells, used = [], last - at + 1
        reason = None
        if at + used > last:  # a quotation mark is open at the end
            used, cells = 1, [lines[at]]
            reason = Reason("signup_quote", str(at + 1))
        said = "\n".join(lines[at : at + used])
        yield Row(at + 1, said, tuple(Cell(tidy(cell)) for cell in cells[:_MOST_CELLS]), reason)
        at += used


def _under(
    lines: Sequence[str], start: int, delimiter: str, head: Row, columns: Columns
) -> Iterator[Said]:
    """The rows below a header; what stands above it is nothing that its columns name."""
    for row in _rows(lines, start, delimiter):
        if row.line < head.line and row.has_words():
            yield Said(row.line, row.said, reason=Reason("signup_beside", str(row.line)))
        elif row.line > head.line:
            yield from read_rows([row], columns, len(head.cells))


def _likely(lines: Sequence[str]) -> list[str]:
    """The delimiters that may be meant, the likeliest first: by what the first lines have."""
    first = "\n".join(islice(_with_words(lines), _HEADER_WITHIN))
    return sorted((d for d in _DELIMITERS if d in first), key=first.count, reverse=True)


def _named_delimiter(lines: Sequence[str]) -> tuple[int, str]:
    """`sep=;`, as spreadsheets write it above a table: where the table begins, and the sign."""
    first = lines[0].strip(UNSEEN).lower() if lines else ""
    if len(first) == 5 and first.startswith("sep=") and first[4] in _DELIMITERS:
        return 1, first[4]
    return 0, ""


def _with_words(lines: Iterable[str]) -> Iterator[str]:
    return (line for line in lines if line.strip(UNSEEN))


def _guessed(rows: Sequence[Row], *, quoted: bool) -> Columns | None:
    """Columns of a table without a header; None where the rows are no table."""
    widths = {len(row.cells) for row in rows}
    if len(widths) != 1 or widths == {1} or any(row.reason for row in rows):
        return None
    columns = guessed_columns(rows)
    told = set(columns) - {"title", "speaker"}
    if "title" not in columns or not (told or quoted) or (len(rows) < 2 and not quoted):
        return None
    return columns


def _kind(text: str) -> Field | _Other:
    """What a cell without a header looks like: a field, a number, `words`, or `form`."""
    if ascii_digits(text).isdecimal():
        return "number"
    digits = ascii_digits(text)
    if _DATE.fullmatch(digits) or _EMAIL.fullmatch(text):
        return "form"
    found = attribute(text)
    return found[0] if found is not None else "words"
