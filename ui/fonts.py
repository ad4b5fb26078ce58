"""Fonts in pixels: Inter first, then what the system has for the other scripts."""

import sys
import threading
import unicodedata
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QTextLayout

# Latin first, then Arabic, Devanagari and Chinese, as each system has them: where Inter is not
# installed, a font for Arabic alone would draw everything. What is absent only costs look-ups.
_SYSTEMS = {
    "win32": ("Inter", "Segoe UI", "Nirmala UI", "Microsoft YaHei UI", "Microsoft YaHei"),
    "darwin": (
        "Inter",
        "Helvetica Neue",
        "Geeza Pro",
        "Kohinoor Devanagari",
        "Devanagari Sangam MN",
        "PingFang SC",
    ),
    "linux": (
        "Inter",
        "Noto Sans",
        "Noto Sans Arabic",
        "Noto Naskh Arabic",
        "Noto Sans Devanagari",
        "Lohit Devanagari",
        "Noto Sans CJK SC",
        "Source Han Sans SC",
        "WenQuanYi Micro Hei",
        "DejaVu Sans",
    ),
}


def families_of(system: str) -> tuple[str, ...]:
    """The families to look for on a system, by its name in `sys.platform`."""
    return _SYSTEMS.get(system, _SYSTEMS["linux"])


# Arabic letters look smaller than Latin ones of the same size.
ARABIC_EXTRA_PX = 2

_ARABIC_LINE = 1.5
"""Its letters reach further down and up: lines to the size of the letters."""

_LINE_HEIGHTS = {12: 16, 14: 20, 16: 24, 20: 28, 28: 36}


@cache
def available_families() -> tuple[str, ...]:
    """The families of our list that this machine has."""
    installed = set(QFontDatabase.families())
    return tuple(family for family in families_of(sys.platform) if family in installed)


def font(size_px: float, weight: int = 400, tabular: bool = True, *, scale: float = 1.0) -> QFont:
    """A font of `size_px` pixels times `scale`; figures are of one width unless told otherwise."""
    # A copy shares what it is made of, and whoever asked may change it.
    thread = threading.get_ident()
    return QFont(_font(max(1, round(size_px * scale)), weight, tabular, thread))


@cache
def _font(pixels: int, weight: int, tabular: bool, thread: int) -> QFont:
    """Painting a page asks for the same few fonts hundreds of times.

    Copies share what Qt finds out while it draws, which two threads must not do at once.
    """
    families = available_families()
    made = QFont(list(families)) if families else QFont()
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight(weight))
    # A hinted glyph may not stand where its neighbours' widths say: at 12 px Inter looks uneven.
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if tabular and hasattr(made, "setFeature"):
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


def line_height(size_px: float, *, reading: bool = False, arabic: bool = False) -> int:
    """The design's line height for a text size; `reading` is the roomier one of notes."""
    plain = _LINE_HEIGHTS.get(round(size_px), round(size_px * 1.3))
    if reading and size_px == 14:
        plain = 22
    if not arabic:
        return plain
    # With less than this the dots below the last letters would be cut off.
    return max(plain + ARABIC_EXTRA_PX, round(_ARABIC_LINE * (size_px + ARABIC_EXTRA_PX)))


def is_arabic(text: str) -> bool:
    """Whether the first letter of the text is Arabic: then it needs a larger size."""
    for letter in text:
        if unicodedata.category(letter).startswith("L"):
            return unicodedata.bidirectional(letter) == "AL"
    return False


def shows(text: str) -> bool:
    """Whether every letter of a text has a picture in some font of this machine."""
    layout = QTextLayout(text, font(14))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return all(0 not in run.glyphIndexes() for run in layout.glyphRuns())
