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


class _Titled:
    """What has a title in each of several languages; `unverified` are those of working titles."""

    titles: dict[str, str]
    unverified: tuple[str, ...]

    def title(self, *languages: str) -> str:
        """The title in the first of these languages that it has, or in English."""
        return self.titles[self.titled(*languages)]

    def titled(self, *languages: str) -> str:
        """The language that `title` gives it in; of `pt-br` that can be `pt`, and the reverse.

        Another script of a language, `zh-hant`, is read more easily than English.
        """
        for language in languages:
            base = language.split("-")[0]
            for code in (language, base):
                if self.titles.get(code):
                    return code
            near = (code for code in sorted(self.titles) if code.split("-")[0] == base)
            for code in near:
                if self.titles[code]:
                    return code
        return "en"

    def is_verified(self, *languages: str) -> bool:
        """Whether the title that `title` gives was found in a source."""
        return self.titled(*languages) not in self.unverified


@dataclass(frozen=True, kw_only=True)
class Recommendation(_Titled):
    """A recommendation, numbered as text; `unverified` names languages with a working title."""

    number: str
    titles: dict[str, str]
    unverified: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Initiative(_Titled):
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


@dataclass(frozen=True, kw_only=True)
class Wording:
    """A text of the event as it stands there, and what it is in other languages, by their codes.

    It is known by the text and not by where that stands: a title that stands in several places is
    translated once.
    """

    text: str
    titles: dict[str, str]

    def said(self, language: str) -> str:
        """What it is in this language; of `pt-br` also what it is in `pt`. Empty where unknown."""
        return self.titles.get(language) or self.titles.get(language.split("-")[0], "")
