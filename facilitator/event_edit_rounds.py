"""Edits of the rounds of an event: what is asked, and how it is voted on; as in `event_edit`."""

from __future__ import annotations

from dataclasses import replace

from facilitator.event import Event, read_number
from facilitator.event_edit_values import (
    checked,
    listed,
    moved,
    next_number,
    number,
    one_of,
    replaced,
    without,
    words,
)
from facilitator.event_parts import AgendaItem, Round
from facilitator.reasons import Reason, Refused
from facilitator.text import clean, fold
from facilitator.vote import VOTE_ITEMS, VOTE_METHODS, Vote

_MINUTES = 60


def add_round(event: Event, title: str) -> Event:
    """One more round, on the agenda after the last breakout; it votes as the last one does.

    What it asks is still to be said. Raises `Refused`.
    """
    keys = {one.key for one in event.rounds}
    key = f"round {next_number([*(one.removeprefix('round ') for one in keys), str(len(keys))])}"
    said = words(title, needed=True)
    made = Round(key=key, title=said, question="", vote=event.rounds[-1].vote)
    items = {item.key for item in event.agenda}
    item_key = f"item {next_number([one.removeprefix('item ') for one in items])}"
    item = AgendaItem(key=item_key, title=said, kind="breakout", minutes=_MINUTES, round=key)
    last = [at for at, one in enumerate(event.agenda, 1) if one.kind == "breakout"]
    at = last[-1] if last else len(event.agenda)
    agenda = (*event.agenda[:at], item, *event.agenda[at:])
    return checked(replace(event, rounds=(*event.rounds, made), agenda=agenda))


def remove_round(event: Event, key: str) -> Event:
    """Without this round, and without its items on the agenda. Raises `Refused` for the last."""
    rounds = without(event.rounds, key)
    agenda = tuple(item for item in event.agenda if item.round != key)
    return checked(replace(event, rounds=rounds, agenda=agenda))


def move_round(event: Event, key: str, by: int) -> Event:
    """This round so many places later (negative: earlier), as far as there are places."""
    return replace(event, rounds=moved(event.rounds, key, by))


def change_round(event: Event, key: str, field: str, value: str) -> Event:
    """Another title, question, or further questions (a line each) of a round. Raises `Refused`.

    The question may be empty until somebody has one.
    """
    round_ = event.round(key)
    if field == "supporting":
        lines = tuple(filter(None, (words(line) for line in clean(value).split("\n"))))
        return _with_round(event, replace(round_, supporting=lines))
    said = words(value, needed=field == "title")
    return _with_round(event, replace(round_, **{field: said}))


def change_vote(event: Event, key: str, field: str, value: str) -> Event:
    """Another setting of a round's vote, as typed; an empty method means that it has none.

    Raises `Refused` where it makes no sense.
    """
    round_ = event.round(key)
    vote = round_.vote or Vote(method="pick", picks=1, places=3, meaning="")
    if field == "method":
        if not value:
            return _with_round(event, replace(round_, vote=None))
        one_of(value, VOTE_METHODS)
        picks = vote.picks if value == "score" else max(1, vote.picks)
        vote = replace(vote, method=value, picks=picks)
    elif field == "on":
        one_of(value, VOTE_ITEMS)
        # What was offered are numbers of the one or letters of the other.
        vote = vote if value == vote.on else replace(vote, on=value, offered=())
    elif field == "offered":
        vote = replace(vote, offered=_offered(event, vote, value))
    elif field == "meaning":
        vote = replace(vote, meaning=words(value))
    else:
        least = 1 if field == "picks" and vote.method != "score" else 0
        vote = replace(vote, **{field: number(value, least)})
    return _with_round(event, replace(round_, vote=vote))


def _offered(event: Event, vote: Vote, text: str) -> tuple[str, ...]:
    """What can be voted for, as typed; nothing for everything."""
    if vote.on == "clusters":
        letters = {fold(letter): letter for letter in event.by_letter}
        found = [letters.get(fold(one), one) for one in listed(text)]
        wrong = next((one for one in found if one not in event.by_letter), "")
        if wrong:
            raise Refused(Reason("edit_kind", found=wrong, expected=", ".join(event.by_letter)))
    else:
        found = [read_number(one) for one in listed(text)]
        wrong = next((one for one in found if one not in event.by_number), "")
        if wrong:
            raise Refused(event.why_unknown(wrong))
    return tuple(dict.fromkeys(found))


def _with_round(event: Event, round_: Round) -> Event:
    return checked(replace(event, rounds=replaced(event.rounds, round_.key, round_)))
