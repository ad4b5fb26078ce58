"""All fields of a note, changed after it was added, by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facilitator import notes
from facilitator.records import Note
from facilitator.sessions import Place
from facilitator.store import Store
from tests.ui.cut_audit import problems
from tests.ui.room_fixtures import Key, MakePage, add, press, stored
from ui.buttons import KeyHint
from ui.theme import ThemeHolder

CONTROL = Qt.KeyboardModifier.ControlModifier


def in_list(page, note: Note):
    """The focus on a note of the list."""
    view = page.notes.view
    view.setFocus()
    view.set_current_note(note.id)
    return view


def editor_of(page):
    editor = page.notes.view.editor()
    assert editor is not None
    return editor


def test_a_note_goes_to_several_others_by_number_and_by_words(
    store: Store, room7: Place, make_page: MakePage
):
    note = add(store, room7, "publish", initiatives=("24",))
    page = make_page()
    view = in_list(page, note)
    QTest.keyClicks(view, "#")
    on = editor_of(page).form.on
    assert on.hasFocus()
    QTest.keyClicks(on, "2; charter")
    assert on.popup().is_open()
    press(on, Key.Key_Return)  # takes the marked line
    assert on.text() == "2; 22; "
    assert view.itemDelegate().shown_initiatives(note) == ("2", "22")
    press(on, Key.Key_Return)
    assert [one.initiatives for one in stored(store, room7)] == [("2", "22")]
    assert view.hasFocus()
    store.undo()
    assert [one.initiatives for one in stored(store, room7)] == [("24",)]


@pytest.mark.parametrize(
    ("typed", "said"),
    [("99", "99 is not on the list"), ("9", "9 has several parts"), ("24 zz", "zz is not on")],
)
def test_a_number_that_is_not_on_the_list_is_said_in_place(
    store: Store, room7: Place, make_page: MakePage, typed: str, said: str
):
    note = add(store, room7, "publish", initiatives=("24",))
    page = make_page()
    QTest.keyClicks(in_list(page, note), "#")
    editor = editor_of(page)
    QTest.keyClicks(editor.form.on, typed)
    if editor.form.on.popup() is not None and editor.form.on.popup().is_open():
        press(editor.form.on, Key.Key_Escape)
    press(editor.form.on, Key.Key_Return)
    plain = editor.error.text().translate(dict.fromkeys(map(ord, "\u2066\u2068\u2069")))
    assert plain.startswith(said)
    assert editor.error.isVisible()
    assert editor.form.on.property("wrong")
    assert stored(store, room7)[0].initiatives == ("24",)
    editor.form.on.clear()
    assert editor.error.isHidden()
    press(editor.form.on, Key.Key_Return)
    assert stored(store, room7)[0].initiatives == ()


def test_a_cluster_takes_a_note(store: Store, room7: Place, make_page: MakePage):
    note = add(store, room7, "together")
    page = make_page()
    QTest.keyClicks(in_list(page, note), "#")
    QTest.keyClicks(editor_of(page).form.on, "c")
    press(editor_of(page).form.on, Key.Key_Return)
    if page.notes.view.editor() is not None:
        press(editor_of(page).form.on, Key.Key_Return)
    assert [(one.cluster, one.initiatives) for one in stored(store, room7)] == [("C", ())]
    index = page.notes.view.model().index(0, 0)
    assert "cluster C" in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_every_field_by_tab_and_one_enter(store: Store, room7: Place, make_page: MakePage):
    add(store, room7, "before", community="Ghana", language="fr")
    note = add(store, room7, "we decide", language="en")
    page = make_page()
    press(in_list(page, note), Key.Key_F2)
    editor = editor_of(page)
    form = editor.form
    QTest.keyClicks(editor.field, " now")
    assert form.isHidden()
    press(editor.field, Key.Key_Tab)
    assert form.on.hasFocus()
    row = page.notes.view.visualRect(page.notes.view.currentIndex())
    assert row.contains(editor.geometry())
    assert editor.geometry().contains(
        form.translation.mapTo(page.notes.view.viewport(), QPoint(5, 5))
    )
    for key in "24":
        QTest.keyClicks(form.on, key)
    press(form.on, Key.Key_Escape)
    press(form.on, Key.Key_Tab)
    assert form.community.hasFocus()
    QTest.keyClicks(form.community, "gh")
    press(form.community, Key.Key_Return)
    assert form.community.text() == "Ghana"
    press(form.community, Key.Key_Tab)
    assert form.kind.hasFocus()
    QTest.keyClicks(form.kind, "quo")
    press(form.kind, Key.Key_Tab)
    assert form.language.hasFocus()
    QTest.keyClicks(form.language, "fr")
    press(form.language, Key.Key_Tab)
    press(form.interpreted, Key.Key_Space)
    press(form.interpreted, Key.Key_Tab)
    assert form.support.hasFocus()
    QTest.keyClicks(form.support, "+++-")
    press(form.support, Key.Key_Tab)
    press(form.key, Key.Key_Space)
    press(form.key, Key.Key_Tab)
    assert form.consent.hasFocus()
    press(form.consent, Key.Key_Down)
    press(form.consent, Key.Key_Tab)
    press(form.translation_language, Key.Key_Tab)
    press(form.translation_by, Key.Key_Down)
    press(form.translation_by, Key.Key_Tab)
    assert form.translation.hasFocus()
    QTest.keyClicks(form.translation, "nous d")
    press(form.translation, Key.Key_Return)
    found = stored(store, room7)[-1]
    assert found.text == "we decide now"
    assert (found.initiatives, found.community, found.kind) == (("24",), "Ghana", "quote")
    assert (found.language, found.interpreted) == ("fr", True)
    assert (found.support, found.key, found.consent) == (2, True, "yes")
    translated = (found.translation, found.translation_language, found.translation_by)
    assert translated == ("nous d", "en", "machine")
    store.undo()  # one change
    assert stored(store, room7)[-1] == note.__class__(
        **{**note.__dict__, "version": stored(store, room7)[-1].version}
        | {"changed": stored(store, room7)[-1].changed}
    )


def test_escape_leaves_all_fields_as_they_were(store: Store, room7: Place, make_page: MakePage):
    note = add(store, room7, "as it was")
    page = make_page()
    QTest.keyClicks(in_list(page, note), "@")
    form = editor_of(page).form
    assert form.community.hasFocus()
    QTest.keyClicks(form.community, "Ghana")
    press(form.key, Key.Key_Space)
    press(form.key, Key.Key_Escape)
    assert stored(store, room7) == [note]
    assert page.notes.view.hasFocus()


def test_keys_in_a_field_do_not_reach_the_list_below(
    store: Store, room7: Place, make_page: MakePage
):
    note = add(store, room7, "as it was")
    page = make_page()
    QTest.keyClicks(in_list(page, note), "#")
    for key in (Key.Key_3, Key.Key_Plus, Key.Key_Asterisk, Key.Key_Delete):
        press(editor_of(page).form.key, key)
    assert stored(store, room7) == [note]


def test_language_and_interpreted_by_the_keys_of_the_composer(
    store: Store, room7: Place, make_page: MakePage
):
    note = add(store, room7, "said", language="en")
    page = make_page()
    press(in_list(page, note), Key.Key_Return)
    editor = editor_of(page)
    press(editor.field, Key.Key_L, CONTROL)
    press(editor.field, Key.Key_I, CONTROL)
    assert editor.form.isVisible()
    press(editor.field, Key.Key_Return)
    found = stored(store, room7)[0]
    assert found.interpreted
    assert found.language != "en"
    assert page.composer.language() == "en"


def test_only_what_was_changed_is_written(store: Store, room7: Place, make_page: MakePage):
    note = add(store, room7, "said", community="Ghana")
    page = make_page()
    QTest.keyClicks(in_list(page, note), "#")
    QTest.keyClicks(editor_of(page).form.on, "24")
    notes.edit(store, note.id, kind="concern", community="Kenya")  # meanwhile
    press(editor_of(page).form.on, Key.Key_Escape)
    press(editor_of(page).form.on, Key.Key_Return)
    found = stored(store, room7)[0]
    assert (found.kind, found.community, found.initiatives) == ("concern", "Kenya", ("24",))


def test_a_page_left_keeps_what_is_right_and_not_what_is_wrong(
    store: Store, room7: Place, make_page: MakePage
):
    note = add(store, room7, "said", initiatives=("24",))
    page = make_page()
    QTest.keyClicks(in_list(page, note), "@")
    form = editor_of(page).form
    QTest.keyClicks(form.community, "Ghana")
    form.on.setText("99")
    page.notes.keep_edit()
    found = stored(store, room7)[0]
    assert (found.community, found.initiatives) == ("Ghana", ("24",))


def test_whether_a_quote_may_be_published(store: Store, room7: Place, make_page: MakePage):
    quote = add(store, room7, "we decide", kind="quote")
    point = add(store, room7, "a point")
    page = make_page()
    said = []
    for _ in range(3):
        QTest.keyClicks(in_list(page, quote), "p")
        index = page.notes.view.model().index(0, 0)
        sentence = index.data(Qt.ItemDataRole.AccessibleTextRole)
        said.append((stored(store, room7)[0].consent, "published" in sentence))
    assert said == [("yes", True), ("no", True), ("unasked", False)]
    QTest.keyClicks(in_list(page, point), "p")
    assert stored(store, room7)[1] == point
    QTest.keyClicks(in_list(page, point), "#")
    assert not editor_of(page).form.consent.isVisible()


def test_what_a_screen_reader_hears_of_a_note(store: Store, room7: Place, make_page: MakePage):
    note = add(
        store,
        room7,
        "If seats follow",
        kind="concern",
        community="Argentina",
        language="es",
        interpreted=True,
        initiatives=("24",),
    )
    notes.edit(
        store, note.id, translation="Si", translation_language="fr", translation_by="machine"
    )
    page = make_page()
    index = page.notes.view.model().index(0, 0)
    sentence = index.data(Qt.ItemDataRole.AccessibleTextRole)
    head, text = sentence.split(". ", 1)
    parts = head.split(", ")
    assert parts[:4] == ["Concern", "Argentina", "Spanish", "interpreted"]
    assert parts[5:] == ["initiative 24"]
    assert text == "If seats follow French, by a machine: Si"


def test_a_translation_stands_below_its_original(store: Store, room7: Place, make_page: MakePage):
    note = add(store, room7, "nous décidons")
    page = make_page()
    view = page.notes.view
    before = view.visualRect(view.model().index(0, 0)).height()
    notes.edit(store, note.id, translation="we decide " * 30, translation_language="en")
    assert view.visualRect(view.model().index(0, 0)).height() > before + 40


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_all_fields_are_inside_the_row(
    store: Store, room7: Place, make_page: MakePage, holder, scale: float
):
    note = add(store, room7, "said", kind="quote", language="zh")
    page = make_page(width=1104, height=620)
    holder.show_scale(scale)
    QTest.keyClicks(in_list(page, note), "#")
    editor = editor_of(page)
    form = editor.form
    for part in (form.on, form.community, form.kind, form.consent, form.translation):
        around = part.parentWidget()
        while around is not editor.parentWidget():  # cut off by nothing it is in
            assert around.rect().contains(part.rect().translated(part.mapTo(around, QPoint(0, 0))))
            around = around.parentWidget()
    bottom = form.consent.mapTo(editor, QPoint(0, form.consent.height())).y()
    assert bottom < form.translation_by.mapTo(editor, QPoint(0, 0)).y()


def test_with_large_text_the_field_that_is_typed_into_is_in_view(
    store: Store, room7: Place, make_page: MakePage, holder
):
    for number in range(12):
        note = add(store, room7, f"said {number}", kind="quote")
    page = make_page(height=560)
    holder.show_scale(2.0)
    view = in_list(page, note)
    QTest.keyClicks(view, "t")
    form = editor_of(page).form
    assert form.translation.hasFocus()
    for field in (form.translation, form.on, form.community):
        field.setFocus()
        place = field.rect().translated(field.mapTo(view.viewport(), QPoint(0, 0)))
        assert view.viewport().rect().contains(place)
    form.translation.setFocus()
    QTest.keyClicks(form.translation, "word " * 40)
    place = form.translation.mapTo(view.viewport(), QPoint(0, 0)).y()
    assert 0 <= place < view.viewport().height()


def test_a_number_typed_into_the_support_replaces_what_was_there(
    store: Store, room7: Place, make_page: MakePage, qtbot
):
    note = add(store, room7, "publish", support=2)
    page = make_page()
    page.notes.edit(note.id)
    editor_of(page).show_fields()
    support = editor_of(page).form.support
    support.setFocus()
    QTest.keyClicks(support, "5")
    assert support.text() == "5"
    editor_of(page).field.setFocus()
    QTest.mouseClick(support, Qt.MouseButton.LeftButton, pos=QPoint(support.width() - 4, 8))
    qtbot.wait(1)
    QTest.keyClicks(support, "17")
    assert support.text() == "17"
    press(support, Key.Key_Return)
    assert stored(store, room7)[0].support == 17


def test_with_large_text_in_a_low_window_the_composer_makes_room_for_the_edit(
    store: Store, room7: Place, make_page: MakePage, holder: ThemeHolder
):
    holder.show_scale(2.0)
    note = add(store, room7, "publish what was said, in words that everybody reads")
    page = make_page(width=1084, height=596)
    QTest.keyClicks(page.composer.field, "half")
    page.notes.edit(note.id)
    QApplication.processEvents()
    editor = editor_of(page)
    assert page.composer.isHidden()
    assert page.foot() == 0
    assert problems(editor) == []
    keys = editor.findChildren(KeyHint)[-1]
    assert keys.visibleRegion().boundingRect() == keys.rect()
    editor.show_fields("on")
    QApplication.processEvents()
    assert problems(editor) == []
    press(editor.field, Key.Key_Escape)
    press(page, Key.Key_Escape)
    assert page.composer.field.isVisible()
    assert page.composer.field.typed() == "half"
    holder.show_scale(1.0)
    page.resize(1284, 770)
    QApplication.processEvents()
    page.notes.edit(note.id)
    assert page.composer.isVisible()
