"""Publishing in one go (SPEC §9): report, minutes, raw data, tabular data, workbook, in one folder.

All outputs are made of one copy of the store, after the privacy check, into a folder beside the
wanted one, which then takes its place. The same store and clock give the same bytes.
"""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from facilitator import (
    publish_csv,
    publish_files,
    publish_folder,
    publish_index,
    publish_workbook,
    vote_sides,
)
from facilitator.files import is_full, why
from facilitator.progress import Report, silent
from facilitator.publish_content import Publication, collect, collected
from facilitator.publish_content import findings as findings
from facilitator.publish_files import WORKBOOK
from facilitator.publish_folder import INDEX, SUMS, File, Kept
from facilitator.publish_options import LICENSES, OUTPUTS, Further, Options
from facilitator.publish_pages import Blocks
from facilitator.publish_report import report as wiki_report
from facilitator.publish_report import report_blocks
from facilitator.reasons import Reason, Refused
from facilitator.report_words import Words
from facilitator.room_content import of_all
from facilitator.store import Store


@dataclass(frozen=True)
class Published:
    """What was published: the folder, its files, and the older folder that is kept, if one is.

    `publication` says what was found and left out. `escaped` are cells of raw data that would have
    been formulas, `markup` notes in which something would have been markup. `undecided` are the
    questions that are open in the store, about two versions of a record or two counts of votes.
    """

    folder: Path
    files: tuple[File, ...]
    kept: Kept | None
    publication: Publication
    escaped: int
    markup: int
    undecided: int

    @property
    def left_out(self) -> Mapping[str, int]:
        """How much of what was left out or masked, see `Publication`."""
        return self.publication.left_out


def preview(store: Store, options: Options | None = None) -> tuple[Publication, Sequence[str]]:
    """What would be published, and the parts of the report as wikitext; nothing is written."""
    options = options or Options()
    publication = collect(store, options.registered)
    return publication, wiki_report(publication, Words(options.language), charts=options.pictures)


def write(
    store: Store, folder: Path, options: Options | None = None, report: Report = silent
) -> Published:
    """Write the chosen outputs into `folder`, all of them or none.

    An older folder there is replaced if it is as it was published and none of its outputs would be
    gone, else kept as `… (1)`.
    Raises `Refused`: `publish_over` (other files are there), `publish_not_a_folder`,
    `publish_disk_full`, `publish_not_writable`. `report` may raise `Cancelled`; nothing is written
    then. Raises ValueError for an output or a license there is none of.
    """
    options = options or Options()
    known = {*OUTPUTS, *(one.key for one in options.further)}
    unknown = [*({*options.outputs} - known), *({options.license} - {*LICENSES})]
    if unknown:
        raise ValueError(f"nothing to publish as: {', '.join(unknown)}")
    # A link to a folder stays one.
    folder = folder.resolve()
    with _refusing(folder):
        publish_folder.refuse_others(folder)
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(
            prefix=".publish-", dir=folder.parent, ignore_cleanup_errors=True
        ) as scratch:
            made = Path(scratch) / "folder"
            made.mkdir()
            making = _Making(store, Path(scratch) / "copy.sqlite", made, options, report)
            published = making.write()
            kept = publish_folder.put_in_place(made, folder)
    report(1, 1, "")
    return replace(published, folder=folder, kept=kept)


@contextmanager
def _refusing(place: Path) -> Iterator[None]:
    """Whatever the disk says while publishing is one sentence about this place."""
    try:
        yield
    except OSError as error:
        code = "publish_disk_full" if is_full(error) else "publish_not_writable"
        raise Refused(Reason(code, str(place), why(error))) from error
    except sqlite3.Error as error:
        name = getattr(error, "sqlite_errorname", "")
        code = "publish_disk_full" if name.startswith("SQLITE_FULL") else "publish_not_writable"
        raise Refused(Reason(code, str(place), why(error))) from error
    except Refused as refused:
        raise Refused(*(_renamed(reason, place) for reason in refused.reasons)) from refused


def _renamed(reason: Reason, place: Path) -> Reason:
    codes = {
        "disk_full": "publish_disk_full",
        "export_disk_full": "publish_disk_full",
        "not_writable": "publish_not_writable",
        "export_not_writable": "publish_not_writable",
    }
    return (
        replace(reason, code=codes[reason.code], place=str(place))
        if reason.code in codes
        else reason
    )


class _Making:
    """One folder in the making."""

    def __init__(
        self, store: Store, copy: Path, made: Path, options: Options, report: Report
    ) -> None:
        self._store = store
        self._copy = copy
        self._made = made
        self._options = options
        self._report = report
        self._words = Words(options.language)
        self._files: list[File] = []
        self._escaped = 0
        self._in_book = 0
        self._blocks: Blocks | None = None
        self._drawn: dict[str, tuple[str, bytes]] = {}

    def write(self) -> Published:
        options = self._options
        makers = {
            "report": self._report_pages,
            "minutes": self._minutes,
            "csv": self._csv,
            "tabular": self._tabular,
        }
        chosen = [key for key in OUTPUTS if key in options.outputs]
        further = [one for one in options.further if one.key in options.outputs]
        steps = len(chosen) + len(further) + 1
        self._report(0, steps, self._store.path.name)
        publish_workbook.copy_store(self._store, self._copy)
        with (
            publish_workbook.open_copy(self._store, self._copy) as copy,
            collected(copy, options.registered) as publication,
        ):
            texts = [key for key in chosen if key != "workbook"]
            for done, key in enumerate(texts, 1):
                self._report(done, steps, OUTPUTS[key])
                makers[key](publication, self._within(done, steps))
            for done, one in enumerate(further, len(texts) + 1):
                self._report(done, steps, one.title)
                self._further(one, publication, self._within(done, steps))
            if "report" in chosen:
                # After the others, as the pictures are in it.
                self._report(steps - 1, steps, publish_files.REPORT_PAGE)
                self._report_page(publication)
            with of_all(copy) as content:
                conflicts = content.conflicts
            undecided = conflicts + len(vote_sides.undecided(copy))
        if "workbook" in chosen:
            # Last of all: for it the copy loses what may not be published.
            self._report(steps - 1, steps, OUTPUTS["workbook"])
            self._workbook(publication, conflicts, self._within(steps - 1, steps))
        order = [*OUTPUTS, *(one.key for one in further)]
        self._files.sort(key=lambda file: order.index(file.output))
        self._report(steps, steps, INDEX)
        self._index(publication)
        markup = publication.index.markup
        files = tuple(self._files)
        return Published(self._made, files, None, publication, self._escaped, markup, undecided)

    def _within(self, done: int, steps: int) -> Report:
        """How a long output reports: only that it goes on, and so it can be cancelled."""
        return lambda _done, _total, text: self._report(done, steps, text)

    def _put(self, output: str, made: publish_files.Made) -> None:
        target = self._made / made.path
        target.parent.mkdir(exist_ok=True)
        with target.open("wb") as opened:
            opened.writelines(made.pieces)
        file = File(made.path, output, made.what)
        self._files.append(publish_folder.measured(self._made, file))

    def _workbook(self, publication: Publication, conflicts: int, report: Report) -> None:
        publish_workbook.make_public(self._copy, publication, conflicts)
        with publish_workbook.open_copy(self._store, self._copy) as public:
            made = publish_workbook.write(public, publication, self._made / WORKBOOK, report)
        self._in_book = made
        file = File(WORKBOOK, "workbook", self._words("index workbook"))
        self._files.append(publish_folder.measured(self._made, file))

    def _report_pages(self, publication: Publication, _report: Report) -> None:
        words, pictures = self._words, self._options.pictures
        blocks = Blocks(report_blocks(publication, words, pictures))
        parts = wiki_report(publication, words, blocks=blocks)
        for made in publish_files.page_files("report", parts, words):
            self._put("report", made)
        # Pictures of a wiki are none of a page for a browser.
        self._blocks = None if pictures else blocks

    def _report_page(self, publication: Publication) -> None:
        figures = [*publish_files.figures_of(publication, self._drawn, self._words)]
        page = publish_files.report_page_file(publication, self._words, figures, self._blocks)
        self._put("report", page)

    def _further(self, one: Further, publication: Publication, report: Report) -> None:
        for path, what in one.make(publication, self._made, self._words, report):
            file = File(path.relative_to(self._made).as_posix(), one.key, what)
            self._files.append(publish_folder.measured(self._made, file))
            if path.suffix == ".svg":
                self._drawn[path.stem] = (what, path.read_bytes())

    def _minutes(self, publication: Publication, _report: Report) -> None:
        parts = publish_files.pages("minutes", publication, self._words, self._options)
        for made in publish_files.page_files("minutes", parts, self._words):
            self._put("minutes", made)

    def _csv(self, publication: Publication, _report: Report) -> None:
        def count(*_: str) -> None:
            self._escaped += 1

        tables = publish_csv.tables(publication)
        for made in publish_files.csv_files(tables, publication, self._words, count):
            self._put("csv", made)

    def _tabular(self, publication: Publication, _report: Report) -> None:
        for made in publish_files.tabular_files(publication, self._words, self._options):
            self._put("tabular", made)

    def _index(self, publication: Publication) -> None:
        words = self._words
        sums = File(SUMS, "", words("index sums"))
        made = publish_index.Made(self._options.license, self._escaped, self._in_book)
        page = publish_index.index(publication, [*self._files, sums], made, words)
        title = publish_index.title_of(publication, words)
        self._put("", publish_files.Made(INDEX, title, (page.encode(),)))
        listed = (publish_folder.sums(self._files).encode(),)
        self._put("", publish_files.Made(SUMS, words("index sums"), listed))
