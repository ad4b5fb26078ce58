import gc
import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread
from pytestqt.qtbot import QtBot

from facilitator.progress import Report
from ui.jobs import Jobs


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    jobs = Jobs()
    yield jobs
    jobs.close()


def test_the_answer_arrives_in_the_windows_thread(qtbot: QtBot, jobs: Jobs) -> None:
    window = QThread.currentThread()
    answers: list[object] = []
    threads: list[bool] = []
    job = jobs.start(lambda report: 42)
    job.succeeded.connect(answers.append)
    job.succeeded.connect(lambda answer: threads.append(QThread.currentThread() == window))
    qtbot.waitUntil(lambda: not jobs.busy)
    assert answers == [42]
    assert threads == [True]


def test_work_done_at_once_is_still_heard(qtbot: QtBot, jobs: Jobs) -> None:
    heard: list[object] = []
    for number in range(50):
        job = jobs.start(lambda report, number=number: number)
        time.sleep(0.001)  # the worker is done before anybody connects
        job.succeeded.connect(heard.append)
    del job
    qtbot.waitUntil(lambda: not jobs.busy)
    assert heard == list(range(50))


def test_progress_is_told_but_not_too_often(qtbot: QtBot, jobs: Jobs) -> None:
    def work(report: Report) -> str:
        for done in range(1, 20_001):
            report(done, 20_000, f"row {done}")
        time.sleep(0.1)
        return "done"

    told: list[tuple[int, int, str]] = []
    job = jobs.start(work)
    job.progressed.connect(lambda *where: told.append(where))
    with qtbot.waitSignal(job.succeeded, timeout=10_000):
        pass
    assert told[-1] == (20_000, 20_000, "row 20000")
    assert len(told) < 200
    assert told == sorted(told)


def test_cancel_stops_the_work_where_it_reports(qtbot: QtBot, jobs: Jobs) -> None:
    begun = threading.Event()
    reached: list[int] = []

    def work(report: Report) -> None:
        for done in range(100_000):
            report(done, 100_000, "")
            reached.append(done)
            begun.set()
            time.sleep(0.001)

    job = jobs.start(work)
    begun.wait(5)
    with qtbot.waitSignal(job.cancelled, timeout=5000):
        job.cancel()
    assert len(reached) < 100_000
    qtbot.waitUntil(lambda: not jobs.busy)


def test_work_that_waits_its_turn_can_be_cancelled(qtbot: QtBot, jobs: Jobs) -> None:
    gate = threading.Event()
    ran: list[str] = []
    jobs.start(lambda report: gate.wait(5))
    second = jobs.start(lambda report: ran.append("second"))
    second.cancel()
    with qtbot.waitSignal(second.cancelled, timeout=5000):
        gate.set()
    assert ran == []


def test_a_failure_is_told_with_its_reason_and_the_next_job_runs(qtbot: QtBot, jobs: Jobs) -> None:
    def work(report: Report) -> None:
        raise OSError("disk full")

    errors: list[object] = []
    job = jobs.start(work)
    job.failed.connect(errors.append)
    with qtbot.waitSignal(jobs.start(lambda report: 1).succeeded, timeout=5000):
        pass
    assert str(errors[0]) == "disk full"


def test_closing_waits_for_the_worker(qtbot: QtBot) -> None:
    jobs = Jobs()
    begun, left = threading.Event(), threading.Event()

    def work(report: Report) -> None:
        try:
            while True:
                begun.set()
                report(0, 0, "")
                time.sleep(0.005)
        finally:
            left.set()

    jobs.start(work)
    begun.wait(5)
    jobs.close()
    assert left.is_set()
    with pytest.raises(RuntimeError):
        jobs.start(work)


class Watched(QObject):
    """Says in which thread it was taken apart."""

    def __init__(self, ended: list[int]) -> None:
        super().__init__()
        self.destroyed.connect(lambda: ended.append(threading.get_ident()))


@pytest.mark.parametrize("closed", [True, False])
def test_nothing_of_the_window_ends_in_the_worker(qtbot: QtBot, closed: bool) -> None:
    """The work holds a widget, and everybody else forgets both while it runs."""
    ended: list[int] = []
    for number in range(8):
        jobs = Jobs()
        watched = Watched(ended)
        begun = threading.Event()

        def work(report: Report, seen: QObject = watched, begun: threading.Event = begun) -> str:
            begun.set()
            time.sleep(0.001)
            return seen.objectName()

        job = jobs.start(work)
        begun.wait(5)
        if closed:
            jobs.close()
        elif number % 2:
            qtbot.waitUntil(lambda jobs=jobs: not jobs.busy)
        del jobs, watched, work, job
        gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert len(ended) == 8
    assert set(ended) == {threading.get_ident()}
