"""Headings in pasted minutes: a line that names an initiative and says nothing else."""

from __future__ import annotations

import re
from dataclasses import dataclass

from facilitator.event import Event, read_number
from facilitator.text import fold

_WIKI = re.compile(r"={1,6}\s*(.+?)\s*={1,6}\Z")
_MARKDOWN = re.compile(r"#{1,6}\s+(.+?)\s*#*\Z")
_BOLD = re.compile(r"(?:\*\*|__|''')\s*(.+?)\s*(?:\*\*|__|''')(:?)\Z")
_NUMBERED = re.compile(
    r"(?P<named>(?:initiative|no\.|nr\.|n°)\s*)?(?P<sign>[#＃])?(?P<number>\d{1,3}[A-Za-z]?)"
    r"(?![0-9A-Za-z])[\s.:)．：–—-]*(?P<rest>.*)\Z",
    re.IGNORECASE,
)
_WORD = re.compile(r"\w+")
_LONGEST = 160
_GENERAL = "general"


@dataclass(frozen=True)
class Heading:
    """Its words, and the initiatives that what follows is on; it `ends` the one before if none."""

    text: str
    initiatives: tuple[str, ...] = ()
    ends: bool = False


class Headings:
    """Knows the titles of an event's initiatives in all languages."""

    def __init__(self, event: Event) -> None:
        self._event = event
        self._titles: dict[str, str] = {}
        for initiative in event.initiatives:
            for title in initiative.titles.values():
                self._titles.setdefault(_bare(title), initiative.number)
        # Folding each of thousands of lines whole would take longer than all the rest.
        self._first = {title.split(" ")[0] for title in self._titles} | {_GENERAL}

    def named_by(self, raw: str) -> Heading | None:
        """What a line is a heading of; None where it is none."""
        line = raw.strip()
        if not line or len(line) > _LONGEST:
            return None
        words, decorated = _undecorated(line)
        if not words:
            return None
        number = self._number(words, decorated)
        if number is not None:
            return Heading(words, (number,) if number else ())
        return Heading(words, ends=True) if decorated == "title" else None

    def _number(self, words: str, decorated: str) -> str | None:
        """The number of the initiative that these words name, empty for General."""
        first = _WORD.search(words)
        if first is not None and fold(first[0]) in self._first:
            bare = _bare(words)
            if bare in self._titles:
                return self._titles[bare]
            if bare == _GENERAL and decorated:
                return ""
        found = _NUMBERED.match(words)
        if found is None:
            return None
        number = read_number(found["number"])
        initiative = self._event.by_number.get(number)
        if initiative is None:
            return None
        rest = _bare(found["rest"])
        if not rest:
            return number if decorated or found["sign"] or found["named"] else None
        return number if rest in map(_bare, initiative.titles.values()) else None


def _undecorated(line: str) -> tuple[str, str]:
    """The words of a line, and what made it look like a heading: `title`, `bold`, `colon`."""
    for pattern, looks in ((_WIKI, "title"), (_MARKDOWN, "title"), (_BOLD, "bold")):
        found = pattern.match(line)
        if found is not None:
            # In a wiki's source one `#` is a numbered line, not a title.
            return found[1], "bold" if line.startswith("# ") else looks
    if line.endswith((":", "：")):
        return line[:-1].rstrip(), "colon"
    return line, ""


def _bare(title: str) -> str:
    """A title for comparing: its words alone."""
    return " ".join(_WORD.findall(fold(title)))
