"""Minutes pasted into the composer: looked at, put right, and kept as notes."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from facilitator import sessions
from facilitator.sessions import Place
from facilitator.store import Store
from tests.ui.room_fixtures import Key, MakePage, add, enter, paste, press, stored, type_text

MINUTES = """Minutes\r
== Global Council ==\r
* We need a council +++
* !Too long[1] @Ghana

- publish the
- minutes #2
"""


@pytest.fixture
def page(store: Store, room7: Place, make_page: MakePage):
    add(store, room7, "before", community="Ghana", initiatives=("31",))
    page = make_page()
    type_text(page, "half a ")
    paste(page.composer.field, MINUTES)
    return page


def rows(page) -> list[tuple[str, str]]:
    """Text and what the row is besides a note."""
    return [(note.text, note.source) for note in page.minutes.preview.view.notes()]


def go_to(page, number: int):
    view = page.minutes.preview.view
    view.setFocus()
    press(view, Key.Key_Home)
    for _ in range(number - 1):
        press(view, Key.Key_Down)
    return view


def test_pasted_lines_are_offered_as_notes(page):
    assert page.minutes.is_open()
    assert page.minutes.preview.view.hasFocus()
    assert page.notes.isHidden()
    assert page.composer.isHidden()
    assert rows(page) == [
        ("Minutes", ""),
        ("Global Council", "heading"),
        ("We need a council", ""),
        ("Too long", ""),
        ("publish the", ""),
        ("minutes", ""),
    ]


def test_accepting_adds_all_as_one_change(page, store: Store, room7: Place):
    page.primary()
    assert not page.minutes.is_open()
    assert page.composer.field.hasFocus()
    assert page.composer.text() == "half a "
    assert store.draft(room7.id, "composer") == "half a "
    found = stored(store, room7)[1:]
    assert [(n.text, n.kind, n.initiatives, n.community, n.support) for n in found] == [
        ("Minutes", "point", ("31",), "", 0),
        ("We need a council", "point", ("24",), "", 3),
        ("Too long", "concern", ("24",), "Ghana", 0),
        ("publish the", "point", ("24",), "", 0),
        ("minutes", "point", ("2",), "", 0),
    ]
    assert [note.text for note in page.notes.view.notes()] == ["before", *(n.text for n in found)]
    store.undo()
    assert [note.text for note in stored(store, room7)] == ["before"]


def test_declining_leaves_the_text_as_it_was_pasted(page, store: Store, room7: Place):
    press(page.minutes.preview.view, Key.Key_Escape)
    assert not page.minutes.is_open()
    assert page.composer.field.hasFocus()
    assert page.composer.text() == "half a " + MINUTES.replace("\r", "")
    assert len(stored(store, room7)) == 1
    page.composer.field.undo()
    assert page.composer.text() == "half a "


def test_rows_are_left_out_joined_and_changed(page, store: Store, room7: Place):
    press(go_to(page, 1), Key.Key_Space)
    assert rows(page)[0] == ("Minutes", "out")
    assert "left out" in page.minutes.preview.count.text()
    press(go_to(page, 6), Key.Key_J)
    assert rows(page)[4:] == [("publish the minutes", "")]
    view = go_to(page, 4)
    QTest.keyClicks(view, "2+*")
    press(view, Key.Key_Return)
    editor = view.editor()
    editor.field.selectAll()
    QTest.keyClicks(editor.field, "Much too long #31 ")
    press(editor.field, Key.Key_Return)
    assert view.hasFocus()
    assert view.current_note().text == "Much too long"
    page.primary()
    found = stored(store, room7)[1:]
    assert [(n.text, n.kind, n.initiatives, n.support, n.key) for n in found] == [
        ("We need a council", "point", ("24",), 3, False),
        ("Much too long", "idea", ("31",), 1, True),
        ("publish the minutes", "point", ("24", "2"), 0, False),
    ]


def test_each_step_can_be_taken_back(page, store: Store):
    start = rows(page)
    press(go_to(page, 1), Key.Key_Delete)
    press(go_to(page, 6), Key.Key_Backspace)
    press(go_to(page, 2), Key.Key_Space)  # the heading becomes a note
    assert rows(page)[:2] == [("Minutes", "out"), ("Global Council", "")]
    for _ in range(3):
        assert page.undo()
    assert rows(page) == start
    assert page.undo()  # nothing left to take back here, and no note of the room either
    assert store.undo_label().english() == "Note added"


def test_the_first_row_has_none_before_it(page):
    before = rows(page)
    press(go_to(page, 1), Key.Key_J)
    assert rows(page) == before


def test_with_all_left_out_there_is_nothing_to_add(page, store: Store, room7: Place):
    for number in (1, 3, 4, 5, 6):
        press(go_to(page, number), Key.Key_Space)
    assert not page.minutes.preview.accept_button.isEnabled()
    page.primary()
    assert page.minutes.is_open()
    assert len(stored(store, room7)) == 1


def test_a_row_without_text_is_refused_in_place(page):
    view = go_to(page, 3)
    press(view, Key.Key_F2)
    view.editor().field.selectAll()
    press(view.editor().field, Key.Key_Delete)
    press(view.editor().field, Key.Key_Return)
    assert view.editor().error.isVisible()
    page.primary()
    assert page.minutes.is_open()


def test_an_open_edit_is_kept_by_ctrl_enter(page, store: Store, room7: Place):
    view = go_to(page, 3)
    press(view, Key.Key_F2)
    QTest.keyClicks(view.editor().field, " now")
    page.primary()
    assert "We need a council now" in [note.text for note in stored(store, room7)]


def test_what_was_pasted_survives_the_end_of_the_app(page, store: Store, room7: Place, make_page):
    assert store.draft(room7.id, "composer") == "half a " + MINUTES.replace("\r", "")
    again = make_page()
    assert not again.minutes.is_open()
    assert again.composer.text() == "half a " + MINUTES.replace("\r", "")


def test_another_room_closes_the_preview(page, store: Store, room7: Place):
    page.set_place(sessions.place(store, "1", "priorities", "8"))
    assert not page.minutes.is_open()
    assert page.composer.isVisible()
    page.set_place(room7)
    assert page.composer.text().startswith("half a Minutes")


def test_a_full_disk_keeps_the_rows_and_says_why(page, store: Store, room7: Place):
    with store.reading() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    view = go_to(page, 3)
    press(view, Key.Key_F2)
    view.editor().field.setPlainText("word " * 40_000)
    page.primary()
    assert page.minutes.is_open()
    assert "disk is full" in page.minutes.preview.error.text()
    assert page.minutes.preview.error.isVisible()
    assert len(stored(store, room7)) == 1


@pytest.mark.parametrize("pasted", ["one line", "one line\n", "\r\none\r\n", "- only\n+++\n"])
def test_one_note_is_no_minutes(store: Store, room7: Place, make_page: MakePage, pasted: str):
    page = make_page()
    paste(page.composer.field, pasted)
    assert not page.minutes.is_open()
    assert page.composer.text().strip()


def test_a_sign_pasted_with_the_lines_is_the_first_notes_alone(
    store: Store, room7: Place, make_page: MakePage
):
    page = make_page()
    paste(page.composer.field, "!late\nnot late")
    page.primary()
    assert [(n.text, n.kind) for n in stored(store, room7)] == [
        ("late", "concern"),
        ("not late", "point"),
    ]
    assert page.composer.kind() == "point"


def test_pasted_lines_do_not_come_from_the_community_of_the_note_before(
    store: Store, room7: Place, make_page: MakePage
):
    page = make_page()
    type_text(page, "@ghana we agree")
    enter(page)
    type_text(page, "@ghana ")
    paste(page.composer.field, "- one\n- @kenya two\n- three")
    page.primary()
    assert [(n.text, n.community) for n in stored(store, room7)[1:]] == [
        ("one", ""),
        ("two", "kenya"),
        ("three", ""),
    ]


def test_f6_walks_through_the_preview(page):
    preview = page.minutes.preview
    assert preview in page.panels()
    assert page.composer not in page.panels()
    page.focus_start()
    assert preview.view.hasFocus()
    page.new_item()
    assert page.composer.field.hasFocus()


@pytest.mark.parametrize("pasted", ["a\x00b\nc\x07d", "\u202eevil\n\u202eagain", "👍🏽\n😀 +++"])
def test_letters_of_every_kind_come_through(
    store: Store, room7: Place, make_page: MakePage, pasted: str
):
    page = make_page()
    paste(page.composer.field, pasted)
    page.minutes.preview.view.grab()
    page.primary()
    found = [note.text for note in stored(store, room7)]
    assert len(found) == 2
    for text, line in zip(found, pasted.removesuffix(" +++").split("\n"), strict=True):
        assert [a for a, b in zip(text, line, strict=True) if a != b and a != "\ufffd"] == []


def test_thousands_of_lines(store: Store, room7: Place, make_page: MakePage):
    page = make_page()
    pasted = "".join(f"- line {number} of many +++\r\n" for number in range(4000))
    began = time.monotonic()
    paste(page.composer.field, pasted)
    page.minutes.preview.view.grab()
    press(go_to(page, 2), Key.Key_Space)
    page.primary()
    page.notes.view.grab()
    assert time.monotonic() - began < 20  # about 2 s
    found = stored(store, room7)
    assert len(found) == 3999
    assert [note.text for note in found[:2]] == ["line 0 of many", "line 2 of many"]
    press(page.composer.field, Key.Key_A)
    began = time.monotonic()
    QTest.keyClicks(page.composer.field, "typing goes on")
    assert time.monotonic() - began < 2


def test_typing_into_a_megabyte_stays_quick(store: Store, room7: Place, make_page: MakePage):
    page = make_page()
    pasted = f"{'word ' * 20}\n" * 10_000
    paste(page.composer.field, pasted)
    press(page.minutes.preview.view, Key.Key_Escape)
    field = page.composer.field
    began = time.monotonic()
    QTest.keyClicks(field, "and on we go")
    assert time.monotonic() - began < 3  # about 0.1 s; all of it anew at each key took 10 s
    press(field, Key.Key_Return)
    (note,) = stored(store, room7)
    assert note.text == pasted + "and on we go"


def test_the_preview_in_arabic_order(store: Store, room7: Place, make_page: MakePage, qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    page = make_page()
    paste(page.composer.field, "- المجلس #24\n- الميثاق #22 +++")
    page.minutes.preview.grab()
    page.primary()
    found = [(n.text, n.initiatives, n.support, n.language) for n in stored(store, room7)]
    assert found == [("المجلس", ("24",), 0, "ar"), ("الميثاق", ("22",), 3, "ar")]
