"""The plan in German with large text in the smallest window: the keys read all of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from facilitator import plan, sessions, votes
from facilitator.plan import Subject
from facilitator.records import COORDINATION
from facilitator.store import Store
from ui import language
from ui.main_window import MainWindow
from ui.plan_page import PlanPage
from ui.plan_words import FIELDS, level_word
from ui.settings import Seat, Settings
from ui.text import noting_cuts
from ui.theme import ThemeHolder, apply_theme

KEY = Qt.Key
SEAT = Seat("1", "priorities", "7", "note-taker")
LONG = "2"
"""An initiative with a long title; the vote puts it first, and it has no plan yet."""


@pytest.fixture(autouse=True)
def german(qapp: QApplication, english: None) -> Iterator[None]:
    loaded = language.load("de")
    for translator in loaded:
        qapp.installTranslator(translator)
    yield
    for translator in loaded:
        qapp.removeTranslator(translator)


@pytest.fixture(params=[1.0, 1.6, 2.0])
def page(
    request: pytest.FixtureRequest,
    qtbot: QtBot,
    qapp: QApplication,
    store: Store,
    tmp_path: Path,
    holder: ThemeHolder,
) -> Iterator[PlanPage]:
    where = sessions.place(store, "1", "priorities", "7")
    for ballot in (f"{LONG} 24", f"{LONG} 25", LONG):
        votes.cast(store, where, ballot)
    for level in COORDINATION:
        plan.add_step(store, where, Subject("24"), "Write a charter together", coordination=level)
    holder.changed.connect(lambda: apply_theme(qapp, holder.theme))
    holder.show_scale(request.param)
    window = MainWindow(store, holder, Settings(tmp_path), SEAT)
    qtbot.addWidget(window)
    window.resize(1180, 700)
    with qtbot.waitActive(window):
        window.show()
    window.show_page("plan")
    QTest.qWait(1)
    found = window._pages["plan"]
    assert isinstance(found, PlanPage)
    yield found
    window.close()


def cut(widget: QWidget) -> list[str]:
    """What of a widget has no room."""
    with noting_cuts() as cuts:
        widget.grab()
    return [one.text for one in cuts]


def test_fields_and_levels_of_steps_say_all_of_their_words(page: PlanPage):
    page.show_initiative("24")
    page.steps.setFocus()
    QTest.keyClick(page.steps, KEY.Key_Space)
    QTest.qWait(1)
    found: set[str] = set()
    for row in range(page.steps.model().rowCount()):
        page.steps.scrollTo(page.steps.model().index(row, 0))
        found |= set(cut(page.steps))
    assert found == set()
    page.goal.levels.grab()
    assert cut(page.goal.levels) == []
    assert len({level_word(level) for level in COORDINATION}) == 3


def test_the_title_of_the_current_initiative_is_whole_in_the_list(page: PlanPage):
    assert page.state.current == Subject(LONG)
    title = next(row.title for row in page.list.model.rows() if row.current)
    assert title not in cut(page.list.view)
    view = page.list.view
    assert view.visualRect(view.currentIndex()).height() <= view.viewport().height()
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))


def test_what_is_to_be_typed_is_read_as_a_whole(page: PlanPage):
    for field in (page.goal.field, page.adder.field):
        words = field.placeholderText()
        assert words
        assert cut(field) == []
        assert field.placeholder_height(words) <= field.height()


def test_the_link_to_another_initiative_is_whole(page: PlanPage):
    link = page.list.finder._link
    assert cut(link) == []
    assert link.text() == "Andere Initiative"


def test_the_field_with_the_keys_is_in_sight_also_in_a_step_taller_than_the_table(page: PlanPage):
    page.show_initiative("24")
    page.steps.setFocus()
    QTest.keyClick(page.steps, KEY.Key_Space)
    steps = page.steps
    ways = [KEY.Key_Right] * (len(FIELDS) - 1) + [KEY.Key_Left] * (len(FIELDS) - 1)
    for way in ways:
        QTest.keyClick(steps, way)
        QTest.qWait(1)
        row = steps.current_row()
        assert row is not None
        rect = steps.visualRect(steps.currentIndex())
        cell = steps._delegate.cell_rect(row, rect, steps.current_field())
        assert QRect(QPoint(), steps.viewport().size()).contains(cell), steps.current_field()
