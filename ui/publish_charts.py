"""The charts of a publication, as SVG and PNG: rankings, whole and by day, and maps."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QGuiApplication

from facilitator.event import Event
from facilitator.progress import Report
from facilitator.publish_content import Publication
from facilitator.publish_options import Further
from facilitator.report_words import Words
from facilitator.results import RoundResult
from facilitator.text import is_right_to_left
from ui import language
from ui.bar_list import bar_rows
from ui.chart import Chart, ChartStyle, write
from ui.chart_map import map_chart
from ui.chart_ranking import RankingChart
from ui.language import day_words
from ui.theme import load_theme
from ui.titles import title_of
from ui.wording import interface_language

KEY = "charts"
FOLDER = "charts"


def further() -> Further:
    """The output that draws charts; its title is English, as those of the others."""
    return Further(KEY, "Charts", make)


def make(
    publication: Publication, folder: Path, words: Words, report: Report
) -> Iterator[tuple[Path, str]]:
    """Draw every chart twice, as SVG and as PNG, into the folder `charts`.

    Raises whatever `report` raises between two charts.
    """
    _ensure_application()
    before = QLocale()
    app = QCoreApplication.instance()
    assert app is not None
    translators = language.install(app, words.language)
    QLocale.setDefault(QLocale(words.language))
    right = is_right_to_left(words.language)
    direction = Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
    mark = QCoreApplication.translate("Chart", "Rehearsal") if publication.rehearsal else ""
    style = ChartStyle(load_theme("light"), direction, mark)
    try:
        (folder / FOLDER).mkdir()
        charts = list(_charts(publication))
        for done, (name, chart) in enumerate(charts):
            report(done, len(charts), chart.title)
            for ending in (".svg", ".png"):
                yield write(chart, style, folder / FOLDER / f"{name}{ending}"), chart.title
    finally:
        QLocale.setDefault(before)
        for translator in translators:
            app.removeTranslator(translator)


def _charts(publication: Publication) -> Iterator[tuple[str, Chart]]:
    event = publication.event
    for spread in publication.priorities:
        yield f"map-{spread.item}", map_chart(event, spread, interface_language())
    for result in publication.rounds:
        if any(line.votes for line in result.ranking):
            yield f"ranking-{result.round}", ranking_chart(event, result)
    if len(publication.days) < 2:
        return
    for day, results in publication.days.items():
        for result in results:
            if any(line.votes for line in result.ranking):
                yield f"ranking-{result.round}-day-{day}", ranking_chart(event, result, day)


def ranking_chart(event: Event, result: RoundResult, day: str = "") -> RankingChart:
    """The ranking of a round as a chart: everything that has votes; over all days, or of one."""
    translate, number = QCoreApplication.translate, QLocale().toString
    voted = [line for line in result.ranking if line.votes]
    rows = bar_rows(
        voted,
        partial(title_of, event),
        places=result.places,
        only_crossing=True,
    )
    title = result.title
    if day:
        title = f"{result.title}, {day_words(event.day(day).date)}"
    said = translate("Chart", "{rooms} of {expected} rooms, {ballots} ballots, {votes} votes")
    for name, count in (
        ("rooms", result.rooms),
        ("expected", result.rooms_expected),
        ("ballots", result.ballots),
        ("votes", result.votes),
    ):
        said = said.replace("{" + name + "}", number(count))
    meaning = translate("Chart", "A vote means: {meaning}.").replace("{meaning}", result.meaning)
    without = len(result.ranking) - len(voted)
    if without:
        more = translate("Chart", "More without votes: {count}.")
        meaning += " " + more.replace("{count}", number(without))
    return RankingChart(title, said, meaning, translate("Chart", "Votes"), rows)


def _ensure_application() -> None:
    """Qt needs one to draw words, also where there is no screen."""
    if QGuiApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        QGuiApplication([])
