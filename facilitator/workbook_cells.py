"""The cells of a workbook as plain values, by one of two libraries that say the same.

python-calamine is many times faster, but tells a formula from its value no more than an error from
an empty cell, and lays a sheet out as one rectangle, however far apart its cells are. So every
sheet is looked through as text first: one that is written as plainly as we, Excel, LibreOffice and
Google Sheets write values is read fast; for all others openpyxl reads the whole file.

A cell is a text, a number, a bool, a datetime or a `Span`; "" is an empty one. Texts may hold
escaped letters (`_x0041_`); a file that has any is never read fast.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import time, timedelta
from functools import partial
from io import BytesIO
from itertools import chain, zip_longest
from pathlib import Path
from typing import Any, Protocol
from xml.etree import ElementTree
from zipfile import ZipFile

import python_calamine

from facilitator.reasons import Reason, Refused
from facilitator.workbook_gate import (
    MOST_ROWS,
    MOST_STRINGS,
    Deadline,
    Package,
    damaged,
    let_in,
)
from facilitator.workbook_kinds import Span

# What a newer Excel adds and the library leaves out is of no concern to the person who merges.
warnings.filterwarnings("ignore", category=UserWarning, module="openpyxl")

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

    def rows(self, name: str, columns: int) -> Iterator[Row]:
        """The rows of a sheet that have anything in them, in their order.

        At least the first `columns` columns are there, where they are filled.
        """
        ...

    def close(self) -> None:
        """Let go of it."""
        ...


# Looking through the parts of a file as text

_ROW = b'<row r="'
_CELL = b'<c r="'
_NOT_PLAIN_TEXT = (b"<rPh", b"<!", b"<?", b"_x")
_BLANK_AT_EDGE = re.compile(rb"<t>(?:\s|[^<]*\s</t>)")
_1904 = re.compile(rb"""date1904=["'](?!false|0)""")
_EMPTY_CELL = re.compile(rb'<c r="[A-Z]+[0-9]+"(?: s="[0-9]+")? ?/>')
_EMPTY_ROW = re.compile(rb'<row r="[0-9]+"[^<>]*(?:/>|></row>)')
_MERGED = re.compile(rb'<mergeCell ref="([A-Z]{1,3}[0-9]{1,7}:[A-Z]{1,3}[0-9]{1,7})"')
_OTHER_ENCODING = re.compile(rb"""<\?xml[^>]*encoding=["'](?!utf-8["'])""", re.IGNORECASE)
_MOST_COPIED = 64 * 1024 * 1024


def _strange(rows: int) -> re.Pattern[bytes]:
    """Finds what is not written plainly in a sheet of so many rows, in one pass over its tags.

    Formulas, texts in several fonts or with a reading, comments, rows without a number; cells of
    other kinds than the plain ones, without a place, or far from the others.
    """
    digits = max(2, len(str(rows)) - 1)
    return re.compile(
        rb'<(?:[f!?]|r(?!ow r=")|c(?! r="A?[A-Z][1-9][0-9]{0,%d}"(?: s="[0-9]+")?'
        rb'(?: t="(?:s|n|b|inlineStr)")? ?/?>))' % digits
    )


_STRANGE = {n: _strange(10**n - 1) for n in range(1, 8)}


class _Look:
    """What the texts of a file's parts say about how it can be read."""

    def __init__(self, name: str) -> None:
        self._name = name
        self.plain = True
        self.formulas = False
        self.merged: dict[str, list[str]] = {}
        self._longest = 0
        self._cells = 0

    @property
    def is_plain(self) -> bool:
        """Whether both libraries would say the same, and the fast one uses no more memory."""
        # The fast one copies a shared text for each cell that has it.
        return self.plain and self._longest * self._cells <= _MOST_COPIED

    def part(self, name: str, data: bytes) -> bytes:
        """Look at a part; given back without rows and cells that are only formatted."""
        if _OTHER_ENCODING.match(data[:200].lstrip(b"\xef\xbb\xbf")) or data[:1] not in b"<\xef":
            self.plain = False
        if b"<sheetData" in data:
            return self._sheet(name, data)
        if b"<sst" in data[:1000]:
            self._strings(data)
        elif _1904.search(data[:2000]):
            self.plain = False
        return data

    def _strings(self, data: bytes) -> None:
        number = data.count(b"<si>") + data.count(b"<si ")
        if number > MOST_STRINGS:
            raise Refused(Reason("too_big", self._name, f"{number} texts", f"{MOST_STRINGS} texts"))
        self._longest = max(map(len, data.split(b"</si>")))
        text = data[data.find(b"<sst") :]
        if any(sign in text for sign in _NOT_PLAIN_TEXT):
            self.plain = False
        # A text in several fonts is its parts, blanks between them too.
        if (b"<r>" in text or b"<r " in text) and _BLANK_AT_EDGE.search(text):
            self.plain = False

    def _sheet(self, name: str, data: bytes) -> bytes:
        start, end = data.find(b"<sheetData"), data.rfind(b"</sheetData>")
        if b"<mergeCell " in data:
            self.merged[name] = [ref.decode() for ref in _MERGED.findall(data)]
        if end < 0:
            self.plain = self.plain and b"<sheetData/>" in data
            return data
        body = data[start + len(b"<sheetData") : end]
        rows, cells = body.count(_ROW), body.count(_CELL)
        if (cells > 4000 or rows > 1000) and _all_placed(body, rows, cells):
            body = _EMPTY_ROW.sub(b"", _EMPTY_CELL.sub(b"", body))
            rows, cells = body.count(_ROW), body.count(_CELL)
            data = data[: start + len(b"<sheetData")] + body + data[end:]
        self._cells += cells
        self.formulas = self.formulas or b"<f" in body
        # An underscore is rare, and looking for one letter costs nothing.
        if _STRANGE[min(7, len(str(rows)))].search(body) or (b"_" in body and b"_x" in body):
            self.plain = False
        return data


def _all_placed(body: bytes, rows: int, cells: int) -> bool:
    """Whether every row and cell says where it stands, not by coming after another."""
    return rows == body.count(b"<row") and cells == body.count(b"<c")


Opened = tuple[Book, Deadline]
"""A workbook, and how long reading it may still take."""


def open_book(path: Path) -> Opened:
    """The workbook at `path`, looked through and ready to be read. Raises `Refused`."""
    package = let_in(path)
    try:
        look = _Look(package.name)
        copy = package.copy(look.part)
    finally:
        package.close()
    merged = _by_sheet(copy, look.merged) if look.merged else {}
    exact = partial(ExactBook, package, copy, merged, formulas=look.formulas)
    if look.is_plain:
        with suppress(_NotPlain):
            return FastBook(package, copy, merged, exact), package.deadline
    return exact(), package.deadline


def _by_sheet(copy: BytesIO, merged: dict[str, list[str]]) -> dict[str, list[str]]:
    """What was found in parts of a file, by the names of the sheets that these parts are."""
    try:
        with ZipFile(copy) as archive:
            sheets = ElementTree.fromstring(archive.read("xl/workbook.xml"))
            targets = ElementTree.fromstring(archive.read("xl/_rels/workbook.xml.rels"))
    except (KeyError, ElementTree.ParseError):
        # Without them no library finds a sheet either, and says so.
        return {}
    parts = {one.get("Id"): one.get("Target", "") for one in targets}
    found: dict[str, list[str]] = {}
    for sheet in sheets.iter():
        number = next((v for k, v in sheet.items() if k.endswith("relationships}id")), None)
        part = "xl/" + parts.get(number, "").removeprefix("/xl/")
        if part in merged:
            found[sheet.get("name", "")] = merged[part]
    return found


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
            page = self._pages[name] = sheet.to_python(skip_empty_area=False)
            if not set(map(type, chain.from_iterable(page))) <= _PLAIN_TYPES:
                raise _NotPlain
        return page

    def rows(self, name: str, columns: int) -> Iterator[Row]:
        """All rows that have anything in them."""
        if self._exact is None:
            try:
                self._page(name)
            except _NotPlain:
                self._pages.clear()
                self._exact = self._exact_book()
        if self._exact is not None:
            yield from self._exact.rows(name, columns)
            return
        page = self._pages[name]
        if len(page) > MOST_ROWS:
            raise _too_long(name, len(page))
        for line, row in enumerate(page, start=1):
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


def _too_long(name: str, line: int) -> Refused:
    return Refused(Reason("too_big", name, f"row {line}", f"{MOST_ROWS} rows"))


class ExactBook:
    """Any workbook, read by openpyxl."""

    def __init__(
        self, package: Package, copy: BytesIO, merged: dict[str, list[str]], *, formulas: bool
    ) -> None:
        self.merged = merged
        self._name = package.name
        self._deadline = package.deadline
        self._books = [self._load(copy, values=False)]
        if formulas:
            self._books.append(self._load(copy, values=True))
        self.names = list(self._books[0].sheetnames)

    def _load(self, copy: BytesIO, *, values: bool) -> Any:  # noqa: ANN401
        from openpyxl import load_workbook  # seldom needed, and takes its time to load

        try:
            # Each of the two closes what it reads from.
            own = BytesIO(copy.getbuffer())
            return load_workbook(own, read_only=True, data_only=values, keep_links=False)
        except Exception as error:
            # Whatever the library stumbles over in a foreign file means one thing to its sender.
            raise damaged(self._name, error) from error

    def rows(self, name: str, columns: int) -> Iterator[Row]:
        """All rows that have anything in them, each up to its last filled cell.

        A cell in the last column of every row would have the library make up billions of others,
        so it is only asked for `columns`.
        """
        pages = [self._raw(book, name, columns) for book in self._books]
        for line, found in enumerate(zip_longest(*pages, fillvalue=()), start=1):
            if line % 512 == 0:
                self._deadline.check()
            if line > MOST_ROWS:
                raise _too_long(name, line)
            row, values = found[0], found[-1]
            width = len(row)
            while width and row[width - 1].value is None:
                width -= 1
            if width:
                yield line, [_value(row[at], values, at) for at in range(width)]

    def _raw(self, book: Any, name: str, columns: int) -> Iterator[Sequence[Any]]:  # noqa: ANN401
        try:
            page = book[name]
            # What a file says of its own size is not to be trusted.
            page.reset_dimensions()
            yield from page.iter_rows(max_col=columns)
        except Exception as error:
            raise damaged(self._name, error) from error

    def close(self) -> None:
        """Let go of it."""
        for book in self._books:
            book.close()


def _value(cell: Any, values: Sequence[Any], at: int) -> Any:  # noqa: ANN401 - cells of a library
    value = cell.value
    if value is None:
        return ""
    if cell.data_type == "f":
        saved = values[at] if at < len(values) else None
        if saved is None or saved.data_type == "f":
            return Formula(_formula(value), None)
        if saved.data_type == "e":
            return ErrorValue(str(saved.value))
        return Formula(_formula(value), None if saved.value is None else _plain(saved))
    if cell.data_type == "e":
        return ErrorValue(str(value))
    return _plain(cell)


def _formula(value: object) -> str:
    # An array formula is an object around its text.
    return str(getattr(value, "text", value))


def _plain(cell: Any) -> Any:  # noqa: ANN401
    value = cell.value
    if type(value) is int:
        # As a spreadsheet has it, and the other library.
        return float(value)
    if isinstance(value, time):
        value = timedelta(hours=value.hour, minutes=value.minute, seconds=value.second)
    if isinstance(value, timedelta):
        shown = str(cell.number_format).lower()
        return Span(value.total_seconds(), literal="s" in shown and "[h" not in shown)
    return value
