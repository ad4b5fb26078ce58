"""Light, dark, and both with more contrast: one table of colours for all that is painted."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QDir, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from ui import fonts

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
_FUSION = "has the fusion style"
THEME_NAMES = ("light", "dark", "contrast-light", "contrast-dark")
CONTRAST = "contrast"
"""More contrast, as light or dark as the system is."""

_COLOR_PLACE = re.compile(r"\{([a-z][a-z0-9.]*)\}")
_LENGTH_PLACE = re.compile(r"\{(\d+)px\}")
_TEXT_PLACE = re.compile(r"\{text (\d+)px\}")
_CIRCLE_PLACE = re.compile(r"\{circle (\d+)px\}")


@dataclass(frozen=True)
class Theme:
    """Colours by role, and how large text is. It never changes: a `ThemeHolder` has the current."""

    name: str
    dark: bool
    colors: Mapping[str, str]
    scale: float = 1.0
    arabic: bool = False
    key_hints: bool = True
    contrast: bool = False
    """Borders say what fills say elsewhere."""

    def color(self, token: str) -> QColor:
        """The colour of a role, for example `bg.subtle`."""
        return QColor(self.colors[token])

    def px(self, length: float) -> int:
        """A length of the design in pixels, grown with the text."""
        return round(length * self.scale)

    def font(self, size_px: float = 14, weight: int = 400, *, tabular: bool = True) -> QFont:
        """The interface font in a size of the design (12, 14, 16, 20, 28)."""
        extra = fonts.ARABIC_EXTRA_PX if self.arabic else 0
        return fonts.font(size_px + extra, weight, tabular, scale=self.scale)

    def font_for(self, text: str, size_px: float = 14, weight: int = 400) -> QFont:
        """The font for content such as a note: larger if that text is Arabic."""
        extra = fonts.ARABIC_EXTRA_PX if fonts.is_arabic(text) else 0
        return fonts.font(size_px + extra, weight, scale=self.scale)

    def figures(self, size_px: float = 12, weight: int = 400) -> QFont:
        """The font for numbers, codes and keys: the same in every language."""
        return fonts.font(size_px, weight, scale=self.scale)

    def line_height(self, size_px: float = 14, *, reading: bool = False, text: str = "") -> int:
        """Line height for a size; pass the text where it may be Arabic in any language."""
        arabic = fonts.is_arabic(text) if text else self.arabic
        return self.px(fonts.line_height(size_px, reading=reading, arabic=arabic))


class ThemeHolder(QObject):
    """Holds the current theme; handed to every widget and delegate that paints."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    @property
    def theme(self) -> Theme:
        """The theme to paint with now."""
        return self._theme

    def show(self, theme: Theme) -> None:
        """Take this theme and tell everybody."""
        if theme != self._theme:
            self._theme = theme
            self.changed.emit()

    def show_name(self, name: str) -> None:
        """Change the colours; text size and script stay."""
        self.take_colors(load_theme(name))

    def take_colors(self, other: Theme) -> None:
        """Have the colours of another theme; text size and script stay."""
        dark, contrast = other.dark, other.contrast
        colored = replace(self._theme, name=other.name, dark=dark, contrast=contrast)
        self.show(replace(colored, colors=other.colors))

    def show_scale(self, scale: float) -> None:
        """Change the text size; 1.0 is the design's, 2.0 twice as large."""
        self.show(replace(self._theme, scale=scale))

    def show_arabic(self, arabic: bool) -> None:
        """Say whether the interface is in Arabic, whose letters need more room."""
        self.show(replace(self._theme, arabic=arabic))

    def show_key_hints(self, shown: bool) -> None:
        """Show or hide the small boxes with keys."""
        self.show(replace(self._theme, key_hints=shown))


def load_theme(name: str) -> Theme:
    """Read a theme from `resources/themes`."""
    with (RESOURCES / "themes" / f"{name}.toml").open("rb") as file:
        table = tomllib.load(file)
    contrast = table.get("contrast", False)
    return Theme(table["name"], table["dark"], table["colors"], contrast=contrast)


def stylesheet(theme: Theme) -> str:
    """The application's stylesheet with this theme's colours and sizes filled in."""
    text = (RESOURCES / "themes" / "app.qss").read_text(encoding="utf-8")
    if theme.contrast:
        text += (RESOURCES / "themes" / "contrast.qss").read_text(encoding="utf-8")
    # Comments name the placeholders too, and are of no use to Qt.
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
    # By a name of ours: a folder with a space or a quote in its own would break the whole sheet.
    QDir.setSearchPaths("look", [str(RESOURCES / "icons")])
    text = text.replace("{theme}", "dark" if theme.dark else "light")
    # A radius over half the box is ignored by Qt: of a circle with a border of 1 px.
    text = _CIRCLE_PLACE.sub(lambda match: f"{theme.px(int(match[1])) // 2 + 1}px", text)
    extra = fonts.ARABIC_EXTRA_PX if theme.arabic else 0
    text = _TEXT_PLACE.sub(lambda match: f"{theme.px(int(match[1]) + extra)}px", text)
    text = _LENGTH_PLACE.sub(lambda match: f"{theme.px(int(match[1]))}px", text)
    return _COLOR_PLACE.sub(lambda match: theme.colors[match[1]], text)


def palette(theme: Theme) -> QPalette:
    """The palette, for what the stylesheet does not reach."""
    made = QPalette()
    role = QPalette.ColorRole
    for target, token in (
        (role.Window, "bg"),
        (role.WindowText, "text"),
        (role.Base, "bg"),
        (role.AlternateBase, "bg.subtle"),
        (role.Text, "text"),
        (role.PlaceholderText, "text.subtle"),
        (role.Button, "button"),
        (role.ButtonText, "text"),
        (role.BrightText, "red"),
        (role.Highlight, "accent"),
        (role.HighlightedText, "on.accent"),
        (role.Accent, "accent"),
        (role.Link, "accent.text"),
        (role.LinkVisited, "purple.text"),
        (role.ToolTipBase, "message"),
        (role.ToolTipText, "message.text"),
        (role.Light, "line.soft"),
        (role.Midlight, "line.mid"),
        (role.Mid, "line"),
        (role.Dark, "line.field"),
        (role.Shadow, "line.field"),
    ):
        made.setColor(target, theme.color(token))
    for target in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, target, theme.color("text.off"))
    return made


def system_theme() -> str:
    """`light` or `dark`, as the system has it."""
    hints = QGuiApplication.styleHints()
    hints.unsetColorScheme()  # what `apply_theme` has asked for would hide it
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Dress the whole application; call again whenever the holder's theme changes."""
    if not app.property(_FUSION):
        # Below a stylesheet the style does not say what it is called.
        app.setStyle("Fusion")
        app.setProperty(_FUSION, True)
    scheme = Qt.ColorScheme.Dark if theme.dark else Qt.ColorScheme.Light
    app.styleHints().setColorScheme(scheme)  # the title bar is the system's and follows this
    app.setPalette(palette(theme))
    app.setFont(theme.font())
    sheet = stylesheet(theme)
    if sheet != app.styleSheet():
        # Every widget is dressed anew, which takes its time.
        app.setStyleSheet(sheet)
