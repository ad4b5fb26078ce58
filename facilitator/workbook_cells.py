"""The cells of a workbook as plain values, by one of two libraries that say the same.

python-calamine is many times faster, but tells a formula from its value no more than an error from
an empty cell, and lays a sheet out as one rectangle, however far apart its cells are. So every
sheet is looked through as text first: one that is written as plainly as we, Excel, LibreOffice and
Google Sheets write values is read fast; for all others openpyxl reads the whole file, after a
closer look at it.

A cell is a text, a number, a bool, a datetime or a `Span`; "" is an empty one. Texts may hold
escaped letters (`_x0041_`); a file that has any is never read fast.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import time, timedelta
from functools import partial
from io import BytesIO
from itertools import chain, islice
from math import inf
from pathlib import Path
from typing import Any, Protocol, TypeVar

import python_calamine

from facilitator import phrases
from facilitator.reasons import Reason, Refused
from facilitator.words import QT_TRANSLATE_NOOP, Phrase
from facilitator.workbook_close import CloseLook, look_closely, sheet_parts
from facilitator.workbook_gate import (
    MOST_ROWS,
    MOST_SHEETS,
    MOST_TEXT,
    Deadline,
    Package,
    damaged,
    let_in,
    packed,
)
from facilitator.workbook_kinds import Span
from facilitator.workbook_look import Look
from facilitator.workbook_plain import SimpleBook, names_of

# What a newer Excel adds and the library leaves out is of no concern to the person who merges.
warnings.filterwarnings("ignore", category=UserWarning, module="openpyxl")

T = TypeVar("T")
Row = tuple[int, Sequence[Any]]
"""The number of a row, from 1, and its cells from column A on, as many as there are."""


@dataclass(frozen=True)
class Formula:
    """A cell with a formula, and the value that it had when the file was saved, or None."""

    text: str
    value: Any


@dataclass(frozen=True)
class ErrorValue:
    """A cell that shows an error such as `#N/A`, itself or as what its formula gives."""

    text: str


class Book(Protocol):
    """An opened workbook. Whatever is wrong with it, reading raises `Refused`."""

    names: list[str]
    merged: dict[str, list[str]]
    """By sheet, which cells of it are merged: `F2:F5`."""

    def rows(self, name: str, columns: int, last: int | None = None) -> Iterator[Row]:
        """The rows of a sheet that have anything in them, in their order, up to row `last`.

        At least the first `columns` columns are there, where they are filled.
        """
        ...

    def close(self) -> None:
        """Let go of it."""
        ...


Opened = tuple[Book, Deadline]
"""A workbook, and how long reading it may still take."""


def open_book(path: Path) -> Opened:
    """The workbook at `path`, looked through and ready to be read. Raises `Refused`."""
    package = let_in(path)
    try:
        # Of a large file there is never more in memory than its copy.
        look = Look(package.name, simply=package.unpacked <= _AT_ONCE)
        looked_at = package.parts(look.part)
        parts = [*looked_at] if package.unpacked <= _AT_ONCE else looked_at
        if isinstance(parts, list) and look.is_plain:
            book = _simply(dict(parts), look)
            if book is not None:
                return book, package.deadline
        copy = packed(parts)
    finally:
        package.close()
    exact = partial(_exactly, package, copy, look.merged)
    if look.is_plain:
        merged = _by_sheet(sheet_parts(copy), look.merged) if look.merged else {}
        with suppress(_NotPlain):
            return FastBook(package, copy, merged, exact), package.deadline
    return exact(), package.deadline


def _simply(parts: Mapping[str, bytes], look: Look) -> SimpleBook | None:
    """The file, if all its sheets are written as the app does."""
    names = names_of(parts)
    if names is None or not look.pages.keys() >= {*names.values()} or len(names) > MOST_SHEETS:
        return None
    return SimpleBook(_by_sheet(names, look.pages), _by_sheet(names, look.merged))


def _exactly(package: Package, copy: BytesIO, merged: Mapping[str, list[str]]) -> ExactBook:
    parts = sheet_parts(copy)
    found = look_closely(package, copy, parts)
    found.merged = {**merged, **found.merged}
    return ExactBook(package, copy, found, parts)


def _by_sheet(parts: Mapping[str, str], found: Mapping[str, T]) -> dict[str, T]:
    """What was found in parts of a file, by the names of the sheets that these parts are."""
    return {name: found[part] for name, part in parts.items() if part in found}


class _NotPlain(Exception):  # noqa: N818 - no error: the other library reads it
    """The fast library stumbled over a file; what is wrong, if anything, the exact one says."""


_PLAIN_TYPES = {str, float, int, bool}
# Larger files are read sheet by sheet, so that not all of them is in memory at once.
_AT_ONCE = 8 * 1024 * 1024


class FastBook:
    """A plainly written workbook, read by python-calamine."""

    def __init__(
        self,
        package: Package,
        copy: BytesIO,
        merged: dict[str, list[str]],
        exact: Callable[[], Book],
    ) -> None:
        self.merged = merged
        self._deadline = package.deadline
        self._name = package.name
        self._exact_book = exact
        self._exact: Book | None = None
        self._pages: dict[str, list[list[Any]]] = {}
        self._book: Any = _trying(python_calamine.load_workbook, copy)
        self.names = [
            sheet.name
            for sheet in self._book.sheets_metadata
            if sheet.typ == python_calamine.SheetTypeEnum.WorkSheet
        ]
        _not_too_many(self.names, self._name)
        self._small = package.unpacked <= _AT_ONCE
        if self._small:
            for name in self.names:
                if name != "Summary":
                    self._page(name)

    def _page(self, name: str) -> list[list[Any]]:
        """All rows of a sheet; those of a large file are only kept until the next is asked for."""
        page = self._pages.get(name)
        if page is None:
            self._deadline.check()
            if not self._small:
                self._pages.clear()
            sheet = _trying(self._book.get_sheet_by_name, name)
            page = self._pages[name] = _trying(partial(sheet.to_python, skip_empty_area=False))
            if not set(map(type, chain.from_iterable(page))) <= _PLAIN_TYPES:
                raise _NotPlain
        return page

    def rows(self, name: str, columns: int, last: int | None = None) -> Iterator[Row]:
        """The rows that have anything in them."""
        if self._exact is None:
            try:
                self._page(name)
            except _NotPlain:
                self._pages.clear()
                self._exact = self._exact_book()
        if self._exact is not None:
            yield from self._exact.rows(name, columns, last)
            return
        page = self._pages[name]
        if len(page) > MOST_ROWS:
            raise _too_long(name, len(page))
        for line, row in enumerate(islice(page, last), start=1):
            # A zero is something too.
            if any(row) or any(value != "" for value in row):
                yield line, row

    def close(self) -> None:
        """Let go of it."""
        if self._exact is not None:
            self._exact.close()


def _trying(work: Callable[..., Any], *given: object) -> Any:  # noqa: ANN401
    try:
        return work(*given)
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:
        # What makes a library of another language panic is no Exception.
        raise _NotPlain from error


def _not_too_many(names: Sequence[str], file: str) -> None:
    if len(names) > MOST_SHEETS:
        text = QT_TRANSLATE_NOOP("Phrase", "{number} sheets")
        found, most = (Phrase(text, number=number) for number in (len(names), MOST_SHEETS))
        raise Refused(Reason("too_big", file, found, most))


def _too_long(name: str, line: int) -> Refused:
    return Refused(Reason("too_big", name, phrases.row(line), phrases.rows(MOST_ROWS)))


class _Watched(BytesIO):
    """A file that a library reads until the time is over, whatever it is busy with."""

    def __init__(self, data: memoryview, deadline: Deadline) -> None:
        super().__init__(data)
        self._deadline = deadline

    def read(self, size: int | None = -1, /) -> bytes:
        """As of any file. Raises `Refused` (`too_slow`)."""
        self._deadline.check()
        return super().read(size)


class ExactBook:
    """Any workbook that was looked at closely, read by openpyxl."""

    def __init__(
        self, package: Package, copy: BytesIO, found: CloseLook, parts: Mapping[str, str]
    ) -> None:
        self.merged = _by_sheet(parts, found.merged)
        self._name = package.name
        self._deadline = package.deadline
        self._formulas = _by_sheet(parts, found.formulas)
        self._last = _by_sheet(parts, found.last)
        self._letters = 0
        from openpyxl import load_workbook  # seldom needed, and takes its time to load

        try:
            source = _Watched(copy.getbuffer(), self._deadline)
            # With formulas the library would work out each one that is shared for its cell.
            self._book: Any = load_workbook(source, True, data_only=True, keep_links=False)
        except Refused:
            raise
        except Exception as error:
            # Whatever the library stumbles over in a foreign file means one thing to its sender.
            raise damaged(self._name, error) from error
        self.names = list(self._book.sheetnames)
        _not_too_many(self.names, self._name)

    def rows(self, name: str, columns: int, last: int | None = None) -> Iterator[Row]:
        """The rows that have anything in them, each up to its last filled cell.

        A cell in the last column of every row would have the library make up billions of others,
        so it is only asked for `columns`.
        """
        formulas = self._formulas.get(name, {})
        filled = self._last.get(name, MOST_ROWS)
        last = filled if last is None else min(last, filled)
        gap: object = None
        for line, row in enumerate(self._raw(name, columns, last), start=1):
            if line % 512 == 0:
                self._deadline.check()
            if row is gap:
                # The library gives the same row for each that is missing.
                continue
            known = formulas.get(line, {})
            width = len(row)
            least = min(width, max(known, default=0))
            while width > least and row[width - 1].value is None:
                width -= 1
            if width:
                yield line, self._values(row[:width], known)
            else:
                gap = row

    def _values(self, row: Sequence[Any], formulas: Mapping[int, str]) -> list[Any]:
        values = [_value(cell) for cell in row]
        self._letters += sum(len(value) for value in values if type(value) is str)
        if self._letters > MOST_TEXT:
            found = Phrase(
                QT_TRANSLATE_NOOP("Phrase", "{number} MB of text"), number=self._letters >> 20
            )
            most = phrases.megabytes(MOST_TEXT >> 20)
            raise Refused(Reason("too_big", self._name, found, most))
        for column, text in formulas.items():
            if column <= len(values) and not isinstance(values[column - 1], ErrorValue):
                value = values[column - 1] if row[column - 1].value is not None else None
                values[column - 1] = Formula(f"={text}", value)
        return values

    def _raw(self, name: str, columns: int, last: int) -> Iterator[Sequence[Any]]:
        line = 0
        try:
            page = self._book[name]
            # What a file says of its own size is not to be trusted.
            page.reset_dimensions()
            for row in page.iter_rows(max_row=last, max_col=columns):
                line += 1
                yield row
        except Refused:
            raise
        except Exception as error:
            where = f"{name}, after row {line}" if line else name
            raise damaged(self._name, ValueError(f"{where}: {error}")) from error

    def close(self) -> None:
        """Let go of it."""
        self._book.close()


def _value(cell: Any) -> Any:  # noqa: ANN401 - cells of a library
    value = cell.value
    if value is None:
        return ""
    if cell.data_type == "e":
        return ErrorValue(str(value))
    if type(value) is int:
        # As a spreadsheet has it, and the other library.
        return float(value) if abs(value) < 10**300 else inf
    if isinstance(value, time):
        value = timedelta(hours=value.hour, minutes=value.minute, seconds=value.second)
    if isinstance(value, timedelta):
        shown = str(cell.number_format).lower()
        return Span(value.total_seconds(), literal="s" in shown and "[h" not in shown)
    return value
