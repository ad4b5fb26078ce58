"""The interface's language: translated texts, plural forms, direction."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTranslator

from ui.theme import RESOURCES


def install(app: QCoreApplication, language: str = "en") -> list[QTranslator]:
    """Load the texts of a language over the English ones; the caller keeps the translators.

    English is loaded too: it has the plural forms, and every text that another language lacks.
    """
    loaded = load(language)
    for translator in loaded:
        translator.setParent(app)
        app.installTranslator(translator)
    return loaded


def load(language: str) -> list[QTranslator]:
    """The texts of English and of a language over it, as far as there are any."""
    loaded: list[QTranslator] = []
    for name in dict.fromkeys(("en", language)):
        translator = QTranslator()
        if translator.load(QLocale(name), "facilitator", "_", str(RESOURCES / "i18n")):
            loaded.append(translator)
    return loaded


def language_name(code: str) -> str:
    """A language's name in the interface's language; in its own where we have no word for it."""
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
    return names.get(code) or QLocale(code).nativeLanguageName() or code


def day_words(iso: str, locale: QLocale | None = None) -> str:
    """`2020-11-21` as a day without the year, in the interface's language: `21 November`."""
    date = QDate.fromString(iso, "yyyy-MM-dd")
    return (locale or QLocale()).toString(date, "d MMMM") if date.isValid() else iso
