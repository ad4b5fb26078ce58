"""What a typed line says, in words for the window: a ballot, or changes of a tally."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from facilitator import votes
from facilitator.reasons import Refused
from facilitator.sessions import Place
from facilitator.store import Store
from facilitator.votes import TallyEntry
from ui.messages import words_of
from ui.text import figures
from ui.titles import title_of
from ui.vote_words import VoteWords, method_of

# Blanks around the sign belong to it: `24 = 17` is one entry.
_EQUALS = re.compile(r"\s*([=＝])\s*")
_SIGN = re.compile(r"\s+([+\-−＋－])(?=\s|$)")
_BLANK = re.compile(r"\s")
_ENTRY = re.compile(r"[^\s,;、，；،؛]+")


@dataclass(frozen=True)
class Word:
    """One word of a line: where it stands, its badge, and a title or what is wrong with it.

    `worth` says what it gives, `3 points`, or what a count becomes; nothing where every choice is
    one vote.
    """

    start: int
    end: int
    badge: str
    text: str
    wrong: bool = False
    worth: str = ""


@dataclass(frozen=True)
class Reading:
    """A line as read. `hint` stands below the field; `problem` concerns all of the line.

    For a ballot it has `named` of at most `picks` choices, which `method` says what to call; a
    line of a tally has none.
    """

    words: tuple[Word, ...]
    hint: str
    complete: bool = False
    problem: str = ""
    named: int = 0
    picks: int = 0
    method: str = ""

    @property
    def errors(self) -> tuple[str, ...]:
        """Everything that is wrong, in sentences."""
        own = tuple(word.text for word in self.words if word.wrong)
        return (*own, self.problem) if self.problem else own


def read_ballot(store: Store, place: Place, text: str, says: VoteWords) -> Reading:
    """Read a ballot line. Several dots on one stand beside it once, added up."""
    line = votes.read_line(store.event, place.round, text)
    method = method_of(store.event.round(place.round).vote)
    worth = Counter[str]()
    for choice in line.choices:
        worth[choice.initiative] += choice.worth
    words: list[Word] = []
    for choice in line.choices:
        # `#24` and `٢٤` are shown as what they mean; what means nothing, as it was typed.
        badge = choice.initiative or (choice.reason.found if choice.reason else choice.text)
        wrong = choice.reason is not None
        said = words_of(choice.reason) if choice.reason else title_of(store.event, badge)
        again = method == "dots" and any(word.badge == badge and not word.wrong for word in words)
        if again and not wrong:
            continue
        gives = "" if wrong or method == "pick" else says.amount(method, worth[badge])
        words.append(Word(choice.start, choice.end, badge, said, wrong, gives))
    many = line.reason is not None and line.reason.code.startswith(("too_many", "hands"))
    problem = words_of(line.reason) if line.reason and many else ""
    named = len(line.valid)
    complete = named == line.picks and not line.reasons
    return Reading(tuple(words), "", complete, problem, named, line.picks, method)


def read_tallies(
    store: Store, place: Place, text: str, now: dict[str, int]
) -> tuple[Reading, tuple[TallyEntry, ...]]:
    """Read `24+`, `24-`, `24=17`, one or several; `now` are the votes so far."""
    entries: list[TallyEntry] = []
    words: list[Word] = []
    counts = dict(now)
    for start, end, part in _entries(text):
        try:
            entry = votes.read_tally(store.event, place.round, part)
        except Refused as refused:
            words.append(Word(start, end, part, words_of(refused.reasons[0]), True))
            continue
        before = counts.get(entry.initiative, 0)
        after = (before if entry.count is None else entry.count) + entry.delta
        if after < 0:
            said = QCoreApplication.translate("BallotText", "%1 has no vote to take back.").replace(
                "%1", figures(entry.initiative)
            )
            words.append(Word(start, end, entry.initiative, said, True))
            continue
        counts[entry.initiative] = after
        entries.append(entry)
        became = QCoreApplication.translate("BallotText", "%1, was %2")
        became = became.replace("%1", figures(QLocale().toString(after)))
        became = became.replace("%2", figures(QLocale().toString(before)))
        title = title_of(store.event, entry.initiative)
        words.append(Word(start, end, entry.initiative, title, worth=became))
    item = votes.tally_example(store.event, place.round)
    hint = QCoreApplication.translate("BallotText", "%1 or %2 or %3")
    for mark, value in (("%1", f"{item}+"), ("%2", f"{item}-"), ("%3", f"{item}=17")):
        hint = hint.replace(mark, figures(value))
    return Reading(tuple(words), hint), tuple(entries)


def _entries(text: str) -> list[tuple[int, int, str]]:
    """The entries with their places in `text` as it was typed."""
    places: list[tuple[int, int, str]] = []
    # Blanks next to a sign are held together by a letter that nobody types.
    held = _EQUALS.sub(_hold, text)
    held = _SIGN.sub(_hold, held)
    for match in _ENTRY.finditer(held):
        places.append((match.start(), match.end(), match[0].replace("\0", "")))
    return places


def _hold(match: re.Match[str]) -> str:
    return _BLANK.sub("\0", match[0])
