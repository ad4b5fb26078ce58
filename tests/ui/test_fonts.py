"""Letters that this computer has no font for are named with the font to install."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from facilitator.store import Store
from tests.ui.hands import plain
from ui import font_words, fonts
from ui.main_window import MainWindow
from ui.settings import Seat, Settings
from ui.theme import ThemeHolder

PAGE = "settings"


@pytest.fixture
def without_hindi(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    shows = fonts.shows
    font_words.can_show.cache_clear()
    monkeypatch.setattr(fonts, "shows", lambda text: not text.startswith("हिन") and shows(text))
    monkeypatch.setattr("sys.platform", "linux")
    yield
    font_words.can_show.cache_clear()


def open_window(
    qtbot: QtBot, store: Store, folder: Path, holder: ThemeHolder, language: str = "en"
) -> MainWindow:
    settings = Settings(folder)
    settings.language = language
    window = MainWindow(store, holder, settings, Seat("1", "priorities", "7", "note-taker"))
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    return window


def test_letters_without_a_picture_are_found(qapp: object):
    assert fonts.shows("Global Council 24")
    assert not fonts.shows("Global \u0378 Council")


def test_every_system_has_latin_first_and_a_font_for_each_script():
    for system in ("linux", "win32", "darwin"):
        families = fonts.families_of(system)
        assert families[0] == "Inter"
        assert families[1] in ("Noto Sans", "Segoe UI", "Helvetica Neue")
        assert len(families) > 4
    assert fonts.families_of("freebsd13") == fonts.families_of("linux")


@pytest.mark.usefixtures("without_hindi")
def test_the_settings_say_what_to_install_in_a_language_that_can_be_read(
    qtbot: QtBot, store: Store, tmp_path: Path, holder: ThemeHolder
):
    window = open_window(qtbot, store, tmp_path, holder, "hi")
    sentence = (
        "Hindi cannot be shown on this computer. "
        "Install the font Noto Sans Devanagari (fonts-noto-core)."
    )
    assert plain(window._message.text()) == sentence
    window._message.hide()
    window.show_page(PAGE)
    missing = window._pages[PAGE].font_missing  # pyright: ignore[reportAttributeAccessIssue]
    assert missing.isVisible()
    assert plain(missing.text()) == sentence
    window.set_seat(window.seat)
    assert not window._message.isVisible()
    window.close()


@pytest.mark.usefixtures("without_hindi")
def test_nothing_is_said_where_all_letters_are_there(
    qtbot: QtBot, store: Store, tmp_path: Path, holder: ThemeHolder
):
    window = open_window(qtbot, store, tmp_path, holder)
    assert not window._message.isVisible()
    window.show_page(PAGE)
    assert not window._pages[PAGE].font_missing.isVisible()  # pyright: ignore[reportAttributeAccessIssue]
    window.close()


@pytest.mark.parametrize(
    ("code", "font"),
    [
        ("ar", "Noto Sans Arabic"),
        ("zh", "Noto Sans CJK SC"),
        ("ja", "Noto Sans CJK JP"),
        ("bn", "Noto Sans Bengali"),
        ("ru", "Noto Sans"),
    ],
)
def test_the_font_is_named_as_it_is_found(code: str, font: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("sys.platform", "win32")
    assert font_words.font_for(code) == font
