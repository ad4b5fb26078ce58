"""The ballot box of a session: whose votes count where two devices counted apart (SPEC §6).

Every vote (a ballot, or the tally of one initiative) carries `box`: how many votes each device had
put into the session when this one was put in, itself included, written as a version vector. The
votes of one capture are a chain, also where a second laptop went on with it. Two laptops that
counted apart each have a vote that the other had not seen: two sides. The votes of one side
count, those that its last vote had seen; sides are never added up. A laptop that goes on with a
side that its own votes are not on does so under another name: its next number would say that they
are.

Ballots that somebody typed in a spreadsheet go into the box of that workbook. Typed, corrected and
sent again they would count twice: two files of one workbook that each have what the other lacks
are two sides as well, each with what was captured on laptops (see `typed_box`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations, count

from facilitator import counting, typed_box
from facilitator.by_hand import another_name, is_by_hand
from facilitator.records import Ballot, Tally, VoteChoice
from facilitator.versions import contains, is_version, parse, write
from facilitator.vote import Vote as Settings

Vote = Ballot | Tally


@dataclass(frozen=True)
class Side:
    """What one device has counted: `box` is that of its last vote.

    `device` is the name it was put in under, which no other side has so many votes of (see
    `_name` for what was typed in spreadsheets).
    `ballots` and `votes` are how many count if this side does (`votes` are the choices of its
    ballots, whatever the round's method makes of them); `changed` is when one of them was
    changed last (UTC ms), `source` the workbook its last vote came with.
    """

    device: str
    box: str
    ballots: int
    votes: int
    changed: int
    source: str

    @property
    def typed(self) -> bool:
        """Whether only ballots that were typed in a spreadsheet tell it from the others."""
        return is_by_hand(self.device)


def is_live(vote: Vote) -> bool:
    """Whether a vote is there to be counted: not removed, not withdrawn."""
    return not vote.deleted and not (isinstance(vote, Ballot) and vote.withdrawn)


def box_of(vote: Vote) -> str:
    """The box of a vote; one from before boxes were kept stands for its device alone."""
    return vote.box or f"{vote.device}:1"


def sole_name(device: str, box: str) -> str:
    """The one name in the box of a vote of this device; empty where several had a part.

    Votes that all have the same one are a chain, whatever else is in their boxes. The device
    itself does not say so: it may have gone on with another's votes beside those of its own.
    """
    if not box:
        return device
    return "" if " " in box else box.partition(":")[0]


def is_box(text: str) -> bool:
    """Whether a vote can have this box; what was typed is always typed beside something."""
    if not is_by_hand(text):
        return is_version(text)
    try:
        return write(parse(text)) == text and typed_box.captured(text) != ""
    except ValueError:
        return False


def sides(votes: Iterable[Vote]) -> list[Side]:
    """What was counted apart; by rule the side with most votes comes first and counts.

    The rule for equal ones is the order of their boxes, so that it is the same everywhere. One
    side, or none, where nothing was counted apart.
    """
    live = [vote for vote in votes if is_live(vote)]
    newest = _newest([box_of(vote) for vote in live])
    if any(map(is_by_hand, newest)):
        totals = {at for at, vote in enumerate(live) if isinstance(vote, Tally)}
        newest = typed_box.boxes([box_of(vote) for vote in live], totals, _newest)
    found = [_side(box, live, newest) for box in newest]
    return sorted(found, key=lambda side: (-side.votes, -side.ballots, side.box))


def counted_side(found: Sequence[Side], choice: VoteChoice | None) -> Side | None:
    """The side that counts: the chosen device's, else the first. None where there are no votes."""
    if choice is not None and not choice.deleted:
        names = choice.device_counted.split(" ")
        of_device = [[parse(side.box).get(name, 0) for name in names] for side in found]
        whole = [counts for counts in of_device if all(counts)]
        if whole:
            return found[of_device.index(max(whole))]
    return found[0] if found else None


def counted(votes: Iterable[Vote], choice: VoteChoice | None = None) -> list[Vote]:
    """The live votes that count."""
    live = [vote for vote in votes if is_live(vote)]
    # Nearly always one device has counted alone.
    names = {sole_name(vote.device, vote.box) for vote in live}
    if len(names) < 2 and "" not in names:
        return live
    side = counted_side(sides(live), choice)
    return [vote for vote in live if side is not None and is_on(side, vote)]


def is_on(side: Side, vote: Vote) -> bool:
    """Whether a vote is on a side."""
    return typed_box.is_on(side.box, box_of(vote))


def undecided(found: Sequence[Side], choice: VoteChoice | None) -> bool:
    """Whether it is still to be said which side counts; a device heard of later asks again."""
    if len(found) < 2:
        return False
    if choice is None or choice.deleted:
        return True
    counts = counted_side(found, choice)
    names = choice.device_counted.split(" ")
    if counts is None or not parse(counts.box).keys() >= {*names}:
        return True
    known = {*names, *choice.over}
    # Whoever went on with what was chosen has asked nothing new.
    return any(not set(parse(side.box)) <= known for side in found if side is not counts)


def devices(found: Iterable[Side]) -> tuple[str, ...]:
    """All devices that had a part in these sides."""
    return tuple(sorted({device for side in found for device in parse(side.box)}))


def next_box(votes: Iterable[Vote], choice: VoteChoice | None, device: str) -> str:
    """The box of a vote that `device` puts in now: it goes on with the side that counts."""
    return next_boxes(votes, choice, device, 1)[0]


def next_boxes(
    votes: Iterable[Vote], choice: VoteChoice | None, device: str, many: int
) -> list[str]:
    """The boxes of so many votes that `device` puts in one after the other."""
    votes = list(votes)
    side = counted_side(sides(votes), choice)
    seen = typed_box.going_on(side.box) if side is not None else {}
    apart = [
        box_of(vote) for vote in filter(is_live, votes) if side is None or not is_on(side, vote)
    ]
    for number in count():
        name = another_name(device, number) if number else device
        # Its own that were withdrawn since count here too: a number is never used twice.
        own = max((parse(box_of(vote)).get(name, 0) for vote in votes), default=0)
        box = write(seen | {name: own + 1})
        if not any(contains(box, other) for other in apart):
            return [write(seen | {name: own + 1 + more}) for more in range(many)]
    raise AssertionError("there is always another name")


def _newest(boxes: Iterable[str]) -> list[str]:
    """The boxes that no other contains."""
    newest: list[str] = []
    for box in dict.fromkeys(boxes):
        if any(contains(other, box) for other in newest):
            continue
        newest = [other for other in newest if not contains(box, other)] + [box]
    return newest


def _side(box: str, live: Sequence[Vote], newest: Sequence[str]) -> Side:
    within = [vote for vote in live if typed_box.is_on(box, box_of(vote))]
    newest_within = _newest(typed_box.captured(box_of(vote)) for vote in within)
    last = min(
        (vote for vote in within if typed_box.captured(box_of(vote)) in newest_within),
        key=lambda vote: (vote.device, vote.id),
    )
    # Not by the round's method: which side comes first must not depend on the event's settings.
    votes = session_count(within)
    return Side(
        _name(box, last.device, newest),
        box,
        sum(isinstance(vote, Ballot) for vote in within),
        sum(votes.values()),
        max(vote.changed for vote in within),
        last.source,
    )


def _name(box: str, device: str, newest: Iterable[str]) -> str:
    """The name, if possible that of the device, by which this box is told from the others.

    Where something was typed on each of several sides it can take several names.
    """
    counts, others = parse(box), [parse(other) for other in newest if other != box]
    names = sorted(counts, key=lambda name: (name != device, name))
    for size in (1, 2):
        for some in combinations(names, size):
            if not any(all(other.get(n, 0) >= counts[n] for n in some) for other in others):
                return " ".join(some)
    return " ".join(names)


def session_count(counted: Iterable[Vote], settings: Settings | None = None) -> Counter[str]:
    """Points by initiative of the votes that count: by ballots if there are any, else by tally.

    `settings` say what a choice is worth; without them it is one.

    Two tallies of one initiative, typed in different places, are never added up: the one that
    was changed last counts.
    """
    ballots: list[Sequence[str]] = []
    tallies: list[Tally] = []
    for vote in counted:
        if isinstance(vote, Ballot):
            ballots.append(vote.choices)
        else:
            tallies.append(vote)
    tallies.sort(key=lambda tally: (tally.changed, tally.id))
    by_initiative = {tally.initiative: tally.count for tally in tallies}
    return counting.session_count(ballots, by_initiative.items(), settings)
