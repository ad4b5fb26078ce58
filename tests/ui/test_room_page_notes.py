"""The list of notes, the initiatives beside it, and the end side."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facilitator import agenda, sessions, votes
from facilitator.sessions import Place
from facilitator.store import Store
from tests.conftest import Clock
from tests.ui.hands import focused
from tests.ui.room_fixtures import Key, MakePage, add, enter, press, stored, type_text
from ui import language, note_delegate
from ui.text import noting_cuts, text_width


def texts(page) -> list[str]:
    return [note.text for note in page.notes.view.notes()]


def test_up_in_the_empty_field_edits_the_last_note(store: Store, room7: Place, make_page: MakePage):
    add(store, room7, "first")
    add(store, room7, "secnd")
    page = make_page()
    press(page.composer.field, Key.Key_Up)
    editor = page.notes.view.editor()
    assert editor is not None
    editor.field.selectAll()
    QTest.keyClicks(editor.field, "second")
    press(editor.field, Key.Key_Return)
    assert [note.text for note in stored(store, room7)] == ["first", "second"]
    assert texts(page) == ["first", "second"]
    assert page.notes.view.editor() is None
    assert page.composer.field.hasFocus()


def test_escape_leaves_a_note_as_it_was(store: Store, room7: Place, make_page: MakePage):
    note = add(store, room7, "as it was")
    page = make_page()
    page.notes.edit(note.id)
    editor = page.notes.view.editor()
    assert editor is not None
    QTest.keyClicks(editor.field, " not")
    press(editor.field, Key.Key_Escape)
    assert [note.text for note in stored(store, room7)] == ["as it was"]
    assert page.notes.view.hasFocus()


@pytest.mark.parametrize(
    ("typed", "text", "initiatives"),
    [
        (" #2", "Compare #24 with #31 please #2", ("24", "31", "2")),
        (" again", "Compare #24 with #31 please again", ("24", "31")),
        (" #99", "Compare #24 with #31 please #99", ("24", "31")),
        (" and #7 too", "Compare #24 with #31 please and #7 too", ("24", "31", "7")),
    ],
)
def test_tags_in_an_edit_of_a_note_that_has_some_inside(
    store: Store, room7: Place, make_page: MakePage, typed: str, text: str, initiatives: object
):
    add(store, room7, "Compare #24 with #31 please", initiatives=("24", "31"))
    page = make_page()
    press(page.composer.field, Key.Key_Up)
    QTest.keyClicks(page.notes.view.editor().field, typed)
    press(page.notes.view.editor().field, Key.Key_Return)
    (note,) = stored(store, room7)
    assert (note.text, note.initiatives) == (text, initiatives)


def test_a_tag_typed_in_an_edit_moves_the_note(store: Store, room7: Place, make_page: MakePage):
    note = add(store, room7, "publish", initiatives=("24",))
    page = make_page()
    view = page.notes.view
    page.notes.edit(note.id)
    editor, delegate = view.editor(), view.itemDelegate()
    assert delegate.shown_initiatives(note) == ("24",)
    for key, shown in ((" #2", ("2",)), (" #31", ("2", "31"))):
        QTest.keyClicks(editor.field, key)
        assert delegate.shown_initiatives(note) == shown
    assert editor.field.toPlainText() == "publish #2 #31"
    press(editor.field, Key.Key_Return)
    assert [(n.text, n.initiatives) for n in stored(store, room7)] == [("publish", ("2", "31"))]
    store.undo()
    assert [(n.text, n.initiatives) for n in stored(store, room7)] == [("publish", ("24",))]
    page.notes.edit(note.id)
    QTest.keyClicks(view.editor().field, " #0")
    page.notes.keep_edit()
    assert [(n.text, n.initiatives) for n in stored(store, room7)] == [("publish", ())]


def test_an_unknown_tag_in_an_edit_is_said(store: Store, room7: Place, make_page: MakePage):
    note = add(store, room7, "publish")
    page = make_page()
    page.notes.edit(note.id)
    editor = page.notes.view.editor()
    assert editor.hint.isHidden()
    QTest.keyClicks(editor.field, " #99")
    assert "99" in editor.hint.text()
    assert editor.hint.isVisible()
    assert page.notes.view.visualRect(page.notes.view.currentIndex()).contains(editor.geometry())


def test_an_edit_without_text_is_refused_in_place(store: Store, room7: Place, make_page: MakePage):
    note = add(store, room7, "as it was")
    page = make_page()
    page.notes.edit(note.id)
    editor = page.notes.view.editor()
    assert editor is not None
    editor.field.selectAll()
    press(editor.field, Key.Key_Delete)
    press(editor.field, Key.Key_Return)
    assert editor.error.isVisible()
    assert [note.text for note in stored(store, room7)] == ["as it was"]


def test_an_edit_whose_note_is_removed_goes_to_the_composer(
    store: Store, room7: Place, make_page: MakePage
):
    from facilitator import notes

    note = add(store, room7, "long")
    page = make_page()
    page.notes.edit(note.id)
    editor = page.notes.view.editor()
    assert editor is not None
    QTest.keyClicks(editor.field, " thought")
    notes.remove(store, note.id)
    assert page.composer.text() == "long thought"


def test_words_typed_into_a_note_survive_the_end_of_the_app(
    store: Store, room7: Place, make_page: MakePage, qtbot
):
    note = add(store, room7, "long")
    page = make_page()
    page.notes.edit(note.id)
    QTest.keyClicks(page.notes.view.editor().field, " thought")
    page.notes.view.editor().show_fields("translation")
    QTest.keyClicks(page.notes.view.editor().form.translation, "lang")
    qtbot.waitUntil(lambda: "lang" in store.draft(room7.id, "note edit"), timeout=1000)
    again = make_page()  # as after a crash: the first one never saved
    editor = again.notes.view.editor()
    assert (editor.text(), editor.form.translation.toPlainText()) == ("long thought", "lang")
    row = again.notes.view.visualRect(again.notes.view.currentIndex())
    assert row.contains(editor.geometry())
    press(editor.field, Key.Key_Return)
    found = stored(store, room7)[0]
    assert (found.text, found.translation) == ("long thought", "lang")
    assert store.draft(room7.id, "note edit") == ""


def test_enter_on_a_note_that_is_being_edited_goes_on_with_its_words(
    store: Store, room7: Place, make_page: MakePage
):
    note = add(store, room7, "Seats by region")
    page = make_page()
    page.notes.setFocus()
    page.notes.view.set_current_note(note.id)
    press(focused(), Key.Key_Return)
    QTest.keyClicks(focused(), " EXTRA")
    page.new_item()  # Ctrl+N, while the note is still being edited
    type_text(page, "another")
    enter(page)
    page.notes.setFocus()
    page.notes.view.set_current_note(note.id)
    press(focused(), Key.Key_Return)
    QTest.keyClicks(focused(), " tail")
    press(focused(), Key.Key_Return)
    assert texts(page) == ["Seats by region EXTRA tail", "another"]
    assert [one.text for one in stored(store, room7)] == texts(page)


def test_a_field_asked_for_while_its_note_is_being_edited_keeps_the_words(
    store: Store, room7: Place, make_page: MakePage
):
    note = add(store, room7, "Seats by region")
    page = make_page()
    page.notes.setFocus()
    page.notes.view.set_current_note(note.id)
    press(focused(), Key.Key_Return)
    QTest.keyClicks(focused(), " EXTRA")
    page.notes.setFocus()
    QTest.keyClicks(focused(), "@")
    QTest.keyClicks(focused(), "kenya")
    press(focused(), Key.Key_Return)
    (kept,) = stored(store, room7)
    assert (kept.text, kept.community) == ("Seats by region EXTRA", "kenya")


@pytest.mark.parametrize("role", ["note-taker", "facilitator"])
def test_an_edit_that_was_cut_off_has_the_focus(
    store: Store, room7: Place, make_page: MakePage, qtbot, role: str
):
    note = add(store, room7, "long")
    page = make_page()
    page.notes.edit(note.id)
    QTest.keyClicks(page.notes.view.editor().field, " thought")
    qtbot.waitUntil(lambda: "thought" in store.draft(room7.id, "note edit"), timeout=1000)
    again = make_page(role)  # as after a crash: the first one never saved
    assert focused() is again.notes.view.editor().field
    QTest.keyClicks(focused(), "s")
    press(focused(), Key.Key_Return)
    assert [one.text for one in stored(store, room7)] == ["long thoughts"]
    again.focus_start()
    assert not again.notes.isAncestorOf(focused())


def test_words_typed_into_a_note_that_is_gone_are_given_back(
    store: Store, room7: Place, make_page: MakePage
):
    from facilitator import notes

    note = add(store, room7, "long")
    page = make_page()
    page.notes.edit(note.id)
    QTest.keyClicks(page.notes.view.editor().field, " thought")
    page.notes._half.keep()
    page.notes._half._editor = None  # as in a crash
    notes.remove(store, note.id)
    again = make_page()
    assert again.notes.view.editor() is None
    assert again.composer.text() == "long thought"
    assert store.draft(room7.id, "note edit") == ""


def test_an_edit_left_leaves_no_words_behind(store: Store, room7: Place, make_page: MakePage):
    note = add(store, room7, "long")
    page = make_page()
    page.notes.edit(note.id)
    QTest.keyClicks(page.notes.view.editor().field, " thought")
    page.notes._half.keep()
    press(page.notes.view.editor().field, Key.Key_Escape)
    assert store.draft(room7.id, "note edit") == ""


def test_an_edit_that_cannot_be_saved_is_not_closed_by_another(
    store: Store, room7: Place, make_page: MakePage
):
    note, other = add(store, room7, "one"), add(store, room7, "two")
    page = make_page()
    page.notes.edit(note.id)
    page.notes.view.editor().field.selectAll()
    press(page.notes.view.editor().field, Key.Key_Delete)
    page.notes.edit(other.id)
    assert page.notes.view.editor().note_id == note.id
    assert page.notes.view.editor().error.isVisible()


def test_the_keys_of_a_note(store: Store, room7: Place, make_page: MakePage):
    add(store, room7, "one")
    add(store, room7, "two")
    page = make_page()
    view = page.notes.view
    view.setFocus()
    press(view, Key.Key_Up)
    press(view, Key.Key_Up)
    press(view, Key.Key_3)
    for sign in "++-*":
        QTest.keyClicks(view, sign)
    first = stored(store, room7)[0]
    assert (first.kind, first.support, first.key) == ("concern", 1, True)
    press(view, Key.Key_Delete)
    assert texts(page) == ["two"]
    assert view.current_note().text == "two"
    QTest.keyClicks(view, "-")
    assert stored(store, room7)[0].support == 0
    press(view, Key.Key_F2)
    assert view.editor() is not None


def test_undo_from_outside_refreshes_list_and_counts(
    store: Store, room7: Place, make_page: MakePage
):
    page = make_page()
    type_text(page, "one #24 ")
    enter(page)
    type_text(page, "half")
    page.composer.field.moveCursor(page.composer.field.textCursor().MoveOperation.Start)
    store.undo()
    assert texts(page) == []
    assert page.notes.count.text() == "0 notes"
    assert not [row for row in page.initiatives.model.rows() if row.group == "focus"]
    assert page.composer.text() == "half"
    assert page.composer.field.textCursor().position() == 0


def test_filter_by_initiative_and_by_words(store: Store, room7: Place, make_page: MakePage):
    add(store, room7, "Der Rat für alle", initiatives=("24",))
    add(store, room7, "المجلس العالميّ", initiatives=("24", "23"))
    add(store, room7, "理事會應該公開", community="Taiwan")
    page = make_page()
    page.composer.set_target(("24",))
    one = page.notes.shown.findChildren(type(page.notes.shown.children()[-1]))[-1]
    QTest.mouseClick(one, Qt.MouseButton.LeftButton)
    assert len(texts(page)) == 2
    assert page.notes.count.text() == "2 of 3 notes"
    page.composer.set_target(("23",))
    assert texts(page) == ["المجلس العالميّ"]
    page.notes.show_all()
    page.find_text()
    for words, found in (("fur", 1), ("العالمي", 1), ("公開", 1), ("taiw", 1), ("nothing", 0)):
        page.notes.search.setText(words)
        assert len(texts(page)) == found, words
    press(page.notes.search, Key.Key_Escape)
    assert len(texts(page)) == 3


def test_a_note_just_kept_is_seen_in_spite_of_a_search(
    store: Store, room7: Place, make_page: MakePage
):
    add(store, room7, "old")
    page = make_page()
    page.notes.search.setText("old")
    page.focus_start()
    type_text(page, "new")
    enter(page)
    assert texts(page) == ["old", "new"]


def test_it_follows_new_notes_unless_scrolled_up(store: Store, room7: Place, make_page: MakePage):
    for number in range(60):
        add(store, room7, f"note {number} " + "word " * (number % 40))
    page = make_page()
    bar = page.notes.view.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0
    add(store, room7, "from elsewhere")
    assert bar.value() == bar.maximum()
    bar.setValue(bar.maximum() // 2)
    top = page.notes.view.indexAt(QPoint(5, 5)).data()
    add(store, room7, "from elsewhere again")
    assert page.notes.view.indexAt(QPoint(5, 5)).data() == top
    assert bar.value() < bar.maximum()


def test_rows_do_not_overlap_and_are_as_tall_as_their_text(
    store: Store, room7: Place, make_page: MakePage
):
    for number in range(30):
        add(store, room7, "word " * (1 + number * 7 % 90))
    page = make_page()
    view = page.notes.view
    view.setFocus()
    press(view, Key.Key_Home)
    for _ in range(29):
        rect = view.visualRect(view.currentIndex())
        below = view.indexAt(QPoint(5, rect.bottom() + 1))
        assert not below.isValid() or below.row() == view.currentIndex().row() + 1
        press(view, Key.Key_Down)
        seen = view.visualRect(view.currentIndex())
        fits = seen.height() <= view.viewport().height()
        assert not fits or view.viewport().rect().contains(seen)
    assert view.currentIndex().row() == 29


def test_a_note_without_end_is_cut_in_the_list_and_whole_in_the_editor(
    store: Store, room7: Place, make_page: MakePage, monkeypatch
):
    laid_out: list[int] = []
    real = note_delegate.lay_out

    def counting(text: str, *args: Any, **how: Any) -> object:
        laid_out.append(len(text))
        return real(text, *args, **how)

    monkeypatch.setattr(note_delegate, "lay_out", counting)
    note = add(store, room7, "x" * 20_000)
    words = add(store, room7, "word " * 1_000)
    page = make_page()
    page.notes.view.grab()
    assert laid_out
    assert max(laid_out) <= note_delegate.MOST_SHOWN + 1
    delegate = page.notes.view.itemDelegate()
    assert delegate.rest_words(note) == "16000 more characters"
    assert delegate.rest_words(words) == "1000 more characters"
    assert delegate.rest_words(add(store, room7, "x" * note_delegate.MOST_SHOWN)) == ""
    page.notes.edit(note.id)
    assert page.notes.view.editor().text() == note.text


# Initiatives


def test_counts_focus_list_and_what_a_screen_reader_hears(
    store: Store, room7: Place, make_page: MakePage
):
    add(store, room7, "a", initiatives=("24",))
    add(store, room7, "b", initiatives=("2",))
    votes.cast(store, room7, "24 25")
    page = make_page()
    rows = [row for row in page.initiatives.model.rows() if row.group == "focus"]
    assert [(row.number, row.votes, row.notes) for row in rows if row.number] == [
        ("24", 1, 1),
        ("25", 1, 0),
        ("2", 0, 1),
    ]
    index = page.initiatives.model.index_of(("focus", "24"))
    role = Qt.ItemDataRole.AccessibleTextRole
    assert index.data(role) == "24 Global Council, 1 vote, 1 note"
    unverified = page.initiatives.model.index_of(("2", "15"))
    assert "unverified" in unverified.data(role)
    votes.cast(store, room7, "25")
    assert page.initiatives.model.rows()[1].number == "25"


def test_another_room_begins_with_its_focus_list(
    store: Store, room7: Place, make_page: MakePage, qtbot
):
    for number in ("41", "42", "43", "44", "45"):
        add(store, room7, "x", initiatives=(number,))
    room8 = sessions.place(store, "1", "priorities", "8")
    add(store, room8, "x", initiatives=("44",))
    page = make_page()
    view, model = page.initiatives.view, page.initiatives.model
    qtbot.wait(20)

    def seen(group: str, number: str) -> bool:
        rect = view.visualRect(model.index_of((group, number)))
        return rect.isValid() and view.viewport().rect().contains(rect)

    assert seen("focus", "")
    for where, number in ((room8, "44"), (room7, "45"), (room7, "45")):
        view.verticalScrollBar().setValue(900)
        page.set_place(where)
        assert view.verticalScrollBar().value() == 0
        assert seen("focus", "")
        assert seen("focus", number)
    page.composer.set_target(("12",))
    assert seen("2", "12")


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_counts_of_four_figures_are_whole(make_page: MakePage, holder, scale: float):
    page = make_page()
    holder.show_scale(scale)
    delegate = page.initiatives.view.itemDelegate()
    assert delegate.count_widths() == (holder.theme.px(20), holder.theme.px(20))
    page.initiatives.show_counts({"24": 1234, "25": 7}, {"24": 128})
    votes_width, notes_width = delegate.count_widths()
    font = holder.theme.figures(14, 600)
    assert votes_width >= text_width(font, "1234") > notes_width >= text_width(font, "128")
    elided: list[str] = []
    real = QFontMetricsF.elidedText

    class Metrics(QFontMetricsF):
        def elidedText(self, text, *how):  # noqa: N802 - Qt's name
            shown = real(self, text, *how)
            if shown != text and text.isdecimal():
                elided.append(text)
            return shown

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("ui.text.QFontMetricsF", Metrics)
        page.initiatives.view.grab()
    assert elided == []


def test_filter_enter_and_steps(store: Store, room7: Place, make_page: MakePage):
    page = make_page()
    page.jump()
    QTest.keyClicks(page.initiatives.filter, "24")
    assert page.initiatives.model.rows()[0].number == "24"
    press(page.initiatives.filter, Key.Key_Return)
    assert page.composer.target() == ("24",)
    assert page.initiatives.filter.text() == ""
    page.next()
    assert page.composer.target() == ("25",)
    page.previous()
    page.previous()
    assert page.composer.target() == ("23",)


def test_steps_go_on_through_the_focus_list_into_the_groups(
    store: Store, room7: Place, make_page: MakePage
):
    add(store, room7, "a", initiatives=("24",))
    page = make_page()
    seen = [page.composer.target()]
    for _ in range(40):
        page.next()
        seen.append(page.composer.target())
    assert seen[:4] == [("24",), ("1",), ("2",), ("3",)]
    assert len(set(seen)) == len(seen) - 1  # 24 stands in the focus list and in its group


def test_a_group_closes_and_opens(store: Store, room7: Place, make_page: MakePage):
    page = make_page()
    view = page.initiatives.view
    view.setFocus()
    view.setCurrentIndex(page.initiatives.model.index(0, 0))
    count = page.initiatives.model.rowCount()
    press(view, Key.Key_Left)
    assert page.initiatives.model.rowCount() == count - 8
    press(view, Key.Key_Right)
    assert page.initiatives.model.rowCount() == count


# The end side


def test_time_by_keys_and_by_undo(store: Store, room7: Place, make_page: MakePage, clock):
    page = make_page()
    countdown = page.side.countdown
    assert countdown.pause.text() == "Start"
    page.toggle_countdown()
    clock.at += 20 * 60_000 + 42_000
    page._ticker.tell()
    assert countdown.figures.text() == "+0:42"
    assert "0:42" in countdown.tag.text()
    page.add_minute()
    assert countdown.figures.text() == "0:18"
    page.next_item()
    assert countdown.title.text() == "How the rooms work"
    store.undo()
    assert countdown.title.text() == "Welcome"
    rows = page.side.list.rows()
    assert (rows[0].state, rows[0].actual) == ("current", "20:42")


def test_people_present(store: Store, room7: Place, make_page: MakePage):
    page = make_page()
    field = page.side.present
    field.setFocus()
    QTest.keyClicks(field, "9")
    press(field, Key.Key_Return)
    assert sessions.present(store, room7.id) == 9
    field.selectAll()
    QTest.keyClicks(field, "many")
    press(field, Key.Key_Return)
    assert sessions.present(store, room7.id) == 9
    assert page.side._mistake.isVisible()
    press(field, Key.Key_Escape)
    page.composer.field.setFocus()
    assert field.text() == "9 people"


def test_an_earlier_count_of_the_people_is_corrected_by_keys(
    store: Store, room7: Place, clock: Clock, make_page: MakePage
):
    page = make_page()
    field = page.side.present
    for people in ("9", "12"):
        field.setFocus()
        QTest.keyClicks(field, people)
        press(field, Key.Key_Return)
        clock.at += 20 * 60_000
    assert len(field.toolTip().split("\n")) == 3
    press(field, Key.Key_Up)
    assert field.text() == "9"
    assert page.side._mistake.text().startswith("Count of ")
    press(field, Key.Key_Up)
    assert field.text() == "9"
    QTest.keyClicks(field, "8")
    press(field, Key.Key_Return)
    assert [one.present for one in sessions.head_counts(store, room7.id)] == [8, 12]
    assert field.text() == "12"
    assert not page.side._mistake.isVisible()
    press(field, Key.Key_Up)
    press(field, Key.Key_Escape)
    page.composer.field.setFocus()
    assert field.text() == "12 people"
    store.undo()
    assert [one.present for one in sessions.head_counts(store, room7.id)] == [9, 12]


def test_who_has_spoken_and_who_is_silent(store: Store, room7: Place, make_page: MakePage):
    add(store, sessions.place(store, "1", "priorities", "8"), "x", community="Gulf")
    page = make_page(role="facilitator")
    for text in ("a", "b"):
        add(store, room7, text, community="Ghana")
    chips = page.side.spoken.chips.chips()
    assert chips == [("\u2068Ghana\u2069 2", True), ("Gulf", False)]


@pytest.mark.parametrize("role", ["note-taker", "facilitator"])
def test_a_narrow_page_closes_the_end_side_and_f6_opens_it(
    store: Store, room7: Place, make_page: MakePage, role: str
):
    page = make_page(role=role, width=1104)
    assert page.side.isHidden()
    page.open_side_panel()
    assert page.side.isVisible()
    assert page.width() == 1104
    page.toggle_side_panel()
    assert page.side.isHidden()
    page.resize(1284, 770)
    assert page.side.isVisible()


def test_the_facilitators_line_opens_while_it_is_used(
    store: Store, room7: Place, make_page: MakePage, qtbot
):
    page = make_page(role="facilitator")
    assert not page.composer.field.hasFocus()
    assert page.composer.head.isHidden()
    page.new_item()
    qtbot.waitUntil(page.composer.head.isVisible)
    type_text(page, "said")
    enter(page)
    assert [note.text for note in stored(store, room7)] == ["said"]
    page.side.setFocus()
    qtbot.waitUntil(page.composer.head.isHidden)


def test_a_facilitator_types_on_after_changing_the_last_note(
    store: Store, room7: Place, make_page: MakePage
):
    add(store, room7, "said")
    page = make_page(role="facilitator")
    for ends in (Key.Key_Return, Key.Key_Escape):
        page.new_item()
        press(page.composer.field, Key.Key_Up)
        press(page.notes.view.editor().field, ends)
        assert page.composer.field.hasFocus()


@pytest.mark.parametrize("typed", ["", "half a note "])
def test_a_facilitator_types_on_after_looking_something_up(
    store: Store, room7: Place, make_page: MakePage, typed: str
):
    add(store, room7, "said")
    page = make_page(role="facilitator")
    page.new_item()
    type_text(page, typed)
    page.jump()
    QTest.keyClicks(page.initiatives.filter, "31")
    press(page.initiatives.filter, Key.Key_Return)
    assert page.composer.field.hasFocus()
    assert page.composer.target() == ("31",)
    page.find_text()
    press(page.notes.search, Key.Key_Escape)
    assert page.composer.field.hasFocus()
    assert page.composer.text() == typed


def test_a_facilitator_comes_back_to_a_half_typed_note_and_else_to_the_countdown(
    store: Store, room7: Place, make_page: MakePage
):
    page = make_page(role="facilitator")
    page.jump()
    press(page.initiatives.filter, Key.Key_Escape)
    assert page.side.isAncestorOf(page.window().focusWidget())
    page.new_item()
    type_text(page, "half")
    page.side.setFocus()
    page.focus_start()
    assert page.composer.field.hasFocus()


def test_changing_the_role_keeps_what_is_typed(store: Store, room7: Place, make_page: MakePage):
    page = make_page()
    type_text(page, "half")
    page.set_role("facilitator")
    assert page.composer.text() == "half"
    agenda.start_or_pause(store, room7.day, room7.room)
    assert page.side.countdown.pause.text() == "Pause"


def test_right_to_left_mirrors_panels_and_rows(
    store: Store, room7: Place, make_page: MakePage, qapp
):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    add(store, room7, "Hubs share staff", initiatives=("24",))
    page = make_page()
    assert page.initiatives.x() > page.notes.mapTo(page, QPoint(0, 0)).x() > page.side.x()
    image = page.notes.view.grab().toImage()
    row = page.notes.view.visualRect(page.notes.view.currentIndex().siblingAtRow(0))
    assert image.width() >= row.width()
    type_text(page, "المجلس #24")
    enter(page)
    enter(page)
    note = stored(store, room7)[-1]
    assert (note.text, note.initiatives) == ("المجلس", ("24",))


@pytest.mark.parametrize("code", ["en", "fr", "ar", "ru", "de", "zh", "es", "id", "hi"])
def test_the_name_of_the_round_stands_whole_in_every_language(
    code: str, qapp: QApplication, make_page: MakePage
):
    before, locale = QLocale(), language.locale_of(code)
    translators = language.install(qapp, code)
    QLocale.setDefault(locale)
    qapp.setLayoutDirection(locale.textDirection())
    try:
        page = make_page()
        with noting_cuts() as cuts:
            page.notes.grab()
        said = page.notes.title.text()
    finally:
        QLocale.setDefault(before)
        for translator in translators:
            qapp.removeTranslator(translator)
    assert said
    assert not [cut.text for cut in cuts if cut.text == said]
    assert not page.notes.search.isHidden()
