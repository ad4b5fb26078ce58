"""What the store has of all rooms, read beside the window: the roll-call and the results."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject

from facilitator import merge, results
from facilitator.merge import RollCall
from facilitator.results import RoundResult
from facilitator.store import Store
from ui.jobs import Jobs
from ui.latest import Latest


@dataclass(frozen=True)
class Overview:
    """Which rooms have sent something, and what all of them together say."""

    call: RollCall
    results: tuple[RoundResult, ...]


class OverviewReader(Latest[Overview]):
    """Before it is read for the first time, no room has sent anything."""

    def __init__(self, store: Store, jobs: Jobs, parent: QObject | None = None) -> None:
        nothing = Overview(RollCall(tuple(room.key for room in store.event.rooms), ()), ())
        super().__init__(
            lambda: Overview(merge.roll_call(store), results.of_store(store)), jobs, nothing, parent
        )
