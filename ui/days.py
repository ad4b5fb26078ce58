"""Days and moments as the interface's language writes them."""

from __future__ import annotations

from PySide6.QtCore import QDate, QDateTime, QLocale

from ui.language import language_of

# How day and month stand together (CLDR, MMMMd, yMMMMd, MMMd); Qt knows them only with the year,
# and with the weekday or the month as a number.
_DAY = {"de": "d. MMMM", "es": "d 'de' MMMM", "zh": "M月d日"}
_DATE = {"de": "d. MMMM yyyy", "es": "d 'de' MMMM 'de' yyyy", "zh": "yyyy年M月d日"}
_SHORT = {"de": "d. MMM", "zh": "M月d日"}
_DAY_ALONE = {"de": "d.", "zh": "d日"}
_COMMA = {"ar": "، ", "zh": " "}


def day_words(iso: str, locale: QLocale | None = None) -> str:
    """`2020-11-21` as a day without the year: `21 November`; what is no day stays as it is."""
    locale = locale or QLocale()
    date = QDate.fromString(iso, "yyyy-MM-dd")
    return locale.toString(date, day_form(locale)) if date.isValid() else iso


def day_form(locale: QLocale) -> str:
    """How a day without its year is written, as Qt's dates have it."""
    return _DAY.get(language_of(locale), "d MMMM")


def date_form(locale: QLocale) -> str:
    """How a day with its year is written, as Qt's dates have it."""
    return _DATE.get(language_of(locale), "d MMMM yyyy")


def day_alone_form(locale: QLocale) -> str:
    """How a day of a month that is named after it is written, as Qt's dates have it."""
    return _DAY_ALONE.get(language_of(locale), "d")


def moment_words(at: int) -> str:
    """A moment (UTC ms) in local time: `21 Nov 11:50`."""
    return _moment(at, f"{_SHORT.get(language_of(QLocale()), 'd MMM')} HH:mm")


def full_moment_words(at: int) -> str:
    """A moment (UTC ms) in local time, with its year: `21 November 2020, 11:50`."""
    comma = _COMMA.get(language_of(QLocale()), ", ")
    return _moment(at, f"{date_form(QLocale())}{comma}HH:mm")


def _moment(at: int, form: str) -> str:
    return QLocale().toString(QDateTime.fromMSecsSinceEpoch(at), form)
