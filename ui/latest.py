"""What the store says, read beside the window again and again: only the latest answer counts."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from facilitator.progress import Report
from facilitator.reasons import Refused
from ui.jobs import Jobs

log = logging.getLogger(__name__)

T = TypeVar("T")


class Latest(QObject, Generic[T]):
    """`changed` carries a new answer. An answer that a change has overtaken is asked for again."""

    changed = Signal(object)

    def __init__(
        self, read: Callable[[], T], jobs: Jobs, known: T, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._read = read
        self._jobs = jobs
        self._known = known
        self._reading = self._again = False

    @property
    def known(self) -> T:
        """As read last."""
        return self._known

    def take(self, answer: T) -> None:
        """Take an answer that came by another way."""
        if answer != self._known:
            self._known = answer
            self.changed.emit(answer)

    def refresh(self) -> None:
        """Read again. However often this is asked meanwhile, once more is enough."""
        if self._reading or self._jobs.closed:
            self._again = True
            return
        self._reading, self._again = True, False
        job = self._jobs.start(self._work)
        job.succeeded.connect(self._on_read)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_cancelled)

    def _work(self, report: Report) -> T:
        report(0, 1, "")
        return self._read()

    def _on_read(self, answer: T) -> None:
        self._reading = False
        if self._again:
            self.refresh()
        else:
            self.take(answer)

    def _on_failed(self, error: BaseException) -> None:
        self._reading = False
        if not isinstance(error, Refused):
            raise error
        log.warning("the store could not be read: %s", error)

    def _on_cancelled(self) -> None:
        self._reading = False
