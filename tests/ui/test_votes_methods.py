"""The votes page by every method of voting, driven by keys, on a real store."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from facilitator import sessions, votes
from facilitator.sessions import Place
from facilitator.store import Store
from tests.conftest import Clock
from tests.facilitator.methods import CLUSTERS, DOTS, HANDS, RANKING, SCORE, voting
from tests.ui.hands import focused, typed
from ui.ballot_field import BallotField
from ui.notifier import StoreNotifier
from ui.theme import ThemeHolder
from ui.votes_page import VotesPage

KEY = Qt.Key

MakePage = Callable[..., VotesPage]


@pytest.fixture(autouse=True)
def english_figures() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def make_page(qtbot: QtBot, holder: ThemeHolder, open_store) -> Iterator[MakePage]:
    """The page over a new store whose round votes in this way; `ballots` are in already."""
    notifiers: list[StoreNotifier] = []

    def make(settings: dict[str, Any], *ballots: str, present: int | None = None) -> VotesPage:
        store = open_store(event=voting(**settings))
        where = sessions.place(store, "1", "priorities", "7")
        if present is not None:
            sessions.set_present(store, where, present)
        for text in ballots:
            votes.cast(store, where, text)
        notifiers.append(StoreNotifier(store))
        page = VotesPage(store, notifiers[-1], holder)
        qtbot.addWidget(page)
        page.set_place(where)
        page.resize(1284, 798)
        page.fit(1360)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        page.focus_start()
        return page

    yield make
    for notifier in notifiers:
        notifier.close()


def plain(text: str) -> str:
    """Without the signs that keep directions apart."""
    return "".join(letter for letter in text if letter not in "\u2066\u2068\u2069").replace(
        "\u00a0", " "
    )


def type_in(text: str, enter: bool = True) -> None:
    assert isinstance(focused(), BallotField)
    typed(text)
    if enter:
        QTest.keyClick(focused(), KEY.Key_Return)


def place_of(page: VotesPage) -> tuple[Store, Place]:
    assert page._place is not None
    return page._store, page._place


def choices(page: VotesPage) -> list[tuple[str, ...]]:
    return [ballot.choices for ballot in votes.of_session(*place_of(page)).ballots]


def worths(page: VotesPage) -> list[tuple[str, str]]:
    return [(word.badge, word.worth) for word in page.lines.line().words.words()]


def bars(page: VotesPage) -> list[tuple[int, str, int]]:
    return [(row.rank, row.id, row.votes) for row in page.list.rows()]


# Dots


def test_dots_are_stacked_by_repeating_or_by_a_sign(make_page: MakePage):
    page = make_page(DOTS)
    type_in("24 24 2x2", enter=False)
    assert [(badge, worth[:5]) for badge, worth in worths(page)] == [
        ("24", "2 dot"),
        ("2", "2 dot"),
    ]
    assert plain(page.lines.line().count.text()).startswith("4 of 5 dot")
    QTest.keyClick(focused(), KEY.Key_Return)
    assert choices(page) == [("24", "24", "2", "2")]
    assert bars(page) == [(1, "2", 2), (1, "24", 2)]
    assert "4 dot" in plain(page.tally.summary.text())
    assert "A vote means: worth coordinating globally." in plain(page.tally.summary.text())
    assert page.list.sentence(page.list.rows()[0]).startswith("Rank 1, tied. 2 ")
    assert "2 dot" in page.list.sentence(page.list.rows()[0])
    assert page.side.ties.notes()[0][1].startswith(("2 and 24", "\u2066"))
    assert "2 dot" in plain(page.side.ties.notes()[0][1])
    assert plain(page.header.method.text()).startswith("5 dot")


def test_too_many_dots_stay_on_their_line(make_page: MakePage):
    page = make_page(DOTS)
    type_in("24x6")
    assert plain(page.lines.lines()[0].problem()) == "6 dots. Place up to 5."
    assert choices(page) == []
    assert page.lines.lines()[0].text() == "24x6"


def test_a_stacked_ballot_comes_back_as_it_can_be_typed(make_page: MakePage):
    page = make_page(DOTS, "24x3 2")
    QTest.keyClick(focused(), KEY.Key_Up)
    assert page.lines.line().text() == "24 24 24 2"
    QTest.keyClick(focused(), KEY.Key_Backspace)
    type_in("31")
    assert choices(page) == [("24", "24", "24", "31")]


def test_dots_can_be_converted_to_a_tally(make_page: MakePage):
    page = make_page(DOTS, "24x3 2", present=2)
    page.list.setFocus()
    QTest.keyClick(page.list, "+")
    assert page.banner.isVisible()
    page.banner.action.emit()
    found = votes.of_session(*place_of(page))
    assert (found.capture, found.votes["24"], found.total) == ("tally", 3, 4)
    assert "of 10 possible" in plain(page.side.turnout.sentence.text())


# Scores


def test_scores_are_summed_and_the_mean_stands_beside(make_page: MakePage):
    page = make_page(SCORE)
    type_in("24=5 2=0", enter=False)
    assert [(badge, worth[:7]) for badge, worth in worths(page)] == [
        ("24", "5 point"),
        ("2", "0 point"),
    ]
    assert plain(page.lines.line().count.text()) == "2 of 47 scored"
    QTest.keyClick(focused(), KEY.Key_Return)
    type_in("24=2")
    assert choices(page) == [("24=5", "2=0"), ("24=2",)]
    rows = {row.id: row for row in page.list.rows()}
    assert (rows["24"].votes, plain(rows["24"].beside)) == (7, "⌀ 3.5")
    # Scored 0 is there, and has no rank; what nobody scored is not there.
    assert (rows["2"].votes, rows["2"].rank, plain(rows["2"].beside)) == (0, 0, "⌀ 0.0")
    assert set(rows) == {"24", "2"}
    assert "mean 3.5 of 2" in page.list.sentence(rows["24"])
    assert [row.choices for row in page.side.list.rows()][-1] == ("24=5", "2=0")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("24=6", "6 is no score. Use 0 to 5."),
        ("24", "24 has no score. Write it as 24=5."),
        ("24=1 24=2", "24 is there twice. Name it once."),
    ],
)
def test_a_wrong_score_is_refused_in_place(make_page: MakePage, text: str, reason: str):
    page = make_page(SCORE)
    type_in(text)
    assert plain(page.lines.lines()[0].problem()) == reason
    assert page.lines.lines()[0].text() == text
    assert choices(page) == []


def test_scores_are_counted_by_ballots_only(make_page: MakePage):
    page = make_page(SCORE, "24=5")
    assert not page.header.capture.isVisible()
    page.list.setFocus()
    QTest.keyClick(page.list, "+")
    assert len(choices(page)) == 1
    assert votes.of_session(*place_of(page)).votes["24"] == 5
    page.jump()
    assert "counted by ballots" in plain(page.banner.text())


def test_an_empty_line_shows_how_a_score_is_written(make_page: MakePage):
    page = make_page(SCORE)
    QTest.keyClick(focused(), KEY.Key_Return)
    assert plain(page.lines.line().problem()) == "No choice yet. Type 24=5 2=3."
    assert "24=5 2=3" in plain(page.tally.empty.accessibleName())


# Ranking


def test_a_ranking_gives_more_to_what_stands_first(make_page: MakePage):
    page = make_page(RANKING)
    type_in("31 24 2", enter=False)
    assert [(badge, worth[:7]) for badge, worth in worths(page)] == [
        ("31", "3 point"),
        ("24", "2 point"),
        ("2", "1 point"),
    ]
    assert plain(page.lines.line().count.text()) == "3 of 3 ranked"
    QTest.keyClick(focused(), KEY.Key_Return)
    type_in("24")
    assert choices(page) == [("31", "24", "2"), ("24",)]
    assert bars(page) == [(1, "24", 5), (2, "31", 3), (3, "2", 1)]
    type_in("24 31 24", enter=False)
    assert plain(page.lines.line().problem()) == "24 is there twice. Name it once."


# Clusters


def test_clusters_are_voted_on_by_letter(make_page: MakePage):
    page = make_page(CLUSTERS)
    type_in("c H", enter=False)
    words = [(word.badge, word.text) for word in page.lines.line().words.words()]
    assert words[0] == ("C", "Skills and leadership development")
    assert words[1][0] == "H"
    QTest.keyClick(focused(), KEY.Key_Return)
    assert choices(page) == [("C", "H")]
    assert (page.list.rows()[0].id, page.list.rows()[0].title) == words[0]
    assert "on clusters" in plain(page.header.method.text())
    assert "2 cluster" in plain(page.tally.summary.text())
    type_in("24")
    reason = "24 is not on the list. Use letters from A to H."
    assert plain(page.lines.lines()[0].problem()) == reason


def test_a_tally_of_clusters_by_letter_and_by_words(make_page: MakePage):
    page = make_page(CLUSTERS)
    page._choose_capture("tally")
    page.focus_start()
    assert plain(page.lines.line().count.text()) == "B+ or B- or B=17"
    type_in("c=4", enter=False)
    (word,) = page.lines.line().words.words()
    assert (word.badge, word.text) == ("C", "Skills and leadership development")
    assert plain(word.worth) == "4, was 0"
    QTest.keyClick(focused(), KEY.Key_Return)
    assert bars(page) == [(1, "C", 4)]
    page.jump()
    field = page.finder.field
    assert field.isVisible()
    for letter in "hubs":
        QTest.keyClick(field, letter)
    QTest.keyClick(field, KEY.Key_Return)
    assert bars(page) == [(1, "C", 4), (2, "D", 1)]


# Hands


def test_a_show_of_hands_is_a_tally_from_the_start(make_page: MakePage):
    page = make_page(HANDS, present=9)
    assert plain(page.header.method.text()) == "Show of hands"
    assert not page.header.capture.isVisible()
    type_in("24=7 2+")
    assert bars(page) == [(1, "24", 7), (2, "2", 1)]
    assert plain(page.side.turnout.sentence.text()).endswith("of 9 possible")
    assert "7 hand" in page.list.sentence(page.list.rows()[0])
    assert not page.side.turnout.warning.isVisible()


def test_more_hands_than_people_are_said_and_kept(make_page: MakePage):
    page = make_page(HANDS, present=3)
    type_in("24=7")
    assert bars(page) == [(1, "24", 7)]
    warning = plain(page.side.turnout.warning.text())
    assert warning.startswith("24 has 7 hand")
    assert page.side.turnout.warning.isVisible()


# Who is there


def test_ballots_and_those_who_have_not_voted_are_said_beside_the_field(make_page: MakePage):
    page = make_page(DOTS, "24", "2", "31", present=4)
    assert plain(page.side.turnout.sentence.text()) == "3 of 4 have voted"
    assert plain(page.side.turnout.rest.text()).endswith("Turnout 75 %.")


def test_nobody_counted_is_not_nobody_there(make_page: MakePage):
    page = make_page(DOTS, "24")
    assert page.side.turnout.field.text() == ""
    assert page.side.turnout.field.placeholderText() == "Not counted"
    assert not page.side.counts.isVisible()
    page.side.turnout.field.setFocus()
    QTest.keyClicks(page.side.turnout.field, "0")
    QTest.keyClick(page.side.turnout.field, KEY.Key_Return)
    assert page.side.turnout.field.text() == "0"
    assert page.side.turnout.warning.isVisible()


def test_counts_are_listed_with_their_times_and_corrected_by_keys(
    make_page: MakePage, clock: Clock
):
    page = make_page(DOTS, present=9)
    store, where = place_of(page)
    clock.at += 20 * 60_000
    sessions.set_present(store, where, 12)
    counts = page.side.counts
    assert not counts.list.isVisible()
    counts.fold.setFocus()
    QTest.keyClick(counts.fold, KEY.Key_Return)
    assert [row.people for row in counts.rows()] == [12, 9]
    assert focused() is counts.list
    QTest.keyClick(counts.list, KEY.Key_Down)
    QTest.keyClick(counts.list, KEY.Key_Return)
    assert focused() is counts.form.people
    assert counts.form.people.text() == "9"
    QTest.keyClicks(counts.form.people, "10")
    QTest.keyClick(counts.form.people, KEY.Key_Tab)
    assert focused() is counts.form.languages
    QTest.keyClicks(counts.form.languages, "English 6; fr 3")
    remark = plain(counts.form.remark.text())
    assert remark == "Languages of 9 people, of 10 present."
    QTest.keyClick(counts.form.languages, KEY.Key_Tab)
    QTest.keyClicks(counts.form.communities, "Ghana 4, Tunisia 6")
    QTest.keyClick(counts.form.communities, KEY.Key_Return)
    first, second = sessions.head_counts(store, where.id)
    assert (first.present, first.languages) == (10, {"en": 6, "fr": 3})
    assert first.communities == {"Ghana": 4, "Tunisia": 6}
    assert second.present == 12
    assert not counts.form.isVisible()
    assert focused() is counts.list
    assert "Français" in counts.rows()[1].detail
    QTest.keyClick(counts.list, KEY.Key_Delete)
    assert [row.people for row in counts.rows()] == [12]
    store.undo()
    assert [row.people for row in counts.rows()] == [12, 10]


def test_what_cannot_be_counted_is_said_and_esc_leaves_it(make_page: MakePage):
    page = make_page(DOTS, present=9)
    store, where = place_of(page)
    counts = page.side.counts
    QTest.keyClick(counts.fold, KEY.Key_Return)
    QTest.keyClick(counts.list, KEY.Key_F2)
    QTest.keyClick(counts.form.people, KEY.Key_Tab)
    QTest.keyClicks(counts.form.languages, "English")
    QTest.keyClick(counts.form.languages, KEY.Key_Return)
    assert counts.form.isVisible()
    assert "does not say how many" in plain(counts.form.remark.text())
    assert counts.form.languages.property("wrong")
    QTest.keyClick(counts.form.languages, KEY.Key_Escape)
    assert not counts.form.isVisible()
    assert sessions.head_counts(store, where.id)[0].languages == {}


def test_a_closed_vote_keeps_the_people_who_were_there(make_page: MakePage, clock: Clock):
    page = make_page(DOTS, "24", "2", present=2)
    store, where = place_of(page)
    page.close_or_reopen()
    assert votes.of_session(store, where).closed
    clock.at += 60_000
    sessions.set_present(store, where, 1)
    assert plain(page.side.turnout.sentence.text()) == "2 of 2 have voted"
    # Typed now, it is who was there for the vote that is corrected.
    field = page.side.turnout.field
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "3")
    QTest.keyClick(field, KEY.Key_Return)
    assert [one.present for one in sessions.head_counts(store, where.id)] == [3, 1]
    assert plain(page.side.turnout.sentence.text()) == "2 of 3 have voted"
    page.close_or_reopen()
    assert plain(page.side.turnout.sentence.text()) == "2 of 1 has voted"
    assert page.side.turnout.warning.isVisible()
