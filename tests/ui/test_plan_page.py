"""The plan page, driven by keys and clicks, on a real store."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, QMimeData, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from facilitator import merge, notes, plan, sessions, votes
from facilitator.plan import Subject
from facilitator.reasons import Refused
from facilitator.records import Goal, Step
from facilitator.sessions import Place
from facilitator.store import Store
from tests.facilitator.rooms import export
from tests.ui.hands import focused, plain, spoken_in, typed
from ui.language import LANGUAGES
from ui.main_window import MainWindow
from ui.notifier import StoreNotifier
from ui.plan_page import PlanPage
from ui.plan_words import FIELDS, add_word
from ui.settings import Seat, Settings
from ui.step_columns import TEXT_STACKED, Columns
from ui.step_editor import StepEditor
from ui.text import text_width
from ui.theme import ThemeHolder, load_theme

KEY = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
COUNCIL, HUBS = Subject("24"), Subject("25")
MakePage = Callable[..., PlanPage]
OpenStore = Callable[..., Store]


@pytest.fixture(autouse=True)
def british() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def make_page(qtbot: QtBot, holder: ThemeHolder) -> Iterator[MakePage]:
    notifiers: list[StoreNotifier] = []

    def make(store: Store, place: Place, width: int = 1284) -> PlanPage:
        notifiers.append(StoreNotifier(store))
        page = PlanPage(store, notifiers[-1], holder)
        qtbot.addWidget(page)
        page.set_place(place)
        page.resize(width, 798)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        page.focus_start()
        return page

    yield make
    for notifier in notifiers:
        notifier.close()


@pytest.fixture
def page(make_page: MakePage, store: Store, room7: Place) -> PlanPage:
    """The room has voted: 24 before 25 and 31, which tie for the last places."""
    for ballot in ("24 25 31", "24 25 31", "24"):
        votes.cast(store, room7, ballot)
    return make_page(store, room7)


@pytest.fixture
def hubs(page: PlanPage, store: Store, room7: Place) -> list[Step]:
    """Three steps of initiative 25, which is shown."""
    made = [plan.add_step(store, room7, HUBS, text) for text in ("Map", "Write", "Run")]
    page.next()
    assert shown(page) == ["Map", "Write", "Run"]
    return [step for step in made if step is not None]


def key(which: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    """One key, where the cursor is; then the window does what it has put off."""
    QTest.keyClick(focused(), which, held)
    QTest.qWait(1)


def shown(page: PlanPage) -> list[str]:
    return [row.step.text for row in page.steps.rows()]


def badges(page: PlanPage) -> list[str]:
    return [row.id.badge for row in page.list.model.rows()]


def steps(store: Store, place: Place, subject: Subject = HUBS) -> list[Step]:
    return list(plan.of_session(store, place.id).of(subject).steps)


def goal(store: Store, place: Place, subject: Subject = COUNCIL) -> str:
    return plan.of_session(store, place.id).of(subject).goal


def editor(page: PlanPage) -> StepEditor:
    found = page.steps.editor()
    assert found is not None
    return found


def go_to(page: PlanPage, step: Step, field: str = "text") -> None:
    page.steps.setFocus()
    page.steps.set_current(step.id, field)


# Steps by keyboard


def test_steps_are_typed_one_after_the_other(page: PlanPage, store: Store, room7: Place) -> None:
    for text in ("Map the hubs", "نكتب صفحة واحدة", "發布經驗"):
        typed(text)
        key(KEY.Key_Return)
    expected = ["Map the hubs", "نكتب صفحة واحدة", "發布經驗"]
    assert [step.text for step in steps(store, room7, COUNCIL)] == expected
    assert shown(page) == expected
    assert page.adder.field.text() == ""
    assert focused() is page.adder.field


def test_tab_goes_through_all_fields_of_a_new_step_and_back_to_the_next_one(
    page: PlanPage, store: Store, room7: Place
) -> None:
    typed("Run two pilots")
    key(KEY.Key_Tab)
    assert editor(page).field == "coordination"
    typed("3")
    key(KEY.Key_Tab)
    for text in ("Indonesia", "Ghana, خليج", "Q2 2021", "Chapters", "Two go on", "Seed funding"):
        typed(text)
        key(KEY.Key_Tab)
    (step,) = steps(store, room7, COUNCIL)
    assert (step.text, step.coordination, step.lead) == (
        "Run two pilots",
        "foundation",
        "Indonesia",
    )
    assert (step.communities, step.when) == (("Ghana", "خليج"), "2021-Q2")
    assert (step.who, step.success, step.needs) == ("Chapters", "Two go on", "Seed funding")
    assert focused() is page.adder.field
    assert page.steps.editor() is None


def test_letters_at_the_level_of_a_new_step_are_who_leads(
    page: PlanPage, store: Store, room7: Place
) -> None:
    typed("Run two pilots")
    key(KEY.Key_Tab)
    typed("3Ana's group 2")
    key(KEY.Key_Return)
    (step,) = steps(store, room7, COUNCIL)
    assert (step.coordination, step.lead) == ("foundation", "Ana's group 2")
    # At a step that is there already they change nothing.
    page.steps.setFocus()
    page.steps.set_current(step.id, "coordination")
    key(KEY.Key_Return)
    typed("x")
    assert editor(page).field == "coordination"


@pytest.mark.parametrize(
    "held",
    [
        Qt.KeyboardModifier.GroupSwitchModifier,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
    ],
)
def test_so_are_letters_typed_with_altgr(
    page: PlanPage, store: Store, room7: Place, held: Qt.KeyboardModifier
) -> None:
    typed("Run two pilots")
    key(KEY.Key_Tab)
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(focused(), QKeyEvent(kind, KEY.Key_unknown, held, "ł"))
    typed("ukasz")
    key(KEY.Key_Return)
    (step,) = steps(store, room7, COUNCIL)
    assert step.lead == "łukasz"


def test_enter_in_a_field_of_a_new_step_leads_back_to_the_line_that_adds(
    page: PlanPage, store: Store, room7: Place
) -> None:
    typed("first step")
    for _ in range(4):
        key(KEY.Key_Tab)
    assert editor(page).field == "when"
    typed("Q1 2021")
    key(KEY.Key_Return)
    assert focused() is page.adder.field
    typed("second step 3 now *")
    key(KEY.Key_Return)
    first, second = steps(store, room7, COUNCIL)
    assert (first.text, first.when, first.key) == ("first step", "2021-Q1", False)
    assert second.text == "second step 3 now *"
    # A step that is there already keeps the mark, as does one left by Esc.
    page.steps.setFocus()
    page.steps.set_current(first.id, "when")
    key(KEY.Key_Return)
    key(KEY.Key_Return)
    assert focused() is page.steps
    page.new_item()
    typed("third")
    key(KEY.Key_Tab)
    key(KEY.Key_Escape)
    key(KEY.Key_Return)
    key(KEY.Key_Return)
    assert focused() is page.steps


def test_enter_and_f2_edit_the_field_under_the_cursor_and_esc_leaves_it(
    page: PlanPage, store: Store, room7: Place, hubs: list[Step]
) -> None:
    go_to(page, hubs[1])
    key(KEY.Key_F2)
    typed(" it down")
    key(KEY.Key_Return)
    assert shown(page) == ["Map", "Write it down", "Run"]
    assert focused() is page.steps
    for _ in range(2):
        key(KEY.Key_Right)
    assert page.steps.current_field() == "lead"
    key(KEY.Key_Return)
    typed("Ghana")
    key(KEY.Key_Escape)
    assert steps(store, room7)[1].lead == ""
    key(KEY.Key_Return)
    assert editor(page).value() == ""
    typed("Igbo")
    key(KEY.Key_Return)
    assert steps(store, room7)[1].lead == "Igbo"
    assert page.steps.current_field() == "lead"


def test_shift_enter_breaks_the_line_and_shift_tab_goes_back(
    page: PlanPage, store: Store, room7: Place, hubs: list[Step]
) -> None:
    go_to(page, hubs[1], "lead")
    key(KEY.Key_Return)
    key(KEY.Key_Backtab, SHIFT)
    assert editor(page).field == "coordination"
    key(KEY.Key_Backtab, SHIFT)
    assert editor(page).field == "text"
    key(KEY.Key_Return, SHIFT)
    typed("twice")
    key(KEY.Key_Backtab, SHIFT)
    assert steps(store, room7)[1].text == "Write\ntwice"
    assert (editor(page).step, editor(page).field) == (hubs[0].id, "needs")


def test_single_keys_set_the_level_and_the_key_action(
    page: PlanPage, store: Store, room7: Place, hubs: list[Step]
) -> None:
    go_to(page, hubs[0])
    typed("1")
    assert steps(store, room7)[0].coordination == "own"
    press = QKeyEvent(QKeyEvent.Type.KeyPress, KEY.Key_unknown, NONE, "٣")
    QApplication.sendEvent(focused(), press)
    assert steps(store, room7)[0].coordination == "foundation"
    typed("*")
    assert steps(store, room7)[0].key
    typed("*")
    assert not steps(store, room7)[0].key
    assert page.steps.editor() is None


def test_alt_and_arrows_move_a_step_and_the_mark_goes_with_it(
    page: PlanPage, store: Store, hubs: list[Step]
) -> None:
    go_to(page, hubs[2])
    key(KEY.Key_Up, ALT)
    key(KEY.Key_Up, ALT)
    key(KEY.Key_Up, ALT)
    assert shown(page) == ["Run", "Map", "Write"]
    key(KEY.Key_Down, ALT)
    assert shown(page) == ["Map", "Run", "Write"]
    row = page.steps.current_row()
    assert row is not None
    assert (row.id, row.number) == (hubs[2].id, 2)
    for _ in range(3):
        store.undo()
    assert shown(page) == ["Map", "Write", "Run"]


def test_delete_removes_a_step_and_undo_brings_it_back_to_its_place(
    page: PlanPage, store: Store, hubs: list[Step]
) -> None:
    go_to(page, hubs[1])
    key(KEY.Key_Delete)
    assert shown(page) == ["Map", "Run"]
    row = page.steps.current_row()
    assert row is not None
    assert row.id == hubs[2].id
    key(KEY.Key_Delete)
    key(KEY.Key_Delete)
    assert shown(page) == []
    assert page.empty.isVisible()
    assert focused() is page.adder.field
    for expected in (["Map"], ["Map", "Run"], ["Map", "Write", "Run"]):
        store.undo()
        assert shown(page) == expected


def test_space_opens_what_is_below_a_step_and_esc_goes_back_step_by_step(
    page: PlanPage, hubs: list[Step]
) -> None:
    go_to(page, hubs[0])
    closed = page.steps.visualRect(page.steps.currentIndex()).height()
    key(KEY.Key_Space)
    assert page.steps.visualRect(page.steps.currentIndex()).height() > closed
    for _ in range(9):
        key(KEY.Key_Right)
    assert page.steps.current_field() == "needs"
    key(KEY.Key_Escape)
    assert page.steps.visualRect(page.steps.currentIndex()).height() == closed
    assert page.steps.current_field() == "text"
    key(KEY.Key_Escape)
    assert focused() is page.adder.field


def test_from_right_to_left_the_arrows_go_the_other_way(
    make_page: MakePage, store: Store, room7: Place, qapp: QApplication
) -> None:
    step = plan.add_step(store, room7, Subject(cluster="A"), "نكتب")
    assert step is not None
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    page = make_page(store, room7)
    go_to(page, step)
    key(KEY.Key_Left)
    assert page.steps.current_field() == "coordination"
    key(KEY.Key_Right)
    assert page.steps.current_field() == "text"


def test_keys_of_the_list_are_letters_in_a_field(
    page: PlanPage, store: Store, room7: Place, hubs: list[Step]
) -> None:
    page.adder.setFocus()
    typed("1 2 3 * ")
    key(KEY.Key_Delete)
    key(KEY.Key_Return)
    assert shown(page)[-1] == "1 2 3 *"
    assert not any(step.key for step in steps(store, room7))


def test_communities_named_before_are_offered_and_nothing_is_put_in_unasked(
    page: PlanPage, store: Store, room7: Place, hubs: list[Step]
) -> None:
    plan.edit_step(store, hubs[0].id, lead="Ghana", communities=("Gulf", "Igbo", "غانا"))
    notes.add(store, room7, notes.Draft("Hubs", community="Germany"))
    go_to(page, hubs[1], "lead")
    key(KEY.Key_Return)
    typed("G")
    names = editor(page).names
    assert names is not None
    assert [row.title for row in names.popup.suggestions()] == ["Ghana", "Gulf", "Germany"]
    key(KEY.Key_Return)
    assert steps(store, room7)[1].lead == "G"
    key(KEY.Key_Right)
    key(KEY.Key_Return)
    typed("gh")
    key(KEY.Key_Down)
    key(KEY.Key_Return)
    assert editor(page).value() == "Ghana; "
    typed("i")
    key(KEY.Key_Escape)
    assert editor(page).value() == "Ghana; i"
    typed("g")
    key(KEY.Key_Down)
    key(KEY.Key_Tab)
    assert steps(store, room7)[1].communities == ("Ghana", "Igbo")
    assert editor(page).field == "when"


# When


def test_a_wrong_date_stays_with_its_reason_and_nothing_is_lost(
    page: PlanPage, store: Store, room7: Place, hubs: list[Step]
) -> None:
    go_to(page, hubs[0], "when")
    key(KEY.Key_Return)
    typed("soon")
    key(KEY.Key_Return)
    assert editor(page).value() == "soon"
    assert "soon" in editor(page).words.text()
    said = plain(editor(page).box.accessibleDescription())
    assert said.endswith("Type one such as Jan 2021 or Q1 2021.")
    assert steps(store, room7)[0].when == ""
    key(KEY.Key_A, Qt.KeyboardModifier.ControlModifier)
    typed("mars 2021")
    key(KEY.Key_Return)
    assert steps(store, room7)[0].when == "2021-03"
    assert page.steps.editor() is None


def test_a_wrong_date_waits_where_it_was_typed_until_somebody_comes_back(
    page: PlanPage, store: Store, room7: Place, hubs: list[Step]
) -> None:
    go_to(page, hubs[0], "when")
    key(KEY.Key_Return)
    typed("soon")
    page.previous()
    assert page.state.current == COUNCIL
    page.next()
    go_to(page, hubs[0], "when")
    key(KEY.Key_Return)
    assert editor(page).value() == "soon"
    key(KEY.Key_Escape)
    key(KEY.Key_Return)
    assert editor(page).value() == ""


# The goal


def test_the_goal_is_kept_by_enter_by_leaving_and_not_by_esc(
    page: PlanPage, store: Store, room7: Place
) -> None:
    page.goal.setFocus()
    typed("Decide close to the work.")
    key(KEY.Key_Return)
    assert goal(store, room7) == "Decide close to the work."
    assert focused() is page.adder.field
    page.goal.setFocus()
    typed(" Always.")
    page.adder.setFocus()
    assert goal(store, room7) == "Decide close to the work. Always."
    page.goal.setFocus()
    typed(" Never.")
    key(KEY.Key_Escape)
    assert goal(store, room7) == "Decide close to the work. Always."
    assert page.goal.field.text() == "Decide close to the work. Always."
    store.undo()
    assert page.goal.field.text() == "Decide close to the work."


def test_a_goal_that_changes_while_it_is_typed_is_said_and_both_can_be_had(
    page: PlanPage, store: Store, room7: Place
) -> None:
    page.goal.setFocus()
    typed("Mine")
    plan.set_goal(store, room7, COUNCIL, "Theirs")
    assert page.goal.field.text() == "Mine"
    assert "Theirs" in page.goal.error.text()
    key(KEY.Key_Escape)
    assert page.goal.field.text() == "Theirs"
    page.goal.setFocus()
    typed(" and mine")
    plan.set_goal(store, room7, COUNCIL, "Others")
    key(KEY.Key_Return)
    assert goal(store, room7) == "Theirs and mine"
    assert page.goal.error.text() == ""


def test_a_second_goal_of_the_same_initiative_is_seen_and_can_be_removed(
    page: PlanPage, store: Store, room7: Place
) -> None:
    plan.set_goal(store, room7, COUNCIL, "Mine")
    with store.change("Merged") as change:
        change.add(Goal, session=room7.id, initiative="24", text="Theirs")
    words = [w.text() for w in page.goal.findChildren(type(page.goal.error))]
    assert any("Theirs" in text for text in words)
    second = plan.of_session(store, room7.id).of(COUNCIL).goals[1]
    page.goal.remove_other.emit(second.id)
    assert [one.text for one in plan.of_session(store, room7.id).of(COUNCIL).goals] == ["Mine"]


# The list


def test_the_list_is_what_the_vote_put_above_its_cut(
    page: PlanPage, store: Store, room7: Place
) -> None:
    assert badges(page) == ["24", "25", "31"]
    rows = page.list.model.rows()
    assert [(row.rank, row.tied) for row in rows] == [(1, False), (2, True), (2, True)]
    said = page.list.model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Rank 2, tied. 25 ")
    assert page.list.tie.text() == ""
    assert page.list.source.text() == "From this room’s vote"


def test_a_tie_that_crosses_the_cut_is_said(
    make_page: MakePage, store: Store, room7: Place
) -> None:
    for ballot in ("24 25 31", "24 22"):
        votes.cast(store, room7, ballot)
    page = make_page(store, room7)
    assert badges(page) == ["24", "22", "25", "31"]
    assert "All of them go to the plan." in page.list.tie.text()


def test_without_votes_the_clusters_are_planned_and_another_list_can_be_chosen(
    make_page: MakePage, store: Store, room7: Place, qtbot: QtBot
) -> None:
    page = make_page(store, room7)
    assert badges(page) == list("ABCDEFGH")
    typed("Write a charter")
    key(KEY.Key_Return)
    assert [s.text for s in steps(store, room7, Subject(cluster="A"))] == ["Write a charter"]
    menu = page.list.source_menu()
    chosen = {action.text(): action for action in menu.actions()}
    assert [text for text, action in chosen.items() if action.isChecked()] == [
        "The clusters of the event"
    ]
    chosen["All initiatives"].trigger()
    assert badges(page)[:2] == ["1", "2"]
    assert badges(page)[-1] == "A"  # it has a plan, so it stays
    again = make_page(store, room7)
    assert again.state.listing.source == "list"
    again.close()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    chosen["From this room’s vote"].trigger()
    assert badges(page) == ["A"]
    page.list.view.setFocus()
    store.undo()
    assert badges(page) == ["A"]  # somebody is looking at it
    chosen["From this room’s vote"].trigger()
    assert badges(page) == []
    assert page.adder.isHidden()
    assert "Nothing on this list" in page.empty.accessibleName()
    page.focus_start()
    page.new_item()
    page.jump()
    typed("24")
    key(KEY.Key_Return)
    typed("Write")
    key(KEY.Key_Return)
    assert badges(page) == ["24"]
    assert [s.text for s in steps(store, room7, COUNCIL)] == ["Write"]


def test_steps_for_no_initiative_that_a_spreadsheet_held_are_seen(
    page: PlanPage, store: Store, room7: Place
) -> None:
    with store.change("Merged") as change:
        change.add(Step, session=room7.id, text="Everywhere")
    assert [row.title for row in page.list.model.rows()][-1] == "General"
    for _ in range(3):
        page.next()
    assert shown(page) == ["Everywhere"]


def test_votes_that_come_in_change_the_list_but_not_what_is_being_typed(
    make_page: MakePage, store: Store, room7: Place
) -> None:
    page = make_page(store, room7)
    typed("Half a st")
    votes.cast(store, room7, "24 25")
    assert badges(page) == ["24", "25", "A"]
    assert page.state.current == Subject(cluster="A")
    assert page.adder.field.text() == "Half a st"
    page.previous()
    assert page.adder.field.text() == ""
    assert badges(page) == ["24", "25", "A"] or badges(page) == ["24", "25"]


def test_any_initiative_is_put_on_the_plan_by_its_number(
    page: PlanPage, make_page: MakePage, store: Store, room7: Place
) -> None:
    page.jump()
    typed("42")
    key(KEY.Key_Return)
    assert badges(page) == ["24", "25", "31", "42"]
    assert page.state.current == Subject("42")
    assert focused() is page.adder.field
    page.jump()
    typed("25")
    key(KEY.Key_Return)
    assert badges(page) == ["24", "25", "31", "42"]
    assert page.state.current == HUBS
    assert badges(make_page(store, room7)) == ["24", "25", "31", "42"]


def test_arrows_in_the_list_show_each_plan_and_enter_leads_into_it(
    page: PlanPage, store: Store, room7: Place, hubs: list[Step]
) -> None:
    page.list.view.setFocus()
    key(KEY.Key_Up)
    assert shown(page) == []
    key(KEY.Key_Down)
    assert shown(page) == ["Map", "Write", "Run"]
    key(KEY.Key_Return)
    assert focused() is page.steps
    key(KEY.Key_Escape)
    key(KEY.Key_Tab)
    assert focused() is page.list.view


def test_the_list_says_how_complete_each_plan_is(
    page: PlanPage, store: Store, room7: Place, hubs: list[Step]
) -> None:
    def words() -> str:
        row = page.list.model.rows()[1]
        return page.list.model.words(row, everything=True)

    for gap in ("no goal", "no key action", "no lead", "no date"):
        assert gap in words()
    plan.set_goal(store, room7, HUBS, "Hubs")
    for step in hubs:
        plan.edit_step(store, step.id, lead="Ghana", when="2021-02", key=True)
    assert "complete" in words()
    assert page.list.ready.text() == "1 of 3 ready"
    index = page.list.model.index(1, 0)
    assert "complete" in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_more_key_actions_than_usual_are_said_and_kept(
    page: PlanPage, store: Store, room7: Place, hubs: list[Step]
) -> None:
    go_to(page, hubs[0])
    for _ in range(3):
        typed("*")
        key(KEY.Key_Down)
    assert "usual" not in page.hints.keys.text()
    page.adder.setFocus()
    typed("One more")
    key(KEY.Key_Return)
    go_to(page, steps(store, room7)[-1])
    typed("*")
    assert "usual" in page.hints.keys.text()
    assert sum(step.key for step in steps(store, room7)) == 4


def test_find_narrows_the_list_and_goes_to_the_step(
    page: PlanPage, store: Store, room7: Place, hubs: list[Step]
) -> None:
    plan.edit_step(store, hubs[1].id, needs="Übersetzung في سبع لغات")
    page.previous()
    page.find_text()
    typed("ubersetz سبع")
    assert badges(page) == ["25"]
    assert page.state.current == HUBS
    row = page.steps.current_row()
    assert row is not None
    assert row.id == hubs[1].id
    key(KEY.Key_Return)
    assert focused() is page.steps
    page.find_text()
    typed("nothing like it")
    assert badges(page) == []
    key(KEY.Key_Escape)
    assert badges(page) == ["24", "25", "31"]


# The mouse


def test_a_click_on_star_and_level_acts_and_an_offer_opens_its_field(
    page: PlanPage, store: Store, room7: Place, hubs: list[Step]
) -> None:
    viewport = page.steps.viewport()

    def click(field: str, step: Step, inside: QPoint) -> None:
        row = page.steps.row_of(step.id)
        assert row is not None
        rect = page.steps.visualRect(page.steps._steps.index_of(step.id))
        cell = page.steps._delegate.cell_rect(row, rect, field)
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, NONE, cell.topLeft() + inside)

    click("text", hubs[1], QPoint(-50, 8))
    assert steps(store, room7)[1].key
    click("coordination", hubs[1], QPoint(20, 8))
    assert steps(store, room7)[1].coordination == "own"
    click("lead", hubs[1], QPoint(8, 8))
    assert (editor(page).step, editor(page).field) == (hubs[1].id, "lead")
    typed("Ghana")
    QTest.qWait(1)  # the table takes the height that the editor's row needs
    click("text", hubs[0], QPoint(8, 8))
    QTest.qWait(1)
    assert page.steps.editor() is None
    assert steps(store, room7)[1].lead == "Ghana"


# Crash, merge, read-only


def test_half_typed_words_survive_a_crash(
    page: PlanPage,
    make_page: MakePage,
    store: Store,
    room7: Place,
    hubs: list[Step],
    qtbot: QtBot,
) -> None:
    page.goal.setFocus()
    typed("A goal nobody has kep")
    qtbot.waitUntil(lambda: store.draft(room7.id, "plan goal 25") != "")
    page.goal.field.blockSignals(True)  # the crash: nothing is kept by leaving
    page.adder.setFocus()
    typed("A step nobody has ad")
    go_to(page, hubs[1])
    key(KEY.Key_Space)
    for _ in range(7):
        key(KEY.Key_Right)
    key(KEY.Key_Return)
    typed("Help nobody has wri")
    qtbot.waitUntil(lambda: "wri" in store.draft(room7.id, f"plan needs {hubs[1].id}"))
    again = make_page(store, room7)
    assert again.state.current == HUBS
    assert again.adder.field.text() == "A step nobody has ad"
    assert again.goal.field.text() == "A goal nobody has kep"
    assert (editor(again).step, editor(again).field) == (hubs[1].id, "needs")
    assert editor(again).value() == "Help nobody has wri"
    assert focused() is editor(again).box
    key(KEY.Key_Return)
    assert steps(store, room7)[1].needs == "Help nobody has wri"
    assert store.draft(room7.id, f"plan needs {hubs[1].id}") == ""


def test_a_kept_step_leaves_no_draft(
    page: PlanPage, make_page: MakePage, store: Store, room7: Place
) -> None:
    typed("Map")
    page.flush()
    assert store.draft(room7.id, "plan new 24") == "Map"
    key(KEY.Key_Return)
    assert store.draft(room7.id, "plan new 24") == ""
    assert make_page(store, room7).adder.field.text() == ""


def test_a_field_that_changes_elsewhere_while_it_is_edited_is_said(
    page: PlanPage, store: Store, room7: Place, hubs: list[Step]
) -> None:
    go_to(page, hubs[0], "lead")
    key(KEY.Key_Return)
    plan.edit_step(store, hubs[0].id, lead="Ghana")
    assert editor(page).value() == "Ghana"
    typed("Igbo")
    plan.edit_step(store, hubs[0].id, lead="Gulf")
    assert "Gulf" in editor(page).words.text()
    assert editor(page).value().endswith("Igbo")
    key(KEY.Key_Escape)
    assert steps(store, room7)[0].lead == "Gulf"
    key(KEY.Key_Return)
    typed("Taiwan")
    plan.edit_step(store, hubs[0].id, lead="Tunisia")
    key(KEY.Key_Return)
    assert steps(store, room7)[0].lead == "Taiwan"


def test_words_for_a_step_that_somebody_removed_are_given_back(
    page: PlanPage, store: Store, room7: Place, hubs: list[Step]
) -> None:
    go_to(page, hubs[1])
    key(KEY.Key_F2)
    typed(" it all down")
    plan.remove_step(store, hubs[1].id)
    assert page.steps.editor() is None
    assert page.adder.field.text() == "Write it all down"
    assert page.adder.error.text()
    assert focused() is page.adder.field
    key(KEY.Key_Return)
    assert shown(page) == ["Map", "Run", "Write it all down"]
    assert page.adder.error.text() == ""


def test_undo_with_the_editor_open_takes_typing_first_and_then_the_step(
    page: PlanPage, store: Store, hubs: list[Step]
) -> None:
    go_to(page, hubs[2])
    key(KEY.Key_F2)
    store.undo()  # as the window does where the field has nothing to undo
    assert shown(page) == ["Map", "Write"]
    assert page.steps.editor() is None
    assert page.adder.field.text() == ""
    store.redo()
    assert shown(page) == ["Map", "Write", "Run"]


def test_steps_that_come_in_while_one_is_typed_leave_the_cursor_where_it_is(
    page: PlanPage, store: Store, room7: Place, hubs: list[Step]
) -> None:
    go_to(page, hubs[1])
    key(KEY.Key_F2)
    typed(" more")
    for number in range(5):
        plan.add_step(store, room7, HUBS, f"Merged {number}")
    plan.move_step(store, hubs[2].id, -2)
    assert (editor(page).step, editor(page).value()) == (hubs[1].id, "Write more")
    assert focused() is editor(page).box
    key(KEY.Key_Return)
    assert shown(page)[:3] == ["Run", "Map", "Write more"]


def test_a_read_only_store_shows_everything_and_says_why_nothing_changes(
    make_page: MakePage, open_store: OpenStore, store: Store, room7: Place
) -> None:
    made = plan.add_step(store, room7, COUNCIL, "Map")
    assert made is not None
    readonly = open_store(read_only=True, event=None)
    page = make_page(readonly, sessions.place(readonly, "1", "priorities", "7"))
    told: list[Refused] = []
    page.refused.connect(told.append)
    page._choose(COUNCIL)
    assert shown(page) == ["Map"]
    typed("More")
    assert page.adder.field.text() == ""
    go_to(page, made)
    for act in (KEY.Key_F2, KEY.Key_Delete, KEY.Key_Asterisk, KEY.Key_1):
        key(act)
        assert told.pop().reasons[0].code == "store_read_only"
    key(KEY.Key_Down, ALT)
    assert shown(page) == ["Map"]
    page.flush()


def test_another_session_has_a_plan_of_its_own(
    page: PlanPage, store: Store, room7: Place, hubs: list[Step]
) -> None:
    typed("For room 7")
    page.set_place(sessions.place(store, "1", "priorities", "6"))
    assert page.adder.field.text() == ""
    assert page.state.listing.source == "results"
    page.next()
    assert shown(page) == []
    page.set_place(room7)
    page.next()
    assert page.adder.field.text() == "For room 7"
    assert shown(page) == ["Map", "Write", "Run"]


def test_a_merge_while_somebody_types_takes_nothing_away(
    page: PlanPage,
    store: Store,
    open_store: OpenStore,
    room7: Place,
    hubs: list[Step],
    tmp_path: Path,
) -> None:
    copy = tmp_path / "copy.sqlite"
    store.copy_to(copy)
    other = open_store("copy.sqlite", "other laptop")
    plan.edit_step(other, hubs[0].id, lead="Ghana")
    plan.edit_step(other, hubs[1].id, text="Write it there")
    plan.remove_step(other, hubs[2].id)
    plan.add_step(other, room7, HUBS, "Added there")
    page.adder.setFocus()
    typed("Half a st")
    go_to(page, hubs[1])
    key(KEY.Key_F2)
    typed(" it here")
    merge.merge(store, [export(other, tmp_path / "b.xlsx")])
    assert editor(page).value() == "Write it here"
    assert "Write it there" in editor(page).words.text()
    assert page.adder.field.text() == "Half a st"
    key(KEY.Key_Return)
    assert shown(page) == ["Map", "Write it here", "Added there"]
    assert steps(store, room7)[0].lead == "Ghana"


# In the window


def test_the_window_leads_to_the_plan_and_its_keys_reach_it(
    qtbot: QtBot, store: Store, room7: Place, tmp_path: Path
) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    votes.cast(store, room7, "24 25 31")
    seat = Seat("1", "priorities", "7", "note-taker")
    window = MainWindow(store, ThemeHolder(load_theme("light")), Settings(tmp_path), seat)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    key(KEY.Key_3, control)
    page = window._page()
    assert isinstance(page, PlanPage)
    typed("Map")
    key(KEY.Key_Return)
    typed("Write")
    key(KEY.Key_Return, control)
    assert shown(page) == ["Map", "Write"]
    key(KEY.Key_Z, control)
    assert shown(page) == ["Map"]
    key(KEY.Key_Z, control | SHIFT)
    assert shown(page) == ["Map", "Write"]
    key(KEY.Key_PageDown, control)
    assert page.state.current == HUBS
    key(KEY.Key_J, control)
    typed("24")
    key(KEY.Key_Return)
    assert page.state.current == COUNCIL
    for panel in (page.steps, page.goal.field, page.list.view):
        key(KEY.Key_F6)
        assert focused() is panel
    key(KEY.Key_N, control)
    assert focused() is page.adder.field
    key(KEY.Key_F, control)
    assert focused() is page.list.find_field
    key(KEY.Key_1, control)
    assert window._page() is not page
    window.close()


# Much, long, strange


def test_a_megabyte_is_kept_shown_and_edited(
    page: PlanPage, store: Store, room7: Place, hubs: list[Step]
) -> None:
    long = "x" * 500_000 + " نص \u202e طويل " * 50_000
    page.adder.setFocus()
    data = QMimeData()
    data.setText(long)
    field = page.adder.field
    assert isinstance(field, QPlainTextEdit)
    field.insertFromMimeData(data)
    key(KEY.Key_Return)
    assert steps(store, room7)[-1].text == long.strip()
    assert page.steps.visualRect(page.steps.currentIndex()).height() < 3000
    key(KEY.Key_Up)
    key(KEY.Key_F2)
    assert len(editor(page).value()) == len(long.strip())
    key(KEY.Key_Escape)
    assert steps(store, room7)[-1].text == long.strip()


def test_control_characters_and_overrides_stay_in_their_cell(
    page: PlanPage, store: Store, room7: Place
) -> None:
    plan.add_step(store, room7, COUNCIL, "a\u202eb\x00c<b>&amp;{x}%n", lead="\u202eevil\u2066")
    (row,) = page.steps.rows()
    assert row.step.text == "a\u202eb\ufffdc<b>&amp;{x}%n"
    sentence = page.steps._steps.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "\u202e" not in sentence
    page.grab()


def test_thousands_of_steps_are_shown_at_the_cost_of_a_screen(
    page: PlanPage, store: Store, room7: Place
) -> None:
    with store.change("Merged") as change:
        for number in range(3000):
            change.add(
                Step,
                session=room7.id,
                initiative="24",
                text=f"Step {number} " + "more words " * (number % 12),
                position=number,
            )
    assert len(page.steps.rows()) == 3000
    assert page.steps._heights.measured() < 200
    page.steps.setFocus()
    key(KEY.Key_End)
    row = page.steps.current_row()
    assert row is not None
    assert row.number == 3000
    key(KEY.Key_Up, ALT)
    assert steps(store, room7, COUNCIL)[2998].text.startswith("Step 2999 ")
    assert page.adder.geometry().bottom() < page.hints.geometry().top()


def test_in_a_narrow_window_the_level_is_one_word_and_everything_has_room(
    make_page: MakePage, store: Store, room7: Place
) -> None:
    plan.add_step(store, room7, Subject(cluster="A"), "Write a charter for everybody")
    page = make_page(store, room7, width=1104)
    assert page.minimumSizeHint().width() <= 1104
    page.steps.setFocus()
    key(KEY.Key_Right)
    key(KEY.Key_Return)
    assert editor(page).field == "coordination"
    key(KEY.Key_Right)
    key(KEY.Key_Return)
    assert steps(store, room7, Subject(cluster="A"))[0].coordination == "foundation"


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_word_of_what_an_empty_field_offers_is_broken(code: str, holder: ThemeHolder) -> None:
    theme = holder.theme
    with spoken_in(code):
        for width in range(480, 1400, 20):
            columns = Columns.of(theme, width)
            for field in ("lead", "when"):
                for word in add_word(field).split():
                    assert text_width(theme.font(14), word) <= columns.width(field), width
            assert columns.width("text") >= theme.px(TEXT_STACKED)


def test_with_text_twice_as_large_in_the_smallest_window_the_editor_is_in_sight(
    make_page: MakePage, store: Store, room7: Place, holder: ThemeHolder
) -> None:
    words = "Write a charter for everybody who takes part in it"
    for number in range(6):
        plan.add_step(store, room7, Subject(cluster="A"), f"{words} {number}")
    holder.show_scale(2.0)
    page = make_page(store, room7, width=1028)
    page.resize(1028, 596)
    QTest.qWait(1)
    assert page.width() == 1028
    page.steps.setFocus()
    for field in FIELDS:
        page.editing.edit(page.steps.rows()[3].id, field)
        QTest.qWait(1)
        inside = page.steps.viewport().rect()
        place = editor(page).geometry()
        assert place.top() >= 0, field
        assert place.bottom() <= inside.bottom(), field
        assert inside.left() <= place.left() < place.right() <= inside.right(), field
    assert page.adder.geometry().bottom() <= page.height()


def test_f6_walks_through_the_line_the_steps_the_goal_and_the_list(
    page: PlanPage, hubs: list[Step]
) -> None:
    assert page.panels() == [page.adder, page.steps, page.goal, page.list]
    for panel in page.panels():
        panel.setFocus()
        assert panel is focused() or panel.isAncestorOf(focused())
