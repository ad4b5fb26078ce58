"""Changes of who sits where: each kept at once beside the store, and taken back from here."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from facilitator import seating
from facilitator.people import Locks, People, Seat
from facilitator.progress import Report
from facilitator.reasons import Refused
from facilitator.room_plan import RoomPlan
from facilitator.seating import Seating
from facilitator.store import Store
from ui.jobs import Jobs
from ui.people_words import Listed, write_lists

_MOST_STEPS = 100

Before = tuple[Sequence[Seat], Locks]
"""How everybody sat before a change, to be taken back."""


class SeatsDesk(QObject):
    """Holds the seating as it is kept. `changed` follows each change of it.

    What takes long is done beside the window: `assigned` carries the plan, `listed` the lists that
    were written, `failed` why not.
    """

    changed = Signal()
    assigned = Signal(object)
    listed = Signal(object)
    failed = Signal(object)

    def __init__(self, store: Store, folder: Path, parent: QObject) -> None:
        """Raises `Refused` where the people cannot be read."""
        super().__init__(parent)
        self._store = store
        self._folder = folder
        self._jobs = Jobs(self)
        self._undo: list[Before] = []
        self.seating = self._read()

    @property
    def busy(self) -> bool:
        """Whether rooms are being assigned, or lists written."""
        return self._jobs.busy

    def lock(self, chosen: Mapping[tuple[str, str], str]) -> None:
        """Choose these rooms by hand, or let go of the choices. Raises `Refused`."""
        with People.open(self._store.path) as kept:
            before = kept.rooms(), kept.locks()
            kept.lock_all(chosen)
        self._remember(before)

    def take_back(self) -> bool:
        """As everybody sat before the last change here; False where there is none.

        Raises `Refused`.
        """
        if not self._undo:
            return False
        seats, locks = self._undo[-1]
        with People.open(self._store.path) as kept:
            kept.keep_rooms(seats, locks)
        self._undo.pop()
        self._show()
        return True

    def assign(self) -> None:
        """Put everybody into a room anew; who is pinned stays."""
        event, path = self._store.event, self._store.path

        def work(_report: Report) -> tuple[Before, RoomPlan]:
            with People.open(path) as kept:
                before = kept.rooms(), kept.locks()
                return before, seating.assign(event, kept)

        def done(found: tuple[Before, RoomPlan]) -> None:
            self._remember(found[0])
            self.assigned.emit(found[1])

        self._start(work, done)

    def write(self) -> None:
        """Write the lists for the meeting and the rooms, as people sit now."""
        event, path, folder = self._store.event, self._store.path, self._folder

        def work(_report: Report) -> Listed:
            with People.open(path) as kept:
                return write_lists(event, seating.read(event, kept).plan(), kept, folder)

        self._start(work, self.listed.emit)

    def _start(self, work: Callable[[Report], object], done: Callable[..., object]) -> None:
        job = self._jobs.start(work)
        job.succeeded.connect(done)
        job.failed.connect(self._on_failed)

    def _on_failed(self, error: BaseException) -> None:
        self.failed.emit(error)
        if not isinstance(error, Refused):
            raise error

    def _remember(self, before: Before) -> None:
        self._undo.append(before)
        del self._undo[:-_MOST_STEPS]
        self._show()

    def _show(self) -> None:
        self.seating = self._read()
        self.changed.emit()

    def _read(self) -> Seating:
        with People.open(self._store.path) as kept:
            return seating.read(self._store.event, kept)
