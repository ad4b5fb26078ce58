"""Checking, merging and undoing a merge, beside the window: one at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from facilitator import backup, comparison, merge
from facilitator.comparison import Comparison
from facilitator.merge import MergeReport
from facilitator.progress import Report
from facilitator.reasons import Refused
from facilitator.store import Store
from facilitator.undo_merge import undo_merge
from ui.jobs import Job, Jobs


@dataclass(frozen=True)
class Merged:
    """What a merge did, what it changed since before it, and the copy that undoes it."""

    report: MergeReport
    since: Comparison | None
    copy: Path | None


class MergeWork(QObject):
    """`checked` carries a `MergeReport`, `merged` a `Merged`, `undone` an `Undone`.

    `failed` carries a `Refused`; any other error is ours and is raised. Each piece of work ends in
    one of the signals, after `progressed` has told how far it is.
    """

    checked = Signal(object)
    merged = Signal(object)
    undone = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    progressed = Signal(int, int, str)

    def __init__(self, store: Store, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._jobs = jobs
        self._job: Job | None = None

    @property
    def busy(self) -> bool:
        """Whether something is going on."""
        return self._job is not None

    def cancel(self) -> None:
        """Stop it where it next can be stopped: between two files."""
        if self._job is not None:
            self._job.cancel()

    def check(self, paths: Sequence[Path]) -> None:
        """Read files; nothing is written."""
        store = self._store
        self._start(lambda report: merge.check(store, paths, report), self.checked)

    def merge(self, paths: Sequence[Path]) -> None:
        """Merge files, and compare with what was before."""
        store = self._store

        def work(report: Report) -> Merged:
            done = merge.merge(store, paths, report, self)
            copies = backup.copies(store)
            if not copies:
                return Merged(done, None, None)
            try:
                return Merged(done, comparison.compare(copies[-1], store), copies[-1])
            except Refused:
                # The merge is done; that it cannot be compared is no reason to say it failed.
                return Merged(done, None, copies[-1])

        self._start(work, self.merged)

    def undo(self, copy: Path) -> None:
        """Go back to before the merge that this copy was made for."""
        store = self._store

        def work(report: Report) -> object:
            report(0, 1, copy.name)
            return undo_merge(store, copy, self)

        self._start(work, self.undone)

    def _start(self, work: Callable[[Report], object], told: object) -> None:
        job = self._jobs.start(work)
        self._job = job
        job.progressed.connect(self.progressed)
        job.succeeded.connect(lambda outcome: self._end(told, outcome))
        job.failed.connect(self._fail)
        job.cancelled.connect(lambda: self._end(self.cancelled))

    def _end(self, told: object, *outcome: object) -> None:
        self._job = None
        told.emit(*outcome)  # pyright: ignore[reportAttributeAccessIssue]

    def _fail(self, error: BaseException) -> None:
        self._job = None
        if not isinstance(error, Refused):
            self.failed.emit(None)
            raise error
        self.failed.emit(error)
