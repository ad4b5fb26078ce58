"""The composer as a note-taker uses it: keys in, notes on disk."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QInputMethodEvent, QTextOption
from PySide6.QtTest import QTest

from facilitator import event_change, event_edit
from facilitator.sessions import Place, place
from facilitator.store import Store
from tests.ui.hands import plain
from tests.ui.room_fixtures import (
    Key,
    MakePage,
    add,
    commit,
    enter,
    paste,
    press,
    stored,
    type_text,
)


def test_three_notes_one_arabic_one_through_the_popup(
    store: Store, room7: Place, make_page: MakePage
):
    page = make_page()
    type_text(page, "Hubs share staff")
    enter(page)
    type_text(page, "نقترح مقعدين")
    enter(page)
    type_text(page, "Publish the minutes #24")
    assert page.composer.popup.is_open()
    assert [row.title for row in page.composer.popup.suggestions()[:3]] == [
        "Global Council",
        "Same recommendation",
        "Movement Charter",
    ]
    enter(page)
    assert len(stored(store, room7)) == 2  # Enter took the line; the next one adds
    enter(page)
    found = [(note.text, note.initiatives) for note in stored(store, room7)]
    assert found == [
        ("Hubs share staff", ()),
        ("نقترح مقعدين", ()),
        ("Publish the minutes", ("24",)),
    ]
    assert page.composer.text() == ""


def test_an_initiative_stays_until_changed(store: Store, room7: Place, make_page: MakePage):
    page = make_page()
    for text in ("one #24 ", "two", "three #25 #22 ", "four", "five #0 ", "six"):
        type_text(page, text)
        enter(page)
    assert [note.initiatives for note in stored(store, room7)] == [
        ("24",),
        ("24",),
        ("25", "22"),
        ("25", "22"),
        (),
        (),
    ]


def test_the_initiative_chosen_in_the_list_takes_the_next_note(
    store: Store, room7: Place, make_page: MakePage
):
    page = make_page()
    page.jump()
    QTest.keyClicks(page.initiatives.filter, "council")
    press(page.initiatives.filter, Key.Key_Return)
    assert page.composer.field.hasFocus()
    type_text(page, "said")
    enter(page)
    (note,) = stored(store, room7)
    assert note.initiatives == (store.event.find("council")[0].number,)


def test_the_head_says_live_where_the_note_will_go(store: Store, room7: Place, make_page: MakePage):
    page = make_page()
    head = page.composer.head
    page.composer.set_target(("2",))
    for key, shown in (("#", ("2",)), ("2", ("2",)), ("4", ("24",)), (" #31", ("24", "31"))):
        type_text(page, key)
        assert head.target() == shown
    assert "24 Global Council" in head.to.accessibleName()
    assert not head.to.isEnabled()  # the text says it: a click could not take it away
    page.composer.field.set_text("said #0")
    assert head.target() == ()
    page.composer.field.set_text("")
    assert head.target() == page.composer.target() == ("2",)
    assert head.to.isEnabled()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("see #99", "99 is not on the list. Use numbers from 1 to 45, with 9a, 9b, 9c for 9."),
        ("#zzzz then", "zzzz is not on the list. Use numbers from 1 to 45, with 9a, 9b, 9c for 9."),
        ("see #9 there", "9 has several parts. Use 9a, 9b, 9c."),
        ("see #24 there", ""),
        ("see C#5 there", ""),
    ],
)
def test_an_unknown_number_is_said_and_holds_nobody_up(
    store: Store, room7: Place, make_page: MakePage, typed: str, said: str
):
    page = make_page()
    type_text(page, typed)
    hint, field = page.composer.hint, page.composer.field
    assert (plain(hint.text()), hint.isVisible()) == (said, bool(said))
    assert plain(field.accessibleDescription()) == said
    assert not field.property("wrong")
    enter(page)
    assert [note.text for note in stored(store, room7)] == [typed]
    assert plain(hint.text()) == said  # seen even where Enter came at once
    type_text(page, "n")
    assert hint.isHidden()


def test_a_number_not_finished_is_not_unknown(make_page: MakePage):
    page = make_page()
    type_text(page, "#9")
    assert page.composer.popup.is_open()
    assert page.composer.hint.isHidden()
    press(page.composer.field, Key.Key_Escape)
    assert page.composer.hint.isVisible()


@pytest.mark.parametrize("typed", ["#٢٤", "＃24", "#２４", "#24"])
def test_digits_of_every_script(store: Store, room7: Place, make_page: MakePage, typed: str):
    page = make_page()
    type_text(page, f"well {typed} said")
    enter(page)
    (note,) = stored(store, room7)
    assert (note.text, note.initiatives) == (f"well {typed} said", ("24",))


@pytest.mark.parametrize(
    ("typed", "text", "initiatives"),
    [
        ("see #99 there", "see #99 there", ()),
        ("see #24. And", "see #24. And", ("24",)),
        ("Compare #24 with #31 please", "Compare #24 with #31 please", ("24", "31")),
        ("#24 first", "first", ("24",)),
        ("both #23, #24", "both", ("23", "24")),
        ("理事會#24應該", "理事會#24應該", ("24",)),
        ("https://x.org/#24 link", "https://x.org/#24 link", ()),
        ("C#24 and a#24", "C#24 and a#24", ()),
        ("#9a part", "part", ("9a",)),
    ],
)
def test_tags_at_the_edges_leave_the_text_and_others_stay(
    store: Store, room7: Place, make_page: MakePage, typed: str, text: str, initiatives: object
):
    page = make_page()
    type_text(page, typed)
    page.composer.popup.close_list()
    enter(page)
    (note,) = stored(store, room7)
    assert (note.text, note.initiatives) == (text, initiatives)


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ("!late", "concern"),
        ("?who", "question"),
        ("؟من", "question"),
        ("？誰", "question"),
        ("¿quién", "question"),
        ('"we decide"', "quote"),
        ("/i try", "idea"),
        ("/c late", "concern"),
        ("/q said", "quote"),
        ("/p said", "point"),
        ("plain", "point"),
    ],
)
def test_the_first_sign_is_the_kind_and_disappears(
    store: Store, room7: Place, make_page: MakePage, typed: str, kind: str
):
    page = make_page()
    type_text(page, typed)
    assert page.composer.kind() == kind
    enter(page)
    (note,) = stored(store, room7)
    assert note.kind == kind
    assert note.text == typed.strip('!?؟？¿"').removeprefix(typed[:3] if typed[0] == "/" else "")
    assert page.composer.kind() == "point"


@pytest.mark.parametrize(
    ("pasted", "kind", "text"),
    [
        ("!late again", "concern", "late again"),
        ("？誰", "question", "誰"),
        ("/i #24 try", "idea", "try"),
        ("“we decide”", "quote", "we decide"),
        ("no! why?", "point", "no! why?"),
        ("/x", "point", "/x"),
    ],
)
def test_a_pasted_sign_is_the_kind_as_a_typed_one(
    store: Store, room7: Place, make_page: MakePage, pasted: str, kind: str, text: str
):
    page = make_page()
    paste(page.composer.field, pasted)
    assert page.composer.kind() == kind
    press(page.composer.field, Key.Key_End)
    enter(page)
    assert [(note.kind, note.text) for note in stored(store, room7)] == [(kind, text)]


def test_a_sign_pasted_into_text_is_text(make_page: MakePage):
    page = make_page()
    type_text(page, "so")
    page.composer.field.moveCursor(page.composer.field.textCursor().MoveOperation.Start)
    paste(page.composer.field, "!")
    assert (page.composer.kind(), page.composer.text()) == ("point", "!so")
    page.composer.field.set_text("")
    paste(page.composer.field, "!late")
    press(page.composer.field, Key.Key_Backspace)
    assert (page.composer.kind(), page.composer.text()) == ("concern", "lat")


def test_backspace_turns_a_sign_back_into_text(store: Store, room7: Place, make_page: MakePage):
    page = make_page()
    type_text(page, "!")
    assert (page.composer.kind(), page.composer.text()) == ("concern", "")
    press(page.composer.field, Key.Key_Backspace)
    assert (page.composer.kind(), page.composer.text()) == ("point", "!")
    type_text(page, " really")
    enter(page)
    assert [(note.kind, note.text) for note in stored(store, room7)] == [("point", "! really")]


@pytest.mark.parametrize(
    ("typed", "text", "support", "initiatives"),
    [
        ("publish +++", "publish", 3, ()),
        ("publish #24 ++", "publish", 2, ("24",)),
        ("publish ++ #24 ", "publish", 2, ("24",)),
        ("write it in C++", "write it in C++", 0, ()),
    ],
)
def test_marks_of_support_at_the_end_are_counted(
    store: Store,
    room7: Place,
    make_page: MakePage,
    typed: str,
    text: str,
    support: int,
    initiatives,
):
    page = make_page()
    type_text(page, typed)
    page.composer.popup.close_list()
    assert page.composer.head._marks.isVisible() == bool(support)
    if support:
        assert plain(page.composer.head._marks.text()) == f"+{support}"
    enter(page)
    (note,) = stored(store, room7)
    assert (note.text, note.support, note.initiatives) == (text, support, initiatives)
    assert not page.composer.head._marks.isVisible()


def test_a_key_note_by_command_and_back(store: Store, room7: Place, make_page: MakePage):
    page = make_page()
    type_text(page, "/k ")
    assert (page.composer.head.is_key(), page.composer.text()) == (True, "")
    press(page.composer.field, Key.Key_Backspace)
    assert (page.composer.head.is_key(), page.composer.text()) == (False, "/k ")
    page.composer.field.set_text("")
    type_text(page, "/k !late")
    assert (page.composer.head.is_key(), page.composer.kind()) == (True, "concern")
    enter(page)
    type_text(page, "next")
    enter(page)
    found = [(note.text, note.kind, note.key) for note in stored(store, room7)]
    assert found == [("late", "concern", True), ("next", "point", False)]


def test_a_key_note_pasted_and_half_typed(store: Store, room7: Place, make_page: MakePage):
    page = make_page()
    paste(page.composer.field, "/key ?who decides")
    assert (page.composer.head.is_key(), page.composer.kind()) == (True, "question")
    page.composer.keep_draft()
    again = make_page()
    assert again.composer.head.is_key()
    enter(again)
    assert [(n.text, n.kind, n.key) for n in stored(store, room7)] == [
        ("who decides", "question", True)
    ]
    assert not make_page().composer.head.is_key()


@pytest.mark.parametrize(
    ("typed", "kind"),
    [("/idea try", "idea"), ("/Concern late", "concern"), ("/question who", "question")],
)
def test_the_whole_word_of_a_kind_is_a_command(
    store: Store, room7: Place, make_page: MakePage, typed: str, kind: str
):
    page = make_page()
    type_text(page, typed)
    enter(page)
    assert [(note.kind, note.text) for note in stored(store, room7)] == [(kind, typed.split()[1])]


def test_commands_are_those_of_the_language(
    store: Store, room7: Place, make_page: MakePage, monkeypatch
):
    from ui import composer_field

    local = {"/ف": "idea", "/فكرة": "idea"}
    monkeypatch.setattr(composer_field, "local_commands", lambda: local)
    page = make_page()
    for typed in ("/ف نعم", "/فكرة لا", "/i yes"):
        type_text(page, typed)
        enter(page)
    assert [note.kind for note in stored(store, room7)] == ["idea"] * 3


def test_a_command_alone_sets_the_kind_and_adds_nothing(
    store: Store, room7: Place, make_page: MakePage
):
    page = make_page()
    type_text(page, "/i")
    enter(page)
    assert stored(store, room7) == []
    assert (page.composer.kind(), page.composer.text()) == ("idea", "")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("/x late", "/x is no command and stays as text. Use /p, /i, /c, /q, /k."),
        ("/wiki/Foo is a page", ""),
        ("and /x", ""),
        ("/ x", ""),
    ],
)
def test_a_command_there_is_not_stays_as_text_and_is_said(
    store: Store, room7: Place, make_page: MakePage, typed: str, said: str
):
    page = make_page()
    type_text(page, typed)
    hint = page.composer.hint
    assert plain(hint.text()) == said
    enter(page)
    assert [(note.kind, note.text) for note in stored(store, room7)] == [("point", typed)]
    assert plain(hint.text()) == said


def test_a_command_not_finished_is_not_unknown(store: Store, room7: Place, make_page: MakePage):
    page = make_page()
    type_text(page, "/x")
    assert page.composer.hint.isHidden()
    enter(page)
    assert plain(page.composer.hint.text()).startswith("/x is no command")
    assert [note.text for note in stored(store, room7)] == ["/x"]


def test_a_sign_further_on_is_text(store: Store, room7: Place, make_page: MakePage):
    page = make_page()
    type_text(page, "no! why? /i am")
    enter(page)
    assert [(note.kind, note.text) for note in stored(store, room7)] == [
        ("point", "no! why? /i am")
    ]


def test_composed_text_is_no_text_until_it_is_chosen(
    store: Store, room7: Place, make_page: MakePage
):
    page = make_page()
    field = page.composer.field
    QCoreApplication.sendEvent(field, QInputMethodEvent("#24", []))
    assert not page.composer.popup.is_open()
    assert page.composer.text() == ""
    commit(field, "技能培訓")
    enter(page)
    assert [note.text for note in stored(store, room7)] == ["技能培訓"]


def test_shift_enter_breaks_the_line_and_an_empty_field_adds_nothing(
    store: Store, room7: Place, make_page: MakePage
):
    page = make_page()
    enter(page)
    type_text(page, "one")
    press(page.composer.field, Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    type_text(page, "two")
    enter(page)
    assert [note.text for note in stored(store, room7)] == ["one\ntwo"]


def test_a_community_is_found_completed_and_goes_with_its_note(
    store: Store, room7: Place, make_page: MakePage
):
    add(store, place(store, "1", "priorities", "8"), "before", community="Ghana")
    page = make_page()
    type_text(page, "@gh")
    assert [row.title for row in page.composer.popup.suggestions()] == ["Ghana", "gh"]
    enter(page)
    assert (page.composer.community(), page.composer.text()) == ("Ghana", "")
    for text in ("one", "two", "@Kenya"):
        type_text(page, text)
        enter(page)
    type_text(page, "three")
    enter(page)
    type_text(page, "four")
    enter(page)
    found = [(note.text, note.community) for note in stored(store, room7)]
    assert found == [("one", "Ghana"), ("two", ""), ("three", "Kenya"), ("four", "")]
    assert make_page().composer.community() == ""


def test_a_new_community_is_one_word_and_a_blank(store: Store, room7: Place, make_page: MakePage):
    page = make_page()
    type_text(page, "@ghana ")
    assert (page.composer.community(), page.composer.text()) == ("ghana", "")
    enter(page)
    assert stored(store, room7) == []
    assert page.composer.community() == "ghana"  # of the note that is still to be written
    type_text(page, "we agree")
    enter(page)
    type_text(page, "@kenya we have no power")
    assert page.composer.community() == "kenya"
    enter(page)
    type_text(page, '@"Wiki Indaba" meets')
    enter(page)
    found = [(note.text, note.community) for note in stored(store, room7)]
    assert found == [
        ("we agree", "ghana"),
        ("we have no power", "kenya"),
        ("meets", "Wiki Indaba"),
    ]


def test_a_community_goes_when_its_token_is_deleted(
    store: Store, room7: Place, make_page: MakePage
):
    add(store, place(store, "1", "priorities", "8"), "before", community="Kenya")
    page = make_page()
    type_text(page, "we agree @ken")
    enter(page)
    assert (page.composer.text(), page.composer.community()) == ("we agree @Kenya ", "Kenya")
    for _ in range(2):
        press(page.composer.field, Qt.Key.Key_Backspace)
    assert page.composer.community() == ""
    page.composer.field.selectAll()
    type_text(page, "we object @kenya ")
    assert page.composer.community() == "Kenya"
    page.composer.field.selectAll()
    press(page.composer.field, Qt.Key.Key_Delete)
    assert (page.composer.community(), page.composer.head.community()) == ("", "")
    type_text(page, "nobody in particular")
    enter(page)
    assert [(note.text, note.community) for note in stored(store, room7)] == [
        ("nobody in particular", "")
    ]


@pytest.mark.parametrize(
    ("typed", "text", "community"),
    [
        ("@wiki loves us", "loves us", "wiki"),  # not the longer name that is known
        ("@Wiki Indaba meets", "meets", "Wiki Indaba"),
        ("no power @kenya", "no power", "kenya"),
        ("#24 @kenya no power", "no power", "kenya"),
        ("ask @kenya about it", "ask @kenya about it", ""),
    ],
)
def test_a_community_beside_one_that_is_known(
    store: Store, room7: Place, make_page: MakePage, typed: str, text: str, community: str
):
    add(store, place(store, "1", "priorities", "8"), "before", community="Wiki Indaba")
    page = make_page()
    type_text(page, typed)
    enter(page)
    if page.composer.text():  # the first Enter took what the popup had marked
        enter(page)
    (note,) = stored(store, room7)
    assert (note.text, note.community) == (text, community)


def test_a_pasted_line_names_its_community(store: Store, room7: Place, make_page: MakePage):
    page = make_page()
    paste(page.composer.field, "@kenya we have no power")
    assert page.composer.head.community() == "kenya"
    enter(page)
    paste(page.composer.field, "@kenya")
    press(page.composer.field, Key.Key_Escape)
    enter(page)
    assert (page.composer.text(), page.composer.community()) == ("", "kenya")
    paste(page.composer.field, "@ghana too")
    enter(page)
    found = [(note.text, note.community) for note in stored(store, room7)]
    assert found == [("we have no power", "kenya"), ("too", "ghana")]


def test_the_community_of_a_half_typed_note_survives_the_end_of_the_app(
    store: Store, room7: Place, make_page: MakePage
):
    page = make_page()
    type_text(page, "@kenya we ha")
    page.composer.keep_draft()
    again = make_page()
    assert (again.composer.community(), again.composer.text()) == ("kenya", "we ha")
    enter(again)
    assert [note.community for note in stored(store, room7)] == ["kenya"]
    assert make_page().composer.community() == ""


def test_a_name_typed_out_at_the_end_needs_one_enter(
    store: Store, room7: Place, make_page: MakePage
):
    add(store, place(store, "1", "priorities", "8"), "before", community="Ghana")
    page = make_page()
    type_text(page, "we pay @ghana")
    assert page.composer.popup.is_open()
    enter(page)
    (note,) = stored(store, room7)
    assert (note.text, note.community) == ("we pay", "Ghana")


@pytest.mark.parametrize("typed", ["!!", "/", "+++", "#24 !!", "#24 /", "#24 +++", "!/", "? +"])
def test_signs_without_words_are_no_note(
    store: Store, room7: Place, make_page: MakePage, typed: str
):
    page = make_page()
    type_text(page, typed)
    before = page.composer.text()
    enter(page)
    assert stored(store, room7) == []
    assert (page.composer.text(), page.composer.error.isVisible()) == (before, True)
    type_text(page, " words")
    assert not page.composer.error.isVisible()
    enter(page)
    assert len(stored(store, room7)) == 1


@pytest.mark.parametrize(
    ("typed", "kind", "text"),
    [
        ("#24 !seats worry me", "concern", "seats worry me"),
        ("#24 ? who decides", "question", "who decides"),
        ("#24 /i rotate chairs", "idea", "rotate chairs"),
        ("@kenya !no power #24", "concern", "no power"),
        ('#24 "Nothing about us" said Maria', "quote", '"Nothing about us" said Maria'),
    ],
)
def test_a_kind_after_a_tag(
    store: Store, room7: Place, make_page: MakePage, typed: str, kind: str, text: str
):
    page = make_page()
    type_text(page, typed)
    press(page.composer.field, Key.Key_Escape)
    enter(page)
    (note,) = stored(store, room7)
    assert (note.kind, note.text, note.initiatives) == (kind, text, ("24",))


def test_a_sign_after_a_tag_is_turned_back_too(store: Store, room7: Place, make_page: MakePage):
    page = make_page()
    type_text(page, "#24 !")
    assert (page.composer.kind(), page.composer.text()) == ("concern", "#24 ")
    press(page.composer.field, Key.Key_Backspace)
    assert (page.composer.kind(), page.composer.text()) == ("point", "#24 !")
    page.composer.field.set_text("")
    paste(page.composer.field, "#24 ?who")
    assert (page.composer.kind(), page.composer.text()) == ("question", "#24 who")
    page.composer.field.set_text("")
    type_text(page, "#24 /i")
    enter(page)
    assert (page.composer.kind(), page.composer.text()) == ("idea", "#24 ")
    assert stored(store, room7) == []


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ('"Nothing about us" said Maria', '"Nothing about us" said Maria'),
        ('"Nothing about us"', "Nothing about us"),
        ('"Nothing about us', "Nothing about us"),
    ],
)
def test_a_mark_whose_partner_stands_inside_stays(
    store: Store, room7: Place, make_page: MakePage, typed: str, text: str
):
    page = make_page()
    type_text(page, typed)
    enter(page)
    assert [(note.kind, note.text) for note in stored(store, room7)] == [("quote", text)]


def test_a_known_community_needs_no_enter_and_mail_addresses_stay(
    store: Store, room7: Place, make_page: MakePage
):
    add(store, room7, "before", community="Ghana")
    page = make_page()
    type_text(page, "@Ghana write to a@b.org today")
    enter(page)
    note = stored(store, room7)[-1]
    assert (note.text, note.community) == ("write to a@b.org today", "Ghana")


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("we ask @Ghana to pay", "we ask @Ghana to pay"),
        ("#24 @Ghana we pay", "we pay"),
        ("we pay @Ghana ", "we pay"),
    ],
)
def test_a_community_in_a_sentence_stays_a_word_of_it(
    store: Store, room7: Place, make_page: MakePage, typed: str, text: str
):
    add(store, room7, "before", community="Ghana")
    page = make_page()
    type_text(page, typed)
    assert not page.composer.popup.is_open()
    assert page.composer.community() == "Ghana"
    enter(page)
    note = stored(store, room7)[-1]
    assert (note.text, note.community) == (text, "Ghana")


def test_a_community_taken_from_the_list_in_a_sentence(
    store: Store, room7: Place, make_page: MakePage
):
    add(store, room7, "before", community="Ghana")
    page = make_page()
    type_text(page, "we ask @gh")
    enter(page)
    assert page.composer.text() == "we ask @Ghana "
    type_text(page, "to pay")
    enter(page)
    assert stored(store, room7)[-1].text == "we ask @Ghana to pay"


def test_a_word_without_end_does_not_hold_the_field_up(
    store: Store, room7: Place, make_page: MakePage
):
    page = make_page()
    field = page.composer.field
    paste(field, "x" * 20_000)
    assert field.wordWrapMode() == QTextOption.WrapMode.WrapAnywhere
    enter(page)
    assert [len(note.text) for note in stored(store, room7)] == [20_000]
    assert field.wordWrapMode() == QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_the_placeholder_keeps_its_distance(make_page: MakePage, qapp, direction):
    qapp.setLayoutDirection(direction)
    page = make_page()
    field = page.composer.field
    page.composer.head.to.setFocus()  # no cursor
    assert field.placeholderText() == "Write a note"
    field.setCursorWidth(0)
    image = field.viewport().grab().toImage()
    empty = image.pixelColor(image.width() // 2, image.height() // 2)
    columns = [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y) != empty for y in range(8, 28))
    ]
    at_start = direction == Qt.LayoutDirection.LeftToRight
    gap = columns[0] if at_start else image.width() - 1 - columns[-1]
    assert 6 <= gap <= 9  # of the viewport; border and padding make it 12
    assert columns[-1] - columns[0] < image.width() // 2


def test_escape_closes_the_popup_and_keeps_the_text(
    store: Store, room7: Place, make_page: MakePage
):
    page = make_page()
    type_text(page, "see #24")
    press(page.composer.field, Key.Key_Escape)
    assert not page.composer.popup.is_open()
    assert page.composer.text() == "see #24"
    press(page.composer.field, Key.Key_Escape)
    assert page.composer.text() == "see #24"


def test_arrows_mark_another_line_over_the_heading(store: Store, room7: Place, make_page: MakePage):
    page = make_page()
    type_text(page, "#24")
    press(page.composer.field, Key.Key_Down)
    marked = page.composer.popup.marked()
    assert marked is not None
    assert marked.value == "22"
    press(page.composer.field, Key.Key_Tab)
    type_text(page, "said")
    enter(page)
    assert [note.initiatives for note in stored(store, room7)] == [("22",)]


def test_language_and_interpreted_by_keys(store: Store, room7: Place, make_page: MakePage):
    page = make_page()
    assert page.composer.language() == "en"
    press(page.composer.field, Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    press(page.composer.field, Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    second = page.composer.language()
    assert second != "en"
    for text in ("one", "two"):
        type_text(page, text)
        enter(page)
    found = [(note.language, note.interpreted) for note in stored(store, room7)]
    assert found == [(second, True), (second, True)]


def test_the_language_follows_the_letters_unless_chosen_by_hand(
    store: Store, room7: Place, make_page: MakePage
):
    page = make_page()
    type_text(page, "نقترح")
    assert page.composer.language() == "ar"
    assert "AR" in page.composer.head._spoken.accessibleName()
    enter(page)
    assert page.composer.language() == "en"
    assert "EN" in page.composer.head._spoken.accessibleName()
    type_text(page, "said")
    enter(page)
    type_text(page, "نقترح")
    page.cycle_language()
    chosen = page.composer.language()
    assert chosen != "ar"
    for _ in range(2):
        enter(page)
        type_text(page, "مقعدين")
    found = [note.language for note in stored(store, room7)]
    assert found == ["ar", "en", chosen, chosen]


def test_after_a_restart_only_a_chosen_language_stays(
    store: Store, room7: Place, make_page: MakePage
):
    add(store, room7, "نقترح", language="ar")
    assert make_page().composer.language() == "en"
    add(store, room7, "we decide", language="fr")
    assert make_page().composer.language() == "fr"


@pytest.fixture
def arabic_room(store: Store, room7: Place) -> Iterator[Place]:
    """The same room, in which people speak Arabic, before a German window."""
    event_change.keep(store, event_edit.change_room(store.event, "7", "language", "ar"))
    before = QLocale()
    QLocale.setDefault(QLocale("de"))
    yield room7
    QLocale.setDefault(before)


def test_latin_letters_in_an_arabic_room_are_of_the_language_of_the_window(
    store: Store, arabic_room: Place, make_page: MakePage
):
    page = make_page()
    assert page.composer.language() == "ar"
    for text in ("Räte entscheiden", "نقترح", "Räte bleiben"):
        type_text(page, text)
        enter(page)
    assert [note.language for note in stored(store, arabic_room)] == ["de", "ar", "de"]
    type_text(page, "oui")
    seen = []
    while (language := page.composer.language()) not in seen:
        seen.append(language)
        page.cycle_language()
    assert language == "de"  # all round, and back to it
    while page.composer.language() != "fr":
        page.cycle_language()
    enter(page)
    # What was chosen for Latin letters stays theirs, and nobody else's.
    again = make_page()
    type_text(again, "non")
    assert again.composer.language() == "fr"
    again.composer.field.clear()
    type_text(again, "نقترح")
    assert again.composer.language() == "ar"


def test_half_typed_text_comes_back_on_a_new_page(
    store: Store, room7: Place, make_page: MakePage, qtbot
):
    page = make_page()
    type_text(page, "!half a thou")
    qtbot.waitUntil(lambda: store.draft(room7.id, "composer") == "half a thou", timeout=1000)
    again = make_page()
    assert (again.composer.text(), again.composer.kind()) == ("half a thou", "concern")


def test_half_typed_text_is_kept_while_somebody_types_without_a_pause(
    store: Store, room7: Place, make_page: MakePage
):
    page = make_page()
    began = time.monotonic()
    while not store.draft(room7.id, "composer") and time.monotonic() - began < 2:
        type_text(page, "x")
        QTest.qWait(5)  # far less than the pause that the other rule waits for
    assert time.monotonic() - began < 1
    assert len(page.composer.text()) > 1


def test_each_session_keeps_its_own_half_typed_text(
    store: Store, room7: Place, make_page: MakePage
):
    page = make_page()
    type_text(page, "seven")
    page.set_place(place(store, "1", "priorities", "8"))
    assert page.composer.text() == ""
    page.set_place(room7)
    assert page.composer.text() == "seven"
    enter(page)
    assert store.draft(room7.id, "composer") == ""


def test_a_full_disk_keeps_the_text_and_says_why(store: Store, room7: Place, make_page: MakePage):
    page = make_page()
    add(store, room7, "before")
    with store.reading() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    long = "word " * 40_000
    page.composer.field.set_text(long)
    enter(page)
    assert page.composer.text() == long
    assert "disk is full" in page.composer.error.text()
    assert page.composer.error.isVisible()
    assert page.composer.field.property("wrong")
    assert [note.text for note in stored(store, room7)] == ["before"]
