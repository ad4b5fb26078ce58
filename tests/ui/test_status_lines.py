"""What a row says of itself is whole where the list is narrow: it goes on below."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from facilitator.plan import Subject
from ui.subject_rows import SubjectDelegate, SubjectModel, SubjectRow, SubjectView
from ui.text import noting_cuts
from ui.theme import ThemeHolder


def test_how_far_a_plan_is_stands_below_where_it_has_no_room_beside(
    qtbot: QtBot, holder: ThemeHolder
):
    view = SubjectView(holder)
    qtbot.addWidget(view)
    model = SubjectModel(view)
    view.setModel(model)
    view.setItemDelegate(SubjectDelegate(holder, view, model))
    model.show([SubjectRow(Subject("2"), "Titel", 1, tied=True)])
    heights = []
    for wide in (300, 200):
        view.resize(wide, 300)
        view.show()
        qtbot.wait(1)
        heights.append(view.visualRect(model.index(0, 0)).height())
        with noting_cuts() as cuts:
            view.grab()
        assert not [cut.text for cut in cuts], wide
    assert heights[1] > heights[0]
