"""What the sheet `Votes` says was counted, beside what the ballots of the same file give."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from itertools import chain

from facilitator import ballot_box, counting
from facilitator.batch import Batch
from facilitator.delivery import Delivery, Found
from facilitator.event import Event
from facilitator.reasons import Reason
from facilitator.records import Attendance, Ballot, Tally, VoteChoice
from facilitator.vote import Vote


def total_remarks(book: Delivery, event: Event) -> Iterable[Reason]:
    """Totals on the sheet `Votes` that the ballots of the same file do not give; these count."""
    counted = _counted(book, event)
    for total in book.totals:
        ballots = counted.get(total.session, Counter[str]()).pop(total.initiative, 0)
        if ballots != total.votes:
            yield Reason("total_differs", total.place, str(total.votes), str(ballots))
    # A room whose ballots were all typed in a spreadsheet has no totals.
    for session in {total.session: None for total in book.totals}:
        for initiative, number in counted.get(session, {}).items():
            yield Reason("no_total", "Votes", initiative, str(number))


def too_many_remarks(book: Delivery, event: Event) -> Iterable[Reason]:
    """Totals of sessions without ballots that are more than the people there can have given.

    People may know better, so they count. Of how many were there at one time or another the most
    are meant; where nobody has counted them there is nothing to compare with.
    """
    totals = [(total, place) for total, place in _tallies(book) if total.count > 0]
    if not totals:
        return
    people: Counter[str] = Counter()
    for one in book.of(Attendance):
        if isinstance(one, Attendance) and not one.deleted:
            people[one.session] = max(people[one.session], one.present)
    for total, place in totals:
        if not people[total.session]:
            continue
        vote = _vote(book, event, total.session)
        each = counting.most_of_one(vote) if vote else 1
        if total.count > people[total.session] * each:
            yield Reason("more_than_people", place, str(total.count), str(people[total.session]))


def _tallies(book: Delivery) -> Iterable[tuple[Tally, str]]:
    """The totals that count, and where each stands."""
    by_ballots: set[str] = set()
    for batch in book.batches:
        if batch.kind is Ballot:
            by_ballots.update(batch.standing().columns["session"])
    by_ballots |= {
        one.record.session
        for one in book.records
        if isinstance(one.record, Ballot) and ballot_box.is_live(one.record)
    }
    of_sheet = (
        Found(record, batch.place(at))
        for batch in book.batches
        if batch.kind is Tally
        for at, record in enumerate(batch.records())
    )
    for one in chain(of_sheet, book.records):
        record = one.record
        if isinstance(record, Tally) and not record.deleted and record.session not in by_ballots:
            yield record, one.place


def _counted(book: Delivery, event: Event) -> dict[str, Counter[str]]:
    """The votes of each session by its ballots that count."""
    held: dict[str, list[ballot_box.Vote]] = {}
    chosen: dict[str, VoteChoice] = {}
    counted: dict[str, Counter[str]] = {}
    for batch in book.batches:
        if batch.kind is Ballot and _of_one_capture(book, batch):
            session = batch.columns["session"][0]
            counted[session] = counting.count(
                batch.standing().columns["choices"], _vote(book, event, session)
            )
            return counted
    for record in book.of(Ballot, Tally, VoteChoice):
        if isinstance(record, (Ballot, Tally)):
            held.setdefault(record.session, []).append(record)
        elif isinstance(record, VoteChoice):
            chosen[record.session] = record
    for session, votes in held.items():
        ballots = ballot_box.counted(votes, chosen.get(session))
        counted[session] = counting.count(
            (vote.choices for vote in ballots if isinstance(vote, Ballot)),
            _vote(book, event, session),
        )
    return counted


def _vote(book: Delivery, event: Event, session: str) -> Vote | None:
    """How the round of a session of this file votes."""
    _, round_key, _ = book.sessions[session]
    return event.round(round_key).vote


def _of_one_capture(book: Delivery, ballots: Batch) -> bool:
    """Whether all votes of a file are ballots of one session that one device put into the box."""
    columns = ballots.columns
    (device, *others) = set(columns["device"])
    return (
        not others
        and len(set(columns["session"])) == 1
        and all(box.startswith(device) and " " not in box for box in columns["box"])
        and not any(batch.kind in (Tally, VoteChoice) for batch in book.batches)
        and not any(isinstance(one.record, (Ballot, Tally, VoteChoice)) for one in book.records)
    )
