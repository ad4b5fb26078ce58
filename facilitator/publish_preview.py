"""What would be published, looked at without writing anything: pages, files, the privacy check."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import func, select

from facilitator import publish_csv, publish_files
from facilitator.privacy_context import Around, around
from facilitator.progress import Report, silent
from facilitator.publish_content import Publication, collect
from facilitator.publish_csv import harmless
from facilitator.publish_files import PAGES, REPORT_PAGE, WORKBOOK, Made
from facilitator.publish_folder import File
from facilitator.publish_options import Options
from facilitator.report_words import Words
from facilitator.store import Store
from facilitator.tables import workbooks
from facilitator.wikitext import is_markup


@dataclass(frozen=True)
class EscapedCell:
    """A cell of the raw data that a spreadsheet would have run: its file, column and text."""

    path: str
    column: str
    text: str


@dataclass(frozen=True)
class Preview:
    """What would be published now.

    `pages` are the parts of `report` and `minutes` as wikitext. `files` are those of each output,
    with their sizes where these are known before writing (else 0). `markup` counts notes in which
    something would have been markup. `merged` is when a workbook was merged last, UTC ms, or 0.
    """

    publication: Publication
    pages: Mapping[str, tuple[str, ...]]
    files: Mapping[str, tuple[File, ...]]
    escaped: tuple[EscapedCell, ...]
    markup: int
    around: Mapping[str, Around]
    merged: int


def look(store: Store, options: Options | None = None, report: Report = silent) -> Preview:
    """Make everything that can be known without writing; `report` may raise `Cancelled`."""
    options = options or Options()
    words = Words(options.language)
    steps = len(PAGES) + 3
    report(0, steps, "")
    publication = collect(store, options.registered)
    files: dict[str, tuple[File, ...]] = {
        "workbook": (File(WORKBOOK, "workbook", words("index workbook")),)
    }
    pages: dict[str, tuple[str, ...]] = {}
    for done, output in enumerate(PAGES, 1):
        report(done, steps, output)
        pages[output] = tuple(publish_files.pages(output, publication, words, options))
        made = publish_files.page_files(output, pages[output], words)
        files[output] = tuple(_files(output, made))
    # With the pictures in it that are drawn while it is written: nobody knows how large it will be.
    files["report"] += (File(REPORT_PAGE, "report", words("index page")),)
    report(steps - 2, steps, "csv")
    tables = publish_csv.tables(publication)
    files["csv"] = tuple(_files("csv", publish_files.csv_files(tables, publication, words)))
    made = publish_files.tabular_files(publication, words, options)
    files["tabular"] = tuple(_files("tabular", made))
    report(steps - 1, steps, "")
    return Preview(
        publication,
        pages,
        files,
        tuple(_escaped(tables)),
        sum(is_markup(note.text) for note in publication.notes),
        around(store, publication.findings),
        _merged(store),
    )


def _files(output: str, made: Iterable[Made]) -> Iterator[File]:
    for one in made:
        yield File(one.path, output, one.what, len(one.content))


def _escaped(tables: Iterable[publish_csv.Table]) -> Iterator[EscapedCell]:
    for table in tables:
        for row in table.rows:
            for column, cell in zip(table.header, row, strict=True):
                if isinstance(cell, str) and harmless(cell) != cell:
                    yield EscapedCell(f"csv/{table.name}.csv", column, cell)


def _merged(store: Store) -> int:
    with store.reading() as connection:
        return connection.execute(select(func.max(workbooks.c.merged))).scalar() or 0
