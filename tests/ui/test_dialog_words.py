"""Dialogs in a longer language with large text: nothing is cut, all of it is on the screen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from pytestqt.qtbot import QtBot

from facilitator import advance, seating, sessions, talk_turns, talks
from facilitator.people import People
from facilitator.people_record import Person
from facilitator.store import Store
from facilitator.talks import Slot
from tests.ui.cut_audit import problems
from tests.ui.test_column_sheet import ODD
from tests.ui.test_paste_chat import CHAT
from tests.ui.test_results_map import WORDS
from tests.ui.test_survey_dialog import TABLE
from ui import language
from ui.close_vote import CloseVoteDialog
from ui.event_menu import open_menu
from ui.event_page import EventPage
from ui.jobs import Jobs
from ui.main_window import MainWindow
from ui.settings import Seat, Settings
from ui.shortcuts import ShortcutsDialog
from ui.theme import ThemeHolder, apply_theme
from ui.words_dialog import WordsDialog

SIZE = QSize(1180, 700)
PEOPLE = ("Ana Quispe", "Bo Ek-Svensson", "ليلى حسن", "怡君")


@pytest.fixture
def window(
    qtbot: QtBot, qapp: QApplication, store: Store, tmp_path: Path, holder: ThemeHolder
) -> Iterator[MainWindow]:
    """The smallest window, in German, with text of 200 %."""
    loaded = language.load("de")
    for translator in loaded:
        qapp.installTranslator(translator)
    dress = lambda: apply_theme(qapp, holder.theme)  # noqa: E731 - to be let go of again
    holder.changed.connect(dress)
    holder.show_scale(2.0)
    made = MainWindow(store, holder, Settings(tmp_path), Seat("1", "priorities", "7", "note-taker"))
    qtbot.addWidget(made)
    made.resize(SIZE)
    made.show()
    yield made
    made.close()
    holder.show_scale(1.0)
    for translator in loaded:
        qapp.removeTranslator(translator)


def settled(qtbot: QtBot, window: MainWindow) -> list[QDialog]:
    """The dialogs that are open when nothing is read any more."""
    for _ in range(3):
        for jobs in window.findChildren(Jobs):
            qtbot.waitUntil(lambda jobs=jobs: not jobs.busy)
        qtbot.wait(1)
    return [one for one in window.findChildren(QDialog) if one.isVisible()]


def test_nothing_of_a_dialog_is_cut_or_out_of_reach(
    qtbot: QtBot, window: MainWindow, store: Store, holder: ThemeHolder, tmp_path: Path
):
    for name, text in (("people.csv", ODD), ("survey.csv", TABLE), ("priorities.csv", WORDS)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    with People.open(store.path) as kept:
        kept.keep([Person(name=name, languages=("en",), days=("1",)) for name in PEOPLE])
        seating.assign(store.event, kept)
    advance.import_file(store, tmp_path / "priorities.csv")
    QGuiApplication.clipboard().setText(CHAT)
    window.show_page("event")
    event = window._pages["event"]
    assert isinstance(event, EventPage)
    votes, talks = window._pages.have("votes"), window._pages.have("talks")
    keys = ShortcutsDialog(holder, window._actions.entries(), window, role="facilitator")
    opens = {
        "a round": lambda: event.open_round("priorities"),
        "the list": lambda: event.open_initiatives("", "clusters"),
        "prepared talks": event.open_talks,
        "columns": lambda: event.people.read_in(tmp_path / "people.csv"),
        "who sits where": event.people.rooms.open_seats,
        "social time": event.gather.make_groups,
        "input of absent people": lambda: event.gather.open_survey(tmp_path / "survey.csv"),
        "a meeting chat": votes.paste_chat,
        "closing a vote": CloseVoteDialog(holder, 7, 12, 2, window).open,
        "a talk": talks.new_item,
        "sign-ups": talks.paste_chat,
        "words": WordsDialog(store, holder, window).open,
        "keys": keys.open,
    }
    found: dict[str, list[str]] = {}
    for name, open_it in opens.items():
        open_it()
        shown = settled(qtbot, window)
        assert shown, name
        for dialog in shown:
            free = dialog.screen().availableGeometry().size()
            wrong = problems(dialog)
            if dialog.height() > max(SIZE.height(), free.height()):
                wrong.append(f"higher than the screen: {dialog.height()}")
            if wrong:
                found[f"{name}, {type(dialog).__name__}"] = wrong
        for dialog in reversed(shown):
            dialog.reject()
        settled(qtbot, window)
    assert found == {}


def test_the_menu_of_other_events_begins_where_its_button_begins(
    qtbot: QtBot, qapp: QApplication, holder: ThemeHolder, tmp_path: Path
):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    button = QPushButton("فتح ملف فعالية")
    qtbot.addWidget(button)
    button.setGeometry(QRect(400, 100, 120, 32))
    button.show()
    others = [("Global Conversations and friends, November 2020", tmp_path)]
    menu = open_menu(button, others, lambda _path: None, lambda: None)
    end = button.mapToGlobal(button.rect().topRight()).x()
    assert menu.geometry().right() == end
    menu.close()


def test_talks_and_what_stands_below_them_do_not_overlap(
    qtbot: QtBot, window: MainWindow, store: Store
):
    slot = Slot(sessions.place(store, "1", "priorities", "7"), "talks")
    for speaker in ("Kasia", "Ana"):
        talks.add(store, slot, title="Start small: companies that reuse it", speaker=speaker)
    first = talks.of_slot(store, slot).talks[0]
    talk_turns.begin(store, slot, first.id)
    talk_turns.next_talk(store, slot)  # the first was given, the second waits
    window.show_page("talks")
    settled(qtbot, window)
    assert problems(window) == []
