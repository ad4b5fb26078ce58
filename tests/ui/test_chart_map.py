"""The map of advance priorities: it says what the table says, and the table what the file says."""

from __future__ import annotations

import csv
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QRect, Qt
from PySide6.QtGui import QImage

from facilitator import advance, advance_counts, advance_spread, merge, rehearse
from facilitator.advance_counts import RegionCount
from facilitator.advance_spread import SHADES, Spread, shade_of, share_of
from facilitator.advance_table import SHIPPED
from facilitator.event import Event
from facilitator.regions import grid
from facilitator.store import Store
from ui import chart
from ui.chart import ChartStyle
from ui.chart_map import MapChart, map_chart
from ui.map_painting import land, map_height, map_labels
from ui.region_words import region_names, short_names
from ui.theme import ThemeHolder, load_theme

ROOT = Path(__file__).resolve().parents[2]
EVENT = Event.built_in()
LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
ROWS = list(csv.DictReader(SHIPPED.open(encoding="utf-8-sig", newline="")))
LETTERS = {
    "MENA": "M",
    "South Asia": "S",
    "Sub-Saharan Africa": "A",
    "Latin America": "L",
    "Thematic": "",
}


@pytest.fixture(autouse=True)
def british():
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


def chart_of(store: Store, item: str) -> MapChart:
    spread = advance_spread.of_advance(advance_counts.of_store(store), item)
    assert spread is not None
    return map_chart(store.event, spread)


def some(*counts: tuple[str, int, int], elsewhere: tuple[int, int] = (0, 0)) -> Spread:
    groups = tuple(RegionCount(tuple(letters), named, of) for letters, named, of in counts)
    named = sum(one.named for one in groups) + elsewhere[0]
    of = sum(one.of for one in groups) + elsewhere[1]
    return Spread("24", named, of, groups, RegionCount((), *elsewhere))


WORLD = some(
    ("N", 1, 3),
    ("L", 5, 7),
    ("W", 6, 9),
    ("C", 5, 10),
    ("M", 3, 7),
    ("A", 4, 9),
    ("S", 0, 6),
    ("E", 2, 7),
)


def words(picture: bytes) -> list[str]:
    root = ET.fromstring(picture)
    return ["".join(one.itertext()).strip() for one in root.iter() if one.tag.endswith("text")]


def plain(text: str) -> str:
    return text.translate(dict.fromkeys(map(ord, "\u2066\u2068\u2069")))


# The table, recounted from the file


def test_the_table_counts_every_initiative_as_the_file_does(store: Store):
    advance.import_file(store, SHIPPED)
    region = {row["community"]: LETTERS[row["region"]] for row in ROWS}
    checked = 0
    for number in EVENT.by_number:
        named = {
            row["community"]
            for row in ROWS
            if row["initiative_no"] and row["initiative_no"] in (number, number.rstrip("abc"))
        }
        made = chart_of(store, number)
        groups = [*made.spread.highest_first, made.spread.elsewhere]
        *rows, whole = made.table().rows
        assert len(rows) == len(groups)
        for row, group in zip(rows, groups, strict=True):
            own = {one for one, letter in region.items() if letter in (group.regions or ("",))}
            assert row[0] == region_names(group.regions)
            assert row[1:3] == (str(len(own & named)), str(len(own)))
            checked += len(own & named)
        assert whole[:3] == ("All communities", str(len(named)), str(len(region)))
        assert sum(int(row[1]) for row in rows) == len(named)
        assert sum(int(row[2]) for row in rows) == len(region) == 7
    assert checked > 20


def test_the_highest_share_comes_first():
    table = MapChart("", "", "", WORLD).table()
    assert table.headers == ("Region", "Named it", "Communities", "Share")
    assert [row[0] for row in table.rows][:3] == [
        "Latin America & Caribbean",
        "Western & Northern Europe",
        "CEE & Central Asia",
    ]
    assert table.rows[0] == ("Latin America & Caribbean", "5", "7", "71.4\u00a0%")
    assert table.rows[-1] == ("All communities", "26", "58", "44.8\u00a0%")


# The picture


@pytest.mark.parametrize("direction", [LTR, RTL])
def test_the_picture_says_what_the_table_says(holder: ThemeHolder, direction: Qt.LayoutDirection):
    made = map_chart(EVENT, WORLD)
    picture = chart.svg(made, ChartStyle(holder.theme, direction))
    painted = [plain(one) for one in words(picture)]
    for one in WORLD.by_region:
        assert short_names(one.regions) in painted
        assert f"{one.named} of {one.of}" in painted
    assert "24  Global Council" in painted
    assert "Communities that named it before the event: 26 of 58" in painted
    assert {"none", "up to 25\u00a0%", "up to 100\u00a0%"} <= {*painted}
    assert "no community known" not in painted
    root = ET.fromstring(picture)
    described = next(one.text for one in root.iter() if one.tag.endswith("desc"))
    assert described == made.table().text()


def test_a_png_has_its_words_as_text_and_every_shade(holder: ThemeHolder):
    for name in ("light", "dark"):
        theme = load_theme(name)
        made = map_chart(EVENT, WORLD)
        image = QImage.fromData(chart.png(made, ChartStyle(theme, LTR)))
        size = made.size(theme)
        assert (image.width(), image.height()) == (2 * size.width(), 2 * size.height())
        assert "South Asia, 0, 6" in image.text("Description")
        colors = {
            image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(image.height())
        }
        for shade in (1, 3, 4):  # 0 of 6, up to 50 %, up to 75 %
            assert theme.color(f"map.{shade}").rgb() in colors


def test_the_world_is_not_turned_over_from_right_to_left(holder: ThemeHolder):
    made = MapChart("", "", "", WORLD)
    strokes = re.compile(r'<path[^>]* d="(M[^"]{500,})"')
    pictures = [
        chart.svg(made, ChartStyle(holder.theme, direction)).decode() for direction in (LTR, RTL)
    ]
    ltr, rtl = (strokes.findall(one.replace("\n", " ")) for one in pictures)
    assert len(ltr) == len(grid().names)
    assert ltr == rtl


def test_regions_without_a_community_look_otherwise_than_those_where_nobody_named_it(
    holder: ThemeHolder,
):
    spread = some(("L", 0, 3))
    picture = chart.svg(MapChart("", "", "", spread), ChartStyle(holder.theme, LTR))
    assert "no community known" in [plain(one) for one in words(picture)]
    stroked = r'stroke-width="([0-9.]+)"[^>]*>\s*<path[^>]* d="M[^"]{500,}"'
    widths = [float(one) for one in re.findall(stroked, picture.decode())]
    assert len(widths) == len(grid().names)
    assert max(widths) > 2 * sorted(widths)[-2]


def test_joined_regions_share_a_label_that_leads_to_each(holder: ThemeHolder):
    spread = some(("LA", 1, 3), ("MS", 2, 3), elsewhere=(0, 1))
    made = map_chart(EVENT, spread)
    assert plain(made.note) == (
        "Regions with fewer than 3 communities are joined with a neighbour. "
        "Communities of no region: 1."
    )
    painted = plain(" ".join(words(chart.svg(made, ChartStyle(holder.theme, LTR)))))
    assert "are joined with a neighbour" in " ".join(painted.split())
    rect = QRect(0, 0, 912, map_height(912))
    labels = map_labels(holder.theme, rect, spread)
    assert [label.name for label in labels] == [
        "Latin America + Sub-Saharan Africa",
        "MENA + South Asia",
    ]
    africa, india = labels[0].ends[-1], labels[1].ends[-1]
    assert 0.4 < africa.x() / rect.width() < 0.65
    assert 0.6 < india.x() / rect.width() < 0.72


def test_no_community_is_named_on_the_map(store: Store, holder: ThemeHolder):
    advance.import_file(store, SHIPPED)
    picture = chart.svg(chart_of(store, "11"), ChartStyle(holder.theme, LTR)).decode()
    for name in {row["community"] for row in ROWS}:
        assert name not in picture


def test_the_same_map_gives_the_same_bytes(holder: ThemeHolder):
    style, made = ChartStyle(holder.theme, LTR), map_chart(EVENT, WORLD)
    assert chart.svg(made, style) == chart.svg(made, style)
    assert chart.png(made, style) == chart.png(made, style)


# Laws

GROUPS = st.permutations("NLWCMASE").flatmap(
    lambda letters: st.lists(st.integers(1, 3), min_size=1, max_size=8).map(
        lambda sizes: split("".join(letters), sizes)
    )
)


def split(letters: str, sizes: list[int]) -> Spread:
    counts = []
    for size in sizes:
        part, letters = letters[:size], letters[size:]
        if part:
            counts.append((part, len(counts), 3 + 7 * len(counts)))
    return some(*counts)


@given(spread=GROUPS, width=st.integers(700, 1300), height=st.integers(260, 560))
def test_labels_stay_on_the_map_and_apart(spread: Spread, width: int, height: int):
    rect = QRect(10, 20, width, height)
    labels = map_labels(load_theme("light"), rect, spread)
    assert [label.regions for label in labels] == [one.regions for one in spread.by_region]
    for at, label in enumerate(labels):
        assert rect.contains(label.rect)
        assert not any(label.rect.intersects(other.rect) for other in labels[:at])
        for end in label.ends:
            assert land(rect).contains(end)


@given(named=st.integers(0, 60), of=st.integers(1, 60))
def test_a_shade_says_the_share(named: int, of: int):
    count = RegionCount(("N",), min(named, of), of)
    shade = shade_of(count)
    assert (shade == 0) == (count.named == 0)
    assert share_of(count) <= SHADES[shade]
    assert shade == 0 or share_of(count) > SHADES[shade - 1]


# Publishing


def test_publish_draws_the_maps_of_what_was_named(tmp_path: Path):
    path = tmp_path / "all.sqlite"
    books = rehearse.write(tmp_path / "books", rooms=2, notes=6)
    with Store.open(path, installation="x", event=EVENT, rehearsal=True) as opened:
        merge.merge(opened, books)
        advance.import_file(opened, SHIPPED)
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
        env={k: v for k, v in os.environ.items() if k not in ("DISPLAY", "QT_QPA_PLATFORM")},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    drawn = {one.name for one in (tmp_path / "out" / "charts").iterdir()}
    maps = {name for name in drawn if name.startswith("map-")}
    assert maps
    named = {row["initiative_no"] for row in ROWS if row["initiative_no"]}
    assert {name.split(".")[0].removeprefix("map-").rstrip("abc") for name in maps} <= named
    assert {name.replace(".svg", ".png") for name in maps} == {n for n in maps if "png" in n}
    one = sorted(name for name in maps if name.endswith(".svg"))[0]
    painted = [plain(word) for word in words((tmp_path / "out" / "charts" / one).read_bytes())]
    assert "MENA + South Asia" in painted
    assert "Rehearsal" in painted
    assert f"charts/{one}" in (tmp_path / "out" / "SHA256SUMS").read_text()
