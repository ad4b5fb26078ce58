"""The event's own texts on the screen: in the window's language, the voter's, and the room's."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from facilitator import agenda, notes, plan, sessions, talk_slot, votes
from facilitator.event import SURVEY, Event
from facilitator.event_texts import texts
from facilitator.notes import Draft
from facilitator.plan import Subject
from facilitator.publish_content import collect
from facilitator.store import Store
from facilitator.talk_rules import TalkRules
from facilitator.talks import Slot
from facilitator.talks import slots as slots_of
from tests.ui.hands import focused, plain, settle, typed
from tests.ui.test_translated import open_page, shown
from tests.ui.test_translated import painted as painted
from ui import wording
from ui.chart import ChartTable
from ui.first_start import FirstStart
from ui.main_window import MainWindow
from ui.panel_parts import WrappedText
from ui.pass_laptop import PassLaptop
from ui.publish_charts import ranking_chart
from ui.results_page import ResultsPage
from ui.room_page import RoomPage
from ui.settings import Seat, Settings
from ui.stage_view import AgendaPage, QuestionPage
from ui.theme import ThemeHolder
from ui.voice import Voice
from ui.votes_page import VotesPage

CTRL = Qt.KeyboardModifier.ControlModifier
SEAT = Seat("1", "priorities", "7", "facilitator")
EVENT = Event.built_in()
(ROUND,) = EVENT.rounds
ARABIC = EVENT.in_languages("ar")


@pytest.fixture
def open_window(
    qtbot: QtBot, store: Store, tmp_path: Path, holder: ThemeHolder
) -> Iterator[Callable[..., MainWindow]]:
    opened: list[MainWindow] = []

    def now(room: str = "7", role: str = "facilitator") -> MainWindow:
        day = store.event.room(room).days[0]
        seat = Seat(day, "priorities", room, role)
        window = MainWindow(store, holder, Settings(tmp_path), seat)
        opened.append(window)
        qtbot.addWidget(window)
        window.resize(1360, 850)
        with qtbot.waitActive(window):
            window.show()
        window.focus_start()
        return window

    yield now
    for window in opened:
        window.close()


def test_the_room_is_asked_in_the_language_of_the_window_and_at_once_in_another(
    open_window: Callable[..., MainWindow], speak_in: Callable[[str], None], store: Store
):
    agenda.start_or_pause(store, "1", "7")
    window = open_window()
    page = window._page()
    assert isinstance(page, RoomPage)
    assert page.side is not None
    for code, said in (("ar", ARABIC), ("en", EVENT), ("ar", ARABIC)):
        speak_in(code)
        assert page.side.question.text() == said.rounds[0].question
        assert page.side.countdown.title.text() == said.agenda[0].title
        titles = [row.title for row in page.side.list.rows()]
        assert titles == [item.title for item in said.agenda]
        assert page.side.up_next is not None
        assert page.side.up_next.text() == said.agenda[1].title
        assert window._top._title.text() == said.title
        assert window._top.room.accessibleName().startswith(said.room("7").name)
        assert window._top._item.text() == said.agenda[0].title
        assert page.notes._title == said.agenda[2].title
    # What is kept has stayed as it was.
    assert store.event == EVENT


def test_what_is_due_is_said_in_the_language_of_the_window(
    open_window: Callable[..., MainWindow], speak_in: Callable[[str], None], store: Store
):
    begin = agenda.planned_spans(EVENT, EVENT.days[0])[0][0]
    store.clock = lambda: begin + 1
    window = open_window()
    assert "Welcome" in window._due.line.text()
    speak_in("ar")
    assert "الترحيب" in window._due.line.text()
    assert "Welcome" not in window._due.line.text()


def test_what_a_vote_means_and_rounds_are_in_the_language_of_the_window(
    open_window: Callable[..., MainWindow], speak_in: Callable[[str], None], store: Store
):
    votes.cast(store, sessions.place(store, "1", "priorities", "7"), "24 25")
    window = open_window()
    QTest.keyClick(focused(), Qt.Key.Key_2, CTRL)
    votes_page = window._page()
    assert isinstance(votes_page, VotesPage)
    assert "worth coordinating globally" in votes_page.tally.summary.text()
    speak_in("ar")
    assert "يستحق التنسيق عالميًا" in votes_page.tally.summary.text()
    QTest.keyClick(focused(), Qt.Key.Key_6, CTRL)
    results = window._page()
    assert isinstance(results, ResultsPage)
    settle()
    assert results.rounds.itemText(0) == "الأولويات"
    assert "يستحق التنسيق عالميًا" in results.ranking.meaning.text()


def test_nothing_of_the_event_stays_in_english_on_any_page(
    qtbot: QtBot,
    open_window: Callable[..., MainWindow],
    speak_in: Callable[[str], None],
    store: Store,
    painted: list[str],
):
    place = sessions.place(store, "1", "priorities", "7")
    agenda.start_or_pause(store, "1", "7")
    votes.cast(store, place, "24 25")
    notes.add(store, place, Draft("فكرة", initiatives=("24",)))
    notes.add(store, place, Draft("فكرة", cluster="A"))
    plan.set_goal(store, place, Subject("24"), "هدف")
    plan.set_goal(store, place, Subject(cluster="G"), "هدف")
    wanted = [text for text in texts(EVENT) if len(text) > 7 or text.startswith("Room ")]
    wanted += [one.title() for one in EVENT.recommendations]
    window = open_window()
    # On the page of the event these texts are edited as they stand.
    pages = ("room", "votes", "plan", "merge", "results")
    for name in pages:
        open_page(qtbot, window, name)
    speak_in("ar")
    for name in pages:
        open_page(qtbot, window, name)
        found = {plain(text) for _, text in shown(window, painted)}
        # Folders keep their names; the tooltip of a working title says the English one as well.
        found = {one for one in found if "/" not in one and "ترجمة أولية لما يلي" not in one}
        said = {text for text in found for one in wanted if one in text}
        assert said == set(), name


# The ballot


@pytest.mark.parametrize("code", ["ar", "de", "en"])
def test_a_ballot_asks_in_the_language_of_the_voter(
    qtbot: QtBot, open_window: Callable[..., MainWindow], store: Store, code: str
):
    window = open_window()
    laptop = PassLaptop(
        store, sessions.place(store, "1", "priorities", "7"), window._themes, window
    )
    qtbot.addWidget(laptop)
    laptop._open_ballot(code)
    said = plain(" ".join(one.text() for one in laptop.findChildren(WrappedText)))
    for other in ("ar", "de", "en"):
        assert (EVENT.said(ROUND.question, other) in said) == (other == code)


# The stage


def stage_page(window: MainWindow, view: str):
    window._stage.open()
    window._stage._do(view)
    stage = window._stage.window()
    assert stage is not None
    QApplication.processEvents()
    return stage.view().page


@pytest.mark.parametrize(
    ("room", "interface", "asked"),
    [
        ("6", "en", "ar"),  # a room in Arabic, whatever language its facilitator reads
        ("7", "ar", "en"),
        ("6", "de", "ar"),
    ],
)
def test_the_stage_speaks_to_the_room(
    open_window: Callable[..., MainWindow],
    speak_in: Callable[[str], None],
    store: Store,
    room: str,
    interface: str,
    asked: str,
):
    place = sessions.place(store, store.event.room(room).days[0], "priorities", room)
    votes.cast(store, place, "24 25")
    window = open_window(room)
    speak_in(interface)
    shown = store.event.in_languages(asked)
    page = stage_page(window, "question")
    assert isinstance(page, QuestionPage)
    assert page.question == shown.rounds[0].question
    assert page.supporting == shown.rounds[0].supporting
    assert page.bars[0].title == store.event.by_number[page.bars[0].number].title(asked)
    assert page.room == shown.room(room).name
    vote = shown.rounds[0].vote
    assert vote is not None
    assert vote.meaning in page.meaning
    window._stage.close()


def test_a_stage_in_a_language_the_event_is_not_in_speaks_that_of_the_window(
    store: Store, speak_in: Callable[[str], None]
):
    speak_in("ar")
    room = replace(store.event.room("7"), language="sw")
    place = sessions.place(store, "1", "priorities", "7")
    slot = Slot(place, slots_of(store.event)[0].key)
    programme = agenda.of_room(store, "1", "7", store.clock())
    from ui.stage_moment import Moment
    from ui.stage_words import StageWords

    moment = Moment(
        store.event,
        room,
        ROUND,
        programme,
        talk_slot.view(store, slot, programme, TalkRules()),
        languages=(room.language, wording.interface_language()),
    )
    page = StageWords().page("agenda", moment)
    assert isinstance(page, AgendaPage)
    assert [one.title for one in page.items] == [one.title for one in ARABIC.agenda]


# Finding


def test_a_room_is_found_by_what_it_is_called_in_any_language(
    qtbot: QtBot, open_window: Callable[..., MainWindow], speak_in: Callable[[str], None]
):
    window = open_window()
    QTest.keyClick(focused(), Qt.Key.Key_K, CTRL)
    palette = window._palette.palette
    assert palette is not None
    typed("الغرفة 12")
    assert palette.found()[0].target == ("room", "1", "12")
    assert palette.found()[0].title.startswith("Room 12")
    QTest.keyClick(focused(), Qt.Key.Key_A, CTRL)
    typed("التصويت")
    assert ("item", "vote") in [one.target for one in palette.found()]
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    speak_in("ar")
    QTest.keyClick(focused(), Qt.Key.Key_K, CTRL)
    typed("room 12")
    assert palette.found()[0].target == ("room", "1", "12")
    assert palette.found()[0].title.startswith("الغرفة 12")


def test_the_room_field_takes_the_name_in_any_language(
    qtbot: QtBot, holder: ThemeHolder, tmp_path: Path, speak_in: Callable[[str], None]
):
    first = FirstStart(holder, EVENT, None)
    qtbot.addWidget(first)
    first.show()
    field = first.findChild(QLineEdit)
    assert field is not None
    assert "Global Conversations" in plain(first._title.text())
    speak_in("ar")
    assert "الحوارات العالمية" in first._title.text()
    for name in ("Salle 3", "الغرفة 3", "Room 3", "3"):
        field.setText(name)
        assert field.accessibleDescription().startswith("الغرفة 3")


# Files


def test_a_chart_is_in_the_language_of_the_report(store: Store):
    votes.cast(store, sessions.place(store, "1", "priorities", "7"), "24 25")
    publication = collect(store)
    chart = ranking_chart(store.event, publication.rounds[0], "1", Voice("ar"))
    assert chart.title == "الحوارات العالمية: الأولويات، 21 نوفمبر"
    assert "يستحق التنسيق عالميًا" in chart.meaning
    assert (
        ranking_chart(store.event, publication.rounds[0]).title
        == "Global Conversations: Priorities"
    )


def test_the_room_of_the_survey_has_a_name(speak_in: Callable[[str], None]):
    assert wording.room_name(EVENT, SURVEY) == "Survey"
    own = replace(EVENT.rooms[0], key=SURVEY, name="Those at home")
    assert wording.room_name(replace(EVENT, rooms=(own,)), SURVEY) == "Those at home"


def test_what_was_done_names_the_item_as_the_agenda_beside_it_does(
    store: Store, speak_in: Callable[[str], None]
):
    agenda.go_to(store, "1", "7", "vote")
    done = store.undo_label()
    assert done is not None
    assert plain(wording.change_words(store.event, done)) == "Agenda: Vote"
    speak_in("de")
    assert "Abstimmung" in plain(wording.change_words(store.event, done))
    speak_in("ar")
    rows = ChartTable(("a", "b"), (("1", "2"),)).text()
    assert rows == "a، b\n1، 2"
