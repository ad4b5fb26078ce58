"""The interface's language: translated texts, plural forms, direction."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from ui.theme import RESOURCES


def install(app: QCoreApplication, language: str = "en") -> list[QTranslator]:
    """Load the texts of a language over the English ones; the caller keeps the translators.

    English is loaded too: it has the plural forms, and every text that another language lacks.
    """
    loaded: list[QTranslator] = []
    for name in dict.fromkeys(("en", language)):
        translator = QTranslator(app)
        if translator.load(QLocale(name), "facilitator", "_", str(RESOURCES / "i18n")):
            app.installTranslator(translator)
            loaded.append(translator)
    return loaded


def language_name(code: str) -> str:
    """A language's name in itself, `Deutsch`; the code where Qt does not know it."""
    name = QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:] if name else code


def day_words(iso: str) -> str:
    """`2020-11-21` as a day of the interface's language, without the year: `21 November`."""
    from PySide6.QtCore import QDate

    date = QDate.fromString(iso, "yyyy-MM-dd")
    return QLocale().toString(date, "d MMMM") if date.isValid() else iso
