"""What would be published, looked at without writing anything: pages, files, the privacy check."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import func, select

from facilitator import publish_csv, publish_files
from facilitator.privacy_context import Around, around
from facilitator.progress import Report, silent
from facilitator.publish_content import Publication, collected
from facilitator.publish_files import PAGES, REPORT_PAGE, WORKBOOK, Made
from facilitator.publish_folder import File
from facilitator.publish_options import Options
from facilitator.report_words import Words
from facilitator.store import Store
from facilitator.tables import workbooks


@dataclass(frozen=True)
class EscapedCell:
    """A cell of the raw data that a spreadsheet would have run: its file, column and text."""

    path: str
    column: str
    text: str


@dataclass(frozen=True)
class Preview:
    """What would be published now. The notes of `publication` are gone by then.

    `pages` are the parts of `report` and `minutes` as wikitext. `files` are those of each output,
    with their sizes where these are known before writing (else 0). `markup` counts notes in which
    something would have been markup. `merged` is when a workbook was merged last, UTC ms, or 0.
    """

    publication: Publication
    pages: Mapping[str, Sequence[str]]
    files: Mapping[str, tuple[File, ...]]
    escaped: tuple[EscapedCell, ...]
    markup: int
    around: Mapping[str, Around]
    merged: int


def look(store: Store, options: Options | None = None, report: Report = silent) -> Preview:
    """Make everything that can be known without writing; `report` may raise `Cancelled`."""
    options = options or Options()
    report(0, len(PAGES) + 3, "")
    with collected(store, options.registered) as publication:
        return _look(store, publication, options, report)


def _look(store: Store, publication: Publication, options: Options, report: Report) -> Preview:
    words, steps = Words(options.language), len(PAGES) + 3
    files: dict[str, tuple[File, ...]] = {
        "workbook": (File(WORKBOOK, "workbook", words("index workbook")),)
    }
    pages: dict[str, Sequence[str]] = {}
    for done, output in enumerate(PAGES, 1):
        report(done, steps, output)
        pages[output] = publish_files.pages(output, publication, words, options)
        made = publish_files.page_files(output, pages[output], words)
        files[output] = tuple(_files(output, made))
    # With the pictures in it that are drawn while it is written: nobody knows how large it will be.
    files["report"] += (File(REPORT_PAGE, "report", words("index page")),)
    report(steps - 2, steps, "csv")
    escaped: list[EscapedCell] = []

    def note(path: str, column: str, cell: str) -> None:
        escaped.append(EscapedCell(path, column, cell))

    tables = publish_csv.tables(publication)
    files["csv"] = tuple(_files("csv", publish_files.csv_files(tables, publication, words, note)))
    made = publish_files.tabular_files(publication, words, options)
    files["tabular"] = tuple(_files("tabular", made))
    report(steps - 1, steps, "")
    return Preview(
        publication,
        pages,
        files,
        tuple(escaped),
        publication.index.markup,
        around(store, publication.findings),
        _merged(store),
    )


def _files(output: str, made: Iterable[Made]) -> Iterator[File]:
    for one in made:
        yield File(one.path, output, one.what, sum(map(len, one.pieces)))


def _merged(store: Store) -> int:
    with store.reading() as connection:
        return connection.execute(select(func.max(workbooks.c.merged))).scalar() or 0
