"""Dialogs with large text: all of them is on the screen, or comes into sight with Tab."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from facilitator.event import Event
from facilitator.store import Store
from facilitator.store_check import Damage
from tests.ui.hands import focused
from tests.ui.test_column_sheet import ODD, settled
from ui.damaged_dialog import DamagedDialog
from ui.event_page import EventPage
from ui.registrations_panel import RegistrationsPanel
from ui.theme import ThemeHolder
from ui.vote_dialog import VoteDialog


def in_sight(part: QWidget) -> bool:
    return part.visibleRegion().boundingRect() == part.rect()


def test_a_round_is_edited_with_large_text(qtbot: QtBot, store: Store, holder: ThemeHolder):
    holder.show_scale(2.0)
    page = EventPage(store, holder)
    qtbot.addWidget(page)
    page.resize(1280, 760)
    page.show()
    page.open_round("priorities")
    dialog = page.findChild(VoteDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    assert dialog.height() <= dialog.screen().availableGeometry().height()
    assert in_sight(dialog.done_button)
    qtbot.waitUntil(lambda: in_sight(dialog.method))
    for _ in range(12):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        assert in_sight(focused()), focused()
    dialog.reject()


def test_columns_are_chosen_with_large_text(
    qtbot: QtBot, store: Store, holder: ThemeHolder, tmp_path: Path
):
    (path := tmp_path / "people.csv").write_bytes(ODD.encode("utf-16"))
    holder.show_scale(2.0)
    panel = RegistrationsPanel(store, holder)
    qtbot.addWidget(panel)
    panel.resize(1280, 760)
    panel.show()
    panel.read_in(path)
    sheet = settled(qtbot, panel)
    first = sheet.findChildren(QComboBox)[0]
    qtbot.waitUntil(lambda: in_sight(first))
    assert sheet.left.mapTo(sheet, QPoint()).y() > first.mapTo(sheet, QPoint()).y() + 100
    holder.show_scale(1.0)
    sheet.reject()


def test_what_is_damaged_is_said_on_a_small_screen(
    qtbot: QtBot, holder: ThemeHolder, tmp_path: Path
):
    holder.show_scale(2.0)
    path = tmp_path / "store.sqlite"
    path.write_bytes(b"")
    dialog = DamagedDialog(path, Damage("damaged"), holder, tmp_path, Event.built_in())
    qtbot.addWidget(dialog)
    dialog.show()
    free = dialog.screen().availableGeometry()
    assert dialog.width() <= free.width()
    assert dialog.height() <= free.height()
