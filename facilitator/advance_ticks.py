"""Advance priorities that a form let communities tick: a column for each initiative.

A community is said to name what it ticked (`yes`, `x`, `1`, `TRUE`, `Checked`, or the header's own
words once more). A column is one of an initiative where its header, or what several headers of one
question ask apart (`Which ones? [24]`), is its number, its title, or both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from facilitator.event import Event, read_number, whole_number
from facilitator.reasons import Reason
from facilitator.registration_ticks import options, tick
from facilitator.registration_words import Answer, spaced
from facilitator.survey_words import header as field_of
from facilitator.text import clean, one_line

_NUMBER = re.compile(r"(?P<word>\D*?)\s*[#＃]?\s*(?P<number>\d{1,3}[a-zA-Z]?)")
_TITLED = re.compile(r"(?P<before>.*?\d[a-zA-Z]?)\s*(?:[.:)–—-]|\s)\s*(?P<title>\D.*)")


class TickColumns:
    """Which columns of a table are initiatives, by their headers as they stand in the file."""

    def __init__(self, event: Event, headers: Sequence[str]) -> None:
        self._headers = headers
        self._options = options(headers)
        self._titles: dict[str, str] = {}
        for number in event.by_number:
            for title in event.every_title(number):
                self._titles.setdefault(spaced(title), number)
        self._numbers = {*event.by_number, *map(whole_number, event.by_number)}
        self.numbers = {at: one for at in range(len(headers)) if (one := self._number(at))}

    def problems(self, place: str) -> Iterator[Reason]:
        """Columns of one initiative: nobody can tell which of them holds."""
        seen: set[str] = set()
        for at, number in self.numbers.items():
            if number in seen:
                yield Reason("column_twice", place, one_line(clean(self._headers[at])))
            seen.add(number)

    def said(self, at: int, cell: str) -> Answer:
        """What a cell of such a column says; empty where it says something else than yes or no."""
        return tick(cell, (self._headers[at], self._options.get(at, "")))

    def _number(self, at: int) -> str:
        for text in (self._headers[at], self._options.get(at, "")):
            found = self._named(clean(text).strip())
            if found:
                return found
        return ""

    def _named(self, text: str) -> str:
        if spaced(text) in self._titles:
            return self._titles[spaced(text)]
        alone = _NUMBER.fullmatch(text)
        if alone is not None:
            number = read_number(alone["number"])
            ours = not alone["word"] or field_of(alone["word"]) == "initiatives"
            return number if ours and number in self._numbers else ""
        both = _TITLED.fullmatch(text)
        number = self._named(both["before"]) if both else ""
        # A number of another list has another title beside it.
        title = self._titles.get(spaced(both["title"]), "") if both else ""
        return number if number and title in (number, "") else ""
