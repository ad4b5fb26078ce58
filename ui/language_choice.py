"""The field in which the language of the window is chosen."""

from __future__ import annotations

from ui.choice import Choice
from ui.language import LANGUAGES, of_system, own_name


class LanguageChoice(Choice):
    """Every language by the name it has in itself, so that whoever needs it can read it.

    `chosen` carries a code, or empty for that of the system.
    """

    def __init__(self, current: str) -> None:
        codes = sorted(LANGUAGES, key=own_name)
        super().__init__([("", ""), *((code, own_name(code)) for code in codes)], current)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the texts anew; the names of the languages stay as they are."""
        self.setAccessibleName(self.tr("Language"))
        words = self.tr("As the system ({language})")
        self.setItemText(0, words.format(language=own_name(of_system())))
