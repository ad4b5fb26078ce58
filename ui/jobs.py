"""Long work beside the window: one worker thread, progress, cancel."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from facilitator.progress import Cancelled, Report

# Faster than this nobody can read, and each signal costs the window time.
_PROGRESS_MS = 33


class Job(QObject):
    """One piece of work. Its signals come in the window's thread, one of the last three once."""

    progressed = Signal(int, int, str)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    # From the worker to the window's thread; nobody else listens.
    _ended = Signal(str, object)

    def __init__(self, work: Callable[[Report], object]) -> None:
        super().__init__()
        self._work = work
        self._stop = threading.Event()
        self._latest: tuple[int, int, str] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_PROGRESS_MS)
        self._timer.timeout.connect(self._tell_progress)

    def cancel(self) -> None:
        """Ask the work to stop where it next reports; `cancelled` follows, unless it was done."""
        self._stop.set()

    def _run(self) -> None:
        """In the worker thread."""
        try:
            if self._stop.is_set():
                raise Cancelled
            result = self._work(self._report)
        except Cancelled:
            self._ended.emit("cancelled", None)
        except BaseException as error:  # whatever it was, the window must learn that it is over
            self._ended.emit("failed", error)
        else:
            self._ended.emit("succeeded", result)

    def _report(self, done: int, total: int, text: str) -> None:
        """In the worker thread: note where we are; the window looks at its own pace."""
        if self._stop.is_set():
            raise Cancelled
        self._latest = (done, total, text)

    def _tell_progress(self) -> None:
        latest, self._latest = self._latest, None
        if latest is not None:
            self.progressed.emit(*latest)

    def _tell_end(self, how: str, outcome: object) -> None:
        self._timer.stop()
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
        # A job lives until its last signal was handled, whoever else has forgotten it.
        self._running: dict[int, Job] = {}
        self._closed = False

    @property
    def busy(self) -> bool:
        """Whether any job has not ended yet."""
        return bool(self._running)

    @property
    def closed(self) -> bool:
        """Whether no more jobs are taken."""
        return self._closed

    def start(self, work: Callable[[Report], object]) -> Job:
        """Run `work(report)` in the worker thread.

        Connect to the job's signals right after: they wait for the event loop, so even work that
        is done at once cannot end unheard.
        """
        if self._closed:
            raise RuntimeError("no more jobs: the window is closing")
        job = Job(work)
        self._running[id(job)] = job
        # Connected before the work begins; queued, because it is emitted in the other thread.
        job._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)
        job._timer.start()
        self._executor.submit(job._run)
        return job

    def close(self) -> None:
        """Cancel what runs or waits, and wait until the worker has stopped."""
        self._closed = True
        for job in list(self._running.values()):
            job.cancel()
        self._executor.shutdown(wait=True)

    @Slot(str, object)
    def _on_ended(self, how: str, outcome: object) -> None:
        job = self.sender()
        assert isinstance(job, Job)
        try:
            job._tell_end(how, outcome)
        finally:
            self._running.pop(id(job), None)
