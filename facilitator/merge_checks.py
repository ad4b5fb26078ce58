"""What is said of a file before it is merged: why it cannot be, and what disagrees within it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from sqlalchemy import Connection, select

from facilitator import ballot_box, counting, tables
from facilitator.delivery import Delivery
from facilitator.event import Event
from facilitator.reasons import Reason
from facilitator.records import Ballot, Session, Tally, VoteChoice


def rehearsal_kind(connection: Connection) -> str | None:
    """`yes` for a store that holds a rehearsal, `no` for the event, None while it is neither."""
    about, sessions = tables.about, tables.TABLES[Session]
    kind = connection.execute(select(about.c.value).where(about.c.name == "rehearsal")).scalar()
    if kind is None and connection.execute(select(sessions.c.id).limit(1)).scalar() is not None:
        return "no"
    return kind


def keep_rehearsal_kind(connection: Connection, kind: str) -> None:
    """Say of a store that was neither, from now on, that it holds a rehearsal or the event."""
    about = tables.about
    connection.execute(about.insert().prefix_with("OR IGNORE").values(name="rehearsal", value=kind))


def reasons(
    book: Delivery, event: Event, kind: str | None, rooms: dict[str, str]
) -> Iterable[Reason]:
    """Why this file cannot be merged into a store of this kind that knows these workbooks.

    `rooms` are the rooms of known workbooks, by workbook id.
    """
    if kind is not None and (kind == "yes") != book.rehearsal:
        names = {True: "a rehearsal", False: "the real event"}
        yield Reason("rehearsal_mix", book.file, names[book.rehearsal], names[kind == "yes"])
    room = rooms.get(book.id)
    if book.room and room is not None and room != book.room:
        # A file put together by hand.
        yield Reason("same_workbook_id", book.file, event.room(room).name)


def total_remarks(book: Delivery) -> Iterable[Reason]:
    """Totals on the sheet `Votes` that the ballots of the same file do not give; these count."""
    votes: dict[str, list[ballot_box.Vote]] = {}
    choices: dict[str, VoteChoice] = {}
    for found in book.records:
        record = found.record
        if isinstance(record, (Ballot, Tally)):
            votes.setdefault(record.session, []).append(record)
        elif isinstance(record, VoteChoice):
            choices[record.session] = record
    counted = {
        session: counting.count(
            vote.choices
            for vote in ballot_box.counted(held, choices.get(session))
            if isinstance(vote, Ballot)
        )
        for session, held in votes.items()
    }
    for total in book.totals:
        ballots = counted.get(total.session, Counter[str]()).pop(total.initiative, 0)
        if ballots != total.votes:
            yield Reason("total_differs", total.place, str(total.votes), str(ballots))
    # A store has no totals, nor has a room whose ballots were all typed in a spreadsheet.
    for session in {total.session: None for total in book.totals}:
        for initiative, number in counted.get(session, {}).items():
            yield Reason("no_total", "Votes", initiative, str(number))
