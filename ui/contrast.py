"""Which colours hold: as they are set, or as the system wants them, with more contrast too."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from ui.theme import CONTRAST, Theme, ThemeHolder, load_theme, system_theme

_TEXT, _SHAPE = 7.0, 3.0
"""What text and shapes have to reach, or the system's colours are not taken."""


def chosen(setting: str) -> Theme:
    """The theme for a setting: `light`, `dark`, `contrast`, or empty for what the system wants."""
    wanted = setting or (CONTRAST if system_wants_contrast() else system_theme())
    if wanted != CONTRAST:
        return load_theme(wanted)
    ours = load_theme(f"{CONTRAST}-{system_theme()}")
    return with_palette(ours, _system_palette()) if system_wants_contrast() else ours


def system_wants_contrast() -> bool:
    """Whether a high-contrast theme, or more contrast, is set in the system; Qt knows from 6.10."""
    hints = QGuiApplication.styleHints()
    wishes = hints.accessibility() if hasattr(hints, "accessibility") else None
    return wishes is not None and wishes.contrastPreference() == Qt.ContrastPreference.HighContrast


def follow_system(themes: ThemeHolder, setting: str) -> None:
    """Take what the system wants now, where nothing else is set."""
    if not setting:
        themes.take_colors(chosen(setting))


def ratio(one: QColor, other: QColor) -> float:
    """How much two colours differ in lightness, from 1 to 21 (WCAG 2)."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def with_palette(theme: Theme, palette: QPalette) -> Theme:
    """Have a system's own colours, such as those of Windows' contrast themes, as far as they do."""
    group, role = QPalette.ColorGroup, QPalette.ColorRole
    ground, text = palette.color(role.Window), palette.color(role.WindowText)
    marked, on_marked = palette.color(role.Highlight), palette.color(role.HighlightedText)
    if ratio(ground, text) < _TEXT:
        return theme
    base = load_theme(f"{CONTRAST}-{'dark' if _luminance(ground) < _luminance(text) else 'light'}")
    taken: dict[str, QColor] = dict.fromkeys(("bg", "bg.subtle", "bg.popup", "button"), ground)
    taken |= dict.fromkeys(("text", "text.subtle", "line", "line.field", "line.button"), text)
    if ratio(marked, ground) >= _SHAPE and ratio(marked, on_marked) >= _TEXT:
        taken |= {"accent": marked, "on.accent": on_marked}
    off = palette.color(group.Disabled, role.WindowText)
    if ratio(off, ground) >= _SHAPE:
        taken["text.off"] = off
    colors: Mapping[str, str] = {**base.colors, **{name: c.name() for name, c in taken.items()}}
    return replace(base, colors=colors)


def _system_palette() -> QPalette:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    ours = app.palette()
    app.setPalette(QPalette())  # what was set would hide it
    found = app.palette()
    app.setPalette(ours)
    return found


def _luminance(color: QColor) -> float:
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (color.redF(), color.greenF(), color.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
