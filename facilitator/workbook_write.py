"""Write a workbook: pleasant in Excel, LibreOffice and Google Sheets, exact for the merge."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.filters import AutoFilter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.table import Table, TableColumn, TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter

from facilitator import workbook
from facilitator.delivery import Received
from facilitator.files import is_full, why
from facilitator.installation import MADE_WITH
from facilitator.progress import Report, silent
from facilitator.reasons import Reason, Refused
from facilitator.room_content import RIVAL, Content, Row, of_all, of_room
from facilitator.rooms_heard import received
from facilitator.store import Store
from facilitator.text import is_right_to_left
from facilitator.workbook import SHEETS, Cell, Sheet
from facilitator.workbook_rows import (
    MACHINE,
    QUIET,
    TOP,
    WRAPPED,
    RecordStyles,
    SheetRows,
    indented,
    parts,
    style,
)
from facilitator.workbook_summary import about, put, summary
from facilitator.workbook_text import escape

WORKBOOKS = "Workbooks"
"""The sheet of a merged workbook that lists the room workbooks it was made of."""

_WORKBOOKS = {
    "Workbook": 38,
    "File": 30,
    "Room": 7,
    "Device": 19,
    "Exported at": 23,
    "Notes": 8,
    "Ballots": 9,
    "Sessions": 38,
}
_BOOKKEEPING = ("Captured", "Changed", "Device", "Removed", *MACHINE)
# After so many rows the caller hears of it, and may stop.
_BETWEEN_REPORTS = 1000


@dataclass(frozen=True)
class Exported:
    """A workbook that was written: where, its id, how many notes and ballots in it stand."""

    path: Path
    workbook_id: str
    notes: int
    ballots: int


def export_room(store: Store, room: str, path: Path, report: Report = silent) -> Exported:
    """Write everything captured in a room to `path`, whole or not at all.

    The file appears under its name only when it is complete and on disk. Raises `Refused`
    (`export_not_writable`, `export_disk_full`).
    """
    with of_room(store, room) as content:
        return _Export(store, content, path, report).write()


def export_all(
    store: Store,
    path: Path,
    report: Report = silent,
    leave_out: Callable[[Sheet, Row], bool] | None = None,
) -> Exported:
    """Write everything the store holds of all rooms to `path`; otherwise as `export_room`.

    Rows of which `leave_out` says so are not in it. `report` may raise `Cancelled`; nothing is
    written then.
    """
    with of_all(store) as content:
        return _Export(store, content, path, report, leave_out).write()


class _Export:
    """One workbook in the making."""

    def __init__(
        self,
        store: Store,
        content: Content,
        path: Path,
        report: Report,
        leave_out: Callable[[Sheet, Row], bool] | None = None,
    ) -> None:
        self._store = store
        self._leave_out = leave_out
        self._content = content
        self._path = path
        self._from_right = content.room is not None and is_right_to_left(content.room.language)
        self._report = report
        self._book = Workbook()
        self._book.properties.creator = MADE_WITH
        self._rows: dict[str, SheetRows] = {}
        self._counts: dict[str, int] = {}
        self._live = {"Notes": 0, "Ballots": 0}

    def write(self) -> Exported:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with ExitStack() as files:
                return self._write(files)
        except OSError as error:
            code = "export_disk_full" if is_full(error) else "export_not_writable"
            raise Refused(Reason(code, str(self._path.parent), why(error))) from error

    def _write(self, files: ExitStack) -> Exported:
        store, content, book = self._store, self._content, self._book
        workbook_id = store.new_id(store.clock())
        page = book.active
        assert isinstance(page, Worksheet)
        summary(page, store, content)
        for done, sheet in enumerate(SHEETS):
            self._report(done, len(SHEETS) + 1, sheet.name)
            self._records(sheet, done, files)
        if content.room is None:
            self._workbooks(received(content), files)
        about(book.create_sheet("About"), store, content, workbook_id, self._counts)
        for page in book.worksheets:
            page.sheet_view.rightToLeft = self._from_right
            self._for_paper(page)
        self._report(len(SHEETS), len(SHEETS) + 1, self._path.name)
        _save(book, self._path, store.clock(), self._by_part())
        return Exported(self._path, workbook_id, self._live["Notes"], self._live["Ballots"])

    def _records(self, sheet: Sheet, done: int, files: ExitStack) -> None:
        written = sheet if self._content.lists_differ else workbook.without_lists(sheet)
        rows = SheetRows(len(written.columns), self._path.parent)
        files.callback(rows.close)
        page = self._book.create_sheet(sheet.name)
        styles = RecordStyles(page, written)
        figures = self._figures(page)
        number = 0
        for row in self._content.rows(sheet):
            if self._leave_out is not None and self._leave_out(sheet, row):
                continue
            for cells in parts(written, row):
                rows.add(cells, styles.of(row), styles.turned, figures)
            number += 1
            gone = row["deleted"] or row.get("withdrawn")
            if sheet.name in self._live and not gone and RIVAL not in row:
                self._live[sheet.name] += 1
            if number % _BETWEEN_REPORTS == 0:
                self._report(done, len(SHEETS) + 1, sheet.name)
        self._counts[sheet.name] = number
        if sheet.optional and not number:
            self._book.remove(page)
            return
        self._table(page, rows, {column.header: column.width for column in written.columns})
        _choices(page, written, rows.last)

    def _workbooks(self, known: Iterable[Received], files: ExitStack) -> None:
        rows = SheetRows(len(_WORKBOOKS), self._path.parent)
        files.callback(rows.close)
        page = self._book.create_sheet(WORKBOOKS)
        styles = [
            style(page, WRAPPED if width >= 26 else TOP, QUIET if header == "Workbook" else None)
            for header, width in _WORKBOOKS.items()
        ]
        figures = self._figures(page)
        for one in known:
            rows.add(_received_cells(one), styles, indented=figures)
        self._table(page, rows, _WORKBOOKS)

    def _figures(self, page: Worksheet) -> Mapping[int, int]:
        """Styles of figures; from right to left these stand at the far side of the next column."""
        return {} if self._from_right else indented(page)

    def _table(self, page: Worksheet, rows: SheetRows, widths: Mapping[str, int]) -> None:
        """The header, and around it and the rows a table."""
        for at, (header, width) in enumerate(widths.items(), start=1):
            put(page, 1, at, header)
            page.column_dimensions[get_column_letter(at)].width = width
        rows.finish()
        table = Table(displayName=f"{page.title}Table", ref=rows.reference)
        # Or the library makes up all cells of the table to find the names of its columns.
        for at, header in enumerate(widths, start=1):
            table.tableColumns.append(TableColumn(id=at, name=header))
        table.autoFilter = AutoFilter(ref=rows.reference)
        table.tableStyleInfo = TableStyleInfo(name="TableStyleLight9", showRowStripes=True)
        page.add_table(table)
        page.freeze_panes = "A2"
        self._rows[page.title] = rows

    def _for_paper(self, page: Worksheet) -> None:
        """All columns on one sheet of paper across, the header on every one."""
        page.page_setup.orientation = "landscape"
        page.page_setup.fitToWidth = 1
        page.page_setup.fitToHeight = 0
        page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        if page.title in self._rows:
            page.print_title_rows = "1:1"
            # What only the merge needs would make the rest too small to read.
            header = [str(cell.value) for cell in page[1]]
            left_out = () if page.title == WORKBOOKS else _BOOKKEEPING
            said = [column for column in header if column not in left_out]
            last = self._rows[page.title].last
            page.print_area = f"A1:{get_column_letter(len(said))}{last}"

    def _by_part(self) -> dict[str, SheetRows]:
        """The rows by the part of the file that their sheet will be."""
        return {
            f"xl/worksheets/sheet{number}.xml": self._rows[page.title]
            for number, page in enumerate(self._book.worksheets, start=1)
            if page.title in self._rows
        }


def _received_cells(one: Received) -> Sequence[Cell]:
    return (
        one.id,
        escape(one.file),
        workbook.KEY.write(one.room),
        one.device,
        workbook.moment_to_text(one.exported),
        one.notes,
        one.ballots,
        "; ".join(one.sessions) or None,
    )


def _choices(page: Worksheet, sheet: Sheet, last: int) -> None:
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
        rule.add(f"{letter}2:{letter}{max(10_000, last)}")
        page.add_data_validation(rule)


class _Archive(ZipFile):
    """A zip whose parts all bear the time of the export: the same content gives the same bytes.

    `rows` are put into the parts of their sheets on the way.
    """

    def __init__(self, path: str, at: datetime, rows: Mapping[str, SheetRows]) -> None:
        super().__init__(path, "w", ZIP_DEFLATED)
        self._at = at
        self._rows = rows

    def writestr(self, name: str, data: bytes | str) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """As openpyxl calls it."""
        super().writestr(self._part(name), data)

    def write(self, source: str, name: str) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """As openpyxl calls it."""
        page = Path(source).read_bytes()
        if name not in self._rows:
            self.writestr(name, page)
            return
        with self.open(self._part(name), "w") as part:
            self._rows[name].put_into(page, part)

    def _part(self, name: str) -> ZipInfo:
        part = ZipInfo(name, self._at.timetuple()[:6])
        part.compress_type = ZIP_DEFLATED
        return part


def _save(book: Workbook, path: Path, moment: int, rows: Mapping[str, SheetRows]) -> None:
    # A zip knows no time before 1980, and a laptop with a dead battery says 1970.
    at = max(datetime(1970, 1, 1) + timedelta(milliseconds=moment), datetime(1980, 1, 1))
    book.properties.created = book.properties.modified = at
    handle, name = tempfile.mkstemp(prefix=".export-", suffix=".xlsx", dir=path.parent)
    os.close(handle)
    try:
        with _Archive(name, at, rows) as archive:
            ExcelWriter(book, archive).write_data()
        with open(name, "rb+") as written:
            os.fsync(written.fileno())
        os.chmod(name, 0o644)
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
