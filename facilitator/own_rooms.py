"""What was captured in a store itself: of each room it stands for a workbook of that room.

So the roll-call of whoever merges the store, or the merged workbook made of it, knows that room,
and every record knows what it came with. One that came in a workbook and was changed or decided
here came with the store too, but is nothing that its room has sent again.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from facilitator.delivery import Received
from facilitator.ids import named
from facilitator.records import Absence, Ballot, Captured, Note, VoteChoice

# What a coordinator says of a room, and not what the room says.
_NO_CAPTURE = (Absence, VoteChoice)


@dataclass
class _Own:
    changed: int = 0
    notes: int = 0
    ballots: int = 0
    sessions: set[str] = field(default_factory=set)


def own_id(device: str, room: str) -> str:
    """The id of the workbook that a store first written by `device` stands for."""
    return named("store", device, room)


def own_rooms(
    file: str, devices: Collection[str], shown: Iterable[Captured], rooms: Mapping[str, str]
) -> list[Received]:
    """The workbook of each room that these records have come with, if from no other.

    `devices` are the names that the store was written under, its first one first; `rooms` are the
    room keys by session. The counts and sessions are of what was captured here.
    """
    found: dict[str, _Own] = {}
    for record in shown:
        if record.source or isinstance(record, _NO_CAPTURE):
            continue
        own = found.setdefault(rooms[record.session], _Own())
        own.changed = max(own.changed, record.changed)
        if record.device in devices:
            own.sessions.add(record.session)
            own.notes += isinstance(record, Note) and not record.deleted
            own.ballots += (
                isinstance(record, Ballot) and not record.deleted and not record.withdrawn
            )
    first = next(iter(devices), "")
    return [
        Received(
            own_id(first, room),
            file,
            room,
            first,
            own.changed,
            own.notes,
            own.ballots,
            tuple(sorted(own.sessions)),
        )
        for room, own in sorted(found.items())
    ]
