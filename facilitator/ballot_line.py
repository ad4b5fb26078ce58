"""What people type for a vote: the line of a ballot, and the changes of a tally (SPEC §5)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from facilitator import choices, counting, phrases
from facilitator.event import Event, read_number
from facilitator.reasons import Reason, Refused
from facilitator.vote import HIGHEST_SCORE, Vote

_TALLY = re.compile(r"(?P<number>.+?)(?:(?P<sign>[+\-−＋－])|\s*[=＝]\s*(?P<count>.+))$")
_TOO_MANY = {
    "pick": "too_many",
    "dots": "too_many_dots",
    "ranking": "too_many_ranked",
    "score": "too_many_scored",
}


@dataclass(frozen=True)
class Choice:
    """One word of a ballot line: where it stands, what it names, and why it is wrong if it is.

    `kept` is what it adds to the ballot's choices: `24x2` adds two dots. `worth` are the points
    that it gives, 0 where it is wrong.
    """

    start: int
    end: int
    text: str
    initiative: str = ""
    reason: Reason | None = None
    kept: tuple[str, ...] = ()
    worth: int = 0


@dataclass(frozen=True)
class BallotLine:
    """A ballot line as read. `reason` is about the line as a whole (too many, empty).

    `picks` is how many choices a ballot can have: picks, dots, ranks, or scores.
    """

    choices: tuple[Choice, ...]
    reason: Reason | None
    picks: int

    @property
    def valid(self) -> tuple[str, ...]:
        """The choices named so far as a ballot keeps them, in their order."""
        return tuple(kept for c in self.choices if not c.reason for kept in c.kept)

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """Everything that keeps this line from being a ballot."""
        own = tuple(c.reason for c in self.choices if c.reason)
        return own + ((self.reason,) if self.reason else ())


@dataclass(frozen=True)
class TallyEntry:
    """`24+`, `24-` or `24=17` as read: a change by `delta` votes, or a new `count`."""

    initiative: str
    delta: int = 0
    count: int | None = None


def example(event: Event, round_key: str) -> str:
    """A line as people would type it in this round: `2 24 31`, `24=5 2=3`, or `24=17` for hands."""
    vote, offered = event.round(round_key).vote, event.offered(round_key)
    if vote is None:
        return ""
    first, second, third = _some_items(offered)
    if vote.method == "hands":
        return f"{second}=17"
    if vote.method == "score":
        return f"{second}=5" if vote.picks == 1 else f"{second}=5 {first}=3"
    if vote.method == "dots" and vote.picks > 1:
        return f"{second}x2 {first}" if vote.picks > 2 else f"{second}x2"
    line = [second, first, third] if vote.method == "ranking" else [first, second, third]
    return " ".join(dict.fromkeys(line[: vote.picks]))


def tally_example(event: Event, round_key: str) -> str:
    """What a tally can be typed for in this round: `24`, or the letter of a cluster."""
    return _some_items(event.offered(round_key))[1]


def _some_items(offered: tuple[str, ...]) -> tuple[str, str, str]:
    """Three that are offered, those of the built-in event that people know where they are."""
    known = [item for item in ("2", "24", "31") if item in offered]
    first, second, third, *_ = [*(known if len(known) == 3 else offered), *offered[:1] * 2]
    return first, second, third


def read_line(event: Event, round_key: str, text: str) -> BallotLine:
    """Read a ballot line such as `2 24 31`; wrong words keep their reason, nothing is dropped.

    Dots are written once for each or as `24x2`, scores as `24=5`; a ranking has its first one
    first. Of a show of hands there are no ballots: it says how the hands are entered.
    """
    vote = event.round(round_key).vote
    if vote is None:
        return BallotLine((), Reason("no_vote"), 0)
    if vote.method == "hands":
        how = example(event, round_key)
        return BallotLine((), Reason("hands_no_ballots", expected=how), 0)
    reader = _Reader(event, round_key, vote)
    found: list[Choice] = []
    for match in choices.words(vote, text):
        found.append(reader.choice(match.start(), match.end(), match[0], found))
    most = vote.most(len(event.offered(round_key)))
    named = sum(len(choice.kept) for choice in found)
    reason = None
    if not found:
        reason = Reason("empty_ballot", expected=reader.expected)
    elif named > most:
        reason = Reason(_TOO_MANY[vote.method], found=str(named), expected=str(most))
    return BallotLine(tuple(found), reason, most)


class _Reader:
    """Reads the words of one ballot line."""

    def __init__(self, event: Event, round_key: str, vote: Vote) -> None:
        self._event = event
        self._round = round_key
        self._vote = vote
        self._offered = event.offered(round_key)
        self.expected = event.item_span(round_key)
        if vote.method == "score":
            self.expected = example(event, round_key)

    def choice(self, start: int, end: int, word: str, before: list[Choice]) -> Choice:
        """A word with what it means beside those before it."""
        name, amount = choices.amount_of(self._vote, word)
        item, reason = read_choice(self._event, self._round, name)
        kept: tuple[str, ...] = ()
        if reason is None:
            kept, reason = self._kept(item, amount)
        if item and self._vote.method != "dots" and any(c.initiative == item for c in before):
            reason = reason or Reason("repeated", found=item)
        if reason is None and self._vote.method == "ranking":
            at = sum(len(one.kept) for one in before)
            worth = max(0, self._vote.picks - at)
        else:
            worth = 0 if reason else counting.points(kept, self._vote)[item]
        return Choice(start, end, word, item, reason, kept, worth)

    def _kept(self, item: str, amount: str | None) -> tuple[tuple[str, ...], Reason | None]:
        if self._vote.method == "score":
            if not amount:
                return (), Reason("score_missing", found=item, expected=choices.scored(item, 5))
            if amount not in map(str, range(HIGHEST_SCORE + 1)):
                return (), Reason("score_range", found=amount, expected=str(HIGHEST_SCORE))
            return (choices.scored(item, int(amount)),), None
        if amount is None:
            return (item,), None
        if len(amount) > 3 or int(amount) == 0:
            return (), Reason("no_such_dots", found=amount, expected=f"{item}x2")
        return (item,) * int(amount), None


def read_choice(event: Event, round_key: str, text: str) -> tuple[str, Reason | None]:
    """The initiative or cluster that a word names, or nothing and the reason why."""
    item = event.read_item(round_key, text)
    offered = event.offered(round_key)
    if item in offered:
        return item, None
    tally = _TALLY.match(item)
    if tally and event.read_item(round_key, tally["number"]) in offered:
        return "", Reason("tally_in_ballot", found=text)
    parts = event.parts_of(item)
    every = len(offered) == len(event.items(round_key))
    span = event.item_span(round_key) if every else phrases.some(offered)
    stacked = choices.stacked_on(item)
    if stacked and event.read_item(round_key, stacked) in offered:
        return "", Reason("stacked", found=text)
    if any(part in offered for part in parts):
        return "", Reason("several_initiatives", found=item, expected=", ".join(parts))
    if item in event.items(round_key):
        return "", Reason("not_offered", found=item, expected=phrases.some(offered))
    if not item.isdigit() and event.items(round_key) is event.by_number:
        return "", Reason("not_a_number", found=text, expected=span)
    return "", Reason("unknown_initiative", found=item, expected=span)


def read_tally(event: Event, round_key: str, text: str) -> TallyEntry:
    """Read `24+`, `24-` or `24=17`. Raises `Refused` with the reason."""
    match = _TALLY.match(text.strip())
    number = match["number"] if match else text
    initiative, reason = read_choice(event, round_key, number)
    if reason is not None:
        raise Refused(reason)
    if match is None:
        return TallyEntry(initiative, delta=1)
    if match["count"] is None:
        return TallyEntry(initiative, delta=1 if match["sign"] in "+＋" else -1)
    digits = read_number(match["count"])
    if not digits.isdecimal() or len(digits) > 6:
        raise Refused(Reason("not_a_number", found=match["count"], expected=phrases.COUNT))
    return TallyEntry(initiative, count=int(digits))
