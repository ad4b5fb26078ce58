"""What can be chosen for publishing, apart from the making of it: a command line needs no more."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator.progress import Report
from facilitator.report_words import ENGLISH, Words
from facilitator.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from facilitator.publish_content import Publication

OUTPUTS: Mapping[str, str] = {
    "workbook": QT_TRANSLATE_NOOP("Publish", "Merged workbook"),
    "report": QT_TRANSLATE_NOOP("Publish", "Report page"),
    "minutes": QT_TRANSLATE_NOOP("Publish", "Minutes"),
    "csv": QT_TRANSLATE_NOOP("Publish", "Raw data"),
    "tabular": QT_TRANSLATE_NOOP("Publish", "Tabular data"),
}
"""The outputs made here and their names, in the order in which they are written."""

LICENSE = "CC0-1.0"
LICENSES = (
    "CC0-1.0",
    "CC-BY-1.0",
    "CC-BY-2.0",
    "CC-BY-2.5",
    "CC-BY-3.0",
    "CC-BY-4.0",
    "CC-BY-SA-1.0",
    "CC-BY-SA-2.0",
    "CC-BY-SA-2.5",
    "CC-BY-SA-3.0",
    "CC-BY-SA-4.0",
    "ODbL-1.0",
)
"""The licenses that Commons takes for data, by their SPDX names."""


@dataclass(frozen=True)
class Further:
    """An output that somebody else makes: charts, which need what is not here.

    `make` writes files into the folder that is being made, and gives their paths, and what each is
    in the words of the report's language. It may report and be cancelled.
    """

    key: str
    title: str
    make: Callable[[Publication, Path, Words, Report], Iterable[tuple[Path, str]]]


def ranking_name(round_key: str, day: str = "") -> str:
    """What the chart of a round's ranking is called, over all days or of one, without an ending."""
    return f"ranking-{round_key}-day-{day}" if day else f"ranking-{round_key}"


def map_name(item: str) -> str:
    """What the map of an initiative is called, without an ending."""
    return f"map-{item}"


@dataclass(frozen=True)
class Options:
    """What to publish.

    `outputs` are keys of `OUTPUTS` and of `further`. `language` is a code; what the report's words
    lack in it is English. `license` is one of `LICENSES`. `registered` are the names of people who
    registered, to be found in notes; they are kept nowhere. `pictures` are names of files on the
    wiki for the report to show.
    """

    outputs: Sequence[str] = tuple(OUTPUTS)
    language: str = ENGLISH
    license: str = LICENSE
    registered: Sequence[str] = ()
    further: Sequence[Further] = ()
    pictures: Sequence[str] = ()
