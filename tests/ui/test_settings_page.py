"""The page of settings: each change holds at once and after a restart; nonsense changes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from facilitator import __version__
from facilitator.clock import MINUTE
from facilitator.installation import MADE_WITH
from facilitator.store import Store
from tests.ui.hands import focused
from ui import motion
from ui.main_window import MainWindow
from ui.painting import key_text
from ui.setting_rows import TypedSetting
from ui.settings import Seat, Settings
from ui.settings_page import SettingsPage
from ui.shortcuts import ShortcutsDialog
from ui.theme import ThemeHolder

SEAT = Seat("1", "priorities", "7", "facilitator")


@pytest.fixture
def window(qtbot: QtBot, store: Store, tmp_path: Path, holder: ThemeHolder):
    window = MainWindow(store, holder, Settings(tmp_path), SEAT)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    QTest.keyClick(focused(), Qt.Key.Key_9, Qt.KeyboardModifier.ControlModifier)
    yield window
    window.close()


@pytest.fixture
def page(window: MainWindow) -> SettingsPage:
    page = window._pages["settings"]
    assert isinstance(page, SettingsPage)
    return page


def enter(field: TypedSetting, text: str) -> None:
    field.setFocus()
    field.field.selectAll()
    QTest.keyClicks(field.field, text)
    QTest.keyClick(field.field, Qt.Key.Key_Return)


def test_what_is_set_of_talks_holds_at_once_and_is_kept(
    page: SettingsPage, window: MainWindow, tmp_path: Path
):
    enter(page.length, "7 min")
    enter(page.wrap_up, "1:30")
    enter(page.wrap_up_share, "50")
    enter(page.last_call, "0")
    enter(page.factor, "1,5")
    page.auto_next.click()
    rules = window._talks.rules
    assert (rules.length, rules.wrap_up, rules.wrap_up_share) == (7 * MINUTE, 90_000, 0.5)
    assert (rules.last_call, rules.factor, rules.auto_next) == (0, 1.5, True)
    assert page.length.field.text() == "7:00"
    assert "A talk of 7:00 warns at 1:30 and calls last at 0:00." in page._example.text()
    window._settings._kept.sync()
    assert Settings(tmp_path).talk_rules == rules


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("length", "5 hours"),
        ("length", "0:05"),
        ("wrap_up", "soon"),
        ("wrap_up_share", "120"),
        ("factor", "0.5"),
        ("factor", "nan"),
        ("text_size", "1000"),
    ],
)
def test_nonsense_changes_nothing_and_says_what_works(
    page: SettingsPage, window: MainWindow, name: str, text: str
):
    before, scale = window._talks.rules, window._settings.scale
    field: TypedSetting = getattr(page, name)
    shown = field.field.text()
    enter(field, text)
    assert field.wrong.isVisible()
    assert field.field.accessibleDescription() == field.wrong.text() != ""
    assert (window._talks.rules, window._settings.scale) == (before, scale)
    QTest.keyClick(field.field, Qt.Key.Key_Escape)
    assert field.field.text() == shown
    assert not field.wrong.isVisible()


def test_the_look_changes_at_once(page: SettingsPage, window: MainWindow, holder: ThemeHolder):
    enter(page.text_size, "150")
    assert holder.theme.scale == 1.5
    page.theme.setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Down)
    QTest.keyClick(focused(), Qt.Key.Key_Down)
    assert holder.theme.dark
    assert window._settings.theme == "dark"
    page.key_hints.click()
    assert not holder.theme.key_hints
    assert not window._settings.key_hints


@pytest.mark.parametrize(("code", "comma"), [("en", ", "), ("ar", "، "), ("zh", "，")])
def test_the_keys_of_the_text_size_are_those_beside_buttons_in_every_language(
    page: SettingsPage, code: str, comma: str
):
    before = QLocale()
    QLocale.setDefault(QLocale(code))
    page.retranslate()
    QLocale.setDefault(before)
    hint = next(row.hint.text() for row in page._rows if row.part is page.text_size)
    # Each is isolated: among words from right to left the sign stays behind Ctrl.
    keys = (key_text(one) for one in ("Ctrl++", "Ctrl+-", "Ctrl+0"))
    assert hint == comma.join(f"\u2066{key}\u2069" for key in keys)


def test_the_version_stands_in_the_settings_and_below_the_keys(
    page: SettingsPage, window: MainWindow
):
    assert page.version.text() == __version__
    # To be copied into a message to us.
    page.version.setFocus()
    page.version.setSelection(0, len(__version__))
    QTest.keyClick(page.version, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == __version__
    keys = ShortcutsDialog(page._themes, [], window)
    assert MADE_WITH in [one.text() for one in keys.findChildren(QLabel)]


def test_more_contrast_holds_at_once_and_stays_when_light_and_dark_are_changed(
    page: SettingsPage, window: MainWindow, holder: ThemeHolder, tmp_path: Path
):
    page.theme.setFocus()
    for _ in range(3):
        QTest.keyClick(focused(), Qt.Key.Key_Down)
    assert holder.theme.contrast
    assert Settings(tmp_path).theme == "contrast"
    dark = holder.theme.dark
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(focused(), Qt.Key.Key_L, held)
    assert (holder.theme.contrast, holder.theme.dark) == (True, not dark)
    assert page.theme.value() == "contrast"


def test_without_motion_no_cursor_blinks_and_nothing_ever_slides(
    page: SettingsPage, qapp: QApplication, tmp_path: Path
):
    before = qapp.cursorFlashTime()
    motion.apply(qapp, still=False)
    assert not qapp.isEffectEnabled(Qt.UIEffect.UI_AnimateCombo)
    if page.still.isChecked():
        page.still.click()
    page.still.click()
    assert qapp.cursorFlashTime() == 0
    assert Settings(tmp_path).still is True
    page.still.click()
    assert qapp.cursorFlashTime() == before > 0
    assert Settings(tmp_path).still is False


def test_what_the_desktop_is_set_to_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    file = tmp_path / "gtk-3.0" / "settings.ini"
    file.parent.mkdir()
    monkeypatch.setattr(motion, "_gtk_files", lambda: [file])
    monkeypatch.setattr("sys.platform", "linux")
    for text, still in (
        ("[Settings]\ngtk-enable-animations=0\n", True),
        ("[Settings]\ngtk-enable-animations=true\n", False),
        ("[Settings]\ngtk-enable-animations=maybe\n", False),
        ("no file of settings", False),
    ):
        file.write_text(text, encoding="utf-8")
        assert motion.system_is_still() is still
    file.unlink()
    assert motion.system_is_still() is False
