"""Reasons and history sentences in the language of the interface."""

from __future__ import annotations

import re
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from facilitator.amounts import agreeing
from facilitator.reasons import TEMPLATES, Reason
from facilitator.text import seen
from facilitator.words import QT_TRANSLATE_NOOP, Phrase, Saying
from ui.text import figures, isolate

# How spreadsheets write where something stands is the same everywhere, and read by few.
_CELL = re.compile(r"(.+)!([A-Z]{1,3}[0-9]+(?::[A-Z]{1,3}[0-9]+)?)")
_CELL_WORDS = QT_TRANSLATE_NOOP("Reason", "Sheet {sheet}, cell {cell}")
_ROW = re.compile(r"(.+)!([0-9]+)(?::\2)?")
_ROW_WORDS = QT_TRANSLATE_NOOP("Reason", "Sheet {sheet}, row {row}")
_FULL = {
    "line {line}": QT_TRANSLATE_NOOP("Reason", "Line {line}"),
    "line {line}, {column}": QT_TRANSLATE_NOOP("Reason", "Line {line}, column {column}"),
    "{place}, {column}": QT_TRANSLATE_NOOP("Reason", "{place}, column {column}"),
}
"""Places of the core that are said in full at the beginning of a sentence."""
_ABOUT_MONTHS = frozenset({"no_month", "outside_plan"})
_ELSEWHERE = frozenset(
    {
        *("twice_in_file", "copied_row", "same_row_twice"),
        *("registration_twice", "registration_namesake"),
    }
)
"""Reasons whose `found` is another place."""


def words_of(reason: Reason) -> str:
    """The whole sentence of a reason: what is wrong, and what works."""
    if reason.code in _ABOUT_MONTHS:
        reason = _as_typed(reason)
    template = QCoreApplication.translate("Reason", TEMPLATES[reason.code])
    template = agreeing(template, reason.found)
    found = _other_place if reason.code in _ELSEWHERE else value_words
    expected = _other_place if reason.code == "tally_twice" else value_words
    place = place_words(reason.place)
    if isinstance(reason.place, Phrase) and template.startswith("{place}"):
        place = place[:1].upper() + place[1:]
    return template.format(
        place=place, found=found(reason.found), expected=expected(reason.expected)
    )


def _as_typed(reason: Reason) -> Reason:
    """Months as people type them, not as they are kept."""
    from ui.months import when_words

    place, expected = when_words(reason.place), when_words(reason.expected)
    return replace(reason, place=place, expected=expected)


def place_words(place: str) -> str:
    """Where something is wrong: the cell `Votes!F2` is “Sheet Votes, cell F2” to people.

    So is `line 7, region` of a table: “Line 7, column region”.
    """
    if isinstance(place, Phrase):
        full = _FULL.get(place.text)
        return _phrase_words(place, full) if full else value_words(place)
    for form, text in ((_CELL, _CELL_WORDS), (_ROW, _ROW_WORDS)):
        found = form.fullmatch(place)
        if found:
            words = QCoreApplication.translate("Reason", text)
            number = figures(found[2])
            return words.format(sheet=isolate(found[1]), cell=number, row=number)
    return value_words(place)


def _other_place(place: str) -> str:
    """The same inside a sentence, where nothing begins."""
    return value_words(place) if isinstance(place, Phrase) else place_words(place)


def words_of_saying(saying: Saying) -> str:
    """What a change was, for the undo message, the menu and the history."""
    template = QCoreApplication.translate("History", saying.text)
    return template.format(**{name: value_words(value) for name, value in saying.values.items()})


def value_words(value: str | int) -> str:
    """What fills a place of a sentence: words of ours in our language, all else as it is.

    Names, files and figures keep their own direction inside a sentence of ours.
    """
    if isinstance(value, Phrase):
        return _phrase_words(value, "")
    text = str(value)
    if not text:
        return ""
    text = seen(text)
    return isolate(text) if any(letter.isalpha() for letter in text) else figures(text)


def _phrase_words(phrase: Phrase, full: str) -> str:
    """A phrase in the language of the interface; `full` is what is said instead of it."""
    context, text = ("Reason", full) if full else ("Phrase", phrase.text)
    words = QCoreApplication.translate(context, text)
    if not phrase.values:
        return words
    values = {
        name: place_words(value)
        if name == "place" and isinstance(value, str)
        else value_words(value)
        for name, value in phrase.values.items()
    }
    return words.format(**values)
