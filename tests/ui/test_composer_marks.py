"""`#24` between Arabic letters: never `24#`, and nothing invisible on disk."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout, QTextOption
from PySide6.QtWidgets import QPlainTextEdit

from facilitator.note_line import LEFT_TO_RIGHT_MARK as MARK
from facilitator.note_line import isolated
from facilitator.sessions import Place
from facilitator.store import Store
from tests.ui.room_fixtures import Key, MakePage, add, enter, paste, press, stored, type_text


def sign_stands_left(layout: QTextLayout, text: str) -> bool:
    """Whether the sign is painted on the left of its number."""
    line = layout.lineForTextPosition(text.index("#"))

    def left(at: int) -> float:
        (run,) = line.glyphRuns(at, 1)
        return run.positions()[0].x()

    return left(text.index("#")) < left(text.index("#") + 1)


def field_shows_it_right(field: QPlainTextEdit) -> bool:
    return sign_stands_left(field.document().firstBlock().layout(), field.toPlainText())


def test_the_token_typed_after_arabic_letters(store: Store, room7: Place, make_page: MakePage):
    page = make_page()
    field = page.composer.field
    type_text(page, "مقعدين #31 مرحبا")
    assert field.toPlainText() == f"مقعدين {MARK}#31 مرحبا"
    assert field_shows_it_right(field)
    assert page.composer.text() == "مقعدين #31 مرحبا"
    page.composer.keep_draft()
    assert store.draft(room7.id, "composer") == "مقعدين #31 مرحبا"
    enter(page)
    assert [note.text for note in stored(store, room7)] == ["مقعدين #31 مرحبا"]


def test_the_token_pasted_and_the_letters_that_come_before_it_later(make_page: MakePage):
    page = make_page()
    field = page.composer.field
    paste(field, "مقعدين #31 و #24، 50%")
    assert field.toPlainText().count(MARK) == 2
    field.set_text("#31")
    assert MARK not in field.toPlainText()
    field.moveCursor(field.textCursor().MoveOperation.Start)
    type_text(page, "مقعدين ")
    assert field_shows_it_right(field)


def test_backspace_and_undo_take_the_mark_along(make_page: MakePage):
    page = make_page()
    field = page.composer.field
    type_text(page, "نص #2")
    for _ in range(2):
        press(field, Key.Key_Backspace)
    assert field.toPlainText() == "نص "
    press(field, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    press(field, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.composer.text() in ("", "نص ", "نص #", "نص #2")
    field.set_text("نص #24")
    assert MARK in field.toPlainText()
    assert not field.document().isUndoAvailable()


def test_the_editor_and_the_list(store: Store, room7: Place, make_page: MakePage):
    note = add(store, room7, "مقعدين #31 مرحبا")
    page = make_page()
    page.notes.edit(note.id)
    editor = page.notes.view.editor()
    assert editor is not None
    assert field_shows_it_right(editor.field)
    assert not editor.is_changed()
    press(editor.field, Key.Key_Return)
    assert [n.text for n in stored(store, room7)] == ["مقعدين #31 مرحبا"]


@pytest.mark.parametrize("text", ["مقعدين #31 مرحبا", "ويكي #9a", "a مقعدين #31 مرحبا b"])
def test_what_the_list_paints(qapp, text: str):
    layout = QTextLayout(isolated(text))
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    layout.beginLayout()
    layout.createLine().setLineWidth(600)
    layout.endLayout()
    assert sign_stands_left(layout, isolated(text))
