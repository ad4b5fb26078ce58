"""Write a room workbook: pleasant in Excel, LibreOffice and Google Sheets, exact for the merge."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.cell import Cell as SheetCell
from openpyxl.chart import BarChart, Reference
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.table import Table, TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter

from facilitator import __version__, workbook
from facilitator.counting import Ranked
from facilitator.files import is_full, why
from facilitator.progress import Report, silent
from facilitator.reasons import Reason, Refused
from facilitator.room_content import RoomContent, Row, of_room
from facilitator.store import Store
from facilitator.text import is_right_to_left
from facilitator.workbook import SHEETS, Cell, Column, Sheet, escape, pieces

_TOP = Alignment(vertical="top")
_WRAPPED = Alignment(vertical="top", wrap_text=True)
_START = Alignment(horizontal="left")
# A font without a name is whatever the reader falls back to, in LibreOffice one with serifs.
_FONT = "Calibri"
_BOLD = Font(name=_FONT, size=11, bold=True)
_TITLE = Font(name=_FONT, size=16, bold=True)
_QUIET = Font(name=_FONT, size=11, color="72777D")
_REHEARSAL = PatternFill("solid", fgColor="FDF2D5")
# Where a person scrolls to no more; the merge still needs them.
_MACHINE = ("Box", "Workbook", "Id", "Version", "Check")
_BOOKKEEPING = ("Captured", "Changed", "Device", "Removed", *_MACHINE)


@dataclass(frozen=True)
class Exported:
    """A workbook that was written: where, its id, how many notes and ballots it has."""

    path: Path
    workbook_id: str
    notes: int
    ballots: int


def export_room(store: Store, room: str, path: Path, report: Report = silent) -> Exported:
    """Write everything captured in a room to `path`, whole or not at all.

    The file appears under its name only when it is complete and on disk. Raises `Refused`
    (`export_not_writable`, `export_disk_full`).
    """
    content = of_room(store, room)
    workbook_id = store.new_id(store.clock())
    book = Workbook()
    summary = book.active
    assert isinstance(summary, Worksheet)
    _summary(summary, store, content)
    for done, sheet in enumerate(SHEETS):
        report(done, len(SHEETS) + 1, sheet.name)
        if sheet.optional and not content.rows[sheet.name]:
            continue
        _sheet(book.create_sheet(sheet.name), sheet, content.rows[sheet.name])
    _about(book.create_sheet("About"), store, content, workbook_id)
    for page in book.worksheets:
        page.sheet_view.rightToLeft = is_right_to_left(content.room.language)
        _for_paper(page)
    report(len(SHEETS), len(SHEETS) + 1, path.name)
    _save(book, path, store.clock())
    live = {name: sum(1 for r in content.rows[name] if not r["deleted"]) for name in content.rows}
    return Exported(path, workbook_id, live["Notes"], live["Ballots"])


class _Archive(ZipFile):
    """A zip whose parts all bear the time of the export: the same content gives the same bytes."""

    def __init__(self, path: str, at: datetime) -> None:
        super().__init__(path, "w", ZIP_DEFLATED)
        self._at = at

    def writestr(self, name: str, data: bytes | str) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """As openpyxl calls it."""
        part = ZipInfo(name, self._at.timetuple()[:6])
        part.compress_type = ZIP_DEFLATED
        super().writestr(part, data)

    def write(self, source: str, name: str) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """As openpyxl calls it."""
        self.writestr(name, Path(source).read_bytes())


def _for_paper(page: Worksheet) -> None:
    """All columns on one sheet of paper across, the header on every one."""
    page.page_setup.orientation = "landscape"
    page.page_setup.fitToWidth = 1
    page.page_setup.fitToHeight = 0
    page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    if page.title in {sheet.name for sheet in SHEETS}:
        page.print_title_rows = "1:1"
        # What only the merge needs would make the rest too small to read.
        said = [column for column in _header(page) if column not in _BOOKKEEPING]
        page.print_area = f"A1:{get_column_letter(len(said))}{page.max_row}"


def _header(page: Worksheet) -> list[str]:
    return [str(cell.value) for cell in page[1]]


def _save(book: Workbook, path: Path, moment: int) -> None:
    # A zip knows no time before 1980, and a laptop with a dead battery says 1970.
    at = max(datetime(1970, 1, 1) + timedelta(milliseconds=moment), datetime(1980, 1, 1))
    book.properties.created = book.properties.modified = at
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=".export-", suffix=".xlsx", dir=path.parent)
        os.close(handle)
        try:
            with _Archive(name, at) as archive:
                ExcelWriter(book, archive).write_data()
            with open(name, "rb+") as written:
                os.fsync(written.fileno())
            os.chmod(name, 0o644)
            os.replace(name, path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        code = "export_disk_full" if is_full(error) else "export_not_writable"
        raise Refused(Reason(code, str(path.parent), why(error))) from error


def _sheet(page: Worksheet, sheet: Sheet, rows: Sequence[Row]) -> None:
    for at, column in enumerate(sheet.columns, start=1):
        _put(page, 1, at, column.header)
        page.column_dimensions[get_column_letter(at)].width = column.width
    line = 1
    for row in rows:
        for part in _parts(sheet, row):
            line += 1
            for at, (column, value) in enumerate(zip(sheet.columns, part, strict=True), start=1):
                cell = _put(page, line, at, value)
                cell.alignment = _WRAPPED if column.width >= 26 else _TOP
                if column.header in _MACHINE or row["deleted"]:
                    cell.font = _QUIET
    # A table needs a row below its header, also when there is nothing to put into it.
    last = max(line, 2)
    table = Table(
        displayName=f"{sheet.name}Table",
        ref=f"A1:{get_column_letter(len(sheet.columns))}{last}",
    )
    table.tableStyleInfo = TableStyleInfo(name="TableStyleLight9", showRowStripes=True)
    page.add_table(table)
    page.freeze_panes = "A2"
    _choices(page, sheet)


def _choices(page: Worksheet, sheet: Sheet) -> None:
    for at, column in enumerate(sheet.columns, start=1):
        if not column.kind.choices or column.header in ("Removed", "Counted by"):
            continue
        letter = get_column_letter(at)
        rule = DataValidation(
            type="list",
            formula1='"' + ",".join(column.kind.choices) + '"',
            allow_blank=True,
            showErrorMessage=True,
            errorTitle=column.header,
            error="Choose one of: " + ", ".join(column.kind.choices),
        )
        rule.add(f"{letter}2:{letter}10000")
        page.add_data_validation(rule)


def _parts(sheet: Sheet, row: Row) -> list[list[Cell]]:
    """A record as the cells of one row, or of several where a text is too long for a cell."""
    cells = [column.kind.write(row[column.field]) for column in sheet.columns]
    texts = [pieces(escape(cell)) if isinstance(cell, str) else [cell] for cell in cells]
    height = max(len(text) for text in texts)
    if height == 1:
        return [[text[0] for text in texts]]
    parts: list[list[Cell]] = []
    for number in range(height):
        part: list[Cell] = [
            _piece(column, text, number) for column, text in zip(sheet.columns, texts, strict=True)
        ]
        part[-1] = f"{row['check']} {number + 1}/{height}"
        parts.append(part)
    return parts


def _piece(column: Column, text: Sequence[Cell], number: int) -> Cell:
    if len(text) > 1:
        return text[number] if number < len(text) else None
    return text[0] if number == 0 or column.header in _MACHINE else None


def _put(page: Worksheet, line: int, at: int, value: Cell, font: Font | None = None) -> SheetCell:
    cell = page.cell(line, at)
    assert isinstance(cell, SheetCell)
    cell.value = value  # pyright: ignore[reportAttributeAccessIssue] - its stubs forget None
    if isinstance(value, str):
        # Or "=1+1" typed by a person becomes a formula, and "#N/A" an error value.
        cell.data_type = "s"
    if font is not None:
        cell.font = font
    return cell


def _summary(page: Worksheet, store: Store, content: RoomContent) -> None:
    page.title = "Summary"
    page.column_dimensions["A"].width = 18
    page.column_dimensions["B"].width = 72
    page.column_dimensions["C"].width = 10
    room = content.room
    # A line that is longer than its cell runs on to the side on which the next cell is.
    side = "right" if is_right_to_left(room.language) else "left"
    line = 1
    if store.is_rehearsal:
        warning = "REHEARSAL: nothing in this workbook was said by anybody."
        _put(page, line, 1, warning, _BOLD).alignment = Alignment(horizontal=side)
        for at in range(1, 4):
            page.cell(line, at).fill = _REHEARSAL
        line += 1
    title = _put(page, line, 1, f"{store.event.title}, {room.name}", _TITLE)
    title.alignment = Alignment(horizontal=side, vertical="center")
    page.row_dimensions[line].height = 30
    for place, votes in content.votes:
        round_ = store.event.round(place.round)
        line += 2
        _put(page, line, 1, f"Day {place.day}, {store.event.day(place.day).date}", _BOLD)
        _put(page, line, 2, round_.question).alignment = _WRAPPED
        line += 1
        notes = sum(
            1
            for row in content.rows["Notes"]
            if (row["day"], row["round"]) == (place.day, place.round) and not row["deleted"]
        )
        people = "not counted" if votes.present is None else str(votes.present)
        _put(
            page,
            line,
            2,
            f"Notes: {notes}. Ballots: {len(votes.ballots)}. People present: {people}.",
        )
        if votes.total and votes.vote is not None:
            line = _top(page, line + 2, store, votes.ranking, votes.vote.meaning)
        line = _key_actions(page, line, content, (place.day, place.round))


def _top(page: Worksheet, line: int, store: Store, ranking: Sequence[Ranked], meaning: str) -> int:
    for at, header in enumerate(("Initiative", "Title", "Votes"), start=1):
        _put(page, line, at, header, _BOLD)
    first = line
    for ranked in [ranked for ranked in ranking if ranked.votes and ranked.rank <= 10]:
        line += 1
        _put(page, line, 1, workbook.KEY.write(ranked.initiative)).alignment = _START
        _put(page, line, 2, store.event.by_number[ranked.initiative].title())
        _put(page, line, 3, ranked.votes)
    chart = BarChart()
    chart.type = "bar"
    chart.title = f"Votes: {meaning}"
    chart.legend = None
    chart.gapWidth = 40
    chart.add_data(Reference(page, min_col=3, min_row=first, max_row=line), titles_from_data=True)
    chart.set_categories(Reference(page, min_col=2, min_row=first + 1, max_row=line))
    chart.series[0].graphicalProperties.solidFill = "3366CC"
    chart.y_axis.majorGridlines = None
    chart.y_axis.number_format = "0"
    # Votes are whole: no tick between two of them, and each bar keeps its name.
    chart.y_axis.majorUnit = max(1, -(-ranking[0].votes // 8))
    chart.y_axis.scaling.min = 0
    chart.x_axis.tickLblSkip = 1
    chart.x_axis.scaling.orientation = "maxMin"
    chart.x_axis.delete = False
    chart.y_axis.delete = False
    chart.height = 2.5 + 0.7 * (line - first)
    chart.width = 26
    page.add_chart(chart, f"E{first}")
    line += 1
    _put(page, line, 2, f"A vote means: {meaning}.", _QUIET)
    # The next lines begin below the chart, 15 points (0.53 cm) a row.
    return max(line, first + int(chart.height / 0.53))


def _key_actions(page: Worksheet, line: int, content: RoomContent, place: tuple[str, str]) -> int:
    steps = [
        row
        for row in content.rows["Steps"]
        if row["key"] and not row["deleted"] and (row["day"], row["round"]) == place
    ]
    for at, step in enumerate(steps):
        line += 1
        if at == 0:
            _put(page, line, 1, "Key actions", _BOLD)
        _put(page, line, 2, workbook.pieces(escape(step["text"]))[0]).alignment = _WRAPPED
    return line


def _about(page: Worksheet, store: Store, content: RoomContent, workbook_id: str) -> None:
    room = content.room
    facts: list[tuple[str, Cell]] = [
        ("Event", store.event.title),
        ("Event id", store.event.id),
        ("List version", store.event.list_version),
        ("Room", room.key),
        ("Room name", room.name),
        ("Room language", room.language),
        ("Device", store.device),
        ("Workbook id", workbook_id),
        ("Exported at", workbook.moment_to_text(store.clock())),
        ("App version", __version__),
        ("Format version", workbook.FORMAT),
        ("Rehearsal", "yes" if store.is_rehearsal else "no"),
    ]
    facts += [(f"Rows in {name}", len(rows)) for name, rows in content.rows.items()]
    page.column_dimensions["A"].width = 20
    page.column_dimensions["B"].width = 48
    for line, (name, value) in enumerate(facts, start=1):
        _put(page, line, 1, name, _BOLD)
        _put(page, line, 2, value).alignment = Alignment(horizontal="left")
