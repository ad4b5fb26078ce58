"""What the coordinator is still to decide, read beside the window and kept up to date."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from facilitator.changes import Changes
from facilitator.store import Store
from ui.jobs import Jobs
from ui.latest import Latest
from ui.notifier import StoreNotifier

if TYPE_CHECKING:
    from facilitator.conflicts import Conflict
    from ui.apart_votes import ApartVotes

# Typing notes and ballots on one device asks the coordinator nothing.
_KINDS = frozenset({"merge", "undo", "redo"})
_TABLES = frozenset({"rivals", "vote_choices"})


@dataclass(frozen=True)
class Questions:
    """Open conflicts, and the sessions of which it is still to be said whose votes count."""

    conflicts: tuple[Conflict, ...] = ()
    apart: tuple[ApartVotes, ...] = ()

    def __len__(self) -> int:
        return len(self.conflicts) + len(self.apart)

    def of_rooms(self, rooms: Collection[str]) -> Questions:
        """Those of these rooms."""
        return Questions(
            tuple(one for one in self.conflicts if one.where.room in rooms),
            tuple(one for one in self.apart if one.where.room in rooms),
        )

    def disputed(self) -> Counter[str]:
        """The conflicts by table."""
        return Counter(one.shown.record.table for one in self.conflicts)


def read(store: Store) -> Questions:
    """Ask the store."""
    # Only now, beside the window: what is merged and compared takes its time to be read.
    from facilitator import conflicts
    from ui import apart_votes

    return Questions(tuple(conflicts.open_conflicts(store)), apart_votes.undecided(store))


class QuestionReader(Latest[Questions]):
    """Reads after every change that may matter; `changed` carries the `Questions`."""

    def __init__(
        self, store: Store, notifier: StoreNotifier, jobs: Jobs, parent: QObject | None = None
    ) -> None:
        super().__init__(lambda: read(store), jobs, Questions(), parent)
        notifier.changed.connect(self._on_changed)
        # The window is shown first.
        QTimer.singleShot(0, self, self.refresh)

    def _on_changed(self, changes: Changes) -> None:
        decided = {one.shown.record.id for one in self.known.conflicts}
        if (
            changes.kind in _KINDS
            or changes.tables & _TABLES
            or changes.ids is None
            or changes.ids & decided
            or (self.known.apart and changes.tables & {"ballots", "tallies"})
        ):
            self.refresh()
