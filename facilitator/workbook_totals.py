"""What the sheet `Votes` says was counted, beside what the ballots of the same file give."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from facilitator import ballot_box, counting
from facilitator.batch import Batch
from facilitator.delivery import Delivery
from facilitator.event import Event
from facilitator.reasons import Reason
from facilitator.records import Ballot, Tally, VoteChoice
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
