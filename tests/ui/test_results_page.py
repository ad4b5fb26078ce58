"""The results page over real stores with several rooms."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from facilitator import notes, results, sessions, tables, votes
from facilitator.event import Event
from facilitator.store import Store
from tests.facilitator.methods import CLUSTERS, SCORE, voting
from tests.ui.hands import plain
from ui.notifier import StoreNotifier
from ui.results_page import ResultsPage
from ui.theme import ThemeHolder

Show = Callable[[Store], ResultsPage]


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def show(qtbot: QtBot, holder: ThemeHolder) -> Iterator[Show]:
    notifiers: list[StoreNotifier] = []

    def make(store: Store) -> ResultsPage:
        notifiers.append(StoreNotifier(store))
        page = ResultsPage(store, notifiers[-1], holder)
        qtbot.addWidget(page)
        page.resize(1284, 798)
        page.show()
        page.activateWindow()
        qtbot.waitExposed(page)
        page.focus_start()
        return page

    yield make
    for notifier in notifiers:
        notifier.close()


def cast(store: Store, room: str, *ballots: str, present: int = 0) -> None:
    day = store.event.room(room).days[0]
    place = sessions.place(store, day, "priorities", room)
    if present:
        sessions.set_present(store, place, present)
    for ballot in ballots:
        votes.cast(store, place, ballot)


@pytest.fixture
def filled(store: Store) -> Store:
    day2 = next(room.key for room in store.event.rooms if room.days == ("2",))
    cast(store, "1", "24 25 2", "24 25", "24", present=4)
    cast(store, day2, "25 2 31", present=4)
    return store


def strip(page: ResultsPage) -> dict[str, tuple[str, str]]:
    return {one.name: (one.number, one.beside) for one in page.figures.figures()}


def test_an_empty_store_says_what_to_do(store: Store, show: Show) -> None:
    page = show(store)
    assert page.empty.isVisible()
    assert not page.list.isVisible()
    assert plain(page.meaning.text()) == "A vote means: worth coordinating globally."
    assert not page.banner.isVisible()


def test_ranking_shares_and_figures(filled: Store, show: Show) -> None:
    page = show(filled)
    rows = page.list.rows()
    assert [(row.rank, row.tied, row.id, row.votes) for row in rows] == [
        (1, True, "24", 3),
        (1, True, "25", 3),
        (3, False, "2", 2),
        (4, False, "31", 1),
    ]
    assert rows[0].share == pytest.approx(3 / 9)
    assert not any(row.matters for row in rows)  # the tie does not cross the cut
    figures = strip(page)
    assert figures["rooms"] == ("2", "of 30")
    assert figures["people"] == ("8", "")
    assert figures["ballots"] == ("4", "50\u00a0%")
    assert figures["votes"] == ("9", "")
    assert plain(page.meaning.text()) == "A vote means: worth coordinating globally."
    assert page.meaning.isVisible()


def test_a_tie_that_crosses_the_cut_is_marked(filled: Store, show: Show) -> None:
    cast(filled, "1", "31")
    rows = show(filled).list.rows()
    assert [row.id for row in rows if row.matters] == ["2", "31"]


def test_days_are_chosen_one_by_one(filled: Store, show: Show) -> None:
    page = show(filled)
    page.days.chosen.emit("2")  # nothing is chosen yet: the page asks the control
    assert len(page.list.rows()) == 4
    day1, day2 = (page.days.findChildren(type(page.days.focusProxy()))[at] for at in (1, 2))
    QTest.mouseClick(day2, Qt.MouseButton.LeftButton)
    assert [row.id for row in page.list.rows()] == ["2", "25", "31"]
    QTest.mouseClick(day1, Qt.MouseButton.LeftButton)
    assert [row.votes for row in page.list.rows()] == [3, 2, 1]


def test_one_round_is_no_choice(filled: Store, show: Show) -> None:
    assert not show(filled).rounds.isVisible()


def test_several_rounds_are_a_choice(
    open_store: Callable[..., Store], event: Event, show: Show
) -> None:
    second = replace(event.rounds[0], key="final", title="Final vote")
    both = replace(event, rounds=(*event.rounds, second))
    store = open_store("two-rounds.sqlite", event=both)
    cast(store, "1", "24 25")
    place = sessions.place(store, "1", "final", "1")
    votes.cast(store, place, "31")
    page = show(store)
    assert page.rounds.isVisible()
    assert [row.id for row in page.list.rows()] == ["24", "25"]
    page.set_place(place)
    assert [row.id for row in page.list.rows()] == ["31"]


def test_initiatives_without_votes_unfold(filled: Store, show: Show) -> None:
    page = show(filled)
    # Without a noun: 45 initiatives are 47 lines, for 9 has three parts.
    assert page.fold.text() == "43 more without votes"
    page.fold.setFocus()
    QTest.keyClick(page.fold, Qt.Key.Key_Space)
    rows = page.list.rows()
    assert len(rows) == 47
    assert rows[4].rank == 0
    assert not any(row.tied for row in rows[4:])
    QTest.keyClick(page.fold, Qt.Key.Key_Space)
    assert len(page.list.rows()) == 4


def test_up_and_down_move_and_the_row_stays_current(filled: Store, show: Show) -> None:
    page = show(filled)
    assert page.list.current() == "24"
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert page.list.current() == "2"
    cast(filled, "2", "2 31", "2", "2")
    assert page.list.rows()[0].id == "2"
    assert page.list.current() == "2"
    QTest.keyClick(page.list, Qt.Key.Key_Up)
    assert page.list.current() == "2"
    page.next()
    page.next()
    assert page.list.current() == "25"
    page.previous()
    assert page.list.current() == "24"


def test_keys_of_the_tally_change_nothing_here(filled: Store, show: Show) -> None:
    page = show(filled)
    heard: list[object] = []
    page.list.stepped.connect(lambda *what: heard.append(what))
    QTest.keyClick(page.list, "+")
    assert heard == []


def test_notes_and_what_comes_while_hidden_are_counted(filled: Store, show: Show) -> None:
    page = show(filled)
    page.hide()
    place = sessions.place(filled, "1", "priorities", "1")
    draft = notes.Draft("Seats for small languages", community="Tunisia", language="fr")
    notes.add(filled, place, draft)
    page.show()
    figures = strip(page)
    assert (figures["notes"], figures["communities"], figures["languages"]) == (
        ("1", ""),
        ("1", ""),
        ("1", ""),
    )


def test_a_rehearsal_says_so(filled: Store, show: Show) -> None:
    with filled._engine.begin() as connection:
        connection.execute(tables.about.insert().values(name="rehearsal", value="yes"))
    page = show(filled)
    assert page.banner.isVisible()
    assert page.banner.text() == "Rehearsal: nothing here was said by anybody."


def test_people_nobody_counted_are_not_zero(
    filled: Store, show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    (found,) = results.of_store(filled)
    unknown = replace(found, present=None)
    monkeypatch.setattr(results, "of_store", lambda *_: (unknown,))
    page = show(filled)
    people, ballots = page.figures.figures()[1:3]
    assert (people.number, people.name, people.beside) == ("–", "people", "not counted")
    assert ballots.beside == ""


def test_scores_have_a_mean_in_place_of_the_share(show: Show, open_store):
    store = open_store("score.sqlite", event=voting(**SCORE))
    cast(store, "1", "24=5 2=3", "24=2")
    cast(store, "2", "24=5")
    page = show(store)
    assert page.columns._names == ("Rank", "Initiative", "Mean", "Points")
    (first, second) = page.list.rows()
    assert (first.id, first.votes, first.beside.replace("\u00a0", " ")) == ("24", 12, "⌀ 4.0")
    assert "mean 4.0 of 3" in page.list.sentence(first)
    assert second.votes == 3
    assert strip(page)["points"] == ("15", "")


def test_clusters_are_ranked_by_their_letter_and_name(show: Show, open_store):
    store = open_store("clusters.sqlite", event=voting(**CLUSTERS))
    cast(store, "1", "A C", "c")
    page = show(store)
    assert page.columns._names[1] == "Cluster"
    assert [(row.id, row.votes) for row in page.list.rows()] == [("C", 2), ("A", 1)]
    assert page.list.rows()[0].title == "Skills and leadership development"
    assert "A vote means: worth coordinating globally." in plain(page.meaning.text())
