"""The files of the outputs that are only text, before they are written.

What is written and what is shown beforehand are the same because both are made here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from facilitator import publish_csv, publish_tabular, publish_votes
from facilitator.publish_content import Publication, above_cut
from facilitator.publish_html import Figure
from facilitator.publish_minutes import minutes
from facilitator.publish_options import Options, map_name, ranking_name
from facilitator.publish_pages import Block
from facilitator.publish_places import anchor
from facilitator.publish_report import report, report_page
from facilitator.report_words import Words

WORKBOOK = "merged-workbook.xlsx"
REPORT_PAGE = "report.html"
"""The report for a browser; it stands beside the wikitext."""
PAGES = ("report", "minutes")
"""The outputs that are pages of a wiki."""


@dataclass(frozen=True)
class Made:
    """A file: its path in the folder with `/`, what it is in words, and what is in it, once."""

    path: str
    what: str
    pieces: Iterable[bytes]


def pages(output: str, publication: Publication, words: Words, options: Options) -> Sequence[str]:
    """The parts of a page of a wiki, `report` or `minutes`, the first one first."""
    if output == "minutes":
        return minutes(publication, words)
    return report(publication, words, charts=options.pictures)


def page_files(output: str, parts: Sequence[str], words: Words) -> Iterator[Made]:
    """The parts as files: `report.wiki`, `report-2.wiki` and so on."""
    for number, text in enumerate(parts, 1):
        first = number == 1
        name = f"{output}.wiki" if first else f"{output}-{number}.wiki"
        key = f"index {output}"
        what = words(key) if first else words(f"{key} part", number)
        yield Made(name, what, (text.encode(),))


def report_page_file(
    publication: Publication,
    words: Words,
    figures: Sequence[Figure] = (),
    blocks: Iterable[Block] | None = None,
) -> Made:
    """The report as a page for a browser; `blocks` as for `report`."""
    pieces = report_page(publication, words, figures, blocks)
    return Made(REPORT_PAGE, words("index page"), map(str.encode, pieces))


def figures_of(
    publication: Publication, drawn: Mapping[str, tuple[str, bytes]], words: Words
) -> Iterator[Figure]:
    """Where pictures stand in that page; `drawn` is what each is and its SVG, by its name.

    Of days there are none: that of all days stands for them. Why there are these maps stands
    below the first.
    """
    for result in publication.rounds:
        if found := drawn.get(ranking_name(result.round)):
            yield Figure(anchor("round", result.round), *found)
    how = maps_how(publication, words)
    for spread in publication.priorities:
        if publication.views and (found := drawn.get(map_name(spread.item))):
            yield Figure(anchor("views", publication.views[0].round), *found, how)
            how = ""


def maps_how(publication: Publication, words: Words) -> str:
    """Which initiatives have a map, and why these; empty where there are no maps."""
    items = [one.item for one in publication.priorities]
    if not items:
        return ""
    key = "maps above" if {*items} & {*above_cut(publication.rounds)} else "maps most"
    return words(key, items=words("list separator").join(items))


def csv_files(
    tables: Sequence[publish_csv.Table],
    publication: Publication,
    words: Words,
    escaped: Callable[[str, str, str], object] = lambda _path, _column, _cell: None,
) -> Iterator[Made]:
    """The raw data as files.

    `escaped` is told of each cell that would be taken for a formula: its file, column and text.
    """
    for table in tables:
        if table.name == "votes":
            what = publish_votes.below(publication, words, words("index votes"))
        else:
            what = words("index csv", name=words(f"table {table.name}"))
        path = f"csv/{table.name}.csv"
        pieces = publish_csv.pieces(table, publication, words, partial(escaped, path))
        yield Made(path, what, pieces)


def tabular_files(publication: Publication, words: Words, options: Options) -> Iterator[Made]:
    """The tabular data as files."""
    for data in publish_tabular.tabular(publication):
        what = words("index tabular", name=words(f"table {data.name}"))
        for name, content in publish_tabular.as_files(data, publication, words, options.license):
            yield Made(f"tabular/{name}", what, (content.encode(),))
