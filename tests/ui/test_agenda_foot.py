"""Who leads a room, below its agenda: beside the count of people, or above where that is narrow."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from facilitator import sessions
from facilitator.event import Event
from tests.conftest import OpenStore
from ui.agenda_panel import AgendaPanel
from ui.panel_parts import narrowed
from ui.theme import ThemeHolder

Open = Callable[[str, str], AgendaPanel]


@pytest.fixture
def opened(qtbot: QtBot, open_store: OpenStore, holder: ThemeHolder, tmp_path: Path) -> Open:
    """A note-taker's panel of a room that these two lead."""

    def made(facilitator: str, note_taker: str) -> AgendaPanel:
        event = Event.built_in()
        led = [replace(one, facilitator=facilitator, note_taker=note_taker) for one in event.rooms]
        store = open_store("led.sqlite", event=replace(event, rooms=tuple(led)))
        panel = AgendaPanel(store, holder, wide=False)
        qtbot.addWidget(panel)
        panel.set_place(sessions.place(store, "1", "priorities", "7"))
        panel.resize(panel.width(), 700)
        panel.show()
        return panel

    return made


@pytest.mark.parametrize("note_taker", ["", "Amina Ben Salah"])
def test_both_names_are_seen_whole(qtbot: QtBot, opened: Open, note_taker: str):
    panel = opened("Kofi Mensah", note_taker)
    names, count = panel._names, panel.present
    qtbot.waitUntil(lambda: names.width() >= names.sizeHint().width())
    beside = names.geometry().right() < count.geometry().left()
    assert beside == (note_taker == "")
    assert beside or names.geometry().bottom() < count.geometry().top()


def test_names_that_change_find_their_place(qtbot: QtBot, opened: Open):
    panel = opened("Kofi Mensah", "Amina Ben Salah")
    names = panel._names
    names.set_parts([("subtle", "Kofi")])
    panel._place_names()
    qtbot.waitUntil(lambda: names.geometry().right() < panel.present.geometry().left())


@given(st.lists(st.integers(0, 300), max_size=5), st.integers(0, 900))
def test_where_words_have_no_room_the_longest_give_way(widths: list[int], missing: int):
    found = narrowed(widths, missing)
    assert all(0 <= one <= width for one, width in zip(found, widths, strict=True))
    gone = sum(widths) - sum(found)
    # Pixels are whole: what cannot be shared is left free.
    assert min(missing, sum(widths)) <= gone < min(missing, sum(widths)) + max(1, len(widths))
    for one, width in zip(found, widths, strict=True):
        assert one == width or one == max(found)
