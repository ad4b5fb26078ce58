"""Filters of the note list, by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from facilitator import notes, sessions
from facilitator.sessions import Place
from facilitator.store import Store
from tests.ui.room_fixtures import Key, MakePage, add, enter, press, type_text

FILTER = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def texts(page) -> list[str]:
    return [note.text for note in page.notes.view.notes()]


@pytest.fixture
def page(store: Store, room7: Place, make_page: MakePage):
    add(store, room7, "one", initiatives=("24",), community="Ghana", language="en", kind="idea")
    add(store, room7, "two", initiatives=("24", "2"), community="Taiwan", language="zh")
    three = add(store, room7, "three", community="Ghana", language="fr", kind="concern")
    add(store, room7, "four", initiatives=("2",), language="en", kind="concern")
    notes.edit(store, three.id, key=True)
    made = make_page()
    press(made.composer.field, Key.Key_F, FILTER)
    return made


def pick(page, name: str, steps: int):
    """Choose by the arrow keys."""
    field = page.notes.filters._picks[name]
    field.setFocus()
    for _ in range(steps):
        press(field, Key.Key_Down)
    return field


def test_filters_and_their_combinations(page):
    bar = page.notes.filters
    assert bar.isVisible()
    assert bar._picks["initiative"].hasFocus()
    assert bar._picks["initiative"].itemText(1) == "General (1)"
    assert bar._picks["initiative"].itemText(3) == "24 Global Council (2)"
    pick(page, "initiative", 3)
    assert texts(page) == ["one", "two"]
    assert page.notes.count.text() == bar.said.text() == "2 of 4 notes"
    pick(page, "community", 1)
    assert texts(page) == ["one"]
    press(bar._kinds["concern"], Key.Key_Space)
    assert texts(page) == []
    press(bar._kinds["idea"], Key.Key_Space)
    assert texts(page) == ["one"]


def test_kinds_add_up_and_key_notes(page):
    bar = page.notes.filters
    for kind in ("concern", "idea"):
        press(bar._kinds[kind], Key.Key_Space)
    assert texts(page) == ["one", "three", "four"]
    press(bar._key, Key.Key_Space)
    assert texts(page) == ["three"]


def test_escape_takes_back_one_step_at_a_time(page):
    bar = page.notes.filters
    pick(page, "initiative", 3)
    press(bar._kinds["idea"], Key.Key_Space)
    field = pick(page, "community", 1)
    seen = [texts(page)]
    for _ in range(3):
        press(field, Key.Key_Escape)
        seen.append(texts(page))
    assert seen == [["one"], ["one"], ["one", "two"], ["one", "two", "three", "four"]]
    assert bar.isVisible()
    press(field, Key.Key_Escape)
    assert bar.isHidden()
    assert page.notes.view.hasFocus()
    press(page.notes.view, Key.Key_Escape)
    assert page.composer.field.hasFocus()


def test_escape_in_the_list_goes_the_same_way(page):
    bar = page.notes.filters
    field = pick(page, "language", 1)
    page.notes.search.setText("o")
    press(field, Key.Key_Return)
    view = page.notes.view
    assert view.hasFocus()
    assert (texts(page), view.current_note().text) == (["one", "four"], "four")
    page.notes.search.setText("one")
    press(view, Key.Key_Escape)
    assert (texts(page), page.notes.search.text()) == (["one", "four"], "")
    press(view, Key.Key_Escape)
    assert len(texts(page)) == 4
    press(view, Key.Key_Escape)
    assert bar.isHidden()
    press(view, Key.Key_Escape)
    assert page.composer.field.hasFocus()


def test_nothing_found_says_the_way_back(page):
    pick(page, "initiative", 1)
    pick(page, "community", 2)
    assert texts(page) == []
    assert page.notes.count.text() == "0 of 4 notes"
    title, hint = page.notes.view._empty
    assert title == "No note matches"
    assert "Esc" in hint
    QTest.mouseClick(page.notes.filters.all, Qt.MouseButton.LeftButton)
    assert len(texts(page)) == 4


def test_the_choices_follow_the_notes_and_what_is_chosen_stays(page, store: Store, room7: Place):
    bar = page.notes.filters
    field = pick(page, "community", 1)
    assert field.currentText() == "Ghana (2)"
    add(store, room7, "five", community="Ghana")
    assert field.currentText() == "Ghana (3)"
    assert texts(page) == ["one", "three", "five"]
    for note in notes.of_session(store, room7.id):
        if note.community == "Ghana":
            notes.edit(store, note.id, community="Kenya")
    assert field.currentText() == "Ghana (0)"
    assert texts(page) == []
    assert bar.filter().community == "Ghana"


def test_a_note_just_kept_is_seen_and_another_session_has_no_filter(
    page, store: Store, room7: Place
):
    pick(page, "language", 2)
    page.focus_start()
    type_text(page, "new")
    enter(page)
    assert texts(page)[-1] == "new"
    pick(page, "language", 2)
    page.set_place(sessions.place(store, "1", "priorities", "8"))
    page.set_place(room7)
    assert page.notes.filters.isHidden()
    assert len(texts(page)) == 5


def test_a_community_called_any_is_a_community(store: Store, room7: Place, make_page: MakePage):
    add(store, room7, "one", community="any")
    add(store, room7, "two")
    made = make_page()
    made.notes.start_filter()
    field = made.notes.filters._picks["community"]
    field.set_value("any")
    field.activated.emit(field.currentIndex())
    assert texts(made) == ["one"]
