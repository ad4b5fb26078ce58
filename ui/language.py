"""The interface's language: translated texts, plural forms, numbers, direction."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from ui.theme import RESOURCES

TEXTS = RESOURCES / "i18n"

LANGUAGES = ("ar", "de", "en", "es", "fr", "hi", "id", "ru", "zh")
"""The languages the window speaks (SPEC §11), by their codes."""

_OWN_NAMES = {
    "en": "English",
    "es": "Español",
    "id": "Bahasa Indonesia",
    "no": "Norsk",
    "zh": "中文",
}
"""Where Qt names the country too, or not the whole language."""

_LOCALES = {"ar": "ar_AE"}
"""Where a language alone is not enough: Arabic with the figures that numbers of initiatives, times
and workbooks have too, as the wikis in Arabic write them."""


def locale_of(code: str) -> QLocale:
    """How numbers and days are written in a language; as the system does where it speaks it."""
    system = QLocale.system()
    if language_of(system) == code and system.zeroDigit() == "0":
        # What the system writes dates in may be another language: months would be named in that.
        plain = QLocale(system.language(), system.territory())
        return system if system.monthName(11) == plain.monthName(11) else plain
    return QLocale(_LOCALES.get(code, code))


def language_of(locale: QLocale) -> str:
    """The code of a locale's language, as titles of an event have it: `en`, `zh`."""
    return locale.bcp47Name().split("-")[0] or "en"


def of_system() -> str:
    """The first language of the system's that the window speaks; English where it has none."""
    wanted = (name.split("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in LANGUAGES), "en")


class InterfaceLanguage(QObject):
    """The language the window speaks; another one holds at once.

    With it go the direction of the layout and how numbers and days are written.
    """

    changed = Signal()

    def __init__(self, application: QApplication, code: str = "") -> None:
        super().__init__(application)
        self._application = application
        self._translators: list[QTranslator] = []
        self.code = ""
        self.show(code)

    def show(self, code: str) -> None:
        """Speak this language from now on; that of the system for an empty code."""
        code = code or of_system()
        if code == self.code:
            return
        self.code = code
        locale = locale_of(code)
        QLocale.setDefault(locale)
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._application.setLayoutDirection(locale.textDirection())
        self._translators = [*_of_qt(locale), *load(code)]
        for translator in self._translators:
            self._application.installTranslator(translator)
        self.changed.emit()


class InheritedTexts:
    """For a class with texts of its own that others inherit; it stands first among the bases.

    Qt looks for a text under the name of the last class first, and takes what it finds there. A
    text with a number never comes back as it was asked for, so it would stay English.
    """

    def tr(self, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str:  # noqa: N803 - Qt's names
        """The text in the language of the window, by the class that says it."""
        untranslated = sourceText if n < 0 else sourceText.replace("%n", str(n))
        for owner in type(self).__mro__:
            found = QCoreApplication.translate(owner.__name__, sourceText, disambiguation, n)
            if found != untranslated:
                return found
        return untranslated


def install(app: QCoreApplication, language: str = "en") -> list[QTranslator]:
    """Load the texts of a language over the English ones; the caller keeps the translators.

    English is loaded too: it has the plural forms, and every text that another language lacks.
    """
    loaded = load(language)
    for translator in loaded:
        translator.setParent(app)
        app.installTranslator(translator)
    return loaded


def load(language: str, folder: Path = TEXTS) -> list[QTranslator]:
    """The texts of English and of a language over it, as far as there are any."""
    loaded: list[QTranslator] = []
    for name in dict.fromkeys(("en", language)):
        translator = QTranslator()
        if translator.load(QLocale(name), "facilitator", "_", str(folder)):
            loaded.append(translator)
    return loaded


def _of_qt(locale: QLocale) -> list[QTranslator]:
    """Qt's own words, such as those of the menu of a text field."""
    translator = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return [translator] if translator.load(locale, "qtbase", "_", folder) else []


def language_name(code: str) -> str:
    """A language's name in the interface's language; in its own where we have no word for it.

    For what a screen reader says, for what people search with, and where a font is missing to show
    more. What is shown is `own_name`: windows have a word for the languages they speak alone, and
    a list of such words has other names among them.
    """
    translate = QCoreApplication.translate
    names = {
        "ar": translate("Language", "Arabic"),
        "de": translate("Language", "German"),
        "en": translate("Language", "English"),
        "es": translate("Language", "Spanish"),
        "fr": translate("Language", "French"),
        "hi": translate("Language", "Hindi"),
        "id": translate("Language", "Indonesian"),
        "ru": translate("Language", "Russian"),
        "zh": translate("Language", "Chinese"),
    }
    known = QLocale(code).language()
    is_known = code not in names and "-" not in code and known != QLocale.Language.C
    if is_known and language_of(QLocale()) == "en":
        # Qt knows the others in English alone. Beside names in English they stand in it, too.
        return QLocale.languageToString(known)
    return names.get(code) or own_name(code)


def language_said(code: str, *, spoken: bool = False) -> str:
    """A language's name beside its code, shown or spoken; or that nobody knows the language."""
    # The first screen names languages too, and needs no list of all of them.
    from facilitator.language_names import is_known

    name = language_name(code) if spoken else own_name(code)
    if is_known(code) or name != code:
        return name
    return QCoreApplication.translate("Language", "Unknown language")


def own_name(code: str) -> str:
    """What a language calls itself, begun with a capital where its script has them.

    So it stands wherever it is shown, whatever the language of the window.
    """
    # Qt knows a script by its capital: `zh-Hant`, which an event writes as `zh-hant`.
    parts = (part.title() if len(part) == 4 else part for part in code.split("-"))
    name = _OWN_NAMES.get(code) or QLocale("-".join(parts)).nativeLanguageName()
    return name[:1].upper() + name[1:] if name else code
