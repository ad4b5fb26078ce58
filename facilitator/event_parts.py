"""The parts of an event: what one row of its workbook says (SPEC §2, §8)."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from facilitator.records import DEFAULT_TALK_MS
from facilitator.text import fold
from facilitator.vote import Vote

AGENDA_KINDS = ("plenary", "breakout", "lightning talks", "social", "break")
TALKS = "lightning talks"
"""The kind of agenda item in which talks are given."""


@dataclass(frozen=True, kw_only=True)
class Recommendation:
    """A recommendation, numbered as text, with its title by language code."""

    number: str
    titles: dict[str, str]

    def title(self, language: str = "en") -> str:
        """The title in this language, or in English."""
        return self.titles.get(language) or self.titles["en"]


@dataclass(frozen=True, kw_only=True)
class Initiative:
    """An initiative. `unverified` names the languages whose title is a working title of ours.

    `earlier` has its numbers in earlier versions of the list, by their names; see `event_lists`.
    """

    number: str
    recommendation: str
    titles: dict[str, str]
    unverified: tuple[str, ...] = ()
    cluster: str = ""
    later_number: str = ""
    earlier: dict[str, str] = field(default_factory=dict)
    theme: str = ""
    relevance: str = ""
    remark: str = ""
    evidence: str = ""

    def title(self, language: str = "en") -> str:
        """The title in this language, or in English."""
        return self.titles.get(language) or self.titles["en"]

    def is_verified(self, language: str = "en") -> bool:
        """Whether the title that `title(language)` gives was found in a source."""
        return (language if language in self.titles else "en") not in self.unverified

    @cached_property
    def folded(self) -> str:
        """All titles in all languages, folded for finding."""
        return fold(" ".join(self.titles.values()))


@dataclass(frozen=True, kw_only=True)
class Cluster:
    """A named group of initiatives."""

    letter: str
    name: str
    initiatives: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Day:
    """A day on which the programme runs. `date` is ISO, `start` is `11:00`, both UTC."""

    key: str
    date: str
    start: str


@dataclass(frozen=True, kw_only=True)
class AgendaItem:
    """A part of the programme, `minutes` long; breakout items name their round."""

    key: str
    title: str
    kind: str
    minutes: int
    round: str = ""


@dataclass(frozen=True, kw_only=True)
class Round:
    """What breakout rooms talk about: the question, supporting questions, and perhaps a vote."""

    key: str
    title: str
    question: str
    supporting: tuple[str, ...] = ()
    vote: Vote | None = None


@dataclass(frozen=True, kw_only=True)
class Room:
    """A breakout room; `days` are the days it meets on, languages are codes."""

    key: str
    name: str
    language: str
    days: tuple[str, ...]
    interpreted: tuple[str, ...] = ()
    topic: str = ""
    facilitator: str = ""
    note_taker: str = ""


@dataclass(frozen=True, kw_only=True)
class PreparedTalk:
    """A lightning talk that the event file has; see `prepared_talks` for what becomes of it.

    `planned` is in ms. `slot` is the key of an agenda item; empty is the day's first slot. Talks
    of a slot are given in their `order`; those without one (0) after them, as they stand.
    """

    key: str
    day: str
    room: str
    title: str = ""
    speaker: str = ""
    slot: str = ""
    order: int = 0
    initiative: str = ""
    language: str = ""
    planned: int = DEFAULT_TALK_MS
    link: str = ""
