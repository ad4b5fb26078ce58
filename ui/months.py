"""Months and quarters of a plan as people read and type them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from facilitator import plan_months


def when_words(when: str) -> str:
    """A month or quarter in the language of the interface; other words as they are."""
    parts = plan_months.parts_of(when)
    if parts is None:
        return when
    year, month, quarter = parts
    locale = QLocale()
    figure = locale.toString(QDate(year, 1, 1), "yyyy")
    if quarter:
        words = QCoreApplication.translate("Plan", "Q%1 %2", "quarter and year")
        return words.replace("%1", locale.toString(quarter)).replace("%2", figure)
    name = locale.standaloneMonthName(month, QLocale.FormatType.ShortFormat)
    words = QCoreApplication.translate("Plan", "%1 %2", "month and year")
    return words.replace("%1", name).replace("%2", figure)
