"""A line of sign-ups on its way: its words, and what was already taken out of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from facilitator.minutes_lines import UNSEEN
from facilitator.reasons import Reason

USER = "\x01"
"""Stands in `Line.text` for the next of its `users`; text that went through `clean` has none."""

MOST_NAME_WORDS = 4
_WORDS_OF_A_TITLE = 4
AROUND = UNSEEN + "-–—―:：;；؛|,،、，"
"""Signs that part a speaker from a title, and belong to neither."""
ENDS = AROUND + " .·•/"
_PARTICLES = frozenset(re.split(r"\W", "al bin da de del der di do dos du ibn la le van von y e"))
_LIST_NUMBER = re.compile(r"\(?\d{1,4}(?:[.)．）]\s+|、\s*)(?=\S)")
_NO_BLANKS = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+"
)


@dataclass
class Line:
    """A line of a list: its words with `USER` for each of its `users`, and links taken from it.

    `at` is where it begins, from 1, `said` its lines as they stood. `more` is what
    deeper lines add, by field; `named` is who wrote it, for a line that names nobody. A `loose`
    line has nothing around it that makes it a sign-up; one that `goes_on` is of a longer message.
    """

    at: int
    said: str
    text: str
    users: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    more: dict[str, str] = field(default_factory=dict)
    named: str = ""
    loose: bool = False
    goes_on: bool = False
    reason: Reason | None = None


@dataclass
class Parts:
    """A line with what is certain taken out of it; `left` is the rest.

    `bracketed` is title and words if brackets may name the speaker, `by` title and speaker of
    `Title by Ana`; `signed` is who signed it; `tongue` is a language by its name, which may be what
    the talk is about, `apart` on a side of its own; `said` is that something shows it is a sign-up.
    """

    line: Line
    left: str
    users: list[str]
    found: dict[str, str] = field(default_factory=dict)
    speaker: str = ""
    bracketed: tuple[str, str] | None = None
    by: tuple[str, str] | None = None
    signed: str = ""
    tongue: str = ""
    apart: bool = False
    said: bool = False

    def take(self, name: str, value: str) -> None:
        """Note the first value of a field."""
        self.found.setdefault(name, value)

    def give_back_language(self) -> None:
        """A language is one only where something else is the title: `Juan — Quechua`."""
        left = self.left.strip(ENDS)
        if not self.tongue or self.found.get("language") != self.tongue:
            return
        if left and (self.speaker or self.by or not self.apart or not is_name(left)):
            return
        self.speaker = self.speaker or left
        self.left = self.tongue
        del self.found["language"]


def without_number(text: str) -> str:
    """A line without the number that it has in a list."""
    return _LIST_NUMBER.sub("", text, count=1) if _LIST_NUMBER.match(text) else text


def is_name(text: str) -> bool:
    """Whether a few words may be a person's name."""
    words = text.split()
    if size(text) > MOST_NAME_WORDS or any(sign in "-–—―:：" for sign in words):
        return False
    return all(word in _PARTICLES or not word[:1].islower() for word in words)


def size(text: str) -> int:
    """How many words; where none are parted by blanks, four letters are one."""
    extra = sum((len(run) - 1) // 4 for run in _NO_BLANKS.findall(text))
    return len(text.split()) + extra


def says_much(text: str) -> bool:
    """Whether this is more than somebody says in passing."""
    letters = sum(len(run) for run in _NO_BLANKS.findall(text))
    return len(text.split()) >= _WORDS_OF_A_TITLE or letters > _WORDS_OF_A_TITLE


def shown(text: str, users: Sequence[str]) -> str:
    """`text` with the names of users in it."""
    named = iter(users)
    return "".join(next(named, "") if sign == USER else sign for sign in text)
