"""The charts of a publication, as SVG and PNG: rankings, whole and by day, and maps."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from facilitator.event import Event
from facilitator.progress import Report
from facilitator.publish_content import Publication
from facilitator.publish_folder import File
from facilitator.publish_options import Further, map_name, ranking_name
from facilitator.report_words import Words
from facilitator.results import RoundResult
from facilitator.text import is_right_to_left
from ui.bar_list import bar_rows
from ui.chart import Chart, ChartStyle, write
from ui.chart_map import map_chart
from ui.chart_ranking import RankingChart
from ui.days import day_words
from ui.theme import load_theme
from ui.voice import INTERFACE, Voice
from ui.wording import listed

KEY = "charts"
FOLDER = "charts"
ENDINGS = (".svg", ".png")


def further() -> Further:
    """The output that draws charts; its title is English, as those of the others."""
    return Further(KEY, "Charts", make)


def make(
    publication: Publication, folder: Path, words: Words, report: Report
) -> Iterator[tuple[Path, str]]:
    """Draw every chart twice, as SVG and as PNG, into the folder `charts`.

    In any thread: the language, the numbers and the fonts are those of this call, and nothing of
    the application is touched. Raises whatever `report` raises between two charts.
    """
    _ensure_application()
    voice = Voice(words.language)
    right = is_right_to_left(words.language)
    direction = Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
    mark = voice.translate("Chart", "Rehearsal") if publication.rehearsal else ""
    style = ChartStyle(load_theme("light"), direction, mark)
    (folder / FOLDER).mkdir()
    charts = list(_charts(publication, voice))
    for done, (name, chart) in enumerate(charts):
        report(done, len(charts), chart.title)
        for ending in ENDINGS:
            yield write(chart, style, folder / FOLDER / f"{name}{ending}"), chart.title


def planned(publication: Publication, words: Words) -> tuple[File, ...]:
    """The files that `make` would write, before there are any: their sizes are not known."""
    return tuple(
        File(f"{FOLDER}/{name}{ending}", KEY, chart.title)
        for name, chart in _charts(publication, Voice(words.language))
        for ending in ENDINGS
    )


def _charts(publication: Publication, voice: Voice) -> Iterator[tuple[str, Chart]]:
    event = publication.event
    for result in publication.rounds:
        if any(line.votes for line in result.ranking):
            yield ranking_name(result.round), ranking_chart(event, result, voice=voice)
    if len(publication.days) > 1:
        for day, results in publication.days.items():
            for result in results:
                if any(line.votes for line in result.ranking):
                    name = ranking_name(result.round, day)
                    yield name, ranking_chart(event, result, day, voice)
    for spread in publication.priorities:
        made = map_chart(event, spread, voice)
        yield map_name(spread.item), replace(made, said=_of_event(event, made.said, voice))


def _of_event(event: Event, said: str, voice: Voice) -> str:
    """A picture goes its own way: it says itself which event it is of."""
    words = Words(voice.language)
    title = words.apart(event.said(event.title, voice.language))
    return words("label", name=title, value=words.apart(said))


def ranking_chart(
    event: Event, result: RoundResult, day: str = "", voice: Voice = INTERFACE
) -> RankingChart:
    """The ranking of a round as a chart: everything that has votes; over all days, or of one."""
    number = voice.number
    voted = [line for line in result.ranking if line.votes]
    rows = bar_rows(
        voted,
        lambda item: event.item_title(item, voice.language),
        places=result.places,
        only_crossing=True,
    )
    title = event.said(result.title, voice.language)
    if day:
        title = listed((title, day_words(event.day(day).date, voice.locale)), voice.language)
    unit = {
        "dots": voice.translate("Chart", "Dots"),
        "score": voice.translate("Chart", "Points"),
        "ranking": voice.translate("Chart", "Points"),
        "hands": voice.translate("Chart", "Hands"),
    }.get(result.method, voice.translate("Chart", "Votes"))
    said = voice.translate("Chart", "{rooms} of {expected} rooms, {ballots} ballots, {votes} votes")
    if not result.ballots:
        # Hands were counted: that there are no ballots does not say that nobody voted.
        said = voice.translate("Chart", "{rooms} of {expected} rooms, by a count of hands: {votes}")
    for name, count in (
        ("rooms", result.rooms),
        ("expected", result.rooms_expected),
        ("ballots", result.ballots),
        ("votes", result.votes),
    ):
        said = said.replace("{" + name + "}", number(count))
    if result.ballots and result.by_hands:
        # In the words of the report, as it says them of the same round.
        words = Words(voice.language)
        hands = words("rooms by hands", result.by_hands)
        said = f"{said}{words('list separator')}{hands}"
    meaning = ""
    if result.meaning:
        meaning = voice.translate("Chart", "A vote means: {meaning}.")
        meaning = meaning.replace("{meaning}", event.said(result.meaning, voice.language))
    without = len(result.ranking) - len(voted)
    if without:
        more = voice.translate("Chart", "More without votes: {count}.")
        meaning += " " * bool(meaning) + more.replace("{count}", number(without))
    return RankingChart(_of_event(event, title, voice), said, meaning, unit, rows, voice)


def _ensure_application() -> None:
    """Qt needs one to draw words, also where there is no screen."""
    if QGuiApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        QGuiApplication([])
