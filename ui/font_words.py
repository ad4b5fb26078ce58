"""What to install where a language cannot be shown, as a sentence."""

from __future__ import annotations

import sys
from functools import cache

from PySide6.QtCore import QCoreApplication, QLocale

from facilitator.words import QT_TRANSLATE_NOOP
from ui import fonts
from ui.language import language_name
from ui.text import isolate

MISSING = QT_TRANSLATE_NOOP(
    "Fonts", "{language} cannot be shown on this computer. Install the font {font}."
)

_OWN_FONTS = {"Latin": "", "Cyrillic": "", "Greek": "", "Default": "", "Bangla": "Bengali"}
"""Scripts by Qt's names for which the font's name does not end in the same word."""

_CJK = {"zh": "SC", "ja": "JP", "ko": "KR"}


def missing_words(code: str, interface: str = "") -> str:
    """What is to be done to show a language; empty where all of it can be shown.

    In English where it is the `interface` that nobody can read.
    """
    if can_show(code):
        return ""
    if code == interface:
        name = QLocale.languageToString(QLocale(code).language())
        return MISSING.format(language=name, font=font_for(code))
    words = QCoreApplication.translate("Fonts", MISSING)
    return words.format(language=isolate(language_name(code)), font=isolate(font_for(code)))


@cache
def can_show(code: str) -> bool:
    """Whether a language can be written here: by the letters of its own name."""
    name = QLocale(code).nativeLanguageName() if code else ""
    return not name or fonts.shows(name)


def font_for(code: str) -> str:
    """A free font that has a language's script, on Debian and Ubuntu with its package."""
    base = code.partition("-")[0]
    if base in _CJK:
        name, package = f"Noto Sans CJK {_CJK[base]}", "fonts-noto-cjk"
    else:
        script = QLocale.scriptToString(QLocale(code).script())
        name, package = f"Noto Sans {_OWN_FONTS.get(script, script)}".strip(), "fonts-noto-core"
    return f"{name} ({package})" if sys.platform.startswith("linux") else name


class MissingFonts:
    """Says of each language once what is to be done to show it."""

    def __init__(self) -> None:
        self._said: set[str] = set()

    def new_words(self, code: str, interface: str) -> str:
        """As `missing_words`; empty also where it was said before."""
        words = "" if code in self._said else missing_words(code, interface)
        if words:
            self._said.add(code)
        return words
