"""Edits of an event: each function gives the event as it is then, or refuses with the reason.

What they give can be kept in a store (`event_change`) and written as a workbook, and comes back
from both as it was.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from facilitator.event import AGENDA_KINDS, AgendaItem, Cluster, Day, Event, Room
from facilitator.event_days import read_times
from facilitator.event_sheets import CODE, EXAMPLE
from facilitator.phrases import span
from facilitator.reasons import Reason, Refused
from facilitator.text import ascii_digits, clean, fold
from facilitator.vote import VOTE_ITEMS, VOTE_METHODS, Vote
from facilitator.workbook import LONGEST
from facilitator.workbook_kinds import Unreadable

MOST_MINUTES = 24 * 60
_MOST_NUMBER = 999
_P = TypeVar("_P", Day, Room, AgendaItem)


def checked(event: Event) -> Event:
    """The event itself. Raises `Refused` where its parts do not fit, or the window cannot show it.

    A window keeps the time of an agenda: without any item there is none.
    """
    reasons = [*event.problems()]
    if not event.agenda:
        reasons.append(Reason("edit_no_agenda"))
    if reasons:
        raise Refused(*reasons)
    return event


# The event


def rename(event: Event, title: str) -> Event:
    """Call the event so. Raises `Refused`."""
    return replace(event, title=_words(title, needed=True))


def set_dates(event: Event, dates: Sequence[str]) -> Event:
    """Have these days (ISO dates in their order).

    As many as before are moved. Otherwise a day stays that has its date among them, new ones start
    when the last one did, and rooms leave a day that goes. Raises `Refused` where a room would have
    no day left.
    """
    if not dates:
        raise Refused(Reason("edit_last"))
    if len(dates) == len(event.days):
        moved = [replace(day, date=date) for day, date in zip(event.days, dates, strict=True)]
        return replace(event, days=tuple(moved))
    known = {day.date: day for day in event.days}
    days: list[Day] = []
    for date in dates:
        taken = [day.key for day in (*event.days, *days)]
        new = Day(key=_next_number(taken), date=date, start=event.days[-1].start)
        days.append(known.get(date, new))
    for number, day in enumerate(event.days, 1):
        if day not in days:
            event = _without_day(event, day.key, number)
    return checked(replace(event, days=tuple(days)))


def set_starts(event: Event, times: Sequence[str]) -> Event:
    """Begin at these times (`11:00`, UTC), one for each day or one for all. Raises `Refused`."""
    if len(times) not in (1, len(event.days)):
        raise Refused(Reason("edit_times_many", "", str(len(times)), str(len(event.days))))
    read = [time for one in times for time in read_times(one)]
    each = read if len(read) > 1 else read * len(event.days)
    days = [replace(day, start=time) for day, time in zip(event.days, each, strict=True)]
    return replace(event, days=tuple(days))


def _without_day(event: Event, key: str, number: int) -> Event:
    stuck = [room for room in event.rooms if room.days == (key,)]
    if stuck:
        raise Refused(Reason("edit_day_used", str(number), str(len(stuck))))
    rooms = (replace(one, days=tuple(day for day in one.days if day != key)) for one in event.rooms)
    return replace(event, rooms=tuple(rooms))


# Rooms


def add_room(event: Event) -> Event:
    """One more room at the end, in the language and on the days of the last one."""
    last = event.rooms[-1]
    key = _next_number([room.key for room in event.rooms])
    # Named as the others are: “Room 30” is followed by “Room 31”, “غرفة 30” by “غرفة 31”.
    stem = last.name.removesuffix(last.key) if last.name.endswith(last.key) else "Room "
    room = Room(key=key, name=f"{stem}{key}", language=last.language, days=last.days)
    return replace(event, rooms=(*event.rooms, room))


def remove_room(event: Event, key: str) -> Event:
    """Without this room. Raises `Refused` for the last one."""
    return replace(event, rooms=_without(event.rooms, key))


def move_room(event: Event, key: str, by: int) -> Event:
    """This room so many places further down (negative: up), as far as there are places."""
    return replace(event, rooms=_moved(event.rooms, key, by))


def change_room(event: Event, key: str, field: str, value: str | Sequence[str]) -> Event:
    """Another value in a field of a room: text, or codes of languages, or keys of days.

    Raises `Refused` where it cannot stand there.
    """
    room = event.room(key)
    if field == "language":
        code = read_code(str(value))
        others = tuple(one for one in room.interpreted if one != code)
        return _with_room(event, replace(room, language=code, interpreted=others))
    if field == "interpreted":
        codes = dict.fromkeys(map(read_code, value))
        kept = tuple(code for code in codes if code != room.language)
        return _with_room(event, replace(room, interpreted=kept))
    if field == "days":
        return _with_room(event, replace(room, days=_days(event, value)))
    text = _words(str(value), needed=field == "name")
    return _with_room(event, replace(room, **{field: text}))


def _days(event: Event, wanted: Sequence[str]) -> tuple[str, ...]:
    known = [day.key for day in event.days]
    for key in wanted:
        if key not in known:
            raise Refused(Reason("unknown_day", found=key, expected=", ".join(known)))
    if not wanted:
        raise Refused(Reason("edit_empty"))
    return tuple(key for key in known if key in wanted)


def _with_room(event: Event, room: Room) -> Event:
    return replace(event, rooms=_replaced(event.rooms, room))


# The agenda


def add_item(event: Event, title: str, after: str = "") -> Event:
    """One more agenda item of ten minutes for all, after this one or at the end."""
    keys = {item.key for item in event.agenda}
    key = f"item {_next_number([name.removeprefix('item ') for name in keys])}"
    item = AgendaItem(key=key, title=_words(title, needed=True), kind="plenary", minutes=10)
    at = next((n for n, one in enumerate(event.agenda, 1) if one.key == after), len(event.agenda))
    return replace(event, agenda=(*event.agenda[:at], item, *event.agenda[at:]))


def remove_item(event: Event, key: str) -> Event:
    """Without this item. Raises `Refused` for the last one."""
    return replace(event, agenda=_without(event.agenda, key))


def move_item(event: Event, key: str, by: int) -> Event:
    """This item so many places later (negative: earlier), as far as there are places."""
    return replace(event, agenda=_moved(event.agenda, key, by))


def change_item(event: Event, key: str, field: str, value: str) -> Event:
    """Another title, kind, length or round of an item, as typed. Raises `Refused`.

    A breakout takes the first round where it has none yet; other kinds have none.
    """
    item = next(one for one in event.agenda if one.key == key)
    if field == "title":
        item = replace(item, title=_words(value, needed=True))
    elif field == "minutes":
        item = replace(item, minutes=read_minutes(value))
    elif field == "kind":
        kind = " ".join(fold(value).split())
        if kind not in AGENDA_KINDS:
            raise Refused(Reason("edit_kind", found=value, expected=", ".join(AGENDA_KINDS)))
        round_ = (item.round or event.rounds[0].key) if kind == "breakout" else ""
        item = replace(item, kind=kind, round=round_)
    else:
        item = replace(item, round=value)
    return checked(replace(event, agenda=_replaced(event.agenda, item)))


def read_minutes(text: str) -> int:
    """A length as people type it: `10`, `10:00`, `75 min`, `1 h 15`. Raises `Refused`."""
    said = fold(text).strip()
    match = re.fullmatch(r"(?:(\d{1,2})\s*h\D*)?(\d{1,4})?(?::00)?\s*\D*", said)
    minutes = int(match[1] or 0) * 60 + int(match[2] or 0) if match else 0
    if not 1 <= minutes <= MOST_MINUTES or re.search(r"[-−]\s*\d", said):
        raise Refused(Reason("edit_minutes", found=text.strip(), expected="10:00"))
    return minutes


# Rounds


def change_round(event: Event, key: str, field: str, value: str) -> Event:
    """Another title, question, or further questions (a line each) of a round. Raises `Refused`."""
    round_ = event.round(key)
    if field == "supporting":
        lines = tuple(filter(None, (_words(line) for line in clean(value).split("\n"))))
        return _with_round(event, replace(round_, supporting=lines))
    return _with_round(event, replace(round_, **{field: _words(value, needed=True)}))


def change_vote(event: Event, key: str, field: str, value: str) -> Event:
    """Another setting of a round's vote, as typed; an empty method means that it has none.

    Raises `Refused` where it makes no sense.
    """
    round_ = event.round(key)
    vote = round_.vote or Vote(method="pick", picks=1, places=3, meaning="")
    if field == "method":
        if not value:
            return _with_round(event, replace(round_, vote=None))
        _one_of(value, VOTE_METHODS)
        picks = vote.picks if value == "score" else max(1, vote.picks)
        vote = replace(vote, method=value, picks=picks)
    elif field == "on":
        _one_of(value, VOTE_ITEMS)
        # What was offered are numbers of the one or letters of the other.
        vote = vote if value == vote.on else replace(vote, on=value, offered=())
    elif field == "meaning":
        vote = replace(vote, meaning=_words(value))
    else:
        least = 1 if field == "picks" and vote.method != "score" else 0
        vote = replace(vote, **{field: _number(value, least)})
    return _with_round(event, replace(round_, vote=vote))


def _with_round(event: Event, round_: Any) -> Event:  # noqa: ANN401 - a Round
    rounds = tuple(round_ if one.key == round_.key else one for one in event.rounds)
    return checked(replace(event, rounds=rounds))


# Initiatives


def change_title(event: Event, number: str, language: str, title: str) -> Event:
    """Another title of an initiative in a language; an empty one takes it away.

    What somebody types here is a working title until it is said to be official. Raises `Refused`.
    """
    language = read_code(language)
    one, text = event.by_number[number], _words(title, needed=language == "en")
    if text == one.titles.get(language, ""):
        return event
    titles = {code: words for code, words in one.titles.items() if code != language}
    unverified = tuple(code for code in one.unverified if code != language)
    if text:
        titles = {**one.titles, language: text}
        unverified = tuple(sorted({*unverified, language}))
    return _with_initiative(event, replace(one, titles=titles, unverified=unverified))


def set_official(event: Event, number: str, language: str, official: bool) -> Event:
    """Say whether the title in a language is official, or a working title of ours."""
    one = event.by_number[number]
    others = {code for code in one.unverified if code != language}
    codes = others if official or language not in one.titles else {*others, language}
    return _with_initiative(event, replace(one, unverified=tuple(sorted(codes))))


def set_cluster(event: Event, number: str, letter: str) -> Event:
    """Put an initiative into one cluster, or into none. Raises `Refused` for an unknown letter."""
    letters = {fold(cluster.letter): cluster.letter for cluster in event.clusters}
    wanted = letters.get(fold(letter.strip()), "")
    if letter.strip() and not wanted:
        expected = ", ".join(letters.values())
        raise Refused(Reason("edit_kind", found=letter.strip(), expected=expected))
    order = {one.number: at for at, one in enumerate(event.initiatives)}

    def held(cluster: Cluster) -> Cluster:
        numbers = {*cluster.initiatives} - {number}
        if cluster.letter == wanted:
            numbers.add(number)
        if numbers == {*cluster.initiatives}:
            return cluster
        return replace(cluster, initiatives=tuple(sorted(numbers, key=lambda one: order[one])))

    event = replace(event, clusters=tuple(map(held, event.clusters)))
    return _with_initiative(event, replace(event.by_number[number], cluster=wanted))


def _with_initiative(event: Event, initiative: Any) -> Event:  # noqa: ANN401 - an Initiative
    everything = tuple(
        initiative if one.number == initiative.number else one for one in event.initiatives
    )
    return replace(event, initiatives=everything)


# Values


def _words(text: str, *, needed: bool = False) -> str:
    """One line as a cell of the workbook gives it back."""
    words = " ".join(clean(text).split())
    if needed and not words:
        raise Refused(Reason("edit_empty"))
    if words.startswith(EXAMPLE):
        raise Refused(Reason("edit_example", expected=EXAMPLE))
    if len(words.encode("utf-16-le")) // 2 > LONGEST:
        raise Refused(Reason("edit_long", found=str(len(words)), expected=str(LONGEST)))
    return words


def read_code(text: str) -> str:
    """The code of a language as the workbook has it. Raises `Refused`."""
    try:
        return CODE.read(text)
    except Unreadable as error:
        raise Refused(Reason("edit_language", found=text, expected="en")) from error


def _number(text: str, least: int) -> int:
    digits = ascii_digits(text).strip()
    if not re.fullmatch(r"[0-9]{1,3}", digits) or int(digits) < least:
        expected = span(least, _MOST_NUMBER)
        raise Refused(Reason("edit_number", found=text.strip(), expected=expected))
    return int(digits)


def _one_of(value: str, choices: Collection[str]) -> None:
    if value not in choices:
        raise Refused(Reason("edit_kind", found=value, expected=", ".join(choices)))


def _next_number(keys: Collection[str]) -> str:
    numbers = [int(key) for key in keys if re.fullmatch(r"[0-9]{1,9}", key)]
    return str(max(numbers, default=0) + 1)


# Parts in their order


def _without(parts: tuple[_P, ...], key: str) -> tuple[_P, ...]:
    left = tuple(one for one in parts if one.key != key)
    if not left:
        raise Refused(Reason("edit_last"))
    return left


def _replaced(parts: tuple[_P, ...], part: _P) -> tuple[_P, ...]:
    return tuple(part if one.key == part.key else one for one in parts)


def _moved(parts: tuple[_P, ...], key: str, by: int) -> tuple[_P, ...]:
    at = next(place for place, one in enumerate(parts) if one.key == key)
    to = min(max(at + by, 0), len(parts) - 1)
    others = [one for one in parts if one.key != key]
    return (*others[:to], parts[at], *others[to:])
