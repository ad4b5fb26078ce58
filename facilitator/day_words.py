"""The days of the event that people name in a form: `1; 2`, `Saturday`, `21 Nov`, `both`.

In English and in the languages of the app (ar de es fr hi id ru zh), and Portuguese.
"""

from __future__ import annotations

import re
from datetime import date

from facilitator.event import Event
from facilitator.month_names import months_in
from facilitator.registration_words import answer, has_word, listed, spaced
from facilitator.text import ascii_digits, fold

_ALL_DAYS = listed("""
both|both days|all|all days|every day|any|either|either day|كلاهما|كلا اليومين|كل الأيام
两天|兩天|都
两天都|les deux|les deux jours|tous|beide|beide tage|alle|दोनों|दोनों दिन|keduanya
kedua hari|semua
оба|оба дня|все|ambos|ambos días|los dos|todos|os dois
""")
_WEEKDAYS = tuple(
    listed(names)
    for names in (
        "monday|mon|الاثنين|الإثنين|星期一|周一|lundi|lun|montag|सोमवार|senin|понедельник|пн|lunes|segunda",
        "tuesday|tue|الثلاثاء|星期二|周二|mardi|mar|dienstag|मंगलवार|selasa|вторник|вт|martes|terça",
        "wednesday|wed|الأربعاء|星期三|周三|mercredi|mer|mittwoch|बुधवार|rabu|среда|среду|ср|miércoles|quarta",
        "thursday|thu|الخميس|星期四|周四|jeudi|jeu|donnerstag|गुरुवार|kamis|четверг|чт|jueves|quinta",
        "friday|fri|الجمعة|星期五|周五|vendredi|ven|freitag|शुक्रवार|jumat|пятница|пятницу|пт|viernes|sexta",
        "saturday|sat|السبت|星期六|周六|samedi|sam|samstag|sonnabend|शनिवार|sabtu|суббота|субботу|сб"
        "|sábado|sáb",
        "sunday|sun|الأحد|星期日|星期天|周日|dimanche|dim|sonntag|रविवार|minggu|ahad|воскресенье|вс"
        "|domingo|dom",
    )
)


def _means_all_days(cell: str) -> bool:
    """Whether a cell says that somebody comes on all days."""
    return " ".join(fold(cell).split()).strip(".! ") in _ALL_DAYS


def _weekdays_named(cell: str) -> frozenset[int]:
    """The days of the week that a cell names, 0 for Monday."""
    bare = spaced(cell.replace("-", " "))
    return frozenset(
        at for at, words in enumerate(_WEEKDAYS) if any(has_word(bare, word) for word in words)
    )


_TIME = re.compile(r"\d{1,2}\s*[:h]\s*\d{2}|\d{1,2}\s*[-–]\s*\d{1,2}\s*utc", re.IGNORECASE)
_DATE = re.compile(r"(\d{1,4})[-/.](\d{1,2})(?:[-/.](\d{1,4}))?")
_DAY_WORD = re.compile(r"^(?:day|tag|jour|día|dia|hari|день|دن|اليوم|दिन|第)\s*|\s*(?:天|日)$")


def days_in(cell: str, event: Event) -> tuple[tuple[str, ...], bool]:
    """The days that a cell names (`1; 2`, `Saturday`, `21 Nov`, `both`), and if it was understood.

    What says that somebody comes on no day is understood too.
    """
    if _means_all_days(cell):
        return tuple(day.key for day in event.days), True
    folded = ascii_digits(fold(cell))
    keys = {fold(day.key): day.key for day in event.days}
    pieces = [_DAY_WORD.sub("", one.strip()) for one in re.split(r"[,;/&+،、，；\n]", folded)]
    if pieces and all(one in keys for one in pieces):
        named_keys = {keys[one] for one in pieces}
        return tuple(day.key for day in event.days if day.key in named_keys), True
    rest = _TIME.sub(" ", folded)
    pairs = {frozenset(_numbers(match)) for match in _DATE.finditer(rest)}
    rest = _DATE.sub(lambda match: match[0] if match[3] is None else " ", rest)
    months, _ = months_in(rest)
    numbers = {int(number) for number in re.findall(r"(?<!\d)\d{1,2}(?!\d)", rest)}
    weekdays = _weekdays_named(cell)
    found: list[str] = []
    for day in event.days:
        at = date.fromisoformat(day.date)
        if (
            {at.day, at.month} in pairs
            or (at.day in numbers and (not months or at.month in months))
            or (at.weekday() in weekdays and not numbers)
        ):
            found.append(day.key)
    return tuple(found), bool(found) or answer(cell) == "no"


def _numbers(match: re.Match[str]) -> list[int]:
    """Day and month of a date, in whatever order: `2020-11-21`, `21/11/2020`, `11/21`."""
    numbers = [int(group) for group in match.groups() if group is not None]
    return [number for number in numbers if number < 100] if len(numbers) == 3 else numbers
