"""LibreOffice, for all tests that want it."""

from __future__ import annotations

import functools
import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

CALC = Path(__file__).with_name("calc.py")
Act = list[Any]
Calc = Callable[..., Path]


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
