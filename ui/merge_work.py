"""Checking, merging and undoing a merge, beside the window: one at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from facilitator import backup, comparison, merge
from facilitator.comparison import Comparison
from facilitator.merge import MergeReport
from facilitator.progress import Cancelled, Report
from facilitator.reasons import Refused
from facilitator.store import Store
from facilitator.undo_merge import undo_merge
from ui import questions
from ui.jobs import Job, Jobs
from ui.progress_row import Doing
from ui.questions import Questions


@dataclass(frozen=True)
class LastMerge:
    """The newest merge that can be undone: the copy made before it, and what changed since."""

    copy: Path
    since: Comparison | None


@dataclass(frozen=True)
class Merged:
    """What a merge did, and what is to be decided after it."""

    report: MergeReport
    last: LastMerge | None
    questions: Questions


@dataclass(frozen=True)
class Stopped:
    """A merge that was stopped: the files that had been merged by then, each whole."""

    paths: tuple[Path, ...]
    last: LastMerge | None


def last_merge(store: Store) -> LastMerge | None:
    """The newest merge that can be undone; None where there is none."""
    copies = backup.copies(store)
    if not copies:
        return None
    try:
        return LastMerge(copies[-1], comparison.compare(copies[-1], store))
    except Refused:
        # That it cannot be compared is no reason to say that the merge failed.
        return LastMerge(copies[-1], None)


class MergeWork(QObject):
    """Each piece of work ends in one signal, after `progressed` has told how far it is.

    `checked` carries a `MergeReport`, `merged` a `Merged`, `stopped` a `Stopped`, `undone` an
    `Undone`, `failed` a `Refused`; any other error is ours and is raised.
    `cancelled` says that reading was stopped.
    """

    checked = Signal(object)
    merged = Signal(object)
    stopped = Signal(object)
    undone = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    progressed = Signal(int, int, str)

    def __init__(self, store: Store, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._jobs = jobs
        self._job: Job | None = None
        self._doing: Doing = ""

    @property
    def busy(self) -> bool:
        """Whether something is going on."""
        return self._job is not None

    @property
    def doing(self) -> Doing:
        """What is going on."""
        return self._doing

    def cancel(self) -> None:
        """Stop it where it next can be stopped: between two files."""
        if self._job is not None:
            self._job.cancel()

    def check(self, paths: Sequence[Path]) -> None:
        """Read files; nothing is written."""
        store = self._store
        self._start("reading", lambda report: merge.check(store, paths, report))

    def merge(self, paths: Sequence[Path]) -> None:
        """Merge files, and compare with what was before."""
        store = self._store

        def work(report: Report) -> Merged | Stopped:
            begun = 0

            def tell(at: int, total: int, name: str) -> None:
                nonlocal begun
                begun = at
                report(at, total, name)

            try:
                done = merge.merge(store, paths, tell, self)
            except Cancelled:
                return Stopped(_merged_of(store, paths[:begun]), last_merge(store))
            return Merged(done, last_merge(store), questions.read(store))

        self._start("merging", work)

    def undo(self, copy: Path) -> None:
        """Go back to before the merge that this copy was made for."""
        store = self._store
        self._start("undoing", lambda report: undo_merge(store, copy, self))

    def _start(self, doing: Doing, work: Callable[[Report], object]) -> None:
        job = self._jobs.start(work)
        self._job, self._doing = job, doing
        job.progressed.connect(self.progressed)
        job.succeeded.connect(self._succeed)
        job.failed.connect(self._fail)
        job.cancelled.connect(self._stop)

    def _succeed(self, outcome: object) -> None:
        doing = self._end()
        if isinstance(outcome, Merged):
            self.merged.emit(outcome)
        elif isinstance(outcome, Stopped):
            self.stopped.emit(outcome)
        elif doing == "undoing":
            self.undone.emit(outcome)
        else:
            self.checked.emit(outcome)

    def _stop(self) -> None:
        doing = self._end()
        if doing == "merging":
            self.stopped.emit(Stopped((), None))  # before it began
        else:
            self.cancelled.emit()

    def _fail(self, error: BaseException) -> None:
        self._end()
        if not isinstance(error, Refused):
            self.failed.emit(None)
            raise error
        self.failed.emit(error)

    def _end(self) -> Doing:
        doing, self._job, self._doing = self._doing, None, ""
        return doing


def _merged_of(store: Store, begun: Sequence[Path]) -> tuple[Path, ...]:
    """Those of these files that have nothing for the store any more: they were merged."""
    if not begun:
        return ()
    found = merge.check(store, begun).files
    return tuple(result.path for result in found if result.state == "unchanged")
