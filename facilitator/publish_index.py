"""The page that a published folder is opened with: what is in it, in groups, the report first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from html import escape

from facilitator import publish_votes
from facilitator.installation import MADE_WITH
from facilitator.publish_content import Publication
from facilitator.publish_files import REPORT_PAGE, maps_how
from facilitator.publish_folder import File
from facilitator.publish_html_look import head
from facilitator.report_words import Words

_GROUPS = ("report", "charts", "minutes", "workbook", "csv", "tabular")
"""Outputs in the order in which a reader wants them; then all others, then the checksums."""


@dataclass(frozen=True)
class Made:
    """What an index says besides the files: numbers that only the making of them knows.

    `escaped` are cells of raw data that would have been formulas, `in_book` notes in the workbook.
    """

    license: str
    escaped: int = 0
    in_book: int = 0


def index(publication: Publication, files: Sequence[File], made: Made, words: Words) -> str:
    """The page: text and links to the files, nothing that runs."""
    title = title_of(publication, words)
    said = words("rehearsal") if publication.rehearsal else ""
    groups = "".join(
        _section(words(f"group {key}") if key else words("group sums"), how, found, words)
        for key, how, found in _groups(publication, files, made, words)
    )
    lines = "".join(f"<p>{escape(line)}</p>\n" for line in _lines(publication, files, made, words))
    at = datetime.fromtimestamp(publication.at / 1000, UTC)
    intro = words("index intro", day=words.day(f"{at:%Y-%m-%d}"), time=f"{at:%H:%M}")
    top = f'<p class="top">{escape(said)}</p>\n' if said else ""
    return (
        f"{head(words, title, said)}<h1>{escape(title)}</h1>\n{top}<p>{escape(intro)}</p>\n"
        f"{groups}{lines}</body>\n</html>\n"
    )


def title_of(publication: Publication, words: Words) -> str:
    """What the page is called: the event's name, and that these are its results."""
    event = publication.event
    return words("index title", event=words.apart(event.said(event.title, words.language)))


def _groups(
    publication: Publication, files: Sequence[File], made: Made, words: Words
) -> Iterator[tuple[str, list[str], list[File]]]:
    """Each group: its key, what is said of it, its files."""
    by_output: dict[str, list[File]] = {}
    for one in files:
        by_output.setdefault(one.output, []).append(one)
    checksums = by_output.pop("", [])
    keys = [*(key for key in _GROUPS if key in by_output), *(by_output.keys() - {*_GROUPS})]
    more: Mapping[str, Iterable[str]] = {
        "charts": [maps_how(publication, words)],
        "workbook": [words("index workbook how")],
        "csv": [words("index csv how", made.escaped)],
    }
    for key in sorted(keys, key=[*_GROUPS, *keys].index):
        how = [words(f"group {key} how"), *filter(None, more.get(key, ()))]
        # A page to read comes before what it is made of elsewhere.
        yield key, how, sorted(by_output[key], key=lambda one: one.path != REPORT_PAGE)
    if checksums:
        yield "", [words("group sums how")], checksums


def _section(name: str, how: Sequence[str], files: Sequence[File], words: Words) -> str:
    said = "".join(f"<p>{escape(line)}</p>\n" for line in how)
    alike: dict[str, list[File]] = {}
    for one in files:
        alike.setdefault(one.what, []).append(one)
    rows = "".join(_row(what, found, words) for what, found in alike.items())
    return f"<section>\n<h2>{escape(name)}</h2>\n{said}<ul>\n{rows}</ul>\n</section>\n"


def _row(what: str, files: Sequence[File], words: Words) -> str:
    """Files that say the same, each a link, and under them what they are."""
    first = ' class="first"' if files[0].path == REPORT_PAGE else ""
    links = " · ".join(_link(one, words) for one in files)
    return f"<li{first}>{links}<br>{escape(what)}</li>\n"


def _link(one: File, words: Words) -> str:
    path = escape(one.path)
    link = f'<a href="{path}"><bdi dir="ltr">{path}</bdi></a>'
    if not one.size:
        # The checksums are written last of all, so nobody knows their size before.
        return link
    size = words("size", size=words.number(max(1, round(one.size / 1000))))
    return f"{link} <small>{escape(words('aside', text=size))}</small>"


def _lines(
    publication: Publication, files: Sequence[File], made: Made, words: Words
) -> Iterator[str]:
    """What is said of the folder as a whole."""
    yield publish_votes.notes_here(publication, words, "index notes")
    if any(one.output == "workbook" for one in files):
        yield words("index notes workbook", made.in_book)
    left = [
        words(f"left {kind}", number) for kind, number in publication.left_out.items() if number
    ]
    always = words("left always")
    if left:
        always = words("left line", left=words("list separator").join(left), always=always)
    yield words("label", name=words("index left out"), value=always)
    if publication.few:
        yield words("index small")
    yield words("index publish", license=made.license)
    yield words("index made with", app=words.apart(MADE_WITH))
