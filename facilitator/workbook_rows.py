"""Rows of a sheet as they stand in the file, written past the library that makes the rest of it.

The library makes an object of every cell; thirty thousand notes are a million of them. Here a row
is text from the start, in a temporary file until the sheet is complete.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO, cast
from weakref import WeakKeyDictionary

from openpyxl import Workbook
from openpyxl.cell import Cell as SheetCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from facilitator.room_content import RIVAL, Row
from facilitator.text import begins_right_to_left, clean
from facilitator.workbook import Cell, Column, Sheet
from facilitator.workbook_text import LONGEST, escape, pieces

# A font without a name is whatever the reader falls back to, in LibreOffice one with serifs.
FONT = "Calibri"
QUIET = Font(name=FONT, size=11, color="72777D")
TOP = Alignment(vertical="top")
WRAPPED = Alignment(vertical="top", wrap_text=True)
# LibreOffice does not look at the letters: what is not said is read from left to right.
WRAPPED_FROM_RIGHT = Alignment(vertical="top", wrap_text=True, readingOrder=2)
# A figure ends where the text of the next column begins.
_INDENTED = Alignment(horizontal="right", vertical="top", indent=1)
# Where a person scrolls to no more; the merge still needs them.
MACHINE = ("Box", "List version", "Workbook", "Id", "Version", "Check")

_RIVAL = Font(name=FONT, size=11, color="72777D", italic=True)
_IN_MEMORY = 4 * 1024 * 1024
_END = b"</sheetData>"

_STYLES: WeakKeyDictionary[Workbook, dict[tuple[int, int], tuple[int, Alignment, Font | None]]] = (
    WeakKeyDictionary()
)
"""What `style` has found in a workbook: the library looks through all it knows for each cell."""


class SheetRows:
    """The rows below a header, as XML. `last` is the line of the last one."""

    def __init__(self, columns: int, folder: Path) -> None:
        self._letters = [get_column_letter(at) for at in range(1, columns + 1)]
        self._file: IO[bytes] = tempfile.SpooledTemporaryFile(  # noqa: SIM115 - closed by `close`
            _IN_MEMORY, dir=str(folder)
        )
        self.last = 1

    def add(
        self,
        cells: Sequence[Cell],
        styles: Sequence[int],
        turned: Mapping[int, int] | None = None,
        indented: Mapping[int, int] | None = None,
    ) -> None:
        """Put one row below the others; `styles` are the numbers that `style` gave.

        `turned` has, by these, the styles of texts that are read from right to left, `indented`
        those of figures.
        """
        self.last += 1
        line = self.last
        found = [f'<row r="{line}">']
        for letter, value, usual in zip(self._letters, cells, styles, strict=True):
            style = usual
            if isinstance(value, str):
                text = clean(value)
                if turned and begins_right_to_left(text):
                    style = turned.get(usual, usual)
                if "&" in text or "<" in text or ">" in text:
                    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                space = ' xml:space="preserve"' if text != text.strip() or "\n" in text else ""
                found.append(
                    f'<c r="{letter}{line}" s="{style}" t="inlineStr">'
                    f"<is><t{space}>{text}</t></is></c>"
                )
            elif value is not None:
                style = indented.get(usual, usual) if indented else usual
                found.append(f'<c r="{letter}{line}" s="{style}"><v>{value}</v></c>')
        found.append("</row>")
        self._file.write("".join(found).encode())

    def finish(self) -> None:
        """A table needs a row below its header, also when there is nothing to put into it."""
        if self.last == 1:
            self.last = 2
            cells = "".join(f'<c r="{letter}2"/>' for letter in self._letters)
            self._file.write(f'<row r="2">{cells}</row>'.encode())

    @property
    def reference(self) -> str:
        """The cells from the first header to the last row: `A1:W120`."""
        return f"A1:{self._letters[-1]}{self.last}"

    def put_into(self, page: bytes, target: IO[bytes]) -> None:
        """Write `page`, the sheet with only its header, to `target` with these rows in it."""
        head, end, tail = page.partition(_END)
        header = f'<dimension ref="A1:{self._letters[-1]}1" />'.encode()
        target.write(head.replace(header, f'<dimension ref="{self.reference}" />'.encode()))
        self._file.seek(0)
        shutil.copyfileobj(self._file, target, 1024 * 1024)
        target.write(end + tail)

    def close(self) -> None:
        """Let go of the temporary file."""
        self._file.close()


class RecordStyles:
    """How the cells of a sheet's rows look: shown ones, removed ones, and versions beside them.

    `turned` says which style of a text is the same from right to left.
    """

    def __init__(self, page: Worksheet, sheet: Sheet) -> None:
        wrapped = [WRAPPED if column.width >= 26 else TOP for column in sheet.columns]
        machine = [column.header in MACHINE for column in sheet.columns]
        self._shown = [
            style(page, alignment, QUIET if quiet else None)
            for alignment, quiet in zip(wrapped, machine, strict=True)
        ]
        self._removed = [style(page, alignment, QUIET) for alignment in wrapped]
        self._rival = [style(page, alignment, _RIVAL) for alignment in wrapped]
        self.turned = {
            style(page, WRAPPED, font): style(page, WRAPPED_FROM_RIGHT, font)
            for font in (None, QUIET, _RIVAL)
        }

    def of(self, row: Row) -> list[int]:
        """The numbers of the styles of a row's cells."""
        if RIVAL in row:
            return self._rival
        return self._removed if row["deleted"] else self._shown


def indented(page: Worksheet) -> dict[int, int]:
    """By every style of a row, the one of its figures: they keep away from the next column."""
    return {
        style(page, alignment, font): style(page, _INDENTED, font)
        for alignment in (TOP, WRAPPED)
        for font in (None, QUIET, _RIVAL)
    }


def style(page: Worksheet, alignment: Alignment, font: Font | None = None) -> int:
    """The number of a cell style in the workbook of `page`; these must not be changed later."""
    known = _STYLES.setdefault(cast(Workbook, page.parent), {})
    asked = id(alignment), id(font)
    if asked not in known:
        cell = SheetCell(page, 1, 1)
        cell.alignment = alignment
        if font is not None:
            cell.font = font
        # What is asked for is kept with the answer: another object must not get its address.
        known[asked] = cell.style_id, alignment, font
    return known[asked][0]


def parts(sheet: Sheet, row: Row) -> list[list[Cell]]:
    """A record as the cells of one row, or of several where a text is too long for a cell."""
    cells: list[Cell] = []
    longest = 0
    for column in sheet.columns:
        cell = column.kind.write(row[column.field])
        if isinstance(cell, str):
            cell = escape(cell)
            longest = max(longest, len(cell))
        cells.append(cell)
    # Only what is nowhere near the limit is taken for short without counting its UTF-16 units.
    if longest * 2 <= LONGEST:
        return [cells]
    texts = [pieces(cell) if isinstance(cell, str) else [cell] for cell in cells]
    height = max(len(text) for text in texts)
    if height == 1:
        return [cells]
    found: list[list[Cell]] = []
    for number in range(height):
        part: list[Cell] = [
            _piece(column, text, number) for column, text in zip(sheet.columns, texts, strict=True)
        ]
        part[-1] = f"{row['check']} {number + 1}/{height}"
        found.append(part)
    return found


def _piece(column: Column, text: Sequence[Cell], number: int) -> Cell:
    if len(text) > 1:
        return text[number] if number < len(text) else None
    return text[0] if number == 0 or column.header in MACHINE else None
