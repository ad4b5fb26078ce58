"""The ballot box of a session: whose votes count where two devices counted apart (SPEC §6).

Every vote (a ballot, or the tally of one initiative) carries `box`: how many votes each device had
put into the session when this one was put in, itself included, written as a version vector. The
votes of one capture are a chain, also where a second laptop went on with it. Two laptops that
counted apart each have a vote that the other had not seen: two sides. The votes of one side
count, those that its last vote had seen; sides are never added up. A laptop that goes on with a
side that its own votes are not on does so under another name: its next number would say that they
are.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import count

from facilitator import counting
from facilitator.by_hand import another_name
from facilitator.records import Ballot, Tally, VoteChoice
from facilitator.versions import contains, parse, write

Vote = Ballot | Tally


@dataclass(frozen=True)
class Side:
    """What one device has counted: `box` is that of its last vote.

    `device` is the name it was put in under, which no other side has so many votes of.
    `ballots` and `votes` are how many count if this side does; `changed` is when one of them was
    changed last (UTC ms), `source` the workbook its last vote came with.
    """

    device: str
    box: str
    ballots: int
    votes: int
    changed: int
    source: str


def is_live(vote: Vote) -> bool:
    """Whether a vote is there to be counted: not removed, not withdrawn."""
    return not vote.deleted and not (isinstance(vote, Ballot) and vote.withdrawn)


def box_of(vote: Vote) -> str:
    """The box of a vote; one from before boxes were kept stands for its device alone."""
    return vote.box or f"{vote.device}:1"


def sides(votes: Iterable[Vote]) -> list[Side]:
    """What was counted apart; by rule the side with most votes comes first and counts.

    The rule for equal ones is the order of their boxes, so that it is the same everywhere. One
    side, or none, where nothing was counted apart.
    """
    live = [vote for vote in votes if is_live(vote)]
    newest = _newest([box_of(vote) for vote in live])
    found = [_side(box, live, newest) for box in newest]
    return sorted(found, key=lambda side: (-side.votes, -side.ballots, side.box))


def counted_side(found: Sequence[Side], choice: VoteChoice | None) -> Side | None:
    """The side that counts: the chosen device's, else the first. None where there are no votes."""
    if choice is not None and not choice.deleted:
        of_device = [parse(side.box).get(choice.device_counted, 0) for side in found]
        if any(of_device):
            return found[of_device.index(max(of_device))]
    return found[0] if found else None


def counted(votes: Iterable[Vote], choice: VoteChoice | None = None) -> list[Vote]:
    """The live votes that count."""
    live = [vote for vote in votes if is_live(vote)]
    # Nearly always one device has counted alone.
    first = live[0].device if live else ""
    if all(box_of(vote).partition(":")[0] == first and " " not in vote.box for vote in live):
        return live
    side = counted_side(sides(live), choice)
    return [vote for vote in live if side is not None and contains(side.box, box_of(vote))]


def undecided(found: Sequence[Side], choice: VoteChoice | None) -> bool:
    """Whether it is still to be said which side counts; a device heard of later asks again."""
    if len(found) < 2:
        return False
    if choice is None or choice.deleted:
        return True
    counts = counted_side(found, choice)
    if counts is None or choice.device_counted not in parse(counts.box):
        return True
    known = {choice.device_counted, *choice.over}
    # Whoever went on with what was chosen has asked nothing new.
    return any(not set(parse(side.box)) <= known for side in found if side is not counts)


def devices(found: Iterable[Side]) -> tuple[str, ...]:
    """All devices that had a part in these sides."""
    return tuple(sorted({device for side in found for device in parse(side.box)}))


def next_box(votes: Iterable[Vote], choice: VoteChoice | None, device: str) -> str:
    """The box of a vote that `device` puts in now: it goes on with the side that counts."""
    votes = list(votes)
    side = counted_side(sides(votes), choice)
    seen = parse(side.box) if side is not None else {}
    apart = [box for box in map(box_of, filter(is_live, votes)) if not _within(box, side)]
    for number in count():
        name = another_name(device, number) if number else device
        # Its own that were withdrawn since count here too: a number is never used twice.
        own = max((parse(box_of(vote)).get(name, 0) for vote in votes), default=0)
        box = write(seen | {name: own + 1})
        if not any(contains(box, other) for other in apart):
            return box
    raise AssertionError("there is always another name")


def _within(box: str, side: Side | None) -> bool:
    return side is not None and contains(side.box, box)


def _newest(boxes: Iterable[str]) -> list[str]:
    """The boxes that no other contains."""
    newest: list[str] = []
    for box in dict.fromkeys(boxes):
        if any(contains(other, box) for other in newest):
            continue
        newest = [other for other in newest if not contains(box, other)] + [box]
    return newest


def _side(box: str, live: Sequence[Vote], newest: Sequence[str]) -> Side:
    within = [vote for vote in live if contains(box, box_of(vote))]
    last = min((v for v in within if box_of(v) == box), key=lambda v: (v.device, v.id))
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
    """The name, if possible that of the device, by which this box is told from the others."""
    counts, others = parse(box), [parse(other) for other in newest if other != box]
    own = [
        name
        for name, number in counts.items()
        if all(number > other.get(name, 0) for other in others)
    ]
    return device if device in own or not own else own[0]


def session_count(counted: Iterable[Vote]) -> Counter[str]:
    """Votes by initiative of the votes that count: by ballots if there are any, else by tally.

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
    return counting.session_count(ballots, by_initiative.items())
