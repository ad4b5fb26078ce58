"""What one file brings to a merge, however it was read: a workbook, or another store."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from facilitator.batch import Batch
from facilitator.reasons import Reason, Refused
from facilitator.records import Ballot, Captured, Note

EXPORTED = ""
EDITED = "edited"
ADDED = "added"


@dataclass(frozen=True)
class Found:
    """A record of a file, and where it stands: `Notes!A14`.

    `hand` is `edited` for a row that was changed in a spreadsheet and `added` for one that was
    typed there; such a record has the version that `by_hand` gives.
    """

    record: Captured
    place: str
    hand: str = EXPORTED


@dataclass(frozen=True)
class Total:
    """A derived row of `Votes`: what the sheet says was counted, and where it says so."""

    session: str
    initiative: str
    votes: int
    place: str


@dataclass(frozen=True)
class Received:
    """A room workbook that is known to have been merged: into this file's store, or just now.

    `exported` is UTC milliseconds; `notes` and `ballots` are how many it had; `sessions` are
    session ids.
    """

    id: str
    file: str
    room: str
    device: str
    exported: int
    notes: int = 0
    ballots: int = 0
    sessions: tuple[str, ...] = ()


class BadFile(Refused):
    """A file of this event that cannot be merged; `room` is whose it says it is, or empty."""

    def __init__(self, room: str, *reasons: Reason) -> None:
        super().__init__(*reasons)
        self.room = room

    def __reduce__(self) -> tuple[type[BadFile], tuple[Any, ...]]:
        """How it goes to another process."""
        return type(self), (self.room, *self.reasons)


@dataclass
class Delivery:
    """A file as read.

    `id`, `room` and `device` are what its About says; `room` is empty for a merged workbook and
    for a store, which hold many. `sessions` are the (day, round, room) keys by session id;
    `counts` the rows that each sheet had when it was exported; `remarks` what was left out or is
    missing without being wrong. `received` are the room workbooks that a merged file was made of;
    of a room workbook it is empty, as that is itself one. Sheets that are just as the app wrote
    them are in `batches`, all other records in `records`; no id is in both, nor in two batches.
    `list_version` is the list whose numbers its records have.
    """

    file: str
    id: str
    device: str
    room: str
    exported: int
    rehearsal: bool
    counts: dict[str, int] = field(default_factory=dict)
    batches: list[Batch] = field(default_factory=list)
    records: list[Found] = field(default_factory=list)
    totals: list[Total] = field(default_factory=list)
    sessions: dict[str, tuple[str, str, str]] = field(default_factory=dict)
    received: list[Received] = field(default_factory=list)
    remarks: list[Reason] = field(default_factory=list)
    list_version: str = ""

    def every(self) -> Iterator[Found]:
        """Each record, and where it stands."""
        for batch in self.batches:
            for at, record in enumerate(batch.records()):
                yield Found(record, batch.place(at))
        yield from self.records

    def of(self, *kinds: type[Captured]) -> Iterator[Captured]:
        """The records of these kinds."""
        for batch in self.batches:
            if issubclass(batch.kind, kinds):
                yield from batch.records()
        for found in self.records:
            if isinstance(found.record, kinds):
                yield found.record

    def standing(self, kind: type[Note | Ballot]) -> int:
        """How many notes or ballots it has that were not removed, and not withdrawn."""
        in_batches = sum(len(one.standing()) for one in self.batches if one.kind is kind)
        return in_batches + sum(
            type(found.record) is kind
            and not found.record.deleted
            and not getattr(found.record, "withdrawn", False)
            for found in self.records
        )
