"""The results page over real stores with several rooms."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from facilitator import advance, notes, sessions, tables, votes
from facilitator.advance_table import COLUMNS, Row
from facilitator.ballot_line import TallyEntry
from facilitator.event import Event
from facilitator.reasons import Reason, Refused
from facilitator.store import Store
from tests.facilitator.methods import CLUSTERS, SCORE, voting
from tests.ui.hands import plain, settle
from ui import ranking_view
from ui.choice import Choice
from ui.notifier import StoreNotifier
from ui.ranking_answer import Answer
from ui.result_charts import KINDS
from ui.results_page import VIEWS, ResultsPage
from ui.results_view import Asked
from ui.settings import Seat
from ui.theme import ThemeHolder
from ui.trace_list import BallotRow, RoomRow

Show = Callable[[Store], ResultsPage]


@pytest.fixture(autouse=True)
def british() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def show(qtbot: QtBot, holder: ThemeHolder) -> Iterator[Show]:
    notifiers: list[StoreNotifier] = []

    def make(store: Store) -> ResultsPage:
        notifiers.append(StoreNotifier(store))
        seat = Seat("1", "priorities", "7", "coordinator")
        page = ResultsPage(store, notifiers[-1], holder, lambda: seat)
        qtbot.addWidget(page)
        page.resize(1284, 798)
        page.show()
        page.activateWindow()
        qtbot.waitExposed(page)
        page.focus_start()
        settle()
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
    return {one.name: (one.number, one.beside) for one in page.ranking.figures.figures()}


def test_an_empty_store_says_what_to_do(store: Store, show: Show) -> None:
    page = show(store)
    assert page.ranking.empty.isVisible()
    assert not page.ranking.list.isVisible()
    assert plain(page.ranking.meaning.text()) == "A vote means: worth coordinating globally."
    assert not page.banner.isVisible()


def test_ranking_shares_and_figures(filled: Store, show: Show) -> None:
    page = show(filled)
    rows = page.ranking.list.rows()
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
    assert plain(page.ranking.meaning.text()) == "A vote means: worth coordinating globally."
    assert page.ranking.meaning.isVisible()


def test_a_tie_that_crosses_the_cut_is_marked(filled: Store, show: Show) -> None:
    cast(filled, "1", "31")
    rows = show(filled).ranking.list.rows()
    assert [row.id for row in rows if row.matters] == ["2", "31"]


def choose(choice: Choice, key: str) -> None:
    """By the keyboard, as from a field that has the focus."""
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Home)
    while choice.value() != key:
        QTest.keyClick(choice, Qt.Key.Key_Down)
    settle()


def test_days_are_chosen_one_by_one(filled: Store, show: Show) -> None:
    page = show(filled)
    assert len(page.ranking.list.rows()) == 4
    choose(page.days, "2")
    assert [row.id for row in page.ranking.list.rows()] == ["2", "25", "31"]
    choose(page.days, "1")
    assert [row.votes for row in page.ranking.list.rows()] == [3, 2, 1]
    assert strip(page)["ballots"] == ("3", "75\u00a0%")


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
    assert [row.id for row in page.ranking.list.rows()] == ["24", "25"]
    page.set_place(place)
    settle()
    assert [row.id for row in page.ranking.list.rows()] == ["31"]


def test_a_round_without_a_vote_is_not_waited_for_and_one_that_says_no_meaning_has_one(
    open_store: Callable[..., Store], event: Event, show: Show
) -> None:
    first = event.rounds[0]
    assert first.vote is not None
    talk = replace(first, key="talk", title="Open talk", vote=None)
    unsaid = replace(first, key="unsaid", title="Unsaid", vote=replace(first.vote, meaning=""))
    store = open_store("rounds.sqlite", event=replace(event, rounds=(first, talk, unsaid)))
    votes.cast(store, sessions.place(store, "1", "unsaid", "1"), "31")
    page = show(store)
    page.set_place(sessions.place(store, "1", "talk", "1"))
    settle()
    empty = page.ranking.empty.accessibleName()
    assert "This round has no vote" in empty
    assert "Notes and Plan" in empty
    assert "No votes yet" not in empty
    assert page.ranking.meaning.text() == "This round has no vote."
    page.set_place(sessions.place(store, "1", "unsaid", "1"))
    settle()
    assert [row.id for row in page.ranking.list.rows()] == ["31"]
    assert page.ranking.meaning.text() == ""


def test_the_people_of_some_rooms_are_not_told_as_those_of_all(filled: Store, show: Show) -> None:
    cast(filled, "5", "24", "24", "24")
    page = show(filled)
    (name,) = [one.name for one in page.ranking.figures.figures() if "people" in one.name]
    assert name == "people, not all counted"


def test_initiatives_without_votes_unfold(filled: Store, show: Show) -> None:
    page = show(filled)
    # Without a noun: 45 initiatives are 47 lines, for 9 has three parts.
    assert page.ranking.fold.text() == "43 more without votes"
    page.ranking.fold.setFocus()
    QTest.keyClick(page.ranking.fold, Qt.Key.Key_Space)
    rows = page.ranking.list.rows()
    assert len(rows) == 47
    assert rows[4].rank == 0
    assert not any(row.tied for row in rows[4:])
    QTest.keyClick(page.ranking.fold, Qt.Key.Key_Space)
    assert len(page.ranking.list.rows()) == 4


def test_up_and_down_move_and_the_row_stays_current(filled: Store, show: Show) -> None:
    page = show(filled)
    assert page.ranking.list.current() == "24"
    QTest.keyClick(page.ranking.list, Qt.Key.Key_Down)
    QTest.keyClick(page.ranking.list, Qt.Key.Key_Down)
    assert page.ranking.list.current() == "2"
    cast(filled, "2", "2 31", "2", "2")
    settle()
    assert page.ranking.list.rows()[0].id == "2"
    assert page.ranking.list.current() == "2"
    QTest.keyClick(page.ranking.list, Qt.Key.Key_Up)
    assert page.ranking.list.current() == "2"
    page.next()
    page.next()
    assert page.ranking.list.current() == "25"
    page.previous()
    assert page.ranking.list.current() == "24"


def test_the_window_goes_on_while_votes_are_counted_and_shows_what_it_had(
    filled: Store, show: Show, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = show(filled)
    ranking, may_count = page.ranking, threading.Event()
    count = ranking_view.read

    def count_when_told(store: Store, asked: Asked) -> Answer:
        assert threading.current_thread() is not threading.main_thread()
        assert may_count.wait(20)
        return count(store, asked)

    monkeypatch.setattr(ranking_view, "read", count_when_told)
    before, height = ranking.list.rows(), ranking.list.height()
    ranking.list.setFocus()
    cast(filled, "2", "2 31", "2", "2")
    qtbot.wait(20)
    assert (ranking.list.rows(), ranking.list.height()) == (before, height)
    # What is done meanwhile holds when the count is there.
    QTest.keyClick(ranking.list, Qt.Key.Key_Down)
    QTest.keyClick(ranking.fold, Qt.Key.Key_Space)
    assert len(ranking.list.rows()) == 47
    assert page.copy.isEnabled()
    may_count.set()
    settle()
    rows = ranking.list.rows()
    assert (len(rows), rows[0].id, rows[0].votes) == (47, "2", 5)
    assert ranking.list.current() == "25"
    assert ranking.panel._item == "25"
    assert ranking.list.hasFocus()


def test_where_the_last_vote_goes_nothing_can_be_copied_and_the_keys_stay_of_use(
    open_store: Callable[..., Store], show: Show
) -> None:
    store = open_store()
    cast(store, "1", "24")
    page = show(store)
    assert page.ranking.list.hasFocus()
    assert page.copy.isEnabled()
    store.undo()
    settle()
    assert page.ranking.empty.isVisible()
    assert not page.copy.isEnabled()
    assert page.ranking.panel.choice.hasFocus()


def test_a_store_that_cannot_be_read_is_told_and_the_ranking_stays(
    filled: Store, show: Show, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = show(filled)
    before = page.ranking.list.rows()

    def refuse(store: Store, asked: Asked) -> Answer:
        raise Refused(Reason("store_gone", store.path.name))

    monkeypatch.setattr(ranking_view, "read", refuse)
    with qtbot.waitSignal(page.refused):
        page.refresh()
    assert page.ranking.list.rows() == before


def test_keys_of_the_tally_change_nothing_here(filled: Store, show: Show) -> None:
    page = show(filled)
    heard: list[object] = []
    page.ranking.list.stepped.connect(lambda *what: heard.append(what))
    QTest.keyClick(page.ranking.list, "+")
    assert heard == []


def test_notes_and_what_comes_while_hidden_are_counted(filled: Store, show: Show) -> None:
    page = show(filled)
    page.hide()
    place = sessions.place(filled, "1", "priorities", "1")
    draft = notes.Draft("Seats for small languages", community="Tunisia", language="fr")
    notes.add(filled, place, draft)
    page.show()
    settle()
    figures = strip(page)
    assert (figures["note"], figures["community"], figures["language"]) == (
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


def test_people_nobody_counted_are_not_zero(store: Store, show: Show) -> None:
    cast(store, "1", "24 25 2", "24 25", "24")
    page = show(store)
    people, ballots = page.ranking.figures.figures()[1:3]
    assert (people.number, people.name, people.beside) == ("–", "people", "not counted")
    assert ballots.beside == ""
    # What is heard has the number with what it counts: not `232 97 % ballots`.
    said = page.ranking.figures.accessibleName()
    assert f"– people (not counted), {ballots.number} {ballots.name}, " in said


def test_scores_have_a_mean_in_place_of_the_share(show: Show, open_store):
    store = open_store("score.sqlite", event=voting(**SCORE))
    cast(store, "1", "24=5 2=3", "24=2")
    cast(store, "2", "24=5")
    page = show(store)
    assert page.ranking.columns.names() == ("Rank", "Initiative", "Mean", "Points")
    (first, second) = page.ranking.list.rows()
    assert (first.id, first.votes, first.beside.replace("\u00a0", " ")) == ("24", 12, "⌀ 4.0")
    assert "mean 4.0 of 3" in page.ranking.list.sentence(first)
    assert second.votes == 3
    assert strip(page)["points"] == ("15", "")


def test_clusters_are_ranked_by_their_letter_and_name(show: Show, open_store):
    store = open_store("clusters.sqlite", event=voting(**CLUSTERS))
    cast(store, "1", "A C", "c")
    page = show(store)
    assert page.ranking.columns.names()[1] == "Cluster"
    assert [(row.id, row.votes) for row in page.ranking.list.rows()] == [("C", 2), ("A", 1)]
    assert page.ranking.list.rows()[0].title == "Skills and leadership development"
    assert "A vote means: worth coordinating globally." in plain(page.ranking.meaning.text())


def language_of(store: Store, code: str) -> str:
    """A room of this language, on the first day."""
    return next(r.key for r in store.event.rooms if r.language == code and "1" in r.days)


def test_another_measure_is_another_order(filled: Store, show: Show) -> None:
    # One large room against a small one: by share each room weighs the same.
    page = show(filled)
    assert [row.id for row in page.ranking.list.rows()][:2] == ["24", "25"]
    choose(page.measures, "share")
    rows = page.ranking.list.rows()
    assert [(row.id, row.rank) for row in rows][:2] == [("25", 1), ("2", 2)]
    assert plain(rows[0].beside) == "33.3\u00a0%"
    assert page.ranking.columns.names()[2] == "Mean share"
    choose(page.measures, "offered")
    rows = page.ranking.list.rows()
    assert (rows[0].id, rows[0].beside) == ("24", "75.0\u00a0%")  # 3 of 4 ballots
    assert "Of those asked 75.0" in page.ranking.list.sentence(rows[0])


def test_only_the_rooms_of_a_language(filled: Store, show: Show) -> None:
    room = language_of(filled, "es")
    cast(filled, room, "31 37", present=2)
    page = show(filled)
    choose(page.languages, "es")
    assert [row.id for row in page.ranking.list.rows()] == ["31", "37"]
    figures = strip(page)
    spanish = sum(r.language == "es" for r in filled.event.rooms)
    assert figures["room"] == ("1", f"of {spanish}")
    assert figures["ballot"] == ("1", "50\u00a0%")
    choose(page.languages, "fr")
    assert page.ranking.empty.isVisible()
    assert not page.ranking.list.isVisible()


def test_places_against_the_advance_priorities(filled: Store, show: Show) -> None:
    rows = [
        Row(1, said("Wikimedia Ghana", "25")),
        Row(2, said("Wikimedia Chile", "25")),
        Row(3, said("Wikimedia Chile", "24")),
    ]
    advance.keep(filled, rows)
    page = show(filled)
    moved = {row.id: row.moved for row in page.ranking.list.rows()}
    assert moved == {"24": 1, "25": 0, "2": None, "31": None}
    first = page.ranking.list.rows()[0]
    assert "1 place further up than in advance" in page.ranking.list.sentence(first)


def said(community: str, number: str) -> dict[str, str]:
    """A row of the table that says only who, and what."""
    return dict.fromkeys(COLUMNS, "") | {"community": community, "initiative_no": number}


def test_enter_leads_to_the_rooms_and_their_ballots(filled: Store, show: Show) -> None:
    page = show(filled)
    view = page.ranking
    QTest.keyClick(view.list, Qt.Key.Key_Down)
    assert view.list.current() == "25"
    QTest.keyClick(view.list, Qt.Key.Key_Return)
    trace = view.panel.trace
    assert page.focusWidget() is trace.list
    rooms = trace.list.trace.rows()
    assert [row.behind.votes for row in rooms if isinstance(row, RoomRow)] == [2, 1]
    assert sum(row.behind.votes for row in rooms if isinstance(row, RoomRow)) == 3
    assert "25 Regional & thematic hubs: 3 votes from 2 sessions" in plain(trace.sum.text())
    QTest.keyClick(trace.list, Qt.Key.Key_Return)
    ballots = [row for row in trace.list.trace.rows() if isinstance(row, BallotRow)]
    assert [(row.vote.choices, row.vote.points) for row in ballots] == [
        (("24", "25", "2"), 1),
        (("24", "25"), 1),
        (("24",), 0),
    ]
    QTest.keyClick(trace.list, Qt.Key.Key_Space)
    assert all(isinstance(row, RoomRow) for row in trace.list.trace.rows())


def test_a_withdrawn_ballot_is_behind_the_number_with_its_reason(filled: Store, show: Show) -> None:
    place = sessions.place(filled, "1", "priorities", "1")
    votes.withdraw(filled, place, votes.of_session(filled, place).ballots[0].id, 1)
    page = show(filled)
    view = page.ranking
    view.list.go_to("24")
    QTest.keyClick(view.list, Qt.Key.Key_Return)
    QTest.keyClick(view.panel.trace.list, Qt.Key.Key_Return)
    rows = view.panel.trace.list.trace
    gone = [row for row in rows.rows() if isinstance(row, BallotRow) and not row.vote.counted]
    assert [rows.sentence(row).endswith("withdrawn") for row in gone] == [True]


@pytest.mark.parametrize("kind", KINDS)
def test_what_stands_beside_is_a_table_too(filled: Store, show: Show, kind: str) -> None:
    page = show(filled)
    panel = page.ranking.panel
    panel.show_kind(kind)
    chart = panel.view.chart()
    assert chart is not None
    panel.as_table.click()
    assert panel.view.grid.isVisible()
    table = panel.view.grid.table()
    assert table == chart.table()
    assert table.rows
    assert all(len(row) == len(table.headers) for row in table.rows)
    panel.view.grid.setFocus()
    index = panel.view.grid.model().index(0, 0)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert all(words in spoken for words in table.rows[0])


def test_the_parts_beside_are_those_of_the_standing(filled: Store, show: Show) -> None:
    page = show(filled)
    panel = page.ranking.panel
    panel.show_kind("day")
    table = panel.view.grid.table()
    assert [row[1] for row in table.rows if "1" in row[0].split("·")[0]] == ["24", "25", "2"]
    panel.show_kind("recommendation")
    rows = panel.view.grid.table().rows
    assert sum(int(row[2]) for row in rows) == 9


def test_nothing_beside_says_why(store: Store, show: Show) -> None:
    page = show(store)
    panel = page.ranking.panel
    panel.show_kind("firm")
    assert panel.view.chart() is None
    assert panel.view.empty.isVisible()
    assert panel.start() is panel.choice


def test_the_chart_is_copied_as_picture_and_table(filled: Store, show: Show) -> None:
    page = show(filled)
    page.copy_out()
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasImage()
    lines = data.text().splitlines()
    assert lines[1].split("\t")[:4] == ["1=", "24", "Global Council", "3"]
    assert len(lines) == 5
    svg = bytes(data.data("image/svg+xml").data()).decode()
    assert "<svg" in svg
    assert page.copy.text() == "Copied"
    page.ranking.panel.start().setFocus()
    page.copy_out()
    text = QGuiApplication.clipboard().text()
    assert text.splitlines()[0].split("\t")[0] == "By language of the room"


def test_no_chart_of_nothing(store: Store, show: Show) -> None:
    page = show(store)
    QGuiApplication.clipboard().setText("before")
    page.copy_out()
    assert QGuiApplication.clipboard().text() == "before"


def test_left_and_right_go_from_view_to_view(filled: Store, show: Show) -> None:
    page = show(filled)
    assert page.views.current() == "ranking"
    for name in VIEWS[1:]:
        QTest.keyClick(page, Qt.Key.Key_Right)
        assert page.views.current() == name
    QTest.keyClick(page, Qt.Key.Key_Right)
    assert page.views.current() == VIEWS[-1]
    QTest.keyClick(page, Qt.Key.Key_Left)
    assert page.views.current() == VIEWS[-2]
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QTest.keyClick(page, Qt.Key.Key_Left)
    assert page.views.current() == VIEWS[-1]


def test_right_from_the_ranking_itself(filled: Store, show: Show) -> None:
    page = show(filled)
    QTest.keyClick(page.ranking.list, Qt.Key.Key_Right)
    assert page.views.current() == "map"


@pytest.mark.parametrize("name", VIEWS)
def test_what_is_looked_at_stays_from_view_to_view(
    filled: Store, show: Show, qtbot: QtBot, name: str
) -> None:
    place = sessions.place(filled, "1", "priorities", "1")
    notes.add(filled, place, notes.Draft("Hubs first", initiatives=("25",)))
    advance.keep(filled, [Row(1, said("Wikimedia Ghana", "25"))])
    page = show(filled)
    page.ranking.list.go_to("25")
    page.show_view(name)
    page.show_view("ranking")
    assert page.ranking.list.current() == "25"
    page.show_view(name)
    qtbot.waitUntil(lambda: not page._jobs.busy)
    for part in page.panels():
        assert part.isEnabled()


def test_only_choices_that_make_a_difference_are_shown(filled: Store, show: Show) -> None:
    page = show(filled)
    assert page.measures.isVisible()
    assert not page.rounds.isVisible()  # there is one
    page.show_view("notes")
    assert not page.measures.isVisible()
    assert page.days.isVisible()
    page.show_view("map")
    assert not page.days.isVisible()


def test_rooms_that_counted_hands_are_no_absentees(filled: Store, show: Show) -> None:
    room = language_of(filled, "es")
    place = sessions.place(filled, "1", "priorities", room)
    sessions.set_present(filled, place, 10)
    votes.enter_tally(filled, place, TallyEntry("31", count=9))
    figures = show(filled).ranking.figures.figures()
    assert (figures[1].number, figures[2].number) == ("18", "4")
    assert figures[2].beside == "50\u00a0%"  # 4 ballots of the 8 people in rooms with ballots
    assert figures[2].name == "ballots, 1 room by hands"


def test_esc_leads_back_from_the_panel(filled: Store, show: Show) -> None:
    page = show(filled)
    QTest.keyClick(page.ranking.list, Qt.Key.Key_Return)
    QTest.keyClick(page.ranking.panel.trace.list, Qt.Key.Key_Escape)
    assert page.focusWidget() is page.ranking.list


def test_arrows_go_on_from_an_empty_map(filled: Store, show: Show) -> None:
    page = show(filled)
    page.show_view("map")
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Right)
    assert page.views.current() == "notes"


@pytest.mark.parametrize("kind", ["recommendation", "firm", "methods"])
def test_a_table_beside_shows_its_numbers(filled: Store, show: Show, kind: str) -> None:
    page = show(filled)
    panel = page.ranking.panel
    panel.show_kind(kind)
    panel.as_table.click()
    grid = panel.view.grid
    assert grid.horizontalScrollBar().maximum() == 0
    last = grid.model().columnCount() - 1
    assert grid.columnViewportPosition(last) + grid.columnWidth(last) <= grid.viewport().width() + 1


def test_a_part_of_the_people_in_rooms_does_not_stand_beside_ballots_of_others(
    filled: Store, show: Show
) -> None:
    place = sessions.place(filled, "1", "priorities", filled.event.survey.key)
    votes.cast(filled, place, "24")
    assert strip(show(filled))["ballots"] == ("5", "")


def test_a_count_that_takes_its_time_is_said(
    filled: Store, show: Show, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = show(filled)
    go_on = threading.Event()
    counted = ranking_view.read
    monkeypatch.setattr(ranking_view, "read", lambda *asked: go_on.wait(9) and counted(*asked))
    try:
        page.ranking._slow.setInterval(0)
        while page.days.value() != "2":
            QTest.keyClick(page.days, Qt.Key.Key_Down)
        qtbot.waitUntil(lambda: page.ranking.figures.waiting() == "Counting…")
    finally:
        go_on.set()
    settle()
    assert page.ranking.figures.waiting() == ""
    assert strip(page)["ballot"] == ("1", "25\u00a0%")
