"""Sheets written just as the app writes them, read without a library.

Nearly every workbook that is merged comes as it was exported: rows of cells that are whole numbers
or texts of their own, each cell once and in the order of the columns. One expression reads such a
row whole, in half the time that the fast library takes for it, and nothing has to be packed anew
for that library. It is done only where every sign of a sheet is accounted for; whatever else stands
there, also what only might be read otherwise, is left to the libraries.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import chain, takewhile
from operator import lt
from typing import Any

from facilitator.workbook_gate import MOST_LETTERS

Rows = list[tuple[int, Sequence[Any]]]
"""The rows that have anything in them, each with its number, all of one width."""

_LETTERS = [chr(ord("A") + at) for at in range(26)]
# A plain sheet has no column after AZ.
_COLUMNS = (*_LETTERS, *("A" + letter for letter in _LETTERS))
_CELL_OF_FIRST = re.compile(r'<c r="(A?[A-Z])1"')
# Without the attribute the blanks around a text are no part of it.
_BLANKS = r'(?: xml:space="preserve"|(?!>\s|>[^<]*+(?<=\s)))'
_ENTITY = re.compile("&(?:amp|lt|gt|quot|apos);")
_MOST_LAID_OUT = 12_000_000
"""A library lays a sheet out as one rectangle, which has no more cells than this,"""
_LAID_OUT_EACH = 60
"""nor so many times as many as the sheet has, and some more for a small one."""
_LAID_OUT_ANYHOW = 1000 * _LAID_OUT_EACH
_LEAST_BYTES = 10
"""Here a place for a cell takes as many bytes of a sheet, on average, but for a small one."""

_SHEET = re.compile(
    rb'<sheet name="([^"&<]+)" sheetId="[0-9]+" state="visible" r:id="(rId[0-9]+)" ?/>'
)
_TARGET = re.compile(
    rb'<Relationship Type="http://schemas\.openxmlformats\.org/officeDocument/2006/relationships/'
    rb'worksheet" Target="/(xl/worksheets/[a-z0-9]+\.xml)" Id="(rId[0-9]+)" ?/>'
)
_BOOK = (
    b'<Relationship Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
    b'officeDocument" Target="xl/workbook.xml" Id="rId1"'
)
_FORMAT = re.compile(rb'numFmtId="(?:0|49)"')
"""A number in any other format may be a date."""


class SimpleBook:
    """A workbook that is written as the app does, which was read when it was looked through."""

    def __init__(self, pages: Mapping[str, Rows], merged: dict[str, list[str]]) -> None:
        self.names = [*pages]
        self.merged = merged
        self._pages = pages

    def rows(
        self, name: str, columns: int, last: int | None = None
    ) -> Iterator[tuple[int, Sequence[Any]]]:
        """The rows that have anything in them."""
        page = self._pages[name]
        return iter(page) if last is None else takewhile(lambda row: row[0] <= last, page)

    def close(self) -> None:
        """Let go of it."""


def names_of(parts: Mapping[str, bytes]) -> dict[str, str] | None:
    """The parts that the sheets of a file are, by their names, in their order.

    None where the file says otherwise than the app which they are, or has a format for dates.
    """
    try:
        book, targets = parts["xl/workbook.xml"], parts["xl/_rels/workbook.xml.rels"]
        styles, root = parts["xl/styles.xml"], parts["_rels/.rels"]
        sheets = [(name.decode(), number) for name, number in _SHEET.findall(book)]
    except (KeyError, UnicodeDecodeError):
        return None
    if any(b"<!" in part for part in (book, targets, styles, root)):
        return None
    if _BOOK not in root or root.count(b'/officeDocument"') != 1:
        return None
    if len(sheets) != book.count(b"<sheet ") or b":sheet" in book:
        return None
    if len(_FORMAT.findall(styles)) != styles.count(b"numFmtId"):
        return None
    found = {number: part.decode() for part, number in _TARGET.findall(targets)}
    if len(found) != targets.count(b'/worksheet"'):
        return None
    names = {name: found[number] for name, number in sheets if number in found}
    different = len(names) == len(set(names.values())) == len(sheets)
    return names if different else None


def is_dense(last: int, body: bytes) -> bool:
    """Whether a sheet with this last row can be laid out as a rectangle."""
    area = len(_COLUMNS) * last
    return area <= _LAID_OUT_ANYHOW or area <= min(
        _MOST_LAID_OUT, _LAID_OUT_ANYHOW + _LAID_OUT_EACH * body.count(b'<c r="')
    )


def rows_of(body: bytes) -> Rows | None:
    """The rows in what stands between `<sheetData` and `sheetData>`, as a library gives them.

    A cell is a text or a float, "" where it is empty. None where anything stands there that the app
    does not write.
    """
    # By the letter that is rare: to look for the whole beginning takes longer.
    number = body.count(b"</row")
    try:
        text = body.decode()
    except UnicodeDecodeError:
        return None
    if not number or not _is_simple(text):
        return None
    first = _CELL_OF_FIRST.findall(text, 0, text.find("</row"))
    for width in dict.fromkeys((_COLUMNS.index(first[-1]) + 1 if first else 0, len(_COLUMNS))):
        if width and number * width * _LEAST_BYTES <= len(body) + _LAID_OUT_ANYHOW:
            found = _row(width).findall(text)
            if len(found) == number and is_dense(int(found[-1][0]), body):
                return _laid_out(found, width, escaped="&" in text)
    return None


def _is_simple(text: str) -> bool:
    """Whether nothing here has to be rewritten, but for the entities of XML."""
    if not text.startswith("><row ") or "\r" in text or ("_" in text and "_x" in text):
        return False
    return "&" not in text or len(_ENTITY.findall(text)) == text.count("&")


@cache
def _row(width: int) -> re.Pattern[str]:
    """A row with so many columns: its number, then for each column its text and its number."""
    text = rf"<is><t{_BLANKS}>([^<]{{0,{MOST_LETTERS}}}+)</t></is></c>"
    figure = r"(?:><v>([0-9]{1,15}+)</v></c>| ?/>)"
    value = rf'(?: t="inlineStr">{text}|(?: t="n")?+{figure})'
    cells = (rf'(?:<c r="{letters}\1"(?: s="[0-9]++")?+{value})?+' for letters in _COLUMNS[:width])
    # Nothing stands between two rows, nor behind the last.
    return re.compile(rf'<row r="([0-9]{{1,7}})"[^<>/]*+>{"".join(cells)}</row>(?=<row |</\Z)')


def _laid_out(found: list[tuple[str, ...]], width: int, *, escaped: bool) -> Rows | None:
    lines, *columns = zip(*found, strict=True)
    numbers = [*map(int, lines)]
    if not all(map(lt, chain((0,), numbers), numbers)):
        return None
    values = [_values(*columns[2 * at : 2 * at + 2], escaped=escaped) for at in range(width)]
    while values and not any(value != "" for value in values[-1]):
        values.pop()
    rows = zip(numbers, zip(*values, strict=True), strict=False)
    return [(line, row) for line, row in rows if any(row) or any(one != "" for one in row)]


def _values(texts: Sequence[str], figures: Sequence[str], *, escaped: bool) -> Sequence[Any]:
    without = figures.count("")
    if not without:
        return [*map(float, figures)]
    if escaped and any("&" in text for text in texts):
        texts = [_unescaped(text) if "&" in text else text for text in texts]
    if without == len(figures):
        return texts
    return [float(figure) if figure else text for text, figure in zip(texts, figures, strict=True)]


def _unescaped(text: str) -> str:
    for sign, letter in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'")):
        text = text.replace(sign, letter)
    return text.replace("&amp;", "&")
