"""Votes: the ballot line, ballots, tallies, and a session's count (SPEC §5).

A session is counted by ballots or by tally, never by both.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from facilitator import ballot_box, by_hand, counting, sessions
from facilitator.ballot_box import Side
from facilitator.counting import Ranked, Tie
from facilitator.event import Event, Vote, read_number
from facilitator.reasons import Reason, Refused
from facilitator.records import Attendance, Ballot, Session, Tally, VoteChoice
from facilitator.sessions import Place
from facilitator.store import Store, find
from facilitator.transaction import Transaction
from facilitator.vote_sides import votes_of
from facilitator.words import QT_TRANSLATE_NOOP

# People separate numbers by blanks and by the commas and semicolons of their own script.
_TOKEN = re.compile(r"[^\s,;、，；،؛|/]+")
_TALLY = re.compile(r"(?P<number>.+?)(?:(?P<sign>[+\-−＋－])|[=＝](?P<count>.+))$")


@dataclass(frozen=True)
class Choice:
    """One word of a ballot line: where it stands, what it names, and why it is wrong if it is."""

    start: int
    end: int
    text: str
    initiative: str = ""
    reason: Reason | None = None


@dataclass(frozen=True)
class BallotLine:
    """A ballot line as read. `reason` is about the line as a whole (too many, empty)."""

    choices: tuple[Choice, ...]
    reason: Reason | None
    picks: int

    @property
    def valid(self) -> tuple[str, ...]:
        """The initiatives named so far, in their order."""
        return tuple(c.initiative for c in self.choices if c.initiative and not c.reason)

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


@dataclass(frozen=True)
class SessionVotes:
    """Everything about the vote of one session, recounted from its records.

    `ballots` and `tallies` are those that count; `sides` are two or more where devices counted
    apart, see `ballot_box`.
    """

    session: str
    capture: str
    closed: bool
    vote: Vote | None
    ballots: tuple[Ballot, ...]
    tallies: tuple[Tally, ...]
    votes: dict[str, int]
    ranking: tuple[Ranked, ...]
    ties: tuple[Tie, ...]
    present: int | None
    sides: tuple[Side, ...] = ()

    @property
    def total(self) -> int:
        """All votes."""
        return sum(self.votes.values())


def read_line(event: Event, round_key: str, text: str) -> BallotLine:
    """Read a ballot line such as `2 24 31`; wrong words keep their reason, nothing is dropped."""
    vote = event.round(round_key).vote
    if vote is None:
        return BallotLine((), Reason("no_vote"), 0)
    offered = event.offered(round_key)
    choices: list[Choice] = []
    for match in _TOKEN.finditer(text):
        initiative, reason = _read_choice(event, offered, match[0])
        again = any(choice.initiative == initiative for choice in choices)
        if reason is None and again and vote.method == "pick":
            reason = Reason("repeated", found=initiative)
        choices.append(Choice(match.start(), match.end(), match[0], initiative, reason))
    named = sum(1 for choice in choices if choice.initiative)
    reason = None
    if not choices:
        reason = Reason("empty_ballot", expected=event.number_span())
    elif named > vote.picks:
        reason = Reason("too_many", found=str(named), expected=str(vote.picks))
    return BallotLine(tuple(choices), reason, vote.picks)


def _read_choice(event: Event, offered: tuple[str, ...], text: str) -> tuple[str, Reason | None]:
    number = read_number(text)
    if number in offered:
        return number, None
    tally = _TALLY.match(number)
    if tally and read_number(tally["number"]) in offered:
        return "", Reason("tally_in_ballot", found=text)
    parts = event.parts_of(number)
    if parts:
        return "", Reason("several_initiatives", found=number, expected=", ".join(parts))
    if not number.isdigit() and number not in event.by_number:
        return "", Reason("not_a_number", found=text, expected=event.number_span())
    return "", Reason("unknown_initiative", found=number, expected=event.number_span())


def read_tally(event: Event, round_key: str, text: str) -> TallyEntry:
    """Read `24+`, `24-` or `24=17`. Raises `Refused` with the reason."""
    match = _TALLY.match(text.strip())
    number = match["number"] if match else text
    initiative, reason = _read_choice(event, event.offered(round_key), number)
    if reason is not None:
        raise Refused(reason)
    if match is None:
        return TallyEntry(initiative, delta=1)
    if match["count"] is None:
        return TallyEntry(initiative, delta=1 if match["sign"] in "+＋" else -1)
    digits = read_number(match["count"])
    if not digits.isdecimal() or len(digits) > 6:
        raise Refused(Reason("not_a_number", found=match["count"], expected="a count such as 17"))
    return TallyEntry(initiative, count=int(digits))


def cast(store: Store, where: Place, text: str, origin: object | None = None) -> Ballot:
    """Keep one ballot line. Raises `Refused` with everything that is wrong with it."""
    line = read_line(store.event, where.round, text)
    if line.reasons:
        raise Refused(*line.reasons)
    with store.change(QT_TRANSLATE_NOOP("History", "Ballot added"), origin) as change:
        _open_for(change, where, "ballots")
        _refuse_other_way(change, store.event, where, "ballots")
        box = ballot_box.next_box(*votes_of(change.connection, where.id), change.device)
        return change.add(Ballot, session=where.id, choices=line.valid, box=box)


def cast_many(
    store: Store,
    where: Place,
    lines: Sequence[str],
    instead: Collection[str] = (),
    origin: object | None = None,
) -> list[Ballot]:
    """Keep a ballot for each of these lines, as one change; all of them or none.

    `instead` are the ids of ballots that they stand for: those still there are withdrawn. Raises
    `Refused` as `cast` does, with everything that is wrong with any line.
    """
    read = [read_line(store.event, where.round, text) for text in lines]
    wrong = [reason for line in read for reason in line.reasons]
    if wrong:
        raise Refused(*wrong)
    label = QT_TRANSLATE_NOOP("History", "Ballots from the chat: {count}")
    with store.change(label, origin, count=len(read)) as change:
        _open_for(change, where, "ballots")
        _refuse_other_way(change, store.event, where, "ballots")
        held, choice = votes_of(change.connection, where.id)
        boxes = ballot_box.next_boxes(held, choice, change.device, len(read))
        made = [
            change.add(Ballot, session=where.id, choices=line.valid, box=box)
            for line, box in zip(read, boxes, strict=True)
        ]
        # Not before: the new ones go on with what counts, and these are part of it.
        for vote in held:
            if vote.id in instead and isinstance(vote, Ballot) and ballot_box.is_live(vote):
                change.edit(Ballot, vote.id, withdrawn=True)
        return made


def correct(
    store: Store, where: Place, ballot: str, text: str, origin: object | None = None
) -> Ballot:
    """Replace the choices of a ballot. Raises `Refused` as `cast` does."""
    line = read_line(store.event, where.round, text)
    if line.reasons:
        raise Refused(*line.reasons)
    with store.change(QT_TRANSLATE_NOOP("History", "Ballot corrected"), origin) as change:
        _open_for(change, where, "ballots")
        return change.edit(Ballot, ballot, choices=line.valid)


def withdraw(
    store: Store, where: Place, ballot: str, number: int, origin: object | None = None
) -> None:
    """Withdraw a ballot; `number` is what the list calls it. It stays on record, uncounted."""
    with store.change(
        QT_TRANSLATE_NOOP("History", "Ballot {number} removed"), origin, number=number
    ) as change:
        _open_for(change, where, "ballots")
        change.edit(Ballot, ballot, withdrawn=True)


def enter_tally(
    store: Store, where: Place, entry: TallyEntry, origin: object | None = None
) -> Tally:
    """Set or change the tally of one initiative. Raises `Refused` below zero or with ballots in."""
    label = QT_TRANSLATE_NOOP("History", "Tally of {initiative} changed")
    with store.change(label, origin, initiative=entry.initiative) as change:
        _open_for(change, where, "tally")
        _refuse_other_way(change, store.event, where, "tally")
        held = recount(change.connection, store.event, where).tallies
        before = _tally_of(held, entry.initiative)
        count = entry.count if entry.count is not None else (before.count if before else 0)
        count += entry.delta
        if count < 0:
            raise Refused(Reason("negative", found=str(count)))
        if before is None:
            return _set_tally(change, where, entry.initiative, count)
        return change.edit(Tally, before.id, count=count)


def convert_to_tally(store: Store, where: Place, origin: object | None = None) -> None:
    """Turn the ballots of a session into a tally with the same counts; one undo takes it back."""
    label = QT_TRANSLATE_NOOP("History", "Ballots converted to a tally")
    with store.change(label, origin) as change:
        _open_for(change, where, "")
        votes = recount(change.connection, store.event, where)
        for initiative, count in votes.votes.items():
            held = _tally_of(votes.tallies, initiative)
            if held is not None:
                change.edit(Tally, held.id, count=count)
            elif count:
                _set_tally(change, where, initiative, count)
        # Not before: the tallies go on with what counts, and that are these.
        for ballot in votes.ballots:
            change.edit(Ballot, ballot.id, withdrawn=True)
        change.edit(Session, where.id, capture="tally")


def _set_tally(change: Transaction, where: Place, initiative: str, count: int) -> Tally:
    """The tally of an initiative that has none; one that was taken back stands again."""
    held, choice = votes_of(change.connection, where.id)
    side = ballot_box.counted_side(ballot_box.sides(held), choice)
    for number in itertools.count():
        name = by_hand.another_name(change.device, number) if number else change.device
        tally_id = by_hand.added_tally_id(where.id, initiative, name)
        known = change.get(Tally, tally_id)
        if known is None:
            box = ballot_box.next_box(held, choice, change.device)
            return change.add(
                Tally, tally_id, session=where.id, initiative=initiative, count=count, box=box
            )
        # One on a side that does not count stays there: this one has to be seen.
        if side is None or ballot_box.is_on(side, known):
            return change.edit(Tally, tally_id, count=count, deleted=False)
    raise AssertionError("there is always another name")


def _tally_of(held: Iterable[Tally], initiative: str) -> Tally | None:
    """The one of these that counts for an initiative, as `ballot_box.session_count` has it."""
    same = [tally for tally in held if tally.initiative == initiative]
    return max(same, key=lambda tally: (tally.changed, tally.id), default=None)


def _refuse_other_way(change: Transaction, event: Event, where: Place, capture: str) -> None:
    """Refuse a vote that would hide those that were put in the other way, on whatever laptop."""
    if not find(change.connection, Tally if capture == "ballots" else Ballot, session=where.id):
        return
    counted = recount(change.connection, event, where)
    if capture == "tally" and counted.ballots:
        raise Refused(Reason("counted_by_ballots"))
    if capture == "ballots" and any(tally.count for tally in counted.tallies):
        raise Refused(Reason("counted_by_tally"))


def choose_capture(store: Store, where: Place, capture: str, origin: object | None = None) -> None:
    """Count this session by `ballots` or by `tally`, as long as nothing has been counted.

    Raises `Refused`: `counted_by_ballots` (offer to convert) or `counted_by_tally`.
    """
    with store.change(QT_TRANSLATE_NOOP("History", "Way of counting chosen"), origin) as change:
        _open_for(change, where, "")
        votes = recount(change.connection, store.event, where)
        if capture == "tally" and votes.ballots:
            raise Refused(Reason("counted_by_ballots"))
        if capture == "ballots" and any(tally.count for tally in votes.tallies):
            raise Refused(Reason("counted_by_tally"))
        change.edit(Session, where.id, capture=capture)


def close(store: Store, where: Place, closed: bool, origin: object | None = None) -> None:
    """Close the vote of a session, or open it again; both leave a line in the history."""
    label = (
        QT_TRANSLATE_NOOP("History", "Vote closed")
        if closed
        else QT_TRANSLATE_NOOP("History", "Vote opened again")
    )
    with store.change(label, origin) as change:
        session = sessions.enter(change, where)
        change.edit(Session, session.id, vote_closed=closed)


def _open_for(change: Transaction, where: Place, capture: str) -> None:
    session = sessions.enter(change, where)
    if session.vote_closed:
        raise Refused(Reason("vote_closed"))
    if capture and session.capture not in ("", capture):
        raise Refused(Reason(f"counted_by_{session.capture}"))
    if capture and session.capture != capture:
        change.edit(Session, session.id, capture=capture)


def of_session(store: Store, where: Place) -> SessionVotes:
    """The vote of one session, counted anew from its records."""
    with store.reading() as connection:
        return recount(connection, store.event, where)


def recount(connection: Connection, event: Event, where: Place) -> SessionVotes:
    """As `of_session`, on an open connection: inside a change, or as part of one snapshot."""
    session = next(iter(find(connection, Session, id=where.id)), None)
    held: list[ballot_box.Vote] = [
        *find(connection, Ballot, session=where.id, withdrawn=False),
        *find(connection, Tally, session=where.id),
    ]
    choice = next(iter(find(connection, VoteChoice, session=where.id)), None)
    counted = ballot_box.counted(held, choice)
    ballots = [vote for vote in counted if isinstance(vote, Ballot)]
    tallies = [vote for vote in counted if isinstance(vote, Tally)]
    chosen = session.capture if session else ""
    offered = event.offered(where.round)
    votes = dict.fromkeys(offered, 0)
    votes |= ballot_box.session_count(counted)
    ranking = counting.rank(votes, offered)
    vote = event.round(where.round).vote
    return SessionVotes(
        where.id,
        "ballots" if ballots else "tally" if tallies else chosen,
        bool(session and session.vote_closed),
        vote,
        tuple(ballots),
        tuple(tallies),
        votes,
        tuple(ranking),
        tuple(counting.ties(ranking, vote.places if vote else 0)),
        sessions.last_present(find(connection, Attendance, session=where.id)).get(where.id),
        () if len(counted) == len(held) else tuple(ballot_box.sides(held)),
    )
