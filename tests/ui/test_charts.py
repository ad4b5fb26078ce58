"""Charts as files: what they say can be read out of them, and a rehearsal's are marked."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, QObject, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from facilitator import counting, merge, rehearse
from facilitator.event import Event
from facilitator.progress import silent
from facilitator.publish_content import collect
from facilitator.report_words import Words
from facilitator.results import RoundResult
from facilitator.store import Store
from ui import chart, publish_charts
from ui.bar_list import bar_rows
from ui.chart import ChartStyle
from ui.chart_ranking import RankingChart
from ui.theme import ThemeHolder
from ui.voice import Voice

ROOT = Path(__file__).resolve().parents[2]
EVENT = Event.built_in()
LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture
def ranking() -> RankingChart:
    votes = {"24": 5, "25": 5, "2": 4, "31": 1}
    ranked = counting.rank(votes, tuple(votes))
    rows = bar_rows(ranked, EVENT.item_title, places=3, cut="up to 3")
    return RankingChart("Priorities", "1 of 30 rooms", "A vote means: <b>&", "Votes", rows)


def words(picture: bytes) -> list[str]:
    """All words of an SVG, in the order they were painted."""
    root = ET.fromstring(picture)
    return ["".join(one.itertext()).strip() for one in root.iter() if one.tag.endswith("text")]


@pytest.mark.parametrize("direction", [LTR, RTL])
def test_a_chart_says_the_same_as_its_table(
    holder: ThemeHolder, ranking: RankingChart, direction: Qt.LayoutDirection
):
    picture = chart.svg(ranking, ChartStyle(holder.theme, direction))
    painted = words(picture)
    for row in ranking.table().rows:
        for value in row:
            assert value in painted
    assert {"Priorities", "1 of 30 rooms", "A vote means: <b>&", "up to 3"} <= {*painted}
    root = ET.fromstring(picture)
    title, described = (
        next(one.text for one in root.iter() if one.tag.endswith(name))
        for name in ("title", "desc")
    )
    assert title == "Priorities"
    assert described == ranking.table().text()
    assert described.splitlines()[1] == "1=, 24, Global Council, 5, 33.3\u00a0%"


def test_a_png_is_sharp_and_has_its_words_as_text(holder: ThemeHolder, ranking: RankingChart):
    image = QImage.fromData(chart.png(ranking, ChartStyle(holder.theme, LTR)))
    size = ranking.size(holder.theme)
    assert (image.width(), image.height()) == (2 * size.width(), 2 * size.height())
    assert image.text("Title") == "Priorities"
    assert "24, Global Council" in image.text("Description")
    # The bars of the first two are as long as each other, and the third is shorter.
    accent = holder.theme.color("accent").rgb()

    def longest(top: int) -> int:
        return sum(image.pixel(x, top) == accent for x in range(image.width()))

    lengths = {longest(y) for y in range(image.height())} - {0}
    assert max(lengths) > 200
    assert any(abs(length - 0.8 * max(lengths)) < 8 for length in lengths)


def test_the_same_chart_gives_the_same_bytes(holder: ThemeHolder, ranking: RankingChart):
    style = ChartStyle(holder.theme, LTR)
    assert chart.svg(ranking, style) == chart.svg(ranking, style)
    assert chart.png(ranking, style) == chart.png(ranking, style)


def test_a_rehearsal_is_marked_all_over(holder: ThemeHolder, ranking: RankingChart):
    marked = chart.svg(ranking, ChartStyle(holder.theme, LTR, "Rehearsal"))
    assert words(marked).count("Rehearsal") >= 1
    assert "Rehearsal" not in words(chart.svg(ranking, ChartStyle(holder.theme, LTR)))


def test_publish_draws_charts_where_there_is_no_screen(tmp_path: Path):
    books = rehearse.write(tmp_path / "books", rooms=2, notes=6)
    path = tmp_path / "all.sqlite"
    with Store.open(path, installation="x", event=EVENT, rehearsal=True) as store:
        merge.merge(store, books)
    blind = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "QT_QPA_PLATFORM")}
    done = subprocess.run(
        [
            sys.executable,
            "main.py",
            "publish",
            str(path),
            str(tmp_path / "out"),
            "--only",
            "charts",
        ],
        cwd=ROOT,
        env=blind,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    drawn = sorted(one.name for one in (tmp_path / "out" / "charts").iterdir())
    assert "ranking-priorities.svg" in drawn
    assert "ranking-priorities.png" in drawn
    picture = (tmp_path / "out" / "charts" / "ranking-priorities.svg").read_bytes()
    assert "Rehearsal" in words(picture)
    assert "Global Conversations: Priorities" in words(picture)
    assert "charts/ranking-priorities.svg" in (tmp_path / "out" / "SHA256SUMS").read_text()


def test_published_charts_say_the_event_and_the_rooms_that_counted_hands():
    ranked = counting.rank({"24": 5, "25": 3})
    result = RoundResult(
        "priorities", "Priorities", "worth it", 3, 30, 4, 8, None, 0, 0, 0, tuple(ranked), (), 3,
        method="pick", by_hands=2,
    )  # fmt: skip
    made = publish_charts.ranking_chart(EVENT, result, voice=Voice("en"))
    assert made.title == "Global Conversations: Priorities"
    assert made.said == "3 of 30 rooms, 4 ballots, 8 votes; 2 rooms by hands"
    made = publish_charts.ranking_chart(EVENT, replace(result, by_hands=0), voice=Voice("de"))
    assert "per Handzeichen" not in made.said


class Heard(QObject):
    """Whether the application was told of another language."""

    changes = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        self.changes += event.type() == QEvent.Type.LanguageChange
        return False


def test_charts_are_drawn_beside_the_window_and_leave_its_language_alone(
    qapp: QApplication, tmp_path: Path
):
    books = rehearse.write(tmp_path / "books", rooms=2, notes=6)
    with Store.open(
        tmp_path / "all.sqlite", installation="x", event=EVENT, rehearsal=True
    ) as store:
        merge.merge(store, books)
        found = collect(store)
    drawn: dict[str, dict[str, bytes]] = {}
    stopped: list[BaseException] = []

    def draw(name: str) -> None:
        folder = tmp_path / name
        folder.mkdir()
        try:
            list(publish_charts.make(found, folder, Words("en"), silent))
        except BaseException as error:
            stopped.append(error)
        drawn[name] = {one.name: one.read_bytes() for one in (folder / "charts").iterdir()}

    def draw_beside(name: str) -> None:
        # Each in a thread of its own: the glyphs that this one keeps from other tests are drawn
        # a fraction of a pixel elsewhere.
        worker = threading.Thread(target=draw, args=(name,))
        worker.start()
        worker.join()

    draw_beside("before")
    heard, locale = Heard(), QLocale()
    qapp.installEventFilter(heard)
    QLocale.setDefault(QLocale("de"))
    try:
        draw_beside("beside")
        assert QLocale().language() == QLocale.Language.German
    finally:
        QLocale.setDefault(locale)
        qapp.removeEventFilter(heard)
    assert not stopped
    assert heard.changes == 0
    assert [one for one, seen in drawn["before"].items() if drawn["beside"][one] != seen] == []
    files = publish_charts.planned(found, Words("en"))
    assert {one.path for one in files} == {f"charts/{name}" for name in drawn["before"]}
    percents = [word for word in words(drawn["beside"]["ranking-priorities.svg"]) if "%" in word]
    assert percents
    assert not any("," in word for word in percents)
