"""Coverage and participation, over real stores, with the keys of a person."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest

from facilitator import absences, merge, rehearse, sessions, votes
from facilitator.records import Ballot, Note, Session, Talk, Tally
from facilitator.store import Store
from facilitator.text import fold
from tests.conftest import OpenStore
from tests.facilitator.methods import CLUSTERS, voting
from tests.ui.hands import focused
from tests.ui.results_views import Host, MakeHost, say
from ui import chart as charts
from ui import took_part
from ui.chart import ChartStyle
from ui.cover_painting import CoverRow, cover_cells
from ui.results_coverage import CoverageView
from ui.text import noting_cuts, text_width
from ui.theme import load_theme
from ui.took_part import TookPart

Key = Qt.Key


@pytest.fixture
def filled(store: Store) -> Store:
    say(store, "7", "Seats", "24", community="Ghana", language="en")
    say(store, "7", "Chairs", "24", community="ghana", language="en")
    say(store, "16", "Tables", "24 25", community="Togo", language="fr")
    say(store, "8", "Skills", cluster="C")
    say(store, "8", "Anything")
    for room, people, ballots in (("7", 5, ("24 11", "24")), ("16", 4, ("24",))):
        day = store.event.room(room).days[0]
        place = sessions.place(store, day, "priorities", room)
        sessions.set_present(store, place, people)
        for ballot in ballots:
            votes.cast(store, place, ballot)
    place = sessions.place(store, "1", "priorities", "7")
    with store.change("talks") as change:
        change.add(Talk, session=place.id, title="Given", state="done")
        change.add(Talk, session=place.id, title="Skipped", state="skipped")
    absences.set_reason(store, "9", "No notes: the line was bad")
    return store


@pytest.fixture
def host(filled: Store, make_host: MakeHost) -> Host:
    return make_host(filled)


def show(host: Host, item: str = "24", **how: object) -> CoverageView:
    view = CoverageView(host.store, host._holder, host.jobs)
    return host.show(view, item, **how)  # pyright: ignore[reportArgumentType]


def rows(view: CoverageView) -> dict[str, CoverRow]:
    return {row.id: row for row in view.list.rows.rows()}


def counts(view: CoverageView) -> list[str]:
    return [dict(button.parts())["subtle"] for button in view.filters.values()]


def test_every_initiative_has_its_counts(host: Host) -> None:
    view = show(host)
    found = rows(view)
    assert list(found) == list(host.store.event.by_number)
    council = found["24"]
    assert (council.notes, council.rooms, council.communities, council.votes) == (3, 2, 2, 3)
    assert (council.notes_length, council.votes_length) == (1.0, 1.0)
    assert (found["31"].notes, found["31"].more) == (0, 1)
    assert found["31"].is_covered
    assert not found["5"].is_covered
    assert view.foot.text().startswith("1 note on no initiative · + counts notes")
    assert view.list.rows.sentence(council) == (
        "24 Global Council, 3 notes, 2 rooms, 2 communities, 3 votes"
    )


def test_the_counts_filter_when_chosen(host: Host) -> None:
    view = show(host)
    # 24, 25, and the three of cluster C; 24 and 11 have votes.
    assert counts(view) == ["47", "42", "45", "4"]
    chip = view.filters["only_discussed"]
    chip.setFocus()
    QTest.keyClick(chip, Key.Key_Space)
    assert sorted(rows(view)) == ["25", "31", "32", "33"]
    QTest.keyClick(view.filters["only_discussed"], Key.Key_Left)
    assert focused() is view.filters["unvoted"]
    assert len(rows(view)) == 45
    view.filters["undiscussed"].click()
    assert "24" not in rows(view)
    assert view.panels()[1] is view.filters["undiscussed"]
    view.filters["all"].click()
    assert len(rows(view)) == 47


def test_a_filter_that_finds_nothing_says_so(host: Host) -> None:
    for number in host.store.event.by_number:
        say(host.store, "7", "Also this", number)
    view = show(host)
    view.filters["undiscussed"].click()
    assert rows(view) == {}
    assert view.list.empty[0] == "Everything was discussed"


@pytest.mark.parametrize("scale", [1.0, 1.6, 2.0])
def test_titles_rooms_and_what_was_said_are_never_cut(host: Host, scale: float) -> None:
    """Who has no mouse to point with reads them too."""
    said = "The line was bad from the beginning to the end, " * 12
    absences.set_reason(host.store, "9", said)
    host._holder.show_scale(scale)
    view = show(host)
    view.resize(1066, 560)
    QTest.qWait(1)
    with noting_cuts() as cuts:
        for shown in (view.list, view.missing):
            for row in range(shown.model().rowCount()):
                shown.scrollTo(shown.model().index(row, 0))
                shown.grab()
    assert [cut.text for cut in cuts] == []
    row = view.missing.rows.index_of("9")
    line = view.missing.fontMetrics().height()
    assert view.missing.visualRect(row).height() > 6 * line


def test_with_large_text_who_took_part_stands_below_the_list(host: Host) -> None:
    view = show(host)
    view.resize(1066, 900)
    QTest.qWait(1)
    assert view.took_part.mapTo(view, QPoint()).x() > view.list.width()
    host._holder.show_scale(2.0)
    QTest.qWait(1)
    assert view.took_part.mapTo(view, QPoint()).x() < view.list.width() // 4
    assert view.list.width() > 1000


def test_missing_rooms_with_what_was_said_about_them(host: Host) -> None:
    view = show(host)
    missing = {room.id: (room.reason, room.said) for room in view.missing.rows.rows()}
    assert missing.keys() == {r.key for r in host.store.event.rooms} - {"7", "8", "16"}
    assert missing["9"] == ("No notes: the line was bad", True)
    assert missing["1"] == ("Nothing has come from it", False)
    assert view.missing_count.text() == "27 of 30"


def test_who_took_part_by_day(host: Host) -> None:
    view = show(host)
    said = view.took_part.accessibleDescription().split(". ")
    assert [re.sub("\u00a0", " ", one) for one in said] == [
        "Day 1: Rooms 2 of 15, People 5, Ballots 2, Turnout 40 %, Communities 1, Languages 1, "
        "Notes 4, Talks 1 of 2",
        "Day 2: Rooms 1 of 15, People 4, Ballots 1, Turnout 25 %, Communities 1, Languages 1, "
        "Notes 1, Talks 0 of 0",
        "All days: Rooms 3 of 30, People 9, Ballots 3, Turnout 33 %, Communities 2, Languages 2, "
        "Notes 5, Talks 1 of 2",
    ]


def test_arrows_move_the_mark_and_tell(host: Host) -> None:
    view = show(host)
    assert focused() is view.list
    QTest.keyClick(view.list, Key.Key_Down)
    view.next()
    view.previous()
    QTest.keyClick(view.list, Key.Key_Home)
    assert host.chosen == ["25", "26", "25", "1"]
    view.set_item("24")
    assert view.list.currentIndex().row() == [*rows(view)].index("24")
    assert len(host.chosen) == 4


def test_nothing_is_chosen_where_the_page_looks_at_nothing(host: Host) -> None:
    view = show(host, "")
    assert host.chosen == []
    assert view.list.hasFocus()


def test_a_day_filters(host: Host) -> None:
    view = show(host)
    host.ask(view, "24", "2")
    council = rows(view)["24"]
    assert (council.notes, council.rooms, council.votes) == (1, 1, 1)
    assert view.missing_count.text() == "14 of 15"


def test_what_comes_meanwhile_is_counted(host: Host) -> None:
    view = show(host)
    say(host.store, "1", "New", "5")
    host.wait()
    assert rows(view)["5"].notes == 1
    assert counts(view)[1] == "41"


def test_nothing_noted_anywhere(store: Store, make_host: MakeHost) -> None:
    host = make_host(store)
    view = show(host, "")
    assert view.empty.isVisible()
    assert view.empty.accessibleName().startswith("Nobody has noted anything yet.")
    assert view.missing_count.text() == "30 of 30"
    say(store, "7", "First")
    host.wait()
    assert not view.empty.isVisible()


def test_where_clusters_are_voted_on_initiatives_have_no_votes(
    open_store: OpenStore, make_host: MakeHost
) -> None:
    store = open_store("clusters.sqlite", event=voting(**CLUSTERS))
    say(store, "7", "Seats", "24")
    view = show(make_host(store))
    assert rows(view)["24"].votes is None
    assert "no vote was asked for" in view.list.rows.sentence(rows(view)["24"])
    assert counts(view)[2:] == ["0", "0"]


def test_the_chart_has_the_rows_that_are_shown(host: Host) -> None:
    view = show(host)
    view.filters["only_discussed"].click()
    chart = view.chart()
    assert chart is not None
    table = chart.table()
    assert table.headers == ("Number", "Title", "Notes", "Rooms", "Communities", "Votes")
    assert [row[0] for row in table.rows] == list(rows(view))
    assert (
        "31",
        "Global approach for local skill development",
        "0 +1",
        "0",
        "0",
        "0",
    ) in table.rows
    style = ChartStyle(load_theme("light"), Qt.LayoutDirection.LeftToRight)
    assert b"Discussed, not voted for" in charts.svg(chart, style)
    assert charts.png(chart, style).startswith(b"\x89PNG")
    view.filters["unvoted"].click()
    assert len(charts.svg(view.chart() or chart, style)) > len(charts.svg(chart, style))


def test_the_numbers_are_those_of_a_recount(
    tmp_path: Path, open_store: OpenStore, make_host: MakeHost
) -> None:
    store = open_store("merged.sqlite")
    merge.merge(store, rehearse.write(tmp_path / "rooms", rooms=5, notes=40, seed=3))
    view = show(make_host(store))
    rooms = {one.id: one.room for one in store.find(Session)}
    said: Counter[str] = Counter()
    from_rooms: dict[str, set[str]] = {}
    communities: dict[str, set[str]] = {}
    for note in store.find(Note):
        for number in note.initiatives:
            said[number] += 1
            from_rooms.setdefault(number, set()).add(rooms[note.session])
            communities.setdefault(number, set()).add(fold(note.community))
    cast = Counter(
        choice for one in store.find(Ballot) if not one.withdrawn for choice in one.choices
    )
    for tally in store.find(Tally):
        cast[tally.initiative] += tally.count
    for number, row in rows(view).items():
        assert row.notes == said[number]
        assert row.rooms == len(from_rooms.get(number, ()))
        assert row.communities == len(communities.get(number, set()) - {""})
        assert row.votes == cast[number]


def test_no_two_figures_of_those_who_took_part_stand_close_together(
    host: Host, monkeypatch: pytest.MonkeyPatch
):
    view = show(host)
    spare: list[int] = []

    def painted(_: object, cell: QRect, text: str, font: QFont, *how: object) -> None:
        if "end" in how:
            spare.append(cell.width() - text_width(font, text))

    monkeypatch.setattr(TookPart, "_of", lambda _self, some, of: f"{some} von insgesamt {of}")
    monkeypatch.setattr(took_part, "paint_line", painted)
    view.took_part.resize(300, 240)
    view.took_part.grab()
    assert min(spare) >= 6


def test_with_large_text_other_columns_give_way_to_the_titles():
    theme = replace(load_theme("light"), scale=2.0)
    narrow = cover_cells(theme, QRect(0, 0, 814, 72), Qt.LayoutDirection.LeftToRight)
    assert narrow.title.width() >= 192
    assert narrow.communities.isEmpty()
    assert narrow.notes.width() == narrow.votes.width() == 88
    wide = cover_cells(theme, QRect(0, 0, 1200, 72), Qt.LayoutDirection.LeftToRight)
    assert not wide.communities.isEmpty()
    assert not wide.rooms.isEmpty()


@pytest.mark.parametrize("wide", [316, 200, 130])
def test_no_day_is_left_out_of_who_took_part(host: Host, wide: int):
    table = show(host).took_part
    blocks = table.blocks(wide)
    assert [one.day for block in blocks for one, _ in block] == ["1", "2", ""]
    assert (len(blocks) == 1) == (wide == 316)
    assert table.heightForWidth(wide) == len(blocks) * table.heightForWidth(600)
