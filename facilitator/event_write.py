"""Write an event as a workbook to be edited: explained, with drop-downs, and read back exactly."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table, TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet

from facilitator.event import Event
from facilitator.event_cells import KEY, LENGTH, Cell
from facilitator.event_gaps import room_languages
from facilitator.event_parts import Wording
from facilitator.event_sheets import EXAMPLE, FACTS, SHEETS, Column, Sheet
from facilitator.event_texts import texts
from facilitator.files import is_full, why
from facilitator.installation import MADE_WITH
from facilitator.reasons import Reason, Refused
from facilitator.text import clean
from facilitator.workbook_text import LONGEST, escape

_BOLD = Font(name="Calibri", size=11, bold=True)
_QUIET = Font(name="Calibri", size=11, italic=True, color="72777D")
_WRAP = Alignment(vertical="top", wrap_text=True)
_ROOM = 500
"""Drop-downs reach so many rows below the last: rooms and initiatives are added there."""

_STEPS = (
    "Each sheet is a table: a row for each recommendation, initiative, day, round, item, room, "
    "talk.",
    "Columns with a star in this list must be filled. The others may stay empty.",
    "Where the list was renumbered, give it another List version on the sheet Event, and add a "
    "column “Number (2020)” to the sheet Initiatives with the number each had on that list.",
    "A column “Title (fr)” has the titles in French; add one for any language, by its code. The "
    "sheet Words has the other texts of the event, to be translated in the same way.",
    "Rows that begin with “EXAMPLE:” show how; delete them, or write over them.",
    "Check the file before the day: python main.py event check FILE. Every cell that is wrong is "
    "named.",
)


def write(event: Event, path: Path) -> Path:
    """Write this event to `path`, whole or not at all.

    Raises `Refused` (`event_not_writable`, `export_disk_full`; `event_too_long` for a text that no
    cell can hold).
    """
    languages = {sheet.name: _languages(event, sheet) for sheet in SHEETS}
    rows = {sheet.name: [*_rows(event, sheet, languages[sheet.name])] for sheet in SHEETS}
    values = {name: kind.write(getattr(event, field)) for name, (field, kind, _) in FACTS.items()}
    further = {
        sheet.name: (
            *(f"Title ({code})" for code in languages[sheet.name]),
            *(f"Number ({name})" for name in _lists(event, sheet)),
        )
        for sheet in SHEETS
    }
    return _save(_book(values, rows, further), path)


def write_template(path: Path) -> Path:
    """Write a workbook with an example row on each sheet, to begin an event with.

    Raises as `write`.
    """
    rows = {sheet.name: [[_example(sheet, column) for column in sheet.columns]] for sheet in SHEETS}
    further: dict[str, tuple[str, ...]] = {sheet.name: () for sheet in SHEETS}
    further["Words"] = ("Title (fr)",)
    rows["Words"][0].append("Premier tour")
    facts: dict[str, Cell] = dict.fromkeys(FACTS)
    facts["Name"] = f"{EXAMPLE} Our conversations"
    return _save(_book(facts, rows, further), path)


def _example(sheet: Sheet, column: Column) -> Cell:
    if column is sheet.key:
        return f"{EXAMPLE} {column.example}"
    return column.example or None


def _languages(event: Event, sheet: Sheet) -> tuple[str, ...]:
    """The languages there are titles in, besides English."""
    if not sheet.titled:
        return ()
    found = {code for one in getattr(event, sheet.part) for code in one.titles}
    if sheet.part == "words":
        # Columns to fill in: in these languages people will read them.
        spoken = {*room_languages(event)} - {"en"}
        return tuple(sorted(found | spoken))
    return tuple(sorted(found - {"en"}))


def _lists(event: Event, sheet: Sheet) -> tuple[str, ...]:
    """The earlier lists that rows have numbers of."""
    return event.earlier_lists if sheet.renumbered else ()


def _rows(event: Event, sheet: Sheet, languages: Sequence[str]) -> Iterable[list[Cell]]:
    for one in _parts(event, sheet):
        cells = [column.kind.write(_value(one, column)) for column in sheet.columns]
        cells += [one.titles.get(code) or None for code in languages]
        yield cells + [KEY.write(one.earlier.get(name, "")) for name in _lists(event, sheet)]


def _parts(event: Event, sheet: Sheet) -> Iterable[Any]:
    """What the rows of a sheet are; those of texts have also what is still to be translated."""
    if sheet.part != "words":
        return getattr(event, sheet.part)
    missing = (text for text in texts(event) if text not in event.wordings)
    return (*event.words, *(Wording(text=text, titles={}) for text in missing))


def _value(one: Any, column: Column) -> Any:  # noqa: ANN401 - whatever the field holds
    if column.field == "title" and hasattr(one, "titles"):
        return one.titles["en"]
    value = one
    for name in column.field.split("."):
        value = getattr(value, name)
        if value is None:
            return _NOTHING.get(column.field, "")
    return value


_NOTHING: dict[str, Any] = {"vote.picks": None, "vote.places": None, "vote.offered": ()}
"""What stands in the columns of a vote where there is none."""


def _book(
    facts: dict[str, Cell],
    rows: dict[str, list[list[Cell]]],
    further: dict[str, tuple[str, ...]],
) -> Workbook:
    book = Workbook()
    book.properties.creator = MADE_WITH
    first = book.active
    assert isinstance(first, Worksheet)
    _write_facts(first, facts)
    for sheet in SHEETS:
        page = book.create_sheet(sheet.name)
        headers = [column.header for column in sheet.columns]
        headers += further[sheet.name]
        _write_table(page, sheet, headers, rows[sheet.name])
        _drop_downs(page, sheet, len(rows[sheet.name]))
    _write_help(book.create_sheet("Help"))
    return book


def _write_facts(page: Worksheet, facts: dict[str, Cell]) -> None:
    page.title = "Event"
    for line, (name, value) in enumerate(facts.items(), 1):
        _put(page, line, 1, name).font = _BOLD
        _put(page, line, 2, value).alignment = _WRAP
        _put(page, line, 3, FACTS[name][2]).font = _QUIET
        page.cell(line, 3).alignment = _WRAP
    for letter, width in zip("ABC", (16, 60, 60), strict=True):
        page.column_dimensions[letter].width = width


def _write_table(
    page: Worksheet, sheet: Sheet, headers: Sequence[str], rows: Sequence[Sequence[Cell]]
) -> None:
    widths = [column.width for column in sheet.columns]
    for at, header in enumerate(headers, 1):
        _put(page, 1, at, header).font = _BOLD
        width = widths[at - 1] if at <= len(widths) else 13 if header.startswith("N") else 40
        page.column_dimensions[get_column_letter(at)].width = width
    for at, column in enumerate(sheet.columns, 1):
        if column.kind is LENGTH:
            # As text: a spreadsheet takes 5:00 for five hours.
            page.column_dimensions[get_column_letter(at)].number_format = "@"
    for line, row in enumerate(rows, 2):
        for at, value in enumerate(row, 1):
            if value is not None:
                _put(page, line, at, value).alignment = _WRAP
    page.freeze_panes = "B2"
    # A table needs a row below its header, also when nothing stands in it.
    ref = f"A1:{get_column_letter(len(headers))}{max(2, len(rows) + 1)}"
    table = Table(displayName=f"{sheet.name}Table", ref=ref)
    table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=True)
    page.add_table(table)


def _drop_downs(page: Worksheet, sheet: Sheet, rows: int) -> None:
    last = rows + 1 + _ROOM
    for at, column in enumerate(sheet.columns, 1):
        if column.kind.choices:
            formula = f'"{",".join(column.kind.choices)}"'
        elif column.of and column.field not in ("days",):
            formula = f"={column.of}!$A$2:$A${1 + _ROOM}"
        else:
            continue
        letter = get_column_letter(at)
        rule = DataValidation("list", formula1=formula, allow_blank=True)
        # What is typed otherwise is said when the file is checked, with the reason.
        rule.showErrorMessage = False
        rule.add(f"{letter}2:{letter}{last}")
        page.add_data_validation(rule)


def _write_help(page: Worksheet) -> None:
    line = 1
    for step in _STEPS:
        page.merge_cells(start_row=line, start_column=1, end_row=line, end_column=3)
        _put(page, line, 1, step).alignment = _WRAP
        page.row_dimensions[line].height = 32
        line += 1
    for sheet in SHEETS:
        line += 1
        _put(page, line, 1, sheet.name).font = _BOLD
        _put(page, line, 3, sheet.help).font = _BOLD
        for column in sheet.columns:
            line += 1
            _put(page, line, 2, f"{column.header} *" if column.needed else column.header)
            _put(page, line, 3, column.help).alignment = _WRAP
    for letter, width in zip("ABC", (18, 22, 70), strict=True):
        page.column_dimensions[letter].width = width


def _put(page: Worksheet, line: int, column: int, value: Cell) -> Any:  # noqa: ANN401 - a cell
    cell: Any = page.cell(line, column)
    if isinstance(value, str):
        text = escape(clean(value))
        if len(text.encode("utf-16-le")) // 2 > LONGEST:
            place = f"{page.title}!{get_column_letter(column)}{line}"
            raise Refused(Reason("event_too_long", place, expected=str(LONGEST)))
        cell.value = text
        # What begins with an equals sign is a text here, and no formula.
        cell.data_type = "s"
    else:
        cell.value = value
    return cell


def _save(book: Workbook, path: Path) -> Path:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(suffix=".part", prefix=".event-", dir=path.parent)
        os.close(handle)
        try:
            book.save(name)
            os.replace(name, path)
        except BaseException:
            os.unlink(name)
            raise
    except OSError as error:
        code = "export_disk_full" if is_full(error) else "event_not_writable"
        raise Refused(Reason(code, str(path.parent), why(error))) from error
    return path
