"""When a step is done: a month or a quarter inside the plan's 18 months, as people type it.

Kept as `2021-03` or `2021-Q1`, so that a spreadsheet sorts them and every language reads them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from facilitator.event import Event
from facilitator.month_names import months_in, quarter_in
from facilitator.reasons import Reason, Refused
from facilitator.text import clean, fold, one_line

MONTHS = 18
_KEPT = re.compile(r"(\d{4})-(?:(\d{2})|Q([1-4]))")
_LONGEST = 60
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")
_SHORT_YEAR = re.compile(r"(?<!\d)['’]?(\d\d)(?!\d)")
_NUMBER = re.compile(r"\d+")
# What may stand between the parts of a date and says nothing.
_BETWEEN = re.compile(r"[\s,.;:/'’،؛、，\-–—_年月日]+")
_FILLERS = {
    *("of", "de", "del", "d", "du", "le", "in", "im", "en", "by", "г", "года", "год", "к"),
    *("to", "until", "bis", "a", "au", "al", "hasta", "sampai", "по", "до", "至", "到", "الى", "से"),
}


@dataclass(frozen=True)
class Months:
    """The plan's months: the first is `year` and `month`, there are `MONTHS` of them."""

    year: int
    month: int

    @classmethod
    def of_event(cls, event: Event) -> Months:
        """Those of an event: they begin with the first quarter after its last day."""
        last = max(date.fromisoformat(day.date) for day in event.days)
        quarter = (last.month - 1) // 3 + 1
        return cls(last.year + quarter // 4, quarter % 4 * 3 + 1)

    def month_at(self, number: int) -> str:
        """The month so many months after the first, as it is kept."""
        months = self.year * 12 + self.month - 1 + number
        return f"{months // 12:04}-{months % 12 + 1:02}"

    @property
    def first(self) -> str:
        """The first month, as it is kept."""
        return self.month_at(0)

    @property
    def last(self) -> str:
        """The last month, as it is kept."""
        return self.month_at(MONTHS - 1)

    def has_month(self, year: int, month: int) -> bool:
        """Whether a month is among them."""
        return self.first <= f"{year:04}-{month:02}" <= self.last

    def years(self) -> list[int]:
        """The years that these months are in."""
        return list(range(self.year, int(self.last[:4]) + 1))


def read_when(months: Months, text: str) -> str:
    """What is kept of a typed month or quarter; empty stays empty.

    `March 2021`, `3/2021`, `2021-03`, `Q1 2021`, `1er trimestre 2021`, `٢٠٢١-٠٣`, `2021年3月` and
    the like, in the languages of the events; without a year where only one is meant. Raises
    `Refused`: `no_month`, `outside_plan`, `month_twice`.
    """
    typed = clean(text).strip()
    if not typed:
        return ""
    if len(typed) > _LONGEST:
        raise _no_month(months, typed)
    words = fold(typed)
    year, rest = _year_in(words)
    quarter, rest = quarter_in(rest)
    if quarter:
        return _kept(months, typed, _year_left(months, typed, year, rest), quarter=quarter)
    named, rest = months_in(rest)
    if len(set(named)) == 1:
        return _kept(months, typed, _year_left(months, typed, year, rest, day=True), month=named[0])
    if len(named) == 2 and named[0] % 3 == 1 and named[1] == named[0] + 2:
        year = _year_left(months, typed, year, rest)
        return _kept(months, typed, year, quarter=(named[0] + 2) // 3)
    if named or _letters(rest):
        raise _no_month(months, typed)
    return _from_numbers(months, typed, year, rest, year_first=bool(re.match(r"\W*\d{4}", words)))


def parts_of(when: str) -> tuple[int, int, int] | None:
    """Year, month and quarter of a kept `when`, of which one is 0; None where it is other words."""
    match = _KEPT.fullmatch(when)
    if match is None or not 0 < int(match[2] or 1) <= 12:
        return None
    return int(match[1]), int(match[2] or 0), int(match[3] or 0)


def _year_in(words: str) -> tuple[int, str]:
    years = _YEAR.findall(words)
    if len(set(years)) != 1:
        return 0, words
    return int(years[0]), _YEAR.sub(" ", words)


def _year_left(months: Months, typed: str, year: int, rest: str, *, day: bool = False) -> int:
    """The year, also where it stands with two figures in what is left; 0 where none is said.

    `day` says that a day of the month may stand there as well: only the month is kept.
    """
    if _letters(rest):
        raise _no_month(months, typed)
    left = [int(number) for number in _NUMBER.findall(rest)]
    if year:
        if left and not (day and len(left) == 1 and 1 <= left[0] <= 31):
            raise _no_month(months, typed)
        return year
    short = [number for number in left if 2000 + number in months.years()]
    if len(left) == 1 and short and _SHORT_YEAR.search(rest):
        return 2000 + short[0]
    if left and not (day and len(left) == 1 and 1 <= left[0] <= 31):
        raise _no_month(months, typed)
    return 0


def _from_numbers(months: Months, typed: str, year: int, rest: str, *, year_first: bool) -> str:
    numbers = [int(number) for number in _NUMBER.findall(rest)]
    if not year and len(numbers) == 2 and 2000 + numbers[1] in months.years():
        year = 2000 + numbers.pop()
    if year and len(numbers) == 1:
        return _kept(months, typed, year, month=numbers[0])
    if year and len(numbers) == 2:
        # A whole date: which of the two is the month has to be sure.
        if year_first:
            return _kept(months, typed, year, month=numbers[0])
        if "." in typed or numbers[0] > 12 or numbers[0] == numbers[1]:
            return _kept(months, typed, year, month=numbers[1])
        if numbers[1] > 12:
            return _kept(months, typed, year, month=numbers[0])
    if not year and len(numbers) == 1 and numbers[0] <= 12:
        return _kept(months, typed, 0, month=numbers[0])
    raise _no_month(months, typed)


def _kept(months: Months, typed: str, year: int, *, month: int = 0, quarter: int = 0) -> str:
    if not quarter and not 1 <= month <= 12:
        raise _no_month(months, typed)
    first = quarter * 3 - 2 if quarter else month
    if not year:
        years = [one for one in months.years() if months.has_month(one, first)]
        if len(years) > 1:
            found = one_line(typed, _LONGEST)
            raise Refused(Reason("month_twice", str(years[0]), found, str(years[-1])))
        year = years[0] if years else 0
    last = quarter * 3 if quarter else month
    if not (months.has_month(year, first) and months.has_month(year, last)):
        found = one_line(typed, _LONGEST)
        raise Refused(Reason("outside_plan", months.first, found, months.last))
    return f"{year:04}-Q{quarter}" if quarter else f"{year:04}-{month:02}"


def _letters(rest: str) -> bool:
    """Whether words are left that say something nobody has read."""
    words = [word for word in _BETWEEN.split(rest) if word and not word.isdecimal()]
    return any(word not in _FILLERS for word in words)


def _no_month(months: Months, typed: str) -> Refused:
    quarter = f"{months.year}-Q{(months.month + 2) // 3}"
    return Refused(Reason("no_month", months.first, one_line(typed, _LONGEST), quarter))
