"""The votes page, driven by keys and clicks, on a real store."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QRadioButton
from pytestqt.qtbot import QtBot

from facilitator import sessions, votes
from facilitator.event import Event
from facilitator.records import Ballot, Tally
from facilitator.sessions import Place
from facilitator.store import Store
from tests.ui.hands import plain
from ui.ballot_field import BallotField
from ui.buttons import Button
from ui.close_vote import CloseVoteDialog
from ui.notifier import StoreNotifier
from ui.page_frame import PageFrame
from ui.text import text_width
from ui.theme import ThemeHolder
from ui.votes_page import VotesPage

KEY = Qt.Key
SEVEN = ["2 24 31", "2 25 31", "24 25 37", "24 25 37", "2 25 31", "22 24 25", "2 3 24"]

MakePage = Callable[[], VotesPage]


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def make_page(qtbot: QtBot, holder: ThemeHolder, store: Store, room7: Place) -> Iterator[MakePage]:
    notifiers: list[StoreNotifier] = []

    def make() -> VotesPage:
        notifiers.append(StoreNotifier(store))
        page = VotesPage(store, notifiers[-1], holder)
        qtbot.addWidget(page)
        page.set_place(room7)
        page.resize(1284, 798)
        page.fit(1360)
        page.show()
        page.activateWindow()
        qtbot.waitExposed(page)
        page.focus_start()
        return page

    yield make
    for notifier in notifiers:
        notifier.close()


@pytest.fixture
def page(make_page: MakePage) -> VotesPage:
    return make_page()


@pytest.fixture
def seven(store: Store, room7: Place) -> list[Ballot]:
    sessions.set_present(store, room7, 9)
    return [votes.cast(store, room7, text) for text in SEVEN]


def field(page: VotesPage) -> BallotField:
    """Where the cursor is; keys go nowhere else."""
    focused = QApplication.focusWidget()
    assert isinstance(focused, BallotField), focused
    return focused


def type_in(page: VotesPage, text: str, enter: bool = True) -> None:
    for letter in text:
        QTest.keyClick(field(page), letter)
    if enter:
        QTest.keyClick(field(page), KEY.Key_Return)


def choose(page: VotesPage, capture: str) -> None:
    """Click on Ballots or Tally."""
    parts = page.header.capture.findChildren(QRadioButton)
    QTest.mouseClick(parts[("ballots", "tally").index(capture)], Qt.MouseButton.LeftButton)


def labels(page: VotesPage) -> list[str]:
    return [line.field.accessibleName() for line in page.lines.lines()]


def choices(store: Store, room7: Place) -> list[tuple[str, ...]]:
    return [ballot.choices for ballot in votes.of_session(store, room7).ballots]


def names(page: VotesPage) -> list[tuple[str, str]]:
    return [(word.badge, plain(word.text)) for word in page.lines.line().words.words()]


# Ballots


def test_what_the_panel_says_without_ballots_begins_below_its_title(
    qtbot: QtBot, holder: ThemeHolder, store: Store, room7: Place
):
    """As in the window: the page is filled before it is put in its place there."""
    notifier = StoreNotifier(store)
    page, frame = VotesPage(store, notifier, holder), PageFrame()
    qtbot.addWidget(frame)
    frame.resize(1284, 798)
    frame.show()
    qtbot.waitExposed(frame)
    page.set_place(room7)
    frame.addWidget(page)
    frame.setCurrentWidget(page)
    said = {one.text(): one for one in page.side.findChildren(QLabel)}
    begins = {text: one.mapTo(page, one.contentsRect().topLeft()).x() for text, one in said.items()}
    assert begins["No ballots yet."] == begins["Ballots"]
    notifier.close()


def test_a_typed_ballot_is_counted_and_the_line_is_free_again(
    page: VotesPage, store: Store, room7: Place
) -> None:
    assert labels(page) == ["Ballot 1"]
    type_in(page, "2 24 31")
    assert choices(store, room7) == [("2", "24", "31")]
    assert labels(page) == ["Ballot 2"]
    assert field(page).text() == ""
    assert [row.id for row in page.list.rows()] == ["2", "24", "31"]
    assert [row.choices for row in page.side.list.rows()] == [("2", "24", "31")]


def test_names_appear_while_typing(page: VotesPage) -> None:
    type_in(page, "2 24", enter=False)
    assert names(page) == [
        ("2", "Funding for underrepresented communities"),
        ("24", "Global Council"),
    ]
    assert plain(page.lines.line().count.text()).startswith("2 of 3 pick")
    type_in(page, " 31", enter=False)
    assert plain(page.lines.line().count.text()).startswith("3 of 3 pick")


def test_a_number_that_is_not_on_the_list_stays_on_its_line(
    page: VotesPage, store: Store, room7: Place
) -> None:
    type_in(page, "2 99")
    reason = "99 is not on the list. Use numbers from 1 to 45, with 9a, 9b, 9c for 9."
    wrong, empty = page.lines.lines()
    assert wrong.text() == "2 99"
    assert plain(wrong.problem()) == reason
    assert wrong.field.property("wrong")
    assert ("99", reason) in [(word.badge, plain(word.text)) for word in wrong.words.words()]
    assert field(page) is empty.field
    assert labels(page) == ["Unfinished", "Ballot 1"]

    type_in(page, "24 25")
    assert labels(page) == ["Unfinished", "Ballot 2"]
    assert choices(store, room7) == [("24", "25")]
    assert [line.text() for line in page.lines.lines()] == ["2 99", ""]

    type_in(page, "2 98")
    assert [line.text() for line in page.lines.lines()] == ["2 99", "2 98", ""]
    QTest.keyClick(wrong.field, KEY.Key_Backspace)
    QTest.keyClick(wrong.field, KEY.Key_Backspace)
    QTest.keyClick(wrong.field, KEY.Key_Return)
    assert choices(store, room7) == [("24", "25"), ("2",)]
    assert [line.text() for line in page.lines.lines()] == ["2 98", ""]


def test_wrong_words_are_marked_where_they_stand(page: VotesPage) -> None:
    type_in(page, "2 99", enter=False)
    page.grab()
    image = page.lines.line().field.grab().toImage()
    reds = {
        x
        for x in range(6, image.width() - 6)
        for y in range(4, image.height() - 4)
        if image.pixelColor(x, y).red() > 150 and image.pixelColor(x, y).green() < 120
    }
    ratio = image.devicePixelRatio()
    assert reds
    assert min(reds) > 24 * ratio  # the 2 before it is not


def test_unfinished_lines_survive_a_restart(
    page: VotesPage, make_page: MakePage, store: Store, room7: Place
) -> None:
    type_in(page, "2 99")
    type_in(page, "24 2", enter=False)
    page.flush()
    page.hide()
    again = make_page()
    assert [line.text() for line in again.lines.lines()] == ["2 99", "24 2"]
    assert again.lines.line().text() == "24 2"


def test_a_refused_line_comes_back_above_the_line_for_the_next(
    page: VotesPage, make_page: MakePage
) -> None:
    type_in(page, "2 99")
    page.flush()
    page.hide()
    again = make_page()
    assert [line.text() for line in again.lines.lines()] == ["2 99", ""]
    assert again.lines.line().text() == ""


def test_a_cleared_refused_line_disappears_and_ctrl_z_brings_its_text(page: VotesPage) -> None:
    for text in ("2 99", "2 98"):
        type_in(page, text)
    page.lines.lines()[1].field.setFocus()
    assert field(page).text() == "2 98"
    QTest.keyClick(field(page), KEY.Key_Escape)
    assert [line.text() for line in page.lines.lines()] == ["2 99", ""]
    assert labels(page) == ["Unfinished", "Ballot 1"]
    QTest.keyClick(field(page), KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [line.text() for line in page.lines.lines()] == ["2 99", "2 98"]


def test_a_line_emptied_above_a_half_typed_one_goes_when_it_is_left(page: VotesPage) -> None:
    type_in(page, "2 99")
    type_in(page, "24 2", enter=False)
    QTest.keyClick(field(page), KEY.Key_Up)
    QTest.keyClick(field(page), KEY.Key_Escape)
    assert labels(page) == ["Unfinished", "Ballot 1"]
    QTest.keyClick(field(page), KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [line.text() for line in page.lines.lines()] == ["2 99", "24 2"]
    QTest.keyClick(field(page), KEY.Key_Escape)
    QTest.keyClick(field(page), KEY.Key_Down)
    assert [line.text() for line in page.lines.lines()] == ["24 2"]
    assert field(page).text() == "24 2"


def test_a_repeated_choice_and_too_many_are_refused(
    page: VotesPage, store: Store, room7: Place
) -> None:
    type_in(page, "2 2")
    assert plain(page.lines.lines()[0].problem()) == "2 is there twice. Name it once."
    type_in(page, "1 2 3 4", enter=False)
    assert plain(page.lines.lines()[1].problem()) == "4 picks. Choose up to 3."
    QTest.keyClick(field(page), KEY.Key_Return)
    assert len(page.lines.lines()) == 3
    assert plain(page.lines.lines()[1].problem()) == "4 picks. Choose up to 3."
    assert plain(page.lines.lines()[1].count.text()) == "4 picks. Choose up to 3."
    assert choices(store, room7) == []


def test_a_number_with_parts_names_them(page: VotesPage) -> None:
    type_in(page, "9", enter=False)
    problem = plain(page.lines.line().problem())
    assert problem == "9 has several parts. Use 9a, 9b, 9c."
    type_in(page, "B", enter=False)
    assert page.lines.line().problem() == ""
    assert names(page) == [("9b", "Community engagement around product design and UX")]


def test_digits_of_any_script(page: VotesPage, store: Store, room7: Place) -> None:
    field(page).insert("٢، ٢٤ ３１")
    QTest.keyClick(field(page), KEY.Key_Return)
    assert choices(store, room7) == [("2", "24", "31")]


def test_an_empty_line_says_what_to_type(page: VotesPage) -> None:
    QTest.keyClick(field(page), KEY.Key_Return)
    problem = plain(page.lines.line().problem())
    assert problem == "No choice yet. Type numbers from 1 to 45, with 9a, 9b, 9c for 9."
    assert len(page.lines.lines()) == 1
    type_in(page, "2", enter=False)
    assert page.lines.line().problem() == ""


def test_up_brings_the_last_ballot_back_for_correction(
    seven: list[Ballot], page: VotesPage, store: Store, room7: Place
) -> None:
    QTest.keyClick(field(page), KEY.Key_Up)
    assert field(page).text() == "2 3 24"
    assert labels(page) == ["Ballot 7"]
    QTest.keyClick(field(page), KEY.Key_Up)
    assert labels(page) == ["Ballot 6"]
    QTest.keyClick(field(page), KEY.Key_Down)
    assert labels(page) == ["Ballot 7"]
    QTest.keyClick(field(page), KEY.Key_Backspace)
    type_in(page, "5")
    assert choices(store, room7)[-1] == ("2", "3", "25")
    assert len(choices(store, room7)) == 7
    assert labels(page) == ["Ballot 8"]


def test_escape_clears_and_undo_in_the_field_brings_it_back(
    seven: list[Ballot], page: VotesPage, store: Store, room7: Place
) -> None:
    type_in(page, "2 99", enter=False)
    QTest.keyClick(field(page), KEY.Key_Escape)
    assert field(page).text() == ""
    QTest.keyClick(field(page), KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field(page).text() == "2 99"


def test_undo_after_escape_still_corrects_the_same_ballot(
    seven: list[Ballot], page: VotesPage, store: Store, room7: Place
) -> None:
    QTest.keyClick(field(page), KEY.Key_Up)
    QTest.keyClick(field(page), KEY.Key_Escape)
    assert labels(page) == ["Ballot 8"]
    QTest.keyClick(field(page), KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field(page).text() == "2 3 24"
    assert labels(page) == ["Ballot 7"]
    QTest.keyClick(field(page), KEY.Key_Return)
    assert len(choices(store, room7)) == 7


def test_a_ballot_withdrawn_while_it_is_corrected_is_not_lost(
    seven: list[Ballot], page: VotesPage, store: Store, room7: Place
) -> None:
    QTest.keyClick(field(page), KEY.Key_Up)
    QTest.keyClick(field(page), KEY.Key_Backspace)
    votes.withdraw(store, room7, seven[-1].id, 7)
    assert field(page).text() == "2 3 2"
    assert labels(page) == ["Ballot 8"]


def test_ctrl_z_in_an_empty_line_is_left_to_the_window(
    page: VotesPage, store: Store, room7: Place
) -> None:
    type_in(page, "2 24")
    heard = []
    page.side.undo_requested.connect(lambda: heard.append(1))
    page.undo_requested.connect(lambda: heard.append(2))
    page.side.undo.click()
    assert heard == [1, 2] or heard == [2, 1]
    store.undo()
    assert choices(store, room7) == []
    assert labels(page) == ["Ballot 1"]
    assert page.list.rows() == []
    assert page.tally.empty.isVisible()


def test_the_add_button_and_ctrl_enter(page: VotesPage, store: Store, room7: Place) -> None:
    type_in(page, "2 24", enter=False)
    page.primary()
    type_in(page, "2 25", enter=False)
    QTest.mouseClick(page.lines.line().add, Qt.MouseButton.LeftButton)
    assert choices(store, room7) == [("2", "24"), ("2", "25")]


# The list of ballots


def test_ballots_are_listed_newest_first_and_keep_their_numbers(
    seven: list[Ballot], page: VotesPage, store: Store, room7: Place
) -> None:
    ballots = page.side.list
    assert [row.number for row in ballots.rows()] == [7, 6, 5, 4, 3, 2, 1]
    ballots.setFocus()
    QTest.keyClick(ballots, KEY.Key_Down)
    QTest.keyClick(ballots, KEY.Key_Delete)
    assert [row.number for row in ballots.rows()] == [7, 5, 4, 3, 2, 1]
    assert store.undo().english() == "Ballot 6 removed"
    assert [row.number for row in ballots.rows()] == [7, 6, 5, 4, 3, 2, 1]


def test_enter_in_the_list_opens_the_ballot_on_a_line(
    seven: list[Ballot], page: VotesPage, store: Store, room7: Place
) -> None:
    type_in(page, "1", enter=False)
    page.side.list.setFocus()
    QTest.keyClick(page.side.list, KEY.Key_Return)
    assert field(page).text() == "2 3 24"
    assert [line.text() for line in page.lines.lines()] == ["1", "2 3 24"]


def test_icons_of_a_row_correct_and_remove(
    seven: list[Ballot], page: VotesPage, store: Store, room7: Place
) -> None:
    ballots = page.side.list
    row = ballots.visualRect(ballots.model().index(0, 0))
    end = QPoint(row.right() - 20, row.center().y())
    QTest.mouseClick(ballots.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert len(choices(store, room7)) == 6


# Tally


@pytest.mark.parametrize("how", ["Esc", "Ballots", "a ballot"])
def test_an_offer_to_convert_can_be_dismissed(
    seven: list[Ballot], page: VotesPage, store: Store, room7: Place, how: str
) -> None:
    choose(page, "tally")
    assert page.banner.isVisible()
    if how == "Esc":
        QTest.keyClick(QApplication.focusWidget(), KEY.Key_Escape)
    elif how == "Ballots":
        choose(page, "ballots")
    else:
        page.focus_start()
        type_in(page, "31")
    assert not page.banner.isVisible()
    assert votes.of_session(store, room7).capture == "ballots"


def test_ctrl_j_with_ballots_goes_to_the_one_button_that_converts(
    seven: list[Ballot], page: VotesPage, store: Store, room7: Place
) -> None:
    page.jump()
    button = QApplication.focusWidget()
    assert isinstance(button, Button)
    assert button.text() == "Convert to a tally"
    QTest.keyClick(button, KEY.Key_Escape)
    assert not page.banner.isVisible()
    assert isinstance(QApplication.focusWidget(), BallotField)
    page.jump()
    QTest.keyClick(button, KEY.Key_Return)
    assert votes.of_session(store, room7).capture == "tally"


def test_tally_is_offered_before_ballots_are_converted(
    seven: list[Ballot], page: VotesPage, store: Store, room7: Place
) -> None:
    page.list.setFocus()
    QTest.keyClick(page.list, "+")
    assert page.banner.isVisible()
    assert "never both" in page.banner.text()
    assert len(choices(store, room7)) == 7
    page.banner.action.emit()
    state = votes.of_session(store, room7)
    assert (state.capture, state.total, len(state.ballots)) == ("tally", 21, 0)
    assert page.header.capture.current() == "tally"
    assert not page.banner.isVisible()


def test_choosing_tally_offers_the_same(
    seven: list[Ballot], page: VotesPage, store: Store, room7: Place
) -> None:
    choose(page, "tally")
    assert "never both" in page.banner.text()
    assert page.header.capture.current() == "ballots"
    page.banner.action.emit()
    assert page.header.capture.current() == "tally"
    store.undo()
    assert page.header.capture.current() == "ballots"
    assert len(choices(store, room7)) == 7


def test_tally_by_keys_clicks_and_words(page: VotesPage, store: Store, room7: Place) -> None:
    def count(number: str) -> int:
        return votes.of_session(store, room7).votes[number]

    choose(page, "tally")
    type_in(page, "24=17")
    type_in(page, "25 = 3 24+")
    assert (count("24"), count("25")) == (18, 3)
    type_in(page, "24-")
    assert count("24") == 17
    page.list.setFocus()
    assert page.list.current() == "24"
    QTest.keyClick(page.list, "+")
    QTest.keyClick(page.list, KEY.Key_Down)
    QTest.keyClick(page.list, "-")
    assert (count("24"), count("25")) == (18, 2)
    plus = page.list.step_rect("25", 1).center()
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=plus)
    assert count("25") == 3
    page.jump()
    finder = page.finder.field
    assert finder.hasFocus()
    QTest.keyClicks(finder, "charter")
    QTest.keyClick(finder, KEY.Key_Return)
    assert count("22") == 1
    QTest.keyClick(finder, KEY.Key_Escape)
    assert isinstance(QApplication.focusWidget(), BallotField)


def test_a_tally_below_zero_is_refused_in_place(
    page: VotesPage, store: Store, room7: Place
) -> None:
    choose(page, "tally")
    type_in(page, "24-")
    assert plain(page.lines.line().problem()) == "24 has no vote to take back."
    assert field(page).text() == "24-"
    assert store.find(Tally, session=room7.id) == []


def test_a_refused_count_does_not_run_into_the_next(
    page: VotesPage, store: Store, room7: Place
) -> None:
    def counts() -> list[tuple[str, int]]:
        return sorted((one.initiative, one.count) for one in store.find(Tally, session=room7.id))

    choose(page, "tally")
    type_in(page, "99=2")
    assert plain(page.lines.line().problem()).startswith("99 is not on the list.")
    assert field(page).text() == "99=2"
    type_in(page, "31=4")
    assert (field(page).text(), counts()) == ("", [("31", 4)])
    type_in(page, "24=3 99=2 2=1")
    type_in(page, "25=2", enter=False)
    assert field(page).text() == "24=3 25=2 2=1"  # only what was wrong makes way
    QTest.keyClick(field(page), KEY.Key_Return)
    assert counts() == [("2", 1), ("24", 3), ("25", 2), ("31", 4)]


def test_only_the_line_for_the_next_ballot_has_a_number(
    seven: list[Ballot], page: VotesPage
) -> None:
    for text in ("2 99", "2 98", "2 97"):
        type_in(page, text)
    held = ["Unfinished"] * 3
    assert labels(page) == [*held, "Ballot 8"]
    type_in(page, "24 25")
    assert labels(page) == [*held, "Ballot 9"]
    QTest.keyClick(field(page), KEY.Key_Up)
    assert labels(page) == [*held, "Ballot 8"]  # it corrects that one


@pytest.mark.parametrize("scale", [1.5, 2.0])
def test_with_large_text_a_held_ballot_leaves_the_entry_field_whole(
    page: VotesPage, holder: ThemeHolder, qtbot: QtBot, scale: float
) -> None:
    type_in(page, "2 99")
    holder.show_scale(scale)
    bar = holder.theme.px(52)
    page.setFixedSize(1180 - holder.theme.px(76), 700 - bar)
    page.fit(1180)
    qtbot.wait(50)
    line, seen = page.lines.lines()[-1], page.lines.viewport()
    type_in(page, "24 31 2", enter=False)
    qtbot.wait(50)
    for part in (line.field, line._label, line.add):
        at = QRect(part.mapTo(seen, QPoint(0, 0)), part.size())
        assert seen.rect().contains(at), (part, at)


def test_a_row_does_not_move_away_under_the_pointer(
    page: VotesPage, store: Store, room7: Place
) -> None:
    choose(page, "tally")
    type_in(page, "24=2 25=2")
    place = page.list.step_rect("25", 1).center()
    for _ in range(3):
        QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    now = votes.of_session(store, room7).votes
    assert (now["24"], now["25"]) == (2, 5)
    assert [row.id for row in page.list.rows()] == ["24", "25"]
    QApplication.sendEvent(page.list, QEvent(QEvent.Type.Leave))
    assert [row.id for row in page.list.rows()] == ["25", "24"]


def test_a_tally_sign_among_ballots_says_what_to_do(page: VotesPage) -> None:
    type_in(page, "24+", enter=False)
    assert "Switch to Tally" in plain(page.lines.line().problem())


# Ranking


def test_ranking_rows_say_rank_tie_and_cut(seven: list[Ballot], page: VotesPage) -> None:
    rows = page.list.rows()
    assert [(row.rank, row.tied, row.id, row.votes) for row in rows] == [
        (1, True, "24", 5),
        (1, True, "25", 5),
        (3, False, "2", 4),
        (4, False, "31", 3),
        (5, False, "37", 2),
        (6, True, "3", 1),
        (6, True, "22", 1),
    ]
    assert [row.id for row in rows if row.matters] == ["24", "25"]
    assert [plain(row.cut) for row in rows if row.cut] == ["Top 3 go to the plan"]
    assert rows[2].cut
    said = page.list.sentence(rows[0])
    assert said.startswith("Rank 1, tied. 24 Global Council, 5 vote")
    assert "A vote means: worth coordinating globally." in plain(page.tally.summary.text())


def test_ties_among_the_first_places_are_explained(
    seven: list[Ballot], page: VotesPage, store: Store, room7: Place
) -> None:
    ((title, text),) = page.side.ties.notes()
    assert title == "Tie for 1st place"
    assert plain(text).startswith("24 and 25 have 5 vote")
    assert text.endswith("Both go to the plan.")
    votes.cast(store, room7, "31")
    crossing = plain(page.side.ties.notes()[1][1])
    assert crossing.startswith("2 and 31 have 4 vote")
    assert "crosses the cut after place 3" in crossing
    assert "4 go to the plan" in plain(page.list.rows()[3].cut)


# Turnout, closing


def test_people_present_can_be_counted_in_any_digits(
    page: VotesPage, store: Store, room7: Place
) -> None:
    people = page.side.turnout.field
    assert people.placeholderText() == "Not counted"
    people.setFocus()
    QTest.keyClicks(people, "x")
    QTest.keyClick(people, KEY.Key_Return)
    assert people.accessibleDescription()
    QTest.keyClick(people, KEY.Key_Backspace)
    people.insert("٩")
    QTest.keyClick(people, KEY.Key_Return)
    assert sessions.present(store, room7.id) == 9
    page.focus_start()
    type_in(page, "2 24")
    assert plain(page.side.turnout.sentence.text()) == "1 of 9 have voted"


def test_more_ballots_than_people_is_said(
    seven: list[Ballot], page: VotesPage, store: Store, room7: Place
) -> None:
    assert not page.side.turnout.warning.isVisible()
    sessions.set_present(store, room7, 6)
    assert page.side.turnout.warning.isVisible()
    assert page.side.turnout.warning.text().startswith("1 ballot")


@pytest.mark.parametrize("present", [None, 6])
def test_closing_asks_when_typed_ballots_are_not_counted(
    page: VotesPage, store: Store, room7: Place, present: int | None
) -> None:
    for text in SEVEN:
        votes.cast(store, room7, text)
    if present is not None:
        sessions.set_present(store, room7, present)
    type_in(page, "2 99")
    page.close_or_reopen()
    dialog = page.window().findChild(CloseVoteDialog)
    assert dialog is not None
    words = dialog.accessibleDescription()
    # These tests run without the English forms of counted texts.
    assert words == "1 ballot(s) typed here are not counted yet. You can open it again."
    assert not votes.of_session(store, room7).closed
    dialog.reject()


def test_the_numbers_of_many_ballots_are_whole(page: VotesPage, store: Store, room7: Place) -> None:
    for _ in range(3):
        votes.cast(store, room7, "2")
    narrow = page.side.list.itemDelegate()._number_column()
    row = page.side.list.rows()[0]
    page.side.list.show_rows([replace(row, number=1000)], is_open=True)
    wide = page.side.list.itemDelegate()._number_column()
    font = page._themes.theme.figures(14)
    assert narrow < text_width(font, "1000") <= wide


def test_closing_asks_once_when_people_are_missing(
    seven: list[Ballot], page: VotesPage, store: Store, room7: Place, qtbot: QtBot
) -> None:
    page.close_or_reopen()
    assert not votes.of_session(store, room7).closed
    dialog = page.window().findChild(CloseVoteDialog)
    assert dialog is not None
    QTest.keyClick(dialog, KEY.Key_Return)
    assert votes.of_session(store, room7).closed
    assert page.banner.isVisible()
    assert not any(line.field.isEnabled() for line in page.lines.lines())
    page.side.list.setFocus()
    QTest.keyClick(page.side.list, KEY.Key_Delete)
    assert len(choices(store, room7)) == 7
    page.close_or_reopen()
    assert not votes.of_session(store, room7).closed
    assert field(page).isEnabled()


@pytest.mark.parametrize("later", ["closed", "a ballot from elsewhere", "Esc"])
def test_that_an_empty_line_was_entered_is_not_said_any_longer_than_it_matters(
    page: VotesPage, store: Store, room7: Place, later: str
) -> None:
    QTest.keyClick(field(page), KEY.Key_Return)
    line = page.lines.lines()[-1]
    assert line.problem()
    if later == "closed":
        page.close_or_reopen()
    elif later == "Esc":
        QTest.keyClick(field(page), KEY.Key_Escape)
    else:
        votes.cast(store, room7, "2 24")
    assert not line.problem()


def test_closing_does_not_ask_when_everybody_has_voted(
    seven: list[Ballot], page: VotesPage, store: Store, room7: Place
) -> None:
    sessions.set_present(store, room7, 7)
    page.close_or_reopen()
    assert votes.of_session(store, room7).closed


# Around it


def test_a_narrow_window_closes_the_side_panel(page: VotesPage) -> None:
    assert page.side_panel_visible()
    page.fit(1180)
    assert not page.side_panel_visible()
    page.open_side_panel()
    assert page.side_panel_visible()
    page.toggle_side_panel()
    assert not page.side_panel_visible()
    page.fit(1300)
    assert page.side_panel_visible()


def test_a_round_without_a_vote_says_so(
    qtbot: QtBot, holder: ThemeHolder, open_store: Callable[..., Store], event: Event
) -> None:
    document = event.to_json().replace('"vote": {', '"vote": null, "unused": {')
    store = open_store("no-vote.sqlite", event=Event.from_json(document))
    notifier = StoreNotifier(store)
    page = VotesPage(store, notifier, holder)
    qtbot.addWidget(page)
    page.set_place(sessions.place(store, "1", "priorities", "7"))
    page.show()
    assert page.tally.empty.isVisible()
    assert page.tally.empty.accessibleName().startswith("This round has no vote")
    assert not page.lines.isVisible()
    assert not page.side_panel_visible()
    page.close_or_reopen()
    page.jump()
    page.primary()
    notifier.close()


def test_another_language_does_not_lose_what_is_typed(page: VotesPage) -> None:
    type_in(page, "2 99")
    QCoreApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
    assert [line.text() for line in page.lines.lines()] == ["2 99", ""]
