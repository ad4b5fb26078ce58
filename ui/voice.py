"""Texts and numbers of one language, whatever language the interface speaks meanwhile.

What is drawn into files has the report's language. Nothing of the running application is changed
for that, so that it can be drawn beside the window.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from ui.language import language_of, load, locale_of


class Voice:
    """The interface's own language without a code; else that of the code, with English below."""

    def __init__(self, language: str = "") -> None:
        self._language = language
        self._translators: list[QTranslator] = load(language) if language else []

    @property
    def locale(self) -> QLocale:
        """How numbers and days are written."""
        return locale_of(self._language) if self._language else QLocale()

    @property
    def language(self) -> str:
        """The code as an event's titles know it."""
        return language_of(self.locale)

    def translate(self, context: str, text: str, meant: str = "") -> str:
        """A text of the window in this language; as it stands where it has none.

        `meant` tells two texts apart that are the same in English.
        """
        if not self._language:
            return QCoreApplication.translate(context, text, meant)
        said = (one.translate(context, text, meant) for one in reversed(self._translators))
        return next(filter(None, said), text)

    def number(self, number: int) -> str:
        """A whole number."""
        return self.locale.toString(number)

    def percent(self, share: float) -> str:
        """A share as people write it: `14.4 %`."""
        return self.locale.toString(share * 100, "f", 1) + "\u00a0%"


INTERFACE = Voice()
"""What the window itself says."""
