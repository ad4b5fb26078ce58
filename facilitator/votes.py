"""Votes: the ballot line, ballots, tallies, and a session's count (SPEC §5).

A session is counted by ballots or by tally, never by both.
"""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection

from facilitator import ballot_box, by_hand, counting, event_lists, sessions
from facilitator.ballot_box import Side
from facilitator.ballot_line import BallotLine as BallotLine
from facilitator.ballot_line import Choice as Choice
from facilitator.ballot_line import TallyEntry as TallyEntry
from facilitator.ballot_line import example as example
from facilitator.ballot_line import read_line as read_line
from facilitator.ballot_line import read_tally as read_tally
from facilitator.ballot_line import tally_example as tally_example
from facilitator.counting import Ranked, Tie
from facilitator.event import Event, Vote
from facilitator.reasons import Reason, Refused
from facilitator.records import Attendance, Ballot, Session, Tally, VoteChoice
from facilitator.sessions import Place
from facilitator.store import Store
from facilitator.store_records import find
from facilitator.transaction import Transaction
from facilitator.vote_sides import votes_of
from facilitator.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class SessionVotes:
    """Everything about the vote of one session, recounted from its records.

    `ballots` and `tallies` are those that count; `sides` are two or more where devices counted
    apart, see `ballot_box`. `votes` are points by initiative or cluster, with 0 for each that is
    offered; `named` says on how many ballots each stands: one that was scored 0 is there, one
    that nobody scored is not.

    `present` are the people there now, `base` is the count of those who were there for this vote:
    whoever leaves afterwards has been there (see `sessions.base`). None where nobody counted.
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
    named: Mapping[str, int] = field(default_factory=dict)
    base: Attendance | None = None

    @property
    def total(self) -> int:
        """All votes."""
        return sum(self.votes.values())

    @property
    def people(self) -> int | None:
        """Who can vote: the people present, of a closed vote those who were there for it."""
        if not self.closed:
            return self.present
        return self.base.present if self.base else None

    def mean(self, initiative: str) -> float | None:
        """The mean score of an initiative; None where nobody scored it, or there are no scores."""
        if self.vote is None or self.vote.method != "score":
            return None
        return counting.mean(self.votes.get(initiative, 0), self.named.get(initiative, 0))


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
        if not held:
            _refuse_capture(store.event, where, "tally")
        before = _tally_of(held, entry.initiative)
        count = entry.count if entry.count is not None else (before.count if before else 0)
        count += entry.delta
        if count < 0:
            raise Refused(Reason("negative", found=str(count)))
        if before is None:
            return _set_tally(change, store.event, where, entry.initiative, count)
        return change.edit(Tally, before.id, count=count)


def convert_to_tally(store: Store, where: Place, origin: object | None = None) -> None:
    """Turn the ballots of a session into a tally with the same counts; one undo takes it back.

    Raises `Refused` (`only_ballots`) where a tally would say less than the ballots.
    """
    _refuse_capture(store.event, where, "tally")
    label = QT_TRANSLATE_NOOP("History", "Ballots converted to a tally")
    with store.change(label, origin) as change:
        _open_for(change, where, "")
        votes = recount(change.connection, store.event, where)
        for initiative, count in votes.votes.items():
            held = _tally_of(votes.tallies, initiative)
            if held is not None:
                change.edit(Tally, held.id, count=count)
            elif count:
                _set_tally(change, store.event, where, initiative, count)
        # Not before: the tallies go on with what counts, and that are these.
        for ballot in votes.ballots:
            change.edit(Ballot, ballot.id, withdrawn=True)
        change.edit(Session, where.id, capture="tally")


def _set_tally(
    change: Transaction, event: Event, where: Place, initiative: str, count: int
) -> Tally:
    """The tally of an initiative that has none; one that was taken back stands again."""
    held, choice = votes_of(change.connection, where.id)
    side = ballot_box.counted_side(ballot_box.sides(held), choice)
    for number in itertools.count():
        name = by_hand.another_name(change.device, number) if number else change.device
        tally_id = by_hand.added_tally_id(where.id, event_lists.root(event, initiative), name)
        known = change.get(Tally, tally_id)
        if known is None:
            box = ballot_box.next_box(held, choice, change.device)
            return change.add(
                Tally, tally_id, session=where.id, initiative=initiative, count=count, box=box
            )
        # One on a side that does not count stays there: this one has to be seen.
        if known.initiative == initiative and (side is None or ballot_box.is_on(side, known)):
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

    Raises `Refused`: `counted_by_ballots` (offer to convert) or `counted_by_tally`; `only_ballots`
    or `hands_no_ballots` where the round's method knows one way only.
    """
    _refuse_capture(store.event, where, capture)
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


def _refuse_capture(event: Event, where: Place, capture: str) -> None:
    vote = event.round(where.round).vote
    if vote is None or capture in vote.captures:
        return
    if capture == "tally":
        raise Refused(Reason("only_ballots"))
    raise Refused(Reason("hands_no_ballots", expected=example(event, where.round)))


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
    vote = event.round(where.round).vote
    chosen = session.capture if session else ""
    if vote is not None and vote.captures == ("tally",):
        chosen = "tally"
    offered = event.offered(where.round)
    votes = dict.fromkeys(offered, 0)
    votes |= ballot_box.session_count(counted, vote)
    ranking = counting.rank(votes, offered)
    closed = bool(session and session.vote_closed)
    counts = find(connection, Attendance, session=where.id)
    return SessionVotes(
        where.id,
        "ballots" if ballots else "tally" if tallies else chosen,
        closed,
        vote,
        tuple(ballots),
        tuple(tallies),
        votes,
        tuple(ranking),
        tuple(counting.ties(ranking, vote.places if vote else 0)),
        sessions.last_present(counts).get(where.id),
        () if len(counted) == len(held) else tuple(ballot_box.sides(held)),
        counting.named((ballot.choices for ballot in ballots), vote),
        sessions.base(counts, counted),
    )
