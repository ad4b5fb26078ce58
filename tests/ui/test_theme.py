import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QFile
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from ui.fonts import is_arabic
from ui.icons import icon
from ui.painting import KINDS, STATES
from ui.theme import RESOURCES, THEME_NAMES, Theme, ThemeHolder, load_theme, stylesheet

TEXT_ON = [
    ("text", "bg"),
    ("text", "bg.subtle"),
    ("text", "bg.neutral"),
    ("text", "bg.popup"),
    ("text", "accent.subtle"),
    ("text", "button"),
    ("text", "button.hover"),
    ("text", "button.pressed"),
    ("text", "diff.here"),
    ("text", "diff.there"),
    ("text.subtle", "bg"),
    ("text.subtle", "bg.subtle"),
    ("text.subtle", "bg.neutral"),
    ("text.subtle", "bg.popup"),
    ("text.subtle", "accent.subtle"),
    ("text.subtle", "button"),
    ("accent", "bg"),
    ("accent", "bg.subtle"),
    ("accent.text", "accent.subtle"),
    ("accent.text", "bg"),
    ("on.accent", "accent"),
    ("on.accent", "accent.hover"),
    ("on.accent", "accent.pressed"),
    ("green.text", "green.subtle"),
    ("green.text", "bg"),
    ("green", "bg"),
    ("yellow.text", "yellow.subtle"),
    ("yellow.text", "bg"),
    ("on.yellow", "yellow"),
    ("red", "red.subtle"),
    ("red", "bg"),
    ("red", "bg.subtle"),
    ("purple.text", "purple.subtle"),
    ("message.text", "message"),
    ("message.link", "message"),
    ("message.key", "message"),
    ("stage.text", "stage.bg"),
    ("stage.calm", "stage.bg"),
    ("stage.warning", "stage.bg"),
    ("stage.over", "stage.bg"),
]
SHAPES_ON = [
    ("accent", "bg"),
    ("accent", "bg.subtle"),
    ("accent", "accent.subtle"),
    ("line.field", "bg"),
    ("bar", "bg"),
    ("bar.muted", "bg"),
    ("green", "bg"),
    ("red", "bg"),
]


def luminance(color: QColor) -> float:
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (color.redF(), color.greenF(), color.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(theme: Theme, one: str, other: str) -> float:
    high, low = sorted((luminance(theme.color(one)), luminance(theme.color(other))), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", THEME_NAMES)
@pytest.mark.parametrize(("text", "ground"), TEXT_ON)
def test_text_can_be_read(name: str, text: str, ground: str) -> None:
    assert contrast(load_theme(name), text, ground) >= 4.5


@pytest.mark.parametrize("name", THEME_NAMES)
@pytest.mark.parametrize(("shape", "ground"), SHAPES_ON)
def test_bars_fields_and_focus_can_be_seen(name: str, shape: str, ground: str) -> None:
    assert contrast(load_theme(name), shape, ground) >= 3


@pytest.mark.parametrize("name", THEME_NAMES)
def test_chips_and_tags_can_be_read(name: str) -> None:
    theme = load_theme(name)
    for look in (*KINDS.values(), *STATES.values()):
        assert contrast(theme, look.text, look.fill) >= 4.5, look


def test_both_themes_have_the_same_colours() -> None:
    light, dark = (load_theme(name) for name in THEME_NAMES)
    assert light.colors.keys() == dark.colors.keys()
    assert all(light.color(token).isValid() for token in light.colors)
    assert all(dark.color(token).isValid() for token in dark.colors)


@pytest.mark.parametrize("name", THEME_NAMES)
def test_no_place_in_the_stylesheet_is_left_unfilled(name: str) -> None:
    text = stylesheet(load_theme(name))
    assert not re.search(r"\{[^\s]", text)
    assert "#" in text


def test_text_twice_as_large_doubles_sizes(holder: ThemeHolder) -> None:
    small = holder.theme.font(14).pixelSize()
    holder.show_scale(2.0)
    assert holder.theme.font(14).pixelSize() == 2 * small
    assert "font-size: 24px" in stylesheet(holder.theme)


def test_changing_colours_keeps_the_text_size(
    holder: ThemeHolder, qtbot: Callable[..., object]
) -> None:
    holder.show_scale(1.5)
    with qtbot.waitSignal(holder.changed):
        holder.show_name("dark")
    assert holder.theme.dark
    assert holder.theme.scale == 1.5


def test_arabic_content_is_larger_in_any_interface(holder: ThemeHolder) -> None:
    assert is_arabic("«مقعدان» 24")
    assert not is_arabic("24 Global Council المجلس")
    theme = holder.theme
    assert theme.font_for("مقعدان").pixelSize() == theme.font_for("seats").pixelSize() + 2
    assert theme.line_height(14, reading=True, text="مقعدان") == 24
    assert theme.line_height(14, reading=True, text="seats") == 22


def test_icons_of_the_design_exist(qapp: QApplication) -> None:
    words = (
        "chats check-square list-bullets microphone git-merge chart-bar-horizontal upload-simple "
        "calendar-blank sliders-horizontal magnifying-glass info check-circle warning-circle"
    )
    names = words.split()
    names += [look.icon for look in (*KINDS.values(), *STATES.values()) if look.icon]
    for name in names:
        image = icon(name, QColor("#3366cc"), 20).pixmap(20, 20).toImage()
        inked = sum(image.pixelColor(x, y).alpha() > 0 for x in range(20) for y in range(20))
        assert inked > 20, name


def test_a_folder_of_any_name_keeps_the_look(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, qtlog: Any
) -> None:
    odd = tmp_path / 'José "x" (1) ضيف'
    for name in ("themes", "icons"):
        shutil.copytree(RESOURCES / name, odd / name)
    monkeypatch.setattr("ui.theme.RESOURCES", odd)
    box = QCheckBox("Automatic next")
    qtbot.addWidget(box)
    box.setChecked(True)
    box.setStyleSheet(stylesheet(load_theme("light")))
    box.grab()
    assert [record.message for record in qtlog.records] == []
    assert QFile.exists("look:check-light.svg")
