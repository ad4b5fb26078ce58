import re
import shutil
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QFile
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from ui.contrast import ratio, with_palette
from ui.fonts import is_arabic
from ui.icons import icon
from ui.painting import KINDS, STATES, paint_tag
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
    ("stage.head", "stage.bg"),
    ("stage.soft", "stage.bg"),
    ("stage.subtle", "stage.bg"),
    ("stage.text", "stage.badge"),
    ("stage.text", "stage.bar"),
    ("stage.text", "stage.frame"),
    ("stage.on.warning", "stage.warning"),
    # Buttons below the mouse, and pressed: words, icons and keys.
    ("accent", "bg.neutral"),
    ("accent", "bg.popup"),
    ("red", "bg.popup"),
    ("red", "bg.neutral"),
    ("red", "accent.subtle"),
    ("accent.text", "bg.subtle"),
    ("accent.text", "bg.neutral"),
    ("green.text", "bg.subtle"),
    ("yellow.text", "bg.subtle"),
    ("yellow.text", "bg.popup"),
    ("yellow.text", "accent.subtle"),
    ("purple.text", "bg"),
    ("text", "red.subtle"),
    ("text", "yellow.subtle"),
    ("text", "green.subtle"),
    ("text.subtle", "diff.here"),
    ("text.subtle", "diff.there"),
    # Names of talks on their blocks.
    ("text", "bar.done"),
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
    ("accent", "bg.neutral"),
    ("accent", "bg.popup"),
    ("line.field", "bg.subtle"),
    ("line.field", "bg.neutral"),
    ("line.field", "accent.subtle"),
    ("line.field", "bg.popup"),
    ("bar", "bg.subtle"),
    ("bar", "accent.subtle"),
    ("red", "bg.subtle"),
    ("on.accent", "accent"),
    ("map.5", "bg"),
    ("stage.bar", "stage.bg"),
    ("stage.quiet", "stage.bg"),
]


MARKED = {"bar.done", "red.subtle", "accent.pressed", "accent.hover"}


def contrast(theme: Theme, one: str, other: str) -> float:
    return ratio(theme.color(one), theme.color(other))


def test_contrast_is_counted_as_in_wcag() -> None:
    assert ratio(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21)
    assert ratio(QColor("#767676"), QColor("#ffffff")) == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("name", THEME_NAMES)
@pytest.mark.parametrize(("text", "ground"), TEXT_ON)
def test_text_can_be_read(name: str, text: str, ground: str) -> None:
    theme = load_theme(name)
    wanted = 7 if theme.contrast and not text.startswith("stage.") else 4.5
    assert contrast(theme, text, ground) >= (4.5 if ground in MARKED else wanted)


@pytest.mark.parametrize("name", THEME_NAMES)
@pytest.mark.parametrize(("shape", "ground"), SHAPES_ON)
def test_bars_fields_and_focus_can_be_seen(name: str, shape: str, ground: str) -> None:
    assert contrast(load_theme(name), shape, ground) >= 3


@pytest.mark.parametrize("name", THEME_NAMES)
def test_chips_and_tags_can_be_read(name: str) -> None:
    theme = load_theme(name)
    for look in (*KINDS.values(), *STATES.values()):
        assert contrast(theme, look.text, look.fill) >= 4.5, look


def test_all_themes_have_the_same_colours() -> None:
    themes = [load_theme(name) for name in THEME_NAMES]
    for theme in themes:
        assert theme.colors.keys() == themes[0].colors.keys()
        assert all(theme.color(token).isValid() for token in theme.colors)


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


def test_changing_colours_keeps_the_text_size(holder: ThemeHolder, qtbot: QtBot) -> None:
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


def windows_contrast(ground: str, text: str, marked: str, on_marked: str) -> QPalette:
    made = QPalette()
    role = QPalette.ColorRole
    for target, color in (
        (role.Window, ground),
        (role.WindowText, text),
        (role.Highlight, marked),
        (role.HighlightedText, on_marked),
    ):
        made.setColor(target, QColor(color))
    return made


def test_the_colours_of_a_contrast_theme_of_the_system_are_taken() -> None:
    theme = with_palette(
        load_theme("contrast-light"), windows_contrast("#202020", "#ffffff", "#75e9fc", "#000000")
    )
    assert theme.dark
    assert theme.contrast
    assert theme.colors["bg"] == "#202020"
    assert theme.colors["text.subtle"] == theme.colors["line.field"] == "#ffffff"
    assert theme.colors["accent"] == "#75e9fc"
    assert contrast(theme, "on.accent", "accent") >= 7


def test_colours_of_the_system_that_cannot_be_read_are_not_taken() -> None:
    ours = load_theme("contrast-light")
    assert with_palette(ours, windows_contrast("#888888", "#999999", "#777777", "#888888")) == ours
    pale = windows_contrast("#ffffff", "#000000", "#fefefe", "#ffffff")
    assert with_palette(ours, pale).colors["accent"] == ours.colors["accent"]


def test_a_state_is_framed_where_more_contrast_is_wanted() -> None:
    for name in ("contrast-light", "contrast-dark"):
        theme = load_theme(name)
        image = QImage(120, 20, QImage.Format.Format_ARGB32)
        image.fill(theme.color("bg"))
        painter = QPainter(image)
        paint_tag(painter, theme, image.rect(), "ready", "Ready")
        painter.end()
        edge = image.pixelColor(60, 0)
        assert ratio(edge, theme.color("bg")) >= 4.5
