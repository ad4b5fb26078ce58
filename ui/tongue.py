"""In which language something is said: in the window's, or in that of the people in a room."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt
from PySide6.QtGui import QGuiApplication

from ui.language import LANGUAGES, load, locale_of
from ui.wording import interface_language


class Tongue:
    """Words, numbers and direction of a language; without a code, those of the window's.

    The texts of another one are loaded and not installed: the window stays in its own.
    """

    def __init__(self, code: str = "") -> None:
        self.code = code
        self._locale = locale_of(code) if code else None
        # As Qt asks them: the language before the English that stands in for it.
        self._texts = load(code)[::-1] if code else []

    @property
    def locale(self) -> QLocale:
        """How numbers are written."""
        return self._locale or QLocale()

    @property
    def direction(self) -> Qt.LayoutDirection:
        """From which side one reads."""
        if self._locale is None:
            return QGuiApplication.layoutDirection()
        return self._locale.textDirection()

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """A text of the app, as `QCoreApplication.translate` gives it."""
        if not self.code:
            return QCoreApplication.translate(context, text, disambiguation, n)
        asked = (one.translate(context, text, disambiguation, n) for one in self._texts)
        found = next(filter(None, asked), text)
        if n < 0:
            return found
        written = self.locale.toString(n)
        return found.replace("%Ln", written).replace("%n", written)


WINDOW = Tongue()


class Worded(QObject):
    """For a class of words that several languages are asked for; no other class inherits that."""

    def __init__(self, parent: QObject | None = None, tongue: Tongue = WINDOW) -> None:
        super().__init__(parent)
        self.tongue = tongue

    def tr(self, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str:  # noqa: N803 - Qt's names
        """The text in the language of these words."""
        return self.tongue.translate(type(self).__name__, sourceText, disambiguation, n)


def spoken_in(language: str) -> str:
    """The code of this language where the app has it, as `ar` for `ar-eg`; else empty.

    Empty too where the window speaks it.
    """
    code = language.split("-")[0]
    return code if code in LANGUAGES and code != interface_language() else ""
