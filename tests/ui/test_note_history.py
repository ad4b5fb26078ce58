"""The history of a note, opened from the list by a key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from facilitator import notes, sessions
from facilitator.sessions import Place
from facilitator.store import Store
from tests.ui.room_fixtures import Key, MakePage, add, enter, press, stored, type_text

SAID = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def note(store: Store, room7: Place):
    note = add(store, room7, "we decide", kind="idea")
    add(store, room7, "another")
    notes.edit(store, note.id, text="we decide now", kind="point")
    return note


@pytest.fixture
def page(note, make_page: MakePage):
    page = make_page()
    view = page.notes.view
    view.setFocus()
    view.set_current_note(note.id)
    press(view, Key.Key_H)
    return page


def versions(page) -> list[str]:
    return [row.text for row in page.history.panel.view.notes()]


def test_h_shows_each_version_the_newest_first(page):
    panel = page.history.panel
    assert panel.isVisible()
    assert page.notes.isHidden()
    assert panel.view.hasFocus()
    assert versions(page) == ["we decide now", "we decide"]
    assert panel.count.text().startswith("2 version")
    model = panel.view.model()
    first, last = (model.index(row, 0).data(SAID) for row in (0, 1))
    assert first.startswith("Note changed, on this laptop, shown now. Point")
    assert last.startswith("Note added, on this laptop. Idea")
    panel.view.grab()


def test_what_is_new_in_a_version_stands_out(page):
    view = page.history.panel.view
    delegate = view.itemDelegate()
    newest, oldest = view.notes()
    marked = [(one.start, one.length) for one in delegate.formats(newest.id, newest.text)]
    assert marked == [(10, 3)]
    assert list(delegate.formats(oldest.id, oldest.text)) == []


def test_a_version_is_brought_back_as_a_new_change(page, note, store: Store, room7: Place):
    view = page.history.panel.view
    press(view, Key.Key_Down)
    press(view, Key.Key_Return)
    assert not page.history.is_open()
    assert page.notes.view.hasFocus()
    assert page.notes.view.current_note().id == note.id
    found = stored(store, room7)[0]
    assert (found.text, found.kind) == ("we decide", "idea")
    store.undo()
    assert stored(store, room7)[0].text == "we decide now"


def test_escape_goes_back_to_the_note(page, note, store: Store, room7: Place):
    before = stored(store, room7)
    press(page.history.panel.view, Key.Key_Down)
    press(page.history.panel.view, Key.Key_Escape)
    assert page.notes.view.hasFocus()
    assert page.notes.view.current_note().id == note.id
    assert stored(store, room7) == before


def test_single_keys_change_nothing_there(page, store: Store, room7: Place):
    before = stored(store, room7)
    view = page.history.panel.view
    for sign in "3+*#@tp":
        QTest.keyClicks(view, sign)
    press(view, Key.Key_Delete)
    assert stored(store, room7) == before


def test_it_follows_what_happens_meanwhile(page, note, store: Store):
    notes.edit(store, note.id, text="we decided")
    assert versions(page) == ["we decided", "we decide now", "we decide"]


def test_typing_goes_on_below_and_shows_the_list_again(page, store: Store, room7: Place):
    page.composer.field.setFocus()
    type_text(page, "new")
    enter(page)
    assert not page.history.is_open()
    assert [one.text for one in page.notes.view.notes()][-1] == "new"


def test_another_room_or_a_search_closes_it(page, note, store: Store, room7: Place):
    page.find_text()
    assert page.notes.isVisible()
    page.history.open_note(note.id)
    assert page.history.panel in page.panels()
    page.set_place(sessions.place(store, "1", "priorities", "8"))
    assert page.notes.isVisible()


def test_an_edit_in_the_row_is_kept_first(page, note, store: Store, room7: Place):
    press(page.history.panel.view, Key.Key_Escape)
    page.notes.edit(note.id)
    QTest.keyClicks(page.notes.view.editor().field, "!")
    page.history.open_note(note.id)
    assert stored(store, room7)[0].text == "we decide now!"
    assert versions(page)[0] == "we decide now!"
