"""Deciding with large text: whose questions they are, and what each is about, stands whole."""

from __future__ import annotations

from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from ui.decide_view import DecideView
from ui.question_list import QuestionList, QuestionRow
from ui.sheet import Column, Field, Line, Option, Sheet
from ui.text import LTR, RTL, noting_cuts
from ui.theme import ThemeHolder


def test_the_room_and_how_many_are_decided_are_not_cut(qtbot: QtBot, holder: ThemeHolder):
    view = DecideView(holder)
    qtbot.addWidget(view)
    view.show_title("Großer Saal")
    view._count.setText("0 von 17 entschieden")
    view.resize(1264, 760)
    view.show()
    for scale in (1.0, 2.0):
        holder.show_scale(scale)
        qtbot.wait(1)
        with noting_cuts() as cuts:
            view.grab()
        assert "Großer Saal" not in {cut.text for cut in cuts}, scale
        assert view._count.width() >= view._count.sizeHint().width(), scale


def test_a_question_keeps_its_name_and_the_tag_gives_way(qtbot: QtBot, holder: ThemeHolder):
    shown = QuestionList(holder)
    qtbot.addWidget(shown)
    shown.show_rows([QuestionRow("1", "concern", "Notiz 12", "3 Felder", "Kurz")])
    shown.resize(QSize(230, 200))
    shown.show()
    with noting_cuts() as cuts:
        shown.grab()
    assert not cuts


def test_files_that_differ_only_at_their_ends_are_told_apart(qtbot: QtBot, holder: ThemeHolder):
    files = [f"\u2068global-conversations-2020-11_room-01_{end}.xlsx\u2069" for end in ("a", "b")]
    sheet = Sheet(
        "Note 12",
        tuple(
            Column("table", one, f"Changed at 12:10, {one}", tag)
            for one, tag in zip(files, ("shown now", ""), strict=True)
        ),
        (Field("Text", ((Line("one"),), (Line("two"),))),),
        tuple(
            Option(key, f"Keep {one}", "The newer one is left out.", at)
            for at, (key, one) in enumerate(zip("KT", files, strict=True))
        ),
        "K",
    )
    view = DecideView(holder)
    qtbot.addWidget(view)
    view.resize(1180 - 76, 700)
    view.show()
    for direction in (LTR, RTL):
        view.setLayoutDirection(direction)
        view.show_some(some=True)
        view.show_sheet(sheet, "K")
        qtbot.wait(1)
        with noting_cuts() as cuts:
            view.grab()
        assert not [cut.text for cut in cuts], direction
        card = view.cards.card("K")
        assert card.height() >= card.heightForWidth(card.width())
        assert files[0] in card.accessibleName()
