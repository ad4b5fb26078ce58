"""Why a room sends no workbook, as the coordinator heard it (SPEC §6, roll-call)."""

from __future__ import annotations

from facilitator import sessions
from facilitator.ids import named
from facilitator.records import Absence
from facilitator.store import Store
from facilitator.text import clean
from facilitator.words import QT_TRANSLATE_NOOP


def set_reason(store: Store, room: str, why: str, origin: object | None = None) -> None:
    """Note why `room` sends nothing; empty words take that back, and the room is awaited again.

    It is kept in the room's first session, whichever day and round that is: one record a room,
    the same one wherever it is typed. Raises KeyError for a room the event does not have.
    """
    words = " ".join(clean(why).split())
    found = store.event.room(room)
    days = [day.key for day in store.event.days if day.key in found.days]
    where = sessions.place(store, days[0], store.event.rounds[0].key, room)
    record = named("absence", where.id)
    known = store.get(Absence, record)
    if words == (known.text if known is not None and not known.deleted else ""):
        return
    label = (
        QT_TRANSLATE_NOOP("History", "No notes from {room}: {why}")
        if words
        else QT_TRANSLATE_NOOP("History", "{room} is awaited again")
    )
    with store.change(label, origin, room=found.name, why=words) as change:
        sessions.enter(change, where)
        if known is None:
            change.add(Absence, record, session=where.id, text=words)
        else:
            change.edit(Absence, record, text=words, deleted=False)
