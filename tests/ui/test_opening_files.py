"""An event file that is named alone, double-clicked, or opened while its event is open already."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

import main
from facilitator.store import Store
from tests.conftest import ROOT, OpenStore
from ui import handing_over, opening
from ui.handing_over import Asked, hand_over


@pytest.mark.parametrize(
    ("arguments", "file", "rest"),
    [
        (["mine.event.xlsx"], "mine.event.xlsx", []),
        (["--data", "here", "MINE.EVENT.XLSX"], "MINE.EVENT.XLSX", []),
        # What Qt understands stays Qt's, with its value.
        (["-platform", "offscreen", "a b.xlsx"], "a b.xlsx", ["-platform", "offscreen"]),
        (["--event", "mine.event.xlsx"], "mine.event.xlsx", []),
    ],
)
def test_an_event_file_may_stand_alone(arguments: list[str], file: str, rest: list[str]):
    options, left = opening.parse(arguments)
    assert (options.event, left) == (Path(file), rest)


@pytest.mark.parametrize("more", [["b.xlsx"], ["--event", "b.xlsx"]])
def test_two_event_files_are_refused(more: list[str], capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit) as end:
        opening.parse(["a.xlsx", *more])
    assert end.value.code == 2
    assert "one event file at a time" in capsys.readouterr().err


def test_a_file_is_for_the_window_and_a_word_is_a_command(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    asked: list[list[str]] = []
    monkeypatch.setattr(main, "_window", lambda arguments: asked.append(arguments) or 0)
    assert main.main(["mine.event.xlsx"]) == 0
    assert asked == [["mine.event.xlsx"]]
    with pytest.raises(SystemExit):
        main.main(["merg"])
    assert "invalid choice" in capsys.readouterr().err


def test_files_that_the_system_asks_for_wait_until_somebody_listens():
    program = """if True:
        from PySide6.QtCore import QCoreApplication
        from PySide6.QtGui import QFileOpenEvent
        from ui.opening_files import OpeningFiles
        application = OpeningFiles(["x"])
        application.file_asked.connect(lambda path: print("asked", path.name))
        QCoreApplication.sendEvent(application, QFileOpenEvent("/there/first.event.xlsx"))
        print("took", application.take().name)
        print("took", application.take())
        QCoreApplication.sendEvent(application, QFileOpenEvent("/there/second.event.xlsx"))
    """
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines() == [
        "took first.event.xlsx",
        "took None",
        "asked second.event.xlsx",
    ]


def test_the_window_that_has_the_event_open_takes_its_file(
    qtbot: QtBot, store: Store, tmp_path: Path
):
    parent, answers = QObject(), []
    asked = Asked(parent)
    asked.follow(store)
    file = tmp_path / "Wikimédia – été.event.xlsx"
    thread = threading.Thread(target=lambda: answers.append(hand_over(store.path, file)))
    with qtbot.waitSignal(asked.file_asked, timeout=3000) as got:
        thread.start()
    thread.join(3)
    assert (got.args, answers) == ([file], [True])
    assert not list(tmp_path.glob("*.asked*"))


def test_a_file_is_not_handed_to_nobody(
    open_store: OpenStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    store = open_store("one.sqlite")
    file = tmp_path / "mine.event.xlsx"
    monkeypatch.setattr(handing_over, "_PATIENCE_S", 0.1)
    # A command that merges has it, and takes no files.
    assert not hand_over(store.path, file)
    store.close()
    assert not hand_over(store.path, file)
    assert not hand_over(tmp_path / "none.sqlite", file)
    assert not list(tmp_path.glob("*.asked*"))
