"""`#24` in an Arabic talk or step is never `24#`, wherever it is read."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout, QTextOption

from facilitator import plan, sessions, talks
from facilitator.plan import Subject
from facilitator.store import Store
from facilitator.talk_slot import Slot
from tests.ui.conftest import OpenWindow
from tests.ui.test_composer_marks import sign_stands_left
from ui import step_delegate, talk_delegate
from ui.main_window import MainWindow
from ui.stage_view import TimerPage
from ui.talks_page import TalksPage
from ui.text import TextBlock, lay_out

TITLE = "مجلس عالمي #24"


@pytest.fixture
def window(open_window: OpenWindow) -> MainWindow:
    return open_window("facilitator")


def reads_right(text: str) -> bool:
    layout, option = QTextLayout(text), QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    layout.beginLayout()
    layout.createLine().setLineWidth(900)
    layout.endLayout()
    return sign_stands_left(layout, text)


def painted(monkeypatch: pytest.MonkeyPatch, module: object) -> list[TextBlock]:
    """What a delegate lays out to be painted from now on."""
    made: list[TextBlock] = []

    def seen(text: str, *args, **kwargs) -> TextBlock:
        made.append(lay_out(text, *args, **kwargs))
        return made[-1]

    monkeypatch.setattr(module, "lay_out", seen)
    return made


def right_in(made: list[TextBlock]) -> bool:
    layouts = [layout for block in made for layout in block.layouts if "#" in layout.text()]
    return bool(layouts) and all(sign_stands_left(one, one.text()) for one in layouts)


def test_a_talk(window: MainWindow, store: Store, monkeypatch: pytest.MonkeyPatch):
    slot = Slot(sessions.place(store, "1", "priorities", "7"), "talks")
    made = painted(monkeypatch, talk_delegate)
    talks.add_many(store, slot, [{"title": TITLE}, {"speaker": "ليلى", "title": TITLE}])
    window.show_page("talks")
    page = window._page()
    assert isinstance(page, TalksPage)
    page.grab()
    assert right_in(made)
    panel = page.panel
    assert all(map(reads_right, (panel.title.text(), panel.next_title.text())))
    window._stage.open()
    stage = window._stage.window()
    assert stage is not None
    shown = stage.view().page
    assert isinstance(shown, TimerPage)
    assert all(map(reads_right, (shown.heading, shown.next[2])))


def test_a_step(window: MainWindow, store: Store, monkeypatch: pytest.MonkeyPatch):
    place = sessions.place(store, "1", "priorities", "7")
    made = painted(monkeypatch, step_delegate)
    window.show_page("plan")
    window._page().show_initiative("24")
    plan.add_step(store, place, Subject("24"), TITLE)
    window._page().grab()
    assert right_in(made)
