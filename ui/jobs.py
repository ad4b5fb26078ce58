"""Long work beside the window: one worker thread, progress, cancel.

No object of Qt is ever let go of by the worker. Whoever drops the last reference to one takes it
apart, and in another thread than its own that ends the process. So the worker has an `_Errand`,
which is none, and tells of its end through one object that outlives it.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from itertools import count

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from facilitator.progress import Cancelled, Report

# Faster than this nobody can read, and each signal costs the window time.
_PROGRESS_MS = 33

Work = Callable[[Report], object]


class _Post(QObject):
    """From the worker to the window's thread: which errand has ended, how, and what came of it."""

    ended = Signal(int, str, object)


class _Errand:
    """What the worker is to do. `work` is taken from it, in the window's thread, when it ended."""

    def __init__(self, number: int, work: Work, post: _Post) -> None:
        self.number = number
        self.work: Work | None = work
        self.stop = threading.Event()
        self.latest: tuple[int, int, str] | None = None
        self._post = post

    def run(self) -> None:
        """In the worker thread."""
        try:
            if self.stop.is_set() or self.work is None:
                raise Cancelled
            result = self.work(self._report)
        except Cancelled:
            self._post.ended.emit(self.number, "cancelled", None)
        except BaseException as error:  # whatever it was, the window must learn that it is over
            self._post.ended.emit(self.number, "failed", error)
        else:
            self._post.ended.emit(self.number, "succeeded", result)

    def _report(self, done: int, total: int, text: str) -> None:
        """In the worker thread: note where we are; the window looks at its own pace."""
        if self.stop.is_set():
            raise Cancelled
        self.latest = (done, total, text)


class Job(QObject):
    """One piece of work. Its signals come in the window's thread, one of the last three once."""

    progressed = Signal(int, int, str)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, errand: _Errand) -> None:
        super().__init__()
        self._errand = errand
        self._timer = QTimer(self)
        self._timer.setInterval(_PROGRESS_MS)
        self._timer.timeout.connect(self._tell_progress)
        self._timer.start()

    def cancel(self) -> None:
        """Ask the work to stop where it next reports; `cancelled` follows, unless it was done."""
        self._errand.stop.set()

    def _tell_progress(self) -> None:
        latest, self._errand.latest = self._errand.latest, None
        if latest is not None:
            self.progressed.emit(*latest)

    def _tell_end(self, how: str, outcome: object) -> None:
        self._timer.stop()
        self._errand.work = None
        self._tell_progress()
        if how == "succeeded":
            self.succeeded.emit(outcome)
        elif how == "failed":
            self.failed.emit(outcome)
        else:
            self.cancelled.emit()


class Jobs(QObject):
    """Runs jobs one after the other. The window owns one and closes it at the end."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="job")
        self._numbers = count()
        # A job lives until its last signal was handled, whoever else has forgotten it.
        self._running: dict[int, Job] = {}
        self._closed = False
        self._post = _Post()
        # Queued, because it is emitted in the other thread.
        self._post.ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)
        # Nobody has to close it for the worker to be gone before what it works for.
        self.destroyed.connect(partial(_end, self._executor, self._running, self._post))

    @property
    def busy(self) -> bool:
        """Whether any job has not ended yet."""
        return bool(self._running)

    @property
    def closed(self) -> bool:
        """Whether no more jobs are taken."""
        return self._closed

    def start(self, work: Work) -> Job:
        """Run `work(report)` in the worker thread.

        Connect to the job's signals right after: they wait for the event loop, so even work that
        is done at once cannot end unheard.
        """
        if self._closed:
            raise RuntimeError("no more jobs: the window is closing")
        errand = _Errand(next(self._numbers), work, self._post)
        job = self._running[errand.number] = Job(errand)
        self._executor.submit(errand.run)
        return job

    def close(self) -> None:
        """Cancel what runs or waits, and wait until the worker has stopped."""
        self._closed = True
        for job in list(self._running.values()):
            job.cancel()
        self._executor.shutdown(wait=True)

    def _on_ended(self, number: int, how: str, outcome: object) -> None:
        job = self._running[number]
        try:
            job._tell_end(how, outcome)
        finally:
            self._running.pop(number, None)


def _end(executor: ThreadPoolExecutor, running: dict[int, Job], _post: _Post) -> None:
    for job in running.values():
        job._errand.stop.set()
    executor.shutdown(wait=True)
    running.clear()
