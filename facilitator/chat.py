"""Ballots out of a meeting chat: each person's last valid line is their ballot (SPEC §5).

A line is a ballot when it is numbers and no more than a few words around them that say so (`my
votes: 2 24`, `sorry, 24 and 25`). A sentence in which a number happens to stand never is; it is
listed, with its numbers on offer. What a valid ballot is says `votes.read_line`, for every method
of voting. Names tell people apart while a chat is looked at; nothing of them is ever kept.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Literal

from facilitator import votes
from facilitator.chat_text import Message, messages, name_key
from facilitator.chat_words import Offered, Said, ask, offered_by
from facilitator.event import Event
from facilitator.reasons import Reason
from facilitator.text import one_line
from facilitator.votes import BallotLine

State = Literal["ready", "replaced", "unreadable", "skipped"]
STATES: tuple[State, ...] = ("ready", "replaced", "unreadable", "skipped")
Check = Callable[[str], BallotLine]
NO_NUMBERS = Reason("chat_no_numbers")


@dataclass(frozen=True)
class Entry:
    """A line of the chat and what became of it.

    `id` stays the same while other lines change. `choices` are the initiatives it names, `ballot`
    the line to be cast, `offer` a line that its words may mean. `reason` says why it does not
    count, or what to know of one that does.
    """

    id: str
    line: int
    name: str
    text: str
    state: State
    choices: tuple[str, ...] = ()
    ballot: str = ""
    offer: str = ""
    reason: Reason | None = None
    private: bool = False
    mended: bool = False


@dataclass(frozen=True)
class ChatReading:
    """All lines of a chat in their order; names stand in it as long as somebody looks at it."""

    entries: tuple[Entry, ...]
    named: bool

    @property
    def ballots(self) -> tuple[str, ...]:
        """The lines to be cast, one for each person, without their names."""
        return tuple(entry.ballot for entry in self.entries if entry.state == "ready")

    def count(self, state: State) -> int:
        """How many lines became this."""
        return sum(entry.state == state for entry in self.entries)


def read(
    event: Event, round_key: str, text: str, mended: Mapping[str, str] | None = None
) -> ChatReading:
    """Read a chat.

    `mended` has what is to be read instead of a line, by its `Entry.id`; nothing leaves it out.
    """
    mended = mended or {}
    known: dict[str, BallotLine] = {}

    def check(line: str) -> BallotLine:
        if line not in known:
            known[line] = votes.read_line(event, round_key, line)
        return known[line]

    reader = _Reader(offered_by(event, round_key), check)
    entries: list[Entry] = []
    met: Counter[str] = Counter()
    found = messages(text)
    for message in found:
        for read_one in reader.entries(message):
            met[read_one.id] += 1
            entry = replace(read_one, id=f"{read_one.id}{met[read_one.id]}")
            words = mended.get(entry.id)
            entries.append(entry if words is None else _mend(entry, words, check))
    named = any(message.name for message in found)
    if named:
        entries = [_whose(entry) for entry in entries]
    return ChatReading(tuple(_replace_earlier(entries)), named)


@dataclass(frozen=True)
class _Reader:
    """Reads messages; `check` says what is wrong with a line of numbers."""

    offered: Offered
    check: Check

    def entries(self, message: Message) -> Iterator[Entry]:
        """One entry for a message, or one for each of its lines that could be a ballot."""
        if message.reaction:
            reason = Reason("chat_reaction")
            yield _entry(message, message.lines[0], "skipped", reason=reason)
            return
        first = self._read(message, *message.lines)
        if first.state == "ready" or len(message.lines) == 1:
            yield first
            return
        # Talk around a ballot is no line of its own; what has a number in it is to be seen.
        parts = [entry for entry in self._parts(message) if entry.reason != NO_NUMBERS]
        yield from parts or [first]

    def _parts(self, message: Message) -> Iterator[Entry]:
        """Lines with numbers that follow each other are a list; or each is a ballot of its own."""
        for numbers, group in groupby(message.lines, self._is_numbers):
            lines = list(group)
            joined = self._read(message, *lines)
            each = [self._read(message, line) for line in lines]
            alone = all(len(entry.choices) < 2 for entry in each)
            yield from [joined] if numbers and (joined.state == "ready" or alone) else each

    def _is_numbers(self, line: tuple[int, str]) -> bool:
        return bool(ask(self.offered, line[1]).numbers)

    def _read(self, message: Message, *lines: tuple[int, str]) -> Entry:
        """What these lines say together."""
        line = lines[0][0], "\n".join(words for _, words in lines)
        said = ask(self.offered, line[1])
        if said.numbers:
            return _checked(_entry(message, line, "unreadable"), said.numbers, self.check)
        offer = said.offer
        # Looking at the list is a hundredth of the work of reading a line that is refused.
        listed = self.offered.items.issuperset(offer.lower().split())
        if offer and (not listed or self.check(offer).reasons):
            offer = ""
        state: State = "unreadable" if offer and said.meant else "skipped"
        return _entry(message, line, state, reason=_why_not(said, state), offer=offer)


def _why_not(said: Said, state: State) -> Reason:
    if said.kind == "words":
        return Reason("chat_words") if state == "unreadable" else NO_NUMBERS
    return Reason("chat_sentence")


def _checked(entry: Entry, ballot: str, check: Check) -> Entry:
    """The entry with this as its ballot, if it is a valid one."""
    line = check(ballot)
    reasons = line.reasons
    if reasons:
        return replace(
            entry, state="unreadable", choices=line.valid, ballot="", reason=reasons[0], offer=""
        )
    reason = Reason("chat_private") if entry.private else None
    return replace(entry, state="ready", choices=line.valid, ballot=ballot, reason=reason, offer="")


def _mend(entry: Entry, words: str, check: Check) -> Entry:
    """An entry as somebody wants it read, or left out."""
    if words.strip():
        return replace(_checked(entry, words, check), mended=True)
    reason = Reason("chat_left_out")
    return replace(entry, state="skipped", ballot="", offer="", reason=reason, mended=True)


def _entry(
    message: Message,
    line: tuple[int, str],
    state: State,
    *,
    reason: Reason | None = None,
    offer: str = "",
) -> Entry:
    at, text = line
    shown = one_line(text, 200)
    # What it is about, not where it stands: a line that is mended stays so when others come.
    key = f"{name_key(message.name)}\0{message.time}\0{shown}\0"
    return Entry(
        key, at, message.name, shown, state, offer=offer, reason=reason, private=message.private
    )


def _whose(entry: Entry) -> Entry:
    """Among named lines one without a name is nobody's: only if somebody says so it counts."""
    if entry.name or entry.mended or entry.state != "ready":
        return entry
    reason = Reason("chat_no_name")
    return replace(entry, state="unreadable", offer=entry.ballot, ballot="", reason=reason)


def _replace_earlier(entries: list[Entry]) -> Iterator[Entry]:
    """Each person's last ballot counts. Where no name stands, nobody can be told apart."""
    last: dict[str, Entry] = {}
    for entry in entries:
        if entry.state == "ready" and entry.name:
            last[name_key(entry.name)] = entry
    for entry in entries:
        counts = last.get(name_key(entry.name)) if entry.name else None
        if counts is None or counts is entry:
            yield entry
        elif entry.state == "ready":
            reason = Reason("chat_replaced", expected=str(counts.line))
            yield replace(entry, state="replaced", ballot="", reason=reason)
        else:
            yield entry
