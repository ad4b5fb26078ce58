"""What a view asks of the store, read beside the window: an answer nobody waits for is dropped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from facilitator.progress import Report
from facilitator.reasons import Refused
from ui.jobs import Job, Jobs

T = TypeVar("T")


@dataclass(frozen=True)
class _Read(Generic[T]):
    """What became of one question, and which it was."""

    number: int
    answer: T | None = None
    refused: Refused | None = None


class Reading(QObject, Generic[T]):
    """`answered` carries what was read, `refused` why it could not be; only of the last question.

    What comes too late for that is dropped, and what has not begun is not read at all.
    """

    answered = Signal(object)
    refused = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._number = 0
        self._job: Job | None = None

    @property
    def waiting(self) -> bool:
        """Whether an answer is still to come."""
        return self._job is not None

    def ask(self, read: Callable[[], T]) -> None:
        """Read this; what was asked before is not wanted any more."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if self._jobs.closed:
            return
        self._number += 1
        number = self._number

        def work(report: Report) -> _Read[T]:
            report(0, 1, "")
            try:
                return _Read(number, read())
            except Refused as refused:
                return _Read(number, refused=refused)

        self._job = self._jobs.start(work)
        self._job.succeeded.connect(self._on_read)
        self._job.failed.connect(self._on_failed)

    def _on_read(self, read: _Read[T]) -> None:
        if read.number != self._number:
            return
        self._job = None
        if read.refused is not None:
            self.refused.emit(read.refused)
        else:
            self.answered.emit(read.answer)

    def _on_failed(self, error: BaseException) -> None:
        self._job = None
        raise error
