"""The event: what is discussed, where, when and how it is voted on (SPEC §2, §8)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

from facilitator import event_problems, event_texts, phrases
from facilitator.event_json import built, plain
from facilitator.event_parts import AGENDA_KINDS as AGENDA_KINDS
from facilitator.event_parts import (
    AgendaItem,
    Cluster,
    Day,
    Initiative,
    PreparedTalk,
    Recommendation,
    Room,
    Round,
    Wording,
)
from facilitator.ids import named
from facilitator.reasons import Reason, Refused
from facilitator.text import ascii_digits, fold
from facilitator.vote import VOTE_METHODS as VOTE_METHODS
from facilitator.vote import Vote
from facilitator.words import QT_TRANSLATE_NOOP, Phrase

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
BUILT_IN = RESOURCES / "events" / "global-conversations-2020-11.json"

SURVEY = "survey"
"""The key of the room for input of absent people, in every event; see `Event.survey`."""


@dataclass(frozen=True, kw_only=True)
class Event:
    """The whole event. `proposals` names the parts whose details are ours, not the sources'.

    `words` say what its texts are in other languages; see `said`.
    `earlier_lists` are the versions of the list of initiatives before this one, the oldest first.
    """

    id: str
    title: str
    list_version: str
    recommendations: tuple[Recommendation, ...]
    initiatives: tuple[Initiative, ...]
    clusters: tuple[Cluster, ...]
    days: tuple[Day, ...]
    agenda: tuple[AgendaItem, ...]
    rounds: tuple[Round, ...]
    rooms: tuple[Room, ...]
    talks: tuple[PreparedTalk, ...] = ()
    words: tuple[Wording, ...] = ()
    proposals: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    earlier_lists: tuple[str, ...] = ()

    @classmethod
    def built_in(cls) -> Event:
        """*Global Conversations, November 2020*, which ships with the app."""
        return cls.from_json(BUILT_IN.read_text(encoding="utf-8"))

    @classmethod
    def from_json(cls, document: str) -> Event:
        """The event in a JSON document as `to_json` writes it.

        Raises `Refused` with `event_broken` where a part is missing or names something unknown.
        """
        return _read(cls, document)

    def to_json(self) -> str:
        """The event as one JSON document."""
        return json.dumps(plain(self), ensure_ascii=False)

    # Looking things up

    @cached_property
    def by_number(self) -> dict[str, Initiative]:
        """Initiatives by their number."""
        return {initiative.number: initiative for initiative in self.initiatives}

    @cached_property
    def count(self) -> int:
        """How many numbers the list has; 9a, 9b and 9c are one number in three parts."""
        return len({whole_number(initiative.number) for initiative in self.initiatives})

    @property
    def example(self) -> str:
        """A number of the list that stands in examples; it need not be the first one."""
        if "24" in self.by_number or not self.initiatives:
            return "24"
        return self.initiatives[len(self.initiatives) // 2].number

    def parts_of(self, number: str) -> tuple[str, ...]:
        """The parts that share a whole number: `9` has 9a, 9b and 9c."""
        return tuple(i.number for i in self.initiatives if whole_number(i.number) == number)

    def why_unknown(self, number: str, shown: str = "") -> Reason:
        """Why a number names no initiative: it is several, or it is not on the list.

        `shown` is what the person wrote, where that says it better.
        """
        parts = self.parts_of(number)
        if parts:
            return Reason("several_initiatives", found=number, expected=", ".join(parts))
        return Reason("unknown_initiative", found=shown or number, expected=self.number_span())

    def number_span(self) -> str:
        """The numbers for a sentence: `numbers from 1 to 45, with 9a, 9b, 9c for 9`."""
        first, last = (whole_number(self.initiatives[at].number) for at in (0, -1))
        parts = [one for one in self.by_number if whole_number(one) != one]
        wholes = dict.fromkeys(map(whole_number, parts))
        instead = not any(whole in self.by_number for whole in wholes)
        return phrases.numbers(first, last, parts, [*wholes] if instead else [])

    @cached_property
    def by_letter(self) -> dict[str, Cluster]:
        """Clusters by their letter."""
        return {cluster.letter: cluster for cluster in self.clusters}

    def items(self, round_key: str) -> dict[str, Any]:
        """What a round votes on, offered or not: initiatives by number, or clusters by letter."""
        vote = self.round(round_key).vote
        return self.voted_on(vote) if vote else self.by_number

    def voted_on(self, vote: Vote) -> dict[str, Any]:
        """What this way of voting votes on, by number or letter."""
        return self.by_letter if vote.on == "clusters" else self.by_number

    def offered(self, round_key: str) -> tuple[str, ...]:
        """The numbers, or the letters of clusters, that can be voted for in a round."""
        vote = self.round(round_key).vote
        return vote.offered if vote and vote.offered else tuple(self.items(round_key))

    def read_item(self, round_key: str, text: str) -> str:
        """What a round votes on, as people write it: `#24`, `２４`, or the letter `a` for `A`."""
        number = read_number(text)
        items = self.items(round_key)
        if number in items or items is not self.by_letter:
            return number
        return next((letter for letter in items if letter.lower() == number), number)

    def item_title(self, item: str, *languages: str) -> str:
        """The title of an initiative or the name of a cluster; itself where there is no such."""
        initiative = self.by_number.get(item)
        if initiative is not None:
            return initiative.title(*languages)
        cluster = self.by_letter.get(item)
        return self.said(cluster.name, *languages) if cluster is not None else item

    def every_title(self, item: str) -> tuple[str, ...]:
        """What an initiative or a cluster is called in any language; itself where it is neither."""
        initiative = self.by_number.get(item)
        if initiative is not None:
            return tuple(initiative.titles.values())
        cluster = self.by_letter.get(item)
        return self.all_said(cluster.name) if cluster is not None else (item,)

    # Its texts in other languages

    @cached_property
    def wordings(self) -> dict[str, Wording]:
        """What there is of its texts in other languages, by the texts."""
        return {one.text: one for one in self.words}

    def said(self, text: str, *languages: str) -> str:
        """A text of the event in the first of these languages that it is in, else as it stands.

        A text in no language that is known is taken for English.
        """
        known = self.wordings.get(text)
        if known is None:
            return text
        for language in languages:
            if found := known.said(language):
                return found
            if language == "en":
                return text
        return text

    def all_said(self, text: str) -> tuple[str, ...]:
        """A text of the event as it stands, then in all other languages."""
        known = self.wordings.get(text)
        return (text, *known.titles.values()) if known else (text,)

    def in_languages(self, *languages: str) -> Event:
        """The event with each of its texts as `said` in these languages, to be shown.

        Its keys and numbers are the same. What is kept or exported is the event itself.
        """
        if languages not in self._in_languages:
            self._in_languages[languages] = event_texts.in_languages(self, languages)
        return self._in_languages[languages]

    @cached_property
    def _in_languages(self) -> dict[tuple[str, ...], Event]:
        return {}

    def item_span(self, round_key: str) -> str:
        """What a round votes on, for a sentence: `numbers from 1 to 45`, `letters from A to H`."""
        items = self.items(round_key)
        if items is not self.by_letter:
            return self.number_span()
        letters = list(items)
        text = QT_TRANSLATE_NOOP("Phrase", "letters from {first} to {last}")
        return Phrase(text, first=letters[0], last=letters[-1])

    def recommendation(self, number: str) -> Recommendation:
        """The recommendation with this number. Raises KeyError."""
        return _keyed(self.recommendations, "number", number)

    def day(self, key: str) -> Day:
        """The day with this key. Raises KeyError."""
        return _keyed(self.days, "key", key)

    def round(self, key: str) -> Round:
        """The round with this key. Raises KeyError."""
        return _keyed(self.rounds, "key", key)

    def room(self, key: str) -> Room:
        """The room with this key, also that of the survey. Raises KeyError."""
        return self._rooms[key]

    @cached_property
    def _rooms(self) -> dict[str, Room]:
        """The rooms by their keys: of each of many notes it is asked which room it is from."""
        # Of two with one key, which no event can keep, it is the first one.
        return {room.key: room for room in reversed(self.every_room)}

    @cached_property
    def room_keys(self) -> frozenset[str]:
        """The keys of every room: asked for with each workbook, of which there are as many."""
        return frozenset(self._rooms)

    @cached_property
    def survey(self) -> Room:
        """The room of those who could not come and sent their input in a survey.

        Nobody sits in it and nobody waits for its workbook, so it is none of `rooms`. Every event
        has it without saying so: the event stays the same for everybody, and what a survey brought
        can be merged into any store of the event.
        """
        days = tuple(day.key for day in self.days)
        return Room(key=SURVEY, name="Survey", language="", days=days)

    @cached_property
    def every_room(self) -> tuple[Room, ...]:
        """The rooms in their order, and after them that of the survey."""
        if any(room.key == SURVEY for room in self.rooms):
            return self.rooms
        return (*self.rooms, self.survey)

    def spoken_languages(self, room: Room) -> tuple[str, ...]:
        """The languages of all rooms, this one's first: its own, then what it is put into."""
        spoken = [code for one in (room, *self.rooms) for code in (one.language, *one.interpreted)]
        return tuple(code for code in dict.fromkeys(spoken) if code)

    def session_id(self, day: str, round_key: str, room: str) -> str:
        """The id of a session: every device gives the same one without talking to another."""
        return named("session", self.id, day, round_key, room)

    def find(self, words: str) -> list[Initiative]:
        """Initiatives found by number or by words in any language, best first.

        An exact number comes first, then numbers that begin so, then titles in which every word
        begins a word, then titles that contain them, then the rest of a recommendation whose
        title has them.
        """
        wanted = fold(words.strip().lstrip("#"))
        if not wanted:
            return list(self.initiatives)
        parts = wanted.split()
        ranked = []
        for place, initiative in enumerate(self.initiatives):
            rank = self._rank(initiative, wanted, parts)
            if rank is not None:
                ranked.append((rank, place, initiative))
        return [initiative for _, _, initiative in sorted(ranked, key=lambda found: found[:2])]

    def _rank(self, initiative: Initiative, wanted: str, parts: list[str]) -> int | None:
        if initiative.number == wanted:
            return 0
        if whole_number(initiative.number) == wanted:
            return 1
        if initiative.number.startswith(wanted):
            return 2
        if all(re.search(rf"\b{re.escape(part)}", initiative.folded) for part in parts):
            return 3
        if all(part in initiative.folded for part in parts):
            return 4
        titles = fold(" ".join(self.recommendation(initiative.recommendation).titles.values()))
        return 5 if all(part in titles for part in parts) else None

    def problems(self) -> Iterator[Reason]:
        """Why its parts do not fit each other: `event_broken`, each with the part it is about."""
        return event_problems.of(self)


_NARROW = {wide: wide - 0xFEE0 for wide in range(0xFF01, 0xFF5F)}


@lru_cache(maxsize=4096)
def read_number(text: str) -> str:
    """An initiative number as people write it, in any script's digits: `#24`, `２４`, ` 9A `."""
    # A Chinese or Japanese keyboard writes ９ａ and ＃ as wide as its own signs.
    narrow = text if text.isascii() else ascii_digits(text).translate(_NARROW)
    return narrow.strip().lstrip("#").strip().lower()


def whole_number(number: str) -> str:
    """The number that a part belongs to: 9 for `9a`."""
    return number.rstrip("abcdefghijklmnopqrstuvwxyz")


@lru_cache(maxsize=4)
def _read(kind: type[Event], document: str) -> Event:
    """An event does not change: stores of one event that are opened after each other share it."""
    try:
        event = built(kind, json.loads(document))
        broken = tuple(event.problems())
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise Refused(event_problems.unreadable(str(error))) from error
    if broken:
        raise Refused(*broken)
    return event


def _keyed(items: tuple[Any, ...], name: str, value: str) -> Any:  # noqa: ANN401
    for item in items:
        if getattr(item, name) == value:
            return item
    raise KeyError(value)
