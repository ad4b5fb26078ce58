"""Read days and times of day as people type them into one line: `21 and 22 November 2020`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from facilitator.month_names import months_in
from facilitator.reasons import Reason, Refused
from facilitator.text import ascii_digits, fold

_ISO = re.compile(r"(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_FIGURES = re.compile(r"(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)")
_MONTH = re.compile(r"(?<!\d)(1[0-2]|0?[1-9])\s*月")
_PART = re.compile(r"\d+|(?:[^\W\d_]|[\u0900-\u0903\u093a-\u094f\u0962\u0963])+")
_TIME = re.compile(r"(?<![\d:.])(\d{1,2})[:.](\d{2})(?![\d:.])")

SUCH_DATES = "2020-11-21; 2020-11-22"
SUCH_TIMES = "11:00; 17:00"


def read_dates(text: str, year: int = 0) -> tuple[str, ...]:
    """The days in a line, as ISO dates in their order; `year` is that of days without one.

    Raises `Refused` (`edit_dates`).
    """
    folded = fold(ascii_digits(text))
    found: list[tuple[int, date]] = []
    try:
        for pattern, order in ((_ISO, (1, 2, 3)), (_FIGURES, (3, 2, 1))):
            for match in pattern.finditer(folded):
                found.append((match.start(), date(*(int(match[part]) for part in order))))
            folded = pattern.sub(lambda match: " " * len(match[0]), folded)
        found += _in_words(folded, year)
    except ValueError as error:
        raise _no_dates(text) from error
    days = [day.isoformat() for _, day in sorted(found)]
    if not days or sorted(set(days)) != days:
        raise _no_dates(text)
    return tuple(days)


def read_times(text: str) -> tuple[str, ...]:
    """The times of day in a line, as `11:00`. Raises `Refused` (`edit_times`)."""
    said = ascii_digits(text)
    times = [(int(match[1]), int(match[2])) for match in _TIME.finditer(said)]
    rest = _TIME.sub("", said)
    wrong = any(hour > 23 or minute > 59 for hour, minute in times)
    if not times or wrong or any(letter.isdigit() for letter in rest):
        raise Refused(Reason("edit_times", found=text.strip(), expected=SUCH_TIMES))
    return tuple(f"{hour:02}:{minute:02}" for hour, minute in times)


def _no_dates(text: str) -> Refused:
    return Refused(Reason("edit_dates", found=text.strip(), expected=SUCH_DATES))


def _in_words(folded: str, year: int) -> Iterator[tuple[int, date]]:
    """`21 and 22 November 2020`, `November 21, 2020`, `2020年11月21日`."""
    parts = _parts(folded)
    first = next((kind for _, kind, _ in parts if kind in ("day", "month")), "")
    for at, (place, kind, day) in enumerate(parts):
        if kind != "day":
            continue
        before, after = parts[:at][::-1], parts[at + 1 :]
        month = _next("month", before, after) if first == "month" else _next("month", after, before)
        # `2020年12月31日和2021年1月1日`: who begins with the year says it before its days.
        leads = parts[0][1] == "year"
        which = (_next("year", before, after) if leads else _next("year", after, before)) or year
        if not month or not which:
            raise ValueError(folded)
        yield place, date(which, month, day)


def _next(
    kind: str, near: list[tuple[int, str, int]], else_near: list[tuple[int, str, int]]
) -> int:
    return next((value for _, found, value in (*near, *else_near) if found == kind), 0)


def _parts(folded: str) -> list[tuple[int, str, int]]:
    """Days, months and years with their places, in their order."""
    found = [(match.start(), "month", int(match[1])) for match in _MONTH.finditer(folded)]
    folded = _MONTH.sub(lambda match: " " * len(match[0]), folded)
    for match in _PART.finditer(folded):
        word = match[0]
        if not word.isdigit():
            months, _ = months_in(word)
            if len(months) == 1:
                found.append((match.start(), "month", months[0]))
        elif len(word) == 4:
            found.append((match.start(), "year", int(word)))
        elif int(word) <= 31:
            found.append((match.start(), "day", int(word)))
        else:
            raise ValueError(word)
    return sorted(found)
