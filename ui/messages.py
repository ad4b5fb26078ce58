"""Reasons and history sentences in the language of the interface."""

from __future__ import annotations

import re
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from facilitator.reasons import TEMPLATES, Reason
from facilitator.words import QT_TRANSLATE_NOOP, Saying
from ui.text import figures, isolate

_CELL = re.compile(r"(.+)!([A-Z]{1,3}[0-9]+)")
_CELL_WORDS = QT_TRANSLATE_NOOP("Reason", "Sheet {sheet}, cell {cell}")
_LINE = re.compile(r"line ([0-9]+)(?:, (.+))?")
_LINE_WORDS = QT_TRANSLATE_NOOP("Reason", "Line {line}")
_COLUMN_WORDS = QT_TRANSLATE_NOOP("Reason", "Line {line}, column {column}")
_SPAN = re.compile(r"numbers from (\S+) to (\S+)")
_SPAN_WORDS = QT_TRANSLATE_NOOP("Reason", "numbers from {first} to {last}")
_LETTERS = re.compile(r"letters from (\S+) to (\S+)")
_LETTERS_WORDS = QT_TRANSLATE_NOOP("Reason", "letters from {first} to {last}")
_ABOUT = {
    "a ballot: ": QT_TRANSLATE_NOOP("Reason", "a ballot: {what}"),
    "an initiative: ": QT_TRANSLATE_NOOP("Reason", "an initiative: {what}"),
}
_AT_MOST = re.compile(r"a ballot of at most ([0-9]+) (picks|dots|ranks|scores)")
_AT_MOST_WORDS = {
    "picks": QT_TRANSLATE_NOOP("Reason", "a ballot of at most {count} picks"),
    "dots": QT_TRANSLATE_NOOP("Reason", "a ballot of at most {count} dots"),
    "ranks": QT_TRANSLATE_NOOP("Reason", "a ballot of at most {count} ranks"),
    "scores": QT_TRANSLATE_NOOP("Reason", "a ballot of at most {count} scores"),
}
_FOUND_ELSEWHERE = frozenset({"twice_in_file", "registration_twice"})
_ABOUT_MONTHS = frozenset({"no_month", "outside_plan"})
_PHRASES = frozenset(
    {
        QT_TRANSLATE_NOOP("Reason", "a count such as 17"),
        QT_TRANSLATE_NOOP("Reason", "the name of a community"),
        QT_TRANSLATE_NOOP("Reason", "a language we know"),
        QT_TRANSLATE_NOOP("Reason", "yes or no"),
        QT_TRANSLATE_NOOP("Reason", "a need, or none"),
        QT_TRANSLATE_NOOP("Reason", "a day of the event"),
        QT_TRANSLATE_NOOP("Reason", "a room of the event"),
        QT_TRANSLATE_NOOP("Reason", "a kind of note"),
        QT_TRANSLATE_NOOP("Reason", "a ballot that names initiatives of this event"),
        QT_TRANSLATE_NOOP("Reason", "a ballot that names clusters of this event"),
        QT_TRANSLATE_NOOP("Reason", "a ballot that names each initiative once"),
        QT_TRANSLATE_NOOP("Reason", "a ballot that names each cluster once"),
        QT_TRANSLATE_NOOP(
            "Reason", "a number; a row names a recommendation, an initiative, or has a note"
        ),
    }
)


def words_of(reason: Reason) -> str:
    """The whole sentence of a reason: what is wrong, and what works."""
    if reason.code in _ABOUT_MONTHS:
        reason = _as_typed(reason)
    template = QCoreApplication.translate("Reason", TEMPLATES[reason.code])
    return template.format(
        place=place_words(reason.place),
        found=place_words(reason.found)
        if reason.code in _FOUND_ELSEWHERE
        else _foreign(reason.found),
        expected=_expected(reason.expected),
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
    line = _LINE.fullmatch(place)
    if line:
        words = _COLUMN_WORDS if line[2] else _LINE_WORDS
        words = QCoreApplication.translate("Reason", words)
        return words.format(line=figures(line[1]), column=isolate(line[2]))
    cell = _CELL.fullmatch(place)
    if not cell:
        return _foreign(place)
    words = QCoreApplication.translate("Reason", _CELL_WORDS)
    return words.format(sheet=isolate(cell[1]), cell=figures(cell[2]))


def words_of_saying(saying: Saying) -> str:
    """What a change was, for the undo message, the menu and the history."""
    template = QCoreApplication.translate("History", saying.text)
    return template.format(**{name: _foreign(str(value)) for name, value in saying.values.items()})


def _foreign(text: str) -> str:
    """Names, files and figures keep their own direction inside a sentence of ours."""
    if not text:
        return ""
    return isolate(text) if any(letter.isalpha() for letter in text) else figures(text)


def _expected(text: str) -> str:
    """The core says in English what would work; its few fixed phrases are words of ours."""
    for form, phrase in ((_SPAN, _SPAN_WORDS), (_LETTERS, _LETTERS_WORDS)):
        span = form.fullmatch(text)
        if span:
            words = QCoreApplication.translate("Reason", phrase)
            return words.format(first=figures(span[1]), last=figures(span[2]))
    if text in _PHRASES:
        return QCoreApplication.translate("Reason", text)
    for start, phrase in _ABOUT.items():
        if text.startswith(start):
            what = _expected(text.removeprefix(start))
            return QCoreApplication.translate("Reason", phrase).format(what=what)
    most = _AT_MOST.fullmatch(text)
    if most:
        words = QCoreApplication.translate("Reason", _AT_MOST_WORDS[most[2]])
        return words.format(count=figures(most[1]))
    return _foreign(text)
