"""On what the notes of all rooms stand: how many on each initiative and cluster, and on neither."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select

from facilitator.event import Event
from facilitator.plan import Subject
from facilitator.records import Note, Session
from facilitator.store import Store
from facilitator.store_records import find
from facilitator.tables import TABLES


@dataclass(frozen=True)
class SubjectNotes:
    """How many notes stand on an initiative or a cluster (or on neither), from how many rooms."""

    subject: Subject
    notes: int = 0
    rooms: int = 0


def of_store(store: Store, day: str = "") -> tuple[SubjectNotes, ...]:
    """Every initiative of the event in its order, with notes or without; clusters; General.

    Clusters are among them where notes stand on them. A note on several initiatives is counted on
    each.
    """
    counts: dict[Subject, int] = {}
    rooms: dict[Subject, set[str]] = {}
    with store.reading() as connection:
        room_of = {one.id: one.room for one in find(connection, Session) if day in ("", one.day)}
        table = TABLES[Note]
        alike = (table.c.session, table.c.initiatives, table.c.cluster)
        # The notes themselves, of which only this is asked, would take ten times as long.
        query = select(*alike, func.count()).where(table.c.deleted.is_(False)).group_by(*alike)
        for session, numbers, cluster, count in connection.execute(query):
            if session not in room_of:
                continue
            named = [Subject(number) for number in numbers] or [Subject(cluster=cluster)]
            for subject in named:
                counts[subject] = counts.get(subject, 0) + count
                rooms.setdefault(subject, set()).add(room_of[session])
    return tuple(
        SubjectNotes(one, counts.get(one, 0), len(rooms.get(one, ())))
        for one in _in_order(store.event, counts)
    )


def _in_order(event: Event, counts: dict[Subject, int]) -> list[Subject]:
    known = [Subject(number) for number in event.by_number]
    clusters = [one for letter in event.by_letter if (one := Subject(cluster=letter)) in counts]
    # What an earlier list of initiatives had: nothing that was said is left out.
    others = sorted(counts.keys() - {*known, *clusters, Subject()})
    return [*known, *clusters, *others, Subject()]
