"""What the stage shows at one moment, in words and figures: no store, no clock, nothing to ask.

`ui.stage_words` makes these, the painters (`stage_timer`, `stage_question` …) paint them, and
`said` is what a screen reader says of the window.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from ui.tongue import WINDOW, Tongue
from ui.wording import sentences

VIEWS = ("timer", "question", "bars", "agenda", "starts")
"""In the order of their keys, from 1."""
MOST_SIGNS = 140
"""So many signs of a message can be read while somebody speaks."""


@dataclass(frozen=True)
class Tag:
    """A state in words: `tone` is `warning`, `last`, `over`, `quiet` or `calm`."""

    words: str
    tone: str
    icon: str


@dataclass(frozen=True)
class Count:
    """A countdown: its figures, and which part of the time is `used` (0 to 1).

    `tone` is `calm`, `warning`, `last`, `over` or `quiet` (it stands); `mark` is the part after
    which the warning begins, None where there is none.
    """

    figures: str
    tone: str = "calm"
    used: float = 0.0
    mark: float | None = None


@dataclass(frozen=True)
class Voted:
    """Who has voted: `filled` of `boxes` (none where nobody counted the people), and the words.

    `strong` is the part of the words that is printed bold.
    """

    filled: int
    boxes: int
    words: str
    strong: str


@dataclass(frozen=True)
class BarLine:
    """One line of a ranking; `length` is its bar as a part of the longest, `above` the cut."""

    rank: str
    number: str
    title: str
    votes: str
    length: float
    above: bool
    beside: str = ""
    said: str = ""


@dataclass(frozen=True)
class ItemLine:
    """One item of the programme: `state` as in `agenda.ItemView`, `figures` at the end side."""

    time: str
    title: str
    figures: str
    state: str
    tone: str = "calm"


@dataclass(frozen=True)
class Page:
    """What every view has: where this is, and a state at the end side of the first line."""

    name: str
    context: str
    room: str
    tag: Tag | None = None

    @property
    def said(self) -> str:
        """What is to be seen, without figures that change every second."""
        return sentence(self.name, self.tag.words if self.tag else "", *self._content())

    def _content(self) -> tuple[str, ...]:
        return ()


@dataclass(frozen=True)
class TimerPage(Page):
    """The countdown of a talk or of an agenda item. `next` is a label, a name and a title."""

    count: Count = field(default_factory=lambda: Count(""))
    heading: str = ""
    title: str = ""
    side: tuple[str, ...] = ()
    next: tuple[str, str, str] = ("", "", "")
    languages: str = ""

    def _content(self) -> tuple[str, ...]:
        return self.heading, self.title, self.side[0] if self.side else ""


@dataclass(frozen=True)
class QuestionPage(Page):
    """The round's question, with bars when there are votes, else with supporting questions."""

    question: str = ""
    count: Count | None = None
    caption: str = ""
    voted: Voted | None = None
    bars: tuple[BarLine, ...] = ()
    supporting: tuple[str, ...] = ()
    how: str = ""
    meaning: str = ""

    def _content(self) -> tuple[str, ...]:
        voted = self.voted.words if self.voted else ""
        return self.question, voted, *(bar.said for bar in self.bars), self.meaning


@dataclass(frozen=True)
class BarsPage(Page):
    """The ranking; `nothing` says so where there are no votes yet."""

    question: str = ""
    voted: Voted | None = None
    bars: tuple[BarLine, ...] = ()
    nothing: str = ""
    how: str = ""
    meaning: str = ""

    def _content(self) -> tuple[str, ...]:
        voted = self.voted.words if self.voted else ""
        return voted, *(bar.said for bar in self.bars), self.nothing, self.meaning


@dataclass(frozen=True)
class AgendaPage(Page):
    """The programme of the day."""

    items: tuple[ItemLine, ...] = ()
    current: int = 0

    def _content(self) -> tuple[str, ...]:
        return (self.items[self.current].title,) if self.items else ()


@dataclass(frozen=True)
class StartsPage(Page):
    """When something starts; `now` says so instead of the clock when it is time, or has no time.

    `zone` stands beside the clock. `left` is how long until then, with its `caption`, `short` the
    same where there is no room for that.
    """

    label: str = ""
    clock: str = ""
    now: str = ""
    heading: str = ""
    left: str = ""
    caption: str = ""
    zone: str = ""
    short: str = ""

    def _content(self) -> tuple[str, ...]:
        return self.now or f"{self.label} {self.clock} {self.zone}", self.heading


@dataclass(frozen=True)
class StageView:
    """All of it: a page, or black; and a message to the speaker over it.

    The page is in the language `tongue`, `heard` the same page in the window's, which is that of
    whoever steers the stage; None where these are one.
    """

    page: Page
    black: bool = False
    black_words: str = ""
    message: str = ""
    heard: Page | None = None
    tongue: Tongue = WINDOW

    @property
    def said(self) -> str:
        """The window as a screen reader says it."""
        if self.black:
            return self.black_words
        return sentence((self.heard or self.page).said, self.message)


def sentence(*parts: str) -> str:
    """The parts that say something, in one line."""
    return sentences(part for part in parts if part)
