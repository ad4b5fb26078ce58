"""`python main.py …` as a process of its own that need not import everything again.

Six hundred milliseconds of every command are imports. A process that has done them stands by, and
makes one like itself for each command: the same program, with arguments, environment, folder,
output and exit status of its own. Where a process cannot be doubled (Windows), and for whatever has
to hold before Python starts, `tests.facilitator.test_commands.run` starts one from nothing.

Run as a program this is the one that stands by: a line of JSON for each command on its input, a
line with the exit status on its output.
"""

from __future__ import annotations

import json
import os
import runpy
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
POSSIBLE = hasattr(os, "fork")

AT_START = frozenset({"PYTHONPATH", "PYTHONIOENCODING", "PYTHONUTF8", "LANG", "LC_ALL"})
"""What of an environment is only looked at while Python starts."""


def run(arguments: list[str], environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """Carry out a command where this process is, and give what it wrote and its exit status."""
    with tempfile.TemporaryDirectory() as folder:
        out, error = Path(folder, "out"), Path(folder, "error")
        wanted = {
            "arguments": arguments,
            "environment": environment,
            "folder": str(Path.cwd()),
            "stdout": str(out),
            "stderr": str(error),
        }
        status = _stand_by().ask(wanted)
        read = (out.read_text("utf-8"), error.read_text("utf-8"))
    return subprocess.CompletedProcess(arguments, status, *read)


class _StandBy:
    """The process that stands by: one for each process of the tests, and it ends with it."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.facilitator.standby"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def ask(self, wanted: dict[str, Any]) -> int:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps(wanted) + "\n")
        self._process.stdin.flush()
        return int(self._process.stdout.readline())


@cache
def _stand_by() -> _StandBy:
    return _StandBy()


def _serve() -> None:
    from facilitator import commands  # noqa: F401 - this is what is done beforehand
    from ui import publish_charts  # noqa: F401

    for line in sys.stdin:
        child = os.fork()
        if not child:
            _become(json.loads(line))
        status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        print(status, flush=True)


def _become(wanted: dict[str, Any]) -> None:
    """Be the program with what was wanted, and end."""
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    for name, number in (("stdout", 1), ("stderr", 2)):
        os.dup2(os.open(wanted[name], os.O_WRONLY | os.O_CREAT | os.O_TRUNC), number)
        written = open(number, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
        setattr(sys, name, written)
    sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115
    os.environ.clear()
    os.environ.update(wanted["environment"])
    os.chdir(wanted["folder"])
    sys.argv = [str(ROOT / "main.py"), *wanted["arguments"]]
    status = 1
    try:
        runpy.run_path(sys.argv[0], run_name="__main__")
        status = 0
    except SystemExit as ended:
        status = ended.code if isinstance(ended.code, int) else int(ended.code is not None)
    except BaseException:
        sys.excepthook(*sys.exc_info())
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)


if __name__ == "__main__":
    _serve()
