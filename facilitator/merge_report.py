"""What a merge did, or would do: per file, over all files, and which rooms are missing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from facilitator.comparison import Comparison
from facilitator.reasons import Reason
from facilitator.results import RoundResult

OUTCOMES = ("new", "unchanged", "updated", "older", "edited", "added", "conflict")
STATES = ("merged", "unchanged", "rejected")


@dataclass(frozen=True)
class FileResult:
    """What became, or would become, of one file.

    `state` is `merged` (it has something the store lacks), `unchanged` or `rejected`; `reasons`
    say why; `remarks` say what was left out, is missing or disagrees without being wrong. `flags`:
    `edited` (a row was changed or typed in a spreadsheet), `conflict` (records of it have a
    version beside the one that is shown), `double votes` (it has a session that was counted apart).
    `records` counts outcomes. By table, `gained` counts new records, removed and withdrawn ones
    not, and for new tallies the `votes by tally`; `changed` those that say something else now;
    `removed` those that were taken back. `conflicts` are the open ones, `disputed` the same by
    table, and `apart` the sessions counted apart; `by_hand` counts by table what was changed or
    typed in a spreadsheet and is new here, unless it had been removed. `room` is empty where a
    file has many; `rooms` are all of them. `first` says that no workbook of these rooms had been
    merged before, `rehearsal` that it is of a rehearsal, and `makes_rehearsal` that the store was
    neither before, and is one by it.
    `unsaved` says that nothing is against the file: the store could not take it, such as on a full
    disk.
    """

    file: str
    path: Path
    state: str
    reasons: tuple[Reason, ...] = ()
    flags: tuple[str, ...] = ()
    records: Counter[str] = field(default_factory=Counter)
    gained: Counter[str] = field(default_factory=Counter)
    changed: Counter[str] = field(default_factory=Counter)
    removed: Counter[str] = field(default_factory=Counter)
    room: str = ""
    rooms: tuple[str, ...] = ()
    exported: int = 0
    notes: int = 0
    ballots: int = 0
    first: bool = False
    remarks: tuple[Reason, ...] = ()
    conflicts: int = 0
    apart: tuple[str, ...] = ()
    disputed: Counter[str] = field(default_factory=Counter)
    by_hand: Counter[str] = field(default_factory=Counter)
    rehearsal: bool = False
    makes_rehearsal: bool = False
    unsaved: bool = False


def marks_of(files: Iterable[FileResult]) -> Reason | None:
    """What the first rehearsal among these files makes of the store; None where none does."""
    makes = next((one for one in files if one.makes_rehearsal), None)
    return Reason("rehearsal_begins", makes.file) if makes is not None else None


@dataclass(frozen=True)
class RollCall:
    """Which rooms are here: room keys in the order of the event.

    `received` are those that have sent a workbook, or were captured in the store itself; `unsent`
    only the latter. `revised` have sent more than one; `absent` says why a room sends none, by
    room key. `silent` are rooms that are here, each with a day of which they have sent nothing
    while others have, and nobody has said why.
    """

    expected: tuple[str, ...]
    received: tuple[str, ...]
    revised: tuple[str, ...] = ()
    absent: Mapping[str, str] = field(default_factory=dict)
    unsent: tuple[str, ...] = ()
    silent: tuple[tuple[str, str], ...] = ()

    @property
    def missing(self) -> tuple[str, ...]:
        """The rooms nothing was received from, those with a reason for it among them."""
        received = set(self.received)
        return tuple(room for room in self.expected if room not in received)

    @property
    def awaited(self) -> tuple[str, ...]:
        """The rooms nothing was received from, and nobody has said why."""
        return tuple(room for room in self.missing if room not in self.absent)


@dataclass(frozen=True)
class MergeReport:
    """One result per file, in the order given, the sum of all outcomes, and the roll-call.

    `before` and `after` are the results without and with these files, `change` what else they
    bring; a preview says that. Its roll-call is that of the store with these files. `copy` is the
    copy of the store that a merge can be undone with; None where it has changed nothing.
    """

    files: tuple[FileResult, ...]
    rooms: RollCall
    before: tuple[RoundResult, ...] = ()
    after: tuple[RoundResult, ...] = ()
    change: Comparison | None = None
    copy: Path | None = None

    @property
    def records(self) -> Counter[str]:
        """Outcomes of all files that were not rejected."""
        total: Counter[str] = Counter(dict.fromkeys(OUTCOMES, 0))
        for result in self.files:
            total.update(result.records)
        return total

    @property
    def marks(self) -> Reason | None:
        """What a rehearsal among these files makes of the store that was neither before."""
        return marks_of(self.files)

    @property
    def rejected(self) -> tuple[FileResult, ...]:
        """The files that were rejected."""
        return tuple(result for result in self.files if result.state == "rejected")
