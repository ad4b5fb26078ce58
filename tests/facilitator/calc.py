"""What people do to a workbook in LibreOffice, done by LibreOffice.

Not imported by tests: it runs under an interpreter that has LibreOffice's module `uno`, which is
often another one. It gets the folder for a profile, then one job a line as JSON: `source`,
`target`, and `acts`, lists of a name and what it takes (see `ACTS`). After each it says `done`, or
what went wrong.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
import traceback
from pathlib import Path
from typing import Any

import uno  # pyright: ignore[reportMissingImports]
from com.sun.star.beans import PropertyValue  # pyright: ignore[reportMissingImports]
from com.sun.star.table import TableSortField  # pyright: ignore[reportMissingImports]

FILTERS = {".xlsx": "Calc MS Excel 2007 XML", ".ods": "calc8"}


def prop(name: str, value: Any) -> Any:
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def desktop_of(pipe: str) -> Any:
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local
    )
    for _ in range(300):
        try:
            remote = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.1)
        else:
            return remote.ServiceManager.createInstanceWithContext(
                "com.sun.star.frame.Desktop", remote
            )
    raise RuntimeError("LibreOffice does not answer")


def used(page: Any) -> tuple[int, int]:
    """The last column and row in use, from 0."""
    cursor = page.createCursor()
    cursor.gotoEndOfUsedArea(False)
    return cursor.RangeAddress.EndColumn, cursor.RangeAddress.EndRow


def column(page: Any, header: str) -> int:
    last, _ = used(page)
    return next(at for at in range(last + 1) if page.getCellByPosition(at, 0).String == header)


def sort(book: Any, name: str, header: str, ascending: bool) -> None:
    page = book.Sheets.getByName(name)
    columns, rows = used(page)
    by = TableSortField()
    by.Field, by.IsAscending, by.IsCaseSensitive = column(page, header), ascending, False
    page.getCellRangeByPosition(0, 0, columns, rows).sort(
        (
            prop("SortFields", uno.Any("[]com.sun.star.table.TableSortField", (by,))),
            prop("ContainsHeader", True),
        )
    )


def type_in(book: Any, name: str, header: str, row: int, text: str) -> None:
    """Type into a cell, as a person would: a number becomes one. Rows count as people see them."""
    page = book.Sheets.getByName(name)
    page.getCellByPosition(column(page, header), row - 1).setFormula(text)


def correct(book: Any, name: str, header: str, was: str, text: str) -> None:
    """Type over the cell of a column that says `was`."""
    page = book.Sheets.getByName(name)
    at, (_, rows) = column(page, header), used(page)
    row = next(r for r in range(rows + 1) if page.getCellByPosition(at, r).String == was)
    page.getCellByPosition(at, row).setFormula(text)


def add_row(book: Any, name: str, said: dict[str, str]) -> None:
    page = book.Sheets.getByName(name)
    _, rows = used(page)
    for header, text in said.items():
        type_in(book, name, header, rows + 2, text)


def insert_column(book: Any, name: str, at: int, header: str) -> None:
    page = book.Sheets.getByName(name)
    page.Columns.insertByIndex(at, 1)
    page.getCellByPosition(at, 0).setFormula(header)
    page.getCellByPosition(at, 1).setFormula("asked again")


def move_column(book: Any, name: str, header: str, to: int) -> None:
    page = book.Sheets.getByName(name)
    page.Columns.insertByIndex(to, 1)
    at, (_, rows) = column(page, header), used(page)
    page.moveRange(
        page.getCellByPosition(to, 0).CellAddress,
        page.getCellRangeByPosition(at, 0, at, rows).RangeAddress,
    )
    page.Columns.removeByIndex(at, 1)


def hide(book: Any, name: str, first: int, count: int) -> None:
    rows = book.Sheets.getByName(name).Rows
    for row in range(first - 1, first - 1 + count):
        rows.getByIndex(row).IsVisible = False


def show_only(book: Any, name: str, header: str, text: str) -> None:
    """Filter a table: the rows that say something else are hidden."""
    from com.sun.star.sheet import TableFilterField  # pyright: ignore[reportMissingImports]
    from com.sun.star.sheet.FilterOperator import EQUAL  # pyright: ignore[reportMissingImports]

    page = book.Sheets.getByName(name)
    columns, rows = used(page)
    cells = page.getCellRangeByPosition(0, 0, columns, rows)
    wanted = TableFilterField()
    wanted.Field, wanted.Operator = column(page, header), EQUAL
    wanted.IsNumeric, wanted.StringValue = False, text
    how = cells.createFilterDescriptor(True)
    how.ContainsHeader = True
    how.setFilterFields((wanted,))
    cells.filter(how)


ACTS = {
    one.__name__.replace("_", " "): one
    for one in (sort, type_in, correct, add_row, insert_column, move_column, hide, show_only)
}


def run(desktop: Any, source: Path, target: Path, acts: list[list[Any]]) -> None:
    book = desktop.loadComponentFromURL(source.as_uri(), "_blank", 0, (prop("Hidden", True),))
    try:
        for name, *how in acts:
            ACTS[name](book, *how)
        book.storeToURL(target.as_uri(), (prop("FilterName", FILTERS[target.suffix]),))
    finally:
        book.close(True)


def main() -> None:
    soffice, profile = sys.argv[1], Path(sys.argv[2])
    pipe = f"facilitator-{profile.stat().st_ino}"
    office = subprocess.Popen(
        [
            *(soffice, f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore"),
            *("--nologo", "--nodefault", f"--accept=pipe,name={pipe};urp;"),
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        desktop = desktop_of(pipe)
        print("ready", flush=True)
        for line in sys.stdin:
            job = json.loads(line)
            try:
                run(desktop, Path(job["source"]), Path(job["target"]), job["acts"])
                print("done", flush=True)
            except Exception:
                print(json.dumps(traceback.format_exc()), flush=True)
        desktop.terminate()
        office.wait(30)
    finally:
        office.kill()


if __name__ == "__main__":
    main()
