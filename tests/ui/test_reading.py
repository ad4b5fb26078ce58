"""Asking the store beside the window: only the answer to the last question is heard."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from facilitator.reasons import Reason, Refused
from ui.jobs import Jobs
from ui.reading import Reading


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


def test_an_answer_that_another_question_has_overtaken_is_dropped(jobs: Jobs, qtbot: QtBot):
    reading: Reading[str] = Reading(jobs)
    heard: list[str] = []
    reading.answered.connect(heard.append)
    begun, go_on = threading.Event(), threading.Event()

    def slow() -> str:
        begun.set()
        go_on.wait(5)
        return "late"

    reading.ask(slow)
    assert begun.wait(5)
    asked: list[str] = []
    reading.ask(lambda: asked.append("never") or "never read")
    reading.ask(lambda: "last")
    go_on.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert heard == ["last"]
    assert asked == []


def test_what_cannot_be_read_is_told(jobs: Jobs, qtbot: QtBot):
    reading: Reading[str] = Reading(jobs)
    refused: list[Refused] = []
    reading.refused.connect(refused.append)

    def damaged() -> str:
        raise Refused(Reason("store_damaged"))

    reading.ask(damaged)
    qtbot.waitUntil(lambda: not jobs.busy)
    assert [one.reasons[0].code for one in refused] == ["store_damaged"]


def test_nobody_hears_an_answer_when_the_view_is_gone(jobs: Jobs, qtbot: QtBot):
    owner = QObject()
    reading: Reading[str] = Reading(jobs, owner)
    reading.ask(lambda: "too late")
    reading.deleteLater()
    del owner, reading
    qtbot.waitUntil(lambda: not jobs.busy)


def test_a_window_that_closes_is_not_asked_for(qtbot: QtBot):
    jobs = Jobs()
    reading: Reading[str] = Reading(jobs)
    jobs.close()
    reading.ask(lambda: "nothing")
    assert not reading.waiting
