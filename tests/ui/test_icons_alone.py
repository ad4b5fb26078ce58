"""With large text a button may be an icon alone: its name is said, and shown to mouse and keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QToolTip
from pytestqt.qtbot import QtBot

from facilitator.store import Store
from tests.ui.test_empty_pages import NAMES, show
from ui.cut_text import cut_at, name_not_shown
from ui.main_window import MainWindow
from ui.navigation import NavigationButton
from ui.page_maker import PAGES
from ui.settings import Seat, Settings
from ui.theme import ThemeHolder, apply_theme

SEAT = Seat("1", "priorities", "7", "note-taker")


@pytest.fixture
def window(
    qtbot: QtBot, qapp: QApplication, store: Store, tmp_path: Path, holder: ThemeHolder
) -> Iterator[MainWindow]:
    holder.changed.connect(lambda: apply_theme(qapp, holder.theme))
    window = MainWindow(store, holder, Settings(tmp_path), SEAT)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    window.resize(1180, 700)
    holder.show_scale(2.0)
    yield window
    QToolTip.hideText()
    window.close()


def plain(words: str) -> str:
    return words.translate(dict.fromkeys(range(0x2066, 0x206A)))


def test_every_icon_alone_has_a_name_and_a_tip_on_every_page(qtbot: QtBot, window: MainWindow):
    found: dict[str, list[str]] = {}
    icons = 0
    for name in NAMES:
        show(qtbot, window, name)
        for button in window.findChildren(QAbstractButton):
            if not button.isVisible() or button.visibleRegion().isEmpty():
                continue
            said = QAccessible.queryAccessibleInterface(button)
            named = said.text(QAccessible.Text.Name) if said is not None else ""
            shown = name_not_shown(button)
            icons += bool(shown)
            centre = button.mapTo(window, button.rect().center())
            tip = button.toolTip() or cut_at(window, centre)
            if not named or (shown and not tip):
                where = type(button).__name__ + str(button.geometry().getRect())
                found.setdefault(name, []).append(f"{where} named {named!r}, tip {tip!r}")
    assert found == {}
    assert icons > len(NAMES) * len(PAGES)


def test_tab_shows_the_name_of_an_icon(qtbot: QtBot, window: MainWindow):
    window.show_page("talks")
    first = window._navigation._buttons["talks"]
    first.setFocus()
    seen: dict[str, str] = {}
    for _ in range(40):
        focused = QApplication.focusWidget()
        assert focused is not None
        qtbot.wait(1)
        if isinstance(focused, QAbstractButton) and (words := name_not_shown(focused)):
            assert QToolTip.isVisible()
            seen[focused.accessibleName() or focused.text()] = QToolTip.text()
            assert words.split("\n")[0] in QToolTip.text()
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert len(seen) >= 3


def test_f6_to_the_rail_says_which_page_the_icon_is(qtbot: QtBot, window: MainWindow):
    window.show_page("plan")
    for _ in range(12):
        focused = QApplication.focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, Qt.Key.Key_F6)
        if isinstance(QApplication.focusWidget(), NavigationButton):
            break
    qtbot.waitUntil(QToolTip.isVisible)
    button = QApplication.focusWidget()
    assert isinstance(button, NavigationButton)
    assert button.accessibleName() in plain(QToolTip.text())


def test_what_is_to_be_decided_does_not_take_the_name_away(window: MainWindow):
    rail = window._navigation
    button = rail._buttons["merge"]
    before = button.toolTip()
    assert plain(before) == "Merge (Ctrl 5)"
    rail.show_open("merge", 3, "3 to decide")
    assert button.toolTip() == "Merge, 3 to decide"
    rail.show_open("merge", 0, "")
    assert button.toolTip() == before
    assert button.accessibleDescription() == "Ctrl 5"


def test_a_button_with_its_name_in_sight_shows_no_tip(
    qtbot: QtBot, window: MainWindow, holder: ThemeHolder
):
    holder.show_scale(1.0)
    window.resize(1360, 850)
    window.show_page("talks")
    page = window._page()
    QToolTip.hideText()
    window._navigation._buttons["talks"].setFocus()
    page.focus_start()
    qtbot.wait(5)
    assert not QToolTip.isVisible()
