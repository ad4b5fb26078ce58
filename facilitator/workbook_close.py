"""A closer look at a workbook that is not plainly written, before openpyxl reads it.

openpyxl takes what stands there on trust: rows in any order (it leaves out those that come too
late), text number -1 (the last one), a hundred thousand formats. So every part is gone through
once, which makes nothing of it but counts.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from io import BytesIO
from posixpath import join, normpath
from typing import IO, NoReturn
from xml.etree import ElementTree
from xml.parsers import expat
from zipfile import ZipFile

from facilitator import phrases
from facilitator.reasons import Reason, Refused
from facilitator.text import clean, one_line
from facilitator.words import QT_TRANSLATE_NOOP, Phrase
from facilitator.workbook_gate import (
    LONGEST_TAG,
    MOST_COLUMNS,
    MOST_DEPTH,
    MOST_ELEMENTS,
    MOST_FORMULAS,
    MOST_LETTERS,
    MOST_ROWS,
    MOST_STRINGS,
    Deadline,
    Package,
    damaged,
)

_PART_ROW = QT_TRANSLATE_NOOP("Phrase", "{part}, row {row}")
_ELEMENTS = QT_TRANSLATE_NOOP("Phrase", "{number} elements")
_FORMULAS = QT_TRANSLATE_NOOP("Phrase", "{number} formulas")
_TAG = Phrase(QT_TRANSLATE_NOOP("Phrase", "a longer tag"))

Formulas = dict[int, dict[int, str]]
"""The formulas of a sheet, by row and column, both from 1; the text of a shared one is empty."""

_AT_ONCE = 64 * 1024
_SHOWN = 60
_PLACE = re.compile("([A-Z]{1,9})([0-9]{1,15})")


@dataclass
class CloseLook:
    """What was found, by part: where formulas stand, which cells are merged, the last row.

    No row after the last one has anything in it.
    """

    formulas: dict[str, Formulas] = field(default_factory=dict)
    merged: dict[str, list[str]] = field(default_factory=dict)
    last: dict[str, int] = field(default_factory=dict)


def sheet_parts(copy: BytesIO) -> dict[str, str]:
    """The parts of a file by the names of the sheets that they are."""
    try:
        with ZipFile(copy) as archive:
            sheets = ElementTree.fromstring(archive.read("xl/workbook.xml"))
            targets = ElementTree.fromstring(archive.read("xl/_rels/workbook.xml.rels"))
    except Exception:
        # Without them no library finds a sheet either, and says so.
        return {}
    parts = {one.get("Id"): one.get("Target", "") for one in targets}
    found: dict[str, str] = {}
    for sheet in sheets.iter():
        number = next((v for k, v in sheet.items() if k.endswith("relationships}id")), None)
        if number in parts:
            found[sheet.get("name", "")] = normpath(join("/xl", parts[number]))[1:]
    return found


def look_closely(package: Package, copy: BytesIO, sheets: Mapping[str, str]) -> CloseLook:
    """Go through all parts; `sheets` are the parts of sheets by name. Raises `Refused`."""
    names = {part: name for name, part in sheets.items()}
    found = CloseLook()
    with ZipFile(copy) as archive:
        for entry in archive.infolist():
            part = _Part(package.name, names.get(entry.filename, entry.filename))
            with archive.open(entry) as source:
                part.read(source, package.deadline)
            found.last[entry.filename] = part.last
            if part.formulas:
                found.formulas[entry.filename] = part.formulas
            if part.merged:
                found.merged[entry.filename] = part.merged
    return found


@lru_cache(maxsize=1024)
def _column(letters: str) -> int:
    """The number of a column: 1 for A, 27 for AA."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


class _Part:
    """One part, while it is gone through."""

    def __init__(self, file: str, name: str) -> None:
        self.formulas: Formulas = {}
        self.merged: list[str] = []
        self.last = 0
        self._file = file
        self._name = one_line(clean(name))
        self._depth = 0
        self._elements = 0
        self._texts = 0
        self._is_sheet = False
        self._row = 0
        self._column = 0
        self._letters = 0
        self._formulas = 0
        self._in_formula = False
        self._is_shared = False

    def read(self, source: IO[bytes], deadline: Deadline) -> None:
        parser = expat.ParserCreate(None, "}")
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        done = 0
        try:
            while data := source.read(_AT_ONCE):
                deadline.check()
                parser.Parse(data)
                done += len(data)
                if done - parser.CurrentByteIndex > LONGEST_TAG:
                    self._too_big(_TAG, phrases.megabytes(LONGEST_TAG >> 20))
            parser.Parse(b"", True)
        except Refused:
            raise
        except Exception as error:
            # A code that nobody knows is a LookupError or a ValueError.
            raise damaged(self._file, error) from error

    def _start(self, name: str, said: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > MOST_DEPTH:
            text = QT_TRANSLATE_NOOP("Phrase", "more than {number} elements one in the other")
            self._too_big(Phrase(text, number=MOST_DEPTH), str(MOST_DEPTH))
        tag = name.rpartition("}")[2]
        if self._is_sheet and tag == "c":
            self._cell(said)
        elif self._is_sheet and tag == "row":
            self._next_row(said.get("r"))
        elif self._is_sheet and tag == "f":
            self._formula()
        elif tag == "si":
            self._texts += 1
            self._letters = 0
            if self._texts > MOST_STRINGS:
                self._too_big(phrases.texts(self._texts), phrases.texts(MOST_STRINGS))
        elif tag == "sheetData":
            self._is_sheet = True
        elif tag in ("v", "t", "is"):
            self.last = self._row
        else:
            self._elements += 1
            if self._elements > MOST_ELEMENTS:
                self._too_many(_ELEMENTS, self._elements, MOST_ELEMENTS)
            if tag == "mergeCell":
                self.merged.append(said.get("ref", ""))

    def _end(self, name: str) -> None:
        self._depth -= 1
        if self._in_formula and name.endswith("}f"):
            self._in_formula = False
        elif name.endswith("}sheetData"):
            self._is_sheet = False

    def _text(self, data: str) -> None:
        if not self._is_sheet and not self._texts:
            return
        self._letters += len(data)
        if self._letters > MOST_LETTERS:
            found = Phrase(QT_TRANSLATE_NOOP("Phrase", "a longer text"))
            most = Phrase(QT_TRANSLATE_NOOP("Phrase", "{number} letters"), number=MOST_LETTERS)
            self._too_big(found, most)
        if self._in_formula:
            formulas = self.formulas[self._row]
            if len(formulas[self._column]) < _SHOWN:
                formulas[self._column] += data[:_SHOWN]
        if self._is_shared and "-" in data:
            raise damaged(self._file, ValueError(f"{self._place()}: {data}"))

    def _next_row(self, number: str | None) -> None:
        self._column = 0
        if number is None:
            self._row += 1
        elif not number.isdecimal() or (int(number[-9:]) <= self._row and len(number) < 8):
            self._strange(Phrase(_PART_ROW, part=self._name, row=number))
        elif len(number) > 7:
            self._too_big(phrases.row(number), phrases.rows(MOST_ROWS))
        else:
            self._row = int(number)
        if self._row > MOST_ROWS:
            self._too_big(phrases.row(self._row), phrases.rows(MOST_ROWS))

    def _cell(self, said: dict[str, str]) -> None:
        self._letters = 0
        self._is_shared = said.get("t") == "s"
        place = said.get("r")
        if place is None:
            self._column += 1
        else:
            match = _PLACE.fullmatch(place)
            if match is None or int(match[2]) != self._row:
                self._strange(f"{self._name}, {place}")
            column = _column(match[1])
            if column <= self._column:
                self._strange(f"{self._name}, {place}")
            self._column = column
        if self._column > MOST_COLUMNS:
            most = Phrase(QT_TRANSLATE_NOOP("Phrase", "{number} columns"), number=MOST_COLUMNS)
            self._too_big(place or str(self._column), most)

    def _formula(self) -> None:
        self._in_formula = True
        self.last = self._row
        self._formulas += 1
        if self._formulas > MOST_FORMULAS:
            self._too_many(_FORMULAS, self._formulas, MOST_FORMULAS)
        self.formulas.setdefault(self._row, {})[self._column] = ""

    def _place(self) -> str:
        return Phrase(_PART_ROW, part=self._name, row=self._row) if self._row else self._name

    def _too_big(self, found: str, most: str) -> NoReturn:
        place = Phrase(
            QT_TRANSLATE_NOOP("Phrase", "{file}, {part}"), file=self._file, part=self._place()
        )
        raise Refused(Reason("too_big", place, _short(found), most))

    def _too_many(self, text: str, found: int, most: int) -> NoReturn:
        self._too_big(Phrase(text, number=found), Phrase(text, number=most))

    def _strange(self, found: str) -> NoReturn:
        raise Refused(Reason("strange_part", self._file, _short(found)))


def _short(found: str) -> str:
    """Shortened for a message; what is short enough stays the phrase it is."""
    shown = one_line(clean(found))
    return found if shown == found else shown
