"""LibreOffice, for all tests that want it."""

from __future__ import annotations

import functools
import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from facilitator.store import Store
from tests.conftest import Clock
from tests.facilitator.rooms import BALLOTS, export, fill

CALC = Path(__file__).with_name("calc.py")
Act = list[Any]
Calc = Callable[..., Path]
Books = list[Path]


class Rooms:
    """Workbooks of rooms, each from a laptop of its own; what was made once is copied."""

    def __init__(self, folder: Path, empty_store: Path) -> None:
        self._folder = folder
        self._empty = empty_store
        self._clock = Clock()
        self._made: dict[tuple[str, tuple[str, ...]], Path] = {}

    def books(self, folder: Path, rooms: Iterable[str], ballots: Iterable[str] = BALLOTS) -> Books:
        """Such workbooks in `folder`, the same ones every time."""
        found = [self._book(room, tuple(ballots)) for room in rooms]
        return [Path(shutil.copy(book, folder)) for book in found]

    def _book(self, room: str, ballots: tuple[str, ...]) -> Path:
        if (room, ballots) not in self._made:
            home = self._folder / str(len(self._made))
            home.mkdir()
            path = Path(shutil.copy(self._empty, home))
            with Store.open(path, installation=room, clock=self._clock) as laptop:
                fill(laptop, room, ballots)
                self._made[room, ballots] = export(laptop, home / f"room-{room}.xlsx", room)
        return self._made[room, ballots]


@pytest.fixture(scope="session")
def rooms_made(tmp_path_factory: pytest.TempPathFactory, empty_store: Path) -> Rooms:
    return Rooms(tmp_path_factory.mktemp("rooms-made"), empty_store)


@functools.cache
def interpreter() -> str | None:
    """A Python that has LibreOffice's module; seldom the one that runs the tests."""
    office = shutil.which("soffice")
    if office is None:
        return None
    own = Path(office).resolve().parent / "python"
    for python in (sys.executable, str(own), "/usr/bin/python3", shutil.which("python3")):
        if python and Path(python).exists():
            done = subprocess.run([python, "-c", "import uno"], capture_output=True, check=False)
            if done.returncode == 0:
                return python
    return None


@pytest.fixture(scope="session")
def calc(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Calc]:
    """Have LibreOffice open a workbook, do something, and save it under another name.

    One process for all tests: to start it takes longer than what most of them do with it.
    """
    python = interpreter()
    if python is None:
        pytest.skip("LibreOffice is not installed, or no Python with its module uno (python3-uno)")
    folder = tmp_path_factory.mktemp("profile")
    command = [python, str(CALC), str(shutil.which("soffice")), str(folder)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"

        def run(source: Path, target: Path, *acts: Act) -> Path:
            assert process.stdin is not None
            assert process.stdout is not None
            job = {"source": str(source), "target": str(target), "acts": acts}
            print(json.dumps(job), file=process.stdin, flush=True)
            answer = process.stdout.readline().strip()
            assert answer == "done", json.loads(answer or '"it ended"')
            return target

        yield run
        process.stdin.close()
        process.wait(40)
