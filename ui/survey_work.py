"""Reading a survey, merging it and taking that back, beside the window: one at a time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from facilitator import survey
from facilitator.merge_report import FileResult
from facilitator.progress import Report
from facilitator.reasons import Refused
from facilitator.store import Store
from facilitator.survey import Preview
from facilitator.table_columns import Columns
from facilitator.table_file import TableFile
from facilitator.undo_merge import undo_merge
from ui.jobs import Job, Jobs
from ui.progress_row import Doing


@dataclass(frozen=True)
class Taken:
    """What merging did, the copy of the store from before, and what is shown after it.

    There is no copy where nothing has changed.
    """

    result: FileResult
    copy: Path | None
    preview: Preview


class SurveyWork(QObject):
    """Each piece of work ends in one signal; what is asked for meanwhile takes its place.

    `opened` carries a `TableFile`, `read` a `Preview`, `taken` a `Taken`, `undone` a `Preview`,
    `failed` a `Refused`; any other error is ours and is raised.
    """

    opened = Signal(object)
    read = Signal(object)
    taken = Signal(object)
    undone = Signal(object)
    failed = Signal(object)

    def __init__(self, store: Store, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._jobs = jobs
        self._job: Job | None = None
        self.doing: Doing = ""

    def open(self, path: Path) -> None:
        """Read a file as a table."""
        self._start("reading", lambda _report: survey.open_table(path), self.opened.emit)

    def look(self, path: Path, table: TableFile, columns: Columns, day: str, round_: str) -> None:
        """Find out what a table would bring; nothing is written."""
        store = self._store

        def work(report: Report) -> Preview:
            report(0, 2, path.name)
            read = survey.read_table(table, store, columns, day=day, round_key=round_)
            report(1, 2, path.name)
            return survey.preview(store, path, read)

        self._start("reading", work, self.read.emit)

    def take(self, path: Path, preview: Preview) -> None:
        """Merge what was looked at."""
        store = self._store

        def work(report: Report) -> Taken:
            report(0, 1, path.name)
            done = survey.keep(store, path, preview.survey, self)
            return Taken(done.files[0], done.copy, survey.preview(store, path, preview.survey))

        self._start("merging", work, self.taken.emit)

    def undo(self, path: Path, taken: Taken) -> None:
        """Go back to before it was merged."""
        store, read = self._store, taken.preview.survey

        def work(_report: Report) -> Preview:
            if taken.copy is not None:
                undo_merge(store, taken.copy, self)
            return survey.preview(store, path, read)

        self._start("undoing", work, self.undone.emit)

    def cancel(self) -> None:
        """Nobody waits for what is read any more; a merge that began is done whole."""
        if self._job is not None:
            self._job.cancel()

    def _start(
        self, doing: Doing, work: Callable[[Report], object], tell: Callable[[object], object]
    ) -> None:
        job = self._job = self._jobs.start(work)
        self.doing = doing
        job.succeeded.connect(lambda found: self._end(job) and tell(found))
        job.failed.connect(lambda error: self._fail(job, error))
        job.cancelled.connect(lambda: self._end(job))

    def _end(self, job: Job) -> bool:
        if job is not self._job:
            return False
        self._job, self.doing = None, ""
        return True

    def _fail(self, job: Job, error: BaseException) -> None:
        if not self._end(job):
            return
        if not isinstance(error, Refused):
            raise error
        self.failed.emit(error)
