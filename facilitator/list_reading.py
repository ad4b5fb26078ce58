"""A file of an earlier list of initiatives, as it was read with its own numbers, in those of now.

Everything that depends on what the file says comes before: its Checks, which rows were edited, the
names of such edits and the ids of typed rows are then the same as in a store of that list.
"""

from __future__ import annotations

from dataclasses import replace

from facilitator.delivery import Delivery
from facilitator.event import Event
from facilitator.event_lists import from_earlier, votes_on_clusters
from facilitator.reasons import Reason


def translated(book: Delivery, event: Event) -> Delivery:
    """The same with the numbers of the event's list; `book` itself where it has them."""
    if book.list_version == event.list_version:
        return book
    numbers = from_earlier(event, book.list_version)
    on_clusters = {
        session: votes_on_clusters(event, keys[1]) for session, keys in book.sessions.items()
    }
    records = [
        replace(found, record=record)
        for found in book.records
        if (record := numbers.record(found.record, on_clusters[found.record.session])) is not None
    ]
    totals = [
        total if on_clusters[total.session] else replace(total, initiative=now)
        for total in book.totals
        if (now := numbers.by_old.get(total.initiative, "")) or on_clusters[total.session]
    ]
    said = Reason("earlier_list", "About", book.list_version, event.list_version)
    return replace(
        book,
        list_version=event.list_version,
        batches=[numbers.batch(batch, on_clusters.__getitem__) for batch in book.batches],
        records=records,
        totals=totals,
        remarks=[said, *book.remarks] if numbers.moved else book.remarks,
    )
