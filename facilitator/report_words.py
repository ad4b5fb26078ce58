"""The report's own words in its language, which is not that of the interface, nor of the notes.

A file of `resources/report` has them by key; a counted one has a form for each plural category of
its language (CLDR, https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html).
What a language lacks is said in English. Those of other languages are working translations.
"""

from __future__ import annotations

import json
from datetime import date
from functools import lru_cache
from typing import Any

from facilitator.event import RESOURCES
from facilitator.plan_months import parts_of
from facilitator.talk_words import language_in_english
from facilitator.text import is_right_to_left
from facilitator.wikitext import direction

FOLDER = RESOURCES / "report"
ENGLISH = "en"

_FIRST_STRONG_ISOLATE, _END_OF_ISOLATE = "\u2068", "\u2069"


def languages() -> tuple[str, ...]:
    """The codes of the languages there are words in, English first."""
    found = sorted(path.stem for path in FOLDER.glob("*.json"))
    return (ENGLISH, *(code for code in found if code != ENGLISH))


class Words:
    """The words of one language, with English for those it lacks. `language` is its code."""

    def __init__(self, language: str = ENGLISH) -> None:
        self.language = language
        self._own: dict[str, Any] = _file(language)
        self._english: dict[str, Any] = _file(ENGLISH)

    def __call__(self, key: str, count: int | None = None, **values: object) -> str:
        """The words for a key; with `count`, in the form that goes with that number.

        Raises KeyError for a key that English does not have.
        """
        language, said = self.language, self._own.get(key)
        if said is None:
            language, said = ENGLISH, self._english[key]
        if isinstance(said, dict):
            said = said.get(plural(language, count or 0), said["other"])
        if count is not None:
            values["n"] = self.number(count)
        return said.format(**values)

    def day(self, iso: str) -> str:
        """`2020-11-21` as a day with its month in words: `21 November 2020`; as it is if none."""
        try:
            day = date.fromisoformat(iso)
        except ValueError:
            return iso
        month = self._names("months")[day.month - 1]
        number = self("first day") if day.day == 1 else day.day
        return self("date", day=number, month=month, year=day.year)

    def when(self, kept: str) -> str:
        """`2021-03` and `2021-Q1` of a plan in words: `March 2021`, `Q1 2021`; else as it is."""
        parts = parts_of(kept)
        if parts is None:
            return kept
        year, month, quarter = parts
        if quarter:
            return self("quarter", quarter=self._names("quarters")[quarter - 1], year=year)
        return self("month", month=self._names("months alone")[month - 1], year=year)

    def number(self, number: float, places: int = 0) -> str:
        """A number with the signs of its language: `1,234.5`.

        Spanish puts a number of four figures in no groups; the window does as the report.
        """
        together = self.spoken == "es" and abs(number) < 10_000
        group = "" if together else self("group sign")
        signs = {ord(","): group, ord("."): self("decimal sign")}
        return f"{number:,.{places}f}".translate(signs)

    def apart(self, text: str) -> str:
        """A text of others among these words, kept apart from them where it runs the other way."""
        if direction(text, self.spoken) == self.direction:
            return text
        return f"{_FIRST_STRONG_ISOLATE}{text}{_END_OF_ISOLATE}"

    def language_name(self, code: str) -> str:
        """What a language is called in these words; its code where they have no name for it."""
        key = f"language {code}"
        if key in self._own or (self.spoken == ENGLISH and key in self._english):
            return self(key)
        return language_in_english(code) if self.spoken == ENGLISH else code

    @property
    def spoken(self) -> str:
        """The language that these words are in: English where there are none in `language`."""
        return self.language if self._own else ENGLISH

    @property
    def direction(self) -> str:
        """`rtl` or `ltr`."""
        return "rtl" if is_right_to_left(self.spoken) else "ltr"

    def _names(self, key: str) -> list[str]:
        """Names that stand in one line: a name of several words has other blanks inside."""
        return self(key).split(" ")


@lru_cache(maxsize=32)
def _file(language: str) -> dict[str, Any]:
    if language not in languages():
        return {}
    return json.loads((FOLDER / f"{language}.json").read_text(encoding="utf-8"))


def plural(language: str, n: int) -> str:
    """The plural category of a whole number: `zero`, `one`, `two`, `few`, `many` or `other`."""
    match language.split("-")[0]:
        case "zh" | "id" | "ja" | "ko" | "th" | "vi":
            return "other"
        case "fr" | "hi" | "pt" | "bn" | "fa":
            return "one" if n in (0, 1) else "other"
        case "ru" | "uk" | "be":
            if n % 10 == 1 and n % 100 != 11:
                return "one"
            return "few" if n % 10 in (2, 3, 4) and n % 100 not in (12, 13, 14) else "many"
        case "ar":
            if n < 3:
                return ("zero", "one", "two")[n]
            if 3 <= n % 100 <= 10:
                return "few"
            return "many" if n % 100 >= 11 else "other"
        case _:
            return "one" if n == 1 else "other"
