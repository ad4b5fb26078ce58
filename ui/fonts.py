"""Fonts in pixels: Inter first, then what the system has for the other scripts."""

import threading
import unicodedata
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

# Windows, macOS and Linux each bring other fonts; a family that is absent only costs look-ups.
FAMILIES = (
    "Inter",
    "Noto Sans Arabic",
    "Segoe UI",
    "Geeza Pro",
    "Noto Sans CJK SC",
    "Microsoft YaHei",
    "PingFang SC",
    "Noto Sans Devanagari",
    "Nirmala UI",
)
# Arabic letters look smaller than Latin ones of the same size.
ARABIC_EXTRA_PX = 2

_LINE_HEIGHTS = {12: 16, 14: 20, 16: 24, 20: 28, 28: 36}


@cache
def available_families() -> tuple[str, ...]:
    """The families of our list that this machine has."""
    installed = set(QFontDatabase.families())
    return tuple(family for family in FAMILIES if family in installed)


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


def line_height(size_px: float, *, reading: bool = False) -> int:
    """The design's line height for a text size; `reading` is the roomier one of notes."""
    if reading and size_px == 14:
        return 22
    return _LINE_HEIGHTS.get(round(size_px), round(size_px * 1.3))


def is_arabic(text: str) -> bool:
    """Whether the first letter of the text is Arabic: then it needs a larger size."""
    for letter in text:
        if unicodedata.category(letter).startswith("L"):
            return unicodedata.bidirectional(letter) == "AL"
    return False
