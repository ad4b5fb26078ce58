"""The texts of an event that people read, and what becomes of their translations.

They are the event's name, rounds with their questions and what a vote means, the agenda, clusters,
rooms and their topics. Titles of initiatives and recommendations have their languages with them;
talks are in the language of who gives them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING
from unicodedata import category

from facilitator.event_parts import Round, Wording

if TYPE_CHECKING:
    from facilitator.event import Event

_SURE = 5
"""Letters a word has at least that may have been misspelt: of shorter ones many are alike."""


def texts(event: Event) -> tuple[str, ...]:
    """All of them, each once, in the order in which one would translate them."""
    return tuple(dict.fromkeys(_places(event).values()))


def kinds(event: Event) -> dict[str, str]:
    """Of each text what it is, where it stands first.

    `event`, `round`, `question`, `supporting`, `meaning`, `item`, `cluster`, `room` or `topic`.
    """
    found: dict[str, str] = {}
    for (part, *_, field), text in ((place[:3], text) for place, text in _places(event).items()):
        found.setdefault(text, part if field in ("title", "name") else field)
    return found


def in_languages(event: Event, languages: Sequence[str]) -> Event:
    """The event with each of these texts in the first language that it is in; without `words`."""

    def said(text: str) -> str:
        return event.said(text, *languages)

    return replace(
        event,
        title=said(event.title),
        rounds=tuple(_round_in(one, said) for one in event.rounds),
        agenda=tuple(replace(one, title=said(one.title)) for one in event.agenda),
        clusters=tuple(replace(one, name=said(one.name)) for one in event.clusters),
        rooms=tuple(
            replace(one, name=said(one.name), topic=said(one.topic)) for one in event.rooms
        ),
        words=(),
    )


def _round_in(one: Round, said: Callable[[str], str]) -> Round:
    vote = one.vote and replace(one.vote, meaning=said(one.vote.meaning))
    supporting = tuple(map(said, one.supporting))
    said_of = {"title": said(one.title), "question": said(one.question)}
    return replace(one, **said_of, supporting=supporting, vote=vote)


def followed(before: Event, after: Event) -> Event:
    """The edited event, with translations only of texts that still say the same.

    A text in which signs or single letters were mended keeps them. Any other has none: people would
    vote on an old question in their language. Translations of what was nowhere before stay.
    """
    if not after.words:
        return after
    old, new = _places(before), _places(after)
    used, known = {*new.values()}, after.wordings
    mended: dict[str, list[Wording]] = {}
    for place, text in new.items():
        was = old.get(place, text)
        if text not in known and was in known and _is_mended(was, text):
            mended.setdefault(was, []).append(replace(known[was], text=text))
    words: dict[str, Wording] = {}
    for one in after.words:
        if one.text in used or one.text not in old.values():
            words[one.text] = one
        words |= {text.text: text for text in mended.get(one.text, ())}
    return _with(after, words)


def _with(event: Event, words: dict[str, Wording]) -> Event:
    return replace(event, words=tuple(words.values()))


def translate(event: Event, text: str, language: str, said: str) -> Event:
    """With this text as `said` in a language; an empty one takes the translation away."""
    known = {one.text: one for one in event.words}
    titles = dict(known[text].titles) if text in known else {}
    titles[language] = said
    titles = {code: words for code, words in titles.items() if words}
    known[text] = Wording(text=text, titles=titles)
    return _with(event, {key: one for key, one in known.items() if one.titles})


def numbered_like(event: Event, name: str, key: str, made: str, new_key: str) -> Event:
    """With the name of a new room in each language in which the last one's has its number.

    `Room 30` is “Salle 30”; then `Room 31` is “Salle 31”.
    """
    known = event.wordings.get(name)
    if known is None or made in event.wordings or not name.endswith(key):
        return event
    number = re.compile(rf"(?<!\d){re.escape(key)}(?!\d)")
    titles = {
        code: number.sub(lambda _match: new_key, title)
        for code, title in known.titles.items()
        if len(number.findall(title)) == 1
    }
    if not titles:
        return event
    return replace(event, words=(*event.words, Wording(text=made, titles=titles)))


def untranslated(event: Event, language: str) -> tuple[str, ...]:
    """The texts that are not in this language; those without a translation are in English."""
    if language.split("-")[0] == "en":
        return ()
    known = event.wordings
    return tuple(
        text for text in texts(event) if text not in known or not known[text].said(language)
    )


def _places(event: Event) -> dict[tuple[str, ...], str]:
    """Every text by where it stands; places without one are left out."""
    found: dict[tuple[str, ...], str] = {("event", "title"): event.title}
    for one in event.rounds:
        found["round", one.key, "title"] = one.title
        found["round", one.key, "question"] = one.question
        for at, question in enumerate(one.supporting):
            found["round", one.key, "supporting", str(at)] = question
        found["round", one.key, "meaning"] = one.vote.meaning if one.vote else ""
    for item in event.agenda:
        found["item", item.key, "title"] = item.title
    for cluster in event.clusters:
        found["cluster", cluster.letter, "name"] = cluster.name
    for field in ("name", "topic"):
        for room in event.rooms:
            found["room", room.key, field] = getattr(room, field)
    return {place: text for place, text in found.items() if text}


def _is_mended(was: str, text: str) -> bool:
    """Whether it says what it said: the same words, but for signs and a letter in a long one."""
    old, new = _said_words(was), _said_words(text)
    return len(old) == len(new) and all(map(_is_same_word, old, new))


def _said_words(text: str) -> list[str]:
    letters = (sign if category(sign)[0] in "LMN" else " " for sign in text.casefold())
    return "".join(letters).split()


def _is_same_word(one: str, other: str) -> bool:
    if one == other:
        return True
    # In scripts without small letters one letter can be a word of its own, such as “not”.
    if min(len(one), len(other)) < _SURE or not all(sign.islower() for sign in one + other):
        return False
    alike = zip(one, other, strict=False)
    start = next((at for at, (a, b) in enumerate(alike) if a != b), min(len(one), len(other)))
    a, b = one[start:], other[start:]
    swapped = a[:2] == b[:2][::-1] and a[2:] == b[2:]
    # At the beginning one letter more can be a “not” as well.
    return start > 0 and (swapped or a[1:] == b[1:] or a[1:] == b or a == b[1:])
